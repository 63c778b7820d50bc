"""How a body decides: the usual way, kinds of votes, and what holds for every vote, key by key."""

from __future__ import annotations

from typing import Final

import pytest
from saying import block, facts, items, rows, said

BODY: Final = """
ladder: {reviewer: {name: Reviewer}, maintainer: {name: Maintainer}}
teams: {tsc: {name: Technical Committee}}
scopes: {docs: {name: Documentation}}
channels:
  list: {name: developer list, kind: mailing-list, address: dev@example.org}
  private: {name: private list, kind: mailing-list}
  issues: {name: GitHub issues, kind: issues}
  closed: {name: closed meeting, kind: closed-meeting, public: false}
meetings: {call: {name: Developer call}}
"""


def voting(keys: str) -> str:
    return f"{BODY}voting: {{{keys}}}\n"


SEATS: Final = "people: {ada: Ada}\nseats: [{person: ada, role: maintainer}]\n"


# --- the usual way ---------------------------------------------------------------------------------------------------

LAZY: Final = "lazy: {passes: no objection, name: lazy consensus%s}"
MAJORITY: Final = "majority: {passes: more than 1/2, name: simple majority}"


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        (
            "",
            (
                "For lazy consensus, a proposal is accepted if no one objects."
                " For a simple majority, it takes more than half of all"
                " maintainers."
            ),
        ),
        (
            "default: lazy",
            (
                "By default, the maintainers decide by lazy consensus: a proposal is accepted if no one"
                " objects. For a simple majority, it takes more than half of all"
                " maintainers."
            ),
        ),
        (
            "default: lazy, otherwise: majority",
            (
                "By default, the maintainers decide by lazy consensus: a proposal is accepted if no one"
                " objects. If no decision is reached, the maintainers decide by a simple majority: more"
                " than half of all maintainers."
            ),
        ),
        (
            "default: lazy, otherwise: majority, demanded_by: maintainer",
            (
                "By default, the maintainers decide by lazy consensus: a proposal is accepted if no one"
                " objects. If no decision is reached, or if any maintainer demands a vote, the"
                " maintainers decide by a simple majority: more than half of all maintainers."
            ),
        ),
        (
            "otherwise: majority",
            (
                "The maintainers decide by a simple majority: more than half of all maintainers."
                " For lazy consensus, a proposal is accepted if no one objects."
            ),
        ),
        (
            "demanded_by: maintainer",
            (
                "Any maintainer may call for a vote. For lazy consensus, a proposal"
                " is accepted if no one objects. For a simple majority, it takes"
                " more than half of all maintainers."
            ),
        ),
        (
            "demanded_by: {any_of: [reviewer, maintainer]}, demand: at least 2 votes",
            (
                "A vote is held when at least two of the reviewers and maintainers ask for it."
                " For lazy consensus, a proposal is accepted if no one objects."
                " For a simple majority, it takes more than half of all maintainers."
            ),
        ),
        (
            "demanded_by: tsc, demand: at least 1/2",
            (
                "A vote is held when at least half of the members of the Technical Committee ask for it."
                " For lazy consensus, a proposal is accepted if no one objects."
                " For a simple majority, it takes more than half of all maintainers."
            ),
        ),
        (
            "aim: The maintainers look for consensus first.",
            (
                "The maintainers look for consensus first. For lazy consensus, a"
                " proposal is accepted if no one objects. For a simple majority, it"
                " takes more than half of all maintainers."
            ),
        ),
        (
            "default: lazy, variants: [{until: the first release, vote: majority}]",
            (
                "By default, the maintainers decide by lazy consensus: a proposal is accepted if no one"
                " objects. Where these rules ask for a simple majority, it takes more than half of all"
                " maintainers. Until the first release, the maintainers decide by a simple majority."
            ),
        ),
    ],
)
def test_the_usual_way(keys: str, sentences: str) -> None:
    given = f"electorate: maintainer, of: all, {keys}{', ' if keys else ''}kinds: {{{LAZY % ''}, {MAJORITY}}}"
    assert said(facts(voting(given)).voting.opening) == sentences


def test_nobody_is_named_where_the_data_names_nobody() -> None:
    kinds = f"kinds: {{{LAZY % ''}, {MAJORITY}}}"
    found = facts(voting(f"default: lazy, otherwise: majority, {kinds}")).voting
    assert said(found.opening) == (
        "By default, decisions are made by lazy consensus: a proposal is accepted if no one objects."
        " If no decision is reached, votes are decided by a simple majority."
    )


