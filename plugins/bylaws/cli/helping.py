"""Commands that explain bylaws itself."""

from __future__ import annotations

import click

from bylaws.cli.options import completing


def _all_commands() -> click.Group:
    group = click.get_current_context().find_root().command
    assert isinstance(group, click.Group)
    return group


@click.command()
@click.argument("rule", required=False, shell_complete=completing("rule"))
@click.option("--all", "everything", is_flag=True, help="List all rules.")
@click.option("--commands", is_flag=True, help="Print a page with all commands instead, in Markdown.")
@click.option("--settings", is_flag=True, help="Print a page with all keys of `.bylaws.yaml` instead, in Markdown.")
def explain(rule: str | None, everything: bool, commands: bool, settings: bool) -> int:
    """Say what a rule of `check` wants, and why.

    Without RULE, all rules are listed.
    """
    if commands:
        from bylaws.reference.commands import manual

        click.echo(manual(_all_commands()).encode(), nl=False)
        return 0
    if settings:
        from bylaws.reference.settings import settings_page

        click.echo(settings_page().encode(), nl=False)
        return 0
    from bylaws.commands.explain import explain as run

    return run(rule, everything=everything)


@click.command()
@click.option("--reference", is_flag=True, help="Print the reference for people instead: every key, in Markdown.")
@click.option("--api", is_flag=True, help="Of the files that `bylaws export api` writes, not of the data.")
def schema(reference: bool, api: bool) -> int:
    """Print the JSON Schema of the data, for editors."""
    from bylaws.commands.schema import schema as run

    return run(as_reference=reference, of_api=api)
