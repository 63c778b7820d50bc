"""What addresses answered, in one JSON file: a page that was there today need not be asked again tomorrow."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from bylaws.caches import replace_file
from bylaws.links.online.answers import PRIVATE, Answer

GOOD_FOR: Final = timedelta(days=7)
BAD_FOR: Final = timedelta(hours=1)

Entry = tuple[Answer, datetime]


class Cache:
    """The answers that are not too old; without a path, it forgets them.

    A file that is damaged or cannot be read is as good as none; one that cannot be written stays as it is.
    """

    def __init__(self, path: Path | None, now: datetime) -> None:
        """`now` needs a zone."""
        self._path = path
        self._now = now
        self.known: Mapping[str, Answer] = {url: answer for url, (answer, _) in self._fresh().items()}

    def save(self, answers: Mapping[str, Answer]) -> None:
        """Add answers that were given now to what the file holds meanwhile, and drop what is too old."""
        if self._path is None:
            return
        entries = self._fresh()
        for url, answer in answers.items():
            if answer.reason != PRIVATE:  # which depends on how bylaws was called
                entries[url] = (answer, self._now)
        text = json.dumps({url: _written(entry) for url, entry in sorted(entries.items())}, indent=1) + "\n"
        with suppress(OSError):
            replace_file(self._path, text.encode())

    def _fresh(self) -> dict[str, Entry]:
        try:
            found = json.loads(self._path.read_bytes()) if self._path else {}
        except (OSError, ValueError, RecursionError):
            return {}
        entries = {url: _read(value) for url, value in found.items()} if isinstance(found, dict) else {}
        return {url: entry for url, entry in entries.items() if entry and self._is_fresh(*entry)}

    def _is_fresh(self, answer: Answer, asked: datetime) -> bool:
        age = self._now - asked
        return timedelta(0) <= age < (GOOD_FOR if answer.good else BAD_FOR)


def _written(entry: Entry) -> dict[str, object]:
    answer, asked = entry
    return {
        "status": answer.status,
        "final": answer.final,
        "moved": answer.moved,
        "reason": answer.reason,
        "asked": asked.isoformat(),
    }


def _read(value: Any) -> Entry | None:
    try:
        asked = datetime.fromisoformat(value["asked"])
        answer = Answer(value["status"], value["final"], value["moved"], value["reason"])
    except (TypeError, KeyError, ValueError):
        return None
    sound = type(answer.status) is int and all(
        isinstance(text, str) for text in (answer.final, answer.moved, answer.reason)
    )
    return (answer, asked) if sound and asked.utcoffset() is not None else None
