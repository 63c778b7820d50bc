"""`bylaws check`: is the data sound, and is everything that was made from it current?"""

from __future__ import annotations

from pathlib import Path

import click

from bylaws.commands.show import counted, problems_shown
from bylaws.outputs import plan, stale
from bylaws.pipeline import build
from bylaws.problems import Refused, ordered


def check(root: Path, data: str) -> int:
    """Report problems of the data, and files that are not as the data has them."""
    try:
        built = build(root, data)
    except Refused as refused:
        return problems_shown(refused.problems, root)
    problems = list(built.problems)
    if not built.has_errors:  # of unsound data, files can only be out of date
        planned = plan(root, built.outputs(), built.inserts, scan=built.scanned())
        problems += [*planned.problems, *stale(planned)]
    code = problems_shown(ordered(problems), root)
    if code == 0:
        bodies, pages = counted(len(built.governances), "body", "bodies"), counted(len(built.pages), "page")
        copies = f", {counted(len(built.exports), 'export')}" if built.exports else ""
        click.echo(f"{bodies}, {pages}{copies}: no problems.")
    return code
