"""
Votes on security or on conduct are held where everybody can read them.

## Why

Reports of vulnerabilities and about people must stay private until they are settled.

## Bad

```yaml
project: {id: example, name: Example}
channels: {issues: {name: GitHub issues, kind: issues}}
voting: {venues: [{channel: issues, subjects: [security, conduct]}]}
```

## Good

```yaml
project: {id: example, name: Example}
channels: {private: {name: private list, kind: mailing-list, public: false}}
voting: {venues: [{channel: private, subjects: [security, conduct]}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.voting import Subject
from bylaws.rules import ERROR, Finding, rule

_PRIVATE: Final = (Subject.SECURITY, Subject.CONDUCT)


@rule("private-matter-in-public", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every public venue for private matters."""
    for venue in governance.voting.venues:
        channel = governance.body.channels.get(venue.channel)
        named = [subject for subject in venue.subjects if subject in _PRIVATE]
        if channel is None or not channel.is_public or not named:
            continue
        message = f"votes on {' and '.join(named)} are held in `{channel.id}`, which is public"
        related = ((channel.place(), "everybody can read it"),)
        yield Finding(venue.place("subjects"), message, "name a private channel", related)
