"""What a foundation asks of a body, where nothing else in the record says it, and what reviewers found.

People, organizations, roles and meetings are worked out from the rest of the record, and are not written here again.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar, Final

from bylaws.model.maturity import Adopter, Badge, Goal, Integration, Metric, Releases, SecurityAudit
from bylaws.model.project import MaturityLevel, Point
from bylaws.model.times import Date
from bylaws.source import (
    FLAG,
    PHRASE,
    SLUG,
    TARGET,
    TEXT,
    URL,
    Node,
    Scalar,
    by_id,
    matching,
    one_of,
    one_or_several,
    optional,
    required,
    several,
)

CRITERION_PATTERN: Final = r"^[A-Za-z0-9]+(?:[-.][A-Za-z0-9]+)*$"
CRITERION: Final = Scalar(
    "the id of a criterion",
    matching(CRITERION_PATTERN, "the id of a criterion", "write it as the catalogue has it, such as `GOV-5`"),
    {"type": "string", "pattern": CRITERION_PATTERN},
)


class Evidence(Node):
    """What shows that a criterion is met. The line form is the address."""

    ONE_LINE: ClassVar[str] = "url"

    url: str = required(TARGET, "https://github.com/WasmEdge/WasmEdge/blob/1a2b3c4/SECURITY.md")
    """The page or file."""

    shows: tuple[str, ...] = one_or_several(CRITERION, "SEC-3", settled=True)
    """The criteria that it shows, by id; not needed inside an assessment."""

    anchor: str | None = optional(TEXT, "reporting", settled=True)
    """The heading in it, as the part of the address behind `#`."""

    on: Date | None = optional(Date, "2023-06-15", settled=True)
    """The day of what it shows: of a talk, a review or a decision."""

    checked_on: Date | None = optional(Date, "2026-06-30", settled=True)
    """The day on which someone last looked."""

    pinned: bool = optional(FLAG, True, default=False, settled=True)
    """Whether the address names one version, which never changes."""

    note: str | None = optional(TEXT, "Reports are acknowledged within 24 hours.", settled=True)
    """What can be seen there, as a sentence."""

    @property
    def address(self) -> str:
        """The address, with its anchor."""
        return f"{self.url}#{self.anchor}" if self.anchor else self.url


class Assessment(Node):
    """What someone has found about a criterion."""

    met: bool | None = optional(FLAG, True, settled=True)
    """Whether it is met. Without it, someone has written about it, and has not decided."""

    note: str | None = optional(TEXT, "No section or policy is about vendor neutrality.", settled=True)
    """Why, in sentences."""

    evidence: tuple[Evidence, ...] = several(Evidence, "https://github.com/cncf/toc/issues/1338", settled=True)
    """What they looked at."""

    by: str | None = optional(TEXT, "CNCF TOC", settled=True)
    """Who has assessed it."""

    on: Date | None = optional(Date, "2024-10", settled=True)
    """When."""


class FindingKind(StrEnum):
    """What a finding of a review asks for."""

    NOTEWORTHY = "noteworthy"
    """Nothing: the reviewers point it out."""
    BLOCKING = "blocking"
    """A change before the review can end."""
    RECOMMENDED = "recommended"
    """A change, in time."""


class ReviewFinding(Node):
    """Something that reviewers wrote down."""

    kind: FindingKind = required(FindingKind, "blocking")
    """What it asks for."""

    text: str = required(TEXT, "The release process was not documented.")
    """The finding, as a sentence."""

    by: str | None = optional(TEXT, "TAG Contributor Strategy", settled=True)
    """Who found it."""

    issue: str | None = optional(URL, "https://github.com/wasmCloud/wasmCloud/issues/3295", settled=True)
    """Where it is followed up."""

    status: str = optional(one_of("open", "resolved"), "resolved", default="open", settled=True)
    """Whether it is done."""


class Interview(Node):
    """What reviewers heard from an adopter."""

    adopter: str | None = optional(TEXT, "MachineMetrics", settled=True)
    """The adopter. Without it, the interview is anonymous."""

    industry: str = required(PHRASE, "Internet of Things")
    """What they do, as a phrase."""

    people: tuple[str, ...] = several(TEXT, "Jochen, Engineering Manager", settled=True)
    """Who spoke, as they want to be named."""

    on: Date | None = optional(Date, "2024-10", settled=True)
    """When."""

    versions: tuple[str, ...] = several(TEXT, "0.82", settled=True)
    """Which releases they use."""

    text: str = required(TEXT, "They run it on edge devices that have few resources.")
    """What they said, in sentences."""


class Criterion(Node):
    """One row of a catalogue: what a foundation, or the body itself, asks for."""

    words: str = required(TEXT, "The direction of the project is vendor-neutral, in writing.")
    """The row, as a short sentence."""

    section: str = optional(TEXT, "Governance", default="Criteria", settled=True)
    """The heading below which it stands."""

    levels: Mapping[str, str] = by_id(
        one_of("required", "suggested"), {"incubation": "suggested", "graduation": "required"}, settled=True
    )
    """For each level, whether it is required or suggested. A level that is not named does not ask for it."""

    decided_by: str = optional(one_of("record", "files", "network", "person"), "record", default="person", settled=True)
    """What can decide it: the record, files of the project, a service on the network, or only a person. The check of
    a row for a person can show that it is not met, and never that it is."""

    check: str | None = optional(SLUG, "lifecycle-documented", settled=True)
    """The check that decides it: one of those in `bylaws audit --checks`."""

    source: str | None = optional(URL, "https://github.com/cncf/toc", settled=True)
    """Where the foundation publishes it."""

    recognized_by: tuple[str, ...] = several(TEXT, "vendor neutral direction", settled=True)
    """Beginnings of words by which the row is found in documents of the foundation: all of one item must occur."""

    called: tuple[str, ...] = several(TEXT, "Maintainer List", settled=True)
    """What forms, tables and headings of the foundation call the row, whole."""


class Review(Node):
    """What a foundation asks for, where nothing else in the record says it."""

    target: MaturityLevel | None = optional(MaturityLevel, "incubating", settled=True)
    """The level for which the body applies, or the last one for which it was reviewed."""

    application: str | None = optional(URL, "https://github.com/cncf/toc/issues/1338", settled=True)
    """The application."""

    applied: Date | None = optional(Date, "2023-10-25", settled=True)
    """When it was made."""

    sponsors: tuple[str, ...] = several(TEXT, "Karena Angell", settled=True)
    """The members of the foundation's committee who conduct the review, by name."""

    interviewers: tuple[str, ...] = several(TEXT, "Duffie Cooley", settled=True)
    """Those who interview adopters, by name."""

    catalogue: str | None = optional(SLUG, "cncf-1-6", settled=True)
    """The catalogue that was applied. Without it, the newest one."""

    metrics: Mapping[str, Metric] = by_id(Metric, {"contributors": {"value": 168, "as_of": "2023-05"}}, settled=True)
    """Numbers, by id."""

    dashboard: str | None = optional(URL, "https://wasmedge.devstats.cncf.io", settled=True)
    """Where such numbers can be looked up."""

    releases: Releases | None = optional(Releases, {"process": "RELEASES.md"}, settled=True)
    """How releases are made."""

    adopters: tuple[Adopter, ...] = several(Adopter, {"name": "Example Corp"}, settled=True)
    """Who uses the project."""

    adopters_page: str | None = optional(TARGET, "ADOPTERS.md", settled=True)
    """The public list of adopters."""

    integrations: tuple[Integration, ...] = several(Integration, "crun", settled=True)
    """Projects with which this one works."""

    integrations_page: str | None = optional(TARGET, "docs/integrations.md", settled=True)
    """Where integrations are documented."""

    partners: tuple[str, ...] = several(TEXT, "Docker", settled=True)
    """Organizations with which the body works together, by name."""

    alignment: str | None = optional(TEXT, "It brings cloud native tools to the edge.", settled=True)
    """How the project serves the mission of its foundation, in sentences."""

    achievements: tuple[Point, ...] = several(Point, "Programs can use sockets and TLS.", settled=True)
    """What the body has reached since its last level."""

    goals: tuple[Goal, ...] = several(Goal, "Support threads.", settled=True)
    """What it wants to reach next."""

    badges: Mapping[str, Badge] = by_id(
        Badge,
        {"best-practices": {"name": "OpenSSF", "url": "https://www.bestpractices.dev/projects/5059"}},
        settled=True,
    )
    """Badges, by id. The check of the OpenSSF Best Practices badge looks for `best-practices`."""

    audits: tuple[SecurityAudit, ...] = several(SecurityAudit, {"url": "https://ostif.org/audit"}, settled=True)
    """Reviews of the security."""

    criteria: Mapping[str, Criterion] = by_id(
        Criterion, {"X-1": {"words": "Every release is signed."}}, ids=CRITERION, settled=True
    )
    """Criteria of the body's own, beside those of the catalogue, by id."""

    evidence: tuple[Evidence, ...] = several(
        Evidence, {"shows": "SEC-3", "url": "https://example.org/security"}, settled=True
    )
    """What shows that criteria are met."""

    assessments: Mapping[str, Assessment] = by_id(Assessment, {"GOV-5": {"met": True}}, ids=CRITERION, settled=True)
    """What someone has found, by the id of the criterion."""

    findings: tuple[ReviewFinding, ...] = several(
        ReviewFinding, {"kind": "blocking", "text": "There was no release process."}, settled=True
    )
    """What reviewers wrote down."""

    interviews: tuple[Interview, ...] = several(
        Interview, {"industry": "Internet of Things", "text": "They are content."}, settled=True
    )
    """What adopters told the reviewers."""

    conclusion: str | None = optional(TEXT, "The project meets the criteria.", settled=True)
    """How the review ended, in sentences."""