def test_a_discussion_comes_before_the_fallback() -> None:
    lazy = LAZY % ", objection: {with_reasons: true, discussion: 7 days, effect: blocks}"
    given = f"electorate: maintainer, of: all, default: lazy, otherwise: majority, kinds: {{{lazy}, {MAJORITY}}}"
    assert [said(one) for one in facts(voting(given)).voting.opening] == [
        "By default, the maintainers decide by lazy consensus: a proposal is accepted if no one objects.",
        "An objection must give reasons. It blocks the proposal until it is withdrawn or a vote decides."
        " If there is no agreement after seven days of discussion, the maintainers decide by a simple majority:"
        " more than half of all maintainers.",
    ]


@pytest.mark.parametrize(
    ("kind", "sentences"),
    [
        (
            "no objection",
            "By default, the maintainers decide by k: a proposal is accepted if no one objects.",
        ),
        (
            "{passes: no objection, name: lazy consensus, open_for: 3 days}",
            (
                "By default, the maintainers decide by lazy consensus: a proposal is accepted if no one"
                " objects within three days."
            ),
        ),
        (
            "{passes: no objection, name: lazy consensus, strength: should}",
            ("By default, the maintainers should decide by lazy consensus: a proposal is accepted if no one objects."),
        ),
        (
            ("{passes: no objection, name: lazy consensus, announced_in: list, open_for: at least 3 business days}"),
            (
                "By default, the maintainers decide by lazy consensus. A proposal is announced on the"
                " [developer list](mailto:dev@example.org) and stays open for at least three business"
                " days. It is accepted if no one objects in that time."
            ),
        ),
        (
            "{passes: no objection, name: lazy consensus, objection: maintainer, open_for: 3 days}",
            (
                "By default, the maintainers decide by lazy consensus: a proposal is accepted if no"
                " maintainer objects within three days."
            ),
        ),
        (
            "{passes: no objection, name: silence, objection: {with_reasons: true}}",
            (
                "By default, the maintainers decide by silence: a proposal is accepted if no one objects."
                " An objection must give reasons."
            ),
        ),
        (
            (
                "{passes: no objection, name: silence, objection: {with_alternative: true,"
                " alternative_strength: should}}"
            ),
            (
                "By default, the maintainers decide by silence: a proposal is accepted if no one objects."
                " An objection should suggest an alternative."
            ),
        ),
        (
            ("{passes: no objection, name: silence, objection: {with_reasons: true, with_alternative: true}}"),
            (
                "By default, the maintainers decide by silence: a proposal is accepted if no one objects."
                " An objection must give reasons and suggest an alternative."
            ),
        ),
        (
            "{passes: no objection, name: silence, objection: {with_reasons: true, either: true}}",
            (
                "By default, the maintainers decide by silence: a proposal is accepted if no one objects."
                " An objection must give reasons or suggest an alternative."
            ),
        ),
        (
            (
                "{passes: no objection, name: silence, objection: {with_reasons: true, with_alternative:"
                " true, alternative_strength: may}}"
            ),
            (
                "By default, the maintainers decide by silence: a proposal is accepted if no one objects."
                " An objection must give reasons and may suggest an alternative."
            ),
        ),
        (
            "{passes: no objection, name: silence, objection: {effect: blocks}}",
            (
                "By default, the maintainers decide by silence: a proposal is accepted if no one objects."
                " An objection blocks the proposal until it is withdrawn."
            ),
        ),
        (
            (
                "{passes: no objection, name: silence, objection: {with_reasons: true, effect: vote,"
                " discussion: 7 days}}"
            ),
            (
                "By default, the maintainers decide by silence: a proposal is accepted if no one objects."
                " An objection must give reasons. It puts the proposal to a vote. Those who disagree have"
                " seven days to reach agreement."
            ),
        ),
        (
            "{passes: consensus, name: consensus, strength: should, open_for: 2 weeks}",
            ("By default, the maintainers should decide by consensus. Allow two weeks to reach agreement."),
        ),
        (
            "{passes: consensus, name: consensus, objection: {by: maintainer, note: It takes courage.}}",
            ("By default, the maintainers decide by consensus. Only the maintainers may object. It takes courage."),
        ),
        (
            "{passes: most votes, name: poll, floor: more than 1/2}",
            (
                "By default, the maintainers decide by a poll: the proposal with the most votes wins. The"
                " winner needs more than half of the votes of all maintainers."
            ),
        ),
    ],
)
def test_a_usual_way_without_votes(kind: str, sentences: str) -> None:
    found = facts(voting(f"electorate: maintainer, default: k, of: all, kinds: {{k: {kind}}}")).voting
    assert said(found.opening, found.window) == sentences


COUNTED: Final = "Unless these rules say otherwise, the maintainers decide by "


