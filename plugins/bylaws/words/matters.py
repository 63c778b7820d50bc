"""What is decided, in words outside of Markdown: for findings, files and the command line."""

from __future__ import annotations

from typing import Final

from bylaws.body.governance import Governance
from bylaws.body.matters import Matter, Motion
from bylaws.model.becoming import Becoming
from bylaws.model.ladder import Role
from bylaws.model.removal import Removal
from bylaws.model.teams import Team

_EITHER: Final = Motion.APPOINT_OR_REMOVE


def matter_name(governance: Governance, matter: Matter) -> str:
    """`Appoint a maintainer`, `Change these rules`; of what a decision decides, its own words."""
    if matter.decision:
        return matter.decision.what
    if matter.kind:
        return matter.kind.called
    if isinstance(matter.rule, Becoming | Removal) and matter.rule.what and matter.motion is not _EITHER:
        return matter.rule.what
    return motion_name(governance, matter.motion, matter.role)


def motion_name(governance: Governance, motion: Motion, role: Role | None = None) -> str:
    """The same, for what is no decision of the data."""
    from bylaws.words import messages as say  # with all words of a language: most runs name nothing
    from bylaws.words.english import English
    from bylaws.words.names import Names

    names = Names(governance)
    team = names.team(role) if isinstance(role, Team) else None
    return English().plainly(say.matter_effect(what=motion, role=names.role(role) if role else None, team=team))
