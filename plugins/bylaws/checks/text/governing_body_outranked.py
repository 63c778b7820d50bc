"""
The people who govern stand below others in the contributor ladder.

## Why

A ladder leads up to those who decide. Where one document says that a middle level governs, and another one puts further
levels above it, nobody can say who has the last word.

## Bad

```markdown GOVERNANCE.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
The approvers are the governing body of the project.
```

```markdown CONTRIBUTOR_LADDER.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).

## Approver

Approvers merge changes.

## Owner

Owners make releases.
```

## Good

```markdown GOVERNANCE.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
The owners are the governing body of the project.
```

```markdown CONTRIBUTOR_LADDER.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).

## Approver

Approvers merge changes.

## Owner

Owners make releases.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.conduct import is_governing
from bylaws.markdown.reading import Document, Heading
from bylaws.markdown.tree import Tree
from bylaws.patterns import late
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_GOVERNS: Final = late(
    r"\b(?P<role>[a-z]+)s (?:are|act as|serve as) the (?:project's )?governing body\b", re.IGNORECASE
)
_LADDER: Final = late(r"ladder|membership|roles", re.IGNORECASE)
_LEVELS: Final = frozenset(
    {"contributor", "member", "triager", "reviewer", "approver", "committer", "maintainer", "lead", "owner"}
)


@rule("governing-body-outranked", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """One problem for each document that names a governing body which the ladder outranks."""
    ladders = [
        (document, levels)
        for path, document in tree.documents.items()
        if _LADDER.search(path) and (levels := _levels(document))
    ]
    for path, document in tree.documents.items():
        # what we make of one record cannot contradict itself
        others = [levels for ladder, levels in ladders if not (ladder.is_ours and document.is_ours)]
        for passage in document.passages if others and is_governing(path) else ():
            match = _GOVERNS.search(passage.words)
            for levels in others if match else ():
                assert match
                names = [_singular(heading) for heading in levels]
                role = match["role"].lower()
                above = levels[names.index(role) + 1 :] if role in names else []
                if above:
                    message = f"`{match['role']}s` govern, but `{above[-1].text}` is above them in the ladder"
                    related = tuple((heading.place, "a level above them") for heading in above)
                    hint = "say who has the last word, in both documents"
                    yield Finding(passage.place(match.start()), message, hint, related)


def _levels(document: Document) -> list[Heading]:
    """The headings of a ladder that are levels, from the lowest on: those of one depth with the usual names."""
    found = [heading for heading in document.headings if _singular(heading) in _LEVELS]
    depths = [heading.level for heading in found]
    return [heading for heading in found if heading.level == min(depths)]


def _singular(heading: Heading) -> str:
    return heading.text.strip().lower().removesuffix("s")