@pytest.mark.parametrize(
    ("kind", "sentences"),
    [
        (
            "at least 2/3",
            "at least two thirds of all maintainers.",
        ),
        (
            "{passes: at least 65%}",
            "at least 65% of all maintainers.",
        ),
        (
            "{passes: unanimous}",
            "the votes of all maintainers.",
        ),
        (
            "{passes: at least 3 votes, name: three-vote approval}",
            "a three-vote approval: at least three votes.",
        ),
        (
            "{passes: at least 1 vote, against: none, name: one approval}",
            "one approval: at least one vote, with none against.",
        ),
        (
            "{passes: more than 1/2, against: 1 vote}",
            "more than half of all maintainers, with at most one vote against.",
        ),
        (
            "{passes: more than 1/2, against: at most 1/5}",
            "more than half of all maintainers, with at most one fifth of all maintainers against.",
        ),
        (
            "{passes: at least 3 votes, of: cast, against: less than 1/2, name: three approvals}",
            "three approvals: at least three votes, with less than half of the votes cast against.",
        ),
        (
            "{passes: more than 1/2, of: cast}",
            "more than half of the votes cast; abstentions are not counted.",
        ),
        (
            "{passes: more than 1/2, of: voting}",
            "more than half of the maintainers who vote.",
        ),
        (
            "{passes: more than 1/2, of: present}",
            "more than half of those present.",
        ),
        (
            "{passes: more than 1/2, of: active}",
            "more than half of all active maintainers.",
        ),
        (
            "{passes: more than 1/2, of: seats}",
            "more than half of all seats, including vacant ones.",
        ),
        (
            "{passes: more than 1/2, excluding: subject}",
            "more than half of the other maintainers.",
        ),
        (
            "{passes: more than 1/2, of: cast, excluding: subject}",
            ("more than half of the votes cast; abstentions are not counted. The person concerned may not vote."),
        ),
        (
            "{passes: more than 1/2, excluding: [subject, same-organization]}",
            (
                "more than half of the other maintainers. The person concerned and anyone from the same"
                " organization may not vote."
            ),
        ),
        (
            "{passes: more than 1/2, quorum: more than 1/2}",
            (
                "more than half of all maintainers. More than half of all maintainers must take part for"
                " a vote to count."
            ),
        ),
        (
            "{passes: more than 1/2, quorum: at least 3 votes}",
            ("more than half of all maintainers. At least three maintainers must take part for a vote to count."),
        ),
        (
            "{passes: more than 1/2, quorum: at least 2/3 of seats}",
            (
                "more than half of all maintainers. The holders of at least two thirds of all seats must take part"
                " for a vote to count."
            ),
        ),
        (
            "{passes: more than 1/2, quorum: more than 1/2 of active}",
            (
                "more than half of all maintainers. More than half of the active maintainers must take"
                " part for a vote to count."
            ),
        ),
        (
            "{passes: more than 1/2, quorum: at least 1/2 of present}",
            ("more than half of all maintainers. At least half of those present must take part for a vote to count."),
        ),
        (
            "{passes: more than 1/2, quorum: none}",
            "more than half of all maintainers. There is no quorum.",
        ),
        (
            "{passes: more than 1/2, quorum: at least 1/2, quorum_of: reviewer}",
            ("more than half of all maintainers. At least half of all reviewers must take part for a vote to count."),
        ),
        (
            "{passes: more than 1/2, tie: chair}",
            "more than half of all maintainers. A tied vote is decided by the chair.",
        ),
        (
            "{passes: at least 1/2, tie: fails}",
            "at least half of all maintainers.",
        ),
        (
            "{passes: at least 33%, tie: fails}",
            "at least 33% of all maintainers.",
        ),
        (
            "{passes: more than 1/2, of: cast, quorum: at least 1/2, abstainers_take_part: true}",
            (
                "more than half of the votes cast. At least half of all maintainers must take part for a"
                " vote to count. Those who abstain count toward the quorum, but not toward the result."
            ),
        ),
        (
            "{passes: more than 1/2, of: cast, quorum: at least 1/2, abstainers_take_part: false}",
            (
                "more than half of the votes cast. At least half of all maintainers must take part for a"
                " vote to count. Those who abstain count neither toward the quorum nor toward the result."
            ),
        ),
        (
            "{passes: more than 1/2, quorum: at least 1/2, abstainers_take_part: true}",
            (
                "more than half of all maintainers. At least half of all maintainers must take part for a"
                " vote to count. Those who abstain count toward the quorum."
            ),
        ),
        (
            "{passes: more than 1/2, quorum: at least 1/2, abstainers_take_part: false}",
            (
                "more than half of all maintainers. At least half of all maintainers must take part for a"
                " vote to count. Those who abstain do not count toward the quorum."
            ),
        ),
        (
            "{passes: more than 1/2, abstentions: against}",
            "more than half of all maintainers. An abstention counts as a vote against.",
        ),
        (
            "{passes: more than 1/2, abstentions: smaller-base}",
            "more than half of all maintainers. Abstentions are not counted.",
        ),
        (
            "{passes: more than 1/2, abstentions: forbidden}",
            "more than half of all maintainers. Voters may not abstain.",
        ),
        (
            "{passes: more than 1/2, silence: against}",
            "more than half of all maintainers. Not voting counts as a vote against.",
        ),
        (
            "{passes: more than 1/2, silence: consent}",
            "more than half of all maintainers. Not voting counts as agreement.",
        ),
        (
            "{passes: more than 1/2, silence: abstention}",
            "more than half of all maintainers. Not voting counts as an abstention.",
        ),
        (
            "{passes: more than 1/2, votes_per_organization: 1 vote}",
            ("more than half of all votes. Each organization has one vote, however many of its people vote."),
        ),
        (
            "{passes: more than 1/2, votes_per_organization: at most 2 votes}",
            ("more than half of all votes. Each organization has at most two votes, however many of its people vote."),
        ),
        (
            "{passes: more than 1/2, votes_per_organization: at most 1/3}",
            "more than half of all votes. "
            "No organization may cast more votes than one third of the number of maintainers.",
        ),
        (
            "{passes: more than 1/2, votes_per_organization: less than 1/2}",
            "more than half of all votes. Each organization has fewer votes than half of the number of maintainers.",
        ),
        (
            "{passes: more than 1/2, votes_per_organization: {limit: 1 vote, cast_by: first}}",
            (
                "more than half of all votes. Each organization has one vote, however many of its"
                " people vote. If several of its people vote, the vote cast first counts."
            ),
        ),
        (
            "{passes: more than 1/2, votes_per_organization: {limit: 1 vote, cast_by: representative}}",
            (
                "more than half of all votes. Each organization has one vote, however many of its"
                " people vote. An organization with more voters chooses the one who votes for it."
            ),
        ),
        (
            "{passes: more than 1/2, votes_per_organization: {limit: 1 vote, cast_by: majority}}",
            (
                "more than half of all votes. Each organization has one vote, however many of its"
                " people vote. Its vote goes the way that the majority of its people vote; without a"
                " majority, it counts as an abstention."
            ),
        ),
        (
            "{passes: more than 1/2, votes_per_organization: {limit: 1 vote, cast_by: in-proportion}}",
            (
                "more than half of all votes. Each organization has one vote, however many of its"
                " people vote. Its vote is split in proportion to how its people vote."
            ),
        ),
        (
            "{passes: more than 1/2, closes: on-time}",
            "more than half of all maintainers. The vote ends when its time is over, not before.",
        ),
        (
            "{passes: more than 1/2, closes: all-voted}",
            "more than half of all maintainers. The vote ends early once everyone has voted.",
        ),
        (
            "{passes: more than 1/2, closes: reached}",
            "more than half of all maintainers. The vote ends early once there are enough votes in favor.",
        ),
        (
            "{passes: more than 1/2, closes: certain}",
            "more than half of all maintainers. The vote ends early once the result is certain.",
        ),
        (
            "{passes: more than 1/2, closes: quorum}",
            "more than half of all maintainers. The vote stays open until the quorum has voted.",
        ),
        (
            "{passes: more than 1/2, secrecy: public}",
            "more than half of all maintainers. Everyone can see how each person votes.",
        ),
        (
            "{passes: more than 1/2, secrecy: private}",
            "more than half of all maintainers. Only those who may vote can see how each person votes.",
        ),
        (
            "{passes: more than 1/2, secrecy: secret}",
            "more than half of all maintainers. The vote is secret.",
        ),
        (
            "{passes: more than 1/2, extension: maintainer}",
            "more than half of all maintainers. Any maintainer may extend the vote.",
        ),
        (
            ("{passes: more than 1/2, extension: {by: maintainer, most: 3 weeks, reason: someone cannot be reached}}"),
            (
                "more than half of all maintainers. Any maintainer may extend the vote to at most three"
                " weeks if someone cannot be reached."
            ),
        ),
        (
            "{passes: more than 1/2, again_after: 6 months}",
            ("more than half of all maintainers. A proposal that fails may be made again only after six months."),
        ),
        (
            "{passes: more than 1/2, open_for: at least 5 days, note: Votes carry a label.}",
            ("more than half of all maintainers. Votes carry a label. A vote stays open for at least five days."),
        ),
        (
            "{passes: more than 1/2, name: support of half of the committee}",
            "support of half of the committee: more than half of all maintainers.",
        ),
        (
            "{passes: more than 1/2, name: unanimous vote, article: a}",
            "a unanimous vote: more than half of all maintainers.",
        ),
    ],
)
def test_a_kind_that_counts_votes(kind: str, sentences: str) -> None:
    """With the usual way alone there is no table: each key is a sentence, and no key is none."""
    found = facts(voting(f"electorate: maintainer, default: k, of: all, kinds: {{k: {kind}}}")).voting
    assert said(found.opening, found.window).removeprefix(COUNTED).removeprefix("a k: ") == sentences


