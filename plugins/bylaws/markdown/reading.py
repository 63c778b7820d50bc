"""One Markdown file: its links, headings, anchors and words, each at its place in the source.

The parser is CommonMark's with tables, which is what GitHub shows. It tells lines only, and what a link leads to only
after decoding it; so its rules for links are wrapped here, to learn where each of them stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property, lru_cache
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, autolink, backtick, html_inline, image, link
from markdown_it.token import Token

from bylaws.markdown.writing import site_slug, slug
from bylaws.problems import Place

InlineRule = Callable[[StateInline, bool], bool]

_FRONT_MATTER: Final = re.compile(r"\A---[ \t]*\n.*?^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_COMMENT: Final = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_ATTRIBUTE: Final = re.compile(r"""\s(href|src|id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_TAG: Final = re.compile(r"<([A-Za-z][A-Za-z0-9-]*)\b[^<>]*>")
_HTML_HEADING: Final = re.compile(r"<h([1-6])\b[^>]*>(.*?)</h\1\s*>", re.DOTALL | re.IGNORECASE)
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"'`\]|\\]+")
_AFTER_ADDRESS: Final = re.compile(r"[.,;:!?*_~'\"]+\Z")
_UNDEFINED: Final = re.compile(r"(?<![\]\\!])\[([^\[\]]+)\]\[([^\[\]]*)\](?![\[(:])")
_DEFINITION: Final = re.compile(r"\s*(?:[->*+]|\d+[.)])*\s*\[[^\]]+\]:\s*<?")
_WORTH_PARSING: Final = re.compile(r"[\[\]<`]|https?://")
_WORTH_SHOWING: Final = re.compile(r"[\[\]<`*_~&\\]|https?://")
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


@dataclass(frozen=True, slots=True)
class Link:
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


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: the text that it shows, with its level."""

    text: str
    level: int
    place: Place


@dataclass(frozen=True, slots=True)
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


_BLOCKS: Final = {"heading_open": Block.HEADING, "td_open": Block.CELL, "th_open": Block.CELL}


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, item, heading or cell: as it stands in the source, and as `words` without code and tags."""

    source: str
    words: str
    block: Block
    _lines: Sequence[tuple[int, int, bool]]
    """For each of its lines: the line number, the column of its first character, and whether `|` is escaped in it."""
    _path: str

    def place(self, offset: int) -> Place:
        """Where the character at an offset stands in the file."""
        before = self.source.count("\n", 0, offset)
        line, column, is_escaped = self._lines[min(before, len(self._lines) - 1)]
        start = self.source.rfind("\n", 0, offset) + 1
        slashes = self.source.count("|", start, offset) if is_escaped else 0
        return Place(self._path, line, column + offset - start + slashes)


@dataclass(frozen=True, slots=True)
class Parts:
    """What can be told of a page without all of its words."""

    links: tuple[Link, ...]
    headings: tuple[Heading, ...]
    ids: Mapping[str, Place]
    """Anchors of HTML elements."""


@dataclass(frozen=True, slots=True)
class _Whole(Parts):
    passages: tuple[Passage, ...]
    comments: tuple[Comment, ...]
    undefined: tuple[tuple[str, Place], ...]
    defines_labels: bool


class Document:
    """A Markdown file, which is read when somebody asks what stands in it."""

    def __init__(self, path: str, text: str, known: Parts | None = None, *, is_ours: bool = False) -> None:
        """`known` are the links, headings and anchors of a page that whoever made it can tell."""
        self.path = path
        self.text = text
        self.is_ours = is_ours
        """Whether all of its words are ours: then they were judged where they are written, and data as data."""
        self._known = known

    @cached_property
    def _whole(self) -> _Whole:
        source = self.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
        front = _FRONT_MATTER.match(source)
        if front:
            source = "\n" * front[0].count("\n") + source[front.end() :]
        return _Reader(self.path, source).document()

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
    def lowered(self) -> str:
        """The text in lower case: a quick answer to whether a word is in it."""
        return self.text.lower()

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


# --- positions -------------------------------------------------------------------------------------------------------


def _noted(rule: InlineRule, kind: str) -> InlineRule:
    """A rule of the parser that notes the offsets of what it found."""

    def noted(state: StateInline, silent: bool) -> bool:
        start = state.pos
        found = rule(state, silent)
        if found and not silent:
            state.env["found"].append((kind, start, state.pos))
        return found

    return noted


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"store_labels": True}).enable(["table", "strikethrough"])
    for name, rule in (
        ("link", link), ("image", image), ("autolink", autolink), ("html_inline", html_inline), ("backticks", backtick),
    ):  # fmt: skip
        parser.inline.ruler.at(name, _noted(rule, name))
    parser.core.ruler.disable("inline")  # it is called here, for blocks that can hold something
    return parser


