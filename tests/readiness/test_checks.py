"""Every check of a catalogue: a body that meets it, one that does not, and what is then said and where."""

from __future__ import annotations

from datetime import date

import pytest

from bylaws.readiness.answers import Case, all_checks, plainly
from conftest import governance

DAY = date(2026, 6, 1)
PEOPLE = """
people: {ada: {name: Ada, affiliation: acme}, bob: {name: Bob, affiliation: globex}}
organizations: {acme: Acme, globex: Globex}
ladder: {contributor: {name: Contributor}, maintainer: {name: Maintainer, becoming: {appointed_by: maintainer}}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
"""
ALONE = PEOPLE.replace("affiliation: globex", "affiliation: acme")
BADGE = "review: {{badges: {{best-practices: {{name: B, url: 'https://example.org', {}}}}}}}"
REVIEW = "review: {{{}}}"
RELEASES = "review: {{releases: {{{}}}}}"
NO_RELEASES = "The record has no `review.releases`."

EXAMPLES = {
    "level-history": (
        "project: {id: a, name: A, foundation: {history: [{level: sandbox, date: 2021-04}]}}",
        "project: {id: a, name: A, foundation: {level: sandbox}}",
        "The record has no `history`. (add the level, its date and the issue to `history`)",
    ),
    "governance-discoverable": (
        PEOPLE,
        "documents: {without: [governance]}",
        "No governance page is made. (delete `governance` from `without`)",
    ),
    "governance-current": (
        PEOPLE,
        PEOPLE.replace("role: maintainer}, {", "role: maintainer, until: 2025}, {"),
        "The term of `ada` as `maintainer` ended on 2025. (hold the election, or end the seat with a `status`)",
    ),
    "neutrality-documented": (
        "neutrality: {commitment: No organization steers this project alone.}",
        "neutrality: {reports: 1 year}",
        "The record has no `commitment`. (add a `commitment`)",
    ),
    "decisions-documented": (
        PEOPLE + "voting: {default: c, kinds: {c: consensus}}\namendments: {by: maintainer}",
        PEOPLE + "voting: {default: c, kinds: {c: consensus}}",
        "Nothing says how these rules are changed. (add it to `decisions`, or set `voting.default` and `amendments`)",
    ),
    "teams-documented": (
        PEOPLE + "teams: {s: {name: S, members: maintainer}}\nlifecycle: {removal: {by: maintainer}}",
        PEOPLE + "teams: {s: {name: S, members: maintainer}}",
        "Nothing says how a member of a team is removed. (add `removal` to `lifecycle`)",
    ),
    "lifecycle-documented": (
        PEOPLE + "lifecycle: {stepping_down: {any_time: true}, inactivity: {clocks: [{without: contributions, "
        "longer_than: 12 months}], effects: [{then: emeritus}]}, removal: {by: maintainer}, "
        "emeritus: {permanent: true}}",
        PEOPLE + "lifecycle: {stepping_down: {any_time: true}, removal: {by: maintainer}}",
        "Nothing says what follows inactivity, nor what emeritus means. (add it to `lifecycle`)",
    ),
    "lifecycle-used": (
        PEOPLE.replace("role: maintainer}, {", "role: maintainer, since: 2024-05}, {"),
        PEOPLE,
        "No seat has ended, and none says since when it is held. "
        "(add `since` to seats, and keep those that ended with a `status`)",
    ),
    "maintainers-listed": (
        PEOPLE,
        PEOPLE.replace("affiliation: globex", "affiliation: undecided"),
        "Nothing says for whom `bob` works. (add `affiliation`, or `independent`)",
    ),
    "maintainers-file": (PEOPLE, "people: {}", "The record has no `seats`. (add `people` and `seats`)"),
    "two-organizations": (
        PEOPLE,
        ALONE,
        "Everyone belongs to Acme. (appoint maintainers from another organization)",
    ),
    "ownership-kept": (
        "exports: {codeowners: CODEOWNERS}",
        "exports: {gitvote: .gitvote.yml}",
        "No file of owners is made from the record. "
        "(add `codeowners` or `owners` to `exports`, and run `bylaws drift` on the repositories)",
    ),
    "conduct-adopted": (
        "code_of_conduct: cncf",
        "code_of_conduct: undecided",
        "`code_of_conduct` is undecided. (settle `code_of_conduct`)",
    ),
    "conduct-linked": (
        "code_of_conduct: cncf",
        PEOPLE,
        "The record has no `code_of_conduct`. (add `code_of_conduct: cncf`)",
    ),
    "subprojects-listed": (
        "scopes: {sdk: {name: SDK, kind: subproject}}",
        "scopes: undecided",
        "`scopes` is undecided. (settle `scopes`)",
    ),
    "organization-linked": (
        "project: {id: a, name: A, repository: 'https://github.com/a/a'}",
        PEOPLE,
        "The record has no `repository`. (add `repository`)",
    ),
    "repositories-linked": (
        "project: {id: a, name: A, repository: 'https://github.com/a/a', repositories: ['https://github.com/a/b']}",
        PEOPLE,
        "The record has no `repository`. (add `repository`)",
    ),
    "alignment-stated": (
        REVIEW.format("alignment: It brings tools to the edge."),
        REVIEW.format("partners: [Acme]"),
        "The record has no `alignment`. (add `alignment` to `review`)",
    ),
    "subprojects-documented": (
        "scopes: {sdk: {name: SDK, kind: area}}",
        "scopes: {sdk: {name: SDK, kind: subproject, paths: [sdk/]}}",
        "`sdk` does not say who leads it. (add seats in it, or `roster`)",
    ),
    "affiliation-updates": (
        "lifecycle: {affiliation: {update_within: 30 days}}",
        "lifecycle: {affiliation: {update_within: 60 days}}",
        "Affiliations may be out of date for more than 30 days. (write `30 days`)",
    ),
    "organization-balance": (
        "voting: {kinds: {c: {passes: more than 1/2, votes_per_organization: 1 vote}}}",
        "voting: {kinds: {c: more than 1/2}}",
        "No vote and no role limits the weight of one organization. "
        "(add `votes_per_organization` to `voting`, or `cap` to a role)",
    ),
    "balance-reviewed": (
        "neutrality: {reports: 1 year, reported: 2026-01}",
        "neutrality: {reports: 1 year, reported: 2024-01}",
        "The last report is of 2024-01. (write the next one)",
    ),
    "roles-described": (
        "ladder: {maintainer: {name: Maintainer, responsibilities: [Review changes]}}",
        "ladder: {maintainer: {name: Maintainer}}",
        "`maintainer` does not say what it is responsible for. (add `responsibilities`)",
    ),
    "ladder-documented": (
        PEOPLE.replace("{name: Contributor}", "{name: Contributor, description: Takes part}"),
        PEOPLE,
        "`contributor` has a name, and nothing else. (add `description`)",
    ),
    "contributing-guide": (
        "project: {id: a, name: A, contributing: CONTRIBUTING.md}",
        "project: {id: a, name: A, contributing: unspecified}",
        "`contributing` is unspecified. (settle `contributing`)",
    ),
    "public-channel": (
        "channels: {chat: {name: chat, kind: chat, url: 'https://chat.example.org'}}",
        "channels: {chat: {name: chat, kind: chat, url: 'https://chat.example.org', public: false}}",
        "The record has no `channels`. (add a public channel to `channels`, with its `url`)",
    ),
    "channels-documented": (
        "channels: {list: {name: list, kind: mailing-list, public: false, purpose: Security reports}}",
        "channels: {list: {name: list, kind: mailing-list, public: false}}",
        "`list` is private and does not say what it is for. (add `purpose`)",
    ),
    "meetings-public": (
        "meetings: {call: {name: Call, when: every week on Monday, link: 'https://meet.example.org'}}",
        "meetings: {call: {name: Call, when: every week on Monday}}",
        "No public meeting says both when it is and where. (add `when`, and `link`, `calendar` or `notes`)",
    ),
    "roadmap": (
        "project: {id: a, name: A, roadmap: ROADMAP.md}",
        PEOPLE,
        "The record has no `roadmap`. (add `roadmap`)",
    ),
    "described": (
        "project: {id: a, name: A, description: A thing}",
        PEOPLE,
        "The record has no `description`. (add `description`)",
    ),
    "repository": (
        "project: {id: a, name: A, repository: 'https://github.com/a/a'}",
        PEOPLE,
        "The record has no `repository`. (add `repository`)",
    ),
    "website": (
        "project: {id: a, name: A, website: 'https://a.example.org'}",
        PEOPLE,
        "The record has no `website`. (add `website`)",
    ),
    "license-accepted": (
        "project: {id: a, name: A, license: Apache-2.0}",
        "project: {id: a, name: A, license: MIT}",
        "The license is MIT; others than Apache-2.0 need an exception. (ask the foundation for an exception)",
    ),
    "sign-off": (
        "project: {id: a, name: A, sign_off: dco}",
        PEOPLE,
        "The record has no `sign_off`. (add `sign_off: dco`)",
    ),
    "dot-project-kept": (
        "exports: {dot-project: .project}",
        PEOPLE,
        "`dot-project` is not kept. (add `dot-project` to `exports`)",
    ),
    "security-insights-kept": (
        "exports: {security-insights: {}}",
        PEOPLE,
        "`security-insights` is not kept. (add `security-insights` to `exports`)",
    ),
    "roadmap-process": (
        "decisions: {roadmap: {what: Change the roadmap, topic: roadmap}}",
        "decisions: {other: {what: Create a repository}}",
        "No decision is about the roadmap. (add a decision with `topic: roadmap`)",
    ),
    "release-process": (
        RELEASES.format("process: RELEASES.md"),
        RELEASES.format("every: 3 months"),
        "No document on releases is named. (add `process`)",
    ),
    "release-expectations": (
        RELEASES.format("every: 3 months"),
        PEOPLE,
        f"{NO_RELEASES} (add `releases` to `review`)",
    ),
    "release-tagging": (
        RELEASES.format("tagging: Security releases say so."),
        RELEASES.format("every: 3 months"),
        "Nothing says how releases are told apart. (add `tagging`)",
    ),
    "release-branching": (
        RELEASES.format("branching: Each version has a branch."),
        RELEASES.format("every: 3 months"),
        "Nothing is said about branches. (add `branching`)",
    ),
    "release-support": (
        RELEASES.format("support: The last three get fixes."),
        RELEASES.format("every: 3 months"),
        "Nothing says what is supported. (add `support`)",
    ),
    "release-artifacts": (
        RELEASES.format("artifacts: [binaries]"),
        RELEASES.format("every: 3 months"),
        "Nothing says what a release contains. (add `artifacts`)",
    ),
    "versioning": (
        RELEASES.format("versioning: Semantic Versioning"),
        RELEASES.format("every: 3 months"),
        "Nothing says how versions are numbered. (add `versioning`)",
    ),
    "release-history": (
        RELEASES.format("made: [{version: 1.0.0, date: 2026-05}]"),
        RELEASES.format("made: [{version: 1.0.0, date: 2024-05}, {version: 1.1.0, date: 2025-03}]"),
        "The last release that is listed, 1.1.0, is of March 2025. (add the releases since then to `made`)",
    ),
    "security-reporting": (
        "security: {policy: SECURITY.md, report_to: security@example.org}",
        "security: {report_to: security@example.org}",
        "The record has no `policy`. (add `policy: SECURITY.md`)",
    ),
    "private-reporting": (
        "security: {report_to: security@example.org}",
        "security: {report_to: chat}\nchannels: {chat: {name: chat, kind: chat}}",
        "No private way is named. (add `advisories`, or a private channel to `report_to`)",
    ),
    "response-time": (
        "security: {acknowledged_within: 3 days}",
        "security: {acknowledged_within: undecided}",
        "`acknowledged_within` is undecided. (settle `acknowledged_within`)",
    ),
    "security-described": (
        "security: {disclosed_after: 90 days}",
        "security: {policy: SECURITY.md}",
        "Nothing is said about what follows a report. (add `acknowledged_within`)",
    ),
    "security-response": (
        "security: {team: s, acknowledged_within: 3 days}\nteams: {s: {name: S}}",
        "security: {acknowledged_within: 3 days}",
        "The record has no `team`. (add `team`, and the team to `teams`)",
    ),
    "access-control": (
        "ladder: {maintainer: {name: Maintainer, privileges: [{access: write}]}}",
        "ladder: {maintainer: {name: Maintainer, privileges: [Merge changes]}}",
        "No role has an `access`, and no file of permissions is kept. "
        "(add `access` to the privileges of roles, or `clowarden` to `exports`)",
    ),
    "self-assessment": (
        REVIEW.format("audits: [{kind: self, url: 'https://example.org'}]"),
        REVIEW.format("audits: [{url: 'https://example.org'}]"),
        "No self-assessment is recorded. (add it to `review.audits` with `kind: self`)",
    ),
    "joint-assessment": (
        REVIEW.format("audits: [{kind: joint, url: 'https://example.org'}]"),
        REVIEW.format("audits: [{url: 'https://example.org'}]"),
        "No joint assessment is recorded. (add it to `review.audits` with `kind: joint`)",
    ),
    "third-party-audit": (
        REVIEW.format("audits: [{url: 'https://example.org', severe: 1, open: 0}]"),
        REVIEW.format("audits: [{url: 'https://example.org', severe: 1, open: 2}]"),
        "2 findings are open. (fix them, then write `open: 0`)",
    ),
    "badge-begun": (
        BADGE.format("level: in progress"),
        PEOPLE,
        "No badge is recorded. (add `best-practices` to `review.badges`)",
    ),
    "badge-passing": (
        BADGE.format("level: passing"),
        BADGE.format("level: passing, until: 2025-12"),
        "The badge ended on 2025-12. (renew it)",
    ),
    "badge-silver": (
        BADGE.format("level: gold"),
        BADGE.format("level: passing"),
        "The badge is at the level passing. (reach silver, then write it as `level`)",
    ),
    "adopters-listed": (
        REVIEW.format("adopters_page: ADOPTERS.md"),
        PEOPLE,
        "No adopter is recorded. (add `adopters` or `adopters_page` to `review`)",
    ),
    "three-adopters": (
        REVIEW.format("adopters: [{name: A}, {name: B, stage: production}, {name: C}]"),
        REVIEW.format("adopters: [{name: A}, {name: B, stage: trial}, {name: C, stage: trial}]"),
        "One adopter is recorded. (add more to `review.adopters`)",
    ),
    "integrations-documented": (
        REVIEW.format("integrations: [crun]"),
        PEOPLE,
        "No integration is recorded. (add `integrations` to `review`)",
    ),
}

