"""The style sheet and the scripts that the pages need, small enough that nobody waits for them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from importlib.resources import files as packaged
from string import ascii_letters, ascii_lowercase, ascii_uppercase
from typing import Final

STYLES: Final = ("site.css",)
SCRIPTS: Final = ("tally.js", "site.js")
"""In the order of loading."""
FOLDER: Final = "assets/bylaws"
"""Where they are on a site."""

_COMMENT: Final = re.compile(r"^\s*/\*.*?\*/\n|^\s*//[^\n]*\n|^\s*\n", re.DOTALL | re.MULTILINE)
_LITERAL: Final = re.compile(r'("[^"\n]*"|`[^`\n]*`)')
"""Text in a script. A template in a template would end it too early; there is none."""
_NAME: Final = re.compile(r"[A-Za-z_$][\w$]*")
_DECLARED: Final = re.compile(r"\b(?:let|function) (\w+)")
_PROPERTY: Final = re.compile(r"(?<!\.\.)\.(\w+)|\b(\w+):")
_SHARED: Final = ("bylaws",)
"""What one script has for another."""


def assets() -> Mapping[str, str]:
    """The text of each file by its path on the site."""
    texts = {name: packaged(__package__).joinpath(name).read_text(encoding="utf-8") for name in (*STYLES, *SCRIPTS)}
    return {f"{FOLDER}/{name}": compact_script(it) if name in SCRIPTS else compact(it) for name, it in texts.items()}


def compact(text: str, between: str = r"{};,>+", after: str = ":") -> str:
    """A text without what only its authors read: comments, indents, and spaces and line ends beside certain characters.

    No line end ends a statement in our scripts: each has its semicolon, and needs it only where no brace follows.
    """
    text = re.sub(r"^ +", "", _COMMENT.sub("", text), flags=re.MULTILINE)
    text = re.sub(rf" *([{between}]) *|([{after}]) +", r"\1\2", text)
    return re.sub(r"(?<=[{};,(\[=>?|&+:])\n+|\n+(?=[})\].?:|&])|[;,](?=\n*})", "", text)


def compact_script(text: str) -> str:
    """The same for a script, with its texts as they are."""
    pieces = _LITERAL.split(_COMMENT.sub("", text))
    pieces[::2] = [compact(re.sub(r"\bconst\b", "let", piece), r"{}()\[\];,:=<>+*?|&!/%-") for piece in pieces[::2]]
    short = _short_names("".join(pieces[::2]), "".join(pieces[1::2]))
    pieces[::2] = [_NAME.sub(lambda found: short.get(found[0], found[0]), piece) for piece in pieces[::2]]
    return re.sub(r"(?<=[^\w.])\((\w+)\)=>", r"\1=>", "".join(pieces))


def _short_names(script: str, texts: str) -> Mapping[str, str]:
    """One or two letters for each variable and function of a script whose name is nothing else in it.

    A name that is a property somewhere too keeps its spelling, and so does one in a text, or of another script.
    """
    kept = {*_NAME.findall(texts), *_SHARED, *(name for pair in _PROPERTY.findall(script) for name in pair)}
    outer, before = script, ""
    while outer != before:  # `{ a, b }` has the properties `a` and `b`; what has a statement in it is a block
        for inner in re.findall(r"\{([^{};]*)\}", outer):
            kept |= {one.partition("=")[0] for one in inner.split(",")}
        outer, before = re.sub(r"\{[^{}]*\}", "", outer), outer
    used = Counter(_NAME.findall(script))
    wanted = sorted({*_DECLARED.findall(script)} - kept, key=lambda name: (-used[name], name))
    letters = [*ascii_letters, *(first + second for first in ascii_lowercase for second in ascii_uppercase)]
    free = (short for short in letters if short not in used and short not in kept)
    return {name: short for name, short in zip(wanted, free, strict=False) if len(short) < len(name)}
