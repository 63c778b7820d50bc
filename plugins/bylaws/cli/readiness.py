"""Commands for reviews by a foundation."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from bylaws.cli.options import BODY, DATA, DAY, ROOT, completing, day_of_build, day_of_record

_LEVEL = click.option(
    "--level",
    metavar="LEVEL",
    default="",
    shell_complete=completing("level"),
    help="Which level. Default: the one after the present level.",
)
_AS_OF = click.option(
    "--as-of", type=DAY, metavar="DATE", help="The day for criteria that depend on one. Default: today."
)


@click.command()
@ROOT
@DATA
@BODY
@_LEVEL
@click.option(
    "--catalogue",
    "criteria",
    shell_complete=completing("catalogue"),
    metavar="NAME",
    default="",
    help="Whose criteria: a name of `--catalogues`, or a file.",
)
@_AS_OF
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "markdown", "json", "sarif", "github")),
    default="text",
    show_default=True,
    help="How the rows are printed.",
)
@click.option("--sarif", type=click.Path(dir_okay=False, path_type=Path), help="Write SARIF to this file too.")
@click.option("--catalogues", is_flag=True, help="List the catalogues instead.")
@click.option("--checks", is_flag=True, help="List the checks that a catalogue can name instead.")
def audit(
    root: Path,
    data: str,
    body: str,
    level: str,
    criteria: str,
    as_of: datetime | None,
    form: str,
    sarif: Path | None,
    catalogues: bool,
    checks: bool,
) -> int:
    """Say which criteria of a foundation are met.

    Each row names the line of the data or the page that shows it, and what to do where it is not met. Exit code 1:
    something that is required is not met, or nothing shows that it is.
    """
    from bylaws.commands import audit as command

    if catalogues:
        return command.listed()
    if checks:
        return command.checks()
    day = as_of.date() if as_of else date.today()
    return command.audit(root, data, body=body, level=level, criteria=criteria, today=day, form=form, sarif=sarif)


@click.command()
@ROOT
@DATA
@BODY
@click.option(
    "--template",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    required=True,
    help="The foundation's document: Markdown, or an issue form (YAML).",
)
@_LEVEL
@click.option(
    "--catalogue",
    "criteria",
    shell_complete=completing("catalogue"),
    metavar="NAME",
    default="",
    help="Whose criteria: a name or a file, as for `audit`.",
)
@_AS_OF
@click.option("--read", "back", is_flag=True, help="Print what a filled document says as data instead.")
@click.option("--by", default="", metavar="NAME", help="With --read: who has assessed it.")
@click.option("--on", "when", type=day_of_record, default="", metavar="DATE", help="With --read: when.")
def apply(
    root: Path,
    data: str,
    body: str,
    template: Path,
    level: str,
    criteria: str,
    as_of: datetime | None,
    back: bool,
    by: str,
    when: str,
) -> int:
    """Fill a foundation's own template from the record.

    The filled document goes to standard output: boxes of criteria that are met are ticked, and what shows it stands
    below them. Everything else is as it was. Of an issue form, the text of the issue is printed. What is not met or
    not known is listed on standard error.
    """
    from bylaws.commands import apply as command

    if back:
        return command.read(root, template, criteria=criteria, by=by, on=when)
    day = as_of.date() if as_of else day_of_build()
    return command.apply(root, data, template, body=body, level=level, criteria=criteria, today=day)
