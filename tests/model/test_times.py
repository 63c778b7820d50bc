"""Durations, dates, clock times, zones and recurring dates: every written form says one thing."""

from __future__ import annotations

import re
from calendar import monthcalendar
from datetime import date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bylaws.model.times import ORDINALS, QUALIFIERS, UNITS, WEEKDAYS, Date, Duration, Recurrence, TimeOfDay, Zone
from bylaws.source import Misread, Written
from conftest import misread, parsed

FORMS: dict[type[Written], str] = {
    Duration: "is not a length of time",
    Date: "is not a date",
    TimeOfDay: "is not a time of day",
    Zone: "is not an IANA time zone",
    Recurrence: "is not a recurrence",
}
each_form = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)

NEAR: dict[type[Written], list[str]] = {
    Duration: [
        " ".join(filter(None, parts))
        for parts in product(
            ("", *QUALIFIERS, "About", "roughly", "atleast"),
            ("", "0", "1", "007", "3 to 5", "5 to 3", "0 to 0", "3-5", "-1", "1.5", "one", "²", "٣"),
            ("", "day", "days", "Days", "business days", "business week", "businessdays", "years", "decades", "s"),
        )
    ],
    Date: [
        "-".join(parts)
        for parts in product(
            ("2024", "0000", "0001", "9999", "24", "12024", "٢٠٢٤", ""),
            ("01", "1", "00", "12", "13", "May", ""),
            ("31", "30", "29", "00", "1", "01T00:00", ""),
        )
    ]
    + ["2024", "2024-05", "20240531", "2024/05/31", "31.5.2024", "-2024"],
    TimeOfDay: [
        ":".join(parts)
        for parts in product(
            ("0", "00", "9", "09", "16", "23", "24", "99", "-1", ""),
            ("00", "0", "5", "59", "60", "00:00", "00 pm", "٠٠", ""),
        )
    ]
    + ["16", "1600", "4pm", "16.00", "16h", "noon"],
    Zone: [
        "UTC", "utc", "GMT", "Z", "CEST", "EST", "EST5EDT", "UTC+8", "Etc/GMT+8", "Europe/Berlin", "Europe", "Europe/",
        "Europe/Berlin/Mitte", "Europe Berlin", "America/Argentina/Ushuaia", "America/Port-au-Prince", "../UTC", "",
    ],
    Recurrence: [
        " ".join(filter(None, parts))
        for parts in product(
            ("every", "Every", "each", "on demand", ""),
            ("", "0", "1", "2", "-1", "two"),
            ("", "week", "weeks", "month", "quarter", "years", "day", "Month"),
            ("", "on Monday", "on monday", "on the first Monday", "on the First Monday", "on the fifth Monday", "on 1"),
        )
    ],
}  # fmt: skip


# --- every form ------------------------------------------------------------------------------------------------------


@each_form
def test_no_text_raises_anything_but_misread(form: type[Written]) -> None:
    @settings(max_examples=60, deadline=None)
    @given(st.text() | st.text("0123456789-:/ abcdeghilmnorstuvwyETUCZ\n", max_size=20))
    @example("")
    @example("\0")
    @example("A/" * 3000 + "A")
    def holds(text: str) -> None:
        found = parsed(form.parse, text)
        assert isinstance(found, form) or (found.message and found.hint)

    holds()


@each_form
def test_what_is_read_matches_the_pattern_that_editors_get_and_the_reverse(form: type[Written]) -> None:
    read = 0
    for text in NEAR[form]:
        found = parsed(form.parse, text)
        if not isinstance(found, Misread):
            read += 1
            assert re.search(form.PATTERN, text), text
        elif FORMS[form] in found.message and form is not Zone:  # which zones there are, no pattern says
            assert not re.search(form.PATTERN, text), text
    assert read > 2


@pytest.mark.parametrize("form", [form for form in FORMS if form is not Zone], ids=lambda form: form.__name__)
def test_what_matches_the_pattern_is_read_or_refused_for_its_meaning(form: type[Written]) -> None:
    @settings(max_examples=60)
    @given(st.from_regex(form.PATTERN.replace("$", r"\Z"), fullmatch=True))
    def holds(text: str) -> None:
        found = parsed(form.parse, text)
        assert not (isinstance(found, Misread) and FORMS[form] in found.message)

    holds()


