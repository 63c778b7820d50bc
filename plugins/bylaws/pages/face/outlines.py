"""Text as outlines and as pixels, without a font of the system and without a native library."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from html import unescape
from importlib.resources import files as packaged
from math import ceil, floor
from typing import Final
from unicodedata import normalize

from bylaws.structs import struct

_GLYPH: Final = re.compile(r'<glyph unicode="([^"]+)" horiz-adv-x="(\d+)" d="([^"]*)"/>')
_STEP: Final = re.compile(r"([MLQZ])([-\d ]*)")
EM: Final = 1000
"""The units of an outline in the size of the text."""
CAPITAL: Final = 711
"""The height of a capital letter in these units."""
_PARTS: Final = 4
"""So many lines a row of pixels, and so many pieces a curve."""

Point = tuple[float, float]
Edge = tuple[float, float, float, float]


@cache
def _glyphs() -> Mapping[str, tuple[int, str]]:
    """For each character, how far the next one is and its outline, as the path of a drawing with `y` going up."""
    text = packaged(__package__).joinpath("roboto.svg").read_text(encoding="utf-8")
    return {unescape(char): (int(advance), path) for char, advance, path in _GLYPH.findall(text)}


def drawable(text: str) -> str:
    """What of a text has an outline: Latin, Greek and Cyrillic letters, those with rare accents without them."""
    glyphs = _glyphs()
    bare = (char if char in glyphs else normalize("NFD", char)[0] for char in text)
    return "".join(char for char in bare if char in glyphs)


def width_of(text: str, size: int) -> int:
    """How wide a drawable text is, in pixels."""
    return sum(_glyphs()[char][0] for char in text) * size // EM


def path_of(text: str, x: int, y: int, size: int) -> str:
    """A drawable text as the path of an SVG drawing, with its base line at `y`."""
    found = []
    for char in text:
        advance, path = _glyphs()[char]
        for name, numbers in _STEP.findall(path):
            points = _scaled(numbers, size)
            found.append(name + " ".join(f"{x + left:.1f} {y - up:.1f}" for left, up in points))
        x += advance * size // EM
    return "".join(found)


def _scaled(numbers: str, size: int) -> list[Point]:
    values = [int(number) * size / EM for number in numbers.split()]
    return list(zip(values[::2], values[1::2], strict=True))


@struct
class Pixels:
    """A character as rows of pixels, from 0 to 255, and where they begin: right of the pen, below the base line."""

    left: int
    top: int
    rows: tuple[bytes, ...]
    advance: int


@cache
def pixels(char: str, size: int) -> Pixels:
    """A drawable character."""
    advance, path = _glyphs()[char]
    edges = list(_edges(path, size))
    if not edges:
        return Pixels(0, 0, (), advance * size // EM)
    across = [x for edge in edges for x in (edge[0], edge[2])]
    down = [y for edge in edges for y in (edge[1], edge[3])]
    left, top = floor(min(across)), floor(min(down))
    width, height = floor(max(across)) + 1 - left, floor(max(down)) + 1 - top
    lines: list[list[tuple[float, int]]] = [[] for _ in range(height * _PARTS)]
    for x, y, to, end in edges:
        turn = 1 if y < end else -1
        high, low = sorted((y, end))
        for line in range(ceil((high - top) * _PARTS - 0.5), ceil((low - top) * _PARTS - 0.5)):
            at = top + (line + 0.5) / _PARTS
            lines[line].append((x + (to - x) * (at - y) / (end - y) - left, turn))
    rows = (_row(lines[start : start + _PARTS], width) for start in range(0, len(lines), _PARTS))
    return Pixels(left, top, tuple(rows), advance * size // EM)


def _edges(path: str, size: int) -> Iterator[Edge]:
    """The straight pieces of an outline, with `y` going down."""
    start = here = (0.0, 0.0)
    for name, numbers in _STEP.findall(path):
        points = [(x, -y) for x, y in _scaled(numbers, size)]
        if name == "M":
            start = here = points[0]
            continue
        for there in _straight(here, points) if name == "Q" else points or [start]:
            yield (*here, *there)
            here = there


def _straight(here: Point, points: Sequence[Point]) -> Iterator[Point]:
    """A curve with one control point, as the ends of straight pieces."""
    by, to = points
    for part in range(1, _PARTS + 1):
        t = part / _PARTS
        one, two, three = (1 - t) ** 2, 2 * t * (1 - t), t * t
        yield one * here[0] + two * by[0] + three * to[0], one * here[1] + two * by[1] + three * to[1]


def _row(lines: Sequence[list[tuple[float, int]]], width: int) -> bytes:
    """How much of each pixel is inside, where outlines are crossed on a few lines through the row."""
    covered = [0.0] * (width + 1)
    for crossings in lines:
        inside = 0
        begin = 0.0
        for x, turn in sorted(crossings):
            if not inside:
                begin = x
            inside += turn
            if not inside:
                _cover(covered, begin, x)
    # most pixels are outside or inside as a whole
    return bytes([0 if not part else 255 if part >= _PARTS else round(part * 255 / _PARTS) for part in covered[:width]])


def _cover(covered: list[float], begin: float, end: float) -> None:
    first, last = int(begin), int(end)
    if first == last:
        covered[first] += end - begin
        return
    covered[first] += first + 1 - begin
    for pixel in range(first + 1, last):
        covered[pixel] += 1
    covered[last] += end - last
