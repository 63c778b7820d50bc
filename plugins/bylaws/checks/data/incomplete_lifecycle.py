"""
The way out of a role is not said, or only in part.

## Why

Foundations ask for the whole life of a role: how somebody steps down, what follows when they are not active, how they
are removed, and what becomes of them. A ladder that only leads up fills with people who have left.

## Bad

```yaml
project: {id: example, name: Example, foundation: {name: cncf}, scope: {inside: [A runtime]}}
ladder: {maintainer: {name: Maintainer, becoming: {appointed_by: maintainer}}}
lifecycle: {stepping_down: {any_time: true}}
code_of_conduct: cncf
decisions: {changes: {what: Accept a change, topic: contributions}, help: {what: Ask for help, topic: foundation}}
amendments: {by: maintainer}
```

## Good

```yaml
project: {id: example, name: Example, foundation: {name: cncf}, scope: {inside: [A runtime]}}
ladder: {maintainer: {name: Maintainer, becoming: {appointed_by: maintainer}}}
lifecycle:
  stepping_down: {any_time: true}
  inactivity: {clocks: [{without: contributions, longer_than: 12 months}], effects: [{then: emeritus}]}
  removal: {by: maintainer}
  emeritus: {permanent: true}
code_of_conduct: cncf
decisions: {changes: {what: Accept a change, topic: contributions}, help: {what: Ask for help, topic: foundation}}
amendments: {by: maintainer}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.project import BodyType
from bylaws.problems import quoted
from bylaws.rules import OPEN, Finding, rule


@rule("incomplete-lifecycle", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for a project of a foundation that has a ladder."""
    body = governance.body
    if not body.project.foundation or body.project.type is not BodyType.PROJECT or not body.ladder:
        return
    life, roles = governance.lifecycle, governance.roles.values()
    said = {
        "stepping_down": life.stepping_down or any(role.stepping_down for role in roles),
        "inactivity": life.inactivity or any(role.inactivity for role in roles),
        "removal": life.removal or any(role.removal for role in roles),
        "emeritus": life.emeritus or any(role.emeritus for role in roles),
    }
    missing = [name for name, rule in said.items() if not rule and name not in life.gaps()]
    if missing:
        message = f"nothing is said about {quoted(missing)} of roles"
        hint = f"add {'it' if len(missing) == 1 else 'them'} to `lifecycle`, or write `undecided`"
        place = next(iter(body.ladder.values())).place()
        yield Finding(place, message, hint)
