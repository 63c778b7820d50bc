"""Rules out of prose on the way into a role and out of it, on leads, places and reports: what is taken and left."""

from __future__ import annotations

import pytest

from prose_said import said

_LADDER = "# Lantern\n\n## Reviewer\n\n"
_REQUIRED = "# Lantern\n\n## Reviewer\n\n### Qualifications\n\n"
_LEAD = "# Lantern\n\n## Changes in Project Lead\n\n"
_CONDUCT = "# Lantern\n\n## Code of Conduct\n\n"
_NEXT = "The candidate with the next most votes in the election before is offered the seat."
_LEAVING = "# Lantern\n\n## Involuntary Removal\n\n"

TAKEN: dict[str, tuple[str, list[str]]] = {
    "who can become one": (
        f"{_LADDER}The process for a Contributor to become a Reviewer is as follows:",
        ["becoming.reviewer.drawn_from = contributor"],
    ),
    "who is one already": (
        f"{_REQUIRED}- Must be a Member of the Lantern project.\n",
        ["becoming.reviewer.drawn_from = member"],
    ),
    "judged alike": (
        "Committer nominations are considered without prejudice to employer or demographics.",
        ["becoming.committer.neutral = true"],
    ),
    "one of two": (
        f"{_REQUIRED}- Be nominated by an existing approver or a maintainer.\n",
        ["becoming.reviewer.nominated_by = approver, maintainer"],
    ),
    "nominated in other words": (
        "A contributor may be nominated as a reviewer by any current approver.",
        ["becoming.reviewer.nominated_by = approver"],
    ),
    "two in a sentence": (
        "New committers are nominated by an existing reviewer or maintainer in an issue.",
        ["becoming.committer.nominated_by = reviewer, maintainer"],
    ),
    "a second": (
        f"{_REQUIRED}- Have your nomination seconded by another approver.\n",
        ["becoming.reviewer.seconded_by = approver"],
    ),
    "oneself": (
        "An active contributor may nominate themselves to become a reviewer.",
        ["becoming.reviewer.self_nomination = true"],
    ),
    "oneself or by others": (
        f"{_REQUIRED}- May either self-nominate or be nominated by an approver.\n",
        ["becoming.reviewer.nominated_by = approver", "becoming.reviewer.self_nomination = true"],
    ),
    "with a pull request": (
        f"{_LADDER}1. Process of becoming a reviewer:\n    1. The contributor is nominated by opening a pull "
        "request against the "
        "appropriate repository, adding their GitHub username to the OWNERS file.\n",
        ["becoming.reviewer.nomination = a pull request that adds the account of the nominee to OWNERS"],
    ),
    "approvals of a pull request": (
        f"{_LADDER}The process of becoming a reviewer is:\n\n1. At least three members of the team that owns "
        "that part, who "
        "are already Approvers, approve the PR.\n",
        ["becoming.reviewer.approvals = at least 3 votes by approver"],
    ),
    "what the candidate agrees to": (
        "The candidate must add a comment to the pull request testifying that they agree to all requirements "
        "of becoming a "
        "Committer.",
        ["becoming.committer.consent = The nominee agrees to all requirements in a comment on the pull request."],
    ),
    "sponsors": (
        f"{_REQUIRED}- Sponsored by two approvers or maintainers\n",
        ["becoming.reviewer.sponsors = 2 by approver, maintainer"],
    ),
    "a sponsor of another company": (
        f"{_REQUIRED}- Must have 2 sponsors who are also Members, at least one of whom does not work for the "
        "same employer\n",
        ["becoming.reviewer.sponsors = 2 of other organization by member"],
    ),
    "what the chosen are given": (
        "Committers who are selected will be granted the rights they need, and invited to the private list.",
        ["onboarding.committer: grant the rights they need | invite the person to the private list"],
    ),
    "nobody is asked": (
        "Anyone can become a contributor by contributing to the project.",
        ["becoming.contributor.automatic = contributes to the project"],
    ),
    "consequences": (
        "Consequences of being inactive include:\n\n- Involuntary removal or demotion\n- Being asked to move "
        "to Emeritus "
        "status\n",
        ["consequence.emeritus-offered = true", "consequence.may-be-removed = true"],
    ),
    "two silences": (
        "Inactivity is measured by:\n\n- Periods of no communication for longer than 4 months\n",
        ["no_communication = 4 months"],
    ),
    "removed after a silence": (
        "Reviewers who have not taken part in reviews for 5 months are automatically removed.",
        ["inactivity.reviewer = 5 months by removed"],
    ),
    "a silence that is a ground": (
        "If one of these holds, anybody may propose their removal:\n\n- The reviewer has not participated in "
        "meetings for more "
        "than 2 months.\n",
        ["inactivity.reviewer = more than 2 months by may-be-removed"],
    ),
    "grounds": (
        "Committers may also be removed after being inactive, failure to review, violating the rules, or "
        "other reasons.",
        ["removal.committer.grounds: being inactive | failure to review | violating the rules | other reasons"],
    ),
    "grounds for everybody": (
        f"{_LEAVING}Involuntary removal/demotion of a contributor happens at times. This may include repeated "
        "patterns of "
        "inactivity, failing to meet requirements, and/or a violation of the code.",
        ["removal..grounds: repeated patterns of inactivity | failing to meet requirements | a violation of the code"],
    ),
    "a vote of the others": (
        f"{_LEAVING}Involuntary removal/demotion of a committer happens at times. If they cannot be reached, "
        "or say nothing, "
        "involuntary removal is initiated through a vote by a majority of the other current committers.",
        ["removal.committer.vote = more than 1/2 of all by committer", "removal.committer.without_subject = true"],
    ),
    "who cannot go on": (
        "If the reviewer wants to remain a reviewer, but is unable to perform the required duties, they can "
        "be removed with a "
        "vote of at least 60% of the current reviewers.",
        ["removal.reviewer.vote = at least 60% of all by reviewer"],
    ),
    "retiring": ("Reviewers may retire at any time by telling the list.", ["stepping_down.reviewer = any_time"]),
    "leaving any role": ("You may also choose to voluntarily step down from your role.", ["stepping_down. = allowed"]),
    "down the ladder": (
        "People change, so contributors can consider stepping down (moving down the contributor ladder) first.",
        ["leaving.down_the_ladder = true"],
    ),
    "a successor": (
        "Say that you want to step down, and if possible, help find someone to pick up your work.",
        ["leaving.successor = true"],
    ),
    "emeritus by leaving": (
        "When a committer steps down, they become an emeritus committer.",
        ["emeritus.committer.when: step down"],
    ),
    "emeritus by choice": (
        "If a reviewer is no longer interested in this work, they should volunteer to be moved to emeritus status.",
        ["emeritus.reviewer.when: are no longer interested or cannot do their part"],
    ),
    "what emeriti do": (
        "Emeritus Committers will still be consulted on some project matters, and can be rapidly returned to "
        "Committer status "
        "if their availability changes.",
        ["emeritus.committer.rights: be consulted on some matters of the project"],
    ),
    "a new lead": (
        f"{_LEAD}Anyone from the Lantern community can vote on the PR with either +1 or -1. It is opened no "
        "earlier than 5 weeks "
        "before the end of the lead's term. The PR should be kept open for no less than 2 weeks. The PR can "
        "only be merged after "
        "the end of the last project lead's term, with more +1 than -1 in the binding votes.",
        [
            "becoming.project-lead.may_vote_too = anyone",
            "becoming.project-lead.open_for = at least 2 weeks",
            "becoming.project-lead.opens = at most 5 weeks before the term ends",
            "becoming.project-lead.takes_effect = after the term ends",
            "becoming.project-lead.vote = more than 1/2 of cast",
        ],
    ),
    "who elects the lead": (
        "The project lead is elected by Lantern committers.",
        ["becoming.project-lead.by = committer"],
    ),
    "the last word": (
        "If a dispute still cannot be resolved, the project lead has the final say.",
        ["disputes.final = project-lead"],
    ),
    "comments before a vote": (
        "Amendments must be circulated to the community for comment at least one week before voting.",
        ["amendments.discussion = at least 1 week"],
    ),
    "a mailing list": (
        "Write to lantern-dev+subscribe@lists.example.org.",
        ["list.lantern-dev@lists.example.org = lantern-dev@lists.example.org"],
    ),
    "a chat": (
        "Join [`#lantern`](https://example.slack.com/archives/C01), or "
        "[write](https://example.slack.com/archives/C01).",
        ["chat.https://example.slack.com/archives/C01 = https://example.slack.com/archives/C01 of #lantern on Slack"],
    ),
    "a team on GitHub": (
        "The [@lantern/keepers](https://github.com/orgs/lantern/teams/keepers) team reflects the list of Committers.",
        ["github_team.committer = lantern/keepers"],
    ),
    "a file with names": (
        "The list of current committers can be found in [COMMITTERS.md](COMMITTERS.md).",
        ["listed.committer = COMMITTERS.md"],
    ),
    "access": (
        "Lantern Committers have write access to the [project GitHub repository](x).",
        ["access.committer = write"],
    ),
    "closed meetings": (
        "Maintainers also hold closed sessions to speak of security issues or CoC reports. Any Maintainer "
        "may call for a private "
        "meeting upon receiving such a report. All active Maintainers must be invited to these sessions, "
        "except for any Maintainer "
        "who is accused.",
        [
            "closed_meetings = maintainer",
            "closed_meetings.called_by = maintainer",
            "closed_meetings.invited = maintainer",
        ],
    ),
    "reports about those who handle them": (
        f"{_CONDUCT}The code of conduct is overseen by the Lantern committers. If the possible violation is "
        "against one of the "
        "committers, that member will be recused from it. Such issues must be escalated to the appropriate "
        "CNCF contact.",
        ["conduct.escalates = cncf-contact", "conduct.handled_by = committer", "conduct.recused = committer"],
    ),
    "two factors": (
        "All members of the Lantern GitHub organization must have two-factor authentication enabled. "
        "Committers must have 2FA "
        "enabled.",
        ["two_factor.committer = true", "two_factor.member = true"],
    ),
    "owners of a component": (
        "Component owners can be removed by a 2/3 majority maintainers vote.",
        ["removal.component-owner.vote = at least 2/3 by maintainer"],
    ),
    "members of a team": (
        "# Lantern\n\n## Core Team\n\nNew members may be proposed by any existing maintainer.",
        ["becoming.team-member.nominated_by = maintainer"],
    ),
    "a seat that falls empty": (
        "# Steering Committee\n\n## Vacancies\n\nIn the event of a loss of an elected committee member, the "
        "candidate with "
        "the next most votes from the previous election will be offered the seat. Another election is held unless the "
        "regular committee election is less than 5 weeks away. Any replacement committee member will serve "
        "out the remainder of "
        "the term.",
        [
            f"vacancy.steering-committee: {_NEXT}",
            "vacancy_rest.steering-committee = true",
            "vacancy_skip.steering-committee = 5 weeks",
        ],
    ),
    "a vote after a silence": (
        f"{_REQUIRED}- Inactivity for more than 2 months leads to a removal vote by other reviewers.\n",
        ["inactivity.reviewer = more than 2 months by may-be-removed"],
    ),
    "an approving vote": (
        f"{_REQUIRED}- Nominated by an approver:\n  - With an approving vote of at least 3 approvers from the area.\n",
        ["becoming.reviewer.approvals = at least 3 votes by approver"],
    ),
    "decisions of one sort": (
        "Project-wide decisions (such as the budget) are made by a simple majority of the maintainers.",
        ["decision.Project-wide decisions = more than 1/2 by maintainer"],
    ),
}

