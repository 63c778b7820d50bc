"""Pages that Python-Markdown reads for a site have anchors, labels and texts that GitHub knows nothing of."""

from __future__ import annotations

from pathlib import Path

import pytest

from bylaws.checks.text import check_texts
from bylaws.markdown.python_markdown import adds_labels, brings_in, given_anchors, is_an_anchor, is_brought_in
from bylaws.markdown.reading import read
from bylaws.markdown.tree import Tree, markdown_below
from bylaws.problems import ordered
from conftest import told

SETTINGS = {"MkDocs": "mkdocs.yml", "ProperDocs": "properdocs.yml", "Zensical": "zensical.toml"}
ADOPTED = "[CNCF](https://github.com/cncf/foundation/blob/main/code-of-conduct.md)"


def found(root: Path, files: dict[str, str]) -> list[str]:
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return told(ordered(check_texts(Tree(root, markdown_below(root)))))


@pytest.mark.parametrize(
    ("line", "anchors"),
    [
        ("## Votes {#votes}", ["votes"]),
        ("## Votes ## {: #votes }", ["votes"]),
        ("## Votes {: .wide #how-we-vote title='x' }", ["how-we-vote"]),
        ("[](){ #votes.1 }", ["votes.1"]),
        ("a `{x}` b {y} c {# d }", []),
        ("{color: #fff;}", []),
    ],
)
def test_what_is_given_an_anchor(line: str, anchors: list[str]) -> None:
    assert given_anchors(f"{line}\n") == anchors


@pytest.mark.parametrize(
    "line",
    ["::: package.module", "::: mkdocs-click", '--8<-- "FILE.md"', '{% include "x" %}', "{{ options() }}", "{!x.md!}"],
)
def test_what_is_brought_in(line: str) -> None:
    assert brings_in(f"# One\n\n{line}\n\nText.\n")
    assert is_brought_in(read("a.md", f"# One\n\n{line}\n"))
    assert not is_brought_in(read("a.md", f"# One\n\n{line}\n\nText.\n"))


@pytest.mark.parametrize("line", ["Write `::: name`.", ":::note", "::: warning Beware", "A set {{ x }}.", "{ y }", ""])
def test_what_stands_there_itself(line: str) -> None:
    assert not brings_in(f"# One\n\n{line}\n")
    assert not is_brought_in(read("a.md", f"# One\n\n{line}\n"))


@pytest.mark.parametrize(
    "settings", ["plugins:\n  - autorefs\n", "  mkdocstrings:\n", "auto_append: [x]", "[project.plugins.mkdocstrings]"]
)
def test_settings_by_which_labels_are_defined_elsewhere(settings: str) -> None:
    assert adds_labels(settings)


@pytest.mark.parametrize("settings", ["", "site_url: https://mkdocstrings.github.io/x", "repo: me/mkdocstrings-x"])
def test_settings_by_which_a_page_defines_its_labels(settings: str) -> None:
    assert not adds_labels(settings)


def test_a_link_without_words_is_an_anchor_only_with_its_name() -> None:
    assert is_an_anchor("[](){#votes}", 4)
    assert is_an_anchor("[](){: #votes }", 4)
    assert not is_an_anchor("[](){.wide}", 4)
    assert not is_an_anchor("[]() and {#votes}", 4)


@pytest.mark.parametrize("site", SETTINGS)
def test_anchors_that_a_page_gives_itself(tmp_path: Path, site: str) -> None:
    page = "# One\n\n[a](#votes) [b](#terms) [c](#nowhere)\n\n## Votes ## {: #votes }\n\n[](){#terms}\n\nText.\n"
    missing = "broken-anchor `{}` has no section `#{}` | name a heading of the page, or add it"
    assert found(tmp_path, {SETTINGS[site]: "", "docs/one.md": page}) == [
        "docs/one.md:3:29 " + missing.format("docs/one.md", "nowhere")
    ]
    (tmp_path / SETTINGS[site]).unlink()
    assert found(tmp_path, {}) == [
        "docs/one.md:3:5 broken-anchor `docs/one.md` has no section `#votes` | did you mean `#votes---votes-`?",
        "docs/one.md:3:17 " + missing.format("docs/one.md", "terms"),
        "docs/one.md:3:29 " + missing.format("docs/one.md", "nowhere"),
        "docs/one.md:7:4 empty-link this link has no address | write its address, or delete it",
    ]


@pytest.mark.parametrize("site", SETTINGS)
def test_headings_of_what_is_brought_in_are_not_known(tmp_path: Path, site: str) -> None:
    files = {"docs/one.md": "# One\n\n[a](two.md#run)\n", "docs/two.md": "# Two\n\n::: mkdocs-click\n    :depth: 0\n"}
    assert found(tmp_path, {SETTINGS[site]: "", **files}) == []
    (tmp_path / SETTINGS[site]).unlink()
    assert found(tmp_path, {}) == [
        "docs/one.md:3:5 broken-anchor `docs/two.md` has no section `#run` | name a heading of the page, or add it"
    ]


def test_labels_that_other_pages_define(tmp_path: Path) -> None:
    page = "# One\n\n[a][one.Two] [b][c]\n\n[c]: https://example.org/\n"
    missing = (
        "docs/one.md:3:1 undefined-label `[one.Two]` is not defined in this file | add `[one.Two]: ADDRESS` below,"
        " or write the address in parentheses"
    )
    assert found(tmp_path, {"mkdocs.yml": "plugins: [search]\n", "docs/one.md": page}) == [missing]
    assert found(tmp_path, {"mkdocs.yml": "plugins: [search, autorefs]\n"}) == []
    assert found(tmp_path, {"mkdocs.yml": "", "docs/one.md": f'{page}\n--8<-- "labels.md"\n'}) == []
    (tmp_path / "mkdocs.yml").unlink()
    assert found(tmp_path, {}) == [missing]


def test_a_page_that_brings_in_the_code_is_no_second_one(tmp_path: Path) -> None:
    code = f"{ADOPTED}\n\n# Pledge\n\nBe kind.\n\n## Scope\n\nEverywhere.\n"
    files = {"CODE_OF_CONDUCT.md": code, "docs/code-of-conduct.md": '# Conduct\n\n--8<-- "CODE_OF_CONDUCT.md"\n'}
    assert found(tmp_path, files) == []
    assert found(tmp_path, {"docs/code-of-conduct.md": f"# Conduct\n\n{ADOPTED}\n\n## Scope\n\nHere.\n"}) == [
        "CODE_OF_CONDUCT.md:1:1 two-codes-of-conduct `CODE_OF_CONDUCT.md` is not the only code of conduct here | keep"
        " one of them, and link it / docs/code-of-conduct.md:1:1 another one, with another text"
    ]
