"""The record compared with the copies that others keep. Nothing is changed: who is right, a person decides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bylaws.body.governance import Governance
from bylaws.checks.copies.kinds import (
    KINDS,
    LISTED_AFTER_LEAVING,
    LISTED_WITHOUT_ROLE,
    NOT_LISTED,
    OTHER_AFFILIATION,
    OTHER_SPELLING,
    RIGHTS_AFTER_LEAVING,
    RIGHTS_WITHOUT_ROLE,
)
from bylaws.formats import codeowners
from bylaws.formats.listing import Entry, Listing
from bylaws.model.ladder import Role
from bylaws.model.people import INDEPENDENT, Person, Seat, Status
from bylaws.problems import Place, Problem
from bylaws.rules import Rule

__all__ = ["KINDS", "drift"]

_HELD = (Status.ACTIVE, Status.ON_LEAVE, Status.ON_TRIAL)


@dataclass(slots=True)
class _Found:
    """One difference, wherever it shows."""

    message: str
    hint: str
    related: list[tuple[Place, str]] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)


def drift(governance: Governance, copies: Sequence[Listing]) -> list[Problem]:
    """Every difference, once for each person, at the first place that shows it; the data stands beside it."""
    return [*_Comparison(governance, copies).problems()]


class _Comparison:
    def __init__(self, governance: Governance, copies: Sequence[Listing]) -> None:
        self.governance = governance
        aliases = frozenset(name for copy in copies for name in copy.aliases)
        self.copies = [(copy, [it for it in copy.entries if it.handle.casefold() not in aliases]) for copy in copies]
        self.found: dict[tuple[Rule, str, str], _Found] = {}
        self.people: dict[str, Person] = {}
        for person in governance.body.people.values():
            account = governance.github_of(person.id)
            if account:
                self.people[account.casefold()] = person
        self.seats: dict[str, list[Seat]] = {}
        for seat in governance.body.seats:
            self.seats.setdefault(seat.person, []).append(seat)

    def problems(self) -> Iterator[Problem]:
        for copy, entries in self.copies:
            yield from copy.problems
            for entry in entries:
                self._entry(copy, entry)
            self._missing(copy, entries)
        for (kind, _, _), found in self.found.items():
            first, *others = found.places
            related = (*found.related, *((place, "it stands here too") for place in others))
            yield kind.at(first, found.message, found.hint, related)

    # --- from the copy to the record ---------------------------------------------------------------------------------

    def _entry(self, copy: Listing, entry: Entry) -> None:
        person = self.people.get(entry.handle.casefold())
        if person is None:
            if not entry.is_former:
                kind: Rule = RIGHTS_WITHOUT_ROLE if entry.grants else LISTED_WITHOUT_ROLE
                message = f"`{entry.handle}` is in `{copy.path}`, and not in the record"
                hint = "enter them with a seat, or take them out of the file"
                self._note(kind, entry.handle.casefold(), copy, message, hint, entry.place)
            return
        account = self.governance.github_of(person.id) or person.id
        if entry.handle != account:
            message = f"`{entry.handle}` is `{account}` in the record"
            related = [(person.place(), "the record")]
            hint = "write both as GitHub shows it"
            self._note(OTHER_SPELLING, entry.handle, copy, message, hint, entry.place, related)
        if not entry.is_former:
            self._standing(copy, entry, person)
            self._affiliation(copy, entry, person)

    def _standing(self, copy: Listing, entry: Entry, person: Person) -> None:
        seats = self.seats.get(person.id, [])
        held = {seat.role for seat in seats if seat.status in _HELD} | self._computed(person.id)
        related = [(seat.place(), f"{seat.status} as `{seat.role}`") for seat in seats] or [(person.place(), "no seat")]
        if not held:
            kind: Rule = RIGHTS_AFTER_LEAVING if entry.grants else LISTED_AFTER_LEAVING
            if not seats:
                kind = RIGHTS_WITHOUT_ROLE if entry.grants else LISTED_WITHOUT_ROLE
            ended = seats[0].status if seats else "without a seat"
            message = f"`{person.id}` is {ended}, and still in `{copy.path}`"
            self._note(kind, person.id, copy, message, "take them out of the file", entry.place, related)
            return
        roles = self._roles(entry.section)
        if roles and not held & {role.id for role in roles}:
            named = " or ".join(f"`{role.id}`" for role in roles)
            message = f"`{person.id}` stands under `{entry.section}`, and does not hold {named}"
            hint = "move them in the file, or change their seat"
            self._note(LISTED_WITHOUT_ROLE, person.id, copy, message, hint, entry.place, related)

    def _affiliation(self, copy: Listing, entry: Entry, person: Person) -> None:
        if not entry.affiliation or entry.affiliation.strip("-–— ") == "":
            return
        organization = self.governance.organization_of(person.id)
        affiliation = person.present_affiliation()
        names = {organization.name, *organization.aliases} if organization else set()
        if affiliation and affiliation.organization == INDEPENDENT:
            names = {INDEPENDENT, "individual", "self", "none", "n/a"}
        if entry.affiliation.casefold() not in {name.casefold() for name in names}:
            ours = organization.name if organization else (affiliation.organization if affiliation else "nothing")
            message = f"`{person.id}` belongs to `{entry.affiliation}` in `{copy.path}`, and to `{ours}` in the record"
            place = affiliation.place() if affiliation else person.place()
            hint = "correct one of the two, or add an alias to the organization"
            self._note(OTHER_AFFILIATION, person.id, copy, message, hint, entry.place, [(place, "the record")])

    # --- from the record to the copy ---------------------------------------------------------------------------------

    def _missing(self, copy: Listing, entries: Sequence[Entry]) -> None:
        """Holders of the roles that a file lists, who are not in it."""
        listed = {entry.handle.casefold() for entry in entries}
        groups: dict[str, Place] = {}
        for entry in entries:
            if not entry.is_former and not entry.area:
                for role in self._roles(entry.section):
                    groups.setdefault(role.id, entry.place)
        for role_id, place in groups.items():
            for seat in self.governance.seats(role_id):
                account = self.governance.github_of(seat.person)
                if account and account.casefold() not in listed and not seat.scope:
                    message = f"`{seat.person}` holds `{role_id}`, and is not in `{copy.path}`"
                    hint = "add them to the file, or end their seat"
                    related = [(seat.place(), "their seat")]
                    self._note(NOT_LISTED, seat.person, copy, message, hint, Place(copy.path, place.line), related)

    # --- what the words of a file mean -------------------------------------------------------------------------------

    def _roles(self, group: str) -> tuple[Role, ...]:
        """The roles that a heading or a group names: by name, plural, id, or team on GitHub."""
        words = group.casefold()
        if not words:
            return ()
        roles = self.governance.roles.values()
        team = [role for role in roles if role.github_team and role.github_team.casefold() in words]
        # a code owner is whoever a file of code owners names, and no owner in the sense of a ladder
        phrases = {words} if words == codeowners.GROUP else _phrases(words)
        named = [role for role in roles if _names(role) & phrases]
        longest = max((len(role.name) for role in named), default=0)
        return tuple(team or [role for role in named if len(role.name) == longest])

    def _computed(self, person: str) -> set[str]:
        """Roles that somebody holds by another role."""
        return {role for role in self._everybody if person in self._everybody[role]}

    @property
    def _everybody(self) -> Mapping[str, tuple[str, ...]]:
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


def _names(role: Role) -> set[str]:
    return {role.name.casefold(), role.plural_noun.casefold(), role.id.replace("-", " ").casefold()}


def _phrases(words: str) -> set[str]:
    """All runs of words in a heading: `WasmEdge Maintainers` has `maintainers`."""
    parts = words.replace("-", " ").split()
    return {" ".join(parts[start:end]) for start in range(len(parts)) for end in range(start + 1, len(parts) + 1)}
