"""A template of a foundation, filled: boxes ticked, and what shows it below them. All else stays byte for byte."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.addresses import of_target
from bylaws.markdown.inline import inline
from bylaws.markdown.writing import finalize, link
from bylaws.model.times import Date
from bylaws.readiness import facts
from bylaws.readiness.answers import plainly
from bylaws.readiness.audit import Row, Status
from bylaws.readiness.forms import Question
from bylaws.readiness.recognizing import END, Item, Kind, Recognized, Recognizer, begun
from bylaws.structs import struct
from bylaws.words.values import day

_PLACEHOLDER: Final = re.compile(r"^[ \t]*<!--[^>]*\bgoes here\b[^>]*-->[ \t]*$")
_DATED: Final = re.compile(r"^[ \t]*[-*] .*\bDD-MMM-YYYY\b")
_LEVEL: Final = re.compile(r"\bcurrently (Sandbox|Incubating|Graduated)\b", re.IGNORECASE)
_ADOPTED: Final = re.compile(r"^_?The project has been adopted by the following organizations\b.*:_?[ \t]*$")
_EMPTY_ITEM: Final = re.compile(r"^[-*+][ \t]*$")
_BLANK: Final = ("", "\n", "\r\n")
FILLED: Final = (Kind.BOX, Kind.BOLD, Kind.BULLET, Kind.HEADING)
"""What has room below it. A row of a table has none."""


@struct
class Filled:
    """A filled template, and what became of its items."""

    text: str
    items: Sequence[Recognized]
    numbers: Sequence[int]
    """For each line without what was filled in before, its number in the template."""

    def line(self, one: Recognized) -> int:
        """The line of an item in the template as it was given, counted from 1."""
        return self.numbers[one.item.line] + 1


def filled(text: str, governance: Governance, rows: Mapping[str, Row], recognizer: Recognizer) -> Filled:
    """Fill a template with the answers to its rows. What was filled in before is replaced."""
    numbered = _without_ours(text.splitlines(keepends=True))
    lines = [line for _, line in numbered]
    newline = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    found = recognizer.read(lines)
    put: dict[int, list[str]] = {}
    for one in found:
        row = rows[one.row.id] if one.row else None
        item = one.item
        if row is None or row.status is not Status.MET or _names_another_level(item, governance):
            continue
        if item.tick is not None and not item.ticked and all(_holds(rows, inner) for inner in _inner(found, one)):
            line = lines[item.line]
            lines[item.line] = f"{line[: item.tick]}x{line[item.tick + 1 :]}"
        _give_date(lines, item, governance, row)
        if item.kind in FILLED:
            written = _assertion(governance, row, "    " if item.within else "  ")
            put[_place(lines, item)] = [f"{line}{newline}" if line else newline for line in written]
    _give_adopters(lines, put, governance, newline)
    out: list[str] = []
    for number in range(len(lines) + 1):
        if number in put:
            if out and not out[-1].endswith("\n"):
                out[-1] += newline
            out += put[number]
        if number < len(lines):
            out.append(lines[number])
    return Filled(facts.at_the_head("".join(out), governance), found, [number for number, _ in numbered])


def answered(
    questions: Sequence[Question], governance: Governance, rows: Mapping[str, Row], recognizer: Recognizer
) -> tuple[str, Sequence[Recognized]]:
    """The text of an issue in which the questions of a form are answered, and what they are."""
    found = tuple(recognizer.each(question.item for question in questions))
    said = []
    for question, one in zip(questions, found, strict=True):
        row = rows[one.row.id] if one.row else None
        met = bool(row and row.status is Status.MET)
        said.append(question.answered(_answer(governance, row, question) if row and met else "", met=met))
    return "\n".join(said), found


def _answer(governance: Governance, row: Row, question: Question) -> str:
    """What the record has for a question: words, then addresses, one a line. Where there is one line only, the file
    that the record names comes before the page that is made."""
    if row.value:
        return _said(governance, plainly((row.value,)))
    links = [of_target(governance, shown) or shown for shown in row.shown]
    if question.kind == "input":
        return links[-1] if links else " ".join(_said(governance, one) for one in row.notes)
    words = row.told or (() if links else (row.said,))
    return "\n".join([*(_said(governance, plainly(one)) for one in words if one), *links])


def _said(governance: Governance, words: str) -> str:
    """Words of the record, in which links, code and emphasis are markup. Links lead to where the file is read."""
    return str(inline(words, lambda target, text: link(text, of_target(governance, target) or target)))


def _inner(found: Sequence[Recognized], outer: Recognized) -> Iterator[Recognized]:
    """The boxes that are indented below another one."""
    if outer.item.within:
        return
    for one in found[found.index(outer) + 1 :]:
        if not one.item.within:
            return
        yield one


def _holds(rows: Mapping[str, Row], one: Recognized) -> bool:
    return one.aside or (one.row is not None and rows[one.row.id].status is Status.MET)


def _names_another_level(item: Item, governance: Governance) -> bool:
    """Whether an item says that the body is on a level on which it is not."""
    named = _LEVEL.search(item.words)
    foundation = governance.body.project.foundation
    return bool(named) and not (foundation and foundation.level and named and named[1].lower() == foundation.level)


def _without_ours(lines: Sequence[str]) -> list[tuple[int, str]]:
    """The lines of a document with their numbers, without what was filled in below its items."""
    kept: list[tuple[int, str]] = []
    inside = False
    for number, line in enumerate(lines):
        if inside:
            inside = line.strip() != END
        elif begun(line):
            inside = True
            if kept and kept[-1][1] in _BLANK:
                kept.pop()  # the blank line before ours
        else:
            kept.append((number, line))
    return kept


def _place(lines: Sequence[str], item: Item) -> int:
    """The line before which the assertion goes: behind the mark of the template for it, else behind the item."""
    for number in range(item.behind, item.end):
        if _PLACEHOLDER.match(lines[number].rstrip("\r\n")):
            return number + 1
    number = item.behind
    while number < item.end and lines[number] not in _BLANK and lines[number][0] in " \t-*":
        number += 1
    return number


def _give_date(lines: list[str], item: Item, governance: Governance, row: Row) -> None:
    """Put the day and the address into a sentence of the template that asks for them, where the record has both."""
    review = governance.body.review
    evidence = [one for one in review.evidence if row.id in one.shows and one.on and one.on.day] if review else []
    for number in range(item.line, item.end):
        if evidence and _DATED.match(lines[number]) and "_If applicable_" not in lines[number]:
            on = evidence[0].on
            address = of_target(governance, evidence[0].address) or evidence[0].address
            written = f"{on.day:02}-{facts.MONTHS[on.month - 1]}-{on.year}" if on and on.day and on.month else ""
            lines[number] = lines[number].replace("DD-MMM-YYYY", written).replace("$LINK", f"<{address}>")


def _give_adopters(lines: list[str], put: dict[int, list[str]], governance: Governance, newline: str) -> None:
    """List the adopters where a template asks for them, in place of its empty item."""
    listed = facts.adopters(governance)
    for number, line in enumerate(lines if listed else ()):
        if not _ADOPTED.match(line.rstrip("\r\n")):
            continue
        if number + 1 < len(lines) and _EMPTY_ITEM.match(lines[number + 1].rstrip("\r\n")):
            lines[number + 1] = ""
        marked = ["", "<!-- bylaws:adopters -->", "", *listed, "", END]
        put[number + 1] = [f"{one}{newline}" if one else newline for one in marked]


def _assertion(governance: Governance, row: Row, indent: str) -> Sequence[str]:
    """Our words and links for a row, between marks by which they are found again."""
    review = governance.body.review
    evidence = [one for one in review.evidence if row.id in one.shows] if review else []
    checked: dict[str, Date] = {one.address: one.checked_on for one in evidence if one.checked_on}
    lines = [_said(governance, note) for note in row.notes] or [str(finalize(row.criterion.words))]
    links = []
    for shown in row.shown:
        address = of_target(governance, shown) or shown
        on = f" (checked: {plainly((day(checked[shown]),))})" if shown in checked else ""
        target = f"<{address}>" if "://" in address else link(address, address)
        links.append(f"- {target}{on}")
    body = [*lines, *([""] if links else []), *links]
    marked = [f"<!-- bylaws:criterion {row.id} -->", "", *body, "", END]
    return ["", *(f"{indent}{line}" if line else "" for line in marked)]
