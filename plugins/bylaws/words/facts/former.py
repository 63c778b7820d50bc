"""Who has held which role: people who have left, are away, or hold a seat that does not count now."""

from __future__ import annotations

from collections.abc import Sequence

from bylaws.body.governance import Governance
from bylaws.model.people import Seat, Status
from bylaws.words import messages as say
from bylaws.words.fact import Cell, Fact, Name, Table, arg, listed
from bylaws.words.facts.people import PeopleFacts, each_once


class FormerFacts:
    """What the list of people says about those who do not hold their roles today, and about how it came to be."""

    def __init__(self, governance: Governance, people: PeopleFacts) -> None:
        self.governance = governance
        self.people = people
        self.body = governance.body

    @property
    def history(self) -> Table | None:
        """Who held which role, and when: the seats with a date, the latest first."""
        seats = [seat for seat in self.body.seats if seat.since or seat.until]
        seats.sort(key=_latest, reverse=True)
        header = [say.column_name(), say.column_role(), say.column_since(), say.column_until(), say.column_state()]
        rows: list[list[Cell]] = [
            [
                Name(self.governance.name_of(seat.person)),
                self.people.held(seat),
                self.people.since(seat),
                arg(seat.until) if seat.until else None,
                None if seat.status is Status.ACTIVE else say.seat_state(what=seat.status),
            ]
            for seat in seats
        ]
        return (header, rows) if rows else None

    @property
    def not_active(self) -> Table | None:
        """People who hold a seat that does not count now, other than those on leave."""
        states = (Status.ON_TRIAL, Status.INACTIVE, Status.SUSPENDED)
        seats = [seat for seat in self.body.seats if seat.status in states]
        header = [
            say.column_name(), say.column_github(), say.column_company(), say.column_role(), say.column_state(),
            say.column_since(), say.column_notes(),
        ]  # fmt: skip
        rows: list[list[Cell]] = [
            [
                *self._who(seat.person),
                self.people.held(seat),
                say.seat_state(what=seat.status),
                self.people.since(seat),
                self.people.notes(seat),
            ]
            for seat in seats
        ]
        return (header, rows) if rows else None

    def _who(self, handle: str) -> list[Cell]:
        """The name, the account and the organization of a person."""
        name = Name(self.governance.name_of(handle))
        return [name, self.people.account(handle), self.people.organization(handle)]

    def _all(self, status: Status) -> Table | None:
        """People whose seats have this status, each once, with the roles that they held."""
        seats = [seat for seat in self.body.seats if seat.status is status]
        header = [
            say.column_name(), say.column_github(), say.column_company(), say.column_role(), say.column_since(),
            say.column_until(), say.column_notes(),
        ]  # fmt: skip
        rows = [
            self._former(handle, [seat for seat in seats if seat.person == handle])
            for handle in dict.fromkeys(seat.person for seat in seats)
        ]
        return (header, rows) if rows else None

    def _former(self, handle: str, held: Sequence[Seat]) -> list[Cell]:
        ends = [seat.until for seat in held if seat.until]
        begins = [since for seat in held if (since := self.people.since(seat))]
        notes = [note for seat in held for note in self.people.notes(seat)]
        return [
            *self._who(handle),
            listed(each_once(self.people.held(seat) for seat in held)),
            listed(each_once(begins)),
            arg(max(ends)) if ends else None,
            each_once(notes),
        ]

    @property
    def not_active_lead(self) -> Fact:
        return say.not_active_lead()

    @property
    def on_leave(self) -> Table | None:
        return self._all(Status.ON_LEAVE)

    @property
    def leave_lead(self) -> Fact:
        """Whether people on leave are counted, where the data says so."""
        leave = self.governance.lifecycle.leave
        return say.leave_lead(counted=bool(leave.counted) if leave and "counted" in leave.given() else None)

    @property
    def emeritus(self) -> Table | None:
        return self._all(Status.EMERITUS)

    @property
    def emeritus_lead(self) -> Fact:
        return say.emeritus_lead()


def _latest(seat: Seat) -> tuple[int, ...]:
    """The last day that is known of a seat, for an order."""
    last = seat.until or seat.since
    return (last.year, last.month or 0, last.day or 0) if last else ()
