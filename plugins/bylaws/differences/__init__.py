"""What changed in the governance of a body, in words, and which decision each change needed before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from bylaws.body.governance import Governance
from bylaws.differences import numbers, seats
from bylaws.differences.changes import Change, Need, section_title
from bylaws.differences.needs import to_amend, to_change_parts
from bylaws.differences.values import Comparison
from bylaws.model.ladder import Role
from bylaws.model.teams import Team
from bylaws.source import Node
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name
from bylaws.words.names import Names

__all__ = ["PARTS", "SECTIONS", "Change", "Need", "compare", "section_title"]


class Chapter(NamedTuple):
    """A top-level key of the data."""

    key: str
    section: str
    amends: bool = False
    """Whether a change of it is a change of the rules."""
    of_body: bool = False
    """Whether it is told as something of the body, item by item."""


PARTS: Final = (
    Chapter("organizations", "organizations"),
    Chapter("ladder", "roles", amends=True),
    Chapter("offices", "roles", amends=True),
    Chapter("teams", "roles", amends=True),
    Chapter("lifecycle", "roles", amends=True),
    Chapter("voting", "votes", amends=True),
    Chapter("decisions", "decisions", amends=True),
    Chapter("amendments", "decisions", amends=True),
    Chapter("elections", "elections", amends=True),
    Chapter("scopes", "parts"),
    Chapter("subprojects", "parts", amends=True),
    Chapter("groups", "parts", amends=True),
    Chapter("meetings", "meetings"),
    Chapter("closed_meetings", "meetings", amends=True),
    Chapter("channels", "channels"),
    Chapter("parties", "rules"),
    Chapter("project", "body"),
    Chapter("definitions", "rules", amends=True),
    Chapter("code_of_conduct", "rules", amends=True),
    Chapter("security", "rules", amends=True),
    Chapter("prohibitions", "rules", amends=True, of_body=True),
    Chapter("neutrality", "rules", amends=True),
    Chapter("charter", "rules", amends=True),
    Chapter("documents", "documents"),
    Chapter("exports", "documents"),
)
"""What is compared besides people and seats."""
_KINDS: Final = Chapter("kinds", "votes", amends=True)
_RULES_OF_THE_BODY: Final = ("governing_body",)
SECTIONS: Final = tuple(dict.fromkeys((seats.SECTION, *(part.section for part in PARTS))))


def compare(
    before: Governance, after: Governance, own_before: Mapping[str, str], own_after: Mapping[str, str]
) -> tuple[Change, ...]:
    """All changes from one version of a body to another, section by section; `own_before`, `own_after`: own
    Markdown, by file."""
    found = [*seats.people(before, after), *numbers.balances(before, after)]
    for part in PARTS:
        found += _part(before, after, part)
    found += numbers.votes(before, after)
    changed = (name for name in own_after if name in own_before and own_before[name] != own_after[name])
    found += (Change("documents", say.change_own_text(file=Name(name))) for name in changed)
    return tuple(sorted(found, key=lambda change: SECTIONS.index(change.section)))  # stable


def _part(before: Governance, after: Governance, part: Chapter) -> Iterator[Change]:
    old, new = getattr(before.body, part.key), getattr(after.body, part.key)
    need = to_amend(before) if part.amends else None
    of = _of(part.key, Names(after).project)
    if isinstance(new, Mapping):
        yield from _things(before, after, part, old or {}, new, need)
    elif isinstance(new, Node) and isinstance(old, Node):
        without = ("kinds",) if part.key == "voting" else ()
        for key, fact in Comparison(before, after, of).differences(old, new, without=without):
            yield Change(part.section, fact, to_amend(before) if key in _RULES_OF_THE_BODY else need)
        if part.key == "voting":
            yield from _things(before, after, _KINDS, before.voting.kinds or {}, after.voting.kinds or {}, need)
    elif part.of_body:
        compared = Comparison(before, after, _of("project", Names(after).project))
        yield from (Change(part.section, fact, need) for fact in compared.of_key(before.body, after.body, part.key))
    elif old != new:
        state = "new" if not old else "gone" if not new else "changed"
        yield Change(part.section, say.change_whole(state=state, of=of), need)


def _things(
    before: Governance, after: Governance, part: Chapter, old: Mapping[str, Any], new: Mapping[str, Any],
    need: Need | None,
) -> Iterator[Change]:  # fmt: skip
    """Things with ids: those that are new, those that are gone, and what is different in the others."""
    for name in {**old, **new}:
        one, other = old.get(name), new.get(name)
        called = Name(_called(other or one, name))
        if one is None or other is None:
            found = say.change_thing(sort=part.key, name=called, is_new=one is None)
            yield Change(part.section, found, _need_for(before, part, one, need))
            continue
        compared = Comparison(before, after, _of_thing(after, part, other, called))
        yield from (Change(part.section, fact, need) for _, fact in compared.differences(one, other))
    if list(old) != list(new) and sorted(old) == sorted(new) and part.key == "ladder":
        yield Change(part.section, say.change_ladder_order(), need)


def _of_thing(governance: Governance, part: Chapter, thing: object, called: Name) -> Fact:
    """Whose the keys of a thing are: `for maintainers`, `of the meeting “Community call”`."""
    if isinstance(thing, Role) and not isinstance(thing, Team):
        return say.change_of(sort="roles", name=called, who=None, role=Names(governance).role(thing), place=None)
    return _of("team", Names(governance).team(thing)) if isinstance(thing, Team) else _of(part.key, called)


def _of(sort: str, name: Fact | Name) -> Fact:
    return say.change_of(sort=sort, name=name, who=None, role=None, place=None)


def _need_for(before: Governance, part: Chapter, old: object, need: Need | None) -> Need | None:
    return to_change_parts(before, leaves=old is not None) if part.key == "scopes" else need


def _called(thing: object, name: str) -> str:
    """What a thing is called in running text."""
    given: str | None = getattr(thing, "what", None) or getattr(thing, "name", None)
    return given or name.replace("-", " ")
