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
from io import StringIO
from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.addresses import of_page
from bylaws.formats.made import File, Made, Pages, export
from bylaws.formats.people import representatives
from bylaws.model.project import MaturityLevel
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
    return " ".join(text.split())
