"""A page as text, and what a site has besides the documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from bylaws.body.governance import Governance
from bylaws.problems import Problem
from bylaws.structs import struct

if TYPE_CHECKING:
    from bylaws.pages.face import Face


@struct
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
    opening: str = ""
    """What stands between the title and the first section."""
    parts: Mapping[str, str] = field(default_factory=dict)
    """Each section of the second level as it stands on the page, with its heading and the sections in it, by id."""
    by_hand: bool = False
    """Whether somebody writes it by hand: its text is that of the file, and a site makes a page of it."""


@struct
class Answers:
    """What a site adds to a document that is kept in the repository: it stands in one place."""

    opening: str = ""
    """What stands between the title and the text: the sentence for which a reader comes."""
    within: Mapping[str, str] = field(default_factory=dict)
    """What stands at the beginning of a section, by its anchor."""
    instead: Mapping[str, str] = field(default_factory=dict)
    """What takes the place of the first table of a section, by its anchor."""
    more: str = ""
    """Further sections, which stand before those of the document."""


@struct
class Site:
    """What a site has besides the documents."""

    pages: tuple[Page, ...] = ()
    tabs: Mapping[str, str] = field(default_factory=dict)
    """For each document, by its path, the list of links to the pages of its body."""
    answers: Mapping[str, Answers] = field(default_factory=dict)
    """What the site adds to documents, by their path."""
    known_as: Mapping[str, str] = field(default_factory=dict)
    """The paths of documents by those that pages of the site have which are one with them: links lead there too."""
    calendars: Mapping[str, str] = field(default_factory=dict)
    """Files for calendar programs and for readers of feeds, by their path."""
    problems: tuple[Problem, ...] = ()
    faces: Mapping[str, Face] = field(default_factory=dict)
    """What each body looks like, by its id."""
