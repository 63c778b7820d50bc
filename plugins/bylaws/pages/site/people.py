"""The people of a body: a card for each, and thanks to those who have left their roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final
from unicodedata import category

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup
from bylaws.model.people import ENDED, INDEPENDENT, Seat, Status
from bylaws.model.teams import Team
from bylaws.pages.composing.compose import Section
from bylaws.pages.documents.maintainers import in_order
from bylaws.pages.site.html import anchor, block, element, text
from bylaws.words.phrases import amount, date
from bylaws.words.sentences import Sentences

NAME: Final = "people"
PATH: Final = "people.md"
SECTIONS: Final = (Section("introduction", "Introduction"), Section("emeritus", "Emeritus"))

FILTERS: Final = "Role=roles|Part=parts|Organization=organization"
"""What the script offers to filter by: the label of each field, and the attribute of the cards."""
_STATES: Final = {
    Status.ON_LEAVE: "on leave",
    Status.ON_TRIAL: "on trial",
    Status.INACTIVE: "not active at present",
    Status.SUSPENDED: "suspended for now",
}


def sections(words: Sentences) -> Sequence[Section]:
    return SECTIONS


def title(words: Sentences) -> str:
    return f"{words.governance.body.project.called} people"


def applies(governance: Governance) -> bool:
    return bool(governance.body.seats)


def context(words: Sentences) -> Mapping[str, Any]:
    governance = words.governance
    held = _held(governance, lambda seat: seat.status not in ENDED)
    past = _held(governance, lambda seat: seat.status is Status.EMERITUS)
    left = {handle: seats for handle, seats in past.items() if handle not in held}
    return {
        "present": amount(len(held), "person holds a role", "people hold a role"),
        "cards": _cards(governance, held, FILTERS),
        "past": _cards(governance, left),
    }


def _held(governance: Governance, wanted: Any) -> Mapping[str, list[Seat]]:
    """The wanted seats of each person, those with the highest roles first."""
    by_role: dict[str, list[Seat]] = {}
    for seat in filter(wanted, governance.body.seats):
        by_role.setdefault(seat.role, []).append(seat)
    found: dict[str, list[Seat]] = {}
    for role in in_order(governance):
        for seat in by_role.get(role.id, ()):
            found.setdefault(seat.person, []).append(seat)
    return found


def _cards(governance: Governance, held: Mapping[str, Sequence[Seat]], filters: str | None = None) -> Markup:
    cards = (_card(governance, handle, seats) for handle, seats in held.items())
    return block("ul", cards, class_="bylaws-people", data_filter=filters) if held else Markup("")


def _card(governance: Governance, handle: str, seats: Sequence[Seat]) -> str:
    name = governance.name_of(handle)
    account = governance.github_of(handle)
    organization = _organization(governance, handle)
    roles = [_role(governance, seat) for seat in seats]
    scopes = [scope for seat in seats if seat.scope and (scope := governance.scope(seat.scope))]
    lines = [
        _initials(name),
        element("strong", element("bdi", text(name))),
        anchor(f"@{account}", f"https://github.com/{account}") if account else "",
        *(element("span", text(line)) for line in _seats(governance, seats)),
        element("em", text(organization)) if organization else "",
    ]
    return element(
        "li",
        " ".join(filter(None, lines)),  # a space, for readers that take the words out of their elements
        data_roles=_values(roles),
        data_parts=_values(scope.name for scope in scopes),
        data_organization=organization or None,
    )


def _initials(name: str) -> str:
    return element("span", text(initials(name)), class_="bylaws-initials", aria_hidden="true", data_search_exclude="")


def _values(names: Iterable[str]) -> str | None:
    """Several values of an attribute, as the script takes them apart; no attribute where there is none."""
    return "|".join(dict.fromkeys(name.replace("|", "/") for name in names)) or None


def _organization(governance: Governance, handle: str) -> str:
    organization = governance.organization_of(handle)
    if organization:
        return organization.name
    return INDEPENDENT.capitalize() if governance.is_independent(handle) else ""


def _role(governance: Governance, seat: Seat) -> str:
    role = governance.roles.get(seat.role)
    return role.name if role else seat.role


def _seats(governance: Governance, seats: Sequence[Seat]) -> Iterator[str]:
    """`Reviewer, documentation, since March 2024`; seats that differ only in their part together."""
    together: dict[tuple[str, ...], list[str]] = {}
    for number, seat in enumerate(seats):
        team = governance.body.teams.get(seat.role)
        kind = team.classes.get(seat.seat_class or "") if isinstance(team, Team) else None
        scope = governance.scope(seat.scope) if seat.scope else None
        details = (
            "" if seat.scope else str(number),  # the whole body is no part
            _role(governance, seat),
            seat.title or "",
            kind.name if kind else "",
            f"since {date(seat.since)}" if seat.since else "",
            f"until {date(seat.until)}" if seat.until else "",
            _STATES.get(seat.status, ""),
        )
        together.setdefault(details, []).append(scope.name if scope else seat.scope or "")
    for (_, role, title, kind_of_seat, *more), parts in together.items():
        head = [role, title, kind_of_seat, *parts]
        if len(parts) > 1:
            head = [f"{role}: {', '.join(parts)}", title, kind_of_seat]
        yield ", ".join(filter(None, (*head, *more)))


def initials(name: str) -> str:
    """One or two characters that stand for a name: the first of its first word and of its last one."""
    words = ["".join(char for char in word if category(char)[0] in "LMN") for word in name.split()]
    first, *others = [word for word in words if word] or ["?"]
    return (_first(first) + (_first(others[-1]) if others else "")).upper()


def _first(word: str) -> str:
    """The first character with the marks that belong to it."""
    marks = next((place for place, char in enumerate(word) if place and category(char)[0] != "M"), len(word))
    return word[:marks]
