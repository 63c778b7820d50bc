"""MAINTAINERS.md: who holds which role, where, and for whom they work."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup, code, mail, plain, slug, table, without_empty_columns
from bylaws.model.ladder import Role
from bylaws.model.people import Contact, Organization, Person, Seat, Status
from bylaws.model.project import BodyType
from bylaws.model.scopes import Scope, ScopeKind
from bylaws.model.teams import Team
from bylaws.pages.composing.compose import Section
from bylaws.pages.composing.parts import free_id
from bylaws.source import EMAIL_PATTERN
from bylaws.words.phrases import date, joined, raw, sentence, told
from bylaws.words.sentences import Sentences

NAME: Final = "maintainers"
PATH: Final = "MAINTAINERS.md"
SECTIONS: Final = (
    Section("introduction", "Introduction"),
    Section("organizations", "Organizations"),
    Section("on-leave", "On leave"),
    Section("not-active", "Not active at present"),
    Section("emeritus", "Emeritus"),
    Section("listed-elsewhere", "Listed elsewhere"),
    Section("keeping-this-list", "Keeping this list"),
)

HEADER: Final = (
    "Name",
    "GitHub ID",
    "Company/Organization",
    "Domain of responsibility",
    "Seat",
    "Contact",
    "LFX ID",
    "Since",
    "Term",
    "Notes",
)
"""The words that the foundation's readers look for, in the order that they ask for."""

_KINDS: Final = {"end-user": "end user", "non-profit": "non-profit organization", "government": "part of a government"}


def sections(words: Sentences) -> Sequence[Section]:
    """The introduction, one section a role with its parts, and what concerns everybody."""
    return (*SECTIONS[:1], *_groups(words), *SECTIONS[1:])


def title(words: Sentences) -> str:
    project = words.governance.body.project
    return f"{project.name} {'Maintainers' if project.type is BodyType.PROJECT else 'Members'}"


def applies(governance: Governance) -> bool:
    return bool(governance.body.seats)


def context(words: Sentences) -> Mapping[str, Any]:
    governance = words.governance
    return {
        "top": governance.governing_role,
        "organization_table": _organization_table(words),
        "on_leave": _former(words, Status.ON_LEAVE),
        "not_active": _not_active(words),
        "emeritus": _former(words, Status.EMERITUS),
        "rosters": [
            scope for scope in governance.body.scopes.values() if scope.roster or _held_elsewhere(words, scope)
        ],
    }


def _held_elsewhere(words: Sentences, scope: Scope) -> bool:
    seats = words.governance.body.seats
    return bool(scope.repositories and scope.github_team) and all(seat.scope != scope.id for seat in seats)


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


def _groups(words: Sentences) -> Iterator[Section]:
    governance = words.governance
    taken = {section.id for section in SECTIONS}
    for role in in_order(governance):
        seats = governance.seats(role.id)
        if not seats:
            continue
        name = role.name if isinstance(role, Team) else _title_case(role)
        outer = free_id(taken, slug(name), role.id)
        whole = [seat for seat in seats if not seat.scope]
        values = {"introduction": _role_words(words, role), "rows": _people_table(words, whole)}
        yield Section(outer, name, "", "_group", values, kin="people")
        for scope_id in dict.fromkeys(seat.scope for seat in seats if seat.scope):
            scope = governance.scope(scope_id)
            held = [seat for seat in seats if seat.scope == scope_id]
            values = {"introduction": _scope_words(words, scope), "rows": _people_table(words, held)}
            heading = scope.name if scope else scope_id
            yield Section(free_id(taken, f"{outer}-{scope_id}"), heading, outer, "_group", values, kin="people")


def _title_case(role: Role) -> str:
    plural = role.plural_noun
    return plural[:1].upper() + plural[1:]


def _role_words(words: Sentences, role: Role) -> Markup:
    purpose = role.purpose if isinstance(role, Team) else None
    lines = [sentence(text) for text in (purpose or role.description,) if text]
    return Markup("\n").join(filter(None, [*lines, words.official(role), words.github_team(role.github_team)]))


def _scope_words(words: Sentences, scope: Scope | None) -> Markup:
    """What a part of the body is; the governance page tells the rest about subprojects."""
    if scope is None:
        return Markup("")
    if scope.kind is ScopeKind.SUBPROJECT:
        lines = [sentence(scope.description)] if scope.description else []
        return Markup("\n").join(filter(None, [*lines, words.github_team(scope.github_team)]))
    return words.scope_facts(scope)


# --- people ----------------------------------------------------------------------------------------------------------


def _people_table(words: Sentences, seats: Sequence[Seat]) -> Markup:
    if not seats:
        return Markup("")
    return table(*without_empty_columns(HEADER, [_row(words, seat) for seat in seats]))


def _row(words: Sentences, seat: Seat) -> list[str]:
    governance = words.governance
    person = governance.person(seat.person)
    return [
        governance.name_of(seat.person),
        words.account(seat.person),
        words.organization(seat.person),
        seat.title or "",
        _class_name(words, seat),
        _contact(words, person),
        (person.lfx if person else None) or "",
        _since(words, seat),
        f"until {date(seat.until)}" if seat.until else "",
        _notes(words, seat),
    ]


def _since(words: Sentences, seat: Seat) -> str:
    """Since when somebody holds a seat, linked to the decision that gave it."""
    since = date(seat.since) if seat.since else ""
    return words.link(since or "decision", seat.evidence) if seat.evidence else since


