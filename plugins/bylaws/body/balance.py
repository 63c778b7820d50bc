"""Which organizations the people of a body belong to, and how a group is spread over them."""

from __future__ import annotations

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
        """The organization that a person belongs to now; None for independent people and where none is known. Where
        two bodies have one id for an organization, it is one organization."""
        affiliation = self._affiliation(handle)
        return self._organization(affiliation.organization, handle) if affiliation else None

    def is_independent(self, handle: str) -> bool:
        affiliation = self._affiliation(handle)
        return affiliation is not None and affiliation.organization == INDEPENDENT

    def _affiliation(self, handle: str) -> Affiliation | None:
        person = self.roster.person(handle)
        return person.present_affiliation() if person else None

    def _organization(self, name: str, handle: str) -> Organization | None:
        guest = self.roster.guests.known.get(handle)
        return self.body.organizations.get(name) or (guest.body.organizations.get(name) if guest else None)

    def controller(self, organization: Organization) -> Organization:
        """The organization at the top of the chain of parents, which is counted in its place."""
        seen = {organization.id}
        while organization.parent and organization.parent not in seen:
            above = self.body.organizations.get(organization.parent)
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
