"""Shares, limits and lengths of time, exact and in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Fraction:
    """An exact share of one."""

    numerator: int
    """The number above the line."""
    denominator: int
    """The number below the line, never 0; the fraction is in its lowest terms."""


@dataclass(frozen=True, slots=True)
class Threshold:
    """What it takes to pass."""

    test: Literal["share", "count", "unanimity", "no objection", "consensus", "most votes", "supermajority"]
    """What the votes are held against: a share of the base, a number of votes, all votes of the base, that nobody votes
    against (`no objection`, `consensus`), more votes for than against (`most votes`), or a number that the rules do not
    give (`supermajority`): nobody can count such a vote."""
    more_than: bool
    """Whether the share or the number must be exceeded rather than reached."""
    share: Fraction | None
    """For `share`."""
    count: int | None
    """For `count`."""
    text: str
    """As it is written in the data: `at least 2/3`."""


@dataclass(frozen=True, slots=True)
class VoteLimit:
    """The most votes of one kind. Either `most` or `share` is given."""

    most: int | None
    """A number of votes."""
    share: Fraction | None
    """A share. The limit is the largest whole number of votes within it."""
    below: bool
    """Whether the votes must stay below the share."""


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many must take part."""

    threshold: Threshold
    """How many: a share or a number."""
    of: Literal["voters", "seats", "active", "present"]
    """Of what a share is taken: everybody who may vote, all seats, or those voters who are active or present."""


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time."""

    least: int | None
    """The number of units, or the lower end of a range; null where there is no number: `several months`."""
    most: int | None
    """The number of units, or the upper end of a range; null as `least`."""
    unit: Literal["minute", "hour", "day", "week", "month", "quarter", "year"]
    """The unit."""
    business: bool
    """Whether only business days are counted."""
    qualifier: Literal["", "about", "at least", "at most", "more than", "less than"]
    """How exact it is meant; empty for exactly."""
    text: str
    """In words: `at least 5 days`."""
