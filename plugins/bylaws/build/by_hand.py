"""The documents that somebody writes by hand, as pages of a site."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from posixpath import basename, dirname, join, normpath, relpath
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from bylaws.build.root import Built
from bylaws.folder import Folder
from bylaws.markdown.carrying import carried
from bylaws.markdown.reading import Link, LinkKind, read
from bylaws.model.project import Project
from bylaws.pages.composing.links import address_of
from bylaws.pages.page import Page
from bylaws.problems import Refused

_PICTURES: Final = (".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp")


def written_by_hand(built: Built) -> Iterator[Page]:
    """The pages that `documents` says are written by hand, with the text of their files; without those not there."""
    folder = Folder(built.root, any_name=True)
    for body in built.bodies:
        for page in body.documents.written_by_hand if body.documents else ():
            text = _text(folder, page.path)
            if text and text.strip():
                first = next((one.text for one in read(page.path, text).headings if one.level == 1), "")
                yield replace(page, title=first or page.title, text=text)


def standing(built: Built) -> list[str]:
    """The paths of these files, where they are there."""
    documents = [body.documents for body in built.bodies if body.documents]
    return [page.path for one in documents for page in one.written_by_hand if (built.root / page.path).is_file()]


def _text(folder: Folder, path: str) -> str | None:
    try:
        folder.shown(path)
        return folder.read_ours(path)
    except Refused:  # whoever checks the data is told
        return None


def placed(
    pages: Collection[Page], docs: str, place: Callable[[str], str], written: Collection[str]
) -> Mapping[str, Page]:
    """The pages by where they stand on the site: those of the site itself stay, and so does its front page."""
    found = {}
    for page in pages:
        at = place(page.path)
        is_own = normpath(join(docs, at)) == page.path
        fronts = {join(dirname(at), name) for name in ("index.md", "index.html")} if basename(at) == "README.md" else ()
        if at and (is_own or not {at, *fronts} & set(written)):
            found[at] = page
    return found


def pictures(pages: Collection[Page], root: Path, docs: str) -> Mapping[str, bytes]:
    """The pictures that pages show and that stand in the repository outside the folder of the site, by path."""
    folder = Folder(root, any_name=True)
    found: dict[str, bytes] = {}
    for page in pages:
        for link in read(page.path, page.text).links:
            path = _path(link, dirname(page.path))
            if link.kind is LinkKind.IMAGE and path and path.lower().endswith(_PICTURES) and path not in found:
                try:
                    folder.shown(path)
                    content = folder.read_bytes(path)
                except Refused:
                    continue
                if content is not None and relpath(path, docs).startswith(".."):
                    found[path] = content
    return found


def _path(link: Link, folder: str) -> str | None:
    """The path in the repository to which a link leads; None for one that leads to a host or stays on the page.

    A code host counts a path that begins with `/` from the root.
    """
    try:
        parts = urlsplit(link.address)
    except ValueError:
        return None
    if parts.scheme or parts.netloc or not parts.path:
        return None
    path = normpath(join(folder, unquote(parts.path))) if parts.path[0] != "/" else normpath(unquote(parts.path)[1:])
    return None if path.startswith("..") else path


def as_page(
    page: Page,
    text: str,
    uri: str,
    uri_of: Callable[[str], str | None],
    address: Callable[[str], str],
    additions: Collection[str],
    *,
    is_own: bool,
) -> str:
    """The page as it is on the site.

    Args:
        text: that of the file.
        uri: where the page stands on the site.
        uri_of: where a path of the repository stands on the site; None where it is not there.
        address: the address of a page on the site, for links in HTML, which engines leave as they are.
        additions: what the site has to add behind the title.
        is_own: whether the file stands in the folder of the site already: then it is written as its engine reads it.
    """

    def lead(link: Link, is_html: bool) -> str | None:
        path = _path(link, dirname(page.path))
        target = uri_of(path) if path else None
        if path is None or (is_own and (is_html or target is None)):
            return None
        behind = link.target[len(link.target.partition("#")[0]) :]
        if target is None:
            return _in_repository(page.governance.body.project, path, behind, link.kind)
        if is_html:
            return f"{_way(address(uri), address(target))}{behind}"
        return f"{quote(relpath(target, dirname(uri) or '.'))}{behind}"

    made = carried(text, lead, is_own=is_own)
    body = "\n\n".join(filter(None, (made.head, *additions, made.rest)))
    return f"{made.front}{body}\n"


def _way(here: str, there: str) -> str:
    """The way from one address of a site to another one: an address of a folder ends with `/`."""
    here, there = (address.removeprefix("./") for address in (here, there))
    way = quote(relpath(there or ".", dirname(here) or "."))
    return way if there and not there.endswith("/") else f"{way}/"


def _in_repository(project: Project, path: str, behind: str, kind: LinkKind) -> str | None:
    """The address of what is not on the site, on the code host; where that is not known, only words are left."""
    if not project.repository:
        return "" if kind is LinkKind.INLINE else None
    address = address_of(project, quote(path))
    return f"{address.replace('/blob/', '/raw/', 1) if kind is LinkKind.IMAGE else address}{behind}"
