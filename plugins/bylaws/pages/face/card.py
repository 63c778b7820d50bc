"""The picture that other sites show beside a link to a body."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from bylaws.pages.face.colors import WHITE, Color, below_white
from bylaws.pages.face.outlines import drawable, width_of
from bylaws.pages.face.picture import Picture, wrapped

SIZE: Final = (1200, 630)
"""What those sites ask for, in pixels."""
_EDGE: Final = 80
_WIDE: Final = SIZE[0] - 2 * _EDGE
_TITLES: Final = ((92, 1), (76, 2), (60, 3))
"""The sizes of a title, each with how many lines it may have."""
_WEAK: Final = 205


@lru_cache(maxsize=1024)
def card(letters: str, title: str, about: str, numbers: tuple[str, ...], color: Color) -> bytes:
    """A card as PNG: the mark, the name, what it is, and its numbers. What cannot be drawn is left out."""
    picture = Picture(*SIZE)
    if drawable(letters):  # without a letter, it would be an empty box
        picture.box(_EDGE, 70, 104, 104)
        size = 56 if len(drawable(letters)) > 1 else 68
        picture.text(letters, _EDGE + (104 - width_of(drawable(letters), size)) // 2, 122 + size * 36 // 100, size, 0)
    size, lines = _title(title)
    y = 180
    for line in lines:
        y += size * 118 // 100
        picture.text(line, _EDGE, y, size)
    room = (SIZE[1] - 150 - y) // 46
    for line in wrapped(about.split(), _WIDE, 34, min(3, room)) if room > 0 and about else ():
        y += 48
        picture.text(line, _EDGE, y + 14, 34, _WEAK)
    if numbers:
        picture.box(_EDGE, SIZE[1] - 118, _WIDE, 2, 90)
        picture.text("  ·  ".join(numbers), _EDGE, SIZE[1] - 64, 32)
    return picture.png(below_white(color), WHITE)


def _title(title: str) -> tuple[int, Sequence[str]]:
    for size, most in _TITLES:
        lines = wrapped(title.split(), _WIDE, size, most + 1)
        if len(lines) <= most:
            return size, lines
    size, most = _TITLES[-1]
    return size, wrapped(title.split(), _WIDE, size, most)