def test_the_base_is_said_only_where_the_data_says_it() -> None:
    found = facts(voting("electorate: maintainer, default: k, kinds: {k: more than 1/2}")).voting
    assert said(found.opening) == f"{COUNTED}a k: more than half."
    found = facts(
        voting("electorate: maintainer, default: k, kinds: {k: {passes: more than 1/2, name: majority}}")
    ).voting
    assert said(found.opening) == f"{COUNTED}a majority."


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        (
            "passes: more than 1/2, of: cast, votes_per_organization: at most 1/5",
            "For a k, it takes more than half of the votes cast; abstentions are not counted."
            " In such a vote, no organization may cast more votes than one fifth of the number of maintainers.",
        ),
        (
            "passes: more than 1/2, of: all, quorum: at least 1/2",
            "For a k, it takes more than half of all maintainers."
            " For such a vote to count, at least half of all maintainers must take part.",
        ),
        (
            "passes: more than 1/2, of: cast, tie: chair",
            "For a k, it takes more than half of the votes cast; abstentions are not counted."
            " If such a vote is tied, the chair decides.",
        ),
        (
            "passes: at least 2/3, name: two-thirds majority, secrecy: secret",
            "For a two-thirds majority, the vote is secret.",
        ),
        ("passes: at least 2/3, name: two-thirds majority", ""),
    ],
)
def test_what_holds_for_one_kind_is_not_said_of_every_vote(kind: str, sentence: str) -> None:
    text = f"electorate: maintainer, default: lazy, kinds: {{{LAZY % ''}, k: {{{kind}}}}}"
    found = facts(voting(text)).voting
    opening = "By default, the maintainers decide by lazy consensus: a proposal is accepted if no one objects."
    assert said(found.opening).removeprefix(opening).strip() == sentence


