"""An audit for people and for programs: text, Markdown and JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from bylaws.markdown.writing import finalize, link, table
from bylaws.problems import Place
from bylaws.readiness.audit import ORDER, Audit, Row, Status

_COUNTED: Final = {
    Status.MET: "met",
    Status.NOT_MET: "not met",
    Status.MISSING: "without evidence",
    Status.PERSON: "for a person",
}


def summary(audit: Audit) -> str:
    """`Required: 24 met, 9 not met. Suggested: 4 met.`"""
    said = []
    for name, required in (("Required", True), ("Suggested", False)):
        counts = {status: audit.count(status, required=required) for status in _COUNTED}
        told = [f"{number} {_COUNTED[status]}" for status, number in counts.items() if number]
        said += [f"{name}: {', '.join(told)}."] if told else []
    return " ".join(said) or "The catalogue asks for nothing at this level."


def heading(audit: Audit) -> str:
    """What was held against what, and on which day."""
    day = f", as of {audit.as_of.isoformat()}" if audit.as_of else ""
    return f"{audit.governance.body.project.name}: {audit.catalogue.title}, {audit.level}{day}"


def as_text(audit: Audit) -> str:
    """All rows, gaps first in each section."""
    lines = [heading(audit), summary(audit)]
    for section, rows in audit.sections.items():
        met = sum(row.status is Status.MET for row in rows)
        lines += ["", f"{section}: {met} of {len(rows)} met", ""]
        for row in rows:
            lines += _lines(row)
    return "\n".join(lines) + "\n"


def _lines(row: Row) -> Iterator[str]:
    yield f"  {row.status}: {row.id} ({_weight(row)}) {row.criterion.words}"
    yield from (f"      {note}" for note in row.notes)
    yield from (f"      {place}" for place in row.places)
    yield from (f"      {shown}" for shown in row.shown)
    if row.todo:
        yield f"      hint: {row.todo}"


def _weight(row: Row) -> str:
    return "required" if row.required else "suggested"


def as_markdown(audit: Audit) -> str:
    """The same as a page: the counts of each section, then its rows with the gaps first."""
    blocks = [f"# {finalize(heading(audit))}", summary(audit)]
    counts = [
        [section, *(str(sum(row.status is status for row in rows)) for status in _COUNTED)]
        for section, rows in audit.sections.items()
    ]
    blocks.append(str(table(["Section", *(name.capitalize() for name in _COUNTED.values())], counts)))
    for section, rows in audit.sections.items():
        blocks.append(f"## {finalize(section)}")
        blocks.append("\n".join(line for row in rows for line in _items(row)))
    return "\n\n".join(blocks) + "\n"


def _items(row: Row) -> Iterator[str]:
    tick = "x" if row.status is Status.MET else " "
    status = "" if row.status is Status.MET else f": {row.status}"
    yield f"- [{tick}] **{finalize(row.criterion.words)}** ({row.id}, {_weight(row)}{status})"
    for note in row.notes:
        yield f"  - {finalize(note)}"
    for shown in row.shown:
        yield f"  - {link(finalize(shown), shown)}"
    yield from (f"  - `{place.path}`, line {place.line}" for place in row.places)
    if row.todo:
        yield f"  - To do: {row.todo}."


def as_record(audit: Audit) -> dict[str, Any]:
    """The same for programs."""
    return {
        "body": audit.governance.body.project.id,
        "catalogue": {
            "name": audit.catalogue.name,
            "title": audit.catalogue.title,
            "published": audit.catalogue.published or None,
            "source": audit.catalogue.source or None,
        },
        "level": audit.level,
        "as_of": audit.as_of.isoformat() if audit.as_of else None,
        "ready": not audit.blocked,
        "counts": {
            name: {str(status): audit.count(status, required=required) for status in ORDER}
            for name, required in (("required", True), ("suggested", False))
        },
        "rows": [_row(row) for row in audit.rows],
    }


def _row(row: Row) -> dict[str, Any]:
    return {
        "id": row.id,
        "words": row.criterion.words,
        "section": row.criterion.section,
        "required": row.required,
        "decided_by": row.criterion.decided_by,
        "status": str(row.status),
        "places": [_place(place) for place in row.places],
        "shown": list(row.shown),
        "notes": list(row.notes),
        "todo": row.todo or None,
    }


def _place(place: Place) -> dict[str, Any]:
    return {"path": place.path, "line": place.line, "column": place.column}
