"""How vulnerabilities are reported and handled."""

from __future__ import annotations

from collections.abc import Sequence

from bylaws.body.governance import Governance
from bylaws.model.teams import Team
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Target, Text, listed, remark
from bylaws.words.facts.meetings import mail
from bylaws.words.names import Names
from bylaws.words.values import as_target


class SecurityFacts:
    """What the section on security says, but for its team."""

    def __init__(self, governance: Governance, names: Names) -> None:
        self.governance = governance
        self.names = names
        self.security = governance.body.security

    @property
    def report(self) -> Fact | None:
        """Where a vulnerability is reported, and where that is described."""
        security = self.security
        if not security:
            return None
        policy = as_target(security.policy)
        if policy and not (security.report_to or security.advisories):
            return say.security_policy(policy=policy)
        return self._reported(None if self._team_describes else policy)

    @property
    def report_here(self) -> Fact | None:
        """The same on the page that is the policy itself."""
        return self._reported(None)

    def _reported(self, policy: Target | None) -> Fact | None:
        security = self.security
        if not security:
            return None
        ways = [self._place(name) for name in security.report_to or ()]
        either = bool(ways and security.advisories)
        if security.advisories:
            ways.append(say.security_advisory(target=Target(security.advisories)))
        return say.security_report(ways=listed(ways, "or"), either=either, policy=policy) if ways else None

    def _place(self, name: str) -> Fact:
        channel = self.governance.body.channels.get(name)
        if channel is None:
            return say.security_to(place=self.names.reached(name))
        return say.security_to(place=mail(channel.address) if channel.address else self.names.channel(channel))

    @property
    def readers(self) -> Fact | None:
        """Who reads a report."""
        security = self.security
        channels = [self.governance.body.channels.get(name) for name in (security.report_to or () if security else ())]
        private = [one for one in channels if one and one.public is False and one.readers]
        if not private or any(one.readers != private[0].readers for one in private):
            return None
        assert private[0].readers
        return say.report_readers(readers=self.names.who(private[0].readers))

    @property
    def answers(self) -> Fact | None:
        """How soon a reporter hears from the project."""
        security = self.security
        if not security or not (security.acknowledged_within or security.answered_within):
            return None
        return say.security_answers(first=security.acknowledged_within or None, then=security.answered_within or None)

    @property
    def disclosed(self) -> Fact | None:
        """When vulnerabilities are disclosed, and what applies until then."""
        security = self.security
        if not security or not (security.disclosed_after or security.embargo):
            return None
        embargo = as_target(security.embargo)
        return say.security_disclosed(after=security.disclosed_after or None, embargo=embargo)

    @property
    def two_factor(self) -> Fact | None:
        """Whose accounts have a second factor."""
        group = self.security.two_factor if self.security else None
        return say.security_two_factor(who=self.names.who(group).form("all")) if group else None

    @property
    def supported(self) -> Fact | None:
        """Which releases get fixes. Versions change without a vote, so this stands with the people where it can."""
        security = self.security
        if not security or not security.supported:
            return None
        return say.security_supported(versions=listed(map(Text, security.supported)))

    @property
    def note(self) -> Text | None:
        return remark(self.security.note) if self.security else None

    @property
    def _team(self) -> Team | None:
        name = self.security.team if self.security else None
        return self.governance.body.teams.get(name) if name else None

    @property
    def _team_describes(self) -> bool:
        """Whether the sentence about the team leads to the policy: a team with a purpose of its own has another one."""
        return bool(self._team and not self._team.purpose)

    @property
    def team_handles(self) -> Fact | None:
        """Who handles reports: the team, appointed by whom, as the policy describes."""
        return self._handled(as_target(self.security.policy)) if self.security else None

    @property
    def team_here(self) -> Fact | None:
        """The same on the page that is the policy itself."""
        return self._handled(None)

    def _handled(self, policy: Target | None) -> Fact | None:
        team = self._team
        if team is None:
            return None
        by = self.names.who(team.appointed_by) if team.appointed_by else None
        return say.security_team(by=by, team=self.names.team(team), policy=policy)

    @property
    def sentences(self) -> Sequence[Fact | Text | None]:
        """How to report, and what follows."""
        return [self.report, self.answers, self.disclosed, self.two_factor, self.note]
