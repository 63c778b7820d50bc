"""Who is asked for pictures, in which way, and what comes back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Source:
    """A host that has a picture for each account; all times in seconds."""

    base: str = "https://github.com"
    """What stands before the account in the address of a picture."""
    origins: re.Pattern[str] = re.compile(r"https://(?:github\.com|(?:[a-z0-9-]+\.)+githubusercontent\.com)")
    """Who may be asked, and where a redirect may lead: scheme, host, and any port that is not the usual one."""
    timeout: float = 5.0
    """For a connection, then for the head of an answer, then for the picture."""
    in_all: float = 30.0
    """After that time, what has not come is not waited for."""
    at_once: int = 4
    """Pictures that are asked for at a time."""
    redirects: int = 3
    """Followed for one picture."""
    largest: int = 256 * 1024
    """Bytes of a picture."""


GITHUB: Final = Source()


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one request: a picture, or the reason why there is none."""

    picture: bytes = b""
    reason: str = ""
    is_gone: bool = False
    """Whether the host says that there is no such picture, so that an older one should not be shown either."""
