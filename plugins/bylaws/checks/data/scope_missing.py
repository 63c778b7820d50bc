"""
Nothing says what the project is for, and what it is not for.

## Why

Whoever proposes a feature wants to know whether it belongs here, and reviewers of foundations ask for it. A charter
says it too.

## Bad

```yaml
project: {id: example, name: Example, foundation: {name: cncf, level: sandbox}}
code_of_conduct: cncf
amendments: {by: maintainer}
voting: {default: consensus, kinds: {consensus: {passes: consensus, open_for: 3 days}}}
ladder: {maintainer: {name: Maintainer, becoming: {appointed_by: maintainer}}}
lifecycle:
  stepping_down: {any_time: true}
  inactivity: {clocks: [{without: contributions, longer_than: 12 months}], effects: [{then: emeritus}]}
  removal: {by: maintainer}
  emeritus: {permanent: true}
```

## Good

```yaml
project:
  id: example
  name: Example
  foundation: {name: cncf, level: sandbox}
  scope: {inside: [A runtime], outside: [A compiler]}
code_of_conduct: cncf
amendments: {by: maintainer}
voting: {default: consensus, kinds: {consensus: {passes: consensus, open_for: 3 days}}}
ladder: {maintainer: {name: Maintainer, becoming: {appointed_by: maintainer}}}
lifecycle:
  stepping_down: {any_time: true}
  inactivity: {clocks: [{without: contributions, longer_than: 12 months}], effects: [{then: emeritus}]}
  removal: {by: maintainer}
  emeritus: {permanent: true}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.project import BodyType
from bylaws.problems import Concern
from bylaws.rules import OPEN, Finding, rule


@rule("scope-missing", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """A project of a foundation without a scope; one whose scope is left open has said so."""
    body = governance.body
    project = body.project
    if not project.foundation or project.type is not BodyType.PROJECT:
        return
    if project.scope is None and body.charter is None:
        hint = "add `scope: {inside: [...], outside: [...]}` to `project`"
        yield Finding(project.place(), "nothing says what is in scope, and what is not", hint, concern=Concern.EVERYONE)
