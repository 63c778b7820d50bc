"""What stands in a page that we have made, without reading it as Markdown: we know how we write.

Our pages are put together from few forms: headings, `[words](target)`, anchors, addresses in the text. They are told
by their marks. A page with any mark that we do not use, such as an image or HTML out of somebody's data, is read like
everything else; so are passages, when somebody asks for them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import lru_cache
from sys import intern
from typing import Final

from bylaws.markdown.reading import Document, Heading, Link, LinkKind, Parts, read, shown_label, without_marks
from bylaws.problems import Place

_ASIDE: Final = re.compile(
    r"^(`{3,})[^`\n]*\n.*?^\1$|^<!--(?:(?!-->).)*-->(?: <!--(?:(?!-->).)*-->)*$|(?<!`)`[^`\n]+`(?!`)",
    re.DOTALL | re.MULTILINE,
)
"""What is no text: blocks of code, comments, code."""
_UNUSUAL: Final = re.compile(
    "|".join(
        (
            r"[`\t]|~~~",  # code that was not found to be aside
            r"!\[|\]\[|\]:|\](?!\()|\[[^\]\n]*(?:\n|\[|$)",  # images, labels, brackets that are no link, or in one
            r"\]\((?:[^)\n]*[ \n(]|<|\))|https?://\S*\[",  # titles, brackets in a target, none at all
            r"\\[\[\]()<>]|\\$",  # escapes of these marks, and of a line break
            r'^ *<(?!a id="[\w-]+"></a>)|</a>\n(?!\n)',  # HTML that a block begins with
            r'<(?!a id="[\w-]+"></a>|/a>|/?(?:span|code)>|br>|https?://[^\s<>]+>)',
            r"^ *>|^ *(?:=+|-+|\*\*\*+|___+) *$",  # quotations, rules, underlined headings
            r"# *$|^ *#.*(?:\]\(|https?://|<)|^ *(?:[-*+]|\d+[.)]) (?: |[#>]|[-*+] |\d+[.)] |$)",  # other headings
            r"(?:\n *\n|^ *#.*\n) {4,}\S",  # what may be code by its indentation
        )
    ),
    re.MULTILINE,
)
"""Marks of forms that we do not write, or only where data brings them."""
_FOUND: Final = re.compile(
    r'\[(?P<label>[^\[\]\n]*)\]\((?P<target>[^()\s]+)\)|<a id="(?P<id>[\w-]+)"></a>'
    r"|<(?P<auto>https?://[^\s<>]+)>|(?P<bare>https?://[^\s<>\"'`\]|\\]+)|^ {0,3}(?P<level>#{1,6}) +(?P<heading>.+)$",
    re.MULTILINE,
)
_SHOWS_MORE: Final = re.compile(r"[<`*_~&\\]")


def read_ours(path: str, text: str, reader: Callable[[str, str], Document] = read) -> Document:
    """The same as `read` of a page as we write it, exactly as it was written. `reader` reads all other pages."""
    source = _ASIDE.sub(_blank, text)
    if _UNUSUAL.search(source) or "\r" in text or "\0" in text:
        return reader(path, text)
    starts = [0, *(found.end() for found in re.finditer("\n", source))]
    links: list[Link] = []
    headings: list[Heading] = []
    ids: dict[str, Place] = {}
    for found in _FOUND.finditer(source):
        kind = found.lastgroup or ""
        at = found.start(kind)
        line = bisect_right(starts, at)
        place = Place(path, line, at - starts[line - 1] + 1)
        if kind == "target":
            label = text[slice(*found.span("label"))]
            links.append(Link(intern(found["target"]), place, LinkKind.INLINE, intern(shown_label(label))))
        elif kind == "heading":
            shown = text[slice(*found.span(kind))]
            headings.append(Heading(_shown(shown, reader), len(found["level"]), place))
        elif kind == "id":
            ids.setdefault(found[kind], place)
        else:
            address = found[kind] if kind == "auto" else without_marks(found[kind])
            links.append(Link(address, place, LinkKind.AUTOMATIC, address))
    return Document(path, text, Parts(tuple(links), tuple(headings), ids), is_ours=True)


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found[0])


@lru_cache(1 << 12)
def _shown(text: str, reader: Callable[[str, str], Document]) -> str:
    if not _SHOWS_MORE.search(text):
        return text.strip()
    return reader("", f"# {text}").headings[0].text
