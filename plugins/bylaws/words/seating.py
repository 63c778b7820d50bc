"""The words for teams: who is on them, which seats there are, and how seats are filled and lost."""

from __future__ import annotations

from typing import Final

from bylaws.markdown.writing import Markup, plain
from bylaws.model.quantities import Size
from bylaws.model.seating import Forfeiture, Quota, SeatClass, Vacancy
from bylaws.model.teams import Team
from bylaws.words.ballots import Ballots
from bylaws.words.phrases import (
    MODALS,
    at_least_every,
    capital,
    duration,
    joined,
    on,
    part,
    period,
    raw,
    sentence,
    size,
    strength,
    told,
)

_FILLED: Final = {
    "election": "filled by election",
    "appointment": "filled by appointment",
    "ex-officio": "held because of another office",
    "subproject": "one for each subproject, which chooses its holder",
}


class Seating(Ballots):
    """How teams and their seats read."""

    def membership(self, team: Team) -> Markup:
        """Who is on a team, how many, and who says so: one sentence a line."""
        holders = self.governance.holders(team.id)
        lines: list[str] = []
        if team.members:
            lines.append(f"Its members are {self.group(team.members)}.{self.about(team.members)}")
        if team.may_be_everyone:
            themselves = f"{self.group(team.may_be_everyone)} themselves"
            lines.append(f"It may consist of {themselves}.{self.about(team.may_be_everyone)}")
        if team.size:
            lines.append(f"{'If others are appointed, it' if team.may_be_everyone else 'It'} has {size(team.size)}.")
        if holders and not team.members and len(holders) < 10:
            one = len(holders) == 1
            lines.append(f"Today its {'only member is' if one else 'members are'} {self.people(holders)}.")
        elif holders and not team.members:
            lines.append(f"Today it has {len(holders)} members.")
        return raw("\n".join(lines))

    def review(self, team: Team) -> Markup:
        """How often the membership of a team is reviewed, and when it last was."""
        last = f"the last review was {on(team.reviewed)}" if team.reviewed else ""
        if not team.review_every:
            return raw(f"{capital(last)}." if last else "")
        return raw(f"Its membership is reviewed {at_least_every(team.review_every)}{f'; {last}' if last else ''}.")

    def cohorts(self, team: Team) -> Markup:
        """`Terms overlap: 3 and 2 seats are filled in turn.`"""
        return raw(f"Terms overlap: {joined(map(str, team.cohorts))} seats are filled in turn." if team.cohorts else "")

    def seat_class(self, team: Team, seats: SeatClass) -> Markup:
        """A class of seats as a list item, with its holders."""
        owner = self.body.organizations.get(seats.organization or "")
        facts = [
            size(seats.size, "seat") if seats.size else "",
            _FILLED[seats.filled_by] if seats.filled_by else "",
            f"appointed by {self.group(seats.appointed_by)}" if seats.appointed_by else "",
            f"for people of {plain(owner.name)}, which names them" if owner else "",
            f"open to {self.group(seats.eligible)}" if seats.eligible else "",
            f"for {duration(seats.term)}" if seats.term else "",
            "may stay empty" if seats.required is False else "",
        ]
        told_facts = ", ".join(filter(None, facts))
        held = [seat.person for seat in self.governance.seats(team.id) if seat.seat_class == seats.id]
        today = f" Today: {self.people(held)}." if held else ""
        head = f"**{plain(seats.name)}**{f': {told_facts}' if told_facts else ''}.{today}"
        empty = self.vacancy(seats.vacancy) if seats.vacancy else ""
        about = told(self.about(seats.appointed_by, seats.eligible))
        return raw(told(raw(head), about, empty) + self.note(seats))

    def vacancy(self, vacancy: Vacancy) -> Markup:
        """What happens when a seat falls empty, in running text."""
        steps = told(*map(self.step, vacancy.steps))
        return told(
            raw(f"When such a seat falls empty: {steps}") if steps else "",
            self.vacancy_terms(vacancy),
            self.note(vacancy),
        )

    def vacancy_terms(self, vacancy: Vacancy) -> Markup:
        """For how long a successor serves, and when a seat stays empty."""
        skip = vacancy.skip_within
        return told(
            "Whoever takes a seat that has fallen empty serves the rest of the term." if vacancy.rest_of_term else "",
            f"A seat that falls empty less than {duration(skip)} before the regular election stays empty until then."
            if skip
            else "",
        )

    # --- who must and who may be on a team ----------------------------------------------------------------------------

    def quota(self, quota: Quota, team: Team) -> Markup:
        """What kind of members there must be, and where the team stands today."""
        holders = self.governance.holders(team.id)
        if quota.text:
            return raw(f"{strength(quota.strength)}{sentence(quota.text)}{self.note(quota)}")
        verb = MODALS[quota.strength]
        if quota.organizations:
            today = f" (today: {self.governance.balance(holders).organizations})" if holders else ""
            words = f"Its members {verb} come from {size(quota.organizations, 'organization')}{today}."
            return raw(f"{words}{self.note(quota)}")
        number = quota.number or Size()
        inside = self.governance.members(quota.of) if quota.of else None
        today = f" (today: {len([one for one in holders if one in inside])})" if inside is not None and holders else ""
        among = f" among {self.group(quota.of)}" if quota.of else ""
        words = f"{capital(raw(size(number)))} {verb} be{among}{today}."
        return raw(f"{words}{self.about(quota.of)}{self.note(quota)}")

    def forfeiture(self, rule: Forfeiture) -> Markup:
        """How a seat is lost without a vote."""
        if not rule.missed:
            return raw(f"{sentence(rule.text or 'A seat can be lost')}{self.note(rule)}")
        time = f" in {period(rule.per)}" if rule.per else ""
        return raw(f"Whoever misses {part(rule.missed)} of the meetings{time} loses the seat.{self.note(rule)}")

    def composition(self, team: Team) -> Markup:
        """What else holds for the members of a team, one sentence a line."""
        lines = [
            "The number of its members is odd." if team.odd else "",
            *(self.quota(quota, team) for quota in team.quotas),
            *map(self.forfeiture, team.forfeiture),
            sentence(team.alternates) if team.alternates else "",
            sentence(team.begun_by) if team.begun_by else "",
        ]
        return raw("\n".join(filter(None, lines)))
