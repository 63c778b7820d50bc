"""Rules for which documents had no key, until they were asked for: each with the sentence that it prints, and none
without it."""

from __future__ import annotations

from typing import Final

import pytest

from bylaws.body.governance import Governance
from bylaws.pages.composing.compose import Composer
from bylaws.pages.documents import all_pages
from bylaws.words.english import conjugated
from conftest import body, governance, problems_of

BODY: Final = """
people: {ada: {name: Ada, affiliation: independent}}
ladder:
  reviewer: {name: Reviewer%(reviewer)s}
  maintainer: {name: Maintainer, becoming: {vote: half%(becoming)s}}
offices: {chair: {name: Chair, description: Chairs., election: e%(chair)s}}
teams:
  board: {name: Board, size: 3, election: e, quotas: [{organizations: at least 2}%(quotas)s]%(board)s}
  council:
    name: Council
    classes: {one: {name: Elected seat, size: 1, filled_by: election%(class)s}, two: {name: Open}}
seats: [{person: ada, role: maintainer}]
voting:
  electorate: maintainer
  of: all
  kinds:
    half: {passes: more than 1/2, tie: fails, open_for: 5 days%(kind)s}%(voting)s
decisions: {logo: {what: Choose a logo, vote: half%(decision)s}}
elections:
  e: {every: 1 year, voters: {group: maintainer}, candidates: {self_nomination: true%(candidates)s}%(election)s}
%(nobody)s
groups: {sig: {name: Interest group, lead: {%(lead)s}}}
lifecycle: {leave: {reasons_needed: false%(leave)s}}
"""
PLACES: Final = (
    "reviewer", "becoming", "chair", "quotas", "board", "class", "kind", "voting", "decision", "candidates", "election",
    "lead", "leave", "nobody",
)  # fmt: skip


def pages(place: str = "", keys: str = "") -> str:
    """All pages of the body with some keys at one place, the sentences of a paragraph in one line."""
    before = {"voting": "\n  ", "lead": "", "nobody": ""}.get(place, ", ")
    given = {name: f"{before}{keys}" if name == place else "" for name in PLACES}
    composer = Composer(Governance(body(BODY % given)), all_pages(), {})
    return "\n".join(page.text for page in composer.render()).replace(".\n", ". ")


WITHOUT: Final = pages()


