"""
Two roles share a team on GitHub, and give different access.

## Why

A team has one access to a repository. Whoever is in it gets the higher one, though their role gives less.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder:
  reviewer: {name: Reviewer, github_team: example/core, privileges: [{access: triage}]}
  maintainer: {name: Maintainer, github_team: example/core, privileges: [{access: write}]}
seats: [{person: ada, role: maintainer}, {person: bob, role: reviewer}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder:
  reviewer: {name: Reviewer, github_team: example/reviewers, privileges: [{access: triage}]}
  maintainer: {name: Maintainer, github_team: example/core, privileges: [{access: write}]}
seats: [{person: ada, role: maintainer}, {person: bob, role: reviewer}]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.formats.owning import access_of
from bylaws.model.ladder import Role
from bylaws.rules import ERROR, Finding, rule


@rule("one-team-two-accesses", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for each team, at the second role that names it."""
    first: dict[str, Role] = {}
    for role in governance.roles.values():
        if not isinstance(role.github_team, str) or access_of(governance, role) is None:
            continue
        other = first.setdefault(role.github_team.casefold(), role)
        mine, theirs = access_of(governance, role), access_of(governance, other)
        if mine != theirs:
            message = (
                f"`{role.id}` gives the access `{mine}`, and shares its team with `{other.id}`, which gives `{theirs}`"
            )
            related = ((other.place("github_team"), f"the team of `{other.id}`"),)
            yield Finding(role.place("github_team"), message, "give each role a team of its own", related)
