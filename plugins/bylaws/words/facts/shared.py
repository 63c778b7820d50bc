"""What the facts about roles share: the body, its names and pages, and how rules and decisions are said."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bylaws.body.governance import Governance
from bylaws.structs import struct
from bylaws.words.facts.decisions import DecisionFacts
from bylaws.words.facts.ruling import RulingFacts
from bylaws.words.names import Names


@struct
class Shared:
    """What each of them asks."""

    governance: Governance
    names: Names
    pages: Mapping[str, str]
    """The pages that are made, by name, each with its path."""
    ruling: RulingFacts
    decisions: Callable[[], DecisionFacts]
    """Asked late: whether there is a table of decisions depends on all roles."""
