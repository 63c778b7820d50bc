"""Whether the logo that the data names is a picture that browsers show, where the pages of the site look for it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from bylaws.body.governance import Governance
from bylaws.folder import Folder
from bylaws.problems import Place, Problem, Refused
from bylaws.rules.files import UNUSABLE_LOGO

MOST: Final = 256 * 1024
"""So many bytes a logo has at most: every page loads it."""
_CONFIGURATIONS: Final = ("mkdocs.yml", "properdocs.yml")
_DOCS: Final = re.compile(r"^docs_dir:[ \t]*[\"']?([^\s\"'#]+)", re.MULTILINE)
_BEGINNINGS: Final[Mapping[str, Callable[[bytes], bool]]] = {
    ".svg": lambda content: b"<svg" in content[:4096],
    ".png": lambda content: content.startswith(b"\x89PNG\r\n\x1a\n"),
    ".jpg": lambda content: content.startswith(b"\xff\xd8\xff"),
    ".jpeg": lambda content: content.startswith(b"\xff\xd8\xff"),
    ".gif": lambda content: content.startswith((b"GIF87a", b"GIF89a")),
    ".webp": lambda content: content[:4] == b"RIFF" and content[8:12] == b"WEBP",
}
"""What browsers show everywhere, by the end of the name, and how to see that it is one."""


def docs_folder(root: Path) -> str:
    """The folder of the pages of a site, as the configuration at the root says."""
    folder = Folder(root, any_name=True)
    for name in _CONFIGURATIONS:
        try:
            found = _DOCS.search((folder.read_bytes(name) or b"").decode("utf-8", "replace"))
        except Refused:  # a folder, or a symlink to elsewhere: no engine reads it either
            continue
        if found:
            return found[1]
    return "docs"


def logo_of(governance: Governance) -> tuple[Place, str] | None:
    """The logo of a body, and where the data names it."""
    options = governance.body.documents.site
    return (options.place("logo"), options.logo) if options.logo else None


def logos(root: Path, docs: str, named: Iterable[tuple[Place, str] | None]) -> Iterator[Problem]:
    """What is wrong with the logos of bodies. `docs`: the folder of the pages, relative to the root."""
    for place, logo in filter(None, named):
        yield from (UNUSABLE_LOGO.at(place, message, hint) for message, hint in _flaws(root, docs, logo))


def _flaws(root: Path, docs: str, logo: str) -> Iterator[tuple[str, str]]:
    as_seen = f"write a path as seen from `{docs}`"
    if "://" in logo or logo.startswith("//"):
        yield f"`{logo}` is an address, and no page loads anything from another host", as_seen
        return
    path = posixpath.normpath(posixpath.join(docs, logo))
    ending = posixpath.splitext(path)[1].lower()
    if ending not in _BEGINNINGS:
        kinds = ", ".join(f"`{one}`" for one in _BEGINNINGS)
        yield f"`{logo}` is no picture that every browser shows: those end with {kinds}", "save it as SVG or PNG"
        return
    try:
        is_inside = not posixpath.isabs(logo) and not posixpath.relpath(path, docs).startswith("..")
        content = Folder(root, any_name=True).read_bytes(path) if is_inside else None
    except Refused:
        is_inside, content = False, None
    if not is_inside:
        yield f"`{logo}` leads out of `{docs}`, where the site has its files", as_seen
    elif content is None:
        yield f"there is no file `{path}`", f"{as_seen}, or delete the key"
    elif not _BEGINNINGS[ending](content):
        yield f"`{path}` does not hold what its name says: no {ending[1:].upper()} begins like this", "save it anew"
    elif len(content) > MOST:
        size = f"{len(content):,} bytes"
        yield f"`{path}` has {size}, and every page loads it", f"make it smaller than {MOST:,} bytes"
