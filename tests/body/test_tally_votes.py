"""Whole votes: what passes, what is open, what is missing, and why; against an oracle and by properties."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bylaws.body.ballots import Choice, Counting, Voter, Votes, votes_needed
from bylaws.body.tally import Result, State, Why, beforehand, can_tie, count
from bylaws.model.quantities import Test as Kind
from bylaws.model.quantities import Threshold
from bylaws.model.vote_kinds import Abstention, Base, CastBy, Closing, Quorum, Silence, Tie, VoteLimit

F, A, O = Choice.FOR, Choice.AGAINST, Choice.ABSTAIN  # noqa: E741
PASSES = [
    "more than 1/2", "at least 1/2", "at least 2/3", "more than 2/3", "at least 66%", "at least 2 votes", "unanimous",
    "no objection", "consensus", "most votes",
]  # fmt: skip
QUORUMS = ["none", "at least 1/2", "more than 2/3 of active", "at least 3 votes"]
LIMITS = [None, "1 vote", "at most 2 votes", "at most 1/3", "less than 1/2"]


def rule(passes: str = "more than 1/2", limit: str | None = None, **more: object) -> Counting:
    return Counting(Threshold.parse(passes), limit=VoteLimit.parse(limit) if limit else None, **more)  # type: ignore[arg-type]


def voters(number: int, organizations: str = "") -> list[Voter]:
    """Voters a, b, c …; `organizations` has a letter for each of them, `-` for nobody's colleague."""
    return [
        Voter(chr(97 + index), None if it == "-" else it)
        for index, it in enumerate((organizations or "-" * number).ljust(number, "-"))
    ]


def votes(text: str) -> dict[str, Choice]:
    """`fa-o`: a is for, b against, c silent, d abstains."""
    said = {"f": F, "a": A, "o": O}
    return {chr(97 + index): said[it] for index, it in enumerate(text) if it in said}


def told(result: Result) -> str:
    favor, against = result.votes.in_favor, result.votes.against
    return f"{result.state} {result.why} {favor}:{against} of {result.base}, missing {result.missing}"


# --- cases that people ask about -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("it", "ballots", "expected"),
    [
        (rule(), "fff--", "passed enough 3:0 of 5, missing 0"),
        (rule(), "ff---", "failed too-few 2:0 of 5, missing 1"),
        (rule(), "ffaa", "failed tie 2:2 of 4, missing 1"),
        (rule(tie=Tie.PASSES), "ffaa", "passed tie 2:2 of 4, missing 1"),
        (rule(tie=Tie.CHAIR), "ffaa", "tied tie 2:2 of 4, missing 1"),
        (rule(tie=Tie.PASSES), "ffaa-", "failed too-few 2:2 of 5, missing 1"),
        (rule(of=Base.CAST), "f----", "passed enough 1:0 of 1, missing 0"),
        (rule(of=Base.CAST), "fao--", "failed tie 1:1 of 2, missing 1"),
        (rule(of=Base.VOTING), "foo", "failed too-few 1:0 of 3, missing 2"),
        (rule(of=Base.VOTING, abstentions=Abstention.SMALLER_BASE), "foo", "passed enough 1:0 of 1, missing 0"),
        (rule("at least 2/3"), "fff-o", "failed too-few 3:0 of 5, missing 1"),
        (rule("at least 2/3", abstentions=Abstention.SMALLER_BASE), "fff-o", "passed enough 3:0 of 4, missing 0"),
        (rule("at least 2/3", silence=Silence.CONSENT), "f---a", "passed enough 4:1 of 5, missing 0"),
        (rule("at least 2 votes", against=VoteLimit.parse("none")), "ff---", "passed enough 2:0 of 5, missing 0"),
        (rule("at least 2 votes", against=VoteLimit.parse("none")), "ffa--", "failed against 2:1 of 5, missing 0"),
        (rule("no objection"), "-----", "passed no-objection 0:0 of 5, missing None"),
        (rule("no objection"), "fffa-", "failed objection 3:1 of 5, missing None"),
        (rule("unanimous"), "fffff", "passed enough 5:0 of 5, missing 0"),
        (rule("unanimous", of=Base.CAST), "ff-o", "passed enough 2:0 of 2, missing 0"),
        (rule("most votes"), "ffaa", "failed tie 2:2 of 4, missing None"),
        (rule("most votes", floor=Threshold.parse("more than 1/2")), "ffa---", "failed too-few 2:1 of 6, missing None"),
        (rule(of=Base.CAST, quorum=Quorum.parse("at least 1/2")), "ff---", "no-quorum quorum 2:0 of 2, missing 0"),
        (rule(of=Base.CAST, quorum=Quorum.parse("at least 1/2")), "ffo--", "passed enough 2:0 of 2, missing 0"),
        (rule("at least 2 votes"), "f", "failed too-few 1:0 of 1, missing 1"),
        (rule(), "f", "passed enough 1:0 of 1, missing 0"),
        (rule(abstentions=Abstention.FORBIDDEN, of=Base.VOTING), "fo", "passed enough 1:0 of 1, missing 0"),
    ],
)
def test_what_a_vote_comes_to(it: Counting, ballots: str, expected: str) -> None:
    assert told(count(it, voters(len(ballots)), votes(ballots), over=True)) == expected


