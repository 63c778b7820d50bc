"""The list of bodies on the front page of a portal, as text for a region of a hand-written file."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence

from bylaws.markdown.writing import Markup, heading, link
from bylaws.model.project import BodyType
from bylaws.pages.composing.wording import PageWords
from bylaws.structs import struct
from bylaws.words import messages as say
from bylaws.words.fact import Name, listed


@struct
class PortalEntry:
    """One body with its pages: name to title and path from the root."""

    words: PageWords
    pages: Mapping[str, tuple[str, str]]


def bodies(entries: Sequence[PortalEntry], at: str) -> str:
    """What each body is, and links to its pages, for the file `at`."""
    blocks: list[str] = []
    for entry in entries:
        blocks += [str(heading(2, entry.words.governance.body.project.name)), str(_introduction(entry.words))]
        blocks.append(str(_links(entry, at)))
    return "\n\n".join(block for block in blocks if block) + "\n"


def _introduction(words: PageWords) -> Markup:
    project = words.facts.project
    return words.speech.say_all([project.description, words.facts.overview.governed])


def _links(entry: PortalEntry, at: str) -> Markup:
    here, speech = posixpath.dirname(at) or ".", entry.words.speech
    group = entry.words.governance.body.project.type is not BodyType.PROJECT
    links = [
        link(speech.say(say.page_short(page=name, group=group, title=Name(title))), posixpath.relpath(path, here))
        for name, (title, path) in entry.pages.items()
    ]
    return speech.say(say.portal_read(links=listed(links)))
