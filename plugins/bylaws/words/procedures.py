"""The words for steps: what is done, by whom, where, when, and what follows an answer."""

from __future__ import annotations

from bylaws.markdown.writing import Markup
from bylaws.model.backing import Sponsors
from bylaws.model.groups import ANYONE
from bylaws.model.procedures import Step
from bylaws.model.times import Duration
from bylaws.words.nouns import Words
from bylaws.words.phrases import (
    MODALS,
    amount,
    capital,
    clause,
    duration,
    mid,
    moment,
    raw,
    sentence,
    spelled,
    strength,
    told,
    within,
)


class Procedures(Words):
    """How steps and the people behind a proposal read."""

    def step(self, step: Step) -> Markup:
        """A step as a sentence or two."""
        return raw(
            told(
                raw(f"{strength(step.strength)}{sentence(step.action)}"),
                raw(f"{self._actor(step)}{self.about(step.actor)}") if step.actor else "",
                raw(f"Where: {self.channels(step.where)}.") if step.where else "",
                f"When: {moment(step.at)}." if step.at else "",
                f"Time: {_time(step.within)}." if step.within else "",
                f"Then wait {duration(step.waits)} for an answer." if step.waits else "",
                *(raw(f"If {mid(clause(reply))}: {mid(sentence(then))}") for reply, then in step.replies.items()),
                self.see(step.links),
            )
            + self.note(step)
        )

    def _actor(self, step: Step) -> Markup:
        group = step.actor
        if group and self.is_one(group) and group.role != ANYONE:
            return raw(f"{capital(self.group(group))} does this.")
        return raw(f"{capital(self.anyone_of(group or None))} does this.")

    # --- the people behind a proposal ---------------------------------------------------------------------------------

    def sponsors(self, sponsors: Sponsors) -> Markup:
        """`sponsored by two approvers`."""
        return self._backed(sponsors, "sponsored by ")

    def seconded(self, sponsors: Sponsors) -> Markup:
        """`Before that, it must be seconded by two maintainers.`"""
        return sentence(raw(f"Before that, it {MODALS[sponsors.strength]} be {self._backed(sponsors, 'seconded by ')}"))

    def _backed(self, sponsors: Sponsors, lead: str) -> Markup:
        who = self.several(spelled(sponsors.count), sponsors.role)
        others, organizations = sponsors.from_other_organizations, sponsors.organizations
        parts = [
            f", from at least {amount(organizations, 'organization')}" if organizations else "",
            f", at least {spelled(others)} of them from another organization" if others else "",
            ", not counting whoever nominated" if sponsors.besides_nominator else "",
        ]
        words = raw(f"{lead}{who}{''.join(parts)}")
        remarks = told(self.about(sponsors.role), self.note(sponsors))
        return raw(f"{sentence(words)} {remarks}") if remarks else words


def _time(length: Duration) -> str:
    """`within 7 days`; `at least 2 weeks` for a step that must not be shorter."""
    return duration(length) if length.qualifier in ("at least", "more than") else within(length)
