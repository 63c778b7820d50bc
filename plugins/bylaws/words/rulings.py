"""The words for one rule: who decides a matter and how, what follows, and who can stop it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bylaws.body.votes import VotesNeeded, varied
from bylaws.markdown.writing import Markup
from bylaws.model.backing import Approval, Veto
from bylaws.model.decided import Act, Decided, On, Outcome, Ruled, Stage, Variant
from bylaws.model.groups import Group
from bylaws.model.ladder import Role
from bylaws.model.noted import Strength
from bylaws.model.quantities import Test
from bylaws.model.vote_kinds import VoteKind
from bylaws.model.voting import StrongerVote, Voting
from bylaws.source import Open
from bylaws.words.left_open import verdict
from bylaws.words.phrases import (
    another,
    article,
    capital,
    duration,
    moment,
    of_people,
    raw,
    strength,
    told,
    within,
)
from bylaws.words.votes import Kinds

_ON: Final[Mapping[On, str]] = {
    On.NO_RESULT: "If that brings no decision",
    On.OBJECTION: "If somebody objects",
    On.NO_CONSENSUS: "If there is no consensus",
    On.NO_QUORUM: "If too few take part",
    On.TIE: "If there is a tie",
    On.SILENCE: "If nobody answers",
    On.PASSED: "If it is accepted",
    On.REJECTED: "If it is rejected",
    On.INSTEAD: "Instead of this",
}
_TAKES: Final[Mapping[Strength, str]] = {
    Strength.MUST: "takes",
    Strength.SHOULD: "should take",
    Strength.MAY: "may take",
    Strength.TARGET: "should, if possible, take",
}
_DECIDED_BY: Final[Mapping[Strength, str]] = {
    Strength.MUST: "is decided by",
    Strength.SHOULD: "should be decided by",
    Strength.MAY: "may be decided by",
    Strength.TARGET: "should, if possible, be decided by",
}
_ACTS: Final[Mapping[Act, tuple[str, str]]] = {
    Act.DECIDE: ("decide", "decides"),
    Act.RATIFY: ("must confirm it", "must confirm it"),
    Act.MEDIATE: ("help those who disagree to agree", "helps those who disagree to agree"),
    Act.ADVISE: ("give advice that does not bind", "gives advice that does not bind"),
}
"""What people do in a stage: the verb for several, and for one."""
_OUTCOMES: Final[Mapping[Outcome, str]] = {
    Outcome.PASSES: "the proposal is accepted",
    Outcome.FAILS: "the proposal is rejected",
    Outcome.REPEATED: "the vote is held again",
    Outcome.LONGER: "the vote stays open",
    Outcome.CHANGED: "the proposal is changed or dropped",
}


class Rulings(Kinds):
    """How the rules of a decision read."""

    # --- one rule -----------------------------------------------------------------------------------------------------

    def vote(self, rule: Ruled | None) -> Markup:
        """The kind of vote of a rule, or that it is left open, for a cell."""
        kind = self.governance.kind(rule)
        return self.kind(kind) if kind else raw(verdict(rule, "vote") if rule else "")

    def deciders(self, rule: Ruled) -> Markup:
        """Who decides, for a cell: `The maintainers`, or that it is left open."""
        group = self.governance.electorate(rule)
        return raw(verdict(rule, "by")) or (capital(self.group(group)) if group else raw(""))

    def today(self, rule: Ruled | None, *, removing: Role | None = None) -> Markup:
        """The cell for today's number: `4 of 5`."""
        return raw(_of(self._needed(rule, removing)))

    def _needed(self, rule: Ruled | None, removing: Role | None) -> VotesNeeded | None:
        kind = self.governance.kind(rule)
        if kind is None or (rule and isinstance(rule.by, Open)):
            return None
        return self.count(kind, self.governance.electorate(rule), removing=removing)

    def _today_aside(self, rule: Ruled, removing: Role | None = None) -> str:
        """` (4 of 5 votes today)`."""
        return _aside(self._needed(rule, removing))

    def count_aside(self, kind: VoteKind, group: Group | None) -> str:
        """The same for a kind of vote of some people."""
        return _aside(self.count(kind, group)) if group else ""

    def rule(self, rule: Ruled, *, removing: Role | None = None) -> Markup:
        """Who decides and how: `a two-thirds majority of the maintainers (4 of 5 votes today)`."""
        kind = self.governance.kind(rule)
        group = self.governance.electorate(rule)
        whose = "" if isinstance(rule.by, Open) else f" of {self.group(group)}"
        if kind is None:
            return raw("a decision") if isinstance(rule.by, Open) else self.group(group)
        return raw(f"{self._named(kind)}{whose}{self._today_aside(rule, removing)}")

    def _named(self, kind: VoteKind) -> str:
        return article(self.kind(kind)) if kind.passes.counts_votes else self.kind(kind)

    def usual(self) -> Markup:
        """What a decision takes for which no rule says anything else."""
        return self.rule(Decided())

    def needs(self, rule: Ruled, *, removing: Role | None = None) -> Markup:
        """`takes a two-thirds majority of the maintainers (4 of 5 votes today)`, `is decided by the maintainers`."""
        by_people = self.governance.kind(rule) is None and not isinstance(rule.by, Open)
        verb = _DECIDED_BY[rule.strength] if by_people else _TAKES[rule.strength]
        return raw(f"{verb} {self.rule(rule, removing=removing)}")

    def decides(self, rule: Ruled, *, in_full: bool = False) -> Markup:
        """`The maintainers decide by two-thirds majority (4 of 5 votes today).`; in full, what that majority is."""
        words = self.deciding(rule, in_full=in_full)
        if not words:
            return words
        group = None if isinstance(rule.by, Open) else self.governance.electorate(rule)
        return raw(f"{strength(rule.strength)}{capital(words)}.{self.about(group)}")

    def deciding(self, rule: Ruled, *, in_full: bool = False) -> Markup:
        """The same in the middle of a sentence, without its end."""
        kind = self.governance.kind(rule)
        group = self.governance.electorate(rule)
        if isinstance(rule.by, Open):
            return raw(f"it takes {self.rule(rule)}") if kind else raw("")
        who = self.acting(group, "decide")
        if kind is None:
            return who
        if not in_full:
            return raw(f"{who} by {self.kind(kind)}{self._today_aside(rule)}")
        takes = self.takes(kind, group, rule)
        meaning = f" ({takes})" if kind.passes.counts_votes else f": {takes}"
        return raw(f"{who} by {self.kind_linked(kind)}{meaning}")

    def discussed(self, rule: Ruled, what: str = "The matter") -> Markup:
        return raw(f"{what} is discussed for {duration(rule.discussion)}." if rule.discussion else "")

    def terms(self, rule: Ruled, *, with_window: bool = True) -> Markup:
        """What else a rule says about its vote, in sentences: what comes first, how long, where, and what follows."""
        kind = self.governance.kind(rule)
        window = rule.open_for if with_window else None
        variants = rule.variants if isinstance(rule, Decided) else ()
        return told(
            "It always takes a vote, even where nobody objects." if rule.must_be_voted else "",
            self.seconded(rule.seconded_by) if rule.seconded_by else "",
            self._consulted(rule),
            f"The vote opens {moment(rule.opens)}." if rule.opens else "",
            self.window(kind, window),
            *(self.stage(stage, rule) for stage in rule.then),
            self.veto(rule.veto) if rule.veto else "",
            f"It takes effect {moment(rule.takes_effect)}." if rule.takes_effect else "",
            raw(f"Where it is decided: {self.channels(rule.venues)}.") if rule.venues else "",
            *(self.variant(variant, rule) for variant in variants),
        )

    def _consulted(self, rule: Ruled) -> Markup:
        if not rule.consulted:
            return raw("")
        return raw(
            f"{self.does(rule.consulted, 'are', 'is')} heard before, without a vote.{self.about(rule.consulted)}"
        )

    def veto(self, veto: Veto) -> Markup:
        """Who can stop a decision: `Any owner can stop it by objecting within 7 days.`"""
        kind = self.governance.voting.kinds.get(veto.vote or "")
        time = f" {within(veto.within)}" if veto.within else ""
        if kind:
            takes = self.count_aside(kind, veto.by)
            words = f"{self.does(veto.by, 'can', 'can')} stop it{time} by {self.kind(kind)}{takes}"
        else:
            words = f"{capital(self.anyone_of(veto.by))} can stop it by objecting{time}"
        reasons = " Reasons must be given." if veto.with_reasons else ""
        return raw(f"{words}.{reasons}{self.about(veto.by)}{self.note(veto)}")

    # --- what follows -------------------------------------------------------------------------------------------------

    def stage(self, stage: Stage, rule: Ruled | None = None) -> Markup:
        """What follows when a decision has gone one way or another, for the rule to which it belongs."""
        kind = self.governance.voting.kinds.get(stage.vote or "")
        opening = f"{_ON[stage.on]}, {self._follows(stage, kind, rule)}."
        time = self.window(kind, stage.open_for) if kind else ""
        if stage.open_for and not kind and stage.outcome is not Outcome.LONGER:
            time = f"This takes {duration(stage.open_for)}."
        where = raw(f"Where: {self.channels(stage.venues)}.") if stage.venues else raw("")
        return raw(f"{told(raw(opening), time, where)}{self.about(stage.by)}{self.note(stage)}")

    def _follows(self, stage: Stage, kind: VoteKind | None, rule: Ruled | None) -> str:
        if stage.outcome:
            longer = f" for {another(stage.open_for)}" if stage.open_for else ""
            return f"{_OUTCOMES[stage.outcome]}{longer if stage.outcome is Outcome.LONGER else ''}"
        how = f" by {self.kind(kind)}{self.count_aside(kind, self._stage_electorate(stage, rule))}" if kind else ""
        act = stage.act or Act.DECIDE
        if not stage.by and act is Act.DECIDE:
            return f"{self._named(kind) if kind else 'the same people'} decides" + (
                str(self.count_aside(kind, self._stage_electorate(stage, rule))) if kind else ""
            )
        may = "may " if stage.on is On.INSTEAD else ""
        who = self.group(stage.by) if stage.by else raw("the same people")
        one = bool(stage.by) and self.is_one(stage.by or None) and not may
        plural, singular = _ACTS[act]
        comma = "," if stage.by and stage.by.excluding else ""
        before = " before it holds" if stage.on is On.PASSED else ""
        return f"{who}{comma} {may}{singular if one else plural}{how}{before}"

    def _stage_electorate(self, stage: Stage, rule: Ruled | None) -> Group | None:
        return stage.by or (self.governance.electorate(rule) if rule else None)

    # --- variants -----------------------------------------------------------------------------------------------------

    def variant(self, variant: Variant, rule: Ruled | None = None) -> Markup:
        """What differs in one case: `When there are at most 6 maintainers (today: 5), the maintainers decide by …`"""
        merged = varied(rule or Ruled(), variant)
        lead = raw(f"{strength(variant.strength)}{capital(self.case(variant.when, variant.until))}")
        own = told(self.discussed(variant), self.terms(variant))
        remarks = told(self.about(variant.by), self.note(variant))
        if variant.vote is not None or variant.by is not None:
            return told(raw(f"{lead}, {self.deciding(merged)}."), own, remarks)
        return told(raw(f"{lead}: {own}"), remarks)

    def demand(self, voting: Voting) -> Markup:
        """How many people it takes to ask for a vote."""
        who, takes = voting.demanded_by, voting.demand
        if not who or not takes:
            return raw("")
        return raw(f"A vote is held at any time when {of_people(takes)} of {self.group(who)} ask for it")

    def stronger(self, right: StrongerVote) -> Markup:
        """The right to demand a stronger kind of vote."""
        kind = self.governance.voting.kinds.get(right.vote)
        if kind is None:
            return raw("")
        who = capital(self.anyone_of(right.by))
        words = f"{who} may demand that a matter takes {self._named(kind)} instead."
        return raw(f"{words}{self.about(right.by)}{self.note(right)}")

    def everything_of(self, rule: Decided) -> Markup:
        """All that a rule says, in sentences."""
        return raw(f"{told(self.discussed(rule), self.decides(rule), self.terms(rule))}{self.note(rule)}")

    def approval(self, approval: Approval) -> Markup:
        """`At least 1/3 of the reviewers and the maintainers approve.`"""
        words = {
            Test.SHARE: f"{of_people(approval.passes)} of {self.group(approval.by)} approve",
            Test.COUNT: f"{of_people(approval.passes)} of {self.group(approval.by)} approve",
            Test.UNANIMITY: f"{self.all_of(approval.by)} approve",
            Test.NO_OBJECTION: f"none of {self.group(approval.by)} objects",
            Test.CONSENSUS: f"{self.acting(approval.by, 'reach', 'reaches')} consensus",
            Test.PLURALITY: f"most of {self.group(approval.by)} approve",
        }[approval.passes.test]
        return raw(f"{capital(raw(words))}.{self.about(approval.by)}{self.note(approval)}")


def _of(votes: VotesNeeded | None) -> str:
    """`4 of 5`; nothing where no number is known."""
    if votes is None or votes.needed is None:
        return ""
    if votes.needed > votes.base:
        return f"{votes.needed}, but only {votes.base} vote"
    return f"{votes.needed} of {votes.base}"


def _aside(votes: VotesNeeded | None) -> str:
    """` (4 of 5 votes today)`."""
    if votes is None or votes.needed is None:
        return ""
    if votes.needed > votes.base:
        return f" ({_of(votes)} today)"
    return f" ({_of(votes)} {'vote' if votes.base == 1 else 'votes'} today)"
