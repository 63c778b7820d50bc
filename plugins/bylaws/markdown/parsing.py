"""How Markdown is read: CommonMark with tables, which is what GitHub shows.

The parser tells lines only, and what a link leads to only after decoding it; so its rules for links are wrapped here,
to learn where each of them stands. Loading it takes a while: `reading` does so when a document has to be read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, autolink, backtick, html_inline, image, link
from markdown_it.token import Token

from bylaws.markdown.reading import (
    Block,
    Comment,
    Heading,
    Link,
    LinkKind,
    Passage,
    Whole,
    shown_label,
    without_marks,
)
from bylaws.problems import Place

InlineRule = Callable[[StateInline, bool], bool]

_COMMENT: Final = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_ATTRIBUTE: Final = re.compile(r"""\s(href|src|id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_TAG: Final = re.compile(r"<([A-Za-z][A-Za-z0-9-]*)\b[^<>]*>")
_HTML_HEADING: Final = re.compile(r"<h([1-6])\b[^>]*>(.*?)</h\1\s*>", re.DOTALL | re.IGNORECASE)
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"'`\]|\\]+")
_UNDEFINED: Final = re.compile(r"(?<![\]\\!])\[([^\[\]]+)\]\[([^\[\]]*)\](?![\[(:])")
_DEFINITION: Final = re.compile(r"\s*(?:[->*+]|\d+[.)])*\s*\[[^\]]+\]:\s*<?")
_WORTH_PARSING: Final = re.compile(r"[\[\]<`]|https?://")
_WORTH_SHOWING: Final = re.compile(r"[\[\]<`*_~&\\]|https?://")
_BLOCKS: Final = {"heading_open": Block.HEADING, "td_open": Block.CELL, "th_open": Block.CELL}


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


class Reader:
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

    def document(self) -> Whole:
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
        return Whole(
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
        self.passages.append(Passage(text, words, block, passage.lines, self.path))

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
