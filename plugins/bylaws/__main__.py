"""The entry point: what was said before is said again, or the command line is loaded and asked."""

from __future__ import annotations

import sys

from bylaws.cache import verdicts

_ASCII = ("ascii", "us-ascii", "ANSI_X3.4-1968", "646")
"""What stands for a locale that nobody has set: `click` writes UTF-8 then, where it can see the stream itself."""


def main() -> None:
    """Run a command; what it returns is the exit code."""
    arguments = sys.argv[1:]
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a name that the terminal cannot show is no mistake of ours
            stream.reconfigure(encoding="utf-8" if stream.encoding in _ASCII else None, errors="backslashreplace")
    if not verdicts.is_kept(arguments):
        sys.exit(_run())
    try:
        code = verdicts.replayed(arguments)
    except OSError:  # whoever reads it has gone: the command knows what to do then
        code = None
    sys.exit(verdicts.watched(arguments, _run) if code is None else code)


def _run() -> int:
    from bylaws.cli.group import run  # with `click`, it takes longer to load than to say something again

    return run()


if __name__ == "__main__":
    main()
