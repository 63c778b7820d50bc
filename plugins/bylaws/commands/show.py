"""What all commands print in the same way."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from bylaws.problems import Problem, Severity
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
