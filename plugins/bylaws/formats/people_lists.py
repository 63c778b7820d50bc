"""Lists of people in YAML and TOML, in whatever shape: `maintainers.yaml`, `sigs.yaml`, `teams.toml` and their kin.

No two projects agree on the keys, but all of them name things in words: a key such as `emeritus_leads` says what the
people in it are, one such as `github` what a value is. So the data is walked from the top, and each key is judged by
the words in it, as a heading of a table would be.
"""

from __future__ import annotations

import posixpath
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, Protocol

from bylaws.formats.listing import IS_HANDLE, Detail, Entry, Listing
from bylaws.formats.remarks import with_names
from bylaws.formats.roster.found import FoundPerson, Value
from bylaws.formats.roster.inline import shown
from bylaws.formats.roster.lines import people_of_values
from bylaws.formats.roster.names import NOTHING, looks_like_a_name
from bylaws.formats.roster.person import person_in
from bylaws.formats.roster.text import account_in
from bylaws.formats.roster.words import QUALITIES, Column, has_role, part_of, role_in, says_former, word_set
from bylaws.formats.tomltext import Toml
from bylaws.problems import Place, Problem
from bylaws.source.yaml import read_text
from bylaws.structs import struct

NAME: Final = "people-list"

_LIST: Final = re.compile(
    r"\.?(?:[a-z0-9]+[-_.]){0,3}(?:maintainers?|owners?|committers?|reviewers?|approvers?|members?|emeritus|alumni|leads?|people|"
    r"teams?|sigs?|wgs?|groups?|committees?|steering|toc|tsc|contributors)(?:[-_](?:members|maintainers|groups|list))*\.(?:ya?ml|toml)|"
    r"\.?(?:[a-z0-9]+[-_.]){0,3}(?:maintainers?|owners?|committers?|emeritus)\.json",
    re.IGNORECASE,
)
_PLAIN: Final = re.compile(
    r"(?:\.?[\w-]*(?:maintainers|owners|members|reviewers|approvers|committers)[\w-]*)(?:\.md)?", re.IGNORECASE
)
_KEY_LINE: Final = re.compile(r"^[ \t]*(?:-[ \t]+)?[\w.][\w. -]*:(?:[ \t]|$)", re.MULTILINE)
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
_MOST: Final = 50_000


class Placed(Protocol):
    """Data that knows where its values stand."""

    data: Any
    problems: list[Problem]

    def value_place(self, container: dict[str, Any] | list[Any], key: str | int) -> Place:
        """Where the value of a key, or an item of a list, begins."""
        ...


@struct
class _Above:
    """What the keys above a value say."""

    role: str = ""
    section: str = ""
    area: str = ""
    is_former: bool = False
    expects: bool = False
    """Whether words are people."""


def is_called_so(path: str) -> bool:
    """Whether the name of a file says that it is such a list."""
    return bool(_LIST.fullmatch(posixpath.basename(path)))


def matches(path: str, text: str) -> bool:
    """Whether a file is a list by its name and is YAML or TOML, or is both in spite of its name."""
    name = posixpath.basename(path)
    if _LIST.fullmatch(name):
        return True
    if not _PLAIN.fullmatch(name) or not (_KEY_LINE.search(text) or _is_toml(text)):
        return False
    return _is_toml(text) or _is_plain_yaml(text)


def read(path: str, text: str) -> Listing:
    """Everyone whom the file names: by account, by name, or by a key of a directory of people."""
    document = (
        Toml(path, text)
        if path.endswith(".toml") or _is_toml(text)
        else read_text(path, text.removeprefix("\ufeff"), foreign=True)
    )
    walk = _Walk(document, path)
    entries = tuple(with_names(walk.entries(), text))
    return Listing(path, NAME, entries, problems=tuple(document.problems))


