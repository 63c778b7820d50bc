"""Whose rule it is: what is said of one group is given to no other, and words of an item are kept whole."""

from __future__ import annotations

import pytest

from prose_said import said

_TERM: str = "# Lantern\n\n## Changes in Project Lead\n\n"
TAKEN: dict[str, tuple[str, list[str]]] = {
    "members of a team": (
        "# Lantern\n\n## Security team membership\n\n### Joining\n\nMembers can step down at any time by writing.",
        ["stepping_down.security-response = any_time"],
    ),
    "whose channel": (
        "Violations by community members will be discussed and resolved on the private `#committers` channel.",
        ["conduct.handled_by = committer"],
    ),
    "a bound on the votes for one office": (
        f"{_TERM}However, no organization should have more binding votes than 1/6 of the total number of maintainers.",
        ["becoming.project-lead.votes_per_organization = at most 1/6"],
    ),
    "members who propose members": (
        "# Lantern\n\n## Team members\n\nNew members may be proposed by any existing member by email.",
        ["becoming.team-member.nominated_by = team-member"],
    ),
    "emeritus of one grade": (
        "# Lantern\n\n## Removing a Core Maintainer\n\nEmeritus Maintainers will still be consulted on some project "
        "matters, and can be rapidly returned to Maintainer status if their availability changes.",
        ["emeritus.core-maintainer.rights: be consulted on some matters of the project"],
    ),
    "a supermajority of those who are active": (
        "Changes to this charter require a two-thirds (⅔) supermajority of all active maintainers.",
        ["amendments.vote = at least 2/3 of active by maintainer"],
    ),
    "everybody else": (
        "The following decisions require a 2/3 majority vote, all other decisions take less:\n\n- Adding repositories",
        ["decision.Adding repositories = at least 2/3"],
    ),
    "an end that is certain": (
        "Maintainers are active, and if they are unresponsive for > 4 months they will be automatically removed.",
        ["inactivity.maintainer = more than 4 months by removed"],
    ),
    "an end that others can stop": (
        "Maintainers are active, and if they are unresponsive for > 4 months they will be automatically removed, unless "
        "the others agree to wait.",
        ["inactivity.maintainer = more than 4 months"],
    ),
    "a way out that can be taken": (
        "Maintainers may be removed from the list of maintainers in these ways:\n\n"
        "- If they stop contributing to the project for a period of 5 months",
        ["inactivity.maintainer = 5 months by may-be-removed"],
    ),
    "words in angles and footnotes": (
        "## Reviewers\n\nReviewers are expected to:\n\n- Read `<area>.md` and lantern-* lists<sup>[2](#two)</sup> first\n"
        "- Answer questions[^3]",
        ["responsibilities.reviewer: Read <area>.md and lantern-* lists first | Answer questions"],
    ),
}
LEFT: dict[str, str] = {
    "a list that nobody knows": (
        "Violations by community members will be discussed and resolved on the private #lantern-help channel."
    ),
    "a bound on the votes for new members": (
        "# Lantern\n\n## Becoming a member\n\nNo company should have more binding votes than 1/2 of the total number of "
        "maintainers."
    ),
    "a vote on who loses a role": (
        "## When does a maintainer lose the role\n\nThe voting process is a simple majority in which each maintainer votes."
    ),
}


@pytest.mark.parametrize("case", TAKEN)
def test_a_rule_is_about_its_group(case: str) -> None:
    text, expected = TAKEN[case]
    assert said(text) == expected


@pytest.mark.parametrize("case", LEFT)
def test_a_rule_of_some_is_not_given_to_all(case: str) -> None:
    assert said(LEFT[case]) == []
