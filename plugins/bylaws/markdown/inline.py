"""A safe inline Markdown for the words of a body: links, code and emphasis; no HTML, no images, no scripts.

What is none of these is text, and is escaped like all text: a stray `*` or `[` shows as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from bylaws.markdown.writing import Markup, as_markdown, code, link, plain

LinkTo = Callable[[str, Markup], Markup]
"""Makes a link out of a target and of what it shows."""

_MARKED: Final = re.compile(
    r"(?<!`)(?P<ticks>`+)(?!`)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)"
    r"|(?<!!)\[(?P<text>(?:[^\[\]`]|`[^`]*`)+)\]\((?P<target>[^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)\)"
    r"|<(?P<address>https?://[^\s<>]+)>"
    r"|(?<![*\w])\*\*(?P<strong>[^\s*](?:[^*]*[^\s*])?)\*\*(?![*\w])"
    r"|(?<![*\w])\*(?P<starred>[^\s*](?:[^*]*[^\s*])?)\*(?![*\w])"
    r"|(?<![_\w])_(?P<under>[^\s_](?:[^_]*[^\s_])?)_(?![_\w])"
)
_ADDRESS: Final = re.compile(r"(?<![\w/(<\[])https?://[^\s<>()\[\]|`\\]*[\w/]")


def inline(text: str, link_to: LinkTo | None = None) -> Markup:
    """The words as Markdown. `link_to` makes the links; without it they lead where they say."""
    if "`" not in text and "](" not in text and "*" not in text and "_" not in text and "://" not in text:
        return plain(text)  # most texts: no need to look closer
    return _inline(text, link_to or _link)


def _inline(text: str, link_to: LinkTo) -> Markup:
    pieces: list[str] = []
    end = 0
    linked = link_to is not _text_alone  # a link inside a link is none
    for found in _MARKED.finditer(text):
        pieces += [_words(text[end : found.start()], first=not end, linked=linked), _one(found, link_to)]
        end = found.end()
    pieces.append(_words(text[end:], first=not end, linked=linked))
    return as_markdown("".join(pieces))


def _one(found: re.Match[str], link_to: LinkTo) -> str:
    """One piece with markup; as text where it is none after all, such as a link to nowhere."""
    if found["code"] is not None:
        return str(code(found["code"]))
    if found["text"] is not None:
        try:
            return str(link_to(found["target"], _inline(found["text"], _text_alone)))
        except ValueError:
            return str(plain(found[0]))
    if found["address"] is not None:
        return str(plain(found["address"])) if link_to is _text_alone else f"<{found['address']}>"
    if found["strong"] is not None:
        return f"**{_inline(found['strong'], link_to)}**"
    return f"*{_inline(found['starred'] or found['under'], link_to)}*"


def _words(text: str, *, first: bool, linked: bool) -> str:
    """Text between markup, with its spaces. An address that is written out becomes a link under every reader."""
    if not text:
        return ""
    before = text[: len(text) - len(text.lstrip())] and " "
    after = text[len(text.rstrip()) :] and " "
    words = str(plain(text)) if first else str(plain(f"x{text.strip()}"))[1:]
    if not words:
        return before or after
    shown = _ADDRESS.sub(r"<\g<0>>", words) if linked else words
    return f"{'' if first else before}{shown}{after}"


def _link(target: str, text: Markup) -> Markup:
    return link(text, target)


def _text_alone(target: str, text: Markup) -> Markup:
    return text
