"""The people of a body: a card for each, and thanks to those who have left their roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final
from unicodedata import category

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup
from bylaws.model.ladder import Role
from bylaws.model.people import ENDED, Seat, Status
from bylaws.model.teams import Team
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.parts import free_id
from bylaws.pages.composing.wording import PageWords
from bylaws.pages.documents import maintainers
from bylaws.pages.documents.maintainers import in_order
from bylaws.pages.site.html import anchor, block, element, text
from bylaws.words import messages as say
from bylaws.words.fact import Fact
from bylaws.words.speech import Language

NAME: Final = "people"
PATH: Final = "people.md"
DOCUMENT: Final = "maintainers"
"""The document with which the page is one, where it is made."""
IS_INSTEAD: Final = True
"""There, its cards take the place of the tables."""
SECTIONS: Final = (Section("introduction"), Section("emeritus"))

FILTERS: Final = ("roles", "parts", "organization")
"""What the script offers to filter by: the attributes of the cards."""
_WITHOUT_VOTE: Final = (Status.ON_LEAVE, Status.ON_TRIAL, Status.INACTIVE, Status.SUSPENDED)


def sections(words: PageWords) -> Sequence[Section]:
    """A section for each role, with those who hold no higher one, between the lead and the former holders.

    On the list of people, each of its sections has the cards of all who are listed there.
    """
    governance = words.governance
    if words.are_one(NAME, DOCUMENT):
        return (SECTIONS[0], *_joined(words))
    introduction, emeritus = SECTIONS
    taken = {section.id for section in SECTIONS}
    groups: dict[str, dict[str, list[Seat]]] = {}
    for handle, seats in _present(governance).items():
        groups.setdefault(seats[0].role, {})[handle] = seats
    found = [
        Section(
            free_id(taken, role, f"role-{role}"),
            title_of(governance.roles[role]),
            "",
            "_role",
            {"cards": _cards(words, held, "present")},
            kin="roles",
        )
        for role, held in groups.items()
    ]
    return (introduction, *found, emeritus)


def _joined(words: PageWords) -> Iterator[Section]:
    for section in maintainers.sections(words):
        seats: Sequence[Seat] = (*section.values.get("seats", ()), *section.values.get("in_parts", ()))
        held: dict[str, list[Seat]] = {}
        for seat in seats:
            held.setdefault(seat.person, []).append(seat)
        if held:
            yield Section(section.id, section.title, "", "_role", {"cards": _cards(words, held, "present")})


def title_of(role: Role) -> str:
    """The heading over those who hold a role."""
    return role.name if isinstance(role, Team) else role.plural_noun[:1].upper() + role.plural_noun[1:]


def applies(governance: Governance) -> bool:
    return bool(governance.body.seats)


def context(words: PageWords) -> Mapping[str, Any]:
    governance = words.governance
    held = _present(governance)
    past = _held(governance, lambda seat: seat.status is Status.EMERITUS)
    left = {handle: seats for handle, seats in past.items() if handle not in held}
    return {
        "present": say.people_present(n=len(held), body=words.facts.names.project),
        "filter": Markup(element("div", class_="bylaws-filter", data_filter=filters(words.speech, FILTERS))),
        "past_lead": say.people_former(body=words.facts.names.project),
        "past": _cards(words, left, "past"),
    }


def _present(governance: Governance) -> Mapping[str, list[Seat]]:
    return _held(governance, lambda seat: seat.status not in ENDED)


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


def filters(speech: Language, names: Sequence[str]) -> str:
    """What the script reads: the label of each field, and the attribute that it looks at."""
    return "|".join(f"{speech.say(say.filter(what=name))}={name}" for name in names)


def _cards(words: PageWords, held: Mapping[str, Sequence[Seat]], when: str) -> Markup:
    cards = (_card(words, handle, seats) for handle, seats in held.items())
    return block("ul", cards, class_="bylaws-people", data_when=when) if held else Markup("")


def _card(words: PageWords, handle: str, seats: Sequence[Seat]) -> str:
    governance = words.governance
    name = governance.name_of(handle)
    account = governance.github_of(handle)
    organization = _organization(words, handle)
    roles = [_role(governance, seat) for seat in seats]
    scopes = [scope for seat in seats if seat.scope and (scope := governance.scope(seat.scope))]
    lines = [
        _initials(name),
        element("strong", element("bdi", text(name))),
        anchor(f"@{account}", f"https://github.com/{account}") if account else "",
        *(element("span", text(line)) for line in _seats(words, seats)),
        element("em", text(organization)) if organization else "",
        *(element("span", text(line)) for line in _details(words, handle, seats)),
    ]
    return element(
        "li",
        " ".join(filter(None, lines)),  # a space, for readers that take the words out of their elements
        data_roles=_values(roles),
        data_parts=_values(scope.name for scope in scopes),
        data_organization=organization or None,
    )


def _details(words: PageWords, handle: str, seats: Sequence[Seat]) -> Iterator[str]:
    for one in words.facts.people.details(handle, seats):
        yield " ".join(words.speech.plainly(one).replace("`", "").split()) if isinstance(one, Fact) else one


def _initials(name: str) -> str:
    return element("span", text(initials(name)), class_="bylaws-initials", aria_hidden="true", data_search_exclude="")


def _values(names: Iterable[str]) -> str | None:
    """Several values of an attribute, as the script takes them apart; no attribute where there is none."""
    return "|".join(dict.fromkeys(name.replace("|", "/") for name in names)) or None


def _organization(words: PageWords, handle: str) -> str:
    organization = words.governance.organization_of(handle)
    if organization:
        return organization.name
    return str(words.speech.say(say.independent())) if words.governance.is_independent(handle) else ""


def _role(governance: Governance, seat: Seat) -> str:
    role = governance.roles.get(seat.role)
    return role.name if role else seat.role


def _seats(words: PageWords, seats: Sequence[Seat]) -> Iterator[str]:
    """`Reviewer, documentation, since March 2024`; seats that differ only in their part together."""
    governance, speech = words.governance, words.speech
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
            str(speech.say(say.card_since(day=seat.since))) if seat.since else "",
            str(speech.say(say.card_until(day=seat.until))) if seat.until else "",
            str(speech.say(say.card_state(what=seat.status))) if seat.status in _WITHOUT_VOTE else "",
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
