"""`bylaws schema`: the JSON Schema of the data, for editors, and the reference, for people."""

from __future__ import annotations

import click

from bylaws.schema import schema_text


def schema(*, as_reference: bool) -> int:
    """Print the JSON Schema of every data file, or the same as a page."""
    if as_reference:
        from bylaws.reference import reference

        text = reference()
    else:
        text = schema_text()
    click.echo(text.encode(), nl=False)  # bytes: the same file on every system
    return 0
