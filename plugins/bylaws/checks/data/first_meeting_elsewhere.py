"""
The first date of a meeting is not one of its dates.

## Why

A meeting every two weeks is counted from its first date. Where that falls on another weekday, every date is wrong.

## Bad

```yaml
project: {id: example, name: Example}
meetings:
  dev: {name: Developer meeting, when: every 2 weeks on Tuesday, first: 2026-01-07, link: 'https://zoom.example/j/1'}
```

## Good

```yaml
project: {id: example, name: Example}
meetings:
  dev: {name: Developer meeting, when: every 2 weeks on Tuesday, first: 2026-01-06, link: 'https://zoom.example/j/1'}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from bylaws.body.governance import Governance
from bylaws.model.times import ORDINALS, WEEKDAYS
from bylaws.rules import ERROR, Finding, rule


@rule("first-meeting-elsewhere", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every meeting whose first date falls on another day than its recurrence says."""
    for meeting in governance.body.meetings.values():
        first, when = meeting.first, meeting.when
        if not first or first.day is None or not when or not when.weekday:
            continue
        day = WEEKDAYS[first.first.weekday()]
        number = (first.day - 1) // 7 + 1
        is_last = (first.first + timedelta(days=7)).month != first.month
        wanted = ORDINALS.get(when.ordinal)
        if day != when.weekday or (wanted and wanted != number and not (wanted == -1 and is_last)):
            message = f"`{first}` is a {day}, and `{when_of(when.ordinal, when.weekday)}` is meant"
            hint = "write a date on which it is held"
            yield Finding(meeting.place("first"), message, hint, ((meeting.place("when"), "said here"),))


def when_of(ordinal: str, weekday: str) -> str:
    """The day as it is written: `Tuesday`, `first Tuesday`."""
    return f"{ordinal} {weekday}".strip()