# --- cases -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("variant", "sentences"),
    [
        (
            "{when: {number: at most 6, of: maintainer}, vote: k}",
            "When there are at most six maintainers, the maintainers decide by lazy consensus.",
        ),
        (
            "{when: {number: at least 2, of: reviewer}, alone: true, by: reviewer}",
            "When there are at least two reviewers, any reviewer may decide alone.",
        ),
        (
            "{when: {organizations: at least 2}, vote: two-thirds}",
            (
                "When the maintainers come from at least two organizations, the maintainers decide by a"
                " two-thirds majority."
            ),
        ),
        (
            "{when: {scopes: docs}, vote: two-thirds}",
            "For Documentation, the maintainers decide by a two-thirds majority.",
        ),
        (
            "{when: the matter is urgent, open_for: 1 day}",
            "When the matter is urgent, objections may be raised for one day.",
        ),
        (
            "{when: the matter is urgent, vote: two-thirds, open_for: 1 day, discussion: 2 days}",
            (
                "When the matter is urgent, the proposal is discussed for two days, the maintainers"
                " decide by a two-thirds majority, and the vote stays open for one day."
            ),
        ),
        (
            "{until: the first election has been held, by: tsc}",
            "Until the first election has been held, the Technical Committee decides by lazy consensus.",
        ),
        (
            "{when: the matter is urgent, until: 1 May 2027, by: tsc, vote: two-thirds}",
            ("When the matter is urgent, until 1 May 2027, the Technical Committee decides by a two-thirds majority."),
        ),
        (
            "{when: the matter is urgent, note: The chair decides alone.}",
            "When the matter is urgent, the chair decides alone.",
        ),
        (
            "{when: money is spent, must_be_voted: true}",
            "When money is spent, a vote is required.",
        ),
        (
            "{when: money is spent, excluding: involved}",
            "When money is spent, anyone who is involved may not vote.",
        ),
        (
            "{when: money is spent, consulted: reviewer}",
            "When money is spent, the reviewers are consulted first.",
        ),
        (
            "{when: money is spent, veto: {by: tsc, within: 7 days, with_reasons: true}}",
            (
                "When money is spent, any member of the Technical Committee may veto the decision within"
                " seven days, and a veto must give reasons."
            ),
        ),
        (
            "{when: money is spent, venues: list}",
            "When money is spent, the decision is made on the [developer list](mailto:dev@example.org).",
        ),
    ],
)
def test_a_variant_keeps_its_condition(variant: str, sentences: str) -> None:
    kinds = "kinds: {k: {passes: no objection, name: lazy consensus}, two-thirds: at least 2/3}"
    given = f"electorate: maintainer, default: k, of: all, {kinds}, variants: [{variant}]"
    assert said(facts(voting(given)).voting.variants) == sentences


