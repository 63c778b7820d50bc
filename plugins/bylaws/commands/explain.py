"""`bylaws explain`: the manual page of a rule."""

from __future__ import annotations

import inspect

import click

from bylaws.problems import nearest
from bylaws.rules import RULES, Rule


def explain(name: str | None, *, everything: bool, as_page: bool) -> int:
    """Print the manual page of one rule, the names of all of them, or all manual pages as one page."""
    if as_page:
        click.echo(page().encode(), nl=False)  # bytes: the same file on every system
        return 0
    if everything or name is None:
        for rule in RULES:
            click.echo(f"{rule.NAME} ({rule.SEVERITY}): {manual(rule).splitlines()[0]}")
        return 0
    found = next((rule for rule in RULES if name == rule.NAME), None)
    if found is None:
        guess = nearest(name, (rule.NAME for rule in RULES))
        hint = f"did you mean `{guess}`?" if guess else "`bylaws explain --all` lists them"
        raise click.BadParameter(f"there is no rule `{name}`: {hint}", param_hint="RULE")
    click.echo(f"# {found.NAME} ({found.SEVERITY})\n\n{manual(found)}")
    return 0


def page() -> str:
    """All manual pages as one page of Markdown."""
    parts = [
        "# Rules",
        f"`bylaws check` judges the data by these {len(RULES)} rules. `bylaws explain RULE` prints the same.",
    ]
    for rule in RULES:
        words = {"error": "An error: it changes the exit code.", "warning": "A warning."}[rule.SEVERITY]
        text = manual(rule).replace("\n## ", "\n### ")
        for heading in ("Why", "Bad", "Good"):  # headings of one page must differ
            text = text.replace(f"### {heading}\n", f"**{heading}:**\n")
        parts.append(f"## {rule.NAME}\n\n{words} {text}")
    return "\n\n".join(parts) + "\n"


def manual(rule: Rule) -> str:
    """The manual page of a rule: its docstring."""
    return inspect.cleandoc(rule.__doc__ or "")