@pytest.mark.parametrize(
    ("place", "keys", "sentence"),
    [
        # lengths without a number
        ("kind", "again_after: several months", "A proposal that fails may be made again only after several months."),
        ("becoming", "probation: a few weeks", "A trial period of a few weeks follows."),
        ("becoming", "reviewed_every: a few months", "Candidates are considered every few months."),
        ("decision", "discussion: about a couple of business days", "about a couple of business days"),
        # who decides in the end
        ("voting", "final_say: maintainer", "The maintainers have the final say."),
        ("voting", "final_say: chair", "The chairs have the final say."),
        # what stood in notes before
        (
            "reviewer",
            "privileges: [{access: triage, on: all repositories, team: triagers}]",
            "**Privileges:** Have triage access to all repositories, through the `triagers` team.",
        ),
        (
            "reviewer",
            "becoming: {nominated_by: maintainer, approvals: [{passes: at least 3 votes, by: maintainer, "
            "besides_nominator: false}]}",
            "2. At least 3 maintainers approve the nomination. The nominator counts as one of them.",
        ),
        (
            "reviewer",
            "becoming: {nominated_by: maintainer, approvals: [{passes: at least 3 votes, by: maintainer, "
            "besides_nominator: true}]}",
            "2. At least 3 maintainers approve the nomination. The nominator is not counted among them.",
        ),
        *(
            (
                "reviewer",
                f"becoming: {{nominated_by: maintainer, approvals: [{{passes: {passes}, by: maintainer}}]}}",
                f"2. {sentence}",
            )
            for passes, sentence in (
                ("supermajority", "A supermajority of the maintainers approve the nomination."),
                ("at least 2/3", "At least two thirds of the maintainers approve the nomination."),
                ("unanimous", "All maintainers approve the nomination."),
                ("consensus", "The maintainers approve the nomination by consensus."),
                ("no objection", "The maintainers approve the nomination without objection."),
                ("most votes", "Most maintainers approve the nomination."),
            )
        ),
        (
            "reviewer",
            "becoming: {nominated_by: maintainer, see: [{text: the guide, url: docs/GUIDE.md}]}",
            "For more, see [the guide](",
        ),
        (
            "reviewer",
            "becoming: {invited_by: maintainer}",
            "Any maintainer may invite you to become a reviewer.",
        ),
        (
            "reviewer",
            "becoming: {invited_by: maintainer, approvals: [{passes: at least 2 votes, by: maintainer}]}",
            "1. Any maintainer may invite you to become a reviewer. 2. At least 2 maintainers approve the nomination.",
        ),
        (
            "reviewer",
            "emeritus: {when: step down, entry: {declinable: true}}",
            "Anyone may decline emeritus status.",
        ),
        ("board", "term: 1 year, renewable: true", "A term can be renewed."),
        ("reviewer", "becoming: {drawn_from: anyone}", "Anyone can become a reviewer."),
        ("reviewer", "becoming: {drawn_from: maintainer}", "Candidates are drawn from the maintainers."),
        ("reviewer", "becoming: {ask: maintainer}", "If you are interested, please reach out to any maintainer."),
        (
            "reviewer",
            "inactivity: {reason: Inactivity leads to delays., clocks: [{without: reviews, longer_than: 1 year}]}",
            "Inactivity leads to delays. A reviewer is considered inactive after more than one year without reviews.",
        ),
        (
            "reviewer",
            "removal: {reason: This protects the community., grounds: [neglect], by: maintainer}",
            "This protects the community. The maintainers may remove a reviewer for neglect.",
        ),
        (
            "reviewer",
            "removal: {reason: This protects the community., grounds: [neglect, abuse], by: maintainer}",
            "This protects the community. The maintainers may remove a reviewer for:\n\n- neglect\n- abuse\n",
        ),
        (
            "reviewer",
            "stepping_down: {reason: Circumstances change., any_time: true}",
            "Circumstances change. You may step down as a reviewer at any time.",
        ),
        (
            "reviewer",
            "emeritus: {reason: We thank those who leave., when: step down}",
            "We thank those who leave. Reviewers who step down become emeritus reviewers.",
        ),
        # whose seats they are
        ("board", "replaceable: true", "Organizations may replace their people at any time."),
        (
            "board",
            "seat_owner: person, replaceable: true",
            "Seats belong to people, not to their employers. Organizations may replace their people at any time.",
        ),
        ("board", "seat_owner: organization", "Seats belong to organizations, not to people."),
        (
            "board",
            "seat_owner: organization, replaceable: true",
            "Seats belong to organizations, which may replace their people at any time.",
        ),
        # what nobody may do
        (
            "reviewer",
            "prohibitions: [merge their own changes, Close issues of others]",
            "Reviewers must not merge their own changes or close issues of others.",
        ),
        (
            "reviewer",
            "prohibitions: [merge their own changes, {text: work alone, strength: should, note: Ask someone.}]",
            "Reviewers must not merge their own changes. Reviewers should not work alone. Ask someone.",
        ),
        (
            "board",
            "prohibitions: [{text: speak for their employer, strength: expected}]",
            "Members of the Board are expected not to speak for their employer.",
        ),
        # votes of organizations
        (
            "voting",
            "votes_per_organization: 1 vote",
            "Each organization has one vote, however many of its people vote.",
        ),
        (
            "voting",
            "votes_per_organization: {limit: at most 2 votes, cast_by: majority}",
            "Each organization has at most two votes, however many of its people vote. Its votes go the way that the "
            "majority of its people vote; without a majority, they count as abstentions.",
        ),
        # leads of groups
        ("lead", "count: 1, confirmed_every: 1 year", "The lead is confirmed every year."),
        (
            "lead",
            "count: 1 to 2, confirmed_every: {every: 1 year, strength: should}, confirmed_by: maintainer",
            "The maintainers should confirm the leads every year.",
        ),
        # elections
        ("election", "only_if: two candidates stand", "The election is held only if two candidates stand."),
        ("election", "votes_each: 2", "Each voter has two votes."),
        ("election", "votes_per_seat: 1", "Each voter has one vote for each seat to be filled."),
        (
            "candidates",
            "accepted_if: the candidate accepts it",
            "A nomination is accepted only if the candidate accepts it.",
        ),
        ("election", "timetable: {voting_for: 2 weeks, strength: should}", "Voting should last two weeks."),
        (
            "election",
            "timetable: {nominations_open_before: 4 weeks, voting_for: 1 week, results_within: 1 week, "
            "strength: typically}",
            "| Nominations typically open | 4 weeks before voting begins |\n| Voting typically lasts | 1 week |\n"
            "| Results are typically published | Within 1 week after voting ends |",
        ),
        # strength
        ("reviewer", "term: 2 years, term_strength: typically", "A term typically lasts two years."),
        ("chair", "term: 2 years, term_strength: should", "A term should last two years."),
        ("board", "term: 1 year, term_strength: should", "A term should last one year."),
        ("quotas", "{text: come from three regions, strength: should}", "Its members should come from three regions."),
        ("quotas", "{text: Members come from three regions.}", "Members come from three regions."),
        ("class", "strength: should", "| 1 elected | Preferably election |"),
        ("class", "elected_by: maintainer, strength: typically", "Typically election by the maintainers"),
        ("kind", "extension: {by: maintainer, strength: should}", "Any maintainer should extend the vote."),
        ("decision", "veto: {by: maintainer, with_reasons: true}", "A veto must give reasons."),
        (
            "decision",
            "veto: {by: maintainer, with_reasons: true, reasons_strength: should}",
            "A veto should give reasons.",
        ),
        (
            "becoming",
            "veto: {by: maintainer, with_reasons: true, reasons_strength: should}",
            "Any maintainer may veto the nomination and should give reasons.",
        ),
        ("decision", "veto: maintainer", "Any maintainer may veto the decision."),
        (
            "decision",
            "veto: {by: maintainer, strength: typically}",
            "Any maintainer typically vetoes the decision.",
        ),
        ("becoming", "veto: {by: maintainer, strength: should}", "Any maintainer should veto the nomination."),
        # votes between several alternatives
        (
            "kind",
            "alternatives: {method: approval, floor: more than 1/2, against_all: true, otherwise: fewer}",
            "Where there are several alternatives, people may vote for more than one of them, and the one with the "
            "most votes wins. The winner also needs more than half of the votes of all maintainers. People may also "
            "vote against all of them. If none of them wins, another vote may be held on fewer of them.",
        ),
        *(
            (
                "voting",
                f"alternatives: {{method: {method}{floor}}}",
                f"Where there are several alternatives, {counted}. {more}\n",
            )
            for method, counted in {
                "condorcet": "voters rank them, and the one that beats each of the others in pairs wins (Condorcet)",
                "schulze": "voters rank them, and the Schulze method decides (Condorcet)",
                "instant-runoff": "voters rank them, and the last one drops out, round by round (instant runoff)",
                "single-transferable": "voters rank them, and votes that a winner does not need go to the next one "
                "(single transferable vote)",
                "approval": "people may vote for more than one of them, and the one with the most votes wins",
                "plurality": "the one with the most votes wins",
                "majority": "the one with more than half of the votes wins",
                "yes-or-no": "each of them is voted on by itself",
            }.items()
            for floor, more in (
                ("", ""),
                (
                    ", floor: supermajority",
                    "The winner also needs a supermajority of the votes of everyone who may vote. ",
                ),
            )
        ),
        (
            "voting",
            "alternatives: plurality",
            "Where there are several alternatives, the one with the most votes wins.",
        ),
        (
            "voting",
            "alternatives: {method: condorcet, otherwise: run-off}",
            "Where there are several alternatives, voters rank them, and the one that beats each of the others in "
            "pairs wins (Condorcet). If none of them wins, a second vote is held between the two with the most votes.",
        ),
        # confirmed again
        ("reviewer", "confirmed_every: 1 year", "Reviewers are confirmed every year."),
        (
            "reviewer",
            "confirmed_every: {every: 2 years, strength: should}, confirmed_by: maintainer",
            "The maintainers should confirm the reviewers every other year.",
        ),
        ("reviewer", "confirmed_by: maintainer", "The maintainers confirm the reviewers."),
        ("chair", "confirmed_by: board", "The Board confirms the chair."),
        ("chair", "confirmed_every: 1 year, confirmed_by: board", "The Board confirms the chair every year."),
        ("chair", "confirmed_every: periodically", "The chair is confirmed periodically."),
        ("board", "confirmed_every: 1 year", "Members of the Board are confirmed every year."),
        # what nobody may do
        (
            "nobody",
            "prohibitions: [push to `main` directly, merge without a review]",
            "No one may push to `main` directly or merge without a review.",
        ),
        (
            "nobody",
            "prohibitions: [{text: reformat old code, by: anyone, strength: should, note: It hides what changed.}]",
            "No one should reformat old code. It hides what changed.",
        ),
        (
            "nobody",
            "prohibitions: [{text: vote on a grant for their employer, by: maintainer}]",
            "The maintainers must not vote on a grant for their employer.",
        ),
        ("leave", "how: open a pull request", "To take one, open a pull request."),
        ("leave", "how: open a pull request, how_strength: should", "To take one, you should open a pull request."),
        ("leave", "most: 6 months", "It may last six months."),
        ("leave", "most: 6 months, most_strength: should", "It should last at most six months."),
    ],
)
def test_a_rule_is_said_where_its_key_is_given(place: str, keys: str, sentence: str) -> None:
    assert sentence in pages(place, keys)
    assert sentence not in WITHOUT


