"""What we write, we read: every format over every body gives back the same people, and differs in nothing."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bylaws.body.governance import Governance
from bylaws.build.body import BuiltBody
from bylaws.build.root import build_root
from bylaws.checks.copies import drift
from bylaws.formats import own_exports
from bylaws.formats.listing import Listing
from bylaws.formats.made import Export
from bylaws.formats.reading import read_listing

PROJECTS = Path(__file__).parents[1] / "projects"
ROOTS = (PROJECTS.parents[1], *(PROJECTS / name for name in ("full", "group", "minimal", "wide")))
WITHOUT_PEOPLE = ("api", "calendar")
"""Formats that no one reads for people: the record itself as JSON, and meetings."""


TEAMS = """
project: {id: teams, name: Teams, repository: https://github.com/Example/main}
people: {ada: Ada, bob: {name: Bob, handle: Bob-B}, "no": No, "1234": Number, kim: {name: Kim, handle: none}}
ladder:
  member: {name: Member}
  maintainer: {name: Maintainer, includes: member, github_team: Example/maintainers, privileges: [{access: maintain}]}
offices: {admin: {name: Admin}}
seats:
  - {person: ada, role: maintainer}
  - {person: bob, role: maintainer}
  - {person: ada, role: admin}
  - {person: "no", role: member}
  - {person: "1234", role: member}
elections:
  steering-election:
    method: schulze
    voters: {group: member}
    officers: {count: 2, people: [ada, bob]}
    dates: {opens: 2026-09-12, closes: 2026-09-26, seats: 2}
exports: {clowarden: {maintainers: maintainer}, peribolos: {maintainers: maintainer, admins: admin}}
lifecycle: {inactivity: undecided, stepping_down: undecided, removal: undecided, emeritus: undecided}
amendments: {by: maintainer}
code_of_conduct: cncf
"""


def bodies() -> list[BuiltBody]:
    with TemporaryDirectory() as folder:
        Path(folder, "governance.yaml").write_text(TEAMS, encoding="utf-8")
        return [body for root in (*ROOTS, Path(folder)) for body in build_root(root).bodies]


BODIES = {body.governance.body.project.id: body for body in bodies() if body.governance}


def accounts(governance: Governance) -> dict[str, str]:
    """The accounts of a body, by their words in lower case."""
    found = (governance.github_of(person) for person in governance.body.people)
    return {account.casefold(): account for account in found if account}


def read(body: BuiltBody, export: Export) -> dict[str, Listing]:
    """Everything of one export that names people, by the path of its file."""
    found = {}
    for file in body.export(export).files:
        listing = read_listing(file.path, file.text)
        if listing and (listing.entries or listing.aliases):
            found[file.path] = listing
    return found


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize(
    "export", [it for it in own_exports() if it.name not in WITHOUT_PEOPLE], ids=lambda it: it.name
)
def test_a_copy_is_read_back_as_the_same_people(export: Export, name: str) -> None:
    body = BODIES[name]
    governance = body.governance
    assert governance is not None
    files = body.export(export).files
    if not files:
        pytest.skip(f"{name} has no {export.name}")
    known = accounts(governance)
    listings = read(body, export)
    aliases = {alias for listing in listings.values() for alias in listing.aliases}
    handles = {
        it.handle for listing in listings.values() for it in listing.entries if it.handle.casefold() not in aliases
    }
    words = {word for file in files for word in re.findall(r"(?<![\w.@/-])@?([\w-]+)(?![\w/-])", file.text)}
    if export.name == "security-insights":
        words |= {word for file in files for word in re.findall(r"https://github\.com/([\w-]+)\"", file.text)}
    written = {account for account in known.values() if account in words}
    assert handles <= set(known.values())
    if export.name in ("foundation-csv", "security-insights", "dot-project"):
        assert handles <= written  # other words of these files can be those of an account
    else:
        assert handles == written
    assert [problem.message for listing in listings.values() for problem in listing.problems] == []
    assert [it.reason for listing in listings.values() for it in listing.unread] == []


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize(
    "export", [it for it in own_exports() if it.name not in WITHOUT_PEOPLE], ids=lambda it: it.name
)
def test_a_copy_that_we_made_does_not_differ(export: Export, name: str) -> None:
    governance = BODIES[name].governance
    assert governance is not None
    assert [str(it) for it in drift(governance, [*read(BODIES[name], export).values()])] == []


@pytest.mark.parametrize("name", BODIES)
def test_our_own_list_is_read_back(name: str) -> None:
    """`MAINTAINERS.md` names everyone who holds a role or is emeritus, as its reader understands it."""
    body = BODIES[name]
    governance = body.governance
    page = next((page for page in body.documents.pages if page.name == "maintainers"), None) if body.documents else None
    if page is None or governance is None:
        pytest.skip(f"{name} has no list")
    listing = read_listing("MAINTAINERS.md", page.text)
    assert listing is not None
    assert [it.reason for it in listing.unread] == []
    shown = {account for account in accounts(governance).values() if f"github.com/{account})" in page.text}
    assert {it.handle for it in listing.entries if it.handle} == shown
    assert [str(it) for it in drift(governance, [listing])] == []


def test_every_export_with_people_has_a_reader_for_some_body() -> None:
    """A test that reads nothing proves nothing."""
    seen = {export.name for export in own_exports() for body in BODIES.values() if read(body, export)}
    assert seen == {export.name for export in own_exports()} - {*WITHOUT_PEOPLE}
