"""Rules that hold softly, in one case only, or for a time: each key with the sentence that it prints, and none without
it."""

from __future__ import annotations

from typing import Final

import pytest
from saying import rows

from bylaws.body.governance import Governance
from bylaws.pages.composing.compose import Composer
from bylaws.pages.documents import all_pages
from bylaws.words.facts import Facts
from bylaws.words.matters import matter_name
from conftest import body, governance, problems_of

BODY: Final = """
people: {ada: {name: Ada, affiliation: independent}}
ladder:
  reviewer: {name: Reviewer, becoming: {vote: half}%(reviewer)s}
  maintainer: {name: Maintainer, becoming: {vote: half%(becoming)s}%(maintainer)s}
offices:
  lead: {name: Project lead, description: Leads., size: 1%(office)s}
  chair: {name: Chair, description: Chairs.%(chair)s}
teams: {board: {name: Board, purpose: decides%(team)s}}
seats: [{person: ada, role: maintainer}]
voting:
  electorate: maintainer
  of: all
  kinds:
    half: {passes: more than 1/2, tie: fails, open_for: 5 days%(kind)s}
    most: most votes
decisions: {logo: {what: Choose a logo, vote: half}}
amendments: {vote: half%(amendments)s}
meetings: {call: {name: Call, notes: https://example.org/notes%(meeting)s}}
lifecycle: {affiliation: {update_within: 30 days%(affiliation)s}%(lifecycle)s}
%(more)s
"""
PLACES: Final = (
    "reviewer", "becoming", "maintainer", "office", "chair", "team", "kind", "amendments", "meeting", "affiliation",
    "lifecycle", "more",
)  # fmt: skip


def pages(place: str = "", keys: str = "") -> str:
    """All pages of the body with some keys at one place."""
    lead = "" if place == "more" else ", "
    given = {name: f"{lead}{keys}" if name == place else "" for name in PLACES}
    composer = Composer(Governance(body(BODY % given)), all_pages(), {})
    return "\n".join(page.text for page in composer.render())


WITHOUT: Final = pages()


def said(place: str, keys: str) -> str:
    """What is new on the pages with some keys."""
    before = WITHOUT.splitlines()
    return " ".join(line for line in pages(place, keys).splitlines() if line not in before)


