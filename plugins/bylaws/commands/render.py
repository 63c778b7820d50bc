"""`bylaws render`: write the pages, or show what would change."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

import click

from bylaws.build.outcomes import Outcomes, outcomes
from bylaws.build.outputs import Plan, plan, write, write_site
from bylaws.build.root import Built, build_root
from bylaws.commands.repository import git
from bylaws.commands.show import counted, problems_shown
from bylaws.problems import Place, Problem, Refused, Severity, ordered
from bylaws.rules import WARNING
from bylaws.rules.files import CHANGED_MEANWHILE, ORPHAN, UNWRITABLE_FILE

B = TypeVar("B", Built, Outcomes)


def render(
    root: Path,
    data: str,
    *,
    diff: bool,
    force: bool,
    exit_code: bool = False,
    checkouts: Sequence[tuple[str, Path]] = (),
    keep: bool = False,
    known: Collection[tuple[str, str]] = (),
) -> int:
    """Write every page and every generated region that is not current; with `diff`, only show the changes.

    With `exit_code`, the code is 1 when something was written, and while Git does not know a file that is made.
    `checkouts` are other repositories of the body by name: then only their files are written, all of them or none.
    `known` are the rules and messages of problems that are not told again.
    """
    try:
        if checkouts:
            return _other_repositories(_sound(build_root(root, data)), checkouts, diff=diff, force=force)
        built = _sound(outcomes(root, data, keep=keep))
        problems = built.standing
        planned = plan(root, built.outputs(), built.inserts, scan=built.scanned(), force=force, spare=built.spared)
        if diff:
            click.echo(planned.diff().encode(), nl=False)  # bytes: `git apply` takes them on every system
            return problems_shown(ordered([*problems, *planned.problems]), root, aside=True)
        written = write(planned)
    except Refused as refused:
        return _refused(refused, root)
    for path in written:
        click.echo(f"wrote {path}")
    unchanged = len(planned.unchanged)
    click.echo(f"{counted(len(written), 'file')} written, {unchanged} unchanged.")
    new = [problem for problem in problems if (problem.rule, problem.message) not in known]
    code = problems_shown(ordered([*new, *_left_over(planned)]), root, texts=built.texts)
    return max(code, _not_committed(root, [output.path for output in built.outputs()], written)) if exit_code else code


def render_site(root: Path, data: str, target: Path, *, docs: str, today: date) -> int:
    """Write the folder of a site: the pages as they are on it, pages that only a site has, and those of `docs`."""
    from bylaws.build.site import contents

    try:
        built = _sound(build_root(root, data))
        files, problems = contents(built, docs, today)
        if any(problem.severity is Severity.ERROR for problem in problems):
            raise Refused(problems)
        written, removed = write_site(root, target, files)
    except Refused as refused:
        return _refused(refused, root)
    unchanged = len(files) - written
    click.echo(f"{counted(written, 'file')} written to {target}, {unchanged} unchanged, {removed} removed.")
    return problems_shown(ordered([*built.standing, *problems]), root)


def _sound(built: B) -> B:
    if built.has_errors:
        raise Refused(built.standing)
    return built


def _other_repositories(built: Built, checkouts: Sequence[tuple[str, Path]], *, diff: bool, force: bool) -> int:
    from bylaws.build.repositories import outputs_for

    plans = [(path, plan(path, outputs_for(built, name), {}, force=force)) for name, path in checkouts]
    if diff:
        for _, planned in plans:
            click.echo(planned.diff().encode(), nl=False)
        return max(problems_shown(planned.problems, path, aside=True) for path, planned in plans)
    for path, planned in plans:  # all are looked at before the first one is written
        if planned.problems:
            code = problems_shown(planned.problems, path)
            click.echo("Nothing was written.", err=True)
            return code
    for path, planned in plans:
        for name in write(planned):
            click.echo(f"wrote {path / name}")
    return 0


def _not_committed(root: Path, made: Sequence[str], written: Sequence[str]) -> int:
    """1 when a commit would not hold everything as it is now: what was just written, and what Git does not know."""
    unknown = [path for path in git(root, "ls-files", "--others", "-z", "--", *made).split("\0") if path]
    for path in unknown:
        click.echo(f"`{path}` is not known to Git: run `git add` on it.", err=True)
    return int(bool(written or unknown))


def _refused(refused: Refused, root: Path) -> int:
    code = problems_shown(refused.problems, root)
    if not any(problem.rule in (UNWRITABLE_FILE.name, CHANGED_MEANWHILE.name) for problem in refused.problems):
        click.echo("Nothing was written.", err=True)
    return code


def _left_over(planned: Plan) -> tuple[Problem, ...]:
    message = "this file was generated, but no page is written here now"
    return ordered(ORPHAN.at(Place(path), message, planned.hints[path], severity=WARNING) for path in planned.orphans)
