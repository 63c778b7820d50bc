"""Someone joins, moves, leaves, is renamed, works for someone else: each as the fewest lines of the record.

Nothing here writes. Each function takes a record and returns another one, whose texts differ in those lines alone; a
second reader has agreed by then that they say what they should (see `verifying`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final
from unicodedata import normalize

from bylaws.adopt.record import Record, Unfit
from bylaws.adopt.verifying import agree
from bylaws.body.governance import Governance
from bylaws.model.people import ENDED, INDEPENDENT, Person, Seat, Status
from bylaws.model.times import Date
from bylaws.problems import nearest, quoted
from bylaws.source import HANDLE, URL, Misread, Node, splicing
from bylaws.source.spans import Path
from bylaws.source.splicing import Value, scalar

_SEAT_KEYS: Final = ("person", "role", "scope", "status", "since", "until", "evidence")


@dataclass(frozen=True, slots=True)
class Which:
    """A seat of a person, as far as someone named it: empty where only one is possible."""

    role: str = ""
    scope: str = ""


def join(
    record: Record,
    handle: str,
    role: str,
    *,
    scope: str = "",
    since: str = "",
    by: str = "",
    name: str = "",
    affiliation: str = "",
    on_trial: bool = False,
) -> Record:
    """Give someone a seat; they are added to `people` where they are not there yet.

    Raises:
        Unfit: when they hold it already, or when there is no such role or scope.
    """
    governance = record.governance
    _known("--role", role, governance.roles, "role")
    if scope:
        _known("--scope", scope, governance.body.scopes, "scope")
    person = _person(governance, handle)
    if person is None:
        record = _with_person(record, handle, name, affiliation)
        person = handle
    begins, decided = _date("--since", since), _address("--by", by)
    seat = {"person": person, "role": role, "scope": scope, "since": begins, "evidence": decided}
    if on_trial:
        seat["status"] = Status.ON_TRIAL.value
    standing = [one for one in governance.body.seats if _is(one, person, role, scope or None)]
    held = next((one for one in standing if one.status not in ENDED), None)
    if held:
        raise Unfit("HANDLE", f"@{person} holds this seat already, in line {held.place().line} of {held.place().path}")
    return _with_seat(record, {key: seat[key] for key in _SEAT_KEYS if seat.get(key)}, again=bool(standing))


def move(
    record: Record, handle: str, which: Which, *, role: str = "", scope: str = "", since: str = "", by: str = ""
) -> Record:
    """Change the role, or the scope, of a seat. What the seat says of an earlier beginning goes with it."""
    governance = record.governance
    index, seat = _seat(governance, handle, which)
    if role:
        _known("--role", role, governance.roles, "role")
    if scope:
        _known("--scope", scope, governance.body.scopes, "scope")
    if (role or seat.role) == seat.role and (scope or seat.scope) == seat.scope:
        raise Unfit("--role", f"@{seat.person} holds exactly this seat already")
    values = {"role": role, "scope": scope, "since": _date("--since", since), "evidence": _address("--by", by)}
    record = _with_values(record, index, {key: value for key, value in values.items() if value})
    gone = [key for key, given in (("since", since), ("until", ""), ("evidence", by)) if not given]
    return _without(record, index, [key for key in gone if seat.written(key) is not None])


def leave(record: Record, handle: str, which: Which, status: Status, *, until: str = "", by: str = "") -> Record:
    """End a seat: it stays on record, with what became of it."""
    index, _ = _seat(record.governance, handle, which)
    values = {"status": status.value, "until": _date("--until", until), "evidence": _address("--by", by)}
    return _with_values(record, index, {key: value for key, value in values.items() if value})


def rename(record: Record, handle: str, new: str) -> Record:
    """Give someone another handle, wherever the record names them."""
    governance = record.governance
    person = _required(governance, handle)
    try:
        HANDLE.parse(new)
    except Misread as misread:
        raise Unfit("NEW", f"{misread.message}: {misread.hint}") from misread
    other = _person(governance, new)
    if other is not None and other != person:
        raise Unfit("NEW", f"`{other}` is someone else in the record")
    places = list(_mentions(record, person))
    for path, way in places:
        record = _with_value(record, path, way, scalar(new), new)
    path = record.file_of("people")
    before = record.texts[path]
    text = _on(before, lambda bare: splicing.renamed_key(bare, ["people"], person, scalar(new)))
    wanted = deepcopy(_data(record, path))
    wanted["people"] = {new if key == person else key: value for key, value in wanted["people"].items()}
    agree(path, text.removeprefix("\ufeff"), wanted)
    return record.changed(path, text)


def call(record: Record, handle: str, name: str) -> Record:
    """Change the name of someone."""
    person = _required(record.governance, handle)
    return _with_person_value(record, person, "name", _text(name), Person.ONE_LINE)


def affiliate(record: Record, handle: str, organization: str, *, since: str = "") -> Record:
    """Say for whom someone works; an organization that is new is added. With a date, the earlier one is kept."""
    person = _required(record.governance, handle)
    record, found = _with_organization(record, organization)
    begins = _date("--since", since)
    now = record.governance.body.people[person].affiliation
    if begins and now and len(now) == 1 and now[0].until is None and found != now[0].organization:
        return _with_history(record, person, found, begins)
    if len(now) > 1:
        return _with_next(record, person, found, begins)
    return _with_person_value(record, person, "affiliation", scalar(found), "")


# --- who and what ----------------------------------------------------------------------------------------------------


def _known(argument: str, word: str, known: Iterable[str], noun: str) -> None:
    names = list(known)
    if word in names:
        return
    guess = nearest(word, names)
    hint = f"did you mean `{guess}`?" if guess else f"the record has {quoted(sorted(names)) or 'none'}"
    raise Unfit(argument, f"there is no {noun} `{word}`: {hint}")


def _person(governance: Governance, handle: str) -> str | None:
    """The key of a person by a handle; capitals do not count on GitHub."""
    folded = handle.casefold()
    for key, person in governance.body.people.items():
        if folded in (key.casefold(), (person.handle or "").casefold()):
            return key
    return None


def _required(governance: Governance, handle: str) -> str:
    person = _person(governance, handle)
    if person is None:
        guess = nearest(handle, governance.body.people)
        raise Unfit("HANDLE", f"there is no person `{handle}`" + (f": did you mean `{guess}`?" if guess else ""))
    return person


def _is(seat: Seat, person: str, role: str, scope: str | None) -> bool:
    return (seat.person, seat.role, seat.scope) == (person, role, scope)


def _seat(governance: Governance, handle: str, which: Which) -> tuple[int, Seat]:
    """The one seat that is meant, with its number in the list that the file writes."""
    person = _required(governance, handle)
    held = [
        (index, seat)
        for index, seat in enumerate(governance.body.seats)
        if seat.person == person and seat.status not in ENDED
        if which.role in ("", seat.role) and which.scope in ("", seat.scope)
    ]
    if len(held) == 1:
        return held[0]
    seats = [seat for _, seat in held] or [seat for seat in governance.body.seats if seat.person == person]
    said = quoted(f"--role {seat.role}" + (f" --scope {seat.scope}" if seat.scope else "") for seat in seats)
    if not held:
        raise Unfit("HANDLE", f"@{person} holds no such seat now" + (f"; the record has {said}" if said else ""))
    raise Unfit("HANDLE", f"@{person} holds {len(held)} seats: name one with {said}")


def _date(argument: str, text: str) -> str:
    if text:
        try:
            Date.parse(text)
        except Misread as misread:
            raise Unfit(argument, f"{misread.message}: {misread.hint}") from misread
    return text


def _address(argument: str, text: str) -> str:
    if text:
        try:
            URL.parse(text)
        except Misread as misread:
            raise Unfit(argument, f"{misread.message}: {misread.hint}") from misread
    return text


def _mentions(record: Record, person: str) -> Iterable[tuple[str, Path]]:
    """Every place that names a person, but for the key in `people`."""
    found: dict[tuple[str, tuple[str | int, ...]], None] = {}
    assert record.reading.body is not None
    wanted = {
        str(node.place(name, index))
        for node in record.reading.body.nodes()
        for name, field in node.referring()
        if field.refers_to == "person"
        for word, index in _words(node, name)
        if word == person
    }
    for document in record.reading.documents:
        for way in _ways(document.data, ()):
            container = _follow(document.data, way[:-1])
            if str(document.value_place(container, way[-1])) in wanted:
                found[document.path, way] = None
    return list(found)


def _words(node: Node, name: str) -> Iterable[tuple[str, int | None]]:
    value = getattr(node, name)
    if isinstance(value, tuple):
        return [(word, index) for index, word in enumerate(value)]
    return [(value, None)]


def _ways(value: Any, above: tuple[str | int, ...]) -> Iterable[tuple[str | int, ...]]:
    """The way to every scalar."""
    pairs: Iterable[tuple[str | int, Any]] = ()
    if isinstance(value, dict):
        pairs = value.items()
    elif isinstance(value, list):
        pairs = enumerate(value)
    else:
        yield above
    for step, item in pairs:
        yield from _ways(item, (*above, step))


# --- changes of the text ---------------------------------------------------------------------------------------------

Splice = Callable[[str, Path], str]
Change = Callable[[Any, str | int], None]


def _edited(record: Record, path: str, way: Path, splice: Splice, change: Change) -> Record:
    """The record with one change of a text; `change` is the same one, made to the values that the text says."""
    before = record.texts[path]
    text = _on(before, lambda bare: splice(bare, way))
    wanted = deepcopy(_data(record, path))
    change(_follow(wanted, way[:-1]), way[-1])
    agree(path, text.removeprefix("\ufeff"), wanted)
    return record.changed(path, text)


def _on(text: str, splice: Callable[[str], str]) -> str:
    """A change of a text that may begin with a byte order mark."""
    bare = text.removeprefix("\ufeff")
    return text[: len(text) - len(bare)] + splice(bare)


def _data(record: Record, path: str) -> Any:
    return next(document.data for document in record.reading.documents if document.path == path)


def _follow(value: Any, way: Sequence[str | int]) -> Any:
    for step in way:
        value = value[step]
    return value


def _put(value: Any) -> Change:
    def change(container: Any, step: str | int) -> None:
        container[step] = value

    return change


def _text(text: str) -> str:
    return scalar(" ".join(text.split()))


def _written(key: str, value: str) -> str:
    return scalar(value, is_date=key in ("since", "until"))


def _with_person(record: Record, handle: str, name: str, affiliation: str) -> Record:
    try:
        HANDLE.parse(handle)
    except Misread as misread:
        raise Unfit("HANDLE", f"{misread.message}: {misread.hint}") from misread
    said: dict[str, str] = {"name": " ".join(name.split())} if name else {}
    if affiliation:
        record, said["affiliation"] = _with_organization(record, affiliation)
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
    text = _on(before, lambda bare: splicing.with_top_key(bare, key, lines))
    agree(path, text.removeprefix("\ufeff"), {**_data(record, path), key: kept})
    return record.changed(path, text)


def _with_organization(record: Record, named: str) -> tuple[Record, str]:
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


def _with_seat(record: Record, seat: Mapping[str, str], *, again: bool) -> Record:
    """With one more seat, behind those of the same role and scope."""
    path = record.file_of("seats")
    lines: dict[str, Value] = {key: _written(key, value) for key, value in seat.items()}
    if not record.holds("seats"):
        return _with_top(record, path, "seats", f"  - {splicing.flow(lines)}\n", [dict(seat)])
    behind = _behind(record.data("seats"), seat, again=again)

    def splice(text: str, way: Path) -> str:
        return splicing.with_item(text, way, lines, behind=behind)

    def change(holder: Any, step: str | int) -> None:
        at = len(holder[step]) if behind is None else behind + 1
        holder[step].insert(at, dict(seat))

    return _edited(record, path, ["seats"], splice, change)


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


def _with_value(record: Record, path: str, way: Path, written: str, value: Any) -> Record:
    """With another value, on one line, in the place of one that is there."""
    return _edited(record, path, way, lambda text, at: splicing.replaced(text, at, written), _put(value))


def _with_values(record: Record, index: int, values: Mapping[str, str]) -> Record:
    """With other values of some keys of one seat; keys that are new stand in their usual order."""
    path = record.file_of("seats")
    for key, value in values.items():
        seat = record.data("seats")[index]
        way: list[str | int] = ["seats", index]
        written = _written(key, value)
        if key in seat:
            record = _with_value(record, path, [*way, key], written, value)
            continue
        before = [name for name in _SEAT_KEYS[: _SEAT_KEYS.index(key)] if name in seat]
        behind = before[-1] if before else ""

        def splice(text: str, at: Path, name: str = key, new: str = written, after: str = behind) -> str:
            return splicing.with_key(text, at, name, new, behind=after)

        def change(holder: Any, step: str | int, name: str = key, new: str = value) -> None:
            holder[step][name] = new

        record = _edited(record, path, way, splice, change)
    return record


def _without(record: Record, index: int, keys: Iterable[str]) -> Record:
    path = record.file_of("seats")
    for key in keys:

        def splice(text: str, at: Path, name: str = key) -> str:
            return splicing.without_key(text, at, name)

        def change(holder: Any, step: str | int, name: str = key) -> None:
            del holder[step][name]

        record = _edited(record, path, ["seats", index], splice, change)
    return record


def _with_person_value(record: Record, person: str, key: str, written: str, one_line: str) -> Record:
    """With another value of one key of a person; the line form becomes a mapping where it must."""
    path = record.file_of("people")
    way: list[str | int] = ["people", person]
    standing = record.data("people")[person]
    value = _value_of(written)
    if not isinstance(standing, dict):
        if key == one_line:
            return _with_value(record, path, way, written, value)
        both: dict[str, Value] = {Person.ONE_LINE: scalar(standing), key: written}
        return _with_value(record, path, way, splicing.flow(both), {Person.ONE_LINE: str(standing), key: value})
    if key in standing:
        return _with_value(record, path, [*way, key], written, value)
    behind = Person.ONE_LINE if Person.ONE_LINE in standing else ""

    def change(holder: Any, step: str | int) -> None:
        holder[step][key] = value

    return _edited(record, path, way, lambda text, at: splicing.with_key(text, at, key, written, behind=behind), change)


def _value_of(written: str) -> str:
    import json

    return str(json.loads(written)) if written.startswith('"') else written


def _with_history(record: Record, person: str, organization: str, begins: str) -> Record:
    """One affiliation becomes a list of two, with the days on which they part."""
    path = record.file_of("people")
    old = record.data("people")[person]["affiliation"]
    first = {"organization": str(old)} if isinstance(old, str) else {key: str(value) for key, value in old.items()}
    ended = {**first, "until": day_before(begins)}
    entries: list[dict[str, str]] = [ended, {"organization": organization, "since": begins}]
    lines: list[Value] = [{key: _written(key, value) for key, value in entry.items()} for entry in entries]
    way: list[str | int] = ["people", person, "affiliation"]
    return _with_value(record, path, way, splicing.flow(lines), entries)


def _with_next(record: Record, person: str, organization: str, begins: str) -> Record:
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
        last = scalar(ends, is_date=True)
        old = {"organization": str(one)} if isinstance(one, str) else one
        entry_of = splicing.flow({"organization": scalar(str(one)), "until": last})

        def splice(text: str, at: Path) -> str:
            if isinstance(one, str):
                return splicing.replaced(text, at, entry_of)
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
