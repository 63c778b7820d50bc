"""What every decision has: a vote kind, an electorate, what follows it, and other values for other cases."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from bylaws.model.backing import Sponsors, Veto
from bylaws.model.conditions import Condition
from bylaws.model.groups import Excluded, Group
from bylaws.model.noted import Binding
from bylaws.model.times import Duration, Moment
from bylaws.source import (
    FLAG,
    TEXT,
    Open,
    one_or_several,
    optional,
    ref,
    several,
)


class On(StrEnum):
    """What leads to the next stage of a decision."""

    NO_RESULT = "no-result"
    """The stage before leads to no decision, for whatever reason."""
    OBJECTION = "objection"
    """Somebody objects."""
    NO_CONSENSUS = "no-consensus"
    """There is no consensus."""
    NO_AGREEMENT = "no-agreement"
    """They cannot agree to hold a vote."""
    NO_QUORUM = "no-quorum"
    """Too few take part."""
    TIE = "tie"
    """As many are for as against."""
    SILENCE = "silence"
    """Nobody answers."""
    PASSED = "passed"
    """It is accepted: the next stage must follow before it holds."""
    REJECTED = "rejected"
    """It is rejected."""
    INSTEAD = "instead"
    """Nothing: this is another way, which may be taken in place of the one before."""


class Act(StrEnum):
    """What is done in a stage."""

    DECIDE = "decide"
    """The matter is decided."""
    RATIFY = "ratify"
    """The decision is confirmed or refused."""
    MEDIATE = "mediate"
    """Those who disagree are helped to agree."""
    ADVISE = "advise"
    """Advice is given; it does not bind."""
    AGREE_TO_VOTE = "agree-to-vote"
    """Those who disagree agree to hold a vote, which then decides."""


class Outcome(StrEnum):
    """What follows without anybody deciding."""

    PASSES = "passes"
    """The proposal is accepted."""
    FAILS = "fails"
    """The proposal is rejected."""
    REPEATED = "repeated"
    """The vote is held again."""
    LONGER = "longer"
    """The vote stays open for longer."""
    CHANGED = "changed"
    """The proposal is changed or dropped."""


class Stage(Binding):
    """A further stage of a decision. The line form is a kind of vote, by the same people.

    Give at least one of `vote`, `by` and `outcome`.
    """

    ONE_LINE: ClassVar[str] = "vote"

    on: On = optional(On, "objection", default=On.NO_RESULT, settled=True)
    """What leads to it."""

    when: str | Open | None = optional(TEXT, "it affects more than one component")
    """The only case in which it may follow, in words with a verb, without a full stop."""

    raised_by: Group | Open | None = optional(Group, {"role": "maintainer", "scope": "concerned"})
    """Any one of these people can take the matter there."""

    act: Act | Open = optional(Act, "mediate", default=Act.DECIDE)
    """What is done."""

    vote: str | Open | None = optional(ref("vote kind"), "simple-majority")
    """The kind of vote."""

    by: Group | Open | None = optional(Group, "steering-committee")
    """Who decides, such as a lead with the final say. Without it, the same people as before."""

    open_for: Duration | Open | None = optional(Duration, "1 week")
    """How long it takes."""

    venues: tuple[str, ...] | Open = one_or_several(ref("place"), ["dev-list"])
    """Where."""

    outcome: Outcome | Open | None = optional(Outcome, "fails")
    """What follows, where nobody decides."""


class Ruled(Binding):
    """How something is decided. What is left out follows from `voting`: its default, its electorate, its venues."""

    vote: str | Open | None = optional(ref("vote kind"), "two-thirds")
    """The kind of vote: a key of `voting.kinds`. Without it, `voting.default`."""

    by: Group | Open | None = optional(Group, "maintainer")
    """Who decides. Without it, `voting.electorate`."""

    alone: bool | Open = optional(FLAG, True, default=False)
    """Whether one person decides, and nobody votes."""

    excluding: tuple[Excluded, ...] | Open = one_or_several(Excluded, "subject")
    """Who has no vote in this matter, besides those whom its kind of vote leaves out."""

    seconded_by: Sponsors | Open | None = optional(Sponsors, {"count": 1, "role": "maintainer"})
    """People who must support the proposal before it is decided."""

    discussion: Duration | Open | None = optional(Duration, "about 3 to 5 business days")
    """How long it is open for comments before it is decided."""

    open_for: Duration | Open | None = optional(Duration, "at least 7 days")
    """How long the vote stays open, where that differs from its kind."""

    opens: Moment | Open | None = optional(Moment, "at most 6 weeks before the term ends")
    """When the vote may open, counted from another event."""

    must_be_voted: bool | Open = optional(FLAG, True, default=False)
    """Whether it always takes a vote, even where nobody objects."""

    venues: tuple[str, ...] | Open = one_or_several(ref("place"), ["dev-list"])
    """The channels or meetings in which it is decided, where that differs from `voting.venues`."""

    rivals: str | Open | None = optional(ref("vote kind"), "most-votes")
    """The kind of vote between several proposals on one matter. BFE and Keylime have such a rule."""

    may_vote_too: Group | Open | None = optional(Group, "anyone")
    """Whose votes are welcome, and not counted. BFE, CubeFS and Keylime have such a rule."""

    consulted: Group | Open | None = optional(Group, "reviewer")
    """Who is heard before, without a vote."""

    then: tuple[Stage, ...] | Open = one_or_several(Stage, "simple-majority")
    """What follows, stage by stage."""

    veto: Veto | Open | None = optional(Veto, "maintainer")
    """Who can stop it."""

    takes_effect: Moment | Open | None = optional(Moment, "after the term ends")
    """When the decision begins to hold. Without it, at once."""


class Variant(Ruled):
    """Other values of a rule, for one case or for some time. What it leaves out is as in the rule."""

    when: Condition | None = optional(Condition, {"number": "at most 6", "of": "maintainer"}, settled=True)
    """The case."""

    until: str | None = optional(TEXT, "the first election has been held", settled=True)
    """The end of it: a date, or an event in words with a verb."""


class Decided(Ruled):
    """Something that is decided. What is left out follows from `voting`: its default, its electorate, its venues."""

    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "window": "use `open_for`",
        "duration": "use `open_for`",
        "threshold": "use `vote`, with a kind from `voting.kinds`",
        "passes": "use `vote`, with a kind from `voting.kinds`",
        "quorum": "write the quorum in the kind of vote, under `voting.kinds`",
        "electorate": "use `by`",
        "fallback": "use `then`",
        "comment_period": "use `discussion`",
        "final_say": "write it as what follows: `then: {on: no-consensus, by: lead}`",
        "no_objection_by": "use `veto`",
    }

    variants: tuple[Variant, ...] = several(
        Variant, {"when": "the matter is urgent", "vote": "simple-majority"}, settled=True
    )
    """Other values for other cases."""