@pytest.mark.parametrize(
    ("it", "ballots", "organizations", "expected"),
    [
        (rule("at least 2/3", "1 vote"), "ffff-", "xxxxy", "failed too-few 1:0 of 2, missing 1"),
        (rule("at least 2/3", "1 vote"), "ffff-f", "xxxxy-", "passed enough 2:0 of 3, missing 0"),
        (rule("at least 2/3", "at most 2 votes"), "ffff-", "xxxxy", "passed enough 2:0 of 3, missing 0"),
        (rule(limit="1 vote", cast_by=CastBy.MAJORITY), "ffaaf", "xxxyy", "failed too-few 1:0 of 2, missing 1"),
        (rule("more than 1/2", "1 vote", of=Base.CAST), "fafa", "xxyy", "passed enough 2:0 of 2, missing 0"),
        (
            rule("more than 1/2", "at most 2 votes", cast_by=CastBy.IN_PROPORTION), "fffa", "xxxx",
            "passed enough 3/2:1/2 of 2, missing 0",
        ),
    ],
)  # fmt: skip
def test_organizations_have_only_so_many_votes(it: Counting, ballots: str, organizations: str, expected: str) -> None:
    assert told(count(it, voters(len(ballots), organizations), votes(ballots), over=True)) == expected


def test_who_comes_too_late_is_named() -> None:
    found = count(rule(limit="1 vote"), voters(4, "xxyy"), votes("ffa-"), over=True)
    assert found.votes == Votes(Fraction(1), Fraction(1), Fraction(0), ("b",))


def test_nobody_can_decide() -> None:
    assert told(count(rule(), [], {}, over=True)) == "failed nobody 0:0 of 0, missing 1"


def test_ballots_of_people_without_a_vote_are_nothing() -> None:
    found = count(rule(), voters(3), {**votes("f--"), "zoe": F, "yan": F}, over=True)
    assert told(found) == "failed too-few 1:0 of 3, missing 1"


@pytest.mark.parametrize(
    ("closes", "ballots", "state", "certain"),
    [
        (Closing.ON_TIME, "fff--", State.OPEN, True),
        (Closing.CERTAIN, "fff--", State.PASSED, True),
        (Closing.CERTAIN, "ff---", State.OPEN, False),
        (Closing.CERTAIN, "aaa--", State.FAILED, True),
        (Closing.REACHED, "fff--", State.PASSED, True),
        (Closing.REACHED, "aaa--", State.OPEN, True),
        (Closing.ALL_VOTED, "fff-o", State.OPEN, True),
        (Closing.ALL_VOTED, "ffaao", State.FAILED, True),
    ],
)
def test_a_vote_ends_when_its_kind_says_so(closes: Closing, ballots: str, state: State, certain: bool) -> None:
    found = count(rule(closes=closes), voters(5), votes(ballots), over=False)
    assert (found.state, found.certain) == (state, certain)


