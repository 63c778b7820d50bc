"""Procedures: ordered steps, each with an actor, a place, a time, and what follows an answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from bylaws.model.groups import Group
from bylaws.model.noted import Binding, Noted
from bylaws.model.times import Duration, Moment
from bylaws.source import (
    FLAG,
    TARGET,
    TEXT,
    Node,
    Open,
    by_id,
    one_or_several,
    optional,
    ref,
    required,
    several,
)


class NamedLink(Node):
    """A link with its words."""

    text: str = required(TEXT, "the meeting recordings")
    """The words."""

    url: str = required(TARGET, "https://www.youtube.com/@cncftagruntime173")
    """Where they lead: an address, or a path in the repository."""


class Discussion(Noted):
    """A time for discussion between two steps. The line form is its length. A note that is a phrase stands behind a
    comma: `Allow about three days for discussion, depending on how much people have to say.`"""

    ONE_LINE: ClassVar[str] = "length"

    length: Duration = required(Duration, "about 3 to 5 business days")
    """How long."""


class Step(Binding):
    """One step of a procedure. The line form is the action."""

    ONE_LINE: ClassVar[str] = "action"

    action: str = required(TEXT, "open a pull request that adds the new maintainer")
    """What is done: a phrase that begins with a verb, or a full sentence. With an actor or a strength, the verb follows
    them: `A maintainer should open …`."""

    when: str | Open | None = optional(TEXT, "the candidate does not answer")
    """The only case in which it is done, in words with a verb, without a full stop."""

    actor: Group | Open | None = optional(Group, "maintainer")
    """Who does it."""

    together: bool | Open = optional(FLAG, True, default=False)
    """Whether the actors do it together. Without it, any one of them does."""

    where: tuple[str, ...] | Open = one_or_several(ref("place"), ["dev-list"])
    """The channels or meetings in which it is done."""

    at: Moment | Open | None = optional(Moment, "at least 6 weeks before voting opens")
    """When it is done, counted from another event."""

    within: Duration | Open | None = optional(Duration, "7 days")
    """How long it may take."""

    waits: Duration | Open | None = optional(Duration, "2 weeks")
    """How long an answer is waited for before the next step."""

    discussed: Discussion | Open | None = optional(Discussion, "about 3 to 5 business days")
    """How long it is then open for discussion before the next step."""

    replies: Mapping[str, str] | Open = by_id(TEXT, {"The person wants to stay": "The procedure ends."}, ids=TEXT)
    """What follows an answer: the answer as a sentence without its full stop, and what then happens, as a full
    sentence. Without an answer, the next step follows."""

    links: tuple[NamedLink, ...] = several(
        NamedLink, {"text": "the foundation's list", "url": "https://example.org/list"}, settled=True
    )
    """Pages that belong to it."""
