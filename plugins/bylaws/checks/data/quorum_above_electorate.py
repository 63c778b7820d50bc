"""
A quorum asks for more people than may vote.

## Why

No vote can then have a result.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}]
voting: {kinds: {majority: {passes: more than 1/2, quorum: at least 3 votes}}}
decisions: {release: {what: Publish a release, vote: majority}}
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}]
voting: {kinds: {majority: {passes: more than 1/2, quorum: at least 1/2}}}
decisions: {release: {what: Publish a release, vote: majority}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.ballots import votes_needed
from bylaws.body.governance import Governance
from bylaws.body.matters import Matter
from bylaws.model.groups import Group
from bylaws.model.quantities import Test
from bylaws.model.vote_kinds import VoteKind
from bylaws.rules import ERROR, Finding, rule
from bylaws.words.matters import matter_name


@rule("quorum-above-electorate", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every quorum, in people, that today's electorate of a matter cannot reach."""
    reported: set[str] = set()
    for matter, kind, group in _votes(governance):
        people = governance.members(group) if group else None
        quorum = governance.terms(kind).quorum if kind else None
        if kind is None or not people or kind.id in reported or not (quorum and quorum.threshold):
            continue
        needed = votes_needed(quorum.threshold, len(people))
        if quorum.threshold.test is Test.COUNT and needed is not None and needed > len(people):
            reported.add(kind.id)
            place = kind.place("quorum") if kind.quorum else governance.voting.place("quorum")
            what = f"`{matter_name(governance, matter)}`" if matter else "everything else"
            message = f"the quorum is {needed}, but only {len(people)} may vote on {what}"
            yield Finding(place, message, "write a share, such as `at least 1/2`")


def _votes(governance: Governance) -> Iterator[tuple[Matter | None, VoteKind | None, Group | None]]:
    for matter in governance.matters:
        rule = governance.in_force(matter.rule)
        yield matter, governance.kind(rule), governance.electorate(rule)
    for kind in governance.usual_kinds().values():
        yield None, kind, governance.electorate()
