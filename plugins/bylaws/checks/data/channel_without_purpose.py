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

from bylaws.body.channels import with_a_rule
from bylaws.body.governance import Governance
from bylaws.rules import OPEN, Finding, rule


@rule("channel-without-purpose", OPEN)
def check(governance: Governance) -> Iterator[Finding]:
    """Every such channel that no rule of the body uses for private matters."""
    used = set(with_a_rule(governance))
    for channel in governance.body.channels.values():
        if channel.public is False and channel.purpose is None and channel.id not in used:
            message = f"`{channel.id}` is private, and nothing says why"
            yield Finding(channel.place(), message, "add `purpose`")
