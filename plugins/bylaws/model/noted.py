"""The key that almost every node has."""

from __future__ import annotations

from bylaws.shape import TEXT, Node, optional


class Noted(Node):
    """A node to which the body can add its own words."""

    note: str | None = optional(TEXT, "Depends on how much there is to discuss.")
    """Own words, printed right behind the rule: for what the other keys cannot say."""
