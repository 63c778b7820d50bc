"""Commands that find what is wrong: in the data, in links, in the copies of others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from bylaws.cli.options import BODY, CHECKOUTS, DATA, NO_CACHE, ROOT, reporting, reporting_of


@click.command()
@ROOT
@DATA
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day for rules that depend on one: terms, reviews. Default: today.",
)
@CHECKOUTS
@click.option("--open", "questions", is_flag=True, help="List the questions that the rules leave open.")
@NO_CACHE
@reporting
def check(
    root: Path,
    data: str,
    as_of: datetime | None,
    checkouts: tuple[tuple[str, Path], ...],
    questions: bool,
    no_cache: bool,
    form: str | None,
    sarif: Path | None,
    select: Sequence[Sequence[str]],
    ignore: Sequence[Sequence[str]],
) -> int:
    """Find what is wrong in data, pages and Markdown."""
    from bylaws.commands.check import check as run

    reporting = replace(reporting_of(form, sarif, select, ignore), questions=questions)
    return run(root, data, reporting, as_of.date() if as_of else None, checkouts, keep=not no_cache)


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--fix", is_flag=True, help="Mend what has one right answer.")
@click.option("--conduct", is_flag=True, help="Say how each governing document comes to the code of conduct.")
@reporting
def links(
    paths: tuple[Path, ...],
    fix: bool,
    conduct: bool,
    form: str | None,
    sarif: Path | None,
    select: Sequence[Sequence[str]],
    ignore: Sequence[Sequence[str]],
) -> int:
    """Find what is wrong in any Markdown; no data is needed.

    Judged are links, anchors, and the way to the code of conduct.

    PATHS are files or folders. Default: this folder.
    """
    from bylaws.commands.links import links as run

    return run(paths or (Path(),), reporting_of(form, sarif, select, ignore), fix=fix, conduct=conduct)


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@ROOT
@DATA
@BODY
@click.option(
    "--foundation-csv",
    "rows",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The foundation's list of maintainers.",
)
@click.option("--markdown", "as_markdown", is_flag=True, help="Print a table for a pull request.")
@reporting
def drift(
    paths: tuple[Path, ...],
    root: Path,
    data: str,
    body: str,
    rows: Path | None,
    as_markdown: bool,
    form: str | None,
    sarif: Path | None,
    select: Sequence[Sequence[str]],
    ignore: Sequence[Sequence[str]],
) -> int:
    """Compare the record with the copies that others keep.

    PATHS are checked-out repositories or files: CODEOWNERS, OWNERS, MAINTAINERS.md and their kind. Default: this
    folder. Nothing is changed.
    """
    from bylaws.commands.drift import drift as run

    wanted = reporting_of(form, sarif, select, ignore)
    return run(root, data, paths or (Path(),), wanted, body=body, rows=rows, as_markdown=as_markdown)