def test_a_term_that_is_advice_is_said_once() -> None:
    """Not in the sentence on the election too, which would make it a rule."""
    assert "for two years" in pages("board", "term: 2 years")
    assert "for two years" not in pages("board", "term: 2 years, term_strength: typically")


@pytest.mark.parametrize("keys", ["may_vote_too: {}", "by: {}"])
def test_a_group_of_no_one_is_an_error(keys: str) -> None:
    text = f"project: {{id: lamp, name: Lamp}}\ndecisions: {{logo: {{what: Choose a logo, {keys}}}}}\n"
    column = 43 + len(keys.partition(":")[0])
    assert problems_of(text) == [
        f"governance.yaml:2:{column} missing-key a group needs one of "
        "`role`, `contributors`, `attended`, `any_of` and `all_of`"
        " | add one of `role`, `contributors`, `attended`, `any_of` and `all_of`, or delete all of it"
    ]


@pytest.mark.parametrize("where", ["}}, votes_per_organization: 1 vote", ", votes_per_organization: 1 vote}}"])
def test_a_limit_for_every_vote_counts_like_one_of_each_kind(where: str) -> None:
    """Two of three people are of one organization: two votes can count, and more than half of them is both."""
    found = governance(
        "people: {ada: {affiliation: acme}, bob: {affiliation: acme}, eve: {affiliation: independent}}\n"
        "organizations: {acme: Acme}\nladder: {maintainer: {name: Maintainer}}\n"
        "seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}, {person: eve, role: maintainer}]\n"
        f"voting: {{electorate: maintainer, of: all, kinds: {{half: {{passes: more than 1/2{where}}}\n"
    )
    kind = found.voting.kinds["half"]
    counted = found.count(kind, found.electorate_of(kind))
    assert counted is not None
    assert (counted.needed, counted.most) == (2, 2)


