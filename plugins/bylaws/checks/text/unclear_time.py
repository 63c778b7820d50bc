"""
A regular meeting has a time whose zone is not clear.

## Why

`CEST`, `PST` and their kind hold for half of the year only, so a weekly meeting in such a zone is an hour off in the
other half; and one time in two zones is a contradiction. A place says it all: `17:00 in Berlin`, or the name of an IANA
zone, such as `Europe/Berlin`.

## Bad

```markdown MEETINGS.md
We meet every Tuesday at 5:00 pm CEST (Pacific Time).
```

## Good

```markdown MEETINGS.md
We meet every Tuesday at 17:00, Europe/Berlin.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.reading import Passage
from bylaws.markdown.tree import Tree
from bylaws.patterns import late
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_REGULAR: Final = late(
    r"\b(?:every|each|weekly|fortnightly|bi-?weekly|monthly|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b",
    re.IGNORECASE,
)
_TIME: Final = late(r"\b(?:[01]?\d|2[0-3]):[0-5]\d\b|\b(?:1[0-2]|[1-9]) ?(?:am|pm|a\.m\.|p\.m\.)", re.IGNORECASE)
_ZONES: Final = {
    "pacific": late(r"\b(?:PST|PDT|PT|Pacific(?: Standard| Daylight)?(?: Time)?|America/Los_Angeles)\b"),
    "mountain": late(r"\b(?:MST|MDT|Mountain Time)\b"),
    "central": late(r"\b(?:CDT|Central Time)\b"),
    "eastern": late(r"\b(?:EST|EDT|ET|Eastern(?: Standard| Daylight)? Time|America/New_York)\b"),
    "london": late(r"\b(?:BST|Europe/London)\b"),
    "central European": late(r"\b(?:CET|CEST|Europe/(?:Berlin|Paris|Madrid|Rome|Amsterdam|Warsaw))\b"),
    "eastern European": late(r"\b(?:EET|EEST)\b"),
    "Australian": late(r"\b(?:AEST|AEDT)\b"),
    "universal": late(r"\b(?:UTC|GMT)\b"),
}
_HALF: Final = late(r"\b(?:PST|PDT|MST|MDT|CDT|EST|EDT|BST|CEST|CET|EET|EEST|AEST|AEDT)\b")
_BOTH_HALVES: Final = late(
    r"\b(?:([PMCE])[SD]T ?/ ?\1[SD]T|(?:GMT|UTC) ?/ ?BST|CES?T ?/ ?CES?T|EES?T ?/ ?EES?T|AE[SD]T ?/ ?AE[SD]T)\b"
)
"""Both names of one zone, such as `PST/PDT`: together, they hold all year."""
_DATED: Final = late(r"(?:\A|/)20\d\d-?\d\d(?:-?\d\d)?\b[^/]*\Z")
"""A report of one day: it says when something was, and nobody changes it."""


SIGNS: Final = {
    _HALF: ("ST", "DT", "ET"),
    late(r"(?:PT|ET)(?<!\w..)\b|GMT(?<!\w...)\b"): ("PT", "ET", "GMT"),
    late(r"\b(?:Pacific|(?:Mountain|Central|Eastern) (?:Standard |Daylight )?Time)\b"): ("Pacific", " Time"),
    late(r"UTC(?<!zone: UTC)(?<!\w...)\b"): ("UTC",),
}
"""What words of data have in them that such a passage can come from: a zone of ours is always one alone."""


@rule("unclear-time", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every passage with such a time."""
    for document in tree.by_hand:
        for passage in () if _DATED.search(document.path) else document.passages:
            if _REGULAR.search(passage.words):
                yield from _unclear(passage)


def _unclear(passage: Passage) -> Iterator[Finding]:
    if _BOTH_HALVES.search(passage.words):
        return
    times = _TIME.findall(passage.words)
    zones = {name: found for name, pattern in _ZONES.items() if (found := pattern.search(passage.words))}
    hint = "name one IANA zone, such as `Europe/Berlin`"
    half = _HALF.search(passage.words)
    if len(times) == 1 and len(zones) > 1:
        one, other = sorted(zones.values(), key=lambda found: found.start())[:2]
        message = f"one time stands in two zones: `{one[0]}` and `{other[0]}`"
        related = ((passage.place(other.start()), "the other zone"),)
        yield Finding(passage.place(one.start()), message, hint, related)
    elif times and half:
        message = f"`{half[0]}` holds for one half of the year only"
        yield Finding(passage.place(half.start()), message, hint)
