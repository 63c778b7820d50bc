"""The words for what holders of a role do and may do, and for what it takes to become one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from bylaws.markdown.writing import Markup, plain
from bylaws.model.access import Access, Privilege, Resource
from bylaws.model.noted import Strength
from bylaws.model.requirements import Duty, Requirement
from bylaws.model.times import Duration
from bylaws.words.phrases import (
    capital,
    clause,
    duration,
    joined,
    mid,
    part,
    period,
    raw,
    sentence,
    spelled,
    strength,
    told,
)
from bylaws.words.rulings import Rulings

_ACCESS: Final[Mapping[Access, str]] = {
    Access.READ: "read access",
    Access.TRIAGE: "triage access",
    Access.WRITE: "write access",
    Access.MAINTAIN: "maintain access",
    Access.ADMIN: "admin access",
}
_RESOURCES: Final[Mapping[Resource, str]] = {
    Resource.SECRETS: "passwords and keys",
    Resource.CI: "the machines that build and test",
    Resource.RELEASES: "the means to publish releases",
    Resource.SOCIAL_ACCOUNTS: "the accounts in social networks",
    Resource.MAILING_LISTS: "the private mailing lists",
    Resource.PRIVATE_CHANNELS: "the private channels of the chat",
    Resource.ADVISORIES: "private security advisories",
    Resource.SERVICE_DESK: "the service desk of the foundation",
    Resource.WEBSITES: "the websites and domain names",
    Resource.FUNDS: "the money of the project",
}
_OPEN_CONDITIONS: Final[Mapping[str, str]] = {
    "text": "A further condition",
    "held": "An earlier role",
    "active_for": "Active contribution",
    "effort": "Time for the project",
    "working_time": "A share of the working time",
    "sponsors": "Sponsors",
    "two_factor": "Two-factor authentication on the GitHub account",
    "joined": "Channels to take part in",
    "accepted": "Documents to agree to",
    "any_of": "Further conditions",
    "all_of": "Further conditions",
}
"""How a condition reads of which the body has only settled that there is one."""


class Requirements(Rulings):
    """How duties, requirements and privileges read."""

    def duty(self, duty: Duty) -> Markup:
        """A responsibility as a list item."""
        return _item(duty.strength, plain(duty.text) if duty.text else self.counted(duty), self.note(duty))

    def privilege(self, privilege: Privilege) -> Markup:
        """A privilege as a list item."""
        words = plain(privilege.text) if privilege.text else capital(self.access(privilege))
        return _item(Strength.MUST, words, self.note(privilege))

    def access(self, privilege: Privilege) -> Markup:
        """`write access to the repositories of their area`; nothing for a privilege that is no access."""
        if privilege.access:
            on = f" to {plain(privilege.on)}" if privilege.on else " on GitHub"
            return raw(f"{_ACCESS[privilege.access]}{on}")
        on = f", for {plain(privilege.on)}" if privilege.on else ""
        if privilege.resources:
            return raw(f"access to {joined(_RESOURCES[resource] for resource in privilege.resources)}{on}")
        return raw(f"access{on}" if privilege.gaps() else "")

    def requirement(self, requirement: Requirement) -> Markup:
        """A requirement as a list item; combinations list their parts below."""
        judges, others = requirement.judged_by, requirement.waived_by
        remarks = told(
            raw(f"{self.does(judges, 'say', 'says')} whether this is met.{self.about(judges)}") if judges else "",
            raw(f"{capital(self.acting(others, 'can', 'can'))} do without this.{self.about(others)}") if others else "",
            self.note(requirement),
        )
        return _item(requirement.strength, self._condition(requirement), raw(f" {remarks}") if remarks else remarks)

    def _condition(self, it: Requirement) -> Markup:  # noqa: C901 (one line for each kind of condition)
        if it.text:
            return plain(it.text)
        if it.held:
            held = joined(map(self.noun, it.held), "or")
            return raw(f"{capital(held)}{f' for {duration(it.held_for)}' if it.held_for else ''}")
        if it.active_for:
            return raw(f"Active for {duration(it.active_for)}")
        if it.effort:
            return raw(f"Time for the project: {duration(it.effort)}{_each(it.per) if it.per else ''}")
        if it.working_time:
            return capital(raw(f"{part(it.working_time)} of the working time"))
        if it.sponsors:
            return raw(f"{strength(it.sponsors.strength)}{capital(self.sponsors(it.sponsors))}")
        if it.joined:
            return raw(f"Takes part in {self.channels(it.joined, 'and')}")
        if it.accepted:
            return raw(f"Has read {self.links(it.accepted)}, and agrees to {'it' if len(it.accepted) == 1 else 'them'}")
        if it.any_of:
            return raw(f"At least {spelled(it.at_least)} of these:{self._parts(it.any_of)}")
        if it.all_of:
            return raw(f"All of these:{self._parts(it.all_of)}")
        if it.two_factor is False:
            return raw("Two-factor authentication is not asked for")
        kind = next(key for key in it.ONE_OF if key in it.given())
        return raw(_OPEN_CONDITIONS[kind]) if kind in _OPEN_CONDITIONS else self._count(it)

    def _count(self, it: Requirement) -> Markup:
        if not it.of_which:
            return self.counted(it)
        return raw(f"{self.counted(it)}, among these:{self._parts(it.of_which)}")

    def _parts(self, parts: Sequence[Requirement]) -> str:
        lines = "\n".join(f"- {self.requirement(part)}" for part in parts)
        return "\n" + "\n".join(f"    {line}" for line in lines.split("\n"))


def _item(how: Strength, words: str, note: Markup) -> Markup:
    """A phrase of a list; a note behind it makes it a sentence, or stands in brackets before the parts."""
    phrase = raw(f"{strength(how)}{words}")
    head, line, parts = phrase.partition(":\n")
    if note and line:
        return raw(f"{head} ({mid(clause(note.strip()))}){line}{parts}")
    return raw(f"{sentence(phrase)}{note}") if note else phrase


def _each(length: Duration) -> str:
    """` a month`, ` in 3 months`: behind an amount of time."""
    return f" {period(length)}" if length.most == 1 else f" in {duration(length)}"
