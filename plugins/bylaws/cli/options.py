"""The options that several commands share, and how their values are read."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from bylaws.commands.show import Reporting


ROOT = click.option(
    "-C",
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The folder that holds the data. Default: this one.",
)


def _below_root(_: click.Context, __: click.Parameter, name: str) -> str:
    """Every page and problem names data files by their path in the root: there is none for what is outside."""
    if Path(name).is_absolute() or ".." in Path(name).parts:
        raise click.BadParameter("it must be a path in the root.")
    return name


DATA = click.option(
    "--data", default="data", show_default=True, callback=_below_root, help="The name of the data folder."
)


def completing(what: str) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem]]:
    """Completion by what there is: `person` and `scope` of the record, `rule` and `format` of bylaws, and others."""

    def complete(context: click.Context, _: click.Parameter, begun: str) -> list[CompletionItem]:
        from bylaws.commands.completing import words

        return words(context.params.get("root") or Path(), context.params.get("data") or "data", what, begun)

    return complete


BODY = click.option(
    "--body",
    metavar="ID",
    default="",
    shell_complete=completing("body"),
    help="Which body, where the data has several.",
)


DAY = click.DateTime(["%Y-%m-%d"])


NO_CACHE = click.option(
    "--no-cache", is_flag=True, help="Make everything anew: use nothing of earlier runs, and keep nothing."
)


def day_of_build() -> date:
    """The day of which files tell that are made today: that of SOURCE_DATE_EPOCH, where a build can be repeated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdecimal() else date.today()


# functions and no classes below: of `ParamType`, the versions of click before 8.4 know no type in brackets, and types
# are checked strictly here
def _checkout(value: str) -> tuple[str, Path]:
    """`docs=../docs`: a repository by its name, and where it is checked out."""
    name, _, path = value.partition("=")
    if not (name and path and os.path.isdir(path)):
        raise click.BadParameter("write NAME=PATH, and name a folder that is there")
    return name, Path(path)


CHECKOUTS = click.option(
    "--repo",
    "checkouts",
    type=_checkout,
    multiple=True,
    metavar="NAME=PATH",
    help="A repository of `documents.repositories`, and where it is checked out: then only its files are looked at.",
)


def day_of_record(value: str) -> str:
    """`today`, or a date of the record: `2026-11-30`, `2026-11`, `2026`."""
    return date.today().isoformat() if value == "today" else value


def _selected(value: str) -> tuple[str, ...]:
    from bylaws.checks.settings import rule_name

    return _rule_names(value, rule_name)


def _ignored(value: str) -> tuple[str, ...]:
    from bylaws.checks.settings import leavable

    return _rule_names(value, leavable)


def _rule_names(value: str, read: Callable[[str], str]) -> tuple[str, ...]:
    """`broken-link,over-cap`: names of rules."""
    from bylaws.source import Misread

    try:
        return tuple(read(name.strip()) for name in value.split(",") if name.strip())
    except Misread as misread:
        raise click.BadParameter(f"{misread.message}: {misread.hint}") from misread


FORMATS = ("text", "json", "sarif", "github")


F = TypeVar("F", bound=Callable[..., int])


def reporting(command: F) -> F:
    """The options that say how findings are wanted."""
    for option in (
        click.option("--sarif", type=click.Path(dir_okay=False, path_type=Path), help="Write SARIF to this file too."),
        click.option(
            "--format",
            "form",
            type=click.Choice(FORMATS),
            help="How findings are printed. Default: `github` in GitHub Actions, else `text`.",
        ),
        click.option(
            "--ignore",
            shell_complete=completing("rules"),
            type=_ignored,
            multiple=True,
            metavar="RULES",
            help="Leave out these rules: `one,other`.",
        ),
        click.option(
            "--select",
            shell_complete=completing("rules"),
            type=_selected,
            multiple=True,
            metavar="RULES",
            help="Run only these rules.",
        ),
    ):
        command = option(command)
    return command


def reporting_of(
    form: str | None, sarif: Path | None, select: Sequence[Sequence[str]], ignore: Sequence[Sequence[str]]
) -> Reporting:
    from bylaws.commands.show import Reporting
    from bylaws.reports import Format

    chosen, left_out = ([name for names in given for name in names] for given in (select, ignore))
    return Reporting(Format(form) if form else None, sarif, chosen, left_out)
