"""Rules out of prose: what each reader takes, word for word, and what it leaves alone."""

from __future__ import annotations

import pytest

from bylaws.adopt.prose import statements
from bylaws.adopt.prose.measures import duration, role, threshold
from bylaws.markdown.reading import read

Said = tuple[str, str]

TAKEN: dict[str, tuple[str, list[Said]]] = {
    "lazy consensus": (
        "While most business in Lantern is conducted by \"[lazy consensus](https://x.example)\", we vote.",
        [("voting.default", "lazy-consensus")],
    ),
    "candidates": (
        "## Adding maintainers\n\nCandidates must be approved by at least 66% of the current maintainers.",
        [("becoming.maintainer.vote", "at least 66%")],
    ),
    "code owners": (
        "Every Maintainer is listed in the [CODEOWNERS](https://x.example) file, with their handle.",
        [("listed.maintainer", "CODEOWNERS")],
    ),
    "default process": (
        "The default decision making process is lazy-consensus.",
        [("voting.default", "lazy-consensus")],
    ),
    "consensus": ("Decisions are build on consensus between maintainers.", [("voting.default", "consensus")]),
    "demand": ("Any Maintainer may demand a vote be taken.", [("voting.demanded_by", "maintainer")]),
    "most votes": (
        "Most votes require a simple majority of all Maintainers to succeed.", [("voting.otherwise", "more than 1/2")],
    ),
    "everything else": (
        "Unless specified above, all other changes to the project require a 2/3 majority vote by maintainers.",
        [("voting.everything_else", "at least 2/3")],
    ),
    "stronger": (
        "Additionally, any maintainer may request that any change require a 2/3 majority vote.",
        [("voting.stronger", "at least 2/3")],
    ),
    "two votes a company": (
        "To avoid this, at most two votes from maintainers working for the same company will count.",
        [("voting.votes_per_organization", "at most 2 votes")],
    ),
    "window": ("## Voting\n\nVoting must be open for at least one week.", [("voting.open_for", "at least 1 week")]),
    "appointment": (
        "New maintainers must be nominated by an existing maintainer and must be elected by 2/3 majority vote.",
        [("becoming.maintainer.nominated_by", "maintainer"), ("becoming.maintainer.vote", "at least 2/3")],
    ),
    "template of the CNCF": (
        "A new Maintainer must be proposed by an existing maintainer by sending a message to the\n"
        "[list](TODO). A simple majority vote of existing Maintainers\napproves the application.",
        [("becoming.maintainer.nominated_by", "maintainer"), ("becoming.maintainer.vote", "more than 1/2")],
    ),
    "defined supermajority": (
        "New maintainers are elected by a supermajority of the maintainers.\n\n"
        "A supermajority is defined as two-thirds of members in the group.",
        [("becoming.maintainer.vote", "at least 2/3")],
    ),
    "undefined supermajority": (
        "New maintainers are elected by a supermajority of the maintainers.",
        [("becoming.maintainer.vote", "undecided")],
    ),
    "removal": (
        "A Maintainer may be removed at any time by a 2/3 vote of the remaining maintainers.",
        [("removal.maintainer.vote", "at least 2/3"), ("removal.maintainer.without_subject", "true")],
    ),
    "ways to be removed": (
        "People may be removed from the current list of maintainers in one of these ways:\n\n"
        "* They can resign\n* If they stop contributing to the project for a period of 6 months or more\n"
        "* By a 2/3 majority vote by maintainers\n",
        [("inactivity.maintainer", "at least 6 months"), ("removal.maintainer.vote", "at least 2/3")],
    ),
    "two rules in a sentence": (
        "Maintainers can be removed by a 2/3 majority vote of all Maintainers, and changes to this\n"
        "Governance require a 2/3 vote of all Maintainers.",
        [("removal.maintainer.vote", "at least 2/3"), ("amendments.vote", "at least 2/3")],
    ),
    "resigning": ("Maintainers may resign at any time.", [("stepping_down.maintainer", "any_time")]),
    "unresponsive": (
        "Core maintainers must remain active, and if they are unresponsive for > 3 months they will automatically move "
        "to emeritus maintainer.",
        [("inactivity.core-maintainer", "more than 3 months")],
    ),
    "amendment": (
        "Changes to this Governance and its supporting documents may be approved by\na 2/3 vote of the Maintainers.",
        [("amendments.vote", "at least 2/3")],
    ),
    "share in percent": (
        "Any major changes to this governance document need a supermajority (at least 65%) vote to be approved.",
        [("amendments.vote", "at least 65%")],
    ),
    "involuntary removal": (
        "Involuntary removal or demotion is handled through a vote by a majority of the current Maintainers.",
        [("removal..vote", "more than 1/2")],
    ),
    "silences": (
        "Inactivity is measured by:\n\n* Periods of no contributions for longer than 9 months\n"
        "* Periods of no communication for longer than 3 months\n",
        [("inactivity.", "9 months"), ("no_communication", "3 months")],
    ),
    "silences of roles": (
        "Inactivity is measured by periods of no contributions without explanation, for longer than:\n\n"
        "- Maintainer: 3 months\n- Member: a year\n",
        [("inactivity.maintainer", "3 months"), ("inactivity.member", "1 year")],
    ),
    "both ways": (
        "## Maintainers\n\nBoth appointments and removals are decided by a **two-thirds majority vote** of the current "
        "maintainers.",
        [("becoming.maintainer.vote", "at least 2/3"), ("removal.maintainer.vote", "at least 2/3")],
    ),
    "term": (
        "The term of the project lead is one year, with no term limit restriction.",
        [("term.project-lead", "1 year"), ("term_limit.project-lead", "none")],
    ),
    "committee": (
        "## Steering Committee\n\nLantern is governed by a Steering Committee. Members are elected for 2 years.",
        [("project.governing_body", "steering-committee"), ("term.steering-committee", "2 years")],
    ),
    "right to demand": (
        "Any Maintainer has the right to demand a formal vote on an issue.", [("voting.demanded_by", "maintainer")],
    ),
    "must approve": (
        "## Governance Amendments\n\nFor a vote to pass, 2/3 majority of the Steering Committee must approve.",
        [("amendments.vote", "at least 2/3")],
    ),
    "must vote to approve": (
        "A 2/3 majority of team members\nmust vote to approve a new maintainer.",
        [("becoming.maintainer.vote", "at least 2/3")],
    ),
    "council": (
        "The collective team of all Maintainers is known as the Council, which\nis the governing body for the project.",
        [("project.governing_body", "maintainer")],
    ),
    "step of a ladder": (
        "## Reviewer\n\nThe way to becoming a Reviewer:\n\n1. Any current Maintainer may nominate a current Member to "
        "become a new Reviewer, in the chat.\n2. A majority of the current Maintainers must then approve the PR.\n",
        [
            ("becoming.reviewer.drawn_from", "member"), ("becoming.reviewer.nominated_by", "maintainer"),
            ("becoming.reviewer.vote", "more than 1/2"),
        ],
    ),
    "requirement": (
        "## Approver\n\n### Requirements\n\n* Nominated by a project owner\n"
        "### How to become an approver\n\n* Be approved by two thirds of the maintainers\n",
        [
            ("becoming.approver.nominated_by", "owner"), ("becoming.approver.vote", "at least 2/3"),
            ("requirements.approver", "1"),
        ],
    ),
    "a nomination passes": (
        "## Maintainer\n\nA nomination passes when it receives a simple majority of Maintainer votes within a week.",
        [("becoming.maintainer.vote", "more than 1/2")],
    ),
    "who is appointed": (
        "Committers are approved by a simple majority of the existing maintainer team.",
        [("becoming.committer.vote", "more than 1/2")],
    ),
    "becoming requires": (
        "Becoming an org maintainer requires a 2/3 vote of existing org maintainers.",
        [("becoming.org-maintainer.vote", "at least 2/3")],
    ),
    "a fraction in one letter": (
        "New maintainers are proposed by an existing maintainer and are elected by a ⅔ majority maintainers vote.",
        [("becoming.maintainer.nominated_by", "maintainer"), ("becoming.maintainer.vote", "at least 2/3")],
    ),
    "needs to be removed": (
        "If a maintainer needs to be removed, a two-thirds vote of the other maintainers is required.",
        [("removal.maintainer.vote", "at least 2/3"), ("removal.maintainer.without_subject", "true")],
    ),
    "unresponsive with an exception": (
        "## Org Maintainers\n\nIf they are unresponsive for > 3 months they will be automatically removed unless the "
        "others agree.\n\n## Org Owners\n\nOwners who are unresponsive for more than 6 months will move on.",
        [("inactivity.org-maintainer", "more than 3 months"), ("inactivity.org-owner", "more than 6 months")],
    ),
    "inactive members": (
        "Inactive members are defined as members of the Lantern Organization with no contributions across any "
        "repository within 8 months.",
        [("inactivity.member", "8 months")],
    ),
    "considered inactive": (
        "Maintainers are considered inactive if they have made no contributions to it for more than six months.",
        [("inactivity.maintainer", "more than 6 months")],
    ),
    "inactivity of everyone": (
        "## Inactivity\n\nInactivity is defined as not actively contributing to the Lantern project for 6 months.",
        [("inactivity.", "6 months")],
    ),
    "when somebody has been inactive": (
        "When a committer has been inactive for more than 6 months, any other may say so.",
        [("inactivity.committer", "more than 6 months")],
    ),
    "a vote requires": (
        "## Conflict Resolution and Voting\n\nA vote requires a simple majority to pass.\n\n"
        "## Changes to governance\n\nA vote requires a 2/3 supermajority to pass.",
        [("voting.otherwise", "more than 1/2"), ("amendments.vote", "at least 2/3")],
    ),
    "a vote passes": (
        "## Voting\n\n* A vote passes if more than 50% of the votes cast approve the motion.",
        [("voting.otherwise", "more than 50%")],
    ),
    "the voting process": (
        "## Project decisions\n\nThe voting process is a simple majority in which each maintainer receives one vote.",
        [("voting.electorate", "maintainer"), ("voting.otherwise", "more than 1/2")],
    ),
    "without consensus": (
        "## Decision making\n\nThe people here generally decide by consensus and only resort to conflict resolution "
        "by a majority vote if consensus cannot be reached.",
        [("voting.default", "consensus"), ("voting.otherwise", "more than 1/2")],
    ),
    "a call for a vote": (
        "## Decision Making\n\nWhen a consensus cannot be found an owner can call for a majority vote on a decision.",
        [("voting.demanded_by", "owner")],
    ),
    "a list of decisions": (
        "## Decision Making\n\nThese items must be called to vote:\n\n* Adding or archiving subprojects "
        "(simple majority)\n* Removing a maintainer for any reason (2/3 majority)\n"
        "* Changing the governance rules (2/3 majority)\n\n"
        "By default, any decisions called to a vote will be for a simple majority vote.",
        [
            ("decision.Adding or archiving subprojects", "more than 1/2"), ("removal.maintainer.vote", "at least 2/3"),
            ("amendments.vote", "at least 2/3"), ("voting.otherwise", "more than 1/2"),
        ],
    ),
    "level": ("Lantern is a CNCF Sandbox project.", [("foundation.level", "sandbox")]),
    "meeting": (
        "Maintainers take part in the public\ndeveloper meeting, which occurs at 15:30 UTC on Fridays.",
        [
            ("meeting.at", "15:30"), ("meeting.name", "Developer meeting"), ("meeting.when", "every week on Friday"),
            ("meeting.zone", "UTC"),
        ],
    ),
    "report": (
        "## Enforcement\n\nAbusive behavior may be reported to conduct@lists.lantern.example.",
        [
            ("conduct.report_to", "conduct@lists.lantern.example"),
            ("list.conduct@lists.lantern.example", "conduct@lists.lantern.example"),
        ],
    ),
    "designated": (
        "If a Maintainer is involved, the Maintainers will instead designate two Maintainers to work with the CNCF.",
        [("conduct.designated_from", "maintainer"), ("conduct.designates", "2")],
    ),
    "security team": (
        "The Maintainers will appoint a Security Response Team to handle security reports.",
        [("security_team.appointed_by", "maintainer")],
    ),
}  # fmt: skip

