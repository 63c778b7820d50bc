"""A picture in two colors and the shades between them, as PNG."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from functools import cache
from typing import Final

from bylaws.pages.face.colors import Color, mixed
from bylaws.pages.face.outlines import drawable, pixels, width_of

FULL: Final = 255
_SHADES: Final = 256


class Picture:
    """A picture that is all background at first. What is drawn is as strong as it says, up to `FULL`."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._rows = [bytearray(width) for _ in range(height)]

    def box(self, x: int, y: int, width: int, height: int, strength: int = FULL) -> None:
        """Fill a rectangle."""
        for row in self._rows[y : y + height]:
            row[x : x + width] = bytes([strength]) * width

    def text(self, text: str, x: int, y: int, size: int, strength: int = FULL) -> None:
        """Write a text with its base line at `y`; what has no outline is left out. With no strength, it is cut out."""
        table = bytes((FULL - it if not strength else it * strength // FULL) for it in range(_SHADES))
        mix = max if strength else min
        for char in drawable(text):
            drawn = pixels(char, size)
            for row, line in zip(self._rows[y + drawn.top :], drawn.rows, strict=False):
                at = slice(max(0, x + drawn.left), x + drawn.left + len(line))
                there, fresh = row[at], line.translate(table)
                is_free = strength and len(there) == len(fresh) and not any(there)
                row[at] = fresh if is_free else bytes(map(mix, there, fresh))
            x += drawn.advance

    def png(self, background: Color, foreground: Color) -> bytes:
        """The picture as a file."""
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 3, 0, 0, 0)
        data = zlib.compress(b"".join(b"\0" + row for row in self._rows), 6)
        chunks = (
            (b"IHDR", head),
            (b"PLTE", _palette(background, foreground)),
            (b"IDAT", data),
            (b"IEND", b""),
        )
        return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in chunks)


@cache
def _palette(background: Color, foreground: Color) -> bytes:
    shades = (mixed(background, foreground, shade / (_SHADES - 1)) for shade in range(_SHADES))
    return bytes(part for one in shades for part in one)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def wrapped(words: Iterable[str], width: int, size: int, most: int) -> list[str]:
    """Words as lines that are not wider than a width in pixels; what does not fit into so many lines is cut."""
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(drawable(longer), size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1]}…"]
    return lines
