"""People as other files name them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from bylaws.problems import Place, Problem
from bylaws.source import HANDLE_PATTERN
from bylaws.source.yaml import Document

IS_HANDLE: Final = re.compile(HANDLE_PATTERN)


class Sort(StrEnum):
    """What it means to be named in a file."""

    RIGHTS = "rights"
    """Whoever is named can approve, merge or vote."""
    LIST = "list"
    """Whoever is named is listed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One mention of a person."""

    handle: str
    """The GitHub account, as it is written; empty where only a name is given."""
    place: Place
    name: str = ""
    organization: str = ""
    group: str = ""
    """What the file says that they are: a heading, `approvers`, a team."""
    area: str = ""
    """Where: a pattern, or the folder of the file; empty for everything."""
    is_former: bool = False
    """Whether the file says that they have left."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A file with people."""

    path: str
    sort: Sort
    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
    aliases: frozenset[str] = frozenset()
    """Names that stand for several people, which are no accounts."""


def listed(document: Document, container: Any, key: str) -> list[tuple[str, Place]]:
    """The words of a list in a mapping of YAML, each with its place; nothing where there is no such list."""
    value = container.get(key) if isinstance(container, dict) else None
    if isinstance(value, str) and value:
        return [(value, document.value_place(container, key))]
    if not isinstance(value, list):
        return []
    return [(word, document.value_place(value, number)) for number, word in enumerate(value) if isinstance(word, str)]
