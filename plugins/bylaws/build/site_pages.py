"""What a site has besides the documents: its own pages, calendars, feeds and the API."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from bylaws.body.governance import Governance
from bylaws.build.body import BuiltBody
from bylaws.build.plain import plain_page, plain_problem
from bylaws.build.revisions import history
from bylaws.build.root import Built
from bylaws.checks.data import check_day
from bylaws.checks.exceptions import judged, let_stand
from bylaws.checks.settings import Wanted, read_settings
from bylaws.differences.feed import atom
from bylaws.differences.history import Entry
from bylaws.formats import calendar
from bylaws.formats.json import VERSION, index_files
from bylaws.pages.page import Page, Site
from bylaws.pages.site import changes, portal
from bylaws.pages.site.assembling import FRONT
from bylaws.problems import ordered
from bylaws.words.english import English


def site(
    built: Built,
    today: date,
    *,
    front: str | None = FRONT,
    left_out: Callable[[str], bool] | None = None,
    with_history: bool = False,
    by_hand: Sequence[Page] = (),
) -> Site:
    """The pages that only a site has; what they say of terms and meetings, they say of one day.

    `built` has no day of its own. `front` is the path of the first page: the overview of one body, or the list of
    several ones. Without it, the site has a first page of its own, and ours stands beside it. `left_out` says of a
    path, relative to the root, whether the site wants no page there. `with_history`: whether Git is asked what changed.
    `by_hand` are the documents that somebody writes by hand, as far as they are on the site.
    """
    wanted = read_settings(built.root)
    first = FRONT if built.is_shared else front or "overview.md"
    above = posixpath.join(built.output_folder, front or "bodies.md") if built.is_shared else None
    told = {body: history(built.root, body.reading.sources) for body in built.bodies if with_history and _tells(body)}
    sites = [
        _site_of_body(
            body, today, wanted, first, above, left_out, told.get(body, ()),
            [page for page in by_hand if page.governance is body.governance],
        )
        for body in built.bodies
    ]  # fmt: skip
    pages = [page for one in sites for page in one.pages]
    if above and pages:
        pages.append(_portal(built.governances, pages, above))
    return Site(
        tuple(pages),
        {path: tabs for one in sites for path, tabs in one.tabs.items()},
        {path: said for one in sites for path, said in one.answers.items()},
        {path: at for one in sites for path, at in one.known_as.items()},
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
    entries: Sequence[Entry],
    by_hand: Sequence[Page],
) -> Site:
    documents, governance = body.documents, body.governance
    if documents is None or governance is None:
        return Site()
    texts = {document.path: document.text for document in body.reading.documents}
    problems = ordered([*body.problems, *check_day(governance, today)])
    findings = ordered(judged(problems, wanted, (), data=texts))
    known = let_stand(problems, wanted, texts)

    def make() -> Site:
        made = documents.site(today, findings, known, front, above, left_out, entries, by_hand)
        calendars = body.export(calendar.write).files
        files = {posixpath.join(governance.folder, file.path): file.text for file in calendars}
        about = next((page for page in made.pages if page.name == changes.NAME), None)
        if about and entries:
            beside = posixpath.join(posixpath.dirname(about.path), changes.FEED)
            files[beside] = atom(governance.body.project, about.title, entries)
        return replace(made, calendars=files)

    if body.kept is None or left_out:  # what a site leaves out is a function of somebody else
        return make()
    asked = [
        today.isoformat(), [plain_problem(it) for it in findings], [[plain_problem(it), why] for it, why in known],
        front, above, [_told(entry) for entry in entries], [plain_page(page) for page in by_hand],
    ]  # fmt: skip
    return body.kept.site(asked, governance, make)


def _told(entry: Entry) -> Sequence[object]:
    """All that pages can say of a version."""
    it = entry.revision
    return [
        it.id,
        it.moment,
        it.subject,
        it.decisions,
        [[one.section, one.is_new, one.markdown] for one in entry.changes],
    ]


def _tells(body: BuiltBody) -> bool:
    """Whether a body has a page about its changes."""
    governance = body.governance
    return bool(body.documents and governance and changes.NAME not in governance.body.documents.site.without)


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
