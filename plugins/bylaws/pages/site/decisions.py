"""What is decided by whom, and a form that counts a vote with the rules and the people of today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.formats.json.shapes.decisions import Decision, Voter
from bylaws.markdown.writing import Markup
from bylaws.pages.composing.compose import Section
from bylaws.pages.site.html import data
from bylaws.words.results import CAN_CHANGE, CANNOT_PASS, CLOSES, STATES, WHYS, WILL_PASS
from bylaws.words.sentences import Sentences

NAME: Final = "decisions"
PATH: Final = "decisions.md"
SECTIONS: Final = (
    Section("introduction"),
    Section("who-decides-what"),
    Section("count-a-vote"),
)

_KEPT: Final = ("vote_name", "rule", "quorum_of", "seats", "open_for")
_OF_PEOPLE: Final = ("people", "conduct", "conflicts", "other")
"""The topics of decisions that can concern one person."""


def sections(words: Sentences) -> Sequence[Section]:
    return SECTIONS


def applies(governance: Governance) -> bool:
    return bool(governance.matters)


def context(words: Sentences) -> Mapping[str, Any]:
    # what is asked for here is asked for by no command: thirty classes
    from bylaws.formats.json.decisions import decisions

    governance = words.governance
    found = [one for one in decisions(governance).decisions if one.type != "kind" or _usual(governance, one)]
    found.sort(key=lambda one: _RANKS[one.type])
    return {
        "votes": _votes(governance, [one for one in found if one.rule and one.voters]),
        "left_out": [(one.what, _why(one)) for one in found if one.type != "kind" and not (one.rule and one.voters)],
    }


_RANKS: Final = {"appointment": 0, "removal": 0, "decision": 1, "subprojects": 2, "amendments": 3, "kind": 4}
"""The order of the table: what is about roles first, and everything else last."""


def _usual(governance: Governance, one: Decision) -> str:
    """What is decided by a kind of vote for which nothing else is said; nothing for the other kinds."""
    kinds = {kind.id: key for key, kind in governance.usual_kinds().items()}
    return {"default": "Everything else", "otherwise": "Everything else, when a vote is held"}.get(
        kinds.get(one.vote or "", ""), ""
    )


def _why(one: Decision) -> str:
    """Why nobody can count a vote beforehand."""
    if one.rule is None:
        return "the rules name no vote"
    return "nobody may vote today" if one.voters is not None else "who votes depends on the matter"


def _votes(governance: Governance, matters: Sequence[Decision]) -> Markup:
    """What the script needs to count: the part of the API that says how a vote is counted, and who votes."""
    electorates: list[tuple[Voter, ...]] = []
    found: list[dict[str, Any]] = []
    for one in matters:
        assert one.voters is not None
        if one.voters not in electorates:  # most decisions share one, and it is the largest part of the data
            electorates.append(one.voters)
        values = asdict(one)
        what = f"{_usual(governance, one)} ({one.vote_name})" if one.type == "kind" else one.what
        kept = {key: values[key] for key in _KEPT}
        excluding = one.excluding if _concerns_somebody(one) else ()
        found.append({"what": what, **kept, "excluding": excluding, "electorate": electorates.index(one.voters)})
    people = dict.fromkeys(voter.person for voters in electorates for voter in voters)
    names = {person: governance.name_of(person) for person in people}
    voters = [[asdict(voter) for voter in one] for one in electorates]
    told = {"states": STATES, "whys": WHYS, "closes": CLOSES, "certain": {"true": WILL_PASS, "false": CANNOT_PASS}}
    values = {"names": names, "electorates": voters, "decisions": found, "words": {**told, "open": CAN_CHANGE}}
    return data("votes", values) if found else Markup("")


def _concerns_somebody(one: Decision) -> bool:
    """Whether anybody can be left out: a kind of vote can leave out its subject, and be used for things."""
    if set(one.excluding) - {"subject", "same-organization"} or one.type in ("kind", "appointment", "removal"):
        return True
    return one.topic in _OF_PEOPLE
