"""What is decided, and how the body may change its own rules."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from bylaws.model.decided import Decided
from bylaws.model.groups import Group
from bylaws.model.noted import Noted
from bylaws.model.procedures import Step
from bylaws.model.reviewing import Reviewing
from bylaws.source import (
    FLAG,
    PHRASE,
    TEXT,
    Open,
    one_or_several,
    optional,
    ref,
    required,
    several,
)


class Topic(StrEnum):
    """What a decision is about, in the classes that reviews ask for."""

    CONFLICTS = "conflicts"
    """Disputes."""
    CONDUCT = "conduct"
    """The code of conduct."""
    CONTRIBUTIONS = "contributions"
    """How contributions are accepted."""
    FINANCE = "finance"
    """Money."""
    FOUNDATION = "foundation"
    """Requests to the foundation: resources, money, services."""
    GOVERNANCE = "governance"
    """These rules and the documents around them."""
    LEGAL = "legal"
    """Licenses, trademarks, names."""
    PEOPLE = "people"
    """Appointments and removals."""
    RELEASES = "releases"
    """Releases."""
    ROADMAP = "roadmap"
    """The roadmap."""
    SECURITY = "security"
    """Security."""
    SUBPROJECTS = "subprojects"
    """New, archived and removed repositories and subprojects."""
    DAY_TO_DAY = "day-to-day"
    """Daily work."""
    OTHER = "other"
    """Anything else."""


class Decision(Decided):
    """A matter that is decided in its own way. Matters that belong to a role are said there (`becoming`, `removal`)."""

    what: str = required(PHRASE, "Create a repository or a subproject")
    """The matter, as a phrase that begins with a verb, without a full stop."""

    topic: Topic = optional(Topic, "subprojects", default=Topic.OTHER, settled=True)
    """What it is about."""

    scopes: tuple[str, ...] | Open = one_or_several(ref("scope"), ["docs"])
    """The parts of the body to which this applies. Without it, everywhere."""

    at_scope_level: bool | Open = optional(FLAG, True, default=False)
    """Whether each part of the body decides this for itself."""

    proposed_by: Group | Open | None = optional(Group, "maintainer")
    """Who may put it forward."""

    proposed_in: tuple[str, ...] | Open = one_or_several(ref("place"), ["dev-list"])
    """Where it is put forward."""

    reserved: bool | Open = optional(FLAG, True, default=False)
    """Whether nobody else may decide it, in so many words."""

    covers: tuple[str, ...] | Open = several(PHRASE, "the documentation in WasmEdge/docs")
    """What belongs to the matter, as phrases."""

    steps: tuple[Step, ...] | Open = several(Step, "Open an issue in one of the repositories.")
    """The way there."""

    delegation: str | Open | None = optional(TEXT, "The maintainers may let somebody else do the work.")
    """To whom the work may be handed, as a full sentence."""


class Editorial(Noted):
    """Changes of the rules that do not alter their meaning. The line form is the kind of vote."""

    ONE_LINE: ClassVar[str] = "vote"

    vote: str = required(ref("vote kind"), "lazy-consensus")
    """The kind of vote."""

    means: tuple[str, ...] | Open = several(PHRASE, "corrections of spelling", "repaired links")
    """What counts as such a change, as phrases."""

    challenged_by: Group | Open | None = optional(Group, "maintainer")
    """Any one of these people can demand that it is treated like every other change."""


class Amendments(Decided):
    """How these rules are changed."""

    covers: tuple[str, ...] | Open = several(PHRASE, "this document", "its supporting documents")
    """Which documents, as phrases."""

    which: str | Open | None = optional(TEXT, "substantive")
    """Which changes, as an adjective, where the rule is not for all of them. Antrea, Dragonfly and KCL have such
    rules."""

    proposal: str | Open | None = optional(TEXT, "A change is proposed as a pull request.")
    """How a change is proposed, as a full sentence."""

    proposed_by: Group | Open | None = optional(Group, "anyone")
    """Who may propose one."""

    where: str | Open | None = optional(TEXT, "a pull request")
    """What a change is proposed in, as a noun behind `in`."""

    editorial: Editorial | Open | None = optional(Editorial, "lazy-consensus")
    """How changes are decided that do not alter the meaning."""

    precedence: tuple[str, ...] | Open = several(PHRASE, "this document", "the contributor ladder")
    """Which document counts where two disagree: the first one of these, as phrases."""

    interpreted_by: Group | Open | None = optional(Group, "steering-committee")
    """Who says what these rules mean when that is in doubt."""

    reviewed_every: Reviewing | Open | None = optional(Reviewing, "1 year")
    """How often the rules are looked at again."""

    bootstrap: Decided | Open | None = optional(Decided, {"vote": "simple-majority"})
    """How it is decided as long as the body that decides does not exist."""
