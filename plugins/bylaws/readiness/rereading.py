"""A filled document of a foundation, read back: what people wrote into it becomes data for `review`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from bylaws.formats.yamltext import block
from bylaws.model.review import Criterion
from bylaws.readiness.recognizing import END, Item, Kind, Recognized, Recognizer, begun
from bylaws.structs import struct

_ADDRESS: Final = re.compile(r"https?://[^\s<>()\"'`\]|\\]+(?:\([^\s<>()]*\)[^\s<>()\"'`\]|\\]*)*")
_AFTER: Final = ".,;:!?*_'\""
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_SHOWN: Final = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_PINNED: Final = re.compile(r"/(?:blob|tree|commit)/[0-9a-f]{7,40}(?:/|$)")
_EMPHASIS: Final = re.compile(r"[*`]+|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)")
"""Marks of emphasis and code; an underscore inside a word is part of it."""
_TEMPLATE: Final = re.compile(r"\$[A-Z]+|DD-MMM-YYYY")
_MONTHS: Final = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_DATED: Final = re.compile(
    r"[-*] (?:_If applicable_ a |This |Met during )[^.]*? on "
    rf"([0-9]{{2}})-({'|'.join(_MONTHS)})-([0-9]{{4}})(?:[^.]* at <?https?://\S+?>?)?\.(?=\s|$)",
    re.IGNORECASE,
)
"""The sentence of a template, filled."""
FEWEST: Final = 2
"""Words beside links that say more than where to look."""
_NOTHING: Final = ("", "_No response_")
_BOXES: Final = re.compile(r"^- \[[ xX]\]", re.MULTILINE)
_RULE: Final = re.compile(r"^\s*(?:(?:-\s*){3,}|<br */?>|\[[^\]]+\]:\s+\S+.*)$")
"""A rule across the page, a break, or the target of links."""
_COVERED: Final = {"complete": True, "partial": False, "missing": False}


@struct
class Answered:
    """What a document says about one row."""

    row: Criterion
    line: int
    """Counted from 1."""
    met: bool | None
    """As its box or its coverage says; None where it has neither."""
    note: str
    addresses: tuple[str, ...]
    day: str = ""
    """On which it took place, as the template asks: `2023-06-15`."""


@struct
class Reread:
    """What a document says about the rows of a catalogue."""

    answers: Sequence[Answered]
    items: Sequence[Recognized]


def reread(text: str, recognizer: Recognizer) -> Reread:
    """Read a filled document. An item that nobody has ticked or written to says nothing."""
    lines = text.splitlines()
    found = recognizer.read(lines)
    answers: dict[str, Answered] = {}
    for one, told in zip(found, _all_told(lines, found), strict=True):
        if one.row is None:
            continue
        links = tuple(dict.fromkeys(_addresses(told)))
        note = _note(one.item, told)
        met = _verdict(one.item, told)
        if met or note or links:
            earlier = answers.get(one.row.id)
            answer = Answered(one.row, one.item.line + 1, met, note, links, _day(told))
            answers[one.row.id] = _together(earlier, answer) if earlier else answer
    return Reread(tuple(answers.values()), found)


def _all_told(lines: Sequence[str], found: Sequence[Recognized]) -> Sequence[str]:
    """What stands below each item. Items of a list right above each other share it."""
    told: list[str] = []
    for number, one in reversed(list(enumerate(found))):
        item = one.item
        words = " ".join(item.cells[1:]) if item.kind is Kind.TABLE else "\n".join(_told(lines, item))
        following = found[number + 1].item if number + 1 < len(found) else None
        if not words and item.kind is Kind.BULLET and following and following.line == item.end:
            words = told[-1]
        told.append(words.strip())
    return told[::-1]


def _verdict(item: Item, told: str) -> bool | None:
    """Whether an item says that it is met."""
    if item.kind is Kind.TABLE:
        return _COVERED.get(item.cells[0].casefold())
    if item.kind is Kind.FIELD:
        boxes = _BOXES.findall(told)
        return "- [ ]" not in boxes if boxes else True if told not in _NOTHING else None
    return item.ticked if item.tick is not None else None


def _note(item: Item, told: str) -> str:
    """What was written in words: nothing where there is only an address, or only the boxes of a form."""
    if item.kind is Kind.FIELD and (told in _NOTHING or _BOXES.search(told)):
        return ""
    prose = " ".join(line for line in told.split("\n") if not line.startswith("|"))
    words = _plain(_DATED.sub("", prose))
    beside = _ADDRESS.sub("", _SHOWN.sub("", prose))
    return words if len(re.findall(r"\w+", beside)) >= FEWEST or not _ADDRESS.search(told) else ""


def _day(told: str) -> str:
    """The day that the sentence of a template gives, as `2023-06-15`."""
    found = _DATED.search(told)
    if not found:
        return ""
    return f"{found[3]}-{_MONTHS.index(found[2].upper()) + 1:02}-{found[1]}"


def _together(first: Answered, second: Answered) -> Answered:
    """Two items of one row: it is met where both are."""
    met = second.met if first.met is None else first.met if second.met is None else first.met and second.met
    note = " ".join(dict.fromkeys(part for part in (first.note, second.note) if part))
    links = tuple(dict.fromkeys((*first.addresses, *second.addresses)))
    return Answered(first.row, first.line, met, note, links, first.day or second.day)


def _told(lines: Sequence[str], item: Item) -> Iterator[str]:
    """The lines below an item, without comments, rules, and what bylaws wrote."""
    inside = False
    for line in _COMMENT.sub(_kept, "\n".join(lines[item.behind : item.end])).split("\n"):
        if inside:
            inside = line.strip() != END
        elif begun(line):
            inside = True
        elif line.strip() and not (_RULE.match(line) or _TEMPLATE.search(line)):
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
        if answer.day and len(evidence) == 1:
            evidence[0]["on"] = answer.day
        if answer.met is None and not answer.note:
            loose += [{"shows": answer.row.id, **one} for one in evidence]
            continue
        given: dict[str, Any] = {} if answer.met is None else {"met": answer.met}
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
