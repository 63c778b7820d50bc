"""
Evidence can change, and nothing says when someone last looked at it.

## Why

A page on the web, or a file on a branch, may say something else tomorrow. Evidence that names one version (`pinned`)
stays as it was; any other needs the day on which someone has seen it.

## Bad

```yaml
project: {id: example, name: Example}
review: {evidence: [{shows: SEC-3, url: "https://github.com/example/example/blob/main/SECURITY.md"}]}
```

## Good

```yaml
project: {id: example, name: Example}
review:
  evidence:
    - {shows: SEC-3, url: "https://github.com/example/example/blob/0a1b2c3d/SECURITY.md", pinned: true}
    - {shows: SEC-5, url: "https://example.org/security", checked_on: 2026-05-31}
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.body.governance import Governance
from bylaws.rules import WARNING, Finding, rule

_VERSION: Final = re.compile(r"/(?:[0-9a-f]{7,40}|v?[0-9]+\.[0-9][^/]*)(?:/|$)")
"""A commit or a version in an address."""
_LASTING: Final = re.compile(r"/(?:issues|pull|discussions)/[0-9]+|youtu\.?be")
"""Records of what happened: they do not change what they say."""


@rule("evidence-unchecked", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """All evidence that is neither one version nor looked at on a known day; and what is pinned only by its word."""
    review = governance.body.review
    for one in review.evidence if review else ():
        if one.pinned and not _VERSION.search(one.url):
            message = f"`{one.url}` names no version, though it is `pinned`"
            yield Finding(one.place("pinned"), message, "write an address with the commit, or `checked_on`")
        elif not one.pinned and not one.checked_on and not _LASTING.search(one.url):
            message = f"nothing says when `{one.url}` was last looked at"
            yield Finding(
                one.place("url"), message, "add `checked_on`, or an address with the commit and `pinned: true`"
            )
