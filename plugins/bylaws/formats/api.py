"""
The record as JSON, for websites and programs: `index.json`, `schema.json`, and six files for each body.

People with their seats, roles with their holders, decisions with the exact rule and everybody who may vote, public
meetings, organizations. It is an interface with a version: the reference page `api.md` says what each field means, and
`schema.json` says it to programs. Where several bodies share a data folder, all are written, unless one is named.

Contacts, meetings and channels that are not public are left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.json import VERSION, api_files
from bylaws.formats.made import File, Made, Pages, export

NAME: Final = "api"
PATH: Final = f"{VERSION}/"


def together(governances: Sequence[Governance]) -> Made:
    """The files of several bodies, with one index."""
    return Made(tuple(File(path, text, "") for path, text in api_files(governances).items()))


@export(NAME, PATH, together=together)
def write(governance: Governance, pages: Pages) -> Made:
    """The files of one body, with an index of it alone."""
    return together([governance])
