"""What the first page of a body on a site says: who governs, its numbers, and where a reader goes from here."""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.ladder import Level, Role
from bylaws.model.people import INDEPENDENT
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name, PageTarget, Target, listed
from bylaws.words.facts.amendments import AmendmentFacts
from bylaws.words.facts.conduct import ConductFacts
from bylaws.words.facts.roles import section_of
from bylaws.words.facts.security import SecurityFacts
from bylaws.words.facts.voting import VotingFacts
from bylaws.words.names import Names

NAMED = 8
"""So many people can be named in a sentence."""


class OverviewFacts:
    """The overview."""

    def __init__(
        self,
        governance: Governance,
        names: Names,
        voting: VotingFacts,
        amendments: AmendmentFacts,
        conduct: ConductFacts,
        security: SecurityFacts,
        pages: frozenset[str],
    ) -> None:
        self.governance = governance
        self.names = names
        self.voting = voting
        self.amendments = amendments
        self.conduct = conduct
        self.security = security
        self.pages = pages

    @property
    def _top(self) -> Role | None:
        return self.governance.governing_role

    @property
    def _holders(self) -> tuple[str, ...]:
        return self.governance.holders(self._top.id) if self._top else ()

    @property
    def about(self) -> Fact:
        """What the pages are for, where the body says nothing of itself."""
        return say.overview_about(body=self.names.project)

    @property
    def numbers(self) -> Iterator[tuple[str, Fact]]:
        """The numbers that describe a body, each with what it counts."""
        governance, top, holders = self.governance, self._top, self._holders
        if top and holders:
            yield str(len(holders)), say.number_of_role(role=self.names.role(top), n=len(holders))
        rules = governance.body.amendments
        group = governance.electorate(rules) if rules else None
        other = governance.roles.get(group.role or "") if group else None
        members = governance.holders(other.id) if other and other is not top else ()
        if other and members:  # who else governs: those who decide on the rules
            yield str(len(members)), say.number_of_role(role=self.names.role(other), n=len(members))
        active = {seat.person for role in governance.roles for seat in governance.seats(role)}
        if len(active) > len(holders):
            yield str(len(active)), say.number_of_people(n=len(active))
        organizations = sum(share.name != INDEPENDENT for share in governance.balance(tuple(sorted(active))).known)
        if organizations:
            yield str(organizations), say.number_of_organizations(n=organizations)

    @property
    def governed(self) -> Fact | None:
        """How many govern."""
        top, holders = self._top, self._holders
        return say.portal_governed(n=len(holders), role=self.names.role(top)) if top and holders else None

    @property
    def named(self) -> Fact | None:
        """Those who govern, by name where these are few."""
        holders = self._holders
        if 1 < len(holders) <= NAMED:
            assert self._top
            told = bool(self.governance.roles.get(self.governance.body.project.governing_body or ""))
            people = listed(Name(self.governance.name_of(one)) for one in holders)
            return say.overview_named(told=told, role=self.names.role(self._top), people=people)
        return say.overview_listed(page=PageTarget("people")) if len(holders) > NAMED else None

    # --- what a reader may want --------------------------------------------------------------------------------------

    @property
    def tasks(self) -> Iterator[tuple[Fact, Fact | None]]:
        """What a reader may want, each with the answer in a line."""
        for found in (self._contribute, self._rise, self._propose, self._call, self._conduct, self._vulnerability):
            if found:
                yield found

    @property
    def _contribute(self) -> tuple[Fact, Fact | None] | None:
        guide = self.governance.body.project.contributing
        if guide:
            return say.task_contribute(target=Target(guide)), say.task_contribute_guide()
        first = next(iter(self.governance.body.ladder.values()), None)
        if first is None:
            return None
        return say.task_contribute(target=section_of(first)), None

    @property
    def _rise(self) -> tuple[Fact, Fact | None] | None:
        """The first step that somebody has to take: the lowest level that is granted."""
        levels = self.governance.body.ladder.values()
        granted = [one for one in levels if one.becoming and not one.becoming.automatic]
        level: Level | None = next(iter(granted), None)
        if level is None:
            return None
        target = PageTarget("levels", f"become-{level.id}")
        role, by_hand = self.names.role(level), self.governance.body.documents.is_by_hand("ladder")
        does = "ladder" in self.pages and not by_hand  # then it stands on the same page
        return say.task_become(target=target, role=role), say.task_become_how(role=role, does=does)

    @property
    def _propose(self) -> tuple[Fact, Fact | None] | None:
        rule = self.governance.body.amendments
        if not rule:
            return None
        return say.task_propose(target=PageTarget("governance", "changing-these-rules")), self.amendments.in_short

    @property
    def _call(self) -> tuple[Fact, Fact | None] | None:
        voting = self.governance.voting
        if not voting.demanded_by:
            return None
        who = self.names.who(voting.demanded_by).form("any")
        return say.task_call(target=PageTarget("governance", "voting")), say.voting_called(who=who)

    @property
    def _conduct(self) -> tuple[Fact, Fact | None] | None:
        if not self.conduct.report:
            return None
        page = PageTarget("report_conduct")
        return say.task_conduct(target=page), self.conduct.report

    @property
    def _vulnerability(self) -> tuple[Fact, Fact | None] | None:
        if not self.security.report:
            return None
        return say.task_vulnerability(target=PageTarget("report_security")), self.security.report
