"""Which file of the data somebody edits to change a page, or a section of it."""

from __future__ import annotations

from typing import Final

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
