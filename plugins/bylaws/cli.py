"""The command line: arguments to commands. Each command's module is imported when it runs."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import click

from bylaws import __version__

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from bylaws.commands.show import Reporting

_ROOT = click.option(
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


_DATA = click.option(
    "--data", default="data", show_default=True, callback=_below_root, help="The name of the data folder."
)


_DAY = click.DateTime(["%Y-%m-%d"])


# Functions and no classes below: of `ParamType`, the versions of click before 8.4 know no type in brackets, and types
# are checked strictly here.
def _checkout(value: str) -> tuple[str, Path]:
    """`docs=../docs`: a repository by its name, and where it is checked out."""
    name, _, path = value.partition("=")
    if not (name and path and os.path.isdir(path)):
        raise click.BadParameter("write NAME=PATH, and name a folder that is there")
    return name, Path(path)


_CHECKOUTS = click.option(
    "--repo",
    "checkouts",
    type=_checkout,
    multiple=True,
    metavar="NAME=PATH",
    help="A repository of `documents.repositories`, and where it is checked out: then only its files are looked at.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, no_args_is_help=True)
@click.version_option(__version__, message="bylaws %(version)s")
def cli() -> None:
    """Governance as data: one record, from which every copy is made.

    Start with `bylaws init`, edit the YAML, then run `bylaws render`.
    In continuous integration, run `bylaws check`.

    Exit codes: 0 nothing to complain about, 1 problems found, 2 wrong usage, 3 a mistake of ours.
    """


@cli.command()
@_ROOT
@click.option("--name", help="The name of the project. Default: what Git or the folder says.")
@click.option("--maintainer", metavar="HANDLE", help="Your GitHub handle. Default: Git's `github.user`.")
@click.option(
    "--template",
    type=click.Choice(["maintainers", "elections", "subprojects", "working-group"]),
    help="A model of the CNCF to begin with: who decides?",
)
def init(root: Path, name: str | None, maintainer: str | None, template: str | None) -> int:
    """Write a small first body to `governance.yaml`."""
    from bylaws.commands.init import init as run

    return run(root, name, maintainer, template or "")


@cli.command()
@click.argument("path", required=False, default=".", type=click.Path(exists=True, file_okay=False, path_type=Path))
@_DATA
@click.option("--dry-run", is_flag=True, help="Show what would change, and write nothing.")
@click.option("--yes", is_flag=True, help="Ask nothing.")
@click.option("--section", default="", metavar="ID", help="Show a section beside the generated one.")
@click.option(
    "--heading", default="", metavar="TEXT", help="With --section: the heading of yours that it stands under."
)
@click.option("--switch", is_flag=True, help="With --section: let the generated text take the place of yours.")
def adopt(path: Path, data: str, dry_run: bool, yes: bool, section: str, heading: str, switch: bool) -> int:
    """Write a record of what the documents here say.

    PATH is a repository. Default: this folder. Each value of the record names the line that says it. Documents stay as
    they are, but for lists of people, which are made from the record where they stand.
    """
    if section:
        from bylaws.commands.sections import section as show

        return show(path, data, section, heading, switch=switch)
    if heading or switch:
        raise click.UsageError("--heading and --switch go with --section")
    from bylaws.commands.adopt import adopt as run

    return run(path, data, dry_run=dry_run, yes=yes)


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


_FORMATS = ("text", "json", "sarif", "github")
F = TypeVar("F", bound=Callable[..., int])


def _reporting(command: F) -> F:
    """The options that say how findings are wanted."""
    for option in (
        click.option("--sarif", type=click.Path(dir_okay=False, path_type=Path), help="Write SARIF to this file too."),
        click.option(
            "--format",
            "form",
            type=click.Choice(_FORMATS),
            help="How findings are printed. Default: `github` in GitHub Actions, else `text`.",
        ),
        click.option(
            "--ignore", type=_ignored, multiple=True, metavar="RULES", help="Leave out these rules: `one,other`."
        ),
        click.option("--select", type=_selected, multiple=True, metavar="RULES", help="Run only these rules."),
    ):
        command = option(command)
    return command


def _wanted(
    form: str | None, sarif: Path | None, select: Sequence[Sequence[str]], ignore: Sequence[Sequence[str]]
) -> Reporting:
    from bylaws.commands.show import Reporting
    from bylaws.reports import Format

    chosen, left_out = ([name for names in given for name in names] for given in (select, ignore))
    return Reporting(Format(form) if form else None, sarif, chosen, left_out)


@cli.command()
@_ROOT
@_DATA
@click.option(
    "--as-of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="The day for rules that depend on one: terms, reviews. Default: today.",
)
@_CHECKOUTS
@click.option("--open", "questions", is_flag=True, help="List the questions that the rules leave open.")
@_reporting
def check(
    root: Path,
    data: str,
    as_of: datetime | None,
    checkouts: tuple[tuple[str, Path], ...],
    questions: bool,
    form: str | None,
    sarif: Path | None,
    select: Sequence[Sequence[str]],
    ignore: Sequence[Sequence[str]],
) -> int:
    """Find what is wrong in data, pages and Markdown."""
    from bylaws.commands.check import check as run

    reporting = replace(_wanted(form, sarif, select, ignore), questions=questions)
    return run(root, data, reporting, as_of.date() if as_of else None, checkouts)


@cli.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--fix", is_flag=True, help="Mend what has one right answer.")
@click.option("--conduct", is_flag=True, help="Say how each governing document comes to the code of conduct.")
@_reporting
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

    return run(paths or (Path(),), _wanted(form, sarif, select, ignore), fix=fix, conduct=conduct)


@cli.command()
@_ROOT
@_DATA
@click.option("--diff", is_flag=True, help="Show what would change, and write nothing.")
@click.option("--force", is_flag=True, help="Overwrite files that were edited by hand or are not ours.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 when a file was written: hooks of Git want that.")
@_CHECKOUTS
@click.option(
    "--site",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the folder of a site instead, for an engine that runs no plugins.",
)
@click.option("--docs", default="docs", help="With --site: the folder of pages that you write.", show_default=True)
@click.option("--as-of", type=_DAY, metavar="DATE", help="With --site: the day of which it tells. Default: today.")
def render(
    root: Path,
    data: str,
    diff: bool,
    force: bool,
    exit_code: bool,
    checkouts: tuple[tuple[str, Path], ...],
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
        return render_site(root, data, site, docs=docs, today=as_of.date() if as_of else date.today())
    return run(root, data, diff=diff, force=force, exit_code=exit_code, checkouts=checkouts)


def _handles(value: str) -> tuple[str, ...]:
    """`ada,bob`: handles in the order of their votes."""
    return tuple(name.strip().removeprefix("@") for name in value.split(",") if name.strip())


@cli.command()
@_ROOT
@_DATA
@click.argument("what")
@click.option(
    "--for",
    "in_favor",
    type=_handles,
    default="",
    metavar="HANDLES",
    help="Who is for it, in the order of their votes: `ada,bob`.",
)
@click.option("--against", type=_handles, default="", metavar="HANDLES", help="Who is against it, or objects.")
@click.option("--abstain", type=_handles, default="", metavar="HANDLES", help="Who abstains.")
@click.option("--present", type=_handles, default="", metavar="HANDLES", help="Who is present, where that counts.")
@click.option("--about", metavar="HANDLE", default="", help="The person whom the matter is about.")
@click.option("--scope", metavar="ID", default="", help="The part of the body that the matter concerns.")
@click.option(
    "--voters", type=_handles, default="", metavar="HANDLES", help="Who may vote, where the data cannot know."
)
@click.option("--over", is_flag=True, help="The time for the vote has run out.")
@click.option("--body", metavar="ID", default="", help="Which body, where the data has several.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def vote(
    root: Path,
    data: str,
    what: str,
    in_favor: tuple[str, ...],
    against: tuple[str, ...],
    abstain: tuple[str, ...],
    present: tuple[str, ...],
    about: str,
    scope: str,
    voters: tuple[str, ...],
    over: bool,
    body: str,
    as_json: bool,
) -> int:
    """Count a vote: does it pass, what is missing, and why?

    WHAT is a decision, a kind of vote, `appoint-ROLE`, `remove-ROLE`, `within-TEAM`, `add-subproject`,
    `remove-subproject` or `amendments`. Exit code 0: it passes.
    """
    from bylaws.body.tally import Choice
    from bylaws.commands.vote import vote as run

    ballots = {Choice.FOR: in_favor, Choice.AGAINST: against, Choice.ABSTAIN: abstain}
    subject = about.removeprefix("@")
    return run(
        root,
        data,
        what,
        ballots,
        body=body,
        about=subject,
        present=present,
        scope=scope,
        voters=voters,
        over=over,
        as_json=as_json,
    )


def _completing(what: str) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem]]:
    """Completion by what the record holds: `person`, `role`, `scope` or `organization`."""

    def complete(context: click.Context, _: click.Parameter, begun: str) -> list[CompletionItem]:
        from bylaws.commands.completing import words

        return words(context.params.get("root") or Path(), context.params.get("data") or "data", what, begun)

    return complete


def _day(value: str) -> str:
    """`today`, or a date of the record: `2026-11-30`, `2026-11`, `2026`."""
    return date.today().isoformat() if value == "today" else value


def _editing(command: F) -> F:
    """The options that all commands have that change the record."""
    for option in (
        click.option("--render", "then_render", is_flag=True, help="Bring documents and copies up to date too."),
        click.option("--dry-run", is_flag=True, help="Show what would change, and write nothing."),
        click.option("--body", metavar="ID", default="", help="Which body, where the data has several."),
        _DATA,
        _ROOT,
    ):
        command = option(command)
    return command


def _bare(_: click.Context, __: click.Parameter, handle: str) -> str:
    return handle.strip().removeprefix("@")


_HANDLE_ARGUMENT = click.argument("handle", callback=_bare, shell_complete=_completing("person"))
_ROLE = click.option("--role", default="", metavar="ROLE", shell_complete=_completing("role"), help="The role.")
_SCOPE = click.option(
    "--scope", default="", metavar="SCOPE", shell_complete=_completing("scope"), help="The part of the body, if any."
)
_SINCE = click.option("--since", type=_day, default="", metavar="DATE", help="Since when: a date, or `today`.")
_BY = click.option("--by", default="", metavar="URL", help="Where it was decided.")


@cli.command()
@_HANDLE_ARGUMENT
@click.option("--role", required=True, metavar="ROLE", shell_complete=_completing("role"), help="The role.")
@_SCOPE
@_SINCE
@_BY
@click.option("--name", default="", help="The name, for someone who is new in the record.")
@click.option(
    "--affiliation",
    default="",
    metavar="ORGANIZATION",
    shell_complete=_completing("organization"),
    help="For whom they work, for someone who is new: an id, a name, or `independent`.",
)
@click.option("--on-trial", is_flag=True, help="They are on the way to it, and do not vote yet.")
@_editing
def add(
    handle: str,
    role: str,
    scope: str,
    since: str,
    by: str,
    name: str,
    affiliation: str,
    on_trial: bool,
    root: Path,
    data: str,
    body: str,
    dry_run: bool,
    then_render: bool,
) -> int:
    """Give someone a role.

    For example, `bylaws add @grace --role maintainer`. The output says which decision this needs.
    """
    from bylaws.adopt.editing import join
    from bylaws.commands.edit import Manner, edit

    given = {"scope": scope, "since": since, "by": by, "name": name, "affiliation": affiliation}
    manner = Manner(root, data, body, dry_run, then_render)
    return edit(manner, lambda record: join(record, handle, role, on_trial=on_trial, **given), handle)


@cli.command()
@_HANDLE_ARGUMENT
@click.option("--role", default="", metavar="ROLE", shell_complete=_completing("role"), help="The new role.")
@click.option("--scope", default="", metavar="SCOPE", shell_complete=_completing("scope"), help="The new scope.")
@click.option("--from-role", default="", metavar="ROLE", shell_complete=_completing("role"), help="The role so far.")
@click.option(
    "--from-scope", default="", metavar="SCOPE", shell_complete=_completing("scope"), help="The scope so far."
)
@_SINCE
@_BY
@_editing
def move(
    handle: str,
    role: str,
    scope: str,
    from_role: str,
    from_scope: str,
    since: str,
    by: str,
    root: Path,
    data: str,
    body: str,
    dry_run: bool,
    then_render: bool,
) -> int:
    """Move someone to another role or scope.

    For example, `bylaws move @ada --role maintainer`.
    """
    from bylaws.adopt.editing import Which
    from bylaws.adopt.editing import move as run
    from bylaws.commands.edit import Manner, edit

    if not role and not scope:
        raise click.UsageError("name the new role with --role, or the new scope with --scope")
    which, manner = Which(from_role, from_scope), Manner(root, data, body, dry_run, then_render)
    return edit(manner, lambda record: run(record, handle, which, role=role, scope=scope, since=since, by=by), handle)


@cli.command()
@_HANDLE_ARGUMENT
@_ROLE
@_SCOPE
@click.option("--emeritus", is_flag=True, help="With thanks: they stay listed as emeritus.")
@click.option("--removed", is_flag=True, help="Against their will.")
@click.option("--until", type=_day, default="", metavar="DATE", help="The last day: a date, or `today`.")
@_BY
@_editing
def leave(
    handle: str,
    role: str,
    scope: str,
    emeritus: bool,
    removed: bool,
    until: str,
    by: str,
    root: Path,
    data: str,
    body: str,
    dry_run: bool,
    then_render: bool,
) -> int:
    """End the seat of someone.

    For example, `bylaws leave @ada --emeritus`. The record keeps who held it.
    """
    from bylaws.adopt.editing import Which
    from bylaws.adopt.editing import leave as run
    from bylaws.commands.edit import Manner, edit
    from bylaws.model.people import Status

    if emeritus and removed:
        raise click.UsageError("--emeritus and --removed exclude each other")
    status = Status.EMERITUS if emeritus else Status.REMOVED if removed else Status.RESIGNED
    manner = Manner(root, data, body, dry_run, then_render)
    return edit(manner, lambda record: run(record, handle, Which(role, scope), status, until=until, by=by), handle)


@cli.command()
@_HANDLE_ARGUMENT
@click.argument("new", callback=_bare, default="")
@click.option("--name", default="", help="The new name.")
@_editing
def rename(handle: str, new: str, name: str, root: Path, data: str, body: str, dry_run: bool, then_render: bool) -> int:
    """Change a handle everywhere, or a name.

    For example, `bylaws rename @ada @countess`.
    """
    from bylaws.adopt.editing import call
    from bylaws.adopt.editing import rename as run
    from bylaws.adopt.record import Record
    from bylaws.commands.edit import Manner, edit

    if not new and not name:
        raise click.UsageError("name the new handle, or the new name with --name")

    def change(record: Record) -> Record:
        record = call(record, handle, name) if name else record
        return run(record, handle, new) if new else record

    said = f"`@{handle}` is called `@{new}` from now on. This needs no decision." if new else ""
    return edit(Manner(root, data, body, dry_run, then_render), change, handle, said)


@cli.command()
@_HANDLE_ARGUMENT
@click.argument("organization", shell_complete=_completing("organization"))
@_SINCE
@_editing
def affiliate(
    handle: str,
    organization: str,
    since: str,
    root: Path,
    data: str,
    body: str,
    dry_run: bool,
    then_render: bool,
) -> int:
    """Say for whom someone works.

    For example, `bylaws affiliate @ada "Example Labs" --since today`. ORGANIZATION is an id, a name, or `independent`;
    a new one is added. With --since, the earlier affiliation is kept.
    """
    from bylaws.adopt.editing import affiliate as run
    from bylaws.commands.edit import Manner, edit

    manner = Manner(root, data, body, dry_run, then_render)
    return edit(manner, lambda record: run(record, handle, organization, since=since))


@cli.command()
@_ROOT
@_DATA
@click.argument("format", required=False)
@click.option("--body", metavar="ID", default="", help="Which body, where the data has several.")
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


@cli.command()
@_ROOT
@_DATA
@click.argument("old", metavar="REV")
@click.argument("new", metavar="[REV]", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def diff(root: Path, data: str, old: str, new: str | None, as_json: bool) -> int:
    """Say what changed in the governance between two commits.

    It says, in Markdown, which decision each change needed under the rules before it. Without the second REV, a commit
    is compared with the files as they are.
    """
    from bylaws.commands.diff import diff as run

    return run(root, data, old, new, as_json=as_json)


@cli.command("next")
@_ROOT
@_DATA
@click.option("--body", metavar="ID", default="", help="Which body. Default: all.")
@click.option("--until", type=_DAY, metavar="DATE", help="The last day, such as 2027-01-31. Default: a year.")
@click.option("--as-of", type=_DAY, metavar="DATE", help="The first day. Default: today.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def next_dates(root: Path, data: str, body: str, until: datetime | None, as_of: datetime | None, as_json: bool) -> int:
    """List the next meetings, in UTC and in local time."""
    from bylaws.commands.next import next_dates as run

    since = as_of.date() if as_of else date.today()
    return run(root, data, body=body, since=since, until=until.date() if until else None, as_json=as_json)


@cli.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@_ROOT
@_DATA
@click.option("--body", metavar="ID", default="", help="Which body, where the data has several.")
@click.option(
    "--foundation-csv",
    "rows",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The foundation's list of maintainers.",
)
@click.option("--markdown", "as_markdown", is_flag=True, help="Print a table for a pull request.")
@_reporting
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

    wanted = _wanted(form, sarif, select, ignore)
    return run(root, data, paths or (Path(),), wanted, body=body, rows=rows, as_markdown=as_markdown)


@cli.command()
@_ROOT
@_DATA
@click.option("--body", metavar="ID", default="", help="Which body, where the data has several.")
@click.option("--level", metavar="LEVEL", default="", help="Which level. Default: the one after the present level.")
@click.option(
    "--catalogue", "criteria", metavar="NAME", default="", help="Whose criteria: a name of `--catalogues`, or a file."
)
@click.option("--as-of", type=_DAY, metavar="DATE", help="The day for criteria that depend on one. Default: today.")
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


@cli.command()
@_ROOT
@_DATA
@click.option("--body", metavar="ID", default="", help="Which body, where the data has several.")
@click.option(
    "--template",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    required=True,
    help="The foundation's document, in Markdown.",
)
@click.option("--level", metavar="LEVEL", default="", help="Which level. Default: the one after the present level.")
@click.option(
    "--catalogue", "criteria", metavar="NAME", default="", help="Whose criteria: a name or a file, as for `audit`."
)
@click.option("--as-of", type=_DAY, metavar="DATE", help="The day for criteria that depend on one. Default: today.")
@click.option("--read", "back", is_flag=True, help="Print what a filled document says as data instead.")
@click.option("--by", default="", metavar="NAME", help="With --read: who has assessed it.")
@click.option("--on", "when", type=_day, default="", metavar="DATE", help="With --read: when.")
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
    below them. Everything else is as it was. What is not met or not known is listed on standard error.
    """
    from bylaws.commands import apply as command

    if back:
        return command.read(root, template, criteria=criteria, by=by, on=when)
    day = as_of.date() if as_of else date.today()
    return command.apply(root, data, template, body=body, level=level, criteria=criteria, today=day)


