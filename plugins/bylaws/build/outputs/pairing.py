"""Which marker ends which region. Looks ahead, so that one slip is one problem and not a chain of them."""

from __future__ import annotations

from collections.abc import Sequence

from bylaws.build.outputs.markers import Marker, written
from bylaws.problems import Problem
from bylaws.rules.regions import DAMAGED_REGION


class Pairing:
    """The begin and end markers of a file as pairs, in order, and what is wrong with the rest."""

    def __init__(self, path: str, markers: Sequence[Marker]) -> None:
        self.path = path
        self.pairs: dict[str, tuple[Marker, Marker]] = {}
        self.problems: list[Problem] = []
        self._last_end = {marker.name: index for index, marker in enumerate(markers) if marker.verb == "end"}
        self._open: Marker | None = None
        self._inner: set[str] = set()
        for index, marker in enumerate(markers):
            if marker.verb == "end":
                self._end(index, marker)
            else:
                self._begin(index, marker)
        if self._open:
            self._no_end(self._open)

    def _will_end(self, index: int) -> bool:
        return self._open is not None and self._last_end.get(self._open.name, -1) > index

    def _begin(self, index: int, marker: Marker) -> None:
        begun = self._open
        if begun and begun.name == marker.name:
            self._repeated(marker, begun)
        elif begun and self._will_end(index):
            message = f"`{marker.name}` begins inside `{begun.name}`"
            hint = f"move it below `{written('end', begun.name)}`: regions do not nest"
            self._note(marker, message, hint, begun, f"`{begun.name}` begins here")
            self._inner.add(marker.name)
        else:
            if begun:
                self._no_end(begun)
            self._open = marker

    def _end(self, index: int, marker: Marker) -> None:
        begun = self._open
        if begun and begun.name == marker.name:
            if begun.name in self.pairs:
                self._repeated(begun, self.pairs[begun.name][0])
            self.pairs.setdefault(begun.name, (begun, marker))
            self._open = None
        elif marker.name in self._inner:
            self._inner.discard(marker.name)
        elif begun and not self._will_end(index):
            message = f"`{begun.name}` is ended as `{marker.name}`"
            self._note(marker, message, f"write `{written('end', begun.name)}`", begun, "begins here")
            self._open = None
        else:
            hint = f"delete this line, or write a begin marker above the text of `{marker.name}`"
            self._note(marker, f"`{marker.name}` ends here but begins nowhere", hint)

    def _no_end(self, begun: Marker) -> None:
        hint = f"write `{written('end', begun.name)}` on the line below its text"
        self._note(begun, f"`{begun.name}` has no end", hint)

    def _repeated(self, marker: Marker, first: Marker) -> None:
        message = f"`{marker.name}` begins a second time"
        self._note(marker, message, "give each region of a file its own name", first, "begins here first")

    def _note(self, marker: Marker, message: str, hint: str, other: Marker | None = None, what: str = "") -> None:
        related = ((other.place(self.path), what),) if other else ()
        self.problems.append(DAMAGED_REGION.at(marker.place(self.path), message, hint, related=related))
