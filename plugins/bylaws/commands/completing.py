"""What a shell offers for the words of a command: ids of the record at hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from click.shell_completion import CompletionItem

from bylaws.body.files import find_bodies, read_body
from bylaws.body.governance import Governance
from bylaws.problems import Refused


def words(root: Path, data: str, what: str, begun: str) -> list[CompletionItem]:
    """The handles, roles, scopes or organizations that begin like this. Never raises: a shell shows no errors."""
    at = "@" if begun.startswith("@") else ""
    folded = begun.removeprefix("@").casefold()
    try:
        governances = [
            Governance(reading.body)
            for reading in (read_body(root, sources) for sources in find_bodies(root, data))
            if reading.body
        ]
    except (Refused, OSError):
        return []
    found = dict(pair for governance in governances for pair in _known(governance, what))
    return [
        CompletionItem(f"{at}{word}", help=said) for word, said in found.items() if word.casefold().startswith(folded)
    ]


def _known(governance: Governance, what: str) -> Iterator[tuple[str, str]]:
    body = governance.body
    if what == "person":
        yield from ((handle, person.name or "") for handle, person in body.people.items())
    elif what == "role":
        yield from ((name, role.name) for name, role in governance.roles.items())
    elif what == "scope":
        yield from ((name, scope.name) for name, scope in body.scopes.items())
    else:
        yield from ((name, organization.name) for name, organization in body.organizations.items())
