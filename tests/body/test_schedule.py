"""The dates of meetings, across changes of the clocks, with anchors and ends; and why some have no dates."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bylaws.body.schedule import LATEST, last_day, length, occurrences, start, why_unknown
from bylaws.model.meetings import Meeting
from bylaws.model.times import ORDINALS, WEEKDAYS
from conftest import body, problems_of


def meeting(keys: str) -> Meeting:
    """The meeting with these keys in flow style."""
    return body(f"meetings: {{call: {{name: Call, {keys}}}}}").meetings["call"]


def times(keys: str, since: date, until: date) -> list[str]:
    """Each date as `local = UTC`, with the offset that holds."""
    found = []
    for occurrence in occurrences(meeting(keys), since, until):
        assert occurrence.begins is not None
        found.append(f"{occurrence.begins:%Y-%m-%d %H:%M %z} = {occurrence.begins.astimezone(UTC):%d %H:%M}")
    return found


def days(keys: str, since: date, until: date) -> list[str]:
    return [f"{found.day:%a %Y-%m-%d}" for found in occurrences(meeting(keys), since, until)]


FIRST_TUESDAY = "when: every month on the first Tuesday, at: 10:00, zone: "


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        (
            "America/Los_Angeles",
            [
                "2026-03-03 10:00 -0800 = 03 18:00", "2026-04-07 10:00 -0700 = 07 17:00",
                "2026-10-06 10:00 -0700 = 06 17:00", "2026-11-03 10:00 -0800 = 03 18:00",
            ],
        ),
        (
            "Europe/Berlin",
            [
                "2026-03-03 10:00 +0100 = 03 09:00", "2026-04-07 10:00 +0200 = 07 08:00",
                "2026-10-06 10:00 +0200 = 06 08:00", "2026-11-03 10:00 +0100 = 03 09:00",
            ],
        ),
        (
            "Asia/Shanghai",
            [
                "2026-03-03 10:00 +0800 = 03 02:00", "2026-04-07 10:00 +0800 = 07 02:00",
                "2026-10-06 10:00 +0800 = 06 02:00", "2026-11-03 10:00 +0800 = 03 02:00",
            ],
        ),
    ],
)  # fmt: skip
def test_the_local_time_stays_when_the_clocks_change(zone: str, expected: list[str]) -> None:
    keys = FIRST_TUESDAY + zone
    spring = times(keys, date(2026, 3, 1), date(2026, 4, 30))
    assert [*spring, *times(keys, date(2026, 10, 1), date(2026, 11, 30))] == expected


def test_every_two_weeks_is_counted_from_an_anchor_over_the_new_year() -> None:
    keys = "when: every 2 weeks on Thursday, first: 2026-01-08"
    assert days(keys, date(2026, 12, 1), date(2027, 1, 31)) == [
        "Thu 2026-12-10", "Thu 2026-12-24", "Thu 2027-01-07", "Thu 2027-01-21",
    ]  # fmt: skip


def test_there_is_no_date_before_the_first() -> None:
    keys = "when: every week on Thursday, first: 2026-01-08"
    assert days(keys, date(2025, 12, 1), date(2026, 1, 20)) == ["Thu 2026-01-08", "Thu 2026-01-15"]
    assert days("when: every week on Monday, first: 2026-02", date(2026, 1, 1), date(2026, 2, 10)) == [
        "Mon 2026-02-02", "Mon 2026-02-09",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("until", "last", "expected"),
    [
        ("2026-03-10", date(2026, 3, 10), ["Tue 2026-02-03", "Tue 2026-03-03"]),
        ("2026-03-03", date(2026, 3, 3), ["Tue 2026-02-03", "Tue 2026-03-03"]),
        ("2026-03-02", date(2026, 3, 2), ["Tue 2026-02-03"]),
        ("2026-03", date(2026, 3, 31), ["Tue 2026-02-03", "Tue 2026-03-03"]),
        ("2026-02", date(2026, 2, 28), ["Tue 2026-02-03"]),
        ("2026-12", date(2026, 12, 31), ["Tue 2026-02-03", "Tue 2026-03-03", "Tue 2026-04-07"]),
        ("2026", date(2026, 12, 31), ["Tue 2026-02-03", "Tue 2026-03-03", "Tue 2026-04-07"]),
        ("9999", None, ["Tue 2026-02-03", "Tue 2026-03-03", "Tue 2026-04-07"]),
    ],
)
def test_a_meeting_can_end(until: str, last: date | None, expected: list[str]) -> None:
    keys = f"when: every month on the first Tuesday, until: {until}"
    assert last_day(meeting(keys)) == last
    assert days(keys, date(2026, 2, 1), date(2026, 4, 30)) == expected


def test_the_last_friday_of_the_month_in_london() -> None:
    keys = "when: every month on the last Friday, at: 18:30, zone: Europe/London, lasts: 30 to 60 minutes"
    assert times(keys, date(2026, 3, 1), date(2026, 5, 31)) == [
        "2026-03-27 18:30 +0000 = 27 18:30", "2026-04-24 18:30 +0100 = 24 17:30", "2026-05-29 18:30 +0100 = 29 17:30",
    ]  # fmt: skip
    (first,) = occurrences(meeting(keys), date(2026, 3, 27), date(2026, 3, 27))
    assert first.ends == datetime(2026, 3, 27, 19, 30, tzinfo=ZoneInfo("Europe/London"))


def test_a_time_that_does_not_exist_is_read_as_before_the_change() -> None:
    keys = "when: every month on the second Sunday, at: 02:30, zone: America/New_York, lasts: 1 hour"
    assert times(keys, date(2026, 2, 1), date(2026, 4, 30)) == [
        "2026-02-08 02:30 -0500 = 08 07:30", "2026-03-08 03:30 -0400 = 08 07:30", "2026-04-12 02:30 -0400 = 12 06:30",
    ]  # fmt: skip
    (found,) = occurrences(meeting(keys), date(2026, 3, 8), date(2026, 3, 8))
    assert f"{found.ends:%H:%M %z}" == "04:30 -0400"


def test_a_time_that_comes_twice_is_the_first_of_the_two() -> None:
    keys = "when: every month on the first Sunday, at: 01:30, zone: America/New_York, lasts: 2 hours"
    assert times(keys, date(2026, 11, 1), date(2026, 11, 1)) == ["2026-11-01 01:30 -0400 = 01 05:30"]
    (found,) = occurrences(meeting(keys), date(2026, 11, 1), date(2026, 11, 1))
    assert f"{found.ends:%H:%M %z}" == "02:30 -0500"


@pytest.mark.parametrize("keys", ["", ", at: 16:00", ", zone: Europe/Berlin", ", at: unspecified, zone: unspecified"])
def test_days_are_known_without_a_time(keys: str) -> None:
    found = list(
        occurrences(meeting(f"when: every year on the first Monday{keys}"), date(2026, 1, 1), date(2027, 12, 31))
    )
    assert [(one.day, one.begins, one.ends) for one in found] == [
        (date(2026, 1, 5), None, None), (date(2027, 1, 4), None, None),
    ]  # fmt: skip


@pytest.mark.slow
@given(
    st.sampled_from(WEEKDAYS), st.sampled_from(list(ORDINALS)), st.integers(1, 5),
    st.dates(date(1990, 1, 1), date(2050, 1, 1)), st.integers(0, 800),
)  # fmt: skip
def test_a_part_of_the_dates_is_the_same_dates(weekday: str, ordinal: str, every: int, since: date, span: int) -> None:
    for when in (f"every {every} weeks on {weekday}", f"every {every} months on the {ordinal} {weekday}"):
        keys = f"when: {when}, first: 1990-01"
        keys = keys if "months" in when else keys.replace("1990-01", _first(weekday))
        whole = [found.day for found in occurrences(meeting(keys), date(1990, 1, 1), since + timedelta(span))]
        part = [found.day for found in occurrences(meeting(keys), since, since + timedelta(span))]
        assert part == [day for day in whole if day >= since]
        assert {WEEKDAYS[day.weekday()] for day in whole} <= {weekday}
        assert len(set(whole)) == len(whole)
        if "weeks" in when:
            assert {(one - whole[0]).days % (7 * every) for one in whole} == {0}


def _first(weekday: str) -> str:
    return f"1990-01-{1 + WEEKDAYS.index(weekday):02d}"  # the first of January 1990 was a Monday


DAY_HINT = "write `when`, such as `every week on Tuesday`"
NO_ANCHOR = (
    "first: gives no date from which the others can be counted | write the date of one meeting: `first: 2026-01-08`"
)
YEARS = "write a year from 1970 to 2100"
MEND = "mend `first` or `when`"
TOO_EARLY = "until: ends before it begins | mend `until` or `first`"


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ("notes: https://x.example", f"when: does not say on which day it is held | {DAY_HINT}"),
        ("when: undecided", f"when: does not say on which day it is held | {DAY_HINT}"),
        ("when: on demand", "when: is held on demand | write it in the calendar by hand"),
        (
            "when: every quarter, first: 2024-07-02",
            "when: does not say on which weekday it is held | name one: `every week on Tuesday`",
        ),
        ("when: every 2 weeks on Monday", NO_ANCHOR),
        ("when: every 2 weeks on Monday, first: unspecified", NO_ANCHOR),
        (
            "when: every 2 weeks on Monday, first: 2026-01",
            "first: is held every 2 weeks, and `2026-01` says only about when | write the whole date",
        ),
        (
            "when: every quarter on the first Monday, first: 2026",
            "first: is held every 3 months, and `2026` says only about when | write the whole date",
        ),
        (
            "when: every 2 weeks on Monday, first: 2026-01-06",
            f"first: is held on a Monday, and `2026-01-06` is none | {MEND}",
        ),
        (
            "when: every month on the first Tuesday, first: 2026-01-13",
            f"first: is held on the first Tuesday of a month, and `2026-01-13` is none | {MEND}",
        ),
        (
            "when: every week on Saturday, first: 9999-12-25",
            f"first: has a date that is no likely one, `9999-12-25` | {YEARS}",
        ),
        (
            "when: every week on Monday, first: 0001-01-01",
            f"first: has a date that is no likely one, `0001-01-01` | {YEARS}",
        ),
        ("when: every week on Monday, first: 2026-01-05, until: 2025", TOO_EARLY),
        ("when: every week on Monday, until: 0001", TOO_EARLY),
    ],
)  # fmt: skip
def test_why_a_meeting_has_no_dates(keys: str, why: str) -> None:
    found = why_unknown(meeting(keys))
    assert found is not None
    assert f"{found.key}: {found.message} | {found.hint}" == why
    assert start(meeting(keys), date(2026, 1, 1)) is None
    assert list(occurrences(meeting(keys), date(2026, 1, 1), date(2030, 1, 1))) == []


@pytest.mark.parametrize(
    ("keys", "first"),
    [
        ("when: every 999999999 weeks on Thursday, first: 2026-01-01", date(2026, 1, 1)),
        ("when: every 999999999 months on the last Friday, first: 2026-01", date(2026, 1, 30)),
        ("when: every 2 years on the first Monday, first: 2025", date(2025, 1, 6)),
        ("when: every quarter on the first Monday, first: 2026-02", date(2026, 2, 2)),
        ("when: every week on Tuesday", date(2026, 1, 6)),
        ("when: every week on Saturday, first: 2100-12-25", date(2100, 12, 25)),
        ("when: every week on Monday, first: 2026-01-05, until: 2026-01-05", date(2026, 1, 5)),
    ],
)
def test_the_first_date(keys: str, first: date) -> None:
    assert why_unknown(meeting(keys)) is None
    assert start(meeting(keys), date(2026, 1, 1)) == first
    assert list(occurrences(meeting(keys), LATEST + timedelta(1), date.max)) == []


@pytest.mark.parametrize(
    ("lasts", "expected"),
    [
        ("90 minutes", timedelta(minutes=90)), ("about 1 to 2 hours", timedelta(hours=2)), ("2 days", timedelta(2)),
        ("1 week", timedelta(7)), ("1 month", None), ("2 business days", None), ("999999999 weeks", timedelta(70_000)),
    ],
)  # fmt: skip
def test_the_length(lasts: str, expected: timedelta | None) -> None:
    assert length(meeting(f"lasts: {lasts}").lasts) == expected


def test_the_end_is_a_date() -> None:
    assert problems_of("meetings: {call: {name: Call, until: Easter}}") == [
        "governance.yaml:1:38 wrong-value `Easter` is not a date | write year-month-day, such as 2024-05-31"
    ]
