"""What is said for a review, and by which keys."""

from __future__ import annotations

import pytest
from saying import block, facts, items, rows, said

from bylaws.words.facts.review import ReviewFacts

PEOPLE = """
organizations: {acme: Acme}
people: {ada: {affiliation: acme}, bob: {affiliation: acme}, eve: {affiliation: independent}}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}, {person: eve, role: maintainer}]
"""


def review(keys: str, more: str = "", pages: tuple[str, ...] = ()) -> ReviewFacts:
    """The facts of a body with these keys under `review`."""
    return facts(f"{more}review: {{{keys}}}\n", pages).review


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        ("dashboard: 'https://e.org'", ""),
        ("target: incubating", "The project applied for incubation."),
        (
            "target: graduated, applied: 2026-05-04, application: 'https://e.org/1'",
            "The project applied for graduation on May 4, 2026 ([application](https://e.org/1)).",
        ),
        ("target: sandbox, applied: 2026", "The project applied for the sandbox in 2026."),
    ],
)
def test_the_application(keys: str, sentence: str) -> None:
    assert said(review(keys).applied) == sentence


def test_figures() -> None:
    keys = """metrics: {
      contributors: {value: 176, as_of: 2023-05, source: 'https://e.org/c', before: {value: 6, as_of: 2021-04}},
      merged: {what: merged changes, value: more than 44.5, per: 1 month}, share: {value: 60%}}"""
    assert rows(review(keys).figures) == [
        "Figure | Before | Latest | As of",
        "Contributors | 6 (April 2021) | [176](https://e.org/c) | May 2023",
        "Merged changes a month |  | more than 44.5 | ",
        "Share |  | 60% | ",
    ]
    assert review("adopters: [{name: A}]").figures is None


def test_the_dashboard() -> None:
    assert said(review("dashboard: 'https://e.org'").dashboard) == (
        "See the project's [dashboard](https://e.org) for more figures."
    )


def test_people_are_counted() -> None:
    counted = "The project has three maintainers, who belong to two organizations."
    assert said(review("adopters: []", PEOPLE).people) == counted
    assert said(review("adopters: []", PEOPLE, ("maintainers",)).people) == (
        f"{counted} See the [list of people](maintainers) for the names."
    )
    assert said(review("adopters: []").people) == ""


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        ("versioning: Semantic Versioning", "Versions follow Semantic Versioning."),
        ("phases: [Alpha, RC]", "Before it is released, a version goes through the phases Alpha and RC."),
        ("every: 3 months", "A new version is released every three months."),
        ("tagging: Security releases say so", "Security releases say so."),
        ("branching: Each has a branch.", "Each has a branch."),
        ("support: The last three get fixes.", "The last three get fixes."),
        ("artifacts: [binaries, container images]", "A release consists of binaries and container images."),
        ("note: It varies.", "It varies."),
        ("process: RELEASES.md", "The [release process](RELEASES.md) is documented."),
        ("page: 'https://e.org'", "All releases are [listed on one page](https://e.org)."),
    ],
)
def test_releases(keys: str, sentence: str) -> None:
    assert said(review(f"releases: {{{keys}}}").releases) == sentence


def test_releases_that_were_made() -> None:
    keys = "releases: {made: [{version: 1.0}, {version: 1.1, url: 'https://e.org', date: 2026-05-04}]}"
    assert block(review(keys).releases_made) == [
        "The project has made these releases:",
        "1.0",
        "[1.1](https://e.org), May 4, 2026",
    ]
    assert block(review("releases: {every: 1 year}").releases_made) == []


def test_achievements() -> None:
    keys = "achievements: [It is fast, {title: Reach, text: It runs everywhere.}]"
    assert items(review(keys).achievements) == ["It is fast.", "**Reach:** It runs everywhere."]


def test_adopters() -> None:
    keys = """adopters: [{name: Acme}, {name: Globex, url: 'https://g.org', stage: production, use: Runs it all,
      evidence: 'https://g.org/b', note: They also help.}, {name: Hooli, stage: trial},
      {name: Initech, stage: development}]"""
    found = review(keys).adopters
    assert block(found) == [
        "These organizations use Example:",
        "**Acme**",
        "**[Globex](https://g.org)** (in production): Runs it all ([details](https://g.org/b)). They also help.",
        "**Hooli** (on trial)",
        "**Initech** (in development)",
    ]
    assert said(review("adopters_page: ADOPTERS.md").adopters_page) == ("See the full [list of adopters](ADOPTERS.md).")


def test_integrations() -> None:
    keys = """integrations: [crun, {name: Dapr, url: 'https://dapr.io', foundation: CNCF, supported_by: both projects}],
      integrations_page: docs/with.md, partners: [Acme, Globex], alignment: It helps"""
    found = review(keys)
    assert block(found.integrations) == [
        "Example works with:",
        "crun",
        "[Dapr](https://dapr.io) (CNCF), supported by both projects",
    ]
    assert said(found.alignment) == (
        "See the [documentation of integrations](docs/with.md) for more. Example also works with Acme and Globex. "
        "It helps."
    )


