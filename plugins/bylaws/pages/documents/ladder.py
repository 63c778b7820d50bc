"""CONTRIBUTOR_LADDER.md: the levels, what each asks and gives, and how people move between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup, table, without_empty_columns
from bylaws.model.channels import ChannelKind
from bylaws.model.ladder import Level, Role
from bylaws.model.people import Status
from bylaws.pages.composing.compose import Section
from bylaws.pages.composing.diagram import Rung, as_mermaid, as_svg
from bylaws.pages.composing.parts import free_id
from bylaws.words.phrases import joined
from bylaws.words.sentences import Sentences

NAME: Final = "ladder"
PATH: Final = "CONTRIBUTOR_LADDER.md"
SECTIONS: Final = (
    Section("introduction", "Introduction"),
    Section("overview", "Overview"),
    Section("when-somebody-joins", "When somebody joins"),
    Section("inactivity", "Inactivity"),
    Section("removal", "Removal"),
    Section("stepping-down", "Stepping down"),
    Section("leave-of-absence", "Leave of absence"),
    Section("emeritus", "Emeritus"),
    Section("contact", "Contact"),
)


def sections(words: Sentences) -> Sequence[Section]:
    """The introduction, one section a level, and what is the same for all levels."""
    ids = _ids(words.governance)
    levels = [
        Section(ids[level.id], level.name, template="_level", values={"role": level}, kin="levels")
        for level in words.governance.body.ladder.values()
    ]
    return (*SECTIONS[:2], *levels, *SECTIONS[2:])


def _ids(governance: Governance) -> Mapping[str, str]:
    """The section of each level: its id, unless a section of ours is called so."""
    taken = {section.id for section in SECTIONS}
    return {level: free_id(taken, level, f"level-{level}") for level in governance.body.ladder}


def section_of(governance: Governance, level: Level) -> str:
    """The section of this page that tells about a level."""
    return _ids(governance)[level.id]


def title(words: Sentences) -> str:
    body = words.governance.body
    return f"{body.project.called} Contributor Ladder" if body.ladder else f"Joining and leaving {body.project.called}"


def applies(governance: Governance) -> bool:
    """Whether there is more to say than the list of roles on the governance page does."""
    levels = governance.body.ladder.values()
    rules = governance.lifecycle.given() or any(Sentences(governance).has_section(level) for level in levels)
    return len(levels) > 1 or bool(rules)


def context(words: Sentences) -> Mapping[str, Any]:
    governance = words.governance
    levels = list(governance.body.ladder.values())
    roles = list(governance.roles.values())
    steps = rungs(words, levels)
    diagram = as_mermaid(title(words), steps) if len(levels) > 1 else Markup("")
    return {
        "levels": levels,
        "diagram": diagram,
        "figures": {str(diagram): as_svg(title(words), steps)} if diagram else {},
        "overview": lambda to: _overview(words, levels, to),
        "shared_rules": lambda role, to: _shared_rules(words, role, to),
        "removable": [
            level for level in levels if level.becoming and not level.becoming.automatic and governance.removal(level)
        ],
        "ask": _whom_to_ask(words),
        "former": any(seat.status is Status.EMERITUS for seat in governance.body.seats),
        "joining_roles": [role for role in roles if role.onboarding],
        "leaving_roles": [role for role in roles if role.offboarding],
        "access": words.access_of(roles),
    }


_SHARED: Final = (
    ("inactivity", "inactivity", "inactivity"),
    ("stepping_down", "stepping-down", "stepping down"),
    ("leave", "leave-of-absence", "leaves of absence"),
    ("emeritus", "emeritus", "emeritus status"),
)
"""What every level has in common: the key, the section, and the words for it."""


def _shared_rules(words: Sentences, role: Role, to: Any) -> Markup:
    """Where the rules stand that are the same for every level, for a level that somebody grants."""
    lifecycle = words.governance.lifecycle
    if not role.becoming or role.becoming.automatic:
        return Markup("")
    found = [
        to(NAME, name, section)
        for key, section, name in _SHARED
        if getattr(lifecycle, key) and not (key == "inactivity" and role.inactivity)
    ]
    return Markup(f"The rules on {joined(found)} are the same for every level.") if found else Markup("")


def rungs(words: Sentences, levels: Sequence[Level]) -> list[Rung]:
    """The levels from the lowest to the highest, each with how one gets there."""
    return [(level.name, _edge(words, level)) for level in levels]


def _edge(words: Sentences, level: Level) -> str:
    """How one gets to a level, in a few words."""
    becoming = level.becoming
    if not becoming or becoming.automatic:
        return ""
    kind = words.governance.kind(becoming) if becoming.vote else None
    if kind:
        return str(words.kind(kind))
    if becoming.sponsors:
        sponsors = becoming.sponsors[0]
        noun = words.governance.roles.get(sponsors.role.role or "")
        who = (noun.singular if sponsors.count == 1 else noun.plural_noun) if noun else "sponsors"
        return f"{sponsors.count} {who}"
    return "appointed" if becoming.appointed_by else ""


def _overview(words: Sentences, levels: Sequence[Level], to: Any) -> Markup:
    """All levels side by side."""
    ids = _ids(words.governance)
    rows: list[list[str]] = [
        [
            to(NAME, level.name, ids[level.id]),
            _lines(flat(words.requirement(item)) for item in level.requirements),
            _lines(words.duty(item) for item in level.responsibilities),
            _lines(words.privilege(item) for item in level.privileges),
        ]
        for level in levels
    ]
    return table(*without_empty_columns(("Level", "Requirements", "Responsibilities", "Privileges"), rows))


def _lines(items: Iterable[Markup]) -> Markup:
    """Several items in one cell, each on a line of its own."""
    return Markup("<br>".join(items))


def flat(words: Markup) -> Markup:
    """A requirement with parts, on one line of a table."""
    head, *parts = [line.strip().removeprefix("- ") for line in words.split("\n")]
    return Markup(f"{head} {'; '.join(parts)}") if parts else words


def _whom_to_ask(words: Sentences) -> str | None:
    """The channel for questions: where people say that they step down, else the first public one."""
    stepping_down = words.governance.lifecycle.stepping_down
    if stepping_down and stepping_down.contact:
        return stepping_down.contact[0]
    channels = words.governance.body.channels.values()
    return next((it.id for it in channels if it.is_public and it.kind is not ChannelKind.PULL_REQUESTS), None)
