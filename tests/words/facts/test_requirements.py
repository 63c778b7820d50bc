"""What holders of a role do and may do, and what it takes to become one: the form of each item, key by key."""

from __future__ import annotations

import pytest
from saying import block, facts, items

from bylaws.words.fact import Nested

BODY = """
channels:
  list: {name: developer mailing list, kind: mailing-list, address: dev@example.org}
ladder:
  member: {name: Member}
"""


def role(keys: str) -> list[list[str]]:
    """The lists of one role."""
    found = facts(f"{BODY}  maintainer: {{name: Maintainer, {keys}}}\n").role("maintainer")
    return [block(one) for one in found.blocks]


def requirements(*given: str) -> list[str]:
    """The items of a list of requirements."""
    (found,) = role(f"requirements: [{', '.join(given)}]")
    assert found[0] == "**Requirements:**"
    return found[1:]


THEY = "Knows the code"
YOU = "You know the code"
NOUN = "Knowledge of the code"


@pytest.mark.parametrize(
    ("given", "they", "you", "noun"),
    [
        (
            "{held: member, held_for: at least 3 months}",
            "Has been a member for at least 3 months",
            "You have been a member for at least 3 months",
            "At least 3 months as a member",
        ),
        ("{held: member}", "Is already a member", "You are already a member", "Already a member"),
        (
            "{active_for: at least 3 months}",
            "Has been active for at least 3 months",
            "You have been active for at least 3 months",
            "At least 3 months of active contribution",
        ),
        (
            "{effort: at least 120 hours, per: 1 month}",
            "Can spend at least 120 hours a month on the project",
            "You can spend at least 120 hours a month on the project",
            "At least 120 hours a month for the project",
        ),
        (
            "{working_time: at least 20%}",
            "Can spend at least 20% of their working time on the project",
            "You can spend at least 20% of your working time on the project",
            "At least 20% of your working time for the project",
        ),
        (
            "{sponsors: {count: 2, role: member, organizations: 2}}",
            "Is sponsored by 2 members from 2 different organizations",
            "You are sponsored by 2 members from 2 different organizations",
            "Sponsorship by 2 members from 2 different organizations",
        ),
        (
            "{sponsors: {count: 2, role: {role: maintainer, excluding: subject}}}",
            "Is sponsored by 2 other maintainers",
            "You are sponsored by 2 other maintainers",
            "Sponsorship by 2 other maintainers",
        ),
        (
            "{joined: list}",
            "Takes part in discussions on the [developer mailing list](mailto:dev@example.org)",
            "You take part in discussions on the [developer mailing list](mailto:dev@example.org)",
            "Participation in discussions on the [developer mailing list](mailto:dev@example.org)",
        ),
        (
            "{accepted: [{text: the guide, url: 'https://example.org/guide'}]}",
            "Has read and accepted [the guide](https://example.org/guide)",
            "You have read and accepted [the guide](https://example.org/guide)",
            "Acceptance of [the guide](https://example.org/guide)",
        ),
        (
            "{two_factor: true}",
            "Uses two-factor authentication on GitHub",
            "You use two-factor authentication on your GitHub account",
            "Two-factor authentication on your GitHub account",
        ),
        (
            "{count: 10, of: reviews, per: 6 months}",
            "Has at least 10 reviews in 6 months",
            "You have at least 10 reviews in 6 months",
            "At least 10 reviews in 6 months",
        ),
        (
            "{done: reviewed, count: 15, of: pull requests, per: 1 year}",
            "Has reviewed at least 15 pull requests a year",
            "You have reviewed at least 15 pull requests a year",
            "Having reviewed at least 15 pull requests a year",
        ),
        (
            "{text: attend the meeting, strength: should}",
            "Should attend the meeting",
            "You should attend the meeting",
            "Should attend the meeting",
        ),
        (
            "{active_for: 3 to 6 months, strength: typically}",
            "Typically has been active for 3 to 6 months",
            "You typically have been active for 3 to 6 months",
            "Typically has been active for 3 to 6 months",
        ),
    ],
)
def test_an_item_takes_the_form_of_the_words_beside_it(given: str, they: str, you: str, noun: str) -> None:
    assert requirements(THEY, given) == [THEY, they]
    assert requirements(YOU, given) == [YOU, you]
    assert requirements(NOUN, given) == [NOUN, noun]


