"""Links between the pages of a body: open while a page is written, closed for the file in which the text stands.

A text can stand in several files: the page itself, and the files of others that ask for a part of it.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import quote

from bylaws.markdown.writing import Markup, as_markdown
from bylaws.model.project import Project

_LINK: Final = re.compile(r"\[((?:[^\]\\]|\\.)*)\]\(\ue000([^\ue001]*)\ue002([^\ue001]*)\ue001\)")
"""A link that is still open. Its marks are private-use characters, which `plain` drops from data."""


_PERSONAL: Final = re.compile(r"^(https://github\.com/[A-Za-z0-9-]+)$")


def address_of(project: Project, target: str) -> str:
    """Where a link of the data leads: paths are paths in the main repository, so that they work everywhere."""
    if not target.startswith(("http://", "https://", "mailto:", "#")) and project.repository:
        target = f"{project.repository}/blob/{project.branch}/{target.lstrip('/')}"
    if not target.isprintable():
        target = "".join(char if char.isprintable() else quote(char) for char in target)
    return _PERSONAL.sub(r"\1/", target)


def from_root(target: str) -> str:
    """A path as seen from the root, where somebody has written it as seen from the page: `../CONTRIBUTING.md`."""
    return re.sub(r"^(?:\.{1,2}/)+", "", target)


def opened(text: Markup, page: str, section: str, *, as_given: bool = False) -> Markup:
    """A link to a section of a page of this body, or to the page itself where `section` is empty; still open.
    `as_given`: whether the section is linked as it is, for a page of which nobody knows the sections."""
    return as_markdown(f"[{text}](\ue000{page}\ue002{'#' * (as_given and bool(section))}{section}\ue001)")


def closed(text: str, at: str, folder: str, anchors: Mapping[str, frozenset[str]]) -> str:
    """A text with its links closed, as they must be in the file `at`. Paths are relative to the root.

    `folder` is the output folder of the body, `anchors` the anchors of its pages by path within that folder. A link to
    a section that a page does not have leads to the page; on that page itself, only its words are left.
    """
    led: dict[str, str] = {}

    def close(match: re.Match[str]) -> str:
        text, page, section = match.groups()
        if page not in anchors:  # marks that somebody has typed
            return text
        target = posixpath.join(folder, page)
        known = section.startswith("#") or section in anchors[page]
        section = section.removeprefix("#")
        if target == at:
            return f"[{text}](#{section})" if known else text
        if page not in led:
            led[page] = quote(posixpath.relpath(target, posixpath.dirname(at) or "."))
        return f"[{text}]({led[page]}{f'#{section}' if known else ''})"

    return _LINK.sub(close, text)
