"""Where people talk: lists, chats, trackers."""

from __future__ import annotations

from enum import StrEnum

from bylaws.model.groups import Group
from bylaws.model.noted import Noted
from bylaws.shape import EMAIL, FLAG, TEXT, URL, optional, required


class ChannelKind(StrEnum):
    """What kind of channel it is."""

    MAILING_LIST = "mailing-list"
    EMAIL = "email"
    CHAT = "chat"
    FORUM = "forum"
    ISSUES = "issues"
    PULL_REQUESTS = "pull-requests"
    DISCUSSIONS = "discussions"
    MEETING = "meeting"
    CLOSED_MEETING = "closed-meeting"
    SOCIAL = "social"
    CALENDAR = "calendar"


class Channel(Noted):
    """A place where people talk or decide."""

    name: str = required(TEXT, "developer mailing list")
    """The name in running text, without an article. One that begins with a capital, such as GitHub, never gets one."""

    kind: ChannelKind = required(ChannelKind, "mailing-list")
    """What kind of channel it is."""

    address: str | None = optional(EMAIL, "wasmedge@googlegroups.com")
    """Its e-mail address: of a list or a role account, never of a person."""

    url: str | None = optional(URL, "https://groups.google.com/g/wasmedge")
    """Its web address."""

    public: bool = optional(FLAG, False, default=True)
    """Whether everybody may read it."""

    purpose: str | None = optional(TEXT, "Questions and announcements")
    """What it is for, as a phrase. A private channel needs one."""

    readers: Group | None = optional(Group, "maintainer")
    """Who reads a private one."""

    archive: str | None = optional(URL, "https://lists.cncf.io/g/cncf-tag-runtime/messages")
    """Its archive."""
