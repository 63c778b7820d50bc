"""The command line: arguments to commands. Each command's own module is imported when it runs."""

from bylaws.cli.group import cli, main

__all__ = ["cli", "main"]
