"""Vendor neutrality: the commitment and the plan. Where things stand is computed from the seats."""

from __future__ import annotations

from bylaws.model.decided import Decided
from bylaws.model.times import Date, Duration
from bylaws.source import (
    PHRASE,
    TARGET,
    TEXT,
    Node,
    Open,
    optional,
    several,
)


class Neutrality(Node):
    """Independence from any one organization. Targets and limits are said by the `cap` of a role."""

    commitment: str | Open | None = optional(TEXT, "No organization may steer this project alone.")
    """What the body commits itself to, in full sentences."""

    one_organization: str | Open | None = optional(TEXT, "Companies under common control count as one.")
    """What counts as one organization, as a full sentence."""

    doubts: Decided | Open | None = optional(Decided, {"by": "steering-committee"})
    """Who decides when that is in doubt."""

    plan: tuple[str, ...] | Open = several(PHRASE, "Find and support contributors from other organizations")
    """What it does to get there, as phrases."""

    meanwhile: tuple[str, ...] | Open = several(PHRASE, "Discuss every major decision in public")
    """What it does until it is there, as phrases."""

    reports: Duration | Open | None = optional(Duration, "1 quarter")
    """How often it reports on progress."""

    reported: Date | Open | None = optional(Date, "2026-07")
    """When it last did."""

    report: str | Open | None = optional(TARGET, "https://github.com/example/community/discussions/1")
    """The last report."""

    feedback: str | Open | None = optional(TEXT, "Comments on this plan are welcome at any time.")
    """How others can take part, as a full sentence."""
