"""`bylaws explain`: the manual page of a rule."""

from __future__ import annotations

import click

from bylaws.checks import catalogue


def explain(name: str | None, *, everything: bool) -> int:
    """Print the manual page of one rule, or the names of all of them."""
    rules = catalogue.rules()
    if everything or name is None:
        for rule in rules.values():
            click.echo(f"{rule.name} ({rule.severity}): {rule.claim}")
        return 0
    if name not in rules:
        raise click.BadParameter(f"there is no rule `{name}`: {catalogue.unknown(name)}", param_hint="RULE")
    click.echo(f"# {name} ({rules[name].severity})\n\n{rules[name].manual}")
    return 0