@pytest.mark.parametrize(
    ("place", "keys", "sentence"),
    [
        # votes that count more than once
        (
            "kind",
            "weights: {of: maintainer, votes: 2}",
            "In such a vote, a maintainer has two votes; everyone else has one.",
        ),
        (
            "kind",
            "weights: [{of: lead, votes: 3}, {of: maintainer, votes: 2, note: So small teams are heard.}]",
            "In such a vote, the project lead has three votes and a maintainer has two votes; everyone else has one. "
            "So small teams are heard.",
        ),
        (
            "kind",
            "weights: {of: board, votes: 2}, votes_per_organization: at most 1/3",
            "In such a vote, no organization may cast more votes than one third of the votes of all maintainers.",
        ),
        (
            "kind",
            "votes_per_organization: at most 1/3",
            "In such a vote, no organization may cast more votes than one third of the number of maintainers.",
        ),
        # strength
        ("reviewer", "privileges: [{text: Close issues, strength: may}]", "**Privileges:** May close issues."),
        ("reviewer", "privileges: [{text: closes issues, strength: should}]", "**Privileges:** Should close issues."),
        (
            "reviewer",
            "privileges: [{access: write, strength: typically}]",
            "**Privileges:** Typically have write access on GitHub.",
        ),
        (
            "reviewer",
            "privileges: [{access: member, strength: may}]",
            "**Privileges:** May belong to the organization on GitHub.",
        ),
        ("team", "review_every: 1 year", "The team's membership is reviewed at least once a year."),
        (
            "team",
            "review_every: {every: 6 months, strength: should}",
            "The team's membership should be reviewed at least every six months.",
        ),
        ("team", "review_every: periodically", "The team's membership is reviewed periodically."),
        (
            "team",
            "appointed_by: maintainer, review_every: {every: periodically, strength: expected}",
            "The maintainers are expected to review the team's membership periodically.",
        ),
        (
            "becoming",
            "reviewed_every: {every: 1 month, strength: typically}",
            "Candidates are typically considered every month.",
        ),
        (
            "amendments",
            "reviewed_every: {every: 1 year, strength: should}",
            "These rules should be reviewed every year.",
        ),
        (
            "lifecycle",
            "inactivity: {clocks: [{without: work, longer_than: 1 year}], reviewed_every: "
            "{every: periodically, strength: should}}",
            "Inactivity should be reviewed periodically.",
        ),
        ("meeting", "attendance: maintainer", "The maintainers are expected to attend"),
        ("meeting", "attendance: maintainer, attendance_strength: should", "The maintainers should attend"),
        ("meeting", "attendance: maintainer, attendance_strength: must", "The maintainers must attend"),
        ("reviewer", "size: 5, size_strength: should", "There should be five reviewers."),
        (
            "reviewer",
            "held_in: area, size: 2, in_each: true, size_strength: target",
            "Each area aims to have two reviewers.",
        ),
        ("team", "size: 3 to 5, size_strength: typically", "It typically has three to five members."),
        (
            "becoming",
            "approvals: [{passes: at least 2 votes, by: reviewer, strength: should}]",
            "At least 2 reviewers should approve the nomination.",
        ),
        ("affiliation", "strength: should", "A change of employer should be recorded here within 30 days."),
        # one case only
        (
            "maintainer",
            "cap: {limit: 1 per organization, when: {number: at least 5}}",
            "When there are at least five maintainers, no organization may hold more than one",
        ),
        (
            "team",
            "cap: {limit: 2 per organization, when: the board has met}",
            "When the board has met, no organization may hold more than two seats.",
        ),
        (
            "office",
            "cap: {limit: 1 per organization, when: {number: at least 5, of: maintainer}}",
            "When there are at least five maintainers, no organization may hold more than one project lead seat.",
        ),
        (
            "reviewer",
            "size_variants: [{when: {number: at least 10, of: maintainer}, size: at least 3}]",
            "When there are at least 10 maintainers, there are at least three reviewers.",
        ),
        (
            "team",
            "size: 3, size_variants: [{when: it is busy, size: 5, strength: should}]",
            "When it is busy, it should have five members.",
        ),
        (
            "kind",
            "votes_per_organization: {limit: 1 vote, when: {organizations: at least 2, of: maintainer}}",
            "In such a vote, when the maintainers come from at least two organizations, each organization has one "
            "vote, however many of its people vote.",
        ),
        # access that comes later
        (
            "reviewer",
            "privileges: [{text: Merge changes, after: 6 months}]",
            "**Privileges:** Merge changes, after six months in the role.",
        ),
        (
            "reviewer",
            "privileges: [{access: write, two_factor: true}]",
            "**Privileges:** Have write access on GitHub, once two-factor authentication is on.",
        ),
        (
            "reviewer",
            "privileges: [{resources: secrets, after: 1 year, once: they have been trained}]",
            "**Privileges:** Have access to secrets, after one year in the role and once they have been trained.",
        ),
        # offices that fall vacant
        ("office", "deputy: maintainer", "A maintainer stands in when the project lead is away."),
        ("chair", "deputy: lead", "The project lead stands in when a chair is away."),
        (
            "office",
            "vacancy: {within: 30 days, acting: maintainer}",
            "If the office of project lead becomes vacant, it is filled within 30 days. Until then, a maintainer acts "
            "as project lead.",
        ),
        (
            "office",
            "vacancy: {acting: maintainer}",
            "If the office of project lead becomes vacant, a maintainer acts as project lead until it is filled.",
        ),
        (
            "office",
            "vacancy: {steps: [The maintainers elect a new one.], within: 1 month, within_strength: should}",
            "If the office of project lead becomes vacant, the maintainers elect a new one. A vacancy should be filled "
            "within one month.",
        ),
        (
            "team",
            "vacancy: {acting: maintainer}",
            "If a seat becomes vacant, the maintainers act in place of the member until it is filled.",
        ),
    ],
)
def test_a_rule_is_said_where_its_key_is_given(place: str, keys: str, sentence: str) -> None:
    assert sentence in said(place, keys)
    assert sentence not in WITHOUT


def test_a_rule_that_was_a_flag_says_what_to_write() -> None:
    assert problems_of("project: {id: a, name: A}\nlifecycle: {inactivity: {periodically: true}}\n") == [
        "governance.yaml:2:26 unknown-key `periodically` is not a key of inactivity "
        "| write `reviewed_every: periodically`"
    ]


def test_an_admission_has_the_words_of_the_body() -> None:
    given = governance("""
ladder:
  reviewer:
    name: Reviewer
    becoming: {vote: half, what: Promote a contributor to reviewer}
    removal: {vote: half, what: Move a reviewer back to contributor}
  maintainer: {name: Maintainer, becoming: {vote: half}, removal: {vote: half}}
voting: {electorate: maintainer, kinds: {half: more than 1/2}}
decisions: {logo: {what: Choose a logo, vote: half}}
""")
    found = Facts(given, {"ladder": "LADDER.md", "governance": "GOVERNANCE.md"}).decisions.table
    assert [line.split(" | ")[0] for line in rows(found)] == [
        "Decision",
        "Promote a contributor to reviewer",
        "Move a reviewer back to contributor",
        "Appoint or remove a maintainer",
        "Choose a logo",
    ]
    assert [matter_name(given, matter) for matter in given.matters] == [
        "Promote a contributor to reviewer",
        "Move a reviewer back to contributor",
        "Appoint or remove a maintainer",
        "Choose a logo",
    ]