@pytest.mark.parametrize(
    ("passes", "of", "ballots", "state"),
    [
        ("no objection", Base.ALL, "-----", State.OPEN),
        ("no objection", Base.ALL, "ffff-", State.OPEN),
        ("no objection", Base.ALL, "fffff", State.PASSED),
        ("consensus", Base.ALL, "f----", State.OPEN),
        ("most votes", Base.ALL, "f----", State.OPEN),
        ("more than 1/2", Base.CAST, "f----", State.OPEN),
        ("more than 1/2", Base.CAST, "fff--", State.PASSED),
        ("at least 2 votes", Base.CAST, "ff---", State.PASSED),
    ],
)
def test_enough_votes_end_a_vote_only_where_a_number_is_enough(
    passes: str, of: Base, ballots: str, state: State
) -> None:
    assert count(rule(passes, of=of, closes=Closing.REACHED), voters(5), votes(ballots), over=False).state is state


def test_a_vote_can_stay_open_until_the_quorum_has_voted() -> None:
    it = rule(of=Base.CAST, quorum=Quorum.parse("at least 2/3"), closes=Closing.QUORUM)
    states = [count(it, voters(6), votes(text), over=True).state for text in ("fff---", "ffff--")]
    assert states == [State.OPEN, State.PASSED]


def test_people_present_and_active_and_seats_make_the_base() -> None:
    people = [Voter("a", present=True), Voter("b", present=True, active=False), Voter("c")]
    said = votes("f--")
    bases = (Base.PRESENT, Base.ACTIVE, Base.SEATS)
    assert [count(rule(of=base), people, said, over=True, seats=7).base for base in bases] == [2, 2, 7]
    for_present = rule(of=Base.PRESENT, quorum=Quorum.parse("more than 1/2"))
    assert told(count(for_present, people, said, over=True)) == "failed too-few 1:0 of 2, missing 1"


# --- an oracle -------------------------------------------------------------------------------------------------------


def by_the_words(it: Counting, people: list[Voter], said: Mapping[str, Choice]) -> bool:
    """Whether it passes, by the words alone, for votes without limits of organizations."""
    full = dict(said)
    if it.silence is Silence.CONSENT:
        full |= {voter.name: F for voter in people if voter.name not in said}
    if it.silence is Silence.ABSTENTION:
        full |= {voter.name: O for voter in people if voter.name not in said}
    yes, no, abstained = ([*full.values()].count(choice) for choice in (F, A, O))
    base = {Base.ALL: len(people), Base.CAST: yes + no, Base.VOTING: yes + no + abstained}[it.of]
    if it.of is not Base.CAST and it.abstentions is Abstention.SMALLER_BASE:
        base -= abstained
    if it.quorum and it.quorum.threshold and Fraction(len(said), max(1, len(people))) < it.quorum.threshold.share:
        return False
    if it.passes.test in (Kind.NO_OBJECTION, Kind.CONSENSUS):
        return no == 0
    if it.passes.test is Kind.PLURALITY:
        return yes > no or (yes == no > 0 and it.tie is Tie.PASSES)
    if it.passes.test is Kind.UNANIMITY:
        return yes == base > 0
    if it.passes.test is Kind.COUNT:
        return yes >= it.passes.count
    part = Fraction(yes, base) if base else Fraction(0)
    above = part > it.passes.share if it.passes.more_than else part >= it.passes.share
    tie = yes == no > 0 and 2 * yes == base and it.passes.share == Fraction(1, 2) and it.passes.more_than
    return (above and yes > 0) or (tie and it.tie is Tie.PASSES)


@pytest.mark.parametrize("passes", PASSES)
def test_every_small_vote_is_what_the_words_say(passes: str) -> None:
    options = product(
        (Base.ALL, Base.CAST, Base.VOTING), Abstention, Silence, (Tie.FAILS, Tie.PASSES), (None, "at least 1/2")
    )
    for of, abstentions, silence, tie, quorum in options:
        if abstentions is Abstention.FORBIDDEN:
            continue
        half = Quorum.parse(quorum) if quorum else None
        it = rule(passes, of=of, abstentions=abstentions, silence=silence, tie=tie, quorum=half)
        for number in range(1, 4):
            for text in product("fao-", repeat=number):
                people, said = voters(number), votes("".join(text))
                passed = count(it, people, said, over=True).state is State.PASSED
                assert passed == by_the_words(it, people, said), (it, text)


