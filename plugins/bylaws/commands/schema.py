"""`bylaws schema`: the JSON Schema of the data or of the API, for programs, and their references, for people."""

from __future__ import annotations

import click

from bylaws.reference.schema import schema_text


def schema(*, as_reference: bool, of_api: bool = False) -> int:
    """Print the JSON Schema of every data file, or of every file of the API; or the same as a page."""
    if of_api:
        from bylaws.reference.interface import api_page, api_schema

        text = api_page() if as_reference else api_schema()
    elif as_reference:
        from bylaws.reference import reference

        text = reference()
    else:
        text = schema_text()
    click.echo(text.encode(), nl=False)  # bytes: the same file on every system
    return 0
