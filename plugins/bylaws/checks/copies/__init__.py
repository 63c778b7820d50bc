"""The record compared with the copies that others keep. Nothing is changed: who is right, a person decides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from bylaws.body.governance import Governance
from bylaws.checks.copies.kinds import (
    LISTED_AFTER_LEAVING,
    LISTED_AS_FORMER,
    LISTED_WITHOUT_ROLE,
    NOT_LISTED,
    OTHER_AFFILIATION,
    OTHER_SPELLING,
    OVERRIDDEN_OWNER,
    RIGHTS_AFTER_LEAVING,
    RIGHTS_WITHOUT_ROLE,
)
from bylaws.checks.copies.reading import as_granted, unread
from bylaws.checks.copies.words import RoleWords
from bylaws.formats import dot_project, elekto, foundation_csv, gitvote, owners
from bylaws.formats.affiliations import folded
from bylaws.formats.listing import Entry, Listing
from bylaws.formats.owning import with_access
from bylaws.model.access import Access
from bylaws.model.ladder import Role
from bylaws.model.people import INDEPENDENT, Person, Seat, Status
from bylaws.problems import Place, Problem
from bylaws.rules import Rule

__all__ = ["AGAIN", "drift"]

AGAIN: Final = "it stands here too"
"""What is said of the other places of a difference."""

_HELD = (Status.ACTIVE, Status.ON_LEAVE, Status.ON_TRIAL)
_EXACT = {gitvote.NAME: "GitVote", elekto.NAME: "Elekto"}
"""The formats of bots for which an account with other capital letters is somebody else."""


@dataclass(slots=True)
class _Found:
    """One difference, wherever it shows."""

    message: str
    hint: str
    related: list[tuple[Place, str]] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)


def drift(
    governance: Governance,
    copies: Sequence[Listing],
    named: frozenset[str] = frozenset(),
    *,
    made: Mapping[str, frozenset[str]] | None = None,
    about: frozenset[str] = frozenset(),
) -> list[Problem]:
    """Every difference, once for each person, at the first place that shows it; the data stands beside it.

    `named`: the paths of the files that somebody named, rather than that were found. `made`: by path, the roles whose
    holders a file lists in a part that is made from the record, so that nobody is missing in the rest. `about`: the
    names of one person in lower case, where nothing else is asked.
    """
    return [*_Comparison(governance, as_granted(copies), named, made or {}).problems(about)]


class _Comparison:
    def __init__(
        self,
        governance: Governance,
        copies: Sequence[Listing],
        named: frozenset[str],
        made: Mapping[str, frozenset[str]],
    ) -> None:
        self.governance = governance
        self.made = made
        self.copies = copies
        self.named = named
        self.words = RoleWords(governance)
        self.found: dict[tuple[Rule, str, str], _Found] = {}
        self.people: dict[str, Person] = {}
        self.by_name: dict[str, Person] = {}
        for person in governance.body.people.values():
            account = governance.github_of(person.id)
            if account:
                self.people[account.casefold()] = person
            self.by_name.setdefault(governance.name_of(person.id).casefold(), person)
        self.seats: dict[str, list[Seat]] = {}
        for seat in governance.body.seats:
            self.seats.setdefault(seat.person, []).append(seat)
        self.approving = {role.id for role in with_access(governance, Access.WRITE)}
        self.reviewing = {role.id for role in with_access(governance, Access.TRIAGE)}

    def problems(self, about: frozenset[str]) -> Iterator[Problem]:
        for copy in self.copies:
            if not about:
                yield from copy.problems
                yield from unread(copy, is_named=copy.path in self.named)
            for entry in copy.entries:
                self._entry(copy, entry)
            self._missing(copy)
        self._spelled_in_two_ways()
        for (kind, who, _), found in self.found.items():
            if about and who.casefold() not in about:
                continue
            first, *others = found.places
            related = (*found.related, *((place, AGAIN) for place in others))
            yield kind.at(first, found.message, found.hint, related)

    # --- from the copy to the record ---------------------------------------------------------------------------------

    def _entry(self, copy: Listing, entry: Entry) -> None:
        person = self._person(entry)
        if person is None:
            if not entry.is_former and not entry.overridden_by:
                kind = RIGHTS_WITHOUT_ROLE if entry.grants else LISTED_WITHOUT_ROLE
                who = entry.handle or entry.name
                message = f"`{who}` is in `{copy.path}`, and not in the record"
                hint = "enter them with a seat, or take them out of the file"
                self._note(kind, who.casefold(), copy, message, hint, entry.place)
            return
        account = self.governance.github_of(person.id) or person.id
        if entry.handle and entry.handle != account and entry.handle.casefold() == account.casefold():
            message = f"`{entry.handle}` is `{account}` in the record"
            if copy.format in _EXACT:
                message += f", and {_EXACT[copy.format]} takes them for two"
            related = [(person.place(), "the record")]
            self._note(
                OTHER_SPELLING, entry.handle, copy, message, "write both as GitHub shows it", entry.place, related
            )
        if entry.is_former:
            self._former(copy, entry, person)
        else:
            self._standing(copy, entry, person)
            self._affiliation(copy, entry, person)

    def _person(self, entry: Entry) -> Person | None:
        """Whom an entry means: by the account, and by the name where there is none."""
        if entry.handle:
            return self.people.get(entry.handle.casefold())
        return self.by_name.get(entry.name.casefold())

    def _held(self, person: Person) -> set[str]:
        return {seat.role for seat in self.seats.get(person.id, []) if seat.status in _HELD} | self._computed(person.id)

    def _former(self, copy: Listing, entry: Entry, person: Person) -> None:
        roles = self.words.of(entry.section) or self.words.of(entry.role)
        still = [
            seat
            for seat in self.seats.get(person.id, [])
            if seat.status is Status.ACTIVE and seat.role in {it.id for it in roles}
        ]
        if still and not entry.area and not still[0].scope:
            message = f"`{person.id}` has left in `{copy.path}`, and holds `{still[0].role}` in the record"
            related = [(seat.place(), f"{seat.status} as `{seat.role}`") for seat in still]
            hint = "move them in the file, or change their seat"
            self._note(LISTED_AS_FORMER, person.id, copy, message, hint, entry.place, related)

    def _standing(self, copy: Listing, entry: Entry, person: Person) -> None:
        seats = self.seats.get(person.id, [])
        held = self._held(person)
        related = [(seat.place(), f"{seat.status} as `{seat.role}`") for seat in seats] or [(person.place(), "no seat")]
        if not held:
            self._without_role(copy, entry, person, related)
            return
        if entry.grants:
            self._beyond(copy, entry, person, held, related)
            return
        roles = self._meant(copy, entry)
        if roles and not entry.overridden_by and not held & {role.id for role in roles}:
            under = entry.section or entry.role
            named = " or ".join(f"`{role.id}`" for role in roles)
            message = f"`{person.id}` stands under `{under}`, and does not hold {named}"
            hint = "move them in the file, or change their seat"
            self._note(LISTED_WITHOUT_ROLE, person.id, copy, message, hint, entry.place, related)

    def _meant(self, copy: Listing, entry: Entry) -> tuple[Role, ...]:
        """The roles in which an entry has somebody. The foundation's maintainers are those who represent the body."""
        if copy.format in (dot_project.NAME, foundation_csv.NAME) and entry.role == "maintainer":
            return tuple(role for role in self.governance.roles.values() if role.represents_body)
        return self.words.of(entry.section) or self.words.of(entry.role)

    def _without_role(self, copy: Listing, entry: Entry, person: Person, related: list[tuple[Place, str]]) -> None:
        seats = self.seats.get(person.id, [])
        ended = seats[0].status if seats else "without a seat"
        message, hint = f"`{person.id}` is {ended}, and still in `{copy.path}`", "take them out of the file"
        if entry.overridden_by:
            kind = OVERRIDDEN_OWNER
            message = (
                f"`{person.id}` is {ended}, and line {entry.place.line} still has them; a later line takes it back"
            )
            related = [*related, (entry.overridden_by, "the line that counts")]
        elif seats:
            kind = RIGHTS_AFTER_LEAVING if entry.grants else LISTED_AFTER_LEAVING
        else:
            kind = RIGHTS_WITHOUT_ROLE if entry.grants else LISTED_WITHOUT_ROLE
        self._note(kind, person.id, copy, message, hint, entry.place, related)

    def _beyond(
        self, copy: Listing, entry: Entry, person: Person, held: set[str], related: list[tuple[Place, str]]
    ) -> None:
        """Rights of somebody whose roles give less. `approvers` and `reviewers` of a file are no roles of a ladder."""
        expected = {"approver": self.approving, "reviewer": self.reviewing}.get(entry.role.casefold())
        if copy.format != owners.NAME or not expected or held & expected:
            return
        what = "approve" if expected is self.approving else "review"
        message = f"`{person.id}` can {what} changes by `{copy.path}`, and none of their roles gives that"
        hint = "take them out of the file, or change their seat"
        self._note(RIGHTS_WITHOUT_ROLE, person.id, copy, message, hint, entry.place, related)

    def _affiliation(self, copy: Listing, entry: Entry, person: Person) -> None:
        if not entry.affiliation or entry.affiliation.strip("-–— ") == "":
            return
        organization = self.governance.organization_of(person.id)
        affiliation = person.present_affiliation()
        names = {organization.name, *organization.aliases} if organization else set()
        if affiliation and affiliation.organization == INDEPENDENT:
            names = {INDEPENDENT}
        at = entry.places.get("affiliation", entry.place)
        place = affiliation.place() if affiliation else person.place()
        if entry.affiliation.casefold() in {name.casefold() for name in names}:
            return
        if folded(entry.affiliation) in {folded(name) for name in names}:
            if organization:
                message = f"`{entry.affiliation}` is `{organization.name}` in the record"
                hint = "write both alike, or add an alias to the organization"
                self._note(OTHER_SPELLING, entry.affiliation, copy, message, hint, at, [(place, "the record")])
            return
        ours = organization.name if organization else (affiliation.organization if affiliation else "nothing")
        message = f"`{person.id}` belongs to `{entry.affiliation}` in `{copy.path}`, and to `{ours}` in the record"
        hint = "correct one of the two, or add an alias to the organization"
        self._note(OTHER_AFFILIATION, person.id, copy, message, hint, at, [(place, "the record")])

    # --- from the record to the copy ---------------------------------------------------------------------------------

    def _missing(self, copy: Listing) -> None:
        """Holders of the roles that a file lists, who are not in it."""
        listed = {entry.handle.casefold() for entry in copy.entries} | {
            entry.name.casefold() for entry in copy.entries if not entry.handle
        }
        groups: dict[str, Place] = {}
        for entry in copy.entries:
            if not entry.is_former and not entry.area and not entry.grants:
                for role in self._meant(copy, entry):
                    groups.setdefault(role.id, entry.place)
        for role_id, place in groups.items():
            if role_id in self.made.get(copy.path, ()):
                continue
            for seat in self.governance.seats(role_id):
                account = self.governance.github_of(seat.person) or ""
                known = {account.casefold(), self.governance.name_of(seat.person).casefold()}
                if account and not known & listed and not seat.scope:
                    message = f"`{seat.person}` holds `{role_id}`, and is not in `{copy.path}`"
                    hint = "add them to the file, or end their seat"
                    related = [(seat.place(), "their seat")]
                    self._note(NOT_LISTED, seat.person, copy, message, hint, Place(copy.path, place.line), related)

    def _spelled_in_two_ways(self) -> None:
        """Accounts that the record does not have, and that a bot and another file spell differently."""
        first: dict[str, Entry] = {}
        for copy in self.copies:
            for entry in copy.entries if copy.format not in _EXACT else ():
                first.setdefault(entry.handle.casefold(), entry)
        for copy in self.copies:
            for entry in copy.entries if copy.format in _EXACT else ():
                other = first.get(entry.handle.casefold())
                if other and other.handle != entry.handle and entry.handle.casefold() not in self.people:
                    message = (
                        f"`{entry.handle}` is `{other.handle}` elsewhere, and {_EXACT[copy.format]} takes them for two"
                    )
                    related = [(other.place, f"`{other.handle}`")]
                    self._note(
                        OTHER_SPELLING,
                        entry.handle,
                        copy,
                        message,
                        "write both as GitHub shows it",
                        entry.place,
                        related,
                    )

    def _computed(self, person: str) -> set[str]:
        """Roles that somebody holds by another role."""
        return {role for role, people in self._everyone.items() if person in people}

    @cached_property
    def _everyone(self) -> Mapping[str, tuple[str, ...]]:
        teams = self.governance.body.teams.values()
        return {team.id: self.governance.holders(team.id) for team in teams if team.members}

    def _note(
        self,
        kind: Rule,
        who: str,
        copy: Listing,
        message: str,
        hint: str,
        place: Place,
        related: list[tuple[Place, str]] | None = None,
    ) -> None:
        found = self.found.setdefault((kind, who, copy.path), _Found(message, hint, related or []))
        found.places.append(place)