def test_groups_have_headings() -> None:
    given = """requirements: [
      {title: Commitment to the project,
       all_of: [{active_for: at least 3 months}, {text: attend the meeting, strength: should}]},
      {title: Technical skill,
       any_of: [You have designed a feature that was released, You maintain one area of the code]},
      {title: Support, all_of: [{sponsors: {count: 2, role: maintainer, organizations: 2}}]},
    ]"""
    assert role(given) == [
        [
            "**Requirements:**",
            "**Commitment to the project**",
            "  You have been active for at least 3 months",
            "  You should attend the meeting",
            "**Technical skill**, at least one of these:",
            "  You have designed a feature that was released",
            "  You maintain one area of the code",
            "**Support**",
            "  You are sponsored by 2 maintainers from 2 different organizations",
        ]
    ]


def test_one_heading_alone_is_no_heading() -> None:
    given = "{title: Active contribution, any_of: [Writing pull requests, Reviewing them], at_least: 2}"
    assert requirements("Knowledge of the code", given) == [
        "Knowledge of the code",
        "Active contribution, at least 2 of these:",
        "  Writing pull requests",
        "  Reviewing them",
    ]


def test_numbers_to_choose_from_stand_alone() -> None:
    choice = "{any_of: [{count: 2, of: accepted pull requests}, {count: 1, of: designs, per: 1 year}]}"
    assert role(f"requirements: [{choice}]") == [
        ["**Requirements:** at least one of these:", "2 accepted pull requests", "1 design a year"]
    ]


def test_a_choice_that_nobody_grants_is_said_in_its_lead() -> None:
    keys = (
        "becoming: {automatic: Anyone who does this is one.}, requirements: [{any_of: [Reports issues, Helps others]}]"
    )
    assert role(keys) == [
        [
            "**Requirements:** Anyone who does at least one of the following is a maintainer.",
            "Reports issues",
            "Helps others",
        ]
    ]


def test_what_is_equally_soft_is_so_in_the_lead() -> None:
    first = "{text: Comments on issues, strength: should}"
    keys = f"requirements: [{first}, {{held: member, held_for: 1 year, strength: should}}]"
    assert role(keys) == [
        ["**Requirements:** Maintainers should:", "Comment on issues", "Have been a member for 1 year"]
    ]


def test_both_verbs_of_a_condition_have_their_ending() -> None:
    item = "{text: be a member of the group and contribute often, strength: typically}"
    assert requirements(item, "Knows it")[0] == "Is typically a member of the group and contributes often"


@pytest.mark.parametrize(
    ("strength", "lead", "items"),
    [
        ("should", "Maintainers should:", ["Be patient", "Be able to spend at least 20% of their working time on it"]),
        ("typically", "Maintainers typically:", ["Are patient", "Can spend at least 20% of their working time on it"]),
    ],
)
def test_a_soft_list_has_infinitives_behind_a_modal_verb_only(strength: str, lead: str, items: list[str]) -> None:
    first = f"{{text: be patient, strength: {strength}}}"
    keys = f"requirements: [{first}, {{working_time: at least 20%, strength: {strength}}}]"
    said = [line.replace("the project", "it") for line in role(keys)[0]]
    assert said == [f"**Requirements:** {lead}", *items]


def test_conditions_without_an_ending_stay_so_inside_of_a_group_too() -> None:
    keys = (
        "requirements: [Ability to write, {title: Commitment, all_of: [Participate in reviews,"
        " {count: 10, of: changes, done: reviewed}]}, {count: 2, of: talks}]"
    )
    assert role(keys) == [
        [
            "**Requirements:**",
            "Ability to write",
            "Commitment:",
            "  Participate in reviews",
            "  Have reviewed at least 10 changes",
            "At least 2 talks",
        ]
    ]


