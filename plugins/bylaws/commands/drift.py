"""`bylaws drift`: what others keep, compared with the record. Report only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from bylaws.body.governance import Governance
from bylaws.build.root import build_root
from bylaws.checks.copies import drift as compared
from bylaws.commands.show import Reporting, body_named, counted, problems_shown
from bylaws.folder import Folder
from bylaws.formats.copies import Copy, foundation_csv, read_copy
from bylaws.problems import Place, Problem, Refused, Severity, ordered

_SKIPPED = frozenset({".git", "node_modules", "vendor", "venv", ".venv", "testdata"})


def drift(
    root: Path,
    data: str,
    paths: Sequence[Path],
    reporting: Reporting,
    *,
    body: str = "",
    rows: Path | None = None,
    as_markdown: bool = False,
) -> int:
    """Compare the record of a body with files, and with the rows of the foundation's list."""
    try:
        built = build_root(root, data)
    except Refused as refused:
        return problems_shown(refused.problems, root, reporting)
    if built.has_errors:
        return problems_shown(built.problems, root, reporting)
    governance = body_named(built.governances, body)
    copies = [copy for path in paths for copy in _copies(path)]
    if rows:
        project = governance.body.project
        copies.append(foundation_csv.read(rows.as_posix(), _text(rows), (project.name, project.called, project.id)))
    found = ordered(_chosen(compared(governance, copies), reporting))
    if as_markdown:
        click.echo(markdown(governance, found, len(copies)), nl=False)
        return int(any(problem.severity is Severity.ERROR for problem in found))
    code = problems_shown(found, Path(), reporting)
    if not found and reporting.is_text:
        click.echo(f"{counted(len(copies), 'file')}: as the record.")
    return code


def _chosen(problems: Sequence[Problem], reporting: Reporting) -> Iterator[Problem]:
    for problem in problems:
        if problem.rule not in reporting.ignore and (not reporting.select or problem.rule in reporting.select):
            yield problem


def _copies(path: Path) -> Iterator[Copy]:
    folder = Folder(path.parent if path.is_file() else path, any_name=True)
    files = [path] if path.is_file() else [it for it in sorted(path.rglob("*")) if it.is_file()]
    for file in files:
        if _SKIPPED & {*file.relative_to(path).parts} or not (empty := read_copy(file.as_posix(), "")):
            continue  # the readers look at the name first, and most files need not be read
        try:
            raw = folder.read_bytes(file.relative_to(path if file != path else path.parent).as_posix())
        except Refused as refused:
            moved = (replace(it, place=replace(it.place, path=file.as_posix())) for it in refused.problems)
            yield replace(empty, problems=tuple(moved))
            continue
        copy = read_copy(file.as_posix(), (raw or b"").decode("utf-8", "replace"))
        if copy and (copy.entries or copy.problems):
            yield copy


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8", "replace")


def markdown(governance: Governance, problems: Sequence[Problem], files: int, as_of: date | None = None) -> str:
    """The differences as a table for a pull request."""
    name = governance.body.project.name
    if not problems:
        return f"## {name}\n\nThe {files} files that name people are as the record.\n"
    lines = [f"## {name}", "", "| Where | What | In the record |", "| --- | --- | --- |"]
    for problem in problems:
        record = "; ".join(f"{words} ({_short(place)})" for place, words in problem.related)
        lines.append(f"| {_short(problem.place)} | {problem.message} | {record} |")
    return "\n".join(lines) + "\n"


def _short(place: Place) -> str:
    return f"`{place.path}:{place.line}`"
