"""The way up: the levels of the ladder as a drawing and side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup, plain, table
from bylaws.model.ladder import Inherited, Level
from bylaws.pages.composing.compose import Section
from bylaws.pages.composing.diagram import as_svg
from bylaws.pages.documents import ladder
from bylaws.words.left_open import verdict
from bylaws.words.phrases import capital, joined, raw, sentence, told
from bylaws.words.sentences import Sentences

NAME: Final = "levels"
PATH: Final = "levels.md"
SECTIONS: Final = (Section("introduction", "Introduction"), Section("side-by-side", "Side by side"))

_VERBS: Final = {
    Inherited.RESPONSIBILITIES: "does",
    Inherited.REQUIREMENTS: "needs",
    Inherited.PRIVILEGES: "may do",
}

Linker = Callable[..., Markup | None]


def sections(words: Sentences) -> Sequence[Section]:
    return SECTIONS


def title(words: Sentences) -> str:
    return f"The way up in {words.governance.body.project.called}"


def applies(governance: Governance) -> bool:
    return len(governance.body.ladder) > 1


def context(words: Sentences) -> Mapping[str, Any]:
    levels = list(words.governance.body.ladder.values())
    return {
        "levels": levels,
        "drawing": Markup(as_svg(ladder.title(words), ladder.rungs(words, levels))),
        "side_by_side": lambda to: _side_by_side(words, levels, to),
    }


def _side_by_side(words: Sentences, levels: Sequence[Level], to: Linker) -> Markup:
    """A table with one column for each level, the lowest first."""
    governance = words.governance
    names = [to("ladder", it.name, ladder.section_of(governance, it)) or plain(it.name) for it in levels]
    lines: list[tuple[str, list[str]]] = [
        ("What you do", [_list(words, it, Inherited.RESPONSIBILITIES) for it in levels]),
        ("What you need", [_list(words, it, Inherited.REQUIREMENTS) for it in levels]),
        ("Who decides", [_decided(words, level) for level in levels]),
        ("Votes today", [_today(words, level) for level in levels]),
        ("What it gives you", [_list(words, it, Inherited.PRIVILEGES) for it in levels]),
        ("People today", [_people(governance, level) for level in levels]),
    ]
    rows = [[raw(f"**{what}**"), *cells] for what, cells in lines if any(cells)]
    return table(["Level", *names], rows)


def _people(governance: Governance, level: Level) -> str:
    """How many hold a level. That nobody does would be wrong of most: few bodies list all contributors."""
    return str(len(governance.holders(level.id)) or "none listed")


def _today(words: Sentences, level: Level) -> str:
    becoming = words.governance.in_force(level.becoming) if level.becoming else None
    return words.today(becoming) if becoming and becoming.vote else ""


def _list(words: Sentences, level: Level, what: Inherited) -> Markup:
    """What a level has of one sort, as a list in a cell. Markdown has none, and readers of a page pass this one on."""
    items = {
        Inherited.RESPONSIBILITIES: map(words.duty, level.responsibilities),
        Inherited.REQUIREMENTS: (ladder.flat(words.requirement(it)) for it in level.requirements),
        Inherited.PRIVILEGES: map(words.privilege, level.privileges),
    }[what]
    below = words.governance.roles.get(level.includes.role) if level.includes else None
    taken = level.includes and what in level.includes.inherits and below and getattr(below, what.value)
    lead = [raw(f"All that {words.noun(below)} {_VERBS[what]}")] if below and taken else []
    found = "".join(f"<li>{item}</li>" for item in (*lead, *items))
    return raw(f"<ul>{found}</ul>" if found else "")


def _decided(words: Sentences, level: Level) -> Markup:
    """Who makes somebody a holder of a level, in a few words."""
    becoming = level.becoming
    if not becoming:
        return raw("")
    if becoming.automatic:
        return words.automatic(level)
    becoming = words.governance.in_force(becoming)
    if unsaid := verdict(becoming, "vote") or verdict(becoming, "by"):
        return raw(unsaid.capitalize())
    if becoming.vote or becoming.by:
        how = f", by {words.vote(becoming)}" if becoming.vote else ""
        return raw(f"{words.deciders(becoming)}{how}")
    if becoming.appointed_by:
        return raw(f"Appointed by {words.group(becoming.appointed_by)}")
    if becoming.invited_by:
        return raw(f"Invited by {words.anyone_of(becoming.invited_by)}")
    if becoming.sponsors:
        return capital(joined(words.sponsors(sponsors) for sponsors in becoming.sponsors))
    return told(sentence("nobody has to agree") if becoming.on_request else "")
