"""What all commands print in the same way."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec

import click

from bylaws.body.governance import Governance
from bylaws.problems import Problem, Refused, Severity, ordered, quoted, ranked
from bylaws.reports import Format, as_text, questions, report, summary
from bylaws.structs import struct

if TYPE_CHECKING:
    from bylaws.build.root import Built


@struct
class Reporting:
    """How findings are wanted: the rules, the format, and a file with SARIF beside it."""

    form: Format | None = None
    """Without one: annotations in a workflow of GitHub Actions, else text."""
    sarif: Path | None = None
    select: Collection[str] = ()
    ignore: Collection[str] = ()
    questions: bool = False
    """Whether open questions are what is wanted: people are shown them only then, programs always."""

    @property
    def format(self) -> Format:
        return self.form or (Format.GITHUB if os.environ.get("GITHUB_ACTIONS") == "true" else Format.TEXT)

    @property
    def is_text(self) -> bool:
        return self.format is Format.TEXT


def problems_shown(
    problems: Sequence[Problem],
    root: Path,
    reporting: Reporting | None = None,
    *,
    as_of: date | None = None,
    texts: Mapping[str, str] | None = None,
    aside: bool = False,
) -> int:
    """Print problems and their number; the exit code that follows from them. Open questions are left to programs.

    They are what a command found, so they go to standard output; `aside`, to standard error, where the command prints
    something else that people redirect into a file. `texts` are those of files that were read already, by path.
    """
    reporting = reporting or Reporting(Format.TEXT)
    base = _base(root)
    told = [problem for problem in problems if problem.severity is not Severity.OPEN]
    if not reporting.is_text:
        for_people = reporting.format is Format.GITHUB and not reporting.questions
        listed = told if for_people else problems
        click.echo(report(listed, root, reporting.format, base=base, as_of=as_of, texts=texts), nl=False)
    elif told:
        click.echo(as_text(told, root, click.style, texts), err=aside)
    _write_sarif(problems, root, reporting, texts)
    if told and reporting.format in (Format.TEXT, Format.GITHUB):
        day = f" As of {as_of.isoformat()}." if as_of else ""
        click.echo(f"{summary(told)}.{day}", err=aside or not reporting.is_text)
    return int(any(problem.severity is Severity.ERROR for problem in problems))


P = ParamSpec("P")
Command = Callable[Concatenate[Path, P], int]


def refusals_shown(*, aside: bool = False) -> Callable[[Command[P]], Command[P]]:
    """A command on a root that ends with the problems for which it was refused. `aside`: as for `problems_shown`."""

    def decorated(command: Command[P]) -> Command[P]:
        @wraps(command)
        def run(root: Path, /, *args: P.args, **kwargs: P.kwargs) -> int:
            try:
                return command(root, *args, **kwargs)
            except Refused as refused:
                return problems_shown(refused.problems, root, aside=aside)

        return run

    return decorated


def soundly_built(root: Path, data: str) -> Built:
    """Everything that is made of a root.

    Raises:
        Refused: for data that is not there, and for data with an error.
    """
    from bylaws.build.root import build_root  # nearly the whole program: not all commands build

    built = build_root(root, data)
    if not built.is_sound:
        raise Refused(built.findings)
    return built


def _write_sarif(
    problems: Sequence[Problem], root: Path, reporting: Reporting, texts: Mapping[str, str] | None
) -> None:
    if reporting.sarif:
        found = report(problems, root, Format.SARIF, base=_base(root), texts=texts)
        reporting.sarif.write_text(found, encoding="utf-8")


def questions_shown(
    problems: Sequence[Problem], root: Path, reporting: Reporting, *, texts: Mapping[str, str] | None = None
) -> int:
    """Print the open questions among problems, those that hurt the most first; the exit code that follows.

    Errors are printed before them: of data that cannot be read, not all questions are known. Questions go to standard
    output, for they are what was asked for.
    """
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    asked = ranked(problem for problem in problems if problem.severity is Severity.OPEN)
    if not reporting.is_text:
        return problems_shown([*ordered(errors), *asked], root, reporting, texts=texts)
    code = problems_shown(ordered(errors), root, replace(reporting, sarif=None), texts=texts)
    _write_sarif([*ordered(errors), *asked], root, reporting, texts)
    if asked:
        click.echo(questions(asked, root, click.style, texts))
    click.echo(f"{counted(len(asked), 'open question')}." if asked else "No open questions.")
    return code


def standing(problems: Sequence[Problem], root: Path) -> Sequence[Problem]:
    """The problems without those that the settings of the root let stand."""
    if not problems:
        return ()
    from bylaws.checks.exceptions import judged  # they know every rule
    from bylaws.checks.settings import read_settings

    return judged(problems, read_settings(root), ())


def _base(root: Path) -> str:
    """The way from the folder of the process, from which programs count paths, to the root."""
    path = os.path.relpath(root, Path.cwd()).replace(os.sep, posixpath.sep)
    return "" if path == "." else path


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
