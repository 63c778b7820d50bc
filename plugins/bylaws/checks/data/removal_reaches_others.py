"""
A rule on removal for all roles reaches people who have no vote, without naming them.

## Why

Documents that say “a maintainer can be removed by a vote” say nothing about reviewers. A rule for every role takes
reviewers in. Who is meant is said by `removes`.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder:
  reviewer: {name: Reviewer, becoming: {vote: half}}
  maintainer: {name: Maintainer, becoming: {vote: half}}
voting: {electorate: maintainer, default: half, kinds: {half: more than 1/2}}
lifecycle: {removal: {vote: half}}
seats: [{person: ada, role: maintainer}, {person: bob, role: reviewer}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder:
  reviewer: {name: Reviewer, becoming: {vote: half}}
  maintainer: {name: Maintainer, becoming: {vote: half}}
voting: {electorate: maintainer, default: half, kinds: {half: more than 1/2}}
lifecycle: {removal: {vote: half}, removes: [maintainer, reviewer]}
seats: [{person: ada, role: maintainer}, {person: bob, role: reviewer}]
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.problems import quoted
from bylaws.rules import WARNING, Finding, rule


@rule("removal-reaches-others", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """At most one problem: there is one rule for all roles."""
    lifecycle, electorate = governance.lifecycle, governance.electorate()
    general = lifecycle.removal
    if not general or lifecycle.removes or not electorate or not electorate.role:
        return
    reached = [role for role in governance.roles.values() if governance.removal(role) == general]
    others = [role for role in reached if role.id != electorate.role]
    if others and len(others) < len(reached):
        names = quoted(role.id for role in others)
        message = f"this rule takes in {names} too, who have no vote"
        related = tuple((role.place(), "reached by it") for role in others)
        yield Finding(lifecycle.place("removal"), message, "name those who are meant in `removes`", related)
