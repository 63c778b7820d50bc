"""What Python-Markdown and its extensions make of a page of a site, and GitHub does not."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from bylaws.markdown.reading import Block, Document
from bylaws.patterns import late

READ_BY_IT: Final = ("MkDocs", "ProperDocs", "Zensical")
"""The generators that read their pages with it."""
_ATTRIBUTES: Final = late(r"\{:?[ \t]*(?:[^{}\n]*[ \t])?#([\w.:-]+)(?:[ \t][^{}\n]*)?\}")
"""`## Votes {#votes}`, `[](){ #votes }`."""
_BROUGHT_IN: Final = late(
    r"^[ \t]*(?:::: [\w.-]+[ \t]*$|;*-+8<-+(?:[ \t]|$)|\{%|\{\{|\{![^}\n]+!\}[ \t]*$)", re.MULTILINE
)
"""`::: package.module`, `--8<-- "FILE"`, `{% include "FILE" %}`, `{{ macro() }}`, `{!FILE!}`: alone on a line."""
_ADDS_LABELS: Final = late(r"(?:^|[\s\[.,\"'])(?:autorefs|mkdocstrings|auto_append)(?=[\"'\s:=.,\]]|$)", re.MULTILINE)
"""Settings by which a label of one page is defined by another one, or by a file that is put behind each."""


def given_anchors(text: str) -> Collection[str]:
    """The anchors that a page gives its headings, words and places itself."""
    return _ATTRIBUTES.findall(text)


def is_an_anchor(line: str, column: int) -> bool:
    """Whether a link without words and address is there for the anchor behind it: `[](){#votes}`."""
    return bool(re.match(r"\)\{:?[ \t]*#", line[column - 1 :]))


def brings_in(text: str) -> bool:
    """Whether a page has text in it that stands elsewhere, or that a program makes: its headings are not known."""
    return bool(_BROUGHT_IN.search(text))


def is_brought_in(document: Document) -> bool:
    """Whether all that a page says, below its title, stands elsewhere."""
    said = [passage.source for passage in document.passages if passage.block is not Block.HEADING]
    return bool(said) and all(_BROUGHT_IN.match(passage) for passage in said)


def adds_labels(settings: str) -> bool:
    """Whether labels that a page does not define may be defined elsewhere, by the settings of its site."""
    return bool(_ADDS_LABELS.search(settings))
