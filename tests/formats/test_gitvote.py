"""GitVote: its arithmetic is ours, and what it cannot count is refused with the reason."""

from __future__ import annotations

from fractions import Fraction

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bylaws.body.ballots import Choice, Counting, Voter, votes_needed
from bylaws.body.tally import State, count
from bylaws.formats import gitvote
from bylaws.formats.gitvote_profiles import MOST_VOTERS, GitVote, length, percentage
from bylaws.formats.made import Pages
from bylaws.model.quantities import Threshold
from bylaws.model.times import Duration
from bylaws.pages.composing.compose import Composer
from bylaws.pages.documents import all_pages
from conftest import governance, told

WRITTEN = [
    "at least 2/3", "more than 2/3", "more than 1/2", "at least 1/2", "at least 3/4", "more than 3/4", "at least 1/3",
    "more than 1/3", "at least 3/5", "more than 60%", "at least 65%", "at least 66%", "at least 66.67%", "at least 67%",
    "at least 29%", "at least 57%", "at least 58%", "more than 7/25", "at least 99%", "more than 99.99%", "at least 1%",
    "at least 0.01%", "at least 617/1000", "more than 499/1000", "unanimous", "at least 100%", "at least 997/999",
]  # fmt: skip


def gitvote_passes(in_favor: int, allowed_voters: int, pass_threshold: float) -> bool:
    """As GitVote computes it, in floating-point numbers."""
    return float(in_favor) / float(allowed_voters) * 100.0 >= pass_threshold


@pytest.mark.parametrize("written", WRITTEN)
def test_gitvote_passes_exactly_what_we_pass_in_every_electorate(written: str) -> None:
    threshold = Threshold.parse(written)
    share = percentage(threshold, 5)
    for voters in range(1, MOST_VOTERS + 1):
        needed = votes_needed(threshold, voters)
        assert needed is not None
        passing = [votes for votes in range(voters + 1) if gitvote_passes(votes, voters, share)]
        assert passing == list(range(needed, voters + 1)), voters


@given(st.integers(1, 3000), st.integers(1, 3000), st.booleans(), st.integers(1, MOST_VOTERS))
def test_every_share_has_a_percentage(above: int, below: int, more_than: bool, voters: int) -> None:
    share = Fraction(min(above, below), max(above, below))
    if more_than and share == 1:
        return
    threshold = Threshold.parse(f"{'more than' if more_than else 'at least'} {share.numerator}/{share.denominator}")
    found = percentage(threshold, voters)
    needed = votes_needed(threshold, voters)
    assert needed is not None
    assert gitvote_passes(needed, voters, found)
    assert not gitvote_passes(needed - 1, voters, found)


@given(st.integers(1, MOST_VOTERS), st.data())
def test_a_number_of_votes_is_exact_for_its_voters(voters: int, data: st.DataObject) -> None:
    votes = data.draw(st.integers(1, voters))
    found = percentage(Threshold.parse(f"at least {votes} votes"), voters)
    assert [at for at in range(voters + 1) if gitvote_passes(at, voters, found)] == list(range(votes, voters + 1))


def test_the_tally_agrees_vote_by_vote() -> None:
    for written in ("at least 2/3", "more than 1/2", "unanimous", "at least 2 votes"):
        threshold = Threshold.parse(written)
        for size in range(2, 13):
            voters = [Voter(f"v{number}") for number in range(size)]
            share = percentage(threshold, size)
            for votes in range(size + 1):
                for other in (Choice.AGAINST, Choice.ABSTAIN):
                    ballots = {voter.name: Choice.FOR if at < votes else other for at, voter in enumerate(voters)}
                    passed = count(Counting(threshold), voters, ballots, over=True).state is State.PASSED
                    assert passed == gitvote_passes(votes, size, share)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("more than 1/2", 50.01), ("at least 2/3", 66.66), ("at least 1/2", 50.0), ("at least 3/4", 75.0),
        ("more than 2/3", 66.7), ("unanimous", 100.0), ("at least 29%", 28.999),
    ],
)  # fmt: skip
def test_percentages_have_few_digits(written: str, found: float) -> None:
    assert percentage(Threshold.parse(written), 1) == found


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("5 days", "5d"), ("at least 5 days", "5d"), ("3 to 5 days", "3d"), ("about 2 weeks", "2w"), ("14 days", "2w"),
        ("36 hours", "36h"), ("90 minutes", "90m"), ("1 month", "31d"), ("1 quarter", "92d"), ("1 year", "366d"),
        ("more than 3 days", "73h"), ("less than 1 hour", "59m"), ("less than 1 minute", "1m"),
        ("5 business days", None),
    ],
)  # fmt: skip
def test_times_in_the_words_of_gitvote(written: str, found: str | None) -> None:
    assert length(Duration.parse(written)) == found