SUPER: Final = """
people: {ada: {name: Ada, affiliation: independent}}
ladder: {maintainer: {name: Maintainer, removal: {vote: super}}}
seats: [{person: ada, role: maintainer}]
voting: {electorate: maintainer, kinds: {super: {name: supermajority, passes: %s}}}
decisions: {logo: {what: Choose a logo, vote: super}}
amendments: {vote: super}
"""


def test_a_supermajority_without_a_number_is_printed_by_its_name() -> None:
    composer = Composer(Governance(body(SUPER % "supermajority")), all_pages(), {})
    text = "\n".join(page.text for page in composer.render())
    assert "The maintainers may remove a maintainer by a [supermajority](" in text
    assert "The maintainers decide by a supermajority whether to choose a logo." in text
    assert "Changes to these rules take a supermajority of the maintainers." in text
    assert "two thirds" not in text
    assert "A supermajority" not in text


@pytest.mark.parametrize(
    ("name", "row"), [("supermajority", ""), ("clear majority", "| Clear majority | A supermajority |")]
)
def test_a_supermajority_is_in_the_table_where_it_has_another_name(name: str, row: str) -> None:
    kinds = "half: more than 1/2, third: at least 1/3, unanimous: unanimous, two-thirds: at least 2/3"
    text = f"voting: {{kinds: {{{kinds}, big: {{name: {name}, passes: supermajority}}}}}}\n"
    composer = Composer(Governance(body(text)), all_pages(), {})
    found = "\n".join(page.text for page in composer.render())
    assert ("majority | A supermajority |" in found) is bool(row)
    assert row in found


