"""Text from the data is shown as it is, wherever it stands: no template and no sentence lets it become markup.

`test_markdown.py` proves this of the functions that escape; here every text of the projects is replaced by hostile
text, and the pages must have the very same structure as with harmless words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from html import unescape
from html.parser import HTMLParser
from itertools import repeat
from typing import Any

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from jinja2 import Environment

import markdown
from bylaws.markdown.writing import shown
from bylaws.model.body import Body
from bylaws.source import TARGET, URL, Kind, ListOf, Node, NodeKind
from bylaws.source.nodes import Register
from hostile import HARMLESS, HOSTILE, with_text
from projects.bodies import PROJECTS, body_of, data_of, pages_one_by_one, yaml_of

WRITTEN_OUT = re.compile(r"<a href=https?://example\.org/(?:x\.png|_a_)")
"""Addresses in the text, which GitHub makes links; a document that is named by its address is a link everywhere."""


INLINE = ("code", "em", "strong")
"""What the words of a body may have in them besides links."""
SAFE = r"https?://|mailto:|#|[\w./%-]*(?:#|$)"


@cache
def pages(project: str, text: str) -> Mapping[str, str]:
    data = {key: value for key, value in data_of(PROJECTS / project).items() if key != "documents"}
    return dict(pages_one_by_one(body_of(yaml_of(with_text(Body, data, repeat(text))))))


class Structure(HTMLParser):
    """The elements of a page with their links, and the text between them."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.text: list[str] = []
        self.feed(re.sub(r'<p><a id="[^"]*"></a></p>\s*', "", html))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs if name not in ("id", "style")}
        if tag == "span" or (tag == "a" and "href" not in given):
            return  # what we put around characters that GitHub would take for an emoji, and anchors
        if tag in INLINE or (tag == "a" and re.match(SAFE, given["href"])):
            return  # what words of a body may hold
        if given.get("href", "").startswith(("#", "https://github.com/example/platform/blob/")):
            given["href"] = "…"  # the anchors of sections that are named like people's groups; the name of the branch
        self.elements.append(f"<{tag}{''.join(f' {name}={value}' for name, value in sorted(given.items()))}>")

    def handle_comment(self, data: str) -> None:
        self.elements.append(f"<!--{data}-->")

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def on_github(page: str) -> Structure:
    return Structure(cmarkgfm.github_flavored_markdown_to_html(page, options=Options.CMARK_OPT_UNSAFE))


def on_a_site(page: str) -> Structure:
    return Structure(markdown.markdown(page, extensions=["tables", "toc", "attr_list", "fenced_code", "md_in_html"]))


@pytest.mark.parametrize("project", ["full", "group"])
@pytest.mark.parametrize("reader", [on_github, on_a_site])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_leaves_the_structure_of_every_page(text: str, reader: Any, project: str) -> None:
    expected = pages(project, HARMLESS)
    found = pages(project, text)
    assert found.keys() == expected.keys()
    for path, page in found.items():
        structure = reader(page)
        elements = [it for it in structure.elements if not WRITTEN_OUT.match(it)]
        assert elements == reader(expected[path]).elements, path
        assert "49" not in "".join(structure.text), path


@pytest.mark.parametrize("project", ["full", "group"])
@pytest.mark.parametrize("reader", [on_github, on_a_site])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_shown_as_it_is(text: str, reader: Any, project: str) -> None:
    for path, page in pages(project, text).items():
        times = pages(project, HARMLESS)[path].count(HARMLESS)
        said = " ".join("".join(reader(page.split("```mermaid")[0]).text).split())
        assert times == 0 or unescape(shown(text)) in said or shown(text) in said, path


@pytest.mark.parametrize("project", ["full", "group"])
@pytest.mark.parametrize(
    "text", ["{{ 7*7 }} {% raw %} {# x #}", "{%- z -%}", "{{ '{{' }}", "{%", "`{% z %}`", "{{{ x }}}"]
)
def test_no_text_is_an_expression_for_a_plugin_with_templates(text: str, project: str) -> None:
    """`mkdocs-macros` takes the Markdown of each page for a template of Jinja."""
    for path, page in pages(project, text).items():
        assert Environment(keep_trailing_newline=True).from_string(page).render() == page, path


@pytest.mark.parametrize("project", ["full", "group"])
def test_hostile_addresses_stay_addresses(project: str) -> None:
    """An address may hold nearly every character: it ends where it ends, and leads nowhere else."""

    def changed(kind: Kind[Any], value: Any) -> Any:
        if kind in (URL, TARGET):
            return "https://example.org/a|b)](c\"'`*_{{7*7}}\u202e[x](javascript:alert(1))"
        if isinstance(kind, ListOf):
            return [changed(kind.item, it) for it in value] if isinstance(value, list) else changed(kind.item, value)
        if isinstance(kind, Register):
            return {key: changed(kind.item, it) for key, it in value.items()}
        return inside(kind.node(), value) if isinstance(kind, NodeKind) else value

    def inside(node: type[Node], value: Any) -> Any:
        fields = {field.key: field for field in node.FIELDS.values()}
        return {key: changed(fields[key].kind, it) for key, it in value.items()} if isinstance(value, dict) else value

    data = {key: value for key, value in data_of(PROJECTS / project).items() if key != "documents"}
    for page in dict(pages_one_by_one(body_of(yaml_of(inside(Body, data))))).values():
        for reader in (on_github, on_a_site):
            links = [it for it in reader(page).elements if "href=" in it]
            assert not [it for it in links if re.search(r"href=(?!https?://|mailto:|…|[\w./-]+$|[\w./-]+#)", it[:-1])]
            assert not [it for it in links if "href=javascript" in it or "49" in it]
            assert all(it.count("href=") == 1 for it in links)
