"""`bylaws schema`: the JSON Schema of the data, for editors, and the reference, for people."""

from __future__ import annotations

import click

from bylaws.schema import schema_text


def schema(*, as_reference: bool) -> int:
    """Print the JSON Schema of every data file, or the same as a page."""
    if as_reference:
        from bylaws.reference import reference

        click.echo(reference(), nl=False)
    else:
        click.echo(schema_text(), nl=False)
    return 0