@pytest.mark.parametrize("keys", [("removal", "inactivity"), ("inactivity", "removal")])
def test_how_a_role_ends_is_said_in_the_order_of_the_data(keys: tuple[str, str]) -> None:
    rules = {
        "removal": ("removal: {by: maintainer}", "The maintainers decide whether to remove a reviewer."),
        "inactivity": (
            "inactivity: {clocks: [{without: reviews, longer_than: 1 year}]}",
            "A reviewer is considered inactive after more than one year without reviews.",
        ),
    }
    text = pages("reviewer", ", ".join(rules[key][0] for key in keys))
    first, second = (text.index(rules[key][1]) for key in keys)
    assert first < second


@pytest.mark.parametrize(
    ("documents", "told"),
    [
        ("", "take a supermajority of the maintainers."),
        (
            "documents: {governance: {order: [changing-these-rules]}}",
            "take a supermajority (at least two thirds) of the maintainers.",
        ),
        (
            "documents: {governance: {sections: {voting: {drop: true}}}}",
            "take a supermajority (at least two thirds) of the maintainers.",
        ),
        (
            "documents: {governance: {order: [changing-these-rules]}, "
            "pages: {v: {path: V.md, order: [governance/voting]}}}",
            "take a supermajority of the maintainers.",
        ),
    ],
)
def test_a_number_is_said_with_the_rule_where_the_section_on_votes_is_left_out(documents: str, told: str) -> None:
    composer = Composer(Governance(body(f"{SUPER % 'at least 2/3'}{documents}\n")), all_pages(), {})
    assert told in "\n".join(page.text for page in composer.render())


@pytest.mark.parametrize(
    ("strength", "told"),
    [
        ("", "It takes lazy consensus to merge a change."),
        (", strength: may", "Lazy consensus is enough to merge a change."),
        (", strength: should", "It should take lazy consensus to merge a change."),
    ],
)
def test_how_binding_a_vote_is_where_nobody_is_named(strength: str, told: str) -> None:
    text = (
        "ladder: {maintainer: {name: Maintainer}}\n"
        "voting: {kinds: {lazy-consensus: no objection}}\n"
        f"decisions: {{merge: {{what: Merge a change, vote: lazy-consensus{strength}}}}}\n"
    )
    composer = Composer(Governance(body(text)), all_pages(), {})
    assert told in "\n".join(page.text for page in composer.render())


def test_a_second_verb_has_its_ending_too() -> None:
    assert conjugated("give you the guide and help you", several=False) == "gives you the guide and helps you"
    assert conjugated("give advice and help", several=False) == "gives advice and help"
