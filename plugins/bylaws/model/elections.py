"""Elections: who votes, who stands, and a timetable relative to the day of office."""

from __future__ import annotations

from bylaws.model.groups import Group
from bylaws.model.noted import Noted
from bylaws.model.quantities import Count
from bylaws.model.times import Duration
from bylaws.shape import FLAG, TARGET, TEXT, URL, WHOLE, Node, optional, ref, required, several


class Officers(Noted):
    """The people who run the election."""

    count: Count = required(Count, "1 to 3")
    """How many."""

    appointed_before: Duration | None = optional(Duration, "at least 6 weeks")
    """How long before the election."""

    conditions: tuple[str, ...] = several(TEXT, "may vote", "are not candidates")
    """What holds for them, as phrases."""

    from_several_organizations: bool = optional(FLAG, True, default=False)
    """Whether they must not all be of one organization."""

    people: tuple[str, ...] = several(ref("person"), "ada")
    """Who they are in the election at hand."""


class Voters(Noted):
    """Who may vote."""

    group: Group | None = optional(Group, "member")
    """A group of the body."""

    contributions: int | None = optional(WHOLE, 50)
    """How many contributions make a voter."""

    within: Duration | None = optional(Duration, "12 months")
    """In which time."""

    measured_by: str | None = optional(URL, "https://example.devstats.cncf.io")
    """Where contributions are counted."""

    exceptions: str | None = optional(TARGET, "https://example.org/exception-form")
    """Where somebody applies who is not on the roll."""

    roll: str | None = optional(TARGET, "elections/2026/voters.yaml")
    """Where the roll is published."""

    guide: str | None = optional(TARGET, "elections/2026/README.md")
    """The guide for voters."""


class Candidates(Noted):
    """Who may stand."""

    drawn_from: Group | None = optional(Group, "member")
    """Who is eligible."""

    nominated_by: Group | None = optional(Group, "member")
    """Who may nominate."""

    self_nomination: bool = optional(FLAG, True, default=False)
    """Whether candidates may nominate themselves."""

    endorsements: int | None = optional(WHOLE, 2)
    """How many endorsements a candidate needs."""

    endorsing_organizations: int | None = optional(WHOLE, 2)
    """From how many organizations they must come at the least."""

    term_limit: str | None = optional(TEXT, "none")
    """How often somebody may be elected: `none` where there is no limit."""

    other_roles: bool | None = optional(FLAG, True)
    """Whether candidates may hold other roles at the same time."""


class Timetable(Node):
    """When things happen."""

    nominations_open_before: Duration | None = optional(Duration, "at least 4 weeks")
    """How long before voting begins nominations open."""

    nominations_close_before: Duration | None = optional(Duration, "3 days")
    """How long before voting begins nominations close."""

    voting_for: Duration | None = optional(Duration, "2 to 4 weeks")
    """How long voting lasts."""

    results_within: Duration | None = optional(Duration, "1 week")
    """How soon after voting the results are published."""

    office_begins: str | None = optional(TEXT, "on 1 March")
    """When those elected take office, as a phrase."""

    bootstrap_within: Duration | None = optional(Duration, "3 to 6 months")
    """How soon the first election follows after a body was appointed."""


class Election(Noted):
    """An election that fills seats."""

    every: Duration | None = optional(Duration, "1 year")
    """How often it is held."""

    method: str | None = optional(TEXT, "Condorcet, with the lowest option first")
    """How votes are counted, as a phrase."""

    officers: Officers | None = optional(Officers, {"count": "1 to 3"})
    """The people who run it."""

    voters: Voters | None = optional(Voters, {"group": "member"})
    """Who may vote."""

    candidates: Candidates | None = optional(Candidates, {"self_nomination": True})
    """Who may stand."""

    timetable: Timetable | None = optional(Timetable, {"voting_for": "2 to 4 weeks"})
    """When things happen."""

    tie: str | None = optional(TEXT, "A further round between the tied candidates.")
    """What follows when two candidates have the same result, as a full sentence."""
