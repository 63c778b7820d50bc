"""How reports of vulnerabilities are handled."""

from __future__ import annotations

from bylaws.model.groups import Group
from bylaws.model.noted import Noted
from bylaws.model.times import Duration
from bylaws.source import (
    PHRASE,
    TARGET,
    URL,
    Open,
    one_or_several,
    optional,
    ref,
    several,
)


class Security(Noted):
    """Security reports."""

    policy: str | Open | None = optional(TARGET, "SECURITY.md")
    """The security policy."""

    report_to: tuple[str, ...] | Open = one_or_several(ref("channel or address"), ["security-list"])
    """Private channels for reports. The first one is printed first."""

    advisories: str | Open | None = optional(URL, "https://github.com/WasmEdge/WasmEdge/security/advisories/new")
    """The form for a private advisory."""

    team: str | Open | None = optional(ref("role"), "security-response")
    """The team that handles reports: a key of `teams`."""

    acknowledged_within: Duration | Open | None = optional(Duration, "24 hours")
    """How soon a reporter gets an answer."""

    answered_within: Duration | Open | None = optional(Duration, "48 hours")
    """How soon after that the next steps are explained."""

    disclosed_after: Duration | Open | None = optional(Duration, "90 days")
    """The disclosure timeline."""

    embargo: str | Open | None = optional(TARGET, "docs/embargo-policy.md")
    """The embargo policy."""

    two_factor: Group | Open | None = optional(Group, "maintainer")
    """Who must use two-factor authentication. Buildpacks, Confidential Containers and Jaeger have such a rule."""

    supported: tuple[str, ...] | Open = several(PHRASE, "the last 3 minor releases")
    """Which releases get fixes, as phrases."""
