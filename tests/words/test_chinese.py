"""A second language is a catalogue and its grammar: the same facts of the same data, and no other Python."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest
from chinese import CATALOGUE, Chinese
from fluent.syntax import FluentSerializer
from samples import Uses

from bylaws.body.files import find_bodies, read_body
from bylaws.body.governance import Governance
from bylaws.pages.composing.compose import Composer
from bylaws.pages.composing.links import closed
from bylaws.pages.documents import all_pages
from bylaws.pages.page import Page
from bylaws.words import compiling
from bylaws.words.fact import Fact
from projects.bodies import ROOT

ENGLISH: Final = Uses((compiling.LANGUAGES / "en.ftl").read_text(encoding="utf-8"))
USES: Final = Uses(CATALOGUE)
_OF_SAMPLES: Final = frozenset(
    ("owner", "owners", "list", "simple", "majority", "reviews", "Board", "words", "of", "the", "body")
)
EXPECTED: Final = {
    path.stem: path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "chinese").glob("*.txt"))
}
_VARIABLE: Final = re.compile(r"\$(\w+)")


def _page(name: str) -> Page:
    sources = next(it for it in find_bodies(ROOT) if it.folder.endswith(name))
    reading = read_body(ROOT, sources)
    assert reading.body is not None
    return Composer(Governance(reading.body), all_pages(), reading.own, language=Chinese).page("governance")


@pytest.mark.parametrize("name", EXPECTED)
def test_how_votes_are_taken_is_said_in_chinese(name: str) -> None:
    assert _votes(_page(name)) == EXPECTED[name]


def _votes(page: Page) -> str:
    """The section with those within it."""
    text = f"{page.sections['voting']}\n"
    return closed(
        text, page.path, "", {"MAINTAINERS.md": frozenset({"votes-today"}), "CONTRIBUTOR_LADDER.md": frozenset()}
    )


@pytest.mark.parametrize("name", sorted(USES.messages.keys() & ENGLISH.messages.keys()))
def test_every_value_has_chinese_words(name: str) -> None:
    """Whatever else the data could say in such a section; only words of the samples are Latin ones."""
    fact = name.rpartition("-")[0]
    with_all = [{**more, **arguments} for more in _of_fact(fact) for arguments in ENGLISH.arguments(name)]
    for arguments in with_all:
        said = re.sub("⟦[^⟧]*⟧", "", Chinese().put(Fact(name, arguments)))
        assert not set(re.findall(r"[a-zA-Z]+", said)) - _OF_SAMPLES, said


def _of_fact(name: str) -> list[Mapping[str, Any]]:
    """Arguments of the fact of which a message is a form."""
    return list(ENGLISH.arguments(name)) if name in ENGLISH.messages else [{}]


def test_no_message_is_there_for_nothing() -> None:
    """Each is one of the catalogue, or a part of one."""
    own = USES.messages.keys() - ENGLISH.messages.keys()
    assert {name for name in own if f"{{ {name} }}" not in CATALOGUE} == set()


@pytest.mark.parametrize("name", sorted(USES.messages.keys() & ENGLISH.messages.keys()))
def test_no_message_asks_for_what_the_fact_has_not(name: str) -> None:
    fact = name.rpartition("-")[0] if name.rpartition("-")[0] in ENGLISH.messages else name
    assert _asked(USES, name) <= _asked(ENGLISH, name) | _asked(ENGLISH, fact)


def _asked(uses: Uses, name: str) -> set[str]:
    """The arguments of a message, and of those that are parts of it."""
    written = FluentSerializer().serialize_entry(uses.messages[name])
    parts = {part for part in re.findall(r"\{ ([a-z-]+) \}", written) if part in uses.messages}
    return set(_VARIABLE.findall(written)).union(*(_asked(uses, part) for part in parts))
