"""Someone joins, moves, leaves, is renamed, works for someone else: each as the fewest lines of the record.

Nothing here writes. Each function takes a record and returns another one, whose texts differ in those lines alone; a
second reader has agreed by then that they say what they should (see `verifying`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from typing import Any

from bylaws.adopt.changing import (
    SEAT_KEYS,
    data_of,
    follow,
    parsed,
    spliced,
    with_history,
    with_next,
    with_organization,
    with_person,
    with_person_value,
    with_seat,
    with_value,
    with_values,
    without,
)
from bylaws.adopt.record import Record, Unfit
from bylaws.adopt.verifying import agree
from bylaws.body.governance import Governance
from bylaws.checks.data.unknown_reference import named_by
from bylaws.model.groups import WHOLE_BODY
from bylaws.model.people import ENDED, Seat, Status
from bylaws.model.times import Date
from bylaws.problems import nearest, quoted
from bylaws.source import HANDLE, URL, splicing
from bylaws.source.spans import Path
from bylaws.source.splicing import scalar
from bylaws.structs import struct


@struct
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
    title: str = "",
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
        record = with_person(record, handle, name, affiliation)
        person = handle
    begins, decided = _date("--since", since), _address("--by", by)
    seat = {
        "person": person,
        "role": role,
        "scope": scope,
        "since": begins,
        "title": " ".join(title.split()),
        "evidence": decided,
    }
    if on_trial:
        seat["status"] = Status.ON_TRIAL.value
    standing = [one for one in governance.body.seats if _is(one, person, role, scope or None)]
    held = next((one for one in standing if one.status not in ENDED), None)
    if held:
        raise Unfit("HANDLE", f"@{person} holds this seat already, in line {held.place().line} of {held.place().path}")
    return with_seat(record, {key: seat[key] for key in SEAT_KEYS if seat.get(key)}, again=bool(standing))


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
    record = with_values(record, index, {key: value for key, value in values.items() if value})
    gone = [key for key, given in (("since", since), ("until", ""), ("evidence", by)) if not given]
    return without(record, index, [key for key in gone if seat.written(key) is not None])


def leave(
    record: Record,
    handle: str,
    which: Which,
    status: Status,
    *,
    until: str = "",
    by: str = "",
    every: bool = False,
) -> Record:
    """End a seat: it stays on record, with what became of it. `every`: all that are held, as far as `which` says."""
    index, seat = _seat(record.governance, handle, which, one=not every)
    values = {"status": status.value, "until": _date("--until", until), "evidence": _address("--by", by)}
    ended = [at for at, _ in _held(record.governance, seat.person, which)] if every else [index]
    for at in ended:
        record = with_values(record, at, {key: value for key, value in values.items() if value})
    return record


def rename(record: Record, handle: str, new: str) -> Record:
    """Give someone another handle, wherever the record names them."""
    governance = record.governance
    person = _required(governance, handle)
    parsed("NEW", HANDLE.parse, new)
    other = _person(governance, new)
    if other is not None and other != person:
        raise Unfit("NEW", f"`{other}` is someone else in the record")
    places = list(_mentions(record, person))
    for path, way in places:
        record = with_value(record, path, way, scalar(new), new)
    path = record.file_of("people")
    before = record.texts[path]
    text = spliced(before, lambda bare: splicing.renamed_key(bare, ["people"], person, scalar(new)))
    wanted = deepcopy(data_of(record, path))
    wanted["people"] = {new if key == person else key: value for key, value in wanted["people"].items()}
    agree(path, text.removeprefix("\ufeff"), wanted)
    return record.changed(path, text)


def call(record: Record, handle: str, name: str) -> Record:
    """Change the name of someone."""
    person = _required(record.governance, handle)
    return with_person_value(record, person, "name", name)


def affiliate(record: Record, handle: str, organization: str, *, since: str = "") -> Record:
    """Say for whom someone works; an organization that is new is added. With a date, the earlier one is kept."""
    person = _required(record.governance, handle)
    record, found = with_organization(record, organization)
    begins = _date("--since", since)
    now = record.governance.body.people[person].affiliation
    if begins and now and len(now) == 1 and now[0].until is None and found != now[0].organization:
        return with_history(record, person, found, begins)
    if len(now) > 1:
        return with_next(record, person, found, begins)
    return with_person_value(record, person, "affiliation", found)


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


def _seat(governance: Governance, handle: str, which: Which, *, one: bool = True) -> tuple[int, Seat]:
    """The one seat that is meant, with its number in the list that the file writes; `one=False`: the first of them."""
    person = _required(governance, handle)
    held = _held(governance, person, which)
    if len(held) == 1 or (held and not one):
        return held[0]
    seats = [seat for _, seat in held] or [seat for seat in governance.body.seats if seat.person == person]
    said = quoted(_options(seat, [other.role for other in seats]) for seat in seats)
    if not held:
        raise Unfit("HANDLE", f"@{person} holds no such seat now" + (f"; the record has {said}" if said else ""))
    raise Unfit("HANDLE", f"@{person} holds {len(held)} seats: name one with {said}")


def _options(seat: Seat, roles: Sequence[str]) -> str:
    """How to name a seat, among those of some roles: also the one in the whole body, beside others in its parts."""
    scope = seat.scope or (WHOLE_BODY if roles.count(seat.role) > 1 else "")
    return f"--role {seat.role}" + (f" --scope {scope}" if scope else "")


def _held(governance: Governance, person: str, which: Which) -> list[tuple[int, Seat]]:
    """The seats that somebody holds now, as far as `which` says, each with its number."""
    return [
        (index, seat)
        for index, seat in enumerate(governance.body.seats)
        if seat.person == person and seat.status not in ENDED
        if which.role in ("", seat.role) and which.scope in ("", seat.scope or WHOLE_BODY)
    ]


def _date(argument: str, text: str) -> str:
    return parsed(argument, Date.parse, text) if text else ""


def _address(argument: str, text: str) -> str:
    return parsed(argument, URL.parse, text) if text else ""


def _mentions(record: Record, person: str) -> Iterable[tuple[str, Path]]:
    """Every place that names a person, but for the key in `people`."""
    found: dict[tuple[str, tuple[str | int, ...]], None] = {}
    assert record.reading.body is not None
    wanted = {
        str(node.place(name, index))
        for node in record.reading.body.nodes()
        for name, field in node.referring()
        if field.refers_to == "person"
        for word, index in named_by(node, name)
        if word == person
    }
    for document in record.reading.documents:
        for way in _ways(document.data, ()):
            container = follow(document.data, way[:-1])
            if str(document.value_place(container, way[-1])) in wanted:
                found[document.path, way] = None
    return list(found)


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
