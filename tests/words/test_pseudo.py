"""Every word of ours on a page comes from the catalogue: rendered in a language in which all of them are marked."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import pytest

from bylaws.body.files import Sources, find_bodies, read_body
from bylaws.body.governance import Governance
from bylaws.pages.composing.compose import Composer
from bylaws.pages.documents import all_pages, review
from bylaws.readiness.audit import audit, next_level
from bylaws.readiness.catalogue import NEWEST, catalogue, names
from bylaws.words import compiling
from bylaws.words.english import English
from projects.bodies import MADE, PROJECTS, ROOT

MARK: Final = "ʬ"
_WORD: Final = re.compile(rf"{MARK}?[^\W\d_]+")
_KNOWN: Final = {
    "cncf",
    "cloud",
    "native",
    "computing",
    "foundation",
    "code",
    "of",
    "conduct",
    "utc",
    "md",
    "creative",
    "commons",
    "attribution",
    "international",
}
"""Names of foundations, licenses, files and zones, which no language changes."""
_NO_WORDS: Final = re.compile(r"<[^>]*>|\]\([^)]*\)|```.*?```|`[^`]*`|https?://\S+|[\w.]+@[\w.]+|&\w+;", re.DOTALL)


def _marked() -> dict[str, Any]:
    made: dict[str, Any] = {}
    text = (compiling.LANGUAGES / "en.ftl").read_text(encoding="utf-8")
    exec(compiling.compiled(text, lambda word: f"{MARK}{word}"), made)
    found: dict[str, Any] = made["MESSAGES"]
    return found


def _mark(words: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda word: f"{MARK}{word[0]}", words)


class Marked(English):
    """English in which every word of ours has a mark in front."""

    MESSAGES: Final = _marked()

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.messages = self.MESSAGES

    def verb(self, who: Any, strength: Any, verb: Any) -> str:
        words = verb.replace(MARK, "") if type(verb) is str else verb
        return _mark(super().verb(who, strength, words).replace(MARK, ""))

    def tone(self, beside: Any, strength: Any) -> str:
        return super().tone(beside.replace(MARK, "") if type(beside) is str else beside, strength)

    def number(self, number: int) -> str:
        return _mark(super().number(number))

    def joined(self, items: list[str], how: str) -> str:
        word = how.removeprefix("clauses-")
        if word in ("and", "or") and len(items) > 1:
            return f"{', '.join(items[:-1])} {MARK}{word} {items[-1]}"
        return super().joined(items, how)


def _bodies() -> list[tuple[Path, Sources]]:
    roots = [ROOT, *(PROJECTS / name for name in MADE), *sorted((PROJECTS / "real").iterdir())]
    return [(root, sources) for root in roots for sources in find_bodies(root)]


@pytest.mark.parametrize(("root", "sources"), _bodies(), ids=lambda it: it.name if isinstance(it, Path) else it.folder)
def test_every_word_of_ours_is_in_the_catalogue(root: Path, sources: Sources) -> None:
    reading = read_body(root, sources)
    assert reading.body is not None
    data = " ".join([document.text for document in reading.documents] + [*reading.own.values()])
    rows = [row for name in names() for row in catalogue(name).criteria.values()]
    data += " ".join(f"{row.words} {row.section}" for row in rows)  # catalogues of criteria are data too
    known = _words(data) | _KNOWN
    governance = Governance(reading.body)
    for page in Composer(governance, all_pages(), reading.own, language=Marked).render():
        shown = _NO_WORDS.sub(" ", page.text)
        words = {word for word in _WORD.findall(shown) if not word.startswith(MARK)}
        quoted = _words(_findings(governance)) if page.name == review.NAME else set()
        foreign = {word for word in words if not any(form in known | quoted for form in _forms(word.casefold()))}
        assert not foreign, f"{page.path}: {sorted(foreign)}"


def _words(text: str) -> set[str]:
    return {word.casefold() for word in re.findall(r"[^\W\d_]+", text)}


def _findings(governance: Governance) -> str:
    """What `bylaws audit` finds, which a review quotes: like all findings of checks, it is in the words of reports."""
    newest = catalogue(NEWEST)
    rows = audit(governance, newest, next_level(governance, newest), lambda *_: None).rows
    return " ".join(row.lacking for row in rows)


def _forms(word: str) -> tuple[str, ...]:
    """A word, its singular and its plural, which are made of names by a rule of English."""
    return (word, word.removesuffix("s"), f"{word}s")
