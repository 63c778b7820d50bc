"""The list of bodies on the front page of a portal, as text for a region of a hand-written file."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bylaws.markdown.writing import Markup, heading, link
from bylaws.model.project import BodyType
from bylaws.words.phrases import joined, sentence
from bylaws.words.sentences import Sentences

_SHORT = {
    "charter": "Charter",
    "governance": "Governance",
    "maintainers": "Maintainers",
    "ladder": "Contributor ladder",
    "meetings": "Meetings",
    "conduct": "Code of Conduct",
}


@dataclass(frozen=True, slots=True)
class PortalEntry:
    """One body with its pages: name to title and path from the root."""

    words: Sentences
    pages: Mapping[str, tuple[str, str]]


def bodies(entries: Sequence[PortalEntry], at: str) -> str:
    """What each body is, and links to its pages, for the file `at`."""
    blocks: list[str] = []
    for entry in entries:
        blocks += [str(heading(2, entry.words.governance.body.project.name)), str(_introduction(entry.words))]
        blocks.append(str(_links(entry, at)))
    return "\n\n".join(block for block in blocks if block) + "\n"


def _introduction(words: Sentences) -> Markup:
    project = words.governance.body.project
    lines = [sentence(project.description)] if project.description else []
    top = words.governance.governing_role
    holders = words.governance.holders(top.id) if top else ()
    if top and holders:
        count = words.numbered_role(len(holders), top)
        lines.append(Markup(f"It is governed by {count}."))
    return Markup("\n").join(lines)


def _links(entry: PortalEntry, at: str) -> Markup:
    here = posixpath.dirname(at) or "."
    is_project = entry.words.governance.body.project.type is BodyType.PROJECT
    names = _SHORT if is_project else {**_SHORT, "maintainers": "Members"}
    links = [link(names[name], posixpath.relpath(path, here)) for name, (_, path) in entry.pages.items()]
    return Markup(f"Read: {joined(links)}.")