# --- every vote ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        (
            "quorum: none",
            "There is no quorum.",
        ),
        (
            "quorum: none, of: all",
            "There is no quorum: these are shares of all maintainers, not of the votes cast.",
        ),
        (
            "quorum: more than 1/2",
            "More than half of all maintainers must take part for a vote to count.",
        ),
        (
            "quorum: at least 3 votes",
            "At least three maintainers must take part for a vote to count.",
        ),
        (
            "quorum: more than 1/2, quorum_of: reviewer",
            "More than half of all reviewers must take part for a vote to count.",
        ),
        (
            "tie: fails",
            "A tied vote fails.",
        ),
        (
            "tie: passes",
            "A tied vote passes.",
        ),
        (
            "tie: chair",
            "A tied vote is decided by the chair.",
        ),
        (
            "tie: escalates",
            "A tied vote goes to the next higher body.",
        ),
        (
            "tie: repeated",
            "A tied vote is held again.",
        ),
        (
            "closes: certain",
            "A vote ends early once the result is certain.",
        ),
        (
            "closes: on-time",
            "A vote ends when its time is over, not before.",
        ),
        (
            "of: cast",
            "",
        ),
        (
            "of: cast, quorum: more than 1/2, abstainers_take_part: true",
            (
                "More than half of all maintainers must take part for a vote to count. Those who abstain"
                " count toward the quorum, but not toward the result."
            ),
        ),
        (
            "abstainers_take_part: false, quorum: at least 1/2",
            (
                "At least half of all maintainers must take part for a vote to count. Those who abstain"
                " do not count toward the quorum."
            ),
        ),
        (
            "record: {what: [every vote]}",
            "Every vote is recorded.",
        ),
        (
            "record: {what: [the votes], strength: must}",
            "The votes must be recorded.",
        ),
        (
            (
                "record: {what: [every vote, its outcome], where: issues, strength: should, note: Secret"
                " votes are counted only.}"
            ),
            ("Every vote and its outcome should be recorded in GitHub issues. Secret votes are counted only."),
        ),
        (
            "record: {what: [the outcome], where: [issues, list]}",
            "The outcome is recorded in GitHub issues or on the [developer list](mailto:dev@example.org).",
        ),
        (
            "may_vote_too: anyone",
            "Anyone may vote too, but these votes are not counted.",
        ),
        (
            "record: {note: Nobody keeps them.}",
            "Nobody keeps them.",
        ),
    ],
)
def test_every_vote(keys: str, sentences: str) -> None:
    kinds = "kinds: {majority: more than 1/2, two-thirds: at least 2/3}"
    found = facts(voting(f"electorate: maintainer, {keys}, {kinds}")).voting
    every = (found.window, found.no_vote, found.quorum, found.abstentions, found.abstainers, found.welcome)
    assert said(*every, found.tie, found.ends, found.recorded) == sentences


@pytest.mark.parametrize("kind", ["at least 1/2", "at least 33%", "at least 2/3", "at least 1 vote", "unanimous"])
def test_no_tie_is_ruled_where_none_can_matter(kind: str) -> None:
    found = facts(voting(f"tie: fails, kinds: {{k: {kind}, lazy: no objection}}")).voting
    assert said(found.tie) == ""


def test_nothing_is_ruled_that_the_data_does_not_rule() -> None:
    found = facts(voting("kinds: {majority: more than 1/2, two-thirds: at least 2/3}")).voting
    every = (found.window, found.no_vote, found.quorum, found.abstentions, found.abstainers)
    assert said(*every, found.tie, found.ends, found.recorded, found.venues) == ""


