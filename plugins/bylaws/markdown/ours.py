"""What stands in a page, told by whoever makes it: nobody reads it as Markdown, for we know how we write.

Our pages are put together from few forms: headings, `[words](target)`, anchors, addresses in the text. They are told
by their marks, once, when the page is made. A page with any mark that we do not use, such as an image or HTML out of
somebody's data, is read like everything else.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import Final

from bylaws.markdown.reading import Heading, Link, LinkKind, Parts, read, shown_label, without_marks
from bylaws.problems import Place

_ASIDE: Final = re.compile(
    r"```(?<![^\n]```)(`*)[^`\n]*\n.*?^```\1$"
    r"|<!--(?<![^\n]<!--)(?:(?!-->).)*-->(?: <!--(?:(?!-->).)*-->)*$"
    r"|`(?<!``)[^`\n]+`(?!`)",
    re.DOTALL | re.MULTILINE,
)
"""What is no text: blocks of code, comments, code. Each begins with its first character, and what must not stand before
it comes behind: like this, the search is six times as fast, here and below."""
_UNUSUAL: Final = ("`", "\t", "~~~", "![")
"""Code that was not found to be aside, and images."""
_UNUSUAL_BRACKETS: Final = re.compile(r"\[(?![^\[\]\n]*\])|\](?!\([^()\s<][^()\s]*\))")
"""Labels, brackets that are no link or in one, titles, brackets in a target, none at all."""
_UNUSUAL_FORMS: Final = tuple(
    map(
        re.compile,
        (
            r"https?://[^\s\[]*\[",
            r"\\(?:[\[\]()<>]|\n|\Z)",  # escapes of these marks, and of a line break
            r"</a>\n(?!\n)",
            r'<(?!a id="[\w-]+"></a>|/a>|/?(?:span|code)>|br>|https?://[^\s<>]+>)',
            r"# *(?:\n|\Z)",
        ),
    )
)
_UNUSUAL_LINES: Final = re.compile(
    r"\n *(?:"
    r'<(?!a id="[\w-]+"></a>)'  # HTML that a block begins with
    r"|>|(?:=+|-+|\*\*\*+|___+) *(?:\n|\Z)"  # quotations, rules, underlined headings
    r"|#.*(?:\]\(|https?://|<)|(?:[-*+]|\d+[.)]) (?: |[#>]|[-*+] |\d+[.)] |\n|\Z)"  # other headings
    r"|(?:#.*)?\n {4,}\S"  # what may be code by its indentation
    r")"
)
"""Marks of forms that we do not write, or only where data brings them."""
_FOUND: Final = re.compile(
    r'\[(?P<label>[^\[\]\n]*)\]\((?P<target>[^()\s]+)\)|<a id="(?P<id>[\w-]+)"></a>'
    r"|<(?P<auto>https?://[^\s<>]+)>|(?P<bare>https?://[^\s<>\"'`\]|\\]+)|^ {0,3}(?P<level>#{1,6}) +(?P<heading>.+)$",
    re.MULTILINE,
)
_SHOWS_MORE: Final = re.compile(r"[<`*_~&\\]")


def told(path: str, text: str) -> Parts | None:
    """What `read` finds in a page, exactly as it was written; None for a page that has to be read."""
    source = _ASIDE.sub(_blank, text)
    if _is_unusual(source) or "\r" in text or "\0" in text:
        return None
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
            links.append(Link(found["target"], place, LinkKind.INLINE, shown_label(label)))
        elif kind == "heading":
            headings.append(Heading(_shown(text[slice(*found.span(kind))]), len(found["level"]), place))
        elif kind == "id":
            ids.setdefault(found[kind], place)
        else:
            address = found[kind] if kind == "auto" else without_marks(found[kind])
            links.append(Link(address, place, LinkKind.AUTOMATIC, address))
    return Parts(tuple(links), tuple(headings), ids)


def _is_unusual(source: str) -> bool:
    return (
        any(mark in source for mark in _UNUSUAL)
        or _UNUSUAL_BRACKETS.search(source) is not None
        or any(form.search(source) for form in _UNUSUAL_FORMS)
        or _UNUSUAL_LINES.search(f"\n{source}") is not None
    )


def _blank(found: re.Match[str]) -> str:
    return "\n".join(" " * len(line) for line in found[0].split("\n"))


@lru_cache(1 << 12)
def _shown(text: str) -> str:
    if not _SHOWS_MORE.search(text):
        return text.strip()
    return read("", f"# {text}").headings[0].text
