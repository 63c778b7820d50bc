"""What HTML has and Markdown cannot say: row headers, labels of cells, named anchors, contents for phones and paper.

An extension of Python-Markdown, the one kind of code that MkDocs, ProperDocs and Zensical all run. It reads every page
of a site, ours and those that were written by hand. The plugin adds it by itself; Zensical wants its name in
`markdown_extensions`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Any, Final
from xml.etree.ElementTree import Element, SubElement

from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from bylaws.markdown.writing import slug
from bylaws.pages.composing.compose import CONTENTS_FROM
from bylaws.words import messages as say
from bylaws.words.english import English
from bylaws.words.fact import Name
from markdown import Markdown

_BEHIND_TOC: Final = 4
"""The priority: contents are known by then (5), and links are still those of Markdown (0)."""
_SECTION: Final = 2
"""The level of the headings of sections."""
_STAND_IN: Final = re.compile("\x02(?:wzxhzdk:(\\d+))?[^\x03]*\x03")
_STACKED_FROM: Final = 3
"""A table with so many columns does not fit on a phone."""
_LISTED_FROM: Final = 3
"""So many links to the sections of a page are its contents."""
CONTENTS: Final = "bylaws-contents"
"""The class of contents, which the style sheet hides where the theme shows its own."""


class SitePages(Extension):
    """The extension, as Python-Markdown wants it."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Take part in the conversion of each page."""
        md.treeprocessors.register(_SitePages(md), "bylaws", _BEHIND_TOC)


def makeExtension(**options: Any) -> SitePages:  # noqa: N802
    """What Python-Markdown calls where this module is named as an extension."""
    return SitePages(**options)  # type: ignore[no-untyped-call]


def join(extensions: list[str], options: dict[str, dict[str, Any]]) -> None:
    """Take part in a site, beside its own extensions and their options, which have the last word."""
    toc = options.setdefault("toc", {})
    # by default, anchors are not GitHub's where a heading has an accent or two hyphens in a row
    toc.setdefault("slugify", lambda text, separator: slug(text))
    toc.setdefault("permalink", True)
    if __name__ not in extensions:
        extensions.append(__name__)


class _SitePages(Treeprocessor):
    def run(self, root: Element) -> None:
        assert self.md  # who registers a processor says of what
        for table in root.iter("table"):
            _describe(table, self.md.htmlStash.rawHtmlBlocks)
        sections = list(_sections(getattr(self.md, "toc_tokens", ())))
        speech = English()
        names = {id: name for _, id, name in sections}
        for link in root.iter("a"):
            if link.get("class") == "headerlink" and (name := names.get(link.get("href", "")[1:])):
                link.attrib.pop("title", None)
                link.set("aria-label", speech.plainly(say.link_to_section(section=Name(name))))
        _add_contents(root, [(id, name) for level, id, name in sections if level == _SECTION], speech)


def _sections(tokens: Sequence[Mapping[str, Any]]) -> Iterator[tuple[int, str, str]]:
    """The level, the anchor and the name of each section, as the table of contents has them."""
    for token in tokens:
        yield token["level"], token["id"], unescape(token["name"])
        yield from _sections(token["children"])


def _describe(table: Element, stash: Sequence[object]) -> None:
    """Make the first cell of each row its header, and tell the others the name of their column.

    On a phone, the style sheet shows the rows of a wide table one below the other, each cell with its label.
    """
    names = [_text(cell, stash) for cell in table.iterfind("thead/tr/th")]
    for row in table.iterfind("tbody/tr"):
        head, *others = row
        if not others or not _text(head, stash):
            continue
        head.tag = "th"
        head.set("scope", "row")
        if len(names) >= _STACKED_FROM:
            for cell, name in zip(others, names[1:], strict=False):
                cell.set("data-label", name)


def _text(element: Element, stash: Sequence[object]) -> str:
    """The words in an element: an arrow that other extensions stash is one, and HTML is none."""

    def shown(found: re.Match[str]) -> str:
        raw = str(stash[int(found[1])]) if found[1] else ""
        return raw if raw.startswith("&") else ""

    return _STAND_IN.sub(shown, "".join(element.itertext())).strip()


def _add_contents(root: Element, sections: Sequence[tuple[str, str]], speech: English) -> None:
    """Give a long page its contents before the first section; a list of them that is there already is only marked."""
    place = next((place for place, one in enumerate(root) if one.tag == "h2"), 0)
    for one in root[:place]:
        links = [item.find("a") for item in one] if one.tag == "ul" else []
        if len(links) >= _LISTED_FROM and all(it is not None and it.get("href", "")[:1] == "#" for it in links):
            one.set("class", CONTENTS)
            return
    if place and len(sections) >= CONTENTS_FROM:
        contents = Element("details", {"class": CONTENTS, "data-search-exclude": ""})
        SubElement(contents, "summary").text = speech.plainly(say.contents_here())
        listed = SubElement(contents, "ul")
        for id, name in sections:
            SubElement(SubElement(listed, "li"), "a", href=f"#{id}").text = name
        root.insert(place, contents)
