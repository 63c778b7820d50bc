"""Roles that rules and lists call otherwise, and that are the same."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bylaws.adopt.people import ListedPeople
from bylaws.adopt.prose import Statement
from bylaws.adopt.roles import ListedRole

_BODY: Final = re.compile(r"(?P<whose>.+)-(?:committee|council|board)")
_CODE_OWNER: Final = "code-owner"
NAMING: Final = (
    ".nominated_by", ".demanded_by", ".governing_body", ".handled_by", ".designated_from", ".appointed_by",
    ".drawn_from", ".seconded_by", ".called_by", ".invited", ".invited_by", ".attendance", ".involved", ".proposed_by",
    ".recused", ".helped_by", ".final", ".electorate", ".by",
)  # fmt: skip
"""Facts whose value is a role."""


def by_full_name(chosen: dict[str, Statement], roster: ListedPeople) -> dict[str, Statement]:
    """Rules about members, in documents that speak of team members elsewhere: these are the same people."""
    roles = {seat.role.id for seat in roster.seats}
    chosen = _of_graded(chosen, {seat.role.id for seat in roster.seats if not seat.is_former})
    chosen = _of_bodies(chosen, {seat.role.id for seat in roster.seats if seat.role.is_team})
    named = {key.split(".")[1] for key in chosen if key.startswith(("becoming.", "removal."))}
    named |= {fact.by for fact in chosen.values()} | {it.value for key, it in chosen.items() if key.endswith(NAMING)}
    full = {name for name in roles | named if name.endswith("-member")}
    if len(full) != 1:
        return chosen
    (name,) = full
    if "member" in roles and not _name_members(roster, name):
        return chosen
    return _renamed(chosen, "member", name)


def _name_members(roster: ListedPeople, name: str) -> bool:
    """Members whose list is headed by their full name are called so; whether all of them are."""
    words = name.replace("-", " ")
    members = [seat for seat in roster.seats if seat.role.id == "member"]
    if not all(words in f"{seat.entry.section} {seat.entry.role}".casefold() for seat in members):
        return False
    role = ListedRole(name, words.capitalize())
    roster.seats[:] = [replace(seat, role=role) if seat.role.id == "member" else seat for seat in roster.seats]
    return True


def _of_graded(chosen: dict[str, Statement], held: set[str]) -> dict[str, Statement]:
    """Rules about maintainers, where all who are listed are core maintainers, or project maintainers."""
    graded = {name for name in held if name.endswith("-maintainer")}
    if len(graded) != 1 or "maintainer" in held or any(key.split(".")[1] in graded for key in chosen if "." in key):
        return chosen
    return _renamed(chosen, "maintainer", graded.pop())


def _of_bodies(chosen: dict[str, Statement], held: set[str]) -> dict[str, Statement]:
    """Rules about a `governance board`, where there are members of a governance committee and of no such board."""
    said = {part for key in chosen for part in key.split(".")[1:2]}
    said |= {name for fact in chosen.values() for name in (fact.of, *fact.by.split(", ")) if name}
    for name in sorted(said - held):
        found = _BODY.fullmatch(name)
        same = [it for it in held if found and (body := _BODY.fullmatch(it)) and body["whose"] == found["whose"]]
        if len(same) == 1:
            chosen = _renamed(chosen, name, same[0])
    return chosen


def _renamed(chosen: Mapping[str, Statement], short: str, name: str) -> dict[str, Statement]:
    found: dict[str, Statement] = {}
    for key, fact in chosen.items():
        by = _with(fact.by, short, name)
        value = _with(fact.value, short, name) if key.endswith(NAMING) else fact.value
        parts = (
            [name if part == short else part for part in key.split(".")] if not key.startswith("decision.") else [key]
        )
        key = ".".join(parts)
        of = name if fact.of == short else fact.of
        found.setdefault(key, replace(fact, key=key, by=by, value=value, of=of))
    return found


def _with(words: str, short: str, name: str) -> str:
    """A role, or several behind commas, with one of them called otherwise."""
    return ", ".join(name if one == short else one for one in words.split(", "))


def name_owners(roster: ListedPeople, chosen: Mapping[str, Statement]) -> None:
    """Code owners, where a document says that its maintainers are listed among them, are these maintainers."""
    held = {seat.role.id for seat in roster.seats}
    said = [
        key.split(".")[1] for key, fact in chosen.items() if key.startswith("listed.") and fact.value == "CODEOWNERS"
    ]
    if len(said) != 1 or said[0] in held or _CODE_OWNER not in held:
        return
    role = ListedRole(said[0], said[0].replace("-", " ").capitalize())
    roster.seats[:] = [replace(seat, role=role) if seat.role.id == _CODE_OWNER else seat for seat in roster.seats]
