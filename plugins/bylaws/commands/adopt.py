"""`bylaws adopt`: from the documents of a repository to a record, and documents that say what they said before."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from bylaws.adopt.lists import respelled
from bylaws.adopt.people import LISTS
from bylaws.adopt.planning import Adoption, plan
from bylaws.adopt.survey import Survey, name_of, survey
from bylaws.adopt.unread import unread
from bylaws.body.files import DATA_FOLDER, SINGLE_FILE
from bylaws.build.outputs import Plan, write
from bylaws.checks.copies import drift
from bylaws.commands.repository import default_branch, name_on_github
from bylaws.commands.show import counted, problems_shown
from bylaws.problems import Place, Problem, Refused, ordered
from bylaws.source import HANDLE_PATTERN

_MOST_SHOWN = 12
"""So much of one sort is told; how much more there is is told too."""


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
    others = _others(found, planned)
    problems_shown(ordered([*planned.problems, *others[:_MOST_SHOWN]]), root)
    if len(others) > _MOST_SHOWN:
        click.echo(f"Other files name others in {len(others) - _MOST_SHOWN} more places; `bylaws drift .` lists all.")
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
        lines = f"line {one.first}" if one.first == one.last else f"lines {one.first} to {one.last}"
        yield f"{one.path}: the list in {lines} is made from the record now, as `list/{one.id}`"
        for number, before, now in respelled(planned.governance, one):
            yield f"{one.path}:{number}: `{before}` is written `{now}` now, as the record spells the account"
    yield from _for_each_reason(planned.by_hand, "this list stays as it is", "each of these lists stays as it is")
    if planned.by_hand:
        yield "`bylaws add`, `move` and `leave` name the lines of such a list that are still to be edited."
        yield f"To have it made from the record, remove the reason, delete {' and '.join(records)}, and adopt again."
    yield from _for_each_reason(planned.left, "not taken", "not taken")
    for path, numbers in unread(found, planned.facts).items():
        yield f"{path}:{_numbers(numbers)}: not read, though rules may stand there; the record has nothing of them"


def _read(found: Survey, planned: Adoption) -> str:
    lists = counted(len({seat.entry.place.path for seat in planned.roster.seats}), "list of people", "lists of people")
    return f"Read {counted(len(found.documents), 'document')} and {lists}."


def _for_each_reason(found: Sequence[tuple[Place, str]], one: str, several: str) -> Iterator[str]:
    """What was left, once for each file and reason, with the lines."""
    lines: dict[tuple[str, str], list[int]] = {}
    for place, why in found:
        lines.setdefault((place.path, why), []).append(place.line)
    for (path, why), numbers in list(lines.items())[:_MOST_SHOWN]:
        yield f"{path}:{_numbers(numbers)}: {one if len(numbers) == 1 else several}: {why}"
    if len(lines) > _MOST_SHOWN:
        yield f"… and {counted(len(lines) - _MOST_SHOWN, 'more reason')}."


def _numbers(lines: Sequence[int]) -> str:
    """The numbers of some lines, the first ones."""
    more = f" and {len(lines) - _MOST_SHOWN} more" if len(lines) > _MOST_SHOWN else ""
    return f"{', '.join(str(number) for number in lines[:_MOST_SHOWN])}{more}"


__all__ = ["DATA_FOLDER", "adopt"]
