"""
A private channel does not say what it is for.

## Why

Foundations ask for a reason for every channel that not everybody can read; so do contributors.

## Bad

```yaml
project: {id: example, name: Example}
channels: {maintainers: {name: maintainers' list, kind: mailing-list, public: false}}
```

## Good

```yaml
project: {id: example, name: Example}
channels: {maintainers: {name: maintainers' list, kind: mailing-list, public: false, purpose: Reports about conduct}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.voting import Subject
from bylaws.rules import OPEN, Finding, rule


@rule("channel-without-purpose", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """Every such channel that no rule of the body uses for private matters."""
    used = set(_used(governance))
    for channel in governance.body.channels.values():
        if channel.public is False and channel.purpose is None and channel.id not in used:
            message = f"`{channel.id}` is private, and nothing says why"
            yield Finding(channel.place(), message, "add `purpose`")


def _used(governance: Governance) -> Iterator[str]:
    """The channels whose purpose is clear: reports and votes on private matters go there."""
    body = governance.body
    if body.code_of_conduct:
        yield from (*body.code_of_conduct.report_to, *body.code_of_conduct.handled_in)
    if body.security:
        yield from body.security.report_to
    for venue in governance.voting.venues:
        if {Subject.SECURITY, Subject.CONDUCT} & {*venue.subjects}:
            yield venue.channel
