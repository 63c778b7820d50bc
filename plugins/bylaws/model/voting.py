"""Votes: kinds of votes, defined once and referred to by everything that is decided."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from bylaws.model.alternatives import Alternatives
from bylaws.model.decided import Variant
from bylaws.model.groups import Group
from bylaws.model.noted import Binding, Noted
from bylaws.model.procedures import Step
from bylaws.model.quantities import Threshold
from bylaws.model.vote_kinds import Base, Closing, OrganizationVotes, Quorum, Tie, VoteKind, Weight
from bylaws.source import (
    FLAG,
    PHRASE,
    TEXT,
    Node,
    Open,
    by_id,
    one_or_several,
    optional,
    ref,
    required,
    several,
)


class Subject(StrEnum):
    """What a vote is about, as far as that decides where it may be held."""

    EVERYTHING_ELSE = "everything-else"
    """Whatever has no venue of its own."""
    SECURITY = "security"
    """Security problems."""
    CONDUCT = "conduct"
    """Reports about the code of conduct."""
    SENSITIVE = "sensitive"
    """Whatever touches the privacy of people. KubeArmor and Perses have such a rule."""
    PEOPLE = "people"
    """Appointments and removals."""


class Venue(Binding):
    """A place where votes are held. The line form is the channel.

    Votes on subjects that have a place of their own are held there and nowhere else, unless its `strength` is `may`.
    """

    ONE_LINE: ClassVar[str] = "channel"

    channel: str = required(ref("place"), "dev-list")
    """The channel, or the meeting."""

    subjects: tuple[Subject, ...] | Open = one_or_several(
        Subject, ["security", "conduct"], default=(Subject.EVERYTHING_ELSE,)
    )
    """What is voted on there."""


class VoteRecord(Binding):
    """How votes are recorded."""

    where: tuple[str, ...] | Open = one_or_several(ref("channel"), ["issues"])
    """Where the record is kept: in one of these channels."""

    what: tuple[str, ...] | Open = several(PHRASE, "the votes", "the outcome")
    """What is recorded, as phrases."""


class StrongerVote(Noted):
    """The right to demand a stronger kind of vote."""

    by: Group = required(Group, "maintainer")
    """Any one of these people can demand it."""

    vote: str = required(ref("vote kind"), "two-thirds")
    """The kind of vote that is then taken."""


class Voting(Node):
    """How the body decides."""

    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "majority": "add it to `voting.kinds`: `two-thirds: at least 2/3`",
        "threshold": "add it to `voting.kinds`: `two-thirds: at least 2/3`",
        "thresholds": "add it to `voting.kinds`: `two-thirds: at least 2/3`",
        "voters": "use `electorate`",
        "window": "write it in a kind of vote, under `voting.kinds`, as `open_for`",
        "final_decision": "use `final_say`",
    }

    electorate: Group | Open | None = optional(Group, "maintainer")
    """Who votes. Without it, `project.governing_body`."""

    default: str | Open | None = optional(ref("vote kind"), "lazy-consensus")
    """How everything is decided for which nothing else is said."""

    otherwise: str | Open | None = optional(ref("vote kind"), "simple-majority")
    """The kind of vote that is taken when the default leads to no decision, or when somebody demands a vote."""

    demanded_by: Group | Open | None = optional(Group, "maintainer")
    """Who may demand a vote."""

    demand: Threshold | Open | None = optional(Threshold, "at least 2 votes")
    """How many of them it takes to demand one. Without it, any one of them."""

    stronger: StrongerVote | Open | None = optional(StrongerVote, {"by": "maintainer", "vote": "two-thirds"})
    """Who may demand that a matter is decided by a stronger kind of vote."""

    final_say: Group | Open | None = optional(Group, "lead")
    """Who has the final say in every matter. Where somebody has it only if there is no consensus, write that into the
    kind of vote: `then: {on: no-consensus, by: lead}`. CoreDNS, Keylime and Trickster have such rules."""

    variants: tuple[Variant, ...] = several(
        Variant, {"when": {"number": "at most 6"}, "vote": "simple-majority"}, settled=True
    )
    """Other ways, for other cases, to decide everything for which nothing else is said."""

    of: Base | Open = optional(Base, "all", default=Base.ALL)
    """Of what shares are taken."""

    quorum: Quorum | Open | None = optional(Quorum, "none")
    """How many must take part."""

    quorum_of: Group | Open | None = optional(Group, "maintainer")
    """Of whom the quorum is taken, where these are not those who may vote."""

    weights: tuple[Weight, ...] | Open = one_or_several(Weight, {"of": "lead", "votes": 2})
    """Whose votes count more than once, in every vote. A quorum counts people. BFE and OpenCost have such a rule."""

    votes_per_organization: OrganizationVotes | Open | None = optional(OrganizationVotes, "1 vote")
    """How many votes one organization has at the most, in every vote. CNI, Cortex, NATS and Thanos have such a rule."""

    abstainers_take_part: bool | Open | None = optional(FLAG, True)
    """Whether those who abstain count toward the quorum."""

    may_vote_too: Group | Open | None = optional(Group, "anyone")
    """Whose votes are welcome in every vote, and not counted. Argo, Buildpacks and kgateway have such a rule."""

    tie: Tie | Open = optional(Tie, "fails", default=Tie.FAILS)
    """What an equal number of votes means."""

    alternatives: Alternatives | Open | None = optional(Alternatives, "plurality")
    """How every vote between several alternatives goes."""

    closes: Closing | Open = optional(Closing, "certain", default=Closing.ON_TIME)
    """When a vote ends."""

    kinds: Mapping[str, VoteKind] | Open = by_id(VoteKind, {"two-thirds": "at least 2/3"})
    """The kinds of votes, by id."""

    steps: tuple[Step, ...] | Open = several(Step, "write on the issue what is voted on")
    """How a vote is held, step by step. CNI, Cortex and Rook have such a rule."""

    venues: tuple[Venue, ...] | Open = several(
        Venue, "dev-list", {"channel": "private-list", "subjects": ["security", "conduct"]}
    )
    """Where votes are held."""

    record: VoteRecord | Open | None = optional(VoteRecord, {"what": ["the votes", "the outcome"]})
    """How they are recorded."""

    aim: str | Open | None = optional(TEXT, "The committee looks for consensus first.")
    """What the body tries before it votes, as a full sentence."""
