"""The words for one rule: who decides a matter and how, what follows, and who can stop it."""

from __future__ import annotations

from bylaws.markdown import Markup
from bylaws.model.backing import Approval, Veto
from bylaws.model.decided import Decided, Stage
from bylaws.model.kinds import VoteKind
from bylaws.model.quantities import Test
from bylaws.pages.kinds import Kinds
from bylaws.pages.left_open import verdict
from bylaws.pages.phrases import (
    article,
    capital,
    duration,
    of_people,
    raw,
    told,
)


class Rulings(Kinds):
    """How the rules of a decision read."""

    # --- one rule -----------------------------------------------------------------------------------------------------

    def vote(self, rule: Decided | None) -> Markup:
        """The kind of vote of a rule, or that it is left open, for a cell."""
        kind = self.governance.kind(rule)
        return self.kind(kind) if kind else raw(verdict(rule, "vote") if rule else "")

    def deciders(self, rule: Decided) -> Markup:
        """Who decides, for a cell: `The maintainers`, or that it is left open."""
        group = self.governance.electorate(rule)
        return raw(verdict(rule, "by")) or (capital(self.group(group)) if group else raw(""))

    def today(self, rule: Decided | None, *, without_subject: bool = False) -> Markup:
        """The cell for today's number: `4 of 5`."""
        kind = self.governance.kind(rule)
        if kind is None or (rule and rule.is_open("by")):
            return raw("")
        count = self.count(kind, self.governance.electorate(rule), without_subject=without_subject)
        if count is None or count.needed is None:
            return raw("")
        short = count.needed > count.base
        return raw(f"{count.needed}, but only {count.base} vote" if short else f"{count.needed} of {count.base}")

    def _today_aside(self, rule: Decided, without_subject: bool) -> str:
        """` (4 of 5 votes today)`."""
        words = self.today(rule, without_subject=without_subject)
        if not words or "only" in words:
            return f" ({words} today)" if words else ""
        return f" ({words} {'vote' if words.endswith(' of 1') else 'votes'} today)"

    def rule(self, rule: Decided, *, without_subject: bool = False) -> Markup:
        """Who decides and how: `a two-thirds majority of the maintainers (4 of 5 votes today)`."""
        kind = self.governance.kind(rule)
        group = self.governance.electorate(rule)
        whose = "" if rule.is_open("by") else f" of {self.group(group)}"
        if kind is None:
            return raw("a decision") if rule.is_open("by") else self.group(group)
        return raw(f"{self._named(kind)}{whose}{self._today_aside(rule, without_subject)}")

    def _named(self, kind: VoteKind) -> str:
        return article(self.kind(kind)) if kind.passes.counts_votes else self.kind(kind)

    def usual(self) -> Markup:
        """What a decision takes for which no rule says anything else."""
        return self.rule(Decided())

    def needs(self, rule: Decided, *, without_subject: bool = False) -> Markup:
        """`takes a two-thirds majority of the maintainers (4 of 5 votes today)`, `is decided by the maintainers`."""
        by_people = self.governance.kind(rule) is None and not rule.is_open("by")
        return raw(f"{'is decided by' if by_people else 'takes'} {self.rule(rule, without_subject=without_subject)}")

    def decides(self, rule: Decided, *, in_full: bool = False) -> Markup:
        """`The maintainers decide by two-thirds majority (4 of 5 votes today).`; in full, what that majority is."""
        kind = self.governance.kind(rule)
        group = self.governance.electorate(rule)
        if rule.is_open("by"):
            return raw(f"It takes {self.rule(rule)}.") if kind else raw("")
        who = self.does(group, "decide")
        if kind is None:
            return raw(f"{who}.{self.about(group)}")
        if not in_full:
            return raw(f"{who} by {self.kind(kind)}{self._today_aside(rule, False)}.{self.about(group)}")
        takes = self.takes(kind, group, rule)
        meaning = f" ({takes})" if kind.passes.counts_votes else f": {takes}"
        return raw(f"{who} by {self.kind_linked(kind)}{meaning}.{self.about(group)}")

    def discussed(self, rule: Decided, what: str = "The matter") -> Markup:
        return raw(f"{what} is discussed for {duration(rule.discussion)}." if rule.discussion else "")

    def terms(self, rule: Decided, *, with_window: bool = True) -> Markup:
        """What else a rule says about its vote, in sentences: how long, where, and what follows."""
        kind = self.governance.kind(rule)
        window = rule.open_for if with_window else None
        return told(
            "It always takes a vote, even where nobody objects." if rule.must_be_voted else "",
            self.window(kind, window),
            *(self.stage(stage) for stage in rule.then),
            raw(f"Where it is decided: {self.channels(rule.venues)}.") if rule.venues else "",
        )

    def stage(self, stage: Stage) -> Markup:
        """What follows when a decision has gone one way or another."""
        kind = self.governance.voting.kinds.get(stage.vote or "")
        return raw(f"If that brings no decision, {self._named(kind)} decides.{self.note(stage)}" if kind else "")

    def veto(self, veto: Veto) -> Markup:
        """Who can stop a decision."""
        who = capital(self.anyone_of(veto.by))
        return raw(f"{who} can stop it by objecting.{self.about(veto.by)}{self.note(veto)}")

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
