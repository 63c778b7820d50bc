"""What a page has to say things with: the body, the facts about it, and a language."""

from __future__ import annotations

from dataclasses import dataclass

from bylaws.body.governance import Governance
from bylaws.words.facts import Facts
from bylaws.words.speech import Language


@dataclass(frozen=True, slots=True)
class PageWords:
    """One object for all pages of a body."""

    governance: Governance
    facts: Facts
    speech: Language