# --- properties ------------------------------------------------------------------------------------------------------

rules = st.builds(
    Counting,
    passes=st.sampled_from(PASSES).map(Threshold.parse),
    of=st.sampled_from(Base),
    against=st.none() | st.sampled_from(["none", "at most 1 vote", "less than 1/3"]).map(VoteLimit.parse),
    quorum=st.none() | st.sampled_from(QUORUMS).map(Quorum.parse),
    tie=st.sampled_from(Tie),
    abstentions=st.sampled_from(Abstention),
    silence=st.sampled_from(Silence),
    closes=st.sampled_from(Closing),
    limit=st.sampled_from(LIMITS).map(lambda text: VoteLimit.parse(text) if text else None),
    cast_by=st.sampled_from(CastBy),
    agreement=st.none() | st.sampled_from(["at least 2/3", "unanimous", "at least 2 votes"]).map(Threshold.parse),
)

Election = tuple[Counting, list[Voter], dict[str, Choice]]


@st.composite
def elections(draw: st.DrawFn, most: int = 12) -> Election:
    number = draw(st.integers(1, most))
    people = [
        Voter(
            f"p{index}",
            draw(st.sampled_from([None, "x", "y", "z"])),
            draw(st.booleans()),
            draw(st.booleans()),
            draw(st.sampled_from([1, 1, 2, 3])),
        )
        for index in range(number)
    ]
    said = {it.name: choice for it in people if (choice := draw(st.sampled_from([F, A, O, None]))) is not None}
    it = draw(rules)
    if it.abstentions is Abstention.FORBIDDEN:  # whoever abstains all the same can still vote
        said = {name: choice for name, choice in said.items() if choice is not O}
    return it, people, said


# The votes of an organization can be a third each, and an abstention then leaves a base that is no whole number.
A_BASE_IN_THIRDS: Election = (
    rule("unanimous", "at most 2 votes", abstentions=Abstention.SMALLER_BASE, cast_by=CastBy.IN_PROPORTION),
    [Voter(name, "x") for name in ("p0", "p1", "p2")],
    {"p0": O, "p1": F},
)


@pytest.mark.slow
@settings(max_examples=600)
@given(elections())
@example(A_BASE_IN_THIRDS)
def test_one_more_vote_in_favor_never_hurts(election: Election) -> None:
    it, people, said = election
    if count(it, people, said, over=True).state is State.PASSED:
        for voter in people:
            assert count(it, people, {**said, voter.name: F}, over=True).state is State.PASSED


def completions(people: list[Voter], said: Mapping[str, Choice]) -> Iterator[dict[str, Choice]]:
    silent = [voter.name for voter in people if voter.name not in said]
    for more in product((F, A, O, None), repeat=len(silent)):
        yield {**said, **{name: choice for name, choice in zip(silent, more, strict=True) if choice}}


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(elections(most=5))
@example(A_BASE_IN_THIRDS)
def test_what_is_certain_cannot_change(election: Election) -> None:
    it, people, said = election
    now = count(it, people, said, over=False)
    ends = {count(it, people, full, over=True).state is State.PASSED for full in completions(people, said)}
    assert now.certain == (len(ends) == 1) or now.state is not State.OPEN
    if it.closes is Closing.CERTAIN and now.state is not State.OPEN:
        assert ends == {now.state is State.PASSED}


@pytest.mark.slow
@settings(max_examples=300)
@given(elections(most=40))
def test_no_organization_counts_for_more_than_its_limit(election: Election) -> None:
    it, people, said = election
    if it.limit is None or it.limit.most is None:
        return
    counted = count(Counting(it.passes, limit=it.limit, cast_by=it.cast_by), people, said, over=True).votes
    alone = sum(voter.votes for voter in people if voter.name in said and voter.organization is None)
    organizations = {voter.organization for voter in people if voter.organization and voter.name in said}
    total = counted.in_favor + counted.against + counted.abstained
    assert total <= alone + it.limit.most * len(organizations)


