"""What a command said the last time, said again as long as nothing has changed.

Only commands that look and say are answered like this, and only those of their options that change nothing else.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence

from bylaws.cache import shelf
from bylaws.cache.identity import identity, identity_now
from bylaws.cache.seen import Watch, beyond, is_so, needed, watch

_KEEPING = {
    "check": ("-C", "--root", "--data", "--as-of", "--open", "--format", "--select", "--ignore"),
    "render": ("-C", "--root", "--data"),
}
"""Commands, and the options with which they only read, say something and end with a code."""
_ASKED = ("GITHUB_ACTIONS", "SOURCE_DATE_EPOCH", "NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS")
"""What is asked of the environment on the way to what is printed."""
_FIRST = "verdict 1"
_BETWEEN = "\0"


def is_kept(arguments: Sequence[str]) -> bool:
    """Whether what a command line says can be said again."""
    known = _KEEPING.get(arguments[0] if arguments else "")
    options = (argument.partition("=")[0] for argument in arguments[1:] if argument.startswith("-"))
    return known is not None and all(option in known for option in options)


def replayed(arguments: Sequence[str]) -> int | None:
    """Say again what was said, and return the exit code; None where that is not known, or no longer true."""
    fields = (shelf.taken(_name(arguments)) or "").split(_BETWEEN)
    if fields[:2] != [_FIRST, _circumstances(identity())]:
        return None
    try:
        code, count = int(fields[2]), int(fields[3])
        asked, said = fields[4 : 4 + 3 * count], fields[4 + 3 * count :]
        answers = dict(zip(zip(asked[0::3], asked[1::3], strict=True), asked[2::3], strict=True))
        heard = list(zip(said[0::2], said[1::2], strict=True))
        if not 0 < count == len(answers) or not is_so(answers):
            return None
    except (LookupError, ValueError):  # nothing that this program has written
        return None
    for stream, text in heard:
        target = sys.stderr if stream == "2" else sys.stdout
        target.write(text)
    sys.stdout.flush()
    return code


def watched(arguments: Sequence[str], run: Callable[[], int]) -> int:
    """Run a command and keep what it says, where it can be said again."""
    before = _circumstances(identity())
    said: list[str] = []
    streams = sys.stdout, sys.stderr
    with watch() as noted:
        sys.stdout = _Heard(streams[0], "1", said)
        sys.stderr = _Heard(streams[1], "2", said)
        try:
            code = run()
        finally:
            sys.stdout, sys.stderr = streams
    if code in (0, 1) and noted.is_whole and before == _circumstances(identity_now()):
        _keep(arguments, before, code, noted, said)
    return code


def _keep(arguments: Sequence[str], circumstances: str, code: int, noted: Watch, said: Sequence[str]) -> None:
    answers = needed(noted.answers)
    asked = [part for (question, path), answer in answers.items() for part in (question, path, answer)]
    fields = [_FIRST, circumstances, str(code), str(len(answers)), *asked, *said]
    if not any(_BETWEEN in field for field in fields):
        shelf.put(_name(arguments), _BETWEEN.join(fields))


def _name(arguments: Sequence[str]) -> str:
    """A result has its place by the command line and the folder in which it was given."""
    return _BETWEEN.join(("verdict", os.getcwd(), *arguments))


def _circumstances(program: str) -> str:
    """What else a command depends on: the program, the day, and for whom it prints."""
    shown = [str(stream.isatty()) for stream in (sys.stdout, sys.stderr)]
    asked = [os.environ.get(name, "") for name in _ASKED]
    return "\n".join([program, time.strftime("%Y-%m-%d"), *shown, *asked])


class _Heard:
    """A stream, and all that is written to it."""

    def __init__(self, stream: object, name: str, said: list[str]) -> None:
        self._stream = stream
        self._name = name
        self._said = said

    def write(self, text: str) -> int:
        written: int = self._stream.write(text)  # type: ignore[attr-defined]
        self._said += (self._name, text)
        return written

    def __getattr__(self, name: str) -> object:
        if name in ("buffer", "detach", "writelines"):
            beyond()  # what is written there is not heard
        return getattr(self._stream, name)
