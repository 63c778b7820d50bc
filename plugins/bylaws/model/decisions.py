"""What is decided, and how the body may change its own rules."""

from __future__ import annotations

from enum import StrEnum

from bylaws.model.decided import Decided, Step
from bylaws.model.groups import Group
from bylaws.model.times import Duration
from bylaws.shape import FLAG, TEXT, one_or_several, optional, ref, required, several


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

    what: str = required(TEXT, "Create a repository or a subproject")
    """The matter, as a phrase that begins with a verb, without a full stop."""

    topic: Topic = optional(Topic, "subprojects", default=Topic.OTHER)
    """What it is about."""

    scopes: tuple[str, ...] = one_or_several(ref("scope"), ["docs"])
    """The parts of the body to which this applies. Without it, everywhere."""

    at_scope_level: bool = optional(FLAG, True, default=False)
    """Whether each part of the body decides this for itself."""

    proposed_by: Group | None = optional(Group, "maintainer")
    """Who may put it forward."""

    covers: tuple[str, ...] = several(TEXT, "the documentation in WasmEdge/docs")
    """What belongs to the matter, as phrases."""

    steps: tuple[Step, ...] = several(Step, "Open an issue in one of the repositories.")
    """The way there."""

    delegation: str | None = optional(TEXT, "The maintainers may let somebody else do the work.")
    """To whom the work may be handed, as a full sentence."""


class Amendments(Decided):
    """How these rules are changed."""

    covers: tuple[str, ...] = several(TEXT, "this document", "its supporting documents")
    """Which documents, as phrases."""

    proposal: str | None = optional(TEXT, "A change is proposed as a pull request.")
    """How a change is proposed, as a full sentence."""

    proposed_by: Group | None = optional(Group, "anyone")
    """Who may propose one."""

    comment_period: Duration | None = optional(Duration, "at least 1 week")
    """How long the proposal is open for comments before the vote."""

    editorial: str | None = optional(ref("vote kind"), "lazy-consensus")
    """How changes are decided that do not alter the meaning."""

    bootstrap: Decided | None = optional(Decided, {"vote": "simple-majority"})
    """How it is decided as long as the body that decides does not exist."""
