"""
Reports about conduct are sent to an address that nobody reads any more, or that belongs to another project.

## Why

Such an address comes with a text that was copied. Whoever writes to it gets no answer, at the worst moment.
`bylaws links --fix` writes the address of the foundation's committee instead of a retired one.

## Bad

```markdown CODE_OF_CONDUCT.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
Report to <mailto:mishi@linux.com>.
```

## Good

```markdown CODE_OF_CONDUCT.md
We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).
Report to <mailto:conduct@cncf.io>.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bylaws.markdown.conduct import copied
from bylaws.markdown.foundations import CONTACTS_OF_OTHERS
from bylaws.markdown.reading import Document
from bylaws.markdown.tree import Tree
from bylaws.problems import Fix, Place
from bylaws.rules import ERROR, MARKDOWN, Finding, rule


@rule("conduct-contact", ERROR, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """One problem for each such address in a file."""
    foundation = tree.foundation
    if foundation is None or tree.is_foundations:
        return
    for document in tree.documents.values():
        lowered = document.text.lower()
        for address in foundation.retired_contacts:
            places = _named(document, lowered, re.escape(address))
            if places:
                message = f"nobody reads `{address}` any more"
                right = foundation.conduct_contact
                fixes = tuple(Fix(place, standing, right) for place, standing in places)
                yield _problem(places, message, f"write `{right}`", fixes)
        for others in CONTACTS_OF_OTHERS if not copied(document) else ():
            places = _named(document, lowered, others.pattern) if tree.owner not in others.owners else []
            if places:
                message = f"`{places[0][1]}` takes reports for {others.whose} only"
                yield _problem(places, message, f"write an address of your own, or `{foundation.conduct_contact}`")


def _problem(places: list[tuple[Place, str]], message: str, hint: str, fixes: tuple[Fix, ...] = ()) -> Finding:
    related = tuple((place, "it is named here too") for place, _ in places[1:])
    return Finding(places[0][0], message, hint, related, fixes=fixes)


def _named(document: Document, lowered: str, address: str) -> list[tuple[Place, str]]:
    """Every place that names an address, with the address as it stands there."""
    if address.replace("\\", "").lower() not in lowered:
        return []
    pattern = re.compile(rf"(?<![\w.+-]){address}(?![\w-])", re.IGNORECASE)
    return [
        (passage.place(found.start()), found[0])
        for passage in document.passages
        for found in pattern.finditer(passage.source)
    ]
