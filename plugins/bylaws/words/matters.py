"""What is decided, in words."""

from __future__ import annotations

from typing import Final

from bylaws.body.matters import Matter, Motion
from bylaws.model.ladder import Role
from bylaws.model.teams import Team

_MOTIONS: Final = {
    Motion.APPOINT: "Appoint {}",
    Motion.REMOVE: "Remove {}",
    Motion.APPOINT_OR_REMOVE: "Appoint or remove {}",
    Motion.ADD_SUBPROJECT: "Add a subproject",
    Motion.REMOVE_SUBPROJECT: "Archive or remove a subproject",
    Motion.AMEND: "Change these rules",
}


def matter_name(matter: Matter) -> str:
    """`Appoint a maintainer`, `Change these rules`; of what a decision decides, its own words."""
    if matter.decision:
        return matter.decision.what
    if matter.kind:
        return matter.kind.called
    return motion_name(matter.motion, matter.role)


def motion_name(motion: Motion, role: Role | None = None) -> str:
    """The same, for what is no decision of the data."""
    return _MOTIONS[motion].format(role_noun(role) if role else "")


def role_noun(role: Role) -> str:
    """`a maintainer`; `a member of the steering committee` for a team."""
    if isinstance(role, Team):
        return f"a member of the {role.name}"
    return f"{'an' if role.singular[:1] in 'aeiou' else 'a'} {role.singular}"
