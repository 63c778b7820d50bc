"""How the documents of a tree come to the code of conduct of the foundation."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from typing import Final

from bylaws.markdown.foundations import Host, code_of_others
from bylaws.markdown.python_markdown import is_brought_in
from bylaws.markdown.reading import Block, Document, Heading, Link, LinkKind
from bylaws.markdown.tree import Tree
from bylaws.patterns import late
from bylaws.structs import struct

_OWN_CODE: Final = late(r"(?:[^/]*/)*[^/]*code[-_ ]?of[-_ ]?conduct[^/]*\.(?:md|markdown)", re.IGNORECASE)
_GOVERNING: Final = late(
    r"(?:[^/]*/)*(?:(?:[a-z]+[-_ ]){0,2}governance"
    r"(?:[-_ ](?:model|polic(?:y|ies)|process|structure|rules|document|charter))?"
    r"|contributing|(?:[a-z]+[-_ ]){0,3}charter"
    r"|[^/]*(?:contribut\w+|community)[-_]?(?:ladder|membership|roles)[^/]*)\.(?:md|markdown)"
    r"|(?:\.github/)?readme\.(?:md|markdown)",
    re.IGNORECASE,
)
_SOURCES: Final = late(
    r"\b(?:attributions?|acknowledge?ments?|credits?|sources?|references|inspir\w+|license|further reading|see also)\b",
    re.IGNORECASE,
)
_TAKEN_FROM: Final = late(
    r"\b(?:adapted|addition\w*|based (?:up)?on|borrow\w*|deriv\w+|drawn|inspir\w+|model+ed|taken|thanks?)\b",
    re.IGNORECASE,
)
_MOVED: Final = late(
    r"\b(?:moved|migrated|relocated|lives?|now (?:at|in|found|located|maintained)"
    r"|(?:is|are|be) (?:found|located|maintained|kept)"
    r"|refer to|please (?:see|visit|read)|see)\b",
    re.IGNORECASE,
)
_LONGEST_POINTER: Final = 60
"""Words of a page that only says where its text is now."""
_ASIDE: Final = late(
    r"(?:^|/)(?:proposals?|meetings?|minutes|templates?|archived?|elections?|blog|news|posts|adrs?|rfcs?|keps?|examples?"
    r"|website|content|i18n|translations?)/",
    re.IGNORECASE,
)
"""Folders in which a file called like a governing document is something else, or a copy of it."""
_VERSION: Final = late(r"\bCode of Conduct,? (?:version |v)(\d+(?:\.\d+)*)", re.IGNORECASE)
_CALLED_SO: Final = late(r"code[-_ ]?of[-_ ]?conduct", re.IGNORECASE)


@struct
class Way:
    """How a document comes to the code: `through` is the file or address between them, empty for a direct link."""

    through: str = ""
    known: bool = True
    """False where it leads to another repository, whose files are not here."""


def is_code(path: str) -> bool:
    """Whether a file is called like a code of conduct."""
    return bool(_OWN_CODE.fullmatch(path))


def is_governing(path: str) -> bool:
    """Whether a file is one that must lead to the code of conduct."""
    return bool(_GOVERNING.fullmatch(path)) and not is_code(path) and not _ASIDE.search(path)


def own_codes(tree: Tree) -> tuple[Document, ...]:
    """The files of the tree that are a code of conduct, and do not only bring one into a site."""
    codes = (document for path, document in tree.documents.items() if is_code(path))
    return tuple(code for code in codes if code.is_ours or not is_brought_in(code))  # ours need no parser for it


def code_for(tree: Tree, path: str) -> Document | None:
    """The code of conduct that holds for a file: the nearest one in its folder or above, or in `docs` or `.github`."""
    codes = {code.path: code for code in own_codes(tree)}
    for folder in _folders_above(path):
        beside = {folder, posixpath.join(folder, "docs"), posixpath.join(folder, ".github")}
        near = sorted(name for name in codes if posixpath.dirname(name) in beside)
        if near:
            return codes[near[0]]
    return None


def share_readers(one: str, other: str) -> bool:
    """Whether two files are for the same readers: one stands in the folder of the other, or below it."""
    folders = posixpath.dirname(one), posixpath.dirname(other)
    return folders[0] in _folders_above(other) or folders[1] in _folders_above(one)


def _folders_above(path: str) -> list[str]:
    folder = posixpath.dirname(path)
    found = [folder]
    while folder:
        folder = posixpath.dirname(folder)
        found.append(folder)
    return found


def links_directly(document: Document, foundation: Host) -> bool:
    """Whether a document links the foundation's code itself."""
    return any(foundation.means_conduct(link.address) for link in document.links)


