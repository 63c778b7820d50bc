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
from bylaws.formats.people_keys import (
    Above,
    below,
    directory_in,
    is_described,
    is_person,
    named_inside,
    part_of_key,
    says_who,
    words_of_key,
)
from bylaws.formats.remarks import with_names
from bylaws.formats.roster.found import FoundPerson, Value
from bylaws.formats.roster.inline import shown
from bylaws.formats.roster.lines import people_of_values
from bylaws.formats.roster.names import NOTHING, looks_like_a_name
from bylaws.formats.roster.person import person_in
from bylaws.formats.roster.text import account_in
from bylaws.formats.roster.words import Column, has_role, role_in, says_former, without_former
from bylaws.formats.tomltext import Toml
from bylaws.problems import Place, Problem
from bylaws.source.yaml import read_text

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
_MOST: Final = 50_000


class Placed(Protocol):
    """Data that knows where its values stand."""

    data: Any
    problems: list[Problem]

    def value_place(self, container: dict[str, Any] | list[Any], key: str | int) -> Place:
        """Where the value of a key, or an item of a list, begins."""
        ...


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
        self.top = Above(
            role_in(name) if name.casefold() not in ("teams", "people", "groups") else "",
            expects=True,
            is_former=says_former(name),
        )
        self.directory: Mapping[str, tuple[dict[str, Any], str]] = {}
        self.used: set[str] = set()

    def entries(self) -> Iterator[Entry]:
        data = self.document.data
        people = directory_in(data)
        self.directory = {key.casefold(): (value, key) for key, value in people.items()}
        yield from self._walk(data, self.top)
        if people and not self.used:
            for key, value in people.items():
                yield from self._person(value, self.top, key)

    def _walk(self, value: Any, above: Above) -> Iterator[Entry]:
        self.left -= 1
        if self.left < 0:
            return
        if isinstance(value, dict):
            yield from self._mapping(value, above)
        elif isinstance(value, list):
            yield from self._list(value, above)

    def _mapping(self, data: dict[str, Any], above: Above) -> Iterator[Entry]:
        if is_person(data):
            yield from self._person(data, above)
            return
        inside = named_inside(data, above)
        is_plain = all(isinstance(value, list | dict) or not value for value in data.values())
        for key, value in data.items():
            if self.directory and directory_in({key: value}):
                continue
            under = below(str(key), inside)
            if not is_plain and not says_who(str(key)):
                under = replace(under, expects=False)  # `stakeholder_sigs: [apps]` of a group
            if isinstance(value, dict) and under.expects and is_described(key, value):
                yield from self._person(value, inside, str(key))
            elif isinstance(value, str):
                yield from self._pair(data, str(key), value, above, under)
            elif isinstance(value, list) and not under.expects:
                yield from self._walk([item for item in value if isinstance(item, dict | list)], under)
            else:
                yield from self._walk(value, under)

    def _pair(self, data: dict[str, Any], key: str, value: str, above: Above, under: Above) -> Iterator[Entry]:
        """`ada: Ada Lovelace`, `chair: ada`."""
        place = self.document.value_place(data, key)
        is_role = has_role(words_of_key(key))
        if (
            above.role
            and above.section
            and not is_role
            and IS_HANDLE.fullmatch(key)
            and part_of_key(key) is None  # `name: Helm Core` is no account
            and looks_like_a_name(value, alone=True)
        ):
            yield self._entry(FoundPerson(Value(key, 0), name=Value(value, 0)), above, place)
        elif is_role and key.casefold() not in ("team", "people") and (found := self._who(value)):
            yield from self._of_word(found, value, under, place)

    def _list(self, items: list[Any], above: Above) -> Iterator[Entry]:
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

    def _of_word(self, person: FoundPerson, word: str, above: Above, place: Place) -> Iterator[Entry]:
        known = self.directory.get(word.strip().removeprefix("@").casefold())
        if known is None:
            yield self._entry(person, above, place)
            return
        self.used.add(word.casefold())
        yield from self._person(known[0], above, known[1])

    # --- one person ---------------------------------------------------------------------------------------------------

    def _person(self, data: dict[str, Any], above: Above, key: str = "") -> Iterator[Entry]:
        person = FoundPerson()
        places: dict[str, Place] = {}
        for name, value in data.items():
            part = part_of_key(str(name))
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
        words = words_of_key(name)
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
        elif part is Column.ROLE and says_former(words):  # `role: emeritus`, `role: emeritus maintainer`
            person.former = Value(words, 0)
            places["is_former"] = place
            if rest := without_former(words):
                person.role = person.role or Value(rest, 0)
                places["role"] = place
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
        self, person: FoundPerson, above: Above, place: Place, places: Mapping[str, Place] | None = None
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
