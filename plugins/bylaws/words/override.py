"""Messages that a body replaces by its own words: text with the arguments of the message in braces."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from bylaws.markdown.inline import inline
from bylaws.source import Misread

_PLACE: Final = re.compile(r"\{ *\$?([A-Za-z][A-Za-z0-9_-]*) *\}")


class _Speaker(Protocol):
    def put(self, value: Any) -> str: ...


@dataclass(frozen=True, slots=True)
class Override:
    """`A tie {what}.`: own Markdown, with places for arguments."""

    parts: tuple[str, ...]
    """Markdown and the names of arguments, in turn."""

    def say(self, speaker: _Speaker, args: Mapping[str, Any]) -> str:
        words = [
            speaker.put(args[part]) if index % 2 and args.get(part) is not None else "" if index % 2 else part
            for index, part in enumerate(self.parts)
        ]
        return "".join(words)


def override(text: str, takes: frozenset[str]) -> Override:
    """Own words for a message that takes these arguments.

    Raises:
        Misread: for an argument that the message does not have, with those that it has.
    """
    pieces = _PLACE.split(text)
    unknown = sorted({name for name in pieces[1::2]} - takes)
    if unknown:
        known = ", ".join(f"`{{{name}}}`" for name in sorted(takes)) or "none"
        raise Misread(f"this message has nothing called `{unknown[0]}`", f"use what it has: {known}")
    return Override(tuple(piece if index % 2 else str(inline(piece)) for index, piece in enumerate(pieces)))
