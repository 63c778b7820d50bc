"""Which organizations the people of a body belong to, and how a group is spread over them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from bylaws.body.roster import Roster
from bylaws.model.body import Body
from bylaws.model.people import INDEPENDENT, Affiliation, Organization
from bylaws.structs import struct


@struct
class Share:
    """How many people of a group belong to one organization, its subsidiaries included."""

    organization: str
    """The id; the handle of the person for somebody independent; empty where no affiliation is known."""
    name: str
    count: int


@struct
class Balance:
    """How the people of a group are spread over organizations, the largest first."""

    total: int
    shares: tuple[Share, ...]

    @property
    def known(self) -> tuple[Share, ...]:
        return tuple(share for share in self.shares if share.name)

    @property
    def organizations(self) -> int:
        """How many organizations there are; an independent person is one. People of whom none is known are none."""
        return len(self.known)


class Affiliations:
    """Who belongs to which organization."""

    def __init__(self, body: Body, roster: Roster) -> None:
        self.body = body
        self.roster = roster

    def organization_of(self, handle: str) -> Organization | None:
        """The organization that a person belongs to now; None for independent people and where none is known.

        The organizations of another body are those of this one where the id is the same, or a name or an alias: whoever
        keeps both in one place means one by one id, and one name is one organization whatever its ids are.
        """
        affiliation = self._affiliation(handle)
        return self._here(affiliation.organization) if affiliation else None

    def is_independent(self, handle: str) -> bool:
        affiliation = self._affiliation(handle)
        return affiliation is not None and affiliation.organization == INDEPENDENT

    def _affiliation(self, handle: str) -> Affiliation | None:
        person = self.roster.person(handle)
        return person.present_affiliation() if person else None

    def _here(self, name: str) -> Organization | None:
        """An organization by its id in this body, or in another one whose people have a part in it."""
        own = self.body.organizations.get(name)
        elsewhere = self._elsewhere.get(name)
        if own or elsewhere is None:
            return own
        called = [self._by_name[word] for word in _names(elsewhere)]
        return next((it for it in called if it.id in self.body.organizations), called[0])

    @cached_property
    def _elsewhere(self) -> Mapping[str, Organization]:
        """The organizations of the bodies whose people have a part in this one, by id."""
        guests = self.roster.guests
        others = (guests.others[name] for name in sorted(guests.named & guests.others.keys(), reverse=True))
        return {name: it for other in others for name, it in other.organizations.items()}

    @cached_property
    def _by_name(self) -> Mapping[str, Organization]:
        """The first organization of each name and alias, those of this body before all others."""
        found: dict[str, Organization] = {}
        for it in (*self.body.organizations.values(), *self._elsewhere.values()):
            for word in _names(it):
                found.setdefault(word, it)
        return found

    def controller(self, organization: Organization) -> Organization:
        """The organization at the top of the chain of parents, which is counted in its place."""
        seen = {organization.id}
        while organization.parent and organization.parent not in seen:
            above = self._here(organization.parent)
            if above is None:
                break
            organization = above
            seen.add(organization.id)
        return organization

    def balance(self, handles: tuple[str, ...]) -> Balance:
        """How people are spread over organizations: an independent person counts as an organization of one."""
        names: dict[str, str] = {}
        counts: dict[str, int] = {}
        for handle in handles:
            organization = self.organization_of(handle)
            if organization:
                top = self.controller(organization)
                key, name = top.id, top.name
            elif self.is_independent(handle):
                key, name = f"@{handle}", INDEPENDENT
            else:
                key, name = "", ""
            names[key] = name
            counts[key] = counts.get(key, 0) + 1
        ranked = sorted(counts, key=lambda key: -counts[key])  # stable: equal counts keep the order of the data
        return Balance(len(handles), tuple(Share(key, names[key], counts[key]) for key in ranked))


def _names(it: Organization) -> tuple[str, ...]:
    return tuple(word.casefold() for word in (it.name, *it.aliases))
