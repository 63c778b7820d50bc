"""Roles: the levels of the contributor ladder, and offices beside it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from bylaws.model.decided import Approval, Decided, Sponsors, Step, Strength
from bylaws.model.groups import Group
from bylaws.model.lifecycle import Inactivity, Removal
from bylaws.model.noted import Noted
from bylaws.model.quantities import Count, Limit
from bylaws.model.scopes import ScopeKind
from bylaws.model.times import Duration
from bylaws.shape import (
    FLAG,
    TEXT,
    WHOLE,
    by_id,
    one_or_several,
    optional,
    ref,
    required,
    several,
)


class Access(StrEnum):
    """A repository permission, in GitHub's words."""

    READ = "read"
    """See the code."""
    TRIAGE = "triage"
    """Manage issues and pull requests, without writing."""
    WRITE = "write"
    """Push and merge."""
    MAINTAIN = "maintain"
    """Manage the repository, without its dangerous settings."""
    ADMIN = "admin"
    """Everything."""


class Inherited(StrEnum):
    """What a level takes over from a lower one."""

    RESPONSIBILITIES = "responsibilities"
    """What holders do."""
    REQUIREMENTS = "requirements"
    """What it takes to be considered."""
    PRIVILEGES = "privileges"
    """What holders may do."""


class Duty(Noted):
    """Something that a holder does. The line form is the text; a duty with a number has `count` and `of` instead."""

    ONE_LINE: ClassVar[str] = "text"
    ONE_OF: ClassVar[tuple[str, ...]] = ("text", "count")

    text: str | None = optional(TEXT, "Review pull requests in their area")
    """The duty, as a phrase that begins with a verb, without a full stop."""

    count: int | None = optional(WHOLE, 30)
    """How many, at the least."""

    of: str | None = optional(TEXT, "pull requests reviewed")
    """What is counted, in the plural."""

    per: Duration | None = optional(Duration, "1 year")
    """The time in which they are counted."""

    source: str | None = optional(TEXT, "DevStats")
    """Where the number is read."""

    strength: Strength = optional(Strength, "should", default=Strength.MUST)
    """How binding it is."""


class Requirement(Noted):
    """A condition for a role: a text, a count, a time, an earlier role, sponsors, or a combination of conditions.

    The line form is the text. Give exactly one of `text`, `count`, `held`, `active_for`, `effort`, `sponsors`,
    `two_factor`, `any_of` and `all_of`.
    """

    ONE_LINE: ClassVar[str] = "text"
    ONE_OF: ClassVar[tuple[str, ...]] = (
        "text", "count", "held", "active_for", "effort", "sponsors", "two_factor", "any_of", "all_of",
    )  # fmt: skip

    text: str | None = optional(TEXT, "Knows the area in depth")
    """The condition in words, as a phrase without a full stop."""

    count: int | None = optional(WHOLE, 5)
    """How many, at the least."""

    of: str | None = optional(TEXT, "merged pull requests")
    """What `count` counts, in the plural."""

    per: Duration | None = optional(Duration, "1 year")
    """The time in which it is counted, or to which `effort` refers."""

    source: str | None = optional(TEXT, "DevStats")
    """Where the number is read."""

    held: str | None = optional(ref("role"), "reviewer")
    """A role that must have been held."""

    held_for: Duration | None = optional(Duration, "at least 3 months")
    """For how long it must have been held."""

    active_for: Duration | None = optional(Duration, "at least 3 months")
    """For how long somebody must have contributed."""

    effort: Duration | None = optional(Duration, "at least 120 hours")
    """The time that somebody gives, in each `per`."""

    sponsors: Sponsors | None = optional(Sponsors, {"count": 2, "role": "approver"})
    """People who vouch for the candidate."""

    two_factor: bool | None = optional(FLAG, True)
    """Two-factor authentication on the account."""

    any_of: tuple[Requirement, ...] = several(lambda: Requirement, "2 merged pull requests", "5 reviews")
    """Conditions of which `at_least` must be met."""

    at_least: int = optional(WHOLE, 1, default=1)
    """How many of `any_of` must be met."""

    all_of: tuple[Requirement, ...] = several(lambda: Requirement, "2 merged pull requests", "5 reviews")
    """Conditions that must all be met."""

    strength: Strength = optional(Strength, "should", default=Strength.MUST)
    """How binding it is."""

    @property
    def kind(self) -> str:
        """Which of `ONE_OF` this condition is."""
        return next(kind for kind in self.ONE_OF if getattr(self, kind) not in (None, ()))


class Privilege(Noted):
    """Something that a holder may do. The line form is the text; a permission has `access` and `on`."""

    ONE_LINE: ClassVar[str] = "text"
    ONE_OF: ClassVar[tuple[str, ...]] = ("text", "access")

    text: str | None = optional(TEXT, "Approve pull requests in their area")
    """The privilege, as a phrase that begins with a verb, without a full stop."""

    access: Access | None = optional(Access, "write")
    """A repository permission."""

    on: str | None = optional(TEXT, "the repositories of their area")
    """What the permission covers, where that is not the scope of the seat."""


class Includes(Noted):
    """A lower role that this one builds on. The line form is its id: everything is then taken over."""

    ONE_LINE: ClassVar[str] = "role"

    role: str = required(ref("role"), "reviewer")
    """The lower role."""

    inherits: tuple[Inherited, ...] = one_or_several(
        Inherited, ["responsibilities", "privileges"], default=(*Inherited,)
    )
    """What is taken over from it."""


