"""Where votes, nominations and reports have their place, what it takes to merge, and who helps the foundation."""

from __future__ import annotations

import pytest

from prose_said import said

TAKEN: dict[str, tuple[str, list[str]]] = {
    "two lists and a meeting": (
        "## Voting\n\nA vote can be taken on [the developer mailing list](https://lists.example/dev) or [the private "
        "mailing list][private] for security or conduct matters. Votes may also be taken at the weekly developer meeting."
        "\n\n[private]: mailto:Keepers@lists.example\n",
        [
            "only.keepers = security, conduct",
            "place.developer-mailing-list = https://lists.example/dev of mailing-list developer mailing list",
            "place.developer-meeting =  of meeting developer meeting",
            "place.keepers = keepers@lists.example of mailing-list private mailing list",
            "venue.developer-mailing-list = true",
            "venue.developer-meeting = true",
            "venue.keepers = true",
        ],
    ),
    "an address in brackets": (
        "## Voting\n\nGenerally, a vote can be taken on the developer list (dev@lists.example), or via issues labeled 'vote'.",
        [
            "place.dev = dev@lists.example of mailing-list developer list",
            "place.issues-labeled-vote =  of issues issues labeled 'vote'",
            "venue.dev = true",
            "venue.issues-labeled-vote = true",
        ],
    ),
    "a message to a list": (
        "A new reviewer must be proposed by an existing approver by sending a message to the developer mailing list.",
        [
            "becoming.reviewer.nominate_in = developer-mailing-list",
            "becoming.reviewer.nominated_by = approver of must",
            "place.developer-mailing-list =  of mailing-list developer mailing list",
        ],
    ),
    "a pull request": (
        "New reviewers must be nominated by an approver, by opening a PR against the OWNERS.md file, which starts a vote.",
        [
            "becoming.reviewer.nominated_by = approver of must",
            "becoming.reviewer.nomination = a pull request to OWNERS.md",
        ],
    ),
    "where reports are heard": (
        "Violations by community members will be discussed and resolved on the private maintainer mailing list.",
        [
            "conduct.handled_by = maintainer",
            "conduct.handled_in = private-maintainer-mailing-list",
            "place.private-maintainer-mailing-list =  of mailing-list private maintainer mailing list",
        ],
    ),
    "a list with a name": (
        "Violations by community members will be discussed and resolved on the lantern-keepers mailing list.",
        [
            "conduct.handled_in = lantern-keepers-mailing-list",
            "place.lantern-keepers-mailing-list =  of mailing-list lantern-keepers mailing list",
        ],
    ),
    "the committee of the foundation": (
        "Conduct violations by community members will be referred to the CNCF Code of Conduct Committee. Should the CNCF "
        "CoC Committee need to work with the project on resolution, the reviewers will appoint a non-involved contributor "
        "to work with them.",
        ["conduct.handled_by = foundation", "conduct.helped_by = contributor by reviewer"],
    ),
    "others who work with the foundation": (
        "The Reviewers may also choose to delegate working with the CNCF to non-Reviewer community members.",
        [
            "resources.delegated = The Reviewers may also choose to delegate working with the CNCF to non-Reviewer "
            "community members. by reviewer"
        ],
    ),
    "a team that is everybody": (
        "## Security team\n\nThis committee may simply consist of the Reviewers Council themselves.",
        ["security_team.may_be_everyone = reviewer"],
    ),
    "approvals": (
        "All PRs must receive approval from at least two maintainers prior to merging.",
        ["merging.approvals = at least 2 votes by maintainer"],
    ),
    "approvals of two roles": (
        "PRs may be merged only after receiving at least one approval from committers or maintainers.",
        ["merging.approvals = at least 1 vote by committer, maintainer"],
    ),
    "one is enough": (
        "Only one maintainer's approval is required to merge a given PR.",
        ["merging.approvals = at least 1 vote by maintainer"],
    ),
    "a formal vote": (
        "For formal votes, a specific statement of what is being voted on should be added to the relevant GitHub issue or "
        "PR.",
        [
            "voting.steps: A specific statement of what is being voted on should be added to the relevant GitHub issue or "
            "PR."
        ],
    ),
    "organizations with one vote": (
        "Those employed by a single company are allowed one (1) organization vote.",
        ["voting.votes_per_organization = 1 vote"],
    ),
    "access that is granted": (
        "# Lantern\n\nReviewers are granted Triage permissions for the Lantern repository.",
        ["access.reviewer = triage"],
    ),
    "access to everything": ("Reviewers have write access to all repositories.", ["access.reviewer = write"]),
    "approvals by votes": (
        "# Lantern\n\n## Reviewing pull requests\n\nPull requests may be merged after receiving at least two committer "
        "votes.",
        ["merging.approvals = at least 2 votes by committer"],
    ),
    "approvals in passing": (
        "Reviewers merge changes (note: the project requires PRs be approved by at least two reviewers).",
        ["merging.approvals = at least 2 votes by reviewer"],
    ),
    "approval of any change": (
        "To merge a change, approval from at least two reviewers is required.",
        ["merging.approvals = at least 2 votes by reviewer"],
    ),
    "one vote for each": (
        "Each company has one vote, however many people it sends.",
        ["voting.votes_per_organization = 1 vote"],
    ),
    "a voting process in all cases": (
        "In all cases in this document where voting is mentioned, the voting process is a simple majority in which each "
        "reviewer receives one vote.",
        ["voting.otherwise = more than 1/2"],
    ),
}
LEFT: dict[str, str] = {
    "access to a part": (
        "# Lantern\n\nReviewers will be granted admin access to the manual repository.\n\nReviewers have write access to "
        "the tools repository.\n\nReviewers have write access to the repository of the manual."
    ),
    "approvals for one end": "To mend links fast, only one reviewer's approval is required to merge a pull request.",
    "approvals for some changes": "For backports, the project requires that PRs be approved by at least four reviewers.",
    "approvals on one branch": (
        "To merge a pull request into the stable branch, approval from at least two reviewers is required."
    ),
    "approvals but for one": (
        "To merge a pull request, approval from at least two reviewers, other than the author, is required."
    ),
    "approvals in one section": (
        "# Lantern\n\n## Contributing\n\n### Documentation\n\nContributions require approval from at least one reviewer."
        "\n\n## Translations\n\nContributions require approval from at least two reviewers."
    ),
    "as many votes as people": "Every company has one vote per reviewer whom it pays.",
    "a vote for a time": "Each company gets a single vote until it has four reviewers.",
    "a vote on a condition": "Each company gets one vote only if it sent a change.",
    "places of which one is not known": "## Voting\n\nA vote may be held in an open channel or on a mailing list.",
    "several places of which one is not known": (
        "## Voting\n\nVotes can be taken on the developer mailing list, at the meeting, or in GitHub issues labelled 'ballot'."
    ),
    "the foundation unless somebody else": (
        "Conduct violations by community members will be handled by the CNCF Code of Conduct Committee unless the reviewers "
        "settle them."
    ),
    "the foundation or somebody else": (
        "Conduct violations by community members will be handled by the CNCF CoC Committee or the reviewers."
    ),
    "a team some day": (
        "The reviewers will appoint a security response team to handle security reports once there are six of them."
    ),
    "overseen in part": "# Lantern\n\n## Conduct\n\nThe code of conduct is overseen by the reviewers in chats alone.",
    "a place that another sentence names": "## Voting\n\nA vote can be taken on the appropriate mailing list.",
    "a tool": "## Voting\n\nA vote can be taken using a bot or privately.",
    "votes elsewhere": "## Releases\n\nA vote can be taken on the developer mailing list.",
    "a message to a person": "A candidate must be proposed by sending a message to the chair.",
    "referred elsewhere": "Conduct violations by community members will be referred to the event staff.",
    "some changes": "All minor changes must be approved by at least one other maintainer.",
    "votes that weigh more": "The voting process is a simple majority in which each lead receives two votes.",
}


@pytest.mark.parametrize("case", TAKEN)
def test_what_a_sentence_says_is_taken(case: str) -> None:
    text, expected = TAKEN[case]
    assert said(text) == expected


@pytest.mark.parametrize("case", LEFT)
def test_what_is_nearly_the_same_is_left(case: str) -> None:
    assert said(LEFT[case]) == []
