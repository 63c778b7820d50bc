"""
Whether the page of a link is there could not be learned.

## Why

The host has no name, no connection or no answer, refuses programs, or has a trouble of its own (429, 500 and above),
also when asked again later. That may pass, so it is not called dead. Hosts of a private network, addresses with a
password and redirects without an end are not asked at all. What is wrong with a host is one problem, however many of
its addresses are linked. `bylaws links --online` asks; no other command does.

## Bad

```markdown handbook.md
Read the [archive](https://lists.cncf.io/g/broken-today).
```

## Good

```markdown handbook.md
Read the [archive](https://lists.cncf.io/g/main).
```
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from bylaws.links.online.answers import CREDENTIALS, PRIVATE, UNREADABLE, Asked, shown
from bylaws.problems import Problem, Severity

NAME: Final = "unasked-address"
SEVERITY: Final = Severity.WARNING

_HINTS: Final = {
    CREDENTIALS: "delete what stands before the `@`, and change the password if it is one",
    UNREADABLE: "mend the address",
    PRIVATE: "link a page that everybody can reach",
}
_HOSTS_FOR_NO_NETWORK: Final = 3


def check(asked: Sequence[Asked]) -> Iterator[Problem]:
    """One problem for each reason on each host, or a single one where nobody answers at all."""
    groups: dict[tuple[str, str], list[Asked]] = {}
    for one in asked:
        if one.answer.reason:
            groups.setdefault((one.host or one.url, one.answer.reason), []).append(one)
    hosts = {one.host for one in asked if one.host}
    if len(hosts) >= _HOSTS_FOR_NO_NETWORK and all(_is_silent(one) for one in asked if one.host):
        message = f"none of {len(hosts)} hosts gives an answer"
        first = next(one for one in asked if one.host)
        yield Problem(first.links[0].place, NAME, message, "check the connection to the network", SEVERITY)
        groups = {key: group for key, group in groups.items() if not group[0].host}
    for (_, reason), (first, *others) in groups.items():
        related = [(link.place, "it is linked here too") for link in first.links[1:]]
        related += [(link.place, f"nor could `{shown(link)}`") for other in others for link in other.links]
        message = f"`{first.written}` could not be asked: {reason}"
        hint = _HINTS.get(reason, "open it in a browser, or ask again later")
        yield Problem(first.links[0].place, NAME, message, hint, SEVERITY, tuple(related))


def _is_silent(one: Asked) -> bool:
    """Whether nobody on the way to the page has said a word."""
    answer = one.answer
    return not answer.status and answer.reason not in ("", PRIVATE) and answer.final == one.url