@cli.command()
@click.argument("rule", required=False)
@click.option("--all", "everything", is_flag=True, help="List all rules.")
@click.option("--page", "as_page", is_flag=True, help="Print a page with all rules, in Markdown.")
@click.option("--commands", is_flag=True, help="Print a page with all commands instead, in Markdown.")
@click.option("--settings", is_flag=True, help="Print a page with all keys of `.bylaws.yaml` instead, in Markdown.")
def explain(rule: str | None, everything: bool, as_page: bool, commands: bool, settings: bool) -> int:
    """Say what a rule of `check` wants, and why.

    Without RULE, all rules are listed.
    """
    if commands:
        from bylaws.reference.commands import manual

        click.echo(manual(cli).encode(), nl=False)
        return 0
    if settings:
        from bylaws.reference.settings import settings_page

        click.echo(settings_page().encode(), nl=False)
        return 0
    from bylaws.commands.explain import explain as run

    return run(rule, everything=everything, as_page=as_page)


@cli.command()
@click.option("--reference", is_flag=True, help="Print a page for people instead: every key, in Markdown.")
@click.option("--api", is_flag=True, help="Of the files that `bylaws export api` writes, not of the data.")
def schema(reference: bool, api: bool) -> int:
    """Print the JSON Schema of the data, for editors."""
    from bylaws.commands.schema import schema as run

    return run(as_reference=reference, of_api=api)


