"""The list of bodies on the front page of a portal, as text for a region of a hand-written file."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Sequence
from typing import Final

from bylaws.markdown.writing import heading, link
from bylaws.model.project import BodyType
from bylaws.pages.composing.wording import PageWords
from bylaws.structs import struct
from bylaws.words import messages as say
from bylaws.words.fact import Name, listed

_TARGET: Final = re.compile(r"\]\([^\s()]*\)")


@struct
class PortalEntry:
    """What the list says of one body."""

    about: str
    """Its name and what it is."""
    links: str
    """Links to its pages, as they stand in a file at the root."""
    paths: tuple[str, ...]
    """Where they lead."""


def entry(words: PageWords, pages: Mapping[str, tuple[str, str]]) -> PortalEntry:
    """The entry of a body; `pages` are its pages by name: title, and path from the root."""
    project, speech = words.facts.project, words.speech
    group = words.governance.body.project.type is not BodyType.PROJECT
    links = [
        link(speech.say(say.page_short(page=name, group=group, title=Name(title))), path)
        for name, (title, path) in pages.items()
    ]
    introduction = speech.say_all([project.description, words.facts.overview.governed])
    about = [str(heading(2, words.governance.body.project.name)), str(introduction)]
    paths = tuple(path for _, path in pages.values())
    read = str(speech.say(say.portal_read(links=listed(links)))) if links else ""
    return PortalEntry("\n\n".join(filter(None, about)), read, paths)


def bodies(entries: Sequence[PortalEntry], at: str) -> str:
    """What each body is, and links to its pages, for the file `at`."""
    blocks = [block for entry in entries for block in (entry.about, _led(entry, at)) if block]
    return "\n\n".join(blocks) + "\n"


def _led(entry: PortalEntry, at: str) -> str:
    here = posixpath.dirname(at)
    if not here or not entry.paths:
        return entry.links
    ways = {_target(path): _target(posixpath.relpath(path, here)) for path in entry.paths}
    return _TARGET.sub(lambda found: ways.get(found[0], found[0]), entry.links)


def _target(path: str) -> str:
    """The second half of a link."""
    return str(link("x", path)).removeprefix("[x")
