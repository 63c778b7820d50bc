"""The words for kinds of votes: what each takes, with the numbers of today, and what holds for every vote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final

from bylaws.body.votes import VotesNeeded
from bylaws.markdown.writing import Markup, plain, table, without_empty_columns
from bylaws.model.decided import Decided, Ruled, Stage
from bylaws.model.groups import ElectorateDate, Excluded, Group
from bylaws.model.ladder import Role
from bylaws.model.noted import Strength
from bylaws.model.quantities import Test
from bylaws.model.times import Duration
from bylaws.model.vote_kinds import (
    Abstention,
    Base,
    CastBy,
    Closing,
    Extension,
    Objection,
    OrganizationVotes,
    Quorum,
    Secrecy,
    Silence,
    Tie,
    VoteKind,
)
from bylaws.model.voting import Subject
from bylaws.source import Open
from bylaws.words.conditions import Conditions
from bylaws.words.left_open import verdict
from bylaws.words.nouns import EXCLUDED
from bylaws.words.phrases import amount, capital, duration, joined, of_people, raw, threshold, told

TIES: Final[Mapping[Tie, str]] = {
    Tie.FAILS: "fails",
    Tie.PASSES: "passes",
    Tie.CHAIR: "the chair decides",
    Tie.ESCALATES: "the next higher body decides",
    Tie.REPEATED: "the vote is held again",
}
"""What a tie does, for a cell."""


def after_a_tie(tie: Tie) -> str:
    """`the proposal fails`, `the chair decides`."""
    return f"the proposal {TIES[tie]}" if tie in (Tie.FAILS, Tie.PASSES) else TIES[tie]


SUBJECTS: Final[Mapping[Subject, str]] = {
    Subject.SECURITY: "security matters",
    Subject.CONDUCT: "conduct matters",
    Subject.PEOPLE: "matters of people",
    Subject.EVERYTHING_ELSE: "everything else",
}
_EVERYBODY: Final = (Base.ALL, Base.SEATS, Base.ACTIVE)
_BASES: Final[Mapping[tuple[Base, ...], tuple[str, str]]] = {
    _EVERYBODY: ("everybody who may vote", "not voting and abstaining have the same effect as voting against"),
    (Base.VOTING,): ("everybody who votes", "abstaining has the same effect as voting against"),
    (Base.PRESENT,): ("everybody present", "being present without a vote has the same effect as voting against"),
    (Base.CAST,): ("the votes cast", "abstentions are not counted"),
}
"""For each kind of base: what a share is taken of, and what an abstention then means."""
_ABSTENTIONS: Final[Mapping[Abstention, str]] = {
    Abstention.AGAINST: "An abstention has the same effect as a vote against.",
    Abstention.SMALLER_BASE: "Abstentions are not counted.",
    Abstention.FORBIDDEN: "Nobody can abstain.",
}
_SILENCES: Final[Mapping[Silence, str]] = {
    Silence.AGAINST: "Not voting has the same effect as a vote against.",
    Silence.CONSENT: "Not voting means agreement.",
    Silence.ABSTENTION: "Not voting is an abstention.",
}
_CLOSINGS: Final[Mapping[Closing, str]] = {
    Closing.ON_TIME: "It ends when its time is over.",
    Closing.ALL_VOTED: "It ends early once everybody has voted.",
    Closing.REACHED: "It ends early once there are enough votes in favor.",
    Closing.CERTAIN: "It ends early once the result is certain.",
    Closing.QUORUM: "It stays open until the quorum has voted.",
}
_SECRECY: Final[Mapping[Secrecy, str]] = {
    Secrecy.PUBLIC: "Everybody can see how somebody votes.",
    Secrecy.PRIVATE: "Only those who may vote see how somebody votes.",
    Secrecy.SECRET: "Votes are secret.",
}
_NOBODY_IN_PARTICULAR: Final[Mapping[Base, str]] = {
    Base.ALL: "everybody who may vote",
    Base.SEATS: "all seats",
    Base.CAST: "the votes cast",
    Base.VOTING: "everybody who votes",
    Base.PRESENT: "everybody present",
    Base.ACTIVE: "everybody who may vote and is active",
}
_QUORUM_OF: Final[Mapping[str, str]] = {
    "": "those who may vote",
    "seats": "all seats",
    "active": "those who may vote and are active",
    "present": "those who are present",
}
_CAST_BY: Final[Mapping[CastBy, str]] = {
    CastBy.FIRST: "those who vote first count",
    CastBy.REPRESENTATIVE: "the organization says whose votes count",
    CastBy.MAJORITY: "they go the way of the majority of its people, and count as abstentions without one",
    CastBy.IN_PROPORTION: "they are split in the proportion in which its people vote",
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

    def count(self, kind: VoteKind, group: Group | None, *, removing: Role | None = None) -> VotesNeeded | None:
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

    def kinds_table(self) -> Markup:
        """Every kind of vote, with today's number."""
        voting = self.governance.voting
        header = ("Kind of vote", "What it takes", "Open for", "Quorum", "Tie", "Notes")
        own_tie = any(kind.tie is not None for kind in voting.kinds.values())
        own_quorum = any(kind.quorum is not None for kind in voting.kinds.values())
        rows = [self._kind_row(kind, own_quorum, own_tie) for kind in voting.kinds.values()]
        return table(*without_empty_columns(header, rows)) if rows else raw("")

    def _kind_row(self, kind: VoteKind, own_quorum: bool, own_tie: bool) -> list[str]:
        settled = self.governance.terms(kind)
        quorum = _quorum(settled.quorum) if settled.quorum else verdict(self.governance.voting, "quorum")
        tie = verdict(self.governance.voting, "tie") if kind.tie is None else ""
        counted = kind.passes.counts_votes
        return [
            self.kind_linked(kind),
            self.takes(kind, self._electorate_of(kind)) if counted else threshold(kind.passes),
            duration(kind.open_for) if kind.open_for else verdict(kind, "open_for"),
            (verdict(kind, "quorum") or quorum) if own_quorum and counted else "",
            (verdict(kind, "tie") or tie or after_a_tie(settled.tie)) if own_tie and counted else "",
            "" if self._has_more(kind) else self._kind_details(kind),
        ]

    def kinds_in_full(self) -> list[Markup]:
        """What is too long for the table: a list item for each kind of vote that has more to it."""
        found = [kind for kind in self.governance.voting.kinds.values() if self._has_more(kind)]
        return [raw(f"**{capital(self.kind(kind))}:** {self._kind_details(kind)}") for kind in found]

    def _has_more(self, kind: VoteKind) -> bool:
        """Whether a kind of vote has more to it than a table takes, however long the words of the body are."""
        return len([*self._kind_notes(kind)]) > 1 or any((kind.votes_per_organization, kind.then, kind.objection))

    def _kind_details(self, kind: VoteKind) -> Markup:
        counted = kind.passes.counts_votes
        notes = told(*self._kind_notes(kind))
        return told(notes, self.note(kind, "open_for", *(("quorum", "tie") if counted else ())))

    @cached_property
    def _rules(self) -> list[Decided]:
        return [node for node in self.governance.nodes if isinstance(node, Decided)]

    def _electorate_of(self, kind: VoteKind) -> Group | None:
        """Who votes in this way, where it is the same people every time; an unnamed group where it is not."""
        voting, amendments = self.governance.voting, self.body.amendments
        editorial = amendments.editorial if amendments else None
        usual = (voting.default, voting.otherwise, editorial.vote if editorial else None)
        rules = [rule for rule in self._rules if kind.id in (rule.vote, *(stage.vote for stage in rule.then))]
        groups = [self.governance.electorate(rule) for rule in rules if not isinstance(rule.by, Open)]
        if kind.id in usual or not groups:
            groups.append(self.governance.electorate())
        found = [_people_of(group) for group in groups if group]
        return found[0] if all(group == found[0] for group in found[1:]) and found else Group()

    def _kind_notes(self, kind: VoteKind) -> Iterator[str]:
        if kind.strength is not Strength.MUST:
            yield _STRENGTHS[kind.strength]
        if kind.floor:
            yield f"The winner must have {threshold(kind.floor)} of {self.base(kind, self._electorate_of(kind))}."
        yield from self._who_counts(kind)
        if kind.objection:
            yield self._objection(kind.objection)
        if kind.closes:
            yield _CLOSINGS[kind.closes]
        if kind.extension:
            yield self._extension(kind.extension)
        if kind.secrecy:
            yield _SECRECY[kind.secrecy]
        yield from (self.stage(stage) for stage in kind.then)
        if kind.again_after:
            yield f"A proposal that has failed can come back after {duration(kind.again_after)}."

    def _who_counts(self, kind: VoteKind) -> Iterator[str]:
        if kind.excluding:
            who = capital(joined((EXCLUDED[each] for each in kind.excluding), "and"))
            yield raw(f"{who} {'has' if len(kind.excluding) == 1 else 'have'} no vote.")
        if kind.votes_per_organization:
            yield self._per_organization(kind, kind.votes_per_organization)
        if kind.abstentions:
            yield _ABSTENTIONS[kind.abstentions]
        if kind.silence:
            yield _SILENCES[kind.silence]

    def stage(self, stage: Stage, rule: Ruled | None = None) -> Markup:
        """What follows when a decision has gone one way or another: the words are in `Rulings`."""
        raise NotImplementedError

    def _per_organization(self, kind: VoteKind, votes: OrganizationVotes) -> Markup:
        """How many votes an organization has, and what that means today."""
        limit = votes.limit
        most = amount(limit.most, "vote") if limit.most else f"{limit.written} of the votes"
        lead = "less than" if limit.below else "at most"
        whose = f"; {_CAST_BY[votes.cast_by]}" if votes.cast_by else ""
        rule = f"One organization has {lead} {most}, however many of its people vote{whose}."
        return raw(f"{rule}{self._alone_today(kind)}{self.note(votes)}")

    def _alone_today(self, kind: VoteKind) -> str:
        """Whether one organization can pass a proposal alone today."""
        count = self.count(kind, self._electorate_of(kind))
        if count is None or count.most is None:
            return ""
        today = f" Today {amount(count.most, 'vote')} of {amount(count.electorate, 'person', 'people')} can count"
        if count.alone:
            return f"{today}, and {joined(map(plain, count.alone))} alone can pass a proposal."
        return f"{today}, and no organization alone can pass a proposal."

    def _objection(self, objection: Objection) -> Markup:
        who = f"Only {self.group(objection.by)} can object." if objection.by else ""
        needs = [
            "reasons" if objection.with_reasons else "",
            "another proposal, or the will to look for one" if objection.with_alternative else "",
        ]
        wanted = f"An objection needs {joined(filter(None, needs))}." if any(needs) else ""
        return raw(f"{told(raw(who), wanted)}{self.about(objection.by)}{self.note(objection)}")

    def _extension(self, extension: Extension) -> Markup:
        most = f", to {duration(extension.most)} at the most" if extension.most else ""
        reason = f" if {plain(extension.reason)}" if extension.reason else ""
        words = f"{capital(self.anyone_of(extension.by))} can extend the vote{most}{reason}."
        return raw(f"{words}{self.about(extension.by)}{self.note(extension)}")

    def vote_facts(self) -> list[Markup]:
        """What holds where a kind of vote says nothing else, defaults included, so that a reader never guesses."""
        voting = self.governance.voting
        counted = [kind for kind in voting.kinds.values() if kind.passes.counts_votes]
        facts: list[str] = []
        if counted:
            facts += [self._quorum_fact(counted), self._tie_fact(counted), self._abstention_fact(counted)]
        is_timed = "closes" in voting.given() or any(kind.open_for for kind in counted)
        if counted and is_timed and voting.closes:
            facts.append(f"**End:** {_CLOSINGS[voting.closes].replace('It ', 'a vote ', 1)}")
        if voting.record:
            what = joined(voting.record.what) if voting.record.what else raw("every vote and its outcome")
            where = f" in {self.channel(voting.record.where)}" if voting.record.where else ""
            facts.append(f"**Record:** we record {what}{where}.{self.note(voting.record)}")
        return [raw(fact) for fact in (*facts, self.open(voting)) if fact]

    def _quorum_fact(self, counted: Sequence[VoteKind]) -> str:
        quorum = self.governance.voting.quorum
        if isinstance(self.governance.voting.quorum, Open) or all(isinstance(kind.quorum, Open) for kind in counted):
            return ""
        if quorum and quorum.threshold:
            return f"**Quorum:** {_quorum(quorum)} must take part."
        everybody = all(self.governance.terms(kind).of in _EVERYBODY for kind in counted)
        return f"**Quorum:** none{'; what counts is the share of everybody who may vote' if everybody else ''}."

    def _tie_fact(self, counted: Sequence[VoteKind]) -> str:
        voting = self.governance.voting
        if not voting.tie or all(isinstance(kind.tie, Open) for kind in counted):
            return ""
        return f"**Tie:** when as many vote for as against, {after_a_tie(voting.tie)}."

    def _abstention_fact(self, counted: Sequence[VoteKind]) -> str:
        """What follows from the bases, for the kinds that do not say it themselves."""
        silent = [kind for kind in counted if not (kind.abstentions or kind.silence or self._base_is_open(kind))]
        used = {self.governance.terms(kind).of for kind in silent if kind.passes.test is not Test.COUNT}
        found = [words for bases, words in _BASES.items() if used.intersection(bases)]
        if len(found) == 1:
            return f"**Abstention:** {found[0][1]}."
        parts = "; ".join(f"where the share is taken of {of}, {effect}" for of, effect in found)
        return f"**Abstention:** {parts}." if parts else ""

    def subjects(self, subjects: Sequence[Subject]) -> Markup:
        return joined(SUBJECTS[subject] for subject in subjects)


def _people_of(group: Group) -> Group:
    """The same people without what depends on the matter."""
    return Group(role=group.role, scope=group.scope, any_of=group.any_of, all_of=group.all_of)


def _quorum(quorum: Quorum) -> str:
    """`more than 1/2 of those who may vote`."""
    if quorum.threshold is None:
        return "none"
    if quorum.threshold.test is Test.COUNT:
        return f"{of_people(quorum.threshold)} people"
    return f"{of_people(quorum.threshold)} of {_QUORUM_OF[quorum.of]}"


def _against(kind: VoteKind) -> str:
    """`, and no vote against`."""
    limit = kind.against
    if not limit:
        return ""
    if limit.most is not None:
        return f", and at most {amount(limit.most, 'vote')} against" if limit.most else ", and no vote against"
    return f", and {'less than' if limit.below else 'at most'} {limit.written} of the votes against"