def _is_toml(text: str) -> bool:
    if not re.search(r"^[ \t]*\[+[\w.\"' -]+\]+[ \t]*$", text, re.MULTILINE) or not re.search(
        r"^[ \t]*[\w\"-]+[ \t]*=", text, re.MULTILINE
    ):
        return False
    try:
        tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return False
    return True


def _is_plain_yaml(text: str) -> bool:
    """Whether a file without an ending is YAML, and not lines or Markdown that YAML can read too."""
    text = re.sub(r"(?m)[ \t]#.*$", "", text)
    if re.search(r"^(?:#{2,} |\||[ \t]*[-*] .*[(\[<])", text, re.MULTILINE):
        return False
    data = read_text("", text, foreign=True).data
    if not isinstance(data, dict):
        return False
    values = [value for value in data.values() if value]
    return bool(values) and all(isinstance(value, list) and all(map(_is_plain_item, value)) for value in values)


def _is_plain_item(item: Any) -> bool:
    return isinstance(item, dict) or (
        isinstance(item, str) and (bool(IS_HANDLE.fullmatch(item)) or item.count(",") >= 2)
    )


class _Walk:
    def __init__(self, document: Placed, path: str) -> None:
        self.document = document
        self.left = _MOST
        name = re.sub(r"\.\w+$", "", posixpath.basename(path)).replace("_", " ").replace("-", " ")
        self.top = _Above(
            role_in(name) if name.casefold() not in ("teams", "people", "groups") else "",
            expects=True,
            is_former=says_former(name),
        )
        self.directory: Mapping[str, tuple[dict[str, Any], str]] = {}
        self.used: set[str] = set()

    def entries(self) -> Iterator[Entry]:
        data = self.document.data
        people = _directory(data)
        self.directory = {key.casefold(): (value, key) for key, value in people.items()}
        yield from self._walk(data, self.top)
        if people and not self.used:
            for key, value in people.items():
                yield from self._person(value, self.top, key)

    def _walk(self, value: Any, above: _Above) -> Iterator[Entry]:
        self.left -= 1
        if self.left < 0:
            return
        if isinstance(value, dict):
            yield from self._mapping(value, above)
        elif isinstance(value, list):
            yield from self._list(value, above)

    def _mapping(self, data: dict[str, Any], above: _Above) -> Iterator[Entry]:
        if _is_person(data):
            yield from self._person(data, above)
            return
        inside = _named(data, above)
        is_plain = all(isinstance(value, list | dict) or not value for value in data.values())
        for key, value in data.items():
            if (
                isinstance(value, dict)
                and value is not None
                and self.directory
                and _directory({key: value})
                and key.casefold() in ("people", "person")
            ):
                continue
            under = _under(str(key), inside)
            if not is_plain and not _says_who(str(key)):
                under = replace(under, expects=False)  # `stakeholder_sigs: [apps]` of a group
            if isinstance(value, dict) and under.expects and _is_described(key, value):
                yield from self._person(value, inside, str(key))
            elif isinstance(value, str):
                yield from self._pair(data, str(key), value, above, under)
            elif isinstance(value, list) and not under.expects:
                yield from self._walk([item for item in value if isinstance(item, dict | list)], under)
            else:
                yield from self._walk(value, under)

    def _pair(self, data: dict[str, Any], key: str, value: str, above: _Above, under: _Above) -> Iterator[Entry]:
        """`ada: Ada Lovelace`, `chair: ada`."""
        place = self.document.value_place(data, key)
        is_role = has_role(_words(key))
        if (
            above.role
            and above.section
            and not is_role
            and IS_HANDLE.fullmatch(key)
            and _part(key) is None  # `name: Helm Core` is no account
            and looks_like_a_name(value, alone=True)
        ):
            yield self._entry(FoundPerson(Value(key, 0), name=Value(value, 0)), above, place)
        elif is_role and key.casefold() not in ("team", "people") and (found := self._who(value)):
            yield from self._of_word(found, value, under, place)

    def _list(self, items: list[Any], above: _Above) -> Iterator[Entry]:
        words = [item for item in items if isinstance(item, str)]
        if words and above.expects and all(word.count(",") >= 2 for word in words):
            numbers = [number for number, item in enumerate(items) if isinstance(item, str)]
            for number, person in zip(numbers, people_of_values(words, ()), strict=True):
                if person:
                    yield self._entry(person, above, self.document.value_place(items, number))
            return
        for number, item in enumerate(items):
            if not isinstance(item, str):
                yield from self._walk(item, above)
            elif above.expects and (found := self._who(item)):
                yield from self._of_word(found, item, above, self.document.value_place(items, number))

    def _who(self, word: str) -> FoundPerson | None:
        """The person of a word: an account, an address of a profile, or words as in a list."""
        bare = word.strip().removeprefix("@")
        if IS_HANDLE.fullmatch(bare):
            return FoundPerson(Value(bare, 0))
        profile = account_in(word) if "/" in word else None
        if profile:
            return FoundPerson(Value(profile[0], 0), profile[1])
        return person_in(shown(word, 0, len(word), {})) if "://" not in word or "(" in word else None

    def _of_word(self, person: FoundPerson, word: str, above: _Above, place: Place) -> Iterator[Entry]:
        known = self.directory.get(word.strip().removeprefix("@").casefold())
        if known is None:
            yield self._entry(person, above, place)
            return
        self.used.add(word.casefold())
        yield from self._person(known[0], above, known[1])

    # --- one person ---------------------------------------------------------------------------------------------------

    def _person(self, data: dict[str, Any], above: _Above, key: str = "") -> Iterator[Entry]:
        person = FoundPerson()
        places: dict[str, Place] = {}
        for name, value in data.items():
            part = _part(str(name))
            words = (
                value
                if isinstance(value, str)
                else ", ".join(it for it in value if isinstance(it, str))
                if isinstance(value, list)
                else ""
            )
            place = self.document.value_place(data, name)
            if isinstance(value, bool) or words.casefold() in ("true", "false"):
                self._flag(person, str(name), str(value).casefold() == "true")
            elif words and not NOTHING.fullmatch(words.strip()):
                self._value(person, places, part, str(name), words.strip(), place)
        if not person.handle and IS_HANDLE.fullmatch(key):
            person.handle = Value(key, 0)
        found = places.get("handle") or places.get("name") or next(iter(places.values()), None)
        if found and (person.handle or person.name):
            yield self._entry(person, above, found, places)

    def _flag(self, person: FoundPerson, name: str, is_so: bool) -> None:
        words = _words(name)
        if (says_former(words) and is_so) or (words.casefold() == "active" and not is_so):
            person.former = Value(name, 0)

    def _value(
        self, person: FoundPerson, places: dict[str, Place], part: Column | None, name: str, words: str, place: Place
    ) -> None:
        if part is Column.MAIL:
            person.has_mail = True
        elif part is Column.HANDLE:
            found = (
                account_in(words)
                if "/" in words
                else (words.removeprefix("@"), "gitlab" if "gitlab" in name.casefold() else "github")
            )
            if found and (IS_HANDLE.fullmatch(found[0]) or found[1] == "gitlab") and not person.handle:
                person.handle, person.host = Value(found[0], 0), found[1]
                places["handle"] = place
        elif part in (Column.NAME, Column.AFFILIATION, Column.ROLE, Column.AREA):
            if getattr(person, part.value) is None:
                setattr(person, part.value, Value(words, 0))
                places[part.value] = place
        elif part is Column.STATUS and says_former(words):
            person.former = Value(words, 0)
            places["is_former"] = place
        elif "@" not in words:
            person.details.append((name, Value(words, 0)))
            places[f"details.{len(person.details)}"] = place

    def _entry(
        self, person: FoundPerson, above: _Above, place: Place, places: Mapping[str, Place] | None = None
    ) -> Entry:
        own = {key: at for key, at in (places or {}).items() if not key.startswith("details.")}
        details = [
            Detail(label, value.text, (places or {}).get(f"details.{number}", place))
            for number, (label, value) in enumerate(person.details, 1)
        ]
        return Entry(
            place,
            person.handle.text if person.handle else "",
            host=person.host,
            name=person.name.text if person.name else "",
            affiliation=person.affiliation.text if person.affiliation else "",
            role=person.role.text if person.role else above.role,
            section=above.section,
            area=person.area.text if person.area else above.area,
            is_former=bool(person.former) or above.is_former,
            has_mail=person.has_mail,
            places=own or ({"handle": place} if person.handle else {"name": place}),
            details=tuple(details),
        )


