"""How the result of a vote reads, on the command line and on a page that counts with a script."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bylaws.body.tally import State, Why
from bylaws.model.vote_kinds import Closing

STATES: Final[Mapping[State, str]] = {
    State.PASSED: "It passes",
    State.FAILED: "It does not pass",
    State.NO_QUORUM: "There is no result",
    State.TIED: "It is a tie",
    State.OPEN: "It is still open",
}
WHYS: Final[Mapping[Why, str]] = {
    Why.ENOUGH: "there are enough votes in favor",
    Why.TOO_FEW: "there are too few votes in favor",
    Why.AGAINST: "there are too many votes against",
    Why.OBJECTION: "somebody objects",
    Why.NO_OBJECTION: "nobody objects",
    Why.QUORUM: "too few take part",
    Why.TIE: "as many are for as against",
    Why.NOBODY: "nobody may vote",
}
CLOSES: Final[Mapping[Closing, str]] = {
    Closing.ON_TIME: "It closes when its time is over.",
    Closing.ALL_VOTED: "It closes when its time is over, or as soon as everybody has voted.",
    Closing.REACHED: "It closes when its time is over, or as soon as enough have voted in favor.",
    Closing.CERTAIN: "It closes when its time is over, or as soon as no vote can change the result.",
    Closing.QUORUM: "It closes when its time is over and enough have taken part.",
}
CAN_CHANGE: Final = "The result can still change."
WILL_PASS: Final = "It will pass, whatever the others do."
CANNOT_PASS: Final = "It can no longer pass."
