"""The style sheet and the scripts that the pages need, small enough that nobody waits for them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.resources import files as packaged
from typing import Final

STYLES: Final = ("site.css",)
SCRIPTS: Final = ("tally.js", "site.js")
"""In the order of loading."""
FOLDER: Final = "assets/bylaws"
"""Where they are on a site."""

_COMMENT: Final = re.compile(r"^\s*/\*.*?\*/\n|^\s*//[^\n]*\n|^\s*\n", re.DOTALL | re.MULTILINE)
_LITERAL: Final = re.compile(r'("[^"\n]*"|`[^`\n]*`)')
"""Text in a script. A template in a template would end it too early; there is none."""


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
    pieces[::2] = [compact(re.sub(r"\bconst\b", "let", piece), r"{}()\[\];,:=<>+*?|&!-") for piece in pieces[::2]]
    return re.sub(r"(?<=[^\w.])\((\w+)\)=>", r"\1=>", "".join(pieces))
