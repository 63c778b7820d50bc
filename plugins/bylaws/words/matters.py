"""What is decided, in words."""

from __future__ import annotations

from typing import Final

from bylaws.body.matters import Effect, Matter
from bylaws.model.ladder import Role
from bylaws.model.teams import Team

_EFFECTS: Final = {
    Effect.APPOINT: "Appoint {}",
    Effect.REMOVE: "Remove {}",
    Effect.APPOINT_OR_REMOVE: "Appoint or remove {}",
    Effect.ADD_SUBPROJECT: "Add a subproject",
    Effect.REMOVE_SUBPROJECT: "Archive or remove a subproject",
    Effect.AMEND: "Change these rules",
}


def matter_name(matter: Matter) -> str:
    """`Appoint a maintainer`, `Change these rules`; of what a decision decides, its own words."""
    if matter.decision:
        return matter.decision.what
    if matter.kind:
        return matter.kind.called
    return effect_name(matter.effect, matter.role)


def effect_name(effect: Effect, role: Role | None = None) -> str:
    """The same, for what is no decision of the data."""
    return _EFFECTS[effect].format(role_noun(role) if role else "")


def role_noun(role: Role) -> str:
    """`a maintainer`; `a member of the steering committee` for a team."""
    if isinstance(role, Team):
        return f"a member of the {role.name}"
    return f"{'an' if role.singular[:1] in 'aeiou' else 'a'} {role.singular}"
