"""Roles: the levels of the contributor ladder, and offices beside it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from bylaws.model.access import Privilege
from bylaws.model.becoming import Becoming
from bylaws.model.decided import Decided
from bylaws.model.groups import Group
from bylaws.model.inactivity import Inactivity
from bylaws.model.leaving import Emeritus, SteppingDown
from bylaws.model.noted import Noted, Strength
from bylaws.model.procedures import NamedLink, Step
from bylaws.model.quantities import Portion, Size, TermLimit
from bylaws.model.removal import Removal
from bylaws.model.requirements import Duty, Prohibition, Requirement
from bylaws.model.reviewing import Reviewing
from bylaws.model.scopes import ScopeKind
from bylaws.model.seating import Cap, SizeVariant, Vacancy
from bylaws.model.times import Duration
from bylaws.source import (
    FLAG,
    TEXT,
    URL,
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


class Renewal(Decided):
    """How a term is renewed for whoever has served it."""

    automatic: bool | Open = optional(FLAG, True, default=False)
    """Whether it goes on without a decision."""

    unless: str | Open | None = optional(TEXT, "they say that they do not want to stay")
    """What prevents that, in words with a verb."""

    steps: tuple[Step, ...] | Open = several(Step, "write to the holder and ask whether they want to stay")
    """What is done, step by step."""


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

    own_singular: str | None = optional(TEXT, "Maintainer", key="singular", settled=True)
    """The singular in running text, where the body writes it with a capital. Without it, the name in lower case; for a
    team, what it is called for short, such as `SSC`: without it, its name."""

    plural: str | None = optional(TEXT, "maintainers", settled=True)
    """The plural in running text. Without it, the singular with an s at its end."""

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

    prohibitions: tuple[Prohibition, ...] | Open = several(Prohibition, "merge their own changes")
    """What holders must not do. Istio has such a rule."""

    privileges: tuple[Privilege, ...] | Open = several(Privilege, "Approve pull requests in their area")
    """What holders may do."""

    becoming: Becoming | Open | None = optional(Becoming, {"nominated_by": "maintainer", "vote": "two-thirds"})
    """How somebody comes to hold it."""

    removal: Removal | Open | None = optional(Removal, {"vote": "two-thirds"})
    """How somebody loses it, where that differs from `lifecycle.removal`."""

    inactivity: tuple[Inactivity, ...] | Open = one_or_several(
        Inactivity, {"clocks": [{"without": "answers", "longer_than": "3 months"}]}
    )
    """Inactivity, where that differs from `lifecycle.inactivity`: one rule or several."""

    stepping_down: SteppingDown | Open | None = optional(SteppingDown, {"contact": "private-list"})
    """Stepping down, where that differs from `lifecycle.stepping_down`. Helm has such a rule."""

    emeritus: Emeritus | Open | None = optional(
        Emeritus, {"when": ["step down"], "rights": ["be consulted on designs"]}
    )
    """Emeritus status of this role, where that differs from `lifecycle.emeritus` or the other roles have none."""

    onboarding: tuple[Step, ...] | Open = several(Step, "add the person to the foundation's list")
    """What is done for a new holder, besides `lifecycle.onboarding`."""

    offboarding: tuple[Step, ...] | Open = several(Step, "take the person off the foundation's list")
    """What is done when a holder leaves, besides `lifecycle.offboarding`."""

    size: Size | Open | None = optional(Size, "2 to 9")
    """How many people hold it."""

    size_strength: Strength | Open | None = optional(Strength, "should")
    """How binding that is. Without it, it is a must."""

    size_variants: tuple[SizeVariant, ...] | Open = several(
        SizeVariant, {"when": {"number": "at least 10", "of": "committer"}, "size": "at least 3"}
    )
    """How many people hold it in other cases."""

    in_each: bool | Open = optional(FLAG, True, default=False)
    """Whether `size` is for each part of the body in which the role is held. Argo and CubeFS have such rules."""

    term: Duration | Open | None = optional(Duration, "2 years")
    """For how long it is held. Without it, until the holder leaves."""

    term_strength: Strength | Open | None = optional(Strength, "typically")
    """How binding the length of the term is. Without it, it is a must."""

    indefinite: bool | Open = optional(FLAG, True, default=False)
    """Whether there is no fixed term, in so many words. CubeFS and Argo have such rules."""

    term_limit: tuple[TermLimit, ...] | Open = one_or_several(TermLimit, "2 terms in a row")
    """How many terms somebody may serve; `none` says that there is no limit. A limit in a row and one for life can
    stand together."""

    renewable: bool | Open = optional(FLAG, True, default=False)
    """Whether a term can be renewed, in so many words."""

    term_part: Portion | Open | None = optional(Portion, "less than 1/2")
    """A part of a term that does not count toward `term_limit`, such as the rest of someone else's."""

    confirmed_every: Reviewing | Open | None = optional(Reviewing, "1 year")
    """How often holders are confirmed again, where that is not the end of a term. Argo has such a rule."""

    confirmed_by: Group | Open | None = optional(Group, "steering-committee")
    """Who confirms them again."""

    renewal: Renewal | Open | None = optional(Renewal, {"vote": "two-thirds"})
    """How a term is renewed."""

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

    roster: str | Open | None = optional(URL, "https://github.com/example/docs/blob/main/MAINTAINERS.md")
    """Where its holders are listed when that is not here: nobody can count them then."""

    see: tuple[NamedLink, ...] = several(
        NamedLink, {"text": "the charter of the committee", "url": "docs/steering/CHARTER.md"}, settled=True
    )
    """Pages that say more about it. Kubernetes, OpenFGA and SPIFFE have such links."""

    specializations: Mapping[str, str] | Open = by_id(TEXT, {"Community": "Plans meetings and events"}, ids=TEXT)
    """Kinds of holders with the same rank and another focus: name and what they do."""

    @property
    def singular(self) -> str:
        """The name in running text: in lower case, but for abbreviations such as TAG."""
        return self.own_singular or " ".join(
            word.lower() if word[1:].islower() or len(word) == 1 else word for word in self.name.split()
        )

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

    election: str | Open | None = optional(ref("election"), "steering-election")
    """The election that fills it: a key of `elections`. OpenGitOps elects its chairs so."""

    deputy: Group | Open | None = optional(Group, "maintainer")
    """Who stands in for a holder who is away."""

    vacancy: Vacancy | Open | None = optional(Vacancy, {"within": "30 days", "acting": "maintainer"})
    """What happens when it falls vacant."""
