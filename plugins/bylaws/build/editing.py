"""Which file of the data somebody edits to change a page, or a section of it, and the way there from a site."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import PurePath
from posixpath import basename, dirname, relpath
from typing import Final
from urllib.parse import urljoin

from bylaws.build.root import Built
from bylaws.pages.page import Page
from bylaws.pages.site import portal

_PAGES: Final = {
    "governance": "project", "maintainers": "people", "conduct": "code_of_conduct", "overview": "project",
    "levels": "ladder", "calendar": "meetings", "people": "people", "report_conduct": "code_of_conduct",
    "report_security": "security", "audit": "review", "application": "review", "diligence": "review",
    "adopters": "review", "organizations": "people",
}  # fmt: skip
"""The key of the data that a page is mostly about, where it is not called like the page."""
_SECTIONS: Final = {
    "mission-and-scope": "project", "values": "project", "credits": "project", "licenses": "project",
    "cncf-resources": "project", "roles": "ladder", "teams-and-committees": "teams",
    "repositories-and-subprojects": "subprojects", "code-of-conduct": "code_of_conduct",
    "reporting": "code_of_conduct", "how-reports-are-handled": "code_of_conduct", "guidelines": "code_of_conduct",
    "security-response": "security", "vendor-neutrality": "neutrality", "communication": "channels",
    "changing-these-rules": "amendments", "closed-meetings": "closed_meetings", "votes-today": "voting",
    "on-leave": "seats", "not-active": "seats", "emeritus": "seats", "who-held-what": "seats",
    "inactivity": "lifecycle", "removal": "lifecycle", "stepping-down": "lifecycle", "leave-of-absence": "lifecycle",
    "when-someone-joins": "lifecycle", "who-decides-what": "decisions", "count-a-vote": "voting",
    "next-dates": "meetings", "i-want-to": "project", "how-it-decides": "voting",
}  # fmt: skip
"""The key that a section is about, where it is called otherwise."""
_THINGS: Final = ("ladder", "offices", "teams", "meetings", "elections", "groups", "scopes")
"""The keys with things of which each can have a section of its own."""


def source_of(built: Built, page: Page) -> str | None:
    """The file that somebody edits to change a page: that of the data with its main subject, or the page itself, where
    it is written by hand; None for the list of all bodies."""
    if page.name == portal.NAME:
        return None
    if page.by_hand:
        return page.path
    key = _PAGES.get(page.name, page.name)
    return _file(built, page, key) or built.body_of(page.governance).reading.sources.files[0]


def source_of_section(built: Built, page: Page, section: str) -> str | None:
    """The data file for a section, by its anchor: its own words, or what they are made from; None where that is the
    file of the whole page, or nobody knows."""
    body = page.governance.body
    options = getattr(body.documents, page.name, None) or getattr(body.documents.site, page.name, None)
    if options and section in options.sections and options.sections[section].given().keys() & {"text", "file"}:
        found: str | None = options.sections[section].place().path
    else:
        name = section.removeprefix("become-").removeprefix("level-")
        thing = next((key for key in _THINGS if name in (getattr(body, key) or ())), None)
        found = _file(built, page, _SECTIONS.get(section) or thing or section.replace("-", "_"))
    return found if found != source_of(built, page) else None


def _file(built: Built, page: Page, key: str) -> str | None:
    documents = built.body_of(page.governance).reading.documents
    return next((found.path for found in documents if key in found.data), None)


def edited_at(built: Built, page: Page, docs: str, template: str = "") -> str | None:
    """The way from the folder of the pages to the data file that somebody edits to change a page.

    None where there is no such file, or where `template`, the form of the site's addresses, would lead elsewhere: the
    data is no Markdown, and seldom in that folder.
    """
    source = source_of(built, page)
    way = PurePath(os.path.relpath(built.root / source, docs)).as_posix() if source else None
    is_query = "?" in template.partition("{path")[0]
    if "{path_noext" in template or (way and way.startswith("..") and ("{path!q}" in template or is_query)):
        return None
    return way


def edited_in(built: Built, page: Page, address: str) -> Callable[[str], str | None]:
    """Where the data of a section is edited, by its anchor, where it is in another file than that of the whole page.

    `address`: where that one is edited. Addresses of other files are known only if it ends with the path.
    """
    whole = None if page.by_hand else source_of(built, page)

    def found(section: str) -> str | None:
        source = source_of_section(built, page, section)
        return urljoin(address, relpath(source, dirname(whole))) if source and whole else None

    return found if whole and address.endswith(basename(whole)) else lambda section: None
