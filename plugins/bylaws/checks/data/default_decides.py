"""
The rules are silent, and a default of bylaws decides.

## Why

A tally needs an answer even where the rules have none: who votes, what a share is taken of, what a tie means, whom a
removal is for. Pages do not print such a default, because nobody made it a rule, but it can decide a vote that people
argue about afterwards. What arithmetic settles is no question: as many votes against as in favor are not more than
half.

## Bad

```yaml
project: {id: example, name: Example}
voting: {default: choice, kinds: {choice: {passes: most votes, open_for: 5 days}}}
```

## Good

```yaml
project: {id: example, name: Example}
voting: {default: choice, tie: repeated, kinds: {choice: {passes: most votes, open_for: 5 days}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.quantities import Test
from bylaws.model.vote_kinds import Abstention, VoteKind
from bylaws.problems import Concern, quoted
from bylaws.rules import OPEN, Finding, rule

_ELSE: Final = "because the rules do not say anything else"


@rule("default-decides", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for each default. What is left open in so many words is a question of its own."""
    if governance.voting.kinds:
        yield from _who_votes(governance)
        yield from _what_counts(governance)
    yield from _who_is_removed(governance)


def _who_votes(governance: Governance) -> Iterator[Finding]:
    voting, governing, leave = governance.voting, governance.governing_role, governance.lifecycle.leave
    named = "electorate" in voting.given() or governance.body.project.governing_body
    if voting.default and governing and not named:
        message = f"`{governing.id}` votes, {_ELSE}"
        hint = f"write `electorate: {governing.id}`, or name those who vote"
        yield Finding(voting.place(), message, hint, concern=Concern.VOTING)
    if leave and "counted" not in leave.given():
        message = f"people on leave do not vote, and are not counted, {_ELSE}"
        yield Finding(leave.place(), message, "write `counted: false`, or `counted: true`", concern=Concern.VOTING)


def _what_counts(governance: Governance) -> Iterator[Finding]:
    voting, kinds = governance.voting, tuple(governance.voting.kinds.values())
    given = voting.given()
    shares = [kind for kind in kinds if kind.passes.test is Test.SHARE and "of" not in kind.given()]
    if "of" not in given and shares:
        message = f"the share in {_named(shares)} is taken of everyone who may vote, {_ELSE}"
        yield _at(shares, message, "write `of: all`, or `of: cast` if only votes for and against count")
    ties = [kind for kind in kinds if kind.passes.test is Test.PLURALITY and "tie" not in kind.given()]
    if "tie" not in given and ties:
        named = " or ".join(f"`{kind.id}`" for kind in ties)
        message = f"if a vote by {named} is tied, the proposal fails, {_ELSE}"
        yield _at(ties, message, "write `tie: fails`, or say who decides then, such as `tie: chair`")
    abstaining = [kind for kind in kinds if _abstainers_matter(governance, kind)]
    if "abstainers_take_part" not in given and abstaining:
        message = f"those who abstain count toward the quorum of {_named(abstaining)}, {_ELSE}"
        yield _at(abstaining, message, "write `abstainers_take_part: true`, or `false`")
    for votes in (voting.votes_per_organization, *(kind.votes_per_organization for kind in kinds)):
        if votes and "cast_by" not in votes.given():
            message = f"of people of one organization, those count who vote first, {_ELSE}"
            hint = "write `cast_by: first`, or say whose votes count"
            yield Finding(votes.place(), message, hint, concern=Concern.VOTING)


def _abstainers_matter(governance: Governance, kind: VoteKind) -> bool:
    """Whether a vote has a quorum for which it matters whether those who abstain take part."""
    terms = governance.terms(kind)
    counted = terms.quorum is not None and terms.quorum.threshold is not None
    return counted and terms.abstentions is not Abstention.FORBIDDEN and "abstainers_take_part" not in kind.given()


def _who_is_removed(governance: Governance) -> Iterator[Finding]:
    lifecycle = governance.lifecycle
    reached = [role.id for role in governance.roles.values() if governance.decided.is_reached(role)]
    if lifecycle.removal and "removes" not in lifecycle.given() and len(reached) > 1:
        message = f"{quoted(reached)} can be removed by this rule, for they vote and it names no one"
        hint = f"write `removes: [{', '.join(reached)}]`, or name those whom it is for"
        yield Finding(lifecycle.place("removal"), message, hint)


def _named(kinds: Sequence[VoteKind]) -> str:
    return quoted(kind.id for kind in kinds)


def _at(kinds: Sequence[VoteKind], message: str, hint: str) -> Finding:
    first, *others = kinds
    related = tuple((kind.place(), "the same holds for this one") for kind in others)
    return Finding(first.place(), message, hint, related, concern=Concern.VOTING)
