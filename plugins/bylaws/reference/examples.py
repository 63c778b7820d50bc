"""Examples of the reference: pieces of data as a user writes them, each with what the pages then say.

`examples.yaml` has a small body, and for each type of the model one or more pieces that are laid over it. What a piece
prints is found by rendering the body with it and without it, so it cannot be out of date.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache
from importlib.resources import files
from typing import Any, Final

from bylaws.body.files import Sources, assemble
from bylaws.body.governance import Governance
from bylaws.model.body import Body
from bylaws.pages.composing.compose import Composer
from bylaws.pages.composing.links import closed
from bylaws.pages.documents import all_pages
from bylaws.problems import Refused
from bylaws.source.yaml import Plain, read_text
from bylaws.structs import struct

_NOISE: Final = re.compile(r"<a id=|<!--|     |    level\d|- \[[^\]]*\]\(#")
"""Lines that say nothing of their own: anchors, banners, lines of a diagram, and tables of contents."""


@struct
class Example:
    """A piece of data, and what it prints."""

    text: str
    printed: str
    """Markdown of a quotation; empty where the piece changes no line."""
    title: str = ""
    """What it shows, as a line that ends with a colon; empty for the short form and the full one."""


@cache
def examples() -> Mapping[str, Sequence[Example]]:
    """The examples of each type, by what the reference calls it.

    Raises:
        Refused: when an example cannot be read.
    """
    before = _pages(_read(_small_body()))
    return {name: tuple(_example(before, given) for given in pieces) for name, pieces in _given()["examples"].items()}


def body_with(text: str) -> Body:
    """The small body with a piece laid over it.

    Raises:
        Refused: when it cannot be read.
    """
    return _read(_laid_over(_small_body(), _data(text)))


def _example(before: Sequence[str], given: Any) -> Example:
    text, title = (given["data"], given["title"]) if isinstance(given, dict) else (given, "")
    return Example(text.strip("\n"), _quoted(_new_lines(before, _pages(body_with(text)))), title)


@cache
def _given() -> Any:
    return _data(files(__package__).joinpath("examples.yaml").read_text("utf-8"))


def _small_body() -> Any:
    return _data(_given()["body"])


def _data(text: str) -> Any:
    document = read_text("examples.yaml", text)
    if document.problems:
        raise Refused(document.problems)
    return document.data


# --- one body out of two ---------------------------------------------------------------------------------------------


def _laid_over(below: Any, above: Any) -> Any:
    """Mappings are joined, lists are appended, anything else is replaced."""
    if isinstance(below, dict) and isinstance(above, dict):
        joined = {key: _laid_over(value, above[key]) if key in above else value for key, value in below.items()}
        return joined | {key: value for key, value in above.items() if key not in below}
    if isinstance(below, list) and isinstance(above, list):
        return [*below, *above]
    return above


def _read(data: Any) -> Body:
    reading = assemble(Sources("data", (), shared=False), (read_text("data.yaml", _yaml(data)),))
    if reading.body is None or reading.problems:
        raise Refused(reading.problems)
    return reading.body


def _yaml(value: Any) -> str:
    """Values of the reader as text that it reads in the same way."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key, ensure_ascii=False)}: {_yaml(it)}" for key, it in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_yaml, value)) + "]"
    return str(value) if isinstance(value, Plain) and value.isalnum() else json.dumps(str(value), ensure_ascii=False)


# --- what it prints --------------------------------------------------------------------------------------------------


def _pages(body: Body) -> Sequence[str]:
    """The lines of all pages of a body."""
    composer = Composer(Governance(body), all_pages(), {})
    pages = composer.render()
    anchors = {page.path: page.anchors for page in pages}
    return [line for page in pages for line in closed(page.text, page.path, "", anchors).split("\n")]


def _new_lines(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    """The lines that a piece adds or changes, the head of a table with its first row."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    told: set[int] = set()
    for tag, _, _, start, end in matcher.get_opcodes():
        if tag in ("replace", "insert"):
            for number in range(start, end):
                yield from (after[line] for line in _with_head(after, number) if line not in told)
                told.update(_with_head(after, number))
            yield ""


def _with_head(lines: Sequence[str], number: int) -> Sequence[int]:
    """A line; a row of a table with the two lines of its head."""
    first = number
    while first and lines[first].startswith("|") and lines[first - 1].startswith("|"):
        first -= 1
    return (number,) if number - first < 2 else (first, first + 1, number)


def _quoted(lines: Iterator[str]) -> str:
    """Lines as a quotation: headings are bold there, and links are their words."""
    quoted: list[str] = []
    for line in lines:
        if _NOISE.match(line) or (not line and not quoted):
            continue
        text = re.sub(r"\[([^\]]+)\]\(mailto:\1\)", r"`\1`", line)
        text = re.sub(r"\[((?:[^\]\\]|\\.)+)\]\([^)]*\)", r"\1", text)
        text = re.sub(r"^#+ (.+)$", r"**\1**", text)
        above = quoted[-2] if len(quoted) > 1 and quoted[-1] == ">" else ""
        if text.startswith("|") and above.startswith("> |") and above.count(" | ") == text.count(" | "):
            quoted.pop()  # a further row of the same table
        if text or quoted[-1] != ">":
            quoted.append(f"> {text}".rstrip())
    while quoted and quoted[-1] == ">":
        quoted.pop()
    return "\n".join(quoted)
