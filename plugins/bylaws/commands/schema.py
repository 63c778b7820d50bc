"""`bylaws schema`: the JSON Schema of the data, for editors."""

from __future__ import annotations

import click

from bylaws.schema import schema_text


def schema() -> int:
    """Print the JSON Schema of every data file."""
    click.echo(schema_text(), nl=False)
    return 0
