"""The group of all commands, and the entry point."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper
from typing import Final

import click

from bylaws import __version__

_MODULES: Final = {
    "asking": ("diff", "next", "vote"),
    "findings": ("check", "drift", "links"),
    "helping": ("explain", "schema"),
    "making": ("export", "render"),
    "readiness": ("apply", "audit"),
    "records": ("add", "adopt", "affiliate", "init", "leave", "move", "rename"),
}
"""Which module has which commands: only that of the one that is run is loaded."""


class Commands(click.Group):
    """All commands, each loaded when it is asked for."""

    def every(self) -> Mapping[str, click.Command]:
        """Each by its name."""
        context = click.Context(self)
        return {name: command for name in self.list_commands(context) if (command := self.get_command(context, name))}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names, as `--help` lists them."""
        return sorted(name for names in _MODULES.values() for name in names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name."""
        module = next((module for module, names in _MODULES.items() if cmd_name in names), None)
        if module is None:
            return None
        found = vars(import_module(f"bylaws.cli.{module}")).values()
        return next(it for it in found if isinstance(it, click.Command) and it.name == cmd_name)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]}, no_args_is_help=True)
@click.version_option(__version__, message="bylaws %(version)s")
def cli() -> None:
    """Governance as data: one record, from which every copy is made.

    Start with `bylaws init`, edit the YAML, then run `bylaws render`.
    In continuous integration, run `bylaws check`.

    Exit codes: 0 nothing to complain about, 1 problems found, 2 wrong usage, 3 a mistake of ours.
    """


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
