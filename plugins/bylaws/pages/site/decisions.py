"""What is decided by whom, and a form that counts a vote with the rules and the people of today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.body.tally import State, Why
from bylaws.formats.json.shapes.decisions import Decision, Voter
from bylaws.markdown.writing import Markup
from bylaws.model.vote_kinds import Closing
from bylaws.pages.composing.modules import Section
from bylaws.pages.composing.wording import PageWords
from bylaws.pages.site.html import data
from bylaws.pages.site.scripted import words_for
from bylaws.words import messages as say
from bylaws.words.fact import Name, PageTarget

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


def sections(words: PageWords) -> Sequence[Section]:
    return SECTIONS


def applies(governance: Governance) -> bool:
    return bool(governance.matters)


def context(words: PageWords) -> Mapping[str, Any]:
    # what is asked for here is asked for by no command: thirty classes
    from bylaws.formats.json.decisions import decisions

    governance = words.governance
    found = [one for one in decisions(governance).decisions if one.type != "kind" or _usual(governance, one)]
    found.sort(key=lambda one: _RANKS[one.type])
    return {
        "introduction": [
            say.decisions_voting(page=PageTarget("governance", "voting")) if "governance" in words.facts.made else None,
            say.decisions_people(page=PageTarget("people")),
        ],
        "without_script": words.speech.say(
            say.decisions_script(
                command=Markup("<code>bylaws vote</code>"), table=words.facts.every_decision.table is not None
            )
        ),
        "votes": _votes(words, [one for one in found if one.rule and one.voters]),
        "left_out_lead": say.decisions_left_out(),
        "left_out": [
            say.decisions_left_out_because(what=Name(one.what), why=_why(one))
            for one in found
            if one.type != "kind" and not (one.rule and one.voters)
        ],
    }


_RANKS: Final = {"appointment": 0, "removal": 0, "decision": 1, "subprojects": 2, "amendments": 3, "kind": 4}
"""The order of the table: what is about roles first, and everything else last."""


def _usual(governance: Governance, one: Decision) -> str:
    """What is decided by a kind of vote for which nothing else is said; nothing for the other kinds."""
    kinds = {kind.id: key for key, kind in governance.usual_kinds().items()}
    return kinds.get(one.vote or "", "")


def _why(one: Decision) -> str:
    """Why nobody can count a vote beforehand."""
    if one.rule is None:
        return "no-vote"
    if one.rule.passes.test == "supermajority":
        return "no-number"
    return "nobody" if one.voters is not None else "depends"


def _votes(words: PageWords, matters: Sequence[Decision]) -> Markup:
    """What the script needs to count: the part of the API that says how a vote is counted, and who votes."""
    governance = words.governance
    electorates: list[tuple[Voter, ...]] = []
    found: list[dict[str, Any]] = []
    for one in matters:
        assert one.voters is not None
        if one.voters not in electorates:  # most decisions share one, and it is the largest part of the data
            electorates.append(one.voters)
        what = one.what
        if one.type == "kind":
            named = say.decisions_usual_by(which=_usual(governance, one), kind=Name(one.vote_name or ""))
            what = str(words.speech.say(named))
        kept = {key: getattr(one, key) for key in _KEPT}
        excluding = one.excluding if _concerns_somebody(one) else ()
        found.append({"what": what, **kept, "excluding": excluding, "electorate": electorates.index(one.voters)})
    people = dict.fromkeys(voter.person for voters in electorates for voter in voters)
    names = {person: governance.name_of(person) for person in people}
    values = {"names": names, "electorates": electorates, "decisions": found, "words": _outcomes(words)}
    return data("votes", values) if found else Markup("")


def _outcomes(words: PageWords) -> dict[str, Any]:
    """What the script says of a vote and its result."""
    speech = words.speech
    return {
        **words_for(speech, "ballot"),
        **{f"state-{one}": speech.plainly(say.result_state(what=one)) for one in State},
        **{f"why-{one}": speech.plainly(say.result_why(what=one)) for one in Why if one is not Why.APPROVALS},
        **{f"closes-{one}": speech.plainly(say.vote_closes(what=one)) for one in Closing},
        "will-pass": speech.plainly(say.result_open(certain="passes")),
        "cannot-pass": speech.plainly(say.result_open(certain="fails")),
        "can-change": speech.plainly(say.result_open(certain="open")),
    }


def _concerns_somebody(one: Decision) -> bool:
    """Whether anybody can be left out: a kind of vote can leave out its subject, and be used for things."""
    if set(one.excluding) - {"subject", "same-organization"} or one.type in ("kind", "appointment", "removal"):
        return True
    return one.topic in _OF_PEOPLE
