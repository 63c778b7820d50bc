"""What reviewers of a foundation wrote about nine projects, and which of it is found from the project's own files.

Each finding is in words of our own. Behind those that lie in files stands what finds them: a rule on Markdown, a rule
over the record, a criterion of the audit, or the comparison with copies; each of these is planted below, and found. The
others say why no program finds them.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from click.testing import CliRunner

from bylaws.checks.text import check_texts
from bylaws.cli import cli
from bylaws.markdown.tree import Tree, markdown_below
from bylaws.readiness.audit import Status, all_rows
from bylaws.readiness.catalogue import catalogue
from conftest import EXAMPLE_DAY, Maker, governance, reading, rule_problems, whole

CODE = "We follow the [CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md).\n"
CNCF = "project: {id: a, name: A, foundation: {name: cncf, level: incubating}}\n"


# --- what finds them --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Markdown:
    """A rule on Markdown, with files in which it finds what the reviewers found."""

    rule: str
    files: dict[str, str]


@dataclass(frozen=True)
class Record:
    """A rule over the record, with a record in which it finds it."""

    rule: str
    data: str


@dataclass(frozen=True)
class Row:
    """A row of the CNCF's criteria, with a record that does not meet it, and what the audit says of it."""

    rule: str
    data: str
    said: str


@dataclass(frozen=True)
class Copy:
    """A comparison with a copy that others keep, or with another repository."""

    rule: str
    command: tuple[str, ...]
    files: dict[str, str]


Found = Markdown | Record | Row | Copy

LADDER = "- They review.\n- They merge.\n- They vote.\n"
TWO = """
people: {ada: {name: Ada, affiliation: acme}, bob: {name: Bob, affiliation: acme}, eve: {name: Eve, affiliation: birch}}
organizations: {acme: Acme, birch: Birch}
ladder: {contributor: {name: Contributor}, maintainer: {name: Maintainer, becoming: {appointed_by: maintainer}}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}, {person: eve, role: maintainer}]
"""
LISTED = CNCF + TWO

PLANTED: tuple[Found, ...] = (
    Markdown("governance-not-linked", {"README.md": CODE, "docs/GOVERNANCE.md": CODE}),
    Markdown("broken-link", {"GOVERNANCE.md": f"{CODE}\nElections: [process](mechanics/TOC.md).\n"}),
    Markdown(
        "role-described-twice",
        {
            "docs/GOVERNANCE.md": f"{CODE}\n## Reviewers\n\n{LADDER}",
            "docs/CONTRIBUTOR_LADDER.md": f"{CODE}\n## Reviewer\n\n{LADDER}",
        },
    ),
    Markdown("conduct-not-linked", {"CONTRIBUTING.md": "Open an issue.\n", "CODE_OF_CONDUCT.md": CODE}),
    Markdown("conduct-without-escalation", {"CODE_OF_CONDUCT.md": f"{CODE}\nReports go to team@example.org.\n"}),
    Markdown(
        "conduct-not-adopted",
        {
            "CODE-OF-CONDUCT.md": "We follow the [Covenant](https://www.contributor-covenant.org/).\n",
            "GOVERNANCE.md": "[Code of Conduct](CODE-OF-CONDUCT.md)\n",
        },
    ),
    Markdown(
        "two-codes-of-conduct",
        {"CODE_OF_CONDUCT.md": CODE, "docs/code-of-conduct.md": f"# Our rules\n\n{CODE}\n## Rules\n\nBe kind.\n"},
    ),
    Markdown("empty-section", {"CONTRIBUTING.md": f"{CODE}\n## Testing\n\n## Releases\n\nWe tag them.\n"}),
    Markdown("empty-target", {"community.md": "Owners: [list](owners.md).\n", "owners.md": "\n"}),
    Record("scope-missing", CNCF),
    Record("decisions-unrecorded", CNCF + "voting: {kinds: {most: more than 1/2}}"),
    Record("subproject-incomplete", CNCF + "scopes: {sig-node: {name: SIG Node, kind: subproject}}"),
    Record("incomplete-lifecycle", LISTED + "lifecycle: {stepping_down: {any_time: true}}"),
    Record(
        "default-decides",
        LISTED + "voting: {default: half, kinds: {half: {passes: at least 1/2, open_for: 3 days}}}",
    ),
    Record(
        "one-administrator",
        LISTED.replace(
            "becoming: {appointed_by: maintainer}}",
            "becoming: {appointed_by: maintainer}}, admin: {name: Administrator, privileges: [{access: admin}]}",
        ).replace("seats: [", "seats: [{person: ada, role: admin}, "),
    ),
    Record(
        "one-organization-decides",
        LISTED + "voting: {kinds: {two-thirds: {passes: at least 2/3, open_for: 5 days}}}\n"
        "amendments: {vote: two-thirds}",
    ),
    Record(
        "unspecified",
        CNCF + "channels: {conduct: {name: conduct list, kind: mailing-list, address: a@example.org, public: false, "
        "purpose: Reports, readers: unspecified}}",
    ),
    Record("decision-missing", LISTED),
    Row("GOV-7", LISTED + "teams: {steering: {name: Steering Committee, members: maintainer}}", "is removed."),
    Row(
        "GOV-8",
        LISTED + "lifecycle: {stepping_down: {any_time: true}, emeritus: {permanent: true}, "
        "inactivity: {clocks: [{without: contributions, longer_than: 12 months}], effects: [{then: emeritus}]}}",
        "Nothing says how someone is removed.",
    ),
    Row("GOV-9", LISTED, "No seat has ended, and none says since when it is held."),
    Row("GOV-12", LISTED.replace("affiliation: birch", "affiliation: acme"), "Everyone belongs to Acme."),
    Row("GOV-2", LISTED, ""),
    Row("COM-1", CNCF + "ladder: {maintainer: {name: Maintainer}}", "The ladder has one level only."),
    Row(
        "COM-1",
        CNCF + "ladder: {member: {name: Member}, maintainer: {name: Maintainer}}",
        "`maintainer` does not say how one reaches it.",
    ),
    Row("COM-4", LISTED, "The record has no `channels`."),
    Row("ENG-4", LISTED, "No decision is about the roadmap."),
    Row("SEC-4", LISTED, "No role has an `access`, and no file of permissions is kept."),
    Row(
        "SEC-5", CNCF + "security: {report_to: a@example.org, acknowledged_within: 3 days}", "The record has no `team`."
    ),
    Row(
        "GOV-17",
        CNCF + "scopes: {sdk: {name: SDK, kind: subproject, repositories: ['https://github.com/a/sdk'], "
        "roster: 'https://github.com/a/sdk/blob/main/OWNERS'}}",
        "`sdk` does not say how mature it is.",
    ),
    Copy(
        "listed-without-role",
        ("drift", "."),
        {
            "governance.yaml": LISTED,
            "MAINTAINERS.md": "| Name | GitHub |\n| --- | --- |\n| Ada | @ada |\n| Kim | @kim |\n",
        },
    ),
    Copy(
        "not-written",
        ("check", "--repo", "sdk=sdk"),
        {
            "governance.yaml": LISTED.replace("name: A,", "name: A, repository: 'https://github.com/a/a',")
            + "scopes: {sdk: {name: SDK, kind: subproject, repositories: ['https://github.com/a/sdk']}}\n"
            "documents: {repositories: {sdk: {scopes: sdk, governance: GOVERNANCE.md}}}\n"
            "amendments: {by: maintainer}\n",
            "sdk/README.md": "# SDK\n",
        },
    ),
)

