"""A template of a foundation, filled: boxes ticked, and what shows it below them. All else stays byte for byte."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.addresses import of_file, of_target
from bylaws.markdown.writing import finalize
from bylaws.model.times import Date
from bylaws.readiness.audit import Row, Status
from bylaws.readiness.recognizing import END, Item, Recognized, begun, items_in, recognized

_PLACEHOLDER: Final = re.compile(r"^[ \t]*<!--[^>]*\bgoes here\b[^>]*-->[ \t]*$")
_LEVEL: Final = re.compile(r"\bcurrently (Sandbox|Incubating|Graduated)\b", re.IGNORECASE)
_BLANK: Final = ("", "\n", "\r\n")


@dataclass(frozen=True, slots=True)
class Filled:
    """A filled template, and what became of its items."""

    text: str
    items: Sequence[Recognized]
    numbers: Sequence[int]
    """For each line without what was filled in before, its number in the template."""

    @property
    def known(self) -> Sequence[Recognized]:
        return [one for one in self.items if one.row]

    @property
    def unknown(self) -> Sequence[Recognized]:
        return [one for one in self.items if not one.row]

    def line(self, one: Recognized) -> int:
        """The line of an item in the template as it was given, counted from 1."""
        return self.numbers[one.item.line] + 1


def filled(text: str, governance: Governance, rows: Mapping[str, Row]) -> Filled:
    """Fill a template with the answers to its rows. What was filled in before is replaced."""
    numbered = _without_ours(text.splitlines(keepends=True))
    lines = [line for _, line in numbered]
    newline = "\r\n" if lines and lines[0].endswith("\r\n") else "\n"
    found = tuple(recognized(items_in(lines), {key: row.criterion for key, row in rows.items()}))
    put: dict[int, list[str]] = {}
    for one in found:
        row = rows[one.row.id] if one.row else None
        item = one.item
        if row is None or row.status is not Status.MET or _names_another_level(item, governance):
            continue
        if item.tick is not None and not item.ticked:
            line = lines[item.line]
            lines[item.line] = f"{line[: item.tick]}x{line[item.tick + 1 :]}"
        written = _assertion(governance, row, "    " if item.within else "  ")
        put[_place(lines, item)] = [f"{line}{newline}" if line else newline for line in written]
    out: list[str] = []
    for number in range(len(lines) + 1):
        if number in put:
            if out and not out[-1].endswith("\n"):
                out[-1] += newline
            out += put[number]
        if number < len(lines):
            out.append(lines[number])
    return Filled(_known_facts("".join(out), governance), found, [number for number, _ in numbered])


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


def _assertion(governance: Governance, row: Row, indent: str) -> Sequence[str]:
    """Our words and links for a row, between marks by which they are found again."""
    review = governance.body.review
    evidence = [one for one in review.evidence if row.id in one.shows] if review else []
    checked: dict[str, Date] = {one.address: one.checked_on for one in evidence if one.checked_on}
    lines = [str(finalize(note)) for note in row.notes] or [str(finalize(row.criterion.words))]
    links = []
    for shown in row.shown:
        address = of_target(governance, shown) or shown
        day = f" (checked: {checked[shown]})" if shown in checked else ""
        links.append(f"- <{address}>{day}")
    body = [*lines, *([""] if links else []), *links]
    marked = [f"<!-- bylaws:criterion {row.id} -->", "", *body, "", END]
    return ["", *(f"{indent}{line}" if line else "" for line in marked)]


def _known_facts(text: str, governance: Governance) -> str:
    """The few facts that templates ask for at their head, where the record has them."""
    project = governance.body.project
    text = text.replace("$PROJECT", project.called)
    for label, value in (("Project Repo(s)", project.repository), ("Project Site", project.website)):
        found = re.search(rf"^{re.escape(label)}:[ \t]+(\$URL)", text, flags=re.MULTILINE)
        if value and found:
            text = f"{text[: found.start(1)]}{value}{text[found.end(1) :]}"
    for step in project.foundation.history if project.foundation else ():
        if step.date.day:
            day = str(step.date).replace("-", "")
            text = text.replace(
                f"currently {str(step.level).title()}, accepted on YYYYMMDD",
                f"currently {str(step.level).title()}, accepted on {day}",
            )
    return text


def address_of_page(governance: Governance, path: str) -> str:
    """Where a page is read."""
    given = governance.body.documents.address
    return f"{given.rstrip('/')}/{path}" if given else of_file(governance, path) or path
