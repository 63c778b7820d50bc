"""The contributor ladder as a drawing: Mermaid for Markdown, which GitHub draws, and SVG for sites.

A site would have to load a script of three megabytes to draw Mermaid, and the usual themes load it from another host.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final
from unicodedata import east_asian_width

from bylaws.markdown.writing import Markup, in_html

Rung = tuple[str, str]
"""The name of a level, and in a few words how one gets there from the level below."""

_BOX: Final = 40
_GAP: Final = 56
_LETTER: Final = 9


def as_mermaid(title: str, rungs: Sequence[Rung], described: str) -> Markup:
    """A flowchart with the lowest level at the bottom."""
    lines = ["```mermaid", "flowchart BT", f"    accTitle: {_mermaid(title)}"]
    lines.append(f"    accDescr: {_mermaid(described)}")
    lines += [f'    level{number}["{_mermaid(name)}"]' for number, (name, _) in enumerate(rungs, start=1)]
    for number, (_, (_, how)) in enumerate(pairwise(rungs), start=1):
        arrow = f'-->|"{_mermaid(how)}"|' if how else "-->"
        lines.append(f"    level{number} {arrow} level{number + 1}")
    return Markup("\n".join([*lines, "```"]))


def _mermaid(text: str) -> str:
    """Text inside quotes of Mermaid, where a quote, a hash or a tag would end it or become markup, and `%%` a rule."""
    kept = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    codes = {'"': "#quot;", "#": "#35;", "<": "#lt;", ">": "#gt;", "`": "#96;", ";": "#59;", "&": "#amp;", "%": "#37;"}
    return "".join(codes.get(char, char) for char in kept)


def as_svg(title: str, rungs: Sequence[Rung], described: str) -> str:
    """The same as a drawing in the colors of the text around it, in one line: a blank line would end it in Markdown.

    It stands in a `div`, for `svg` is no block of Markdown: the names would be read as a paragraph.
    """
    box = max(width_of(name) for name, _ in rungs) + 40
    center = box // 2 + 2
    widest = max((width_of(how) for _, how in rungs[1:]), default=0)
    width, height = max(box + 4, center + 14 + widest), len(rungs) * (_BOX + _GAP) - _GAP + 4
    parts = [
        '<div><svg class="bylaws-ladder" role="img" data-search-exclude '
        f'viewBox="0 0 {width} {height}" width="{width}" '
        'style="max-width: 100%; height: auto" xmlns="http://www.w3.org/2000/svg" font-size="16">',
        f"<title>{in_html(title)}</title>",
        f"<desc>{in_html(described)}</desc>",
        '<g fill="none" stroke="currentColor" stroke-width="1.5">',
    ]
    labels: list[str] = []
    for index, (name, how) in enumerate(reversed(rungs)):
        top = index * (_BOX + _GAP) + 2
        parts.append(f'<rect x="2" y="{top}" width="{box}" height="{_BOX}" rx="6"/>')
        labels.append(f'<text x="{center}" y="{top + 26}" text-anchor="middle">{in_html(name)}</text>')
        if index < len(rungs) - 1:
            tip, end = top + _BOX + 4, top + _BOX + _GAP
            parts.append(f'<path d="M{center} {end}V{tip}m-5 7 5-7 5 7"/>')
            labels.append(f'<text x="{center + 14}" y="{top + _BOX + 34}">{in_html(how)}</text>' if how else "")
    return "".join([*parts, "</g>", '<g fill="currentColor">', *labels, "</g></svg></div>"])


def width_of(text: str) -> int:
    """About how wide a text is, in pixels; Chinese characters are twice as wide as Latin ones."""
    return sum(2 * _LETTER if east_asian_width(char) in "WF" else _LETTER for char in text)
