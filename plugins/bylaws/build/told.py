"""What the pages of a body tell of themselves: as much as a rule over links could have something to say of.

Most links of our pages lead to hosts of which no rule knows anything, or to a section of a page that is made with
them: those were judged when the pages were made. So a run that takes a body as it was need not look at them again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from bylaws.checks.text import may_be_wrong
from bylaws.markdown.conduct import is_code
from bylaws.markdown.reading import Document, Link, Parts
from bylaws.markdown.tree import Target, Tree, is_elsewhere


def in_short(tree: Tree) -> Mapping[str, Parts]:
    """What is left to be judged of pages that are made together, by path. `tree` has these pages and nothing else."""
    return {path: _shortened(page, tree) for path, page in tree.documents.items()}


def _shortened(page: Document, tree: Tree) -> Parts:
    told = Parts(page.links, page.headings, page.ids)
    if is_code(page.path):
        return told  # how many links it has tells whether its text stands elsewhere
    left = tuple(_left(page, tree))
    return replace(told, links=left) if len({link.address for link in left}) > 1 else told


def _left(page: Document, tree: Tree) -> Iterator[Link]:
    seen = {page.path}
    for link in page.links:
        if is_elsewhere(link.address):
            if may_be_wrong(link):
                yield link
            continue
        target = tree.target(page, link)  # none where the repository would have to be known
        if target is None or target.path not in seen or not _is_right(tree, target) or may_be_wrong(link):
            yield link  # of links that are right, the first one to a page stays: which pages lead where is judged
        if target:
            seen.add(target.path)


def _is_right(tree: Tree, target: Target) -> bool:
    """Whether a link leads to a section of one of these pages, whoever makes the anchors of headings."""
    page = tree.documents.get(target.path)
    if page is None or target.as_folder:
        return False
    return not target.fragment or (target.fragment in page.anchors and target.fragment in page.site_anchors)