def _notes(words: Sentences, seat: Seat) -> Markup:
    """What is said about a person, and about this seat."""
    person = words.governance.person(seat.person)
    affiliation = person.present_affiliation() if person else None
    before = words.governance.body.organizations.get(seat.organization or "")
    return told(
        raw(f"Affiliation when taking the seat: {plain(before.name)}.") if before else "",
        raw(f"Acts for {words.person(seat.acting_for)}.") if seat.acting_for else "",
        words.note(seat),
        words.note(person),
        words.note(affiliation),
    )


def _contact(words: Sentences, person: Person | None) -> Markup:
    if person is None:
        return Markup("")
    ways = [mail(person.email)] if person.email else []
    return raw(", ".join([*ways, *(_contact_words(words, it) for it in person.contacts)]))


def _contact_words(words: Sentences, contact: Contact) -> Markup:
    """A contact. Names of other services stand in code: a reader of the file takes `@ada` for a GitHub handle."""
    value = contact.value
    kind = contact.kind.capitalize()
    if contact.kind == "website" and "://" in value and not set(value) & set(" <>\\"):
        shown = words.link("website", value)
    elif contact.kind == "email" and re.fullmatch(EMAIL_PATTERN, value):
        shown = mail(value)
    elif contact.kind in ("email", "website"):
        shown = plain(value)
    elif contact.kind == "other":
        shown = code(value)
    else:
        shown = Markup(f"{kind}: {code(value)}")
    note = told(words.note(contact))
    return Markup(f"{shown} ({note})") if note else shown


_STATES: Final = {
    Status.ON_TRIAL: "on trial, without a vote yet",
    Status.INACTIVE: "inactive, not counted in votes",
    Status.SUSPENDED: "suspended for now",
}
"""Seats that are held but do not vote, other than those of people on leave."""


def _not_active(words: Sentences) -> Markup:
    seats = [seat for seat in words.governance.body.seats if seat.status in _STATES]
    header = ("Name", "GitHub ID", "Company/Organization", "Role", "State", "Since", "Notes")
    rows = [
        [
            words.governance.name_of(seat.person),
            words.account(seat.person),
            words.organization(seat.person),
            _held_role(words, seat),
            _STATES[seat.status],
            _since(words, seat),
            _notes(words, seat),
        ]
        for seat in seats
    ]
    return table(*without_empty_columns(header, rows)) if rows else Markup("")


def _class_name(words: Sentences, seat: Seat) -> str:
    """The name of the class of a seat, in a team that has classes."""
    team = words.governance.body.teams.get(seat.role)
    found = team.classes.get(seat.seat_class or "") if team else None
    return found.name if found else seat.seat_class or ""


def _former(words: Sentences, status: Status) -> Markup:
    """People whose seats have this status, each once, with the roles that they held."""
    seats = [seat for seat in words.governance.body.seats if seat.status is status]
    if not seats:
        return Markup("")
    header = ("Name", "GitHub ID", "Company/Organization", "Role", "Since", "Until", "Notes")
    rows = [
        _former_row(words, handle, [seat for seat in seats if seat.person == handle])
        for handle in dict.fromkeys(seat.person for seat in seats)
    ]
    return table(*without_empty_columns(header, rows))


def _former_row(words: Sentences, handle: str, held: Sequence[Seat]) -> list[str]:
    governance = words.governance
    ends = [seat.until for seat in held if seat.until]
    begins = [_since(words, seat) for seat in held if seat.since or seat.evidence]
    return [
        governance.name_of(handle),
        words.account(handle),
        words.organization(handle),
        joined(dict.fromkeys(_held_role(words, seat) for seat in held)),
        joined(dict.fromkeys(begins)),
        date(max(ends)) if ends else "",
        told(*dict.fromkeys(_notes(words, seat) for seat in held)),
    ]


def _held_role(words: Sentences, seat: Seat) -> Markup:
    """A role that somebody held, with its part of the body: `Reviewer (docs)`."""
    role = words.governance.roles.get(seat.role)
    scope = words.governance.scope(seat.scope) if seat.scope else None
    details = ", ".join(filter(None, (scope.name if scope else "", seat.title, _class_name(words, seat))))
    return plain(f"{role.name if role else seat.role}{f' ({details})' if details else ''}")


# --- organizations ---------------------------------------------------------------------------------------------------


def _organization_table(words: Sentences) -> Markup:
    """What is known about the organizations of today's holders, where it is more than the name."""
    governance = words.governance
    handles = dict.fromkeys(seat.person for role in governance.roles for seat in governance.seats(role))
    found = {it.id: it for it in map(governance.organization_of, handles) if it}
    told_of = [it for it in found.values() if it.kind or it.parent or it.website or it.note]
    header = ("Organization", "Kind", "Belongs to", "Notes")
    rows = [_organization_row(words, it) for it in told_of]
    return table(*without_empty_columns(header, rows)) if rows else Markup("")


def _organization_row(words: Sentences, it: Organization) -> list[str]:
    above = words.governance.controller(it)
    kind = str(it.kind.value) if it.kind else ""
    return [
        words.named(it.name, it.website),
        _KINDS.get(kind, kind),
        above.name if above is not it else "",
        told(words.note(it)),
    ]
