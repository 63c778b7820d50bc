"""`bylaws apply`: a foundation's own template, filled from the record; and read back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import click

from bylaws.commands.audit import catalogue_named, files_of, locator
from bylaws.commands.show import body_named, counted, problems_shown, refusals_shown, soundly_built
from bylaws.folder import Folder
from bylaws.problems import Place, Problem, ordered
from bylaws.readiness.audit import ORDER, Row, Status, all_rows, next_level
from bylaws.readiness.catalogue import NEWEST, SANDBOX, with_own
from bylaws.readiness.facts import address_of_page
from bylaws.readiness.filling import answered, filled
from bylaws.readiness.forms import is_form, questions_in
from bylaws.readiness.recognizing import Recognized, Recognizer, is_submitted
from bylaws.readiness.rereading import as_data, reread
from bylaws.rules.running import UNKNOWN_CRITERION


@refusals_shown(aside=True)
def apply(
    root: Path, data: str, template: Path, *, body: str = "", level: str = "", criteria: str = "", today: date
) -> int:
    """Print a filled template; what became of its rows goes to standard error."""
    built = soundly_built(root, data)
    rows = catalogue_named(criteria or _usual(template), root)
    text = _text(template)
    questions = questions_in(template.name, text) if is_form(template.name) else ()
    governance = body_named(built.governances, body)
    rows = with_own(rows, governance.body.review.criteria if governance.body.review else {})
    find = locator(built, governance)

    def locate(page: str, section: str) -> str | None:
        path = find(page, section)
        return address_of_page(governance, path) if path else None

    known = all_rows(governance, rows, level or next_level(governance, rows), locate, today, files_of(built))
    recognizer = Recognizer(rows.criteria, rows.asides)
    if questions:
        written, items = answered(questions, governance, known, recognizer)
        lines = [question.line + 1 for question in questions]
    else:
        result = filled(text, governance, known, recognizer)
        written, items, lines = result.text, result.items, [result.line(one) for one in result.items]
    click.echo(written.encode(), nl=False)
    _tell(template, list(zip(lines, items, strict=True)), known)
    return problems_shown(unknown(template, list(zip(lines, items, strict=True))), root, aside=True)


def _usual(template: Path) -> str:
    """The catalogue for those who name none: a form is the application to the sandbox."""
    return SANDBOX if is_form(template.name) else NEWEST


def _text(template: Path) -> str:
    """The document with its line endings; raises `Refused` where it is no text."""
    return Folder(template.parent, any_name=True).read(template.name) or ""


def _tell(template: Path, items: Sequence[tuple[int, Recognized]], known: Mapping[str, Row]) -> None:
    """What became of the rows of a document, and why: on standard error."""
    stands = [known[one.row.id].status for _, one in items if one.row]
    counts = [(stands.count(status), str(status)) for status in reversed(ORDER)]
    counts.append((sum(one.aside for _, one in items), "no criteria"))
    told = ", ".join(f"{number} {what}" for number, what in counts if number)
    click.echo(f"{counted(len(items), 'row')} in {template.name}: {told or 'none known'}.", err=True)
    for line, one in items:
        row = known[one.row.id] if one.row else None
        if row and row.status is not Status.MET:
            click.echo(f"{template.as_posix()}:{line}: {row.id} {row.status}: {row.todo}", err=True)
        elif one.aside:
            click.echo(f"{template.as_posix()}:{line}: left as it is: {one.reason}", err=True)


@refusals_shown(aside=True)
def read(root: Path, template: Path, *, criteria: str = "", by: str = "", on: str = "") -> int:
    """Print what a filled document says, as data."""
    text = _text(template)
    submitted = is_submitted(text.splitlines())
    rows = catalogue_named(criteria or (SANDBOX if submitted else NEWEST), root)
    found = reread(text, Recognizer(rows.criteria, rows.asides))
    click.echo(as_data(found, by, on).encode(), nl=False)
    return problems_shown(unknown(template, [(one.item.line + 1, one) for one in found.items]), root, aside=True)


def unknown(template: Path, items: Sequence[tuple[int, Recognized]]) -> Sequence[Problem]:
    """The rows of a document that no row of the catalogue is like, with their lines."""
    hint = "choose another catalogue, or add the row to `review.criteria` with `recognized_by`"
    return ordered(
        UNKNOWN_CRITERION.at(
            Place(template.as_posix(), line, (one.item.tick or 0) + 1),
            f"this row is not known: {one.reason}",
            hint,
        )
        for line, one in items
        if not one.row and not one.aside
    )
