"""The pictures that were fetched before: one file for each account, a line of JSON and then the picture.

A file that is damaged or cannot be read is as good as none; one that cannot be written stays as it is.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from urllib.parse import quote

from bylaws.avatars.source import Answer
from bylaws.caches import replace_file
from bylaws.pages.site.pictures import suffix

GOOD_FOR: Final = timedelta(days=7)
BAD_FOR: Final = timedelta(hours=1)
"""A failure is remembered too: a server makes the site again after each edit."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is known of the picture of one account."""

    asked: datetime
    """When the host was asked last."""
    reason: str = ""
    """Why it gave no picture then."""
    picture: bytes = b""
    """The last one that it gave."""

    def is_fresh(self, now: datetime) -> bool:
        """Whether the host need not be asked again."""
        return timedelta(0) <= now - self.asked < (BAD_FOR if self.reason else GOOD_FOR)

    def after(self, answer: Answer, now: datetime) -> Kept:
        """What is known after a further answer: a failure leaves the picture as it is."""
        picture = answer.picture or (b"" if answer.is_gone else self.picture)
        return Kept(now, answer.reason, picture)


UNKNOWN: Final = Kept(datetime.min.replace(tzinfo=UTC))
"""What is known of an account that nobody has asked for."""


def kept_in(folder: Path, account: str) -> Kept:
    """What is known of an account."""
    try:
        head, _, picture = _file(folder, account).read_bytes().partition(b"\n")
        found = json.loads(head)
        asked, reason, size = datetime.fromisoformat(found["asked"]), found["reason"], found["size"]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return UNKNOWN
    is_sound = bool(suffix(picture)) if picture else bool(reason)
    is_whole = isinstance(reason, str) and size == len(picture) and asked.utcoffset() is not None
    return Kept(asked, reason, picture) if is_sound and is_whole else UNKNOWN


def keep(folder: Path, account: str, kept: Kept) -> None:
    """Remember what is known of an account."""
    head = {"asked": kept.asked.isoformat(), "reason": kept.reason, "size": len(kept.picture)}
    with suppress(OSError):
        replace_file(_file(folder, account), json.dumps(head).encode() + b"\n" + kept.picture)


def _file(folder: Path, account: str) -> Path:
    return folder / f"{quote(account, safe='')}.avatar"
