"""Documents of whole projects: the rules over Markdown end on all of them, and find what is known to be wrong.

Two small projects are a part of this one; a hundred real ones are judged where they are on the machine.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bylaws.checks.text import check_texts
from bylaws.markdown.reading import Document
from bylaws.markdown.tree import Tree, markdown_below
from bylaws.problems import Problem, ordered
from corpora import REAL, SMALL, needs_real

DAMAGE = {
    "example__reef": [
        "GOVERNANCE.md:3:5 governing-body-outranked",
        "GOVERNANCE.md:4:5 conduct-contacts-differ",
        "GOVERNANCE.md:8:47 private-vote-in-public",
        "GOVERNANCE.md:10:34 unclear-time",
    ],
    "example__tidal": [
        "docs/GOVERNANCE.md:3:45 conduct-address",
        "docs/GOVERNANCE.md:5:11 incomplete-contents",
        "docs/GOVERNANCE.md:8:15 broken-anchor",
        "docs/GOVERNANCE.md:12:85 broken-link",
        "docs/GOVERNANCE.md:13:12 mail-without-mailto",
        "docs/GOVERNANCE.md:17:1 two-rules-for-one-matter",
        "docs/GOVERNANCE.md:19:35 wrong-direction",
        "docs/GOVERNANCE.md:38:19 moved-address",
    ],
}


class Listed(Tree):
    """The documents of a repository; of its other files, only the names are known."""

    def __init__(self, corpus: Path, name: str) -> None:
        listing = (corpus / "trees" / f"{name}.txt").read_text(encoding="utf-8")
        self.files = set(filter(None, listing.split("\n")))
        self.listed: dict[str, set[str]] = {"": set()}
        for path in self.files:
            parts = path.split("/")
            for depth, part in enumerate(parts):
                self.listed.setdefault("/".join(parts[:depth]), set()).add(part)
        root = corpus / name
        super().__init__(root, markdown_below(root), repository=name.replace("__", "/"))

    def document(self, path: str) -> Document | None:
        return super().document(path) if (self.root / path).exists() else None

    def _in(self, folder: str) -> frozenset[str] | None:
        return frozenset(self.listed[folder]) if folder in self.listed else None

    def is_file(self, path: str) -> bool:
        return path in self.files


def judged(corpus: Path) -> dict[str, tuple[Problem, ...]]:
    """What is found in each repository of which the list of files is known."""
    names = sorted(path.stem for path in (corpus / "trees").glob("*.txt"))
    return {name: ordered(check_texts(Listed(corpus, name))) for name in names}


@pytest.fixture(scope="module")
def found() -> dict[str, tuple[Problem, ...]]:
    """What is found in the real documents."""
    return judged(REAL)


def rules_at(problems: tuple[Problem, ...]) -> set[str]:
    return {f"{problem.place.path}:{problem.place.line} {problem.rule}" for problem in problems}


def test_the_small_corpus_is_judged_to_the_letter() -> None:
    found = judged(SMALL)
    assert {name: [f"{it.place} {it.rule}" for it in problems] for name, problems in found.items()} == DAMAGE


@pytest.mark.slow
@needs_real
def test_every_document_is_judged(found: dict[str, tuple[Problem, ...]]) -> None:
    assert len(found) > 100
    counts = Counter[str]()
    for problem in (problem for problems in found.values() for problem in problems):
        counts[problem.rule] += 1 + len(problem.related)
    # an independent survey of governance files found the `master` form in more than half of those that link the code
    assert counts["conduct-address"] >= 45
    assert counts["broken-link"] >= 17
    assert counts["broken-anchor"] >= 25
    assert counts["mail-without-mailto"] >= 5
    assert "unreadable-file" not in counts


@needs_real
def test_the_defects_of_wasmedge_are_found(found: dict[str, tuple[Problem, ...]]) -> None:
    """Its own governance file (defects of the acceptance list that lie in this file)."""
    page = "docs/GOVERNANCE.md"
    assert rules_at(found["WasmEdge__WasmEdge"]) >= {
        f"{page}:51 two-rules-for-one-matter",  # a new project: the maintainers where it was raised, or two thirds
        f"{page}:51 wrong-direction",  # "the section above on voting" is below
        *(f"{page}:{line} broken-anchor" for line in (7, 8, 9, 10, 11, 12)),  # six sections that do not exist
        f"{page}:5 incomplete-contents",  # and one that is left out
        f"{page}:75 broken-link",  # SECURITY.md is at the root
        f"{page}:62 mail-without-mailto",
        f"{page}:3 conduct-address",  # the branch master
        f"{page}:125 moved-address",  # the credited template has no such page
    }


@needs_real
def test_the_defects_of_kmesh_are_found(found: dict[str, tuple[Problem, ...]]) -> None:
    assert rules_at(found["kmesh-net__community"]) >= {
        "GOVERNANCE.md:42 governing-body-outranked",  # approvers govern, maintainers and owners rank above
        "GOVERNANCE.md:58 conduct-contacts-differ",  # the committee, or the project's own address
        "GOVERNANCE.md:78 private-vote-in-public",  # public issues for security and conduct
        "GOVERNANCE.md:79 broken-link",  # `README.md/#...`
    }


@needs_real
def test_the_defects_of_wasmcloud_are_found(found: dict[str, tuple[Problem, ...]]) -> None:
    assert "CONTRIBUTION_LADDER.md:68 broken-link" in rules_at(found["wasmCloud__wasmCloud"])


@needs_real
def test_the_defects_of_the_wasm_charter_are_found(found: dict[str, tuple[Problem, ...]]) -> None:
    page = "wgs/wasm/charter/index.md"
    assert rules_at(found["cncf__tag-runtime"]) >= {
        f"{page}:111 unclear-time",  # Pacific Time, 5 pm CEST
        f"{page}:90 moved-address",  # the standard guidelines were archived
        f"{page}:111 moved-address",  # a calendar that is no longer kept
    }
