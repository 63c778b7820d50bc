"""Teams and committees: what they are for, who is on them, what they decide and how."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.groups import Group
from bylaws.model.ladder import Role
from bylaws.model.quantities import Size
from bylaws.model.seating import Forfeiture, Quota
from bylaws.model.teams import Team
from bylaws.model.times import Duration
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Listed, PageTarget, Sentence, Text, in_full, is_sentence, listed, remark
from bylaws.words.facts.ruling import RulingFacts
from bylaws.words.facts.seats import SeatFacts
from bylaws.words.facts.steps import first_sentence, lowered, reading
from bylaws.words.names import Names
from bylaws.words.values import notes_of, often, strength


class TeamFacts:
    """What the section of one team says, but for what every role has."""

    def __init__(self, governance: Governance, names: Names, ruling: RulingFacts, team: Team) -> None:
        self.governance = governance
        self.names = names
        self.ruling = ruling
        self.team = team
        self.named = names.team(team)

    @cached_property
    def seats(self) -> SeatFacts:
        """Its seats."""
        return SeatFacts(self.governance, self.names, self.ruling, self.team)

    # --- what it is --------------------------------------------------------------------------------------------------

    @property
    def about(self) -> list[Sentence]:
        """What the team is for, who is on it, and how it is kept up."""
        return [one for one in (*self._purpose(), *self._members(), *self._review()) if one]

    @property
    def besides(self) -> list[Sentence]:
        """The same for a team of which another section says already what it does and who appoints it."""
        return [one for one in (*self._members(appointed=True), *self._review()) if one]

    def _purpose(self) -> Iterator[Sentence | None]:
        team = self.team
        clause, rest = _clause(team.purpose or "")
        if clause and team.appointed_by:
            yield say.team_appointed_for(by=self.names.who(team.appointed_by), team=self.named, purpose=clause)
        elif clause:
            yield say.team_purpose(team=self.named, purpose=clause)
        yield in_full(rest)
        yield in_full(team.description)

    def _members(self, *, appointed: bool = False) -> Iterator[Sentence | None]:
        team = self.team
        said = appointed or bool(_clause(team.purpose or "")[0])
        if team.members:
            yield say.team_consists(who=self._each(team.members))
        if team.appointed_by and not said:
            yield say.team_appointed(by=self.names.who(team.appointed_by))
        elected = PageTarget("governance", self._section_of_election()) if team.election and not team.classes else None
        if elected and not team.size:
            yield say.team_elected(page=elected, term=term_of(team))
        if team.may_be_everyone:
            yield say.team_themselves(who=self.names.who(team.may_be_everyone))
        if elected and team.size:
            yield say.team_elected_size(
                size=team.size, page=elected, term=term_of(team), team=self.named, strength=team.size_strength
            )
        elif team.size and not team.classes:
            yield self._size(team.size)
        for one in team.size_variants:
            size = say.team_size(size=one.size, otherwise=False, drawn=None, strength=strength(one))
            yield say.size_case(case=self.ruling.case(one.when), size=size)
            yield from notes_of(one)
        yield from self._composition()

    def _each(self, group: Group) -> Fact | Listed | None:
        """A group; one made of others is named part by part."""
        apart = not (group.given().keys() - {"any_of"})
        return listed(map(self.names.who, group.any_of)) if group.any_of and apart else self.names.who(group)

    def _size(self, size: Size) -> Fact:
        becoming = self.team.becoming
        drawn = self.names.who(becoming.drawn_from) if becoming and becoming.drawn_from and self.draws_only else None
        otherwise = bool(self.team.may_be_everyone)
        return say.team_size(size=size, otherwise=otherwise, drawn=drawn, strength=self.team.size_strength)

    @property
    def draws_only(self) -> bool:
        """Whether all that is said about becoming a member is whose members are eligible: the sentence on the size
        says it too."""
        becoming = self.team.becoming
        given = becoming.given().keys() - {"id"} if becoming else set()
        return given == {"drawn_from"} and bool(self.team.size) and not self.team.classes

    def _section_of_election(self) -> str:
        several = len(self.governance.body.elections) > 1
        return (self.team.election or "") if several else "elections"

    def _composition(self) -> Iterator[Sentence | None]:
        team = self.team
        if team.odd:
            yield say.team_odd()
        for quota in team.quotas:
            yield from self._quota(quota)
        if isinstance(team.outsiders, bool):
            yield say.team_outsiders(may=team.outsiders, project=self.names.project)
        if team.cohorts:
            alike = len(set(team.cohorts)) == 1
            yield say.team_cohorts(counts=listed(team.cohorts), same=team.cohorts[0] if alike else None)
        if team.renewal_within:
            yield say.team_renewal(time=team.renewal_within)
        if team.replaced_per_year:
            yield say.team_replaced(n=team.replaced_per_year)
        yield from self._owned()
        if team.ratified_by:
            yield say.team_ratified(who=self.names.who(team.ratified_by), team=self.named)
        for rule in team.forfeiture:
            yield from self._forfeiture(rule)
        yield in_full(team.alternates)
        yield in_full(team.begun_by)

    def _owned(self) -> Iterator[Sentence]:
        """To whom the seats belong."""
        team = self.team
        if team.seat_owner or team.replaceable:
            yield say.team_seat_owner(who=team.seat_owner or None, replaceable=bool(team.replaceable))

    def _quota(self, quota: Quota) -> Iterator[Sentence]:
        how = strength(quota)
        if quota.text and how and not is_sentence(quota.text):
            yield say.team_quota_text(strength=how, what=Text(quota.text))
        elif text := in_full(quota.text):
            yield text
        elif quota.organizations:
            yield say.team_quota_organizations(strength=how, size=quota.organizations)
        elif quota.number:
            one = quota.number.most == 1 or quota.number.least == 1
            who = self.names.who(quota.of or Group(role=self.team.id))
            yield say.team_quota_number(strength=how, size=quota.number, one=one, who=who)
        yield from notes_of(quota)

    def _forfeiture(self, rule: Forfeiture) -> Iterator[Sentence]:
        if text := in_full(rule.text):
            yield text
        elif rule.missed:
            yield say.team_forfeiture(part=rule.missed, per=rule.per or None)
        yield from notes_of(rule)

    def _review(self) -> Iterator[Sentence | None]:
        team = self.team
        if team.review_every:
            by = self.names.who(team.appointed_by) if team.appointed_by else None
            yield say.team_review(by=by, **often(team.review_every))
        if team.reviewed and not any(seat.role == team.id for seat in self.governance.body.seats):
            yield say.team_reviewed(day=team.reviewed)  # else the list of people says it

    # --- what it does ------------------------------------------------------------------------------------------------

    @property
    def powers_lead(self) -> Fact:
        """What leads to the list of its powers."""
        return say.team_powers(team=self.named)

    @property
    def powers(self) -> list[Text]:
        """What it decides; a single power is a sentence."""
        return [lowered(power) for power in self.team.powers] if len(self.team.powers) > 1 else []

    @property
    def only_power(self) -> Fact | None:
        powers = tuple(self.team.powers)
        if len(powers) != 1:
            return None
        has = powers[0].lower().startswith("have ")
        words = f"has {powers[0][5:]}" if has else powers[0]
        return say.team_power(team=self.named, has=has, power=lowered(words))

    @property
    def delegated(self) -> list[Sentence]:
        """What it has handed on."""
        found: list[Sentence] = []
        for it in self.team.delegated:
            found.append(say.team_delegated(team=self.named, power=lowered(it.power), to=Text(it.to)))
            found += notes_of(it)
        return found

    @property
    def decides(self) -> list[Sentence]:
        """How it decides among its members."""
        rule = self.team.decides
        if not rule:
            return []
        among = rule if rule.by else type(rule)(**{**rule.given(), "by": Group(role=self.team.id)})
        kind = self.ruling.kind(among)
        itself = rule.by is None
        who = self.names.who(among.by)
        first: list[Sentence] = []
        if self.ruling.says_who_or_how(rule) and kind and itself and not rule.alone:
            vote = self.ruling.by_members(kind, who)
            how = strength(rule) or strength(kind)
            told = say.stage_decides(who=self.named, strength=how, kind=vote)
            counted = kind.passes.takes_votes
            first = [say.clause(what=told if counted else self.ruling.decides(among, who=self.named))]
        else:
            first = [*self.ruling.decision(among)]
        before: list[Sentence] = [say.clause(what=one) for one in self.ruling.before(rule)]
        return [*before, *first, *self.ruling.behind(among if itself else rule)]

    @property
    def criteria(self) -> list[Text]:
        """What its members should bring; a single thing is a sentence."""
        return [lowered(one) for one in self.team.criteria] if len(self.team.criteria) > 1 else []

    @property
    def criteria_lead(self) -> Fact:
        return say.team_criteria()

    @property
    def only_criterion(self) -> Fact | None:
        given = tuple(self.team.criteria)
        return say.team_criterion(what=lowered(given[0])) if len(given) == 1 else None

    @property
    def limits(self) -> list[list[Sentence]]:
        """The limits on the seats of one organization, a paragraph each."""
        return [self.seats.limit(cap) for cap in self.team.cap or () if cap.limit]

    @property
    def contact(self) -> Fact | None:
        """How to reach it."""
        security = self.governance.body.security
        if security and security.team == self.team.id and {*self.team.contact} <= {*(security.report_to or ())}:
            return None  # it is told how to report to it
        places = self.names.places(tuple(self.team.contact))
        return say.team_contact(team=self.named, places=places) if places else None

    @property
    def note(self) -> Text | None:
        return remark(self.team.note)

    @property
    def see(self) -> Fact | None:
        """Where there is more about it."""
        return reading(self.team.see)


def term_of(role: Role) -> Duration | None:
    """For how long a role is held, as a part of a sentence: a term that is only advice has a sentence of its own."""
    return None if role.term_strength else role.term or None


def term_beside_election(role: Role) -> bool:
    """Whether the sentence that says how a team is elected says for how long."""
    return isinstance(role, Team) and bool(role.election and role.term and not role.classes)


_BARE: Final = re.compile(r"(?:It )?((?:[a-z]+|[A-Z]?[a-z]+s)\b[^.]*(?:\.(?=\S)[^.]*)*)\.?")
"""A purpose without its subject: `handles reports`, `Handles reports.`, `It handles reports.`"""


def _clause(text: str) -> tuple[Text | None, str]:
    """A purpose as a phrase with a verb, to stand behind the name, and the sentences behind it; no phrase where it
    begins with a sentence of its own."""
    first, rest = first_sentence(text)
    phrase = text[:1].islower() or text.startswith("It ") or not rest
    found = _BARE.fullmatch(first) if phrase else None
    return (Text(found[1][:1].lower() + found[1][1:]), rest) if found else (None, text)
