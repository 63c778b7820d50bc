"""A governed body: everything that its files may hold, by top-level key."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar, Self

from bylaws.model.channels import Channel
from bylaws.model.charter import Charter
from bylaws.model.conduct import CodeOfConduct
from bylaws.model.decisions import Amendments, Decision
from bylaws.model.definitions import Definition
from bylaws.model.documents import Documents
from bylaws.model.elections import Election
from bylaws.model.exports import Exports
from bylaws.model.inner import InnerGroup
from bylaws.model.ladder import Level, Office
from bylaws.model.lifecycle import Lifecycle
from bylaws.model.meetings import ClosedMeeting, Meeting
from bylaws.model.neutrality import Neutrality
from bylaws.model.parties import Party
from bylaws.model.people import Organization, Person, Seat
from bylaws.model.prohibitions import Ban
from bylaws.model.project import Project
from bylaws.model.review import Review
from bylaws.model.scopes import Scope, Subprojects
from bylaws.model.security import Security
from bylaws.model.teams import Team
from bylaws.model.voting import Voting
from bylaws.problems import Place
from bylaws.source import (
    HANDLE,
    TEXT,
    Node,
    Open,
    by_id,
    optional,
    required,
    several,
)
from bylaws.source.yaml import YamlFile


class Body(Node):
    """Everything about one body. Each key stands in one file only; which file that is does not matter."""

    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "maintainers": "write the people in `people`, and who is a maintainer in `seats`",
        "members": "write the people in `people`, and what they hold in `seats`",
        "roles": "write roles that people grow into in `ladder`, the others in `offices` and `teams`",
        "committees": "use `teams`",
        "votes": "use `voting`",
        "conduct": "use `code_of_conduct`",
    }

    project: Project = required(Project, {"id": "wasmedge", "name": "WasmEdge Runtime"})
    """The body itself."""

    documents: Documents = optional(Documents, {"ladder": "LADDER.md"}, default=Documents(), settled=True)
    """Which pages are made, and how."""

    exports: Exports = optional(Exports, {"security-contacts": "SECURITY_CONTACTS"}, default=Exports(), settled=True)
    """Copies of the data for other tools that are kept in the repository."""

    organizations: Mapping[str, Organization] = by_id(Organization, {"second-state": "Second State"}, settled=True)
    """Organizations, by id."""

    people: Mapping[str, Person] = by_id(
        Person, {"juntao": {"name": "Michael Yuan", "affiliation": "second-state"}}, ids=HANDLE, settled=True
    )
    """People, by GitHub handle. Each person stands here once, whatever they do."""

    parties: Mapping[str, Party] = by_id(Party, {"toc": "the Technical Oversight Committee"}, settled=True)
    """People and bodies outside of this one that have a part in its rules, by id: usable wherever a role is."""

    definitions: Mapping[str, Definition] | Open = by_id(
        Definition, {"Active": "Somebody who has contributed in the last 6 months."}, ids=TEXT
    )
    """What words mean in these rules, by the word."""

    seats: tuple[Seat, ...] | Open = several(Seat, {"person": "juntao", "role": "maintainer"})
    """Who holds which role, where, and since when."""

    scopes: Mapping[str, Scope] | Open = by_id(Scope, {"docs": {"name": "Documentation", "kind": "repository"}})
    """The parts of the body in which roles are held: repositories, areas, subprojects."""

    subprojects: Subprojects | Open | None = optional(Subprojects, {"admission": {"vote": "two-thirds"}})
    """How subprojects join and leave."""

    ladder: Mapping[str, Level] | Open = by_id(Level, {"maintainer": {"name": "Maintainer"}})
    """The contributor ladder, from the lowest level to the highest."""

    offices: Mapping[str, Office] | Open = by_id(Office, {"chair": {"name": "Chair"}})
    """Roles beside the ladder: chairs, technical leads, liaisons."""

    teams: Mapping[str, Team] | Open = by_id(
        Team, {"security-response": {"name": "Security Response Team", "size": "at least 2"}}
    )
    """Teams, committees and councils."""

    lifecycle: Lifecycle | Open = optional(Lifecycle, {"stepping_down": {"any_time": True}}, default=Lifecycle())
    """What is the same for every role: inactivity, leave, stepping down, removal, emeritus."""

    voting: Voting | Open | None = optional(Voting, {"kinds": {"two-thirds": "at least 2/3"}})
    """How the body decides."""

    decisions: Mapping[str, Decision] | Open = by_id(
        Decision, {"new-repository": {"what": "Create a repository", "vote": "two-thirds"}}
    )
    """What is decided in its own way."""

    prohibitions: tuple[Ban, ...] | Open = several(Ban, "push to the main branch directly")
    """What nobody may do, whatever role they hold. Serverless Workflow has such a rule."""

    elections: Mapping[str, Election] | Open = by_id(Election, {"steering-election": {"every": "1 year"}})
    """Elections that fill seats."""

    meetings: Mapping[str, Meeting] | Open = by_id(Meeting, {"developer-meeting": {"name": "Developer meeting"}})
    """Regular meetings."""

    closed_meetings: tuple[ClosedMeeting, ...] | Open = several(ClosedMeeting, {"purposes": ["security reports"]})
    """Meetings behind closed doors."""

    channels: Mapping[str, Channel] | Open = by_id(
        Channel, {"dev-list": {"name": "developer mailing list", "kind": "mailing-list"}}
    )
    """Where people talk and decide."""

    code_of_conduct: CodeOfConduct | Open | None = optional(CodeOfConduct, {"report_to": "private-list"})
    """The code of conduct."""

    security: Security | Open | None = optional(Security, {"policy": "SECURITY.md"})
    """Security reports."""

    neutrality: Neutrality | Open | None = optional(Neutrality, {"reports": "1 quarter"})
    """Vendor neutrality."""

    amendments: Amendments | Open | None = optional(Amendments, {"vote": "two-thirds"})
    """How these rules are changed."""

    groups: Mapping[str, InnerGroup] | Open = by_id(InnerGroup, {"working-group": {"name": "Working group"}})
    """Sorts of groups inside the body, such as working groups, each with its rules in one place."""

    charter: Charter | Open | None = optional(
        Charter, {"mission": "Make WebAssembly a first-class choice for workloads"}
    )
    """The charter of a working group or committee."""

    review: Review | None = optional(Review, {"adopters": [{"name": "Example Corp"}]}, settled=True)
    """What a foundation asks for, where nothing else in the record says it."""

    _files: Mapping[str, YamlFile] = MappingProxyType({})

    def standing_in(self, files: Mapping[str, YamlFile]) -> Self:
        """This body, with the file in which each of its keys stands."""
        self.__dict__["_files"] = files
        return self

    def place(self, name: str = "", index: int | None = None) -> Place:
        """Where one of its keys stands, in the file that has it."""
        key = self.FIELDS[name].key if name else ""
        document = self._files.get(key)
        return document.value_place(document.data, key) if document else super().place(name, index)

    @property
    def has_rules(self) -> bool:
        """Whether there are rules for a governance page; a charter tells the little that a group without them has."""
        project = self.project
        rules = (self.voting, self.decisions, self.ladder, self.amendments, self.elections, self.teams, self.groups)
        more = (self.subprojects, self.security, self.neutrality)
        alone = not self.charter and (self.offices or project.values or project.mission or project.scope)
        return any((*rules, *more, alone))
