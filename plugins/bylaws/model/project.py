"""The body itself: what it is called, where it belongs, what it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from bylaws.model.noted import Noted
from bylaws.model.procedures import Link
from bylaws.model.times import Date
from bylaws.source import (
    EMAIL,
    SLUG,
    TARGET,
    TEXT,
    URL,
    Node,
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

    issue: str | None = optional(URL, "https://github.com/cncf/toc/issues/646")
    """Where it was decided."""


class Foundation(Noted):
    """The foundation that hosts the body."""

    name: str = optional(one_of("cncf"), "cncf", default="cncf")
    """Which foundation."""

    level: MaturityLevel | None = optional(MaturityLevel, "sandbox")
    """The present level."""

    history: tuple[LevelChange, ...] = several(LevelChange, {"level": "sandbox", "date": "2021-04"})
    """The levels reached so far."""

    maintainer_list: str | None = optional(EMAIL, "cncf-wasmedge-runtime-maintainers@lists.cncf.io")
    """The list on which the foundation reaches the maintainers."""


class Parent(Noted):
    """The body to which this one belongs. The line form is its name."""

    ONE_LINE: ClassVar[str] = "name"

    name: str = required(TEXT, "TAG Runtime")
    """Its name."""

    url: str | None = optional(URL, "https://github.com/cncf/tag-runtime")
    """Where it is described."""


class Credit(Noted):
    """A source of these rules. The line form is the text."""

    ONE_LINE: ClassVar[str] = "text"

    text: str = required(TEXT, "The governance template of the CNCF")
    """What was used, as a phrase."""

    url: str | None = optional(URL, "https://contribute.cncf.io/projects/best-practices/governance/templates/")
    """Where it is."""


class Point(Noted):
    """One point of a list, with a few words in front. The line form is the text."""

    ONE_LINE: ClassVar[str] = "text"

    title: str | None = optional(TEXT, "Interoperability")
    """The words in front."""

    text: str = required(TEXT, "Wasm workloads run beside containers.")
    """The point."""

    links: tuple[Link, ...] = several(Link, {"text": "the alliance", "url": "https://bytecodealliance.org"})
    """Pages that belong to it."""


class ProjectScope(Node):
    """What belongs to the body, and what does not."""

    inside: tuple[Point, ...] = several(Point, "A runtime for WebAssembly")
    """What belongs to it."""

    outside: tuple[Point, ...] = several(Point, "Compilers for programming languages")
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

    short_name: str | None = optional(TEXT, "WasmEdge")
    """The name in running text. Without it, the full name."""

    type: BodyType = optional(BodyType, "working-group", default=BodyType.PROJECT)
    """What is governed."""

    description: str | None = optional(TEXT, "A runtime for WebAssembly in the cloud and at the edge")
    """What it is, as a phrase."""

    parent: Parent | None = optional(Parent, "TAG Runtime")
    """The body to which it belongs."""

    foundation: Foundation | None = optional(Foundation, {"level": "sandbox"})
    """The foundation that hosts it."""

    website: str | None = optional(URL, "https://wasmedge.org")
    """Its website."""

    repository: str | None = optional(URL, "https://github.com/WasmEdge/WasmEdge")
    """Its main repository."""

    repositories: tuple[str, ...] = several(URL, "https://github.com/WasmEdge/docs")
    """Its other repositories, or the list of them."""

    branch: str = optional(TEXT, "master", default="main")
    """The branch of the main repository to which links lead."""

    governing_body: str | None = optional(ref("role"), "maintainer")
    """The role or team that governs: the electorate of every decision for which nothing else is said."""

    outlook: str | None = optional(TEXT, "This may change as the community grows.")
    """How this is expected to change, as a full sentence."""

    mission: str | None = optional(TEXT, "Make WebAssembly useful outside the browser.")
    """The mission, in full sentences."""

    goals: tuple[str, ...] = several(TEXT, "Start in milliseconds")
    """Goals, as phrases."""

    scope: ProjectScope | None = optional(ProjectScope, {"inside": ["A runtime for WebAssembly"]})
    """What belongs to it, and what does not."""

    values: Mapping[str, str] = by_id(TEXT, {"Openness": "We discuss and decide in public."}, ids=TEXT)
    """What it stands for: names, each with a sentence or two."""

    license: str | None = optional(TEXT, "Apache-2.0")
    """The license of the code, as an SPDX expression."""

    documentation_license: str | None = optional(TEXT, "CC-BY-4.0")
    """The license of the documentation, as an SPDX expression."""

    sign_off: str | None = optional(one_of("dco", "cla"), "dco")
    """What contributors agree to: the Developer Certificate of Origin, or a contributor license agreement."""

    roadmap: str | None = optional(TARGET, "https://github.com/orgs/wasmCloud/projects/7")
    """The public roadmap."""

    contributing: str | None = optional(TARGET, "CONTRIBUTING.md")
    """The contributing guide."""

    credits: tuple[Credit, ...] = several(Credit, "The governance template of the CNCF")
    """The sources of these rules."""

    @property
    def called(self) -> str:
        """The name in running text."""
        return self.short_name or self.name
