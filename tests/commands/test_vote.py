"""`bylaws vote`: what it says, to the letter."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bylaws.cli import cli

DATA = """
project: {id: example, name: Example}
organizations: {acme: Acme, birch: {name: Birch, parent: acme}}
people:
  ada: {affiliation: acme}
  bob: {affiliation: birch}
  eve: {affiliation: independent}
  kim: {affiliation: independent}
ladder: {maintainer: {name: Maintainer, becoming: {vote: two-thirds}, removal: {vote: two-thirds}}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}, {person: eve, role: maintainer}]
voting:
  default: lazy-consensus
  of: all
  kinds:
    lazy-consensus: no objection
    two-thirds: {passes: at least 2/3, excluding: subject}
    one-each: {passes: more than 1/2, votes_per_organization: 1 vote, closes: certain}
    present: {passes: more than 1/2, of: present, quorum: at least 2/3}
decisions:
  small: {what: Do something small, vote: two-thirds, variants: [{when: {number: at most 3}, vote: one-each}]}
  anyone: {what: Ask everybody, vote: two-thirds, by: anyone}
"""

Bylaws = Callable[..., Result]


def voting_in(root: Path, data: str) -> Bylaws:
    """Runs `bylaws vote` in a folder with this record."""
    (root / "governance.yaml").write_text(data, encoding="utf-8")
    return lambda *arguments: CliRunner().invoke(cli, ["vote", "-C", str(root), *arguments], standalone_mode=False)


@pytest.fixture
def vote(tmp_path: Path) -> Bylaws:
    return voting_in(tmp_path, DATA)


def test_a_vote_that_passes(vote: Bylaws) -> None:
    ran = vote("two-thirds", "--for", "ada,@eve", "--against", "bob", "--over")
    assert (ran.return_value, ran.output) == (
        0,
        "Two-thirds majority, 3 voters.\n"
        "For 2, against 1, abstained 0.\n"
        "It passes: there are enough votes in favor.\n"
        "Needed: 2 votes in favor, of 3.\n",
    )


def test_a_vote_that_is_open(vote: Bylaws) -> None:
    ran = vote("lazy-consensus", "--for", "ada")
    assert (ran.return_value, ran.output) == (
        1,
        "Lazy consensus, 3 voters.\n"
        "For 1, against 0, abstained 0.\n"
        "It is still open: so far, no one objects.\n"
        "The result can still change.\n",
    )


@pytest.mark.parametrize(
    ("ballots", "last"),
    [
        (["--for", "ada,bob"], ["Needed: 2 votes in favor, of 3.", "It will pass, however the others vote."]),
        (["--against", "ada,bob"], ["Needed: 2 votes in favor, of 3.", "It can no longer pass."]),
        (["--for", "ada"], ["Missing: 1 vote in favor.", "The result can still change."]),
    ],
)
def test_what_is_certain_is_said(vote: Bylaws, ballots: list[str], last: list[str]) -> None:
    assert vote("two-thirds", *ballots).output.splitlines()[-2:] == last


def test_the_variant_of_today_counts_and_says_who_is_not_counted(vote: Bylaws) -> None:
    ran = vote("small", "--for", "ada,bob,zoe")
    assert (ran.return_value, ran.output) == (
        1,
        "Do something small: one each, 3 voters.\n"
        "For 1, against 0, abstained 0.\n"
        "It is still open: so far, there are too few votes in favor.\n"
        "Needed: 2 votes in favor, of 2.\n"
        "Missing: 1 vote in favor.\n"
        "The result can still change.\n"
        "Not counted, for they come after the last vote of their organization: bob.\n"
        "Not counted, for nobody is known by this name: zoe.\n",
    )


def test_whom_it_is_about_has_no_vote(vote: Bylaws) -> None:
    ran = vote("remove-maintainer", "--for", "ada,bob", "--against", "eve", "--about", "eve", "--over")
    assert (ran.return_value, ran.output) == (
        0,
        "Remove a maintainer: two-thirds majority, 2 voters.\n"
        "For 2, against 0, abstained 0.\n"
        "It passes: there are enough votes in favor.\n"
        "Needed: 2 votes in favor, of 2.\n"
        "Not counted, for they have no vote in this matter: eve.\n",
    )


def test_people_who_are_present(vote: Bylaws) -> None:
    ran = vote("present", "--for", "ada", "--present", "ada", "--over")
    assert ran.output.splitlines()[2:] == [
        "There is no result: too few people take part.",
        "Needed: 1 vote in favor, of 1.",
        "Quorum: 1 of 2 take part.",
    ]


def test_the_same_as_json(vote: Bylaws) -> None:
    ran = vote("two-thirds", "--for", "ada", "--abstain", "bob", "--json")
    assert json.loads(ran.output) == {
        "what": "two-thirds majority", "kind": "two-thirds", "state": "open", "why": "too-few", "for": "1",
        "against": "0", "abstained": "1", "base": "3", "needed": 2, "missing": 1, "quorum": None, "took_part": 2,
        "approvals": [], "certain": False, "not_counted": [],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["smal"], "`smal` is nothing that is voted on: did you mean `small`?"),
        (["anyone"], "the data does not say who votes on `anyone`, or how: name them with `--voters`"),
        (["small", "--body", "other"], "name one of `example`"),
    ],
)
def test_what_cannot_be_voted_on(vote: Bylaws, arguments: list[str], message: str) -> None:
    assert str(vote(*arguments).exception) == message


@pytest.mark.parametrize(
    ("what", "first"),
    [
        ("small", "Do something small: one each, 3 voters."),
        ("appoint-maintainer", "Appoint a maintainer: two-thirds majority, 3 voters."),
        ("add-subproject", "Add a subproject: two-thirds majority, 3 voters."),
        ("remove-subproject", "Archive or remove a subproject: lazy consensus, 3 voters."),
        ("amendments", "Change these rules: two-thirds majority, 3 voters."),
        ("present", "Meet: two-thirds majority, 0 voters."),
    ],
)
def test_all_that_is_voted_on_has_a_name(tmp_path: Path, what: str, first: str) -> None:
    more = """  present: {what: Meet, vote: two-thirds, by: {role: chair}}
