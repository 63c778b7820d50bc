"""How often something is looked at: an interval, or now and then, and how binding that is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Self

from bylaws.model.groups import NOTE_ELSEWHERE
from bylaws.model.noted import Strength
from bylaws.model.times import Duration
from bylaws.source import Node, Written, optional, required
from bylaws.structs import struct


@struct
class Interval(Written):
    """A length of time, or None for `periodically`: now and then, at no fixed interval."""

    length: Duration | None = None

    NAME: ClassVar[str] = "an interval"
    PATTERN: ClassVar[str] = f"{Duration.PATTERN}|^periodically$"
    GRAMMAR: ClassVar[str] = f"`periodically`, or a length of time. {Duration.GRAMMAR}"
    EXAMPLES: ClassVar[tuple[str, ...]] = ("1 year", "about 3 months", "periodically")

    @classmethod
    def parse(cls, text: str) -> Self:
        words = " ".join(text.split())
        return cls() if words == "periodically" else cls(Duration.parse(words))


class Reviewing(Node):
    """How often something is looked at. The line form is the interval."""

    ONE_LINE: ClassVar[str] = "every"
    ELSEWHERE: ClassVar[Mapping[str, str]] = {"note": NOTE_ELSEWHERE}

    every: Interval = required(Interval, "1 year")
    """How often."""

    strength: Strength | None = optional(Strength, "should", settled=True)
    """How binding that is. Without it, it is said as a fact."""
