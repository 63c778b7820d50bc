"""The parts of a body: repositories, areas and subprojects, in which roles are held and decisions taken."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from bylaws.model.decided import Decided
from bylaws.model.groups import Group
from bylaws.model.noted import Noted
from bylaws.model.procedures import Step
from bylaws.model.reviewing import Reviewing
from bylaws.model.times import Date
from bylaws.source import (
    FLAG,
    PHRASE,
    SLUG,
    TARGET,
    TEXT,
    URL,
    Node,
    Open,
    by_id,
    one_or_several,
    optional,
    ref,
    required,
    several,
)


class ScopeKind(StrEnum):
    """What a role can be held in."""

    BODY = "body"
    """The whole body."""
    SUBPROJECT = "subproject"
    """A project within the project."""
    WORKING_GROUP = "working-group"
    """A group with a task of its own."""
    COMPONENT = "component"
    """A part of the product."""
    REPOSITORY = "repository"
    """One repository."""
    REPOSITORIES = "repositories"
    """A group of related repositories."""
    SERVICE = "service"
    """Something that is run, such as a website."""
    AREA = "area"
    """A subject, with or without paths in a repository."""
    SUPPORT = "support"
    """Work that supports the others, such as marketing or community management."""


class Maturity(StrEnum):
    """The state of a subproject."""

    EXPERIMENTAL = "experimental"
    """On trial."""
    ACTIVE = "active"
    """Developed."""
    MAINTENANCE = "maintenance"
    """Kept working, without new features."""
    ARCHIVED = "archived"
    """Ended; read-only."""


class Scope(Noted):
    """A part of the body: who holds what there follows from the seats."""

    name: str = required(TEXT, "Documentation")
    """The name, as it is printed."""

    kind: ScopeKind = optional(ScopeKind, "repository", default=ScopeKind.AREA, settled=True)
    """What kind of part it is."""

    description: str | None = optional(TEXT, "The user guide and the website.", settled=True)
    """What belongs to it."""

    repositories: tuple[str, ...] | Open = several(URL, "https://github.com/WasmEdge/docs")
    """Its repositories."""

    paths: tuple[str, ...] = several(TEXT, "docs/", "website/", settled=True)
    """Its paths within the repositories, as CODEOWNERS patterns."""

    github_team: str | None = optional(TEXT, "wasmCloud/wash-maintainers", settled=True)
    """The GitHub team that mirrors its holders, as organization/team."""

    roster: str | Open | None = optional(URL, "https://github.com/wasmCloud/wadm/blob/main/MAINTAINERS.md")
    """Where its own people are listed, when that is not here."""

    body: str | None = optional(SLUG, "docs-project", settled=True)
    """The id of the body in the same data whose people these are: a subproject with a record of its own. They are
    counted there, by the role of the same name."""

    status: Maturity | Open = optional(Maturity, "active", default=Maturity.ACTIVE)
    """Its state."""

    tier: str | Open | None = optional(ref("tier"), "experimental")
    """Its class: a key of `subprojects.tiers`."""

    since: Date | Open | None = optional(Date, "2022-03")
    """When it joined."""

    sponsor: str | Open | None = optional(ref("person"), "ada")
    """Who speaks for it in the body that admitted it."""

    meetings: tuple[str, ...] = several(ref("meeting"), "docs-call", settled=True)
    """Its own meetings."""

    channels: tuple[str, ...] = several(ref("channel"), "docs-chat", settled=True)
    """Its own channels."""

    governance: str | Open | None = optional(TARGET, "https://github.com/example/docs/blob/main/GOVERNANCE.md")
    """Its own governance, where that differs."""

    contributing: str | Open | None = optional(TARGET, "https://github.com/example/docs/blob/main/CONTRIBUTING.md")
    """Its own contributing guide."""

    alignment: str | Open | None = optional(TEXT, "Documents every release of the runtime.")
    """How it serves the goals of the whole."""

    packaged: bool | Open | None = optional(FLAG, True)
    """Whether it is released together with the main project."""

    review_every: Reviewing | Open | None = optional(Reviewing, "1 year")
    """How often the body looks at it again."""


class Admission(Decided):
    """How a subproject joins."""

    proposed_by: Group | Open | None = optional(Group, "anyone")
    """Who may propose one."""

    steps: tuple[Step, ...] | Open = several(Step, "open an issue")
    """What is done, step by step. Serverless Workflow has such a rule."""

    criteria: tuple[str, ...] | Open = several(TEXT, "Its license is Apache-2.0.")
    """What it must fulfill."""

    refused_only_for: tuple[str, ...] | Open = several(PHRASE, "a conflict with the license")
    """For a subproject that is accepted unless there is a reason against it: the only reasons, as phrases. Open
    Cluster Management has such a rule."""

    own_consent: str | Open | None = optional(TEXT, "Its maintainers agree among themselves first.")
    """What it must have settled itself before. The CNCF's template for projects with subprojects has such a rule."""

    mentor: str | Open | None = optional(TEXT, "A member of the steering committee helps it to settle in.")
    """Who helps it afterwards. The CNCF's template for projects with subprojects has such a rule."""


