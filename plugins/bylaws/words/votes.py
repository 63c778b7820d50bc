"""The words for kinds of votes: what each takes, with the numbers of today, and what holds for every vote."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from bylaws.body.votes import Quota
from bylaws.markdown.writing import Markup, plain
from bylaws.model.decided import Ruled, Stage
from bylaws.model.groups import ElectorateDate, Excluded, Group
from bylaws.model.ladder import Role
from bylaws.model.noted import Strength
from bylaws.model.quantities import Test
from bylaws.model.times import Duration
from bylaws.model.vote_kinds import (
    Base,
    VoteKind,
)
from bylaws.model.voting import Subject
from bylaws.source import Open
from bylaws.words.conditions import Conditions
from bylaws.words.phrases import amount, duration, joined, raw, threshold, told

SUBJECTS: Final[Mapping[Subject, str]] = {
    Subject.SECURITY: "security matters",
    Subject.CONDUCT: "conduct matters",
    Subject.PEOPLE: "matters of people",
    Subject.EVERYTHING_ELSE: "everything else",
}
"""For each kind of base: what a share is taken of, and what an abstention then means."""
_NOBODY_IN_PARTICULAR: Final[Mapping[Base, str]] = {
    Base.ALL: "everybody who may vote",
    Base.SEATS: "all seats",
    Base.CAST: "the votes cast",
    Base.VOTING: "everybody who votes",
    Base.PRESENT: "everybody present",
    Base.ACTIVE: "everybody who may vote and is active",
}
_STRENGTHS: Final[Mapping[Strength, str]] = {
    Strength.SHOULD: "This way should be taken, but need not be.",
    Strength.MAY: "This way may be taken.",
    Strength.TARGET: "This way is an aim: it is not always taken yet.",
}
_DEPENDS: Final = frozenset({Excluded.ACCUSED, Excluded.AUTHOR, Excluded.INVOLVED, Excluded.SAME_ORGANIZATION})
"""Exclusions of as many people as the matter brings: no number can be worked out beforehand."""


class Kinds(Conditions):
    """How kinds of votes read, with the numbers of today."""

    # --- kinds --------------------------------------------------------------------------------------------------------

    def kind(self, kind: VoteKind) -> Markup:
        """`two-thirds majority`."""
        return plain(kind.called)

    def kind_linked(self, kind: VoteKind) -> Markup:
        """The name of a kind of vote, linked to a page that explains it where there is one."""
        return self.link(self.kind(kind), kind.reference) if kind.reference else self.kind(kind)

    def count(self, kind: VoteKind, group: Group | None, *, removing: Role | None = None) -> Quota | None:
        """Today's number, or None where it depends on the matter or on what the body has not settled."""
        unknown = isinstance(kind.votes_per_organization, Open) or self._base_is_open(kind)
        if unknown or group is None or self._depends_on_the_matter(kind, group):
            return None
        count = self.governance.count(kind, group, removing=removing)
        return count if count and count.base > 0 else None

    def _depends_on_the_matter(self, kind: VoteKind, group: Group) -> bool:
        """Whether people are left out, or counted at another time, so that today's number says nothing."""
        groups = (group, *group.any_of, *group.all_of)
        left_out = {*kind.excluding, *(each for part in groups for each in part.excluding)}
        return bool(_DEPENDS & left_out) or any(part.as_of is ElectorateDate.LAST_ELECTION for part in groups)

    def _base_is_open(self, kind: VoteKind) -> bool:
        return bool(isinstance(kind.of, Open) or (kind.of is None and isinstance(self.governance.voting.of, Open)))

    def base(self, kind: VoteKind, group: Group | None) -> Markup:
        """Of what the share is taken: `all 5 maintainers`, `the votes cast`."""
        if self._base_is_open(kind):
            return raw("the votes")
        count = self.count(kind, group)
        if count and count.most is not None:
            return raw(f"the {amount(count.most, 'vote')} that can count")
        if group is not None and not (group.role or group.any_of or group.all_of):
            return raw(_NOBODY_IN_PARTICULAR[self.governance.terms(kind).of])
        people = self.bare(group) if group and group.role else raw("voters")
        number = f"{count.base} " if count else ""
        if count and count.base == 1 and group and group.role:
            return raw(f"the one {self.one(group)}")
        return raw(
            {
                Base.ALL: f"all {number}{people}",
                Base.SEATS: f"all {number}seats",
                Base.CAST: "the votes cast",
                Base.VOTING: f"the {people} who vote",
                Base.PRESENT: f"the {people} present",
                Base.ACTIVE: f"all active {people}",
            }[self.governance.terms(kind).of]
        )

    def takes(self, kind: VoteKind, group: Group | None, rule: Ruled | None = None) -> Markup:
        """What it takes, with today's number: `at least 2/3 of all 5 maintainers: 4 votes`."""
        words = threshold(kind.passes)
        if kind.passes.test is Test.NO_OBJECTION:
            length = (rule.open_for if rule else None) or kind.open_for
            return raw(f"{words} within {duration(length)}" if length and not length.qualifier else words)
        if not kind.passes.counts_votes:
            return raw(words)
        if kind.passes.test is Test.UNANIMITY and self.governance.terms(kind).of is Base.CAST:
            return raw("every vote that is cast")
        if kind.passes.test is not Test.COUNT:
            words = f"{words} of {self.base(kind, group)}"
        count = self.count(kind, group) if kind.passes.test is not Test.COUNT else None
        number = f": {amount(count.needed, 'vote')}" if count and count.needed is not None else ""
        return raw(f"{words}{number}{_against(kind)}")

    def meaning(self, kind: VoteKind) -> Markup:
        """What a default that counts no votes means, as a sentence of its own."""
        if kind.passes.test is Test.NO_OBJECTION:
            window = f" within {duration(kind.open_for)}" if kind.open_for and not kind.open_for.qualifier else ""
            more = "" if window else self.window(kind, kind.open_for)
            return told(f"a proposal stands if nobody objects{window}.", more, "Silence is agreement.")
        if kind.passes.test is Test.CONSENSUS:
            return told("people talk until nobody has a serious objection left.", self.window(kind, kind.open_for))
        return told("the proposal with the most votes wins.", self.window(kind, kind.open_for))

    def window(self, kind: VoteKind | None, length: Duration | Open | None) -> str:
        """How long people have, as a sentence."""
        if not length:
            return ""
        if kind and kind.passes.test is Test.NO_OBJECTION:
            return f"People have {duration(length)} to object."
        if kind and kind.passes.test is Test.CONSENSUS:
            return f"This takes {duration(length)}."
        return f"The vote stays open for {duration(length)}."

    # --- all votes ----------------------------------------------------------------------------------------------------

    def stage(self, stage: Stage, rule: Ruled | None = None) -> Markup:
        """What follows when a decision has gone one way or another: the words are in `Rulings`."""
        raise NotImplementedError

    def subjects(self, subjects: Sequence[Subject]) -> Markup:
        return joined(SUBJECTS[subject] for subject in subjects)


def _against(kind: VoteKind) -> str:
    """`, and no vote against`."""
    limit = kind.against
    if not limit:
        return ""
    if limit.most is not None:
        return f", and at most {amount(limit.most, 'vote')} against" if limit.most else ", and no vote against"
    return f", and {'less than' if limit.below else 'at most'} {limit.written} of the votes against"
