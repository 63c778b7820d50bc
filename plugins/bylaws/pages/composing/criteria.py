"""The criteria of a foundation on a page: one section for each heading of its catalogue, with what was found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from bylaws.markdown.writing import Markup, slug
from bylaws.model.review import Assessment, Review
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.parts import free_id, marked
from bylaws.pages.composing.wording import PageWords
from bylaws.readiness.audit import LEVELS, Audit, Row, Status, audit, next_level
from bylaws.readiness.catalogue import NEWEST, catalogue, names, with_own
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Listed, Name, Nested, Target, Text, arg, in_full, listed
from bylaws.words.values import as_name


def rows_of(words: PageWords, *, next_one: bool = False) -> Audit:
    """The rows of the level that was applied for; or of the level after the present one, by the newest criteria. No
    day is known here, so nothing is judged by one."""
    review = words.governance.body.review or Review()
    name = review.catalogue if review.catalogue in names() and not next_one else NEWEST
    rows = with_own(catalogue(name), review.criteria)
    level = LEVELS.get(review.target, "")
    level = level if level in rows.levels else rows.levels[0]
    if next_one:
        level = next_level(words.governance, rows)
    return audit(words.governance, rows, level, words.locate)


def criteria(words: PageWords, taken: set[str], found: Audit, *, only: Sequence[str] = ()) -> Iterator[Section]:
    """A section for each heading of the catalogue; for some of them only, if `only` names these. Only a page with all
    of them says once who has assessed them (`assessed_by`)."""
    review = words.governance.body.review or Review()
    shared = None if only else _shared(review)
    for title, answered in found.sections.items():
        if only and title not in only:
            continue
        items = [_row(review, row, shared, retold=bool(only)) for row in answered]
        values = {"rows": items}
        yield Section(free_id(taken, slug(title)), title, "criteria", "_criteria", values, kin="criteria-rows")


def gaps(found: Audit, only: Sequence[str], *, required: bool) -> Sequence[Fact]:
    """What the record, or someone who has looked, says is not met."""
    return [
        say.criterion_gap(
            words=Text(row.criterion.words),
            found=_gap(row),
        )
        for title, rows in found.sections.items()
        for row in rows
        if row.status is Status.NOT_MET and row.required is required and title in only
    ]


def _gap(row: Row) -> Listed | Markup | None:
    """What people told about a row, else what the check misses. What is said of keys is for owners of the record."""
    if row.told:
        return listed((one for sentences in row.told for one in sentences), "sentences")
    return marked(row.lacking) if row.lacking and "`" not in row.lacking else None


def assessed_by(words: PageWords) -> Fact | None:
    """Who has assessed the criteria, and when, where that is the same for all."""
    shared = _shared(words.governance.body.review or Review())
    return say.criteria_assessed(by=Name(shared.by), on=arg(shared.on)) if shared and shared.by else None


def _shared(review: Review) -> Assessment | None:
    """An assessment whose author and day are those of all others."""
    every = [one for one in review.assessments.values() if one.met is not None]
    same = {(one.by, str(one.on)) for one in every}
    return every[0] if len(every) > 1 and len(same) == 1 and every[0].by else None


def _row(review: Review, row: Row, shared: Assessment | None, *, retold: bool) -> Nested | Fact:
    """A row with what people said about it, and where it is shown. What the record lacks is for `bylaws audit`.
    `retold`: what was found is told too, and what was said about another level is said so."""
    said: list[Any] = [in_full(one.note) for one in review.evidence if row.id in one.shows and one.note]
    assessment = review.assessments.get(row.id)
    if retold:
        said = [list(one) for one in ((() if row.status is Status.NOT_MET else row.said), *row.told) if one]
    elif assessment:
        verdict = None
        if assessment.met is not None and not shared and (assessment.by or assessment.on):
            by = as_name(assessment.by)
            verdict = say.assessment_said(by=by, on=arg(assessment.on), met=assessment.met, level=None)
        said.append([one for one in (verdict, in_full(assessment.note)) if one])
    days = {one.address: one.on for one in (*review.evidence, *(assessment.evidence if assessment else ())) if one.on}
    links = [say.criterion_shown(target=Target(one), words=_named(one), on=arg(days.get(one))) for one in row.shown]
    status = {Status.MET: "met", Status.NOT_MET: "not-met"}.get(row.status, "open")
    head = say.criterion_words(status=status, words=Text(row.criterion.words), required=row.required)
    below = [one for one in (*said, *links) if one]
    return Nested(head, tuple(below)) if below else head


def _named(address: str) -> Name:
    """What a link is called: the address without what every address has, and without its anchor; a long one is cut
    to its host and its last part."""
    short = address.removeprefix("https://").partition("#")[0].partition("?")[0].rstrip("/")
    short = re.sub(r"\b([0-9a-f]{8})[0-9a-f]{32}\b", r"\1", short)
    host, *parts = short.split("/")
    if len(short) <= LONGEST or len(parts) < 2:
        return Name(short)
    return Name(f"{host}/…/{parts[-1]}")


LONGEST: Final = 60
"""How many characters of an address are shown."""
