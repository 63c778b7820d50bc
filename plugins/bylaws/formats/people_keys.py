"""What the keys of a list of people say: a role, a part of the project, people, or nothing about them.

No two projects agree on the keys, but all of them name things in words, as headings of tables do.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Final

from bylaws.formats.listing import IS_HANDLE
from bylaws.formats.roster.names import looks_like_a_name
from bylaws.formats.roster.text import account_in
from bylaws.formats.roster.words import QUALITIES, Column, has_role, part_of, role_in, says_former, word_set
from bylaws.structs import struct

_NO_PEOPLE: Final = word_set(
    "alias aliases area areas branches channels charter components contact contacts_urls dates description "
    "email emails files filters focus github_teams keywords labels language languages link links mailing_list "
    "mailing_lists meetings options owners_link ownerslink parent paths privacy project projects repo repos "
    "repositories responsibilities scope scopes slack source status tags topics url urls website"
)
_GROUPS: Final = word_set("teams groups sigs workinggroups working_groups usergroups committees subprojects areas")
_WHOLE: Final = word_set("org organization organisation project global all everyone current active general")
"""Keys that name no part of the project."""
_LISTS: Final = word_set("people members users list names handles github logins accounts")
"""Keys that say that people follow, and not what they are."""
_NAMES: Final = ("name", "title", "team", "group", "label", "dir", "repo", "project")


@struct
class Above:
    """What the keys above a value say."""

    role: str = ""
    section: str = ""
    area: str = ""
    is_former: bool = False
    expects: bool = False
    """Whether words are people."""


def words_of_key(key: str) -> str:
    return re.sub(r"[-_]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", key)).strip()


def part_of_key(key: str) -> Column | None:
    words = words_of_key(key).casefold()
    squeezed = words.replace(" ", "")
    if squeezed in ("githubid", "githubhandle", "githubusername", "githubuser", "githublogin", "ghid"):
        return Column.HANDLE
    return part_of(words)


def is_person(data: dict[str, Any]) -> bool:
    """Whether a mapping is of one person: an account, or a name and something that only people have."""
    parts = {part_of_key(str(key)): value for key, value in data.items() if isinstance(value, str) and value}
    holds_people = any(
        isinstance(value, list | dict)
        and value
        and has_role(words_of_key(str(key)))
        and part_of_key(str(key)) is not Column.ROLE
        for key, value in data.items()
    )
    if holds_people:
        return False
    if Column.HANDLE in parts:
        handle = parts[Column.HANDLE].removeprefix("@")
        return bool(IS_HANDLE.fullmatch(handle) or account_in(handle) or "gitlab" in str(data).casefold())
    others = {Column.AFFILIATION, Column.MAIL} & {*parts}
    return Column.NAME in parts and bool(others) and looks_like_a_name(parts[Column.NAME])


def is_described(key: str, value: dict[str, Any]) -> bool:
    """`ada: {name: Ada Lovelace}`: an account as the key of what is said of it."""
    parts = {part_of_key(str(name)) for name, it in value.items() if isinstance(it, str)}
    return (
        bool(IS_HANDLE.fullmatch(str(key)))
        and Column.NAME in parts
        and not has_role(words_of_key(str(key)))
        and all(not isinstance(it, dict) for it in value.values())
        and (
            Column.AFFILIATION in parts
            or Column.MAIL in parts
            or looks_like_a_name(
                str(next(it for name, it in value.items() if part_of_key(str(name)) is Column.NAME)), alone=True
            )
        )
    )


def directory_in(data: Any) -> dict[str, dict[str, Any]]:
    """The people whom other lists of the file name by a key: `[people.ada]`."""
    if not isinstance(data, dict):
        return {}
    tables = [value for key, value in data.items() if str(key).casefold() == "people" and isinstance(value, dict)]
    people = {key: value for table in tables for key, value in table.items()}  # some lists have `People` and `people`
    found = {str(key): value for key, value in people.items() if isinstance(value, dict)}
    return (
        found if found and len(found) == len(people) and all(_part_of_person(value) for value in found.values()) else {}
    )


def _part_of_person(value: dict[str, Any]) -> bool:
    return any(
        part_of_key(str(key)) in (Column.NAME, Column.HANDLE) and isinstance(it, str) for key, it in value.items()
    )


def named_inside(data: dict[str, Any], above: Above) -> Above:
    """The name of what the people of a mapping are in."""
    if not any(isinstance(value, list | dict) for value in data.values()):
        return above
    name = next((data[key] for key in _NAMES if isinstance(data.get(key), str) and data[key]), "")
    return replace(above, area=name) if name else above


def says_who(key: str) -> bool:
    """Whether a key says that people follow."""
    words = words_of_key(key)
    return has_role(words) or says_former(words) or words.casefold().replace(" ", "_") in _LISTS


def below(key: str, above: Above) -> Above:
    """What holds below a key: a role, a part of the project, or nothing about people."""
    words = words_of_key(key)
    low = words.casefold().replace(" ", "_")
    is_former = above.is_former or says_former(words)
    section = above.section if above.section.casefold() not in _GROUPS else ""
    if low in _NO_PEOPLE:
        return replace(above, expects=False)
    if low in _GROUPS:
        return replace(above, is_former=is_former, section=section or key, expects=False)
    role = role_in(words)
    if low in _LISTS and section:
        return replace(above, is_former=is_former, expects=True)
    if role.casefold() == "owner" and "maintainer" in above.role.casefold():
        role = above.role  # `owners` of one of the `maintainerGroups`
    if role or says_former(words):
        return Above(role or above.role, key, above.area, is_former, expects=True)
    if section and above.role and QUALITIES.fullmatch(words):
        return replace(
            above, role=f"{words} {above.role}", section=f"{section}.{key}", is_former=is_former, expects=True
        )
    area = "" if low in _WHOLE else key
    return replace(above, section=section or key, area=above.area or area, is_former=is_former, expects=True)
