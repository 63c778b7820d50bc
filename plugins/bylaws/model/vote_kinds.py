"""Kinds of votes: what passes, of what, who is counted, for how long, and what follows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from fractions import Fraction
from typing import ClassVar, Self

from bylaws.model.alternatives import Alternatives
from bylaws.model.conditions import Condition
from bylaws.model.decided import Stage
from bylaws.model.groups import Excluded, Group
from bylaws.model.noted import Binding, Noted, Strength
from bylaws.model.quantities import SHARE, Test, Threshold, share_of
from bylaws.model.times import Duration
from bylaws.source import (
    FLAG,
    PHRASE,
    TARGET,
    TEXT,
    WHOLE,
    Misread,
    Open,
    Written,
    number,
    one_of,
    one_or_several,
    optional,
    ref,
    required,
)
from bylaws.structs import struct


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
    FORBIDDEN = "forbidden"
    """Nobody can abstain."""


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
    """The next higher body decides, or whoever `then` names."""
    REPEATED = "repeated"
    """The vote is held again."""


class Closing(StrEnum):
    """When a vote ends."""

    ON_TIME = "on-time"
    """When its time is over, not before."""
    ALL_VOTED = "all-voted"
    """As soon as everybody has voted, at the latest when its time is over."""
    REACHED = "reached"
    """As soon as there are enough votes in favor, at the latest when its time is over."""
    CERTAIN = "certain"
    """As soon as the votes that are missing cannot change the result, at the latest when its time is over."""
    QUORUM = "quorum"
    """When its time is over and the quorum has voted: it stays open until both are true."""


class Secrecy(StrEnum):
    """Who sees how somebody votes."""

    PUBLIC = "public"
    """Everybody."""
    PRIVATE = "private"
    """Those who may vote."""
    SECRET = "secret"
    """Nobody."""


class CastBy(StrEnum):
    """Whose votes count when an organization has more people than votes."""

    FIRST = "first"
    """Those who vote first."""
    REPRESENTATIVE = "representative"
    """Those whom the organization names."""
    MAJORITY = "majority"
    """All its votes go the way of the majority of its people; without one, they are abstentions."""
    IN_PROPORTION = "in-proportion"
    """Its votes are split in the proportion in which its people vote."""


@struct
class Quorum(Written):
    """How many must take part; `threshold` is None for `none`."""

    threshold: Threshold | None = None
    of: str = ""
    """`seats`, `active` or `present`; empty for everybody who may vote."""

    _OF: ClassVar[str] = "seats|active|present"
    NAME: ClassVar[str] = "a quorum"
    PATTERN: ClassVar[str] = (
        rf"^(?:none|(?:more than|at least) (?:{SHARE}(?: of (?:seats|active|present))?|[0-9]+ votes?))$"
    )
    GRAMMAR: ClassVar[str] = (
        "`none`, or a threshold such as `more than 1/2` or `at least 3 votes`. `of seats`, `of active` or `of present` "
        "may stand behind a share; without it, it is a share of everybody who may vote."
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = ("none", "more than 1/2", "at least 2/3 of seats")

    @classmethod
    def parse(cls, text: str) -> Self:
        words = " ".join(text.split())
        if words == "none":
            return cls()
        found = re.fullmatch(rf"(.*?)(?: of ({cls._OF}))?", words)
        assert found is not None
        threshold = Threshold.parse(found[1])
        if threshold.test not in (Test.SHARE, Test.COUNT) or (found[2] and threshold.test is Test.COUNT):
            raise Misread(f"`{text}` is not a quorum", "write `none`, or a threshold such as `more than 1/2`")
        return cls(threshold, found[2] or "")


@struct
class VoteLimit(Written):
    """The most votes of one kind: a number, or a share."""

    most: int | None = None
    share: Fraction | None = None
    below: bool = False
    """Whether the share must stay below the limit (`less than 1/2`) rather than not exceed it (`at most 1/2`)."""
    written: str = ""

    NAME: ClassVar[str] = "a limit on votes"
    PATTERN: ClassVar[str] = rf"^(?:none|(?:at most )?[1-9][0-9]* votes?|(?:at most|less than) {SHARE})$"
    GRAMMAR: ClassVar[str] = "`none`, `1 vote`, `at most 2 votes`, `at most 1/5`, `less than 1/2`."
    EXAMPLES: ClassVar[tuple[str, ...]] = ("1 vote", "at most 2 votes", "less than 1/2")

    @classmethod
    def parse(cls, text: str) -> Self:
        words = " ".join(text.split())
        if words == "none":
            return cls(0, written=words)
        if found := re.fullmatch(r"(?:at most )?([1-9][0-9]*) votes?", words):
            return cls(number(found[1]), written=words)
        found = re.fullmatch(rf"(at most|less than) ({SHARE})", words)
        if not found:
            raise Misread(f"`{text}` is not a limit on votes", "write `1 vote`, `at most 2 votes` or `at most 1/5`")
        share = share_of(found[2])
        if not 0 < share <= 1:
            raise Misread(f"`{text}` is not between 0 and 1", "write a share such as 1/5")
        return cls(None, share, found[1] == "less than", found[2])


class OrganizationVotes(Noted):
    """How many votes one organization has, all its people together. The line form is the limit.

    Independent people are nobody's colleagues: each of them has a vote.
    """

    ONE_LINE: ClassVar[str] = "limit"

    limit: VoteLimit = required(VoteLimit, "1 vote")
    """The limit. A share is a share of everybody who may vote."""

    when: Condition | None = optional(Condition, {"organizations": "at least 2"}, settled=True)
    """The only case in which it holds. Carvel has such a rule."""

    cast_by: CastBy | Open = optional(CastBy, "majority", default=CastBy.FIRST)
    """Whose votes count when more of its people vote."""

    agreement: Threshold | Open | None = optional(Threshold, "at least 2/3")
    """For `cast_by: majority`: how many of its people who vote must agree. Without it, more than half. Carvel has
    such a rule."""


class Weight(Noted):
    """People whose votes count more than once. Whoever is in several such groups has the most votes of any of them;
    everybody else has one.
    """

    of: Group = required(Group, "lead")
    """Who."""

    votes: int = required(WHOLE, 2)
    """How many votes each of them has."""


class Extension(Binding):
    """More time for a vote. The line form is who may ask for it."""

    ONE_LINE: ClassVar[str] = "by"

    by: Group = required(Group, "maintainer")
    """Any one of these people can extend it."""

    most: Duration | Open | None = optional(Duration, "3 weeks")
    """How long the vote may then be open, all in all."""

    reason: str | Open | None = optional(PHRASE, "somebody cannot be reached")
    """When this is allowed, as a phrase with a verb that stands behind `if`."""


class ObjectionEffect(StrEnum):
    """What an objection does."""

    BLOCKS = "blocks"
    """The proposal waits until the objection is withdrawn, or until a vote has decided."""
    VOTE = "vote"
    """The proposal is put to a vote."""


class Objection(Noted):
    """Who may object, and what an objection must bring. The line form is who."""

    ONE_LINE: ClassVar[str] = "by"

    by: Group | Open | None = optional(Group, "maintainer")
    """Whose objections count. Without it, those of everybody who may vote."""

    with_reasons: bool | Open = optional(FLAG, True, default=False)
    """Whether it must give reasons."""

    reasons_strength: Strength | Open | None = optional(Strength, "should")
    """How binding that is. Without it, it is a must."""

    with_alternative: bool | Open = optional(FLAG, True, default=False)
    """Whether it must propose something else, or be open to it. SPIFFE and llm-d have such a rule."""

    alternative_strength: Strength | Open | None = optional(Strength, "should")
    """How binding that is. Without it, it is a must."""

    either: bool | Open = optional(FLAG, True, default=False)
    """Whether one of both is enough: reasons, or something else. SPIFFE has such a rule."""

    effect: ObjectionEffect | Open | None = optional(ObjectionEffect, "blocks")
    """What it does."""

    discussion: Duration | Open | None = optional(Duration, "7 days")
    """How long those who disagree look for agreement, before `voting.otherwise` decides."""


class VoteKind(Binding):
    """A way to decide. The line form is what it takes to pass: `two-thirds: at least 2/3`."""

    ONE_LINE: ClassVar[str] = "passes"
    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "secret": "use `secrecy`",
        "closes_early": "use `closes`",
        "threshold": "use `passes`",
        "majority": "use `passes`",
        "window": "use `open_for`",
        "duration": "use `open_for`",
        "deadline": "use `open_for`",
        "veto": "use `against`: `none` makes every vote against a veto",
    }

    passes: Threshold = required(Threshold, "at least 2/3")
    """What it takes."""

    against: VoteLimit | Open | None = optional(VoteLimit, "none")
    """How many votes against it may have and still pass: `none` makes every vote against a veto. Without it, any
    number."""

    floor: Threshold | Open | None = optional(Threshold, "more than 1/2")
    """For `most votes`: what the winner must have besides."""

    name: str | None = optional(TEXT, "two-thirds majority", settled=True)
    """The name in running text, without an article. Without it, the key with spaces: `simple majority`."""

    of: Base | Open | None = optional(Base, "all")
    """Of what a share is taken. Without it, `voting.of`."""

    open_for: Duration | Open | None = optional(Duration, "at least 5 days")
    """How long it stays open. For `no objection`: how long people have to object."""

    announced_in: tuple[str, ...] | Open = one_or_several(ref("place"), ["dev-list"])
    """Where a proposal is announced, so that its time begins."""

    closes: Closing | Open | None = optional(Closing, "certain")
    """When it ends. Without it, `voting.closes`."""

    extension: Extension | Open | None = optional(Extension, "maintainer")
    """Who may give it more time."""

    quorum: Quorum | Open | None = optional(Quorum, "none")
    """How many must take part. Without it, `voting.quorum`."""

    quorum_of: Group | Open | None = optional(Group, "maintainer")
    """Of whom the quorum is taken, where these are not those who may vote. Without it, `voting.quorum_of`."""

    tie: Tie | Open | None = optional(Tie, "fails")
    """What an equal number of votes means. Without it, `voting.tie`."""

    abstentions: Abstention | Open | None = optional(Abstention, "against")
    """What an abstention does. Without it, that follows from `of`."""

    abstainers_take_part: bool | Open | None = optional(FLAG, True)
    """Whether those who abstain count toward the quorum. Without it, `voting.abstainers_take_part`."""

    silence: Silence | Open | None = optional(Silence, "consent")
    """What it means not to vote. Without it, that follows from `of`."""

    excluding: tuple[Excluded, ...] | Open = one_or_several(Excluded, "subject")
    """Who has no vote because of the matter at hand: they count neither for the votes nor for the base or quorum."""

    alternatives: Alternatives | Open | None = optional(Alternatives, {"method": "approval", "floor": "more than 1/2"})
    """How it goes between several alternatives. Without it, `voting.alternatives`."""

    objection: Objection | Open | None = optional(Objection, {"with_reasons": True})
    """For `no objection` and `consensus`: who may object, and how."""

    votes_per_organization: OrganizationVotes | Open | None = optional(OrganizationVotes, "1 vote")
    """How many votes one organization has at the most. Without it, `voting.votes_per_organization`."""

    weights: tuple[Weight, ...] | Open = one_or_several(Weight, {"of": "lead", "votes": 2})
    """Whose votes count more than once. Without it, `voting.weights`."""

    secrecy: Secrecy | Open | None = optional(Secrecy, "secret")
    """Who sees how somebody votes."""

    then: tuple[Stage, ...] | Open = one_or_several(Stage, {"on": "no-quorum", "outcome": "repeated"})
    """What follows, stage by stage, wherever this kind of vote is taken."""

    again_after: Duration | Open | None = optional(Duration, "6 months")
    """How long a proposal that failed must wait before it is put forward again. CloudEvents has such a rule."""

    article: str | Open | None = optional(one_of("a", "an", "none"), "none")
    """The article before its name, where it is not the usual one: `none` for `support of half of the committee`."""

    reference: str | None = optional(TARGET, "https://community.apache.org/committers/lazyConsensus.html", settled=True)
    """A page that explains it."""

    @property
    def called(self) -> str:
        """The name in running text: `simple majority`, and `two-thirds majority` for the key `two-thirds`."""
        return self.name or _SHARE.sub(r"\1-\2 majority", self.id.replace("-", " "))


_SHARE = re.compile(r"^(\w+) (half|thirds|quarters|fifths)$")
"""A key that is a share alone."""
