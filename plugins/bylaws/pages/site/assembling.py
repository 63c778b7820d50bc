"""All site pages of one body, with the tabs that lead from one to the other."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from html import escape, unescape
from typing import Final

from bylaws.body.governance import Governance
from bylaws.markdown.writing import Markup, bullets
from bylaws.pages.composing.compose import Composer
from bylaws.pages.composing.links import closed, opened
from bylaws.pages.face import face_of
from bylaws.pages.page import Page, Site
from bylaws.pages.site import site_pages
from bylaws.pages.site.html import text
from bylaws.problems import Problem
from bylaws.words import messages as say
from bylaws.words.english import English
from bylaws.words.fact import Name

FRONT: Final = "index.md"
"""The path of a first page, unless somebody has written one by hand."""

_TABS: Final = '<div class="bylaws-tabs"></div>'
"""What the style sheet looks for: the list behind it is shown as a row of tabs."""
_AS_HTML: Final = re.compile(re.escape(_TABS) + r"\s*<ul>(.*?)</ul>", re.DOTALL)
"""The same in the HTML of a page."""


def site_of(
    composer: Composer,
    documents: Sequence[Page],
    *,
    today: date,
    findings: Sequence[Problem],
    known: Sequence[tuple[Problem, str]],
    front: str = FRONT,
    above: str | None = None,
    left_out: Callable[[str], bool] | None = None,
) -> Site:
    """The site pages of the body whose documents a composer has made, and the tabs for all of its pages.

    `findings`: what is wrong with the data. `known`: what else is, with the reason why nobody mends it. `front`: the
    path of the overview. `above`: the path of the list of all bodies, relative to the root. `left_out`: whether the
    site wants no page at a path, relative to the root.
    """
    governance = composer.governance
    titles = {page.name: page.title for page in documents}
    given = {"today": today, "findings": findings, "known": known, "documents": titles}
    made = {page.name for page in documents}
    found = Composer(
        governance,
        site_pages(),
        composer.own,
        options=governance.body.documents.site,
        beside={name: path for name, path in composer.paths.items() if name in made},
        moved={"overview": front},
        given=given,
        left_out=left_out,
    )
    rendered = found.render()
    folder = governance.folder
    anchors = {page.path: page.anchors for page in (*documents, *rendered)}
    top = posixpath.relpath(above, folder or ".") if above else None
    tabs = _tabs(found, top)
    anchors |= {top: frozenset()} if top else {}
    pages = []
    for page in rendered:
        path = posixpath.join(folder, page.path)
        pages.append(replace(page, path=path, text=closed(with_tabs(page.text, tabs), path, folder, anchors)))
    at = {posixpath.join(folder, page.path) for page in documents}
    tabs_of = {path: closed(tabs, path, folder, anchors) for path in at}
    return Site(
        tuple(pages), tabs_of, problems=tuple(found.problems), faces={governance.body.project.id: face_of(found.words)}
    )


def _tabs(composer: Composer, top: str | None) -> str:
    def label(page: str) -> Markup:
        return composer.speech.say(say.tab(page=page))

    links = [opened(label(module.NAME), composer.paths[module.NAME], "") for module in composer.modules]
    if len(links) < 2:
        return ""
    links[:0] = [opened(label("all"), top, "")] if top else []
    return f"{_TABS}\n\n{bullets(links)}"


def with_tabs(page: str, tabs: str) -> str:
    """A page with its tabs behind its first heading."""
    head, line, rest = page.partition("\n\n")
    return f"{head}{line}{tabs}\n\n{rest}" if tabs else page


def as_title(title: str) -> str:
    """The title of a page, in HTML, that stays text in a theme that undoes its escapes.

    Material does: its `<title>` takes the tags out of a title, and what was escaped is then markup.
    """
    return escape(unescape(title).replace("<", "‹").replace(">", "›"), quote=False)


def with_landmark(html: str, governance: Governance) -> str:
    """A page in HTML with its tabs as navigation, which a search for the words of the page leaves out."""
    found = _AS_HTML.search(html)
    if found is None:
        return html
    items = re.sub(r"<li>([^<]*)</li>", r'<li><span aria-current="page">\1</span></li>', found[1])
    label = text(English().plainly(say.tabs_label(body=Name(governance.body.project.called))))
    tabs = f'<nav aria-label="{label}" data-search-exclude>{_TABS}<ul>{items}</ul></nav>'
    return f"{html[: found.start()]}{tabs}{html[found.end() :]}"
