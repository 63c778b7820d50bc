"""What came of asking an address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bylaws.markdown.reading import Link

DEAD: Final = frozenset({404, 410})
"""What a host answers when it knows that a page is not there."""

CREDENTIALS: Final = "it holds a user name or a password"
UNREADABLE: Final = "no program can read it"
PRIVATE: Final = "its host is not public"


@dataclass(frozen=True, slots=True)
class Answer:
    """The last answer to an address, or the reason why there is none that tells whether the page is there."""

    status: int = 0
    """Of HTTP; 0 where no host answered."""
    final: str = ""
    """The address that gave it, after all redirects."""
    moved: str = ""
    """The address that permanent redirects name: those before the first temporary one. Empty where there are none."""
    reason: str = ""
    """Why it could not be asked."""

    @property
    def good(self) -> bool:
        """Whether there is a page."""
        return not self.reason and 0 < self.status < 400

    @property
    def dead(self) -> bool:
        """Whether there certainly is none."""
        return not self.reason and self.status in DEAD


@dataclass(frozen=True, slots=True)
class Asked:
    """An address of the documents, with every link to it."""

    url: str
    """As it was asked: without fragment, in lower case and in ASCII where that means the same."""
    host: str
    """Empty where the address alone shows that it cannot be asked."""
    links: tuple[Link, ...]
    answer: Answer

    @property
    def written(self) -> str:
        """The address as the first link writes it, without fragment, and without a password."""
        return shown(self.links[0])


def shown(link: Link) -> str:
    """The address of a link for people: without its fragment, and without a password, for reports are published."""
    scheme, joint, rest = link.address.partition("#")[0].partition("://")
    authority, slash, path = rest.partition("/")
    if "@" in authority:
        authority = f"…@{authority.rpartition('@')[2]}"
    return f"{scheme}{joint}{authority}{slash}{path}"
