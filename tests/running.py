"""Runs the entry point in this process, as a shell would: a process of its own costs 0.3 s and shows nothing more."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import chdir, redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from bylaws.cli import main


class Ran(NamedTuple):
    """What a command left behind."""

    returncode: int
    stdout: str
    stderr: str


def ran(
    *arguments: str,
    cwd: Path,
    environment: Mapping[str, str],
    typed: str = "",
    together: bool = False,
    entry: Callable[[], None] = main,
) -> Ran:
    """Run `bylaws` in a folder; `typed` is what someone types, and `together` puts both streams into the first one.

    As a rule, nothing is kept between runs: that is for another `entry`.
    """
    out, err = (TextIOWrapper(BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    into = out if together else err
    keyboard = TextIOWrapper(BytesIO(typed.encode()), encoding="utf-8")
    with (
        chdir(cwd),
        patch.dict(os.environ, environment, clear=True),
        patch.object(sys, "argv", ["bylaws", *arguments]),
        patch.object(sys, "stdin", keyboard),
        redirect_stdout(out),
        redirect_stderr(into),
    ):
        try:
            entry()
        except SystemExit as left:
            code = int(left.code or 0)
    said = [stream.buffer.getvalue().decode() for stream in (out, err)]  # type: ignore[attr-defined]
    return Ran(code, *said)