class Tier(Noted):
    """A class of subprojects with its own rights and duties."""

    name: str = required(TEXT, "Experimental")
    """The name, as it is printed."""

    description: str | Open | None = optional(TEXT, "Subprojects on trial.")
    """What it is, as a full sentence."""

    marking: str | Open | None = optional(TEXT, "The README says so in its first line.")
    """How one can tell, as a full sentence."""

    votes: bool | Open | None = optional(FLAG, False)
    """Whether its subprojects have a vote or a seat in the whole."""

    duties: tuple[str, ...] | Open = several(PHRASE, "Report on their state once a year")
    """What its subprojects do, as phrases that begin with a verb."""

    promotion: Decided | Open | None = optional(Decided, {"vote": "two-thirds"})
    """How a subproject comes into this class from another one."""

    review_every: Reviewing | Open | None = optional(Reviewing, "6 months")
    """How often the state of its subprojects is reviewed."""


class Departure(Decided):
    """How a subproject is archived or leaves."""

    reasons: tuple[str, ...] | Open = several(TEXT, "It has had no commit for a year.")
    """What may lead to it."""

    new_home: str | Open | None = optional(TEXT, "It may move to its own organization.")
    """Where it can go. Open Cluster Management and ORAS have such a rule."""

    archive: str | Open | None = optional(TEXT, "Its repository is archived, read-only, in the organization.")
    """What happens to what remains."""


class Orphaned(Noted):
    """What happens to a subproject of which nobody is left."""

    without: str | Open | None = optional(ref("role"), "maintainer")
    """The role that nobody holds there."""

    to: Group = required(Group, "maintainer")
    """Who becomes responsible for it."""

    may: tuple[str, ...] | Open = several(PHRASE, "archive it", "find new maintainers")
    """What they may do then, as phrases that begin with a verb."""


class Subprojects(Node):
    """The rules for subprojects; the subprojects themselves are `scopes` of kind `subproject`."""

    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "experimental": "write a class of subprojects in `tiers`",
    }

    word: str | Open | None = optional(TEXT, "project")
    """The body's own word for one of its parts, in the singular: `the maintainers of that project`."""

    own_rules: tuple[str, ...] | Open = one_or_several(PHRASE, ["its own reviewers"])
    """What a subproject may settle by itself, as phrases."""

    fixed_rules: tuple[str, ...] | Open = one_or_several(PHRASE, ["the Code of Conduct"])
    """What is the same for every subproject, as phrases."""

    otherwise: str | Open | None = optional(TEXT, "Without rules of its own, a subproject follows these.")
    """What holds for a subproject that has settled nothing, as a full sentence."""

    admission: Admission | Open | None = optional(Admission, {"vote": "two-thirds"})
    """How one joins."""

    tiers: Mapping[str, Tier] | Open = by_id(
        Tier, {"experimental": {"name": "Experimental", "review_every": "6 months"}}
    )
    """Classes of subprojects, by id."""

    departure: Departure | Open | None = optional(Departure, {"vote": "two-thirds"})
    """How one is archived or leaves."""

    orphaned: Orphaned | Open | None = optional(Orphaned, {"without": "maintainer", "to": "steering-committee"})
    """What happens to one of which nobody is left. Helm and ORAS have such a rule."""
