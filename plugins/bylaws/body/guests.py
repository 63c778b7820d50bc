"""People of other bodies in the same data who have a part in this one: the maintainers of the parent project, or of
each subproject that has a record of its own.

Only what one body says about itself counts: whom it names from elsewhere is no one's guest again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from bylaws.model.body import Body
from bylaws.model.groups import Group
from bylaws.model.parties import Party
from bylaws.model.people import Person
from bylaws.structs import struct

if TYPE_CHECKING:
    from bylaws.body.roster import Roster


@struct
class Guest:
    """Somebody who stands in the data of another body only."""

    handle: str
    """The key there."""
    person: Person
    body: Body


class Guests:
    """The people of other bodies, by the names that they have here."""

    def __init__(self, body: Body, others: Mapping[str, Body], roster_of: Callable[[Body], Roster]) -> None:
        self.body = body
        self.others = others
        """All bodies in the same data, by id, of which one is read when it is asked for."""
        self._roster_of = roster_of
        self._rosters: dict[str, Roster] = {}

    @cached_property
    def named(self) -> frozenset[str]:
        """The bodies of which this one says that their people have a part in it, in the same data or not."""
        of_parties = (name for party in self.body.parties.values() for name in party.bodies)
        return frozenset((*of_parties, *(scope.body for scope in self.body.scopes.values() if scope.body)))

    @cached_property
    def known(self) -> Mapping[str, Guest]:
        """Everybody who may take part and is not among the own people."""
        found: dict[str, Guest] = {}
        for name in sorted(self.named):
            other = self._other(name)
            if other is None:
                continue
            for handle, person in other.people.items():
                here = self._name_here(other, handle)
                if here not in self.body.people:
                    found.setdefault(here, Guest(handle, person, other))
        return found

    def of_party(self, party: Party) -> tuple[str, ...] | None:
        """The people of a party; None where the data does not know all of them."""
        if not party.bodies:
            return None
        found: list[str] = []
        for name in party.bodies:
            people = self.holding(name, party.role or "")
            if people is None:
                return None
            found += people
        return tuple(dict.fromkeys(found))

    def holding(self, body: str, role: str) -> tuple[str, ...] | None:
        """Those who hold a role in another body, by their names here; without a role, those who govern there. None
        where the data does not know that body or the role, or nobody who holds it."""
        roster = self._roster(body)
        if roster is None:
            return None
        governing = roster.governing_role
        asked = role or (governing.id if governing else "")
        people = roster.members(Group(role=asked)) if asked in roster.roles else None
        return tuple(self._name_here(roster.body, handle) for handle in people) if people else None

    def roles_in(self, body: str) -> tuple[str, ...]:
        """The ids of the roles of another body in the same data."""
        roster = self._roster(body)
        return tuple(roster.roles) if roster else ()

    def _roster(self, name: str) -> Roster | None:
        other = self._other(name)
        if other and name not in self._rosters:
            self._rosters[name] = self._roster_of(other)
        return self._rosters.get(name)

    def _other(self, name: str) -> Body | None:
        return self.others.get(name) if name != self.body.project.id else None

    def _name_here(self, other: Body, handle: str) -> str:
        """Under which name somebody of another body is known here: one account is one person."""
        account = account_of(handle, other.people.get(handle))
        same = self._by_account.get(account.casefold()) if account else None
        if same:
            return same
        return f"{other.project.id}/{handle}" if handle in self.body.people else handle

    @cached_property
    def _by_account(self) -> Mapping[str, str]:
        accounts = ((account_of(handle, person), handle) for handle, person in self.body.people.items())
        return {account.casefold(): handle for account, handle in accounts if account}


def account_of(handle: str, person: Person | None) -> str | None:
    """The GitHub account of somebody with this key, or None."""
    account = (person.handle if person else None) or handle
    return None if account == "none" else account
