"""The pictures of people: whose are shown, and where their files stand. Where they come from is no matter here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bylaws.body.governance import Governance

FOLDER: Final = "avatars"
"""Where the files stand, in the folder of the body on the site."""

NOBODYS: Final[Mapping[str, bytes]] = MappingProxyType({})
"""Pictures, by account in lower case, where there are none."""

_BEGINNINGS: Final = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
)


def accounts(governance: Governance) -> Mapping[str, str]:
    """The GitHub accounts whose pictures a body wants on its cards, in lower case, by the handle of the person."""
    site = governance.body.documents.site
    if not site.avatars or "people" in site.without:
        return {}
    people = governance.body.people
    handles = dict.fromkeys(seat.person for seat in governance.body.seats)
    wanted = (handle for handle in handles if handle not in people or people[handle].avatar)
    return {handle: account.lower() for handle in wanted if (account := governance.github_of(handle))}


def suffix(content: bytes) -> str | None:
    """What files of this format are called, for the formats that every browser shows; None for everything else.

    SVG is not among them: it can hold scripts.
    """
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    return next((name for beginning, name in _BEGINNINGS if content.startswith(beginning)), None)


def files(governance: Governance, pictures: Mapping[str, bytes]) -> Mapping[str, str]:
    """The path of each picture that is shown, in the folder of the body, by account."""
    wanted = sorted(set(accounts(governance).values()) & pictures.keys())
    return {account: f"{FOLDER}/{account}.{suffix(pictures[account])}" for account in wanted}
