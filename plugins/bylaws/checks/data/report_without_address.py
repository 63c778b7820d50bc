"""
Reports have no address to go to.

## Why

Whoever has something to report must know where to write. The name of a channel is not enough. For a breach of the code
of conduct, a project in a foundation has at least the address of its committee; others need one of their own.

## Bad

```yaml
project: {id: example, name: Example}
channels: {security: {name: security list, kind: mailing-list, public: false}}
security: {report_to: security}
```

## Good

```yaml
project: {id: example, name: Example}
channels: {security: {name: security list, kind: mailing-list, public: false, address: security@example.org}}
security: {report_to: security}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import WARNING, Finding, rule
from bylaws.source import Open


@rule("report-without-address", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every channel that takes reports and cannot be reached; and a code of conduct whose breach nobody can report."""
    body = governance.body
    conduct = body.code_of_conduct
    by_hand = body.documents.is_by_hand("conduct")  # its own words may say it
    said = conduct and (conduct.report_to or isinstance(conduct.report_to, Open))
    if conduct and not (said or by_hand or body.project.foundation):
        message = "nothing says where to report a breach of the code of conduct"
        hint = "add `report_to`, or write `report_to: undecided`"
        yield Finding(conduct.place(), message, hint)
    reporting = (
        *(body.security.report_to if body.security else ()),
        *(body.code_of_conduct.report_to if body.code_of_conduct else ()),
    )
    for name in dict.fromkeys(reporting):
        party = body.parties.get(name)
        if party and not party.address and not party.url:
            yield Finding(party.place(), f"`{name}` takes reports, and has no address", "add `address` or `url`")
        channel = body.channels.get(name)
        if channel and not channel.address and not channel.url:
            place = channel.place()
            message, hint = f"`{name}` takes reports, and has no address", "add `address` or `url`"
            if isinstance(channel.public, Open):
                place = channel.place("public")
                message = f"`{name}` takes reports, and nobody says whether its address may be printed"
                hint = "write `public: true` or `public: false`"
            yield Finding(place, message, hint)