offices: {chair: {name: Chair}}
amendments: {vote: two-thirds}
subprojects: {admission: {vote: two-thirds}, departure: {vote: lazy-consensus}}
"""
    (tmp_path / "governance.yaml").write_text(DATA + more, encoding="utf-8")
    ran = CliRunner().invoke(cli, ["vote", "-C", str(tmp_path), what], standalone_mode=False)
    assert ran.output.splitlines()[:1] == [first]


def test_a_matter_whose_vote_is_open_is_known_and_cannot_be_counted(tmp_path: Path) -> None:
    data = DATA.replace("becoming: {vote: two-thirds}", "becoming: {vote: unspecified}")
    (tmp_path / "governance.yaml").write_text(data, encoding="utf-8")
    ran = CliRunner().invoke(cli, ["vote", "-C", str(tmp_path), "appoint-maintainer", "--for", "ada"])
    assert ran.exit_code == 2
    assert "the data does not say who votes on `appoint-maintainer`, or how\n" in ran.stderr


def test_a_supermajority_without_a_number_cannot_be_counted(tmp_path: Path) -> None:
    data = DATA.replace("at least 2/3", "supermajority")
    assert data != DATA
    (tmp_path / "governance.yaml").write_text(data, encoding="utf-8")
    ran = CliRunner().invoke(cli, ["vote", "-C", str(tmp_path), "appoint-maintainer", "--for", "ada"])
    assert ran.exit_code == 2
    assert (
        "the rules do not say how many votes `two-thirds` takes, so that no one can count `appoint-maintainer`\n"
        in ran.stderr
    )


# --- what the data cannot know ---------------------------------------------------------------------------------------

PARTS = """
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob, eve: Eve, grace: Grace}
parties: {toc: the Technical Oversight Committee}
scopes: {docs: {name: Documentation}, cli: {name: Command line}}
ladder:
  maintainer: {name: Maintainer}
  reviewer: {name: Reviewer, roster: https://example.org/reviewers}
offices: {lead: {name: Lead, size: 1}}
teams: {board: {name: Board, decides: {vote: majority}}}
seats:
  - {person: ada, role: maintainer, scope: docs}
  - {person: bob, role: maintainer, scope: docs}
  - {person: eve, role: maintainer, scope: cli}
  - {person: grace, role: board}
voting:
  electorate: {role: maintainer, scope: concerned}
  kinds:
    majority: {passes: more than 1/2, of: all}
    cast: {passes: more than 1/2, of: cast, quorum: at least 2 votes}
    counted: {passes: more than 1/2, of: cast, quorum: at least 2 votes, abstainers_take_part: false}
    other: {passes: more than 1/2, of: all, quorum: more than 1/2, quorum_of: board}
decisions:
  release: {what: Release, vote: majority}
  review: {what: Review, vote: majority, by: reviewer}
  come: {what: Come, vote: majority, by: {role: maintainer, attended: {number: 3, of: 4}}}
  host: {what: Host, vote: majority, by: toc}
  lead: {what: Lead, by: lead, alone: true}
"""


@pytest.fixture
def parts(tmp_path: Path) -> Bylaws:
    (tmp_path / "governance.yaml").write_text(PARTS, encoding="utf-8")
    return lambda *arguments: CliRunner().invoke(cli, ["vote", "-C", str(tmp_path), *arguments], standalone_mode=False)


def test_a_part_of_the_body_is_named(parts: Bylaws) -> None:
    assert parts("release", "--scope", "docs", "--for", "ada,bob,eve", "--over").output.splitlines() == [
        "Release: majority, 2 voters.",
        "For 2, against 0, abstained 0.",
        "It passes: there are enough votes in favor.",
        "Needed: 2 votes in favor, of 2.",
        "Not counted, for they may not vote on this: eve.",
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["release"],
            "who votes on `release` depends on the part of the body that it concerns: name it with `--scope`",
        ),
        (["release", "--scope", "doc"], "there is no scope `doc`: did you mean `docs`?"),
        (["review"], "the data does not say who votes on `review`, or how: name them with `--voters`"),
        (["come"], "the data does not say who votes on `come`, or how: name them with `--voters`"),
        (
            ["host"],
            "nobody in this data knows who belongs to the Technical Oversight Committee: "
            "name those who vote with `--voters`",
        ),
        (["lead"], "nobody votes on `lead`: one person decides alone"),
    ],
)
def test_why_a_vote_cannot_be_counted(parts: Bylaws, arguments: list[str], message: str) -> None:
    assert str(parts(*arguments).exception) == message


def test_voters_of_whom_the_data_does_not_know(parts: Bylaws) -> None:
    """People on a list that is kept elsewhere are named; they are not counted as none."""
    ran = parts("review", "--voters", "ada,kim,lee", "--for", "kim,lee", "--over")
    assert ran.output.splitlines()[:3] == [
        "Review: majority, 3 voters.",
        "For 2, against 0, abstained 0.",
        "It passes: there are enough votes in favor.",
    ]


def test_an_unknown_voter_is_called_unknown(parts: Bylaws) -> None:
    ran = parts("release", "--scope", "docs", "--for", "adda", "--against", "grace", "--over")
    assert ran.output.splitlines()[-2:] == [
        "Not counted, for they may not vote on this: grace.",
        "Not counted, for nobody is known by this name: adda (did you mean ada?).",
    ]


def test_a_team_decides_among_its_members(parts: Bylaws) -> None:
    assert parts("within-board", "--for", "grace", "--over").output.splitlines()[0] == (
        "Decide within the Board: majority, 1 voter."
    )


def test_what_those_who_abstain_do_for_the_quorum(parts: Bylaws) -> None:
    ballots = ("--scope", "docs", "--for", "ada", "--abstain", "bob", "--over")
    assert parts("cast", *ballots).output.splitlines()[2:] == [
        "It passes: there are enough votes in favor.",
        "Needed: 1 vote in favor, of 1.",
        "Quorum: 2 of 2 take part.",
        "Assumed, for the data does not say it: those who abstain count toward the quorum.",
    ]
    assert parts("counted", *ballots).output.splitlines()[2:] == [
        "There is no result: too few people take part.",
        "Needed: 1 vote in favor, of 1.",
        "Quorum: 1 of 2 take part.",
    ]


def test_the_quorum_of_another_group(parts: Bylaws) -> None:
    ballots = ("--scope", "docs", "--for", "ada,bob", "--over")
    assert parts("other", *ballots).output.splitlines()[2:] == [
        "There is no result: too few people take part.",
        "Needed: 2 votes in favor, of 2.",
        "Quorum: 0 of 1 take part.",
    ]
    assert parts("other", *ballots, "--present", "grace").output.splitlines()[2] == (
        "It passes: there are enough votes in favor."
    )


def test_what_is_assumed_is_said(tmp_path: Path) -> None:
    data = DATA.replace("  of: all\n", "").replace("  kinds:", "  kinds:\n    half: more than 1/2", 1)
    (tmp_path / "governance.yaml").write_text(data.replace("eve, role", "kim, role"), encoding="utf-8")
    run = ["vote", "-C", str(tmp_path), "half", "--for", "ada", "--against", "bob", "--abstain", "kim", "--over"]
    ran = CliRunner().invoke(cli, run, standalone_mode=False)
    assert ran.output.splitlines()[-1] == (
        "Assumed, for the data does not say it: its share is taken of all who may vote."
    )


WEIGHTED = """
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob, eve: Eve}
ladder: {maintainer: {name: Maintainer}}
offices: {lead: {name: Lead}}
parties: {founders: {name: the founders, plural: true}}
seats:
  - {person: ada, role: maintainer}
  - {person: bob, role: maintainer}
  - {person: eve, role: maintainer}
  - {person: eve, role: lead}
