"""The sentences of a document without marks, each with its heading, the words that lead to its list, and its place."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from bylaws.markdown.reading import Block, Document, LinkKind, Passage
from bylaws.problems import Place
from bylaws.structs import struct

_END: Final = re.compile(r"(?<=[.!?])[)\"”*_]*\s+(?=[(\"“*_\[]*[A-Z0-9@])|(?<=[.!?])\s*$")
_NOT_AN_END: Final = re.compile(r"\b(?:e\.g|i\.e|etc|vs|approx|no|inc|ltd|llc|corp|st|U\.S)\.$", re.IGNORECASE)
_MARKS: Final = re.compile(
    r"(?:(?P<ticks>`+)(?=[^`]))(?P<code>[^`]+)(?P=ticks)|<sup>\s*\W*\d+\W*(?:\(?#[^)]*\))?\s*</sup>|\[\^[\w-]+\](?!:)|"
    r"!?\[(?P<text>[^\]]*)\](?:\([^)]*\)|\[[^\]]*\])|<!--.*?-->|<[^>]+>|[*_]+|`+",
    re.DOTALL,
)
_ADDRESS: Final = re.compile(r"<(?:https?://[^\s<>]+|(?:mailto:)?[\w.+-]+@[\w.-]+)>")
"""A link that shows its address."""
_SHORT: Final = re.compile(r"\[([^\[\]]+)\](?![\[(:])")
"""`[label]`, which is a link where the document defines the label."""
_LINK: Final = re.compile(
    r"(?<!!)\[(?P<text>[^\[\]]+)\](?:\((?P<target>[^()\s]*)(?:\s+\"[^\"]*\")?\)|\[(?P<label>[^\[\]]*)\])?"
)
_ELSEWHERE: Final = re.compile(r"https?://\S+|mailto:\S+")
_BESIDE: Final = re.compile(r"(?:\./)?(?P<path>\w[\w./-]*)(?:#[\w-]*)?")
_BOLD: Final = re.compile(r"(?:\*\*|__)[^*\n]+(?:\*\*|__):?")
"""A paragraph that does for a heading."""
_LABEL: Final = re.compile(r"\s*(?:\*\*|__)[^*\n]{3,60}?(?::(?:\*\*|__)|(?:\*\*|__):)\s+(?=\S)")
"""Words in bold letters that stand before a sentence and say what it is about: `**Quorum:** A vote takes ...`."""
_UNDER_WORD: Final = re.compile(r"(?<=\w)_(?=\w)")


@struct
class Sentence:
    """A sentence, or an item of a list."""

    text: str
    """Without marks, links by their text, one blank between words."""
    source: str
    """As it stands in the document."""
    headings: tuple[str, ...]
    """The headings above it, the nearest last."""
    intro: str
    """The words that lead to the list of which it is an item: `They can be removed:`."""
    passage: Passage
    offset: int
    _map: tuple[int, ...]
    label: str = ""
    """The words in bold letters before it, in the same paragraph."""

    def place(self, at: int = 0) -> Place:
        """Where a character of `text` stands in the document."""
        return self.passage.place(self._map[min(at, len(self._map) - 1)])

    @property
    def heading(self) -> str:
        return self.headings[-1] if self.headings else ""

    def under(self, pattern: str) -> bool:
        """Whether one of the headings above it matches."""
        return any(re.search(pattern, heading, re.IGNORECASE) for heading in self.headings)


def sentences(document: Document) -> Iterator[Sentence]:
    """Every sentence of a document outside code, tables and comments."""
    levels: list[tuple[int, str]] = []
    intro = ""
    by_place = {heading.place.line: heading for heading in document.headings}
    labels = labels_of(document)
    for passage in document.passages:
        first = passage.place(0)
        if passage.block is Block.HEADING:
            heading = by_place.get(first.line)
            if heading:
                levels = [(level, text) for level, text in levels if level < heading.level]
                levels.append((heading.level, heading.text))
                intro = ""
            continue
        if passage.block is not Block.TEXT:
            continue
        headings = tuple(text for _, text in levels)
        is_item = _is_item(document, first.line)
        found = list(_split(passage, labels))
        label = found[0][0] if len(found) > 1 and _LABEL.match(passage.source) else ""
        for number, (text, source, offset, mapped) in enumerate(found):
            led = label if label and number else intro if is_item else ""
            yield Sentence(text, source, headings, led, passage, offset, mapped, label if number == 1 else "")
        if found and not is_item:
            is_bold = _BOLD.fullmatch(passage.source.strip()) is not None
            intro = found[-1][0] if found[-1][0].endswith(":") or is_bold else ""
        elif found and is_item and found[-1][0].endswith(":"):
            intro = found[-1][0]


def _is_item(document: Document, line: int) -> bool:
    lines = document.text.split("\n")
    return line <= len(lines) and bool(re.match(r"\s*(?:[-*+]|\d+[.)])\s", lines[line - 1]))


def labels_of(document: Document) -> dict[str, str]:
    """The addresses of the labels that a document defines: `[label]: address`."""
    return {link.text: link.address for link in document.links if link.kind is LinkKind.DEFINITION}


def _split(passage: Passage, labels: Collection[str]) -> Iterator[tuple[str, str, int, tuple[int, ...]]]:
    words, mapped = plain(passage.source, labels)
    start = 0
    label = _LABEL.match(passage.source)
    if label:
        start = next((at for at, place in enumerate(mapped) if place >= label.end()), 0)
        yield from _one(passage, words, mapped, 0, start)
    for end in _END.finditer(words):
        if end.start() > start and not _NOT_AN_END.search(words[start : end.start()]):
            yield from _one(passage, words, mapped, start, end.start())
            start = end.end()
    yield from _one(passage, words, mapped, start, len(words))


def _one(
    passage: Passage, words: str, mapped: list[int], start: int, end: int
) -> Iterator[tuple[str, str, int, tuple[int, ...]]]:
    while start < end and words[start].isspace():
        start += 1
    text = words[start:end].rstrip()
    if len(text) > 3:
        here = tuple(mapped[start : start + len(text)])
        yield text, passage.source[here[0] : here[-1] + 1], here[0], here


def plain(source: str, labels: Collection[str] = ()) -> tuple[str, list[int]]:
    """A text without marks, and where each of its characters stands in the source. `labels`: those of its document."""
    kept = _without_marks(source)
    for short in _SHORT.finditer(source):
        if short[1].lower() in labels:
            kept[short.start()] = kept[short.end() - 1] = False
    text: list[str] = []
    mapped: list[int] = []
    for at, character in enumerate(source):
        if not kept[at]:
            continue
        blank = character.isspace()
        if blank and (not text or text[-1] == " "):
            continue
        text.append(" " if blank else {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-"}.get(character, character))
        mapped.append(at)
    return "".join(text), mapped


def _without_marks(source: str) -> list[bool]:
    """Which characters of a text are none of its marks."""
    kept = [True] * len(source)
    for mark in _MARKS.finditer(source):
        if mark[0].strip("_") == "" and _UNDER_WORD.match(source, mark.start()):
            continue
        if mark[0] == "*" and source.count("*") == 1:
            continue  # `cncf-lantern-*`, which begins nothing
        inner = mark.span(mark.lastgroup) if mark.lastgroup else (mark.end(), mark.end())
        if _ADDRESS.fullmatch(mark[0]):
            inner = (mark.start() + 1, mark.end() - 1)
        for at in (*range(mark.start(), inner[0]), *range(inner[1], mark.end())):
            kept[at] = False
    return kept


def linked(source: str, labels: Mapping[str, str], path: str) -> str:
    """A text without marks but for its links, as a record can hold it: each with its address beside the words.

    A link loses its address where that would lead elsewhere from another file: an anchor, and a path in a document
    that does not stand at the root. `path`: that of the document.
    """
    links: list[str] = []

    def set_aside(found: re.Match[str]) -> str:
        label = (found["label"] or found["text"]).lower()
        target = found["target"] if found["target"] is not None else labels.get(label)
        if target is None:
            return found[0]
        beside = _BESIDE.fullmatch(target) if "/" not in path else None
        words = plain(found["text"])[0]
        if beside:
            target = target.removeprefix("./")
        links.append(f"[{words}]({target})" if beside or _ELSEWHERE.fullmatch(target) else words)
        return f"\ue000{len(links) - 1}\ue001"

    text = plain(_LINK.sub(set_aside, source.replace("\ue000", "").replace("\ue001", "")))[0]
    return re.sub("\ue000(\\d+)\ue001", lambda found: links[int(found[1])], text)
