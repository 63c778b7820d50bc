"""Messages that a body replaces by its own words: text with the arguments of the message in braces."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from inspect import signature
from typing import Any, Final, Protocol

from bylaws.body.governance import Governance
from bylaws.markdown.inline import inline
from bylaws.source import Misread
from bylaws.structs import struct
from bylaws.words import messages
from bylaws.words.languages import en as english

_PLACE: Final = re.compile(r"\{ *\$?([A-Za-z][A-Za-z0-9_-]*) *\}")


class _Speaker(Protocol):
    def put(self, value: Any) -> str: ...


@struct
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


def own_words(governance: Governance) -> Mapping[str, Override]:
    """The messages that a body replaces, by name. What cannot be read is left out: a rule says so."""
    found = {}
    for name, text in governance.body.documents.words.items():
        takes = arguments(name)
        if takes is not None:
            with suppress(Misread):
                found[name] = override(text, takes)
    return found


def arguments(name: str) -> frozenset[str] | None:
    """What a message takes; None where there is no such message."""
    made = getattr(messages, name.replace("-", "_"), None)
    return frozenset(signature(made).parameters) if made and name in english.MESSAGES else None


def override(text: str, takes: frozenset[str]) -> Override:
    """Own words for a message that takes these arguments.

    Raises:
        Misread: for an argument that the message does not have, with those that it has, and for a brace that holds
            no argument.
    """
    pieces = _PLACE.split(text)
    stray = next((piece for piece in pieces[::2] if "{" in piece or "}" in piece), None)
    if stray is not None:
        raise Misread(
            "a brace here does not hold the name of an argument", f"use what the message has: {_known(takes)}"
        )
    unknown = sorted(set(pieces[1::2]) - takes)
    if unknown:
        raise Misread(f"this message has nothing called `{unknown[0]}`", f"use what the message has: {_known(takes)}")
    return Override(tuple(piece if index % 2 else str(inline(piece)) for index, piece in enumerate(pieces)))


def _known(takes: frozenset[str]) -> str:
    return ", ".join(f"`{{{name}}}`" for name in sorted(takes)) or "no arguments"
