"""GOVERNANCE_REVIEW.md: a governance review, prepared: what the record shows for each criterion.

It follows the sections of the catalogue that look at governance and community, whatever the foundation calls them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.pages.composing.criteria import criteria, gaps, rows_of
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.wording import PageWords
from bylaws.words import messages as say
from bylaws.words.fact import Name
from bylaws.words.values import as_name

NAME: Final = "review"
PATH: Final = "GOVERNANCE_REVIEW.md"
SECTIONS: Final = (
    Section("introduction"),
    Section("summary"),
    Section("to-mend"),
    Section("to-improve"),
    Section("subprojects"),
    Section("criteria"),
)


def sections(words: PageWords) -> Sequence[Section]:
    """The sections of ours, with one for each heading of the catalogue that is about governance."""
    taken = {section.id for section in SECTIONS}
    found = rows_of(words, next_one=True)
    return (*SECTIONS, *criteria(words, taken, found, only=found.catalogue.governance))


def applies(governance: Governance) -> bool:
    """Whether the data names the page. It needs no `review`: all else in the record is about governance."""
    return bool(governance.body.documents.review)


def context(words: PageWords) -> Mapping[str, Any]:
    found = rows_of(words, next_one=True)
    only = found.catalogue.governance
    catalogue, _, version = found.catalogue.title.partition(", ")
    introduction = [
        say.governance_review_purpose(project=words.facts.names.project),
        say.governance_review_criteria(catalogue=Name(catalogue), version=as_name(version), level=Name(found.level)),
    ]
    return {
        "introduction": introduction,
        "to_mend": gaps(found, only, required=True),
        "to_improve": gaps(found, only, required=False),
    }
