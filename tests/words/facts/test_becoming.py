"""How somebody comes to hold a role: each step, and their order, which is that of the data."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from saying import block, facts, items, said

BODY = """
project: {id: example, name: Example, governing_body: maintainer}
channels:
  pulls: {name: GitHub pull requests, kind: pull-requests, url: 'https://example.org/pulls'}
  list: {name: private list, kind: mailing-list, address: list@example.org}
voting:
  electorate: maintainer
  kinds:
    majority: {passes: more than 1/2, name: simple majority}
    lazy: {passes: no objection, name: lazy consensus}
teams: {board: {name: Board}}
"""


def way(keys: str, role: str = "", pages: Iterable[str] = ("ladder",)) -> list[str]:
    """The way to the role of maintainer."""
    ladder = (
        f"ladder: {{reviewer: {{name: Reviewer}}, maintainer: {{name: Maintainer, {role} becoming: {{{keys}}}}}}}\n"
    )
    return block(facts(BODY + ladder, pages).role("maintainer").becoming.block)


LEAD = "**How to become a maintainer:**"


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        ("nominated_by: maintainer", "Any maintainer may nominate you."),
        ("nominated_by: maintainer, nomination_strength: must", "A maintainer must nominate you."),
        ("nominated_by: maintainer, nomination_strength: should", "A maintainer should nominate you."),
        ("nominated_by: anyone, nomination_strength: must", "Someone must nominate you."),
        ("nominated_by: board", "Any member of the Board may nominate you."),
        ("vote: majority, strength: may", "The maintainers may appoint you by a [simple majority](governance#voting)."),
        (
            "vote: majority, strength: should",
            "The maintainers should decide by a [simple majority](governance#voting).",
        ),
        ("by: board, strength: may", "The Board may appoint you."),
        (
            "nominated_by: {any_of: [reviewer, maintainer]}, drawn_from: reviewer",
            "A reviewer or maintainer may nominate a reviewer.",
        ),
        (
            "nominated_by: maintainer, nominate_in: pulls, nomination: that adds you to MAINTAINERS.md",
            "Any maintainer may nominate you by opening a [pull request](https://example.org/pulls)"
            " that adds you to MAINTAINERS.md.",
        ),
        (
            "nominated_by: maintainer, nominate_in: pulls, nomination: a pull request that adds you",
            "Any maintainer may nominate you by opening a [pull request](https://example.org/pulls) that adds you.",
        ),
        (
            "nominated_by: maintainer, nomination: a message that says why, nominate_in: list",
            "Any maintainer may nominate you in a message that says why"
            " on the [private list](mailto:list@example.org).",
        ),
        ("self_nomination: true, nomination: a pull request", "Nominate yourself in a pull request."),
        (
            "self_nomination: true, drawn_from: reviewer, nominate_in: list",
            "Any reviewer may nominate themselves on the [private list](mailto:list@example.org).",
        ),
        (
            "nominated_by: maintainer, self_nomination: true",
            "Any maintainer may nominate you. You may also nominate yourself.",
        ),
        ("drawn_from: reviewer", "Candidates are drawn from the reviewers."),
        (
            "on_request: true, drawn_from: reviewer, nominate_in: list",
            "Any reviewer may become a maintainer by asking on the [private list](mailto:list@example.org);"
            " no approval is needed.",
        ),
        ("sponsors: {count: 2, role: reviewer}", "Two reviewers sponsor you."),
        ("sponsors: {count: 1, role: reviewer, strength: must}", "One reviewer must sponsor you."),
        (
            "sponsors: {count: 2, role: {role: maintainer, excluding: subject}}",
            "Two other maintainers sponsor you.",
        ),
        ("consent: The nominee agrees.", "The nominee agrees."),
        (
            "approvals: [{passes: at least 1/3, by: reviewer}]",
            "At least one third of the reviewers approve the nomination.",
        ),
        ("approvals: [{passes: at least 2 votes, by: reviewer}]", "At least two reviewers approve the nomination."),
        ("invited_by: maintainer", "Any maintainer may invite you to become a maintainer."),
        (
            "invited_by: maintainer, must_be_voted: false",
            "Any maintainer may invite you to become a maintainer; no vote is needed.",
        ),
        ("appointed_by: board", "The Board appoints the maintainers."),
        ("discussion: 7 days", "Allow seven days for discussion."),
        ("vote: majority", "The maintainers agree by a [simple majority](governance#voting)."),
        ("vote: lazy", "The maintainers decide by [lazy consensus](governance#voting)."),
        ("by: board", "The Board decides."),
        (
            "vote: majority, vote_by: approving the pull request",
            "The maintainers agree by a [simple majority](governance#voting). They vote by approving the pull request.",
        ),
        (
            "vote: majority, must_be_voted: true",
            "The maintainers vote on the nomination, which takes a [simple majority](governance#voting).",
        ),
        (
            "vote: majority, open_for: 7 days",
            "The maintainers agree by a [simple majority](governance#voting). The vote stays open for seven days.",
        ),
        (
            "vote: lazy, open_for: 7 days",
            "The maintainers decide by [lazy consensus](governance#voting). Objections may be raised for seven days.",
        ),
        ("veto: maintainer", "Any maintainer may veto the nomination."),
        (
            "veto: {by: board, within: 3 days, with_reasons: true}",
            "Any member of the Board may veto the nomination within three days by giving reasons.",
        ),
        ("probation: 2 to 3 months", "A trial period of two to three months follows."),
        (
            "probation: {length: 1 month, before: true, guided_by: maintainer, strength: should}",
            "The decision should follow a trial period of one month. A maintainer guides you during this time.",
        ),
        ("steps: [Open a pull request.]", "Open a pull request."),
        (
            "opening: a seat is free, nominations_open_for: 3 weeks",
            "When a seat is free, nominations are open for three weeks.",
        ),
        ("nominations_open_for: 3 weeks", "Nominations are open for three weeks."),
    ],
)
def test_one_step_is_a_sentence(keys: str, sentence: str) -> None:
    assert way(keys) == [f"{LEAD} {sentence}"]


def test_steps_stand_in_the_order_of_the_data() -> None:
    one = "nominated_by: maintainer, discussion: 5 days, sponsors: {count: 2, role: reviewer}, vote: majority"
    assert way(one) == [
        LEAD,
        "Any maintainer may nominate you.",
        "Allow 5 days for discussion.",
        "Two reviewers sponsor you.",
        "The maintainers agree by a [simple majority](governance#voting).",
    ]
    further = "steps: [{action: add the person to the list, actor: maintainer}]"
    other = f"vote: majority, {further}, sponsors: {{count: 2, role: reviewer}}"
    assert way(other) == [
        LEAD,
        "The maintainers agree by a [simple majority](governance#voting).",
        "A maintainer adds the person to the list.",
        "Two reviewers sponsor you.",
    ]


def test_a_note_stands_behind_the_step_that_it_follows_in_the_data() -> None:
    first = "nominated_by: maintainer, note: Take your time., vote: majority"
    assert way(first)[1] == "Any maintainer may nominate you. Take your time."
    last = "nominated_by: maintainer, vote: majority, note: Take your time."
    assert way(last)[2] == "The maintainers agree by a [simple majority](governance#voting). Take your time."


def test_the_record_that_a_nomination_names_is_a_link() -> None:
    keys = "nominated_by: maintainer, nomination: a pull request that adds you to docs/OWNER.md"
    assert way(keys, "listed_in: docs/OWNER.md,") == [
        f"{LEAD} Any maintainer may nominate you in a pull request that adds you to [docs/OWNER.md](docs/OWNER.md)."
    ]


def test_the_candidate_is_the_nominee_where_the_rules_speak_of_others() -> None:
    keys = "nominated_by: maintainer, drawn_from: reviewer, sponsors: {count: 2, role: maintainer}"
    assert way(keys) == [LEAD, "Any maintainer may nominate a reviewer.", "Two maintainers sponsor the nominee."]


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        (
            "neutral: true",
            "Candidates are considered without regard to their employer or background.",
        ),
        (
            "spread: less than 1/2 per organization",
            "Nominations from an organization that already holds half of the seats should be avoided.",
        ),
        (
            "spread: 2 per organization",
            "Nominations from an organization that already holds two seats should be avoided.",
        ),
        ("vote: majority, reviewed_every: 1 month", "Candidates are considered every month."),
        ("by: board, reviewed_every: 1 month", "The Board considers candidates every month."),
        ("neutral: false, note: Take your time.", "Take your time."),
        ("vote: majority", ""),
    ],
)
def test_what_holds_for_all_candidates(keys: str, sentences: str) -> None:
    ladder = f"ladder: {{maintainer: {{name: Maintainer, becoming: {{{keys}}}}}}}\n"
    assert said(facts(BODY + ladder).role("maintainer").becoming.conditions) == sentences


@pytest.mark.parametrize(
    ("rule", "sentences"),
    [
        (
            "takes part in the community",
            "Anyone who takes part in the community is a member. There is nothing to apply for.",
        ),
        (
            "improves Example, with code or in any other way",
            "Anyone who improves Example, with code or in any other way, is a member. There is nothing to apply for.",
        ),
        ("Anyone who takes part is one.", "Anyone who takes part is one."),
        ("{held: [maintainer]}", "Every maintainer is also a member."),
        (
            "{count: 1, of: merged changes, per: 12 months}",
            "Anyone with at least one merged change in the past 12 months is a member.",
        ),
    ],
)
def test_a_role_that_nobody_grants(rule: str, sentences: str) -> None:
    quoted = rule if rule.startswith("{") else f"'{rule}'"
    ladder = (
        f"ladder: {{member: {{name: Member, becoming: {{automatic: {quoted}}}}}, maintainer: {{name: Maintainer}}}}\n"
    )
    found = facts(BODY + ladder).role("member").becoming
    assert said(found.automatic) == sentences
    assert found.block is None


def test_there_is_something_to_apply_for_where_there_is_another_way() -> None:
    ladder = "ladder: {member: {name: Member, becoming: {automatic: helps, nominated_by: member}}}\n"
    assert said(facts(BODY + ladder).role("member").becoming.automatic) == "Anyone who helps is a member."


def test_an_informal_process_has_conditions_in_place_of_steps() -> None:
    keys = "informal: true, nominated_by: maintainer, veto: maintainer, vote: undecided"
    ladder = (
        f"ladder: {{maintainer: {{name: Maintainer, requirements: [Knowledge of the code], becoming: {{{keys}}}}}}}\n"
    )
    found = facts(BODY + ladder).role("maintainer")
    assert block(found.becoming.block) == []
    assert [block(one) for one in found.blocks] == [
        ["**Requirements:**", "Knowledge of the code", "Nomination by a maintainer", "No objection from any maintainer"]
    ]
    assert said(found.becoming.informal) == "There is no formal process yet for accepting people into this role."


def test_a_small_body_decides_where_a_ladder_of_its_own_agrees() -> None:
    assert way("vote: majority", pages=["governance"]) == [
        "**How to become a maintainer:** The maintainers decide by a [simple majority](governance#voting)."
    ]


def test_the_only_holder_decides_alone() -> None:
    keys = "vote: majority, by: maintainer, variants: [{when: {number: '1', of: maintainer}, alone: true}]"
    assert way(keys) == [
        "**How to become a maintainer:** The maintainers agree by a [simple majority](governance#voting)."
        " When there is only one maintainer, that maintainer decides alone."
    ]


def test_the_words_behind_a_veto() -> None:
    found = facts("""
