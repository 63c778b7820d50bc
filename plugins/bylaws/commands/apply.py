"""`bylaws apply`: a foundation's own template, filled from the record; and read back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from bylaws.build.root import build_root
from bylaws.commands.audit import catalogue_named, locator
from bylaws.commands.show import body_named, counted, problems_shown
from bylaws.problems import Place, Problem, Refused, ordered
from bylaws.readiness.audit import ORDER, Status, all_rows, next_level
from bylaws.readiness.catalogue import NEWEST, with_own
from bylaws.readiness.filling import address_of_page, filled
from bylaws.readiness.recognizing import Recognized
from bylaws.readiness.rereading import as_data, reread
from bylaws.rules.running import UNKNOWN_CRITERION


def apply(
    root: Path, data: str, template: Path, *, body: str = "", level: str = "", criteria: str = "", today: date
) -> int:
    """Print a filled template; what became of its rows goes to standard error."""
    try:
        built = build_root(root, data)
        rows = catalogue_named(criteria or NEWEST, root)
    except Refused as refused:
        return problems_shown(refused.problems, root, aside=True)
    if not built.is_sound:
        return problems_shown(built.findings, root, texts=built.texts, aside=True)
    governance = body_named(built.governances, body)
    rows = with_own(rows, governance.body.review.criteria if governance.body.review else {})
    find = locator(built, governance.body.project.id)

    def locate(page: str, section: str) -> str | None:
        path = find(page, section)
        return address_of_page(governance, path) if path else None

    answered = all_rows(governance, rows, level or next_level(governance, rows), locate, today)
    with template.open(encoding="utf-8", newline="") as file:
        result = filled(file.read(), governance, answered)
    click.echo(result.text.encode(), nl=False)
    stands = [answered[one.row.id].status for one in result.known if one.row]
    told = ", ".join(f"{stands.count(status)} {status}" for status in reversed(ORDER) if stands.count(status))
    click.echo(
        f"{counted(len(result.items), 'criterion', 'criteria')} in {template.name}: {told or 'none known'}.", err=True
    )
    for one in result.known:
        row = answered[one.row.id] if one.row else None
        if row and row.status is not Status.MET:
            click.echo(f"{template.as_posix()}:{result.line(one)}: {row.id} {row.status}: {row.todo}", err=True)
    return problems_shown(unknown(template, [(result.line(one), one) for one in result.unknown]), root, aside=True)


def read(root: Path, template: Path, *, criteria: str = "", by: str = "", on: str = "") -> int:
    """Print what a filled document says, as data."""
    try:
        rows = catalogue_named(criteria or NEWEST, root)
    except Refused as refused:
        return problems_shown(refused.problems, root, aside=True)
    found = reread(template.read_text("utf-8"), rows.criteria)
    click.echo(as_data(found, by, on).encode(), nl=False)
    return problems_shown(
        unknown(template, [(one.item.line + 1, one) for one in found.items if not one.row]), root, aside=True
    )


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
    )
