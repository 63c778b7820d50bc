"""How votes between more than two ways are counted: in elections, and where several proposals are rivals."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from bylaws.model.noted import Noted
from bylaws.model.quantities import Threshold
from bylaws.source import FLAG, Open, optional, required


class Method(StrEnum):
    """How the votes of an election, or between several alternatives, are counted."""

    CONDORCET = "condorcet"
    """Voters rank the candidates or alternatives; the one that beats each of the others in pairs wins."""
    SCHULZE = "schulze"
    """The same, with the Schulze method where none beats each of the others."""
    INSTANT_RUNOFF = "instant-runoff"
    """Voters rank them; the last one drops out, round by round."""
    SINGLE_TRANSFERABLE = "single-transferable"
    """Voters rank them; votes that a winner does not need go to the next one."""
    APPROVAL = "approval"
    """Voters name each one that they agree to; the most votes win."""
    PLURALITY = "plurality"
    """The most votes win."""
    MAJORITY = "majority"
    """The one with more than half of the votes wins."""
    YES_OR_NO = "yes-or-no"
    """Each one is voted on alone."""


class NoWinner(StrEnum):
    """What follows if no alternative wins."""

    RUN_OFF = "run-off"
    """A second vote is held between the two with the most votes."""
    FEWER = "fewer"
    """Another vote on fewer alternatives can be held."""
    FAILS = "fails"
    """All of them fail."""


class Alternatives(Noted):
    """A vote between several alternatives. The line form is the method. Thanos has such rules."""

    ONE_LINE: ClassVar[str] = "method"

    method: Method = required(Method, "approval")
    """How the votes are counted."""

    floor: Threshold | Open | None = optional(Threshold, "more than 1/2")
    """What the winner must have besides."""

    against_all: bool | Open = optional(FLAG, True, default=False)
    """Whether people may vote against all of them."""

    otherwise: NoWinner | Open | None = optional(NoWinner, "fewer")
    """What follows if none of them wins."""
