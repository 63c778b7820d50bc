"""`people.json`, `organizations.json` and `roles.json` of a body."""

from __future__ import annotations

from typing import Any

from bylaws.body.governance import Governance
from bylaws.formats.json.shapes import people as shape
from bylaws.formats.json.values import duration, word, written
from bylaws.model import people as model
from bylaws.model.ladder import Level, Office, Role


def people(governance: Governance) -> shape.People:
    """Everybody, with their seats and their public contacts."""
    seats: dict[str, list[model.Seat]] = {}
    for seat in governance.body.seats:
        seats.setdefault(seat.person, []).append(seat)
    found = (_person(governance, handle, person, seats) for handle, person in governance.body.people.items())
    return shape.People("v1", "people", governance.body.project.id, tuple(found))


def _person(
    governance: Governance, handle: str, person: model.Person, seats: dict[str, list[model.Seat]]
) -> shape.Person:
    organization = governance.organization_of(handle)
    return shape.Person(
        id=handle,
        name=governance.name_of(handle),
        github=governance.github_of(handle),
        organization=organization.id if organization else None,
        independent=governance.is_independent(handle),
        email=person.email,
        contacts=tuple(shape.Contact(contact.kind, contact.value) for contact in person.contacts),
        seats=tuple(_seat(seat) for seat in seats.get(handle, ())),
    )


def _seat(seat: model.Seat) -> shape.Seat:
    return shape.Seat(
        role=seat.role,
        scope=seat.scope or None,
        status=word(seat.status),
        since=written(seat.since),
        until=written(seat.until),
        title=seat.title,
        seat_class=seat.seat_class,
        acting_for=seat.acting_for,
        evidence=seat.evidence,
    )


def organizations(governance: Governance) -> shape.Organizations:
    """Organizations with the number of their people in each role, and the balance of each role."""
    employers = {handle: governance.organization_of(handle) for handle in governance.body.people}
    holders = {role: governance.holders(role) for role in governance.roles}
    found = (_organization(governance, one, employers, holders) for one in governance.body.organizations.values())
    balance = (_balance(governance, role, people) for role, people in holders.items() if people)
    return shape.Organizations("v1", "organizations", governance.body.project.id, tuple(found), tuple(balance))


def _organization(
    governance: Governance,
    organization: model.Organization,
    employers: dict[str, model.Organization | None],
    holders: dict[str, tuple[str, ...]],
) -> shape.Organization:
    own = {handle for handle, employer in employers.items() if employer is organization}
    held = ((role, sum(person in own for person in people)) for role, people in holders.items())
    return shape.Organization(
        id=organization.id,
        name=organization.name,
        kind=organization.kind.value if organization.kind else None,
        website=organization.website,
        parent=organization.parent,
        controller=governance.controller(organization).id,
        people=len(own),
        roles=tuple(shape.Held(role, number) for role, number in held if number),
    )


def _balance(governance: Governance, role: str, people: tuple[str, ...]) -> shape.Balance:
    balance = governance.balance(people)
    shares = (
        shape.Share(None, share.organization[1:], share.count)
        if share.organization.startswith("@")
        else shape.Share(share.organization or None, None, share.count)
        for share in balance.shares
    )
    return shape.Balance(role, balance.total, tuple(shares))


def roles(governance: Governance) -> shape.Roles:
    """Roles with those who hold them."""
    ranks = {role: rank for rank, role in enumerate(governance.body.ladder, 1)}
    found = (_role(governance, role, ranks.get(role.id)) for role in governance.roles.values())
    governing = governance.governing_role
    return shape.Roles("v1", "roles", governance.body.project.id, governing.id if governing else None, tuple(found))


def _role(governance: Governance, role: Role, rank: int | None) -> shape.Role:
    kind: Any = "level" if isinstance(role, Level) else "office" if isinstance(role, Office) else "team"
    return shape.Role(
        id=role.id,
        name=role.name,
        plural=role.plural_noun,
        kind=kind,
        rank=rank if kind == "level" else None,
        description=role.description,
        holders=governance.holders(role.id),
        size=shape.Size(role.size.least, role.size.most) if role.size and not role.size.about else None,
        term=duration(role.term),
        represents_body=role.represents_body is True,
        github_team=role.github_team,
    )
