"""Web addresses of the project's files and pages."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from bylaws.body.governance import Governance
from bylaws.formats.made import Pages
from bylaws.model.scopes import Scope
from bylaws.source import Open

_SUFFIX: Final = re.compile(r"(?:\.git)?/*$")
"""What people leave out, or write, at the end of an address of a repository."""
_REPOSITORY: Final = re.compile(r"https://(?:github|gitlab|codeberg)\.[a-z]+/(?!orgs/)([^/]+)/([^/]+)")


def of_file(governance: Governance, path: str) -> str | None:
    """The address of a file of the main repository; None where that is not known. The path may have an anchor."""
    project = governance.body.project
    return f"{project.repository}/blob/{quote(project.branch)}/{path}" if project.repository else None


def of_page(governance: Governance, pages: Pages, page: str, section: str = "") -> str | None:
    """The address of a page of ours, or of a section of it; None where it is not made."""
    path = pages.link(page, section)
    return of_file(governance, path) if path else None


def of_target(governance: Governance, target: str | Open | None) -> str | None:
    """The address of a page of the project's own, which the data may give as a path in the main repository."""
    if not target:
        return None
    if re.match(r"https?://", target):
        return target
    return of_file(governance, target)


def organization(governance: Governance) -> str | None:
    """The account that has the main repository, such as `WasmEdge`."""
    found = _REPOSITORY.fullmatch(governance.body.project.repository or "")
    return found[1] if found else None


def repositories(governance: Governance) -> tuple[str, ...]:
    """The repositories of the body, the main one first; addresses of lists of repositories are left out."""
    body = governance.body
    named = [body.project.repository or "", *body.project.repositories]
    named += [url for scope in body.scopes.values() for url in scope.repositories]
    found: dict[str, str] = {}
    for url in named:
        address = _SUFFIX.sub("", url)
        if _REPOSITORY.fullmatch(address):
            found.setdefault(address.casefold(), address)
    return tuple(found.values())


def in_main_repository(governance: Governance, scope: Scope) -> bool:
    """Whether a scope is in the main repository: it is where nothing else is said."""
    main = governance.body.project.repository
    return not scope.repositories or main is None or same(main) in map(same, scope.repositories)


def same(url: str) -> str:
    """An address of a repository in the one spelling in which it can be compared."""
    return _SUFFIX.sub("", url).casefold()
