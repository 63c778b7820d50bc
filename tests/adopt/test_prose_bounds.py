"""Rules out of prose on windows, quorums, one organization, terms, leaving, and lists with one threshold."""

from __future__ import annotations

import pytest

from bylaws.adopt.prose import statements
from bylaws.markdown.reading import read

TAKEN: dict[str, tuple[str, list[str]]] = {
    "a committee governs": (
        "The Lantern Steering Committee is the governing body of the Lantern project.",
        ["project.governing_body = steering-committee"],
    ),
    "approvers govern": (
        "Currently, the approvers are the governing body for the project.",
        ["project.governing_body = approver"],
    ),
    "a time until the votes are counted": (
        "After a suitable period of time (goal is by 5 business days), the votes will be tallied and the outcome noted.",
        ["voting.open_for = 5 business days"],
    ),
    "a shortest time": (
        "After a suitable period of time (minimum 2 business weeks), the votes will be tallied.",
        ["voting.open_for = at least 10 business days"],
    ),
    "how long a change stays open": (
        "## Changes in Project Governance\n\nThe PR should be kept open for no less than 4 weeks.",
        ["amendments.open_for = at least 4 weeks"],
    ),
    "how long a vote on somebody takes": (
        "# Lantern\n\n## Becoming a maintainer\n\n"
        "A vote is conducted in private between the current maintainers over the course of a one week voting period.",
        ["becoming.maintainer.open_for = 1 week"],
    ),
    "time to discuss a candidate": (
        "# Lantern\n\n## Adding maintainers\n\nThe existing maintainers are given five business days to discuss the candidate, raise "
        "objections and cast their vote.",
        ["becoming.maintainer.open_for = 5 business days"],
    ),
    "a quorum": (
        "A vote requires participation by a quorum of at least 30% of maintainers.",
        ["voting.quorum = at least 30%"],
    ),
    "seats of one organization": (
        "# Steering Committee\n\nNo more than 2 members may be affiliated with the same organization.",
        ["cap.steering-committee = 2 per organization"],
    ),
    "maintainers of one company": (
        "No more than four active Maintainers may be from the same company.",
        ["cap.maintainer = 4 per organization"],
    ),
    "a committee with a limit": (
        "The project has a steering committee of 5 members, with a maximum of 1 member from any single organization.",
        ["cap.steering-committee = 1 per organization"],
    ),
    "voters of one company": (
        "No single company should have more than six eligible voters.",
        ["voting.votes_per_organization = at most 6 votes"],
    ),
    "a share of the votes": (
        "No organization should be allowed more than 40% of eligible votes.",
        ["voting.votes_per_organization = at most 40%"],
    ),
    "one vote for all of a company": (
        "Each company or organization receives one organization vote.",
        ["voting.votes_per_organization = 1 vote"],
    ),
    "a term that is served": (
        "# Steering Committee\n\nElected committee members will serve 2-year terms.",
        ["term.steering-committee = 2 years"],
    ),
    "a term without end": (
        "The maximum term length of each steering committee member is one year, with no term limit restriction.",
        ["term.steering-committee = at most 1 year", "term_limit.steering-committee = none"],
    ),
    "leaving by mail": (
        "A maintainer may step down by emailing the list.",
        ["stepping_down.maintainer = allowed", "stepping_steps.maintainer: email the list"],
    ),
    "leaving as one of the ways": (
        "People may be removed from the current list of maintainers via one of the following ways:\n\n* They can resign.",
        ["stepping_down.maintainer = allowed"],
    ),
    "free to leave": (
        'If a Maintainer feels she/he can not fulfill the "Expectations", they are free to step down.',
        ["stepping_down.maintainer = allowed"],
    ),
    "one threshold for a list": (
        "Certain decisions require a 2/3 majority vote:\n\n- Modifying this governance document\n- Removing a maintainer\n"
        "- Adding a new maintainer\n- Creating new subprojects",
        [
            "amendments.vote = at least 2/3",
            "becoming.maintainer.vote = at least 2/3",
            "decision.Creating new subprojects = at least 2/3",
            "removal.maintainer.vote = at least 2/3",
        ],
    ),
    "one threshold for a group": (
        "The following decisions require a 2/3 majority of the reviewers:\n\n- Changing the governance",
        ["amendments.vote = at least 2/3"],
    ),
    "what a threshold is for": (
        "Simple majority (>1/2) of all Maintainers is required for:\n\n* Creating new repositories",
        ["decision.Creating new repositories = more than 1/2"],
    ),
    "the default in other words": (
        "Lazy-consensus is the default method to make decisions.",
        ["voting.default = lazy-consensus"],
    ),
    "a meeting": (
        "Community meetings take place every other Wednesday.",
        ["meeting.name = Community meeting", "meeting.when = every 2 weeks on Wednesday"],
    ),
    "votes of grades that count as one": (
        "Votes by maintainers (either core or non-core) belonging to the same company will count as one vote.",
        ["voting.votes_per_organization = 1 vote"],
    ),
    "any vote": (
        "Unless otherwise specified, any vote will be decided by a 2/3 majority of the total maintainership.",
        ["voting.otherwise = at least 2/3"],
    ),
    "the default once a vote is called": (
        "If a vote is called, the default is a Simple Majority Vote.",
        ["voting.otherwise = more than 1/2"],
    ),
    "a word defined behind a dash": (
        "The following decisions require a Supermajority Vote - two-thirds or more of all maintainers:\n\n"
        "- [core maintainers]: Licensing changes",
        ["decision.Licensing changes = at least 2/3"],
    ),
    "short for the role of the heading": (
        "# Lantern\n\n## Team members\n\nNew members may be proposed by any existing maintainer by email.",
        ["becoming.team-member.nominated_by = maintainer"],
    ),
    "a share of the votes of all": (
        "No organization should have more binding votes than 1/4 of the total number of maintainers.",
        ["voting.votes_per_organization = at most 1/4"],
    ),
}
LEFT = {
    "one threshold for several groups": (
        "The following decisions require a 2/3 majority of the reviewers and the steering committee:\n\n"
        "- Changing the governance"
    ),
    "one threshold for groups of which one is not known": (
        "The following decisions require a 2/3 majority of the sponsors, the reviewers and the users:\n\n"
        "- Removing a reviewer"
    ),
    "one threshold for three groups": (
        "The following decisions require a 2/3 majority of the reviewers, the steering committee and the users:\n\n"
        "- Removing a reviewer"
    ),
    "a least number that is two": "The steering committee has at least three to five members.",
    "a window for a release": "## Changes in Releases\n\nThe PR should be kept open for no less than 4 weeks.",
    "nominators whom nobody knows": "New maintainers must be nominated by an existing maintainer or partner firm.",
    "a quorum to meet": "Quorum to meet is 1/2.",
    "a lack of quorum": "If email voting fails to achieve a quorum within a week, the motion is approved.",
    "what is asked of results": (
        "If an election results in greater than two employees of the same organization, the last one is removed."
    ),
    "a wish": "Target: No single organization controls more than 50% of maintainer seats.",
    "seats of nobody": "No more than two seats may be held by employees of the same organization.",
    "a term among several committees": (
        "# Lantern\n\n## Steering committee and technical oversight committee\n\n### Terms\n\n"
        "Members will serve 2-year terms in turn."
    ),
    "asked to leave": "They may be asked to step down by a maintainer.",
    "a list of something else": "The following people decide by 2/3 majority:\n\n- Removing a maintainer",
    "a list without end": "Certain decisions are made by 2/3 majority.\n\n- Removing a maintainer",
    "small matters": "Smaller technical decisions are made informally and lazy consensus is assumed.",
}


@pytest.mark.parametrize("case", TAKEN)
def test_what_a_sentence_says_is_taken(case: str) -> None:
    text, said = TAKEN[case]
    found = statements(read("GOVERNANCE.md", f"{text}\n"))
    told = [
        f"{it.key}: {it.items[0].text}" if it.key.startswith("stepping_steps.") else f"{it.key} = {it.value}"
        for it in found
    ]
    assert sorted(told) == said


@pytest.mark.parametrize("case", LEFT)
def test_what_is_nearly_the_same_is_left(case: str) -> None:
    assert statements(read("GOVERNANCE.md", f"{LEFT[case]}\n")) == ()
