"""`bylaws adopt` where a record is already: what the documents say that it does not, and lists that it makes by now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from bylaws.adopt.against import otherwise
from bylaws.adopt.planning import plan
from bylaws.adopt.record import Record, read_record
from bylaws.adopt.retaking import Retaken, retake
from bylaws.adopt.survey import Survey, name_of
from bylaws.adopt.verifying import confirm
from bylaws.body.files import find_bodies
from bylaws.body.governance import Governance
from bylaws.build.outputs import Plan, write
from bylaws.commands.adopt_told import about_left, about_lists, agreed
from bylaws.commands.show import problems_shown, refusals_shown
from bylaws.differences import compare
from bylaws.model.people import ENDED
from bylaws.problems import ordered


@refusals_shown()
def again(root: Path, data: str, found: Survey, *, dry_run: bool, yes: bool, emails: bool) -> int:
    """Take the lists that the record makes by now, and say what is new in the documents since it was written."""
    records = [read_record(root, sources) for sources in find_bodies(root, data)]
    draft = plan(found, name_of(found))
    if len(records) != 1:
        click.echo("Several bodies share this record; `bylaws drift` compares lists with each of them.", err=True)
        return 1
    retaken = retake(records[0], found, emails=emails)
    if dry_run and retaken.changes:
        click.echo(Plan(root, tuple(retaken.changes)).diff().encode(), nl=False)
        return 0
    lines = list(_new(records[0], draft.record))
    contradictions = ordered(otherwise(records[0].governance, found.documents.values()))
    if not lines and not contradictions and not retaken.lists:
        click.echo("There is a record already, and the documents say nothing that it does not hold.")
        click.echo("\n".join(about_left(retaken.by_hand)), nl=bool(retaken.by_hand))
        return 0
    if lines:
        click.echo("There is a record already. The documents say more:")
        click.echo("\n".join(f"  {line}" for line in lines))
    problems_shown(contradictions, root)
    return _taken(root, records[0], retaken, yes=yes)


def _taken(root: Path, before: Record, retaken: Retaken, *, yes: bool) -> int:
    """Write what was taken, where there is something and nobody refuses."""
    is_written = False
    if retaken.lists and agreed(retaken.changes, retaken.lists, yes=yes):
        plan = Plan(root, tuple(retaken.changes))
        for path, text in retaken.record.texts.items():
            confirm(path, before.texts[path], text)
        for path in write(plan):
            click.echo(f"wrote {path}")
        is_written = True
        click.echo("\n".join(about_lists(retaken.record.governance, retaken.lists)))
    if retaken.by_hand:
        click.echo("\n".join(about_left(retaken.by_hand)))
    click.echo(
        "Look at it with `git diff`, then run `bylaws check`."
        if is_written
        else "Nothing was written. Change the record with `bylaws add`, `move` and `leave`, or by hand."
    )
    return 0


def _new(record: Record, draft: Record) -> Iterator[str]:
    """What the documents say and the record does not; what only the record says is no news."""
    before, after = record.governance, draft.governance
    yield from _people(before, after, draft)
    for change in compare(before, after, record.reading.own, draft.reading.own):
        is_rule = change.section in ("votes", "roles", "decisions", "rules", "meetings", "elections")
        if is_rule and change.is_new:
            yield change.text


def _people(before: Governance, after: Governance, draft: Record) -> Iterator[str]:
    known = {(seat.person.casefold(), seat.role) for seat in before.body.seats}
    handles = {handle.casefold() for handle in before.body.people}
    for seat in after.body.seats:
        if (seat.person.casefold(), seat.role) in known:
            continue
        where = draft.texts[seat.place().path].split("\n")[seat.place().line - 1].partition("# ")[2]
        word = "former " if seat.status in ENDED else ""
        new = "" if seat.person.casefold() in handles else ", who is not in the record"
        yield f"{where}: @{seat.person}{new}: {word}{after.roles[seat.role].singular}"
