"""
The rows of a project in the list of maintainers that the CNCF keeps, `project-maintainers.csv` in `cncf/foundation`.

One row a person, in the columns of that file: level, project, name, company, GitHub account, and the address of the
list of maintainers. As there, level, project and address stand in the first row only, and there is no row of headings.
The people are the active holders of the roles with `represents_body: true`. The company is the present affiliation;
somebody independent is `Independent`, and where nobody knows, it is left empty.

The file of the CNCF has line endings of Windows; paste the rows in an editor that keeps them. The name of the project
is the `name` in the data: it must be as in the file. Other details of the file cannot be compared here: it also has
rows for teams of a project, which this leaves out.

It is refused for a body that is not at the CNCF, or without a level there, and when nobody holds such a role.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import StringIO
from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.accounts import representatives
from bylaws.formats.addresses import of_page
from bylaws.formats.listing import Entry, Listing
from bylaws.formats.made import File, Made, Pages, export
from bylaws.markdown.writing import shown
from bylaws.model.project import MaturityLevel
from bylaws.problems import Place
from bylaws.rules import Finding

NAME: Final = "foundation-csv"
PATH: Final = "project-maintainers.csv"


@export(NAME, PATH)
def write(governance: Governance, pages: Pages) -> Made:
    """The rows of one project."""
    project = governance.body.project
    level = project.foundation.level if project.foundation else None
    if level in (None, MaturityLevel.ARCHIVED):
        place = project.foundation.place("level") if project.foundation else project.place()
        message = f"`{project.id}` has no level at the CNCF, and its list has projects with one only"
        return Made((), (Finding(place, message, "write `foundation: {name: cncf, level: sandbox}`"),))
    people, problems = representatives(governance)
    address = of_page(governance, pages, "maintainers") or ""
    text = StringIO()
    rows = csv.writer(text, lineterminator="\n")
    for number, person in enumerate(people):
        first = number == 0
        rows.writerow(
            [
                level.capitalize() if first and level else "",
                _line(project.name) if first else "",
                _line(governance.name_of(person)),
                _company(governance, person),
                governance.github_of(person) or "",
                address if first else "",
            ]
        )
    return Made((File(PATH, text.getvalue(), comment=""),), problems)


def _company(governance: Governance, person: str) -> str:
    organization = governance.organization_of(person)
    if organization:
        return _line(organization.name)
    return "Independent" if governance.is_independent(person) else ""


def _line(text: str) -> str:
    """A text on one line; it is pasted into a table, where some first characters would make it a formula."""
    return re.sub(r"\A(?=[=+@-])", "'", shown(text))


# --- reading ---------------------------------------------------------------------------------------------------------

_WIDTH: Final = 5
_HEADS: Final = ("project", "maintainer name", "company", "github name")


def matches(path: str, text: str) -> bool:
    """Whether this is the foundation's list, by the heads of its columns."""
    head = [cell.strip().casefold() for cell in text.removeprefix("\ufeff").split("\n", 1)[0].split(",")]
    is_row = len(head) > _WIDTH and head[0] in {"", *(str(level) for level in MaturityLevel)}
    return path.endswith(".csv") and (tuple(head[1:5]) == _HEADS or (is_row and path.endswith(PATH)))


def read(path: str, text: str) -> Listing:
    """All rows. The `area` of each is the project, which the file names in its first row only."""
    return Listing(path, NAME, tuple(_rows(path, text)))


def of_project(listing: Listing, *names: str) -> Listing:
    """The rows of one project, by any of its names; they are for all of it, so that they have no `area`."""
    wanted = {name.casefold() for name in names}
    rows = (replace(entry, area="") for entry in listing.entries if entry.area.casefold() in wanted)
    return replace(listing, entries=tuple(rows))


def _rows(path: str, text: str) -> Iterator[Entry]:
    project = ""
    for row in _cells(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")):
        said = [cell for cell, _, _ in row]
        if len(row) < _WIDTH or [cell.casefold() for cell in said[1:5]] == [*_HEADS]:
            continue
        project = said[1] or project
        _, _, name, company, (handle, line, column), *_ = row
        account = (handle.removeprefix("@"), line, column + handle.startswith("@"))
        if name[0] or account[0]:
            yield _row(path, {"name": name, "affiliation": company, "handle": account}, project)


_Cell = tuple[str, int, int]
"""The text of a cell, and its line and column."""

_CELL: Final = re.compile(r'[ \t]*"(?P<quoted>(?:[^"]|"")*)"[^,\n]*|(?P<bare>[^,\n]*)')


def _cells(text: str) -> Iterator[list[_Cell]]:
    """The rows of a file, with the places of their cells, which Python's own reader does not know; and it refuses some.

    A cell in quotation marks may have several lines. One whose end is missing ends with its line.
    """
    row: list[_Cell] = []
    at, line, start = 0, 1, 0
    while at <= len(text):
        found = _CELL.match(text, at)
        assert found  # an empty cell matches too
        name = "quoted" if found["quoted"] is not None else "bare"
        raw = found[name]
        blank = len(raw) - len(raw.lstrip())
        column = found.start(name) + (0 if "\n" in raw[:blank] else blank) - start + 1
        row.append((" ".join((raw.replace('""', '"') if name == "quoted" else raw).split()), line, column))
        at = found.end()
        if "\n" in found[0]:
            line += found[0].count("\n")
            start = text.rindex("\n", 0, at) + 1
        if text[at : at + 1] != ",":
            yield row
            row, line, start = [], line + 1, at + 1
        at += 1


def _row(path: str, row: Mapping[str, _Cell], project: str) -> Entry:
    places = {key: Place(path, line, column) for key, (text, line, column) in row.items() if text}
    place = places.get("handle") or places["name"]
    return Entry(
        place,
        row["handle"][0],
        name=row["name"][0],
        affiliation=row["affiliation"][0],
        role="maintainer",
        section="maintainers",
        area=project,
        places=places,
    )