LEFT = {
    "a step about nobody": "# Lantern\n\n## Process\n\n- Sponsored by two approvers\n",
    "sponsors with a condition": f"{_REQUIRED}- Sponsored by two approvers who have seen their work\n",
    "nominators whom nobody knows": f"{_REQUIRED}- Nominated by a friend\n",
    "a second whom nobody knows": f"{_REQUIRED}- Seconded by a friend\n",
    "approvals of something else": f"{_LADDER}At least two approvers approve the release.",
    "the same role": f"{_REQUIRED}- Must be a Reviewer\n",
    "a condition for becoming emeritus": "If a reviewer steps down before a release, they become an emeritus "
    "reviewer a year later.",
    "consequences of something else": "Consequences include:\n\n- Involuntary removal or demotion\n",
    "a lead of something else": "# Lantern\n\n## Changes in Releases\n\nThe PR should be kept open for no "
    "less than 4 weeks.",
    "an address of a person": "Write to jane.doe@example.com.",
    "a page of a chat": "See [the blog of Slack](https://slack.com/blog).",
    "a team that is something else": "The [team](https://github.com/orgs/lantern/teams/keepers) reflects our spirit.",
    "a table": "The current maintainers are listed in the table below.",
    "some members": "All members of the Lantern GitHub organization with elevated permissions must have 2FA enabled.",
    "conduct of others": "# Lantern\n\n## Votes\n\nThe accused maintainer is recused.",
    "a seat of nobody": (
        "# Lantern\n\n## Vacancies\n\nAny replacement member will serve out the remainder of the term."
    ),
    "two majorities": (
        "Changes to this charter must be approved by a majority of committers and a majority of reviewers."
    ),
    "a vote on some decisions": "Some decisions are made by a simple majority of the maintainers.",
}


@pytest.mark.parametrize("case", TAKEN)
def test_what_a_sentence_says_is_taken(case: str) -> None:
    text, expected = TAKEN[case]
    # Lists of qualifications and of steps are read as lists, too: tests of lists say how.
    assert [one for one in said(text) if not one.startswith("requirements.") and ".steps: " not in one] == expected


@pytest.mark.parametrize("case", LEFT)
def test_what_is_nearly_the_same_is_left(case: str) -> None:
    assert [one for one in said(LEFT[case]) if not one.startswith("requirements.")] == []
