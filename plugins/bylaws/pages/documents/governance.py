"""GOVERNANCE.md: who decides what, and how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.model.inner import InnerGroup
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.parts import free_id
from bylaws.pages.composing.wording import PageWords
from bylaws.words import messages as say
from bylaws.words.facts.ladder import has_section

NAME: Final = "governance"
PATH: Final = "GOVERNANCE.md"
SECTIONS: Final = (
    Section("introduction"),
    Section("mission-and-scope"),
    Section("values"),
    Section("roles"),
    Section("teams-and-committees"),
    Section("elections"),
    Section("repositories-and-subprojects"),
    Section("meetings"),
    Section("voting"),
    Section("decisions", within="voting"),
    Section("cncf-resources"),
    Section("code-of-conduct"),
    Section("security-response"),
    Section("vendor-neutrality"),
    Section("communication"),
    Section("licenses"),
    Section("changing-these-rules"),
    Section("definitions"),
    Section("credits"),
)


def sections(words: PageWords) -> Sequence[Section]:
    """The sections of ours, with one for each office and team that there is more to say about."""
    return tuple(_sections(words))


def _sections(words: PageWords) -> Iterator[Section]:
    body = words.governance.body
    taken = {section.id for section in SECTIONS}
    security = _security_team(words.governance)
    for section in SECTIONS:
        named = _NAMED.get(section.id)
        yield replace(section, title=named(words)) if named else section
        if section.id == "roles":
            for office in filter(has_section, body.offices.values()):
                name = free_id(taken, office.id, f"office-{office.id}")
                yield Section(name, office.name, "roles", "_office", {"role": office}, kin="offices")
        if section.id == "teams-and-committees":
            for team in body.teams.values():
                if team.id != security:
                    name = free_id(taken, team.id, f"team-{team.id}")
                    values = {"role": team, "leads": False}
                    yield Section(name, team.name, section.id, "_team", values, kin="teams")
            for group in body.groups.values():
                name = free_id(taken, _plain_id(group), f"group-{group.id}")
                heading = group.section or _heading(group.plural_noun)
                yield Section(name, heading, "", "_group", {"group": group}, kin="groups")
        if section.id == "elections" and len(body.elections) > 1:
            for election in body.elections.values():
                name = free_id(taken, election.id, f"election-{election.id}")
                heading = election.id.replace("-", " ").capitalize()
                yield Section(name, heading, section.id, "_election", {"election": election}, kin="elections")


def _plain_id(group: InnerGroup) -> str:
    """`working-groups`: what such groups are called, where that is all plain words; else the key in the data."""
    found = group.plural_noun.replace(" ", "-").lower()
    return found if found.replace("-", "").isalnum() else group.id


def _title_of_licenses(words: PageWords) -> str | None:
    """The heading of the section on licenses, where it is only about how to contribute."""
    project = words.governance.body.project
    if project.license or project.documentation_license:
        return None
    return words.speech.plainly(say.heading(section="governance-contributing"))


def _title_of_mission(words: PageWords) -> str | None:
    """The heading of the section on the mission, where nobody says what is in scope."""
    project = words.governance.body.project
    if project.scope or project.goals or not project.mission:
        return None
    return words.speech.plainly(say.heading(section="governance-mission"))


_NAMED: Final = {"licenses": _title_of_licenses, "mission-and-scope": _title_of_mission}
"""Sections whose heading depends on what is in them."""


def _heading(words: str) -> str:
    return words[:1].upper() + words[1:]


def _security_team(governance: Governance) -> str:
    """The team that the section on security tells about."""
    security = governance.body.security
    team = (security.team if security else None) or ""
    return team if team in governance.body.teams else ""


def applies(governance: Governance) -> bool:
    return governance.body.has_rules


def context(words: PageWords) -> Mapping[str, Any]:
    body = words.governance.body
    return {
        "security_team": body.teams.get(_security_team(words.governance)),
        "elections": list(body.elections.values()),
    }
