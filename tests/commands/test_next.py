"""`bylaws next`: what it prints, for one body and for several."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bylaws.cli import cli
from bylaws.commands import next as command
from conftest import Maker

ONE = """
project: {id: one, name: One}
meetings:
  call: {name: Community call, when: every 2 weeks on Thursday, at: 16:00, zone: Europe/Berlin, first: 2026-10-15,
    lasts: 1 hour}
  board: {name: "Board,\\n 会议", when: every month on the first Sunday, at: 01:30, zone: America/New_York,
    public: false}
  day: {name: Open day, when: every year on the first Friday}
  ask: {name: Ask us, when: on demand}
"""
TWO = """
project: {id: two, name: Two, short_name: 2nd}
meetings: {call: {name: Call, when: every week on Thursday, at: 15:00, zone: UTC, until: 2026-10-29}}
"""


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["next", "-C", str(root), *arguments], standalone_mode=False)


def test_dates_are_given_in_utc_and_in_local_time(root_with: Maker) -> None:
    result = run(root_with({"governance.yaml": ONE}), "--as-of", "2026-10-15", "--until", "2027-01-01")
    assert result.return_value == 0
    assert result.stdout.splitlines() == [
        "2026-10-15 14:00 UTC (Thursday 2026-10-15 16:00 in Europe/Berlin): Community call",
        "2026-10-29 15:00 UTC (Thursday 2026-10-29 16:00 in Europe/Berlin): Community call",
        "2026-11-01 05:30 UTC (Sunday 2026-11-01 01:30 in America/New_York): Board, 会议 (not public)",
        "2026-11-12 15:00 UTC (Thursday 2026-11-12 16:00 in Europe/Berlin): Community call",
        "2026-11-26 15:00 UTC (Thursday 2026-11-26 16:00 in Europe/Berlin): Community call",
        "2026-12-06 06:30 UTC (Sunday 2026-12-06 01:30 in America/New_York): Board, 会议 (not public)",
        "2026-12-10 15:00 UTC (Thursday 2026-12-10 16:00 in Europe/Berlin): Community call",
        "2026-12-24 15:00 UTC (Thursday 2026-12-24 16:00 in Europe/Berlin): Community call",
        "2027-01-01, time not known (Friday): Open day",
        "9 meetings from 2026-10-15 to 2027-01-01.",
    ]
    assert result.stderr.splitlines() == [
        "governance.yaml:9:29: no-dates `ask` is held on demand",
        "      ask: {name: Ask us, when: on demand}",
        "                                ^",
        "    hint: write it in the calendar by hand",
        "",
        "1 warning.",
    ]


def test_several_bodies_are_told_apart(root_with: Maker) -> None:
    root = root_with({"data/one/a.yaml": ONE, "data/two/a.yaml": TWO})
    both = run(root, "--as-of", "2026-10-29", "--until", "2026-10-29")
    assert both.stdout.splitlines() == [
        "2026-10-29 15:00 UTC (Thursday 2026-10-29 16:00 in Europe/Berlin): One: Community call",
        "2026-10-29 15:00 UTC (Thursday 2026-10-29 15:00 in UTC): 2nd: Call",
        "2 meetings from 2026-10-29 to 2026-10-29.",
    ]
    one = run(root, "--as-of", "2026-10-29", "--until", "2027-10-29", "--body", "two")
    assert (one.stdout.splitlines(), one.stderr) == (
        [
            "2026-10-29 15:00 UTC (Thursday 2026-10-29 15:00 in UTC): Call",
            "1 meeting from 2026-10-29 to 2027-10-29.",
        ],
        "",
    )


def test_json(root_with: Maker) -> None:
    root = root_with({"data/one/a.yaml": ONE, "data/two/a.yaml": TWO})
    result = run(root, "--as-of", "2026-12-31", "--until", "2027-01-07", "--json")
    assert (result.return_value, result.stderr) == (0, "")
    assert json.loads(result.stdout) == {
        "from": "2026-12-31",
        "to": "2027-01-07",
        "dates": [
            {
                "body": "one", "meeting": "day", "name": "Open day", "public": True, "day": "2027-01-01",
                "utc": None, "local": None, "ends": None, "zone": None,
            },
            {
                "body": "one", "meeting": "board", "name": "Board,\n 会议", "public": False, "day": "2027-01-03",
                "utc": "2027-01-03T06:30:00Z", "local": "2027-01-03T01:30:00-05:00", "ends": None,
                "zone": "America/New_York",
            },
            {
                "body": "one", "meeting": "call", "name": "Community call", "public": True, "day": "2027-01-07",
                "utc": "2027-01-07T15:00:00Z", "local": "2027-01-07T16:00:00+01:00",
                "ends": "2027-01-07T17:00:00+01:00", "zone": "Europe/Berlin",
            },
        ],
        "unknown": [{"body": "one", "meeting": "ask", "name": "Ask us", "why": "is held on demand"}],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("since", "last"),
    [
        (date(2026, 11, 25), "2027-11-24"), (date(2028, 2, 29), "2029-02-28"), (date(2027, 3, 1), "2028-02-29"),
        (date(2100, 6, 1), "2100-12-31"),
    ],
)  # fmt: skip
def test_without_an_end_it_is_a_year(root_with: Maker, since: date, last: str) -> None:
    result = run(root_with({"governance.yaml": ONE}), "--as-of", str(since), "--json")
    assert json.loads(result.stdout)["to"] == last


def test_without_a_first_day_it_is_today(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    given = {}
    monkeypatch.setattr(command, "next_dates", lambda *_, since, **__: given.update(since=since) or 0)
    before = date.today()
    run(root_with({"governance.yaml": ONE}))
    assert before <= given["since"] <= date.today()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--as-of", "2026-10-15", "--until", "2026-10-14"), "2026-10-14 is before 2026-10-15"),
        (("--as-of", "1969-12-31"), "name a day from 1970-01-01 to 2100-12-31"),
        (("--as-of", "2026-10-15", "--until", "9999-12-31"), "name a day from 1970-01-01 to 2100-12-31"),
        (("--as-of", "9999-12-31"), "name a day from 1970-01-01 to 2100-12-31"),
        (("--as-of", "tomorrow"), "'tomorrow' does not match the format '%Y-%m-%d'."),
        (("--body", "three"), "name one of `one`"),
    ],
)
def test_what_is_refused(root_with: Maker, arguments: tuple[str, ...], message: str) -> None:
    result = run(root_with({"governance.yaml": ONE}), *arguments)
    assert getattr(result.exception, "message", None) == message


def test_unsound_data_has_no_dates(root_with: Maker) -> None:
    result = run(root_with({"governance.yaml": "project: {id: x, name: X}\nmeetings: {call: {name: 7, at: noon}}\n"}))
    assert (result.return_value, result.stdout) == (1, "")
    assert "wrong-value `noon` is not a time of day" in result.stderr
    empty = run(root_with({"governance.yaml": "project: {id: x, name: X}\n"}), "--as-of", "2026-01-01")
    assert (empty.return_value, empty.stdout) == (0, "0 meetings from 2026-01-01 to 2026-12-31.\n")
