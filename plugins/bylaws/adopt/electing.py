"""Facts about elections as keys of a record: one election for each body that is elected."""

from __future__ import annotations

from collections.abc import Mapping

from bylaws.adopt.draft import Node, OneLine, Told
from bylaws.adopt.kinds import NOT_READ, told
from bylaws.adopt.levels import election_of
from bylaws.adopt.prose import Statement
from bylaws.adopt.roles import ListedRole


def elections(chosen: Mapping[str, Statement], roles: Mapping[str, ListedRole]) -> Node:
    """The elections that the documents tell of. Who may vote is always asked for, where no sentence was understood."""
    found: dict[str, Node] = {}
    for role in roles.values():
        start = f"election.{role.id}."
        facts = {key.removeprefix(start): fact for key, fact in chosen.items() if key.startswith(start)}
        if facts and (role.is_team or role.is_office):
            found[election_of(role.id)] = _election(facts)
    return found


def _election(facts: Mapping[str, Statement]) -> Node:
    found: dict[str, Node] = {}
    for key in ("every", "method", "tool", "special_roll"):
        if key in facts:
            found[key] = told(facts[key], raw=key == "every")
    found["voters"] = told(facts["voters"], raw=True) if "voters" in facts else NOT_READ
    officers = _part("officers", facts)
    if "count" in officers:  # without a number, the record has no place for them
        conditions = facts.get("officers.conditions")
        kept: dict[str, Node] = dict(officers)
        if conditions:
            kept["conditions"] = [Told(item.text, (item.place,)) for item in conditions.items]
        found["officers"] = kept if conditions else OneLine(officers)
    for name in ("candidates", "timetable"):
        part = _part(name, facts)
        if part:
            found[name] = OneLine(part)
    return found


def _part(name: str, facts: Mapping[str, Statement]) -> dict[str, Told]:
    """What is said of one side of an election, but for lists."""
    start = f"{name}."
    said = {key.removeprefix(start): fact for key, fact in facts.items() if key.startswith(start) and not fact.items}
    return {key: told(fact, raw=key not in ("drawn_from", "office_begins")) for key, fact in said.items()}
