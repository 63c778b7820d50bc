"""The arithmetic of votes in the browser against that of the core: the same answer in every case of a full grid."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from fractions import Fraction
from functools import lru_cache
from itertools import product
from random import Random
from typing import Any

import pytest

from bylaws.body.ballots import Choice, Counting, Voter
from bylaws.body.tally import Result, count
from bylaws.formats.json.decisions import published
from bylaws.model.quantities import Threshold
from bylaws.model.vote_kinds import Abstention, Base, CastBy, Closing, Quorum, Silence, Tie, VoteLimit
from bylaws.pages.site.assets import FOLDER, assets

THRESHOLDS = (
    "more than 1/2", "at least 1/2", "at least 2/3", "more than 65%", "at least 3 votes", "more than 2 votes",
    "unanimous", "no objection", "consensus", "most votes",
)  # fmt: skip
QUORUMS = (
    None,
    Quorum(threshold=Threshold.parse("more than 1/2")),
    Quorum(threshold=Threshold.parse("at least 3 votes")),
)
LIMITS = (VoteLimit.parse("1 vote"), VoteLimit.parse("at most 1/2"), VoteLimit.parse("less than 1/3"))
ORGANIZATIONS = ("acorn", "birch", None)

Case = tuple[Counting, tuple[Voter, ...], dict[str, Choice], bool, int | None, tuple[Voter, ...] | None]


def by_number() -> Iterator[Case]:
    """Every way in which one, two or five people can vote, under every threshold, base, abstention, silence and tie."""
    options = product(
        map(Threshold.parse, THRESHOLDS),
        (Base.ALL, Base.CAST, Base.VOTING),
        Abstention,
        Silence,
        (Tie.FAILS, Tie.PASSES),
    )
    for passes, of, abstentions, silence, tie in options:
        rule = Counting(passes, of, abstentions=abstentions, silence=silence, tie=tie, closes=Closing.CERTAIN)
        for size in (1, 2, 5):
            voters = tuple(Voter(f"p{number}") for number in range(size))
            for in_favor, against, abstained in product(range(size + 1), repeat=3):
                if in_favor + against + abstained <= size:
                    ways = [Choice.FOR] * in_favor + [Choice.AGAINST] * against + [Choice.ABSTAIN] * abstained
                    ballots = {voter.name: choice for voter, choice in zip(voters, ways, strict=False)}
                    yield rule, voters, ballots, size > 1, None, None


def by_chance(number: int) -> Iterator[Case]:
    """Cases with all that a rule can say: limits of organizations, quorums, people who are there or not, seats."""
    chance = Random(2026)
    for _ in range(number):
        rule = Counting(
            Threshold.parse(chance.choice(THRESHOLDS)),
            chance.choice(list(Base)),
            against=chance.choice([None, None, *LIMITS]),
            floor=chance.choice([None, Threshold.parse("at least 1/3")]),
            quorum=_quorum(chance),
            abstainers_take_part=chance.random() < 0.5,
            tie=chance.choice(list(Tie)),
            abstentions=chance.choice(list(Abstention)),
            silence=chance.choice(list(Silence)),
            closes=chance.choice(list(Closing)),
            limit=chance.choice([None, *LIMITS]),
            cast_by=chance.choice(list(CastBy)),
            agreement=chance.choice([None, *map(Threshold.parse, ("at least 2/3", "unanimous", "at least 2 votes"))]),
        )
        size = chance.randrange(8)
        voters = tuple(
            Voter(
                f"p{one}",
                chance.choice(ORGANIZATIONS),
                chance.random() < 0.8,
                chance.random() < 0.5,
                chance.choice((1, 1, 2, 3)),
            )
            for one in range(size)
        )
        said = [voter.name for voter in voters if chance.random() < 0.7]
        chance.shuffle(said)
        ballots = {name: chance.choice(list(Choice)) for name in [*said, "a-stranger"]}
        others = (*voters[: chance.randrange(size + 1)], Voter("an-observer", present=chance.random() < 0.5))
        meant = chance.choice([None, others])
        yield rule, voters, ballots, chance.random() < 0.5, chance.choice([None, size + 1]), meant


def _quorum(chance: Random) -> Quorum | None:
    quorum = chance.choice(QUORUMS)
    return Quorum(threshold=quorum.threshold, of=chance.choice(["", "seats", "active", "present"])) if quorum else None


def as_published(case: Case) -> dict[str, Any]:
    rule, voters, ballots, over, seats, meant = case
    people = _people(voters)
    said = [[name, choice.value] for name, choice in ballots.items()]
    return {"rule": _published(rule), "voters": people, "ballots": said, "over": over, "seats": seats,
            "quorumOf": None if meant is None else _people(meant)}  # fmt: skip


def _people(voters: Sequence[Voter]) -> list[dict[str, Any]]:
    return [
        {
            "person": it.name,
            "organization": it.organization,
            "active": it.active,
            "present": it.present,
            "votes": it.votes,
        }
        for it in voters
    ]


@lru_cache
def _published(rule: Counting) -> dict[str, Any]:
    return asdict(published(rule))


def as_answered(result: Result) -> dict[str, Any]:
    def pair(number: Fraction) -> list[int]:
        return [number.numerator, number.denominator]

    votes = result.votes
    return {
        "state": result.state.value, "why": result.why.value, "base": pair(result.base), "needed": result.needed,
        "votes": {"for": pair(votes.in_favor), "against": pair(votes.against), "abstain": pair(votes.abstained)},
        "missing": result.missing, "tookPart": result.took_part, "quorum": result.quorum, "certain": result.certain,
    }  # fmt: skip


ASKED = """cases => JSON.stringify(
    JSON.parse(cases).map(it => bylaws.count(it.rule, it.voters, it.ballots, it.over, it.seats, it.quorumOf)))"""
"""As text on both ways: the driver takes values apart one by one, which takes ten times as long."""


def answers(page: Any, cases: Sequence[Case]) -> list[dict[str, Any]]:
    page.goto("about:blank")
    # `const` at the top of a script is seen by later scripts only where they share its scope
    page.add_script_tag(content=assets()[f"{FOLDER}/tally.js"].replace("const bylaws", "var bylaws", 1))
    found: list[dict[str, Any]] = []
    for start in range(0, len(cases), 5000):
        found += json.loads(page.evaluate(ASKED, json.dumps([*map(as_published, cases[start : start + 5000])])))
    return found


@pytest.mark.parametrize("cases", [by_number(), by_chance(20_000)], ids=["by number", "by chance"])
def test_the_script_counts_as_the_core_does(cases: Iterator[Case], browser_page: Any) -> None:
    asked = list(cases)
    assert len(asked) > 15_000
    for case, answer in zip(asked, answers(browser_page(), asked), strict=True):
        rule, voters, ballots, over, seats, meant = case
        assert answer == as_answered(count(rule, voters, ballots, over=over, seats=seats, quorum_of=meant)), case
