"""
A meeting has a time, but no time zone.

## Why

A time without a zone is another one for every reader. Abbreviations such as CET are no zones: they do not say what
holds in summer.

## Bad

```yaml
project: {id: example, name: Example}
meetings: {call: {name: Call, when: every week on Tuesday, at: 16:00, notes: https://docs.example/1}}
```

## Good

```yaml
project: {id: example, name: Example}
meetings:
  call: {name: Call, when: every week on Tuesday, at: 16:00, zone: Europe/Berlin, notes: https://docs.example/1}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import WARNING, Finding, rule


@rule("time-without-zone", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every time that nobody can read. A zone that is left open in so many words is printed as that."""
    for meeting in governance.body.meetings.values():
        if meeting.at and meeting.zone is None:
            hint = "add `zone`, such as Europe/Berlin"
            yield Finding(meeting.place("at"), f"`{meeting.at}` is in no time zone", hint)
