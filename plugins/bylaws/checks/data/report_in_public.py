"""
Reports of security problems or about conduct go to a public channel.

## Why

A vulnerability is known before it is mended, and whoever was hurt must speak before everybody.

## Bad

```yaml
project: {id: example, name: Example}
channels: {dev: {name: developer list, kind: mailing-list, address: dev@example.org}}
security: {report_to: dev}
```

## Good

```yaml
project: {id: example, name: Example}
channels: {security: {name: security list, kind: mailing-list, address: security@example.org, public: false}}
security: {report_to: security}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.channels import ChannelKind
from bylaws.rules import ERROR, Finding, rule


@rule("report-in-public", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """Every public channel that takes reports."""
    body = governance.body
    named = []
    if body.security:
        named += [
            (body.security.place("report_to", index), name, "of security problems")
            for index, name in enumerate(body.security.report_to)
        ]
    if body.code_of_conduct:
        conduct = body.code_of_conduct
        named += [
            (conduct.place("report_to", index), name, "about conduct") for index, name in enumerate(conduct.report_to)
        ]
        named += [
            (conduct.place("handled_in", index), name, "about conduct") for index, name in enumerate(conduct.handled_in)
        ]
    for place, name, what in named:
        channel = body.channels.get(name)
        if channel and channel.is_public and channel.kind is not ChannelKind.EMAIL:
            message = f"reports {what} go to `{name}`, which is public"
            related = ((channel.place(), "everybody can read it"),)
            yield Finding(place, message, "name a private channel, or write `public: false` there", related)
