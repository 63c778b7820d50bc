"""One value of the record changed, as the fewest lines of its text: what every edit of `editing` is made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import deepcopy
from datetime import date, timedelta
from typing import Any, Final
from unicodedata import normalize

from bylaws.adopt.record import Record, Unfit
from bylaws.adopt.verifying import agree
from bylaws.model.people import ENDED, INDEPENDENT, Person
from bylaws.source import HANDLE, Misread, splicing
from bylaws.source.spans import Path
from bylaws.source.splicing import Value, scalar

SEAT_KEYS: Final = ("person", "role", "scope", "status", "since", "until", "title", "evidence")
Splice = Callable[[str, Path], str]
Change = Callable[[Any, str | int], None]


def _edited(record: Record, path: str, way: Path, splice: Splice, change: Change) -> Record:
    """The record with one change of a text; `change` is the same one, made to the values that the text says."""
    before = record.texts[path]
    text = spliced(before, lambda bare: splice(bare, way))
    wanted = deepcopy(data_of(record, path))
    change(follow(wanted, way[:-1]), way[-1])
    agree(path, text.removeprefix("\ufeff"), wanted)
    return record.changed(path, text)


def spliced(text: str, splice: Callable[[str], str]) -> str:
    """A change of a text that may begin with a byte order mark."""
    bare = text.removeprefix("\ufeff")
    return text[: len(text) - len(bare)] + splice(bare)


def parsed(argument: str, parse: Callable[[str], object], text: str) -> str:
    """A text that can be read as what it should be.

    Raises:
        Unfit: with the argument that it was, where it cannot.
    """
    try:
        parse(text)
    except Misread as misread:
        raise Unfit(argument, f"{misread.message}: {misread.hint}") from misread
    return text


def data_of(record: Record, path: str) -> Any:
    """The values that a file of the record holds."""
    return next(document.data for document in record.reading.documents if document.path == path)


def follow(value: Any, way: Sequence[str | int]) -> Any:
    """What stands at the end of a way of keys and numbers."""
    for step in way:
        value = value[step]
    return value


def _put(value: Any) -> Change:
    def change(container: Any, step: str | int) -> None:
        container[step] = value

    return change


def _written(key: str, value: str) -> str:
    return scalar(value, is_date=key in ("since", "until"))


def with_person(record: Record, handle: str, name: str, affiliation: str) -> Record:
    """With one more person, in the form that the people beside them have."""
    parsed("HANDLE", HANDLE.parse, handle)
    said: dict[str, str] = {"name": " ".join(name.split())} if name else {}
    if affiliation:
        record, said["affiliation"] = with_organization(record, affiliation)
    lines = {key: scalar(value) for key, value in said.items()}
    plain = all(isinstance(person, str) for person in (record.data("people") or {}).values())
    value: Value = lines["name"] if plain and set(said) == {"name"} and record.data("people") else lines
    kept: Any = said["name"] if isinstance(value, str) else said
    return _with_entry(record, "people", handle, value, kept)


def _with_entry(record: Record, key: str, name: str, value: Value, kept: Any) -> Record:
    """With one more entry under a top-level key, which is added where it is not there yet."""
    path = record.file_of(key)
    written = scalar(name)
    if not record.holds(key):
        return _with_top(record, path, key, f"  {written}: {splicing.flow(value)}\n", {name: kept})

    def splice(text: str, way: Path) -> str:
        return splicing.with_key(text, way, written, value)

    return _edited(record, path, [key], splice, lambda holder, step: holder[step].update({name: kept}))


def _with_top(record: Record, path: str, key: str, lines: str, kept: Any) -> Record:
    before = record.texts[path]
    text = spliced(before, lambda bare: splicing.with_top_key(bare, key, lines))
    agree(path, text.removeprefix("\ufeff"), {**data_of(record, path), key: kept})
    return record.changed(path, text)


def with_organization(record: Record, named: str) -> tuple[Record, str]:
    """The id of an organization by its id, name or another spelling; one that is new is added."""
    named = " ".join(named.split())
    if named.casefold() == INDEPENDENT:
        return record, INDEPENDENT
    for key, organization in record.governance.body.organizations.items():
        if named.casefold() in (key, organization.name.casefold(), *(name.casefold() for name in organization.aliases)):
            return record, key
    key = slug_of(named)
    if not key or key in record.governance.body.organizations:
        raise Unfit("ORGANIZATION", f"`{named}` makes no id of its own: add it to `organizations` by hand")
    return _with_entry(record, "organizations", key, scalar(named), named), key


def slug_of(name: str) -> str:
    """A name as an id."""
    plain = normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def with_seat(record: Record, seat: Mapping[str, str], *, again: bool) -> Record:
    """With one more seat, behind those of the same role and scope."""
    path = record.file_of("seats")
    lines: dict[str, Value] = {key: _written(key, value) for key, value in seat.items()}
    if not record.holds("seats"):
        return _with_top(record, path, "seats", f"  - {splicing.flow(lines)}\n", [dict(seat)])
    standing = record.data("seats")
    behind = _in_order(record, standing, seat)
    behind = _behind(standing, seat, again=again) if behind is None else behind

    def splice(text: str, way: Path) -> str:
        return splicing.with_item(text, way, lines, behind=behind)

    def change(holder: Any, step: str | int) -> None:
        at = len(holder[step]) if behind is None else behind + 1
        holder[step].insert(at, dict(seat))

    return _edited(record, path, ["seats"], splice, change)


def _in_order(record: Record, seats: Any, seat: Mapping[str, str]) -> int | None:
    """The seat below which a new one belongs where those of its role in its scope are sorted, by name or by account;
    None where they are not, are too few to tell, or where it comes first of all."""
    ended = [status.value for status in ENDED]
    alike = [
        index
        for index, one in enumerate(seats)
        if all(one.get(key) == seat.get(key) for key in ("role", "scope")) and one.get("status") not in ended
    ]
    governance = record.governance
    orders: tuple[Callable[[str], str], ...] = (governance.name_of, lambda person: person)
    for order in orders:
        names = [order(str(seats[index]["person"])).casefold() for index in alike]
        if len(names) < _ENOUGH or names != sorted(names):
            continue
        before = [index for index, name in zip(alike, names, strict=True) if name <= order(seat["person"]).casefold()]
        return before[-1] if before else (alike[0] - 1 if alike[0] else None)
    return None


_ENOUGH: Final = 4
"""So many names in order are no accident."""


def _behind(seats: Any, seat: Mapping[str, str], *, again: bool) -> int | None:
    """The seat below which a new one belongs: the last one of its role in its scope that is held."""

    def last(test: Callable[[Mapping[str, str]], bool]) -> int | None:
        return next((index for index in reversed(range(len(seats))) if test(seats[index])), None)

    ended = [status.value for status in ENDED]
    same = [key for key in ("role", "scope") if key in seat]
    found = last(
        lambda one: all(one.get(key) == seat.get(key) for key in ("role", "scope")) and one.get("status") not in ended
    )
    if found is None and again:
        found = last(lambda one: all(one.get(key) == seat.get(key) for key in ("person", *same)))
    return found if found is not None else last(lambda one: one.get("role") == seat.get("role"))


def with_value(record: Record, path: str, way: Path, written: str, value: Any) -> Record:
    """With another value, on one line, in the place of one that is there."""
    return _edited(record, path, way, lambda text, at: splicing.replaced(text, at, written), _put(value))


def with_values(record: Record, index: int, values: Mapping[str, str]) -> Record:
    """With other values of some keys of one seat; keys that are new stand in their usual order."""
    path = record.file_of("seats")
    for key, value in values.items():
        seat = record.data("seats")[index]
        way: list[str | int] = ["seats", index]
        written = _written(key, value)
        if key in seat:
            record = with_value(record, path, [*way, key], written, value)
            continue
        before = [name for name in SEAT_KEYS[: SEAT_KEYS.index(key)] if name in seat]
        behind = before[-1] if before else ""

        def splice(text: str, at: Path, name: str = key, new: str = written, after: str = behind) -> str:
            return splicing.with_key(text, at, name, new, behind=after)

        def change(holder: Any, step: str | int, name: str = key, new: str = value) -> None:
            holder[step][name] = new

        record = _edited(record, path, way, splice, change)
    return record


def without(record: Record, index: int, keys: Iterable[str]) -> Record:
    """Without some keys of one seat."""
    path = record.file_of("seats")
    for key in keys:

        def splice(text: str, at: Path, name: str = key) -> str:
            return splicing.without_key(text, at, name)

        def change(holder: Any, step: str | int, name: str = key) -> None:
            del holder[step][name]

        record = _edited(record, path, ["seats", index], splice, change)
    return record


def with_person_value(record: Record, person: str, key: str, value: str) -> Record:
    """With another value of one key of a person; the line form becomes a mapping where it must."""
    path = record.file_of("people")
    way: list[str | int] = ["people", person]
    standing = record.data("people")[person]
    value = " ".join(value.split())
    written = scalar(value)
    if not isinstance(standing, dict):
        if key == Person.ONE_LINE:
            return with_value(record, path, way, written, value)
        both: dict[str, Value] = {Person.ONE_LINE: scalar(standing), key: written}
        return with_value(record, path, way, splicing.flow(both), {Person.ONE_LINE: str(standing), key: value})
    if key in standing:
        return with_value(record, path, [*way, key], written, value)
    behind = Person.ONE_LINE if Person.ONE_LINE in standing else ""

    def change(holder: Any, step: str | int) -> None:
        holder[step][key] = value

    return _edited(record, path, way, lambda text, at: splicing.with_key(text, at, key, written, behind=behind), change)


def with_history(record: Record, person: str, organization: str, begins: str) -> Record:
    """One affiliation becomes a list of two, with the days on which they part."""
    path = record.file_of("people")
    old = record.data("people")[person]["affiliation"]
    first = {"organization": str(old)} if isinstance(old, str) else {key: str(value) for key, value in old.items()}
    ended = {**first, "until": day_before(begins)}
    entries: list[dict[str, str]] = [ended, {"organization": organization, "since": begins}]
    lines: list[Value] = [{key: _written(key, value) for key, value in entry.items()} for entry in entries]
    way: list[str | int] = ["people", person, "affiliation"]
    return with_value(record, path, way, splicing.flow(lines), entries)


def with_next(record: Record, person: str, organization: str, begins: str) -> Record:
    """One more affiliation behind those that a list has; the present one ends."""
    path = record.file_of("people")
    way: list[str | int] = ["people", person, "affiliation"]
    listed = record.data("people")[person]["affiliation"]
    present = next((index for index, one in enumerate(listed) if isinstance(one, str) or "until" not in one), None)
    if present is not None and not begins:
        raise Unfit("--since", f"the record keeps the dates of @{person}: say since when")
    if present is not None:
        one, ends = listed[present], day_before(begins)
        last = scalar(ends, is_date=True)
        old = {"organization": one} if isinstance(one, str) else one

        def splice(text: str, at: Path) -> str:
            if isinstance(one, str):
                return splicing.replaced(text, at, splicing.flow({"organization": scalar(one), "until": last}))
            return splicing.with_key(text, at, "until", last)

        record = _edited(record, path, [*way, present], splice, _put({**old, "until": ends}))
    entry = {"organization": organization, **({"since": begins} if begins else {})}
    lines: dict[str, Value] = {key: _written(key, value) for key, value in entry.items()}

    def change(holder: Any, step: str | int) -> None:
        holder[step].append(entry)

    return _edited(record, path, way, lambda text, at: splicing.with_item(text, at, lines), change)


def day_before(text: str) -> str:
    """The last day, month or year before one that is written with as many parts."""
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 1:
        return str(parts[0] - 1)
    if len(parts) == 2:
        year, month = divmod(parts[0] * 12 + parts[1] - 2, 12)
        return f"{year:04d}-{month + 1:02d}"
    return (date(*parts) - timedelta(days=1)).isoformat()
