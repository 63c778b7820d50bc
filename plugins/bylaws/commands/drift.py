"""`bylaws drift`: what others keep, compared with the record. Report only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from bylaws.body.governance import Governance
from bylaws.build.root import Built, build_root
from bylaws.checks.copies import drift as compared
from bylaws.checks.exceptions import judged
from bylaws.checks.settings import Wanted, read_settings
from bylaws.commands.repository import root_of
from bylaws.commands.show import Reporting, body_named, counted, problems_shown
from bylaws.formats import foundation_csv
from bylaws.formats.listing import Listing
from bylaws.formats.searching import VENDORED, find_listings, read_in, text_of
from bylaws.problems import Place, Problem, Refused, Severity, ordered


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
    if not built.is_sound:
        return problems_shown(built.findings, root, reporting, texts=built.texts)
    governance = body_named(built.governances, body)
    wanted = read_settings(root, reporting.select, reporting.ignore)
    ours = _ours(root, built, governance)
    copies = [copy for path in paths for copy in _copies(path, wanted, ours)]
    named = {path.as_posix() for path in paths if path.is_file()}
    if rows:
        copies.append(_rows(governance, rows))
        named.add(rows.as_posix())
    found = ordered(judged(compared(governance, copies, frozenset(named)), wanted, ()))
    if as_markdown:
        click.echo(markdown(governance, found, _read(copies)), nl=False)
        return int(any(problem.severity is Severity.ERROR for problem in found))
    code = problems_shown(found, Path(), reporting)
    if not found and reporting.is_text:
        click.echo(_summary(copies))
    return code


def _summary(copies: Sequence[Listing]) -> str:
    """What was compared: only of that it is known that it is as the record."""
    elsewhere = [copy for copy in copies if copy.pointers and not copy.entries]
    read = _read(copies)
    said = f"{counted(read, 'file')}: as the record." if read else "No file names anyone."
    leads = f" {counted(len(elsewhere), 'file leads', 'files lead')} to a list elsewhere." if elsewhere else ""
    return said + leads


def _read(copies: Sequence[Listing]) -> int:
    return sum(bool(copy.entries) for copy in copies)


def _rows(governance: Governance, rows: Path) -> Listing:
    """The rows of the foundation's list for a body."""
    project = governance.body.project
    listing = foundation_csv.read(rows.as_posix(), text_of(rows))
    return foundation_csv.of_project(listing, project.name, project.called, project.id)


def _ours(root: Path, built: Built, asked: Governance) -> Sequence[Path]:
    """What is no copy of the record of a body: the record itself, and the folders of the other bodies."""
    files = [file for governance in built.governances for file in governance.files]
    folders = [it.folder for it in built.governances if it is not asked and it.folder not in ("", asked.folder)]
    return [(root / path).resolve() for path in (*files, *folders)]


def _copies(path: Path, wanted: Wanted, ours: Sequence[Path]) -> Iterator[Listing]:
    if path.is_dir():
        top = path.resolve()
        below = [it.relative_to(top).as_posix() for it in ours if it.is_relative_to(top)]
        spared = [f"./{it}/" if (top / it).is_dir() else it for it in below]
        yield from find_listings(path, leave_out=(*(wanted.settings.drift.skip or VENDORED), *spared))
        return
    top = root_of(path)
    listing = read_in(top, path, named=True, asked=True)
    assert listing  # a file that is named is read, whatever it is
    yield listing
    aliases = top / "OWNERS_ALIASES"
    if path.name == "OWNERS" and aliases.is_file():
        beside = read_in(top, aliases)
        yield from (replace(it, entries=()) for it in [beside] if it)  # what the names in the file stand for


def markdown(governance: Governance, problems: Sequence[Problem], files: int, as_of: date | None = None) -> str:
    """The differences as a table for a pull request."""
    name = governance.body.project.name
    if not problems:
        said = "The file that names people is as the record." if files == 1 else "No file names anyone."
        said = f"The {files} files that name people are as the record." if files > 1 else said
        return f"## {name}\n\n{said}\n"
    lines = [f"## {name}", "", "| Where | What | In the record |", "| --- | --- | --- |"]
    for problem in problems:
        record = "; ".join(f"{words} ({_short(place)})" for place, words in problem.related)
        lines.append(f"| {_short(problem.place)} | {problem.message} | {record} |")
    return "\n".join(lines) + "\n"


def _short(place: Place) -> str:
    return f"`{place.path}:{place.line}`"
