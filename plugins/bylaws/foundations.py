"""What bylaws knows about the foundations that host bodies: addresses that every page must have right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Foundation:
    """A foundation."""

    id: str
    short: str
    name: str
    website: str
    code_of_conduct: str
    """The canonical address of its code of conduct: the only form that is ever written."""
    conduct_committee: str
    conduct_contact: str
    answers_within: str
    """How soon its conduct committee answers a report."""


CNCF: Final = Foundation(
    id="cncf",
    short="CNCF",
    name="Cloud Native Computing Foundation",
    website="https://www.cncf.io",
    code_of_conduct="https://github.com/cncf/foundation/blob/main/code-of-conduct.md",
    conduct_committee="https://www.cncf.io/conduct/committee/",
    conduct_contact="conduct@cncf.io",
    answers_within="three business days",
)

FOUNDATIONS: Final = {CNCF.id: CNCF}