# --- what is taken, and what is refused -------------------------------------------------------------------------------

PEOPLE = """
people: {ada: Ada, Bob: Bob, "no": Norway, "1234": Number}
ladder: {maintainer: {name: Maintainer}}
seats:
  - {person: ada, role: maintainer}
  - {person: Bob, role: maintainer}
  - {person: "no", role: maintainer}
  - {person: "1234", role: maintainer, status: emeritus}
"""
VOTING = """
voting:
  default: lazy-consensus
  otherwise: majority
  kinds:
    lazy-consensus: {passes: no objection, open_for: 3 days}
    majority: {passes: more than 1/2, open_for: 5 days}
    two-thirds: {passes: at least 2/3, open_for: 1 week, closes: reached}
decisions:
  money: {what: Spend money, vote: majority}
  name: {what: "Change the *name*", vote: two-thirds, open_for: 2 weeks}
"""


def exported(text: str) -> tuple[str, list[str]]:
    made = gitvote.write.made(governance(text), Pages())
    return "".join(file.text for file in made.files), told(made.problems)


def test_profiles_for_kinds_and_for_decisions_that_differ() -> None:
    voters = """\
    allowed_voters:
      teams: []
      users:
        - "ada"
        - "Bob"
        - "no"
"""
    assert exported(PEOPLE + VOTING) == (
        f"""\
profiles:
  # majority
  # Spend money
  default:
    duration: "5d"
    pass_threshold: 50.01
{voters}    close_on_passing: false
  # majority
  # Spend money
  majority:
    duration: "5d"
    pass_threshold: 50.01
{voters}    close_on_passing: false
  # two-thirds majority
  twoThirds:
    duration: "1w"
    pass_threshold: 66.66
{voters}    close_on_passing: true
  # Change the *name*
  name:
    duration: "2w"
    pass_threshold: 66.66
{voters}    close_on_passing: true
""",
        [
            "governance.yaml:13:5 gitvote `lazy-consensus` is left out, for GitVote cannot count it: "
            "it passes with `no objection`, not with a share of votes | count it by hand"
        ],
    )


def test_handles_are_read_as_text() -> None:
    profiles = yaml.safe_load(exported(PEOPLE.replace("emeritus", "active") + VOTING)[0])["profiles"]
    assert profiles["majority"]["allowed_voters"]["users"] == ["1234", "ada", "Bob", "no"]


def of(kind: str, more: str = "", people: str = PEOPLE) -> list[str]:
    """Why GitVote cannot count one kind of vote."""
    text = f"{people}voting:\n  kinds:\n    it: {{{kind}}}\n{more}"
    return [refusal.why for refusal in GitVote(governance(text)).by_hand if refusal.what == "it"]


SOUND = "passes: at least 2/3, open_for: 5 days"


