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
    "a step that names a file": (
        "Reviewers can step down by submitting an update to OWNERS.md and they will be thanked.",
        ["stepping_down.reviewer = allowed", "stepping_steps.reviewer: submit an update to OWNERS.md"],
    ),
    "meetings of a few": (
        "## Steering Committee\n\nThe Steering Committee meets monthly. Meetings are not open to the public.",
        ["meeting.name = Steering committee meeting", "meeting.public = false", "meeting.when = every month"],
    ),
    "a longest term": (
        "# Lantern\n\n## Steering Committee\n\nThe maximum term length of each steering committee member is two years.",
        ["term.steering-committee = at most 2 years"],
    ),
    "maintainers of repositories": (
        "# Lantern\n\n## Approver\n\n- Nominated by a repo maintainer\n\n## Maintainer\n\nThey merge.",
        ["becoming.approver.nominated_by = maintainer"],
    ),
    "words in angles and footnotes": (
        "## Reviewers\n\nReviewers are expected to:\n\n- Read `<area>.md` and lantern-* lists<sup>[2](#two)</sup> first\n"
        "- Answer questions[^3]",
        ["responsibilities.reviewer: Read <area>.md and lantern-* lists first | Answer questions"],
    ),
}
LEFT: dict[str, str] = {
    "a meeting of members": (
        "## Steering Committee\n\nThe Steering Committee will hold a monthly meeting that is open to all Members."
    ),
    "grounds in parts": (
        "Reviewers may be removed for one of the following reasons:\n\n- Inactivity\n  - for six months\n- Harm\n"
    ),
    "a meeting without a name": "## Voting\n\nVotes may be taken at the next meeting.",
    "one of two, behind a comma": (
        "# Lantern\n\n## Adding a reviewer\n\nThe nomination is approved by a majority vote, or by the lead."
    ),
    "some who govern": "Some maintainers govern the project.",
    "votes on something": "## Voting\n\nVoting on releases of subprojects must remain open for 3 days.",
    "a wish": "New maintainers should ideally be elected by a 2/3 majority of the existing maintainers.",
    "one of two ways in": "New maintainers may be approved by a simple majority of maintainers or by the board.",
    "one of two ways out": "A maintainer may be removed at any time by a 2/3 vote of the other maintainers or by the TOC.",
    "seats with an exception": (
        "## Steering Committee\n\nNo more than two members may be from the same company, except in the first year."
    ),
    "a meeting with an exception": "The community meeting takes place every Monday at 15:00 UTC except in August.",
    "a term with an exception": "There are no term limits for Steering Committee members except the chair.",
    "somebody who may not nominate": "New reviewers can be nominated by any maintainer except their manager.",
    "some who may not nominate": "New reviewers must be nominated by an existing maintainer who is not from the same firm.",
    "a place that is none": "## Voting\n\nVotes can be taken on the mailing list but not at meetings.",
    "votes in elections": "Each company gets one vote in elections.",
    "only at times": "In an emergency, any maintainer may demand a vote be taken.",
    "only some decisions": "Decisions are made by lazy consensus only for small changes.",
    "an address that is not to be used": "## Conduct\n\nPlease do not report violations to conduct@cncf.io.",
    "one reason of several": (
        "| Decision | Threshold |\n| --- | --- |\n| Removing a maintainer for inactivity | 2/3 majority |\n"
    ),
    "back for a while": (
        "An emeritus reviewer may be reinstated to active reviewer status by a simple majority vote within one year."
    ),
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
