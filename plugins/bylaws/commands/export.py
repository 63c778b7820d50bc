"""`bylaws export`: a copy of the data for another tool."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from bylaws import formats as exports
from bylaws.body.governance import Governance
from bylaws.build.outputs import Output, plan, write
from bylaws.build.outputs.regions import COMMAND
from bylaws.build.root import build_root
from bylaws.commands.show import body_named, counted, problems_shown, standing
from bylaws.formats import readme
from bylaws.problems import Refused, Severity, nearest
from bylaws.rules.files import UNWRITABLE_FILE

_INTRODUCTION: Final = """\
# Exports

`bylaws export FORMAT` makes a copy of the data for another tool, in one of {number} formats. It prints a file, or
writes all files of the format below the folder that `--output` names. What is left out is said as a warning; where too
much is missing, the export is refused with the place in the data, and nothing is written.

What the data names under [`exports`](data/exports.md) is kept in the repository: `bylaws render` writes it,
`bylaws check` compares it, and both report only what forbids an export. Each file begins with a comment that names the
data it was made from and ends with a checksum, so that an edit by hand is noticed and not overwritten. Files without
comments (JSON, CSV, calendars) have neither: their checksums stand in `.bylaws-files`, beside the data. By that file a
copy is also found that the data no longer names; `check` asks to delete it."""


def export(root: Path, data: str, name: str, *, body: str, output: Path | None) -> int:
    """Print one copy, or write it below a folder. 1 when the data does not say enough for it: nothing is written."""
    format_ = _format(name)
    try:
        built = build_root(root, data)
        if not built.is_sound:
            raise Refused(built.findings)
        governances: Sequence[Governance] = built.governances
        made = None if body else exports.together(governances, format_)
        if made is None:
            governances = [body_named(built.governances, body)]
            made = built.export(governances[0], format_)
        if any(problem.severity is Severity.ERROR for problem in made.problems):
            raise Refused(made.problems)
        command = COMMAND if format_ in exports.kept(governances[0]) else f"bylaws export {name}"
        sources = tuple(path for governance in governances for path in governance.files)
        outputs = [Output(file.path, file.text, sources, file.comment, command) for file in made.files]
        if output is None:
            _print(name, outputs)
        else:
            for path in write(plan(output, outputs, {}, remember=any(made.comment == "" for made in outputs))):
                click.echo(f"wrote {path}")
    except Refused as refused:
        code = problems_shown(refused.problems, root, aside=True)
        if output and not any(problem.rule == UNWRITABLE_FILE.name for problem in refused.problems):
            click.echo("Nothing was written.", err=True)
        return code
    return problems_shown(standing(made.problems, root), root, aside=True)


def _format(name: str) -> exports.Export:
    found = exports.named(name)
    if found is None:
        guess = nearest(name, exports.exports())
        hint = f"did you mean `{guess}`?" if guess else "`bylaws export --list` lists them"
        raise click.BadParameter(f"there is no format `{name}`: {hint}", param_hint="FORMAT")
    return found


def _print(name: str, outputs: Sequence[Output]) -> None:
    if len(outputs) > 1:
        raise click.UsageError(f"`{name}` has {counted(len(outputs), 'file')}: name a folder with --output.")
    for only in outputs:
        click.echo(only.sealed.encode(), nl=False)  # bytes: the same file on every system


def formats() -> int:
    """List the formats, each with the first line of its manual."""
    for format_ in exports.exports().values():
        click.echo(f"{format_.name} ({format_.path}): {format_.rule.claim}")
    return 0


def page() -> str:
    """All manual pages as one page of Markdown."""
    parts = [_INTRODUCTION.format(number=len(exports.own_exports()))]
    for format_ in exports.own_exports():
        what = "Folder" if format_.is_folder else "File"
        parts.append(f"## {format_.name}\n\n{what}: `{format_.path}`\n\n{format_.rule.manual}")
    parts.append(f"## {readme.NAME}\n\n{inspect.cleandoc(readme.__doc__ or '')}")
    return "\n\n".join(parts) + "\n"
