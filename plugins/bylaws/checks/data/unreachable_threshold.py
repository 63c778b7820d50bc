"""
A vote needs more votes than there are voters today.

## Why

A rule that nobody can meet stops the body. It happens when people leave, when a number of votes is fixed, or when the
person concerned has no vote.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}]
voting: {kinds: {approvals: at least 2 votes}}
decisions: {release: {what: Publish a release, vote: approvals}}
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
voting: {kinds: {approvals: at least 2 votes}}
decisions: {release: {what: Publish a release, vote: approvals}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import ERROR, Finding, rule
from bylaws.words.matters import matter_name


@rule("unreachable-threshold", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every matter that cannot pass with the people of today."""
    for matter in governance.matters:
        rule = governance.in_force(matter.rule)
        kind, group = governance.kind(rule), governance.electorate(rule)
        if kind is None or group is None:
            continue
        count = governance.count(kind, group, removing=matter.removing)
        if count and count.needed is not None and count.needed > count.base:
            message = (
                f"`{matter_name(governance, matter)}` needs {count.needed} votes, but today there are {count.base}"
            )
            related = ((kind.place("passes"), f"`{kind.id}` asks for so many"),)
            hint = "lower the number, or say with `variants` what holds for so few"
            yield Finding(rule.place("vote") if rule.vote else matter.rule.place(), message, hint, related)
    for key, kind in governance.usual_kinds().items():
        count = governance.count(kind, governance.electorate())
        if count and count.needed is not None and count.needed > count.base:
            message = f"everything else needs {count.needed} votes, but today there are {count.base}"
            related = ((kind.place("passes"), f"`{kind.id}` asks for so many"),)
            yield Finding(governance.voting.place(key), message, "lower the number", related)
