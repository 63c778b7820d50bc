"""One body held against a catalogue: row by row, what is met, what shows it, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.project import MaturityLevel
from bylaws.model.review import Assessment, Criterion, Evidence, Review
from bylaws.problems import Place, Problem, Severity
from bylaws.readiness.answers import Answer, Case, Files, Sentences, all_checks, plainly
from bylaws.readiness.catalogue import Catalogue
from bylaws.rules.running import CRITERION_NOT_MET, CRITERION_WITHOUT_EVIDENCE
from bylaws.source import Node
from bylaws.structs import struct
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name, Text, arg

Locate = Callable[[str, str], str | None]
"""Where a section of a page is, as a path with an anchor; None where it is not made."""

NEXT: Final[Mapping[MaturityLevel, str]] = {
    MaturityLevel.SANDBOX: "incubation",
    MaturityLevel.INCUBATING: "graduation",
    MaturityLevel.GRADUATED: "graduation",
}
"""The level for which a body on a level prepares."""


LEVELS: Final[Mapping[MaturityLevel | None, str]] = {
    MaturityLevel.SANDBOX: "sandbox",
    MaturityLevel.INCUBATING: "incubation",
    MaturityLevel.GRADUATED: "graduation",
}
"""What catalogues call the level for which a body applies."""

NO_FILES: Final = Files()


class Status(StrEnum):
    """How a row stands."""

    NOT_MET = "not met"
    """The record, or whoever assessed it, says that it is not met."""
    MISSING = "evidence missing"
    """Nothing shows whether it is met."""
    PERSON = "needs a person"
    """No program can decide it, and no one has written down what they found."""
    MET = "met"
    """The record, a file that the record names, or an assessment shows that it is met."""


ORDER: Final = tuple(Status)
"""Gaps first."""


@struct
class Row:
    """One row of a catalogue, answered."""

    criterion: Criterion
    required: bool
    status: Status
    places: tuple[Place, ...]
    """The lines of the data that show it, or where it is to be mended."""
    shown: tuple[str, ...]
    """Pages with their anchors, and addresses."""
    said: Sentences
    """What the check found that shows it."""
    lacking: str
    """What the check misses, in the words of a finding."""
    told: tuple[Sentences, ...]
    """What evidence says, and each assessment."""
    todo: str = ""
    """What to do, beginning with a verb."""
    value: Text | Fact | None = None
    """What a form gets as the answer, where that is not what was found."""

    @property
    def id(self) -> str:
        return self.criterion.id

    @property
    def notes(self) -> tuple[str, ...]:
        """What was found, by the check and by people, for reports and for the forms of a foundation."""
        found = self.lacking or plainly(self.said)
        return (*([found] if found else []), *(plainly(sentences) for sentences in self.told))

    @property
    def blocks(self) -> bool:
        """Whether an application fails on it."""
        return self.required and self.status in (Status.NOT_MET, Status.MISSING)


@struct
class Audit:
    """A body held against the rows of one level."""

    governance: Governance
    catalogue: Catalogue
    level: str
    as_of: date | None
    rows: tuple[Row, ...]

    @property
    def sections(self) -> Mapping[str, Sequence[Row]]:
        """The rows by section, gaps first, what is required before what is suggested."""
        found: dict[str, list[Row]] = {}
        for row in self.rows:
            found.setdefault(row.criterion.section, []).append(row)
        for rows in found.values():
            rows.sort(key=lambda row: (ORDER.index(row.status), not row.required))
        return found

    def count(self, status: Status, *, required: bool) -> int:
        """How many rows stand so."""
        return sum(row.status is status and row.required is required for row in self.rows)

    @property
    def blocked(self) -> bool:
        """Whether an application would fail."""
        return any(row.blocks for row in self.rows)

    def problems(self) -> Iterator[Problem]:
        """What is not met or not shown, for reports."""
        for row in self.rows:
            if row.status not in (Status.NOT_MET, Status.MISSING):
                continue
            rule = CRITERION_NOT_MET if row.status is Status.NOT_MET else CRITERION_WITHOUT_EVIDENCE
            said = " ".join(row.notes).removesuffix(".")
            words = row.criterion.words.removesuffix(".")
            verdict = "not met" if row.status is Status.NOT_MET else "not shown"
            message = f"`{row.id}` is {verdict}: {words[:1].lower()}{words[1:]}"
            place = row.places[0] if row.places else self.governance.body.project.place()
            severity = Severity.ERROR if row.required else Severity.WARNING
            yield rule.at(place, f"{message}. {said}" if said else message, row.todo, severity=severity)


def next_level(governance: Governance, catalogue: Catalogue) -> str:
    """The level for which a body prepares: the one after its own, or the first of the catalogue."""
    foundation = governance.body.project.foundation
    level = NEXT.get(foundation.level) if foundation and foundation.level else None
    return level if level and level in catalogue.levels else catalogue.levels[0]


def audit(
    governance: Governance,
    catalogue: Catalogue,
    level: str,
    locate: Locate,
    today: date | None = None,
    files: Files = NO_FILES,
) -> Audit:
    """Hold a body against the rows of a level. `today` is the day for checks that depend on one."""
    case = Case(governance, today, files)
    review = governance.body.review or Review()
    rows = tuple(_row(case, review, criterion, level, locate) for criterion in catalogue.at(level))
    return Audit(governance, catalogue, level, today, rows)


def _row(case: Case, review: Review, criterion: Criterion, level: str, locate: Locate) -> Row:
    answer = all_checks()[criterion.check].answer(case) if criterion.check else None
    assessment = review.assessments.get(criterion.id)
    evidence = [one for one in review.evidence if criterion.id in one.shows]
    evidence += assessment.evidence if assessment else ()
    earlier = assessment is not None and _is_of_another_level(review, level)
    status = _status(criterion, answer, assessment, evidence, earlier=earlier)
    is_told = answer is not None and ((status is Status.MET) == answer.met or (answer.met and status is Status.PERSON))
    judged = answer if is_told else None
    todo = "" if status is Status.MET else (judged.todo if judged else "") or _todo(criterion, status)
    places = judged.places if judged else ()
    if not places and (evidence or assessment):
        shows: Sequence[Node] = [*evidence, *([assessment] if assessment else [])]
        places = (shows[0].place(),)
    if answer and answer.met and status is Status.NOT_MET:
        todo, places = "ask them to look again, then change the assessment", answer.places
    if status is Status.MET:
        places = tuple(place for place in places if place.path)
    target = LEVELS.get(review.target, "") if earlier and review.target else ""
    return Row(
        criterion=criterion,
        required=criterion.levels.get(level) == "required",
        status=status,
        places=places,
        shown=_shown(judged, evidence, locate),
        said=judged.said if judged else (),
        lacking=judged.lacking if judged else "",
        told=_told(assessment, evidence, target),
        todo=todo,
        value=judged.value if judged else None,
    )


def _shown(judged: Answer | None, evidence: Sequence[Evidence], locate: Locate) -> tuple[str, ...]:
    """The first page that is made of those that show it, and all addresses."""
    pages = (locate(page, section) for page, section in judged.pages) if judged else ()
    page = next((found for found in pages if found), None)
    addresses = judged.addresses if judged else ()
    return tuple(dict.fromkeys([*([page] if page else []), *addresses, *(one.address for one in evidence)]))


def _told(assessment: Assessment | None, evidence: Sequence[Evidence], target: str) -> tuple[Sentences, ...]:
    """What evidence says, then the assessment with its own. `target`: the level that it is about, where it is not the
    one that is asked."""
    own = tuple(assessment.evidence) if assessment else ()
    others = [one for one in evidence if one not in own]
    found = [*map(_note, others), _found(assessment, target) if assessment else (), *map(_note, own)]
    return tuple(sentences for sentences in found if sentences)


def _note(one: Evidence) -> Sentences:
    return (Text(one.note),) if one.note else ()


def _status(
    criterion: Criterion,
    answer: Answer | None,
    assessment: Assessment | None,
    evidence: Sequence[Evidence],
    *,
    earlier: bool,
) -> Status:
    """How a row stands. That it was met at another level (`earlier`) does not decide it."""
    if assessment and assessment.met is False:
        return Status.NOT_MET  # what a foundation has found holds until it has looked again
    if answer and not (answer.met and criterion.decided_by == "person"):
        if answer.met or (criterion.decided_by == "files" and evidence):
            return Status.MET
        if criterion.decided_by == "record" or assessment is None or assessment.met is None or earlier:
            return Status.NOT_MET
    if assessment and assessment.met and not earlier:
        return Status.MET
    if criterion.decided_by == "files":
        return Status.MET if evidence else Status.MISSING
    if criterion.decided_by == "network":
        return Status.PERSON if evidence else Status.MISSING
    return Status.PERSON


def _is_of_another_level(review: Review, level: str) -> bool:
    """Whether the assessments of the record are about another level than the one that is asked."""
    return bool(review.target) and level in LEVELS.values() and LEVELS.get(review.target) != level


def _found(assessment: Assessment, level: str = "") -> Sentences:
    """`Assessed as met by the CNCF TOC in October 2024. The files match.`; only the note where nothing is decided."""
    note = (Text(assessment.note),) if assessment.note else ()
    if assessment.met is None or (note and not assessment.by and not assessment.on):
        return note
    by = Name(assessment.by) if assessment.by else None
    verdict = say.assessment_said(
        met=assessment.met, level=Name(level) if level else None, by=by, on=arg(assessment.on)
    )
    return (verdict, *note)


def _todo(criterion: Criterion, status: Status) -> str:
    if status is Status.MISSING:
        return f"add the address that shows it to `review.evidence`, with `shows: {criterion.id}`"
    if status is Status.PERSON:
        return f"let someone judge it, and write what they find under `review.assessments` as `{criterion.id}`"
    return "mend it, then change the assessment"


def all_rows(
    governance: Governance,
    catalogue: Catalogue,
    level: str,
    locate: Locate,
    today: date | None = None,
    files: Files = NO_FILES,
) -> Mapping[str, Row]:
    """Every row of a catalogue answered, whether the level asks for it or not: documents have rows of all levels."""
    case = Case(governance, today, files)
    review = governance.body.review or Review()
    return {key: _row(case, review, row, level, locate) for key, row in catalogue.criteria.items()}
