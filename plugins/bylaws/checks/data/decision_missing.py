"""
Nothing says who decides a matter that every project must settle.

## Why

Foundations ask how leading roles are filled, how contributions are accepted, how the foundation is asked for
something, and how the rules themselves are changed. A default (`voting.default`) settles all that is not said.

## Bad

```yaml
project: {id: example, name: Example, foundation: {name: cncf}, scope: {inside: [A runtime]}}
people: {ada: {affiliation: independent}}
ladder: {maintainer: {name: Maintainer, becoming: {appointed_by: maintainer}}}
lifecycle: {stepping_down: {any_time: true}, inactivity: undecided, removal: undecided, emeritus: undecided}
code_of_conduct: cncf
seats: [{person: ada, role: maintainer}]
```

## Good

```yaml
project: {id: example, name: Example, foundation: {name: cncf}, scope: {inside: [A runtime]}}
people: {ada: {affiliation: independent}}
ladder: {maintainer: {name: Maintainer, becoming: {appointed_by: maintainer}}}
lifecycle: {stepping_down: {any_time: true}, inactivity: undecided, removal: undecided, emeritus: undecided}
code_of_conduct: cncf
seats: [{person: ada, role: maintainer}]
voting: {default: consensus, kinds: {consensus: consensus}}
amendments: {by: maintainer}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.decisions import Topic
from bylaws.model.project import BodyType
from bylaws.problems import Concern
from bylaws.rules import OPEN, Finding, rule


@rule("decision-missing", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for a project of a foundation."""
    body = governance.body
    if not body.project.foundation or body.project.type is not BodyType.PROJECT:
        return
    topics = {matter.topic for matter in governance.matters}
    by_default = governance.voting.default is not None
    appointed = any(role.becoming is not None for role in governance.roles.values())
    said = {
        "who fills the leading roles": appointed or Topic.PEOPLE in topics,
        "how contributions are accepted": by_default or Topic.CONTRIBUTIONS in topics,
        "how the foundation is asked": by_default or Topic.FOUNDATION in topics,
        "how these rules are changed": body.amendments is not None,
    }
    missing = [matter for matter, rule in said.items() if not rule]
    if missing:
        message = f"nothing says {', nor '.join(missing)}"
        hint = "add it to `decisions`, set `voting.default` (`undecided` will do), or add `amendments`"
        yield Finding(body.project.place(), message, hint, concern=Concern.VOTING)
