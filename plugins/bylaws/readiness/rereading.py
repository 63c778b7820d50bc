"""A filled document of a foundation, read back: what people wrote into it becomes data for `review`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bylaws.formats.yamltext import block
from bylaws.model.review import Criterion
from bylaws.readiness.recognizing import END, Item, Recognized, begun, items_in, recognized

_ADDRESS: Final = re.compile(r"https?://[^\s<>()\"'`\]|\\]+(?:\([^\s<>()]*\)[^\s<>()\"'`\]|\\]*)*")
_AFTER: Final = ".,;:!?*_'\""
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_SHOWN: Final = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_PINNED: Final = re.compile(r"/(?:blob|tree|commit)/[0-9a-f]{7,40}(?:/|$)")
_EMPHASIS: Final = re.compile(r"[*`]+|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)")
"""Marks of emphasis and code; an underscore inside a word is part of it."""
_TEMPLATE: Final = re.compile(r"\$[A-Z]+|DD-MMM-YYYY")


@dataclass(frozen=True, slots=True)
class Answered:
    """What a document says about one row."""

    row: Criterion
    line: int
    """Counted from 1."""
    met: bool | None
    """As its box says; None without a box."""
    note: str
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reread:
    """What a document says about the rows of a catalogue."""

    answers: Sequence[Answered]
    items: Sequence[Recognized]


def reread(text: str, rows: Mapping[str, Criterion]) -> Reread:
    """Read a filled document. An item that nobody has ticked or written to says nothing."""
    lines = text.splitlines()
    found = tuple(recognized(items_in(lines), rows))
    answers: dict[str, Answered] = {}
    for one in found:
        if one.row is None:
            continue
        told = " ".join(_told(lines, one.item))
        words = _TEMPLATE.search(told)
        note = "" if words else _plain(told)
        links = tuple(dict.fromkeys(_addresses(told)))
        met = one.item.ticked if one.item.tick is not None else None
        if met or note or links:
            earlier = answers.get(one.row.id)
            answer = Answered(one.row, one.item.line + 1, met, note, links)
            answers[one.row.id] = _together(earlier, answer) if earlier else answer
    return Reread(tuple(answers.values()), found)


def _together(first: Answered, second: Answered) -> Answered:
    """Two items of one row: it is met where both are."""
    met = second.met if first.met is None else first.met if second.met is None else first.met and second.met
    note = " ".join(part for part in (first.note, second.note) if part)
    return Answered(first.row, first.line, met, note, tuple(dict.fromkeys((*first.addresses, *second.addresses))))


def _told(lines: Sequence[str], item: Item) -> Iterator[str]:
    """The lines below an item, without comments and without what bylaws wrote."""
    inside = False
    for line in _COMMENT.sub(_kept, "\n".join(lines[item.behind : item.end])).split("\n"):
        if inside:
            inside = line.strip() != END
        elif begun(line):
            inside = True
        elif line.strip():
            yield line.strip()


def _kept(comment: re.Match[str]) -> str:
    return comment[0] if comment[0].startswith("<!-- bylaws:") else ""


def _plain(text: str) -> str:
    """Words without markup, on one line."""
    shown = _SHOWN.sub(r"\1", text)
    shown = re.sub(r"<(https?://[^>]+)>", r"\1", shown)
    shown = re.sub(r"(?:^|(?<= ))[-*+] (?:\[[ xX]\] )?", "", shown)
    return " ".join(_EMPHASIS.sub("", shown).split())


def _addresses(text: str) -> Iterator[str]:
    for found in _ADDRESS.finditer(text):
        yield found[0].rstrip(_AFTER)


def as_data(read: Reread, by: str = "", on: str = "") -> str:
    """The same as YAML for the record: assessments, each with its evidence."""
    assessments: dict[str, Any] = {}
    loose: list[dict[str, Any]] = []
    for answer in read.answers:
        evidence = [_evidence(address) for address in answer.addresses]
        if answer.met is None:
            loose += [{"shows": answer.row.id, **one} for one in evidence]
            continue
        given: dict[str, Any] = {"met": answer.met}
        given |= {"note": answer.note} if answer.note else {}
        given |= {key: value for key, value in (("by", by), ("on", on)) if value}
        assessments[answer.row.id] = given | ({"evidence": evidence} if evidence else {})
    review = {"evidence": loose} if loose else {}
    return block({"review": {**review, "assessments": assessments}})


def _evidence(address: str) -> dict[str, Any]:
    url, _, anchor = address.partition("#")
    found: dict[str, Any] = {"url": url}
    found |= {"anchor": anchor} if anchor else {}
    return found | ({"pinned": True} if _PINNED.search(url) else {})
