"""What foundations and security tools read: `.project`, the CNCF's list, Security Insights, contacts, README links."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Mapping
from datetime import datetime
from io import StringIO
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from bylaws.build.outputs import plan, write
from bylaws.build.root import build_root
from bylaws.formats import dot_project, foundation_csv, readme, security_contacts, security_insights
from bylaws.formats.made import Pages
from conftest import Maker, exported, governance
from corpora import REAL, needs_real

ROOT = Path(__file__).parents[2]
SCHEMA = REAL.parent / "schemas" / "dot-project.schema.json"

PAGES = Pages(
    {"governance": "GOVERNANCE.md", "maintainers": "docs/MAIN TAINERS.md", "meetings": "MEETINGS.md"},
    {"governance": frozenset({"voting", "roles"}), "maintainers": frozenset(), "meetings": frozenset()},
)
PROJECT = """
project:
  id: example
  name: Example, Inc.
  description: 'Something "small": no'
  foundation:
    name: cncf
    level: incubating
    history:
      - {level: incubating, date: 2023-05, issue: https://example.org/2}
      - {level: sandbox, date: 2021-02-03, issue: https://example.org/1}
  website: https://example.org
  repository: https://github.com/Example/main
  repositories: [https://github.com/orgs/Example/repositories, https://github.com/example/Main/, https://github.com/Example/two]
  branch: trunk
  sign_off: dco
  contributing: CONTRIBUTING.md
  roadmap: https://example.org/roadmap
organizations: {acme: 'Acme, "A" Ltd.'}
people:
  ada: {name: Ada, affiliation: acme}
  "no": {name: No, affiliation: independent}
  "1234": {name: 叶坚白, handle: none}
  max: Max
ladder: {maintainer: {name: Maintainer, represents_body: true}}
seats:
  - {person: ada, role: maintainer}
  - {person: "no", role: maintainer}
  - {person: "1234", role: maintainer}
  - {person: max, role: maintainer, status: emeritus}
  - {person: "no", role: response}
teams: {response: {name: Response}}
security: {policy: SECURITY.md, report_to: [reports], team: response, advisories: https://github.com/Example/main/security/advisories/new}
code_of_conduct: {}
voting: {kinds: {majority: more than 1/2}}
meetings: {call: {name: Call}}
channels:
  reports: {name: report list, kind: mailing-list, address: security@example.org, public: false, purpose: Reports}
  users: {name: user list, kind: mailing-list, address: users@example.org}
  inner: {name: inner list, kind: mailing-list, address: inner@example.org, public: false, purpose: Talk}
  slack: {name: "#example channel", kind: chat, url: https://cloud-native.slack.com/archives/C1}
  own: {name: Own chat, kind: chat, url: https://example.slack.com}
  bluesky: {name: Bluesky account, kind: social, url: https://bsky.app/profile/example}
"""


def made(module: Any, text: str, pages: Pages = PAGES) -> tuple[Mapping[str, str], list[str]]:
    return exported(module.write, text, pages)


def without(key: str, text: str = PROJECT) -> str:
    assert re.search(rf"^ *{key}:.*\n", text, re.MULTILINE)
    return re.sub(rf"^ *{key}:.*\n", "", text, count=1, flags=re.MULTILINE)


# --- .project ---------------------------------------------------------------------------------------------------------

BLOB = "https://github.com/Example/main/blob/trunk"


def test_the_two_files_of_dot_project() -> None:
    files, problems = made(dot_project, PROJECT)
    assert files == {
        "project.yaml": f"""\
schema_version: "1.0.0"
slug: "example"
name: "Example, Inc."
description: "Something \\"small\\": no"
maturity_log:
  - phase: "sandbox"
    date: 2021-02-03T00:00:00Z
    issue: "https://example.org/1"
  - phase: "incubating"
    date: 2023-05-01T00:00:00Z
    issue: "https://example.org/2"
repositories:
  - "https://github.com/Example/main"
  - "https://github.com/Example/two"
website: "https://example.org"
social:
  bsky: "https://bsky.app/profile/example"
slack_channels:
  - name: "#example"
    workspace: "cncf"
    link: "https://cloud-native.slack.com/archives/C1"
mailing_lists:
  - "users@example.org"
security:
  policy:
    path: "{BLOB}/SECURITY.md"
  contact:
    email: "security@example.org"
    advisory_url: "https://github.com/Example/main/security/advisories/new"
governance:
  contributing:
    path: "{BLOB}/CONTRIBUTING.md"
  governance_doc:
    path: "{BLOB}/GOVERNANCE.md"
  decision_making_process:
    path: "{BLOB}/GOVERNANCE.md#voting"
  roles_and_teams:
    path: "{BLOB}/GOVERNANCE.md#roles"
  contributor_ladder:
    path: "{BLOB}/GOVERNANCE.md#roles"
  community_calendar:
    path: "{BLOB}/MEETINGS.md"
  contributor_guide:
    path: "{BLOB}/CONTRIBUTING.md"
  maintainer_lifecycle:
    progression_ladder:
      path: "{BLOB}/GOVERNANCE.md#roles"
legal:
  identity_type:
    has_dco: true
    has_cla: false
""",
        "maintainers.yaml": """\
maintainers:
  - project_id: "example"
    org: "Example"
    teams:
      - name: "project-maintainers"
        members:
          - "ada"
          - "no"
""",
    }
    assert problems == [
        "governance.yaml:9:35 dot-project `2023-05` is no whole date, and is written as `2023-05-01` "
        "| write year, month and day",
        "governance.yaml:22:31 dot-project `1234` has no GitHub account and is left out "
        "| add the `handle`, if there is one",
    ]


def test_a_contributor_agreement_stands_alone() -> None:
    files, _ = made(dot_project, PROJECT.replace("sign_off: dco", "sign_off: cla"))
    assert yaml.safe_load(files["project.yaml"])["legal"] == {
        "identity_type": {"has_dco": False, "has_cla": True, "cla_only": True}
    }


def test_copies_that_are_kept_are_linked() -> None:
    text = PROJECT + "exports: {gitvote: {}, codeowners: {keep: false}}\n"
    links = yaml.safe_load(made(dot_project, text)[0]["project.yaml"])["governance"]
    assert links["gitvote_config"] == {"path": f"{BLOB}/.gitvote.yml"}
    assert "codeowners" not in links


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            without("description"),
            "governance.yaml:1:1 dot-project `example` has no `description` | say in a phrase what it is",
        ),
        (
            PROJECT.replace(", issue: https://example.org/2", ""),
            "governance.yaml:9:9 dot-project nobody says where the level `incubating` was decided | add the `issue`",
        ),
        (
            without("repositories", without("repository")),
            "governance.yaml:1:1 dot-project `example` has no repository | add its `repository`",
        ),
        (
            PROJECT.replace(", represents_body: true", ""),
            "governance.yaml:1:1 dot-project no role of `example` is listed by the foundation "
            "| write `represents_body: true` in the role whose holders it lists",
        ),
        (
            PROJECT.replace("role: maintainer}", "role: maintainer, status: resigned}"),
            "governance.yaml:24:10 dot-project nobody holds `maintainer` "
            "| list the holders in `seats`, with `role: maintainer`",
        ),
        (
            re.sub(r"    history:\n.*\n.*\n", "", PROJECT),
            "governance.yaml:5:3 dot-project nothing is known of the levels that `example` reached at the CNCF "
            "| add the `history` of the `foundation`: level, date and issue",
        ),
    ],
    ids=["description", "issue", "repository", "role", "people", "level"],
)
def test_what_dot_project_refuses(text: str, problem: str) -> None:
    assert problem in made(dot_project, text)[1]


@pytest.mark.skipif(not SCHEMA.is_file(), reason="the published schema is not here")
@pytest.mark.parametrize("body", ["kmesh", "wasmcloud", "wasmedge"])
def test_dot_project_is_valid_against_the_published_schema(body: str) -> None:
    built = build_root(ROOT)
    (found,) = (it for it in built.governances if it.body.project.id == body)
    texts = {Path(file.path).name: file.text for file in built.export(found, dot_project.write).files}
    project = json.loads(json.dumps(yaml.safe_load(texts["project.yaml"]), default=_as_json))
    validator = jsonschema_rs.Draft202012Validator(json.loads(SCHEMA.read_text()), validate_formats=True)
    assert [error.message for error in validator.iter_errors(project)] == []
    assert [error.message for error in validator.iter_errors({**project, "colour": "red"})] != []
    (entry,) = yaml.safe_load(texts["maintainers.yaml"])["maintainers"]
    assert entry.keys() == {"project_id", "org", "teams"}
    assert (entry["project_id"], entry["teams"][0]["name"]) == (project["slug"], "project-maintainers")
    members = entry["teams"][0]["members"]
    assert members
    assert len({member.casefold() for member in members}) == len(members)


def _as_json(value: object) -> str:
    assert isinstance(value, datetime)
    return value.isoformat()


def test_every_link_of_dot_project_leads_to_a_page_and_an_anchor_that_we_make() -> None:
    built = build_root(ROOT)
    for found in (it for it in built.governances if it.body.project.id in ("kmesh", "wasmcloud", "wasmedge")):
        text = next(
            file.text for file in built.export(found, dot_project.write).files if file.path.endswith("project.yaml")
        )
        base = f"{found.body.project.repository}/blob/{found.body.project.branch}/"
        ours = {page.path.removeprefix(f"{found.folder}/"): page for page in built.pages if page.governance is found}
        links = [link.partition("#") for link in re.findall(rf'path: "{re.escape(base)}([^"]*)"', text)]
        assert len(links) > 8
        for path, _, anchor in links:
            if path in ours:
                assert not anchor or anchor in ours[path].anchors
            else:
                assert path in ("CONTRIBUTING.md", "SECURITY.md", ".github/CODEOWNERS", ".gitvote.yml")


# --- the list of the CNCF ---------------------------------------------------------------------------------------------


def test_the_rows_of_the_list_of_the_cncf() -> None:
    files, problems = made(foundation_csv, PROJECT)
    assert problems == []
    assert files == {
        "project-maintainers.csv": (
            'Incubating,"Example, Inc.",Ada,"Acme, ""A"" Ltd.",ada,'
            "https://github.com/Example/main/blob/trunk/docs/MAIN%20TAINERS.md\n"
            ",,No,Independent,no,\n"
            ",,叶坚白,,,\n"
        )
    }
    rows = list(csv.reader(StringIO(files["project-maintainers.csv"])))
    assert [len(row) for row in rows] == [6, 6, 6]
    assert rows[0][3] == 'Acme, "A" Ltd.'


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            PROJECT.replace("level: incubating\n", "level: archived\n"),
            "governance.yaml:7:12 foundation-csv `example` has no level at the CNCF, "
            "and its list has projects with one only | write `foundation: {name: cncf, level: sandbox}`",
        ),
        (
            PROJECT.replace(", represents_body: true", ""),
            "governance.yaml:1:1 foundation-csv no role of `example` is listed by the foundation "
            "| write `represents_body: true` in the role whose holders it lists",
        ),
    ],
)
def test_what_the_list_refuses(text: str, problem: str) -> None:
    assert made(foundation_csv, text) == ({}, [problem]) or made(foundation_csv, text)[1] == [problem]


@needs_real
@pytest.mark.parametrize("body", ["kmesh", "wasmcloud", "wasmedge"])
def test_the_people_are_those_of_the_real_list(body: str) -> None:
    built = build_root(ROOT)
    (found,) = (it for it in built.governances if it.body.project.id == body)
    (file,) = built.export(found, foundation_csv.write).files
    ours = list(csv.reader(StringIO(file.text)))
    theirs = list(csv.reader(StringIO((REAL / "project-maintainers.csv").read_text("utf-8"))))
    start = next(number for number, row in enumerate(theirs) if row[1:2] == ours[0][1:2])
    block = theirs[start : start + len(ours)]
    assert theirs[start + len(ours)][1]  # the next project
    assert [row[0] for row in ours] == [row[0] for row in block]
    assert {row[4].casefold() for row in ours} == {row[4].strip().casefold() for row in block}


# --- Security Insights ------------------------------------------------------------------------------------------------

DATES = "exports: {security-insights: {reviewed: 2026-03-01, updated: 2026-02-28}}\n"


def test_security_insights_has_the_header_and_the_project() -> None:
    files, problems = made(security_insights, PROJECT + DATES)
    assert problems == []
    assert files == {
        "security-insights.yml": """\
header:
  schema-version: "2.0.0"
  last-updated: "2026-02-28"
  last-reviewed: "2026-03-01"
  url: "https://github.com/Example/main/blob/trunk/security-insights.yml"
project:
  name: "Example, Inc."
  homepage: "https://example.org"
  roadmap: "https://example.org/roadmap"
  administrators:
    - name: "Ada"
      affiliation: "Acme, \\"A\\" Ltd."
      social: "https://github.com/ada"
      primary: true
    - name: "No"
      social: "https://github.com/no"
      primary: false
    - name: "叶坚白"
      primary: false
  repositories:
    - name: "main"
      url: "https://github.com/Example/main"
      comment: "The main repository."
    - name: "two"
      url: "https://github.com/Example/two"
      comment: "A further repository."
  vulnerability-reporting:
    reports-accepted: true
    bug-bounty-available: false
    contact:
      name: "report list"
      email: "security@example.org"
      primary: true
    security-policy: "https://github.com/Example/main/blob/trunk/SECURITY.md"
    comment: "A report can also be made with this form: https://github.com/Example/main/security/advisories/new"
"""
    }


def test_without_a_listed_role_those_who_govern_are_the_administrators() -> None:
    text = PROJECT.replace(", represents_body: true", "") + DATES
    found = yaml.safe_load(made(security_insights, text)[0]["security-insights.yml"])
    assert [contact["name"] for contact in found["project"]["administrators"]] == ["Ada", "No", "叶坚白"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            PROJECT,
            "governance.yaml:1:1 security-insights nobody says on which day the security information was reviewed "
            "| write `reviewed` as a whole date in `exports.security-insights`",
        ),
        (
            PROJECT + DATES.replace("2026-02-28", "2026-02"),
            "governance.yaml:43:62 security-insights nobody says on which day the security information was updated "
            "| write `updated` as a whole date in `exports.security-insights`",
        ),
        (
            without("security", PROJECT + DATES),
            "governance.yaml:1:1 security-insights `example` does not say how vulnerabilities are reported "
            "| add `security` with a `policy` and `report_to`",
        ),
    ],
)
def test_what_security_insights_refuses(text: str, problem: str) -> None:
    files, problems = made(security_insights, text)
    assert files == {}
    assert problem in problems


# --- SECURITY_CONTACTS ------------------------------------------------------------------------------------------------


def test_security_contacts_are_the_team() -> None:
    assert made(security_contacts, PROJECT) == (
        {
            "SECURITY_CONTACTS": "# The people below handle reports of security problems.\n"
            "# Do not report a problem here, in an issue or in a pull request: use SECURITY.md.\n"
            "\n"
            "no\n"
        },
        [],
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            without("security"),
            "governance.yaml:1:1 security-contacts `example` does not say which team handles security reports "
            "| name it in `security.team`",
        ),
        (
            PROJECT.replace('  - {person: "no", role: response}\n', ""),
            "governance.yaml:31:61 security-contacts nobody is known to be in `response` "
            "| list its members in `seats`, with `role: response`",
        ),
    ],
)
def test_what_security_contacts_refuses(text: str, problem: str) -> None:
    assert made(security_contacts, text)[1] == [problem]


# --- links in a README ------------------------------------------------------------------------------------------------

CLOMONITOR = {
    "governance": "governance", "maintainers": "maintainers", "code_of_conduct": "code of conduct",
    "contributing": "contributing", "security_policy": "security", "roadmap": "roadmap", "adopters": "adopters",
}  # fmt: skip


def test_a_readme_asks_for_links_and_clomonitor_finds_them(root_with: Maker) -> None:
    readme_text = (
        "# Example\n\nMine.\n\n"
        "<!-- bylaws:insert readme/governance-links -->\n<!-- bylaws:end readme/governance-links -->\n"
    )
    text = f"{PROJECT}review: {{adopters_page: docs/ADOPTERS.md}}\n"
    root = root_with({"governance.yaml": text, "README.md": readme_text, "docs/ADOPTERS.md": "# Adopters\n"})
    built = build_root(root)
    assert not built.has_errors
    write(plan(root, built.outputs(), built.inserts, scan=built.scanned()))
    text = (root / "README.md").read_text()
    assert text.splitlines()[6:-2] == [
        "- [Governance](GOVERNANCE.md): who decides what, and how",
        "- [Maintainers](MAINTAINERS.md): who is responsible for what",
        "- [Contributor ladder](GOVERNANCE.md#roles): how to take on more responsibility",
        "- [Code of Conduct](GOVERNANCE.md#code-of-conduct): what we expect of each other, and how to report a problem",
        "- [Contributing](CONTRIBUTING.md): how to contribute",
        "- [Security](SECURITY.md): how to report a vulnerability",
        "- [Roadmap](https://example.org/roadmap): what comes next",
        "- [Adopters](docs/ADOPTERS.md): who uses it",
        "- Chat: [#example channel](https://cloud-native.slack.com/archives/C1)",
        "- Chat: [Own chat](https://example.slack.com)",
        "- Community meetings: [when and where we meet](GOVERNANCE.md#meetings)",
    ]
    for word in CLOMONITOR.values():
        assert re.search(rf"(?i)\[.*{word}.*\]\(.*\)", text)
    assert re.search(r"(?i)(community|developer|development|working group) \[?(call|event|meeting|session)", text)
    assert re.search(r"(?i)https?://cloud-native\.slack\.com", text)


def test_a_readme_links_no_chat_that_is_not_public() -> None:
    closed = PROJECT.replace("kind: chat, url", "kind: chat, public: false, purpose: Talk, url")
    assert "Chat" not in str(readme.links(governance(closed), PAGES, "README.md", is_shared=False))
    joined = PROJECT.replace("url: https://example.slack.com", "join: https://example.org/invite")
    assert "- Chat: [Own chat](https://example.org/invite)" in str(
        readme.links(governance(joined), PAGES, "README.md", is_shared=False)
    )
    adopters = Pages({"adopters": "ADOPTERS.md"})
    assert str(readme.links(governance("people: {ada: Ada}"), adopters, "docs/x.md", is_shared=False)) == (
        "- [Adopters](../ADOPTERS.md): who uses it"
    )


def test_links_lead_from_where_the_readme_stands() -> None:
    text = str(readme.links(governance(PROJECT), PAGES, "docs/en/README.md", is_shared=False))
    assert "- [Governance](../../GOVERNANCE.md): " in text
    assert "- [Contributing](../../CONTRIBUTING.md): " in text
    shared = str(readme.links(governance(PROJECT), PAGES, "README.md", is_shared=True))
    assert f"- [Contributing]({BLOB}/CONTRIBUTING.md): " in shared


def test_without_pages_there_are_no_links_to_them() -> None:
    text = str(readme.links(governance("people: {ada: Ada}"), Pages(), "README.md", is_shared=False))
    assert text == ""
