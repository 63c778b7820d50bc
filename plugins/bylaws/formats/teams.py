"""GitHub teams: who belongs to each team that the data names, who manages it, and what it may do where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from bylaws.body.governance import Governance
from bylaws.body.roster import HELD
from bylaws.formats.accounts import accounts
from bylaws.formats.addresses import organization, repositories, same
from bylaws.formats.listing import Entry, account, listed
from bylaws.formats.owning import RANK, Holdings, access_of, highest
from bylaws.model.access import Access
from bylaws.model.exports import TeamFile
from bylaws.model.ladder import Role
from bylaws.model.people import Status
from bylaws.model.scopes import Scope
from bylaws.problems import Place, quoted
from bylaws.rules import WARNING, Finding
from bylaws.source.yaml import YamlFile


@dataclass(slots=True)
class GitHubTeam:
    """A team of one GitHub organization. Accounts, not people; nobody is in both lists."""

    name: str
    description: str
    place: Place
    maintainers: list[str] = field(default_factory=list)
    """Those who manage the team on GitHub: not the maintainers of a project."""
    members: list[str] = field(default_factory=list)
    access: dict[str, Access] = field(default_factory=dict)
    """By the name of the repository."""
    named: list[tuple[Place, str]] = field(default_factory=list)
    """Where the data names the team, with what it stands for there."""


class Teams:
    """All teams that the data names, as one organization on GitHub."""

    def __init__(self, governance: Governance, given: TeamFile | None, name: str) -> None:
        self.governance = governance
        self.name = name
        self.given = given or TeamFile()
        self.place = given.place() if given else governance.body.project.place()
        self.organization = organization(governance) or ""
        self.teams: dict[str, GitHubTeam] = {}
        self.problems: list[Finding] = []
        role = governance.roles.get(self.given.maintainers or "")
        self._leads = set(Holdings(governance, (role,)).whole()) if role else set()
        self._entitled: dict[tuple[str, str], Access] = {}
        """By account and repository, the access that the data gives."""
        self._find()

    def _find(self) -> None:
        self._entitle_all()
        if not self.given.maintainers:
            message = "nobody says who manages the teams on GitHub"
            self._refuse(self.place, message, f"name a role in `exports.{self.name}.maintainers`")
        for role in self.governance.roles.values():
            self._of_role(role)
        for scope in self.governance.body.scopes.values():
            self._of_scope(scope)
        parts = (*self.governance.roles.values(), *self.governance.body.scopes.values())
        if not any(part.github_team for part in parts):
            message = f"no role and no scope of `{self.governance.body.project.id}` has a `github_team`"
            self._refuse(self.governance.body.project.place(), message, "name the teams that mirror their holders")
        for team in self.teams.values():
            if team.members and not team.maintainers and self.given.maintainers:
                message = f"nobody in `{team.name}` holds `{self.given.maintainers}`, so nobody can manage the team"
                self._refuse(team.place, message, "give one of them that role, or name another one in `maintainers`")
            self._judge(team)
        self.problems += self._removed()

    def _entitle_all(self) -> None:
        """What the data gives everyone: in all repositories, and in those of the parts in which they hold a role."""
        for role in self.governance.roles.values():
            self._entitle(role, Holdings(self.governance, (role,)).whole(), repositories(self.governance))
            for scope in self.governance.body.scopes.values():
                people = [seat.person for seat in self.governance.seats(role.id, scope=scope.id)]
                self._entitle(role, people, scope.repositories or repositories(self.governance)[:1])

    def _of_role(self, role: Role) -> None:
        if role.github_team:
            holdings = Holdings(self.governance, (role,))
            urls = repositories(self.governance)
            self._add(role.github_team, role.place("github_team"), role.name, holdings, holdings.whole(), urls)

    def _of_scope(self, scope: Scope) -> None:
        if scope.github_team:
            roles = [role for role in self.governance.roles.values() if self.governance.seats(role.id, scope=scope.id)]
            holdings = Holdings(self.governance, roles)
            urls = scope.repositories or repositories(self.governance)[:1]
            place = scope.place("github_team")
            self._add(scope.github_team, place, scope.name, holdings, holdings.within(scope.id), urls)

    def _add(
        self, path: str, place: Place, description: str, holdings: Holdings, people: Sequence[str], urls: Sequence[str]
    ) -> None:
        owner, _, name = path.rpartition("/")
        if owner and owner.casefold() != self.organization.casefold():
            message = f"`{path}` is a team of another organization than `{self.organization}`"
            self._refuse(place, message, "name a team of the organization that has the main repository")
            return
        if not people and name not in self.teams:
            message = f"nobody is known to be in `{path}`, and the sync would remove the team"
            self._refuse(place, message, "list its people in `seats`, or delete the team here")
            return
        self.problems += holdings.problems()
        team = self.teams.setdefault(name, GitHubTeam(name, description, place))
        for role in holdings.roles:
            at = place if len(holdings.roles) == 1 else role.place()
            team.named.append((at, f"`{role.id}` with `{_own_access(role) or 'no access'}`"))
        for person in people:
            for handle in holdings.accounts((person,)):
                if handle not in (*team.maintainers, *team.members):
                    (team.maintainers if person in self._leads else team.members).append(handle)
        if people:
            self._allow(team, holdings.roles, urls)

    def _allow(self, team: GitHubTeam, roles: Sequence[Role], urls: Sequence[str]) -> None:
        access = highest(known for role in roles if (known := _own_access(role)))
        if access is None:
            message = f"nobody says which access `{team.name}` has to repositories, and the sync would take it away"
            hint = f"add `{{access: write}}` to the `privileges` of {quoted(role.id for role in roles)}"
            self._refuse(team.place, message, hint)
            return
        for name in self._ours(urls):
            team.access[name] = highest((team.access.get(name, access), access)) or access

    def _ours(self, urls: Sequence[str]) -> Iterator[str]:
        """The names of the repositories that the organization has."""
        for url in urls:
            if f"/{self.organization}/".casefold() in f"{same(url)}/":
                yield url.rstrip("/").removesuffix(".git").rpartition("/")[2]

    def _entitle(self, role: Role, people: Sequence[str], urls: Sequence[str]) -> None:
        """Note the access that a role gives its holders."""
        access = access_of(self.governance, role)
        if access is None:
            return
        for name in self._ours(urls):
            for handle in accounts(self.governance, people)[0]:
                known = self._entitled.get((handle, name), access)
                self._entitled[handle, name] = highest((known, access)) or access

    def _judge(self, team: GitHubTeam) -> None:
        """Refuse a team whose access is more than the data gives somebody in it: on GitHub, all of a team have one."""
        for name, access in team.access.items():
            for handle in (*team.maintainers, *team.members):
                given = self._entitled.get((handle, name))
                if given is None or RANK[given] < RANK[access]:
                    has = f"`{given}`" if given else "no access"
                    message = f"`{team.name}` would give `{handle}` `{access}` on `{name}`, and the data gives {has}"
                    hint = "give the roles teams of their own, or the same access"
                    self.problems.append(Finding(team.place, message, hint, tuple(team.named)))
                    return

    def _removed(self) -> Iterator[Finding]:
        """What a sync with this file takes away, as far as the data tells."""
        if not self.teams:
            return
        message = (
            f"the sync removes from `{self.organization}` every team but {quoted(self.teams)}, and every member and "
            "access that the file does not have"
        )
        yield Finding(self.place, message, "look for what is only on GitHub first", severity=WARNING)
        former = tuple(status for status in Status if status not in HELD)
        everybody = {name for team in self.teams.values() for name in (*team.maintainers, *team.members)}
        seats = [seat for seat in self.governance.body.seats if seat.status in former]
        names = dict.fromkeys(self.governance.github_of(seat.person) or seat.person for seat in seats)
        gone = [name for name in names if name not in everybody]
        if gone:
            message = f"no team has {quoted(gone)}: none of their seats is active"
            yield Finding(self.place, message, "tell them before you sync", severity=WARNING)

    def _refuse(self, place: Place, message: str, hint: str) -> None:
        self.problems.append(Finding(place, message, hint))


def _own_access(role: Role) -> Access | None:
    """The access that a role gives in so many words: a record that is silent about its own would lower it."""
    return highest(it.access for it in role.privileges if it.access)


def people_of(document: YamlFile, team: Any, name: str) -> Iterator[Entry]:
    """The people of a team in a file for a bot: those who manage it, and its members."""
    for key in ("maintainers", "members"):
        for word, place in listed(document, team, key):
            yield account(word, place, section=f"team {name}", grants=True)
