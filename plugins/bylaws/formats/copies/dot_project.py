"""`.project/maintainers.yaml`: whom the CNCF counts as the maintainers of a project."""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.formats.copies.entries import Copy, Entry, Sort, listed
from bylaws.source.yaml import Document, read_text


def matches(path: str) -> bool:
    return path.endswith((".project/maintainers.yaml", ".project/maintainers.yml"))


def read(path: str, text: str) -> Copy:
    """The members of every team."""
    document = read_text(path, text)
    return Copy(path, Sort.LIST, tuple(_entries(document)), tuple(document.problems))


def _entries(document: Document) -> Iterator[Entry]:
    data = document.data if isinstance(document.data, dict) else {}
    projects = data.get("maintainers")
    for project in projects if isinstance(projects, list) else ():
        teams = project.get("teams") if isinstance(project, dict) else None
        for team in teams if isinstance(teams, list) else ():
            name = team.get("name", "") if isinstance(team, dict) else ""
            for word, place in listed(document, team, "members"):
                yield Entry(word.removeprefix("@"), place, group=name if isinstance(name, str) else "")
