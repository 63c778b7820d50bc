"""The fixes of problems as changes of files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from bylaws.build.outputs.plans import FileChange, Plan
from bylaws.build.outputs.regions import parse
from bylaws.folder import Folder
from bylaws.problems import Problem, Refused


def fixing(root: Path, problems: Sequence[Problem]) -> Plan:
    """What `write` would do to fix what has one right answer; generated files are left to the data they come from.

    A fix is made only where exactly its old text stands at its place; everything else in the file stays byte for byte.
    """
    folder = Folder(root)
    by_path: dict[str, set[tuple[int, int, str, str]]] = {}
    for problem in problems:
        for fix in problem.fixes:
            place = fix.place
            by_path.setdefault(place.path, set()).add((place.line, place.column, fix.old, fix.new))
    changes: list[FileChange] = []
    found: list[Problem] = []
    for path, fixes in sorted(by_path.items()):
        try:
            old = folder.read(path)
        except Refused as refused:
            found += refused.problems
            continue
        if old is None or parse(path, old).is_generated:
            continue
        new = _fixed(old, sorted(fixes, reverse=True))
        if new != old:
            changes.append(FileChange(path, old, new))
    return Plan(root, tuple(changes), problems=tuple(found))


def _fixed(text: str, fixes: Sequence[tuple[int, int, str, str]]) -> str:
    """The text with all fixes made, from the last one to the first: the places of the others do not move."""
    start = 1 if text.startswith("\ufeff") else 0
    lines = text[start:].split("\n")
    for line, column, old, new in fixes:
        if line <= len(lines):
            before, standing = lines[line - 1][: column - 1], lines[line - 1][column - 1 :]
            if standing.startswith(old):
                lines[line - 1] = before + new + standing[len(old) :]
    return text[:start] + "\n".join(lines)
