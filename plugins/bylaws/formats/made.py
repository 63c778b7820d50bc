"""What a format makes of a body, and what it may know beside the body."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote

from bylaws.problems import Problem


@dataclass(frozen=True, slots=True)
class File:
    """A file of a copy. `text` has no banner."""

    path: str
    """For a format with one file, anything; for one with a folder, the path in that folder."""
    text: str
    comment: str = "#"
    """What begins a comment in its syntax; empty for a syntax without comments, such as JSON and CSV."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A copy of a body. With an error among the problems, nothing of it may be written."""

    files: tuple[File, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Pages:
    """Where the pages of a body are, by name (`governance`, `maintainers`, …), relative to the root."""

    paths: Mapping[str, str] = field(default_factory=dict)
    anchors: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def link(self, page: str, section: str = "") -> str | None:
        """The path of a page, with the anchor of a section; None where the page or the section is not made."""
        path = self.paths.get(page)
        if path is None or (section and section not in self.anchors[page]):
            return None
        return f"{quote(path)}{f'#{section}' if section else ''}"
