"""Page, decision table, `bylaws vote`, calculator and the file of the bot say the same, for every body.

One rule has five copies: the sentence or the line of the table on the page, the cell in the table of decisions, what
`bylaws vote` counts with, what the API publishes for the calculator, and a profile of GitVote. Each copy is read here
in the form in which its reader gets it, and all of them are held to one another for every number of votes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import pytest

from bylaws.body.ballots import Choice, votes_needed
from bylaws.body.governance import Governance
from bylaws.body.matters import Matter, Motion
from bylaws.body.polls import poll
from bylaws.body.tally import State, count
from bylaws.formats.gitvote_profiles import GitVote, Profile
from bylaws.formats.json.decisions import decisions
from bylaws.model.groups import Excluded
from bylaws.model.quantities import Test as Measure
from bylaws.model.vote_kinds import Base
from bylaws.words.fact import Fact
from bylaws.words.facts import Facts
from conftest import governance
from projects.bodies import MADE, REAL, of_project

EVERY_WAY = """
people: {ada: Ada, bob: Bob, eve: Eve, kim: Kim}
ladder:
  maintainer: {name: Maintainer, becoming: {vote: half}, removal: {vote: half, excluding: subject}}
teams: {board: {name: Board, size: 3, decides: {vote: seats}}}
seats:
  - {person: ada, role: maintainer}
  - {person: bob, role: maintainer}
  - {person: eve, role: maintainer}
  - {person: kim, role: maintainer}
  - {person: ada, role: board}
voting:
  electorate: maintainer
  of: all
  tie: fails
  kinds:
    half: {passes: more than 1/2, open_for: 5 days}
    whole-half: {passes: at least 1/2, open_for: 5 days}
    two-thirds: {passes: at least 2/3, open_for: 5 days}
    others: {passes: at least 2/3, excluding: subject, open_for: 5 days}
    cast: {passes: more than 1/2, of: cast, quorum: at least 1/2, open_for: 5 days}
    three: {passes: at least 3 votes, against: none, open_for: 5 days}
    all: {passes: unanimous, open_for: 5 days}
    seats: {passes: more than 1/2, of: seats, open_for: 5 days}
    weighted: {passes: at least 2/3, weights: {of: board, votes: 2}, open_for: 5 days}
decisions:
  license: {what: Change the license, vote: two-thirds}
  conduct: {what: Judge a report, vote: half, by: {role: maintainer, excluding: accused}}
  name: {what: Change the name, vote: others}
  budget: {what: Change the budget, vote: weighted}
  alone: {what: Set the date, by: maintainer, alone: true}
