"""What a page has to say things with: the body, the facts about it, and a language."""

from __future__ import annotations

from bylaws.body.governance import Governance
from bylaws.structs import struct
from bylaws.words.facts import Facts
from bylaws.words.speech import Language


@struct
class PageWords:
    """One object for all pages of a body."""

    governance: Governance
    facts: Facts
    speech: Language
