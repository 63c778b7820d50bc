"""`bylaws drift`: what others keep, compared with the record. Report only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import click

from bylaws.body.governance import Governance
from bylaws.build.root import build_root
from bylaws.checks.copies import drift as compared
from bylaws.checks.exceptions import judged
from bylaws.checks.settings import read_settings
from bylaws.commands.show import Reporting, body_named, counted, problems_shown
from bylaws.formats import foundation_csv
from bylaws.formats.listing import Listing
from bylaws.formats.reading import read_listing
from bylaws.formats.searching import find_listings, text_of
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
    copies = [copy for path in paths for copy in _copies(path)]
    if rows:
        project = governance.body.project
        listing = foundation_csv.read(rows.as_posix(), text_of(rows))
        copies.append(foundation_csv.of_project(listing, project.name, project.called, project.id))
    wanted = read_settings(root, reporting.select, reporting.ignore)
    found = ordered(judged(compared(governance, copies), wanted, ()))
    if as_markdown:
        click.echo(markdown(governance, found, len(copies)), nl=False)
        return int(any(problem.severity is Severity.ERROR for problem in found))
    code = problems_shown(found, Path(), reporting)
    if not found and reporting.is_text:
        click.echo(f"{counted(len(copies), 'file')}: as the record.")
    return code


def _copies(path: Path) -> Iterator[Listing]:
    if path.is_dir():
        yield from (listing for listing in find_listings(path) if listing.entries or listing.problems)
        return
    listing = read_listing(path.as_posix(), text_of(path), named=True)
    assert listing  # a file that is named is read, whatever it is
    yield listing


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
