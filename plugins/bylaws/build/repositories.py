"""What other repositories of a body hold: their own people, and the way to the rules of the whole.

One record, many checkouts: a person who joins a part of the body is written once, and listed in its repository.
"""

from __future__ import annotations

from collections.abc import Sequence

from bylaws.body.governance import Governance
from bylaws.build.outputs import Output
from bylaws.build.root import Built
from bylaws.formats.addresses import of_file
from bylaws.markdown.writing import Markup, bullets, first_heading, link, plain
from bylaws.model.documents import Documents, PageOptions, Repository, SectionOptions
from bylaws.model.project import Project
from bylaws.pages.composing.compose import Composer, Elsewhere
from bylaws.pages.composing.links import closed
from bylaws.pages.documents import all_pages
from bylaws.problems import Place, Refused, nearest, quoted
from bylaws.rules.files import NO_ADDRESS, SAME_REPOSITORY, UNKNOWN_REPOSITORY
from bylaws.structs import struct

_LEFT_OUT = ("organizations", "listed-elsewhere", "keeping-this-list")
"""Sections that are about the whole body."""


@struct
class _Named:
    governance: Governance
    target: Repository


def outputs_for(built: Built, name: str) -> tuple[Output, ...]:
    """The files of the repository with this name in `documents.repositories`.

    Raises:
        Refused: where no body names it, several do, or nobody knows where the pages of the whole are read.
    """
    found = _found(built.governances, name)
    elsewhere = _elsewhere(built, found.governance)
    part = _narrowed(found.governance, found.target)
    composer = Composer(part, [module for module in all_pages() if module.NAME == "maintainers"], {}, elsewhere)
    pages = composer.render()
    if composer.problems:
        raise Refused(composer.problems)
    anchors = {page.path: page.anchors for page in pages}
    files = found.governance.files
    outputs = [Output(page.path, closed(page.text, page.path, "", anchors), files) for page in pages]
    if found.target.governance:
        outputs.append(Output(found.target.governance, _pointer(part, elsewhere, built, found.governance), files))
    return tuple(outputs)


def _found(governances: Sequence[Governance], name: str) -> _Named:
    by_name: dict[str, list[_Named]] = {}
    for governance in governances:
        for key, target in governance.body.documents.repositories.items():
            by_name.setdefault(key, []).append(_Named(governance, target))
    found = by_name.get(name, [])
    if len(found) == 1:
        return found[0]
    if found:
        message = f"`{name}` is a repository of {quoted(it.governance.body.project.id for it in found)}"
        related = tuple((it.target.place(), "named here") for it in found[1:])
        raise Refused([SAME_REPOSITORY.at(found[0].target.place(), message, "rename one", related=related)])
    guess = nearest(name, by_name)
    known = f"name one of {quoted(sorted(by_name))}" if by_name else "add it to `documents.repositories`"
    place = Place(governances[0].files[0]) if governances else Place(".")
    hint = f"did you mean `{guess}`?" if guess else known
    raise Refused([UNKNOWN_REPOSITORY.at(place, f"no body has a repository `{name}`", hint)])


def _elsewhere(built: Built, governance: Governance) -> Elsewhere:
    """The pages of the whole, at the addresses at which they are read."""
    documents = governance.body.documents
    pages = built.body_of(governance).documents
    assert pages is not None
    addresses: dict[str, str] = {}
    for name in pages.names:
        path = pages.path(name)
        address = f"{documents.address.rstrip('/')}/{path}" if documents.address else of_file(governance, path)
        if address is None:
            message = "nobody knows where the pages are read, so that other repositories could link them"
            hint = "add `documents.address`, or `project.repository`"
            raise Refused([NO_ADDRESS.at(documents.place(), message, hint)])
        addresses[name] = address
    project = governance.body.project
    home = addresses.get("maintainers") or addresses.get("governance") or project.website
    whole = link(project.called, home) if home else plain(project.called)
    return Elsewhere(whole, addresses, {name: pages.anchors(name) for name in pages.names})


def _narrowed(governance: Governance, target: Repository) -> Governance:
    """The body with the seats of some scopes only, called after them."""
    body = governance.body
    given = {name: value for name, value in body.given().items() if name != "id"}
    scopes = [scope for name in target.scopes if (scope := body.scopes.get(name))]
    if scopes:
        called = " and ".join(scope.name for scope in scopes)
        values = {name: value for name, value in body.project.given().items() if name != "id"}
        given["project"] = Project(**{**values, "name": called, "short_name": called}, id=body.project.id)
        given["seats"] = tuple(seat for seat in body.seats if seat.scope in target.scopes)
    sections = {name: SectionOptions(drop=True) for name in _LEFT_OUT}
    given["documents"] = Documents(maintainers=PageOptions(path=target.maintainers, sections=sections))
    return Governance(type(body)(**given), governance.files, unread=governance.unread, others=governance.others)


def _pointer(part: Governance, elsewhere: Elsewhere, built: Built, governance: Governance) -> str:
    titles = {page.name: page.title for page in built.pages if page.governance is governance}
    links = (link(titles[name], address) for name, address in elsewhere.addresses.items())
    rules = Markup(
        f"{plain(part.body.project.called)} belongs to {elsewhere.whole}. The rules of the whole hold here too:"
    )
    return "\n\n".join([first_heading("Governance"), rules, bullets(links)]) + "\n"
