"""One Markdown file: its links, headings, anchors and words, each at its place in the source."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from enum import Enum, auto
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from bylaws.markdown.writing import site_slug, slug
from bylaws.problems import Place
from bylaws.structs import struct

_FRONT_MATTER: Final = re.compile(r"\A---[ \t]*\n.*?^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_AFTER_ADDRESS: Final = re.compile(r"[.,;:!?*_~'\"]+\Z")
_MARKS: Final = re.compile(r"[*`\[\]]|(?<![^\W_])_+|_+(?![^\W_])")
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")


class LinkKind(Enum):
    """How a link is written."""

    INLINE = auto()
    """`[text](target)`"""
    IMAGE = auto()
    """`![text](target)`, or the `src` of an HTML element."""
    DEFINITION = auto()
    """`[label]: target`"""
    AUTOMATIC = auto()
    """`<https://…>`, or an address in the text, which GitHub links too."""
    HTML = auto()
    """`<a href="target">`"""


class Link(NamedTuple):  # there are a hundred times more of them than of anything else: a struct would take more memory
    """A link: `target` is as it stands in the source, at `place`."""

    target: str
    place: Place
    kind: LinkKind
    text: str = ""
    """What it shows, as far as that is plain text."""

    @property
    def address(self) -> str:
        """The target without backslash escapes and entities, as a browser is given it."""
        return _address(self.target)


@struct
class Heading:
    """A heading: the text that it shows, with its level."""

    text: str
    level: int
    place: Place


@struct
class Comment:
    """An HTML comment: what stands between its marks."""

    text: str
    place: Place


class Block(Enum):
    """What a passage is."""

    TEXT = auto()
    """A paragraph, or an item of a list."""
    HEADING = auto()
    CELL = auto()
    """A cell of a table."""
    HTML = auto()


@struct
class Passage:
    """A paragraph, item, heading or cell: as it stands in the source, and as `words` without code and tags."""

    source: str
    words: str
    block: Block
    lines: Sequence[tuple[int, int, bool]]
    """For each of its lines: the line number, the column of its first character, and whether `|` is escaped in it."""
    _path: str

    def place(self, offset: int) -> Place:
        """Where the character at an offset stands in the file."""
        before = self.source.count("\n", 0, offset)
        line, column, is_escaped = self.lines[min(before, len(self.lines) - 1)]
        start = self.source.rfind("\n", 0, offset) + 1
        slashes = self.source.count("|", start, offset) if is_escaped else 0
        return Place(self._path, line, column + offset - start + slashes)


@struct
class Parts:
    """What can be told of a page without all of its words."""

    links: tuple[Link, ...]
    headings: tuple[Heading, ...]
    ids: Mapping[str, Place]
    """Anchors of HTML elements."""


@struct
class Whole(Parts):
    passages: tuple[Passage, ...]
    comments: tuple[Comment, ...]
    undefined: tuple[tuple[str, Place], ...]
    defines_labels: bool


class Document:
    """A Markdown file, which is read when somebody asks what stands in it."""

    def __init__(self, path: str, text: str, known: Parts | None = None) -> None:
        """`known` is what whoever has made a page tells of its links, headings and anchors."""
        self.path = path
        self.text = text
        self.is_ours = known is not None
        """Whether all of its words are ours: then they were judged where they are written, and data as data."""
        self._known = known

    @cached_property
    def _whole(self) -> Whole:
        return self._parsed()

    def _parsed(self) -> Whole:
        source = self.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
        front = _FRONT_MATTER.match(source)
        if front:
            source = "\n" * front[0].count("\n") + source[front.end() :]
        from bylaws.markdown.parsing import Reader

        return Reader(self.path, source).document()

    @property
    def links(self) -> tuple[Link, ...]:
        """Its links, in order."""
        return (self._known or self._whole).links

    @property
    def headings(self) -> tuple[Heading, ...]:
        """Its headings, in order."""
        return (self._known or self._whole).headings

    @property
    def ids(self) -> Mapping[str, Place]:
        """Anchors of HTML elements."""
        return (self._known or self._whole).ids

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Its words."""
        return self._whole.passages

    @property
    def comments(self) -> tuple[Comment, ...]:
        """Its HTML comments."""
        return self._whole.comments

    @property
    def undefined(self) -> tuple[tuple[str, Place], ...]:
        """Labels that a link names and no definition explains."""
        return self._whole.undefined

    @property
    def defines_labels(self) -> bool:
        """Whether the file defines any label at all."""
        return self._whole.defines_labels

    @cached_property
    def anchors(self) -> Mapping[str, Place]:
        """Every anchor that GitHub gives the file."""
        return self._anchors(slug, "-")

    @cached_property
    def site_anchors(self) -> Mapping[str, Place]:
        """Every anchor that MkDocs gives it, unless it is told otherwise."""
        return self._anchors(site_slug, "_")

    def _anchors(self, slug_of: Callable[[str], str], joint: str) -> Mapping[str, Place]:
        found: dict[str, Place] = {}
        repeats: dict[str, int] = {}
        for heading in self.headings:
            base = anchor = slug_of(heading.text)
            while anchor in repeats:
                repeats[base] += 1
                anchor = f"{base}{joint}{repeats[base]}"
            repeats[anchor] = 0
            found[anchor] = heading.place
        return {**self.ids, **found}


def read(path: str, text: str) -> Document:
    """Read a file; never fails, for there is no Markdown that is wrong."""
    return Document(path, text)


@lru_cache(1 << 16)
def _address(target: str) -> str:
    if "&" not in target:
        return _ESCAPE.sub(r"\1", target).strip()
    from html import unescape

    return unescape(_ESCAPE.sub(r"\1", target)).strip()


def without_marks(address: str) -> str:
    """An address as it stands in a text, without the marks behind it."""
    address = _AFTER_ADDRESS.sub("", address)
    while address.endswith(")") and address.count(")") > address.count("("):
        address = _AFTER_ADDRESS.sub("", address[:-1])
    return address


def shown_label(label: str) -> str:
    """The words of a link, as far as they are plain text: `_` inside a word is a part of it."""
    return _MARKS.sub("", label).strip()