def main() -> None:
    """The entry point: what a command returns is the exit code."""
    gc.disable()  # a short life: looking for garbage costs more than it would free
    try:
        code = _exit_code()
    finally:
        gc.enable()
    sys.exit(code)


_INTERRUPTED: Final = 130
"""As of any program that a signal ends: 128, and the number of SIGINT."""


def _leave_output() -> None:
    """Nothing more goes to standard output: what is still in it would fail again when Python ends."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _shortened(path: str) -> str:
    return path if len(path) < 200 else f"{path[:199]}…"


def _exit_code() -> int:
    if isinstance(sys.stdout, TextIOWrapper):  # a name that the terminal cannot show is no mistake of ours
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        code = int(cli.main(prog_name="bylaws", standalone_mode=False) or 0)
        sys.stdout.flush()  # a full disk behind it is found here, and not when nobody can say so any more
        return code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort as error:
        click.echo("Aborted.", err=True)
        return _INTERRUPTED if isinstance(error.__cause__, KeyboardInterrupt) else 2
    except BrokenPipeError:  # whoever read it has enough
        _leave_output()
        return 1
    except OSError as error:  # a full disk, a path that cannot be: nothing of ours
        _leave_output()
        where = f"`{_shortened(str(error.filename))}`: " if error.filename else ""
        click.echo(f"Error: {where}{(error.strerror or 'the system refuses it').lower()}.", err=True)
        return 2
    except Exception:
        import traceback

        traceback.print_exc()
        click.echo("This is a mistake of bylaws. Please report it, with the lines above.", err=True)
        return 3
