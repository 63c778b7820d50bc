"""`bylaws add`, `move`, `leave`, `rename`, `affiliate`: the fewest lines of the record, and what the change means."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import click

from bylaws.adopt.record import Record, Unfit, read_record
from bylaws.adopt.verifying import confirm
from bylaws.body.files import find_bodies
from bylaws.body.governance import Governance
from bylaws.build.outputs import FileChange, Plan, write
from bylaws.checks.copies import AGAIN
from bylaws.checks.data import check_data
from bylaws.commands.render import render as render_pages
from bylaws.commands.show import problems_shown
from bylaws.differences import Need, compare
from bylaws.problems import Problem, Refused, Severity, ordered, quoted
from bylaws.structs import struct


@struct
class Manner:
    """How a change is made: where, and what follows it."""

    root: Path
    data: str
    body: str = ""
    dry_run: bool = False
    render: bool = False


def edit(manner: Manner, change: Callable[[Record], Record], about: str = "", said: str = "") -> int:
    """Change the record of one body, or show what would change.

    `about` is the person whom it concerns; `said` is what the change means, where that is not a change of the body.
    """
    root = manner.root
    try:
        before = _record(manner)
    except Refused as refused:
        return problems_shown(refused.problems, root)
    try:
        after = change(before)
        _refuse_new_errors(before, after)
    except Unfit as unfit:
        raise click.BadParameter(f"{unfit.message}.", param_hint=unfit.argument) from unfit
    except Refused as refused:
        return _refused(refused)
    changed = {path: text for path, text in after.texts.items() if text != before.texts[path]}
    for path, text in changed.items():
        confirm(path, before.texts[path], text)
    plan = Plan(root, tuple(FileChange(path, before.texts[path], text) for path, text in sorted(changed.items())))
    if manner.dry_run:
        click.echo(plan.diff().encode(), nl=False)
    click.echo(said or "\n".join(_told(before, after, about)), err=manner.dry_run)
    code = 0 if manner.dry_run or not changed else _written(manner, plan, before)
    for line in _by_hand(after.governance, root, about) if changed and about and not code else ():
        click.echo(line, err=manner.dry_run)
    return code


def _by_hand(governance: Governance, root: Path, about: str) -> Iterator[str]:
    """What of a person stands otherwise in files that nothing makes again."""
    from bylaws.adopt.listed import still_to_edit
    from bylaws.checks.settings import read_settings

    skipped = read_settings(root, (), ()).settings.drift.skip
    found = ordered(still_to_edit(governance, root, about, *([skipped] if skipped else ())))
    if found:
        yield "Still to be edited by hand:"
    for problem in found:
        yield f"  {problem.place.path}:{problem.place.line}: {problem.message}"
        yield from (f"  {place.path}:{place.line}: and here" for place, said in problem.related if said == AGAIN)


def _refused(refused: Refused) -> int:
    """What an edit would make wrong: of a text that no file holds, so no line of one is shown."""
    for problem in refused.problems:
        click.echo(f"{problem.rule} {problem.message}\n    hint: {problem.hint}", err=True)
    click.echo("The record would be unsound. Nothing was written.", err=True)
    return 1


def _written(manner: Manner, plan: Plan, before: Record) -> int:
    try:
        for path in write(plan):
            click.echo(f"wrote {path}")
    except Refused as refused:
        return problems_shown(refused.problems, manner.root)
    if manner.render:
        known = {(problem.rule, problem.message) for problem in check_data(before.governance)}
        return render_pages(manner.root, manner.data, diff=False, force=False, known=known)
    click.echo("Run `bylaws render` to bring the documents up to date.")
    return 0


def _record(manner: Manner) -> Record:
    found = [read_record(manner.root, sources) for sources in find_bodies(manner.root, manner.data)]
    by_id = {record.governance.body.project.id: record for record in found}
    if manner.body in by_id:
        return by_id[manner.body]
    if not manner.body and len(found) == 1:
        return found[0]
    raise click.BadParameter(f"name one of {quoted(sorted(by_id))}", param_hint="--body")


def _refuse_new_errors(before: Record, after: Record) -> None:
    """An edit that makes the record unsound is not made; what was wrong with it before is no reason."""

    def errors(record: Record) -> list[Problem]:
        found = check_data(record.governance)
        return [problem for problem in found if problem.severity is Severity.ERROR]

    known = {(problem.rule, problem.message) for problem in errors(before)}
    new = [problem for problem in errors(after) if (problem.rule, problem.message) not in known]
    if new:
        raise Refused(ordered(new))


def _told(before: Record, after: Record, about: str) -> Iterator[str]:
    """The change in words, and the decision that each part of it needs under the rules before it."""
    changes = compare(before.governance, after.governance, before.reading.own, after.reading.own)
    if not changes:
        yield "The record says that already."
    for change in changes:
        yield change.text
        if change.needs:
            yield from _needed(before.governance, change.needs, about)


def _needed(governance: Governance, need: Need, about: str) -> Iterator[str]:
    yield f"  This needs a decision: {need.what} ({need.how})."
    if need.matter in governance.decided.by_id:
        yield f"  Count the votes with `bylaws vote {need.matter}{f' --about {about}' if about else ''} --for …`."
