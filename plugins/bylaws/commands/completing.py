"""What a shell offers for the words of a command: ids of the record at hand, and names of bylaws itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from click.shell_completion import CompletionItem

from bylaws.body.files import find_bodies, read_body
from bylaws.body.governance import Governance
from bylaws.problems import Refused

Words = Iterator[tuple[str, str]]
"""What can be written, each with what it is."""


def words(root: Path, data: str, what: str, begun: str) -> list[CompletionItem]:
    """The words of this kind that begin like this. Never raises: a shell shows no errors."""
    before = ""
    if what in _LISTED:  # `ada,bo`: what stands before the last comma stays
        before, comma, begun = begun.rpartition(",")
        before += comma
    kind = _LISTED.get(what, what)
    at = "@" if begun.startswith("@") else ""
    folded = begun.removeprefix("@").casefold()
    known = dict(_OURS[kind]() if kind in _OURS else _of_record(root, data, kind))
    return [
        CompletionItem(f"{before}{at}{word}", help=said)
        for word, said in known.items()
        if word.casefold().startswith(folded)
    ]


def _of_record(root: Path, data: str, kind: str) -> Words:
    try:
        for sources in find_bodies(root, data):
            reading = read_body(root, sources)
            if reading.body:
                yield from _RECORDED[kind](Governance(reading.body))
    except (Refused, OSError):
        return


def _people(governance: Governance) -> Words:
    return ((handle, person.name or "") for handle, person in governance.body.people.items())


def _roles(governance: Governance) -> Words:
    return ((name, role.name) for name, role in governance.roles.items())


def _scopes(governance: Governance) -> Words:
    return ((name, scope.name) for name, scope in governance.body.scopes.items())


def _organizations(governance: Governance) -> Words:
    return ((name, organization.name) for name, organization in governance.body.organizations.items())


def _body(governance: Governance) -> Words:
    yield governance.body.project.id, governance.body.project.name


def _matters(governance: Governance) -> Words:
    return ((name, "") for name in governance.decided.by_id)


_RECORDED: Final[Mapping[str, Callable[[Governance], Words]]] = {
    "person": _people,
    "role": _roles,
    "scope": _scopes,
    "organization": _organizations,
    "body": _body,
    "matter": _matters,
}


def _formats() -> Words:
    from bylaws.formats import exports

    return ((found.name, found.rule.claim) for found in exports().values())


def _rules() -> Words:
    from bylaws.checks import catalogue

    return ((rule.name, rule.claim) for rule in catalogue.rules().values())


def _catalogues() -> Words:
    from bylaws.readiness.catalogue import catalogue, names

    return ((name, catalogue(name).title) for name in names())


def _levels() -> Words:
    from bylaws.readiness.catalogue import catalogue, names

    return ((level, "") for name in names() for level in catalogue(name).levels)


_OURS: Final[Mapping[str, Callable[[], Words]]] = {
    "format": _formats,
    "rule": _rules,
    "catalogue": _catalogues,
    "level": _levels,
}
_LISTED: Final = {"rules": "rule", "people": "person"}
"""Options that take several words, with commas between them."""
