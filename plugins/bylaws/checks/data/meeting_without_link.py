"""
Nobody can find out how to join a public meeting.

## Why

Foundations ask for a schedule with a way to join and with notes. One of a link, a calendar and notes is
enough. Bodies that belong to no foundation are not judged.

## Bad

```yaml
project: {id: example, name: Example, type: committee, foundation: {name: cncf}}
code_of_conduct: cncf
meetings: {dev: {name: Developer meeting, when: every week on Monday, at: '16:00', zone: Europe/Berlin}}
```

## Good

```yaml
project: {id: example, name: Example, type: committee, foundation: {name: cncf}}
code_of_conduct: cncf
meetings:
  dev:
    name: Developer meeting
    when: every week on Monday
    at: '16:00'
    zone: Europe/Berlin
    link: 'https://zoom.example/j/1'
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import OPEN, Finding, rule


@rule("meeting-without-link", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """Every public meeting with neither a link nor a calendar nor notes."""
    if not governance.body.project.foundation:
        return
    for meeting in governance.body.meetings.values():
        found = meeting.link is not None or meeting.calendar or meeting.notes
        if meeting.is_public and not found:
            message = f"`{meeting.id}` is public, and nothing says how to join it"
            yield Finding(meeting.place(), message, "add `link`, `calendar` or `notes`")