def way(tree: Tree, document: Document, foundation: Host) -> Way | None:
    """How a document comes to the code of conduct; None where it does not."""
    if links_directly(document, foundation):
        return Way()
    elsewhere = None
    for link in document.links:
        target = tree.target(document, link)
        if target and is_code(target.path) and target.path != document.path and not target.outside:
            return Way(tree.spelled(target.path) or target.path)  # one that is not there is a broken link, and no more
        if target and not target.outside and _is_section_on_it(tree, link.address, target.path, foundation):
            return Way(target.path)
        if (
            target
            and not target.outside
            and _is_unread(tree, target.path)
            and _CALLED_SO.search(f"{link.text} {link.address}")
        ):
            elsewhere = elsewhere or Way(target.path, known=False)
        outside = target is None or target.outside
        if outside and _is_called_so(link.address) and not code_of_others(link.address, tree.owner):
            elsewhere = elsewhere or Way(link.address, known=False)
    return elsewhere or _behind(tree, document, foundation)


def _behind(tree: Tree, document: Document, foundation: Host) -> Way | None:
    """How the page behind a pointer comes to the code; in another repository, no one here can know."""
    link = pointer(document)
    if link is None:
        return None
    target = tree.target(document, link)
    if target is None or target.outside:
        return Way(link.address, known=False)
    there = tree.documents.get(target.path)
    if there is None or there is document or pointer(there):
        return None
    return Way(there.path) if way(tree, there, foundation) else None


def _is_unread(tree: Tree, path: str) -> bool:
    """Whether a file is there of which nothing is known here, such as one that is not Markdown."""
    return tree.has(path) and tree.is_file(path) and tree.document_at(path) is None


def _is_section_on_it(tree: Tree, address: str, path: str, foundation: Host) -> bool:
    """Whether a link leads to the section on the code of conduct of a document that links the code itself."""
    document = tree.documents.get(path)
    section = address.partition("#")[2]
    return bool(document and _CALLED_SO.search(section) and links_directly(document, foundation))


def _is_called_so(address: str) -> bool:
    if "contributor-covenant.org" in address:  # a model for such texts: nobody is reached there
        return False
    return bool(_CALLED_SO.search(address) or re.search(r"/conduct\b", address))


def ways(tree: Tree) -> Mapping[str, Way | None]:
    """For each governing document of a tree, how it comes to the code of conduct."""
    if tree.foundation is None:
        return {}
    governing = (document for path, document in tree.documents.items() if is_governing(path) or is_code(path))
    return {document.path: way(tree, document, tree.foundation) for document in governing}


def copied(document: Document) -> Heading | None:
    """The heading by which a file shows that it is a copy of a numbered version of a code of conduct."""
    return next((heading for heading in document.headings if _VERSION.search(heading.text)), None)


def is_source(document: Document, link: Link) -> bool:
    """Whether a link only says where a text comes from, or what goes with it: that is not what the text adopts."""
    above = [heading for heading in document.headings if heading.place < link.place]
    if above and _SOURCES.search(above[-1].text):
        return True
    before = document.text.split("\n")[max(0, link.place.line - 3) : link.place.line]
    before[-1:] = [before[-1][: link.place.column - 1]]
    sentence = re.split(r"[.!?](?:\s|\Z)|\n\s*\n", "\n".join(before))[-1]
    return bool(_TAKEN_FROM.search(sentence))


def pointer(document: Document) -> Link | None:
    """The one link of a page that only says where its text is now."""
    addresses = {link.address for link in document.links if link.kind is not LinkKind.IMAGE}
    if len(addresses) != 1:
        return None
    words = " ".join(passage.words for passage in document.passages if passage.block is not Block.HTML)
    if len(words.split()) > _LONGEST_POINTER or not _MOVED.search(words):
        return None
    return next(link for link in document.links if link.kind is not LinkKind.IMAGE)


def called_so(text: str) -> bool:
    """Whether a text names a code of conduct."""
    return bool(_CALLED_SO.search(text))


def mentions(text: str) -> int | None:
    """Where a text first speaks of a code of conduct: an offset; None where it does not."""
    found = _CALLED_SO.search(text)
    return found.start() if found else None
