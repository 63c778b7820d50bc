"""
An e-mail address stands where a link needs `mailto:`.

## Why

A browser takes the address for the name of a file, and finds none. `bylaws links --fix` adds what is missing.

## Bad

```markdown SECURITY.md
Write to [the list](security@example.org).
```

## Good

```markdown SECURITY.md
Write to [the list](mailto:security@example.org).
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.reading import Link
from bylaws.markdown.tree import Tree
from bylaws.problems import Fix
from bylaws.rules import ERROR, MARKDOWN, Finding, rule

_MAIL: Final = re.compile(r"(?:https?://)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)")


@rule("mail-without-mailto", ERROR, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every such link."""
    for document in tree.documents.values():
        for link in document.links:
            mail = _MAIL.fullmatch(link.address)
            target = tree.target(document, link)
            if mail and not (target and tree.has(target.path)):
                right = f"mailto:{mail[1]}"
                if link.target == link.text:
                    continue  # `<a@b.c>`: Markdown adds it
                message = f"`{link.address}` is an e-mail address, but the link takes it for a file"
                fix = Fix(link.place, link.target, right)
                yield Finding(link.place, message, f"write `{right}`", fixes=(fix,))


def is_mail(link: Link) -> bool:
    """Whether a link leads to an e-mail address without saying so."""
    return _MAIL.fullmatch(link.address) is not None