class Becoming(Decided):
    """How somebody comes to hold a role: who nominates, what the candidate does, who decides."""

    automatic: str | None = optional(TEXT, "Everybody who takes part is one.")
    """For a role that nobody grants: what makes one a holder, as a full sentence."""

    drawn_from: Group | None = optional(Group, "committer")
    """Whose members are eligible."""

    nominated_by: Group | None = optional(Group, "maintainer")
    """Who may nominate."""

    self_nomination: bool = optional(FLAG, True, default=False)
    """Whether candidates may put themselves forward."""

    nomination: str | None = optional(TEXT, "a pull request that adds the nominee to MAINTAINERS.md")
    """The form of a nomination, as a phrase."""

    nominate_in: tuple[str, ...] = one_or_several(ref("channel"), ["private-list"])
    """Where nominations are made."""

    nominations_open_for: Duration | None = optional(Duration, "3 weeks")
    """How long nominations are taken once there is an opening."""

    opening: str | None = optional(TEXT, "a seat is free")
    """What makes an opening, as a phrase, for a role with a fixed number of seats."""

    sponsors: Sponsors | None = optional(Sponsors, {"count": 2, "role": "approver"})
    """People who vouch for the candidate."""

    consent: str | None = optional(TEXT, "The nominee agrees in a comment to meet all requirements.")
    """How the candidate agrees, as a full sentence."""

    approvals: tuple[Approval, ...] = several(Approval, {"passes": "at least 1/3", "by": "reviewer"})
    """Approvals that are needed besides the decision."""

    no_objection_by: Group | None = optional(Group, "owner")
    """People any of whom can stop it by objecting."""

    appointed_by: Group | None = optional(Group, "steering-committee")
    """Who appoints, where nobody votes."""

    neutral: bool = optional(FLAG, True, default=False)
    """Whether candidates are judged without regard to employer and personal attributes, in so many words."""

    spread: Limit | None = optional(Limit, "less than 1/2 per organization")
    """Nominations from an organization that has reached this limit should be avoided."""

    informal: bool = optional(FLAG, True, default=False)
    """Whether the body says that it has no formal process for this yet."""

    probation: Duration | None = optional(Duration, "2 to 3 months")
    """A time of trial."""

    steps: tuple[Step, ...] = several(Step, "Open a pull request.")
    """The way there, step by step. Who decides is printed as a step of its own."""


class Cap(Noted):
    """How many seats one organization may hold. The line form is the limit."""

    ONE_LINE: ClassVar[str] = "limit"

    limit: Limit = required(Limit, "2 per organization")
    """The limit."""

    strength: Strength = optional(Strength, "target", default=Strength.MUST)
    """`must` for a rule, `target` for an aim."""

    on_breach: tuple[Step, ...] = several(Step, "Members of that organization resign until the limit is met.")
    """What happens when the limit is exceeded, in this order."""


class Role(Noted):
    """What levels, offices and teams have in common: who holds it is said by `seats`."""

    name: str = required(TEXT, "Maintainer")
    """The name in the singular, as it is printed in headings."""

    plural: str | None = optional(TEXT, "maintainers")
    """The plural in running text. Without it, the name in lower case with an s at its end."""

    description: str | None = optional(TEXT, "Maintainers look after the project as a whole.")
    """What it is, in a sentence or two."""

    held_in: tuple[ScopeKind, ...] = one_or_several(ScopeKind, ["repository", "area"])
    """What it can be held in. Without it, the whole body."""

    includes: Includes | None = optional(Includes, "reviewer")
    """The lower role that it builds on."""

    responsibilities: tuple[Duty, ...] = several(Duty, "Review pull requests in their area")
    """What holders do."""

    requirements: tuple[Requirement, ...] = several(Requirement, {"held": "reviewer", "held_for": "at least 3 months"})
    """What it takes to be considered."""

    privileges: tuple[Privilege, ...] = several(Privilege, "Approve pull requests in their area")
    """What holders may do."""

    becoming: Becoming | None = optional(Becoming, {"nominated_by": "maintainer", "vote": "two-thirds"})
    """How somebody comes to hold it."""

    removal: Removal | None = optional(Removal, {"vote": "two-thirds"})
    """How somebody loses it, where that differs from `lifecycle.removal`."""

    inactivity: Inactivity | None = optional(
        Inactivity, {"clocks": [{"without": "answers", "longer_than": "3 months"}]}
    )
    """Inactivity, where that differs from `lifecycle.inactivity`."""

    onboarding: tuple[Step, ...] = several(Step, "Add the person to the foundation's list.")
    """What is done for a new holder, besides `lifecycle.onboarding`."""

    offboarding: tuple[Step, ...] = several(Step, "Take the person off the foundation's list.")
    """What is done when a holder leaves, besides `lifecycle.offboarding`."""

    size: Count | None = optional(Count, "2 to 9")
    """How many people hold it."""

    term: Duration | None = optional(Duration, "2 years")
    """For how long it is held. Without it, until the holder leaves."""

    cap: tuple[Cap, ...] = one_or_several(Cap, "2 per organization")
    """How many seats one organization may hold."""

    represents_body: bool = optional(FLAG, True, default=False)
    """Whether the foundation lists its holders as the maintainers of this body."""

    github_team: str | None = optional(TEXT, "wasmCloud/org-maintainers")
    """The GitHub team that mirrors its holders in the whole body, as organization/team."""

    listed_in: str | None = optional(TEXT, "docs/OWNER.md")
    """The record that makes somebody a holder, where others keep one."""

    specializations: Mapping[str, str] = by_id(TEXT, {"Community": "Plans meetings and events"}, ids=TEXT)
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

    getting_started: tuple[str, ...] = several(TEXT, "Answer questions of other users")
    """Ways to take part, for a level that is open to everybody."""


class Office(Role):
    """A role beside the ladder: a chair, a technical lead, a liaison."""
