"""DUE_DILIGENCE.md: what reviewers found about a project, criterion by criterion, and what adopters told them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import slug
from bylaws.model.project import MaturityLevel
from bylaws.model.review import Review
from bylaws.pages.composing.compose import Section
from bylaws.pages.composing.parts import free_id
from bylaws.pages.composing.wording import PageWords
from bylaws.readiness.audit import Row, Status, audit
from bylaws.readiness.catalogue import NEWEST, catalogue, names, with_own
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name, Nested, Target, Text, arg
from bylaws.words.fact import sentence as in_full

NAME: Final = "diligence"
PATH: Final = "DUE_DILIGENCE.md"
SECTIONS: Final = (
    Section("introduction"),
    Section("noteworthy"),
    Section("resolved"),
    Section("recommendations"),
    Section("conclusion"),
    Section("criteria"),
    Section("interviews"),
)
_LEVELS: Final = {MaturityLevel.SANDBOX: "sandbox", MaturityLevel.INCUBATING: "incubation"}


def sections(words: PageWords) -> Sequence[Section]:
    """The sections of ours, with one for each heading of the catalogue, and one for each interview."""
    taken = {section.id for section in SECTIONS}
    return (*SECTIONS[:-1], *_criteria(words, taken), SECTIONS[-1], *_interviews(words, taken))


def applies(governance: Governance) -> bool:
    """Whether the data names the page, and has something for it."""
    return bool(governance.body.documents.diligence and governance.body.review)


def context(words: PageWords) -> Mapping[str, Any]:
    return {}


def _criteria(words: PageWords, taken: set[str]) -> Iterator[Section]:
    """The rows of the level that was applied for. No day is known here, so nothing is judged by one."""
    review = words.governance.body.review or Review()
    rows = with_own(catalogue(review.catalogue if review.catalogue in names() else NEWEST), review.criteria)
    level = _LEVELS.get(review.target, "graduation") if review.target else ""
    level = level if level in rows.levels else rows.levels[0]
    paths = words.facts.pages

    def locate(page: str, section: str) -> str | None:
        path = paths.get(page)
        return f"{path}#{section}" if path and section else path

    found = audit(words.governance, rows, level, locate)
    for title, answered in found.sections.items():
        items = [_row(review, row) for row in answered]
        yield Section(free_id(taken, slug(title)), title, "criteria", "_criteria", {"rows": items}, kin="criteria-rows")


def _row(review: Review, row: Row) -> Nested | Fact:
    """A row with what people said about it, and where it is shown. What the record lacks is for `bylaws audit`."""
    said: list[Any] = [in_full(one.note) for one in review.evidence if row.id in one.shows and one.note]
    assessment = review.assessments.get(row.id)
    if assessment:
        by = Name(assessment.by) if assessment.by else None
        verdict = say.assessment_said(by=by, on=arg(assessment.on), met=assessment.met)
        said.append([one for one in (verdict, in_full(assessment.note)) if one])
    links = [say.criterion_shown(target=Target(one), words=_named(one)) for one in row.shown]
    head = say.criterion_words(met=row.status is Status.MET, words=Text(row.criterion.words))
    return Nested(head, (*said, *links)) if said or links else head


def _interviews(words: PageWords, taken: set[str]) -> Iterator[Section]:
    review = words.governance.body.review or Review()
    for number, interview in enumerate(review.interviews, 1):
        title = f"{number}. {interview.industry}"
        values = {"interview": interview}
        yield Section(free_id(taken, f"interview-{number}"), title, "interviews", "_interview", values, kin="adopters")


def _named(address: str) -> Name:
    """What a link is called: the address without what every address has, and without its anchor."""
    return Name(address.removeprefix("https://").partition("#")[0])
