"""The reference as pages of a size that people read: an index, and one page for each top-level key.

Addresses of the time when it was one page lead to the index, which has all of its anchors and leads on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from html import escape
from importlib.resources import files
from typing import Final

from bylaws.reference.page import HEAD, HOW_TO_READ, Chapter, Part, chapters, top_level_keys
from bylaws.source.yaml import read_text

INDEX: Final = "data.md"
FOLDER: Final = "data"
_ON_INDEX: Final = frozenset({"top-level-keys", "how-to-read-this-page"})
_LINK: Final = re.compile(r"\]\(#([a-z0-9-]+)\)")


def reference_pages() -> Mapping[str, str]:
    """Every page by its path in the folder of the reference."""
    return {INDEX: index(), **{f"{FOLDER}/{chapter.name}.md": _page(chapter) for chapter in chapters()}}


def index() -> str:
    """What leads to every key: by the top-level key, by its own name, and by the words that people use for it."""
    items = [_item(chapter, part) for chapter in chapters() for part in (chapter.head, *chapter.parts)]
    blocks = [
        HEAD.rstrip("\n").replace("the same as a JSON Schema", "all of it as a JSON Schema"),
        "`bylaws schema --reference` prints all pages as one.",
        f"## {HOW_TO_READ.title.replace('this page', 'the pages')}\n\n{HOW_TO_READ.text}",
        f"## {top_level_keys().title}\n\n{top_level_keys().text}",
        "## Find a key",
        "Every part of the data with its keys, and other words for it.",
        filtered("Top-level key=page"),
        "\n".join(items),
    ]
    return _led("\n\n".join(blocks), "") + "\n"


def filtered(filters: str) -> str:
    """The mark before a list to which the script of a site adds fields that search and filter it."""
    return f'<div class="bylaws-tasks" data-filter="{escape(filters)}"></div>'


@cache
def words() -> Mapping[str, Sequence[str]]:
    """Other words for what a section describes, by its anchor."""
    found: Mapping[str, Sequence[str]] = read_text(
        "words.yaml", files(__package__).joinpath("words.yaml").read_text("utf-8")
    ).data
    return found


def _item(chapter: Chapter, part: Part) -> str:
    keys = ", ".join(f"`{key}`" for key in part.keys)
    other = ", ".join(words().get(part.anchor, ()))
    said = "; ".join(filter(None, (keys, f"also: {other}" if other else "")))
    facts = f'<span class="bylaws-facts" data-page="{chapter.name}"></span>'
    return f'- <a id="{part.anchor}"></a>[{part.title}](#{part.anchor}){f": {said}" if said else ""}{facts}'


def _page(chapter: Chapter) -> str:
    back = "[All keys](#top-level-keys) · [Find a key](#find-a-key)"
    blocks = [f"# {chapter.head.title}", back, chapter.head.text]
    blocks += (f"## {part.title}\n\n{part.text}" for part in chapter.parts)
    return _led("\n\n".join(blocks), chapter.name) + "\n"


def _led(text: str, at: str) -> str:
    """A text whose links lead to the page of each section. `at`: the chapter in which it stands; empty on the index."""

    def led(found: re.Match[str]) -> str:
        anchor = found[1]
        if anchor in _ON_INDEX or anchor == "find-a-key":
            return f"](../{INDEX}#{anchor})" if at else found[0]
        home = _homes()[anchor]
        own = "" if home == at else f"{home}.md" if at else f"{FOLDER}/{home}.md"
        behind = "" if own and anchor == home else f"#{anchor}"
        return f"]({own}{behind})"

    return _LINK.sub(led, text)


@cache
def _homes() -> Mapping[str, str]:
    """The chapter in which each section stands, by its anchor."""
    return {part.anchor: chapter.name for chapter in chapters() for part in (chapter.head, *chapter.parts)}
