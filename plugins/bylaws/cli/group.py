"""The group of all commands, and the entry point."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from typing import Final

import click

from bylaws import __version__
from bylaws.cli import asking, findings, helping, making, readiness, records


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, no_args_is_help=True)
@click.version_option(__version__, message="bylaws %(version)s")
def cli() -> None:
    """Governance as data: one record, from which every copy is made.

    Start with `bylaws init`, edit the YAML, then run `bylaws render`.
    In continuous integration, run `bylaws check`.

    Exit codes: 0 nothing to complain about, 1 problems found, 2 wrong usage, 3 a mistake of ours.
    """


for _command in (
    records.init, records.adopt, findings.check, findings.links, making.render, asking.vote, records.add, records.move,
    records.leave, records.rename, records.affiliate, making.export, asking.diff, asking.next_dates, findings.drift,
    readiness.audit, readiness.apply, helping.explain, helping.schema,
):  # fmt: skip
    cli.add_command(_command)


def run() -> int:
    """Run the command that the command line asks for: what it returns is the exit code."""
    gc.disable()  # a short life: looking for garbage costs more than it would free
    try:
        return _exit_code()
    finally:
        gc.enable()


def main() -> None:
    """The same as a program."""
    sys.exit(run())


_INTERRUPTED: Final = 130
"""As of any program that a signal ends: 128, and the number of SIGINT."""


def _leave_output() -> None:
    """Nothing more goes to standard output: what is still in it would fail again when Python ends."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _shortened(path: str) -> str:
    return path if len(path) < 200 else f"{path[:199]}…"


def _exit_code() -> int:
    if isinstance(sys.stdout, TextIOWrapper):  # a name that the terminal cannot show is no mistake of ours
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        code = int(cli.main(prog_name="bylaws", standalone_mode=False) or 0)
        sys.stdout.flush()  # a full disk behind it is found here, and not when nobody can say so any more
        return code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.Abort as error:
        click.echo("Aborted.", err=True)
        return _INTERRUPTED if isinstance(error.__cause__, KeyboardInterrupt) else 2
    except BrokenPipeError:  # whoever read it has enough
        _leave_output()
        return 1
    except OSError as error:  # a full disk, a path that cannot be: nothing of ours
        _leave_output()
        where = f"`{_shortened(str(error.filename))}`: " if error.filename else ""
        click.echo(f"Error: {where}{(error.strerror or 'the system refuses it').lower()}.", err=True)
        return 2
    except Exception:
        import traceback

        traceback.print_exc()
        click.echo("This is a mistake of bylaws. Please report it, with the lines above.", err=True)
        return 3
