"""
A link names a label that the page does not define.

## Why

Without its definition, Markdown shows the brackets instead of a link. Where a file defines no label at all, brackets
such as those in `[BUG][UI]` are text, and are left alone; so is a page of a site whose plugins define labels for all.

## Bad

```markdown handbook.md
See [how we vote][voting], and [who we are][people].

[people]: https://example.org/people
```

## Good

```markdown handbook.md
See [how we vote][voting], and [who we are][people].

[people]: https://example.org/people
[voting]: https://example.org/voting
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.markdown.python_markdown import READ_BY_IT, adds_labels, brings_in
from bylaws.markdown.reading import Document
from bylaws.markdown.tree import Tree
from bylaws.rules import MARKDOWN, WARNING, Finding, rule


@rule("undefined-label", WARNING, MARKDOWN)
def check(tree: Tree) -> Iterator[Finding]:
    """Every label without a definition, where it is first named in a file."""
    for document in tree.by_hand:
        if not document.defines_labels:
            continue  # `[BUG][UI]` is text there, as GitHub shows it
        if document.undefined and _are_defined_elsewhere(tree, document):
            continue
        places: dict[str, list[Finding]] = {}
        for label, place in document.undefined:
            message = f"`[{label}]` is not defined in this file"
            hint = f"add `[{label}]: ADDRESS` below, or write the address in parentheses"
            places.setdefault(label.casefold(), []).append(Finding(place, message, hint))
        for first, *others in places.values():
            related = tuple((other.place, "it is named here too") for other in others)
            yield Finding(first.place, first.message, first.hint, related)


def _are_defined_elsewhere(tree: Tree, document: Document) -> bool:
    """Whether a page of a site may name what another page defines, or a text that is brought in."""
    if tree.sites.of(document.path) not in READ_BY_IT:
        return False
    return brings_in(document.text) or adds_labels(tree.sites.settings(document.path))
