"""Markdown as it is read for links: the same links and headings as GitHub's own parser finds, each at its place."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given, settings
from hypothesis import strategies as st

from bylaws.markdown.reading import Document, LinkKind, read
from corpora import REAL, SMALL, documents, each_corpus, needs_real

ROOT = Path(__file__).parents[2]
OURS = sorted([*(ROOT / "governance").rglob("*.md"), *(ROOT / "tests" / "projects").rglob("*.md")])
"""Our own documents, generated and not: they are read as by GitHub on every machine."""


def links(text: str) -> list[str]:
    return [f"{link.place.line}:{link.place.column} {link.target}" for link in read("a.md", text).links]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[a](b.md)", ["1:5 b.md"]),
        ("one [a](b.md) two [c](d.md#e)", ["1:9 b.md", "1:23 d.md#e"]),
        ("[a](<b c.md> 'title')", ["1:6 b c.md"]),
        ("[a]( b.md )", ["1:6 b.md"]),
        ("[a](b.md\n'title')", ["1:5 b.md"]),
        ("[a\nb](c.md)", ["2:4 c.md"]),
        ("[a](b_(c).md)", ["1:5 b_(c).md"]),
        (r"[a\]](b.md)", ["1:7 b.md"]),
        ("[`]`](b.md)", ["1:7 b.md"]),
        ("[![i](i.png)](b.md)", ["1:7 i.png", "1:15 b.md"]),
        ("- item\n\n  > [a](b.md)", ["3:9 b.md"]),
        ("> quoted\n> [a](b.md)", ["2:7 b.md"]),
        ("| a | b |\n|---|---|\n| [x](y.md) | [y](z.md) |", ["3:7 y.md", "3:19 z.md"]),
        ("| a |\n|---|\n| `a\\|b` [x](y.md) |", ["3:14 y.md"]),
        ("[a]\n\n[a]: b.md", ["3:6 b.md"]),
        ("[a][b c]\n\n[B  C]: <d.md> 'title'", ["3:10 d.md"]),
        ("[a]: b.md", []),
        ("<https://a.example/b> and http://c.example/d.", ["1:2 https://a.example/b", "1:27 http://c.example/d"]),
        ("(https://a.example/b_(c))", ["1:2 https://a.example/b_(c)"]),
        ('<a href="b.md">b</a> <img src=i.png>', ["1:10 b.md", "1:31 i.png"]),
        ("<div>\n<a href='b.md'>b</a>\n</div>", ["2:10 b.md"]),
        ("`[a](b.md)`", []),
        ("    [a](b.md)", []),
        ("```\n[a](b.md)\n```", []),
        ("<!-- [a](b.md) -->", []),
        ("text <!-- [a](b.md) --> text", []),
        (r"\[a](b.md)", []),
        ("---\ntitle: '[a](b.md)'\n---\n[c](d.md)", ["4:5 d.md"]),
        ("\ufeff[a](b.md)\r\n[c](d.md)\r\n", ["1:5 b.md", "2:5 d.md"]),
        ("漢字 [a](漢.md)", ["1:8 漢.md"]),
        ("", []),
    ],
)
def test_every_link_has_its_place(text: str, found: list[str]) -> None:
    assert links(text) == found


def test_what_is_linked_is_told_apart() -> None:
    text = "[a](b) ![i](c) <https://d.example> <a href=e>e</a> [f]\n\n[f]: g"
    assert [link.kind for link in read("a.md", text).links] == [
        LinkKind.INLINE, LinkKind.IMAGE, LinkKind.AUTOMATIC, LinkKind.HTML, LinkKind.DEFINITION,
    ]  # fmt: skip


def test_an_address_is_what_a_browser_is_given() -> None:
    assert [link.address for link in read("a.md", r"[a](b\_c&amp;d.md) [e](<f g>)").links] == ["b_c&d.md", "f g"]


@pytest.mark.parametrize(
    ("text", "anchors"),
    [
        ("# One\n\n# One\n\n# One-1", ["one", "one-1", "one-1-1"]),
        ("# The `code` of *conduct* & [more](x)!", ["the-code-of-conduct--more"]),
        ("Setext\n===", ["setext"]),
        ("# Über 漢字", ["über-漢字"]),
        ('<h2 align="center">In <b>HTML</b></h2>', ["in-html"]),
        ('<a name="old"></a>\n\n# New', ["old", "new"]),
        ('<p id="here">x</p>', ["here"]),
        ("# \\*starred\\*", ["starred"]),
    ],
)
def test_anchors_are_githubs(text: str, anchors: list[str]) -> None:
    assert list(read("a.md", text).anchors) == anchors


def test_the_anchors_of_a_site_count_in_another_way() -> None:
    assert list(read("a.md", "# Über uns\n\n# A\n\n# A").site_anchors) == ["uber-uns", "a", "a_1"]


def test_labels_without_a_definition() -> None:
    document = read("a.md", "See [this][one], [one][], [two][2] `[x][y]` and [three](3).\n\n[2]: x.md")
    assert [f"{place.line}:{place.column} {label}" for label, place in document.undefined] == ["1:5 one", "1:18 one"]


def test_comments_have_their_place() -> None:
    document = read("a.md", "a <!-- b -->\n\n<!--\nc\n-->\n")
    assert [(comment.text, str(comment.place)) for comment in document.comments] == [
        ("b", "a.md:1:3"),
        ("c", "a.md:3:1"),
    ]


# --- against GitHub's parser -----------------------------------------------------------------------------------------


class Shown(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.headings: list[str] = []
        self.inside = False
        self.feed(cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        target = named.get("href") if tag == "a" else named.get("src") if tag == "img" else None
        if target is not None:
            self.links.add(unquote(target).strip())
        if re.fullmatch("h[1-6]", tag):
            self.inside = True
            self.headings.append("")

    def handle_endtag(self, tag: str) -> None:
        if re.fullmatch("h[1-6]", tag):
            self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.headings[-1] += data


def differences(document: Document, text: str) -> list[str]:
    """Links that only one of the two parsers finds, and headings that differ."""
    source = re.sub(
        r"\A---[ \t]*\n.*?^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", "", text.removeprefix("\ufeff"), flags=re.S | re.M
    )
    shown = Shown(source)
    ours = {unquote(link.address) for link in document.links}
    mails = {link for link in shown.links if link.startswith("mailto:")}  # GitHub links bare addresses too
    headings = [" ".join(heading.split()) for heading in shown.headings]
    return [
        *sorted(shown.links - ours - mails),
        *sorted(link for link in ours - shown.links if f"mailto:{link}" not in mails),
        *(f"{one} / {other.text}" for one, other in zip(headings, document.headings, strict=True) if one != other.text),
    ]


def as_read(paths: list[Path]) -> tuple[dict[str, list[str]], int]:
    """What only one of two parsers finds in files, and how many links there are."""
    number, different = 0, {}
    for path in paths:
        text = path.read_text(encoding="utf-8", errors="replace")
        document = read(path.name, text)
        number += len(document.links)
        if found := differences(document, text):
            different[path.name] = found
    return different, number


def test_our_own_documents_are_read_as_by_github() -> None:
    different, number = as_read([*OURS, *documents(SMALL)])
    assert different == {}
    assert number > 1500


@needs_real
def test_real_documents_are_read_as_by_github() -> None:
    paths = documents(REAL)
    assert len(paths) > 250
    different, number = as_read(paths)
    # a no-break space in a heading: both shown alike
    assert list(different) in ([], ["CODE_OF_CONDUCT.md"])
    assert number > 3000


@each_corpus
def test_the_place_of_every_link_is_where_it_stands(corpus: Path) -> None:
    for path in [*corpus.rglob("*.md"), *(OURS if corpus is SMALL else ())]:
        text = path.read_bytes().decode("utf-8", "replace")
        lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for link in read(path.name, text).links:
            standing = lines[link.place.line - 1][link.place.column - 1 :]
            assert standing.startswith(link.target.split("\n")[0]), (path, link)


PIECES = st.sampled_from(
    ["[", "]", "(", ")", "<", ">", "!", "`", "``", "\\", "a", "b.md", " ", "\n", "\n\n", "#", "# ", "- ", "> ", "    ",
     "|", "\n|---|---|\n", "*", "_", "&amp;", "https://a.example/b", "<!--", "-->", "<a href='x'>", "</a>", ": ",
     "[a]: b\n", "\t", "\r\n", "漢", "\0", '"', "'", "mailto:a@b.example", "```\n"]
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_no_text_is_too_odd_and_every_place_is_real(text: str) -> None:
    document = read("a.md", text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd").split("\n")
    places = [link.place for link in document.links] + [heading.place for heading in document.headings]
    for place in places:
        assert 1 <= place.line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1


@pytest.mark.parametrize(
    "text", ["[" * 5000, "[a](" * 5000, "`" * 9999, "<" * 9999, "![" * 3000, "> " * 3000, "- " * 2000]
)
def test_nothing_takes_for_ever(text: str) -> None:
    assert read("a.md", text).links == ()
