"""The style sheet and the scripts that the pages need, small enough that nobody waits for them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from importlib.resources import files as packaged
from string import ascii_letters, ascii_lowercase, ascii_uppercase
from typing import Final

from bylaws.pages.site.scripted import words_for
from bylaws.words.english import English

STYLES: Final = ("site.css",)
SCRIPTS: Final = ("tally.js", "site.js")
"""In the order of loading."""
FOLDER: Final = "assets/bylaws"
"""Where they are on a site."""

_WORDS: Final = '"words of the catalogue"'
"""Where a script has those that it says."""

_COMMENT: Final = re.compile(r"^\s*/\*.*?\*/\n|^\s*//[^\n]*\n|^\s*\n", re.DOTALL | re.MULTILINE)
_LITERAL: Final = re.compile(r'("[^"\n]*"|`[^`\n]*`)')
"""Text in a script. A template in a template would end it too early; there is none."""
_TWO_NAMES: Final = re.compile(r"((?<![(\w])let \w+=[^;{}]*);let (?=\w)")
"""Two names in a row, each with a value that has no statement in it."""
_DECLARED: Final = re.compile(r"(?:\blet |,)(\w{3,})(?==[^=])|\bfunction (\w{3,})\(")
_PARAMETERS: Final = re.compile(r"\bfunction \w*\(([\w,]+)\)|\(([\w,]+)\)=>|\b(\w{3,})=>")
_PROPERTY: Final = re.compile(r"(?<!\.\.)\.(\w+)|\b(\w+):")
_NAME: Final = re.compile(r"[A-Za-z_$][\w$]*")
_GLOBAL: Final = frozenset({"bylaws"})
"""What one script says to another."""


def assets() -> Mapping[str, str]:
    """The text of each file by its path on the site."""
    texts = {name: packaged(__package__).joinpath(name).read_text(encoding="utf-8") for name in (*STYLES, *SCRIPTS)}
    made = {name: compact_script(it) if name in SCRIPTS else compact(it) for name, it in texts.items()}
    given = json.dumps(words_for(English(), "script"), ensure_ascii=False, separators=(",", ":"))
    made["site.js"] = made["site.js"].replace(_WORDS, given)
    return {f"{FOLDER}/{name}": text for name, text in made.items()}


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
    joined = re.sub(r"(?<=[^\w.])\((\w+)\)=>", r"\1=>", "".join(pieces))
    found = 1
    while found:  # the second of two names can be the first of the next two
        joined, found = _TWO_NAMES.subn(r"\1,", joined)
    return _shortened(joined)


def _shortened(script: str) -> str:
    """The same with short names for what is a name and nothing else: no property, no part of a text."""
    pieces = _LITERAL.split(script)
    code, texts = " ".join(pieces[::2]), "".join(pieces[1::2])
    others = {*_NAME.findall(texts), *_GLOBAL, *(name for names in _PROPERTY.findall(code) for name in names)}
    outer, before = code, ""
    while outer != before:  # `{a,b}` has the properties `a` and `b`; what has a statement in it is a block
        for inner in re.findall(r"\{([^{};]*)\}", outer):
            others |= {one.partition("=")[0] for one in inner.split(",")}
        outer, before = re.sub(r"\{[^{}]*\}", "", outer), outer
    used = Counter(_NAME.findall(code))
    declared = {name for names in _DECLARED.findall(code) for name in names}
    taken = (name for names in _PARAMETERS.findall(code) for name in ",".join(names).split(","))
    declared = {*declared, *(name for name in taken if len(name) > 2)} - {*others, ""}
    letters = [*ascii_letters, *(first + second for first in ascii_lowercase for second in ascii_uppercase)]
    free = (it for it in letters if it not in used and it not in others)
    short = dict(zip(sorted(declared, key=lambda name: (-used[name], name)), free, strict=False))
    pieces[::2] = [_NAME.sub(lambda found: short.get(found[0], found[0]), it) for it in pieces[::2]]
    return "".join(pieces)
