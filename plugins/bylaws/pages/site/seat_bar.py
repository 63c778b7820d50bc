"""All seats of a role as one bar, each organization a part of it, with the lines of a majority and of two thirds.

The bar has no scale of its own: places are parts of its width, so that its words have the size of text on any screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bylaws.body.balance import Balance
from bylaws.markdown.writing import Markup
from bylaws.model.ladder import Role
from bylaws.model.noted import Strength
from bylaws.model.seating import Cap
from bylaws.pages.composing.wording import PageWords
from bylaws.pages.site.html import element, text
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name

_TOP: Final = 26
"""Where the bar begins: above it are the words of its lines."""
_HIGH: Final = 44
_LINE: Final = 20
_TINTS: Final = (0.34, 0.24, 0.16, 0.1)
"""How strong parts are, so that text of the page can be read on each; from then on, every other one is the last."""

_PHONE: Final = 340
"""How wide the bar is at least, in pixels: on a phone."""
_SCREEN: Final = 620
"""The same on wider screens and on paper."""
_LETTER: Final = 8
"""How wide a letter is, with some to spare: the font is that of the reader."""

Share = tuple[str, int]


def seat_bar(words: PageWords, role: Role, shares: Sequence[Share], balance: Balance) -> Markup:
    """The bar. The numbers stand in the list below it, so the drawing has only its name to say."""

    def said(fact: Fact) -> str:
        return str(words.speech.say(fact))

    parts, begin = [], 0
    for index, (name, count) in enumerate(shares):
        parts.append(_part(index, name, begin, count, balance.total))
        begin += count
    for at, what, side in ((50, say.bar_half(), "end"), (200 / 3, say.bar_two_thirds(), "start")):
        parts.append(_line(at, _TOP - 6, _HIGH + 12))
        parts.append(_label(said(what), at, _TOP - 10, side))
    limits = [(cap, most) for cap in role.cap if (most := most_of(cap, balance)) is not None]
    for index, (cap, most) in enumerate(limits):
        at = 100 * most / balance.total
        sort = "target" if cap.strength is Strength.TARGET else "limit"
        parts.append(_line(at, _TOP, _HIGH + 10 + _LINE * index, stroke_dasharray="5 3"))
        label = said(say.limit_line(sort=sort, n=most))
        parts.append(_label(label, at, _TOP + _HIGH + 16 + _LINE * index, "end" if at > 50 else "start"))
    height = _TOP + _HIGH + 8 + _LINE * len(limits)
    title = element("title", text(said(say.organizations_drawing(role=Name(role.name)))))
    drawing = element(
        "svg",
        title + "".join(parts),
        class_="bylaws-bar",
        role="img",
        data_search_exclude="",
        width="100%",
        height=str(height),
        xmlns="http://www.w3.org/2000/svg",
        font_size="14",
        fill="currentColor",
    )
    return Markup(element("div", drawing))


def _part(index: int, name: str, begin: int, count: int, total: int) -> str:
    """The seats of an organization, with as much of its name as there is room for."""
    tint = _TINTS[min(index, len(_TINTS) - 1 - (index >= len(_TINTS)) * (index % 2))]
    color = f'<rect width="100%" height="{_HIGH}" fill="var(--md-accent-fg-color, #888)" fill-opacity="{tint}"/>'
    edge = f'<rect width="1" height="{_HIGH}"/>' if begin else ""
    words = f"{name} {count}"
    needed = (len(words) + 2) * _LETTER * total / count
    where = "bylaws-wide" if needed > _PHONE else None
    label = element("text", text(words), class_=where, x="8", y=str(_HIGH // 2 + 5)) if needed <= _SCREEN else ""
    place = {"x": _percent(100 * begin / total), "y": str(_TOP), "width": _percent(100 * count / total)}
    return element("svg", color + edge + label, **place, height=str(_HIGH))


def _line(at: float, top: int, height: int, **look: str) -> str:
    x = _percent(at)
    ends = {"x1": x, "x2": x, "y1": str(top), "y2": str(top + height)}
    return element("line", **ends, stroke="currentColor", stroke_width="2", **look)


def _label(words: str, at: float, y: int, side: str) -> str:
    shift = "-6" if side == "end" else "6"
    return element("text", words, x=_percent(at), dx=shift, y=str(y), text_anchor=side)


def _percent(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".") + "%"


def most_of(cap: Cap, balance: Balance) -> int | None:
    """The most seats that one organization may hold today; None where the limit counts only some of the seats."""
    if cap.classes:
        return None
    return max((count for count in range(balance.total + 1) if cap.limit.allows(count, balance.total)), default=None)
