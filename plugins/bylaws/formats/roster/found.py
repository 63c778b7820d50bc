"""What was found of one person, with the offsets of the words in the file."""

from __future__ import annotations

from dataclasses import dataclass, field

from bylaws.formats.listing import GITHUB
from bylaws.structs import struct


@struct
class Value:
    """Words and the offset in the file at which they begin."""

    text: str
    at: int


@dataclass(slots=True)
class FoundPerson:
    """What was found of one person."""

    handle: Value | None = None
    host: str = GITHUB
    differs: str = ""
    name: Value | None = None
    affiliation: Value | None = None
    role: Value | None = None
    area: Value | None = None
    former: Value | None = None
    has_mail: bool = False
    guess: str = ""
    """What stands before `name`, where that stands behind the account, as organizations do too."""
    is_led: bool = False
    """Whether `role` or `area` stands in front of a colon: it is said of everyone behind it."""
    details: list[tuple[str, Value]] = field(default_factory=list)

    def moved(self, by: int) -> FoundPerson:
        """The same person, with all offsets so much greater."""
        for key in ("handle", "name", "affiliation", "role", "area", "former"):
            value = getattr(self, key)
            if value:
                setattr(self, key, Value(value.text, value.at + by))
        self.details = [(label, Value(value.text, value.at + by)) for label, value in self.details]
        return self
