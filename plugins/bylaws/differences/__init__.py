"""What changed in the governance of a body, in words, and which decision each change needed before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from bylaws.body.governance import Governance
from bylaws.differences import numbers, seats
from bylaws.differences.changes import Change, Id, Need
from bylaws.differences.needs import to_amend, to_change_parts
from bylaws.differences.values import differences
from bylaws.model.scopes import Scope
from bylaws.source import Node

__all__ = ["SECTIONS", "Change", "Need", "compare"]


class Chapter(NamedTuple):
    """A top-level key of the data."""

    key: str
    section: str
    noun: str
    """What one of its things is called, for those with ids; else what the whole is called."""
    amends: bool = False
    """Whether a change of it is a change of the rules."""


_PARTS: Final = (
    Chapter("organizations", "Organizations", "organization"),
    Chapter("ladder", "Roles", "level", amends=True),
    Chapter("offices", "Roles", "office", amends=True),
    Chapter("teams", "Roles", "team", amends=True),
    Chapter("lifecycle", "Roles", "every role", amends=True),
    Chapter("voting", "Votes", "votes", amends=True),
    Chapter("decisions", "Decisions", "decision", amends=True),
    Chapter("amendments", "Decisions", "changing these rules", amends=True),
    Chapter("elections", "Elections", "election", amends=True),
    Chapter("scopes", "Parts", "part"),
    Chapter("subprojects", "Parts", "subprojects", amends=True),
    Chapter("meetings", "Meetings", "meeting"),
    Chapter("closed_meetings", "Meetings", "closed meetings", amends=True),
    Chapter("channels", "Channels", "channel"),
    Chapter("project", "The body", "the body"),
    Chapter("definitions", "Other rules", "definition", amends=True),
    Chapter("code_of_conduct", "Other rules", "code of conduct", amends=True),
    Chapter("security", "Other rules", "security", amends=True),
    Chapter("neutrality", "Other rules", "neutrality", amends=True),
    Chapter("charter", "Other rules", "charter", amends=True),
    Chapter("documents", "Documents", "documents"),
    Chapter("exports", "Documents", "exports"),
)
_RULES_OF_THE_BODY: Final = ("governing body",)
SECTIONS: Final = tuple(dict.fromkeys((seats.SECTION, *(part.section for part in _PARTS))))


def compare(
    before: Governance, after: Governance, own_before: Mapping[str, str], own_after: Mapping[str, str]
) -> tuple[Change, ...]:
    """All changes from one version of a body to another, section by section; `own`: own Markdown, by file."""
    found = [*seats.people(before, after), *numbers.balances(before, after)]
    for part in _PARTS:
        found += _part(before, after, part)
    found += numbers.votes(before, after)
    changed = (name for name in own_after if name in own_before and own_before[name] != own_after[name])
    found += (Change("Documents", "{}: another text", (Id(name),)) for name in changed)
    return tuple(sorted(found, key=lambda change: SECTIONS.index(change.section)))  # stable


def _part(before: Governance, after: Governance, part: Chapter) -> Iterator[Change]:
    old, new = getattr(before.body, part.key), getattr(after.body, part.key)
    need = to_amend(before) if part.amends else None
    if isinstance(new, Mapping):
        yield from _things(before, part, old, new, need)
    elif isinstance(new, Node) and isinstance(old, Node):
        for found in differences(old, new, without=("kinds",) if part.key == "voting" else ()):
            needed = to_amend(before) if found.where in _RULES_OF_THE_BODY else need
            yield Change(part.section, f"{part.noun}: {{}}{found.wording}", (found.where, *found.values), needed)
        if part.key == "voting":
            kinds = Chapter("kinds", part.section, "votes", amends=True)
            yield from _things(before, kinds, before.voting.kinds or {}, after.voting.kinds or {}, need)
    elif old != new:
        word = "new" if not old else "gone" if not new else "changed"
        yield Change(part.section, f"{part.noun}: {word}", (), need)


def _things(
    before: Governance, part: Chapter, old: Mapping[str, Any], new: Mapping[str, Any], need: Need | None
) -> Iterator[Change]:
    """Things with ids: those that are new, those that are gone, and what is different in the others."""
    for name in {**old, **new}:
        one, other = old.get(name), new.get(name)
        called = _called(other or one, name)
        if one is None or other is None:
            word = "new" if one is None else "gone"
            yield Change(part.section, f"{part.noun} {{}}: {word}", (called,), _need_for(before, part, one, need))
            continue
        for found in differences(one, other):
            wording = f"{{}}{_suffix(part)}: {{}}{found.wording}"
            yield Change(part.section, wording, (called, found.where, *found.values), need)
    if list(old) != list(new) and sorted(old) == sorted(new) and part.key == "ladder":
        yield Change(part.section, "the levels stand in another order", (), need)


def _need_for(before: Governance, part: Chapter, old: object, need: Need | None) -> Need | None:
    return to_change_parts(before, leaves=old is not None) if part.key == "scopes" else need


def _suffix(part: Chapter) -> str:
    return " votes" if part.key == "kinds" else ""


def _called(thing: object, name: str) -> str:
    """What a thing is called in running text."""
    given: Callable[[str], str | None] = lambda key: getattr(thing, key, None)  # noqa: E731
    if isinstance(thing, Scope):
        return thing.name
    return given("what") or given("name") or name.replace("-", " ")
