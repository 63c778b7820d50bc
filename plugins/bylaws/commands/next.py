"""`bylaws next`: the next dates of meetings, in UTC and in local time."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import click

from bylaws.body.governance import Governance
from bylaws.body.schedule import EARLIEST, LATEST, Occurrence, occurrences, why_unknown
from bylaws.commands.show import body_named, counted, problems_shown, refusals_shown, soundly_built, standing
from bylaws.model.meetings import Meeting
from bylaws.model.times import WEEKDAYS
from bylaws.problems import Problem
from bylaws.rules.files import NO_DATES
from bylaws.source import Open
from bylaws.structs import struct


@struct
class MeetingDate:
    """One date of one meeting."""

    governance: Governance
    meeting: Meeting
    when: Occurrence

    @property
    def order(self) -> tuple[datetime, str, str]:
        """By time; those whose time is not known stand before the others of their day."""
        moment = self.when.begins or datetime.combine(self.when.day, time(), UTC)
        return moment, self.governance.body.project.id, self.meeting.id


@refusals_shown(aside=True)
def next_dates(root: Path, data: str, *, body: str, since: date, until: date | None, as_json: bool) -> int:
    """Print the dates from one day to another, both included; `until` is the end of a year where it is None."""
    for option, day in (("--as-of", since), ("--until", until or since)):
        if not EARLIEST <= day <= LATEST:
            raise click.BadParameter(f"name a day from {EARLIEST} to {LATEST}", param_hint=option)
    last = until or _a_year_after(since)
    if last < since:
        raise click.BadParameter(f"{last} is before {since}", param_hint="--until")
    built = soundly_built(root, data)
    chosen = (body_named(built.governances, body),) if body else built.governances
    found = sorted(_dates(chosen, since, last), key=lambda one: one.order)
    unknown = list(_unknown(chosen))
    if as_json:
        click.echo(_as_json(found, chosen, since, last))
        return 0
    for one in found:
        click.echo(_told(one, with_body=len(chosen) > 1))
    click.echo(f"{counted(len(found), 'meeting')} from {since} to {last}.")
    return problems_shown(standing(unknown, root), root, aside=True)


def _a_year_after(day: date) -> date:
    after = date(day.year + 1, 3, 1) if (day.month, day.day) == (2, 29) else day.replace(year=day.year + 1)
    return min(after - timedelta(days=1), LATEST)


def _dates(governances: Sequence[Governance], since: date, until: date) -> Iterator[MeetingDate]:
    for governance in governances:
        for meeting in governance.body.meetings.values():
            for when in occurrences(meeting, since, until):
                yield MeetingDate(governance, meeting, when)


def _unknown(governances: Sequence[Governance]) -> Iterator[Problem]:
    for governance in governances:
        for meeting in governance.body.meetings.values():
            if why := why_unknown(meeting):
                place = meeting.place(why.key)
                yield NO_DATES.at(place, f"`{meeting.id}` {why.message}", why.hint)


def _told(one: MeetingDate, *, with_body: bool) -> str:
    when, meeting = one.when, one.meeting
    body = f"{one.governance.body.project.called}: " if with_body else ""
    name = f"{body}{' '.join(meeting.name.split())}{'' if meeting.is_public else _not_public(meeting)}"
    if when.begins is None:
        return f"{when.day}, time not known ({WEEKDAYS[when.day.weekday()]}): {name}"
    utc, zone = when.begins.astimezone(UTC), meeting.zone.name if meeting.zone else ""
    local = f"{WEEKDAYS[when.begins.weekday()]} {when.begins:%Y-%m-%d %H:%M} in {zone}"
    return f"{utc:%Y-%m-%d %H:%M} UTC ({local}): {name}"


def _not_public(meeting: Meeting) -> str:
    return " (nobody says whether it is public)" if isinstance(meeting.public, Open) else " (not public)"


def _as_json(found: Sequence[MeetingDate], governances: Sequence[Governance], since: date, until: date) -> str:
    dates = [
        {
            "body": one.governance.body.project.id,
            "meeting": one.meeting.id,
            "name": one.meeting.name,
            "public": None if isinstance(one.meeting.public, Open) else one.meeting.public,
            "day": one.when.day.isoformat(),
            "utc": f"{one.when.begins.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if one.when.begins else None,
            "local": one.when.begins.isoformat() if one.when.begins else None,
            "ends": one.when.ends.isoformat() if one.when.ends else None,
            "zone": one.meeting.zone.name if one.meeting.zone else None,
        }
        for one in found
    ]
    unknown = [
        {"body": governance.body.project.id, "meeting": meeting.id, "name": meeting.name, "why": why.message}
        for governance in governances
        for meeting in governance.body.meetings.values()
        if (why := why_unknown(meeting))
    ]
    shown = {"from": since.isoformat(), "to": until.isoformat(), "dates": dates, "unknown": unknown}
    return json.dumps(shown, indent=2)
