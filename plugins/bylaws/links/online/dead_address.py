"""
A link leads to a page that its host says is not there.

## Why

The host was asked, and answered 404 or 410. Readers meet the same answer. An address that many links share is one
problem. `bylaws links --online` asks; no other command does.

## Bad

```markdown handbook.md
The [steering committee](https://github.com/cncf/no-such-page) decides.
```

## Good

```markdown handbook.md
The [steering committee](https://github.com/cncf/toc) decides.
```
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from bylaws.links.online.answers import Asked
from bylaws.problems import Problem, Severity

NAME: Final = "dead-address"
SEVERITY: Final = Severity.ERROR


def check(asked: Sequence[Asked]) -> Iterator[Problem]:
    """One problem for each address without a page."""
    for one in asked:
        if one.answer.dead:
            first, *others = one.links
            by = "its host" if one.answer.final == one.url else f"it leads to `{one.answer.final}`, which"
            message = f"`{one.written}` is dead: {by} answers {one.answer.status}"
            related = tuple((link.place, "it is linked here too") for link in others)
            hint = "link the place where the page is now, or delete the link"
            yield Problem(first.place, NAME, message, hint, SEVERITY, related)
