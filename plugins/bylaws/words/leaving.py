"""The words for how roles are left and lost, and how people come back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from bylaws.markdown.writing import Markup, plain
from bylaws.model.inactivity import Clock, Consequence, Effect, Inactivity
from bylaws.model.ladder import Role
from bylaws.model.leaving import Leave, Return
from bylaws.model.noted import Strength
from bylaws.model.removal import Appeal, Removal, Suspension
from bylaws.source import Open
from bylaws.words.phrases import (
    MODALS,
    capital,
    duration,
    every,
    joined,
    mid,
    raw,
    sentence,
    strength,
    told,
    within,
)
from bylaws.words.roles import Roles

_CONSEQUENCES: Final[Mapping[Consequence, str]] = {
    Consequence.NOTICE: "the person is asked whether they want to stay",
    Consequence.SUSPENDED: "the person may not use the role until they are active again",
    Consequence.INACTIVE: "the seat counts as inactive: it stays listed, but is not counted in votes",
    Consequence.EMERITUS: "the person becomes emeritus",
    Consequence.LOWER_LEVEL: "the person moves to a lower level",
    Consequence.REMOVED: "the person loses the role",
    Consequence.MAY_BE_REMOVED: "the person can be removed by the rules on removal",
}
_ASKS_FOR_NO_VOTE: Final = (Consequence.NOTICE, Consequence.MAY_BE_REMOVED)


class Leaving(Roles):
    """How the end of a role reads."""

    def clock(self, clock: Clock) -> Markup:
        """`no contributions for longer than 12 months`."""
        length = clock.longer_than
        longer = "" if length and length.qualifier else "longer than "
        time = f" for {longer}{duration(length)}" if length else ""
        read = f", as counted by {self.document(clock.source)}" if clock.source else ""
        return raw(f"no {plain(re.sub('^an? ', '', clock.without))}{time}{read}")

    def clock_item(self, clock: Clock) -> Markup:
        """The same as a list item."""
        words, note = capital(self.clock(clock)), self.note(clock)
        return raw(f"{words}.{note}") if note else words

    def effect(self, effect: Effect) -> Markup:
        """What follows inactivity, as a sentence."""
        after = f"After {duration(effect.after)}" if effect.after else ""
        if effect.text:
            words = sentence(raw(f"{after}: {mid(effect.text)}") if after else effect.text)
            return raw(f"{strength(effect.strength)}{words}{self._unless(effect)}{self.note(effect)}")
        what = _CONSEQUENCES[effect.then] if effect.then else "something follows"
        words = raw(f"{after}, {what}" if after else capital(raw(what)))
        return raw(f"{strength(effect.strength)}{words}.{self._takes(effect)}{self._unless(effect)}{self.note(effect)}")

    def _takes(self, effect: Effect) -> str:
        kind = self.governance.voting.kinds.get(effect.vote or "")
        if kind:
            return f" This takes {self._named(kind)}."
        return "" if effect.then in _ASKS_FOR_NO_VOTE or isinstance(effect.vote, Open) else " No vote is needed."

    def _unless(self, effect: Effect) -> Markup:
        return raw(f" This does not happen if {plain(effect.unless)}." if effect.unless else "")

    def more_time(self, rule: Inactivity) -> Markup:
        """Who can grant more time to somebody who is inactive."""
        extension = rule.extended_by
        if not extension:
            return raw("")
        can = "can" if extension.strength is Strength.MUST else MODALS[extension.strength]
        comma = "," if extension.by and extension.by.excluding else ""
        words = raw(f"{capital(self.rule(extension))}{comma} {can} grant more time.{self.about(extension.by)}")
        return raw(f"{told(words, self.discussed(extension), self.terms(extension))}{self.note(extension)}")

    def counts_as_inactive(self, rule: Inactivity) -> Markup:
        """The beginning of the sentence that says when somebody is inactive."""
        return raw(f"{strength(rule.strength)}Somebody counts as inactive when")

    def watched(self, rule: Inactivity) -> Markup:
        """Who looks for inactive people, and how often."""
        if not (rule.reviewed_by or rule.reviewed_every):
            return raw("")
        often = f" {every(rule.reviewed_every)}" if rule.reviewed_every else ""
        if not rule.reviewed_by:
            return raw(f"This is looked at{often}.")
        return raw(f"{self.does(rule.reviewed_by, 'look', 'looks')} at this{often}.{self.about(rule.reviewed_by)}")

    def inactivity(self, rule: Inactivity) -> Markup:
        """A role's own rule on inactivity, as running text."""
        steps = told(*map(self.step, rule.steps))
        clocks = joined((self.clock(clock) for clock in rule.clocks), "and" if rule.needs == "all" else "or")
        return told(
            raw(f"{strength(rule.strength)}{sentence(clocks)}") if clocks else "",
            *map(self.note, rule.clocks),
            self.watched(rule),
            raw(f"Before anything follows: {steps}") if steps else "",
            *map(self.effect, rule.effects),
            self.more_time(rule),
            self.note(rule),
        )

    def removal(self, role: Role) -> Markup:
        """Who decides that somebody loses a role, and how: behind `To remove a maintainer, `."""
        rule = self.governance.removal(role)
        if rule is None:
            return raw("")
        counted = self.governance.kind(rule) is not None or isinstance(rule.by, Open)
        decided = (
            f"it {self.needs(rule, removing=role)}"
            if counted
            else self.acting(rule.by or self.governance.electorate(rule), "decide")
        )
        return raw(f"{decided}.{self.about(rule.by)}")

    def own_removal(self, role: Role) -> Markup:
        """What the role's own rule on removal says besides who decides."""
        own = role.removal
        if not own:
            return raw("")
        steps = told(*map(self.step, own.steps))
        return told(
            self._proposed(own),
            raw(f"Possible reasons: {joined(own.grounds, 'or')}.") if own.grounds else "",
            "Nothing else can lead to it." if own.only_these else "",
            raw(f"Before that: {steps}") if steps else "",
            self.discussed(own),
            self.terms(own),
            self.protection(own),
            self.note(own),
        )

    def _proposed(self, rule: Removal) -> Markup:
        if not rule.proposed_by:
            return raw("")
        return raw(f"{capital(self.anyone_of(rule.proposed_by))} may propose it.{self.about(rule.proposed_by)}")

    def protection(self, rule: Removal) -> Markup:
        """What protects the person, and what happens at once, in sentences."""
        return told(
            "The person can answer before it is decided." if rule.heard else "",
            "The person may be moved to a lower level instead." if rule.to_lower_level else "",
            self._suspension(rule.suspension) if rule.suspension else "",
            self.appeal(rule.appeal) if rule.appeal else "",
        )

    def before_removal(self, rule: Removal) -> Markup:
        """Who may propose it, and whether other reasons count."""
        return told(self._proposed(rule), "Nothing else can lead to it." if rule.only_these else "")

    def _suspension(self, rule: Suspension) -> Markup:
        end = f" It is given back, or taken away for good, {within(rule.most)}." if rule.most else ""
        act = raw(f"In an emergency, {self.anyone_of(rule.by)} can withdraw the role at once.{end}")
        return raw(f"{act}{self.about(rule.by)}{self.note(rule)}")

    def appeal(self, appeal: Appeal) -> Markup:
        """How somebody can have a decision looked at again."""
        time = f" {within(appeal.within)}" if appeal.within else ""
        where = f" ({self.channels(appeal.where)})" if appeal.where else ""
        act = raw(f"The person can appeal to {self.group(appeal.to)}{time}{where}.")
        return raw(f"{act}{self.about(appeal.to)}{self.note(appeal)}")

    # --- leave and return ---------------------------------------------------------------------------------------------

    def absence(self, leave: Leave) -> Markup:
        """How long a leave lasts, what happens meanwhile, and how it ends."""
        counted = {
            True: "People on leave are still counted when votes are counted.",
            False: "People on leave do not vote, and are not counted when votes are counted.",
        }
        return told(
            f"It may last {duration(leave.most)}." if leave.most else "",
            counted[leave.counted] if isinstance(leave.counted, bool) else "",
            sentence(leave.stand_in) if leave.stand_in else "",
            self.back(leave.back, "Somebody comes back") if leave.back else "",
        )

    def back(self, rule: Return, who: str) -> Markup:
        """How somebody takes a role again, for `who` with a verb: `Somebody comes back`."""
        decided = rule.vote is not None or rule.by is not None
        words = told(
            sentence(rule.text) if rule.text else "",
            f"{who} without a decision of anybody." if rule.automatic else "",
            f"{who} in the same way in which one becomes a holder." if rule.as_new else "",
            f"{who} after being active again for {duration(rule.active_for)}." if rule.active_for else "",
            self.discussed(rule),
            raw(f"A return {self.needs(rule)}.{self.about(rule.by)}") if decided else "",
            self.terms(rule),
            self.note(rule),
        )
        return words if decided else raw(f"{strength(rule.strength)}{words}")
