"""What all commands print in the same way."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from bylaws.governance import Governance
from bylaws.problems import Problem, Severity, quoted
from bylaws.reports import as_text, summary


def problems_shown(problems: Sequence[Problem], root: Path) -> int:
    """Print problems and their number to standard error; the exit code that follows from them."""
    if problems:
        click.echo(as_text(problems, root, click.style), err=True)
        click.echo(f"{summary(problems)}.", err=True)
    return int(any(problem.severity is Severity.ERROR for problem in problems))


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 page`, `4 bodies`."""
    return f"{number} {noun if number == 1 else plural or f'{noun}s'}"


def body_named(governances: Sequence[Governance], name: str) -> Governance:
    """The body that `--body` names; without a name, the only one.

    Raises:
        click.BadParameter: when there is no such body, or no name and several bodies.
    """
    by_id = {governance.body.project.id: governance for governance in governances}
    if name in by_id:
        return by_id[name]
    if not name and len(by_id) == 1:
        return governances[0]
    raise click.BadParameter(f"name one of {quoted(sorted(by_id))}", param_hint="--body")
