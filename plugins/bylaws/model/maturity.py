"""What shows how a body is doing: numbers with day and source, releases, adopters, integrations, badges."""

from __future__ import annotations

import re
from enum import StrEnum
from fractions import Fraction
from typing import ClassVar, Self

from bylaws.model.groups import Group
from bylaws.model.noted import Noted
from bylaws.model.times import Date, Duration
from bylaws.source import (
    PHRASE,
    TARGET,
    TEXT,
    URL,
    WHOLE,
    Misread,
    Node,
    Written,
    one_of,
    optional,
    required,
    several,
)
from bylaws.structs import struct


@struct
class Figure(Written):
    """A number that someone has counted."""

    number: Fraction
    written: str
    """As the source has it, such as `343.92` or `more than 700`."""
    qualifier: str = ""
    """`about` or `more than`; empty for an exact number."""
    percent: bool = False

    NAME: ClassVar[str] = "a figure"
    PATTERN: ClassVar[str] = r"^(?:(?:about|more than) )?[0-9]{1,9}(?:\.[0-9]{1,6})?(?: ?%)?$"
    GRAMMAR: ClassVar[str] = (
        "Digits, with decimals behind a point and `%` for a percentage; `about` or `more than` before them."
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = ("168", "343.92", "more than 700", "60%")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the written form.

        Raises:
            Misread: for anything else, such as digits in groups.
        """
        words = " ".join(text.split())
        found = re.fullmatch(r"(?:(about|more than) )?([0-9]{1,9}(?:\.[0-9]{1,6})?)( ?%)?", words)
        if not found:
            raise Misread(f"`{text}` is not a figure", "write digits only, such as `6200` or `more than 700`")
        return cls(Fraction(found[2]), words, found[1] or "", bool(found[3]))

    @property
    def exact(self) -> bool:
        """Whether it can be held against a number that was counted."""
        return not self.qualifier and not self.percent

    def __str__(self) -> str:
        return self.written


class Measure(Node):
    """A number, when it was counted, and where. The line form is the number."""

    ONE_LINE: ClassVar[str] = "value"

    value: Figure = required(Figure, "6")
    """The number."""

    as_of: Date | None = optional(Date, "2021-04", settled=True)
    """The day on which it was true."""

    source: str | None = optional(URL, "https://wasmedge.devstats.cncf.io", settled=True)
    """Where it can be looked up."""


class Metric(Measure):
    """A number that people ask for, by its id. Numbers that the record can count are not written; where one is written
    all the same, `counts` or `organizations_of` lets `bylaws check` compare it."""

    what: str | None = optional(PHRASE, "contributors", settled=True)
    """What was counted, as a phrase in the plural. Without it, the words of its id."""

    per: Duration | None = optional(Duration, "1 month", settled=True)
    """The time to which it belongs."""

    before: Measure | None = optional(Measure, {"value": "6", "as_of": "2021-04"}, settled=True)
    """The same number earlier, such as on the day when the project joined its foundation."""

    counts: Group | None = optional(Group, "maintainer", settled=True)
    """The people whom it counts, where the record lists them too."""

    organizations_of: Group | None = optional(Group, "maintainer", settled=True)
    """The people whose organizations it counts, where the record lists them too."""

    @property
    def called(self) -> str:
        """What was counted."""
        return self.what or self.id.replace("-", " ")


class Release(Node):
    """One release."""

    version: str = required(TEXT, "0.12.1")
    """Its version."""

    date: Date | None = optional(Date, "2023-05-12", settled=True)
    """When it was published."""

    url: str | None = optional(URL, "https://github.com/WasmEdge/WasmEdge/releases/tag/0.12.1", settled=True)
    """Where it is."""


class Releases(Noted):
    """How the body makes releases, and which ones it has made."""

    process: str | None = optional(TARGET, "RELEASES.md", settled=True)
    """The document that describes it."""

    versioning: str | None = optional(TEXT, "Semantic Versioning", settled=True)
    """The scheme of version numbers, as a name."""

    phases: tuple[str, ...] = several(TEXT, "Alpha", "Beta", "RC", settled=True)
    """What a version is called before it is released, in order."""

    every: Duration | None = optional(Duration, "3 months", settled=True)
    """How often there is a release."""

    tagging: str | None = optional(TEXT, "Security releases say so in their title.", settled=True)
    """How stable, unstable and security releases are told apart, as a sentence."""

    branching: str | None = optional(TEXT, "Each minor version has a branch.", settled=True)
    """Branches and tags, as a sentence."""

    support: str | None = optional(TEXT, "The last three minor versions get fixes.", settled=True)
    """Which branches and platforms are supported, and for how long, as a sentence."""

    artifacts: tuple[str, ...] = several(PHRASE, "binaries for Linux", "container images", settled=True)
    """What a release consists of, as phrases."""

    page: str | None = optional(URL, "https://github.com/WasmEdge/WasmEdge/releases", settled=True)
    """Where all releases are listed."""

    made: tuple[Release, ...] = several(Release, {"version": "0.12.1"}, settled=True)
    """Releases, the newest last."""


class Use(StrEnum):
    """How far someone has come with using the project."""

    TRIAL = "trial"
    """They try it out."""
    DEVELOPMENT = "development"
    """They develop with it."""
    PRODUCTION = "production"
    """Their users depend on it."""


class Adopter(Noted):
    """Someone who uses the project."""

    name: str = required(TEXT, "Example Corp")
    """The name."""

    url: str | None = optional(URL, "https://www.example.org", settled=True)
    """Their website."""

    use: str | None = optional(TEXT, "Runs customer functions at the edge.", settled=True)
    """What they use it for, as a sentence."""

    stage: Use | None = optional(Use, "production", settled=True)
    """How far they have come."""

    evidence: str | None = optional(URL, "https://docs.example.org/wasm", settled=True)
    """Where they say so themselves."""


class Integration(Noted):
    """Another project with which this one works. The line form is its name."""

    ONE_LINE: ClassVar[str] = "name"

    name: str = required(TEXT, "crun")
    """Its name."""

    url: str | None = optional(URL, "https://github.com/containers/crun", settled=True)
    """Where it is described."""

    foundation: str | None = optional(TEXT, "CNCF", settled=True)
    """The foundation that hosts the other project."""

    supported_by: str | None = optional(PHRASE, "the project itself", settled=True)
    """Who keeps the integration working, as a phrase."""


class Goal(Node):
    """Something that the body wants to reach. The line form is the text."""

    ONE_LINE: ClassVar[str] = "text"

    text: str = required(TEXT, "Recruit maintainers from more organizations.")
    """The goal, as a sentence."""

    kind: str = optional(one_of("technical", "community"), "community", default="technical", settled=True)
    """Whether it is about the software or about the people."""


class Badge(Node):
    """A badge that someone else has given, by its id."""

    name: str = required(TEXT, "OpenSSF Best Practices")
    """What it is called."""

    level: str | None = optional(TEXT, "passing", settled=True)
    """Which level of it."""

    url: str = required(URL, "https://www.bestpractices.dev/projects/5059")
    """Where it can be looked up."""

    since: Date | None = optional(Date, "2022-03", settled=True)
    """Since when."""

    until: Date | None = optional(Date, "2027-03", settled=True)
    """The last day on which it holds."""


class SecurityAudit(Noted):
    """A review of the security by someone else, or one that the body made of itself."""

    kind: str = optional(one_of("third-party", "self", "joint"), "third-party", default="third-party", settled=True)
    """Who made it: someone else, the body itself, or both together with the foundation."""

    by: str | None = optional(TEXT, "Trail of Bits", settled=True)
    """Who made it, by name."""

    on: Date | None = optional(Date, "2023-11", settled=True)
    """When it was completed."""

    url: str = required(URL, "https://ostif.org/audit")
    """Where the report is."""

    found: int | None = optional(WHOLE, 5, settled=True)
    """How many issues it found."""

    severe: int | None = optional(WHOLE, 0, settled=True)
    """How many of these were critical or high."""

    open: int | None = optional(WHOLE, 0, settled=True)
    """How many issues are not yet fixed."""
