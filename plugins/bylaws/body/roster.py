"""Who is in a body: roles, people, seats, and the people of a group today.

Nothing here reads files, the clock or the environment. Answers keep the order of the data.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final

from bylaws.body.guests import Guests, account_of
from bylaws.model.body import Body
from bylaws.model.groups import ANYONE, FOUNDATION, RELATIVE_SCOPES, WHOLE_BODY, Group
from bylaws.model.ladder import Role
from bylaws.model.lifecycle import Lifecycle
from bylaws.model.people import Person, Seat, Status
from bylaws.model.scopes import Scope
from bylaws.source import Open

HELD: Final = (Status.ACTIVE,)
"""The seats that vote and that are counted."""


class Roster:
    """The people of one body."""

    def __init__(self, body: Body, others: Mapping[str, Body] | None = None) -> None:
        self.body = body
        self.guests = Guests(body, {} if others is None else others, Roster)
        """Who takes part and stands in the data of another body."""
        self.roles: Mapping[str, Role] = {**(body.ladder or {}), **(body.offices or {}), **(body.teams or {})}
        """Levels, offices and teams, by id."""
        self.lifecycle = body.lifecycle or Lifecycle()

    @cached_property
    def governing_role(self) -> Role | None:
        """The role that governs: the one that the project names, else the highest level of the ladder."""
        named = self.body.project.governing_body
        if isinstance(named, Open):
            return None
        if named:
            return self.roles.get(named)
        levels = list(self.body.ladder.values())
        return levels[-1] if levels else None

    def person(self, handle: str) -> Person | None:
        """A person of this body, or one of another body who takes part in it."""
        guest = self.guests.known.get(handle)
        return guest.person if guest else self.body.people.get(handle)

    def name_of(self, handle: str) -> str:
        """The name of a person; the handle where no name is known."""
        person = self.person(handle)
        return (person.name if person else None) or handle

    def github_of(self, handle: str) -> str | None:
        """The GitHub account of a person, or None."""
        guest = self.guests.known.get(handle)
        return account_of(guest.handle if guest else handle, self.person(handle))

    def scope(self, name: str) -> Scope | None:
        return self.body.scopes.get(name)

    def seats(self, role: str, *, scope: str | None = None, status: tuple[Status, ...] = HELD) -> tuple[Seat, ...]:
        """Seats of a role in the order of the data; with `scope`, those in that scope only."""
        found = self._seats_by_role.get(role, ())
        wanted = None if scope == WHOLE_BODY else scope
        here = (seat for seat in found if scope is None or (seat.scope or None) == wanted)
        return tuple(seat for seat in here if seat.status in status)

    @cached_property
    def _seats_by_role(self) -> Mapping[str, list[Seat]]:
        by_role: dict[str, list[Seat]] = {}
        for seat in self.body.seats:
            by_role.setdefault(seat.role, []).append(seat)
        return by_role

    def seats_of(self, group: Group | None) -> int | None:
        """How many seats a role has, empty ones included; None where that is not one number."""
        role = self.roles.get(group.role or "") if group else None
        return role.size.least if role and role.size and role.size.exact else None

    def holders(
        self,
        role: str,
        *,
        scope: str | None = None,
        asked: frozenset[str] = frozenset(),
        status: tuple[Status, ...] = HELD,
    ) -> tuple[str, ...]:
        """The people who hold a role now, each once. `asked`: teams whose members are being worked out already."""
        team = self.body.teams.get(role)
        if team and team.members and role not in asked:
            return self.members(team.members, asked | {role}) or ()
        held = [seat.person for seat in self.seats(role, scope=scope, status=status)]
        found = self.roles.get(role)
        granting = found.becoming.automatic.held if found and found.becoming and found.becoming.automatic else ()
        for other in granting if role not in asked else ():
            held += self.holders(other, scope=scope, asked=asked | {role}, status=status)
        return tuple(dict.fromkeys(held))

    def members(self, group: Group, asked: frozenset[str] = frozenset()) -> tuple[str, ...] | None:
        """The people in a group now; None where that depends on the matter, or where everybody is in it."""
        if asked:
            return self._members(group, asked)
        if group not in self._members_of:
            self._members_of[group] = self._members(group, asked)
        return self._members_of[group]

    @cached_property
    def _members_of(self) -> dict[Group, tuple[str, ...] | None]:
        """What was asked before: of each group, most pages ask several times."""
        return {}

    def _members(self, group: Group, asked: frozenset[str]) -> tuple[str, ...] | None:
        found = self._with_all(group, asked)
        if found is None or not group.but_not:
            return found
        left_out = self.members(group.but_not, asked)
        return None if left_out is None else tuple(person for person in found if person not in left_out)

    def _with_all(self, group: Group, asked: frozenset[str]) -> tuple[str, ...] | None:
        if group.scope and (group.any_of or group.all_of):
            group = spread_scope(group)
        if group.any_of:
            parts = [self.members(part, asked) for part in group.any_of]
            if any(part is None for part in parts):
                return None
            return tuple(dict.fromkeys(person for part in parts for person in part or ()))
        if group.all_of:
            parts = [self.members(part, asked) for part in group.all_of]
            if any(part is None for part in parts):
                return None
            return tuple(person for person in parts[0] or () if all(person in (part or ()) for part in parts))
        unknown = group.role in (ANYONE, FOUNDATION) or group.scope in RELATIVE_SCOPES or group.attended
        return self._holding(group, asked) if group.role and not unknown else None

    def _holding(self, group: Group, asked: frozenset[str]) -> tuple[str, ...] | None:
        """The holders of one role; None where the data does not know all of them."""
        role, scope = group.role or "", self.scope(group.scope or "")
        if party := self.body.parties.get(role):
            return self.guests.of_party(party)
        if group.tier:
            return self._of_scopes(role, [it for it in self.body.scopes.values() if it.tier == group.tier])
        if scope and scope.body:
            return self._of_scopes(role, [scope])
        if self.is_listed_elsewhere(group):
            return None
        return self.holders(role, scope=group.scope or None, asked=asked, status=self._counted)

    def _of_scopes(self, role: str, scopes: Sequence[Scope]) -> tuple[str, ...] | None:
        """The holders of a role in some parts of the body; None where one of them keeps its list elsewhere."""
        found: list[str] = []
        for scope in scopes:
            held = self.holders(role, scope=scope.id, status=self._counted)
            if scope.body:
                guests = self.guests.holding(scope.body, role)
                if guests is None:
                    return None
                found += guests
            elif not held and self.is_listed_elsewhere(Group(role=role, scope=scope.id)):
                return None
            found += held
        return tuple(dict.fromkeys(found))

    def is_listed_elsewhere(self, group: Group) -> bool:
        """Whether somebody else keeps the list of these people, so that nobody here can count them."""
        if self.seats(group.role or "", scope=group.scope or None, status=self._counted):
            return False
        role, scope = self.roles.get(group.role or ""), self.scope(group.scope or "")
        return bool((role and role.roster) or (scope and scope.roster))

    @cached_property
    def _counted(self) -> tuple[Status, ...]:
        """The seats that count in votes: those of people on leave only where the body says so."""
        leave = self.lifecycle.leave
        return (*HELD, Status.ON_LEAVE) if leave and leave.counted else HELD


def spread_scope(group: Group) -> Group:
    """The same people, with the scope of a combination given to each of its parts."""
    scoped = {"scope": group.scope}
    return Group(
        any_of=tuple(Group(**{**scoped, **part.given()}) for part in group.any_of),
        all_of=tuple(Group(**{**scoped, **part.given()}) for part in group.all_of),
        excluding=group.excluding,
        as_of=group.as_of,
    )
