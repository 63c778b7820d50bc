"""How somebody loses a role against their will, and what they can do about it."""

from __future__ import annotations

from bylaws.model.decided import Decided
from bylaws.model.groups import Group
from bylaws.model.noted import Binding, Noted, Reasoned
from bylaws.model.procedures import Step
from bylaws.model.times import Duration
from bylaws.source import (
    FLAG,
    PHRASE,
    TEXT,
    Open,
    one_or_several,
    optional,
    ref,
    required,
    several,
)


class Appeal(Noted):
    """The right to have a decision looked at again."""

    to: Group = required(Group, "steering-committee")
    """Who decides about it."""

    within: Duration | Open | None = optional(Duration, "14 days")
    """How long somebody has to ask for it."""

    where: tuple[str, ...] | Open = one_or_several(ref("channel"), ["private-list"])
    """Where."""


class Suspension(Noted):
    """A role that is withdrawn at once, until somebody decides."""

    when: str | Open | None = optional(TEXT, "in an emergency")
    """In which case, as a phrase. Without it, no case is named."""

    by: Group = required(Group, "maintainer")
    """Any one of these people can do so."""

    most: Duration | Open | None = optional(Duration, "2 weeks")
    """How soon the role must be given back or taken away for good."""


class RemovalRule(Binding):
    """A ground for a removal with a strength of its own: someone must, should or may be removed."""

    when: str = required(TEXT, "they have neglected their responsibilities for six months")
    """The ground, in words with a verb, as they stand behind “if”."""

    automatic: bool | Open = optional(FLAG, True, default=False)
    """Whether it follows without a vote."""


class Removal(Reasoned, Decided):
    """How somebody loses a role against their will."""

    what: str | None = optional(PHRASE, "Move a reviewer back to contributor", settled=True)
    """What those who decide do, in the body's own words, for the table of decisions and for votes. Without it, they
    remove the person."""

    proposed_by: Group | Open | None = optional(Group, "maintainer")
    """Who may propose it."""

    proposal: str | Open | None = optional(TEXT, "a pull request")
    """In what it is proposed, as a noun behind `in`. KCL has such a rule."""

    grounds: tuple[str, ...] | Open = several(PHRASE, "violating the Code of Conduct")
    """What can lead to it, as phrases behind “for”."""

    rules: tuple[RemovalRule, ...] | Open = several(
        RemovalRule, {"strength": "must", "when": "they violate the Code of Conduct"}
    )
    """The same, where one ground is stronger than another."""

    only_these: bool | Open = optional(FLAG, True, default=False)
    """Whether nothing else can lead to it."""

    steps: tuple[Step, ...] | Open = several(Step, "write to the person in private")
    """What happens before the decision."""

    heard: bool | Open = optional(FLAG, True, default=False)
    """Whether the person can answer before it is decided."""

    to_lower_level: bool | Open = optional(FLAG, True, default=False)
    """Whether the person may be moved to a lower level instead."""

    replaced: bool | Open = optional(FLAG, True, default=False)
    """Whether whoever decides also appoints a successor."""

    suspension: Suspension | Open | None = optional(Suspension, {"by": "maintainer", "most": "2 weeks"})
    """Who can withdraw the role at once."""

    appeal: Appeal | Open | None = optional(Appeal, {"to": "steering-committee", "within": "14 days"})
    """How the person can have the decision looked at again. Dragonfly has such a rule."""
