"""The body itself: what it is called, where it belongs, what it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from bylaws.model.noted import Noted
from bylaws.model.procedures import NamedLink
from bylaws.model.times import Date
from bylaws.source import (
    EMAIL,
    PHRASE,
    SLUG,
    TARGET,
    TEXT,
    URL,
    Node,
    Open,
    by_id,
    one_of,
    optional,
    ref,
    required,
    several,
)


class BodyType(StrEnum):
    """What is governed."""

    PROJECT = "project"
    """A project."""
    WORKING_GROUP = "working-group"
    """A working group."""
    COMMITTEE = "committee"
    """A committee."""


class MaturityLevel(StrEnum):
    """A foundation's levels."""

    SANDBOX = "sandbox"
    """The first level."""
    INCUBATING = "incubating"
    """The second level."""
    GRADUATED = "graduated"
    """The highest level."""
    ARCHIVED = "archived"
    """No longer hosted."""


class LevelChange(Node):
    """A step in the life of the project at its foundation."""

    level: MaturityLevel = required(MaturityLevel, "sandbox")
    """The level that was reached."""

    date: Date = required(Date, "2021-04")
    """When."""

    issue: str | None = optional(URL, "https://github.com/cncf/toc/issues/646", settled=True)
    """Where it was decided."""


class Foundation(Noted):
    """The foundation that hosts the body."""

    name: str = optional(one_of("cncf"), "cncf", default="cncf", settled=True)
    """Which foundation."""

    level: MaturityLevel | Open | None = optional(MaturityLevel, "sandbox")
    """The present level."""

    history: tuple[LevelChange, ...] = several(LevelChange, {"level": "sandbox", "date": "2021-04"}, settled=True)
    """The levels reached so far."""

    maintainer_list: str | Open | None = optional(EMAIL, "cncf-wasmedge-runtime-maintainers@lists.cncf.io")
    """The list on which the foundation reaches the maintainers."""


class Parent(Noted):
    """The body to which this one belongs. The line form is its name."""

    ONE_LINE: ClassVar[str] = "name"

    name: str = required(TEXT, "TAG Runtime")
    """Its name."""

    url: str | None = optional(URL, "https://github.com/cncf/tag-runtime", settled=True)
    """Where it is described."""


class Credit(Noted):
    """A source of these rules. The line form is the text."""

    ONE_LINE: ClassVar[str] = "text"

    text: str = required(PHRASE, "The governance template of the CNCF")
    """What was used, as a phrase."""

    url: str | None = optional(
        URL, "https://contribute.cncf.io/projects/best-practices/governance/templates/", settled=True
    )
    """Where it is."""


class Point(Noted):
    """One point of a list, with a few words in front. The line form is the text."""

    ONE_LINE: ClassVar[str] = "text"

    title: str | None = optional(TEXT, "Interoperability", settled=True)
    """The words in front."""

    text: str = required(TEXT, "Wasm workloads run beside containers.")
    """The point."""

    links: tuple[NamedLink, ...] = several(
        NamedLink, {"text": "the alliance", "url": "https://bytecodealliance.org"}, settled=True
    )
    """Pages that belong to it."""


class ProjectScope(Node):
    """What belongs to the body, and what does not."""

    inside: tuple[Point, ...] | Open = several(Point, "A runtime for WebAssembly")
    """What belongs to it."""

    outside: tuple[Point, ...] | Open = several(Point, "Compilers for programming languages")
    """What does not."""


class Project(Node):
    """The body."""

    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "level": "write it under `foundation`: `foundation: {name: cncf, level: sandbox}`",
        "maturity": "write it under `foundation`: `foundation: {name: cncf, level: sandbox}`",
        "url": "use `website`",
        "homepage": "use `website`",
    }

    id: str = required(SLUG, "wasmedge")
    """A short id, used for its folder."""

    name: str = required(TEXT, "WasmEdge Runtime")
    """The full name."""

    short_name: str | None = optional(TEXT, "WasmEdge", settled=True)
    """The name in running text. Without it, the full name."""

    type: BodyType = optional(BodyType, "working-group", default=BodyType.PROJECT, settled=True)
    """What is governed."""

    description: str | None = optional(PHRASE, "A runtime for WebAssembly in the cloud and at the edge", settled=True)
    """What it is, as a phrase."""

    parent: Parent | Open | None = optional(Parent, "TAG Runtime")
    """The body to which it belongs."""

    foundation: Foundation | Open | None = optional(Foundation, {"level": "sandbox"})
    """The foundation that hosts it."""

    website: str | None = optional(URL, "https://wasmedge.org", settled=True)
    """Its website."""

    repository: str | None = optional(URL, "https://github.com/WasmEdge/WasmEdge", settled=True)
    """Its main repository."""

    repositories: tuple[str, ...] = several(URL, "https://github.com/WasmEdge/docs", settled=True)
    """Its other repositories, or the list of them."""

    branch: str = optional(TEXT, "master", default="main", settled=True)
    """The branch of the main repository to which links lead."""

    governing_body: str | Open | None = optional(ref("role"), "maintainer")
    """The role or team that governs: the electorate of every decision for which nothing else is said."""

    outlook: str | Open | None = optional(TEXT, "This may change as the community grows.")
    """How this is expected to change, as a full sentence."""

    mission: str | Open | None = optional(TEXT, "Make WebAssembly useful outside the browser.")
    """The mission, in full sentences."""

    goals: tuple[str, ...] | Open = several(PHRASE, "Start in milliseconds")
    """Goals, as phrases."""

    scope: ProjectScope | Open | None = optional(ProjectScope, {"inside": ["A runtime for WebAssembly"]})
    """What belongs to it, and what does not."""

    values: Mapping[str, str] | Open = by_id(TEXT, {"Openness": "We discuss and decide in public."}, ids=TEXT)
    """What it stands for: names, each with a sentence or two."""

    license: str | Open | None = optional(TEXT, "Apache-2.0")
    """The license of the code, as an SPDX expression."""

    documentation_license: str | Open | None = optional(TEXT, "CC-BY-4.0")
    """The license of the documentation, as an SPDX expression."""

    sign_off: str | Open | None = optional(one_of("dco", "cla"), "dco")
    """What contributors agree to: the Developer Certificate of Origin, or a contributor license agreement."""

    roadmap: str | Open | None = optional(TARGET, "https://github.com/orgs/wasmCloud/projects/7")
    """The public roadmap."""

    contributing: str | Open | None = optional(TARGET, "CONTRIBUTING.md")
    """The contributing guide."""

    credits: tuple[Credit, ...] = several(Credit, "The governance template of the CNCF", settled=True)
    """The sources of these rules."""

    @property
    def called(self) -> str:
        """The name in running text."""
        return self.short_name or self.name
