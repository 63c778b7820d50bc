"""MAINTAINERS.md and its kind, as people write them: tables, lists, and blocks of `Name:` and `GitHub:`."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from typing import Final

from bylaws.formats.listing import IS_HANDLE, Entry, Listing
from bylaws.problems import Place

_NAMES: Final = re.compile(r"(?:maintainers?|owners?|committers?|emeritus|members?|reviewers?)\.md", re.IGNORECASE)
_HEADING: Final = re.compile(r"#{1,6}\s+(.*?)\s*#*\s*")
_FORMER: Final = re.compile(r"emerit|former|retired|alumni|past|inactive", re.IGNORECASE)
_ON_GITHUB: Final = re.compile(r"github\.com/(?P<handle>[A-Za-z0-9][A-Za-z0-9-]{0,38})(?=[/)>\s\"'|]|$)(?!/)")
_AT: Final = re.compile(r"(?<![\w/.@])@(?P<handle>[A-Za-z0-9][A-Za-z0-9-]{0,38})(?![\w/@.-]*[@/])")
_HEADS: Final[Mapping[str, re.Pattern[str]]] = {
    "handle": re.compile(r"github|git\s*hub|handle|user\s*name|^id$", re.IGNORECASE),
    "organization": re.compile(r"organi[sz]ation|company|affiliation|employer|^org$", re.IGNORECASE),
    "name": re.compile(r"name|maintainer|committer|reviewer|member|owner|approver|who", re.IGNORECASE),
}
_KEY: Final = re.compile(
    r"\s*(?:[-*]\s+)?(?P<key>name|github|organization|company|affiliation):\s*(?P<value>.+?)\s*", re.IGNORECASE
)
_LABEL: Final = re.compile(
    r"\[(?P<label>[^\]]+)\]:\s*<?https?://(?:www\.)?github\.com/(?P<handle>[A-Za-z0-9][A-Za-z0-9-]{0,38})/?>?\s*"
)
_ITEM: Final = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+(?P<text>.*)")
_COMPANY: Final = re.compile(r"(?:\(|,\s|\s[–—-]\s)\s*(?P<company>[^()@,]{2,60})\)?\s*$")


def matches(path: str, text: str) -> bool:
    return bool(_NAMES.fullmatch(posixpath.basename(path)))


def read(path: str, text: str) -> Listing:
    """Everybody who is named with an account."""
    return Listing(path, "roster", tuple(_Reader(path).entries(text)))


class _Reader:
    def __init__(self, path: str) -> None:
        self.path = path
        self.group = ""
        self.columns: dict[str, int] = {}
        self.block: dict[str, tuple[str, Place]] = {}
        self.labels: dict[str, str] = {}
        """The accounts that labels lead to: `[Ada]: https://github.com/ada`."""

    def entries(self, text: str) -> Iterator[Entry]:
        lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\u200b", "").split("\n")
        defined = (_LABEL.fullmatch(line) for line in lines)
        self.labels = {found["label"].casefold(): found["handle"] for found in defined if found}
        is_code = False
        for number, line in enumerate([*lines, ""], 1):
            if line.lstrip().startswith(("```", "~~~")):
                is_code = not is_code
            if not is_code:
                yield from self._line(number, line)

    def _line(self, number: int, line: str) -> Iterator[Entry]:
        key = _KEY.fullmatch(line)
        heading = _HEADING.fullmatch(line)
        if key:
            name = {"company": "organization", "affiliation": "organization"}.get(
                key["key"].lower(), key["key"].lower()
            )
            self.block[name] = (key["value"], Place(self.path, number, key.start("value") + 1))
            return
        yield from self._end_of_block()
        if heading:
            self.group = re.sub(r"[*_`]", "", heading[1])
            self.columns = {}
        elif line.lstrip().startswith("|") or (self.columns and "|" in line):
            yield from self._row(number, line)
        else:
            self.columns = {} if not line.strip() else self.columns
            item = _ITEM.fullmatch(line)
            if item:
                yield from self._item(number, line, item)

    def _end_of_block(self) -> Iterator[Entry]:
        found, self.block = self.block, {}
        if "github" in found:
            value, place = found["github"]
            handle = _handle(value)
            if handle:
                start = value.find(handle)
                place = Place(place.path, place.line, place.column + start)
                yield self._entry(
                    handle,
                    place,
                    _plain(found.get("name", ("", place))[0]),
                    _plain(found.get("organization", ("", place))[0]),
                )

    def _row(self, number: int, line: str) -> Iterator[Entry]:
        cells = _cells(line)
        if all(re.fullmatch(r":?-+:?", cell.strip()) or not cell.strip() for _, cell in cells):
            return
        if not self.columns:
            for at, (_, head) in enumerate(cells):
                kind = next((kind for kind, words in _HEADS.items() if words.search(_plain(head))), None)
                if kind:
                    self.columns.setdefault(kind, at)
            if "handle" not in self.columns and "name" not in self.columns:
                self.columns = {"name": 0}
            return

        start, written = self._cell(cells, "handle" if "handle" in self.columns else "name")
        handle = _handle(written) if written else None
        if handle is None:  # it may stand in another column, as a link
            named = ((at, text) for at, text in cells if _ON_GITHUB.search(text) or _AT.search(text))
            start, written = next(named, (0, ""))
            handle = _handle(written) if written else None
        if handle:
            place = Place(self.path, number, start + max(0, written.find(handle)) + 1)
            name, organization = (_plain(self._cell(cells, kind)[1]) for kind in ("name", "organization"))
            yield self._entry(handle, place, name, organization)

    def _cell(self, cells: list[tuple[int, str]], kind: str) -> tuple[int, str]:
        at = self.columns.get(kind)
        return cells[at] if at is not None and at < len(cells) else (0, "")

    def _item(self, number: int, line: str, item: re.Match[str]) -> Iterator[Entry]:
        text = item["text"]
        label = re.match(r"\[([^\]]+)\](?!\()", text)
        if label and label[1].casefold() in self.labels:
            place = Place(self.path, number, item.start("text") + 2)
            after = _COMPANY.search(text[label.end() :])
            organization = after["company"].strip() if after else ""
            yield self._entry(self.labels[label[1].casefold()], place, label[1], organization)
            return
        found = _ON_GITHUB.search(text) or _AT.search(text)
        if not found:
            return
        name = _plain(re.split(r"\(?(?:https?://|@)", _plain(text))[0]).strip(" (-–—:,")
        name = re.sub(r"\s*\([^()]*\)\s*$", "", name)
        company = _COMPANY.search(_plain(re.sub(r"\(?https?://\S+", "", _plain(text))))
        place = Place(self.path, number, item.start("text") + found.start("handle") + 1)
        yield self._entry(found["handle"], place, name, company["company"].strip() if company else "")

    def _entry(self, handle: str, place: Place, name: str, organization: str) -> Entry:
        former = bool(_FORMER.search(self.group) or _FORMER.search(posixpath.basename(self.path)))
        return Entry(
            place,
            handle,
            name=name,
            affiliation=organization,
            section=self.group,
            is_former=former,
            places={"handle": place},
        )


def _cells(line: str) -> list[tuple[int, str]]:
    """The cells of a row, each with its offset in the line."""
    parts = re.split(r"(?<!\\)\|", line)
    offset, cells = 0, []
    for part in parts:
        cells.append((offset, part))
        offset += len(part) + 1
    if line.lstrip().startswith("|"):
        cells = cells[1:]
    return cells[:-1] if cells and not cells[-1][1].strip() else cells


def _handle(text: str) -> str | None:
    found = _ON_GITHUB.search(text) or _AT.search(text)
    if found:
        return found["handle"]
    word = _plain(text).removeprefix("@")
    return word if IS_HANDLE.fullmatch(word) else None


def _plain(text: str) -> str:
    """What a cell shows: links by their text, without marks."""
    text = re.sub(r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])", r"\1", text)
    return " ".join(re.sub(r"[*_`]|<[^>]*>", "", text).split())
