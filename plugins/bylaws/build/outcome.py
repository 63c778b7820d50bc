"""What one body comes to: plain values, which can be kept from one run to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bylaws.body.files import Sources
from bylaws.build.texts import Texts
from bylaws.markdown.reading import Parts
from bylaws.pages.composing.portal_list import PortalEntry
from bylaws.problems import Place, Problem
from bylaws.structs import struct


@struct
class Written:
    """A page as it is to be written."""

    path: str
    """Relative to the root."""
    text: str
    """The whole file, with banner and checksum."""
    told: Parts | None
    """What stands in it, as far as it is to be judged; None where it has to be read, for somebody else's words stand in
    it in which a rule over words could find something."""


@struct
class Copied:
    """A copy for other tools that is kept in the repository."""

    place: str
    """A file, or a folder with files."""
    files: tuple[tuple[str, str, str | None], ...]
    """Path, text, and what begins a comment. None where the copy cannot be made."""
    problems: tuple[Problem, ...]


@struct
class Outcome:
    """What is left of one body. Without a place, it could not be read."""

    sources: Sources
    texts: Texts
    """Its data files, by path."""
    id: str = ""
    place: Place | None = None
    """Where its id stands."""
    folder: str = ""
    """Its output folder."""
    repository: str = ""
    foundations: tuple[str, str] = ("", "")
    """Whose code of conduct it follows, and which foundation hosts it where it has no such rules."""
    findings: tuple[Problem, ...] = ()
    """What is wrong with its data."""
    of_pages: tuple[Problem, ...] = ()
    """What is wrong with sections that it has written itself."""
    pages: tuple[Written, ...] = ()
    unprinted: tuple[Problem, ...] = ()
    """What no page says, where no hand-written file asks for anything of it."""
    by_hand: tuple[str, ...] = ()
    copies: tuple[Copied, ...] = ()
    inserts: tuple[str, ...] = ()
    """What hand-written files may ask for, by name."""
    entry: PortalEntry | None = None
    """What a list of all bodies says of it."""
    logo: tuple[Place, str] | None = None
    """Which picture stands for its mark on a site, and where the data says so."""

    @property
    def prefix(self) -> str:
        """What the names of inserts begin with where several bodies have some."""
        return f"{self.id}/" if self.sources.shared else ""

    def rendered(
        self,
        pages: tuple[Written, ...],
        of_pages: tuple[Problem, ...],
        unprinted: tuple[Problem, ...],
        by_hand: tuple[str, ...],
        copies: tuple[Copied, ...],
        inserts: Sequence[str],
        entry: PortalEntry | None,
    ) -> Outcome:
        """The same with what was made of it."""
        return replace(
            self, pages=pages, of_pages=of_pages, unprinted=unprinted, by_hand=by_hand, copies=copies,
            inserts=tuple(inserts), entry=entry,
        )  # fmt: skip