project: {id: example, name: Example}
ladder:
  owner: {name: Owner, becoming: {nominated_by: owner, veto: {by: owner, note: A reason is given.}}}
""")
    block = found.role("owner").becoming.block
    assert block is not None
    assert items(block.items)[-1] == "Any owner may veto the nomination. A reason is given."


def test_who_is_eligible_does_not_move_the_nomination() -> None:
    keys = "drawn_from: reviewer, steps: [the list is made], nominated_by: maintainer"
    assert way(keys) == [LEAD, "The list is made.", "Any maintainer may nominate a reviewer."]


def test_sponsors_of_the_role_that_nominates_are_others() -> None:
    besides = "sponsors: {count: 2, role: maintainer, besides_nominator: true}"
    assert way(f"nominated_by: maintainer, {besides}")[-1] == "Two other maintainers sponsor you."
    assert way(f"nominated_by: reviewer, {besides}")[-1] == "Two maintainers, not counting the nominator, sponsor you."


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        ("{action: open an issue, actor: anyone}", "Anyone may open an issue."),
        ("{action: open an issue, actor: anyone, strength: encouraged}", "Anyone is encouraged to open an issue."),
        ("{action: open an issue, actor: anyone, strength: should}", "Someone should open an issue."),
        ("{action: open an issue, when: no one has done so}", "If no one has done so, open an issue."),
        (
            "{action: open an issue, when: no one has done so, strength: should}",
            "If no one has done so, you should open an issue.",
        ),
    ],
)
def test_a_step_that_nobody_in_particular_takes_and_one_of_some_cases(step: str, sentence: str) -> None:
    assert way(f"steps: [{step}]") == [f"{LEAD} {sentence}"]
