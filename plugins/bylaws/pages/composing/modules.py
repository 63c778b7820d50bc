"""What a page brings: its sections, its place, and what its templates may use."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Any, Protocol

from bylaws.body.governance import Governance
from bylaws.model.documents import PageOptions
from bylaws.model.project import BodyType
from bylaws.pages.composing.wording import PageWords
from bylaws.structs import struct
from bylaws.words import messages as say
from bylaws.words.fact import Name


@struct
class Section:
    """A section that a page has by default. Its id is its anchor, and the name of its template."""

    id: str
    title: str | None = None
    """The name of what it is about; without it, the catalogue has the heading."""
    within: str = ""
    template: str = ""
    """The template, where it is not named like the section: sections made from data share one."""
    values: Mapping[str, Any] = field(default_factory=dict)
    """What only this section's template may use."""
    kin: str = ""
    """The word by which `order` can name all sections of this sort at once, such as `levels`."""
    beside: str = ""
    """Its title on a page that has another section of this title."""
    page: str = ""
    """The page to which it belongs, where it stands on another one."""


class PageModule(Protocol):
    """What a module in `pages` provides.

    A page with a `HOME` is made where the data names it, or where there is no home for it; else what it says stands
    there, in a section of another page: `HOME` is the name of both. What `hosted` gives are then sections inside.
    """

    @property
    def NAME(self) -> str:  # noqa: N802
        """The key in `documents`, and the folder of the templates."""
        ...

    @property
    def PATH(self) -> str:  # noqa: N802
        """Where the page is written by default."""
        ...

    def sections(self, words: PageWords) -> Sequence[Section]:
        """The sections in their default order."""
        ...

    def applies(self, governance: Governance) -> bool:
        """Whether there is data for this page."""
        ...

    def context(self, words: PageWords) -> Mapping[str, Any]:
        """What the templates may use besides the common names; and under `figures`, drawings for sites."""
        ...


def page_title(words: PageWords, page: str) -> str:
    """The usual title of a page."""
    project = words.governance.body.project
    title = say.page_title(
        page=page,
        name=Name(project.name),
        called=Name(project.called),
        group=project.type is not BodyType.PROJECT,
        levels=bool(words.governance.body.ladder),
    )
    return words.speech.plainly(title)


def home_of(module: PageModule) -> tuple[str, str] | None:
    """The page and the section in which a page stands that is not made; None for one that needs no other."""
    found: tuple[str, str] | None = getattr(module, "HOME", None)
    return found


@struct
class OwnPage:
    """A page that a body has made up: it has the sections that the data names, whichever page they are from."""

    NAME: str
    options: PageOptions

    @property
    def PATH(self) -> str:  # noqa: N802
        return f"{self.NAME.upper().replace('-', '_')}.md"

    def sections(self, words: PageWords) -> Sequence[Section]:
        return ()

    def applies(self, governance: Governance) -> bool:
        return True

    def context(self, words: PageWords) -> Mapping[str, Any]:
        return {}