@pytest.mark.parametrize(
    ("venues", "sentences"),
    [
        (
            "[{channel: list, strength: should}]",
            "Votes should be held on the [developer list](mailto:dev@example.org).",
        ),
        (
            "[list]",
            "Votes are held on the [developer list](mailto:dev@example.org).",
        ),
        (
            "[list, issues, call]",
            (
                "Votes are held on the [developer list](mailto:dev@example.org), in GitHub issues or in"
                " the developer call."
            ),
        ),
        (
            "[list, {channel: private, subjects: security}]",
            (
                "Votes on security matters take place on the private list. All other votes take place on"
                " the [developer list](mailto:dev@example.org)."
            ),
        ),
        (
            "[list, {channel: private, subjects: [security, conduct], strength: may}]",
            (
                "Votes are held on the [developer list](mailto:dev@example.org). Votes on security and"
                " conduct matters may also be held on the private list."
            ),
        ),
        (
            "[issues, {channel: private, subjects: [sensitive, security]}]",
            (
                "Votes on sensitive and security matters take place on the private list."
                " All other votes take place in GitHub issues."
            ),
        ),
        (
            "[{channel: closed, subjects: people}]",
            "Votes on appointments and removals take place in a closed meeting.",
        ),
        (
            "[{channel: list, note: Votes carry a label.}]",
            "Votes are held on the [developer list](mailto:dev@example.org). Votes carry a label.",
        ),
        (
            "[issues, {channel: call, strength: may}]",
            "Votes are held in GitHub issues. Votes may also be held in the developer call.",
        ),
        (
            "[{channel: private, note: for sensitive matters}, issues]",
            "Votes are held on the private list (for sensitive matters) or in GitHub issues.",
        ),
    ],
)
def test_where_votes_are_held(venues: str, sentences: str) -> None:
    found = facts(voting(f"kinds: {{majority: more than 1/2}}, venues: {venues}")).voting
    assert said(found.venues) == sentences


@pytest.mark.parametrize(
    ("exports", "more"), [("", ""), ("exports: {gitvote: .gitvote.yml}\n", " and the commands that start a vote")]
)
def test_where_the_numbers_of_today_are(exports: str, more: str) -> None:
    text = voting("default: majority, kinds: {majority: more than 1/2}") + exports + SEATS
    words = f"See [Votes today](maintainers#votes-today) for the number of votes needed{more}."
    assert said(facts(text, {"maintainers"}).voting.today) == words
    assert said(facts(text).voting.today) == ""
    nobody_counts = voting("default: calm, kinds: {calm: {passes: no objection}, majority: more than 1/2}") + SEATS
    assert said(facts(nobody_counts, {"maintainers"}).voting.today) == ""


# --- the table -------------------------------------------------------------------------------------------------------


def test_what_differs_is_a_column() -> None:
    found = facts(
        voting("""
  electorate: maintainer,
  kinds: {
    majority: {passes: more than 1/2, of: cast, name: simple majority, open_for: 7 days},
    two-thirds: {passes: at least 2/3, of: all, open_for: 14 days},
    confidence: {passes: at least 2/3, of: all, excluding: [subject, same-organization], name: vote of confidence},
    approval: {passes: at least 3 votes, against: none, name: three-vote approval, open_for: 3 business days}
  }""")
    ).voting
    assert said(found.table_lead) == "The maintainers vote in these ways:"
    assert rows(found.table) == [
        "Vote | Passes with | Who may not vote | Open for",
        "simple majority | more than half of the votes cast; abstentions are not counted |  | 7 days",
        "two-thirds majority | at least two thirds of all maintainers |  | 14 days",
        "vote of confidence | at least two thirds of the other maintainers"
        " | the person concerned and anyone from the same organization | ",
        "three-vote approval | at least 3 votes, with none against |  | 3 business days",
    ]
    assert items(found.details) == []


def test_what_is_the_same_in_every_row_is_a_sentence() -> None:
    found = facts(
        voting("""
  electorate: maintainer, of: cast,
  kinds: {
    a: {passes: more than 1/2, open_for: 7 days, tie: chair, quorum: more than 1/2, excluding: subject},
    b: {passes: more than 60%, open_for: 7 days, quorum: more than 1/2, excluding: subject},
    c: {passes: at least 2/3, open_for: 7 days, quorum: more than 1/2, excluding: subject}
  }""")
    ).voting
    assert rows(found.table) == [
        "Vote | Passes with",
        "a | more than half of the votes cast",
        "b | more than 60% of the votes cast",
        "c | at least two thirds of the votes cast",
    ]
    assert items(found.details) == ["**A:** A tied vote is decided by the chair."]
    assert said(found.window, found.no_vote, found.quorum, found.abstentions) == (
        "Votes stay open for seven days. The person concerned may not vote."
        " More than half of all maintainers must take part for a vote to count."
    )


def test_abstentions_are_said_once_for_a_table() -> None:
    found = facts(voting("of: cast, kinds: {a: more than 1/2, b: more than 60%, c: at least 2/3}")).voting
    assert [line.rpartition(" | ")[2] for line in rows(found.table)][1:] == [
        "more than half of the votes cast",
        "more than 60% of the votes cast",
        "at least two thirds of the votes cast",
    ]
    assert said(found.abstentions) == "Abstentions are not counted."


