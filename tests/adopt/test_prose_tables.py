"""Tables with a row for each role or matter, in Markdown and HTML, and variations of the templates of the CNCF."""

from __future__ import annotations

import pytest

from bylaws.adopt.prose import statements
from bylaws.markdown.reading import read
from prose_said import said

_ROLES: str = """\
<table>
  <tr><th>Role</th><th>Responsibilities</th><th>Requirements</th><th>Privileges</th><th>Scope</th></tr>
  <tr>
    <td>Guest</td>
    <td>Follow the <a href="https://x.example/rules">rules</a></td>
    <td>None</td>
    <td><p>Can open issues</p><p>Can join the chat.</p></td>
    <td>Everywhere</td>
  </tr>
  <tr><td rowspan="2">Reviewer</td><td colspan="4"><i>All of a guest</i></td></tr>
  <tr>
    <td><ul><li>Review changes</li><li>Answer questions</li></ul></td>
    <td><b>One or several of the below:</b><p>Five changes</p><p>Ten reviews</p></td>
    <td>Can label issues<br>Can close issues</td>
  </tr>
</table>
"""
_VOTES: str = "| Decision | Threshold |\n| --- | --- |\n| Changing the charter | 2/3 majority |\n"
TAKEN: dict[str, tuple[str, list[str]]] = {
    "a table below a comment and code": (
        f"<!-- ``` -->\n\n```\n<!--\n```\n\n{_VOTES}",
        ["amendments.vote = at least 2/3"],
    ),
    "roles in HTML": (
        _ROLES.replace("Guest", "User"),
        [
            "privileges.reviewer: Can label issues | Can close issues",
            "privileges.user: Can open issues | Can join the chat",
            "requirements.reviewer: Five changes | Ten reviews",
            "responsibilities.reviewer: Review changes | Answer questions",
            "responsibilities.user: Follow the [rules](https://x.example/rules)",
        ],
    ),
    "what each role takes": (
        "| Role | Nomination period | Voting period | Eligible voters | Voting requirements |\n| --- | --- | --- | --- | --- |\n"
        "| Reviewer | 5 days | 10 days | Current approvers and maintainers | Simple majority (>50%) |\n"
        "| Maintainer | 5 days | 2 weeks | Maintainers only | Supermajority (≥70%) |\n",
        [
            "becoming.maintainer.nominations_open_for = 5 days",
            "becoming.maintainer.open_for = 2 weeks",
            "becoming.maintainer.vote = at least 70% by maintainer",
            "becoming.reviewer.nominations_open_for = 5 days",
            "becoming.reviewer.open_for = 10 days",
            "becoming.reviewer.vote = more than 1/2 by approver, maintainer",
        ],
    ),
    "what each matter takes": (
        "| Decision | Threshold |\n| --- | --- |\n| Adding a maintainer | 2/3 majority of all maintainers |\n"
        "| Changes to the governance | Two-thirds vote |\n| Creating a repository | Simple majority |\n",
        [
            "amendments.vote = at least 2/3",
            "becoming.maintainer.vote = at least 2/3 of all by maintainer",
            "decision.Creating a repository = more than 1/2",
        ],
    ),
    "approvals of matters": (
        "| Action | Approval |\n| --- | --- |\n| New feature | Two maintainers |\n"
        "| Breaking change | Majority vote of the maintainers |\n",
        ["decision.Breaking change = more than 1/2 by maintainer"],
    ),
    "a nomination": (
        "# Lantern\n\n## Becoming a reviewer\n\nThe nomination is approved by a majority vote of existing approvers.",
        ["becoming.reviewer.vote = more than 1/2 of all by approver"],
    ),
    "consensus": (
        "Upon consensus of incumbent reviewers, the PR will be approved and the new reviewer becomes active.",
        ["becoming.reviewer.vote = consensus by reviewer"],
    ),
    "nominated and approved": (
        "New reviewers are nominated by existing approvers and approved through consensus.",
        ["becoming.reviewer.nominated_by = approver", "becoming.reviewer.vote = consensus by approver"],
    ),
    "elected from a pool": (
        "The Project Lead is elected from the pool of current Maintainers by a simple majority vote.",
        ["becoming.project-lead.drawn_from = maintainer", "becoming.project-lead.vote = more than 1/2"],
    ),
    "the next step": (
        "Reviewers that meet the above requirements will be nominated by an existing approver to become an approver.",
        ["becoming.approver.nominated_by = approver"],
    ),
    "an issue that stays open": (
        "# Lantern\n\n## Reviewers\n\nThe issue must remain open for at least 9 days to allow for a vote.",
        ["becoming.reviewer.open_for = at least 9 days"],
    ),
    "grounds in a list": (
        "Reviewers may also be demoted at any time for one of the following reasons:\n\n- Refusal to abide by the rules,\n"
        "- Other harm; or\n",
        ["removal.reviewer.grounds: Other harm", "removal.reviewer.grounds: Refusal to abide by the rules"],
    ),
    "back with a vote": (
        "An emeritus reviewer may be reinstated to active reviewer status by a simple majority vote of existing reviewers. "
        "Emeritus reviewers are thanked, but do not have voting rights.",
        ["emeritus.reviewer.back_by = more than 1/2 of all by reviewer", "emeritus.reviewer.without_vote = true"],
    ),
    "who governs": ("# Lantern\n\nLantern Reviewers govern the project.", ["project.governing_body = reviewer"]),
    "who governs, and more": (
        "All active reviewers govern the project and keep its releases going.",
        ["project.governing_body = reviewer"],
    ),
    "of those who are active": (
        "Two-thirds majority votes mean at least two-thirds of all active reviewers.",
        ["voting.of = active of at least 2/3"],
    ),
    "terms without end": (
        "# Lantern\n\n## Steering Committee (LSC)\n\nThe LSC is comprised of at least six (6) members. There is no limit to "
        "the number of terms an LSC member can serve. LSC members may remove themselves at any time.",
        [
            "size.steering-committee = at least 6",
            "stepping_down.steering-committee = any_time",
            "term_limit.steering-committee = none",
        ],
    ),
    "who decides, in front": (
        "The following decisions take a 2/3 majority:\n\n- Core maintainers: Elect new reviewers\n"
        "- Core maintainers: Enforcing a violation by a community member\n",
        [
            "becoming.reviewer.vote = at least 2/3 by core-maintainer",
            "decision.Enforcing a violation by a community member = at least 2/3 by core-maintainer",
        ],
    ),
    "repositories and proposals": (
        "New repositories require a 2/3 majority vote. Proposals are approved by a simple majority of the reviewers.",
        ["decision.Accept a proposal = more than 1/2 by reviewer", "decision.Add new repositories = at least 2/3"],
    ),
    "a majority of votes cast": (
        "## Majority vote\n\nA vote on a single proposal is considered successful if more vote in favor than against.",
        ["voting.of_majority = cast of more than 1/2"],
    ),
    "any matter": (
        "Any matter that needs a decision, also on money, may be called to a vote by any reviewer if they want it.",
        ["voting.demanded_by = reviewer"],
    ),
    "anyone who contributes": (
        "Anyone can become a Lantern contributor simply by contributing to the project, with code or otherwise.",
        ["becoming.contributor.automatic = contributes to the project"],
    ),
    "a committee in passing": (
        "The Lantern project has a project steering committee consisting of 4 members, who are elected.",
        ["size.steering-committee = 4"],
    ),
    "access to a repository": (
        '# Lantern\n\nReviewers will be added to the collaborators list of the Lantern repository with "Triage" access.',
        ["access.reviewer = triage"],
    ),
    "any of them": ("Any reviewer may cast a vote.", ["voting.electorate = reviewer"]),
    "before the end of a term": (
        "# Lantern\n\n## Changes in Project Governance\n\nThe PR should only be opened no earlier than 5 weeks before the "
        "end of a committee member's term.",
        ["amendments.opens = at most 5 weeks before the term ends"],
    ),
    "an item on a role": (
        "# Lantern\n\n## Community roles\n\n- **Reviewers:** People who review. Reviewers are expected to fix bugs in time.\n",
        ["responsibilities.reviewer: Fix bugs in time"],
    ),
}
LEFT: dict[str, str] = {
    "a table in a comment": f"<!--\n{_ROLES}-->\n",
    "a Markdown table in a comment": f"<!--\n{_VOTES}-->\n",
    "a Markdown table in a block of code": f"Fill this in:\n\n````markdown\n```\n```\n{_VOTES}````\n",
    "voters in brackets": "| Decision | Threshold |\n| --- | --- |\n| Changing the charter | Majority (of the board) |\n",
    "some voters in brackets": "| Role | Threshold |\n| --- | --- |\n| Reviewer | 2/3 majority (board only) |\n",
    "a quorum in brackets": "| Role | Threshold |\n| --- | --- |\n| Reviewer | Majority (quorum of four) |\n",
    "voters but for one": (
        "| Role | Threshold |\n| --- | --- |\n| Reviewer | Majority of the maintainers (excluding the nominee) |\n"
        "| Approver | Majority of the maintainers, excluding the nominee |\n"
    ),
    "the end of a role": "| Role | Threshold |\n| --- | --- |\n| Reviewer (removal) | 2/3 majority |\n",
    "what is governed in part": "Reviewers govern the project's servers.\n\nReviewers govern the project blog.",
    "those who governed": "Former reviewers govern the project.\n\nEmeritus reviewers govern the project.",
    "reviewers of a part": "# Lantern\n\nDocs reviewers govern the project.",
    "who governs with others": (
        "The reviewers govern the project with the board.\n\nThe reviewers govern the project, together with the board."
    ),
    "back by one way or another": (
        "An emeritus reviewer may be reinstated to active reviewer status by a majority of the reviewers or by the chair.\n\n"
        "An emeritus reviewer may be reinstated to active reviewer status by a majority of the reviewers, or the lead."
    ),
    "no votes of one sort": "Emeritus reviewers do not have voting rights in the election of a chair.",
    "a table without cells": "<table></table>\n\n<table><tr></tr></table>\n",
    "success of something else": (
        "## Elections\n\nA vote on a single proposal is considered successful if more vote in favor than against."
    ),
    "a table in a block of code": f"```html\n{_ROLES}```\n",
    "voters who are more than roles": (
        "| Decision | Voters | Threshold |\n| --- | --- | --- |\n| Creating a repository | Whoever comes | 2/3 majority |\n"
    ),
    "a threshold in other words": "| Decision | Threshold |\n| --- | --- |\n| Creating a repository | As in the charter |\n",
    "a table of something else": "| Product | Threshold |\n| --- | --- |\n| Lamps | 2/3 majority |\n",
    "a meeting once a month": "The community meeting takes place every second Wed of each month.",
    "votes of some kind": "Each organization (or person) gets one vote on budgets.",
}


@pytest.mark.parametrize("case", TAKEN)
def test_what_a_document_says_is_taken(case: str) -> None:
    text, expected = TAKEN[case]
    assert said(text) == expected


@pytest.mark.parametrize("case", LEFT)
def test_what_is_nearly_the_same_is_left(case: str) -> None:
    assert said(LEFT[case]) == []


def test_any_one_line_of_a_cell_may_be_enough() -> None:
    facts = statements(read("GOVERNANCE.md", _ROLES))
    assert [(fact.of, fact.items[0].place.line) for fact in facts if fact.key == "requirements.reviewer"] == [
        ("any", 13)
    ]