voting:
  of: all
  weights: {of: lead, votes: 3}
  kinds:
    majority: {passes: more than 1/2}
    founded: {passes: more than 1/2, weights: {of: founders, votes: 2}}
"""


@pytest.fixture
def weighted(tmp_path: Path) -> Bylaws:
    return voting_in(tmp_path, WEIGHTED)


def test_a_vote_that_counts_three_times(weighted: Bylaws) -> None:
    ran = weighted("majority", "--for", "eve", "--against", "ada,bob", "--over")
    assert (ran.return_value, ran.output) == (
        0,
        "Majority, 3 voters.\n"
        "For 3, against 2, abstained 0.\n"
        "It passes: there are enough votes in favor.\n"
        "Needed: 3 votes in favor, of 5.\n",
    )


def test_nobody_knows_whose_votes_count_more_than_once(weighted: Bylaws) -> None:
    ran = weighted("founded", "--for", "eve")
    assert str(ran.exception) == "nobody in this data knows whose votes count more than once on `founded` (`weights`)"


APPROVALS = """
project: {id: demo, name: Demo}
people: {ada: Ada, bob: Bob, cy: Cy, kim: Kim}
seats:
  - {person: ada, role: maintainer}
  - {person: bob, role: maintainer}
  - {person: cy, role: maintainer}
  - {person: kim, role: reviewer}
