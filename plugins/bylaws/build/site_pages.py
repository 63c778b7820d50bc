"""What a site has besides the documents: its own pages, calendars and the API."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from bylaws.body.governance import Governance
from bylaws.build.body import BuiltBody
from bylaws.build.root import Built
from bylaws.checks.data import check_day
from bylaws.checks.exceptions import judged, let_stand
from bylaws.checks.settings import Wanted, read_settings
from bylaws.formats import calendar
from bylaws.formats.json import VERSION, index_files
from bylaws.pages.page import Page, Site
from bylaws.pages.site import portal
from bylaws.pages.site.assembling import FRONT
from bylaws.problems import ordered
from bylaws.words.english import English

_SUBJECTS: Final = {
    "governance": "project", "maintainers": "people", "conduct": "code_of_conduct", "overview": "project",
    "levels": "ladder", "calendar": "meetings",
}  # fmt: skip
"""The key of the data that a page is mostly about, where it is not called like the page."""


def site(
    built: Built, today: date, *, front: str | None = FRONT, left_out: Callable[[str], bool] | None = None
) -> Site:
    """The pages that only a site has; what they say of terms and meetings, they say of one day.

    `built` has no day of its own. `front` is the path of the first page: the overview of one body, or the list of
    several ones. Without it, the site has a first page of its own, and ours stands beside it. `left_out` says of a
    path, relative to the root, whether the site wants no page there.
    """
    wanted = read_settings(built.root)
    first = FRONT if built.is_shared else front or "overview.md"
    above = posixpath.join(built.output_folder, front or "bodies.md") if built.is_shared else None
    sites = [_site_of_body(body, today, wanted, first, above, left_out) for body in built.bodies]
    pages = [page for one in sites for page in one.pages]
    if above and pages:
        pages.append(_portal(built.governances, pages, above))
    return Site(
        tuple(pages),
        {path: tabs for one in sites for path, tabs in one.tabs.items()},
        {path: text for one in sites for path, text in one.calendars.items()},
        ordered(problem for one in sites for problem in one.problems),
        {id: face for one in sites for id, face in one.faces.items()},
    )


def _site_of_body(
    body: BuiltBody,
    today: date,
    wanted: Wanted,
    front: str,
    above: str | None,
    left_out: Callable[[str], bool] | None,
) -> Site:
    documents, governance = body.documents, body.governance
    if documents is None or governance is None:
        return Site()
    texts = {document.path: document.text for document in body.reading.documents}
    problems = ordered([*body.problems, *check_day(governance, today)])
    findings = ordered(judged(problems, wanted, (), data=texts))
    made = documents.site(today, findings, let_stand(problems, wanted, texts), front, above, left_out)
    calendars = body.export(calendar.write).files
    return replace(made, calendars={posixpath.join(governance.folder, file.path): file.text for file in calendars})


def _portal(governances: Sequence[Governance], pages: Sequence[Page], at: str) -> Page:
    """The list of all bodies."""
    speech = English()
    firsts = {page.governance.body.project.id: page.path for page in reversed(pages)}
    listed = [(it, firsts[it.body.project.id]) for it in governances if it.body.project.id in firsts]
    return Page(governances[0], portal.NAME, portal.title(speech), at, portal.portal(listed, at, speech))


def api(built: Built) -> Mapping[str, str]:
    """The files of the API by their path on a site; none, where there is no body or something is wrong with it."""
    if built.has_errors or not built.governances:
        return {}
    made = {path: text for body in built.bodies for path, text in body.api.items()}
    files = {**index_files(built.governances), **made}
    return {f"api/{VERSION}/{path}": text for path, text in files.items()}


def source_of(built: Built, page: Page) -> str | None:
    """The data file that somebody edits to change a page: the one with its main subject; None for all bodies' list."""
    if page.name == portal.NAME:
        return None
    reading = built.body_of(page.governance).reading
    key = _SUBJECTS.get(page.name, page.name)
    return next((found.path for found in reading.documents if key in found.data), reading.sources.files[0])
