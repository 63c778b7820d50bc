"""When and how long: durations, dates, clock times, zones and recurring dates, each with a written form."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import MAXYEAR, date, timedelta
from functools import total_ordering
from typing import ClassVar, Final, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bylaws.problems import nearest
from bylaws.source import Misread, Written, number
from bylaws.structs import struct

UNITS: Final = ("minute", "hour", "day", "week", "month", "quarter", "year")
FEW: Final = ("several", "a few", "a couple of")
"""What stands for a number that a body leaves open: it is said as it is written, and no one counts it."""
QUALIFIERS: Final = ("about", "at least", "at most", "more than", "less than")
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
ORDINALS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}


_SHORT_UNITS: Final = {"min": "minutes", "h": "hours", "d": "days", "w": "weeks", "mo": "months", "y": "years"}


def _duration_hint(words: str) -> str:
    short = re.fullmatch(r"([0-9]+) ?(min|h|d|w|mo|y)", words.lower())
    if short:
        return f"write `{short[1]} {_SHORT_UNITS[short[2]]}`"
    if "working day" in words.lower():
        return f"write `{re.sub('working day', 'business day', words.lower())}`"
    return "write, for example, `5 days` or `3 to 5 business days`"


@struct
class Duration(Written):
    """A length of time, possibly soft (`about`) or a range (`3 to 5 business days`); `several months` has no number,
    and what is worked out from numbers leaves it out. Cilium, Linkerd and Rook have such lengths."""

    least: int
    most: int
    unit: str
    """One of `UNITS`, in the singular."""
    business: bool = False
    qualifier: str = ""
    """One of `QUALIFIERS`, or empty for exactly."""
    few: str = ""
    """One of `FEW`; `least` and `most` are zero then."""

    NAME: ClassVar[str] = "a length of time"
    PATTERN: ClassVar[str] = (
        rf"^(?:(?:{'|'.join(QUALIFIERS)}) )?(?:[0-9]+(?: to [0-9]+)?|{'|'.join(FEW)}) "
        rf"(?:business )?(?:{'|'.join(UNITS)})s?$"
    )
    GRAMMAR: ClassVar[str] = (
        "A number or a range with a unit (minutes to years, `business days`); `about`, `at least`, `at most`, "
        "`more than` or `less than` may stand before it. Where there is no number: `several months`, `a few weeks`, "
        "`a couple of days`."
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = ("2 years", "at least 5 days", "about 3 to 5 business days", "several months")

    @classmethod
    def parse(cls, text: str) -> Self:
        words = " ".join(text.split())
        found = re.fullmatch(
            rf"(?:({'|'.join(QUALIFIERS)}) )?(?:([0-9]+)(?: to ([0-9]+))?|({'|'.join(FEW)})) "
            rf"(business )?({'|'.join(UNITS)})s?",
            words,
        )
        if not found:
            raise Misread(f"`{text}` is not a length of time", _duration_hint(words))
        few, business, unit = found[4] or "", bool(found[5]), found[6]
        least, most = number(found[2] or "0"), number(found[3] or found[2] or "0")
        if most < least:
            raise Misread(f"`{text}` runs backwards", f"write `{most} to {least} {found[5] or ''}{unit}s`")
        if most == 0 and not few:
            raise Misread(f"`{text}` is no time at all", "write a length above zero, or delete the key")
        if business and unit != "day":
            raise Misread(f"`{text}`: only days can be business days", "write `business days`")
        return cls(least, most, unit, business, found[1] or "", few)

    def end(self, start: date) -> date:
        """The day on which it is over at the latest, counted from a day; business days are counted as five a week. One
        without a number is never over."""
        number = self.most
        if self.few:
            return date.max
        if self.unit in ("month", "quarter", "year"):
            months = number * {"month": 1, "quarter": 3, "year": 12}[self.unit]
            year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
            if year > MAXYEAR:
                return date.max
            return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
        days = {"minute": 0, "hour": 0, "day": number, "week": 7 * number}[self.unit]
        if self.business:
            days = number + 2 * (number // 5)
        return start + timedelta(days=days) if days <= (date.max - start).days else date.max


EVENTS: Final = (
    "the term ends", "the term begins", "nominations open", "nominations close", "voting opens", "voting closes",
    "the seat falls empty", "the proposal is made", "the decision", "the meeting", "the release",
)  # fmt: skip


@struct
class Moment(Written):
    """A time that is counted from an event."""

    event: str
    """One of `EVENTS`."""
    after: bool
    length: Duration | None = None
    """How long before or after it; None for any time before or after."""

    _EVENT: ClassVar[str] = "|".join(EVENTS)
    NAME: ClassVar[str] = "a time before or after an event"
    PATTERN: ClassVar[str] = rf"^(?:{Duration.PATTERN[1:-1]} )?(?:before|after) (?:{_EVENT})$"
    GRAMMAR: ClassVar[str] = (
        f"A length of time, `before` or `after`, and an event: {', '.join(f'`{event}`' for event in EVENTS)}. "
        "Without a length: at any time before or after it."
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = (
        "at most 6 weeks before the term ends", "1 week after voting closes", "after the term ends",
    )  # fmt: skip

    @classmethod
    def parse(cls, text: str) -> Self:
        words = " ".join(text.split())
        found = re.fullmatch(rf"(?:(.+) )?(before|after) ({cls._EVENT})", words)
        if not found:
            raise Misread(
                f"`{text}` is not a time before or after an event", "write, for example, `6 weeks before the term ends`"
            )
        return cls(found[3], found[2] == "after", Duration.parse(found[1]) if found[1] else None)


@total_ordering
@struct
class Date(Written):
    """A date, or only its month or year where no more is known."""

    year: int
    month: int | None = None
    day: int | None = None

    NAME: ClassVar[str] = "a date"
    PATTERN: ClassVar[str] = r"^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$"
    GRAMMAR: ClassVar[str] = "`2024-05-31`; only `2024-05` or `2024` where no more is known."
    EXAMPLES: ClassVar[tuple[str, ...]] = ("2024-05-31", "2021-04", "2019")

    @classmethod
    def parse(cls, text: str) -> Self:
        found = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", text.strip())
        if not found:
            raise Misread(f"`{text}` is not a date", "write year-month-day, such as 2024-05-31")
        year, month, day = (int(part) if part else None for part in found.groups())
        assert year is not None
        try:
            date(year, 1 if month is None else month, 1 if day is None else day)
        except ValueError:
            raise Misread(f"there is no date `{text}`", "mend the month or the day") from None
        return cls(year, month, day)

    @property
    def first(self) -> date:
        """The first day that it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day that it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def __lt__(self, other: Date) -> bool:
        # where no more is known, the whole year stands before its months, and the month before its days
        return (self.year, self.month or 0, self.day or 0) < (other.year, other.month or 0, other.day or 0)

    def __str__(self) -> str:
        parts = (f"{self.year:04d}", *(f"{part:02d}" for part in (self.month, self.day) if part is not None))
        return "-".join(parts)


