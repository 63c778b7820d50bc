"""A document with what a site adds to it: answers above its text, and in its sections."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

from bylaws.markdown.writing import slug
from bylaws.pages.page import Answers

_ANCHOR: Final = re.compile(r'<a id="([^"]+)"></a>')
_HEADING: Final = re.compile(r"(#{1,6}) (.+)")
_FENCE: Final = re.compile(r"^ {0,3}(```|~~~)", re.MULTILINE)


def joined(text: str, answers: Answers) -> str:
    """The text of a page, with the answers in their places."""
    return "\n\n".join(filter(None, _blocks(text.rstrip("\n"), answers))) + "\n"


def _plain(heading: str) -> str:
    """The words of a heading of ours: what `plain` has escaped, as it was."""
    return unescape(re.sub(r"<[^>]*>|\\(?=[!-/:-@\[-`{-~])", "", heading))


def _blocks(text: str, answers: Answers) -> Iterator[str]:
    more, table, is_code = answers.more, "", False
    waiting: list[str] = []
    for block in text.split("\n\n"):
        found = None if is_code else _HEADING.fullmatch(block)
        is_code ^= len(_FENCE.findall(block)) % 2 == 1
        anchor = _ANCHOR.fullmatch(block)
        if anchor:  # it belongs to the heading behind it
            waiting.append(anchor[1])
            yield from (more,) if more else ()
            more = ""
            yield block
            continue
        if found and len(found[1]) > 1 and more:
            yield more
            more = ""
        if table and block.startswith("| "):
            yield table
            table = ""
            continue
        yield block
        if found:
            names = [*waiting, slug(_plain(found[2]))]
            yield from (answers.opening,) if len(found[1]) == 1 else ()
            yield from (answers.within[name] for name in names if name in answers.within)
            table = next((answers.instead[name] for name in names if name in answers.instead), "")
        waiting = []
    yield more
