"""Values of the model as facts: lengths of time, dates, thresholds, sizes. How each reads is in the catalogue."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final, TypeVar
from zoneinfo import ZoneInfo

from bylaws.markdown.writing import Markup
from bylaws.model.groups import Group
from bylaws.model.noted import Binding, Noted, Strength
from bylaws.model.quantities import Limit, Portion, Size, Test, Threshold
from bylaws.model.reviewing import Interval, Reviewing
from bylaws.model.times import Date, Duration, Moment, Recurrence, TimeOfDay, Zone
from bylaws.model.vote_kinds import VoteLimit
from bylaws.source import Node, Open
from bylaws.words.fact import Fact, Listed, Name, Target, Text, arg, remark

Printed = (
    Fact | Listed | Text | Name | Markup | int | StrEnum | Duration | Interval | Date | Recurrence | Moment
    | Threshold | Portion | Size | Limit | Open | None
)  # fmt: skip
"""What a message can print. A bare `str` is a word of ours: a message selects by it."""


@arg.register
def duration(it: Duration) -> Fact:
    """`at least 5 days`; `every`, `per`, `within` and `another` are forms of it."""
    return Fact(
        "duration",
        {
            "qualifier": it.qualifier or "exactly",
            "few": it.few.replace(" ", "-") or None,
            "least": it.least,
            "most": it.most,
            "range": it.least != it.most,
            "unit": it.unit,
            "business": it.business,
            "number": "one" if it.most == 1 else "other",
        },
    )


@arg.register
def interval(it: Interval) -> Fact:
    """The same; `periodically`, where there is no fixed interval."""
    return duration(it.length) if it.length else Fact("periodically")


@arg.register
def day(it: Date) -> Fact:
    """`May 31, 2024`, `April 2021` or `2019`; `on` is a form of it."""
    known = "day" if it.day else "month" if it.month else "year"
    return Fact(
        "date",
        {"known": known, "day": Name(str(it.day or "")), "month": str(it.month or 0), "year": Name(str(it.year))},
    )


@arg.register
def recurrence(it: Recurrence) -> Fact:
    """`on the first Tuesday of every month`, `every other Thursday`."""
    quarterly = (it.every, it.unit) == (3, "month") and not it.ordinal  # a quarter may begin in any month
    return Fact(
        "recurrence",
        {
            "every": 1 if quarterly else it.every,
            "unit": "quarter" if quarterly else it.unit,
            "weekday": it.weekday.lower() if it.weekday else None,
            "ordinal": it.ordinal or None,
        },
    )


@arg.register
def moment(it: Moment) -> Fact:
    """`at least 6 weeks before voting opens`."""
    return Fact(
        "moment",
        {"length": duration(it.length) if it.length else None, "after": it.after, "event": it.event.replace(" ", "-")},
    )


@arg.register
def threshold(it: Threshold) -> Fact:
    """`at least two thirds`, `more than half`, `at least three votes`, `no objection`."""
    return Fact(
        "threshold",
        {
            "test": it.test,
            "more": it.more_than,
            "share": share(it) if it.test is Test.SHARE else None,
            "count": it.count,
        },
    )


def share(it: Threshold | Portion | Limit | VoteLimit) -> Fact | None:
    """`two thirds`, `half`, `80%`: a percentage stays one. None where a number is given instead."""
    if it.share is None:
        return None
    percent = Name(it.written.replace(" ", "")) if "%" in it.written else None
    return Fact("share", {"percent": percent, "top": it.share.numerator, "bottom": it.share.denominator})


@arg.register
def part(it: Portion) -> Fact:
    """`at least 20%`, `more than half`."""
    return Fact(
        "part",
        {
            "qualifier": it.qualifier.replace(" ", "-") or "exactly",
            "share": share(it),
        },
    )


@arg.register
def size(it: Size) -> Fact:
    """`2 to 9`, `at least two`; the noun behind it follows `number`."""
    if it.about:
        shape = "about"
    elif it.exact:
        shape = "exactly"
    elif it.written.startswith("fewer"):
        shape = "fewer-than"
    elif it.written.startswith("more"):
        shape = "more-than"
    elif it.least is None:
        shape = "at-most"
    else:
        shape = "at-least" if it.most is None else "either" if it.most - it.least == 1 else "range"
    many = it.most if it.most is not None else it.least
    return Fact(
        "size",
        {
            "shape": shape,
            "least": (it.least or 0) - (shape == "more-than"),
            "most": (it.most or 0) + (shape == "fewer-than"),
            "written": Name(it.written.removeprefix("about ")),
            "number": "one" if many == 1 else "other",
        },
    )


@arg.register
def limit(it: Limit) -> Fact:
    """`half of`, `two`: how much one organization may hold."""
    return Fact(
        "limit",
        {
            "count": it.count,
            "below": it.below,
            "share": share(it),
        },
    )


def clock(at: TimeOfDay, zone: Zone | None) -> Fact:
    """`16:00 China Standard Time (UTC+8)`: the zone as people say it, with its offset where that never changes."""
    name = zone.name if zone else None
    return Fact(
        "clock",
        {
            "time": Name(str(at)),
            "zone": name.replace("/", "-") if name else None,
            "city": Name(name.rsplit("/", 1)[-1].replace("_", " ")) if name else None,
            "offset": Name(offset) if zone and (offset := _offset(zone)) else None,
        },
    )


def _offset(zone: Zone) -> str:
    """The offset from UTC; empty for UTC itself, and where it is another in summer."""
    at = [datetime(2026, month, 1, tzinfo=ZoneInfo(zone.name)).utcoffset() or timedelta() for month in (1, 7)]
    if zone.name == "UTC" or at[0] != at[1]:
        return ""
    minutes = int(at[0].total_seconds()) // 60
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes >= 0 else '-'}{hours}{f':{rest:02}' if rest else ''}"


def strength(rule: Binding) -> Strength | None:
    """How binding a rule says that it is; None where it says nothing, and is said in the plain present."""
    return strength_of(rule, "strength")


def strength_of(rule: Node, key: str) -> Strength | None:
    """The same for one part of a rule, which has a key of its own for it."""
    return getattr(rule, key) or None if key in rule.__dict__ else None


def often(it: Reviewing | None) -> dict[str, Any]:
    """How often something is looked at, and how binding that is; without a rule, neither is said."""
    return {"every": it.every if it else None, "strength": it.strength if it else None}


def settled(node: Node) -> set[str]:
    """The keys for which the data gives a value: not what is left open, nor rules of which nothing is settled."""
    return {name for name, value in node.__dict__.items() if name in node.FIELDS and not _is_open(value)}


def _is_open(value: object) -> bool:
    return isinstance(value, Open) or (isinstance(value, Node) and bool(value.gaps()) and not settled(value))


T = TypeVar("T", bound=Node)
_WHO: Final = {"role", "contributors", "any_of", "all_of", "attended"}
"""The keys that say who is in a group; the others say who of them."""


def stated(given: Iterable[T] | Open) -> tuple[T, ...]:
    """Of several things of which each says one thing, those that say it: not those of which that is open."""
    return tuple(one for one in given if any(name in settled(one) for name in one.ONE_OF))


def known(group: Group | Open | None) -> Group | None:
    """A group of which it is settled who is in it; None for any other."""
    return group if group and settled(group) & _WHO else None


def words(text: str | Open | None) -> Text | None:
    """Words of the body, or None."""
    return Text(text) if text else None


def as_name(text: str | Open | None) -> Name | None:
    """What the body calls something, or None."""
    return Name(text) if text else None


def as_target(address: str | Open | None) -> Target | None:
    """Where a link leads, or None."""
    return Target(address) if address else None


def notes_of(*nodes: Noted | Open | None) -> list[Text]:
    """The own words of the body behind some rules."""
    found = (remark(node.note) for node in nodes if node)
    return [one for one in found if one]
