"""The face of a body on a site: its color, its mark, and the picture that other sites show beside a link to it.

All of it is made from the data while the site is built; nothing comes from another host.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from bylaws.markdown.writing import in_html
from bylaws.pages.composing.wording import PageWords
from bylaws.pages.face.card import card
from bylaws.pages.face.colors import USUAL, Color, below_white, on_dark, on_light, parsed, written
from bylaws.pages.face.outlines import CAPITAL, EM, drawable, path_of, width_of
from bylaws.structs import struct

FOLDER: Final = "assets/bylaws/faces"
"""Where the files are on a site."""
WHOLE: Final = "_site"
"""The id of the face of a site as a whole; no body has it."""
USUAL_ICON: Final = "assets/images/favicon.png"
"""The icon of a theme whose site has chosen none."""
_MARK: Final = 64
_CAPITAL: Final = re.compile(r"(?<=[a-z])[A-Z]")


@struct
class Face:
    """What a body, or a whole site, looks like."""

    id: str
    name: str
    called: str
    """The name in running text, from which the mark is made."""
    about: str = ""
    numbers: tuple[str, ...] = ()
    color: Color | None = None
    """The color that the data names; without one, pages have that of their theme."""
    logo: str = ""
    """A picture of the site that stands for the mark."""

    @property
    def icon(self) -> str:
        """The path of the mark."""
        return self.logo or f"{FOLDER}/{self.id}.svg"

    @property
    def style(self) -> str:
        """The path of the style sheet with the color; empty where the data names none."""
        return f"{FOLDER}/{self.id}.css" if self.color else ""

    @property
    def card(self) -> str:
        """The path of the picture for links."""
        return f"{FOLDER}/{self.id}.png"

    def files(self) -> Mapping[str, bytes]:
        """The files by their path on the site."""
        color = self.color or USUAL
        letters = letters_of(self.called)
        title = pictured(self.name, self.called) or self.id
        about = self.about if is_drawn(self.about) else ""
        numbers = tuple(filter(is_drawn, self.numbers))
        made = {self.card: card(letters if is_drawn(letters) else "", title, about, numbers, color)}
        if not self.logo:
            made[self.icon] = _mark(letters, color).encode()
        if self.color:
            made[self.style] = _style(self.color).encode()
        return made


def face_of(words: PageWords) -> Face:
    """The face of a body."""
    project, options = words.governance.body.project, words.governance.body.documents.site
    return Face(
        project.id,
        project.name,
        project.called,
        project.description or "",
        tuple(f"{number} {words.speech.plainly(what)}" for number, what in words.facts.overview.numbers),
        parsed(options.color) if options.color else None,
        options.logo or "",
    )


def whole(name: str, about: str | None) -> Face:
    """The face of a site of several bodies."""
    return Face(WHOLE, name, name, about or "")


def letters_of(name: str) -> str:
    """One or two letters that stand for a name: `WE` for WasmEdge, `WG` for a working group, `K` for Kmesh."""
    words: list[str] = [word for word in re.findall(r"\w+", name) if word[0].isalpha()]
    if not words:
        return name[:1].upper()
    inner = _CAPITAL.search(words[0]) if len(words) == 1 else None
    second = inner[0] if inner else words[-1][0] if len(words) > 1 else ""
    return (words[0][0] + second).upper()


def pictured(*names: str) -> str:
    """The first name that a picture can show, without signs that it cannot draw; empty where it can show none."""
    return next((drawable(name).strip() for name in names if is_drawn(name)), "")


def is_drawn(text: str) -> bool:
    """Whether a picture can show a text: each of its letters and digits has an outline."""
    return all(drawable(char) for char in text if char.isalnum())


def _mark(letters: str, color: Color) -> str:
    """The letters on the color."""
    size = 30 if len(letters) > 1 else 40
    base = (_MARK + size * CAPITAL // EM) // 2
    if drawable(letters) == letters:
        path = path_of(letters, (_MARK - width_of(letters, size)) // 2, base, size)
        drawn = f'<path fill="#fff" d="{path}"/>'
    else:
        drawn = (
            f'<text x="{_MARK // 2}" y="{base}" font-family="sans-serif" font-size="{size}" fill="#fff" '
            f'text-anchor="middle">{in_html(letters)}</text>'
        )
    background = f'<rect width="{_MARK}" height="{_MARK}" rx="12" fill="{written(below_white(color))}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_MARK} {_MARK}">{background}{drawn}</svg>\n'


def _style(color: Color) -> str:
    """The colors of the theme, in shades that can be read. No color that a site chooses is as particular as `#_`."""
    bar, light, dark = (written(shade(color)) for shade in (below_white, on_light, on_dark))
    return (
        f"body:not(#_){{--md-primary-fg-color:{bar};--md-primary-fg-color--light:{bar};--md-primary-fg-color--dark:{bar};"
        f"--md-accent-fg-color:{light};--md-typeset-a-color:{light}}}\n"
        f"body[data-md-color-scheme=slate]:not(#_){{--md-accent-fg-color:{dark};--md-typeset-a-color:{dark}}}\n"
    )