_HEADINGS: Final = _parser()
_PARSER: Final = _parser().disable(["emphasis", "strikethrough", "entity", "newline"])
"""For what is no heading: what it shows does not matter there, and a third of the time is saved."""


class _Reader:
    def __init__(self, path: str, source: str) -> None:
        self.path = path
        self.lines = source.split("\n")
        self.source = source
        self.env: dict[str, object] = {}
        self.links: list[Link] = []
        self.headings: list[Heading] = []
        self.passages: list[Passage] = []
        self.comments: list[Comment] = []
        self.undefined: list[tuple[str, Place]] = []
        self.ids: dict[str, Place] = {}
        self.used: set[str] = set()
        """The labels of definitions that a link names."""
        self.in_cells: dict[int, int] = {}
        """How far each line of a table has been read."""

    def document(self) -> _Whole:
        tokens = _PARSER.parse(self.source, self.env)
        for number, token in enumerate(tokens):
            if token.type == "html_block" and token.map:
                self._html(token.content, self._passage(token, Block.HTML), block=True)
            elif token.type == "inline" and token.map:
                before = tokens[number - 1]
                level = int(before.tag[1]) if before.type == "heading_open" else 0
                self._inline(token, _BLOCKS.get(before.type, Block.TEXT), level)
        self._definitions()
        self.links.sort(key=lambda found: found.place)
        return _Whole(
            tuple(self.links), tuple(sorted(self.headings, key=lambda it: it.place)), self.ids,
            tuple(self.passages), tuple(self.comments), tuple(self.undefined), bool(self.env.get("references")),
        )  # fmt: skip

    def _passage(self, token: Token, block: Block) -> Passage:
        """A block with the places of its lines: the parser has taken indentation and marks of quotes from them."""
        first, end = token.map or (0, 1)
        lines: list[tuple[int, int, bool]] = []
        for offset, content in enumerate(token.content.split("\n")):
            number = min(first + offset, max(end - 1, first))
            line = self.lines[number] if number < len(self.lines) else ""
            start = self.in_cells.get(number, 0)
            at = line.find(content, start)
            is_escaped = at < 0 and block is Block.CELL and "|" in content
            if is_escaped:  # the parser has taken the backslash away
                content = content.replace("|", "\\|")
                at = line.find(content, start)
            if at < 0:  # a tab that was expanded
                at = max(start, len(line) - len(line.lstrip()))
            if block is Block.CELL:
                self.in_cells[number] = at + len(content)
            lines.append((number + 1, at + 1, is_escaped))
        return Passage(token.content, token.content, block, lines, self.path)

    # --- inside a block ----------------------------------------------------------------------------------------------

    def _inline(self, token: Token, block: Block, level: int) -> None:
        passage = self._passage(token, block)
        text = token.content
        if not (_WORTH_SHOWING if level else _WORTH_PARSING).search(text):
            self.passages.append(passage)
            if level:
                self.headings.append(Heading(text.strip(), level, passage.place(0)))
            return
        found: list[tuple[str, int, int]] = []
        self.env["found"] = found
        children: list[Token] = []
        parser = _HEADINGS if level else _PARSER
        parser.inline.parse(text, parser, self.env, children)
        self.used.update(str(child.meta["label"]) for child in children if "label" in child.meta)
        if level:
            self.headings.append(Heading(_shown(children), level, passage.place(0)))
        rest = list(text)
        for kind, start, end in sorted(found, key=lambda it: it[1:]):
            if kind == "backticks":
                blank = _is_code(text, start, end)
            else:
                self._linked(kind, text, start, end, passage)
                blank = kind in ("html_inline", "autolink")
            if blank:
                rest[start:end] = " " * (end - start)
        words = "".join(rest)
        taken = [(start, end) for kind, start, end in found if kind in ("link", "image", "autolink", "html_inline")]
        self._addresses(words, taken, passage)
        self._undefined(words, taken, passage)
        self.passages.append(Passage(text, words, block, passage._lines, self.path))

    def _linked(self, kind: str, text: str, start: int, end: int, passage: Passage) -> None:
        if kind == "autolink":
            target = text[start + 1 : end - 1]
            self.links.append(Link(target, passage.place(start + 1), LinkKind.AUTOMATIC, target))
        elif kind == "html_inline":
            self._html(text[start:end], passage, start)
        else:
            span = _target(text, start, end)
            if span:
                label = text[start : span[0]].lstrip("![").rpartition("](")[0]
                shape = LinkKind.IMAGE if kind == "image" else LinkKind.INLINE
                self.links.append(Link(text[slice(*span)], passage.place(span[0]), shape, shown_label(label)))

    def _addresses(self, words: str, taken: Sequence[tuple[int, int]], passage: Passage) -> None:
        """Addresses in the text itself: GitHub makes them links."""
        for match in _ADDRESS.finditer(words):
            if any(start <= match.start() < end for start, end in taken):
                continue
            address = without_marks(match[0])
            self.links.append(Link(address, passage.place(match.start()), LinkKind.AUTOMATIC, address))

    def _undefined(self, words: str, taken: Sequence[tuple[int, int]], passage: Passage) -> None:
        for match in _UNDEFINED.finditer(words):
            if not any(start <= match.start() < end for start, end in taken):
                self.undefined.append((match[2] or match[1], passage.place(match.start())))

    # --- HTML --------------------------------------------------------------------------------------------------------

    def _html(self, text: str, passage: Passage, offset: int = 0, *, block: bool = False) -> None:
        for comment in _COMMENT.finditer(text):
            inside = comment[0].removeprefix("<!--").removesuffix("-->")
            self.comments.append(Comment(inside.strip(), passage.place(offset + comment.start())))
        text = _COMMENT.sub(lambda comment: re.sub(r"[^\n]", " ", comment[0]), text)
        for tag in _TAG.finditer(text):
            for attribute in _ATTRIBUTE.finditer(tag[0]):
                self._attribute(tag[1].lower(), attribute, passage, offset + tag.start())
        for heading in _HTML_HEADING.finditer(text) if block else ():
            shown = re.sub(r"<[^>]*>", "", heading[2])
            self.headings.append(Heading(" ".join(shown.split()), int(heading[1]), passage.place(heading.start())))

    def _attribute(self, tag: str, attribute: re.Match[str], passage: Passage, offset: int) -> None:
        group = next(index for index in (2, 3, 4) if attribute[index] is not None)
        value, place = attribute[group], passage.place(offset + attribute.start(group))
        name = attribute[1].lower()
        if name == "id" or (name == "name" and tag == "a"):
            self.ids.setdefault(value, place)
        elif name == "href" and tag == "a":
            self.links.append(Link(value, place, LinkKind.HTML))
        elif name == "src" and tag == "img":
            self.links.append(Link(value, place, LinkKind.IMAGE))

    # --- definitions -------------------------------------------------------------------------------------------------

    def _definitions(self) -> None:
        defined = self.env.get("references", {})
        assert isinstance(defined, dict)
        for label, reference in defined.items():
            if label not in self.used:
                continue  # nobody sees it
            first, end = reference["map"]
            for number in range(first, max(end, first + 1)):
                match = _DEFINITION.match(self.lines[number])
                target = re.match(r"[^\s>]*", self.lines[number][match.end() :]) if match else None
                if match and target and target[0]:
                    place = Place(self.path, number + 1, match.end() + 1)
                    self.links.append(Link(target[0], place, LinkKind.DEFINITION, label.lower()))
                    break


