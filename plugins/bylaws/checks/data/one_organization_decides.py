"""
The people of one organization alone have enough votes to pass a kind of vote.

## Why

Then nobody else has to be asked. A limit on seats (`cap`) or on votes (`votes_per_organization`) prevents it. Where
all voters are of one organization, `single-organization` says so instead.

## Bad

```yaml
project: {id: example, name: Example}
organizations: {acme: Acme, birch: Birch}
people: {ada: {affiliation: acme}, bob: {affiliation: acme}, eve: {affiliation: birch}}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}, {person: eve, role: maintainer}]
voting: {kinds: {two-thirds: {passes: at least 2/3, open_for: 5 days}}}
amendments: {vote: two-thirds}
```

## Good

```yaml
project: {id: example, name: Example}
organizations: {acme: Acme, birch: Birch}
people: {ada: {affiliation: acme}, bob: {affiliation: acme}, eve: {affiliation: birch}}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}, {person: eve, role: maintainer}]
voting: {kinds: {two-thirds: {passes: at least 2/3, open_for: 5 days, votes_per_organization: 1 vote}}}
amendments: {vote: two-thirds}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.vote_kinds import VoteKind
from bylaws.rules import WARNING, Finding, rule


@rule("one-organization-decides", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for the strongest kind of vote that one organization can pass: weaker ones follow from it."""
    found: list[tuple[int, VoteKind, str]] = []
    for kind in governance.voting.kinds.values():
        group = governance.electorate_of(kind)
        people = governance.members(group) if group else None
        count = governance.count(kind, group)
        if not people or count is None or len(governance.balance(people).shares) == 1:
            continue
        found += ((count.needed or 0, kind, name) for name in count.alone)
    if found:
        needed, kind, name = max(found, key=lambda it: it[0])
        message = f"`{name}` alone has the {needed} votes that `{kind.id}` needs today"
        limited = bool(governance.votes.organization_votes(kind))
        fewer = "lower its limit of votes" if limited else "its votes"
        hint = f"limit the seats of one organization (`cap`), or {fewer} (`votes_per_organization`)"
        yield Finding(kind.place("passes"), message, hint)
