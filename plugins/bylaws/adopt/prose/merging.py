"""What it takes to merge a change, and how a formal vote is held on an issue or a pull request."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.adopt.prose.measures import NUMBER, ROLE, THRESHOLD, number, role
from bylaws.adopt.prose.sentences import Sentence
from bylaws.adopt.prose.statements import DocumentContext, Item, Statement, decided, find, reader, says

_TH: Final = rf"(?P<th>{THRESHOLD})"
_BEHIND: Final = r"(?P<behind>[^.;]{0,90})"
_CHANGE: Final = r"(?:PRs?|pull requests?|changes|code changes|contributions)"
_COUNT: Final = rf"(?P<count>{NUMBER})(?: \(\d\))?"
_BY: Final = rf"(?P<by>{ROLE})(?: or (?P<other>{ROLE}))?"
_PATTERNS: Final = (
    rf"^(?:all |each |every |any )?{_CHANGE} (?:must|need to|has to|have to|requires? to) (?:receive (?:an? )?approvals?|be approved|be reviewed and approved) (?:from|by) at least "
    rf"{_COUNT} {_BY}(?:,? (?:prior to|before) (?:being )?merg(?:ing|ed)|,? before (?:it|they) (?:is|are|can be) merged)?\.?$",
    rf"^(?:all |each |every |any )?{_CHANGE} requires? (?:an? )?approvals? (?:from|by|of) at least {_COUNT} {_BY}(?: (?:prior to|before) (?:being )?merg(?:ing|ed)| to be merged)?\.?$",
    rf"^{_CHANGE} (?:may|can) (?:only )?be merged (?:only )?after receiving (?:at least )?{_COUNT} approvals? (?:from|by) {_BY}\.?$",
    rf"^only {_COUNT} {_BY}'s approval is required to merge an? (?:given )?{_CHANGE}\.?$",
    rf"^to merge (?:a )?(?:changes?|PRs?|pull requests?), approval from at least {_COUNT} {_BY} is required\.?$",
    rf"^{_CHANGE} (?:may|can) (?:only )?be merged after receiving at least {_COUNT} (?:positive )?(?P<by>{ROLE})(?P<other>) (?:votes?|approvals?)\.?$",
    rf"(?:^|\(note: )the project requires (?:that )?PRs (?:to )?be approved by at least {_COUNT} {_BY}(?=\.?$|\))",
)  # fmt: skip
_OF_ALL_CHANGES: Final = (
    r"contribut|merg|review|pull requests?|\bPRs?\b|maintainer|committer|approv|code|chang|commit|decision|\bvot|govern"
)
_OF_SOME: Final = r"\bdoc|releas|site\b|\bblog|securit|proposal|design|translat|port|cherry|branch|sub-?project|chart"
"""Headings of sections on changes of one sort, or of a part of the project."""


@reader
def approvals(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """`All PRs must receive approval from at least one maintainer prior to merging.`"""
    found = (
        next((it for pattern in _PATTERNS if (it := find(pattern, sentence))), None)
        if says(sentence, "approv", "vote") and _is_on_all_changes(sentence)
        else None
    )
    if found:
        many = number(found["count"])
        by = ", ".join(role(words) for words in (found["by"], found["other"]) if words)
        value = f"at least {many} vote{'s' if many > 1 else ''}"
        yield Statement("merging.approvals", value, sentence.place(found.start("count")), by=by)


def _is_on_all_changes(sentence: Sentence) -> bool:
    """Whether no heading says that a rule is for changes of one sort; the first one is the title of the document."""
    below = sentence.headings[1:]
    is_on_some = any(re.search(_OF_SOME, heading, re.IGNORECASE) for heading in below)
    return not below or (not is_on_some and re.search(_OF_ALL_CHANGES, below[-1], re.IGNORECASE) is not None)


@reader
def held_on_an_issue(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """CNI and its kin: what is voted on is written on an issue, and so are the votes."""
    found = find(
        r"^(?:for (?:formal votes|voting), )?(?P<what>a specific statement of what is being voted on should be added to the relevant GitHub "
        r"issue or PR\b[^.]{0,120})\.?$",
        sentence,
    )
    found = found or find(
        rf"^(?P<what>(?:voters|{ROLE}) (?:should|will) indicate their yes/no vote on that issue or PR, and after a suitable period of time(?: \([^()]*\))?, "
        r"the votes will be tallied and the outcome noted)\.?$",
        sentence,
    )
    if found:
        place = sentence.place(found.start("what"))
        words = f"{found['what'][0].upper()}{found['what'][1:]}."
        yield Statement("voting.steps", words, place, items=(Item(words, place),))


@reader
def decided_by_name(sentence: Sentence, context: DocumentContext) -> Iterator[Statement]:
    """Matters that a sentence of their own names: `New repositories require a 2/3 majority vote.`"""
    found = find(rf"^new (?P<what>repositories|projects|sub-?projects) require {_TH}{_BEHIND}", sentence)
    if found:
        yield from decided(f"decision.Add new {found['what'].lower()}", found, sentence, context)
    found = find(rf"^proposals are (?:approved|accepted) by {_TH}{_BEHIND}", sentence)
    if found:
        yield from decided("decision.Accept a proposal", found, sentence, context)
