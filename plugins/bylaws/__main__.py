"""The entry point: what was said before is said again, or the command line is loaded and asked."""

from __future__ import annotations

import sys

from bylaws.cache import verdicts


def main() -> None:
    """Run a command; what it returns is the exit code."""
    arguments = sys.argv[1:]
    if hasattr(sys.stdout, "reconfigure"):  # a name that the terminal cannot show is no mistake of ours
        sys.stdout.reconfigure(errors="backslashreplace")
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
