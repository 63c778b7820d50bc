"""What is wrong in a generated page, at the place in the data where it can be mended."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from bylaws.markdown.tree import Tree
from bylaws.problems import Place, Problem

_TARGET: Final = re.compile(r"[^\s()<>\[\]\"'`|]+")
_SHORTEST: Final = 8
"""Shorter words stand in the data for other reasons too."""


def traced(
    problems: Iterable[Problem], tree: Tree, data: Mapping[str, str], sources: Mapping[str, Sequence[str]]
) -> Iterator[Problem]:
    """The problems, with those of generated pages moved to the data where that says the same.

    `data` are the texts of the data files; `sources` are the data files of each generated page. What stands at the
    place of the problem, such as an address, must stand exactly once in the data of the page.
    """
    for problem in problems:
        files = {path: data[path] for path in sources.get(problem.place.path, ()) if path in data}
        place = _in_data(problem.place, tree, files) if files else None
        if place:
            related = ((problem.place, "it is printed here"), *problem.related)
            yield replace(problem, place=place, related=related, fixes=())
        else:
            yield problem


def _in_data(place: Place, tree: Tree, files: Mapping[str, str]) -> Place | None:
    document = tree.documents.get(place.path)
    lines = document.text.split("\n") if document else []
    if not 0 < place.line <= len(lines):
        return None
    target = _TARGET.match(lines[place.line - 1], place.column - 1)
    if not target or len(target[0]) < _SHORTEST:
        return None
    found = [
        Place(path, number, at.start() + 1)
        for path, text in files.items()
        for number, line in enumerate(text.split("\n"), 1)
        for at in re.finditer(re.escape(target[0]), line)
    ]
    return found[0] if len(found) == 1 else None
