"""Which criteria of a foundation a body meets: the page to which a reviewer can be sent, with the gaps first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import code
from bylaws.model.review import Review
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.parts import marked
from bylaws.pages.composing.wording import PageWords
from bylaws.readiness.audit import ORDER, Audit, Row, Status, audit, next_level
from bylaws.readiness.catalogue import NEWEST, catalogue, with_own
from bylaws.structs import struct
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name, Nested, Target, Text

NAME: Final = "audit"
PATH: Final = "criteria.md"
SECTIONS: Final = (
    Section("introduction"),
    Section("counts"),
    Section("gaps"),
    Section("met"),
)
_COLUMNS: Final = (Status.MET, Status.NOT_MET, Status.MISSING, Status.PERSON)


@struct
class Audited:
    """What the sections say."""

    introduction: Sequence[Fact]
    counts: tuple[list[Fact], list[list[Any]]]
    gaps: Sequence[Nested | Fact]
    met: Sequence[Nested | Fact]


def sections(words: PageWords) -> Sequence[Section]:
    return SECTIONS


def applies(governance: Governance) -> bool:
    """Whether the body keeps what a foundation asks for."""
    return governance.body.review is not None


def context(words: PageWords) -> Mapping[str, Any]:
    return {"audited": lambda today: _audited(words, today)}


def _audited(words: PageWords, today: date) -> Audited:
    governance = words.governance
    review = governance.body.review or Review()
    rows = with_own(catalogue(NEWEST), review.criteria)
    found = audit(governance, rows, next_level(governance, rows), words.locate, today)
    every = [row for rows in found.sections.values() for row in rows]
    gaps = [row for row in every if row.status is not Status.MET]
    introduction = say.audit_introduction(
        body=words.facts.names.project, catalogue=Name(found.catalogue.title), level=Name(found.level)
    )
    return Audited(
        [introduction, _counted(found, required=True), _counted(found, required=False)],
        _counts(found),
        [_row(row) for row in sorted(gaps, key=lambda row: (ORDER.index(row.status), not row.required))],
        [_row(row) for row in every if row.status is Status.MET],
    )


def _counted(found: Audit, *, required: bool) -> Fact:
    every = sum(row.required is required for row in found.rows)
    return say.audit_counted(required=required, all=every, met=found.count(Status.MET, required=required))


def _counts(found: Audit) -> tuple[list[Fact], list[list[Any]]]:
    header = [
        say.column_section(), say.column_met(), say.column_not_met(), say.column_missing(), say.column_person()
    ]  # fmt: skip
    lines = [
        [Name(section), *(Name(str(sum(row.status is status for row in rows))) for status in _COLUMNS)]
        for section, rows in found.sections.items()
    ]
    return header, lines


def _row(row: Row) -> Nested | Fact:
    status = str(row.status).replace(" ", "-")
    head = say.audit_row(status=status, required=row.required, words=Text(row.criterion.words), id=Name(row.id))
    found = [marked(row.lacking)] if row.lacking else list(row.said)
    notes = [one for one in (found, *(list(sentences) for sentences in row.told)) if one]
    links = [
        say.criterion_shown(target=Target(one), words=Name(one.removeprefix("https://")), on=None) for one in row.shown
    ]
    todo = [say.audit_todo(what=marked(row.todo))] if row.todo else []
    places = [code(str(place)) for place in row.places]
    below = (*notes, *links, *places, *todo)
    return Nested(head, below) if below else head
