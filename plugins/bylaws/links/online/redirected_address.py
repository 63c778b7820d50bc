"""
A link leads to a page that has moved for good.

## Why

The host answered 301 or 308, and the page is at a new address. Old addresses work only as long as somebody keeps the
redirect. Temporary redirects are no problem; nor are those that only add or take away a `/`, or ask readers to log in.
`bylaws links --online` asks; no other command does.

## Bad

```markdown handbook.md
See the [list of maintainers](http://github.com/cncf/old-name).
```

## Good

```markdown handbook.md
See the [list of maintainers](https://github.com/cncf/new-name).
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import urlsplit

from bylaws.links.online.answers import Asked
from bylaws.markdown.foundations import FOUNDATIONS
from bylaws.problems import Problem, Severity

NAME: Final = "redirected-address"
SEVERITY: Final = Severity.WARNING

_LOGIN: Final = re.compile(
    r"(?:^|[/._-])(?:log[-_]?in|sign[-_]?in|sso|saml|oauth2?|auth|accounts)(?:[/._-]|$)", re.IGNORECASE
)
_INDEX: Final = re.compile(r"/(?:index\.html?)?\Z", re.IGNORECASE)


def check(asked: Sequence[Asked]) -> Iterator[Problem]:
    """One problem for each address whose page has another one now."""
    for one in asked:
        new = one.answer.moved
        if one.answer.good and new and _is_another(one.url, new) and not _is_known(one):
            first, *others = one.links
            related = tuple((link.place, "it is linked here too") for link in others)
            message = f"`{one.written}` has moved to `{new}`"
            yield Problem(first.place, NAME, message, _hint(one, new), SEVERITY, related)


def _hint(one: Asked, new: str) -> str:
    if _is_front_page(new) and not _is_front_page(one.url):
        return "look for the page itself: the new address is only the front page"
    _, mark, fragment = one.links[0].address.partition("#")
    return f"write `{new}{mark}{fragment}`"


def _is_another(old: str, new: str) -> bool:
    if _LOGIN.search(re.sub(r"^https?://", "", new.partition("?")[0])):
        return False
    return _INDEX.sub("", old) != _INDEX.sub("", new)


def _is_front_page(url: str) -> bool:
    return not _INDEX.sub("", urlsplit(url).path)


def _is_known(one: Asked) -> bool:
    """Whether a rule that asks nobody finds it too."""
    known = (moved for it in FOUNDATIONS.values() for moved in (*it.moved, *it.conduct_forms))
    return any(moved.right(one.links[0].address) is not None for moved in known)
