"""Who is who: from all lists of a repository to people, organizations and seats, and what the lists disagree about.

Precedence, which every comment and finding repeats: the lists that people keep by hand come first, in the order of
their paths from the root; then the files of bots, `OWNERS` before `CODEOWNERS`. What a later list says otherwise is a
finding, and never merged.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bylaws.adopt.accounts import with_accounts, without_aliases
from bylaws.adopt.changing import slug_of
from bylaws.adopt.roles import MAINTAINER, ListedRole, parts_of, role_of, title_of
from bylaws.adopt.terms import term_of
from bylaws.formats.listing import GITHUB, IS_HANDLE, Entry, Listing
from bylaws.model.people import INDEPENDENT
from bylaws.model.times import Date
from bylaws.problems import Place, Problem
from bylaws.rules.running import SOURCES_DISAGREE

LISTS: Final = ("roster", "people-list")
"""The formats that people keep by hand, for people."""
_IN_PASSING: Final = re.compile(r"(?:^|/)(?:readme|contributing)\.", re.IGNORECASE)
"""Documents that name the maintainers beside other things: they count where there is no list."""
BOTS: Final = ("owners", "owners-aliases", "codeowners")
_ALONE: Final = frozenset(
    [
        "independent",
        "independent contributor",
        "individual",
        "individual contributor",
        "open source contributor",
        "none",
        "self",
        "self-employed",
        "freelance",
        "freelancer",
        "personal",
        "n/a",
        "unaffiliated",
        "na",
    ]
)
_UNKNOWN: Final = re.compile(r"[-–—?\s.]*|tbd|todo|unknown|\?+|<!--.*-->", re.IGNORECASE)
_TERM: Final = re.compile(r"\b(?:until|till|end(?:s|ed)?|term|to|elected|retired|left)\b", re.IGNORECASE)
"""Heads of columns with the dates of a term."""
_LEGAL: Final = re.compile(
    r"[\s,]+(?:inc|llc|ltd|limited|corp|corporation|gmbh|co|company|ag|s\.?a|plc|technologies|technology)\.?$",
    re.IGNORECASE,
)


@dataclass
class Who:
    """A person with the places that say so."""

    key: str
    places: list[Place]
    handle: str = ""
    name: str = ""
    organization: str = ""
    """The id, `independent`, or nothing."""
    is_of_old: bool = False
    """Whether only a list of former members names the organization, which a present one may well contradict."""
    email: str = ""
    """The address that the documents print, where it was asked to be kept."""
    notes: list[str] = field(default_factory=list)


@dataclass
class ListedSeat:
    """A seat, as a list has it."""

    who: str
    role: ListedRole
    area: str
    is_former: bool
    entry: Entry
    title: str = ""
    note: str = ""
    organization: str = ""
    """For whom they worked in those days, where the record has another organization for them today."""


@dataclass
class ListedPeople:
    """Everything that the lists say of people."""

    people: dict[str, Who] = field(default_factory=dict)
    organizations: dict[str, list[tuple[str, Place]]] = field(default_factory=dict)
    """By id: every spelling with its place, the first one first."""
    websites: dict[str, str] = field(default_factory=dict)
    seats: list[ListedSeat] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    left: list[tuple[str, Place]] = field(default_factory=list)
    """What was seen and not taken, with the reason."""


def roster(listings: Sequence[Listing]) -> ListedPeople:
    """People, organizations and seats of all lists together."""
    found = ListedPeople()
    counting = with_accounts(_that_count(without_aliases(listings)))
    for listing in counting:
        parts = parts_of(listing)
        for entry in listing.entries:
            _take(found, listing, entry, parts)
        found.left += ((unread.reason, unread.place) for unread in listing.unread)
    for seat in found.seats:
        written = _affiliation(seat.entry) if seat.is_former else ""
        if written:
            organization = organization_of(found, written, seat.entry.places.get("affiliation", seat.entry.place))
            seat.organization = organization if organization != found.people[seat.who].organization else ""
    return found


def _that_count(listings: Sequence[Listing]) -> list[Listing]:
    """The lists in their order of precedence; the files of bots only where nobody keeps a list by hand."""
    by_hand = sorted(
        (one for one in listings if one.format not in BOTS and one.format in LISTS and one.entries),
        key=lambda one: (one.path.count("/"), _rank(one.path), one.path),
    )
    by_hand = [one for one in by_hand if one.path.count("/") < 3]
    lists = [one for one in by_hand if not _IN_PASSING.search(one.path)]
    if by_hand:
        return lists or by_hand
    for name in BOTS:
        at_root = [
            one
            for one in listings
            if one.format == name and one.entries and posixpath.dirname(one.path) in ("", ".github", "docs")
        ]
        if at_root:
            return at_root[:1]
    return []


def _rank(path: str) -> int:
    if re.search(r"governance|charter", path, re.IGNORECASE):
        return 2
    return 0 if re.search(r"maintainer", path, re.IGNORECASE) else 1


def _take(found: ListedPeople, listing: Listing, entry: Entry, parts: Mapping[str, str]) -> None:
    if listing.format == "codeowners" and entry.area not in ("*", ""):
        return
    role, area = role_of(entry, listing.path)
    if role is None:
        found.left.append((f"`{entry.section or entry.role}` names no role", entry.place))
        return
    who = _who(found, entry)
    if who is None:
        found.left.append((f"`{entry.handle or entry.name}` is no account on GitHub and no name", entry.place))
        return
    area = area or parts.get(entry.section, "")
    for part in _areas(area) if listing.format != "codeowners" else [""]:
        _seat(found, who, role, part, entry)


def _areas(area: str) -> list[str]:
    """Several repositories or areas in one cell are several seats."""
    parts = [part.strip() for part in area.split(",")]
    return parts if len(parts) > 1 and all(re.fullmatch(r"[\w./-]{1,40}", part) for part in parts) else [area]


# --- people ----------------------------------------------------------------------------------------------------------


def _who(found: ListedPeople, entry: Entry) -> Who | None:
    handle = entry.handle if entry.host == GITHUB and IS_HANDLE.fullmatch(entry.handle or "") else ""
    name = " ".join(entry.name.split())
    if not handle and not name:
        return None
    who = _known(found, handle, name)
    if who is None:
        key = handle or slug_of(name)[:39].strip("-")
        if not key:
            return None
        while key in found.people:
            key = f"{key[:36]}-2"
        who = found.people[key] = Who(key, [entry.place], handle, name)
    else:
        _agree(found, who, "name", name, entry.places.get("name", entry.place))
        if entry.place not in who.places:
            who.places.append(entry.place)
    _affiliate(found, who, entry)
    return who


def _known(found: ListedPeople, handle: str, name: str) -> Who | None:
    for who in found.people.values():
        if handle and who.handle:
            if who.handle.casefold() == handle.casefold():
                return who
        elif name and who.name.casefold() == name.casefold() and not (handle and who.handle):
            return who
    return None


def _agree(found: ListedPeople, who: Who, what: str, value: str, place: Place) -> None:
    """Take a value that nothing was said of, or note that two lists disagree."""
    before = getattr(who, what)
    if not value or _folded(value) == _folded(before):
        return
    if not before:
        setattr(who, what, value)
        who.places.append(place)
        return
    first = who.places[0]
    message = f"`{who.key}` is called `{value}` here, and `{before}` in `{first.path}`"
    hint = f"make both the same; the record says `{before}`"
    found.problems.append(SOURCES_DISAGREE.at(place, message, hint, related=((first, f"`{before}`"),)))
    who.notes.append(f"{place.path}:{place.line} says {value}")


def _folded(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()


# --- organizations ---------------------------------------------------------------------------------------------------


def _affiliate(found: ListedPeople, who: Who, entry: Entry) -> None:
    written = _affiliation(entry)
    if not written or (entry.is_former and who.organization):
        return
    place = entry.places.get("affiliation", entry.place)
    organization = organization_of(found, written, place)
    if not who.organization or who.is_of_old:
        who.organization, who.is_of_old = organization, entry.is_former
    elif organization != who.organization:
        before = _spelled(found, who.organization)
        first = who.places[0]
        message = f"`{who.key}` works for `{written}` here, and for `{before}` in `{first.path}`"
        hint = f"make both the same; the record says `{before}`"
        found.problems.append(SOURCES_DISAGREE.at(place, message, hint, related=((first, f"`{before}`"),)))
        who.notes.append(f"{place.path}:{place.line} says {written}")


def _affiliation(entry: Entry) -> str:
    written = " ".join(entry.affiliation.split()).strip(" ,;")
    return "" if _UNKNOWN.fullmatch(written) else written


def organization_of(found: ListedPeople, written: str, place: Place) -> str:
    """The id of an organization by one of its spellings; near-equal ones are one organization."""
    if written.casefold() in _ALONE:
        return INDEPENDENT
    near = _near(written)
    for key, spellings in found.organizations.items():
        if any(_near(spelling) == near for spelling, _ in spellings):
            if written not in [spelling for spelling, _ in spellings]:
                spellings.append((written, place))
            return key
    key = slug_of(written) or f"organization-{len(found.organizations) + 1}"
    while key in found.organizations:
        key += "-2"
    found.organizations[key] = [(written, place)]
    return key


def _spelled(found: ListedPeople, organization: str) -> str:
    return organization if organization == INDEPENDENT else found.organizations[organization][0][0]


def _near(written: str) -> str:
    before = ""
    name = written.removeprefix("@")
    while before != name:
        before, name = name, _LEGAL.sub("", name)
    return _folded(name) or _folded(written)


# --- seats -----------------------------------------------------------------------------------------------------------


def _seat(found: ListedPeople, who: Who, role: ListedRole, area: str, entry: Entry) -> None:
    for seat in found.seats:
        if (seat.who, seat.role.id, seat.area) != (who.key, role.id, area):
            continue
        if _came_back(seat.entry, entry) or _came_back(entry, seat.entry):
            continue
        if seat.is_former != entry.is_former and not is_of_an_earlier_term(entry if entry.is_former else seat.entry):
            now, then = (seat.entry, entry) if entry.is_former else (entry, seat.entry)
            message = (
                f"`{who.key}` is among the former {role.plural} here, and among the present ones in `{now.place.path}`"
            )
            hint = "delete one of the two; the record has the present one"
            found.problems.append(SOURCES_DISAGREE.at(then.place, message, hint, related=((now.place, "listed here"),)))
            seat.note = f"{then.place.path}:{then.place.line} has them among the former ones"
        if seat.is_former and not entry.is_former:
            seat.is_former, seat.entry = False, entry
        return
    found.seats.append(ListedSeat(who.key, role, area, entry.is_former, entry, title_of(entry)))


def _came_back(before: Entry, after: Entry) -> bool:
    """Whether somebody left before they took a seat again: these are two seats."""
    ended, began = term_of(before).get("until"), term_of(after).get("since")
    if not before.is_former or not ended or not began:
        return False
    return Date.parse(began.value) >= Date.parse(ended.value)


def is_of_an_earlier_term(entry: Entry) -> bool:
    """Whether a list says when somebody left: they may well have come back."""
    return any(_TERM.search(detail.label) for detail in entry.details)


def with_maintainers(found: ListedPeople, handles: Iterable[str]) -> ListedPeople:
    """With people whom no list names: somebody was asked for them."""
    for handle in handles:
        entry = Entry(Place(""), handle)
        found.people.setdefault(handle, Who(handle, [], handle))
        found.seats.append(ListedSeat(handle, MAINTAINER, "", False, entry, note="asked"))
    return found


def by_role(seats: Iterable[ListedSeat]) -> Iterator[ListedRole]:
    """Every role that somebody holds or held, once."""
    yield from {seat.role.id: seat.role for seat in seats}.values()
