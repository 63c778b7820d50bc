"""
Something is referred to that the data does not define.

## Why

A role, a person or a kind of vote that stands in one place only is a mistake or a rule that nobody can follow. Every
key whose value is the id of something else is checked. One missing thing is one problem, however often it is named.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
seats: [{person: ada, role: maintainer}]
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: Ada}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}]
```
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.model.groups import RELATIVE_SCOPES, RESERVED_GROUPS, WHOLE_BODY
from bylaws.model.people import INDEPENDENT
from bylaws.problems import Place, nearest
from bylaws.rules import ERROR, Finding, rule
from bylaws.source import Node

_DEFINED_BY: Final = {
    "person": "people",
    "organization": "organizations",
    "role": "ladder",
    "scope": "scopes",
    "channel": "channels",
    "contact": "channels` or `parties",
    "place": "channels",
    "vote kind": "voting.kinds",
    "decision": "decisions",
    "meeting": "meetings",
    "election": "elections",
    "seat class": "classes",
    "tier": "subprojects.tiers",
}


@rule("unknown-reference", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for each thing that is missing, at the first place that names it."""
    known = known_ids(governance)
    missing: dict[tuple[str, str], list[Place]] = {}
    for node in governance.nodes:
        for name, field in node.referring():
            for word, index in named_by(node, name):
                if word not in known[field.refers_to] and word not in governance.unread and "@" not in word:
                    missing.setdefault((field.refers_to, word), []).append(node.place(name, index))
    for (kind, word), places in missing.items():
        yield _problem(kind, word, places, known[kind])


def _problem(kind: str, word: str, places: list[Place], known: Mapping[str, Any]) -> Finding:
    first, *others = sorted(places)
    noun = {"place": "channel or meeting", "contact": "channel or party"}.get(kind, kind)
    message = f"there is no {noun} `{word}`"
    guess = nearest(word, known)
    if guess and guess.casefold() == word.casefold():
        hint = f"write `{guess}`: capitals count"
    elif guess:
        hint = f"did you mean `{guess}`? Else add it to `{_DEFINED_BY[kind]}`"
    else:
        hint = f"add it to `{_DEFINED_BY[kind]}`, or name one that is there"
    related = tuple((place, "it is named here too") for place in others)
    return Finding(first, message, hint, related)


def named_by(node: Node, name: str) -> Iterator[tuple[str, int | None]]:
    """The ids that a key names, each with its index in a list."""
    value = getattr(node, name)
    if isinstance(value, tuple):
        yield from ((word, index) for index, word in enumerate(value))
    elif value is not None:
        yield value, None


def known_ids(governance: Governance) -> Mapping[str, Mapping[str, Any]]:
    """What the record has of each kind that can be referred to, by id."""
    body = governance.body
    reserved = dict.fromkeys(RESERVED_GROUPS)
    return {
        "person": body.people,
        "organization": {**body.organizations, INDEPENDENT: None},
        "role": {**governance.roles, **body.parties, **reserved},
        "scope": {**(body.scopes or {}), **dict.fromkeys(RELATIVE_SCOPES), WHOLE_BODY: None},
        "channel": body.channels or {},
        "contact": {**body.parties, **(body.channels or {})},
        "place": {**(body.meetings or {}), **(body.channels or {})},
        "vote kind": governance.voting.kinds or {},
        "decision": body.decisions or {},
        "meeting": body.meetings or {},
        "election": body.elections or {},
        "seat class": dict.fromkeys(seats for team in body.teams.values() for seats in team.classes),
        "tier": (body.subprojects.tiers if body.subprojects else None) or {},
    }
