"""Commands that write the record: a first one, one of documents, and changes of people."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bylaws.cli.options import BODY, DATA, ROOT, completing, day_of_record

if TYPE_CHECKING:  # what a command needs is imported when it runs
    from bylaws.commands.edit import Manner


@click.command()
@ROOT
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


@click.command()
@click.argument("path", required=False, default=".", type=click.Path(exists=True, file_okay=False, path_type=Path))
@DATA
@click.option("--dry-run", is_flag=True, help="Show what would change, and write nothing.")
@click.option("--yes", is_flag=True, help="Ask nothing.")
@click.option("--emails", is_flag=True, help="Keep the e-mail addresses that lists of people print.")
@click.option("--section", default="", metavar="ID", help="Show a section beside the generated one.")
@click.option(
    "--heading", default="", metavar="TEXT", help="With --section: the heading of yours that it stands under."
)
@click.option("--switch", is_flag=True, help="With --section: let the generated text take the place of yours.")
def adopt(
    path: Path, data: str, dry_run: bool, yes: bool, emails: bool, section: str, heading: str, switch: bool
) -> int:
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

    return run(path, data, dry_run=dry_run, yes=yes, emails=emails)


def _editing(command: Callable[..., int]) -> Callable[..., int]:
    """A command that changes the record: it gets its common options as one `manner`."""

    @wraps(command)
    def edited(*, root: Path, data: str, body: str, dry_run: bool, then_render: bool, **given: Any) -> int:
        from bylaws.commands.edit import Manner

        return command(manner=Manner(root, data, body, dry_run, then_render), **given)

    for option in (
        click.option("--render", "then_render", is_flag=True, help="Bring documents and copies up to date too."),
        click.option("--dry-run", is_flag=True, help="Show what would change, and write nothing."),
        BODY,
        DATA,
        ROOT,
    ):
        edited = option(edited)
    return edited


def _bare(_: click.Context, __: click.Parameter, handle: str) -> str:
    return handle.strip().removeprefix("@")


_HANDLE_ARGUMENT = click.argument("handle", callback=_bare, shell_complete=completing("person"))


_ROLE = click.option("--role", default="", metavar="ROLE", shell_complete=completing("role"), help="The role.")


_SCOPE = click.option(
    "--scope", default="", metavar="SCOPE", shell_complete=completing("scope"), help="The part of the body, if any."
)


_SINCE = click.option("--since", type=day_of_record, default="", metavar="DATE", help="Since when: a date, or `today`.")


_BY = click.option("--by", default="", metavar="URL", help="Where it was decided.")


@click.command()
@_HANDLE_ARGUMENT
@click.option("--role", required=True, metavar="ROLE", shell_complete=completing("role"), help="The role.")
@_SCOPE
@_SINCE
@_BY
@click.option("--name", default="", help="The name, for someone who is new in the record.")
@click.option(
    "--affiliation",
    default="",
    metavar="ORGANIZATION",
    shell_complete=completing("organization"),
    help="For whom they work, for someone who is new: an id, a name, or `independent`.",
)
@click.option("--title", default="", help="What they do in particular, such as `Release lead`.")
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
    title: str,
    on_trial: bool,
    manner: Manner,
) -> int:
    """Give someone a role.

    For example, `bylaws add @grace --role maintainer`. The output says which decision this needs.
    """
    from bylaws.adopt.editing import join
    from bylaws.commands.edit import edit

    given = {"scope": scope, "since": since, "by": by, "name": name, "affiliation": affiliation, "title": title}
    return edit(manner, lambda record: join(record, handle, role, on_trial=on_trial, **given), handle)


@click.command()
@_HANDLE_ARGUMENT
@click.option("--role", default="", metavar="ROLE", shell_complete=completing("role"), help="The new role.")
@click.option("--scope", default="", metavar="SCOPE", shell_complete=completing("scope"), help="The new scope.")
@click.option("--from-role", default="", metavar="ROLE", shell_complete=completing("role"), help="The role so far.")
@click.option("--from-scope", default="", metavar="SCOPE", shell_complete=completing("scope"), help="The scope so far.")
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
    manner: Manner,
) -> int:
    """Move someone to another role or scope.

    For example, `bylaws move @ada --role maintainer`.
    """
    from bylaws.adopt.editing import Which
    from bylaws.adopt.editing import move as run
    from bylaws.commands.edit import edit

    if not role and not scope:
        raise click.UsageError("name the new role with --role, or the new scope with --scope")
    which = Which(from_role, from_scope)
    return edit(manner, lambda record: run(record, handle, which, role=role, scope=scope, since=since, by=by), handle)


@click.command()
@_HANDLE_ARGUMENT
@_ROLE
@_SCOPE
@click.option("--emeritus", is_flag=True, help="With thanks: they stay listed as emeritus.")
@click.option("--removed", is_flag=True, help="Against their will.")
@click.option("--all", "every", is_flag=True, help="End all their seats; with --role or --scope, all of these.")
@click.option("--until", type=day_of_record, default="", metavar="DATE", help="The last day: a date, or `today`.")
@_BY
@_editing
def leave(
    handle: str,
    role: str,
    scope: str,
    emeritus: bool,
    removed: bool,
    every: bool,
    until: str,
    by: str,
    manner: Manner,
) -> int:
    """End the seat of someone.

    For example, `bylaws leave @ada --emeritus`. The record keeps who held it.
    """
    from bylaws.adopt.editing import Which
    from bylaws.adopt.editing import leave as run
    from bylaws.commands.edit import edit
    from bylaws.model.people import Status

    if emeritus and removed:
        raise click.UsageError("--emeritus and --removed exclude each other")
    status = Status.EMERITUS if emeritus else Status.REMOVED if removed else Status.RESIGNED
    which = Which(role, scope)
    return edit(manner, lambda record: run(record, handle, which, status, until=until, by=by, every=every), handle)


@click.command()
@_HANDLE_ARGUMENT
@click.argument("new", callback=_bare, default="")
@click.option("--name", default="", help="The new name.")
@_editing
def rename(handle: str, new: str, name: str, manner: Manner) -> int:
    """Change a handle everywhere, or a name.

    For example, `bylaws rename @ada @countess`.
    """
    from bylaws.adopt.editing import call
    from bylaws.adopt.editing import rename as run
    from bylaws.adopt.record import Record
    from bylaws.commands.edit import edit

    if not new and not name:
        raise click.UsageError("name the new handle, or the new name with --name")

    def change(record: Record) -> Record:
        record = call(record, handle, name) if name else record
        return run(record, handle, new) if new else record

    said = f"`@{handle}` is called `@{new}` from now on. This needs no decision." if new else ""
    return edit(manner, change, handle, said)


@click.command()
@_HANDLE_ARGUMENT
@click.argument("organization", shell_complete=completing("organization"))
@_SINCE
@_editing
def affiliate(
    handle: str,
    organization: str,
    since: str,
    manner: Manner,
) -> int:
    """Say for whom someone works.

    For example, `bylaws affiliate @ada "Example Labs" --since today`. ORGANIZATION is an id, a name, or `independent`;
    a new one is added. With --since, the earlier affiliation is kept.
    """
    from bylaws.adopt.editing import affiliate as run
    from bylaws.commands.edit import edit

    return edit(manner, lambda record: run(record, handle, organization, since=since))
