"""
Two meetings are held at one time and place.

## Why

One of them is a copy that was forgotten.

## Bad

```yaml
project: {id: example, name: Example}
meetings:
  dev: {name: Developer meeting, when: every week on Monday, at: '16:00', zone: UTC, link: 'https://zoom.example/j/1'}
  community:
    name: Community meeting
    when: every week on Monday
    at: '16:00'
    zone: UTC
    link: 'https://zoom.example/j/1'
```

## Good

```yaml
project: {id: example, name: Example}
meetings:
  dev: {name: Developer meeting, when: every week on Monday, at: '16:00', zone: UTC, link: 'https://zoom.example/j/1'}
  community:
    name: Community meeting
    when: every week on Friday
    at: '16:00'
    zone: UTC
    link: 'https://zoom.example/j/1'
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.meetings import Meeting
from bylaws.rules import WARNING, Finding, rule


@rule("same-meeting", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every meeting with the link, the recurrence and the time of another one."""
    first: dict[tuple[object, ...], Meeting] = {}
    for meeting in governance.body.meetings.values():
        if not meeting.link or not meeting.when:
            continue
        other = first.setdefault((meeting.link, meeting.when, meeting.at, meeting.zone, meeting.first), meeting)
        if other is not meeting:
            message = f"`{meeting.id}` and `{other.id}` are held at one time and place"
            related = ((other.place(), "the other one"),)
            yield Finding(meeting.place(), message, "delete one of the two, or mend it", related)