@struct
class TimeOfDay(Written):
    """A local time of day."""

    hour: int
    minute: int

    NAME: ClassVar[str] = "a time of day"
    PATTERN: ClassVar[str] = r"^(?:[01]?[0-9]|2[0-3]):[0-5][0-9]$"
    GRAMMAR: ClassVar[str] = "Hours and minutes on a 24-hour clock. No quotes are needed."
    EXAMPLES: ClassVar[tuple[str, ...]] = ("16:00", "9:30")

    @classmethod
    def parse(cls, text: str) -> Self:
        if not re.fullmatch(cls.PATTERN, text):
            raise Misread(f"`{text}` is not a time of day", "write hours and minutes, such as 16:00")
        hour, minute = text.split(":")
        return cls(int(hour), int(minute))

    def __lt__(self, other: TimeOfDay) -> bool:
        return (self.hour, self.minute) < (other.hour, other.minute)

    def __str__(self) -> str:
        return f"{self.hour:02d}:{self.minute:02d}"


@struct
class Zone(Written):
    """A time zone by its IANA name, which follows daylight-saving time; abbreviations such as CEST do not."""

    name: str

    NAME: ClassVar[str] = "a time zone"
    PATTERN: ClassVar[str] = r"^(?:UTC|[A-Z][A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+)$"
    GRAMMAR: ClassVar[str] = "An IANA zone such as `Europe/Berlin`, or `UTC`."
    EXAMPLES: ClassVar[tuple[str, ...]] = ("Europe/Berlin", "Asia/Shanghai", "UTC")
    OFFERED: ClassVar[tuple[str, ...]] = (
        "UTC", "Africa/Cairo", "Africa/Johannesburg", "Africa/Lagos", "Africa/Nairobi", "America/Anchorage",
        "America/Bogota", "America/Buenos_Aires", "America/Chicago", "America/Denver", "America/Halifax",
        "America/Los_Angeles", "America/Mexico_City", "America/New_York", "America/Phoenix", "America/Santiago",
        "America/Sao_Paulo", "America/St_Johns", "America/Toronto", "Asia/Bangkok", "Asia/Dhaka", "Asia/Dubai",
        "Asia/Ho_Chi_Minh", "Asia/Hong_Kong", "Asia/Jakarta", "Asia/Jerusalem", "Asia/Karachi", "Asia/Kathmandu",
        "Asia/Kolkata", "Asia/Manila", "Asia/Riyadh", "Asia/Seoul", "Asia/Shanghai", "Asia/Singapore", "Asia/Taipei",
        "Asia/Tehran", "Asia/Tokyo", "Australia/Adelaide", "Australia/Brisbane", "Australia/Perth", "Australia/Sydney",
        "Europe/Amsterdam", "Europe/Athens", "Europe/Berlin", "Europe/Brussels", "Europe/Dublin", "Europe/Helsinki",
        "Europe/Istanbul", "Europe/Kyiv", "Europe/Lisbon", "Europe/London", "Europe/Madrid", "Europe/Moscow",
        "Europe/Oslo", "Europe/Paris", "Europe/Prague", "Europe/Rome", "Europe/Stockholm", "Europe/Vienna",
        "Europe/Warsaw", "Europe/Zurich", "Pacific/Auckland", "Pacific/Honolulu",
    )  # fmt: skip

    @classmethod
    def parse(cls, text: str) -> Self:
        # UTC alone is read without asking: the abbreviations EST and MST are zone names too, and do not follow
        # daylight-saving time, so only Area/City is looked up
        if text == "UTC":
            return cls(text)
        try:
            if not re.fullmatch(cls.PATTERN, text):
                raise ValueError
            ZoneInfo(text)
        except (ValueError, ZoneInfoNotFoundError, OSError):
            raise Misread(f"`{text}` is not an IANA time zone", cls._advice(text)) from None
        return cls(text)

    @staticmethod
    def _advice(text: str) -> str:
        from zoneinfo import available_timezones  # walks the zone database: only when somebody is wrong

        guess = nearest(text, (name for name in available_timezones() if "/" in name)) if "/" in text else None
        return f"did you mean `{guess}`?" if guess else "write Area/City, such as Europe/Berlin"


