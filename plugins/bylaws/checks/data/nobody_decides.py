"""
Something is decided by people of whom there are none.

## Why

The decision can never be taken. A body that lists nobody at all is not judged.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
ladder: {maintainer: {name: Maintainer}}
teams: {board: {name: Board}}
seats: [{person: ada, role: maintainer}]
decisions: {budget: {what: Spend money, by: board}}
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
ladder: {maintainer: {name: Maintainer}}
teams: {board: {name: Board}}
seats: [{person: ada, role: maintainer}, {person: ada, role: board}]
decisions: {budget: {what: Spend money, by: board}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.people import Status
from bylaws.problems import Place
from bylaws.rules import WARNING, Finding, rule
from bylaws.source import Open
from bylaws.words.matters import matter_name


@rule("nobody-decides", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for each group without members, with everything that it decides."""
    if not any(seat.status is Status.ACTIVE for seat in governance.body.seats):
        return
    deciding: dict[str, list[tuple[Place, str]]] = {}
    for matter in governance.matters:
        if isinstance(matter.rule.vote, Open) and not matter.rule.by:
            continue  # whether these people decide it is open, too
        group = governance.electorate(matter.rule)
        if group is None or not group.role or governance.members(group) != () or _may_be_others(governance, group.role):
            continue
        place = matter.rule.by.place() if matter.rule.by else matter.rule.place()
        deciding.setdefault(group.role, []).append((place, f"they decide: {matter_name(governance, matter)}"))
    for name, matters in deciding.items():
        message = f"`{name}` decides, but nobody holds it"
        yield Finding(matters[0][0], message, f"add a seat of `{name}`, or say who decides", tuple(matters))


def _may_be_others(governance: Governance, role: str) -> bool:
    """Whether others act where the role is empty, or its people are listed elsewhere."""
    team = governance.body.teams.get(role)
    listed = governance.roles.get(role)
    return bool((team and (team.may_be_everyone or team.begun_by)) or (listed and listed.listed_in))
