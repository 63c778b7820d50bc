"""
Reports about conduct go to the project only.

## Why

Whoever reports a maintainer must not have to report to that maintainer. Where a project handles reports itself, its
code of conduct also names the committee of the foundation, to which anyone can go instead.

## Bad

```markdown CODE_OF_CONDUCT.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
Report to <mailto:team@example.org>.
```

## Good

```markdown CODE_OF_CONDUCT.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
Report to <mailto:team@example.org>, or to the committee of the CNCF at <mailto:conduct@cncf.io>.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.conduct import is_code, is_governing, links_directly
from bylaws.markdown.foundations import CONTACTS_OF_OTHERS
from bylaws.markdown.reading import Document
from bylaws.markdown.tree import Tree
from bylaws.problems import Place
from bylaws.rules import MARKDOWN, WARNING, Finding, rule

_ADDRESS: Final = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_COMMITTEE: Final = r"\b(?:conduct|coc)\s+committee|\bcocc\b|/conduct/committee"
_STAFF: Final = r"\b{}(?:['’]s)?\s+(?:(?:code\s+of\s+conduct|conduct|coc)\s+)?(?:staff|team)\b"
"""In words, and without an address: reports can go there all the same."""


@rule("conduct-without-escalation", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every code of conduct that names addresses, none of them the foundation's, and that tells of no committee."""
    foundation = tree.foundation
    if foundation is None or tree.is_foundations:
        return
    contact = foundation.conduct_contact
    told = re.compile(rf"{re.escape(contact)}|{_COMMITTEE}|{_STAFF.format(re.escape(foundation.short))}", re.IGNORECASE)
    if not contact or any(told.search(document.text) for path, document in tree.documents.items() if _speaks(path)):
        return  # where another document tells of the committee, the two differ, and that is said elsewhere
    for path, document in tree.documents.items():
        first = _first(document) if is_code(path) and links_directly(document, foundation) else None
        if first is None or first[1] in foundation.retired_contacts:
            continue
        if any(re.search(others.pattern, first[1]) for others in CONTACTS_OF_OTHERS):
            continue  # that it is not the project's own is said elsewhere
        place, address = first
        message = f"reports go to `{address}` only, and not to the committee of the {foundation.short}"
        yield Finding(place, message, f"name `{contact}` beside it")


def _speaks(path: str) -> bool:
    return is_code(path) or is_governing(path)


def _first(document: Document) -> tuple[Place, str] | None:
    """The first address of a document."""
    if not _ADDRESS.search(document.text):
        return None
    for passage in document.passages:
        found = _ADDRESS.search(passage.source)
        if found:
            return passage.place(found.start()), found[0]
    return None