@struct
class Recurrence(Written):
    """Dates that come again: every n weeks or months on a weekday, or when there is need."""

    every: int
    """The number of units between two dates; 0 for `on demand`."""
    unit: str = ""
    """`week`, `month` or `year`."""
    weekday: str = ""
    ordinal: str = ""
    """Which of the month's weekdays: a key of `ORDINALS`."""

    _DAY: ClassVar[str] = "|".join(WEEKDAYS)
    NAME: ClassVar[str] = "a recurrence"
    PATTERN: ClassVar[str] = (
        rf"^(?:every (?:[0-9]+ )?(?:week|month|quarter|year)s?"
        rf"(?: on (?:the (?:{'|'.join(ORDINALS)}) )?(?:{_DAY}))?|on demand)$"
    )
    GRAMMAR: ClassVar[str] = (
        "`every week on Tuesday`, `every 2 weeks on Tuesday`, `every month on the first Tuesday`, `every quarter`, "
        "`on demand`."
    )
    EXAMPLES: ClassVar[tuple[str, ...]] = ("every month on the first Tuesday", "every 2 weeks on Thursday")

    @classmethod
    def parse(cls, text: str) -> Self:
        words = " ".join(text.split())
        if words == "on demand":
            return cls(0)
        found = re.fullmatch(
            rf"every (?:([0-9]+) )?(week|month|quarter|year)s?"
            rf"(?: on (?:the ({'|'.join(ORDINALS)}) )?({cls._DAY}))?",
            words,
        )
        if not found:
            raise Misread(f"`{text}` is not a recurrence", "write, for example, `every month on the first Tuesday`")
        every, unit = number(found[1] or "1"), found[2]
        weekday, ordinal = found[4] or "", found[3] or ""
        if every == 0:
            raise Misread(f"`{text}` never comes", "write at least 1")
        if unit == "quarter":
            every, unit = every * 3, "month"
        if weekday and bool(ordinal) == (unit == "week"):
            hint = f"write `on {weekday}`" if ordinal else f"say which one: `on the first {weekday}`"
            raise Misread(f"`{text}` does not name one date", hint)
        return cls(every, unit, weekday, ordinal)

    def rule(self) -> str | None:
        """The RFC 5545 recurrence rule, or None where no date can be worked out."""
        if not self.every or not self.weekday:
            return None
        day = self.weekday[:2].upper()
        interval = f";INTERVAL={self.every}" if self.every > 1 else ""
        if self.unit == "week":
            return f"FREQ=WEEKLY{interval};BYDAY={day}"
        frequency = {"month": "MONTHLY", "year": "YEARLY"}[self.unit]
        return f"FREQ={frequency}{interval};BYDAY={ORDINALS[self.ordinal]}{day}"