@pytest.mark.parametrize(
    ("given", "item"),
    [
        ("Review changes", "Review changes"),
        ("{text: review changes, strength: should}", "Should review changes"),
        ("{text: review changes, strength: expected}", "Are expected to review changes"),
        ("{text: review changes, strength: typically}", "Typically review changes"),
        (
            "{do: make, count: 30, of: contributions, per: 1 year, source: DevStats}",
            "Make at least 30 contributions a year, as counted by DevStats",
        ),
        ("{count: 30, of: contributions}", "At least 30 contributions"),
        ("{count: 1, of: contributions to the code}", "At least 1 contribution to the code"),
        ("{do: review, count: 5, of: changes, strength: should}", "Should review at least 5 changes"),
        ("{text: Review changes, note: especially large ones}", "Review changes, especially large ones"),
        ("{text: Review changes, note: Typo fixes do not count.}", "Review changes; typo fixes do not count"),
        ("{text: Review changes, note: One a day. Or two.}", "Review changes. One a day. Or two."),
    ],
)
def test_a_duty(given: str, item: str) -> None:
    assert role(f"responsibilities: [Mentor others, {given}]") == [["**Responsibilities:**", "Mentor others", item]]


def test_duties_that_are_equally_soft_are_so_in_the_lead() -> None:
    keys = "responsibilities: [{text: review changes, strength: should}, {text: mentor others, strength: should}]"
    assert role(keys) == [["**Responsibilities:** Maintainers should:", "Review changes", "Mentor others"]]


@pytest.mark.parametrize(
    ("given", "item"),
    [
        ("approve changes", "Approve changes"),
        ("{access: write, on: the main repository}", "Have write access to the main repository"),
        ("{access: triage}", "Have triage access on GitHub"),
        ("{access: member}", "Belong to the organization on GitHub"),
        ("{access: member, on: the community}", "Belong to the community"),
        ("{resources: [secrets, ci]}", "Have access to secrets and the build and test infrastructure"),
        (
            "{resources: websites, on: the documentation}",
            "Have access to websites and domain names for the documentation",
        ),
        (
            "{access: write, on: some packages, note: enforced by a bot}",
            "Have write access to some packages, enforced by a bot",
        ),
    ],
)
def test_a_privilege(given: str, item: str) -> None:
    assert role(f"privileges: [{given}]") == [[f"**Privileges:** {item}."]]
    assert role(f"privileges: [{given}, merge changes]") == [["**Privileges:**", item, "Merge changes"]]


def test_what_keeps_a_role_and_who_judges() -> None:
    keys = """standing: [{count: 3, of: reviews, per: 1 year}],
      requirements: [{text: Knows the code, judged_by: maintainer, waived_by: member}]"""
    assert role(keys) == [
        ["**To keep the role:** Has at least three reviews a year."],
        [
            "**Requirements:**",
            "Knows the code. The maintainers judge whether this is met. The members may waive this.",
        ],
    ]


def test_lists_stand_in_the_order_of_the_data() -> None:
    keys = "privileges: [approve changes], responsibilities: [Review changes], specializations: {Events: Plans them}"
    assert [lines[0] for lines in role(keys)] == [
        "**Privileges:** Approve changes.",
        "**Responsibilities:** Review changes.",
        "**Kinds of maintainers:**",
    ]


def test_nothing_is_said_without_a_key() -> None:
    assert role("description: Maintainers maintain.") == []


def test_the_words_behind_sponsors_and_behind_a_part_of_a_number() -> None:
    found = facts("""
project: {id: example, name: Example}
ladder:
  member:
    name: Member
    requirements:
      - {sponsors: {count: 2, role: owner, note: who know the work}}
      - {count: 9, of: reviews, of_which: [{count: 3, of: long ones, judged_by: owner}]}
  owner: {name: Owner}
""")
    first, second = found.role("member").conditions
    assert isinstance(second, Nested)
    assert items([first]) == ["Is sponsored by 2 owners, who know the work"]
    assert items(second.items) == ["3 long ones. The owners judge whether this is met."]


def test_a_team_in_which_one_must_have_been() -> None:
    teams = "teams:\n  board: {name: Board}\n"
    found = facts(f"{BODY}  maintainer: {{name: Maintainer, requirements: [{{held: [board, member]}}]}}\n{teams}")
    (only,) = [block(one) for one in found.role("maintainer").blocks]
    assert only == ["**Requirements:** Is already a member of the Board or a member."]