@pytest.mark.slow
@pytest.mark.parametrize("passes", [words for words in PASSES if Threshold.parse(words).counts_votes])
@pytest.mark.parametrize("limit", LIMITS)
def test_the_worked_number_is_the_smallest_that_passes(passes: str, limit: str | None) -> None:
    """For every electorate from 1 to 200: one vote less fails, and so many pass, whoever they are."""
    for number in range(1, 201):
        people = [Voter(f"p{index}", f"o{index}") for index in range(number)]
        it = rule(passes, limit)
        needed = votes_needed(it.passes, number)
        assert needed is not None
        for in_favor in {needed - 1, needed, min(needed, number)}:
            said = {voter.name: F for voter in people[: max(0, in_favor)]}
            passed = count(it, people, said, over=True).state is State.PASSED
            assert passed == (in_favor >= needed and needed <= number), (number, in_favor)


@pytest.mark.slow
@settings(max_examples=200)
@given(elections())
def test_names_do_not_matter(election: Election) -> None:
    it, people, said = election
    renamed = [
        Voter(f"q{one.name}", one.organization and f"q{one.organization}", one.active, one.present, one.votes)
        for one in people
    ]
    found = count(it, people, said, over=True)
    other = count(it, renamed, {f"q{name}": choice for name, choice in said.items()}, over=True)
    assert (found.state, found.why, found.base, found.missing) == (other.state, other.why, other.base, other.missing)


def test_every_reason_is_given_by_some_vote() -> None:
    cases = [
        count(rule(), voters(1), votes("f"), over=True), count(rule(), voters(2), votes("f-"), over=True),
        count(rule(against=VoteLimit.parse("none")), voters(2), votes("fa"), over=True),
        count(rule("no objection"), voters(1), votes("a"), over=True),
        count(rule("consensus"), voters(1), {}, over=True),
        count(rule(quorum=Quorum.parse("at least 1/2")), voters(1), {}, over=True),
        count(rule(), voters(2), votes("fa"), over=True), count(rule(), [], {}, over=True),
    ]  # fmt: skip
    assert {found.why for found in cases} == {*Why} - {Why.APPROVALS}  # these are no votes


# --- the quorum: who counts toward it --------------------------------------------------------------------------------


@pytest.mark.parametrize("of", [Base.ALL, Base.CAST, Base.VOTING, Base.PRESENT])
@pytest.mark.parametrize("take_part", [True, False])
def test_those_who_abstain_count_toward_the_quorum_only_where_the_rule_says_so(of: Base, take_part: bool) -> None:
    """For every way in which four people can vote: what they do to the result is another question."""
    quorum = Quorum(Threshold.parse("at least 1/2"))
    counted = rule(of=of, quorum=quorum, abstainers_take_part=take_part)
    bare = rule(of=of, quorum=quorum)
    for ways in product("fao-", repeat=4):
        said = votes("".join(ways))
        found, usual = (count(it, voters(4), said, over=True) for it in (counted, bare))
        takers = [choice for choice in said.values() if take_part or choice is not O]
        assert found.took_part == len(takers)
        assert (found.votes, found.base, found.needed) == (usual.votes, usual.base, usual.needed)
        assert (found.state is State.NO_QUORUM) == (len(takers) < 2)


def test_somebody_who_is_there_and_abstains() -> None:
    there = [Voter("a", present=True), Voter("b", present=True)]
    quorum = Quorum(Threshold.parse("at least 2 votes"))
    both = {"a": F, "b": O}
    assert count(rule(of=Base.CAST, quorum=quorum), there, both, over=True).state is State.PASSED
    apart = rule(of=Base.CAST, quorum=quorum, abstainers_take_part=False)
    assert count(apart, there, both, over=True).state is State.NO_QUORUM