"""
BODIES = (*MADE, *REAL, "every way")


def body(name: str) -> Governance:
    return governance(EVERY_WAY) if name == "every way" else Governance(of_project(name)[1])


def counted(given: Governance) -> Iterator[Matter]:
    """Every matter that is decided by votes in favor."""
    for matter in given.decided.by_id.values():
        kind = given.kind(given.in_force(matter.rule))
        if kind and kind.passes.counts_votes:
            yield matter


def shares(takes: Fact) -> tuple[str, Any, Any]:
    """What a sentence says of a kind of vote: of what the share is taken, the threshold, and who is left out."""
    return str(takes.args["base"]), takes.args["threshold"], bool(takes.args["who"].args.get("others"))


@pytest.mark.parametrize("name", BODIES)
def test_all_copies_of_a_rule_agree(name: str) -> None:
    given = body(name)
    facts = Facts(given, frozenset())
    published = {one.id: one for one in decisions(given).decisions}
    bot = GitVote(given)
    for matter in counted(given):
        rule = given.in_force(matter.rule)
        kind = given.kind(rule)
        assert kind
        it = poll(given, matter)
        group = given.electorate(rule)
        left_out = given.votes.left_out(rule, kind, group)

        base, _, others = shares(facts.voting.kinds.takes(kind))
        said = "of" in kind.given() or "of" in given.voting.given()
        assert base == (given.terms(kind).of if said else "votes"), "the page takes the share of something else"
        assert others == (Excluded.SUBJECT in kind.excluding), "the page leaves somebody else out"

        deciders = facts.ruling.who(rule, kind)
        if deciders is not None:
            on_page = {str(one.args["who"]) for one in getattr(deciders.args.get("excluding"), "items", ())}
            on_page |= {"subject"} if deciders.args["others"] else set()
            assert on_page == {one.value for one in left_out}, "the table leaves somebody else out"

        one = published[matter.id]
        assert set(one.excluding) == {option.value for option in left_out}, "the calculator leaves somebody else out"
        if it is None:
            assert one.voters is None
            assert bot.command(matter) is None
            continue
        assert one.voters is not None
        assert [voter.person for voter in one.voters] == [voter.name for voter in it.voters]
        assert one.rule
        assert one.rule.passes.test == kind.passes.test.value
        assert one.rule.of == it.counting.of.value

        found = bot._settings(matter)
        if isinstance(found, Profile):
            assert not left_out, "the bot lets people vote who may not"
            assert [*found.users] == [given.github_of(voter.name) for voter in it.voters]
            for in_favor in range(len(it.voters) + 1):
                ballots = dict.fromkeys([voter.name for voter in it.voters][:in_favor], Choice.FOR)
                ended = count(it.counting, it.voters, ballots, over=True, seats=it.seats)
                by_bot = in_favor / len(it.voters) * 100 >= found.pass_threshold
                assert by_bot == (ended.state is State.PASSED), f"{matter.id}: {in_favor} of {len(it.voters)}"


@pytest.mark.parametrize("name", BODIES)
def test_the_numbers_of_today_are_those_that_are_counted_with(name: str) -> None:
    given = body(name)
    for line in Facts(given, frozenset()).today.needed():
        matter = next(
            (one for one in counted(given) if given.kind(given.in_force(one.rule)) is line.kind
             and given.electorate(given.in_force(one.rule)) == line.group),
            None,
        )  # fmt: skip
        if matter is None:
            continue
        it = poll(given, matter)
        assert it
        if line.needed is None:  # nobody is left who may vote
            assert len(it.voters) - line.others == 0
        elif line.kind.votes_per_organization or given.voting.votes_per_organization or it.counting.of is Base.SEATS:
            assert line.needed == count(it.counting, it.voters, {}, over=False, seats=it.seats).needed
        else:
            assert line.needed == votes_needed(line.kind.passes, sum(voter.votes for voter in it.voters) - line.others)


@pytest.mark.parametrize("name", BODIES)
def test_a_tie_is_ruled_only_where_the_count_knows_one(name: str) -> None:
    """What the page says of a tie never differs from what an equal number of votes comes to."""
    given = body(name)
    voting = Facts(given, frozenset()).voting
    for kind in given.voting.kinds.values():
        told = voting.kinds.tie(kind)
        it = poll(given, given.decided.anything_by(kind))
        if told is None or it is None or len(it.voters) % 2 or it.counting.quorum:
            continue
        half = len(it.voters) // 2
        names = [voter.name for voter in it.voters]
        equal = dict.fromkeys(names[:half], Choice.FOR) | dict.fromkeys(names[half:], Choice.AGAINST)
        state = count(it.counting, it.voters, equal, over=True, seats=it.seats).state
        assert state is {"fails": State.FAILED, "passes": State.PASSED}.get(str(told.args["what"].value), State.TIED)


def test_who_decides_alone_is_counted_nowhere() -> None:
    given = body("every way")
    matter = given.decided.by_id["alone"]
    assert poll(given, matter) is None
    assert GitVote(given).command(matter) is None
    assert next(one for one in decisions(given).decisions if one.id == "alone").rule is None
    found = asdict(next(one for one in decisions(given).decisions if one.id == "alone"))
    assert (found["vote"], found["today"]) == (None, None)


def test_a_team_decides_among_its_members() -> None:
    given = body("every way")
    it = poll(given, given.decided.by_id["within-board"])
    assert it
    assert ([voter.name for voter in it.voters], it.seats) == (["ada"], 3)
    assert given.decided.by_id["within-board"].motion is Motion.WITHIN
    assert it.kind.passes.test is Measure.SHARE
