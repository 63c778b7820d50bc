"""Roles, votes and meetings in words of their own: what each reader takes, word for word, and what it leaves alone."""

from __future__ import annotations

import pytest

from bylaws.adopt.prose.gatherings import recurrence
from bylaws.adopt.prose.measures import role
from bylaws.adopt.prose.titles import role_of_title
from prose_said import said

TAKEN: dict[str, tuple[str, list[str]]] = {
    "asked to join": (
        "Any current maintainer can reach out to the author behind the pull request and ask them if they are willing to "
        "become a Lantern maintainer.",
        ["becoming.maintainer.invited_by = maintainer"],
    ),
    "members of a team that is a role": (
        "# Lantern\n\n## Maintainers Team\n\nNew members may be proposed by any existing Maintainer. However, the proposal is ultimately "
        "voted on by a formal majority vote. Team members can be removed by majority vote. For this vote, the member in question is "
        "not eligible to vote. Team members may retire at any time.",
        [
            "becoming.maintainer.nominated_by = maintainer", "becoming.maintainer.vote = more than 1/2",
            "removal.maintainer.vote = more than 1/2", "removal.maintainer.without_subject = true",
            "stepping_down.maintainer = any_time",
        ],
    ),
    "members of a triage team": (
        "# Lantern\n\n## Triage Team\n\nNew members as well may be proposed by any existing Maintainer or Triage person by email. Triage "
        "member can be removed by majority vote.",
        ["becoming.triage-team.nominated_by = maintainer, triage-team", "removal.triage-team.vote = more than 1/2"],
    ),
    "a supermajority in its own section": (
        "# Lantern\n\n## Supermajority vote\n\nA vote on a single proposal is considered successful if at least two thirds of those "
        "eligible to vote, vote in favor.\n\n## Governance changes\n\nAny change requires a supermajority in favor. Editorial changes "
        "may be made by lazy consensus.",
        ["amendments.editorial = lazy-consensus", "amendments.vote = at least 2/3"],
    ),
    "votes that end early": (
        "A vote may be called and closed early if enough votes have come in one way so that further votes cannot change the decision.",
        ["voting.closes = certain"],
    ),
    "who alone votes": ("In all cases, all and only Maintainers are eligible to vote.", ["voting.electorate = maintainer"]),
    "called to a vote": (
        "# Lantern\n\n## Decisions\n\nAny matter may be called to a vote by any Maintainer who wants it.",
        ["voting.demanded_by = maintainer"],
    ),
    "what is granted": (
        "Maintainers who are selected will be granted the necessary GitHub rights.",
        ["onboarding.maintainer: grant the necessary GitHub rights"],
    ),
    "candidates of a role": (
        "# Lantern\n\n## Member\n\nThe process for a Contributor to become a Member is as follows:\n\n1. Open an issue. Candidates may "
        "self-nominate.",
        [
            "becoming.member.drawn_from = contributor", "becoming.member.self_nomination = true",
            "becoming.member.steps: Open an issue. Candidates may self-nominate",
        ],
    ),
    "access to an organization": (
        "Lantern Maintainers have write access to the lantern GitHub organization.", ["access.maintainer = write"],
    ),
    "invited": (
        "Members are invited to join the Lantern organization by the Maintainers.", ["becoming.member.invited_by = maintainer"],
    ),
    "invited to a committee": (
        "# Lantern\n\n## Advisory Committee\n\nMembers are invited and approved by the Lantern maintainers. Members are expected to "
        "serve for a term of one year.",
        ["becoming.advisory-committee.invited_by = maintainer", "term.advisory-committee = 1 year"],
    ),
    "anybody may nominate": (
        "After that, any community member can nominate a candidate to become a Maintainer.",
        ["becoming.maintainer.nominated_by = anyone"],
    ),
    "a label in bold letters": (
        "# Lantern\n\n## Member\n\n**How to become a Member:**\nMembers are invited by the Maintainers.",
        ["becoming.member.invited_by = maintainer"],
    ),
    "mostly by consensus": ("The vast majority of issues are resolved by consensus.", ["voting.default = consensus"]),
    "whose votes count": (
        "## Voting\n\nEach maintainer gets a binding vote. Non-binding votes from the community are encouraged.",
        ["voting.electorate = maintainer", "voting.may_vote_too = anyone"],
    ),
    "whose votes are welcome on the rules": (
        "## Changes to governance\n\nNon-binding votes from the community are welcome.", ["amendments.may_vote_too = anyone"],
    ),
    "inactivity in any role": (
        "If any of the above roles hasn't contributed in any way in 5 months, we ask.", ["inactivity. = 5 months"],
    ),
    "more time": (
        "If they are unresponsive for >4 months, they will be automatically removed unless a 2/3 majority of the other subproject "
        "maintainers agrees to extend the period.",
        [],
    ),
    "more time for a role": (
        "# Lantern\n\n## Maintainer\n\nIf they are unresponsive for >4 months, they will be automatically removed unless a 2/3 "
        "majority of the other maintainers agrees to extend the period.",
        ["inactivity.maintainer = more than 4 months", "inactivity_extended.maintainer = at least 2/3 by maintainer"],
    ),
    "a list of the holders": (
        "You can find a list of the existing maintainers and their areas in the [MAINTAINERS](MAINTAINERS.md) file.",
        ["listed.maintainer = MAINTAINERS"],
    ),
    "out of another role": (
        "Any existing project maintainer is eligible to become an org maintainer.",
        ["becoming.org-maintainer.drawn_from = maintainer"],
    ),
    "already a contributor": (
        "New maintainers must already be contributors, must be nominated by an existing maintainer, and must be known.",
        ["becoming.maintainer.drawn_from = contributor", "becoming.maintainer.nominated_by = maintainer of must"],
    ),
    "without a term": (
        "Once an org maintainer is elected, they remain a maintainer until stepping down.",
        ["indefinite.org-maintainer = true"],
    ),
    "periods": (
        "# Lantern\n\n## Org Maintainers\n\n- The nomination period will be two weeks from then on\n- The voting period will be open for a "
        "minimum of four business days",
        ["becoming.org-maintainer.nominations_open_for = 2 weeks", "becoming.org-maintainer.open_for = at least 4 business days"],
    ),
    "approval": (
        "# Lantern\n\n## Adding maintainers\n\nCandidates must receive at least 60% approval from the current maintainers. The process for "
        "the reviewer role is similar but requires only 30% approval from current maintainers.",
        ["becoming.maintainer.vote = at least 60% of all by maintainer", "becoming.reviewer.vote = at least 30% of all by maintainer"],
    ),
    "agreement": (
        "If at least 60% of the maintainers agree with the proposal, the newly added maintainer(s) will be considered valid.",
        ["becoming.maintainer.vote = at least 60% by maintainer"],
    ),
    "an aim": (
        "Ideally, all project decisions are resolved by consensus; if impossible, any maintainer may call a vote.",
        ["voting.aim = Ideally, all decisions are made by consensus.", "voting.demanded_by = maintainer"],
    ),
    "silence": (
        "## Lazy Consensus\n\nAuthors will give a time period of no less than four (4) working days for comment.",
        ["voting.silence = at least 4 business days"],
    ),
    "day-to-day work": (
        "Most of the day-to-day project maintenance can be done by a lazy consensus model.",
        ["voting.default = lazy-consensus"],
    ),
    "what a share is taken of": (
        "Two-thirds majority votes mean at least two-thirds of all existing maintainers.", ["voting.of = all of at least 2/3"],
    ),
    "people, and all the rest": (
        "Additions and removals of maintainers require a 2/3 majority, while other decisions and changes require only a simple "
        "majority.",
        [
            "becoming.maintainer.vote = at least 2/3", "removal.maintainer.vote = at least 2/3",
            "voting.otherwise = more than 1/2",
        ],
    ),
    "a list of people": (
        "Simple majority of all Maintainers is required for:\n\n- Promoting or removing reviewers",
        [
            "becoming.reviewer.vote = more than 1/2 of all by maintainer",
            "removal.reviewer.vote = more than 1/2 of all by maintainer",
        ],
    ),
    "a charter": (
        "Any changes to the Steering Committee Charter shall require an affirmative vote of at least 70% of the Seats.",
        ["amendments.vote = at least 70%"],
    ),
    "updates of the rules": (
        "## Updating the Governance\n\nA super majority (at least 2/3 of votes) is required to approve any updates.",
        ["amendments.vote = at least 2/3"],
    ),
    "consent of the committee": (
        "# Lantern Steering Committee\n\n## Changes to the charter\n\nAmendments are accepted with majority consent of the "
        "committee.\nProposals and amendments to the charter are available for at least a period of two weeks for comments "
        "before a vote.",
        ["amendments.discussion = at least 2 weeks", "amendments.vote = more than 1/2 by steering-committee"],
    ),
    "inactivity by role": (
        "After five months of inactivity for Reviewers and Approvers, 10 months of inactivity for Org Members, or after any "
        "behavior harmful to the project, any contributor can be removed from their position(s).",
        [
            "inactivity.approver = 5 months by may-be-removed", "inactivity.org-member = 10 months by may-be-removed",
            "inactivity.reviewer = 5 months by may-be-removed", "removal..grounds: behavior harmful to the project",
        ],
    ),
    "inactivity of anybody": (
        "After four months of inactivity or after any behavior harmful to the project, any contributor can be removed from "
        "their position(s).",
        ["inactivity. = 4 months by may-be-removed", "removal..grounds: behavior harmful to the project"],
    ),
    "never but for": (
        "Lantern will never forcefully remove a current Maintainer, unless a maintainer fails to meet the principles of the "
        "community, or adhere to the Code of Conduct.",
        [
            "removal.maintainer.grounds: failing to meet the principles of the community | failing to adhere to the Code of "
            "Conduct",
        ],
    ),
    "a member of a committee who leaves": (
        "If a TSC member feels unable to go on, they are free to step down.",
        ["stepping_down.technical-steering-committee = allowed"],
    ),
    "the file of maintainers": (
        "Every Maintainer is listed in the [MAINTAINERS.md](MAINTAINERS.md) file.", ["listed.maintainer = MAINTAINERS.md"],
    ),
    "the single body": (
        "Lantern has a single governing body called the Governing Board.", ["project.governing_body = governing-board"],
    ),
    "all rights of another role": (
        "## Reviewer\n\nReviewers have all the rights and responsibilities of a Member.",
        ["includes.reviewer = member of responsibilities, privileges"],
    ),
    "a role by its last word": (
        "## Community Contributor\n\n## Member\n\nThe process for a Contributor to become a Member is public.",
        ["becoming.member.drawn_from = community-contributor"],
    ),
    "a weekly meeting": (
        "Lantern currently hosts weekly community meetings.",
        ["meeting.name = Community meeting", "meeting.when = every week"],
    ),
    "a meeting with a time": (
        "See the notes of our community call, which happens every Monday at 3pm Eastern Time.",
        [
            "meeting.at = 15:00", "meeting.name = Community call", "meeting.when = every week on Monday",
            "meeting.zone = America/New_York",
        ],
    ),
    "a time that is none": (
        "The community meeting takes place every Monday at 15:75 UTC.",
        ["meeting.name = Community meeting", "meeting.when = every week on Monday"],
    ),
    "a committee that meets": (
        "## Steering Committee\n\nThe Steering Committee meets the second Friday of each month. Its meetings are open to "
        "everyone.",
        [
            "meeting.name = Steering committee meeting", "meeting.public = true",
            "meeting.when = every month on the second Friday",
        ],
    ),
    "a committee that meets in private": (
        "## Steering Committee\n\nThe Steering Committee meets monthly. Given the matters, meetings are held in private.",
        ["meeting.name = Steering committee meeting", "meeting.public = false", "meeting.when = every month"],
    ),
    "who comes": (
        "Time zones permitting, maintainers are expected to take part in the public developer meeting.",
        ["meeting.attendance = maintainer", "meeting.zones_permitting = true"],
    ),
}  # fmt: skip

