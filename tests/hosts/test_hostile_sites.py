"""Text from the data is text in the HTML of a built site too: nothing runs, nothing is loaded, nothing breaks.

Every text of a body is hostile, and all elements of all pages must be the very same as with harmless words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from itertools import cycle
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from bylaws.model.body import Body
from hostile import HOSTILE, with_text
from projects.bodies import PROJECTS, data_of, yaml_of

FOR_SITES = {
    "the end of a title": "</title><script>alert(1)</script>",
    "the end of a title, escaped": "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
    "a picture with a script": "![x](x){: onerror=alert(1) }",
    "one backtick": "Z`",
    "a quotation mark and a backtick": "\"'`",
    "the end of a drawing": "</text></svg><script>alert(1)</script>",
    "an icon": ":material-account: :fontawesome-brands-github:",
    "a proposed change": "{++new++} {--old--} {~~a~>b~~} {==c==} {>>d<<}",
    "code of a language": "`#!python print(1)`",
    "a mention": "@somebody octocat/hello#1",
    "an expression of a plugin": "{{ config.site_name }} {% raw %} {# x #}",
    "front matter": "---\ntitle: x\n---",
    "an attribute": '" onmouseover="alert(1)" x="',
}
TEXTS = [*HOSTILE.values(), *FOR_SITES.values()]
RECOMMENDED = "  - pymdownx.highlight\n  - pymdownx.superfences\n  - toc: {permalink: true}\n"
ALL = RECOMMENDED + "".join(
    f"  - {name}\n"
    for name in (
        "abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "pymdownx.betterem",
        "pymdownx.caret", "pymdownx.critic", "pymdownx.details", "pymdownx.inlinehilite", "pymdownx.keys",
        "pymdownx.mark", "pymdownx.smartsymbols", "pymdownx.snippets", "pymdownx.tabbed: {alternate_style: true}",
        "pymdownx.tasklist", "pymdownx.tilde", "pymdownx.arithmatex: {generic: true}",
        "pymdownx.emoji:\n      emoji_index: !!python/name:material.extensions.emoji.twemoji\n"
        "      emoji_generator: !!python/name:material.extensions.emoji.to_svg",
    )
)  # fmt: skip
"""What many sites of Material have."""


class Elements(HTMLParser):
    """The elements of a page, each with the names of its attributes and what its addresses begin with."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: Counter[str] = Counter()
        self.feed(re.sub(r'<p><a id="[^"]*"></a></p>', "", html))  # anchors of headings that are called alike
        self.close()

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if tag in ("span", "code", "em", "strong"):  # round characters that GitHub would take for an emoji, and inline
            return  # Markdown, which the words of a body may hold
        names = sorted(name for name, _ in attrs if name not in ("id", "title"))
        schemes = [re.split(r"[/?#.]", value or "")[0][:12] for name, value in attrs if name in ("src", "action")]
        schemes += [
            scheme[0] for name, value in attrs if name == "href" and (scheme := re.match(r"\s*\w+:", value or ""))
        ]
        if f"{tag} {schemes}" == "a ['https:']":  # a document that is named by its address is a link
            return
        self.found[f"<{tag} {' '.join([*names, *schemes])}>"] += 1

    def handle_comment(self, data: str) -> None:
        if not data.startswith(" bylaws sha256:"):
            self.found[f"<!--{data}-->"] += 1


def written(folder: Path, texts: Iterator[str], extensions: str) -> Path:
    data = {key: value for key, value in data_of(PROJECTS / "full").items() if key != "exports"}
    data["documents"] = {
        **{name: {"title": "x"} for name in ("governance", "maintainers", "ladder", "conduct", "meetings")},
        "site": {name: {"title": "x"} for name in ("people", "levels", "decisions", "organizations")},
    }
    (folder / "docs").mkdir(parents=True)
    (folder / "governance.yaml").write_text(yaml_of(with_text(Body, data, texts)), encoding="utf-8")
    config = "site_name: Site\ntheme: {name: material, font: false}\nplugins: [search, bylaws]\n"
    (folder / "mkdocs.yml").write_text(f"{config}markdown_extensions:\n{extensions}", encoding="utf-8")
    return folder


def elements(site: Path) -> dict[str, Counter[str]]:
    pages = {path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in site.rglob("*.html")}
    found = {path: Elements(html).found for path, html in pages.items()}
    for counted in found.values():  # a bar has the names for which there is room
        for name in [name for name in counted if name.startswith("<text ")]:
            del counted[name]
    return found


def built(folder: Path, texts: Iterator[str], extensions: str) -> dict[str, Counter[str]]:
    config = load_config(str(written(folder, texts, extensions) / "mkdocs.yml"), site_dir=str(folder / "site"))
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return elements(folder / "site")


@pytest.mark.parametrize("first", [0, 17])
@pytest.mark.parametrize("extensions", [RECOMMENDED, ALL], ids=["recommended", "all"])
def test_hostile_text_leaves_every_element_of_a_site(extensions: str, first: int, tmp_path: Path) -> None:
    texts = TEXTS[first:] + TEXTS[:first]
    harmless = built(tmp_path / "harmless", cycle([f"Word{number}" for number in range(len(texts))]), extensions)
    hostile = built(tmp_path / "hostile", cycle(texts), extensions)
    assert hostile.keys() == harmless.keys()
    more = {path: found - harmless[path] for path, found in hostile.items()}
    fewer = {path: harmless[path] - found for path, found in hostile.items()}
    assert {path: found for path, found in more.items() if found} == {}
    assert {path: found for path, found in fewer.items() if found} == {}


def test_the_title_of_a_page_is_text_where_the_theme_undoes_its_escapes(tmp_path: Path) -> None:
    name = "</title><script>alert(1)</script> &lt;b&gt; A & B"
    body = f"project: {{id: e, name: '{name}'}}\npeople: {{ada: Ada}}\nladder: {{owner: {{name: Owner}}}}\n"
    (tmp_path / "docs").mkdir()
    (tmp_path / "governance.yaml").write_text(f"{body}seats: [{{person: ada, role: owner}}]\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: Site\ntheme: {name: material, font: false}\nplugins: [search, bylaws]\n", encoding="utf-8"
    )
    config = load_config(str(tmp_path / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    page = (tmp_path / "site/GOVERNANCE/index.html").read_text(encoding="utf-8")
    title = "‹/title›‹script›alert(1)‹/script› &lt;b&gt; A & B Governance"
    assert f"<title>{title} - Site</title>" in page
    assert "<script>alert" not in page
    assert "&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b&amp;gt; A &amp; B Governance</h1>" in re.sub(
        r'<a [^>]*class="headerlink".*?</a>', "", page
    )


def test_backticks_in_two_names_break_neither_the_drawing_nor_the_search(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "governance.yaml").write_text(
        """
project: {id: e, name: E}
people: {bob: {affiliation: independent}, cleo: {affiliation: zeta}}
organizations: {zeta: {name: "Z`"}}
ladder: {maintainer: {name: "M`"}}
teams: {security: {name: S}}
seats: [{person: cleo, role: maintainer}, {person: bob, role: security}]
""",
        encoding="utf-8",
    )
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: S\ntheme: {name: material, font: false}\nplugins: [search, bylaws]\n"
        f"markdown_extensions:\n{RECOMMENDED}",
        encoding="utf-8",
    )
    config = load_config(str(tmp_path / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    page = (tmp_path / "site/organizations/index.html").read_text(encoding="utf-8")
    assert '<text x="8" y="27">Z&#96; 1</text></svg>' in page
