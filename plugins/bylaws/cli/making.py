"""Commands that make documents, sites and copies."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from bylaws.cli.options import BODY, CHECKOUTS, DATA, DAY, NO_CACHE, ROOT, completing, day_of_build


@click.command()
@ROOT
@DATA
@click.option("--diff", is_flag=True, help="Show what would change, and write nothing.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand or are not ours.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 when a file was written: hooks of Git want that.")
@CHECKOUTS
@NO_CACHE
@click.option(
    "--site",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the folder of a site instead, for an engine that runs no plugins.",
)
@click.option("--docs", default="docs", help="With --site: the folder of pages that you write.", show_default=True)
@click.option("--as-of", type=DAY, metavar="DATE", help="With --site: the day of which it tells. Default: today.")
def render(
    root: Path,
    data: str,
    diff: bool,
    force: bool,
    exit_code: bool,
    checkouts: tuple[tuple[str, Path], ...],
    no_cache: bool,
    site: Path | None,
    docs: str,
    as_of: datetime | None,
) -> int:
    """Write the pages."""
    from bylaws.commands.render import render as run
    from bylaws.commands.render import render_site

    if site and (diff or force or exit_code or checkouts):
        raise click.UsageError("--site goes with none of --diff, --force, --exit-code and --repo")
    if site:
        return render_site(root, data, site, docs=docs, today=as_of.date() if as_of else day_of_build())
    return run(root, data, diff=diff, force=force, exit_code=exit_code, checkouts=checkouts, keep=not no_cache)


@click.command()
@ROOT
@DATA
@click.argument("format", required=False, shell_complete=completing("format"))
@BODY
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder in which all files are written, at their usual paths. Without it, the file is printed.",
)
@click.option("--list", "as_list", is_flag=True, help="List all formats.")
@click.option("--page", "as_page", is_flag=True, help="Print a page with all formats, in Markdown.")
def export(
    root: Path, data: str, format: str | None, body: str, output: Path | None, as_list: bool, as_page: bool
) -> int:
    """Make a copy of the data for another tool.

    Without FORMAT, all formats are listed. What the data names under `exports`, `bylaws render` writes.
    """
    from bylaws.commands.export import export as run
    from bylaws.commands.export import formats, page

    if as_page:
        click.echo(page().encode(), nl=False)  # bytes: the same file on every system
        return 0
    if as_list or format is None:
        return formats()
    return run(root, data, format, body=body, output=output)
