"""Who joins, leaves, and moves from one role to another; who works for somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bylaws.body.governance import Governance
from bylaws.differences.changes import Change, Id
from bylaws.differences.needs import to_appoint, to_remove
from bylaws.differences.values import differences
from bylaws.model.people import ENDED, Seat, Status

SECTION: Final = "People"
Key = tuple[str, str | None]
"""A role and a scope."""


class Moves:
    """The seats of one person before and after."""

    def __init__(self, before: Governance, after: Governance, handle: str) -> None:
        self.before = before
        self.after = after
        self.who = Id(f"@{handle}")
        self.old = {_key(seat): seat for seat in before.body.seats if seat.person == handle}
        self.new = {_key(seat): seat for seat in after.body.seats if seat.person == handle}
        self.ended = [key for key in self.old if _held(self.old, key) and not _held(self.new, key)]
        self.begun = [key for key in self.new if _held(self.new, key) and not _held(self.old, key)]

    def changes(self) -> Iterator[Change]:
        """All changes, moves first."""
        for key in list(self.begun):
            source = next((other for other in self.ended if _is_move(other, key)), None)
            if source:
                self.ended.remove(source)
                self.begun.remove(key)
                yield self._moved(source, key)
        yield from (self._begun(key) for key in self.begun)
        yield from (self._ended(key) for key in self.ended)
        for key in self.old:
            if key in self.new and _held(self.old, key) == _held(self.new, key):
                yield from self._kept(key)
        yield from self._records()

    def _moved(self, source: Key, key: Key) -> Change:
        need = to_appoint(self.before, key[0])
        if source[0] == key[0]:
            wording = "{}: {}, from {} to {}"
            places = (self._place(source[1]), self._place(key[1]))
            return Change(SECTION, wording, (self.who, self._role(key[0]), *places), need)
        where, scope = _where(key[1])
        values = (self.who, self._role(source[0]), self._role(key[0]), *scope)
        return Change(SECTION, f"{{}}: {{}} to {{}}{where}", values, need)

    def _begun(self, key: Key) -> Change:
        where, scope = _where(key[1])
        values = (self.who, self._role(key[0]), *scope)
        if key in self.old:
            wording = "{}: {} again"
        elif any(_held(self.old, other) for other in self.old):
            wording = "{}: also {}"
        else:
            wording = "{} joins: {}"
        trial = ", on trial" if self.new[key].status is Status.ON_TRIAL else ""
        return Change(SECTION, f"{wording}{where}{trial}", values, to_appoint(self.before, key[0]))

    def _ended(self, key: Key) -> Change:
        where, scope = _where(key[1])
        values = (self.who, self._role(key[0]), *scope)
        seat = self.new.get(key)
        if seat is None:
            need = to_remove(self.before, key[0])
            unless = replace(need, how=f"{need.how}; nothing, if it is their own wish") if need else None
            return Change(SECTION, f"{{}}: no longer {{}}{where}", values, unless)
        need = to_remove(self.before, key[0]) if seat.status is Status.REMOVED else None
        return Change(SECTION, f"{{}}: no longer {{}}{where}, now {seat.status.value}", values, need)

    def _kept(self, key: Key) -> Iterator[Change]:
        old, new = self.old[key], self.new[key]
        where, scope = _where(key[1])
        who = (self.who, self._role(key[0]), *scope)
        if old.status is not new.status:
            now = f"{new.status.value}, was {old.status.value}".replace("-", " ")
            need = to_appoint(self.before, key[0]) if old.status is Status.ON_TRIAL else None
            yield Change(SECTION, f"{{}}: {{}}{where}: {now}", who, need)
        for found in differences(old, new, without=("status",)):
            yield Change(SECTION, f"{{}}: {{}}{where}: {{}}{found.wording}", (*who, found.where, *found.values))

    def _records(self) -> Iterator[Change]:
        for key, seat in {**self.old, **self.new}.items():
            if (key in self.old) != (key in self.new) and seat.status in ENDED:
                where, scope = _where(key[1])
                word = "recorded as" if key in self.new else "no longer recorded as"
                wording = f"{{}}: {word} {seat.status.value} {{}}{where}"
                yield Change(SECTION, wording, (self.who, self._role(key[0]), *scope))

    def _role(self, role: str) -> str:
        found = self.after.roles.get(role) or self.before.roles.get(role)
        return found.singular if found else role

    @staticmethod
    def _place(scope: str | None) -> str:
        return scope or "the whole"


def _key(seat: Seat) -> Key:
    return seat.role, seat.scope or None


def _held(seats: dict[Key, Seat], key: Key) -> bool:
    return key in seats and seats[key].status not in ENDED


def _is_move(source: Key, key: Key) -> bool:
    """From one role to another in the same place, or with the same role to another place."""
    return source[1] == key[1] or source[0] == key[0]


def _where(scope: str | None) -> tuple[str, tuple[str, ...]]:
    return (", scope {}", (scope,)) if scope else ("", ())


def people(before: Governance, after: Governance) -> Iterator[Change]:
    """Changes of seats, of affiliations, and of what is said about people."""
    for handle in {**before.body.people, **after.body.people}:
        who = Id(f"@{handle}")
        old, new = before.person(handle), after.person(handle)
        moves = list(Moves(before, after, handle).changes())
        yield from moves
        if old is None or new is None:
            if not moves:
                yield Change(SECTION, "{}: new, without a role" if new else "{}: not in the data any more", (who,))
            continue
        was, now = _affiliation(before, handle), _affiliation(after, handle)
        if was != now:
            yield Change(SECTION, "{}: affiliation {}, was {}", (who, now, was))
        if old.email != new.email or old.written("contacts") != new.written("contacts"):
            yield Change(SECTION, "{}: other contacts", (who,))  # some are private, others withdrawn: none is shown
        for found in differences(old, new, without=("affiliation", "contacts", "email")):
            yield Change(SECTION, f"{{}}: {{}}{found.wording}", (who, found.where, *found.values))


def _affiliation(governance: Governance, handle: str) -> str:
    organization = governance.organization_of(handle)
    if organization:
        return organization.name
    return "independent" if governance.is_independent(handle) else "not known"
