"""The first words of a page, as search engines and other sites show them below its title."""

from __future__ import annotations

import re
from html import unescape
from typing import Final

LENGTH: Final = 200
"""So many characters are shown at most."""

_ASIDE: Final = re.compile(r"\A---\n.*?\n---\n|<!--.*?-->|^(```+|~~~+).*?^\1", re.DOTALL | re.MULTILINE)
_BLOCK: Final = re.compile(r"^(?![#<>|`~!:*+\d-] ?|\[[^\]]+\]: |    )|^(?=\*\*|\d{4})")
"""How a paragraph begins: not as a heading, a list, a table, code, a note or HTML do."""
_LINK: Final = re.compile(r"!?\[((?:[^\[\]\\]|\\.)*)\](?:\([^()\s]*\)|\[[^\]]*\])")
_MARKS: Final = re.compile(r"\\([^\w\s])|<[^<>]+>|\*\*|`|(?<!\w)[*_]|[*_](?!\w)")
_SENTENCE: Final = re.compile(r"(?<=[.!?。！？])\s+(?=\S)|(?<=[。！？])")


_HEADING: Final = re.compile(r"^(?:#{1,6} [^\n]*|[^\n]+\n=+ *)$", re.MULTILINE)


def summary(markdown: str) -> str:
    """The first paragraph of a page without its markup, as whole sentences where they are short enough."""
    blocks = re.split(r"\n\s*\n", _HEADING.sub("\n", _ASIDE.sub("", markdown)).strip())
    first = next((block for block in blocks if _BLOCK.match(block.lstrip("\n"))), "")
    text = " ".join(unescape(_MARKS.sub(lambda found: found[1] or "", _LINK.sub(r"\1", first))).split())
    if len(text) <= LENGTH:
        return text
    kept = ""
    for sentence in _SENTENCE.split(text):
        if len(kept) + len(sentence) >= LENGTH:
            break
        kept = f"{kept} {sentence}".strip()
    return kept or f"{text[: LENGTH - 1].rsplit(' ', 1)[0]}…"
