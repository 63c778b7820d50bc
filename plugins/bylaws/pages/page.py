"""A page as text, and what a site has besides the documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bylaws.body.governance import Governance
from bylaws.pages.face import Face
from bylaws.problems import Problem


@dataclass(frozen=True, slots=True)
class Page:
    """One page of one body.

    As the composer makes it, its path is relative to the output folder and its links to other pages are open; of what
    is ready to be written or served, the path is relative to the root, and the links are closed.
    """

    governance: Governance
    name: str
    """Its key in `documents`, or in `documents.site`."""
    title: str
    path: str
    text: str
    anchors: frozenset[str] = frozenset()
    sections: Mapping[str, str] = field(default_factory=dict)
    """Each section without its heading, and each sort of sections (`kin`) with smaller headings, by id; links are
    open."""
    figures: Mapping[str, str] = field(default_factory=dict)
    """Drawings for sites, by the Markdown in the text that they can stand in for."""


@dataclass(frozen=True, slots=True)
class Site:
    """What a site has besides the documents."""

    pages: tuple[Page, ...] = ()
    tabs: Mapping[str, str] = field(default_factory=dict)
    """For each document, by its path, the list of links to the pages of its body."""
    calendars: Mapping[str, str] = field(default_factory=dict)
    """Files for calendar programs, by their path."""
    problems: tuple[Problem, ...] = ()
    faces: Mapping[str, Face] = field(default_factory=dict)
    """What each body looks like, by its id."""
