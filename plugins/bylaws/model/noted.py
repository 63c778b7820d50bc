"""The keys that many nodes have: own words behind a rule, and how binding it is."""

from __future__ import annotations

from enum import StrEnum

from bylaws.source import (
    TEXT,
    Node,
    optional,
)


class Strength(StrEnum):
    """How binding something is. A `should` is never printed as a `must`."""

    MUST = "must"
    """A rule."""
    SHOULD = "should"
    """Advice that needs a reason not to be followed."""
    MAY = "may"
    """Allowed."""
    EXPECTED = "expected"
    """What people count on."""
    ENCOURAGED = "encouraged"
    """What people are invited to do."""
    TYPICALLY = "typically"
    """What usually happens."""
    TARGET = "target"
    """An aim that is not reached yet, or not always."""


class Noted(Node):
    """A node to which the body can add its own words."""

    note: str | None = optional(TEXT, "Depends on how much there is to discuss.", settled=True)
    """Own words, printed right behind the rule: for what the other keys cannot say."""


class Binding(Noted):
    """A rule that may be softer than a rule."""

    strength: Strength = optional(Strength, "should", default=Strength.MUST, settled=True)
    """How binding it is."""


class Reasoned(Node):
    """A rule for which the body gives a reason."""

    reason: str | None = optional(TEXT, "People change jobs.", settled=True)
    """Why there is this rule, in full sentences, printed before it."""
