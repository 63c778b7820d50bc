"""The page of all commands, made from what `--help` says."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator

import click

from bylaws.markdown.writing import Markup, code, table


def manual(group: click.Group) -> str:
    """Every command with its usage, what it does and its options, as one page of Markdown."""
    opening = inspect.cleandoc(group.help or "").partition("\n\n")[2]
    parts = ["# Commands", "`bylaws COMMAND --help` prints the same.", _paragraphs(opening)]
    context = click.Context(group)
    for name in group.list_commands(context):
        if command := group.get_command(context, name):
            parts += _command(group, name, command)
    return "\n\n".join(parts) + "\n"


def _command(group: click.Group, name: str, command: click.Command) -> Iterator[str]:
    context = click.Context(command, info_name=name, parent=click.Context(group, info_name="bylaws"))
    usage = " ".join(command.collect_usage_pieces(context))
    yield f"## bylaws {name}"
    yield f"```console\nbylaws {name} {usage}\n```"
    yield _paragraphs(inspect.cleandoc(command.help or ""))
    records = (it.get_help_record(context) for it in command.params if isinstance(it, click.Option))
    options = [(words, said) for words, said in filter(None, records)]
    if options:
        rows = [(code(words.replace("|", " or ")), Markup(said)) for words, said in options]
        yield table(("Option", "What it does"), rows)


def _paragraphs(text: str) -> str:
    """Help as Markdown: one line a paragraph, with names of arguments as they stand."""
    return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip())