def without_marks(address: str) -> str:
    """An address as it stands in a text, without the marks behind it."""
    address = _AFTER_ADDRESS.sub("", address)
    while address.endswith(")") and address.count(")") > address.count("("):
        address = _AFTER_ADDRESS.sub("", address[:-1])
    return address


def _is_code(text: str, start: int, end: int) -> bool:
    """Whether ticks are a code span: a lone run of them is found by the same rule of the parser."""
    return end - start > 2 and text[start:end].strip("`") != ""


def _target(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the target of `[text](target "title")` stands; None for a link by label."""
    closing = _end_of_text(text, start, end)
    if text[end - 1] != ")" or text[closing + 1 : closing + 2] != "(":
        return None
    begin = closing + 2
    while begin < end and text[begin] in " \t\n":
        begin += 1
    if text[begin] == "<":
        return begin + 1, text.index(">", begin)
    result = _PARSER.helpers.parseLinkDestination(text, begin, end - 1)
    return begin, result.pos if result.ok else begin


def _end_of_text(text: str, start: int, end: int) -> int:
    """Where the bracket stands that closes the text of a link."""
    depth, at = 0, start
    while at < end:
        char = text[at]
        if char == "\\":
            at += 1
        elif char == "`":
            ticks = len(text[at:]) - len(text[at:].lstrip("`"))
            closing = re.compile(rf"(?<!`)`{{{ticks}}}(?!`)").search(text, at + ticks, end)
            at = (closing.end() if closing else at + ticks) - 1
        elif char in "[]":
            depth += 1 if char == "[" else -1
            if depth == 0:
                return at
        at += 1
    return end


def _shown(children: Sequence[Token]) -> str:
    """The text that a heading shows: without images and tags."""
    parts = (child.content for child in children if child.type in ("text", "code_inline", "text_special"))
    return " ".join("".join(parts).replace("\n", " ").split())


def shown_label(label: str) -> str:
    """The words of a link, as far as they are plain text."""
    return re.sub(r"[*_`\[\]]", "", label).strip()
