"""What each rule says, to the letter: of its own bad example, and of cases that the examples do not have."""

from __future__ import annotations

import pytest

from bylaws import rules
from bylaws.rules import RULES
from conftest import PATH, reading, rule_problems, told, whole
from test_rules import example

OF_THE_BAD_EXAMPLE = {
    "duplicate-seat": [
        "4:42 duplicate-seat `ada` is `maintainer` twice: active and emeritus"
        " | keep one of them, or give both their dates"
        " / governance.yaml:4:9 the first seat",
    ],
    "unused-person": [
        "2:25 unused-person nothing refers to `bob` | add a seat, or delete the person",
    ],
    "organization-loop": [
        "2:44 organization-loop the parents go round in a circle: `acme` → `birch` → `acme`"
        " | delete one `parent`"
        " / governance.yaml:2:81 it goes on here",
    ],
    "over-cap": [
        "4:46 over-cap `Acme` holds 2 of 2 seats of `maintainer`, which is above the limit"
        " | do what `on_breach` says, or change the limit"
        " / governance.yaml:5:9 held by `ada`"
        " / governance.yaml:5:42 held by `bob`",
    ],
    "unreachable-threshold": [
        "6:54 unreachable-threshold `Publish a release` needs 2 votes, but today there are 1"
        " | lower the number, or say with `variants` what holds for so few"
        " / governance.yaml:5:29 `approvals` asks for so many",
    ],
    "quorum-above-electorate": [
        "5:60 quorum-above-electorate the quorum is 3, but only 1 may vote on `Publish a release`"
        " | write a share, such as `at least 1/2`",
    ],
    "private-matter-in-public": [
        "3:47 private-matter-in-public votes on security and conduct are held in `issues`, which is public"
        " | name a private channel"
        " / governance.yaml:2:12 everybody can read it",
    ],
    "same-decision-twice": [
        "5:24 same-decision-twice `create a repository` is decided by two rules: `new-repository` and `repositories`"
        " | keep one, and write the other case as one of its `variants`"
        " / governance.yaml:4:26 the first rule",
    ],
    "unclear-stage": [
        "3:39 unclear-stage this stage does not say what follows | add `vote`, `by` or `outcome`",
    ],
    "removal-easier": [
        "3:87 removal-easier to remove `maintainer` takes 3 votes, to appoint one takes 4"
        " | ask for as many votes as for an appointment"
        " / governance.yaml:3:58 `two-thirds` for an appointment",
    ],
    "time-without-zone": [
        "2:64 time-without-zone `16:00` is in no time zone | add `zone`, such as Europe/Berlin",
    ],
    "placeholder-left": [
        "2:54 placeholder-left `TODO` is a placeholder | write what holds, or `undecided`",
    ],
}


def said(text: str) -> list[str]:
    """What all rules say, without the path of the file in front."""
    found = reading(text)
    assert told(found.problems) == []
    return [problem.removeprefix(f"{PATH}:") for problem in told(rule_problems(found))]


def test_every_rule_is_here() -> None:
    assert [*OF_THE_BAD_EXAMPLE] == [rule.NAME for rule in RULES[1:]]


@pytest.mark.parametrize("rule", RULES[1:], ids=lambda rule: rule.NAME)
def test_what_a_rule_says_of_its_bad_example(rule: rules.Rule) -> None:
    assert said(example(rule, "Bad")) == OF_THE_BAD_EXAMPLE[rule.NAME]  # type: ignore[arg-type]


ROLES = """
people: {ada: {affiliation: acme}, bob: {affiliation: birch}, eve: {affiliation: independent}}
organizations: {acme: Acme, birch: {name: Birch, parent: acme}}
ladder: {reviewer: {name: Reviewer}, maintainer: {name: Maintainer, cap: 1 per organization}}
scopes: {docs: {name: Docs}, site: {name: Site}}
voting: {default: most, kinds: {most: more than 1/2, three: at least 3 votes}}
"""
SEATS = "seats: [{person: ada, role: maintainer}, {person: bob, role: reviewer}, {person: eve, role: maintainer}]"


@pytest.mark.parametrize(
    "more",
    [
        # one role in two parts of the body; somebody who came back; independent people are nobody's colleagues
        "seats: [{person: ada, role: reviewer, scope: docs}, {person: ada, role: reviewer, scope: site},"
        " {person: bob, role: reviewer, status: emeritus, until: 2020}, {person: bob, role: reviewer, since: 2021},"
        " {person: eve, role: maintainer}]",
        # subsidiaries count together, but a target is no rule
        SEATS + "\noffices: {chair: {name: Chair, cap: {limit: 1 per organization, strength: target}}}",
        # a number that nobody can meet, where a variant holds today
        SEATS + "\ndecisions: {it: {what: It, vote: three, variants: [{when: {number: at most 2}, vote: most}]}}",
        # one matter, decided apart in two parts
        SEATS + "\ndecisions: {it: {what: It, scopes: docs}, that: {what: It, scopes: site}}",
        # a zone that is left open in so many words
        SEATS + "\nmeetings: {call: {name: Call, when: every week on Tuesday, at: 16:00, zone: undecided}}",
        # a stage that is left open; words that only look like placeholders
        SEATS + "\ndecisions: {it: {what: Work on the todos, then: {on: tie, by: undecided}}}",
    ],
)
def test_where_the_rules_stay_silent(more: str) -> None:
    assert said(whole(ROLES + more)) == []


@pytest.mark.parametrize(
    ("more", "problems"),
    [
        (
            SEATS + "\ndecisions: {it: {what: It, then: {vote: most, outcome: fails}}}",
            [
                "7:56 unclear-stage `outcome: fails` leaves nothing to decide | delete one of the two"
                " / 7:41 somebody decides here"
            ],
        ),
        (
            "seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}, {person: eve, role: reviewer}]",
            [
                "3:74 over-cap `Acme` holds 2 of 2 seats of `maintainer`, which is above the limit"
                " | do what `on_breach` says, or change the limit / 6:9 held by `ada` / 6:42 held by `bob`"
            ],
        ),
        (
            SEATS + "\ndecisions: {it: {what: It, vote: three}}",
            [
                "7:34 unreachable-threshold `It` needs 3 votes, but today there are 2"
                " | lower the number, or say with `variants` what holds for so few / 5:61 `three` asks for so many"
            ],
        ),
    ],
)
def test_other_cases(more: str, problems: list[str]) -> None:
    found = [problem.replace(f" / {PATH}:", " / ") for problem in said(whole(ROLES + more))]
    assert found == problems
