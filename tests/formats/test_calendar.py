"""Calendars, read back by a second library; and their time zones, compared with the zone database."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import pytest
from dateutil.rrule import rrulestr
from hypothesis import example, given, settings
from hypothesis import strategies as st
from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream

from bylaws.body.schedule import occurrences
from bylaws.build.root import build_root
from bylaws.formats import calendar as export_module
from bylaws.formats.icalendar import WIDTH, Event, calendar, event
from bylaws.formats.made import Pages
from bylaws.formats.vtimezone import vtimezone
from bylaws.model.meetings import Meeting
from conftest import Maker, body, governance, told

ROOT = Path(__file__).parents[2]


def text_of(keys: str, head: str = "name: Call") -> str:
    """The calendar of a meeting with these keys in flow style."""
    meeting = body(f"meetings: {{call: {{{head}, {keys}}}}}").meetings["call"]
    found = event(meeting, "example")
    assert found is not None
    return calendar("Example: Call", [found])


def made(name: str, **values: str) -> Event:
    """A weekly meeting with a name that no reader of YAML has tidied."""
    when = body("meetings: {call: {name: Call, when: every week on Monday}}").meetings["call"].when
    found = event(Meeting(name=name, when=when, id="call", **values), "example")
    assert found is not None
    return found


def lines_of(text: str) -> list[str]:
    """The lines of a calendar, unfolded."""
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def read_back(text: str) -> Calendar:
    return IcsCalendarStream.calendar_from_ics(text)


def starts(text: str, since: date, until: date) -> list[datetime | date]:
    """When each event begins, as the second library reads it."""
    zone = UTC
    begin, end = datetime.combine(since, time(), zone), datetime.combine(until, time(23, 59), zone)
    return [found.dtstart for found in read_back(text).timeline_tz(zone).overlapping(begin, end)]


# --- read back --------------------------------------------------------------------------------------------------------

CASES = {
    "first Tuesday, Los Angeles": "when: every month on the first Tuesday, at: 10:00, zone: America/Los_Angeles",
    "first Tuesday, Berlin": "when: every month on the first Tuesday, at: 10:00, zone: Europe/Berlin",
    "first Tuesday, Shanghai": "when: every month on the first Tuesday, at: 10:00, zone: Asia/Shanghai",
    "fortnightly with an anchor": "when: every 2 weeks on Thursday, at: 16:00, zone: Europe/Berlin, first: 2026-01-08",
    "last Friday, London": "when: every month on the last Friday, at: 18:30, zone: Europe/London",
    "Dublin, where winter is the exception": "when: every week on Monday, at: 9:00, zone: Europe/Dublin",
    "Santiago, by day of the month": "when: every week on Sunday, at: 12:00, zone: America/Santiago",
    "Casablanca, without a rule": "when: every week on Monday, at: 12:00, zone: Africa/Casablanca",
    "UTC": "when: every quarter on the third Wednesday, at: 8:00, zone: UTC, first: 2026-02",
    "a meeting that begins before the zone changed its rules": (
        "when: every week on Monday, at: 9:00, zone: America/Mexico_City, first: 2021-01-04"
    ),
    "the end in a zone far west": (
        "when: every week on Sunday, at: 23:30, zone: Pacific/Honolulu, first: 2026-01-04, until: 2026-12-06"
    ),
    "the end in a zone far east": (
        "when: every week on Sunday, at: 00:30, zone: Pacific/Kiritimati, first: 2026-01-04, until: 2026-12-06"
    ),
    "the end of a month": "when: every week on Tuesday, at: 10:00, zone: Europe/Berlin, until: 2026-11",
}


@pytest.mark.parametrize("keys", CASES.values(), ids=CASES)
def test_a_second_library_reads_the_same_dates(keys: str) -> None:
    meeting = body(f"meetings: {{call: {{name: Call, {keys}}}}}").meetings["call"]
    ours = [
        found.begins.astimezone(UTC)
        for found in occurrences(meeting, date(2026, 1, 1), date(2027, 12, 31))
        if found.begins
    ]
    since = min(date(2026, 1, 1), ours[0].date())
    theirs = [
        found.astimezone(UTC)
        for found in starts(text_of(keys), since, date(2027, 12, 31))
        if isinstance(found, datetime)
    ]
    assert len(ours) > 7
    assert theirs == ours


def test_a_second_library_reads_the_time_of_a_night_in_which_the_clocks_change() -> None:
    keys = "when: every month on the second Sunday, at: 02:30, zone: America/New_York"
    found = [
        f"{moment.astimezone(UTC):%m-%d %H:%M}"
        for moment in starts(text_of(keys), date(2026, 2, 1), date(2026, 4, 30))
        if isinstance(moment, datetime)
    ]
    assert found == ["02-08 07:30", "03-08 07:30", "04-12 06:30"]


def test_a_meeting_without_a_time_takes_whole_days() -> None:
    text = text_of("when: every month on the first Tuesday, at: unspecified, until: 2026-03, lasts: 1 hour")
    assert starts(text, date(2026, 1, 1), date(2026, 12, 31)) == [date(2026, 1, 6), date(2026, 2, 3), date(2026, 3, 3)]


HOSTILE = r"""a, b; c\, d: "e" 'no' \n BEGIN:VEVENT 1234 会议 😀 é"""


def test_a_second_library_reads_hostile_text_as_it_was_written() -> None:
    name = "，会议😀" * 40 + '; x, y\\n "z"'
    purpose = f"{HOSTILE}\nEND:VEVENT\r\nTwo"
    found = made(name, purpose=purpose, link="https://x.example/a,b;c?d=é", notes="https://n.example")
    (read,) = read_back(calendar(f"{name}\nX", [found])).events
    assert read.summary == name
    assert read.description == "\n".join(
        [HOSTILE, "END:VEVENT", "Two", "The notes say at what time.", "Notes and agenda: https://n.example"]
    )
    assert read.location == "https://x.example/a,b;c?d=é"
    assert str(read.url).startswith("https://x.example/a,b;c?d=")
    assert read.uid == "call.example@bylaws"


# --- the text ---------------------------------------------------------------------------------------------------------


def test_a_whole_calendar() -> None:
    head = "name: Call, purpose: Plans the next release., link: https://zoom.example/j/1, notes: https://docs.example/n"
    when = "when: every 2 weeks on Thursday, at: 16:00, zone: Europe/Berlin, first: 2026-01-08, until: 2026-06"
    keys = f"{when}, lasts: 90 minutes"
    assert lines_of(text_of(keys, head)) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//bylaws//calendar//EN",
        "X-WR-CALNAME:Example: Call",
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Berlin",
        "BEGIN:DAYLIGHT",
        "DTSTART:20250330T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:20251026T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "UID:call.example@bylaws",
        "DTSTAMP:20260108T000000Z",
        "DTSTART;TZID=Europe/Berlin:20260108T160000",
        "DURATION:PT1H30M",
        "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20260630T215959Z",
        "SUMMARY:Call",
        "DESCRIPTION:Plans the next release.\\nNotes and agenda: https://docs.example/n",
        "LOCATION:https://zoom.example/j/1",
        "URL:https://zoom.example/j/1",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


@pytest.mark.parametrize(
    ("keys", "lines"),
    [
        (
            "when: every week on Monday, at: 9:05, zone: UTC, until: 2026-03-09",
            ["DTSTART:20260105T090500Z", "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260309T235959Z"],
        ),
        (
            "when: every week on Monday, until: 2026",
            ["DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231"],
        ),
        (
            "when: every year on the last Friday, at: 9:05, zone: UTC, lasts: 2 days",
            ["DTSTART:20261225T090500Z", "DURATION:P2D", "RRULE:FREQ=YEARLY;BYDAY=-1FR"],
        ),
        ("when: every week on Monday, lasts: 1 hour", ["DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=WEEKLY;BYDAY=MO"]),
    ],
)
def test_when_an_event_is(keys: str, lines: list[str]) -> None:
    kept = re.compile(r"(DTSTART|DURATION|RRULE)[:;]")
    assert [line for line in lines_of(text_of(keys)) if kept.match(line)] == lines


def test_control_characters_are_no_part_of_a_calendar() -> None:
    found = lines_of(calendar("Example", [made("A\x07\x85B\u2028C\tD\rE", link="https://x.example/\x01")]))
    assert [line for line in found if line.startswith(("SUMMARY", "URL", "LOCATION"))] == [
        "SUMMARY:A\\nB\\nC\tD\\nE",
        "LOCATION:https://x.example/",
        "URL:https://x.example/%01",
    ]


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("aé会😀 ,;\\\n"), min_size=1, max_size=200))
@example("x " * 100)
@example(" " * 200)
@example("会" * 100)
def test_lines_are_short_and_folding_loses_nothing(name: str) -> None:
    text = calendar("Example", [made(name)])
    assert text.endswith("\r\n")
    for line in text.split("\r\n"):
        assert "\n" not in line
        assert len(line.encode()) <= WIDTH  # a character that was cut in two would not be text
    (summary,) = (line for line in lines_of(text) if line.startswith("SUMMARY:"))
    unescaped = re.sub(r"\\(.)", lambda found: {"n": "\n"}.get(found[1], found[1]), summary.removeprefix("SUMMARY:"))
    assert unescaped == name


# --- time zones -------------------------------------------------------------------------------------------------------


def zones() -> list[str]:
    return sorted(name for name in available_timezones() if "/" in name)


class Onsets:
    """A reader of VTIMEZONE of its own: what RFC 5545 says, with the dates worked out by dateutil."""

    def __init__(self, lines: Sequence[str], until: datetime) -> None:
        found: list[tuple[datetime, timedelta]] = []
        for observance in self._observances(lines):
            (start,) = observance["DTSTART"]
            begin = datetime.strptime(start, "%Y%m%dT%H%M%S")
            before, after = (self._offset(observance[key][0]) for key in ("TZOFFSETFROM", "TZOFFSETTO"))
            dates = [begin, *(datetime.strptime(text, "%Y%m%dT%H%M%S") for text in observance.get("RDATE", []))]
            for rule in observance.get("RRULE", []):
                parts = dict(part.split("=") for part in rule.split(";"))
                end = parts.pop("UNTIL", None)
                last = datetime.strptime(end, "%Y%m%dT%H%M%SZ") + before if end else until
                local = rrulestr(";".join(f"{key}={value}" for key, value in parts.items()), dtstart=begin)
                dates += local.between(begin, min(last, until), inc=True)[1:]
            found += [(moment, after) for moment in dates]
        found.sort()
        self.moments = [moment for moment, _ in found]
        self.offsets = [after for _, after in found]

    @staticmethod
    def _observances(lines: Sequence[str]) -> Iterator[dict[str, list[str]]]:
        current: dict[str, list[str]] = {}
        for line in lines[2:-1]:
            key, _, value = line.partition(":")
            if key == "BEGIN":
                current = {}
            elif key == "END":
                yield current
            else:
                current.setdefault(key, []).append(value)

    @staticmethod
    def _offset(text: str) -> timedelta:
        found = re.fullmatch(r"([+-])(\d\d)(\d\d)(\d\d)?", text)
        assert found
        size = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
        return -size if found[1] == "-" else size

    def offset(self, local: datetime) -> timedelta:
        return self.offsets[bisect_right(self.moments, local) - 1]


def differences(name: str, since: date, until: date, step: timedelta, *, start: date | None = None) -> list[str]:
    """The local times that exist and for which the calendar has another offset than the zone database."""
    zone, found = ZoneInfo(name), []
    onsets = Onsets(vtimezone(name, start or since), datetime.combine(until, time()))
    local = datetime.combine(since, time())
    end = datetime.combine(until, time())
    while local < end:
        aware = local.replace(tzinfo=zone)
        if (
            onsets.offset(local) != aware.utcoffset()
            and aware.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == local
        ):
            found.append(f"{name} {local}")
        local += step
    return found


@pytest.mark.slow
def test_all_zones_are_as_in_the_zone_database() -> None:
    found = [
        each for name in zones() for each in differences(name, date(2026, 1, 1), date(2029, 1, 1), timedelta(hours=30))
    ]
    assert len(zones()) > 500
    assert found == []


@pytest.mark.parametrize(
    "name",
    [
        "Africa/Cairo",
        "Africa/Casablanca",
        "America/Asuncion",
        "America/Los_Angeles",
        "America/Mexico_City",
        "America/Nuuk",
        "America/Santiago",
        "America/Sao_Paulo",
        "Asia/Amman",
        "Asia/Gaza",
        "Asia/Tehran",
        "Australia/Lord_Howe",
        "Europe/Dublin",
        "Europe/Istanbul",
        "Pacific/Apia",
    ],
)
def test_zones_that_changed_their_rules_are_right_at_every_hour_before_and_after(name: str) -> None:
    assert differences(name, date(2011, 6, 1), date(2028, 1, 1), timedelta(hours=1)) == []


@pytest.mark.parametrize("name", ["Africa/Monrovia", "Europe/Berlin", "Asia/Gaza"])
def test_the_first_and_the_last_years_are_right(name: str) -> None:
    assert differences(name, date(1970, 1, 1), date(1974, 1, 1), timedelta(hours=5)) == []
    assert differences(name, date(2080, 1, 1), date(2101, 1, 1), timedelta(hours=30)) == []


def test_rules_go_on_after_the_years_that_were_looked_at() -> None:
    lines = vtimezone("America/Santiago", date(2026, 1, 1))
    assert [line for line in lines if line.startswith("RRULE")] == [
        "RRULE:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU",
        "RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU",
    ]
    assert (
        differences("America/Santiago", date(2090, 1, 1), date(2100, 1, 1), timedelta(hours=30), start=date(2026, 1, 1))
        == []
    )


def test_a_list_of_dates_has_a_line_for_each() -> None:
    lines = vtimezone("Africa/Casablanca", date(2026, 1, 1))
    first = lines.index("DTSTART:20250406T020000")
    assert lines[first + 1 : first + 3] == ["RDATE:20250406T020000", "RDATE:20260322T020000"]
    assert not any("," in line for line in lines if line.startswith("RDATE"))


# --- the format -------------------------------------------------------------------------------------------------------


SEVERAL = """
meetings:
  call: {name: Call, when: every week on Monday, at: 9:00, zone: UTC}
  night: {name: Night call, when: every week on Monday, at: 9:00, zone: Asia/Tokyo}
  other: {name: Other call, when: every week on Monday, first: 2021-03-01, at: 9:00, zone: Asia/Tokyo}
  board: {name: Board, when: every week on Monday, public: false}
  ask: {name: Ask us, when: on demand}
  odd: {name: Odd, when: every 2 weeks on Monday, public: true}
  unsure: {name: Unsure, when: every week on Monday, public: undecided}
