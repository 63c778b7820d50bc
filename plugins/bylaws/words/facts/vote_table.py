"""The kinds of votes as a table: which of them stand in it, with which columns, and what is the same for all."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.vote_kinds import VoteKind
from bylaws.source import Open
from bylaws.words import messages as say
from bylaws.words.fact import Cell, Fact, Table, arg
from bylaws.words.facts.kinds import KindFacts
from bylaws.words.facts.ruling import RulingFacts
from bylaws.words.names import Names
from bylaws.words.vote_names import says_all

TABLE_FROM: Final = 3
"""So many kinds of votes that count votes make a table; two of them where they differ in more than their share."""
MOST_COLUMNS: Final = 5


class VoteTable:
    """The table of the kinds that count votes, and what it spares the sentences beside it."""

    def __init__(self, governance: Governance, names: Names, ruling: RulingFacts, pages: frozenset[str]) -> None:
        self.governance = governance
        self.pages = pages
        self.names = names
        self.ruling = ruling
        self.kinds = KindFacts(governance, names, ruling)
        self.voting = governance.voting

    @property
    def electorate(self) -> Fact | None:
        """Who votes where nothing else is said; None where nobody says it."""
        group = self.ruling.electorate_said()
        return self.names.who(group) if group else None

    # --- the table ---------------------------------------------------------------------------------------------------

    @cached_property
    def _counted(self) -> list[VoteKind]:
        return [
            kind
            for kind in self.voting.kinds.values()
            if kind.passes.takes_votes and not says_all(kind)
            if not (self.kinds.named_by_count(kind) and kind.id not in self._usual_ones)
        ]

    @property
    def _usual_ones(self) -> frozenset[str]:
        return frozenset(name for name in (self.voting.default, self.voting.otherwise) if name)

    def _named(self, name: str | Open | None) -> VoteKind | None:
        return self.voting.kinds.get(name) if name else None

    @cached_property
    def _has_table(self) -> bool:
        differ = any(kind.open_for or kind.quorum or kind.tie or kind.excluding for kind in self._counted)
        differ = differ or all(len(self.kinds.details(kind)) > 1 for kind in self._counted)  # said once below it
        return len(self._counted) >= TABLE_FROM or (len(self._counted) == TABLE_FROM - 1 and differ)

    def _in_table(self, kind: VoteKind) -> bool:
        return self._has_table and kind in self._counted

    @cached_property
    def _cells(self) -> dict[str, list[Cell]]:
        """The columns beside the name and what it takes: a cell for each kind."""
        kinds = self._counted
        return {
            "no-vote": [self.kinds.left_out(kind) for kind in kinds],
            "window": [arg(kind.open_for) if kind.open_for else None for kind in kinds],
            "quorum": [self.kinds.quorum_of(kind) for kind in kinds],
            "tie": [self.kinds.tie(kind) for kind in kinds],
        }

    @cached_property
    def _equal(self) -> frozenset[str]:
        """The columns that say the same in every row: a sentence above the table says it once."""
        if not self._has_table:
            return frozenset()
        return frozenset(
            name for name, cells in self._cells.items() if cells[0] and all(cell == cells[0] for cell in cells)
        )

    @cached_property
    def _columns(self) -> tuple[str, ...]:
        """The columns that the table has beside the first two. A tie or a quorum of one kind among many is told with
        that kind."""
        if not self._has_table:
            return ()
        found = []
        for name, cells in self._cells.items():
            filled = sum(cell is not None for cell in cells)
            alone = name in ("quorum", "tie") and filled == 1 and len(cells) >= TABLE_FROM
            if filled and name not in self._equal and not alone:
                found.append(name)
        return tuple(found[: MOST_COLUMNS - 2])

    @property
    def _told(self) -> frozenset[str]:
        """What the table or a sentence beside it says of the kinds in it."""
        return frozenset(self._columns) | self._equal

    @cached_property
    def table(self) -> Table | None:
        """Every kind of vote that counts votes; None where sentences say it."""
        if not self._has_table:
            return None
        header = [say.column_vote(), say.column_passes_with(), *(_HEADERS[name]() for name in self._columns)]
        every = all(self.kinds.drops_abstentions(kind) for kind in self._counted)
        rows = [
            [
                self.names.kind(kind),
                self.kinds.takes(kind, apart=not every),
                *(self._cells[name][index] for name in self._columns),
            ]
            for index, kind in enumerate(self._counted)
        ]
        return header, rows


_HEADERS: Final[dict[str, Callable[[], Fact]]] = {
    "no-vote": say.column_no_vote,
    "window": say.column_open_for,
    "quorum": say.column_quorum,
    "tie": say.column_tie,
}
