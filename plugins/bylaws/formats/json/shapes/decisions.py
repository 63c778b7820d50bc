"""What is decided: enough to count a vote exactly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bylaws.formats.json.shapes.numbers import Duration, Quorum, Threshold, VoteLimit

MatterType = Literal["kind", "decision", "appointment", "removal", "subprojects", "amendments"]


@dataclass(frozen=True, slots=True)
class Voter:
    """Somebody who may vote."""

    person: str
    """The id of the person."""
    organization: str | None
    """The id of the organization that counts: the one at the top of the chain of parents. `null` for somebody who is
    nobody's colleague."""
    active: bool
    """Whether the voter counts as active, for shares of the active voters."""
    votes: int
    """For how many a vote of this person counts."""


@dataclass(frozen=True, slots=True)
class Rule:
    """How votes are counted, with every default filled in: all that a calculator needs, beside the voters."""

    passes: Threshold
    """What it takes."""
    of: Literal["all", "cast", "voting", "present", "active", "seats"]
    """Of what a share is taken: everybody who may vote, the votes for and against, everybody who votes, everybody who
    is present, everybody who is active, or all seats."""
    against: VoteLimit | None
    """How many votes against it may have and still pass; `null` for any number."""
    floor: Threshold | None
    """For `most votes`: what the winner needs besides."""
    quorum: Quorum | None
    """How many must take part; `null` for no quorum."""
    abstainers_take_part: bool
    """Whether those who abstain count toward the quorum."""
    tie: Literal["fails", "passes", "chair", "escalates", "repeated"]
    """What as many votes for as against mean."""
    abstentions: Literal["against", "smaller-base", "forbidden"]
    """What an abstention does."""
    silence: Literal["against", "consent", "abstention"]
    """What it means not to vote."""
    closes: Literal["on-time", "all-voted", "reached", "certain", "quorum"]
    """When the vote ends."""
    votes_per_organization: VoteLimit | None
    """The most votes of one organization; `null` for no limit. A share is a share of all voters, and one vote at the
    least."""
    cast_by: Literal["first", "representative", "majority", "in-proportion"]
    """Whose votes count when more people of an organization vote than it has votes."""
    agreement: Threshold | None
    """For `majority`: how many of its people who vote must agree; `null` for more than half."""


@dataclass(frozen=True, slots=True)
class Worked:
    """The numbers of today, before anybody has voted or is left out because of the matter at hand."""

    voters: int
    """How many may vote."""
    base: int | None
    """Of how many a share is taken; `null` where that depends on who votes or comes."""
    needed: int | None
    """How many votes in favor it takes. It can be more than there are: then nothing can pass. `null` where the base is
    not known, and where votes in favor do not decide."""
    quorum: int | None
    """How many must take part; `null` without a quorum, and where that depends on who comes."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Something that is decided in its own way, as its rule is today."""

    id: str
    """Its id, as `bylaws vote` takes it: `appoint-maintainer`, `amendments`."""
    what: str
    """The matter, as a phrase."""
    type: MatterType
    """What it is: `kind` for whatever is decided by a kind of vote, else a matter with a rule of its own."""
    topic: str | None
    """For a `decision`: what it is about, such as `releases`."""
    role: str | None
    """For an `appointment` or a `removal`: the id of the role."""
    vote: str | None
    """The id of the kind of vote."""
    vote_name: str | None
    """The name of the kind of vote."""
    rule: Rule | None
    """How votes are counted; `null` where the data leaves that open."""
    voters: tuple[Voter, ...] | None
    """Who may vote now, in the order of the data; `null` where that depends on the matter, or where anybody may."""
    quorum_of: tuple[Voter, ...] | None
    """Of whom the quorum is taken; `null` where these are the voters."""
    seats: int | None
    """How many seats the electorate has, empty ones included, where that is one number."""
    excluding: tuple[Literal["subject", "accused", "candidate", "author", "involved", "same-organization"], ...]
    """Who of the voters has no vote, and counts for nothing, because of the matter at hand."""
    discussion: Duration | None
    """How long it is discussed before."""
    open_for: Duration | None
    """How long it stays open."""
    venues: tuple[str, ...]
    """The ids of the channels or meetings in which it is decided."""
    today: Worked | None
    """The numbers of today; `null` where rule or voters are not known."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """`decisions.json`: what is decided, by whom and how."""

    api: Literal["v1"]
    """The version of this interface."""
    file: Literal["decisions"]
    """Which file this is."""
    body: str
    """The id of the body."""
    default: str | None
    """The kind of vote for everything of which nothing else is said."""
    decisions: tuple[Decision, ...]
    """Kinds of votes first, then matters with a rule of their own."""
