"""All site pages of one body, with the tabs that lead from one to the other."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from bylaws.markdown import Markup, bullets
from bylaws.pages.compose import Composer, Rendered
from bylaws.pages.links import closed, opened
from bylaws.problems import Problem
from bylaws.site import site_pages

FRONT: Final = "index.md"
"""The path of a first page, unless somebody has written one by hand."""

_LABELS: Final = {
    "overview": "Overview",
    "people": "People",
    "levels": "Way up",
    "decisions": "Decisions",
    "calendar": "Meetings",
    "organizations": "Organizations",
    "checks": "Checks",
}
_WIDE: Final = "---\nhide: [toc]\n---\n\n"
"""For pages with wide tables and few sections: Material leaves them the room of its table of contents."""
_TABS: Final = '<div class="bylaws-tabs"></div>'
"""What the style sheet looks for: the list behind it is shown as a row of tabs."""


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page that only a site has."""

    name: str
    title: str
    path: str
    """Relative to the root, as if it stood in the output folder of the body."""
    text: str
    anchors: frozenset[str]


@dataclass(frozen=True, slots=True)
class SiteOfBody:
    """What a site has of one body besides its documents."""

    pages: tuple[SitePage, ...]
    tabs: Mapping[str, str]
    """The tabs for each document, by its path."""
    problems: tuple[Problem, ...]


def site_of(
    composer: Composer,
    documents: Sequence[Rendered],
    *,
    labels: Mapping[str, str],
    today: date,
    findings: Sequence[Problem],
    let_stand: Sequence[tuple[tuple[str, ...], str, str]],
    front: str = FRONT,
    pictures: Mapping[str, str],
) -> SiteOfBody:
    """The site pages of the body whose documents a composer has made, and the tabs for all of its pages.

    `labels`: what the documents are called in a list, by name. `findings`: what is wrong with the data. `let_stand`:
    what else is, with the reason why nobody mends it. `front`: the path of the overview. `pictures`: the path of the
    picture of each account, in the folder of the body.
    """
    governance = composer.governance
    given = {"today": today, "findings": findings, "let_stand": let_stand, "documents": labels, "pictures": pictures}
    found = Composer(
        governance,
        site_pages(),
        composer.own,
        options=governance.body.documents.site,
        beside=composer.paths,
        moved={"overview": front},
        given=given,
    )
    rendered = found.render()
    folder = governance.folder
    anchors = {page.path: page.anchors for page in (*documents, *rendered)}
    tabs = _tabs(found)
    pages = []
    for page in rendered:
        path = posixpath.join(folder, page.path)
        wide = _WIDE if page.module.NAME in ("levels", "decisions") else ""
        text = f"{wide}{closed(with_tabs(page.text, tabs), path, folder, anchors)}"
        pages.append(SitePage(page.module.NAME, page.title, path, text, page.anchors))
    at = {posixpath.join(folder, page.path) for page in documents}
    return SiteOfBody(tuple(pages), {path: closed(tabs, path, folder, anchors) for path in at}, tuple(found.problems))


def _tabs(composer: Composer) -> str:
    links = [opened(Markup(_LABELS[module.NAME]), composer.paths[module.NAME], "") for module in composer.modules]
    return f"{_TABS}\n\n{bullets(links)}" if len(links) > 1 else ""


def with_tabs(text: str, tabs: str) -> str:
    """A page with its tabs behind its first heading."""
    head, line, rest = text.partition("\n\n")
    return f"{head}{line}{tabs}\n\n{rest}" if tabs else text
