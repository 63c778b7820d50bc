"""`bylaws adopt`: from the documents of a repository to a record, and documents that say what they said before."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from bylaws.adopt.people import LISTS
from bylaws.adopt.planning import Adoption, plan
from bylaws.adopt.survey import Survey, name_of, survey
from bylaws.adopt.unread import unread
from bylaws.body.files import SINGLE_FILE
from bylaws.build.outputs import Plan, write
from bylaws.checks.copies import drift
from bylaws.commands.adopt_told import MOST_SHOWN, about_left, about_lists, agreed, for_each_reason, line_numbers
from bylaws.commands.repository import default_branch, name_on_github
from bylaws.commands.show import counted, problems_shown, refusals_shown
from bylaws.problems import Problem, ordered
from bylaws.source import HANDLE_PATTERN


@refusals_shown()
def adopt(root: Path, data: str, *, dry_run: bool, yes: bool, emails: bool) -> int:
    """Write a record of what the documents say; 1 where something stands in the way."""
    found = _survey(root)
    if (root / SINGLE_FILE).exists() or ((root / data).is_dir() and any((root / data).rglob("*.y*ml"))):
        from bylaws.commands.adopt_again import again

        return again(root, data, found, dry_run=dry_run, yes=yes, emails=emails)
    planned = plan(found, name_of(found), emails=emails)
    if not planned.roster.people and not yes and sys.stdin.isatty():
        planned = plan(found, name_of(found), _asked(), emails=emails)
    if not planned.roster.people and not any(planned.facts.values()) and not found.is_governed:
        click.echo("There is no list of people here and no rule that can be read. Begin with `bylaws init`.", err=True)
        return 1
    writing = Plan(root, tuple(planned.changes))
    if dry_run:
        click.echo(writing.diff().encode(), nl=False)
        return 0
    if not agreed(planned.changes, planned.lists, yes=yes):
        click.echo("Nothing was written.", err=True)
        return 1
    write(writing)
    click.echo("\n".join(_told(found, planned)))
    others = _others(found, planned)
    problems_shown(ordered([*planned.problems, *others[:MOST_SHOWN]]), root)
    if len(others) > MOST_SHOWN:
        click.echo(f"Other files name others in {len(others) - MOST_SHOWN} more places; `bylaws drift .` lists all.")
    click.echo("Look at it with `git diff`, then run `bylaws check`.")
    return 0


def _others(found: Survey, planned: Adoption) -> Sequence[Problem]:
    """Where the files of bots and programs are not as the new record; lists kept by hand had their say in it."""
    copies = [listing for listing in found.listings if listing.format not in LISTS]
    return ordered(drift(planned.governance, copies))


def _survey(root: Path) -> Survey:
    return survey(root, name_on_github(root), default_branch(root))


def _asked() -> list[str]:
    """The one thing that a record needs and that no document may say: who is there."""
    words = click.prompt(
        "No list of people was found. GitHub handles of the maintainers", default="", show_default=False
    )
    handles = [word.strip().removeprefix("@") for word in str(words).split(",")]
    return [handle for handle in handles if re.fullmatch(HANDLE_PATTERN, handle)]


def _told(found: Survey, planned: Adoption) -> Iterator[str]:
    yield _read(found, planned)
    body = planned.governance.body
    records = [change.path for change in planned.changes if change.old is None]
    statements = sum(len(facts) for facts in planned.facts.values())
    holds = [
        counted(number, *words)
        for number, *words in (
            (len(body.people), "person", "people"),
            (len(body.organizations), "organization"),
            (len(planned.governance.roles), "role"),
            (statements, "statement about rules", "statements about rules"),
        )
        if number
    ]
    for path in records:
        yield f"wrote {path}"
    yield (
        f"It holds {', '.join(holds)}; each names its line."
        if holds
        else "It names the documents, and holds no rule yet."
    )
    if not body.people:
        yield f"No list of people was found. {_how_to_add(planned)}"
    yield from about_lists(planned.governance, planned.lists)
    yield from about_left(planned.by_hand, planned.unmarked)
    yield from for_each_reason(planned.left, "not taken", "not taken")
    for path, numbers in unread(found, planned.facts).items():
        yield f"{path}:{line_numbers(numbers)}: not read, though rules may stand there; the record has nothing of them"


def _how_to_add(planned: Adoption) -> str:
    roles = list(planned.governance.roles)
    add = f"`bylaws add @HANDLE --role {roles[-1] if roles else 'maintainer'}`"
    return f"{add} adds someone." if roles else f"Write `ladder: {{maintainer: {{name: Maintainer}}}}`, then run {add}."


def _read(found: Survey, planned: Adoption) -> str:
    lists = counted(len({seat.entry.place.path for seat in planned.roster.seats}), "list of people", "lists of people")
    return f"Read {counted(len(found.documents), 'document')} and {lists}."
