"""Teams on GitHub as CLOWarden (`config.yaml`) and Peribolos (`org.yaml`) keep them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any, Final

from bylaws.formats.copies.entries import Copy, Entry, Sort, listed
from bylaws.source.yaml import Document, read_text

_NAMES: Final = frozenset({"config.yaml", "config.yml", "org.yaml", "org.yml", "peribolos.yaml", "clowarden.yaml"})


def matches(path: str) -> bool:
    return posixpath.basename(path) in _NAMES


def read(path: str, text: str) -> Copy:
    """The people of every team; nothing of a file with another content, which may well have this name."""
    if "teams:" not in text or not ("members:" in text or "maintainers:" in text):
        return Copy(path, Sort.RIGHTS)
    document = read_text(path, text)
    data = document.data if isinstance(document.data, dict) else {}
    entries = [*_clowarden(document, data.get("teams")), *_peribolos(document, data.get("orgs"))]
    return Copy(path, Sort.RIGHTS, tuple(entries), tuple(document.problems) if entries else ())


def _clowarden(document: Document, teams: Any) -> Iterator[Entry]:
    for team in teams if isinstance(teams, list) else ():
        name = team.get("name") if isinstance(team, dict) else None
        if isinstance(name, str):
            yield from _team(document, team, name)


def _peribolos(document: Document, orgs: Any) -> Iterator[Entry]:
    for org in orgs.values() if isinstance(orgs, dict) else ():
        if isinstance(org, dict):
            for word, place in listed(document, org, "admins"):
                yield Entry(word, place, group="organization owner")
            yield from _nested(document, org.get("teams"))


def _nested(document: Document, teams: Any) -> Iterator[Entry]:
    for name, team in teams.items() if isinstance(teams, dict) else ():
        if isinstance(team, dict):
            yield from _team(document, team, name)
            yield from _nested(document, team.get("teams"))


def _team(document: Document, team: Any, name: str) -> Iterator[Entry]:
    for key in ("maintainers", "members"):
        for word, place in listed(document, team, key):
            yield Entry(word, place, group=f"team {name}")