closed_meetings:
  - {purposes: [security reports]}
"""


def test_one_file_for_each_public_meeting_and_one_for_all() -> None:
    made_of_it = export_module.write.made(governance(SEVERAL), Pages())
    names = [file.path for file in made_of_it.files]
    assert names == ["example.ics", "meetings/call.ics", "meetings/night.ics", "meetings/other.ics"]
    assert [[f"{found.uid} {found.dtstart}" for found in read_back(file.text).events] for file in made_of_it.files] == [
        [
            "call.example@bylaws 2026-01-05 09:00:00+00:00",
            "night.example@bylaws 2026-01-05 09:00:00+09:00",
            "other.example@bylaws 2021-03-01 09:00:00+09:00",
        ],
        ["call.example@bylaws 2026-01-05 09:00:00+00:00"],
        ["night.example@bylaws 2026-01-05 09:00:00+09:00"],
        ["other.example@bylaws 2021-03-01 09:00:00+09:00"],
    ]
    assert [line for line in lines_of(made_of_it.files[0].text) if line.startswith(("TZID", "X-WR"))] == [
        "X-WR-CALNAME:Example meetings",
        "TZID:Asia/Tokyo",
    ]
    assert told(made_of_it.problems) == [
        "governance.yaml:6:29 calendar `ask` is held on demand, and is left out | write it in the calendar by hand",
        "governance.yaml:7:3 calendar `odd` gives no date from which the others can be counted, and is left out"
        " | write the date of one meeting: `first: 2026-01-08`",
        "governance.yaml:8:62 calendar `unsure` does not say whether it is public, and is left out"
        " | write `public: true`",
    ]


def test_it_is_refused_when_no_meeting_is_left() -> None:
    nothing = export_module.write.made(
        governance("meetings: {board: {name: B, when: every week on Monday, public: false}}"), Pages()
    )
    assert (nothing.files, told(nothing.problems)) == (
        (),
        [
            "governance.yaml:2:1 calendar `example` has no public meeting"
            " | add one to `meetings`, or do without a calendar"
        ],
    )
    unknown = export_module.write.made(governance("meetings: {ask: {name: Ask us, when: on demand}}"), Pages())
    assert (unknown.files, [problem.severity for problem in unknown.problems]) == ((), ["error"])


def test_the_files_of_a_body_are_written_with_the_line_ends_of_the_rfc(root_with: Maker) -> None:
    data = "project: {id: x, name: X}\nmeetings: {call: {name: Call, when: every week on Monday}}\n"
    root = root_with({"governance.yaml": f"{data}exports: {{calendar: cal}}\n"})
    (whole, one) = build_root(root).exports
    assert (whole.path, one.path) == ("cal/x.ics", "cal/meetings/call.ics")
    assert whole.sealed == whole.text
    assert whole.sealed.count("\r\n") == whole.sealed.count("\n") == 14