@pytest.mark.parametrize(
    "kind",
    [
        SOUND,
        "passes: unanimous, open_for: 1 month",
        "passes: at least 3 votes, open_for: 1 month",
        f"{SOUND}, quorum: none",
        f"{SOUND}, quorum: at least 1/2",
        f"{SOUND}, quorum: at least 1/2, abstainers_take_part: false",
        f"{SOUND}, announced_in: issues, article: a",
        f"{SOUND}, tie: chair",
        f"{SOUND}, abstentions: forbidden",
        f"{SOUND}, secrecy: public",
        f"{SOUND}, closes: all-voted",
    ],
)
def test_what_gitvote_can_count(kind: str) -> None:
    assert of(kind) == []


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        ("passes: no objection, open_for: 5 days", "it passes with `no objection`, not with a share of votes"),
        ("passes: consensus, open_for: 5 days", "it passes with `consensus`, not with a share of votes"),
        ("passes: most votes, open_for: 5 days", "it passes with `most votes`, not with a share of votes"),
        (f"{SOUND}, against: none", "votes against it have a limit"),
        (f"{SOUND}, of: cast", "its share is not taken of all who may vote (`of: cast`)"),
        (f"{SOUND}, of: present", "its share is not taken of all who may vote (`of: present`)"),
        (f"{SOUND}, of: seats", "its share is not taken of all who may vote (`of: seats`)"),
        (f"{SOUND}, quorum: at least 3/4", "it has a quorum"),
        (f"{SOUND}, quorum: at least 1/2 of seats", "it has a quorum"),
        (f"{SOUND}, quorum: at least 3 votes", "it has a quorum"),
        (f"{SOUND}, quorum: at least 1/2, quorum_of: maintainer", "its quorum is taken of other people (`quorum_of`)"),
        ("passes: more than 1/2, open_for: 5 days, tie: passes", "a tie does not fail (`tie: passes`)"),
        ("passes: more than 1/2, open_for: 5 days, tie: escalates", "a tie does not fail (`tie: escalates`)"),
        (f"{SOUND}, abstentions: smaller-base", "abstentions make its base smaller"),
        (f"{SOUND}, silence: consent", "who does not vote counts otherwise (`silence: consent`)"),
        (f"{SOUND}, votes_per_organization: 1 vote", "each organization has only some votes"),
        (f"{SOUND}, weights: {{of: maintainer, votes: 2}}", "some votes count more than once (`weights`)"),
        (f"{SOUND}, secrecy: secret", "it is not public"),
        (f"{SOUND}, secrecy: private", "it is not public"),
        (f"{SOUND}, secrecy: undecided", "nobody says who sees the votes"),
        (f"{SOUND}, extension: maintainer", "it can be given more time"),
        (f"{SOUND}, closes: quorum", "it stays open until a quorum has voted"),
        (f"{SOUND}, excluding: subject", "people have no vote because of the matter (`excluding`)"),
        ("passes: at least 2/3", "nobody says for how long it is open"),
        ("passes: at least 2/3, open_for: 5 business days", "it does not know business days"),
        ("passes: at least 4 votes, open_for: 5 days", "it takes more votes than there are voters"),
    ],
)
def test_what_gitvote_cannot_count(kind: str, why: str) -> None:
    assert of(kind) == [why]


@pytest.mark.parametrize(
    ("electorate", "why"),
    [
        ("anyone", "who votes depends on the matter"),
        ("{role: maintainer, scope: concerned}", "who votes depends on the matter"),
        ("{role: maintainer, excluding: accused}", "people have no vote because of the matter (`excluding`)"),
        ("{role: maintainer, as_of: last-election}", "who votes was settled at the last election"),
        ("reviewer", "nobody may vote today"),
        ("toc", "people vote who are not in this record (`parties`)"),
        ("{any_of: [maintainer, toc]}", "people vote who are not in this record (`parties`)"),
        ("committer", "who votes is listed elsewhere (`roster`)"),
        (
            "{role: maintainer, attended: {number: 3, of: 4}}",
            "who votes depends on who has come to meetings (`attended`)",
        ),
    ],
)
def test_electorates_that_gitvote_cannot_have(electorate: str, why: str) -> None:
    elsewhere = "committer: {name: Committer, roster: https://example.org/committers}"
    people = PEOPLE.replace(
        "ladder: {", f"parties: {{toc: the TOC}}\nladder: {{reviewer: {{name: Reviewer}}, {elsewhere}, "
    )
    assert of(SOUND, f"  electorate: {electorate}\n", people) == [why]


def test_a_voter_without_an_account_leaves_the_vote_to_people() -> None:
    assert of(SOUND, people=PEOPLE.replace("ada: Ada", "ada: {name: Ada, handle: none}")) == [
        "`ada` votes, and has no GitHub account"
    ]


def test_votes_that_are_not_public_are_left_to_people() -> None:
    text = PEOPLE + VOTING.replace(
        "  kinds:", "  venues: [issues, {channel: secret, subjects: conduct}]\n  kinds:"
    ).replace("{what: Spend money,", "{what: Spend money, topic: conduct,")
    channels = "channels: {issues: {name: issues, kind: issues}, secret: {name: s, kind: email, public: false}}\n"
    found = GitVote(governance(text + channels))
    assert [(it.what, it.why) for it in found.by_hand[1:]] == [("money", "it is not held in public")]


