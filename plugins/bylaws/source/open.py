"""What is left open: a value of its own, beside those that a key asks for."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Final, Literal, Never


class Open(Enum):
    """Stands where a value would stand: nobody has settled it yet, the documents do not say it, or no one has looked.

    It is not the default of its key, and nothing follows from it. It is false, and holds nothing where a list or a
    mapping is asked for: `if kind.quorum:` means that a quorum is given, `for name in venue.subjects:` does nothing.
    Every other use fails in the type checker until it is clear what a reader does with it:

        kind.quorum.threshold          # error: Item "Open" of "Quorum | Open | None" has no attribute "threshold"
        if isinstance(kind.quorum, Open): ...  # and here it can be told from a key that is not given
    """

    UNDECIDED = "undecided"
    """The body has not settled it yet."""
    UNSPECIFIED = "unspecified"
    """The documents of the body do not say it."""
    UNREAD = "unread"
    """The documents may say it: `bylaws adopt` could not read it, and nobody has looked since."""

    def __bool__(self) -> Literal[False]:
        return False

    def __len__(self) -> Literal[0]:
        return 0

    def __iter__(self) -> Iterator[Never]:
        return iter(())

    def __contains__(self, item: object) -> Literal[False]:
        return False

    def get(self, key: object) -> None:
        return None

    def keys(self) -> tuple[()]:
        return ()

    def values(self) -> tuple[()]:
        return ()

    def items(self) -> tuple[()]:
        return ()

    def __str__(self) -> str:
        raise TypeError(f"what is {self.value} is not text")


OPEN_WORDS: Final = {member.value: member for member in Open}
"""How it is written in the data: plain, without quotes."""