LEFT: dict[str, str] = {
    "a length of time that is a slip": "## Lazy consensus\n\nAuthors will give a time period of 5 to 2 days for comment.",
    "a veto": "If anybody objects, other decisions and changes take longer.",
    "a committee that meets, who knows for whom": "## Steering Committee\n\nThe Steering Committee meets monthly.",
    "a period of something else": "## Releases\n\nThe voting period will be open for a minimum of two days.",
    "members of whom": "The proposal is ultimately voted on by a formal majority vote.",
    "editorial changes of the site": "## The site\n\nEditorial changes may be made by lazy consensus.",
    "votes of tests": "## Tests\n\nNon-binding votes from the community are encouraged.",
    "not invited": "Members are invited by maintainers, or by committers.",
    "other votes": "Two-thirds majority votes mean at least three-quarters of all existing maintainers.",
    "a change of code": "## Changes to the code\n\nA majority is required to approve any changes.",
    "inactivity without an end": "After five months of inactivity for Reviewers, we write to them.",
    "a meeting on two days": "The community meeting takes place every Monday and every Thursday.",
}


@pytest.mark.parametrize("case", TAKEN)
def test_what_a_sentence_says_is_taken(case: str) -> None:
    text, expected = TAKEN[case]
    assert said(text) == expected


