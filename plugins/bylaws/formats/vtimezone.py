"""A time zone as RFC 5545 wants it in a calendar: its changes of the clocks, made from the zone database.

Programs believe what stands here more than what they know themselves, and not all of them read all of the RFC. Yearly
rules are read by all, lists of dates only where each has a line of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

from bylaws.structs import struct

YEARS: Final = 30
"""How far ahead changes are looked for that follow no yearly rule. Yearly rules go on for ever."""
SHORTEST_RULE: Final = 3
"""From how many years on a rule says more than the dates."""
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_STEP: Final = timedelta(days=21)
"""No zone changes its clocks twice in it: the shortest time between two changes, a Ramadan in Morocco, is a month."""
_CYCLE: Final = 12
"""In so many years, each day of the month that a rule such as the last Sunday can mean comes up."""


@struct
class Transition:
    """A change of the clocks."""

    at: datetime
    """In UTC, without saying so."""
    before: timedelta
    after: timedelta
    name: str
    """The abbreviation after it."""

    @property
    def local(self) -> datetime:
        """The local time at which it comes, as clocks show it that have not been changed yet."""
        return self.at + self.before


def vtimezone(name: str, start: date) -> list[str]:
    """The lines of the VTIMEZONE of a zone, for events that begin on a day or later."""
    zone = ZoneInfo(name)
    first = datetime(start.year - 1, 1, 1)
    changes = _changes_from(name, first)
    lines = ["BEGIN:VTIMEZONE", f"TZID:{name}"]
    if not changes or changes[0].local >= datetime(start.year, start.month, start.day):
        lines += _observance(Transition(first, _offset(zone, first), _offset(zone, first), _name(zone, first)), first)
    for _, same in groupby(sorted(changes, key=_kind), key=_kind):
        for run in _runs(sorted(same, key=lambda change: change.at)):
            lines += _observance(run[0], run[0].local, _repetition(run, last_year=start.year + YEARS - 1))
    return [*lines, "END:VTIMEZONE"]


@lru_cache(64)
def _changes_from(name: str, first: datetime) -> tuple[Transition, ...]:
    """All that are looked at; a portal has a hundred calendars of one zone."""
    return tuple(_changes(ZoneInfo(name), first, first.replace(year=first.year + 1 + YEARS)))


def _changes(zone: ZoneInfo, since: datetime, until: datetime) -> Iterator[Transition]:
    moment, offset = since, _offset(zone, since)
    while moment < until:
        following = moment + _STEP
        if _offset(zone, following) != offset:
            low, high = moment, following
            while high - low > timedelta(seconds=1):
                middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
                low, high = (middle, high) if _offset(zone, middle) == offset else (low, middle)
            change = Transition(high, offset, _offset(zone, high), _name(zone, high))
            offset = change.after
            yield change
        moment = following


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    found = moment.replace(tzinfo=UTC).astimezone(zone).utcoffset()
    assert found is not None
    return found


def _name(zone: ZoneInfo, moment: datetime) -> str:
    return moment.replace(tzinfo=UTC).astimezone(zone).tzname() or ""


def _kind(change: Transition) -> tuple[timedelta, timedelta, str]:
    return change.before, change.after, change.name


# --- rules -----------------------------------------------------------------------------------------------------------


def _runs(changes: Sequence[Transition]) -> Iterator[list[Transition]]:
    """Changes of one kind, parted into those that follow one yearly rule, and the others one by one or together."""
    single: list[Transition] = []
    rest = list(changes)
    while rest:
        length = max(count for count in range(1, len(rest) + 1) if count == 1 or _yearly(rest[:count]))
        if length >= SHORTEST_RULE:
            yield rest[:length]
            rest = rest[length:]
        else:
            single.append(rest.pop(0))
    if single:
        yield single


def _repetition(run: Sequence[Transition], last_year: int) -> list[str]:
    """The rule that gives all of a run, else a line for each of several."""
    days = _yearly(run) if len(run) >= SHORTEST_RULE else None
    if days is None:  # with the first one, which is the start too: ical.js forgets the start where there are dates
        return [f"RDATE:{change.local:%Y%m%dT%H%M%S}" for change in run if len(run) > 1]
    goes_on = run[-1].local.year >= last_year and len(run) >= _CYCLE
    end = "" if goes_on else f";UNTIL={run[-1].at:%Y%m%dT%H%M%SZ}"
    return [f"RRULE:FREQ=YEARLY;BYMONTH={run[0].local.month};{days}{end}"]


def _yearly(run: Sequence[Transition]) -> str | None:
    """The day in the year on which all changes come, once a year without a gap: `BYDAY=-1SU`; None if there is none."""
    local = [change.local for change in run]
    years = [moment.year for moment in local]
    if years != list(range(years[0], years[0] + len(years))):
        return None
    if len({(moment.month, moment.weekday(), moment.time()) for moment in local}) > 1:
        return None
    day = _DAYS[local[0].weekday()]
    if all((moment + timedelta(days=7)).month != moment.month for moment in local):
        return f"BYDAY=-1{day}"
    weeks = {(moment.day - 1) // 7 for moment in local}
    if len(weeks) == 1:
        return f"BYDAY={weeks.pop() + 1}{day}"
    earliest = min(moment.day for moment in local)
    if max(moment.day for moment in local) - earliest < 7:  # such as the Sunday from 2 to 8 September
        return f"BYMONTHDAY={','.join(str(earliest + further) for further in range(7))};BYDAY={day}"
    return None


def _observance(change: Transition, start: datetime, repetition: Sequence[str] = ()) -> list[str]:
    kind = "DAYLIGHT" if change.after > change.before else "STANDARD"
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{start:%Y%m%dT%H%M%S}",
        *repetition,
        f"TZOFFSETFROM:{_written(change.before)}",
        f"TZOFFSETTO:{_written(change.after)}",
        f"TZNAME:{change.name}",
        f"END:{kind}",
    ]


def _written(offset: timedelta) -> str:
    seconds = abs(int(offset.total_seconds()))
    sign = "-" if offset < timedelta() else "+"
    odd = f"{seconds % 60:02d}" if seconds % 60 else ""
    return f"{sign}{seconds // 3600:02d}{seconds % 3600 // 60:02d}{odd}"
