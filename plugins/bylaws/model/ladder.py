"""Roles: the levels of the contributor ladder, and offices beside it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from bylaws.model.access import Privilege
from bylaws.model.becoming import Becoming
from bylaws.model.groups import Group
from bylaws.model.inactivity import Inactivity
from bylaws.model.noted import Noted
from bylaws.model.procedures import Step
from bylaws.model.quantities import Size, TermLimit
from bylaws.model.removal import Removal
from bylaws.model.requirements import Duty, Requirement
from bylaws.model.scopes import ScopeKind
from bylaws.model.seating import Cap
from bylaws.model.times import Duration
from bylaws.source import (
    FLAG,
    TEXT,
    Open,
    by_id,
    one_or_several,
    optional,
    ref,
    required,
    several,
)


class Inherited(StrEnum):
    """What a level takes over from a lower one."""

    RESPONSIBILITIES = "responsibilities"
    """What holders do."""
    REQUIREMENTS = "requirements"
    """What it takes to be considered."""
    PRIVILEGES = "privileges"
    """What holders may do."""


class Includes(Noted):
    """A lower role that this one builds on. The line form is its id: everything is then taken over."""

    ONE_LINE: ClassVar[str] = "role"

    role: str = required(ref("role"), "reviewer")
    """The lower role."""

    inherits: tuple[Inherited, ...] = one_or_several(
        Inherited, ["responsibilities", "privileges"], default=(*Inherited,), settled=True
    )
    """What is taken over from it."""


class Role(Noted):
    """What levels, offices and teams have in common: who holds it is said by `seats`."""

    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "members": "list the holders in `seats`: `{person: ada, role: maintainer}`",
        "people": "list the holders in `seats`: `{person: ada, role: maintainer}`",
        "holders": "list the holders in `seats`: `{person: ada, role: maintainer}`",
        "seats": "use `size` for the number of people; who they are stands in the top-level `seats`",
        "max_per_organization": "write `cap: 2 per organization`",
        "company_limit": "write `cap: 2 per organization`",
        "permissions": "use `privileges`",
        "duties": "use `responsibilities`",
        "inactive_after": "write `inactivity: {clocks: [{without: contributions, longer_than: 6 months}]}`",
    }

    name: str = required(TEXT, "Maintainer")
    """The name in the singular, as it is printed in headings."""

    plural: str | None = optional(TEXT, "maintainers", settled=True)
    """The plural in running text. Without it, the name in lower case with an s at its end."""

    description: str | None = optional(TEXT, "Maintainers look after the project as a whole.", settled=True)
    """What it is, in a sentence or two."""

    held_in: tuple[ScopeKind, ...] | Open = one_or_several(ScopeKind, ["repository", "area"])
    """What it can be held in. Without it, the whole body."""

    includes: Includes | None = optional(Includes, "reviewer", settled=True)
    """The lower role that it builds on."""

    responsibilities: tuple[Duty, ...] | Open = several(Duty, "Review pull requests in their area")
    """What holders do."""

    requirements: tuple[Requirement, ...] | Open = several(
        Requirement, {"held": "reviewer", "held_for": "at least 3 months"}
    )
    """What it takes to be considered."""

    standing: tuple[Requirement, ...] | Open = several(Requirement, {"count": 3, "of": "reviews", "per": "1 year"})
    """What it takes to keep the role."""

    refined_by: Group | Open | None = optional(Group, "lead")
    """Who may add requirements for their own part of the body. Argo and K8sGPT have such a rule."""

    privileges: tuple[Privilege, ...] | Open = several(Privilege, "Approve pull requests in their area")
    """What holders may do."""

    becoming: Becoming | Open | None = optional(Becoming, {"nominated_by": "maintainer", "vote": "two-thirds"})
    """How somebody comes to hold it."""

    removal: Removal | Open | None = optional(Removal, {"vote": "two-thirds"})
    """How somebody loses it, where that differs from `lifecycle.removal`."""

    inactivity: Inactivity | Open | None = optional(
        Inactivity, {"clocks": [{"without": "answers", "longer_than": "3 months"}]}
    )
    """Inactivity, where that differs from `lifecycle.inactivity`."""

    onboarding: tuple[Step, ...] | Open = several(Step, "Add the person to the foundation's list.")
    """What is done for a new holder, besides `lifecycle.onboarding`."""

    offboarding: tuple[Step, ...] | Open = several(Step, "Take the person off the foundation's list.")
    """What is done when a holder leaves, besides `lifecycle.offboarding`."""

    size: Size | Open | None = optional(Size, "2 to 9")
    """How many people hold it."""

    term: Duration | Open | None = optional(Duration, "2 years")
    """For how long it is held. Without it, until the holder leaves."""

    term_limit: TermLimit | Open | None = optional(TermLimit, "2 terms in a row")
    """How many terms somebody may serve; `none` says that there is no limit."""

    per: str | Open | None = optional(TEXT, "release")
    """For a role that is given anew each time: for each what, in the singular."""

    cap: tuple[Cap, ...] | Open = one_or_several(Cap, "2 per organization")
    """How many seats one organization may hold."""

    represents_body: bool | Open = optional(FLAG, True, default=False)
    """Whether the foundation lists its holders as the maintainers of this body."""

    github_team: str | None = optional(TEXT, "wasmCloud/org-maintainers", settled=True)
    """The GitHub team that mirrors its holders in the whole body, as organization/team."""

    listed_in: str | Open | None = optional(TEXT, "docs/OWNER.md")
    """The record that makes somebody a holder, where others keep one."""

    specializations: Mapping[str, str] | Open = by_id(TEXT, {"Community": "Plans meetings and events"}, ids=TEXT)
    """Kinds of holders with the same rank and another focus: name and what they do."""

    @property
    def singular(self) -> str:
        """The name in running text: in lower case, but for abbreviations such as TAG."""
        return " ".join(word.lower() if word[1:].islower() or len(word) == 1 else word for word in self.name.split())

    @property
    def plural_noun(self) -> str:
        """The plural in running text."""
        return self.plural or f"{self.singular}s"


class Level(Role):
    """A rung of the contributor ladder. Levels stand in the data from the lowest to the highest."""

    getting_started: tuple[str, ...] | Open = several(TEXT, "Answer questions of other users")
    """Ways to take part, for a level that is open to everybody."""


class Office(Role):
    """A role beside the ladder: a chair, a technical lead, a liaison."""