@pytest.mark.parametrize("case", LEFT)
def test_what_is_nearly_the_same_is_left(case: str) -> None:
    assert said(LEFT[case]) == []


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("every Tuesday at 15:00", "every week on Tuesday"),
        ("every other Tuesday", "every 2 weeks on Tuesday"),
        ("on the 2nd Tuesday of every month", "every month on the second Tuesday"),
        ("monthly", "every month"),
        ("biweekly", "every 2 weeks"),
        ("now and then", ""),
        ("every Monday and every Tuesday", ""),
    ],
)
def test_dates_that_come_again(words: str, when: str) -> None:
    assert recurrence(words) == when


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Steering and Technical Committee", "steering-and-technical-committee"),
        ("the Project Steering Committee", "steering-committee"),
        ("Governing Board members", "governing-board"),
        ("Security Team", "security-response"),
        ("Code of Conduct Committee", "conduct-committee"),
        ("Team members", "team-member"),
        ("Project Approver", "approver"),
        ("Project Lead", "project-lead"),
    ],
)
def test_names_of_bodies(words: str, key: str) -> None:
    assert role(words) == key


@pytest.mark.parametrize(
    ("words", "key"),
    [("CI Team", "ci-team"), ("Steering Committee (SC)", "steering-committee"), ("Our team", ""), ("Teams", "")],
)
def test_titles_that_name_a_role(words: str, key: str) -> None:
    assert role_of_title(words) == key