def test_a_table_has_at_most_five_columns() -> None:
    found = facts(
        voting("""
  electorate: maintainer, of: cast,
  kinds: {
    a: {passes: more than 1/2, open_for: 7 days, tie: chair, quorum: more than 1/2, excluding: subject},
    b: {passes: more than 1/2, open_for: 8 days, tie: fails, quorum: none}
  }""")
    ).voting
    assert rows(found.table)[0] == "Vote | Passes with | Who may not vote | Open for | Quorum"
    assert items(found.details) == ["**A:** A tied vote is decided by the chair.", "**B:** A tied vote fails."]


# --- what follows ----------------------------------------------------------------------------------------------------


def test_one_stage_is_a_sentence() -> None:
    lazy = LAZY % ", then: {on: objection, vote: majority}"
    found = facts(voting(f"electorate: maintainer, of: all, default: lazy, kinds: {{{lazy}, {MAJORITY}}}")).voting
    assert found.escalation is None
    assert said(found.usual) == "If anyone objects, they decide by a simple majority."


def test_several_stages_are_a_list_in_their_order() -> None:
    found = facts(
        voting("""
  electorate: {role: maintainer, scope: concerned}, default: consensus,
  kinds: {
    majority: {passes: more than 1/2, of: all, name: simple majority},
    consensus: {passes: consensus, strength: should, then: [
      {on: no-consensus, act: agree-to-vote, vote: majority, strength: may},
      {on: no-agreement, when: it affects more than one component, raised_by: {role: maintainer, scope: concerned},
       by: tsc, vote: majority, strength: may}]}
  }""")
    ).voting
    assert [said(one) for one in found.opening] == [
        "By default, the maintainers of the affected area should decide by consensus.",
        "",
    ]
    assert found.escalation is not None
    assert said(found.escalation[0]) == "When they cannot, these steps follow in order:"
    assert items(found.escalation[1]) == [
        "If there is no consensus, they may agree to hold a vote. It takes a simple majority of those maintainers.",
        "If they cannot agree to hold a vote, any of them may escalate the matter to the Technical Committee,"
        " but only if it affects more than one component. It decides by a simple majority of its members.",
    ]


def test_what_is_usual_stands_before_who_may_call_for_a_vote() -> None:
    """Silence is agreement where nobody votes; behind that right, the sentence would be about every vote."""
    found = facts(
        """
        project: {id: example, name: Example, governing_body: maintainer}
        ladder: {maintainer: {name: Maintainer}}
        voting:
          default: lazy
          demanded_by: maintainer
          kinds: {lazy: {passes: no objection, name: lazy consensus, silence: consent}}
        """
    ).voting
    assert [said(one) for one in found.opening] == [
        "By default, the maintainers decide by lazy consensus: a proposal is accepted if no one objects.",
        "Silence counts as agreement. Any maintainer may call for a vote.",
    ]


def test_several_groups_are_not_named_twice() -> None:
    found = facts(
        """
        project: {id: example, name: Example}
        ladder: {maintainer: {name: Maintainer}}
        offices: {director: {name: Director}}
        voting:
          electorate: {any_of: [maintainer, director]}
          default: consensus
          otherwise: majority
          kinds: {consensus: {passes: consensus}, majority: {passes: more than 1/2, name: simple majority}}
        """
    ).voting
    assert [said(one) for one in found.opening] == [
        "By default, the maintainers and directors decide by consensus."
        " If no decision is reached, they decide by a simple majority."
    ]


def test_how_a_vote_is_held() -> None:
    text = """
        project: {id: example, name: Example, governing_body: maintainer}
        ladder: {maintainer: {name: Maintainer}}
        voting: {steps: %s}
        """
    alone = facts(text % "[write on the issue what is voted on]").voting.steps
    assert block(alone) == ["To hold a vote, write on the issue what is voted on."]
    several = facts(text % "[write what is voted on, {action: vote, actor: maintainer, together: true}]").voting.steps
    assert block(several) == ["To hold a vote:", "Write what is voted on.", "The maintainers vote."]


def test_a_kind_that_is_named_after_its_share_is_not_explained() -> None:
    head = "project: {id: example, name: Example}\nladder: {owner: {name: Owner, becoming: {vote: half}}}\n"
    for name, told in (("50% vote", ""), ("vote", "Where these rules ask for a vote, it takes at least 50%.")):
        kinds = f"voting: {{electorate: owner, kinds: {{half: {{passes: at least 50%, name: {name}}}}}}}\n"
        assert said(facts(head + kinds).voting.asked) == told
