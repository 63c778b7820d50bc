"""What a file says of people: every reader in this room gives a `Listing`, whatever the format.

An `Entry` is one mention of one person. Somebody who stands under two headings, or in two lines, has two entries; who
is who, and what follows from it, is for those who ask. Every value is as it stands in the file, without marks and
blanks around it, and `places` says where: nothing here is guessed from another file. E-mail addresses are nobody's
business: an entry says that there is one, and no more.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from typing import Any, Final

from bylaws.problems import Place, Problem
from bylaws.source import HANDLE_PATTERN
from bylaws.source.yaml import YamlFile
from bylaws.structs import struct

IS_HANDLE: Final = re.compile(HANDLE_PATTERN)

GITHUB: Final = "github"
GITLAB: Final = "gitlab"


@struct
class Detail:
    """Something else that a file says of a person: a column, a key or a remark that has no attribute of its own."""

    label: str
    """The head of the column or the key, as it is written; empty for a remark such as `non voting`."""
    text: str
    place: Place


@struct
class Entry:
    """One mention of a person. At least one of `handle` and `name` is there."""

    place: Place
    """Where the handle stands; without one, where the name does."""
    handle: str = ""
    """The account, spelled as in the file, without `@`; empty where only a name is given."""
    host: str = GITHUB
    """Whose account it is: `github` or `gitlab`."""
    name: str = ""
    affiliation: str = ""
    """The organization as it is written, also `Independent` or `Individual`; empty where nothing stands."""
    role: str = ""
    """What they are, in the singular where it is a plural of English: `Maintainer`, `approver`, `Chair`."""
    section: str = ""
    """What the file has them under, as it is written: a heading, a key such as `emeritus_approvers`, a team."""
    area: str = ""
    """What of: a pattern, the folder of the file, a repository, a subject; empty for everything."""
    is_former: bool = False
    """Whether the file says that they have left: by a heading, a label, a column, a key, a remark or a line through."""
    grants: bool = False
    """Whether being named here gives rights: whoever is named can approve, merge or vote."""
    overridden_by: Place | None = None
    """The line that takes back what this one would give, in files of which the last match counts: `grants` is false."""
    has_mail: bool = False
    """Whether an e-mail address stands beside them. It is not kept."""
    places: Mapping[str, Place] = field(default_factory=dict)
    """Where the values of `handle`, `name`, `affiliation`, `role`, `area` and `is_former` stand, by these names, as far
    as they have a place of their own."""
    details: tuple[Detail, ...] = ()
    """What else is said of them, in the order of the file. Nothing with an e-mail address in it."""


@struct
class Unread:
    """Something that seems to name people, and was not understood."""

    place: Place
    reason: str
    """Why, as the message of a problem: in lower case, without a full stop."""
    hint: str = "write it like the lines beside it, with a name and an account"


@struct
class NamedTeam:
    """A team of an organization on a host, named in place of its people."""

    path: str
    """`organization/team`, as it is written."""
    place: Place
    area: str = ""
    grants: bool = False


@struct
class Pointer:
    """A link to where the people are listed: `The maintainers are in …`."""

    target: str
    """A path as it is written, or an address."""
    place: Place


@struct
class Listing:
    """A file with people, read."""

    path: str
    format: str
    """The name of the format: `roster`, `owners`, `codeowners`, …"""
    entries: tuple[Entry, ...] = ()
    unread: tuple[Unread, ...] = ()
    """What was not understood. Without entries and without this, the file lists nobody."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the file itself, whatever it says: broken syntax, lines that its consumer passes over."""
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Names that stand for several people, which are no accounts, with the accounts: the names in lower case."""
    teams: tuple[NamedTeam, ...] = ()
    pointers: tuple[Pointer, ...] = ()


def listed(document: YamlFile, container: Any, key: str) -> list[tuple[str, Place]]:
    """The words of a list in a mapping of YAML, each with its place; nothing where there is no such list."""
    value = container.get(key) if isinstance(container, dict) else None
    if isinstance(value, str) and value:
        return [(value, document.value_place(container, key))]
    if not isinstance(value, list):
        return []
    return [(word, document.value_place(value, number)) for number, word in enumerate(value) if isinstance(word, str)]


def account(
    word: str,
    place: Place,
    *,
    role: str = "",
    section: str = "",
    area: str = "",
    is_former: bool = False,
    grants: bool = False,
) -> Entry:
    """Somebody of whom a file has the account alone, perhaps with `@`."""
    handle = word.strip().removeprefix("@")
    places = {"handle": place}
    return Entry(
        place, handle, role=role, section=section, area=area, is_former=is_former, grants=grants, places=places
    )