# --- what they wrote --------------------------------------------------------------------------------------------------

OUTSIDE = "outside: "
"""Begins the reason why a finding does not lie in files of the project."""
UNMADE = "unmade: "
"""Begins what a program would need to find what does lie in them."""

FINDINGS: dict[str, dict[str, str]] = {
    "cert-manager 2024": {
        "No document says what is in scope": "scope-missing",
        "Levels of the ladder have no qualifications": "COM-1",
        "Maintainers are removed for absence only": "GOV-8",
        "The governance does not name its channels": "COM-4",
        "Subprojects have no owners, meetings and channels": "subproject-incomplete",
        "Other repositories and the guide do not lead to the community repository": "not-written",
        "Decisions are made in a chat, and recorded nowhere": "decisions-unrecorded",
        "No tool manages permissions": "SEC-4",
        "The steering committee should meet again": f"{OUTSIDE}only minutes show it",
    },
    "knative 2025": {
        "No process removes a member of the steering committee": "GOV-7",
        "A link to the election process is dead": "broken-link",
        "No rule ends a deadlock": "default-decides",
        "Nothing says what keeps someone a maintainer": "incomplete-lifecycle",
        "Notes of working groups are private": f"{OUTSIDE}only a visitor sees whether a page opens",
    },
    "wasmedge 2025": {
        "Sections on the ladder stand in the governance too": "role-described-twice",
        "Links in the governance are broken": "broken-link",
        "The code of conduct does not name the committee of the foundation": "conduct-without-escalation",
        "README and website do not lead to the governance": "governance-not-linked",
        "The contributing guide does not mention the code of conduct": "conduct-not-linked",
        "Parts of the contributing guide are stubs": "empty-section",
        "All maintainers work for one organization": "GOV-12",
        "No maintainer has joined or left yet": "GOV-9",
        "Requirements on licenses stand in the code of conduct": f"{UNMADE}what a paragraph is about",
        "Items of the roadmap lead to no description": f"{UNMADE}the roadmap as a list of tasks",
        "New contributors should be recruited": f"{OUTSIDE}figures of contributions show it",
        "Committers should become maintainers": f"{OUTSIDE}it is work with people",
        "The governance should be translated": f"{OUTSIDE}it depends on who contributes",
        "The footer of the website links a vendor": f"{OUTSIDE}the website is another place",
    },
    "dapr 2024": {
        "One person alone administers the organization on GitHub": "one-administrator",
        "No tool manages permissions": "SEC-4",
        "The page of the organization does not lead to the community repository": "governance-not-linked",
        "The code of conduct is not the foundation's": "conduct-not-adopted",
        "Reports about conduct have no way past the project": "conduct-without-escalation",
        "The role of maintainers is described in two repositories": f"{UNMADE}two repositories at once",
    },
    "crossplane 2025": {
        "The foundation's list of maintainers is out of date": "listed-without-role",
        "Repositories of extensions do not lead to the governance": "not-written",
        "Repositories of extensions have no code of conduct": "conduct-not-linked",
        "One organization has three of five seats": "one-organization-decides",
        "Four of five owners of the main repository work for one organization": "one-organization-decides",
        "The list of extensions says nothing of leaders and maturity": "GOV-17",
        "The governance of interest groups is not documented": "subproject-incomplete",
        "No group responds to security reports": "SEC-5",
        "The time of elections is implied only": f"{UNMADE}which end of a term is meant for an election",
        "Most contributions come from one organization": f"{OUTSIDE}figures of contributions show it",
    },
    "k8gb 2026": {
        "Elections of maintainers leave no record": "decisions-unrecorded",
        "There is no role below maintainer": "COM-1",
        "The governance has hardly changed since it was written": "GOV-2",
        "A group of the programming interface has a vendor's name": f"{OUTSIDE}it is code",
    },
    "karmada 2023": {
        "Two codes of conduct contradict each other": "two-codes-of-conduct",
        "OWNERS files and lists of approvers and reviewers differ": "listed-without-role",
        "The main repository does not lead to the governance": "governance-not-linked",
        "Nothing says what emeritus means": "incomplete-lifecycle",
        "The ladder links a list of owners that is empty": "empty-target",
        "No maintainer has joined since the list was made": "GOV-9",
        "Members are not listed in public": f"{UNMADE}which levels are meant to have a list",
        "The contributing guide does not tell of meetings": f"{UNMADE}what a guide must hold",
        "Maintainers are inactive": f"{OUTSIDE}figures of contributions show it",
        "Requests for membership wait for weeks": f"{OUTSIDE}open issues show it",
    },
    "kubeedge 2024": {
        "Core maintainers are listed, and no rule knows them": "listed-without-role",
        "Levels of the ladder are not those that people hold": "listed-without-role",
        "Nothing says how members of the security team are replaced": "GOV-7",
        "Other repositories do not lead to the community repository": "not-written",
        "Nobody knows who reads reports about conduct": "unspecified",
        "Nothing says how changes and the roadmap are approved": "decision-missing",
        "No document describes how the roadmap is changed": "ENG-4",
        "Interest groups have no chairs": "subproject-incomplete",
        "Charters do not say which repositories a group owns": "subproject-incomplete",
        "The README does not say what is in scope": "scope-missing",
        "No tool manages permissions": "SEC-4",
        "Two groups are for security, and nothing says which does what": f"{UNMADE}what two groups have in common",
        "Levels of groups and of the whole project are mixed": f"{UNMADE}for which part a level is meant",
        "The security policy is hard to find": f"{UNMADE}links of the website and of other repositories",
        "Notes of meetings are missing": f"{UNMADE}what stands behind the link to the notes",
        "There may be too many senior roles": f"{OUTSIDE}it is a judgment",
        "The contributing guide is thin for such a project": f"{OUTSIDE}it is a judgment",
        "The governance should be translated": f"{OUTSIDE}it depends on who contributes",
    },
    "meshery 2026": {
        "No list tells the subprojects and how mature they are": "GOV-17",
    },
}
EVERY = [(review, words, by) for review, findings in FINDINGS.items() for words, by in findings.items()]
IN_FILES = [one for one in EVERY if not one[2].startswith(OUTSIDE)]
MADE = [one for one in IN_FILES if not one[2].startswith(UNMADE)]


