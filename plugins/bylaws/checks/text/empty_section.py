"""
A section of a governing document has a heading, and nothing below it.

## Why

The table of contents promises a rule or an answer, and there is none. Reviewers count such a document as unfinished.
Only documents on governance, contributing, conduct and security are looked at.

## Bad

```markdown CONTRIBUTING.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).

## Testing

## Reviews

A maintainer reviews each change.
```

## Good

```markdown CONTRIBUTING.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).

## Testing

Run `make test`.

## Reviews

A maintainer reviews each change.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.conduct import is_code, is_governing
from bylaws.markdown.reading import Document
from bylaws.markdown.tree import Tree
from bylaws.patterns import late
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_SECURITY: Final = late(r"(?:[^/]*/)*security[^/]*\.(?:md|markdown)", re.IGNORECASE)
_README: Final = late(r"(?:[^/]*/)*readme\.", re.IGNORECASE)
_SETEXT: Final = late(r"[ \t]*(?:=+|-+)[ \t]*")
_COMMENT: Final = late(r"<!--.*?(?:-->|\Z)", re.DOTALL)


@rule("empty-section", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every heading behind which the next one of its level or above comes at once, or the end."""
    for document in tree.by_hand:  # of ours, none is
        path = document.path
        if (is_governing(path) and not _README.match(path)) or is_code(path) or _SECURITY.fullmatch(path):
            yield from _empty(document)


def _empty(document: Document) -> Iterator[Finding]:
    text = _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), document.text)
    lines = text.split("\n")
    for number, heading in enumerate(document.headings):
        following = document.headings[number + 1] if number + 1 < len(document.headings) else None
        if following and (following.level > heading.level or following.place.line <= heading.place.line):
            continue  # what is below it stands in sections of its own
        if number == 0 and heading.level == 1:
            continue  # the title of the document
        end = following.place.line - 1 if following else len(lines)
        between = [line for line in lines[heading.place.line : end] if line.strip() and not _SETEXT.fullmatch(line)]
        if not between:
            message = f"the section `{heading.text}` is empty"
            yield Finding(heading.place, message, "write it, or delete its heading")
