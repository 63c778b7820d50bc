"""Who joins, leaves, and moves from one role to another; who works for somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bylaws.body.governance import Governance
from bylaws.differences.changes import Change
from bylaws.differences.needs import by_own_wish, to_appoint, to_remove
from bylaws.differences.values import Comparison
from bylaws.model.people import ENDED, Seat, Status
from bylaws.model.teams import Team
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name
from bylaws.words.names import Names

SECTION: Final = "people"
Key = tuple[str, str | None]
"""A role and a scope."""
_BACK: Final = {Status.ON_LEAVE: "back", Status.ON_TRIAL: "past-trial"}
"""What it is to be active again, by what the seat was before."""


class Moves:
    """The seats of one person before and after."""

    def __init__(self, before: Governance, after: Governance, handle: str) -> None:
        self.before = before
        self.after = after
        self.who = name_of(before, after, handle)
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

    def _told(self, event: str, key: Key, earlier: Fact | None = None) -> Fact:
        role, place = self._role(key[0]), self._place(key[1])
        return say.change_seat(
            event=event, who=self.who, sort=role.sort, role=role.fact, team=role.team, place=place, earlier=earlier
        )

    def _moved(self, source: Key, key: Key) -> Change:
        need = to_appoint(self.before, key[0])
        if source[0] != key[0]:
            return Change(SECTION, self._told("moved", key, self._role(source[0]).fact), need)
        role = self._role(key[0])
        now, before = self._place(key[1]), self._place(source[1])
        moved = say.change_place(who=self.who, sort=role.sort, role=role.fact, now=now, before=before)
        return Change(SECTION, moved, need)

    def _begun(self, key: Key) -> Change:
        if self.new[key].status is Status.ON_TRIAL:
            event = "on-trial"
        elif key in self.old:
            event = "again"
        else:
            event = "also" if any(_held(self.old, other) for other in self.old) else "joined"
        return Change(SECTION, self._told(event, key), to_appoint(self.before, key[0]))

    def _ended(self, key: Key) -> Change:
        seat = self.new.get(key)
        if seat is None:
            need = to_remove(self.before, key[0])
            return Change(SECTION, self._told("ended", key), by_own_wish(need) if need else None)
        need = to_remove(self.before, key[0]) if seat.status is Status.REMOVED else None
        return Change(SECTION, self._told(seat.status.value, key), need)

    def _kept(self, key: Key) -> Iterator[Change]:
        old, new = self.old[key], self.new[key]
        if old.status is not new.status:
            need = to_appoint(self.before, key[0]) if old.status is Status.ON_TRIAL else None
            yield Change(SECTION, self._told(_event(old.status, new.status), key), need)
        role, place = self._role(key[0]), self._place(key[1])
        of = say.change_of(sort="seat", who=self.who, role=role.fact, place=place, name=None)
        compared = Comparison(self.before, self.after, of)
        yield from (Change(SECTION, fact) for _, fact in compared.differences(old, new, without=("status",)))

    def _records(self) -> Iterator[Change]:
        for key, seat in {**self.old, **self.new}.items():
            if (key in self.old) != (key in self.new) and seat.status in ENDED:
                yield Change(SECTION, self._told("recorded" if key in self.new else "unrecorded", key))

    def _role(self, role: str) -> _Role:
        governance = self.after if role in self.after.roles else self.before
        return _Role(governance, role)

    def _place(self, scope: str | None) -> Name | None:
        found = (self.after.scope(scope) or self.before.scope(scope)) if scope else None
        return Name(found.name if found else scope) if scope else None


class _Role:
    """A role as sentences about a person want it."""

    def __init__(self, governance: Governance, id: str) -> None:
        found, names = governance.roles.get(id), Names(governance)
        self.fact: Fact = names.role(found or id)
        self.team: Fact | None = names.team(found) if isinstance(found, Team) else None
        size = found.size if found else None
        self.sort = "team" if self.team else "one" if size and size.is_one else "several"


def name_of(before: Governance, after: Governance, handle: str) -> Name:
    """The name of a person, in the version that has it."""
    return Name((after if handle in after.body.people else before).name_of(handle))


def _event(old: Status, new: Status) -> str:
    """What a change of a seat that goes on, or that has ended both before and after, is called."""
    if new is Status.ACTIVE:
        return _BACK.get(old, "active")
    return "trial" if new is Status.ON_TRIAL else new.value


def _key(seat: Seat) -> Key:
    return seat.role, seat.scope or None


def _held(seats: dict[Key, Seat], key: Key) -> bool:
    return key in seats and seats[key].status not in ENDED


def _is_move(source: Key, key: Key) -> bool:
    """From one role to another in the same place, or with the same role to another place."""
    return source[1] == key[1] or source[0] == key[0]


def people(before: Governance, after: Governance) -> Iterator[Change]:
    """Changes of seats, of affiliations, and of what is said about people."""
    for handle in {**before.body.people, **after.body.people}:
        who = name_of(before, after, handle)
        old, new = before.person(handle), after.person(handle)
        moves = list(Moves(before, after, handle).changes())
        yield from moves
        if old is None or new is None:
            if not moves:
                yield Change(SECTION, say.change_person(is_new=new is not None, who=who))
            continue
        moved = _affiliation(before, after, handle, who)
        if moved:
            yield Change(SECTION, moved)
        if old.email != new.email or old.written("contacts") != new.written("contacts"):
            # some contacts are private, others withdrawn: none is shown
            yield Change(SECTION, say.change_contacts(who=who))
        compared = Comparison(before, after, say.change_of(sort="person", name=who, who=None, role=None, place=None))
        found = compared.differences(old, new, without=("affiliation", "contacts", "email"))
        yield from (Change(SECTION, fact) for _, fact in found)


def _affiliation(before: Governance, after: Governance, handle: str, who: Name) -> Fact | None:
    (was, earlier), (now, later) = _employer(before, handle), _employer(after, handle)
    if (was, earlier) == (now, later):
        return None
    return say.change_affiliation(now_is=later, before=was, who=who, now=now)


def _employer(governance: Governance, handle: str) -> tuple[Name | None, str]:
    """The organization of a person, and what is known of it."""
    organization = governance.organization_of(handle)
    if organization:
        return Name(organization.name), "organization"
    return None, "independent" if governance.is_independent(handle) else "unknown"