@pytest.mark.parametrize("quorum", ["at least 1/2", "more than 1/2", "at least 2 votes"])
def test_the_quorum_of_other_people(quorum: str) -> None:
    """It depends on them alone: on how many they are, and on who of them votes or is there."""
    counted = rule(of=Base.CAST, quorum=Quorum.parse(quorum))
    for observers, there in product(range(1, 5), range(5)):
        others = [Voter(f"o{index}", present=index < there) for index in range(observers)]
        found = count(counted, voters(2), votes("ff"), over=True, quorum_of=others)
        wanted = votes_needed(Threshold.parse(quorum), observers)
        assert wanted is not None
        assert (found.quorum, found.took_part) == (wanted, min(there, observers))
        assert (found.state is State.NO_QUORUM) == (min(there, observers) < wanted)


def test_a_tie_is_found_only_where_there_can_be_one() -> None:
    """For every threshold and every way in which up to four people vote."""
    ties: set[str] = set()
    for passes, size, of in product(PASSES, range(1, 5), (Base.ALL, Base.CAST, Base.VOTING)):
        for ways in product("fao-", repeat=size):
            found = count(rule(passes, of=of), voters(size), votes("".join(ways)), over=True)
            if found.why is Why.TIE:
                ties.add(passes)
    assert ties == {passes for passes in PASSES if can_tie(Threshold.parse(passes))} == {"more than 1/2", "most votes"}


# --- people of one organization who must agree -----------------------------------------------------------------------


def in_agreement(choices: list[Choice], allowed: int, share: Fraction, *, more: bool) -> dict[Choice, Fraction]:
    """The votes of one organization, by the words: they go together where enough of its people agree."""
    ahead = O
    for choice in (F, A, O):
        part = Fraction(choices.count(choice), len(choices))
        if part > Fraction(1, 2) and (part > share if more else part >= share):
            ahead = choice
    return {ahead: Fraction(min(len(choices), allowed))}


@pytest.mark.parametrize("agreement", [None, "more than 1/2", "at least 2/3", "unanimous"])
@pytest.mark.parametrize("limit", ["1 vote", "at most 2 votes"])
@pytest.mark.parametrize("of", [Base.ALL, Base.CAST])
def test_every_small_vote_of_organizations_is_what_the_words_say(of: Base, limit: str, agreement: str | None) -> None:
    """Up to three people of one organization, one of another, one of none: every way in which they can vote, what it
    comes to, and whether those who are silent can still change it."""
    shares = {None: (Fraction(1, 2), True), "more than 1/2": (Fraction(1, 2), True)}
    share, more = shares.get(agreement, (Fraction(2, 3) if agreement == "at least 2/3" else Fraction(1), False))
    wanted = Threshold.parse(agreement) if agreement else None
    it = rule("more than 1/2", limit, of=of, cast_by=CastBy.MAJORITY, agreement=wanted, closes=Closing.CERTAIN)
    allowed = 1 if limit == "1 vote" else 2
    for together in ("xx", "xxx"):
        people = voters(0, f"{together}y-")
        size = len(together)
        ends: dict[str, bool] = {}
        for ways in product("fao-", repeat=size + 2):
            text = "".join(ways)
            said = votes(text)
            own = [said[voter.name] for voter in people[:size] if voter.name in said]
            counts = in_agreement(own, allowed, share, more=more) if own else {}
            for voter in people[size:]:
                if voter.name in said:
                    counts[said[voter.name]] = counts.get(said[voter.name], Fraction(0)) + 1
            base = allowed + 2 if of is Base.ALL else counts.get(F, 0) + counts.get(A, 0)
            found = count(it, people, said, over=True)
            ends[text] = counts.get(F, 0) > Fraction(base, 2)
            assert (found.votes.in_favor, found.votes.against) == (counts.get(F, 0), counts.get(A, 0)), text
            assert (found.state is State.PASSED) == ends[text], text
        for text in ends:
            silent = [at for at, way in enumerate(text) if way == "-"]
            later = ("".join(change.get(at, way) for at, way in enumerate(text)) for change in _later(silent))
            results = {ends[full] for full in later}
            assert count(it, people, votes(text), over=False).certain == (len(results) == 1), text


def _later(silent: list[int]) -> Iterator[dict[int, str]]:
    for ways in product("fao-", repeat=len(silent)):
        yield dict(zip(silent, ways, strict=True))


# --- people whose votes count more than once -------------------------------------------------------------------------

WEIGHTS = ((2,), (2, 1), (1, 3), (2, 1, 1))


