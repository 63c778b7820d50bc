"""
A link leads to a section that its page does not have.

## Why

The reader arrives at the top of the page and has to search. Anchors are those that GitHub makes of the headings and
of `id` and `name` in HTML. A table of contents often breaks in this way: a heading was renamed, and its line in the
contents was not. An anchor that several links miss is one problem.

## Bad

```markdown handbook.md
[How we vote](#how-we-vote)

# Voting
```

## Good

```markdown handbook.md
[How we vote](#voting)

# Voting
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.markdown.reading import Link
from bylaws.markdown.sites import ELSEWHERE, is_part
from bylaws.markdown.tree import Tree
from bylaws.problems import nearest
from bylaws.rules import ERROR, MARKDOWN, Finding, rule

_NO_SECTION: Final = re.compile(r"top|readme|L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?|:~:.*|user-content-.*", re.IGNORECASE)
_WITH_OUR_ANCHORS: Final = ("", "MkDocs", "mdBook", ELSEWHERE)
"""Other generators make anchors of their own."""


@rule("broken-anchor", ERROR, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """One problem for each section that is missing."""
    for path, links in tree.leading.items():
        anchors = tree.anchors(path)
        if anchors is None:
            continue
        known = {name.casefold() for name in anchors}
        missing: dict[str, list[Link]] = {}
        for document, link in links:
            target = tree.target(document, link)
            fragment = target.fragment if target else ""
            if document.path == path and is_part(path):
                continue  # the section stands in what it is a part of
            if fragment and fragment.casefold() not in known and not _NO_SECTION.fullmatch(fragment):
                missing.setdefault(fragment, []).append(link)
        if missing and tree.sites.of(path) not in _WITH_OUR_ANCHORS:
            continue
        for fragment, missed in missing.items():
            first, *others = missed
            longer = [anchor for anchor in anchors if anchor.startswith(f"{fragment.casefold()}-")]
            guess = nearest(fragment, anchors) or (longer[0] if len(longer) == 1 else None)
            hint = f"did you mean `#{guess}`?" if guess else "name a heading of the page, or add it"
            related = tuple((link.place, "it is linked here too") for link in others)
            message = f"`{path}` has no section `#{fragment}`"
            yield Finding(first.place, message, hint, related)