# --- what keys say ----------------------------------------------------------------------------------------------------


def _words(key: str) -> str:
    return re.sub(r"[-_]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", key)).strip()


def _part(key: str) -> Column | None:
    words = _words(key).casefold()
    squeezed = words.replace(" ", "")
    if squeezed in ("githubid", "githubhandle", "githubusername", "githubuser", "githublogin", "ghid"):
        return Column.HANDLE
    return part_of(words)


def _is_person(data: dict[str, Any]) -> bool:
    """Whether a mapping is of one person: an account, or a name and something that only people have."""
    parts = {_part(str(key)): value for key, value in data.items() if isinstance(value, str) and value}
    holds_people = any(
        isinstance(value, list | dict) and value and has_role(_words(str(key))) and _part(str(key)) is not Column.ROLE
        for key, value in data.items()
    )
    if holds_people:
        return False
    if Column.HANDLE in parts:
        handle = parts[Column.HANDLE].removeprefix("@")
        return bool(IS_HANDLE.fullmatch(handle) or account_in(handle) or "gitlab" in str(data).casefold())
    others = {Column.AFFILIATION, Column.MAIL} & {*parts}
    return Column.NAME in parts and bool(others) and looks_like_a_name(parts[Column.NAME])


def _is_described(key: str, value: dict[str, Any]) -> bool:
    """`ada: {name: Ada Lovelace}`: an account as the key of what is said of it."""
    parts = {_part(str(name)) for name, it in value.items() if isinstance(it, str)}
    return (
        bool(IS_HANDLE.fullmatch(str(key)))
        and Column.NAME in parts
        and not has_role(_words(str(key)))
        and all(not isinstance(it, dict) for it in value.values())
        and (
            Column.AFFILIATION in parts
            or Column.MAIL in parts
            or looks_like_a_name(
                str(next(it for name, it in value.items() if _part(str(name)) is Column.NAME)), alone=True
            )
        )
    )


def _directory(data: Any) -> dict[str, dict[str, Any]]:
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
    return any(_part(str(key)) in (Column.NAME, Column.HANDLE) and isinstance(it, str) for key, it in value.items())


def _named(data: dict[str, Any], above: _Above) -> _Above:
    """The name of what the people of a mapping are in."""
    if not any(isinstance(value, list | dict) for value in data.values()):
        return above
    name = next((data[key] for key in _NAMES if isinstance(data.get(key), str) and data[key]), "")
    return replace(above, area=name) if name else above


def _says_who(key: str) -> bool:
    """Whether a key says that people follow."""
    words = _words(key)
    return has_role(words) or says_former(words) or words.casefold().replace(" ", "_") in _LISTS


def _under(key: str, above: _Above) -> _Above:
    """What holds below a key: a role, a part of the project, or nothing about people."""
    words = _words(key)
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
        return _Above(role or above.role, key, above.area, is_former, expects=True)
    if section and above.role and QUALITIES.fullmatch(words):
        return replace(
            above, role=f"{words} {above.role}", section=f"{section}.{key}", is_former=is_former, expects=True
        )
    area = "" if low in _WHOLE else key
    return replace(above, section=section or key, area=above.area or area, is_former=is_former, expects=True)
