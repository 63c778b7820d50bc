"""
Two documents describe one role.

## Why

A ladder in its own document, and the same levels once more in the governance: both hold today, and when one of them is
changed they contradict each other. One document describes a role; the others link it. A section counts that has a
heading with the name of the role, and three items of a list or more.

## Bad

```markdown GOVERNANCE.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).

## Maintainers

- They review changes.
- They make releases.
- They vote.
```

```markdown CONTRIBUTOR_LADDER.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).

## Maintainer

- Reviews changes
- Makes releases
- Answers reports
```

## Good

```markdown GOVERNANCE.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).

## Maintainers

The [ladder](CONTRIBUTOR_LADDER.md) says what maintainers do.
```

```markdown CONTRIBUTOR_LADDER.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).

## Maintainer

- Reviews changes
- Makes releases
- Answers reports
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.conduct import is_governing, share_readers
from bylaws.markdown.reading import Document, Heading
from bylaws.markdown.tree import Tree
from bylaws.patterns import late
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_ITEM: Final = late(r"[ \t]*(?:[-*+]|\d+[.)])[ \t]+\S")
_ROLES: Final = late(
    r"(?:(?:community|project|org|organization|subproject) )?"
    r"(?:contributor|member|triager|reviewer|approver|committer|maintainer|lead|owner)s?",
    re.IGNORECASE,
)
_LADDER: Final = late(r"ladder|membership|roles", re.IGNORECASE)
FEWEST: Final = 3
"""Items of a list that describe a role, and do not only name it."""


@rule("role-described-twice", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every section about a role in a governing document, where the ladder has one too."""
    documents = {path: document for path, document in tree.documents.items() if is_governing(path)}
    if all(document.is_ours for document in documents.values()):
        return  # what we make of one record says everything in one place
    governing = {path: _described(document) for path, document in documents.items()}
    for path, here in governing.items():
        if _LADDER.search(path):
            continue
        for other, there in governing.items():
            is_ours = documents[path].is_ours and documents[other].is_ours
            if is_ours or not _LADDER.search(other) or not share_readers(path, other):
                continue
            for role, heading in here.items():
                if role in there:
                    message = f"`{other}` describes `{heading.text}` too"
                    related = ((there[role].place, "the section in the ladder"),)
                    yield Finding(heading.place, message, f"link `{other}`, and keep the description there", related)


def _described(document: Document) -> dict[str, Heading]:
    """The sections that describe a role, by its name in the singular."""
    lines = document.text.split("\n")
    found: dict[str, Heading] = {}
    for number, heading in enumerate(document.headings):
        name = heading.text.strip()
        if not _ROLES.fullmatch(name):
            continue
        after = (one for one in document.headings[number + 1 :] if one.level <= heading.level)
        end = next(after, None)
        body = lines[heading.place.line : end.place.line - 1 if end else len(lines)]
        if sum(bool(_ITEM.match(line)) for line in body) >= FEWEST:
            found.setdefault(name.casefold().removesuffix("s"), heading)
    return found
