"""`bylaws adopt`: from the documents of a repository to a record, and documents that say what they said before."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from bylaws.adopt.planning import Adoption, plan
from bylaws.adopt.survey import Survey, name_of, survey
from bylaws.body.files import DATA_FOLDER, SINGLE_FILE
from bylaws.build.outputs import Plan, write
from bylaws.commands.repository import default_branch, name_on_github
from bylaws.commands.show import counted, problems_shown
from bylaws.problems import Refused, ordered
from bylaws.source import HANDLE_PATTERN

_MOST_SHOWN = 12
"""So many lines of one sort are told; how many more there are is told too."""


def adopt(root: Path, data: str, *, dry_run: bool, yes: bool, emails: bool) -> int:
    """Write a record of what the documents say; 1 where something stands in the way."""
    found = _survey(root)
    if (root / SINGLE_FILE).exists() or ((root / data).is_dir() and any((root / data).rglob("*.y*ml"))):
        from bylaws.commands.adopt_again import again

        return again(root, data, found)
    try:
        planned = plan(found, name_of(found), emails=emails)
        if not planned.roster.people and not yes and sys.stdin.isatty():
            planned = plan(found, name_of(found), _asked(), emails=emails)
    except Refused as refused:
        return problems_shown(refused.problems, root)
    if not planned.roster.people and not any(planned.facts.values()):
        click.echo("There is no list of people here and no rule that can be read. Begin with `bylaws init`.", err=True)
        return 1
    writing = Plan(root, tuple(planned.changes))
    if dry_run:
        click.echo(writing.diff().encode(), nl=False)
        return 0
    if not _agreed(planned, yes=yes):
        click.echo("Nothing was written.", err=True)
        return 1
    try:
        write(writing)
    except Refused as refused:
        return problems_shown(refused.problems, root)
    click.echo("\n".join(_told(found, planned)))
    problems_shown(ordered(planned.problems), root)
    click.echo("Look at it with `git diff`, then run `bylaws check`.")
    return 0


def _survey(root: Path) -> Survey:
    return survey(root, name_on_github(root), default_branch(root))


def _asked() -> list[str]:
    """The one thing that a record needs and that no document may say: who is there."""
    words = click.prompt(
        "No list of people was found. GitHub handles of the maintainers", default="", show_default=False
    )
    handles = [word.strip().removeprefix("@") for word in str(words).split(",")]
    return [handle for handle in handles if re.fullmatch(HANDLE_PATTERN, handle)]


def _agreed(planned: Adoption, *, yes: bool) -> bool:
    """Whether documents may be changed: somebody at a terminal is shown which lines, and asked."""
    changed = [change for change in planned.changes if change.old is not None]
    if not changed or yes or not sys.stdin.isatty():
        return True
    for change in changed:
        for one in planned.lists:
            if one.path == change.path:
                click.echo(
                    f"{change.path}: lines {one.first} to {one.last} get two marks around them; they stay as they are."
                )
    return click.confirm("May these documents be changed?", default=True)


def _told(found: Survey, planned: Adoption) -> Iterator[str]:
    yield _read(found, planned)
    body = planned.governance.body
    records = [change.path for change in planned.changes if change.old is None]
    holds = [
        counted(len(body.people), "person", "people"),
        counted(len(body.organizations), "organization"),
        counted(len(planned.governance.roles), "role"),
        counted(sum(len(facts) for facts in planned.facts.values()), "statement about rules", "statements about rules"),
    ]
    for path in records:
        yield f"wrote {path}"
    yield f"It holds {', '.join(holds)}; each names its line."
    for one in planned.lists:
        yield f"{one.path}: the list in lines {one.first} to {one.last} is made from the record now, as `list/{one.id}`"
    yield from _some(f"{place.path}:{place.line}: this list stays as it is: {why}" for place, why in planned.by_hand)
    yield from _some(f"{place.path}:{place.line}: not taken: {why}" for place, why in planned.left)


def _read(found: Survey, planned: Adoption) -> str:
    lists = counted(len({seat.entry.place.path for seat in planned.roster.seats}), "list of people", "lists of people")
    return f"Read {counted(len(found.documents), 'document')} and {lists}."


def _some(lines: Iterator[str]) -> Iterator[str]:
    told = list(lines)
    yield from told[:_MOST_SHOWN]
    if len(told) > _MOST_SHOWN:
        yield f"… and {len(told) - _MOST_SHOWN} more of this kind."


__all__ = ["DATA_FOLDER", "adopt"]
