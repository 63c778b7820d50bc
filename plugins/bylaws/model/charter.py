"""The charter of a working group or committee."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from bylaws.model.noted import Noted
from bylaws.model.procedures import NamedLink
from bylaws.model.project import Point
from bylaws.model.reviewing import Reviewing
from bylaws.model.times import Date, Duration
from bylaws.source import (
    FLAG,
    PHRASE,
    TARGET,
    TEXT,
    URL,
    Node,
    Open,
    each,
    optional,
    ref,
    required,
    several,
)


class Mission(Noted):
    """The mission. The line form is the primary one."""

    ONE_LINE: ClassVar[str] = "primary"

    focus: str | Open | None = optional(PHRASE, "WebAssembly workloads on the edge and in clusters")
    """What the group works on, as a phrase."""

    primary: str = required(PHRASE, "Make WebAssembly a first-class choice for workloads")
    """The first aim, as a phrase that begins with a verb."""

    secondary: str | Open | None = optional(TEXT, "Bring WebAssembly to all cloud native projects")
    """The second aim, likewise."""

    means: str | Open | None = optional(PHRASE, "publish guides, good practices and tools")
    """How the group goes about it, as a phrase that begins with a verb."""


class Progress(StrEnum):
    """The state of a piece of work."""

    PLANNED = "planned"
    """Not begun."""
    ONGOING = "ongoing"
    """Begun."""
    COMPLETED = "completed"
    """Done."""
    COMPLETED_AND_ONGOING = "completed-and-ongoing"
    """A first result is there; the work goes on."""


class Deliverable(Noted):
    """Something that the group makes. The line form is the text."""

    ONE_LINE: ClassVar[str] = "text"

    title: str | None = optional(TEXT, "Example architectures", settled=True)
    """The words in front."""

    text: str = required(TEXT, "Documented uses of existing projects, as a start for others.")
    """What it is, as a full sentence."""

    due: Date | Open | None = optional(Date, "2026-12")
    """When it is due."""

    status: Progress | Open | None = optional(Progress, "ongoing")
    """Its state."""

    links: tuple[NamedLink, ...] = several(NamedLink, {"text": "the notes", "url": "https://example.org"}, settled=True)
    """Where it can be found."""


class RelatedProject(Noted):
    """A project that matters to the group. The line form is the name."""

    ONE_LINE: ClassVar[str] = "name"

    name: str = required(TEXT, "Kuasar")
    """Its name."""

    url: str | None = optional(URL, "https://github.com/kuasar-io/kuasar", settled=True)
    """Its address."""

    about: str | None = optional(PHRASE, "A container runtime with support for Wasm", settled=True)
    """What it has to do with the group, as a phrase."""


class RelatedProjects(Noted):
    """Projects with something in common."""

    title: str = required(TEXT, "Runtimes")
    """What they have in common."""

    foundation: bool = optional(FLAG, True, default=False, settled=True)
    """Whether they belong to the foundation."""

    projects: tuple[RelatedProject, ...] = required(each(RelatedProject), ["crun", "youki"])
    """The projects."""


class Operations(Noted):
    """The rules by which the group works."""

    follows: str = required(PHRASE, "the operating guidelines of the Technical Oversight Committee")
    """The rules that hold where this charter says nothing else, as a phrase."""

    url: str | Open | None = optional(URL, "https://github.com/cncf/toc")
    """Where they are."""


class CharterApproval(Node):
    """An approval of the charter."""

    by: str = required(TEXT, "Technical Oversight Committee")
    """Who approved it."""

    date: Date | Open | None = optional(Date, "2023-09-05")
    """When."""

    url: str | Open | None = optional(TARGET, "https://github.com/cncf/toc/pull/1")
    """Where."""


class Charter(Noted):
    """The charter of a working group or committee."""

    background: tuple[str, ...] | Open = several(TEXT, "WebAssembly is a portable instruction format.")
    """Why the group exists, in paragraphs."""

    mission: Mission | Open | None = optional(Mission, "Make WebAssembly a first-class choice for workloads")
    """What it is for."""

    scope: tuple[Point, ...] | Open = several(Point, {"title": "Interoperability", "text": "Wasm beside containers."})
    """What it works on."""

    out_of_scope: tuple[Point, ...] | Open = several(Point, "The design of the instruction format")
    """What it does not work on."""

    deliverables: tuple[Deliverable, ...] | Open = several(Deliverable, "Guides and white papers")
    """What it makes."""

    completed: tuple[Deliverable, ...] | Open = several(Deliverable, "A standard form for Wasm artifacts")
    """Work that has shown results."""

    success: tuple[str, ...] | Open = several(PHRASE, "Two runtimes implement the artifact format")
    """How it knows that it has succeeded, as phrases."""

    stakeholders: tuple[str, ...] | Open = several(TEXT, "Maintainers of container runtimes")
    """Whom the work concerns."""

    coordination: tuple[str, ...] | Open = several(TEXT, "TAG Security, for supply chain questions")
    """With whom the work is coordinated, and about what."""

    projects: tuple[RelatedProjects, ...] | Open = several(
        RelatedProjects, {"title": "Runtimes", "projects": ["crun", "youki"]}
    )
    """Projects that matter to it, in groups."""

    projects_note: str | None = optional(TEXT, "Other groups of the foundation may be concerned as well.", settled=True)
    """A remark on the projects."""

    operations: Operations | Open | None = optional(Operations, {"follows": "the guidelines of the parent group"})
    """The rules by which it works."""

    roadmap: str | Open | None = optional(TARGET, "https://github.com/orgs/example/projects/1")
    """Its roadmap."""

    inactive_after: Duration | Open | None = optional(Duration, "more than 6 months")
    """After how long without activity it counts as inactive."""

    ends_when: str | Open | None = optional(TEXT, "All deliverables are done.")
    """When it is dissolved, as a full sentence."""

    reviewed_every: Reviewing | Open | None = optional(Reviewing, "1 year")
    """How often the charter is reviewed."""

    approvals: tuple[CharterApproval, ...] | Open = several(
        CharterApproval, {"by": "Technical Oversight Committee", "date": "2023-09"}
    )
    """Who approved it."""

    founders: tuple[str, ...] | Open = several(ref("person"), "ada")
    """Who founded the group."""

    contributors: tuple[str, ...] | Open = several(ref("person"), "juntao")
    """Who wrote and reviewed the charter."""