def weighted(weights: Sequence[int], organizations: str = "") -> list[Voter]:
    return [
        Voter(one.name, one.organization, votes=weight)
        for one, weight in zip(voters(len(weights), organizations), weights, strict=True)
    ]


def one_by_one(people: Sequence[Voter], said: Mapping[str, Choice]) -> tuple[list[Voter], dict[str, Choice]]:
    """The same vote by people with one vote each: whoever has two is two colleagues who vote alike."""
    everybody = [(voter, f"{voter.name}{number}") for voter in people for number in range(voter.votes)]
    alike = {name: said[voter.name] for voter, name in everybody if voter.name in said}
    return [Voter(name, voter.organization) for voter, name in everybody], alike


@pytest.mark.parametrize("passes", PASSES)
def test_two_votes_of_one_person_are_those_of_two_who_vote_alike(passes: str) -> None:
    options = product((Base.ALL, Base.CAST, Base.VOTING, Base.SEATS), Abstention, Silence)
    for of, abstentions, silence in options:
        it = rule(passes, of=of, abstentions=abstentions, silence=silence, tie=Tie.PASSES)
        for weights in WEIGHTS:
            people = weighted(weights)
            for text in product("fao-", repeat=len(people)):
                said = votes("".join(text))
                alone, alike = one_by_one(people, said)
                seats = len(people) + 1
                found = count(it, people, said, over=True, seats=seats)
                usual = count(it, alone, alike, over=True, seats=len(alone) + 1)
                assert told(found) == told(usual), (it, weights, text)


@pytest.mark.parametrize("limit", ["1 vote", "at most 2 votes", "at most 1/3", "less than 1/2"])
@pytest.mark.parametrize("cast_by", CastBy)
def test_they_count_one_by_one_toward_the_limit_of_an_organization(limit: str, cast_by: CastBy) -> None:
    for of, weights in product((Base.ALL, Base.CAST), ((2, 1, 1), (1, 2, 2), (3, 1, 1))):
        it = rule("more than 1/2", limit, of=of, cast_by=cast_by)
        people = weighted(weights, "xx-")
        for text in product("fao-", repeat=3):
            said = votes("".join(text))
            assert told(count(it, people, said, over=True)) == told(count(it, *one_by_one(people, said), over=True))


def test_whoever_has_no_vote_left_is_named_and_whoever_has_one_left_is_not() -> None:
    two = rule(limit="at most 2 votes")
    assert count(two, weighted((1, 2, 1), "xxx"), votes("fff"), over=True).votes == Votes(
        Fraction(2), Fraction(0), Fraction(0), ("c",)
    )


def test_a_quorum_counts_people_and_not_their_votes() -> None:
    it = rule(of=Base.CAST, quorum=Quorum.parse("at least 2 votes"))
    found = count(it, weighted((3, 1, 1)), votes("f--"), over=True)
    assert (found.state, found.took_part, found.quorum) == (State.NO_QUORUM, 1, 2)


def test_what_is_certain_with_several_votes_cannot_change() -> None:
    for passes, of, weights in product(("more than 1/2", "at least 2/3"), (Base.ALL, Base.CAST), WEIGHTS):
        it, people = rule(passes, of=of, closes=Closing.CERTAIN), weighted(weights)
        for text in product("fao-", repeat=len(people)):
            said = votes("".join(text))
            ends = {count(it, people, full, over=True).state is State.PASSED for full in completions(people, said)}
            assert count(it, people, said, over=False).certain == (len(ends) == 1), (it, weights, text)


@pytest.mark.parametrize("of", [Base.ALL, Base.ACTIVE, Base.SEATS])
@pytest.mark.parametrize("closes", list(Closing))
@pytest.mark.parametrize("number", [0, 1, 5])
def test_what_is_known_beforehand_is_what_a_vote_without_ballots_says(of: Base, closes: Closing, number: int) -> None:
    counting = rule(of=of, closes=closes)
    so_far = count(counting, voters(number), {}, over=False, seats=7)
    now = beforehand(counting, voters(number), seats=7)
    assert (now.base, now.needed, now.quorum) == (so_far.base, so_far.needed, so_far.quorum)
