"""What the two pages share on which something is reported: breaches of conduct, and vulnerabilities."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bylaws.pages.composing.wording import PageWords
from bylaws.words import messages as say
from bylaws.words.fact import PageTarget


def reporting(words: PageWords, page: str, document: str, section: PageTarget) -> Mapping[str, Any]:
    """What their templates ask. `document`: the document with which the page is one, where it is made; `section`: the
    one of the governance page that says more."""
    by_hand = words.governance.body.documents.is_by_hand(document)
    is_opened = by_hand and document in words.facts.made  # then it says the rest itself
    return {
        "is_joined": words.are_one(page, document) and not is_opened,
        "is_opened": is_opened,
        "more": say.report_more(page=section) if section.page in words.facts.made else None,
    }
