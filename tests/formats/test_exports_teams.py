"""Teams for CLOWarden and Peribolos, elections for Elekto: whole files, what a sync takes away, and what is refused."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import pytest
import yaml

from bylaws.formats import clowarden, elekto, peribolos
from bylaws.formats.made import Pages
from conftest import exported, governance, told

PROJECT = """
project:
  id: example
  name: Example
  repository: https://github.com/Example/main
  repositories: [https://github.com/example/two]
people:
  ada: {name: Ada}
  bob: {name: Bob, handle: Bob-B}
  "no": {name: No}
  "1234": {name: Number}
  max: {name: Max}
scopes:
  docs:
    name: Docs
    github_team: Example/docs-team
    repositories: [https://github.com/example/docs.git, https://github.com/other/x]
  api: {name: API, github_team: Example/api-team}
ladder:
  reviewer: {name: Reviewer, held_in: [area], privileges: [{access: triage}]}
  maintainer:
    name: Maintainer
    held_in: [body, area]
    includes: reviewer
    github_team: Example/maintainers
    privileges: [{access: maintain}]
offices: {admin: {name: Admin}}
seats:
  - {person: ada, role: maintainer}
  - {person: "no", role: maintainer}
  - {person: bob, role: maintainer, scope: docs}
  - {person: ada, role: maintainer, scope: docs}
  - {person: "1234", role: reviewer, scope: api}
  - {person: "no", role: reviewer, scope: api}
  - {person: max, role: maintainer, status: emeritus}
  - {person: ada, role: admin}
exports:
  clowarden: {maintainers: maintainer}
  peribolos: {maintainers: maintainer, admins: admin}
"""
SYNC = (
    "the sync removes from `Example` every team but `maintainers`, `docs-team` and `api-team`, and every member and "
    "access that the file does not have | look for what is only on GitHub first"
)
FEW = (
    "Peribolos wants 5 administrators, and the data has 1 "
    "| run it with `--min-admins=1`, or let more people hold `admin`"
)
GONE = "no team has `max`: none of their seats is active | tell them before you sync"


def made(module: Any, text: str) -> tuple[Mapping[str, str], list[str]]:
    return exported(module.write, text)


def errors(module: Any, text: str) -> list[str]:
    """What forbids the export, without what a sync would remove or refuse."""
    beside = ("sync removes", "none of their seats", "Peribolos wants")
    return [line for line in made(module, text)[1] if not any(words in line for words in beside)]


# --- teams ------------------------------------------------------------------------------------------------------------


def test_teams_and_permissions_for_clowarden() -> None:
    files, problems = made(clowarden, PROJECT)
    assert files == {
        "config.yaml": """\
# `maintainers` manage a team on GitHub: the word says nothing about their role in the project.
teams:
  - name: "maintainers"
    maintainers:
      - "ada"
      - "no"
    members: []
  - name: "docs-team"
    maintainers:
      - "ada"
    members:
      - "Bob-B"
  - name: "api-team"
    maintainers:
      - "no"
    members:
      - "1234"
repositories:
  - name: "docs"
    teams:
      maintainers: "maintain"
      docs-team: "maintain"
  - name: "main"
    teams:
      maintainers: "maintain"
      api-team: "triage"
  - name: "two"
    teams:
      maintainers: "maintain"
"""
    }
    assert problems == [
        f"governance.yaml:37:3 clowarden {GONE}",
        f"governance.yaml:37:3 clowarden {SYNC}",
    ]


def test_clowarden_finds_its_own_rules_kept() -> None:
    data = yaml.safe_load(made(clowarden, PROJECT)[0]["config.yaml"])
    names = [team["name"] for team in data["teams"]]
    assert len(set(names)) == len(names)
    for team in data["teams"]:
        assert re.fullmatch(r"[a-z0-9\-]+", team["name"])
        assert team["maintainers"]
        assert not set(team["maintainers"]) & set(team["members"])
        assert all(isinstance(name, str) for name in (*team["maintainers"], *team["members"]))
    for repository in data["repositories"]:
        assert repository["teams"].keys() <= set(names)
        assert set(repository["teams"].values()) <= {"read", "triage", "write", "maintain", "admin"}


def test_an_organization_for_peribolos() -> None:
    files, problems = made(peribolos, PROJECT)
    assert files == {
        "org.yaml": """\
orgs:
  Example:
    admins:
      - "ada"
    members:
      - "no"
      - "Bob-B"
      - "1234"
    teams:
      maintainers:
        description: "Maintainer"
        privacy: "closed"
        maintainers:
          - "ada"
          - "no"
        members: []
        repos:
          main: "maintain"
          two: "maintain"
          docs: "maintain"
      docs-team:
        description: "Docs"
        privacy: "closed"
        maintainers:
          - "ada"
        members:
          - "Bob-B"
        repos:
          docs: "maintain"
      api-team:
        description: "API"
        privacy: "closed"
        maintainers:
          - "no"
        members:
          - "1234"
        repos:
          main: "triage"
"""
    }
    assert problems == [f"governance.yaml:38:3 peribolos {words}" for words in (FEW, GONE, SYNC)]
    org = yaml.safe_load(files["org.yaml"])["orgs"]["Example"]
    everybody = {*org["admins"], *org["members"]}
    for team in org["teams"].values():
        assert everybody >= {*team["maintainers"], *team["members"]}


def test_two_scopes_with_the_same_people_can_share_a_team() -> None:
    text = PROJECT.replace("Example/api-team", "Example/docs-team")
    text = text.replace('person: "1234", role: reviewer', "person: bob, role: maintainer")
    text = text.replace('  - {person: "no", role: reviewer, scope: api}\n', "")
    data = yaml.safe_load(made(clowarden, text)[0]["config.yaml"])
    assert data["teams"][1] == {"name": "docs-team", "maintainers": ["ada"], "members": ["Bob-B"]}
    assert {it["name"]: it["teams"].get("docs-team") for it in data["repositories"]} == {
        "docs": "maintain", "main": "maintain", "two": None,
    }  # fmt: skip


@pytest.mark.parametrize("module", [clowarden, peribolos])
def test_no_team_gives_more_than_the_data(module: Any) -> None:
    """Two roles with one team and different access; roles of one part; parts with other people."""
    two_roles = PROJECT.replace(
        "held_in: [area], privileges", "held_in: [area, body], github_team: Example/maintainers, privileges"
    )
    two_roles += "  #\n"
    two_roles = two_roles.replace("  - {person: max,", '  - {person: "1234", role: reviewer}\n  - {person: max,')
    assert errors(module, two_roles) == [
        f"governance.yaml:19:66 {module.NAME} `maintainers` would give `1234` `maintain` on `main`, and the data gives "
        "`triage` | give the roles teams of their own, or the same access"
        " / governance.yaml:19:66 `reviewer` with `triage` / governance.yaml:24:18 `maintainer` with `maintain`"
    ]
    one_part = PROJECT.replace("person: bob, role: maintainer", "person: bob, role: reviewer")
    assert errors(module, one_part) == [
        f"governance.yaml:15:18 {module.NAME} `docs-team` would give `Bob-B` `maintain` on `docs`, and the data gives "
        "`triage` | give the roles teams of their own, or the same access"
        " / governance.yaml:19:3 `reviewer` with `triage` / governance.yaml:20:3 `maintainer` with `maintain`"
    ]
    two_parts = PROJECT.replace("Example/api-team", "Example/docs-team")
    assert [line.partition(" | ")[0] for line in errors(module, two_parts)] == [
        f"governance.yaml:15:18 {module.NAME} `docs-team` would give `1234` `maintain` on `docs`, and the data gives "
        "no access"
    ]


@pytest.mark.parametrize("name", ["Docs_Team", "Docs", "docs.team"])
def test_a_name_that_clowarden_refuses(name: str) -> None:
    text = PROJECT.replace("Example/docs-team", f"Example/{name}")
    assert errors(clowarden, text) == [
        f"governance.yaml:15:18 clowarden CLOWarden knows no team with the name `{name}` "
        "| write the name as the address of the team has it: small letters, digits and hyphens"
    ]
    assert errors(peribolos, text) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            PROJECT.replace("  clowarden: {maintainers: maintainer}\n", ""),
            "governance.yaml:1:1 clowarden nobody says who manages the teams on GitHub "
            "| name a role in `exports.clowarden.maintainers`",
        ),
        (
            PROJECT.replace('  - {person: "no", role: reviewer, scope: api}\n', ""),
            "governance.yaml:17:33 clowarden nobody in `api-team` holds `maintainer`, so nobody can manage the team "
            "| give one of them that role, or name another one in `maintainers`",
        ),
        (
            re.sub(r".*scope: api.*\n", "", PROJECT),
            "governance.yaml:17:33 clowarden nobody is known to be in `Example/api-team`, and the sync would remove "
            "the team | list its people in `seats`, or delete the team here",
        ),
        (
            PROJECT.replace("    privileges: [{access: maintain}]\n", ""),
            "governance.yaml:15:18 clowarden nobody says which access `docs-team` has to repositories, and the sync "
            "would take it away | add `{access: write}` to the `privileges` of `maintainer`\n"
            "governance.yaml:24:18 clowarden nobody says which access `maintainers` has to repositories, and the sync "
            "would take it away | add `{access: write}` to the `privileges` of `maintainer`",
        ),
        (
            PROJECT.replace("Example/api-team", "Other/api-team"),
            "governance.yaml:17:33 clowarden `Other/api-team` is a team of another organization than `Example` "
            "| name a team of the organization that has the main repository",
        ),
        (
            re.sub(r"(?m)^    github_team: .*\n|, github_team: [\w/-]+", "", PROJECT).replace(
                "name: Docs\n", "name: Docs\n    github_team: Other/docs\n"
            ),
            "governance.yaml:15:18 clowarden `Other/docs` is a team of another organization than `Example` "
            "| name a team of the organization that has the main repository",
        ),
        (
            re.sub(r"(?m)^    github_team: .*\n|, github_team: [\w/-]+", "", PROJECT),
            "governance.yaml:1:1 clowarden no role and no scope of `example` has a `github_team` "
            "| name the teams that mirror their holders",
        ),
    ],
    ids=[
        "nobody manages",
        "no manager",
        "nobody in it",
        "no access",
        "other organization",
        "only another",
        "no team",
    ],
)
def test_what_clowarden_refuses(text: str, problem: str) -> None:
    assert errors(clowarden, text) == problem.split("\n")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            PROJECT.replace(", admins: admin", ""),
            "governance.yaml:38:3 peribolos nobody says who administrates the organization "
            "| name a role in `exports.peribolos.admins`",
        ),
        (
            PROJECT.replace("  - {person: ada, role: admin}\n", ""),
            "governance.yaml:37:3 peribolos nobody holds `admin` | list its holders in `seats`",
        ),
    ],
)
def test_what_peribolos_refuses(text: str, problem: str) -> None:
    assert errors(peribolos, text) == [problem]


# --- elections --------------------------------------------------------------------------------------------------------

ELECTION = """
project: {id: example, name: Example, repository: https://github.com/Example/main}
people: {ada: Ada, "no": No, "1:30": X, "1234": Number, kim: {name: Kim, handle: none}}
ladder: {member: {name: Member}}
seats:
  - {person: "no", role: member}
  - {person: "1234", role: member}
  - {person: ada, role: member, status: inactive}
elections:
  steering-election:
    method: schulze
    voters: {group: member, exceptions: https://example.org/form}
    officers: {count: 1, people: ["1234"]}
    dates: {opens: 2026-09-12, closes: 2026-10-25, exceptions_until: 2026-10-01, seats: 3}
  later: {method: approval}
""".replace('"1:30": X, ', "")
PAGES = Pages({"governance": "GOVERNANCE.md"}, {"governance": frozenset({"elections"})})


def election(text: str) -> tuple[Mapping[str, str], list[str]]:
    found = elekto.write.made(governance(text), PAGES)
    return {file.path: file.text for file in found.files}, told(found.problems)


def test_an_election_for_elekto() -> None:
    files, problems = election(ELECTION)
    assert problems == []
    assert files == {
        "steering-election/election.yaml": """\
name: "Example steering election 2026"
organization: "Example"
start_datetime: 2026-09-12 00:00:01
end_datetime: 2026-10-25 23:59:59
no_winners: 3
allow_no_opinion: true
delete_after: true
show_candidate_fields: []
election_officers:
  - "1234"
eligibility: "Who may vote is said in [the rules](https://github.com/Example/main/blob/main/GOVERNANCE.md#elections)."
exception_description: "Whoever is not on the roll can [ask for an exception](https://example.org/form)."
exception_due: 2026-10-01 23:59:59
""",
        "steering-election/voters.yaml": 'eligible_voters:\n  - "no"\n  - "1234"\n',
    }
    read = yaml.safe_load(files["steering-election/election.yaml"])
    assert read["start_datetime"] == datetime(2026, 9, 12, 0, 0, 1)
    assert read["election_officers"] == ["1234"]


def test_without_a_date_for_exceptions_they_end_with_the_first_day() -> None:
    files, _ = election(ELECTION.replace(" exceptions_until: 2026-10-01,", ""))
    assert "exception_due: 2026-09-12 23:59:59\n" in files["steering-election/election.yaml"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            ELECTION.partition("elections:")[0],
            "governance.yaml:1:1 elekto `example` has no elections "
            "| add the `dates` of the election: when voting opens and closes, and for how many seats",
        ),
        (
            re.sub(r"    dates:.*\n", "", ELECTION),
            "governance.yaml:9:3 elekto no election has `dates` "
            "| add the `dates` of the election: when voting opens and closes, and for how many seats",
        ),
        (
            ELECTION.replace("2026-09-12", "2026-09"),
            "governance.yaml:13:20 elekto `2026-09` is no whole date | write year, month and day",
        ),
        (
            ELECTION.replace("2026-10-25", "2026-09-11"),
            "governance.yaml:13:40 elekto voting closes on 2026-09-11, before it opens on 2026-09-12 "
            "| mend one of the dates",
        ),
        (
            ELECTION.replace(", seats: 3", ""),
            "governance.yaml:13:5 elekto nobody says how many seats `steering-election` fills "
            "| add `seats` to its `dates`",
        ),
        (
            ELECTION.replace(', people: ["1234"]', ""),
            "governance.yaml:12:5 elekto nobody is named who runs `steering-election` "
            "| name the `people` of its `officers`",
        ),
        (
            ELECTION.replace("group: member", "group: {contributors: {count: 50}}"),
            "governance.yaml:11:5 elekto the voters of `steering-election` cannot be named "
            "| name a group of people who hold a role as `voters`",
        ),
        (
            ELECTION.replace("method: schulze", "method: undecided"),
            "governance.yaml:10:13 elekto nobody says how the votes of `steering-election` are counted "
            "| add its `method`",
        ),
        (
            ELECTION.replace("method: schulze", "method: instant-runoff"),
            "governance.yaml:10:13 elekto `steering-election`: Elekto does not count `instant-runoff` "
            "| hold it with another tool",
        ),
        (
            ELECTION.replace("status: inactive", "status: active").replace("ada: Ada", "ada: {handle: none}"),
            "governance.yaml:2:24 elekto `ada` votes, and has no GitHub account | hold the election with another tool",
        ),
    ],
    ids=["none", "no dates", "month", "backwards", "seats", "officers", "voters", "no method", "method", "account"],
)
def test_what_elekto_refuses(text: str, problem: str) -> None:
    assert election(text)[1] == [problem]
