"""Who may approve and merge: which roles own code, who holds them, and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from bylaws.body.governance import Governance
from bylaws.body.roster import HELD
from bylaws.formats.accounts import accounts
from bylaws.model.access import Access
from bylaws.model.ladder import Inherited, Role
from bylaws.model.people import Seat, Status
from bylaws.rules import WARNING, Finding
from bylaws.source import Open

RANK: Final = {access: rank for rank, access in enumerate(Access)}
"""How much each access is, compared with the others."""


def access_of(governance: Governance, role: Role, asked: frozenset[str] = frozenset()) -> Access | None:
    """The highest access to repositories that a role gives, with what it takes over from lower ones."""
    found = [privilege.access for privilege in role.privileges if privilege.access]
    below = governance.roles.get(role.includes.role) if role.includes else None
    if below and role.includes and Inherited.PRIVILEGES in role.includes.inherits and below.id not in asked:
        inherited = access_of(governance, below, asked | {role.id})
        found += [inherited] if inherited else []
    return highest(found)


def highest(given: Iterable[Access]) -> Access | None:
    """The highest of some accesses; None for none."""
    return max(given, key=RANK.__getitem__, default=None)


def with_access(governance: Governance, least: Access) -> tuple[Role, ...]:
    """The roles that give at least so much access, in the order of the data."""
    found = ((role, access_of(governance, role)) for role in governance.roles.values())
    return tuple(role for role, access in found if access and RANK[access] >= RANK[least])


def named(governance: Governance, names: Sequence[str]) -> tuple[Role, ...]:
    """Roles by their ids; `rules.unknown_reference` reports those that do not exist."""
    return tuple(governance.roles[name] for name in names if name in governance.roles)


class Holdings:
    """Who holds some roles now, in the whole body and in each of its parts."""

    def __init__(self, governance: Governance, roles: Sequence[Role]) -> None:
        self.governance = governance
        self.roles = roles

    def whole(self) -> tuple[str, ...]:
        """The people who hold a role in the whole body, role by role."""
        return tuple(dict.fromkeys(person for role in self.roles for person in self._whole(role)))

    def within(self, scope: str) -> tuple[str, ...]:
        """The people who hold a role in one part of the body."""
        return tuple(dict.fromkeys(seat.person for seat in self.seats() if seat.scope == scope))

    def seats(self, status: tuple[Status, ...] = HELD) -> Iterator[Seat]:
        """The seats of the roles, role by role."""
        for role in self.roles:
            yield from self.governance.seats(role.id, status=status)

    def accounts(self, people: Sequence[str]) -> tuple[str, ...]:
        """The GitHub accounts of people."""
        return accounts(self.governance, people)[0]

    def problems(self) -> Iterator[Finding]:
        """Who is left out: people without a GitHub account, and seats of which nobody knows where they are held."""
        everybody = (*self.whole(), *(seat.person for seat in self.seats()))
        yield from accounts(self.governance, everybody)[1]
        for role in self.roles:
            nowhere = [seat for seat in self.governance.seats(role.id) if isinstance(seat.scope, Open)]
            if nowhere:
                message = f"{_seats(len(nowhere), role.id)} left out, for nobody says where they are held"
                hint = "give each a `scope`, or none for the whole body"
                yield Finding(nowhere[0].place("scope"), message, hint, severity=WARNING)

    def _whole(self, role: Role) -> tuple[str, ...]:
        seats = self.governance.seats(role.id)
        elsewhere = {seat.person for seat in seats if seat.scope or isinstance(seat.scope, Open)}
        here = {seat.person for seat in seats if not seat.scope and not isinstance(seat.scope, Open)}
        return tuple(person for person in self.governance.holders(role.id) if person in here or person not in elsewhere)


def _seats(number: int, role: str) -> str:
    return f"1 seat of `{role}` is" if number == 1 else f"{number} seats of `{role}` are"
