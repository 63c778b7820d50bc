"""The way up: the levels of the ladder as a drawing and side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup, plain, table
from bylaws.model.ladder import Inherited, Level
from bylaws.pages.composing.compose import Section
from bylaws.pages.composing.wording import PageWords
from bylaws.pages.site.stairs import stairs
from bylaws.words import messages as say
from bylaws.words.fact import Nested, PageTarget
from bylaws.words.facts.roles import section_of

NAME: Final = "levels"
PATH: Final = "levels.md"
SECTIONS: Final = (Section("introduction"), Section("side-by-side"))


def sections(words: PageWords) -> Sequence[Section]:
    return SECTIONS


def applies(governance: Governance) -> bool:
    return len(governance.body.ladder) > 1


def context(words: PageWords) -> Mapping[str, Any]:
    levels = list(words.governance.body.ladder.values())
    names = words.facts.names
    first, last = levels[0], levels[-1]
    return {
        "introduction": [
            say.levels_introduction(body=names.project, n=len(levels), first=names.role(first), last=names.role(last)),
            say.levels_more(page=PageTarget("ladder")) if "ladder" in words.facts.made else None,
        ],
        "drawing": stairs(words, levels),
        "side_by_side": lambda: _side_by_side(words, levels),
    }


def _side_by_side(words: PageWords, levels: Sequence[Level]) -> Markup:
    """A table with one column for each level, the lowest first."""
    speech = words.speech
    names = [speech.linker.to(section_of(level), plain(level.name)) for level in levels]
    with speech.in_lists():
        lines: list[tuple[str, list[str | Markup]]] = [
            ("duties", [_list(words, level, Inherited.RESPONSIBILITIES) for level in levels]),
            ("conditions", [_list(words, level, Inherited.REQUIREMENTS) for level in levels]),
            ("decided", [_way(words, level) for level in levels]),
            ("votes", [_today(words, level) for level in levels]),
            ("rights", [_list(words, level, Inherited.PRIVILEGES) for level in levels]),
            ("people", [_people(words, level) for level in levels]),
        ]
        rows = [[Markup(f"**{speech.say(say.level_row(what=what))}**"), *cells] for what, cells in lines if any(cells)]
    return table([speech.say(say.level_column()), *names], rows)


def _people(words: PageWords, level: Level) -> str:
    """How many hold a level. That nobody does would be wrong of most: few bodies list all contributors."""
    held = len(words.governance.holders(level.id))
    return str(held) if held else str(words.speech.say(say.level_nobody()))


def _today(words: PageWords, level: Level) -> Markup:
    """How many votes it takes today to make somebody a holder of a level."""
    governance = words.governance
    becoming = governance.in_force(level.becoming) if level.becoming else None
    kind, group = governance.kind(becoming), governance.electorate(becoming)
    if becoming is None or not becoming.vote or kind is None or group is None or not kind.passes.counts_votes:
        return words.speech.said("")
    count = governance.count(kind, group)
    return words.speech.say(words.facts.today.votes_of(count.needed, count.base)) if count else words.speech.said("")


def _list(words: PageWords, level: Level, what: Inherited) -> Markup:
    """What a level has of one sort, as a list in a cell. Markdown has none, and readers of a page pass this one on."""
    facts, speech = words.facts.role(level), words.speech
    given: tuple[Any, ...] = {
        Inherited.RESPONSIBILITIES: facts.duties,
        Inherited.REQUIREMENTS: facts.conditions,
        Inherited.PRIVILEGES: facts.rights,
    }[what]
    below = words.governance.roles.get(level.includes.role) if level.includes else None
    taken = level.includes and what in level.includes.inherits and below and getattr(below, what.value)
    lead = [say.level_inherits(what=what, role=words.facts.names.role(below))] if below and taken else []
    items = [_flat(words, one) for one in (*lead, *given)]
    found = "".join(f"<li>{item}</li>" for item in items)
    return speech.said(f"<ul>{found}</ul>" if found else "")


def _flat(words: PageWords, item: Any) -> Markup:
    """An item of a list on one line; what stands below it follows its head."""
    speech = words.speech
    if isinstance(item, Nested):
        below = "; ".join(str(_flat(words, one)) for one in item.items)
        return speech.said(f"{_flat(words, item.head)} {below}")
    return speech.say_all(item) if isinstance(item, list) else speech.say(item)


def _way(words: PageWords, level: Level) -> Markup:
    """How somebody comes to hold a level, in a few words."""
    facts, speech = words.facts, words.speech
    way = facts.ladder.way(level)
    return speech.said(speech.cap(speech.say(way))) if way else speech.say_all(facts.role(level).becoming.automatic)
