"""Where people talk: lists, chats, trackers."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from bylaws.model.groups import Group
from bylaws.model.noted import Noted
from bylaws.source import (
    EMAIL,
    FLAG,
    PHRASE,
    TEXT,
    URL,
    Open,
    optional,
    required,
)


class ChannelKind(StrEnum):
    """What kind of channel it is."""

    MAILING_LIST = "mailing-list"
    """A mailing list."""
    EMAIL = "email"
    """An address that a few people read."""
    CHAT = "chat"
    """A chat, such as Slack or Matrix."""
    FORUM = "forum"
    """A forum."""
    ISSUES = "issues"
    """An issue tracker."""
    PULL_REQUESTS = "pull-requests"
    """Pull requests."""
    DISCUSSIONS = "discussions"
    """GitHub Discussions, or the like."""
    MEETING = "meeting"
    """A meeting that is not in `meetings`."""
    CLOSED_MEETING = "closed-meeting"
    """Meetings behind closed doors."""
    SOCIAL = "social"
    """A social network."""
    CALENDAR = "calendar"
    """A calendar."""


class Channel(Noted):
    """A place where people talk or decide."""

    name: str = required(TEXT, "developer mailing list")
    """The name in running text, without an article. One that begins with a capital, such as GitHub, never gets one."""

    kind: ChannelKind = required(ChannelKind, "mailing-list")
    """What kind of channel it is."""

    address: str | Open | None = optional(EMAIL, "wasmedge@googlegroups.com")
    """Its e-mail address: of a list or a role account, never of a person."""

    url: str | Open | None = optional(URL, "https://groups.google.com/g/wasmedge")
    """Its web address."""

    public: bool | Open = optional(FLAG, False, default=True)
    """Whether everybody may read it. Where this is left open, its addresses are printed nowhere."""

    purpose: str | Open | None = optional(PHRASE, "Questions and announcements")
    """What it is for, as a phrase. A private channel needs one."""

    readers: Group | Open | None = optional(Group, "maintainer")
    """Who reads a private one."""

    join: str | Open | None = optional(URL, "https://slack.cncf.io")
    """Where people become members of the chat."""

    archive: str | Open | None = optional(URL, "https://lists.cncf.io/g/cncf-tag-runtime/messages")
    """Its archive."""

    @property
    def is_public(self) -> bool:
        """Whether everybody may read it for certain."""
        return self.public is True

    @classmethod
    def withhold(cls, given: dict[str, Any]) -> None:
        if isinstance(given.get("public"), Open):
            for name in ("address", "url", "archive"):
                given.pop(name, None)
