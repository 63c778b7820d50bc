"""`bylaws render`: write the pages, or show what would change."""

from __future__ import annotations

from pathlib import Path

import click

from bylaws.commands.show import counted, problems_shown
from bylaws.outputs import plan, write
from bylaws.pipeline import build
from bylaws.problems import Place, Problem, Refused, Severity, ordered


def render(root: Path, data: str, *, diff: bool, force: bool) -> int:
    """Write every page and every generated region that is not current; with `diff`, only show the changes."""
    try:
        built = build(root, data)
        problems = built.standing
        if built.has_errors:
            raise Refused(problems)
        planned = plan(root, built.outputs(), built.inserts, scan=built.scanned(), force=force)
        if diff:
            click.echo(planned.diff().encode(), nl=False)  # bytes: `git apply` takes them on every system
            return problems_shown(ordered([*built.problems, *planned.problems]), root)
        written = write(planned)
    except Refused as refused:
        code = problems_shown(refused.problems, root)
        if not any(problem.rule == "unwritable-file" for problem in refused.problems):
            click.echo("Nothing was written.", err=True)
        return code
    for path in written:
        click.echo(f"wrote {path}")
    unchanged = len(planned.unchanged)
    click.echo(f"{counted(len(written), 'file')} written, {unchanged} unchanged.")
    return problems_shown(ordered([*problems, *_left_over(planned.orphans)]), root)


def _left_over(orphans: tuple[str, ...]) -> tuple[Problem, ...]:
    message = "this file was generated, but no page is written here now"
    return ordered(
        Problem(Place(path), "orphan", message, "delete it, if nothing links to it", Severity.WARNING)
        for path in orphans
    )
