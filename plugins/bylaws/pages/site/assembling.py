"""All pages of one body on a site, documents and others, with the tabs that lead from one to the other.

A page that tells about the subject of a document is one with it on a site: its text stands there as answers.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from html import escape, unescape
from typing import Final

from bylaws.body.governance import Governance
from bylaws.differences.history import Entry
from bylaws.markdown.writing import Markup, bullets, finalize
from bylaws.pages.composing.compose import Composer
from bylaws.pages.composing.links import closed, opened
from bylaws.pages.composing.modules import PageModule
from bylaws.pages.face import face_of
from bylaws.pages.page import Answers, Page, Site
from bylaws.pages.site import changes, site_pages
from bylaws.pages.site.changes import is_told
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
    history: Sequence[Entry] = (),
) -> Site:
    """The site pages of the body whose documents a composer has made, and the tabs for all of its pages.

    `findings`: what is wrong with the data. `known`: what else is, with the reason why nobody mends it. `front`: the
    path of the overview. `above`: the path of the list of all bodies, relative to the root. `left_out`: whether the
    site wants no page at a path, relative to the root.
    """
    governance = composer.governance
    titles = {page.name: page.title for page in documents}
    given = {"today": today, "findings": findings, "known": known, "documents": titles, "history": history}
    beside = {page.name: page.path for page in documents}
    by_hand = {page.name for page in documents if page.by_hand}
    homes = {
        module.NAME: beside[home]
        for module in site_pages()
        if (home := document_of(module)) in beside and (home not in by_hand or home in _OPENED)
    }
    modules = [module for module in site_pages() if module is not changes or is_told(governance, history)]
    found = Composer(
        governance,
        modules,
        composer.own,
        options=governance.body.documents.site,
        beside=beside,
        moved={"overview": front, **homes},
        given=given,
        left_out=left_out,
    )
    rendered = found.render()
    folder = governance.folder
    by_path = {page.path: page for page in documents}
    at = {name: posixpath.join(folder, path) for name, path in found.paths.items()}
    anchors = {page.path: page.anchors for page in documents}
    for page in rendered:
        anchors[page.path] = page.anchors | anchors.get(page.path, frozenset())
    top = posixpath.relpath(above, folder or ".") if above else None
    tabs = _tabs(found, titles, top, by_hand)
    anchors |= {top: frozenset()} if top else {}
    pages, answers = [], {}
    for page in rendered:
        path = at[page.name]
        document = by_path.get(page.path)
        if document:
            said = _answers(page, document, is_instead=getattr(found.every[page.name], "IS_INSTEAD", False))
            answers[path] = _closed(said, partial(closed, at=path, folder=folder, anchors=anchors))
        else:
            pages.append(replace(page, path=path, text=closed(with_tabs(page.text, tabs), path, folder, anchors)))
    tabs_of = {path: closed(tabs, path, folder, anchors) for path in (at[page.name] for page in documents)}
    usual = {module.NAME: posixpath.join(folder, module.PATH) for module in site_pages() if module.NAME in homes}
    known_as = {usual[name]: at[name] for name in usual if name in at and at[name] in answers}
    faces = {governance.body.project.id: face_of(found.words)}
    return Site(tuple(pages), tabs_of, answers, known_as, problems=tuple(found.problems), faces=faces)


def document_of(module: PageModule) -> str | None:
    """The document with which a page of a site is one, where it is made."""
    found: str | None = getattr(module, "DOCUMENT", None)
    return found


def _answers(page: Page, document: Page, *, is_instead: bool) -> Answers:
    """What a page says, as answers in the document with which it is one."""
    there = {name: page.sections[name] for name in page.parts if name in document.anchors}
    more = "\n".join(text for name, text in page.parts.items() if name not in there)
    said, instead = ({}, there) if is_instead else (there, {})
    return Answers(page.opening, said, instead, more)


def _closed(answers: Answers, close: Callable[[str], str]) -> Answers:
    def each(texts: Mapping[str, str]) -> Mapping[str, str]:
        return {name: close(text).rstrip("\n") for name, text in texts.items()}

    return Answers(
        close(answers.opening), each(answers.within), each(answers.instead), close(answers.more).rstrip("\n")
    )


_ORDER: Final = (
    "overview", "charter", "governance", "people", "maintainers", "levels", "ladder", "decisions", "calendar",
    "meetings", "organizations", "conduct", "report_conduct", "security", "report_security",
    "audit", "review", "diligence", "application", "adopters", "changes",
    "checks",
)  # fmt: skip
"""The order of the pages in the navigation; those that a body has made up stand before what reviewers ask for."""


_OPENED: Final = ("conduct", "security")
"""Documents that a page of the site opens even where somebody writes them by hand: where to report stands first."""


def _tabs(composer: Composer, titles: Mapping[str, str], top: str | None, by_hand: Collection[str]) -> str:
    """All pages of a body, each once: its documents, and what only a site has."""

    def label(page: str) -> Markup:
        is_beside = page == "calendar" and "meetings" in by_hand
        return composer.speech.say(say.tab(page="dates" if is_beside else page))

    made = [module.NAME for module in composer.modules]
    shared = {composer.paths[name] for name in made}
    listed = [*made, *(name for name in titles if composer.paths[name] not in shared)]
    if len(listed) < 2:
        return ""
    listed.sort(key=lambda name: _ORDER.index(name if name in _ORDER else "audit") - (name not in _ORDER) / 2)
    named = {name: label(name) if name in _ORDER else finalize(titles[name]) for name in listed}
    links = [opened(named[name], composer.paths[name], "") for name in listed]
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


_HEADING: Final = re.compile(r'(?:<a id="([^"]+)"></a></p>\s*)?<h[23] id="([^"]+)">.*?(?=</h[23]>)', re.DOTALL)


def with_edit_links(html: str, address: Callable[[str], str | None]) -> str:
    """A page in HTML whose sections lead to where their data is edited, where `address` says so of an anchor."""
    label = text(English().plainly(say.edit_section()))

    def linked(found: re.Match[str]) -> str:
        target = address(found[1] or found[2])
        link = f'<a class="bylaws-edit" href="{text(target)}" aria-label="{label}"></a>' if target else ""
        return f"{found[0]}{link}"

    return _HEADING.sub(linked, html)
