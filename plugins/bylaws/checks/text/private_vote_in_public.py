"""
A public place is named for votes or talks on security or conduct.

## Why

Such matters are private: an open issue shows a vulnerability before it is mended, and a report before it is heard.

## Bad

```markdown handbook.md
A vote is taken on the list, or in an [issue](https://github.com/example/community/issues) for security or conduct
matters.
```

## Good

```markdown handbook.md
A vote is taken in an [issue](https://github.com/example/community/issues), or on the private list for security or
conduct matters.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.tree import Tree
from bylaws.patterns import late
from bylaws.rules import ERROR, MARKDOWN, Finding, rule

_FOR_PRIVATE: Final = late(
    r"(?<=\))\s+(?:in the case of|for)\s+(?:any\s+)?(?:security|(?:code of )?conduct)\s+"
    r"(?:(?:or|and)\s+(?:security|conduct)\s+)?(?:matters|issues|reports|violations)",
    re.IGNORECASE,
)
_LAST_LINK: Final = late(r"\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)\Z")
_PUBLIC: Final = late(
    r"https?://github\.com/[^/]+/[^/]+/(?:issues|discussions)\b|https?://[\w-]+\.slack\.com/|\./?issues"
)
_PRIVATE: Final = late(r"private|security/advisories", re.IGNORECASE)


SIGNS: Final = {_FOR_PRIVATE: (")",)}


@rule("private-vote-in-public", ERROR, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every such place."""
    for document in tree.by_hand:
        for passage in document.passages:
            for match in _FOR_PRIVATE.finditer(passage.source):
                link = _LAST_LINK.search(passage.source[: match.start()])
                around = passage.source[max(0, (link.start() if link else 0) - 60) : match.start()]
                if link and _PUBLIC.match(link[1]) and not _PRIVATE.search(around):
                    message = "everybody can read what is written there"
                    hint = "name a private list, or a closed meeting"
                    related = ((passage.place(match.end() - len(match[0].lstrip())), "for this"),)
                    yield Finding(passage.place(link.start(1)), message, hint, related)
