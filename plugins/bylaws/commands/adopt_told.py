"""What `bylaws adopt` says of lists of people in documents, the first time and each time after."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import Final

import click

from bylaws.adopt.lists import respelled
from bylaws.adopt.standing import FoundList
from bylaws.body.governance import Governance
from bylaws.build.outputs import FileChange
from bylaws.commands.show import counted
from bylaws.problems import Place

MOST_SHOWN: Final = 12
"""So much of one sort is told; how much more there is is told too."""


def agreed(changes: Sequence[FileChange], lists: Sequence[FoundList], *, yes: bool) -> bool:
    """Whether documents may be changed: somebody at a terminal is shown which lines, and asked."""
    changed = [change.path for change in changes if change.old is not None]
    if not changed or yes or not sys.stdin.isatty():
        return True
    for one in lists:
        if one.path in changed:
            click.echo(f"{one.path}: lines {one.first} to {one.last} get two marks around them; they stay as they are.")
    return click.confirm("May these documents be changed?", default=True)


def about_lists(governance: Governance, lists: Sequence[FoundList]) -> Iterator[str]:
    """The lists that are made from the record now."""
    for one in lists:
        lines = f"line {one.first}" if one.first == one.last else f"lines {one.first} to {one.last}"
        yield f"{one.path}: the list in {lines} is made from the record now, as `list/{one.name}`"
        for number, before, now in respelled(governance, one):
            yield f"{one.path}:{number}: `{before}` is written `{now}` now, as the record spells the account"


def about_left(by_hand: Sequence[tuple[Place, str]], unmarked: Sequence[str] = ()) -> Iterator[str]:
    """The lists that stay as they are, and what to do with them."""
    for path in unmarked:
        yield f"{path}: this file stays as it is: a list is made from the record in Markdown only"
    yield from for_each_reason(by_hand, "this list stays as it is", "each of these lists stays as it is")
    if by_hand or unmarked:
        yield "`bylaws add`, `move` and `leave` name the lines of such a list that are still to be edited."
    if by_hand:
        yield "To have it made from the record, remove the reason, and run `bylaws adopt` again."


def for_each_reason(found: Sequence[tuple[Place, str]], one: str, several: str) -> Iterator[str]:
    """What was left, once for each file and reason, with the lines."""
    lines: dict[tuple[str, str], list[int]] = {}
    for place, why in found:
        lines.setdefault((place.path, why), []).append(place.line)
    for (path, why), numbers in list(lines.items())[:MOST_SHOWN]:
        yield f"{path}:{line_numbers(numbers)}: {one if len(numbers) == 1 else several}: {why}"
    if len(lines) > MOST_SHOWN:
        yield f"… and {counted(len(lines) - MOST_SHOWN, 'more reason')}."


def line_numbers(lines: Sequence[int]) -> str:
    """The numbers of some lines, the first ones."""
    more = f" and {len(lines) - MOST_SHOWN} more" if len(lines) > MOST_SHOWN else ""
    return f"{', '.join(str(number) for number in lines[:MOST_SHOWN])}{more}"
