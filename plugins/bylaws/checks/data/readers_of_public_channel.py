"""
A channel has readers, and is public.

## Why

Pages print the address of a public channel and invite everyone to it. `readers` says who reads a private one, so one of
the two is not meant; a channel is public unless it says otherwise.

## Bad

```yaml
project: {id: example, name: Example}
ladder: {maintainer: {name: Maintainer}}
channels: {inner: {name: the maintainers' list, kind: mailing-list, readers: maintainer, purpose: Security reports}}
```

## Good

```yaml
project: {id: example, name: Example}
ladder: {maintainer: {name: Maintainer}}
channels: {inner: {name: list, kind: mailing-list, public: false, readers: maintainer, purpose: Security reports}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.rules import ERROR, Finding, rule
from bylaws.source import Open


@rule("readers-of-public-channel", ERROR)
def check(governance: Governance) -> Iterator[Finding]:
    """An error, because the next `render` would publish the address."""
    for channel in governance.body.channels.values():
        if channel.is_public and channel.readers and not isinstance(channel.readers, Open):
            message = f"`{channel.id}` has readers, and is public"
            yield Finding(channel.place("readers"), message, "write `public: false`, or delete `readers`")
