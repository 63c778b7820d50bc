"""What is decided by whom, and a form that counts a vote with the rules and the people of today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final

from bylaws.api.shapes.decisions import Voter
from bylaws.governance import Governance
from bylaws.markdown import Markup
from bylaws.pages import governance as page
from bylaws.pages.compose import Section
from bylaws.pages.sentences import Sentences
from bylaws.site.html import data

NAME: Final = "decisions"
PATH: Final = "decisions.md"
SECTIONS: Final = (
    Section("introduction", "Introduction"),
    Section("who-decides-what", "Who decides what"),
    Section("count-a-vote", "Count a vote"),
)

_KEPT: Final = ("vote_name", "rule", "seats", "excluding", "open_for")


def sections(words: Sentences) -> Sequence[Section]:
    return SECTIONS


def title(words: Sentences) -> str:
    return f"{words.governance.body.project.called} decisions"


def applies(governance: Governance) -> bool:
    return bool(governance.matters)


def context(words: Sentences) -> Mapping[str, Any]:
    return {"decision_table": page.decision_table(words), "votes": votes(words.governance)}


def votes(governance: Governance) -> Markup:
    """What the script needs to count: the part of the API that says how a vote is counted, and who votes."""
    from bylaws.api.decisions import decisions

    electorates: list[tuple[Voter, ...]] = []
    found: list[dict[str, Any]] = []
    matters = sorted(decisions(governance).decisions, key=lambda one: one.type == "kind")  # these for all the rest
    for one in matters:
        if one.rule is None or not one.voters:
            continue
        if one.voters not in electorates:  # most decisions share one, and it is the largest part of the data
            electorates.append(one.voters)
        values = asdict(one)
        what = f"Anything else, by {one.vote_name}" if one.type == "kind" else one.what
        kept = {key: values[key] for key in _KEPT}
        found.append({"what": what, **kept, "electorate": electorates.index(one.voters)})
    people = dict.fromkeys(voter.person for voters in electorates for voter in voters)
    names = {person: governance.name_of(person) for person in people}
    voters = [[asdict(voter) for voter in one] for one in electorates]
    return data("votes", {"names": names, "electorates": voters, "decisions": found}) if found else Markup("")