SAID = {
    "level-history": "A became a sandbox project in April 2021.",
    "governance-current": "Two people hold the role that governs: Maintainer.",
    "lifecycle-used": "The list says since when one person holds a role.",
    "maintainers-listed": "Two people are listed by name, with an affiliation.",
    "two-organizations": "Two people belong to two organizations: Acme (1 of 2) and Globex (1 of 2).",
    "ownership-kept": "CODEOWNERS is made from the same record as the list of people.",
    "subprojects-listed": "There is one subproject: SDK.",
    "subprojects-documented": "There are no subprojects.",
    "ladder-documented": "The ladder has two levels: Contributor and Maintainer.",
    "channels-documented": "One channel is listed; one is private, and has its purpose.",
    "release-history": "One release is listed: 1.0.0, in May 2026.",
    "access-control": "Access to the repositories goes with the role: Maintainer (write).",
    "three-adopters": "Three adopters use Example, one of them in production.",
}
"""What was found, where the example is met; nothing is said of the other checks, but where to look."""


def test_every_check_has_both_examples() -> None:
    assert sorted(EXAMPLES) == list(all_checks())


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_check_is_met(name: str) -> None:
    answer = all_checks()[name].answer(Case(governance(EXAMPLES[name][0]), DAY))
    assert (answer.met, answer.todo) == (True, "")
    assert plainly(answer.said) == SAID.get(name, "")
    assert answer.places


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_check_is_not_met_and_says_what_to_do(name: str) -> None:
    answer = all_checks()[name].answer(Case(governance(EXAMPLES[name][1]), DAY))
    assert (answer.met, f"{answer.lacking} ({answer.todo})") == (False, EXAMPLES[name][2])
    assert answer.places


@pytest.mark.parametrize("name", all_checks())
def test_a_check_says_what_it_looks_for(name: str) -> None:
    assert all_checks()[name].asks.endswith(".")


def test_levels_of_a_page_by_hand_are_not_counted() -> None:
    """The page may describe more of them than the record has."""
    by_hand = EXAMPLES["ladder-documented"][0] + "\ndocuments: {ladder: {path: LADDER.md, by_hand: true}}"
    answer = all_checks()["ladder-documented"].answer(Case(governance(by_hand), DAY))
    assert (answer.met, [*answer.said]) == (True, [])