@pytest.mark.parametrize("form", [Duration, Recurrence], ids=lambda form: form.__name__)
def test_what_is_read_is_what_is_written_whatever_the_blanks(form: type[Written]) -> None:
    for text in form.EXAMPLES:
        assert form.parse("\n \t".join(["", *text.split(" "), ""])) == form.parse(text)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (Duration, "{} days"),
        (Duration, "1 to {} days"),
        (Recurrence, "every {} weeks on Monday"),
    ],
)
def test_a_number_has_at_most_nine_digits(form: type[Written], text: str) -> None:
    assert isinstance(form.parse(text.format(1)), form)
    for digits in (10, 5_000):
        assert misread(form.parse, text.format("9" * digits)) == (
            "`999999999…` has too many digits | write at most 9 digits"
        )


# --- durations -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("2 years", Duration(2, 2, "year")),
        ("1 day", Duration(1, 1, "day")),
        ("1 days", Duration(1, 1, "day")),
        ("24 hours", Duration(24, 24, "hour")),
        ("1 quarter", Duration(1, 1, "quarter")),
        ("0 to 5 days", Duration(0, 5, "day")),
        ("5 business days", Duration(5, 5, "day", business=True)),
        ("about 3 to 5 business days", Duration(3, 5, "day", business=True, qualifier="about")),
        ("at least 12 months", Duration(12, 12, "month", qualifier="at least")),
        ("several months", Duration(0, 0, "month", few="several")),
        ("about a few business days", Duration(0, 0, "day", business=True, qualifier="about", few="a few")),
        ("a couple of weeks", Duration(0, 0, "week", few="a couple of")),
    ],
)
def test_a_duration_is_read(text: str, duration: Duration) -> None:
    assert Duration.parse(text) == duration


@given(
    st.sampled_from(("", *QUALIFIERS)), st.integers(0, 500), st.integers(1, 500), st.sampled_from(UNITS), st.booleans()
)
def test_every_duration_is_read_as_it_is_written(
    qualifier: str, one: int, more: int, unit: str, business: bool
) -> None:
    business = business and unit == "day"
    words = f"{'business ' if business else ''}{unit}s"
    before = f"{qualifier} " if qualifier else ""
    least, most = sorted((one, more))
    assert Duration.parse(f"{before}{least} to {most} {words}") == Duration(least, most, unit, business, qualifier)
    assert Duration.parse(f"{before}{more} {words}") == Duration(more, more, unit, business, qualifier)


DURATION_HINT = "write, for example, `5 days` or `3 to 5 business days`"
NO_TIME_HINT = "write a length above zero, or delete the key"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("5", f"`5` is not a length of time | {DURATION_HINT}"),
        ("72h", "`72h` is not a length of time | write `72 hours`"),
        ("5 working days", "`5 working days` is not a length of time | write `5 business days`"),
        ("five days", f"`five days` is not a length of time | {DURATION_HINT}"),
        ("1.5 years", f"`1.5 years` is not a length of time | {DURATION_HINT}"),
        ("-1 day", f"`-1 day` is not a length of time | {DURATION_HINT}"),
        ("3-5 days", f"`3-5 days` is not a length of time | {DURATION_HINT}"),
        ("P5D", f"`P5D` is not a length of time | {DURATION_HINT}"),
        ("5 Days", f"`5 Days` is not a length of time | {DURATION_HINT}"),
        ("about at least 5 days", f"`about at least 5 days` is not a length of time | {DURATION_HINT}"),
        ("5 fortnights", f"`5 fortnights` is not a length of time | {DURATION_HINT}"),
        ("", f"`` is not a length of time | {DURATION_HINT}"),
        ("0 days", f"`0 days` is no time at all | {NO_TIME_HINT}"),
        ("0 to 0 days", f"`0 to 0 days` is no time at all | {NO_TIME_HINT}"),
        ("5 to 3 days", "`5 to 3 days` runs backwards | write `3 to 5 days`"),
        ("about 5 to 3 business days", "`about 5 to 3 business days` runs backwards | write `3 to 5 business days`"),
        ("2 business weeks", "`2 business weeks`: only days can be business days | write `business days`"),
    ],
)
def test_what_is_no_duration_is_refused(text: str, problem: str) -> None:
    assert misread(Duration.parse, text) == problem


# --- dates -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2024-05-31", Date(2024, 5, 31)),
        ("2021-04", Date(2021, 4)),
        ("2019", Date(2019)),
        (" 2019\n", Date(2019)),
        ("2024-02-29", Date(2024, 2, 29)),
        ("0001-01-01", Date(1, 1, 1)),
        ("9999-12-31", Date(9999, 12, 31)),
    ],
)
def test_a_date_is_read_and_written_again(text: str, read: Date) -> None:
    assert Date.parse(text) == read
    assert str(read) == text.strip()


