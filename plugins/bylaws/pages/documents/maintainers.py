"""MAINTAINERS.md: who holds which role, where, and for whom they work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import slug
from bylaws.model.ladder import Role
from bylaws.model.people import Seat
from bylaws.model.teams import Team
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.parts import free_id
from bylaws.pages.composing.wording import PageWords
from bylaws.words import messages as say
from bylaws.words.facts.components import Matrix

NAME: Final = "maintainers"
PATH: Final = "MAINTAINERS.md"
SECTIONS: Final = (
    Section("introduction"),
    Section("votes-today"),
    Section("organizations"),
    Section("on-leave"),
    Section("not-active"),
    Section("emeritus"),
    Section("listed-elsewhere"),
    Section("keeping-this-list"),
)


def sections(words: PageWords) -> Sequence[Section]:
    """The introduction, one section a role with its parts, one for parts that share a table, and what concerns
    everybody."""
    return (*SECTIONS[:1], *_groups(words), *SECTIONS[1:])


def applies(governance: Governance) -> bool:
    return bool(governance.body.seats)


def context(words: PageWords) -> Mapping[str, Any]:
    return {}


def in_order(governance: Governance) -> Iterator[Role]:
    """The governing role first, then the ladder from the top, then offices and teams."""
    roles: list[Role] = [*reversed(list(governance.body.ladder.values())), *governance.body.offices.values()]
    roles += governance.body.teams.values()
    top = governance.governing_role
    if top and top in roles and not isinstance(top, Team):
        # higher levels of the ladder stay above the role that governs
        yield from roles
        return
    yield from sorted(roles, key=lambda role: role is not top)


def _groups(words: PageWords) -> Iterator[Section]:
    governance, facts = words.governance, words.facts
    taken = {section.id for section in SECTIONS}
    roles = [*in_order(governance)]
    matrices = facts.components.matrices(roles)
    for role in roles:
        seats = governance.seats(role.id)
        if not seats:
            continue
        name = role.name if isinstance(role, Team) else _title_case(role)
        outer = free_id(taken, slug(name), role.id)
        whole = [seat for seat in seats if not seat.scope]
        own = next((it for it in matrices if it.roles == (role,)), None)
        parts = [scope for scope in _scopes(seats) if not any(it.has(role, scope) for it in matrices)]
        if whole or own or parts or facts.people.about(role):
            beside = words.speech.plainly(say.people_beside(role=facts.names.role(role)))
            values = {"role": role, "scope": None, "seats": whole, **_values(governance, own)}
            yield Section(outer, name, "", "_group", values, kin="people", beside=beside)
        for scope_id in parts:
            scope = governance.scope(scope_id)
            held = [seat for seat in seats if seat.scope == scope_id]
            values = {"role": None, "scope": scope, "seats": held, **_values(governance, None)}
            heading = scope.name if scope else scope_id
            yield Section(free_id(taken, f"{outer}-{scope_id}"), heading, outer, "_group", values, kin="people")
        for matrix in matrices:
            if len(matrix.roles) > 1 and role is matrix.roles[-1]:
                heading = words.speech.plainly(facts.components.heading(matrix))
                values = {"role": None, "scope": None, "seats": [], **_values(governance, matrix)}
                yield Section(free_id(taken, slug(heading), "components"), heading, "", "_group", values, kin="people")


def _scopes(seats: Sequence[Seat]) -> list[str]:
    return list(dict.fromkeys(seat.scope for seat in seats if seat.scope))


def _values(governance: Governance, matrix: Matrix | None) -> Mapping[str, Any]:
    """What a section with a table of parts is about besides: its roles, its parts, and who holds them there."""
    if matrix is None:
        return {"matrix": None, "in_parts": []}
    seats = [seat for role in matrix.roles for seat in governance.seats(role.id) if matrix.has(role, seat.scope)]
    return {"matrix": matrix, "roles": matrix.roles, "scopes": matrix.scopes, "in_parts": seats}


def _title_case(role: Role) -> str:
    plural = role.plural_noun
    return plural[:1].upper() + plural[1:]
