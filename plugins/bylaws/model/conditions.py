"""Conditions: when a variant of a rule holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from bylaws.model.groups import NOTE_ELSEWHERE, Group
from bylaws.model.quantities import Size
from bylaws.source import (
    TEXT,
    Node,
    Open,
    one_or_several,
    optional,
    ref,
)


class Condition(Node):
    """When a variant holds. The line form is the text; a number of people is counted in today's roster.

    Give exactly one of `text`, `number`, `organizations` and `scopes`.
    """

    ONE_LINE: ClassVar[str] = "text"
    ELSEWHERE: ClassVar[Mapping[str, str]] = {"note": NOTE_ELSEWHERE}
    ONE_OF: ClassVar[tuple[str, ...]] = ("text", "number", "organizations", "scopes")

    text: str | Open | None = optional(TEXT, "the matter is urgent")
    """The condition in words, as they stand behind `when`: with a verb, without a full stop."""

    number: Size | Open | None = optional(Size, "at most 6")
    """How many people there are in `of`."""

    organizations: Size | Open | None = optional(Size, "at least 2")
    """From how many organizations the people in `of` come; subsidiaries count as one."""

    of: Group | None = optional(Group, "maintainer", settled=True)
    """The people who are counted. Without it, those who govern."""

    scopes: tuple[str, ...] | Open = one_or_several(ref("scope"), ["docs"])
    """The parts of the body in which the variant holds."""
