"""MAINTAINERS.md: who holds which role, where, and for whom they work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bylaws.governance import Governance
from bylaws.markdown import Markup, code, link, plain, slug, table, without_empty_columns
from bylaws.model.ladder import Role
from bylaws.model.people import Seat, Status, Visibility
from bylaws.model.project import BodyType
from bylaws.model.scopes import Scope
from bylaws.model.teams import Team
from bylaws.pages.compose import Section
from bylaws.pages.phrases import date, joined, sentence
from bylaws.pages.sentences import Sentences

NAME: Final = "maintainers"
PATH: Final = "MAINTAINERS.md"
SECTIONS: Final = (
    Section("introduction", "Introduction"),
    Section("organizations", "Organizations"),
    Section("on-leave", "On leave"),
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
)
"""The words that the foundation's readers look for, in the order that they ask for."""


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
    top = governance.governing_role
    holders = governance.holders(top.id) if top else ()
    return {
        "balance": governance.balance(holders),
        "top": top,
        "on_leave": _former(words, (Status.ON_LEAVE,)),
        "emeritus": _former(words, (Status.EMERITUS,)),
        "rosters": [
            scope for scope in governance.body.scopes.values() if scope.roster or _held_elsewhere(words, scope)
        ],
    }


def _held_elsewhere(words: Sentences, scope: Scope) -> bool:
    seats = words.governance.body.seats
    return bool(scope.repositories and scope.github_team) and all(seat.scope != scope.id for seat in seats)


def _order(governance: Governance) -> Iterator[Role]:
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
    for role in _order(governance):
        seats = governance.seats(role.id)
        if not seats:
            continue
        name = role.name if isinstance(role, Team) else _title_case(role)
        whole = [seat for seat in seats if seat.scope is None]
        values = {"introduction": _role_words(words, role), "rows": _people_table(words, whole)}
        yield Section(outer := slug(name), name, "", "_group", values, kin="people")
        for scope_id in dict.fromkeys(seat.scope for seat in seats if seat.scope):
            scope = governance.scope(scope_id)
            held = [seat for seat in seats if seat.scope == scope_id]
            values = {"introduction": _scope_words(scope), "rows": _people_table(words, held)}
            heading = scope.name if scope else scope_id
            yield Section(f"{outer}-{scope_id}", heading, outer, "_group", values, kin="people")


def _title_case(role: Role) -> str:
    plural = role.plural_noun
    return plural[:1].upper() + plural[1:]


def _role_words(words: Sentences, role: Role) -> Markup:
    purpose = role.purpose if isinstance(role, Team) else None
    said = [sentence(text) for text in (purpose or role.description,) if text]
    if role.represents_body and words.governance.body.project.foundation:
        called = words.governance.body.project.called
        said.append(Markup(f"The {words.foundation} lists them as the maintainers of {plain(called)}."))
    return _with_team(Markup("\n").join(said), role.github_team)


def _scope_words(scope: Scope | None) -> Markup:
    if scope is None:
        return Markup("")
    return _with_team(plain(scope.description or ""), scope.github_team)


def _with_team(words: Markup, team: str | None) -> Markup:
    mention = Markup(f"GitHub team: {code(f'@{team}')}.") if team else Markup("")
    return Markup("\n").join(part for part in (words, mention) if part)


def _people_table(words: Sentences, seats: Sequence[Seat]) -> Markup:
    if not seats:
        return Markup("")
    return table(*without_empty_columns(HEADER, [_row(words, seat) for seat in seats]))


def _row(words: Sentences, seat: Seat) -> list[str | Markup]:
    governance = words.governance
    person = governance.person(seat.person)
    return [
        governance.name_of(seat.person),
        words.account(seat.person),
        words.organization(seat.person),
        seat.title or "",
        seat.seat_class or "",
        _contact(words, seat.person),
        (person.lfx if person else None) or "",
        _since(seat),
        f"until {date(seat.until)}" if seat.until else "",
    ]


def _since(seat: Seat) -> Markup:
    """Since when somebody holds a seat, linked to the decision that gave it."""
    since = date(seat.since) if seat.since else "decision"
    if seat.evidence:
        return link(since, seat.evidence)
    return plain(since if seat.since else "")


def _contact(words: Sentences, handle: str) -> Markup:
    person = words.governance.person(handle)
    if person is None:
        return Markup("")
    shown = [
        f"{'' if contact.kind in ('email', 'website') else f'{contact.kind.capitalize()}: '}{contact.value}"
        for contact in person.contacts
        if contact.visibility is Visibility.PUBLIC
    ]
    return joined([*([person.email] if person.email else []), *shown], "and") if shown or person.email else Markup("")


def _former(words: Sentences, status: tuple[Status, ...]) -> Markup:
    """People whose seats have this status, each once, with the roles that they held."""
    governance = words.governance
    seats = [seat for seat in governance.body.seats if seat.status in status]
    if not seats:
        return Markup("")
    rows: list[list[str | Markup]] = []
    for handle in dict.fromkeys(seat.person for seat in seats):
        held = [seat for seat in seats if seat.person == handle]
        roles = dict.fromkeys(
            governance.roles[seat.role].name if seat.role in governance.roles else seat.role for seat in held
        )
        ends = [seat.until for seat in held if seat.until]
        rows.append(
            [
                governance.name_of(handle),
                words.account(handle),
                words.organization(handle),
                joined(roles),
                date(max(ends)) if ends else "",
            ]
        )
    header = ("Name", "GitHub ID", "Company/Organization", "Role", "Until")
    return table(*without_empty_columns(header, rows))
