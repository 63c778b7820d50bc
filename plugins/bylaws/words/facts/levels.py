"""The levels of the ladder side by side: what is the same for all of them, and what a table of them has."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.ladder import Inherited, Level


def same_for_all(governance: Governance) -> bool:
    """Whether each level but the lowest takes over the same things from the one right below it, in so many levels that
    it is worth one sentence."""
    levels = list(governance.body.ladder.values())
    pairs = list(pairwise(levels))
    chain = [(lower, upper) for lower, upper in pairs if upper.includes]
    if len(chain) < 2 or len(chain) != len(pairs):
        return False
    return all(
        upper.includes and upper.includes.role == lower.id and not upper.includes.note
        and set(upper.includes.inherits) == set(Inherited)
        for lower, upper in chain
    )  # fmt: skip


COLUMNS: Final = ("sponsors", "time", "access", "listed")
"""The columns of the table of all levels, besides their names."""


def table_columns(governance: Governance) -> frozenset[str]:
    """Which columns the table of all levels has: those that at least two levels fill. None without the table."""
    body = governance.body
    if not body.documents.ladder_table:
        return frozenset()
    filled = {column: sum(bool(cell(level, column)) for level in body.ladder.values()) for column in COLUMNS}
    return frozenset(column for column, number in filled.items() if number > 1)


def cell(level: Level, column: str) -> object:
    """What the data has for a cell of the table of all levels."""
    if column == "sponsors":
        asked = [one.sponsors for one in level.requirements if one.sponsors]
        return asked or (level.becoming.sponsors if level.becoming else ())
    if column == "time":
        return [one for one in level.requirements if one.held_for]
    if column == "access":
        plain = (one for one in level.privileges if "strength" not in one.given())
        return [one for one in plain if one.access or one.resources]
    return level.listed_in
