"""CONTRIBUTOR_LADDER.md: the levels, what each asks and gives, and how people move between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup
from bylaws.model.documents import HOMES
from bylaws.model.ladder import Level
from bylaws.pages.composing.diagram import Rung, as_mermaid, as_svg
from bylaws.pages.composing.modules import Section, page_title
from bylaws.pages.composing.wording import PageWords
from bylaws.words import messages as say
from bylaws.words.fact import Name, listed
from bylaws.words.facts.ladder import has_section
from bylaws.words.facts.roles import section_of as target_of

NAME: Final = "ladder"
PATH: Final = "CONTRIBUTOR_LADDER.md"
HOME: Final = HOMES["ladder"]
SECTIONS: Final = (
    Section("introduction"),
    Section("when-someone-joins"),
    Section("inactivity"),
    Section("removal"),
    Section("stepping-down"),
    Section("leave-of-absence"),
    Section("emeritus"),
    Section("contact"),
)
TELLS_NOTE: Final = True
"""The introduction says the note of the page, behind its first sentence."""


def sections(words: PageWords) -> Sequence[Section]:
    """The introduction, one section a level, and what is the same for all levels."""
    levels = [
        Section(section_of(level), level.name, template="_level", values={"role": level}, kin="levels")
        for level in words.governance.body.ladder.values()
    ]
    return (SECTIONS[0], *levels, *SECTIONS[1:])


def hosted(words: PageWords) -> Sequence[Section]:
    """What stands in the section on roles of the governance page where the ladder has no page of its own."""
    return [section for section in sections(words) if section.id not in ("introduction", "contact")]


def section_of(level: Level) -> str:
    """The section of this page that tells about a level."""
    return target_of(level).section


def applies(governance: Governance) -> bool:
    """Whether there is more to say than the list of roles on the governance page does."""
    levels = governance.body.ladder.values()
    return len(levels) > 1 or bool(governance.lifecycle.given()) or any(map(has_section, levels))


def context(words: PageWords) -> Mapping[str, Any]:
    governance = words.governance
    levels = list(governance.body.ladder.values())
    roles = list(governance.roles.values())
    steps, described = drawing(words, levels)
    drawn = governance.body.documents.ladder_diagram and len(levels) > 1
    diagram = as_mermaid(page_title(words, NAME), steps, described) if drawn else Markup("")
    return {
        "diagram": diagram,
        "figures": {str(diagram): as_svg(page_title(words, NAME), steps, described)} if diagram else {},
        "joining_roles": [role for role in roles if role.onboarding],
        "leaving_roles": [role for role in roles if role.offboarding],
    }


def drawing(words: PageWords, levels: Sequence[Level]) -> tuple[list[Rung], str]:
    """The levels from the lowest to the highest, each with how one gets there; and the same in a sentence."""
    facts, speech = words.facts, words.speech
    if not levels:
        return [], ""
    with speech.in_lists():
        rungs = [(level.name, str(speech.say(facts.ladder.way(level)))) for level in levels]
    steps = say.ladder_drawing(steps=listed((Name(level.name) for level in levels), "then"))
    return rungs, str(speech.say(steps))