LEFT = {
    "candidates for nothing": "Candidates must be approved by at least 66% of the current maintainers.",
    "owners of some files": "Documentation is listed in the CODEOWNERS file.",
    "another kind of decision": "Releases are made by lazy consensus of the approvers.",
    "an exception": "They are removed after 6 months unless a 2/3 vote of the maintainers extends the time.",
    "a condition": "If the project has ten maintainers, new maintainers are elected by 2/3 majority vote.",
    "voters of two kinds": "New maintainers are elected by a supermajority of Team Leads and the TOC.",
    "voters that nobody knows": "Changes to this document should be approved by 2/3 of SC members.",
    "no threshold": "Changes to this Governance are discussed in the meeting.",
    "what is no rule": "The vote to change this governance was passed by a majority in 2019.",
    "an address of a person": "## Enforcement\n\nAbusive behavior may be reported to jane.doe@example.com.",
    "a window for one matter": "## Becoming a maintainer\n\nThe vote must be open for one week.",
    "a vote period": "The voting period will be open for a minimum of three business days.",
    "code": "```\nAny Maintainer may demand a vote be taken.\n```",
    "a comment": "<!-- Any Maintainer may demand a vote be taken. -->",
    "a zone that changes": "The public community meeting, which occurs at 9:00 CET.",
    "a vote on people": "## Adding maintainers\n\nA vote requires a simple majority to pass.",
    "a step without a role": "## Process\n\nA majority of the current Maintainers must then approve the PR.",
    "a part of a step": "## Reviewer\n\nA majority of the Maintainers of that part must then approve the PR.",
    "two who nominate": "New maintainers are proposed by an existing reviewer or maintainer.",
    "a member of a community": "## Approver\n\n* Nominated by a community member and seconded by a maintainer",
    "a list of what is so": "Examples of votes:\n\n* Adding subprojects (simple majority)\n",
    "people in a list of decisions": (
        "These items must be called to vote:\n\n* Adding two maintainers at once (simple majority)\n"
    ),
    "a time without a role": "If they are unresponsive for > 3 months, they will be automatically removed.",
    "small changes": "Minor changes to this document require a majority of the maintainers.",
}


