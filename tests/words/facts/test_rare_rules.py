"""Rules that two or three documents have: each key with the sentence that it prints, and none without it."""

from __future__ import annotations

from typing import Final

import pytest

from bylaws.body.governance import Governance
from bylaws.pages.composing.compose import Composer
from bylaws.pages.documents import all_pages
from conftest import body

BODY: Final = """
people: {ada: {name: Ada, affiliation: independent}}
ladder:
  reviewer: {name: Reviewer%(reviewer)s}
  maintainer: {name: Maintainer, becoming: {vote: half%(becoming)s}}
seats: [{person: ada, role: maintainer}]
scopes: {docs: {name: Docs}}
voting:
  electorate: maintainer
  of: all
  kinds:
    half: {passes: more than 1/2, tie: fails, open_for: 5 days%(kind)s}
    most: most votes
decisions: {logo: {what: Choose a logo, vote: half%(decision)s}}
elections: {e: {every: 1 year, voters: {group: maintainer}, candidates: {self_nomination: true%(candidates)s}}}
groups: {sig: {name: Interest group, membership: {open_to: anyone%(group)s}}}
meetings: {call: {name: Call, notes: https://example.org/notes%(meeting)s}}
"""
PLACES: Final = ("reviewer", "becoming", "kind", "decision", "candidates", "group", "meeting")


def pages(place: str = "", keys: str = "") -> str:
    """All pages of the body with some keys at one place."""
    given = {name: f", {keys}" if name == place else "" for name in PLACES}
    composer = Composer(Governance(body(BODY % given)), all_pages(), {})
    return "\n".join(page.text for page in composer.render())


WITHOUT: Final = pages()


@pytest.mark.parametrize(
    ("place", "keys", "sentence"),
    [
        ("reviewer", "held_in: area, size: 2, in_each: true", "Each area has two reviewers."),
        ("reviewer", "held_in: repository, size: 1, in_each: true", "Each repository has one reviewer."),
        ("reviewer", "held_in: [repository, area], size: 1 to 2, in_each: true", "Each area has one or two reviewers."),
        ("reviewer", "size: 2", "There are two reviewers."),
        ("reviewer", "indefinite: true", "There is no fixed term."),
        (
            "reviewer",
            "privileges: [{text: Label issues, but_not: Create labels}]",
            "**Privileges:** Label issues, but not create labels.\n",
        ),
        (
            "reviewer",
            "privileges: [{access: triage, but_not: close issues of others}]",
            "**Privileges:** Have triage access on GitHub, but not close issues of others.\n",
        ),
        (
            "becoming",
            "sponsors: {count: 2, role: reviewer, know_work: true}",
            "Two reviewers with first-hand knowledge of the candidate's work sponsor you.",
        ),
        (
            "becoming",
            "probation: {until: they have gone through one disclosure, strength: should}",
            "A trial period should follow, until they have gone through one disclosure.",
        ),
        (
            "becoming",
            "probation: {until: both sides agree, before: true}",
            "The decision follows a trial period, which lasts until both sides agree.",
        ),
        (
            "becoming",
            "probation: {length: 1 quarter, until: both sides agree}",
            "A trial period of 1 quarter follows, at least until both sides agree.",
        ),
        (
            "decision",
            "seconded_by: {count: 1, role: reviewer, know_work: true}",
            "The proposal needs the support of one reviewer with first-hand knowledge of the work.",
        ),
        ("decision", "rivals: most", "If there are several proposals, the one with the most votes wins."),
        ("decision", "rivals: half", "If there are several proposals, a half decides between them."),
        ("decision", "may_vote_too: anyone", "Anyone may vote too, but these votes are not counted."),
        ("decision", "may_vote_too: reviewer", "Any reviewer may vote too, but these votes are not counted."),
        (
            "kind",
            "votes_per_organization: {limit: 1 vote, cast_by: majority, agreement: at least 2/3}",
            "Its vote goes the way that at least two thirds of its people vote; otherwise, it counts as an abstention.",
        ),
        (
            "kind",
            "votes_per_organization: {limit: at most 2 votes, cast_by: majority, agreement: at least 2/3}",
            "Its votes go the way that at least two thirds of its people vote; otherwise, they count as abstentions.",
        ),
        (
            "candidates",
            "nominations_per_organization: 1",
            "No one may nominate more than one person from the same organization.",
        ),
        (
            "candidates",
            "nominations_each: 2, nominations_per_organization: 1",
            "No one may nominate more than two people, and no more than one from the same organization.",
        ),
        (
            "group",
            "organizations: at least 2",
            "The members of an interest group come from at least two organizations.",
        ),
        (
            "meeting",
            "quorum: more than 1/2, quorum_of: maintainer",
            "The call can make decisions only if more than half of all maintainers are present.",
        ),
        (
            "meeting",
            "quorum: at least 3 votes, attendance: reviewer",
            "It can make decisions only if at least three reviewers are present.",
        ),
        (
            "meeting",
            "quorum: at least 2/3",
            "The call can make decisions only if at least two thirds of everyone who may vote are present.",
        ),
    ],
)
def test_a_rule_is_said_where_its_key_is_given(place: str, keys: str, sentence: str) -> None:
    assert sentence in pages(place, keys)
    assert sentence not in WITHOUT


@pytest.mark.parametrize("keys", ["in_each: true", "size: undecided, in_each: true"])
def test_a_size_for_each_part_says_nothing_without_the_size(keys: str) -> None:
    assert pages("reviewer", keys) == WITHOUT


def test_a_meeting_without_a_quorum_says_nothing_of_it() -> None:
    assert pages("meeting", "quorum: none") == WITHOUT
