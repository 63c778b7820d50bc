"""What there is to say about a body, one module a subject: facts, in no language. Pages arrange them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from bylaws.body.governance import Governance
from bylaws.model.elections import Election
from bylaws.model.inner import InnerGroup
from bylaws.model.ladder import Level, Role
from bylaws.model.teams import Team
from bylaws.words.facts.amendments import AmendmentFacts
from bylaws.words.facts.charter import CharterFacts
from bylaws.words.facts.checklist import ChecklistFacts
from bylaws.words.facts.components import ComponentFacts
from bylaws.words.facts.conduct import ConductFacts
from bylaws.words.facts.control import ControlFacts
from bylaws.words.facts.decisions import DecisionFacts
from bylaws.words.facts.elections import ElectionFacts
from bylaws.words.facts.former import FormerFacts
from bylaws.words.facts.inner import InnerGroupFacts
from bylaws.words.facts.ladder import LadderFacts
from bylaws.words.facts.leaving import LeavingFacts
from bylaws.words.facts.meetings import MeetingFacts
from bylaws.words.facts.neutrality import NeutralityFacts
from bylaws.words.facts.overview import OverviewFacts
from bylaws.words.facts.people import PeopleFacts
from bylaws.words.facts.project import ProjectFacts
from bylaws.words.facts.review import ReviewFacts
from bylaws.words.facts.roles import RoleFacts
from bylaws.words.facts.ruling import RulingFacts
from bylaws.words.facts.security import SecurityFacts
from bylaws.words.facts.shared import Shared
from bylaws.words.facts.subprojects import SubprojectFacts
from bylaws.words.facts.teams import TeamFacts
from bylaws.words.facts.today import Command, TodayFacts
from bylaws.words.facts.voting import VotingFacts
from bylaws.words.names import Names


class Facts:
    """All facts of a body, by subject: what templates call `f`."""

    def __init__(
        self, governance: Governance, pages: Mapping[str, str] | None = None, command: Command = lambda matter: None
    ) -> None:
        self.governance = governance
        self.pages = pages or {}
        """The pages of the body that are made, by name, each with its path: a sentence may lead to them."""
        self.made = frozenset(self.pages)
        """Their names."""
        self.command = command
        self.names = Names(governance)
        self._roles: dict[str, RoleFacts] = {}

    @cached_property
    def _shared(self) -> Shared:
        return Shared(self.governance, self.names, self.pages, self.ruling, lambda: self.decisions)

    def role(self, role: Role | str) -> RoleFacts:
        """One role: a level, an office or a team."""
        found = self.governance.roles[role] if isinstance(role, str) else role
        if found.id not in self._roles:
            self._roles[found.id] = RoleFacts(self._shared, found)
        return self._roles[found.id]

    def checklist(self, level: Level) -> ChecklistFacts:
        """How to become a holder of a level, in one list."""
        return ChecklistFacts(self._shared, level)

    @cached_property
    def ladder(self) -> LadderFacts:
        """The roles as a whole: who governs, the levels side by side, and what is the same for all."""
        return LadderFacts(self._shared, self.leaving)

    @cached_property
    def leaving(self) -> LeavingFacts:
        """How roles end, for every role."""
        return LeavingFacts(self._shared)

    @cached_property
    def ruling(self) -> RulingFacts:
        """How one rule reads: who decides, how, and what follows."""
        return RulingFacts(self.governance, self.names)

    @cached_property
    def voting(self) -> VotingFacts:
        """How the body decides."""
        return VotingFacts(self.governance, self.names, self.ruling, self.made)

    @cached_property
    def decisions(self) -> DecisionFacts:
        """What is decided by whom."""
        return DecisionFacts(self.governance, self.names, self.ruling, self.made)

    @cached_property
    def every_decision(self) -> DecisionFacts:
        """The same for a page of its own, on which no role is described."""
        return DecisionFacts(self.governance, self.names, self.ruling, self.made, alone=True)

    @cached_property
    def charter(self) -> CharterFacts:
        """The charter of a working group."""
        return CharterFacts(self.governance, self.names, self.made)

    def group(self, group: InnerGroup) -> InnerGroupFacts:
        """One sort of group inside the body."""
        return InnerGroupFacts(self.governance, self.names, self.ruling, group)

    def election(self, election: Election) -> ElectionFacts:
        """One election."""
        return ElectionFacts(self.governance, self.names, self.ruling, election)

    @cached_property
    def subprojects(self) -> SubprojectFacts:
        """The parts of the body."""
        return SubprojectFacts(self.governance, self.names, self.ruling, self.made)

    def team(self, team: Team) -> TeamFacts:
        """One team."""
        return TeamFacts(self.governance, self.names, self.ruling, team)

    @cached_property
    def project(self) -> ProjectFacts:
        """What the body is and stands for."""
        return ProjectFacts(self.governance, self.names)

    @cached_property
    def meetings(self) -> MeetingFacts:
        """When and where it meets."""
        return MeetingFacts(self.governance, self.names, self.made)

    @cached_property
    def conduct(self) -> ConductFacts:
        """The code of conduct."""
        return ConductFacts(self.governance, self.names, self.made)

    @cached_property
    def security(self) -> SecurityFacts:
        """How vulnerabilities are reported."""
        return SecurityFacts(self.governance, self.names)

    @cached_property
    def review(self) -> ReviewFacts:
        """What a foundation asks for."""
        return ReviewFacts(self.governance, self.names, self.made)

    @cached_property
    def neutrality(self) -> NeutralityFacts:
        """Independence from any one organization."""
        return NeutralityFacts(self.governance, self.names, self.ruling, self.made)

    @cached_property
    def amendments(self) -> AmendmentFacts:
        """How the rules are changed."""
        return AmendmentFacts(self.governance, self.names, self.voting)

    @cached_property
    def people(self) -> PeopleFacts:
        """Who holds which role."""
        return PeopleFacts(self.governance, self.names, self.made)

    @cached_property
    def former(self) -> FormerFacts:
        """Who held which role."""
        return FormerFacts(self.governance, self.people)

    @cached_property
    def components(self) -> ComponentFacts:
        """The parts of the body side by side."""
        return ComponentFacts(self.governance, self.names, self.people)

    @cached_property
    def today(self) -> TodayFacts:
        """The numbers of today."""
        return TodayFacts(self.governance, self.names, self.made, self.command)

    @cached_property
    def control(self) -> ControlFacts:
        """Whether one organization is in control."""
        return ControlFacts(self.governance, self.names)

    @cached_property
    def overview(self) -> OverviewFacts:
        """The first page of the body on a site."""
        return OverviewFacts(
            self.governance, self.names, self.voting, self.amendments, self.conduct, self.security, self.made
        )
