"""
A link leads to a section that its page does not have.

## Why

The reader arrives at the top of the page and has to search. Anchors are those that GitHub makes of the headings and
of `id` and `name` in HTML. A page of a site by MkDocs, ProperDocs or Zensical has those that it gives itself, too
(`## Votes {#votes}`), and one that brings in other text is not judged. A table of contents often breaks in this way:
a heading was renamed, and its line in the contents was not. An anchor that several links miss is one problem.

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
from collections.abc import Iterator, Mapping
from typing import Final

from bylaws.markdown.python_markdown import READ_BY_IT, brings_in, given_anchors
from bylaws.markdown.reading import Link
from bylaws.markdown.sites import ELSEWHERE, is_part
from bylaws.markdown.tree import Tree
from bylaws.patterns import late
from bylaws.problems import nearest
from bylaws.rules import ERROR, MARKDOWN, Finding, rule

_NO_SECTION: Final = late(r"top|readme|L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?|:~:.*|user-content-.*", re.IGNORECASE)
_WITH_OUR_ANCHORS: Final = ("", "mdBook", ELSEWHERE, *READ_BY_IT)
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
        for fragment, missed in (_on_its_site(tree, path, missing) if missing else missing).items():
            first, *others = missed
            longer = [anchor for anchor in anchors if anchor.startswith(f"{fragment.casefold()}-")]
            guess = nearest(fragment, anchors) or (longer[0] if len(longer) == 1 else None)
            hint = f"did you mean `#{guess}`?" if guess else "name a heading of the page, or add it"
            related = tuple((link.place, "it is linked here too") for link in others)
            message = f"`{path}` has no section `#{fragment}`"
            yield Finding(first.place, message, hint, related)


def _on_its_site(tree: Tree, path: str, missing: Mapping[str, list[Link]]) -> Mapping[str, list[Link]]:
    """What is missing on a page by the rules of the site that it belongs to, too."""
    site, page = tree.sites.of(path), tree.document(path)
    if site not in _WITH_OUR_ANCHORS:
        return {}
    if page is None or site not in READ_BY_IT:
        return missing
    if brings_in(page.text):
        return {}
    given = {name.casefold() for name in given_anchors(page.text)}
    return {fragment: links for fragment, links in missing.items() if fragment.casefold() not in given}