@given(st.dates())
def test_every_date_is_read_as_it_is_written(day: date) -> None:
    assert Date.parse(day.isoformat()) == Date(day.year, day.month, day.day)
    for text in (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]):
        assert str(Date.parse(text)) == text


DATE_HINT = "write year-month-day, such as 2024-05-31"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("yesterday", f"`yesterday` is not a date | {DATE_HINT}"),
        ("31.05.2024", f"`31.05.2024` is not a date | {DATE_HINT}"),
        ("2024/05/31", f"`2024/05/31` is not a date | {DATE_HINT}"),
        ("2024-5-31", f"`2024-5-31` is not a date | {DATE_HINT}"),
        ("20240531", f"`20240531` is not a date | {DATE_HINT}"),
        ("2024-05-31T00:00:00Z", f"`2024-05-31T00:00:00Z` is not a date | {DATE_HINT}"),
        ("2024-", f"`2024-` is not a date | {DATE_HINT}"),
        ("24", f"`24` is not a date | {DATE_HINT}"),
        ("٢٠٢٤", f"`٢٠٢٤` is not a date | {DATE_HINT}"),
        ("", f"`` is not a date | {DATE_HINT}"),
        ("2023-02-29", "there is no date `2023-02-29` | mend the month or the day"),
        ("2024-00", "there is no date `2024-00` | mend the month or the day"),
        ("2024-05-00", "there is no date `2024-05-00` | mend the month or the day"),
        ("2024-13", "there is no date `2024-13` | mend the month or the day"),
        ("2024-00-10", "there is no date `2024-00-10` | mend the month or the day"),
        ("0000", "there is no date `0000` | mend the month or the day"),
    ],
)
def test_what_is_no_date_is_refused(text: str, problem: str) -> None:
    assert misread(Date.parse, text) == problem


def test_dates_have_an_order_even_where_less_is_known() -> None:
    in_order = ["2019", "2019-01", "2019-01-01", "2019-12-31", "2020", "2020-03", "2020-03-01"]
    dates = [Date.parse(text) for text in in_order]
    assert sorted(dates[3:] + dates[2::-1]) == dates
    assert Date(2020) <= Date(2020) < Date(2020, 1) >= Date(2019, 12) > Date(2019)


# --- times of day ----------------------------------------------------------------------------------------------------


def test_every_minute_of_the_day_is_read_and_written_again() -> None:
    for hour, minute in product(range(24), range(60)):
        text = f"{hour:02d}:{minute:02d}"
        assert TimeOfDay.parse(text) == TimeOfDay(hour, minute)
        assert str(TimeOfDay.parse(text)) == text
        assert TimeOfDay.parse(f"{hour}:{minute:02d}") == TimeOfDay(hour, minute)


@pytest.mark.parametrize(
    "text",
    ["24:00", "16:60", "1600", "16", "4:00 pm", "4pm", "16:00:00", "16:0", "-1:00", "16:00 UTC", "٠٩:٠٠", "960", ""],
)
def test_what_is_no_time_of_day_is_refused(text: str) -> None:
    assert misread(TimeOfDay.parse, text) == f"`{text}` is not a time of day | write hours and minutes, such as 16:00"


def test_times_have_an_order() -> None:
    assert TimeOfDay.parse("9:30") < TimeOfDay.parse("16:00") < TimeOfDay.parse("16:01")


# --- zones -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["UTC", "Europe/Berlin", "Asia/Shanghai", "America/Argentina/Ushuaia", "America/Port-au-Prince", "Etc/GMT+8"],
)
def test_a_zone_is_read(name: str) -> None:
    assert Zone.parse(name) == Zone(name)