ladder:
  reviewer: {name: Reviewer}
  maintainer:
    name: Maintainer
    becoming:
      vote: lazy-consensus
      approvals: [{passes: at least 2 votes, by: maintainer}, {passes: at least 1 vote, by: reviewer}]
voting:
  electorate: maintainer
  closes: reached
  default: lazy-consensus
  kinds: {lazy-consensus: {passes: no objection, open_for: 1 week}, cast: {passes: more than 1/2, of: cast}}
"""
HEAD = "Appoint a maintainer: lazy consensus, 3 voters.\n"


@pytest.mark.parametrize(
    ("what", "more", "code", "said"),
    [
        (
            "lazy-consensus", [], 1,
            "Lazy consensus, 3 voters.\nFor 0, against 0, abstained 0.\n"
            "It is still open: so far, no one objects.\nThe result can still change.\n",
        ),
        (
            "appoint-maintainer", [], 1,
            f"{HEAD}For 0, against 0, abstained 0.\nIt is still open: so far, approvals are missing.\n"
            "Approvals of the maintainers: 0 of 2.\nApprovals of the reviewers: 0 of 1.\n"
            "The result can still change.\n",
        ),
        (
            "appoint-maintainer", ["--for", "ada", "--over"], 1,
            f"{HEAD}For 1, against 0, abstained 0.\nIt does not pass: approvals are missing.\n"
            "Approvals of the maintainers: 1 of 2.\nApprovals of the reviewers: 0 of 1.\n",
        ),
        (
            "appoint-maintainer", ["--for", "ada,bob,kim", "--over"], 0,
            f"{HEAD}For 2, against 0, abstained 0.\nIt passes: no one objects.\n"
            "Approvals of the maintainers: 2 of 2.\nApprovals of the reviewers: 1 of 1.\n",
        ),
        (
            "appoint-maintainer", ["--for", "bob", "--against", "ada"], 1,
            f"{HEAD}For 1, against 1, abstained 0.\nIt is still open: someone objects.\n"
            "Approvals of the maintainers: 1 of 2.\nApprovals of the reviewers: 0 of 1.\nIt can no longer pass.\n",
        ),
        (
            "cast", [], 1,
            "Cast, 3 voters.\nFor 0, against 0, abstained 0.\n"
            "It is still open: so far, there are too few votes in favor.\n"
            "Missing: 1 vote in favor.\nThe result can still change.\n",
        ),
        (
            "cast", ["--for", "ada"], 1,
            "Cast, 3 voters.\nFor 1, against 0, abstained 0.\n"
            "It is still open: so far, there are enough votes in favor.\n"
            "Needed: 1 vote in favor, of 1.\nThe result can still change.\n",
        ),
    ],
    ids=["nobody", "nobody approves", "too few approve", "enough approve", "an objection", "none cast", "one cast"],
)  # fmt: skip
def test_silence_and_one_vote_end_nothing_and_approvals_are_needed_too(
    tmp_path: Path, what: str, more: list[str], code: int, said: str
) -> None:
    (tmp_path / "governance.yaml").write_text(APPROVALS, encoding="utf-8")
    ran = CliRunner().invoke(cli, ["vote", "-C", str(tmp_path), what, *more], standalone_mode=False)
    assert (ran.return_value, ran.output) == (code, said)
