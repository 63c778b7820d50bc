"""MAINTAINERS.md: who holds which role, where, and for whom they work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import slug
from bylaws.model.ladder import Role
from bylaws.model.teams import Team
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.parts import free_id
from bylaws.pages.composing.wording import PageWords
from bylaws.words import messages as say

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
    """The introduction, one section a role with its parts, and what concerns everybody."""
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
    governance = words.governance
    taken = {section.id for section in SECTIONS}
    for role in in_order(governance):
        seats = governance.seats(role.id)
        if not seats:
            continue
        name = role.name if isinstance(role, Team) else _title_case(role)
        outer = free_id(taken, slug(name), role.id)
        whole = [seat for seat in seats if not seat.scope]
        values: dict[str, Any] = {"role": role, "scope": None, "seats": whole}
        beside = words.speech.plainly(say.people_beside(role=words.facts.names.role(role)))
        yield Section(outer, name, "", "_group", values, kin="people", beside=beside)
        for scope_id in dict.fromkeys(seat.scope for seat in seats if seat.scope):
            scope = governance.scope(scope_id)
            held = [seat for seat in seats if seat.scope == scope_id]
            values = {"role": None, "scope": scope, "seats": held}
            heading = scope.name if scope else scope_id
            yield Section(free_id(taken, f"{outer}-{scope_id}"), heading, outer, "_group", values, kin="people")


def _title_case(role: Role) -> str:
    plural = role.plural_noun
    return plural[:1].upper() + plural[1:]
