"""What a formatter of Markdown may change without changing what is said: the same text, free of its layout.

Prettier, mdformat and `markdownlint --fix` align tables, choose other bullets and other marks of emphasis, number
lists in their own way, and escape more or less. None of this is an edit. The text is not parsed: a page is compared at
every check, and reading it as Markdown would cost more than all the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_RULE: Final = re.compile(r":?-+:?")
_BAR: Final = re.compile(r"(?<!\\)\|")
_BULLET: Final = re.compile(r"^[*+-]\s+")
_NUMBER: Final = re.compile(r"^\d+[.)]\s+")
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_UNDERSCORE: Final = re.compile(r"(?<![\w_])_(?=[^\s_])|(?<=[^\s_])_(?![\w_])")


def free_of_layout(text: str) -> str:
    """The text with everything unified that formatters change: two texts that say the same are the same."""
    return "\n".join(_lines(text.replace("\r\n", "\n")))


def _lines(text: str) -> Iterator[str]:
    in_code = False
    for line in text.split("\n"):
        words = " ".join(line.split())
        if words.startswith(("```", "~~~")):
            in_code = not in_code
        if in_code:
            yield line.strip()
        elif words:
            yield _row(words) if words.startswith("|") else _line(words)


def _row(words: str) -> str:
    cells = [cell.strip() for cell in _BAR.split(words.removeprefix("|").removesuffix("|"))]
    return "|".join("-" if _RULE.fullmatch(cell) else _inline(cell) for cell in cells)


def _line(words: str) -> str:
    if words[0] in "*+-":
        words = _BULLET.sub("- ", words)
    elif words[0].isdigit():
        words = _NUMBER.sub("1. ", words)
    return _inline(words)


def _inline(words: str) -> str:
    if "_" in words:
        words = _UNDERSCORE.sub("*", words)
    return _ESCAPE.sub(r"\1", words) if "\\" in words else words
