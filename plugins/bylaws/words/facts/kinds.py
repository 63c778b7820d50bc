"""Kinds of votes: what each takes, and everything else that holds for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from bylaws.body.governance import Governance
from bylaws.body.tally import can_tie
from bylaws.model.alternatives import Alternatives
from bylaws.model.groups import Excluded, Group
from bylaws.model.noted import Strength
from bylaws.model.quantities import Test, Threshold
from bylaws.model.vote_kinds import Base, CastBy, Objection, OrganizationVotes, Quorum, VoteKind, Weight
from bylaws.source import Open
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Listed, Sentence, arg, listed
from bylaws.words.facts.ruling import RulingFacts, excluded, sentence
from bylaws.words.facts.steps import at_places, lowered
from bylaws.words.names import Names
from bylaws.words.values import notes_of, share, strength
from bylaws.words.vote_names import begins_with_its_count, has_its_share

_OF_THE_OTHERS: Final = (Base.ALL, Base.ACTIVE)
"""Bases that are the voters themselves: `of the other maintainers` says already who has no vote."""
_GENERAL: Final = (
    "kind-organization-votes", "kind-weights", "limit-case", "kind-may-not-vote", "kind-abstentions", "kind-abstainers",
    "kind-silence",
)  # fmt: skip
"""Sentences about one kind of vote that do not name it."""
_OF_SUCH: Final = {
    "voting-quorum": "kind-quorum", "voting-quorum-none": "kind-quorum-none", "voting-tie": "kind-tie",
}  # fmt: skip
"""Sentences that hold for every vote, with those that say the same of one kind."""
_NOT_IN_THE_BASE: Final = (Base.CAST,)
_OF_A_BASE: Final = (Test.SHARE, Test.SUPERMAJORITY, Test.UNANIMITY)
"""Tests that hold votes against the base."""


class KindFacts:
    """What a kind of vote says."""

    def __init__(self, governance: Governance, names: Names, ruling: RulingFacts) -> None:
        self.governance = governance
        self.names = names
        self.ruling = ruling

    # --- what it takes -----------------------------------------------------------------------------------------------

    def electors(self, kind: VoteKind, group: Group | None = None) -> Fact | None:
        """Who votes by a kind, without the person whom the matter is about where the kind leaves that person out."""
        found = group or self.ruling.electorate_of(kind)
        return self.names.who(found, others=Excluded.SUBJECT in kind.excluding) if found else None

    def nobody_named(self, kind: VoteKind) -> Fact:
        """Those who may vote, where the data does not say who they are."""
        return self.names.who(None, others=Excluded.SUBJECT in kind.excluding)

    def takes(self, kind: VoteKind, group: Group | None = None, *, apart: bool = False) -> Fact:
        """What a kind of vote takes: `at least two thirds of all maintainers`. `apart`: whether it says here what an
        abstention does."""
        base = self.ruling.base(kind)
        # shares are of the votes that can count then
        limited = self.organizations_are_limited(kind) and base is Base.ALL
        return say.takes(
            test=kind.passes.test,
            threshold=kind.passes,
            base="counted" if limited else base or "votes",
            who=self.electors(kind, group) or self.nobody_named(kind),
            against=self._against(kind),
            apart=apart and self.drops_abstentions(kind),
            weighted=bool(self.governance.votes.weights(kind)),
        )

    def organizations_are_limited(self, kind: VoteKind) -> bool:
        """Whether an organization has only some votes, today or in the case that the rule names."""
        return bool(kind.votes_per_organization or self.governance.voting.votes_per_organization)

    def named_by_share(self, kind: VoteKind) -> bool:
        """Whether the name says all that is known of what it takes: `simple majority`, `two-thirds majority`, where
        nobody says of whom that is a share."""
        it = kind.passes
        if self.named_by_count(kind) or (it.test is Test.SUPERMAJORITY and not self.ruling.base(kind)):
            return True
        return has_its_share(kind) and not (self.ruling.base(kind) or kind.against)

    def named_by_count(self, kind: VoteKind) -> bool:
        """Whether the name is how many votes it takes, and nothing else is said: `two approvals`."""
        alone = not (kind.given().keys() & {"against", "open_for", "quorum", "tie", "excluding"})
        return alone and begins_with_its_count(kind)

    def _against(self, kind: VoteKind) -> Fact | None:
        """How many votes against it may have: a share of what the votes in favor are a share of."""
        limit = kind.against
        if not limit:
            return None
        how = "count" if limit.most else "zero"
        if limit.share is not None:
            how = "below" if limit.below else "share"
        return say.against(
            limit=how,
            votes=say.votes(count=limit.most or 0),
            share=share(limit),
            base=self.ruling.base(kind) or "votes",
            who=self.electors(kind) or self.nobody_named(kind),
            weighted=bool(self.governance.votes.weights(kind)),
        )

    def drops_abstentions(self, kind: VoteKind) -> bool:
        """Whether abstentions are not counted because shares are taken of the votes cast. What a quorum makes of them
        is another question: with one, this is said only where the data says that too."""
        share_of_cast = kind.passes.test in _OF_A_BASE and self.ruling.base(kind) is Base.CAST
        quorum = kind.quorum or self.governance.voting.quorum
        return share_of_cast and not kind.abstentions and not (quorum and quorum.threshold)

    def left_out(self, kind: VoteKind) -> Listed | None:
        """Who may not vote, where the base of the share does not say it already."""
        only_subject = set(kind.excluding) == {Excluded.SUBJECT}
        if not kind.excluding or (only_subject and self.ruling.base(kind) in _OF_THE_OTHERS):
            return None
        return excluded(kind.excluding)

    def quorum(self, it: Quorum, of: Group | Open | None = None) -> Fact:
        """`more than half of all maintainers`; `none`."""
        return quorum(self.names, it, of or self.ruling.electorate_said())

    def quorum_of(self, kind: VoteKind) -> Fact | None:
        """The quorum of a kind itself."""
        return self.quorum(kind.quorum, self.counted_in(kind)) if kind.quorum else None

    def counted_in(self, kind: VoteKind) -> Group | None:
        """Of whom the quorum of a kind is taken."""
        return kind.quorum_of or self.governance.voting.quorum_of or self.ruling.electorate_of(kind) or None

    def tie(self, kind: VoteKind) -> Fact | None:
        """What a tie means for a kind itself, where there can be one."""
        return say.tie_short(what=kind.tie) if kind.tie and can_tie(kind.passes) else None

    # --- what else holds ---------------------------------------------------------------------------------------------

    def details(self, kind: VoteKind, *, in_table: frozenset[str] = frozenset(), such: bool = False) -> list[Sentence]:
        """Everything else about a kind, in sentences. `in_table`: what a column says already. `such`: whether the first
        one must say that it is about such a vote, because it would hold for every vote if it stood alone."""
        found = list(self._details(kind, in_table))
        first = found[0] if such and found else None
        if isinstance(first, Fact) and first.id in _OF_SUCH:
            found[0] = Fact(_OF_SUCH[first.id], first.args)
        elif isinstance(first, Fact) and first.id in _GENERAL:
            found[0] = say.kind_such(what=first)
        return found

    def _details(self, kind: VoteKind, in_table: frozenset[str]) -> Iterator[Sentence]:
        yield from self._beginning(kind)
        yield from self._who_counts(kind, in_table)
        if kind.objection:
            yield from self._objection(kind, kind.objection)
        yield from self._extension(kind)
        if kind.closes:
            yield say.vote_ends(when=kind.closes)
        if kind.secrecy:
            yield say.kind_secrecy(what=kind.secrecy)
        if len(kind.then) == 1:  # more of them are a list
            yield from self.ruling.stages(kind.then, self.electors(kind) or self.nobody_named(kind))
        if kind.again_after:
            yield say.kind_again(time=kind.again_after)
        yield from notes_of(kind)

    def _beginning(self, kind: VoteKind) -> Iterator[Sentence]:
        if kind.announced_in and kind.id != self.governance.voting.default:
            where = at_places(self.names, kind.announced_in, "and")
            yield say.voting_announced(where=where, window=kind.open_for or None)
        if kind.passes.test is Test.CONSENSUS and kind.open_for:
            yield sentence(say.rule_window_discussion(window=kind.open_for))

    def _who_counts(self, kind: VoteKind, in_table: frozenset[str]) -> Iterator[Sentence]:
        if kind.floor:
            yield say.kind_floor(takes=self._floor(kind.floor, kind))
        if "no-vote" not in in_table and (left_out := self.left_out(kind)):
            yield say.kind_may_not_vote(who=left_out)
        if kind.votes_per_organization:
            who, weighted = self.electors(kind) or self.nobody_named(kind), bool(self.governance.votes.weights(kind))
            yield from self.organization_votes(kind.votes_per_organization, who, weighted=weighted)
        yield from self.weights(kind.weights or ())
        if "quorum" not in in_table and kind.quorum:
            yield self.quorum_sentence(kind.quorum, self.counted_in(kind))
        if kind.abstentions:
            yield say.kind_abstentions(what=kind.abstentions)
        if isinstance(kind.abstainers_take_part, bool) and "abstainers_take_part" in kind.given():
            yield self.abstainers(bool(kind.abstainers_take_part), kind)
        if kind.silence:
            lazy = kind.passes.test in (Test.NO_OBJECTION, Test.CONSENSUS)
            yield say.kind_silence(what=kind.silence, lazy=lazy)
        if kind.alternatives:
            yield from self.alternatives(kind.alternatives, kind)
        if "tie" not in in_table and kind.tie and can_tie(kind.passes):
            yield say.voting_tie(what=kind.tie)

    def alternatives(self, it: Alternatives, kind: VoteKind | None) -> Iterator[Sentence]:
        """How a vote between several alternatives goes."""
        yield say.alternatives_method(how=it.method)
        if it.floor:
            yield say.alternatives_floor(takes=self._floor(it.floor, kind))
        if it.against_all:
            yield say.alternatives_against()
        if it.otherwise:
            yield say.alternatives_otherwise(what=it.otherwise)
        yield from notes_of(it)

    def _floor(self, it: Threshold, kind: VoteKind | None) -> Fact:
        """What a winner must have besides the most votes."""
        base = self.ruling.base(kind) if kind else self.governance.voting.of
        return say.takes(
            test=it.test,
            threshold=it,
            base=base or "votes",
            who=(self.electors(kind) or self.nobody_named(kind)) if kind else self.names.who(None),
            against=None,
            apart=False,
            weighted=True,  # an alternative has votes, not voters
        )

    def weights(self, given: Sequence[Weight]) -> Iterator[Sentence]:
        """Whose votes count more than once."""
        if not given:
            return
        each = (say.weight(who=self.names.who(one.of), votes=say.votes(count=one.votes)) for one in given)
        yield say.kind_weights(weights=listed(each), one=1)
        yield from notes_of(*given)

    def organization_votes(self, votes: OrganizationVotes, who: Fact, *, weighted: bool = False) -> Iterator[Sentence]:
        """How many votes one organization has, and whose they are. `who`: those who may vote, of whom a share is
        taken. `weighted`: whether some of them have several votes."""
        limit = votes.limit
        if limit.share is not None:
            how = "below" if limit.below else "share"
        else:
            how = "one" if limit.most == 1 else "count"
        said = say.kind_organization_votes(
            limit=how, votes=say.votes(count=limit.most or 0), share=share(limit), who=who, weighted=weighted
        )
        case = self.ruling.case(votes.when)
        yield say.limit_case(case=case, limit=said) if case else said
        if votes.agreement and votes.cast_by is CastBy.MAJORITY:
            people = arg(votes.agreement).form("people")
            yield say.kind_agreement(agreement=people, one=limit.most == 1)
        elif "cast_by" in votes.given():
            yield say.kind_cast_by(how=votes.cast_by, one=limit.most == 1)
        yield from notes_of(votes)

    def abstainers(self, part: bool, kind: VoteKind | None) -> Fact:
        """What those who abstain do for the quorum; and for the result, where they are no part of the base."""
        base = self.ruling.base(kind) if kind else self.governance.voting.of
        return say.kind_abstainers(part=part, counted=base not in _NOT_IN_THE_BASE)

    def quorum_sentence(self, quorum: Quorum, of: Group | Open | None = None) -> Fact:
        """How many must take part."""
        if quorum.threshold is None:
            return say.voting_quorum_none(base="other", who=None)
        return say.voting_quorum(quorum=self.quorum(quorum, of))

    # --- objections --------------------------------------------------------------------------------------------------

    def objector(self, kind: VoteKind) -> Fact | None:
        """Whose objection counts, where the data says it."""
        return self.names.who(kind.objection.by) if kind.objection and kind.objection.by else None

    def _objection(self, kind: VoteKind, it: Objection) -> Iterator[Sentence]:
        reasons = (it.reasons_strength or Strength.MUST) if it.with_reasons else None
        alternative = (it.alternative_strength or Strength.MUST) if it.with_alternative else None
        if it.by and kind.passes.test is not Test.NO_OBJECTION:
            yield say.kind_objection_by(who=self.names.who(it.by))
        if reasons and it.either:
            yield say.kind_objection_either(first=reasons)
        elif reasons and alternative:
            both = say.kind_objection_both(first=reasons, second=alternative)
            yield say.kind_objection_same(first=reasons) if reasons is alternative else both
        elif reasons:
            yield say.kind_objection_reasons(first=reasons)
        elif alternative:
            yield say.kind_objection_alternative(first=alternative)
        if it.effect:
            decided = bool(self.governance.voting.otherwise)
            yield say.kind_effect(what=it.effect, it=bool(reasons or alternative), vote=decided)
        if it.discussion and not self._told_with_the_fallback(kind):
            yield say.kind_discussion(time=it.discussion)
        yield from notes_of(it)

    def _told_with_the_fallback(self, kind: VoteKind) -> bool:
        return bool(kind.id == self.governance.voting.default and self.governance.voting.otherwise)

    def _extension(self, kind: VoteKind) -> Iterator[Sentence]:
        it = kind.extension
        if it:
            reason = lowered(it.reason) if it.reason else None
            who = self.names.who(it.by).form("any")
            yield say.kind_extension(who=who, strength=strength(it), most=it.most, reason=reason)
            yield from notes_of(it)


def quorum(names: Names, it: Quorum, group: Group | None) -> Fact:
    """A quorum of some people: `more than half of all maintainers`; `none`."""
    if it.threshold is None:
        return say.quorum_none()
    people = arg(it.threshold).form("people")
    counted = it.threshold.test is Test.COUNT
    number = it.threshold.count + it.threshold.more_than if counted else 0
    base = ("count" if group else None) if counted else it.of or "voters"
    return say.quorum(threshold=people, of=base, number=number, who=names.who(group))