@pytest.mark.parametrize(
    "name",
    [
        "CEST", "CET", "EST", "EST5EDT", "PST", "PT", "MST", "BST", "IST", "GMT", "Z", "utc", "UTC+8", "UTC+08:00",
        "+08:00", "GMT+8", "Berlin", "Beijing time", "Europe", "localtime", "Factory", "posixrules", "tzdata.zi", "",
    ],
)  # fmt: skip
def test_an_abbreviation_or_an_offset_is_no_zone(name: str) -> None:
    assert misread(Zone.parse, name) == f"`{name}` is not an IANA time zone | write Area/City, such as Europe/Berlin"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("Europe/Berln", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("Europe/Berlin ", "Europe/Berlin"),
        ("America/New York", "America/New_York"),
        ("Asia/Shanghia", "Asia/Shanghai"),
    ],
)
def test_a_zone_that_is_misspelled_is_guessed(name: str, meant: str) -> None:
    assert misread(Zone.parse, name) == f"`{name}` is not an IANA time zone | did you mean `{meant}`?"


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/localtime", "Europe/../UTC", "Qqq/Xxx\0", "A" * 5000 + "/B"]
)
def test_a_path_is_no_zone(name: str) -> None:
    assert misread(Zone.parse, name).startswith(f"`{name}` is not an IANA time zone | ")


def test_a_folder_of_zones_is_no_zone() -> None:
    assert misread(Zone.parse, "America/Argentina").startswith("`America/Argentina` is not an IANA time zone | did you")


# --- recurring dates -------------------------------------------------------------------------------------------------

EVERY = [
    ("every week on Tuesday", Recurrence(1, "week", "Tuesday"), "FREQ=WEEKLY;BYDAY=TU", "01-06 01-13 01-20"),
    ("every 1 week on Thursday", Recurrence(1, "week", "Thursday"), "FREQ=WEEKLY;BYDAY=TH", "01-01 01-08 01-15"),
    (
        "every 2 weeks on Thursday",
        Recurrence(2, "week", "Thursday"),
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
        "01-01 01-15 01-29",
    ),
    (
        "every 2 weeks on Monday",
        Recurrence(2, "week", "Monday"),
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
        "01-12 01-26 02-09",
    ),
    (
        "every month on the first Tuesday",
        Recurrence(1, "month", "Tuesday", "first"),
        "FREQ=MONTHLY;BYDAY=1TU",
        "01-06 02-03 03-03",
    ),
    (
        "every month on the last Friday",
        Recurrence(1, "month", "Friday", "last"),
        "FREQ=MONTHLY;BYDAY=-1FR",
        "01-30 02-27 03-27",
    ),
    (
        "every 2 months on the fourth Thursday",
        Recurrence(2, "month", "Thursday", "fourth"),
        "FREQ=MONTHLY;INTERVAL=2;BYDAY=4TH",
        "01-22 03-26 05-28",
    ),
    (
        "every quarter on the second Wednesday",
        Recurrence(3, "month", "Wednesday", "second"),
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=2WE",
        "01-14 04-08 07-08",
    ),
    (
        "every 2 quarters on the third Sunday",
        Recurrence(6, "month", "Sunday", "third"),
        "FREQ=MONTHLY;INTERVAL=6;BYDAY=3SU",
        "01-18 07-19 2027-01-17",
    ),
    (
        "every year on the first Saturday",
        Recurrence(1, "year", "Saturday", "first"),
        "FREQ=YEARLY;BYDAY=1SA",
        "01-03 2027-01-02 2028-01-01",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "recurrence", "rule", "dates"), EVERY)
def test_recurring_dates_are_read_and_have_a_rule(text: str, recurrence: Recurrence, rule: str, dates: str) -> None:
    from dateutil.rrule import rrulestr

    assert Recurrence.parse(text) == recurrence
    assert recurrence.rule() == rule
    occurrences = iter(rrulestr(rule, dtstart=datetime(2026, 1, 1)))  # a Thursday
    expected = [day if len(day) > 5 else f"2026-{day}" for day in dates.split()]
    assert [f"{next(occurrences):%Y-%m-%d}" for _ in expected] == expected


@pytest.mark.parametrize(
    ("text", "recurrence"),
    [
        ("on demand", Recurrence(0)),
        ("every week", Recurrence(1, "week")),
        ("every 3 months", Recurrence(3, "month")),
        ("every quarter", Recurrence(3, "month")),
        ("every 2 years", Recurrence(2, "year")),
    ],
)
def test_without_a_weekday_there_is_no_rule(text: str, recurrence: Recurrence) -> None:
    assert Recurrence.parse(text) == recurrence
    assert recurrence.rule() is None


# RFC 5545, 3.3.10: the parts of a rule that are used here. A number before a day is for months and years only.
RFC_5545 = re.compile(
    r"FREQ=WEEKLY(;INTERVAL=[1-9][0-9]*)?;BYDAY=(SU|MO|TU|WE|TH|FR|SA)"
    r"|FREQ=(MONTHLY|YEARLY)(;INTERVAL=[1-9][0-9]*)?;BYDAY=-?[1-5](SU|MO|TU|WE|TH|FR|SA)"
)


