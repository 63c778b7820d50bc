"""
A decision says how a role is taken away, and the role itself says it in another way.

## Why

The ladder and the section on votes are read by different people, at different times; when somebody is to be removed,
each side has a rule. A matter of a role is said once, in the `removal` of the role.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder: {maintainer: {name: Maintainer, becoming: {vote: two-thirds}, removal: {vote: two-thirds}}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
voting:
  kinds: {half: {passes: more than 1/2, open_for: 3 days}, two-thirds: {passes: at least 2/3, open_for: 5 days}}
decisions: {removing: {what: Remove a maintainer, topic: people, vote: half}}
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder: {maintainer: {name: Maintainer, becoming: {vote: two-thirds}, removal: {vote: two-thirds}}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
voting: {kinds: {two-thirds: {passes: at least 2/3, open_for: 5 days}}}
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.body.governance import Governance
from bylaws.rules import ERROR, Finding, rule

_REMOVES: Final = re.compile(r"\b(?:remov|dismiss|expel)\w*", re.IGNORECASE)


@rule("removal-differs", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every decision about the removal of a role that has a rule of its own with another vote or other voters."""
    for decision in governance.body.decisions.values():
        if not _REMOVES.search(decision.what):
            continue
        for role in governance.roles.values():
            removal = governance.removal(role)
            named = re.search(
                rf"\b(?:{re.escape(role.singular)}|{re.escape(role.plural_noun)})\b", decision.what.lower()
            )
            if not named or removal is None or not removal.vote:
                continue
            kinds = governance.kind(decision), governance.kind(removal)
            if kinds[0] is not kinds[1] or governance.electorate(decision) != governance.electorate(removal):
                message = f"`{decision.what}` is decided in another way than the removal of `{role.id}`"
                related = ((removal.place("vote"), "the other rule"),)
                hint = "delete this decision, or make both the same"
                yield Finding(decision.place(), message, hint, related)
