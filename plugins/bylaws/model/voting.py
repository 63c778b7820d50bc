"""Votes: kinds of votes, defined once and referred to by everything that is decided."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Self

from bylaws.model.groups import Excluded, Group
from bylaws.model.noted import Noted
from bylaws.model.quantities import Test, Threshold
from bylaws.model.times import Duration
from bylaws.shape import (
    FLAG,
    TARGET,
    TEXT,
    Misread,
    Node,
    Written,
    by_id,
    one_or_several,
    optional,
    ref,
    required,
    several,
)


class Base(StrEnum):
    """Of what the share is taken."""

    ALL = "all"
    """Everybody who may vote, whether they do or not."""
    CAST = "cast"
    """Votes for and against; abstentions are not counted."""
    VOTING = "voting"
    """Everybody who votes, abstentions included."""
    PRESENT = "present"
    """Everybody who is present."""
    ACTIVE = "active"
    """Everybody who may vote and is active, as the body defines it."""
    SEATS = "seats"
    """All seats, empty ones included."""


class Abstention(StrEnum):
    """What an abstention does."""

    AGAINST = "against"
    """It works like a vote against: it stays in the base and does not help."""
    SMALLER_BASE = "smaller-base"
    """It takes one voter out of the base."""


class Silence(StrEnum):
    """What it means not to vote."""

    AGAINST = "against"
    """It works like a vote against."""
    CONSENT = "consent"
    """It is agreement."""
    ABSTENTION = "abstention"
    """It is an abstention."""


class Tie(StrEnum):
    """What an equal number of votes for and against means."""

    FAILS = "fails"
    """The proposal fails."""
    PASSES = "passes"
    """The proposal passes."""
    CHAIR = "chair"
    """The chair decides."""
    ESCALATES = "escalates"
    """The next higher body decides."""


class Subject(StrEnum):
    """What a vote is about, as far as that decides where it may be held."""

    EVERYTHING_ELSE = "everything-else"
    """Whatever has no venue of its own."""
    SECURITY = "security"
    """Security problems."""
    CONDUCT = "conduct"
    """Reports about the code of conduct."""
    PEOPLE = "people"
    """Appointments and removals."""


@dataclass(frozen=True, slots=True)
class Quorum(Written):
    """How many must take part; `threshold` is None for `none`."""

    threshold: Threshold | None = None

    NAME: ClassVar[str] = "a quorum"
    PATTERN: ClassVar[str] = Threshold.PATTERN.replace("^(?:", "^(?:none|", 1)
    GRAMMAR: ClassVar[str] = "`none`, or a threshold such as `more than 1/2` or `at least 3 votes`."
    EXAMPLES: ClassVar[tuple[str, ...]] = ("none", "more than 1/2")

    @classmethod
    def parse(cls, text: str) -> Self:
        if text.strip() == "none":
            return cls()
        threshold = Threshold.parse(text)
        if threshold.test not in (Test.SHARE, Test.COUNT):
            raise Misread(f"`{text}` is not a quorum", "write `none`, or a threshold such as `more than 1/2`")
        return cls(threshold)


@dataclass(frozen=True, slots=True)
class OrganizationVotes(Written):
    """How many votes one organization has at the most, all its people together."""

    most: int

    NAME: ClassVar[str] = "a number of votes"
    PATTERN: ClassVar[str] = r"^(?:at most )?[1-9][0-9]* votes?$"
    GRAMMAR: ClassVar[str] = "`1 vote`, or `at most 2 votes`."
    EXAMPLES: ClassVar[tuple[str, ...]] = ("1 vote", "at most 2 votes")

    @classmethod
    def parse(cls, text: str) -> Self:
        words = " ".join(text.split())
        if not re.fullmatch(cls.PATTERN, words):
            raise Misread(f"`{text}` is not a number of votes", "write `1 vote` or `at most 2 votes`")
        return cls(int(re.sub(r"[^0-9]", "", words)))


class VoteKind(Noted):
    """A way to decide. The line form is what it takes to pass: `two-thirds: at least 2/3`."""

    ONE_LINE: ClassVar[str] = "passes"

    passes: Threshold = required(Threshold, "at least 2/3")
    """What it takes."""

    name: str | None = optional(TEXT, "two-thirds majority")
    """The name in running text, without an article. Without it, the key with spaces."""

    of: Base | None = optional(Base, "all")
    """Of what a share is taken. Without it, `voting.of`."""

    open_for: Duration | None = optional(Duration, "at least 5 days")
    """How long it stays open. For `no objection`: how long people have to object."""

    quorum: Quorum | None = optional(Quorum, "none")
    """How many must take part. Without it, `voting.quorum`."""

    tie: Tie | None = optional(Tie, "fails")
    """What an equal number of votes means. Without it, `voting.tie`."""

    abstentions: Abstention | None = optional(Abstention, "against")
    """What an abstention does. Without it, that follows from `of`."""

    silence: Silence | None = optional(Silence, "consent")
    """What it means not to vote. Without it, that follows from `of`."""

    excluding: tuple[Excluded, ...] = several(Excluded, "subject")
    """Who has no vote because of the matter at hand."""

    votes_per_organization: OrganizationVotes | None = optional(OrganizationVotes, "1 vote")
    """How many votes one organization has at the most. Without it, everybody's vote counts."""

    closes_early: bool = optional(FLAG, True, default=False)
    """Whether it ends as soon as the result cannot change."""

    secret: bool = optional(FLAG, True, default=False)
    """Whether votes are secret."""

    reference: str | None = optional(TARGET, "https://community.apache.org/committers/lazyConsensus.html")
    """A page that explains it."""


class Venue(Noted):
    """A place where votes are held. The line form is the channel."""

    ONE_LINE: ClassVar[str] = "channel"

    channel: str = required(ref("place"), "dev-list")
    """The channel, or the meeting."""

    subjects: tuple[Subject, ...] = one_or_several(Subject, ["security", "conduct"], default=(Subject.EVERYTHING_ELSE,))
    """What is voted on there."""


class Record(Noted):
    """How votes are recorded."""

    where: str | None = optional(ref("channel"), "issues")
    """Where the record is kept."""

    what: tuple[str, ...] = several(TEXT, "the votes", "the outcome")
    """What is recorded, as phrases."""


class Voting(Node):
    """How the body decides."""

    electorate: Group | None = optional(Group, "maintainer")
    """Who votes. Without it, `project.governing_body`."""

    default: str | None = optional(ref("vote kind"), "lazy-consensus")
    """How everything is decided for which nothing else is said."""

    otherwise: str | None = optional(ref("vote kind"), "simple-majority")
    """The kind of vote that is taken when the default brings no decision, or when somebody demands a vote."""

    demanded_by: Group | None = optional(Group, "maintainer")
    """Who may demand a vote."""

    of: Base = optional(Base, "all", default=Base.ALL)
    """Of what shares are taken."""

    quorum: Quorum | None = optional(Quorum, "none")
    """How many must take part."""

    tie: Tie = optional(Tie, "fails", default=Tie.FAILS)
    """What an equal number of votes means."""

    kinds: Mapping[str, VoteKind] = by_id(VoteKind, {"two-thirds": "at least 2/3"})
    """The kinds of votes, by id."""

    venues: tuple[Venue, ...] = several(
        Venue, "dev-list", {"channel": "private-list", "subjects": ["security", "conduct"]}
    )
    """Where votes are held."""

    record: Record | None = optional(Record, {"what": ["the votes", "the outcome"]})
    """How they are recorded."""

    aim: str | None = optional(TEXT, "The committee looks for consensus first.")
    """What the body tries before it votes, as a full sentence."""
