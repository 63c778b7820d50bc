"""`.gitvote.yml`: whose votes GitVote counts."""

from __future__ import annotations

import posixpath

from bylaws.formats.copies.entries import Copy, Entry, Sort, listed
from bylaws.source.yaml import read_text


def matches(path: str) -> bool:
    return posixpath.basename(path) == ".gitvote.yml"


def read(path: str, text: str) -> Copy:
    """The voters of each profile; those whom teams stand for are not known here."""
    document = read_text(path, text)
    data = document.data if isinstance(document.data, dict) else {}
    profiles = data.get("profiles")
    entries = tuple(
        Entry(word, place, group=f"voter of {name}")
        for name, profile in (profiles.items() if isinstance(profiles, dict) else ())
        for word, place in listed(document, profile.get("allowed_voters") if isinstance(profile, dict) else {}, "users")
    )
    return Copy(path, Sort.RIGHTS, entries, tuple(document.problems))