def test_a_decision_that_leaves_people_out_or_is_made_alone_is_left_to_people() -> None:
    text = PEOPLE + VOTING.replace("what: Spend money,", "what: Spend money, excluding: involved,")
    found = GitVote(governance(text.replace("vote: two-thirds, open", "by: maintainer, alone: true, open")))
    assert [(it.what, it.why) for it in found.by_hand[1:]] == [
        ("money", "people have no vote because of the matter (`excluding`)")
    ]
    assert "name" not in found.profiles


def test_a_veto_leaves_the_decision_to_people() -> None:
    found = GitVote(
        governance(PEOPLE + VOTING.replace("vote: two-thirds, open", "veto: maintainer, vote: two-thirds, open"))
    )
    assert [(it.what, it.why) for it in found.by_hand[1:]] == [("name", "somebody can stop it with a veto")]
    assert "name" not in found.profiles


def test_a_decision_with_a_time_of_its_own_is_counted_where_its_kind_is_not() -> None:
    text = PEOPLE + VOTING.replace(
        "two-thirds: {passes: at least 2/3, open_for: 1 week", "two-thirds: {passes: at least 2/3"
    )
    found = GitVote(governance(text))
    assert list(found.profiles) == ["default", "majority", "name"]
    assert [it.what for it in found.by_hand] == ["lazy-consensus", "two-thirds"]


def test_names_are_letters_and_digits_and_each_stands_for_one_vote() -> None:
    kinds = "".join(
        f"    {name}: {{{SOUND[:-6]}{days} days}}\n" for days, name in enumerate(("a-1", "a1", "default"), 5)
    )
    found = GitVote(governance(f"{PEOPLE}voting:\n  kinds:\n{kinds}"))
    assert {name: it.duration for name, it in found.profiles.items()} == {"a1": "5d", "a1x2": "6d", "defaultx2": "1w"}


def test_an_early_end_needs_a_time_that_is_not_a_minimum() -> None:
    for window, closes, early in (
        ("5 days", "certain", True),
        ("5 days", "on-time", False),
        ("5 days", "all-voted", False),
        ("at least 5 days", "reached", False),
        ("at most 5 days", "reached", True),
    ):
        text = f"{PEOPLE}voting:\n  kinds:\n    it: {{passes: unanimous, open_for: {window}, closes: {closes}}}\n"
        assert GitVote(governance(text)).profiles["it"].close_on_passing is early


def test_without_a_vote_that_it_can_count_it_is_refused() -> None:
    text = PEOPLE + VOTING.partition("    majority:")[0]
    assert exported(text.replace("  otherwise: majority\n", "")) == (
        "",
        [
            "governance.yaml:9:1 gitvote `example` has no vote that GitVote can count "
            "| count them by hand, or change what is named",
            "governance.yaml:12:5 gitvote `lazy-consensus` is left out, for GitVote cannot count it: "
            "it passes with `no objection`, not with a share of votes | count it by hand",
        ],
    )


def page(text: str, name: str = "governance") -> str:
    composer = Composer(governance(text), all_pages(), {})
    found = next(page.text for page in composer.render() if page.name == name)
    assert composer.problems == []
    return found


def test_the_list_of_people_says_which_command_begins_a_vote() -> None:
    """Commands change with the people and with the tool, so they are in no document of rules."""
    text = f"{PEOPLE}{VOTING}exports: {{gitvote: .gitvote.yml}}\n"
    lines = page(text, "maintainers").splitlines()
    assert [line for line in lines if "/vote-" in line] == [
        "| Majority of the maintainers | 2 of 3 | `/vote-majority` |",
        "| Two-thirds majority of the maintainers | 2 of 3 | `/vote-name` |",
    ]
    assert "/vote-" not in page(text)


def test_the_page_of_a_body_that_does_not_use_it_is_silent() -> None:
    assert "ote-" not in page(PEOPLE + VOTING)
    assert "/vote-" not in page(PEOPLE + VOTING, "maintainers")