# --- each is found ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("planted", PLANTED, ids=lambda one: one.rule)
def test_what_is_planted_is_found(planted: Found, root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    if isinstance(planted, Markdown):
        root = root_with(planted.files)
        assert planted.rule in {problem.rule for problem in check_texts(Tree(root, markdown_below(root)))}
    elif isinstance(planted, Record):
        found = reading(whole(planted.data))
        assert [str(problem) for problem in found.problems] == []
        assert planted.rule in {problem.rule for problem in rule_problems(found, asked=[planted.rule])}
    elif isinstance(planted, Row):
        row = all_rows(
            governance(planted.data), catalogue("cncf-1-6"), "graduation", lambda page, section: page, EXAMPLE_DAY
        )[planted.rule]
        assert row.status in (Status.NOT_MET, Status.MISSING)
        assert planted.said in row.lacking
        assert row.todo
    else:
        root = root_with(planted.files)
        monkeypatch.chdir(root)
        said = CliRunner().invoke(cli, [*planted.command], standalone_mode=False)
        assert planted.rule in said.output


def test_every_finding_names_what_finds_it() -> None:
    rules = {one.rule for one in PLANTED}
    assert [one for one in MADE if one[2] not in rules] == []
    assert rules - {by for _, _, by in MADE} == set()


def test_two_thirds_of_what_lies_in_files_is_found() -> None:
    assert (len(EVERY), len(IN_FILES), len(MADE)) == (77, 64, 54)
    assert len(MADE) / len(IN_FILES) > 2 / 3