def found(text: str) -> list[Said]:
    return [(fact.key, fact.value) for fact in statements(read("GOVERNANCE.md", f"# Lantern Governance\n\n{text}\n"))]


@pytest.mark.parametrize("case", TAKEN)
def test_what_is_said_is_taken(case: str) -> None:
    text, said = TAKEN[case]
    assert sorted(found(text)) == sorted(said)


@pytest.mark.parametrize("case", LEFT)
def test_what_is_not_beyond_doubt_is_left(case: str) -> None:
    assert found(LEFT[case]) == []


def test_a_fact_stands_on_the_line_of_its_words() -> None:
    text = "Maintainers can be removed\nby a *2/3* vote, and changes to this\n"
    text += "Governance require **a 2/3 vote** of all Maintainers.\n"
    read_facts = statements(read("G.md", text))
    assert [(fact.key, fact.place.line, fact.place.column) for fact in read_facts] == [
        ("removal.maintainer.vote", 2, 4),
        ("amendments.vote", 3, 22),
    ]


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("a two-thirds majority", "at least 2/3"),
        ("more than two thirds", "more than 2/3"),
        ("a simple majority", "more than 1/2"),
        ("at least 50%", "at least 50%"),
        ("more than half", "more than 1/2"),
        ("three quarters", "at least 3/4"),
        ("unanimous", "unanimous"),
        ("a supermajority", "undecided"),
        ("everyone", ""),
    ],
)
def test_thresholds(words: str, written: str) -> None:
    assert threshold(words) == written


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("a minimum of 2 business weeks", "at least 10 business days"),
        ("one week", "1 week"),
        ("3-5 working days", "3 to 5 business days"),
        ("a year", "1 year"),
        ("fourteen days", "14 days"),
        ("up to 3 weeks", "at most 3 weeks"),
        ("soon", ""),
        ("2 business months", ""),
    ],
)
def test_lengths_of_time(words: str, written: str) -> None:
    assert duration(words) == written


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the existing Maintainers", "maintainer"),
        ("Core maintainers", "core-maintainer"),
        ("all project maintainers", "maintainer"),
        ("TOC", "technical-oversight-committee"),
        ("Steering Committee members", "steering-committee"),
    ],
)
def test_roles(words: str, name: str) -> None:
    assert role(words) == name
