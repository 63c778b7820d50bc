"""
Two channels have one address.

## Why

A channel that stands in the data twice is changed in one place only, and pages name it in two ways.

## Bad

```yaml
project: {id: example, name: Example}
channels:
  list: {name: mailing list, kind: mailing-list, address: a@example.org}
  dev: {name: developer list, kind: mailing-list, address: A@example.org}
```

## Good

```yaml
project: {id: example, name: Example}
channels: {list: {name: mailing list, kind: mailing-list, address: a@example.org}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.channels import Channel
from bylaws.rules import WARNING, Finding, rule


@rule("same-address", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for each channel with an address of another one."""
    first: dict[str, Channel] = {}
    for channel in governance.body.channels.values():
        if channel.address:  # one web address may lead to many rooms of a chat
            other = first.setdefault(channel.address.casefold(), channel)
            if other is not channel:
                message = f"`{channel.id}` and `{other.id}` have one address"
                related = ((other.place("address"), "the other one"),)
                yield Finding(channel.place("address"), message, "keep one of the two", related)