@pytest.mark.parametrize("weekday", WEEKDAYS)
def test_rules_give_the_dates_that_a_calendar_shows(weekday: str) -> None:
    from dateutil.rrule import rrulestr

    number = WEEKDAYS.index(weekday)
    start, days = date(2026, 1, 1), [date(2026, 1, 1) + timedelta(days=day) for day in range(730)]

    def dates(text: str) -> list[date]:
        rule = Recurrence.parse(text).rule()
        assert rule
        assert RFC_5545.fullmatch(rule)
        found = rrulestr(rule, dtstart=datetime(start.year, start.month, start.day))
        return [one.date() for one in found.between(datetime(2026, 1, 1), datetime(2027, 12, 31), inc=True)]

    assert dates(f"every week on {weekday}") == [day for day in days if day.weekday() == number]
    for ordinal, index in ORDINALS.items():
        of_months = [
            date(
                year, month, [week[number] for week in monthcalendar(year, month) if week[number]][index - (index > 0)]
            )
            for year in (2026, 2027)
            for month in range(1, 13)
        ]
        assert dates(f"every month on the {ordinal} {weekday}") == of_months
        assert dates(f"every quarter on the {ordinal} {weekday}") == of_months[::3]
        assert dates(f"every 5 months on the {ordinal} {weekday}") == of_months[::5]


@given(
    st.integers(1, 999), st.sampled_from(("week", "month", "quarter", "year")), st.sampled_from(("", *ORDINALS)),
    st.sampled_from(("", *WEEKDAYS)),
)  # fmt: skip
def test_every_recurrence_is_read_as_it_is_written(every: int, unit: str, ordinal: str, weekday: str) -> None:
    text = f"every {every} {unit}s" + (f" on {f'the {ordinal} ' if ordinal else ''}{weekday}" if weekday else "")
    months = {"quarter": (every * 3, "month")}.get(unit, (every, unit))
    if weekday and unit == "week" and ordinal:
        assert misread(Recurrence.parse, text) == f"`{text}` does not name one date | write `on {weekday}`"
    elif weekday and unit != "week" and not ordinal:
        hint = f"say which one: `on the first {weekday}`"
        assert misread(Recurrence.parse, text) == f"`{text}` does not name one date | {hint}"
    else:
        assert Recurrence.parse(text) == Recurrence(*months, weekday, ordinal if weekday else "")


RECURRENCE_HINT = "write, for example, `every month on the first Tuesday`"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("weekly", f"`weekly` is not a recurrence | {RECURRENCE_HINT}"),
        ("every Monday", f"`every Monday` is not a recurrence | {RECURRENCE_HINT}"),
        ("every second Monday", f"`every second Monday` is not a recurrence | {RECURRENCE_HINT}"),
        ("every day", f"`every day` is not a recurrence | {RECURRENCE_HINT}"),
        ("every week on tuesday", f"`every week on tuesday` is not a recurrence | {RECURRENCE_HINT}"),
        ("Every week on Tuesday", f"`Every week on Tuesday` is not a recurrence | {RECURRENCE_HINT}"),
        ("every two weeks on Monday", f"`every two weeks on Monday` is not a recurrence | {RECURRENCE_HINT}"),
        (
            "every month on the fifth Friday",
            f"`every month on the fifth Friday` is not a recurrence | {RECURRENCE_HINT}",
        ),
        ("every month on the 15", f"`every month on the 15` is not a recurrence | {RECURRENCE_HINT}"),
        ("FREQ=WEEKLY;BYDAY=MO", f"`FREQ=WEEKLY;BYDAY=MO` is not a recurrence | {RECURRENCE_HINT}"),
        ("", f"`` is not a recurrence | {RECURRENCE_HINT}"),
        ("every 0 weeks on Monday", "`every 0 weeks on Monday` never comes | write at least 1"),
        (
            "every month on Tuesday",
            "`every month on Tuesday` does not name one date | say which one: `on the first Tuesday`",
        ),
        (
            "every week on the first Tuesday",
            "`every week on the first Tuesday` does not name one date | write `on Tuesday`",
        ),
    ],
)
def test_what_is_no_recurrence_is_refused(text: str, problem: str) -> None:
    assert misread(Recurrence.parse, text) == problem
