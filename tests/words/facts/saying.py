"""What facts say, as plain sentences: links show as `[words](target)`, pages as `[words](page#section)`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from bylaws.markdown.writing import Markup
from bylaws.words.english import English
from bylaws.words.fact import Block, Nested, PageTarget, Target
from bylaws.words.facts import Facts
from conftest import governance

EVERY_PAGE = frozenset({"governance", "maintainers", "ladder", "conduct", "meetings"})


class Shown:
    """Links as they are written in Markdown."""

    def to(self, target: Target | PageTarget, text: Markup) -> Markup:
        if isinstance(target, Target):
            return Markup(f"[{text}]({target.address})")
        return Markup(f"[{text}]({target.page}{f'#{target.section}' if target.section else ''})")


def facts(text: str, pages: Iterable[str] = ()) -> Facts:
    """The facts of a body of a few lines, whose pages are these."""
    return Facts(governance(text), {page: f"{page.upper()}.md" for page in pages})


def said(*given: Any) -> str:
    """Sentences in a row."""
    speech = English(Shown())
    return str(speech.say_all(one for one in _each(given)))


def items(given: Sequence[Any]) -> list[str]:
    """List items, with numbers in digits."""
    speech = English(Shown())
    with speech.in_lists():
        return [str(speech.say_all(_each([one]))) for one in given]


def block(given: Block | None) -> list[str]:
    """A lead-in and the items below it, nested ones indented; a sentence alone; nothing without a block."""
    if given is None:
        return []
    lead = [said(given.lead)] if given.lead is not None else []
    return [*lead, *_lines(given.items, "")]


def _lines(given: Sequence[Any], indent: str) -> list[str]:
    found: list[str] = []
    for one in given:
        head = one.head if isinstance(one, Nested) else one
        found += [f"{indent}{items([head])[0]}"]
        found += _lines(one.items, f"{indent}  ") if isinstance(one, Nested) else []
    return found


def rows(table: tuple[Sequence[Any], Sequence[Sequence[Any]]] | None) -> list[str]:
    """A table as lines with bars; empty cells are empty."""
    if table is None:
        return []
    header, lines = table
    speech = English(Shown())
    with speech.in_lists():
        return [" | ".join(str(speech.say_all(_each([cell]))) for cell in line) for line in (header, *lines)]


def _each(given: Iterable[Any]) -> Iterable[Any]:
    for one in given:
        if isinstance(one, list | tuple):
            yield from _each(one)
        elif one is not None:
            yield one
