"""The changes of a body as an Atom feed (RFC 4287), for readers who want to hear of each.

It names no address of the site, which nobody knows when it is made: what an entry says, it says whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from uuid import NAMESPACE_URL, uuid5

from bylaws.differences.history import Entry
from bylaws.model.project import Project


def atom(project: Project, title: str, entries: Sequence[Entry]) -> str:
    """The feed; `entries` are newest first, and there is one at least."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"  <id>{_id(project, '')}</id>",
        f"  <title>{_text(title)}</title>",
        f"  <updated>{entries[0].revision.moment}</updated>",
        f"  <author><name>{_text(project.name)}</name></author>",
        *(line for entry in entries for line in _entry(project, entry)),
        "</feed>",
    ]
    return "\n".join(lines) + "\n"


def _entry(project: Project, entry: Entry) -> Iterator[str]:
    revision = entry.revision
    items = "".join(f"<li>{escape(change.text)}</li>" for change in entry.changes)
    needed = "".join(f"<p>Needed: {escape(need.what)} ({escape(need.how)})</p>" for need in entry.needs)
    yield "  <entry>"
    yield f"    <id>{_id(project, revision.id)}</id>"
    yield f"    <title>{_text(revision.subject or entry.changes[0].text)}</title>"
    yield f"    <updated>{revision.moment}</updated>"
    yield from (f'    <link rel="related" href="{_text(address)}"/>' for address in revision.decisions)
    yield f'    <content type="html">{_text(f"<ul>{items}</ul>{needed}")}</content>'
    yield "  </entry>"


def _id(project: Project, commit: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'{project.repository or project.id}#{project.id}/{commit}')}"


def _text(words: str) -> str:
    """Text in XML, which has no control characters."""
    return escape("".join(char for char in words if char.isprintable() or char in "\n\t"))