def test_badges_and_audits() -> None:
    keys = """badges: {b: {name: Best Practices, url: 'https://b.org', level: passing, since: 2022, until: 2027-03}},
      audits: [{url: 'https://a.org'}, {url: 'https://a.org', kind: self, on: 2024-02},
      {url: 'https://a.org', kind: joint, by: TAG Security, found: 5, severe: 0, open: 1}]"""
    assert items(review(keys).assurances) == [
        "[Best Practices](https://b.org) badge (passing), since 2022, until March 2027",
        "[Security audit](https://a.org)",
        "[Security self-assessment](https://a.org), February 2024",
        "[Joint security assessment](https://a.org) by TAG Security: 5 issues, 0 of them critical or high, 1 open",
    ]


def test_goals() -> None:
    found = review("goals: [Support threads, {text: Grow., kind: community}]")
    assert block(found.goals("technical")) == ["Technical goals:", "Support threads."]
    assert block(found.goals("community")) == ["Goals for the community:", "Grow."]
    assert block(review("goals: [One]").goals("community")) == []


def test_reviewers() -> None:
    assert said(review("sponsors: [Ada], interviewers: [Bob, Eve]").reviewers) == (
        "Ada conducts the due diligence. Bob and Eve interview the adopters."
    )
    assert said(review("sponsors: [Ada, Bob], interviewers: [Eve], conclusion: It is ready").reviewers) == (
        "Ada and Bob conducted the due diligence. Eve interviewed the adopters."
    )


LEVELS = """
people: {ada: {affiliation: independent}, bob: {affiliation: independent}, eve: {affiliation: independent}}
ladder:
  reviewer: {name: Reviewer, privileges: [{access: triage}]}
  maintainer: {name: Maintainer, privileges: [{access: admin}]}
seats: [{person: ada, role: maintainer}, {person: ada, role: reviewer}, {person: bob, role: reviewer},
  {person: eve, role: reviewer}]
project: {id: example, name: Example, governing_body: maintainer}
meetings:
  call: {name: Call, when: every week on Monday, since: 2021-10, notes: 'https://e.org/n', recordings: 'https://e.org/r'}
  other: {name: Other, when: every week on Monday}
scopes:
  sdk: {name: SDK, kind: subproject, repositories: ['https://github.com/e/sdk'], channels: [chat]}
  cli: {name: CLI, kind: subproject}
channels: {chat: {name: chat, kind: chat}}
"""


def test_people_are_counted_by_their_highest_level() -> None:
    assert said(review("adopters: []", LEVELS).people) == (
        "The project has one maintainer and two reviewers, who belong to three organizations."
    )
    assert said(review("adopters: []", LEVELS).access) == (
        "Access to the repositories depends on the role: triage for reviewers and admin for maintainers."
    )
    assert review("adopters: []", PEOPLE).access is None


def test_meetings_that_are_held_since_a_known_day() -> None:
    found = review("adopters: []", LEVELS)
    assert [said(found.held_since(meeting)) for meeting in found.held] == [
        "It has been held since October 2021, with public [notes](https://e.org/n) and [recordings](https://e.org/r)."
    ]


def test_what_a_governance_review_begins_with() -> None:
    found = review("adopters: []", LEVELS)
    assert said(found.governed) == "The maintainers govern Example."
    assert rows(found.subprojects) == [
        "Subproject | Ownership and operation | Communication",
        "SDK | Partial | Partial",
        "CLI | Missing | Missing",
    ]
    assert review("adopters: []", PEOPLE).subprojects is None


def test_findings() -> None:
    found = review(
        """findings: [{kind: noteworthy, text: It is open}, {kind: noteworthy, text: Good., issue: 'https://e.org/1'},
      {kind: blocking, text: No list., by: TAG Security, status: resolved, issue: 'https://e.org/2'},
      {kind: recommended, text: Say more.}]"""
    )
    assert items(found.findings("noteworthy")) == ["It is open.", "Good ([details](https://e.org/1))."]
    assert items(found.findings("blocking")) == [
        "No list. Found by TAG Security. Resolved ([follow-up](https://e.org/2))."
    ]
    assert items(found.findings("recommended")) == ["Say more. Open."]


def test_interviews_and_the_conclusion() -> None:
    keys = """interviews: [{industry: Finance, versions: [1.1.0, 1.2.0], text: It works},
      {industry: Trade, adopter: Acme, on: 2026-05, people: [Ada, Bob], text: It is fast.}], conclusion: It is ready"""
    found = review(keys)
    assert [said(found.interview(one)) for one in found.review.interviews] == [
        "An adopter that prefers to remain anonymous was interviewed. The adopter uses 1.1.0 and 1.2.0. It works.",
        "Acme was interviewed in May 2026. Ada and Bob spoke for Acme. It is fast.",
    ]
    assert said(found.conclusion) == "It is ready."
