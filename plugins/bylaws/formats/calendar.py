"""
The public meetings, for calendar programs: one file for each meeting, and one for all of them.

Anything that reads RFC 5545 can subscribe to them: Google Calendar, Outlook, Thunderbird, Apple Calendar, phones. Each
meeting is one event that comes again, at the same local time all year round. A local time that a change of the clocks
leaves out is read as the RFC says, with the offset from before the change. A meeting whose time or zone is not known
takes the whole day. The files have no dates but those of the data: they do not depend on the day on which they are
made.

Closed meetings and meetings that are not public are left out. So are those whose dates nobody can know, with the
reason: those on demand, those without a weekday, those every two weeks without `first`. It is refused when none is
left.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bylaws.body.governance import Governance
from bylaws.body.schedule import why_unknown
from bylaws.formats.made import File, Made, Pages, export
from bylaws.model.meetings import Meeting
from bylaws.problems import Severity
from bylaws.rules import WARNING, Finding
from bylaws.source import Open

NAME: Final = "calendar"
PATH: Final = "calendar/"


@export(NAME, PATH)
def write(governance: Governance, pages: Pages) -> Made:
    """`<body>.ics`, and `meetings/<meeting>.ics` for each meeting."""
    from bylaws.formats.icalendar import Event, calendar, event

    project = governance.body.project
    events: list[Event] = []
    problems: list[Finding] = []
    for meeting in governance.body.meetings.values():
        if meeting.public is False:
            continue
        if why := _why_left_out(meeting):
            problems.append(why)
        elif found := event(meeting, project.id):
            events.append(found)
    if not events:
        return Made((), _all_left_out(governance, problems))
    files = [File(f"{project.id}.ics", calendar(f"{project.called} meetings", events), "")]
    for one in events:
        text = calendar(f"{project.called}: {one.meeting.name}", [one])
        files.append(File(f"meetings/{one.meeting.id}.ics", text, ""))
    return Made(tuple(files), tuple(problems))


def _why_left_out(meeting: Meeting) -> Finding | None:
    if isinstance(meeting.public, Open):
        message, hint = f"`{meeting.id}` does not say whether it is public, and is left out", "write `public: true`"
        return Finding(meeting.place("public"), message, hint, severity=WARNING)
    why = why_unknown(meeting)
    if why is None:
        return None
    place = meeting.place(why.key)
    return Finding(place, f"`{meeting.id}` {why.message}, and is left out", why.hint, severity=WARNING)


def _all_left_out(governance: Governance, problems: list[Finding]) -> tuple[Finding, ...]:
    if problems:
        return tuple(replace(problem, severity=Severity.ERROR) for problem in problems)
    project = governance.body.project
    message = f"`{project.id}` has no public meeting"
    return (Finding(project.place(), message, "add one to `meetings`, or do without a calendar"),)
