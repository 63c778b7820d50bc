"""
The rules on votes are silent, and a default of bylaws counts the votes.

## Why

A tally needs a number even where the rules have none: who votes, what a share is taken of, what a tie means. Pages do
not print such a default, because nobody made it a rule, but it can decide a vote that people argue about afterwards.

## Bad

```yaml
project: {id: example, name: Example}
voting: {default: half, kinds: {half: {passes: more than 1/2, of: cast, open_for: 5 days}}}
```

## Good

```yaml
project: {id: example, name: Example}
voting: {default: half, tie: fails, kinds: {half: {passes: more than 1/2, of: cast, open_for: 5 days}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from bylaws.body.governance import Governance
from bylaws.body.tally import can_tie
from bylaws.model.quantities import Test
from bylaws.model.vote_kinds import VoteKind
from bylaws.problems import Concern, quoted
from bylaws.rules import OPEN, Finding, rule

_ELSE: Final = "because the rules do not say anything else"


@rule("default-decides", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for each default. What is left open in so many words is a question of its own."""
    voting = governance.voting
    if not voting.kinds:
        return
    given = voting.given()
    kinds = tuple(voting.kinds.values())
    governing = governance.governing_role
    if "electorate" not in given and voting.default and governing and not governance.body.project.governing_body:
        message = f"`{governing.id}` votes, {_ELSE}"
        hint = f"write `electorate: {governing.id}`, or name those who vote"
        yield Finding(voting.place(), message, hint, concern=Concern.VOTING)
    shares = [kind for kind in kinds if kind.passes.test is Test.SHARE and "of" not in kind.given()]
    if "of" not in given and shares:
        message = f"the share in {_named(shares)} is taken of everyone who may vote, {_ELSE}"
        yield _at(shares, message, "write `of: all`, or `of: cast` if only votes for and against count")
    ties = [kind for kind in kinds if can_tie(kind.passes) and "tie" not in kind.given()]
    if "tie" not in given and ties:
        named = " or ".join(f"`{kind.id}`" for kind in ties)
        message = f"if a vote by {named} is tied, the proposal fails, {_ELSE}"
        yield _at(ties, message, "write `tie: fails`, or say who decides then, such as `tie: chair`")


def _named(kinds: Sequence[VoteKind]) -> str:
    return quoted(kind.id for kind in kinds)


def _at(kinds: Sequence[VoteKind], message: str, hint: str) -> Finding:
    first, *others = kinds
    related = tuple((kind.place(), "the same holds for this one") for kind in others)
    return Finding(first.place(), message, hint, related, concern=Concern.VOTING)
