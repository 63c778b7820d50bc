"""Committees in the words of the templates for subprojects: what each reader takes, and what it leaves alone."""

from __future__ import annotations

import pytest

from prose_said import said

BOARD = "# Lantern\n\n## Steering Committee\n\n"
CONDUCT = "# Lantern\n\n## Code of Conduct Committee\n\n"

TAKEN: dict[str, tuple[str, list[str]]] = {
    "who governs": (
        "The overall Lantern project is governed by a Steering Committee, as follows.",
        ["project.governing_body = steering-committee"],
    ),
    "how a committee decides": (
        f"{BOARD}Decisions are made in meetings when a quorum of the members are present, and may pass with more than half the "
        "members of the committee supporting it.",
        ["decides.steering-committee = more than 1/2 of all by steering-committee"],
    ),
    "what is removed": (
        f"{BOARD}Any Steering Committee member may propose removal of a subproject on these grounds, and Steering can confirm "
        "this with a majority vote.",
        ["decision.Remove a subproject = more than 1/2 by steering-committee"],
    ),
    "who is selected": (
        f"{CONDUCT}To handle reports, the Steering Committee selects four to six people to be on the Code of Conduct Committee. "
        "The Steering Committee will replace at least two members of the CoC Committee each year. Members of the committee do "
        "not need to be members of Lantern.",
        [
            "appointed_by.conduct-committee = steering-committee", "outsiders.conduct-committee = true",
            "replaced_per_year.conduct-committee = 2", "size.conduct-committee = 4 to 6",
        ],
    ),
    "who hears reports": (
        f"{CONDUCT}The CoC Committee will receive reports of conduct violations. Should a member of the Steering Committee be the "
        "offender or the reporter, this recommendation will instead be forwarded to the CNCF staff.",
        [
            "conduct.escalates = foundation", "conduct.handled_by = conduct-committee", "conduct.involved = steering-committee",
        ],
    ),
    "closed meetings": (
        f"{BOARD}The Committee may hold additional, closed meetings in order to discuss non-public issues such as security "
        "exploits, CoC enforcement, and more.",
        ["closed_meetings = steering-committee"],
    ),
    "a monthly meeting": (
        f"{BOARD}To do this, the Steering Committee will hold a monthly meeting that is open to all contributors.",
        ["meeting.name = Steering committee meeting", "meeting.public = true", "meeting.when = every month"],
    ),
    "an election": (
        "# Lantern\n\n## Steering Committee Elections\n\nThe election starts with a call for nominations, which lasts for at least "
        "two weeks. The election itself will last for at least one week.",
        [
            "election.steering-committee.timetable.nominations_open_for = at least 2 weeks",
            "election.steering-committee.timetable.voting_for = at least 1 week",
        ],
    ),
    "changes of several documents": (
        "This governance document, and other governance documents of the project, can be amended with a 2/3 majority vote of the "
        "Steering Committee.",
        ["amendments.vote = at least 2/3 by steering-committee"],
    ),
    "maintainers": (
        "# Lantern\n\n## Maintainers\n\nThey can merge their own patches or patches from others. Maintainers collectively manage "
        "the project's resources and contributors.",
        [
            "privileges.maintainer: Merge their own patches or patches from others",
            "responsibilities.maintainer: Manage the project's resources and contributors together",
        ],
    ),
    "requests": (
        "Any Maintainer may suggest a request for CNCF resources on the list.", ["resources.proposed_by = maintainer"],
    ),
}  # fmt: skip

LEFT: dict[str, str] = {
    "a decision of whom": "Decisions are made in meetings when a quorum is present.",
    "a committee of the foundation": "CoC violations will be referred to the CNCF Code of Conduct Committee.",
    "patches of somebody else": "# Lantern\n\n## Bots\n\nThey can merge their own patches or patches from others.",
    "outsiders of which committee": "Members of the committee do not need to be members of Lantern.",
}


@pytest.mark.parametrize("case", TAKEN)
def test_what_a_sentence_says_is_taken(case: str) -> None:
    text, expected = TAKEN[case]
    assert said(text) == expected


@pytest.mark.parametrize("case", LEFT)
def test_what_is_nearly_the_same_is_left(case: str) -> None:
    assert said(LEFT[case]) == []
