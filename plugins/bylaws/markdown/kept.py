"""What stands in hand-written Markdown, kept by its text: next time, nobody needs the parser.

What a parser finds depends on the text and on the program alone; the path is only where it is shown.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from bylaws.cache import shelf
from bylaws.cache.seen import digest
from bylaws.markdown.reading import Block, Comment, Document, Heading, Link, LinkKind, Parts, Passage, Whole
from bylaws.problems import Place


def reader(program: str) -> type[Document]:
    """A reader of files whose results are kept, those of other programs left alone."""

    class Kept(Document):
        def _parsed(self) -> Whole:
            text = digest(self.text.encode("utf-8", "surrogatepass"))
            name = f"document\0{program}\0{text}"
            kept = shelf.taken(name)
            if kept is not None:
                return _whole(self.path, json.loads(kept))
            found = super()._parsed()
            shelf.put(name, json.dumps(_plain(found)))
            return found

    return Kept


def plain_parts(it: Parts) -> Sequence[Any]:
    """Links, headings and anchors as what JSON can hold."""
    return [
        [[link.target, *_at(link.place), link.kind.value, link.text] for link in it.links],
        [[heading.text, heading.level, *_at(heading.place)] for heading in it.headings],
        {name: _at(place) for name, place in it.ids.items()},
    ]


def parts_of(path: str, plain: Sequence[Any]) -> Parts:
    """The same again, of the page at a path."""
    links, headings, ids = plain
    return Parts(
        tuple(Link(target, Place(path, *at), LinkKind(kind), text) for target, *at, kind, text in links),
        tuple(Heading(text, level, Place(path, *at)) for text, level, *at in headings),
        {name: Place(path, *at) for name, at in ids.items()},
    )


def _plain(it: Whole) -> Sequence[Any]:
    return [
        plain_parts(it),
        [[part.source, part.words, part.block.value, [*part.lines]] for part in it.passages],
        [[comment.text, *_at(comment.place)] for comment in it.comments],
        [[label, *_at(place)] for label, place in it.undefined],
        it.defines_labels,
    ]


def _whole(path: str, plain: Sequence[Any]) -> Whole:
    parts, passages, comments, undefined, defines_labels = plain
    told = parts_of(path, parts)
    return Whole(
        told.links,
        told.headings,
        told.ids,
        tuple(
            Passage(source, words, Block(block), [(line, column, bool(bar)) for line, column, bar in lines], path)
            for source, words, block, lines in passages
        ),
        tuple(Comment(text, Place(path, *at)) for text, *at in comments),
        tuple((label, Place(path, *at)) for label, *at in undefined),
        defines_labels,
    )


def _at(place: Place) -> tuple[int, int]:
    return place.line, place.column
