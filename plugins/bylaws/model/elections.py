"""Elections: who votes, who stands, and a timetable relative to the day of office."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from bylaws.model.alternatives import Method
from bylaws.model.decided import Decided
from bylaws.model.groups import Group
from bylaws.model.noted import Binding, Noted
from bylaws.model.procedures import Step
from bylaws.model.quantities import Size
from bylaws.model.requirements import Requirement
from bylaws.model.times import Date, Duration, Moment
from bylaws.model.vote_kinds import OrganizationVotes
from bylaws.source import (
    FLAG,
    PHRASE,
    TARGET,
    TEXT,
    WHOLE,
    Node,
    Open,
    one_of,
    one_or_several,
    optional,
    ref,
    required,
    several,
)


class Officers(Noted):
    """The people who run the election."""

    count: Size = required(Size, "1 to 3")
    """How many."""

    appointed_before: Duration | Open | None = optional(Duration, "at least 6 weeks")
    """How long before the election."""

    conditions: tuple[str, ...] | Open = several(PHRASE, "may vote", "are not candidates")
    """What holds for them, as phrases."""

    from_several_organizations: bool | Open = optional(FLAG, True, default=False)
    """Whether they must not all be of one organization."""

    people: tuple[str, ...] | Open = several(ref("person"), "ada")
    """Who they are in the election at hand."""


class Voters(Noted):
    """Who may vote. The line form is a group."""

    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "contributions": "write `group: {contributors: {count: 50, per: 12 months}}`",
        "within": "write it in `group`, beside the `count` of `contributors`",
        "measured_by": "write it in `group`, beside the `count` of `contributors`",
    }

    ONE_LINE: ClassVar[str] = "group"

    group: Group | Open | None = optional(
        Group, {"contributors": {"count": 50, "of": "contributions", "per": "12 months"}}
    )
    """The people: holders of a role, contributors, or both."""

    frozen: Moment | Open | None = optional(Moment, "at least 1 week before voting opens")
    """By when somebody must belong to it. Kubernetes has such a rule."""

    votes_per_organization: OrganizationVotes | Open | None = optional(OrganizationVotes, "at most 2 votes")
    """How many votes one organization has at the most. OpenGitOps has such a rule."""

    may_vote_too: Group | Open | None = optional(Group, "anyone")
    """Whose votes are welcome, and not counted. Trickster has such a rule."""

    exceptions: str | Open | None = optional(TARGET, "https://example.org/exception-form")
    """Where somebody applies who is not on the roll. Istio and Tekton have such a rule."""

    exceptions_by: Decided | Open | None = optional(Decided, {"by": "steering-committee"})
    """Who decides about such applications, and how."""

    roll: str | Open | None = optional(TARGET, "elections/2026/voters.yaml")
    """Where the roll is published."""

    guide: str | Open | None = optional(TARGET, "elections/2026/README.md")
    """The guide for voters."""


class Candidates(Noted):
    """Who may stand."""

    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "other_roles": "write `note`, a sentence: `note: Candidates may hold other roles at the same time.`",
        "term_limit": "write it as `term_limit` of the role or class of seats that is elected",
    }

    drawn_from: Group | Open | None = optional(Group, "member")
    """Who is eligible."""

    nominated_by: Group | Open | None = optional(Group, "member")
    """Who may nominate."""

    self_nomination: bool | Open = optional(FLAG, True, default=False)
    """Whether candidates may nominate themselves."""

    nominate_in: tuple[str, ...] | Open = one_or_several(ref("channel"), ["private-list"])
    """Where nominations are made. Helm and Tekton have such a rule."""

    endorsements: int | Open | None = optional(WHOLE, 2)
    """How many endorsements a candidate needs."""

    endorsing_organizations: int | Open | None = optional(WHOLE, 2)
    """From how many organizations they must come at the least."""

    accepted_if: str | Open | None = optional(PHRASE, "the candidate accepts it")
    """What a nomination takes to be accepted, as a phrase with a verb behind `only if`. Crossplane has such a rule."""

    requirements: tuple[Requirement, ...] | Open = several(
        Requirement, {"held": "maintainer", "held_for": "at least 1 year"}
    )
    """What it takes to stand."""

    nominations_each: int | Open | None = optional(WHOLE, 2)
    """How many people somebody may nominate at the most."""

    nominations_per_organization: int | Open | None = optional(WHOLE, 1)
    """How many of them may belong to one organization at the most. CubeFS and Crossplane have such rules."""

    statement: str | Open | None = optional(PHRASE, "their name, their employer and what they want to do")
    """What candidates write about themselves, as a phrase that stands behind `candidates state`."""


class Timetable(Binding):
    """When things happen, or should."""

    nominations_open_before: Duration | Open | None = optional(Duration, "at least 4 weeks")
    """How long before voting begins nominations open."""

    nominations_open_for: Duration | Open | None = optional(Duration, "1 week")
    """How long nominations are open. Helm and Tekton have such a rule."""

    nominations_close_before: Duration | Open | None = optional(Duration, "3 days")
    """How long before voting begins nominations close."""

    voting_for: Duration | Open | None = optional(Duration, "2 to 4 weeks")
    """How long voting lasts."""

    results_within: Duration | Open | None = optional(Duration, "1 week")
    """How soon after voting the results are published."""

    office_begins: str | Open | None = optional(PHRASE, "on 1 March")
    """When those elected take office, as a phrase."""

    bootstrap_within: Duration | Open | None = optional(Duration, "3 to 6 months")
    """How soon the first election follows after a body was appointed. CubeFS and Konveyor have such a rule."""


class ElectionDates(Node):
    """When the present election is held, and for how many seats."""

    opens: Date = required(Date, "2026-09-12")
    """The day on which voting opens."""

    closes: Date = required(Date, "2026-10-25")
    """The last day of voting."""

    exceptions_until: Date | Open | None = optional(Date, "2026-10-01")
    """The last day on which somebody can apply who is not on the roll."""

    seats: int | Open | None = optional(WHOLE, 3)
    """How many seats it fills."""


class Uncontested(Noted):
    """What differs when there are no more candidates than seats."""

    ONE_OF: ClassVar[tuple[str, ...]] = ("elected", "vote")

    elected: bool | Open | None = optional(FLAG, True)
    """Whether they are elected without a vote."""

    vote: str | Open | None = optional(ref("vote kind"), "two-thirds")
    """The kind of vote that each of them needs."""


class Election(Noted):
    """An election that fills seats."""

    every: Duration | Open | None = optional(Duration, "1 year")
    """How often it is held."""

    when: str | Open | None = optional(TEXT, "a seat is free")
    """When it is held, where that is at no fixed interval: the case, in words with a verb. Helm has such a rule."""

    only_if: str | Open | None = optional(PHRASE, "at least two candidates stand")
    """What it takes to hold it, as a phrase with a verb behind `only if`."""

    votes_each: int | Open | None = optional(WHOLE, 2)
    """How many votes each voter has."""

    votes_per_seat: int | Open | None = optional(WHOLE, 1)
    """How many votes each voter has for each seat that is filled, instead of `votes_each`."""

    method: Method | Open | None = optional(Method, "condorcet")
    """How votes are counted."""

    tool: str | Open | None = optional(TEXT, "Elekto")
    """What it is held with: a name or an address."""

    uncontested: Uncontested | Open | None = optional(Uncontested, {"elected": True})
    """What differs when there are no more candidates than seats."""

    special_for: tuple[str, ...] | Open = several(PHRASE, "a member resigns")
    """What leads to an election out of turn, as phrases with a verb."""

    special_roll: str | Open | None = optional(one_of("last", "new"), "last")
    """Who votes then: those of the `last` election, or a `new` roll."""

    steps: tuple[Step, ...] | Open = several(
        Step, {"action": "Name the election officers.", "at": "6 weeks before voting opens"}
    )
    """What else is done, and when."""

    officers: Officers | Open | None = optional(Officers, {"count": "1 to 3"})
    """The people who run it."""

    voters: Voters | Open | None = optional(Voters, {"group": "member"})
    """Who may vote."""

    candidates: Candidates | Open | None = optional(Candidates, {"self_nomination": True})
    """Who may stand."""

    timetable: Timetable | Open | None = optional(Timetable, {"voting_for": "2 to 4 weeks"})
    """When things happen."""

    dates: ElectionDates | Open | None = optional(ElectionDates, {"opens": "2026-09-12", "closes": "2026-10-25"})
    """The election at hand."""

    tie: str | Open | None = optional(TEXT, "A further round decides between them.")
    """What follows when two candidates have the same result, as a full sentence."""
