"""What other packages bring: rules by the entry point `bylaws.rules`, formats by `bylaws.exports`.

A record goes by the name of its package, `package/name`, in findings, settings and on the command line. So every report
says whose rule it is, and no package can take a name of ours. What cannot be loaded is a problem, and all else goes on.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from bylaws.cache import seen
from bylaws.problems import Place, Problem
from bylaws.rules.running import BROKEN_PLUGIN
from bylaws.structs import struct

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

R = TypeVar("R")

RULES: Final = "bylaws.rules"
EXPORTS: Final = "bylaws.exports"
_SETTINGS: Final = Place(".bylaws.yaml")
"""Where problems of packages are shown: no file of the project has a place for them."""


@struct
class Brought(Generic[R]):
    """The records of a group, by their full name, and what is wrong with the rest."""

    records: dict[str, R]
    problems: tuple[Problem, ...] = ()


@cache
def brought(group: str, kind: type[R], named: Callable[[R], str]) -> Brought[R]:
    """The records of one kind that installed packages bring; `named` says what each is called by its package."""
    records: dict[str, R] = {}
    problems: list[Problem] = []
    for entry in _entries(group):
        seen.beyond()  # nobody knows what it reads
        package = entry.dist.name if entry.dist else "?"
        what = f"`{entry.name}` of the package `{package}`"
        hint = f"tell those who make `{package}`, or uninstall it"
        try:
            record = entry.load()
        except Exception as error:
            problems.append(BROKEN_PLUGIN.at(_SETTINGS, f"{what} cannot be loaded: {_why(error)}", hint))
            continue
        if not isinstance(record, kind):
            problems.append(BROKEN_PLUGIN.at(_SETTINGS, f"{what} is no {kind.__name__}", hint))
            continue
        name = f"{package}/{named(record)}"
        if name in records:
            problems.append(BROKEN_PLUGIN.at(_SETTINGS, f"two records of `{package}` are called `{name}`", hint))
        records.setdefault(name, record)
    return Brought(records, tuple(problems))


def failed(name: str, error: Exception, place: Place) -> Problem:
    """That a record of another package fails. Nothing of the data is in the message."""
    hint = f"tell those who make `{name.partition('/')[0]}`, or uninstall it"
    return BROKEN_PLUGIN.at(place, f"`{name}` fails: {_why(error)}", hint)


def _why(error: Exception) -> str:
    trace: Any = error.__traceback__
    while trace.tb_next:
        trace = trace.tb_next
    return f"{type(error).__name__} at line {trace.tb_lineno} of `{Path(trace.tb_frame.f_code.co_filename).name}`"


def _entries(group: str) -> Iterator[EntryPoint]:
    if not _is_brought(group):
        return
    from importlib.metadata import entry_points

    def key(entry: EntryPoint) -> tuple[str, str]:
        return entry.dist.name if entry.dist else "", entry.name

    yield from sorted(entry_points(group=group), key=key)


def _is_brought(group: str) -> bool:
    """Whether any installed package brings records of a group.

    Asked first, for `importlib.metadata` takes longer to load than most checks take.
    """
    for folder in dict.fromkeys(sys.path):
        for path in Path(folder).glob("*-info/entry_points.txt"):
            try:
                if f"[{group}]" in path.read_text(encoding="utf-8"):
                    return True
            except (OSError, UnicodeDecodeError):  # not readable for us, nor for Python
                continue
    return False
