"""The copies that others keep: how they are read, and what is said where they differ from the record."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from bylaws.cli import cli
from bylaws.formats import foundation_csv
from bylaws.formats.affiliations import folded, joined
from bylaws.formats.listing import Listing
from bylaws.formats.reading import read_listing
from bylaws.formats.searching import find_listings
from conftest import Maker
from corpora import REAL, SMALL, each_corpus, needs_real
from running import ran
from scoring import KINDS, score, table, truths

ROOT = Path(__file__).parents[2]


def shown(copy: Listing | None) -> list[str]:
    """Entries as `line:column handle | name | organization | group | area`, with `-` before those who have left."""
    assert copy is not None
    return [
        f"{'-' * it.is_former}{it.place.line}:{it.place.column} "
        + " | ".join((it.handle, it.name, it.affiliation, it.section, it.area)).rstrip(" |")
        for it in copy.entries
    ]


def faults(copy: Listing | None) -> list[str]:
    assert copy is not None
    return [f"{it.place.line}:{it.place.column} {it.message}" for it in copy.problems]


# --- readers ---------------------------------------------------------------------------------------------------------


def test_codeowners() -> None:
    copy = read_listing(
        ".github/CODEOWNERS",
        "# all\n*  @ada @org/team a@b.example # but not @eve\n\n[Docs]\n/docs\\ x/ @Bob-1 eve app/bot\n/empty\n",
    )
    assert shown(copy) == ["2:4 ada |  |  | code owner | *", "5:11 Bob-1 |  |  | code owner | /docs\\ x/"]
    assert faults(copy) == [
        "5:18 `eve` is neither an account nor a team nor an e-mail address",
        "5:22 `app/bot` is neither an account nor a team nor an e-mail address",
    ]


def test_owners_and_aliases() -> None:
    owners = read_listing(
        "sub/OWNERS",
        "approvers: [ada, no, 1234]\nreviewers:\n- '@bob'\nemeritus_approvers: [eve]\n"
        "filters:\n  '\\.md$':\n    approvers: [kim]\n",
    )
    assert shown(owners) == [
        "1:13 ada |  |  | approvers | sub",
        "1:18 no |  |  | approvers | sub",
        "1:22 1234 |  |  | approvers | sub",
        "3:3 bob |  |  | reviewers | sub",
        "-4:22 eve |  |  | emeritus_approvers | sub",
        "7:17 kim |  |  | approvers | sub/\\.md$",
    ]
    aliases = read_listing("OWNERS_ALIASES", "aliases:\n  Leads: [ada]\n")
    assert shown(aliases) == ["2:11 ada |  |  | Leads"]
    assert aliases is not None
    assert aliases.aliases == {"leads": ("ada",)}


def test_owners_that_are_no_yaml_are_a_fault_at_its_line() -> None:
    assert faults(read_listing("OWNERS", "approvers:\n- ada: bob: c\n"))[0].startswith("2:")


def test_who_is_meant_by_owners_that_prow_cannot_read_has_no_rights() -> None:
    listing = read_listing("OWNERS", "approvers:\n- @ada\n")
    assert faults(listing) == ["2:3 text that begins with `@` needs quotes"]
    assert listing is not None
    assert [(it.handle, it.grants) for it in listing.entries] == [("ada", False)]


def test_gitvote_and_dot_project() -> None:
    voters = read_listing(".gitvote.yml", "profiles:\n  default:\n    allowed_voters: {teams: [x], users: [ada]}\n")
    assert shown(voters) == ["3:42 ada |  |  | voter of default"]
    people = read_listing(
        ".project/maintainers.yaml",
        "maintainers:\n- project_id: x\n  teams:\n  - name: project-maintainers\n    members: ['@ada']\n",
    )
    assert shown(people) == ["5:15 ada |  |  | project-maintainers"]


def test_teams_of_bots() -> None:
    clowarden = read_listing("config.yaml", "teams:\n- name: docs\n  maintainers: [ada]\n  members: [bob]\n- odd\n")
    assert shown(clowarden) == ["3:17 ada |  |  | team docs", "4:13 bob |  |  | team docs"]
    peribolos = read_listing(
        "org.yaml",
        "orgs:\n  x:\n    admins: [eve]\n    teams:\n      a:\n        members: [ada]\n        teams: {b: {members: [bob]}}\n",
    )
    assert shown(peribolos) == [
        "3:14 eve |  |  | organization owner",
        "6:19 ada |  |  | team a",
        "7:31 bob |  |  | team b",
    ]
    assert read_listing("config.yaml", "teams: no\nmembers: x\n") is None
    assert read_listing("config.yaml", "a: [") is None


def test_the_rows_of_one_project() -> None:
    text = ',Project,Maintainer Name,Company,Github Name,OWNERS/MAINTAINERS\nSandbox,One,Ada,Acme,ada,x\n,,Bob,"B, Inc",bob,\n,Two,Eve,C,eve,\n'
    assert shown(foundation_csv.of_project(foundation_csv.read("list.csv", text), "ONE")) == [
        "2:22 ada | Ada | Acme | maintainers",
        "3:16 bob | Bob | B, Inc | maintainers",
    ]


@given(st.lists(st.lists(st.text(st.sampled_from('a",\n\t =会'), max_size=6), min_size=5, max_size=7), max_size=4))
def test_cells_are_those_of_another_reader(rows: list[list[str]]) -> None:
    written = StringIO()
    csv.writer(written, lineterminator="\n").writerows(rows)
    expected = [[" ".join(cell.split()) for cell in row] for row in rows]
    found = foundation_csv.read("x.csv", written.getvalue()).entries
    assert [(entry.name, entry.affiliation, entry.handle) for entry in found] == [
        (row[2], row[3], row[4]) for row in expected if row[2] or row[4]
    ]
    for entry in found:
        assert entry.place.line <= written.getvalue().count("\n") + written.getvalue().count("\r")


def test_a_list_that_python_refuses_is_read() -> None:
    text = f'a\rb\nSandbox,One,"Ada\nKing",Acme,@ada,x\n,,{"x" * 200_000},,bob,\n,,"Eve,C,eve,\n,,Kim,,kim,\n'
    found = [(str(it.place), it.name[:9], it.handle) for it in foundation_csv.read("list.csv", text).entries]
    assert found == [
        ("list.csv:4:13", "Ada King", "ada"), ("list.csv:5:200005", "xxxxxxxxx", "bob"),
        ("list.csv:6:10", '"Eve', "eve"), ("list.csv:7:8", "Kim", "kim"),
    ]  # fmt: skip


def test_lists_of_people_as_they_are_written() -> None:
    text = """\
# Maintainers

| Name | GitHub ID | Company |
|------|-----------|---------|
| Ada Lovelace | [ada](https://github.com/ada) | Acme |
| Bob | @bob | |

## Committers

- [Eve](https://github.com/eve) (Birch)
* Kim Lee @kim-lee
- [Lou] (Cedar)

## @org/docs-team

Name: Max
GitHub: @max
Organization: Dogwood

## Emeritus

- @old

```
- @example
```

[Lou]: https://github.com/lou-1
"""
    assert shown(read_listing("docs/MAINTAINERS.md", text)) == [
        "5:19 ada | Ada Lovelace | Acme | Maintainers",
        "6:10 bob | Bob |  | Maintainers",
        "10:28 eve | Eve | Birch | Committers",
        "11:12 kim-lee | Kim Lee |  | Committers",
        "12:4 lou-1 | Lou | Cedar | Committers",
        "17:10 max | Max | Dogwood | @org/docs-team",
        "-22:4 old |  |  | Emeritus",
    ]


def test_other_files_are_not_read() -> None:
    assert read_listing("README.md", "@ada") is None


FAULTS = {
    REAL: {
        "konveyor__community/sig-ui/OWNERS": ["4:12 mapping values are not allowed in this context"],
        "runatlantis__atlantis/CODEOWNERS": [
            "3:62 `app/renovate-approve` is neither an account nor a team nor an e-mail address"
        ],
    },
    SMALL: {"example__tidal/CODEOWNERS": ["3:9 `ada-marin` is neither an account nor a team nor an e-mail address"]},
}


@each_corpus
def test_every_file_of_rights_is_read(corpus: Path) -> None:
    """All CODEOWNERS, OWNERS and OWNERS_ALIASES: what is not accepted is a true fault."""
    found: dict[str, list[str]] = {}
    number = 0
    for path in sorted(corpus.rglob("*")):
        name = path.relative_to(corpus).as_posix()
        if path.is_file() and "__" in name.split("/")[0] and path.name in ("CODEOWNERS", "OWNERS", "OWNERS_ALIASES"):
            number += 1
            copy = read_listing(name, path.read_bytes().decode("utf-8", "replace"))
            if copy and (problems := faults(copy)):
                found[name] = problems
    assert number >= (3 if corpus is SMALL else 100)
    assert found == FAULTS[corpus]


@each_corpus
def test_lists_are_read_as_people_read_them(corpus: Path) -> None:
    """The lists of a corpus against what was read in them by hand."""
    scores = score(truths(corpus))
    for kind in KINDS:
        least = 1 if corpus is SMALL else 0.98 if kind in ("people", "handle") else 0.95
        assert scores[kind].precision >= least, table(scores)
        assert scores[kind].recall >= least, table(scores)


# --- differences -----------------------------------------------------------------------------------------------------

DATA = """
project: {id: example, name: Example, foundation: {name: cncf}}
code_of_conduct: cncf
organizations: {acme: {name: Acme, aliases: [Acme Inc.]}, birch: Birch}
people:
  ada: {name: Ada, affiliation: acme}
  Bob: {name: Bob, affiliation: birch}
  eve: {name: Eve, affiliation: independent}
  old: {name: Old, affiliation: acme}
ladder: {reviewer: {name: Reviewer}, maintainer: {name: Maintainer}}
seats:
  - {person: ada, role: maintainer}
  - {person: Bob, role: maintainer}
  - {person: eve, role: reviewer}
  - {person: old, role: maintainer, status: emeritus}
lifecycle: {inactivity: undecided, stepping_down: undecided, removal: undecided, emeritus: undecided}
amendments: {by: maintainer}
decisions: {a: {what: Accept a change, topic: contributions}, b: {what: Ask for help, topic: foundation},
  c: {what: Appoint somebody, topic: people}}
"""

Drift = Callable[..., Result]


@pytest.fixture
def drift(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> Callable[[Mapping[str, str]], Drift]:
    """Makes a root with data and a checkout `repo` the working directory; returns `bylaws drift` of it."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)

    def made(files: Mapping[str, str]) -> Drift:
        root = root_with(
            {"governance.yaml": DATA, "repo/.keep": "", **{f"repo/{path}": text for path, text in files.items()}}
        )
        monkeypatch.chdir(root)
        return lambda *arguments: CliRunner().invoke(cli, ["drift", "repo", *arguments], standalone_mode=False)

    return made


def heads(ran: Result) -> list[str]:
    return [line for line in ran.stdout.splitlines() if line.startswith("repo")]


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("CODEOWNERS", "* @ada @Bob\n", []),
        ("CODEOWNERS", "* @old\n/docs @old", ["repo/CODEOWNERS:1:3: rights-after-leaving `old` is emeritus, and still in `repo/CODEOWNERS`"]),
        ("OWNERS", "approvers: [ada, old]\nemeritus_approvers: [old]", ["repo/OWNERS:1:18: rights-after-leaving `old` is emeritus, and still in `repo/OWNERS`"]),
        ("OWNERS", "emeritus_approvers: [old, gone]", []),
        ("CODEOWNERS", "* @stranger", ["repo/CODEOWNERS:1:3: rights-without-role `stranger` is in `repo/CODEOWNERS`, and not in the record"]),
        ("CODEOWNERS", "* @bob", ["repo/CODEOWNERS:1:3: other-spelling `bob` is `Bob` in the record"]),
        ("MAINTAINERS.md", "# Maintainers\n- @ada\n- @Bob\n- @old\n", ["repo/MAINTAINERS.md:4:4: listed-after-leaving `old` is emeritus, and still in `repo/MAINTAINERS.md`"]),
        ("MAINTAINERS.md", "# Maintainers\n- @ada\n- @Bob\n\n# Emeritus\n- @old\n", []),
        ("MAINTAINERS.md", "# Example Maintainers\n- @ada\n", ["repo/MAINTAINERS.md:2:1: not-listed `Bob` holds `maintainer`, and is not in `repo/MAINTAINERS.md`"]),
        ("MAINTAINERS.md", "# Maintainers\n- @ada\n- @Bob\n- @eve\n", ["repo/MAINTAINERS.md:4:4: listed-without-role `eve` stands under `Maintainers`, and does not hold `maintainer`"]),
        ("MAINTAINERS.md", "# Maintainers\n- @ada\n- @Bob\n- @new\n", ["repo/MAINTAINERS.md:4:4: listed-without-role `new` is in `repo/MAINTAINERS.md`, and not in the record"]),
        ("MAINTAINERS.md", "# Maintainers\n- @ada (Acme Inc.)\n- @Bob (Acme)\n", ["repo/MAINTAINERS.md:3:9: other-affiliation `Bob` belongs to `Acme` in `repo/MAINTAINERS.md`, and to `Birch` in the record"]),
        ("OWNERS", "approvers: [leads]", ["repo/OWNERS:1:13: unread-list `leads` looks like an alias, and `OWNERS_ALIASES` was not read"]),
        ("CODEOWNERS", "* @old\n* @ada\n", ["repo/CODEOWNERS:1:3: overridden-owner `old` is emeritus, and line 1 still has them; a later line takes it back"]),
        ("CODEOWNERS", "/docs/ @old\n/docs/ @ada\n", ["repo/CODEOWNERS:1:8: overridden-owner `old` is emeritus, and line 1 still has them; a later line takes it back"]),
        ("CODEOWNERS", "/docs/api/ @old\n/docs/ @ada\n", ["repo/CODEOWNERS:1:12: overridden-owner `old` is emeritus, and line 1 still has them; a later line takes it back"]),
        ("CODEOWNERS", "/docs/ @old\n/docs/api/ @ada\n", ["repo/CODEOWNERS:1:8: rights-after-leaving `old` is emeritus, and still in `repo/CODEOWNERS`"]),
        ("CODEOWNERS", "* @gone\n* @ada\n", []),
        ("CODEOWNERS", "* @ada\n\n# Emeritus Maintainers\n#\n# - old\n", []),
        (".gitvote.yml", "profiles: {default: {allowed_voters: {users: [ada, bob]}}}", ["repo/.gitvote.yml:1:52: other-spelling `bob` is `Bob` in the record, and GitVote takes them for two"]),
        ("elections/2026/voters.yaml", "eligible_voters: [ada, bob]", ["repo/elections/2026/voters.yaml:1:24: other-spelling `bob` is `Bob` in the record, and Elekto takes them for two"]),
        ("charts/x/OWNERS", "approvers: [stranger]", []),
        ("third_party/x/MAINTAINERS", "Some One (@stranger)", []),
        ("src/staging/OWNERS", "approvers: [stranger]", []),
        ("MAINTAINERS", "Ada <a@b.example> (@ada)\nBob <a@b.example> (@Bob)\nSome One <a@b.example> (@stranger)\n", ["repo/MAINTAINERS:3:26: listed-without-role `stranger` is in `repo/MAINTAINERS`, and not in the record"]),
        ("MAINTAINERS.md", "# Maintainers\n- @ada (Acme)\n- @Bob (Birch)\n\n# Emeritus Maintainers\n- @Bob\n", ["repo/MAINTAINERS.md:6:4: listed-as-former `Bob` has left in `repo/MAINTAINERS.md`, and holds `maintainer` in the record"]),
        ("MAINTAINERS.md", "# Maintainers\n- @ada (ACME, Inc.)\n- @Bob (birch)\n", ["repo/MAINTAINERS.md:2:9: other-spelling `ACME, Inc.` is `Acme` in the record"]),
        ("MAINTAINERS.md", "# Maintainers\n\n* Ada\n* Bob\n* the one from Acme\n", ["repo/MAINTAINERS.md:1:1: unread-list no one is found in `repo/MAINTAINERS.md`"]),
        ("MAINTAINERS.md", "# Maintainers\n\n* @ada\n* @Bob\n* the one from Acme\n", ["repo/MAINTAINERS.md:5:3: unread-list no one is found in this line"]),
        (".gitvote.yml", "profiles: {default: {allowed_voters: {users: [ada, old]}}}", ["repo/.gitvote.yml:1:52: rights-after-leaving `old` is emeritus, and still in `repo/.gitvote.yml`"]),
    ],
)  # fmt: skip
def test_a_difference(drift: Callable[[Mapping[str, str]], Drift], path: str, text: str, expected: list[str]) -> None:
    ran = drift({path: text})()
    assert heads(ran) == expected
    assert ran.return_value == int("rights-after-leaving" in ran.stdout)


def test_a_code_owner_need_not_be_an_owner(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    data = DATA.replace("reviewer: {name: Reviewer}", "reviewer: {name: Reviewer}, owner: {name: Owner}")
    data = data.replace("  - {person: eve, role: reviewer}", "  - {person: eve, role: owner}")
    monkeypatch.chdir(root_with({"governance.yaml": data, "repo/CODEOWNERS": "* @ada\n"}))
    ran = CliRunner().invoke(cli, ["drift", "repo"], standalone_mode=False)
    assert ran.output == "1 file: as the record.\n"


def test_what_a_file_calls_reviewers_is_no_role_of_the_ladder(
    root_with: Maker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever approves reviews too; whoever only reviews does not approve."""
    data = DATA.replace("reviewer: {name: Reviewer}", "reviewer: {name: Reviewer, privileges: [{access: triage}]}")
    data = data.replace(
        "maintainer: {name: Maintainer}", "maintainer: {name: Maintainer, privileges: [{access: write}]}"
    )
    aliases = "aliases:\n  ex-approvers: [ada, Bob]\n  ex-reviewers: [ada, Bob, eve]\n"
    files = {"repo/OWNERS_ALIASES": aliases, "repo/OWNERS": "approvers: [ex-approvers]\nreviewers: [ex-reviewers]\n"}
    monkeypatch.chdir(root_with({"governance.yaml": data, **files}))
    assert CliRunner().invoke(cli, ["drift", "repo"], standalone_mode=False).output == "2 files: as the record.\n"
    assert CliRunner().invoke(cli, ["drift", "repo/OWNERS"], standalone_mode=False).output == "1 file: as the record.\n"
    Path("repo/OWNERS").write_text("approvers: [ex-reviewers]\n")
    ran = CliRunner().invoke(cli, ["drift", "repo"], standalone_mode=False)
    assert heads(ran) == [
        "repo/OWNERS:1:13: rights-without-role `eve` can approve changes by `repo/OWNERS`, and none of their roles gives that"
    ]


def test_github_reads_one_codeowners_alone(drift: Callable[[Mapping[str, str]], Drift]) -> None:
    ran = drift({".github/CODEOWNERS": "* @ada\n", "CODEOWNERS": "* @old\n"})()
    assert heads(ran) == [
        "repo/CODEOWNERS:1:1: unreadable-copy GitHub reads `repo/.github/CODEOWNERS`, and passes over this file",
        "repo/CODEOWNERS:1:3: overridden-owner `old` is emeritus, and line 1 still has them; a later line takes it back",
    ]
    assert ran.return_value == 0


def test_a_second_source_tells_how_an_account_is_spelled(drift: Callable[[Mapping[str, str]], Drift]) -> None:
    files = {
        ".gitvote.yml": "profiles: {default: {allowed_voters: {users: [newone]}}}",
        "team.md": "# Team\n\n- Nell One (@NewOne)\n",
    }
    assert "other-spelling `newone` is `NewOne` elsewhere, and GitVote takes them for two" in drift(files)().stdout


def test_nothing_is_as_the_record_that_was_not_read(drift: Callable[[Mapping[str, str]], Drift]) -> None:
    run = drift(
        {
            "MAINTAINERS": "See [the list](https://github.com/o/c/blob/main/MAINTAINERS.md).\n",
            "notes.txt": "Some prose.\n",
        }
    )
    assert run().output == "No file names anyone. 1 file leads to a list elsewhere.\n"
    ran = CliRunner().invoke(cli, ["drift", "repo/notes.txt"], standalone_mode=False)
    assert heads(ran) == ["repo/notes.txt:1:1: unread-list no one is found in `repo/notes.txt`"]
    assert ran.return_value == 1


def test_a_file_that_a_readme_links_as_the_list_is_read(drift: Callable[[Mapping[str, str]], Drift]) -> None:
    run = drift(
        {
            "README.md": "See our [maintainers](docs/who-we-are.md).\n",
            "docs/who-we-are.md": "# Maintainers\n\n- @stranger\n",
        }
    )
    assert "repo/docs/who-we-are.md:3:4: listed-without-role `stranger`" in run().stdout


def test_settings_say_which_files_are_left_out(drift: Callable[[Mapping[str, str]], Drift]) -> None:
    run = drift({"charts/x/OWNERS": "approvers: [stranger]", "old/MAINTAINERS.md": "# Maintainers\n- @gone\n"})
    assert "listed-without-role `gone`" in run().stdout
    Path(".bylaws.yaml").write_text("drift: {skip: old/}\n")
    assert heads(run()) == [
        "repo/charts/x/OWNERS:1:13: rights-without-role `stranger` is in `repo/charts/x/OWNERS`, and not in the record"
    ]


def test_neither_the_record_nor_another_body_is_a_copy(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    other = DATA.replace("id: example", "id: other").replace("ada", "zoe")
    root = root_with({"data/example/governance.yaml": DATA, "data/other/maintainers.yaml": other})
    monkeypatch.chdir(root)
    render = CliRunner().invoke(cli, ["render"], standalone_mode=False)
    assert (root / "governance/other/MAINTAINERS.md").is_file(), render.output
    ran = CliRunner().invoke(cli, ["drift", ".", "--body", "example"], standalone_mode=False)
    assert ran.stdout == "1 file: as the record.\n"
    Path("OWNERS").write_text("approvers: [stranger]", encoding="utf-8")
    ran = CliRunner().invoke(cli, ["drift", ".", "--body", "example"], standalone_mode=False)
    assert [line for line in ran.stdout.splitlines() if line.startswith("OWNERS")] == [
        "OWNERS:1:13: rights-without-role `stranger` is in `OWNERS`, and not in the record"
    ]


def test_names_of_organizations_that_are_nearly_the_same() -> None:
    assert {folded(name) for name in ("RedHat", "Red Hat", "Red Hat, Inc.", "red-hat (former)")} == {"redhat"}
    assert {folded(name) for name in ("Independent", "Individual", "Self", "n/a")} == {"independent"}
    assert folded("Société Générale SA") == "societegenerale"
    listing = read_listing(
        "MAINTAINERS.md",
        "# Maintainers\n- A One (Red Hat) @a1\n- B Two (RedHat) @b2\n- C Three (Red Hat) @c3\n- D Four (Acme) @d4\n",
    )
    assert listing is not None
    assert joined([listing]) == {"Red Hat": ("RedHat",)}


def test_both_sides_are_shown_and_what_to_do(drift: Callable[[Mapping[str, str]], Drift]) -> None:
    assert drift({"CODEOWNERS": "* @old\n/docs @old\n"})().stdout == (
        "repo/CODEOWNERS:1:3: rights-after-leaving `old` is emeritus, and still in `repo/CODEOWNERS`\n"
        "    * @old\n"
        "      ^\n"
        "    governance.yaml:15:5: emeritus as `maintainer`\n"
        "    repo/CODEOWNERS:2:7: it stands here too\n"
        "    hint: take them out of the file\n"
        "\n"
        "1 error.\n"
    )


def test_aliases_are_no_people(drift: Callable[[Mapping[str, str]], Drift]) -> None:
    ran = drift({"OWNERS": "approvers: [Leads]", "OWNERS_ALIASES": "aliases: {leads: [ada]}"})()
    assert ran.output == "2 files: as the record.\n"


def test_what_is_found_stands_on_standard_output(root_with: Maker) -> None:
    """It is the result: `bylaws drift > report.txt` has it."""
    data = "project: {id: e, name: E}\npeople: {ada: Ada}\nladder: {owner: {name: Owner}}\nseats: [{person: ada, role: owner}]\n"
    root = root_with({"governance.yaml": data, "CODEOWNERS": "* @eve\n"})
    for options in ((), ("--format", "github"), ("--format", "json"), ("--format", "sarif"), ("--markdown",)):
        done = ran("drift", *options, cwd=root, environment={})
        assert "eve" in done.stdout
        assert "eve" not in done.stderr


def test_a_table_for_a_pull_request(drift: Callable[[Mapping[str, str]], Drift]) -> None:
    run = drift({"CODEOWNERS": "* @old\n"})
    assert run("--markdown").stdout == (
        "## Example\n\n| Where | What | In the record |\n| --- | --- | --- |\n"
        "| `repo/CODEOWNERS:1` | `old` is emeritus, and still in `repo/CODEOWNERS` |"
        " emeritus as `maintainer` (`governance.yaml:15`) |\n"
    )
    Path("repo/CODEOWNERS").write_text("* @ada\n")
    assert run("--markdown").stdout == "## Example\n\nThe file that names people is as the record.\n"


def test_the_foundations_list_and_the_formats(drift: Callable[[Mapping[str, str]], Drift]) -> None:
    run = drift({"list.csv": "Sandbox,Example,Ada,Birch,ada,x\n,,Bob,Birch,Bob,\n"})
    found = json.loads(run("--foundation-csv", "repo/list.csv", "--format", "json").stdout)
    assert [(problem["rule"], problem["line"]) for problem in found["problems"]] == [("other-affiliation", 1)]
    assert (
        run("--foundation-csv", "repo/list.csv", "--ignore", "other-affiliation").output == "1 file: as the record.\n"
    )


@needs_real
def test_the_committed_sample_is_current(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(REAL)
    page = (ROOT / "governance" / "reference" / "drift.md").read_text(encoding="utf-8")
    for body, repository in (
        ("wasmedge", "WasmEdge__WasmEdge"),
        ("kmesh", "kmesh-net__kmesh"),
        ("wasmcloud", "wasmCloud__wasmCloud"),
    ):
        arguments = [
            "drift",
            repository,
            "-C",
            str(ROOT),
            "--body",
            body,
            "--foundation-csv",
            "project-maintainers.csv",
        ]
        ran = CliRunner().invoke(cli, [*arguments, "--markdown"], standalone_mode=False)
        assert ran.stdout in page


PIECES = st.sampled_from(
    ["approvers:", "- ada", "\n", " ", "[", "]", "{", "}", "teams:", "members:", "| Name | GitHub |\n|---|---|\n", "| a | @b |\n", "@ada ",
     "# Maintainers\n", "- [x](https://github.com/x)\n", "Name: A\nGitHub: b\n", ": ", "&a", "*a", "'", '"', ",,,,\n", "\r", "\r\n", ",", '""', "\u2028", "\t", "\0", "漢", "!!x", "```\n",
     "<table><tr><td>", "</td>", "<li>", '<a href="https://github.com/x">', "</a>", "<br>", "**", "~~", "(", ")", "，", "+---+\n", "[[people]]\n", 'name = "A"\n', "|", "\\", "&nbsp;", "    ",
     '"a","b","c@d.e"\n', "A B <a@b.c> (@d)\n", "emeritus", "<!--", "-->", "===\n", "- name: A\n  github: b\n", "*x", "eligible_voters:", "aliases:"]
)  # fmt: skip


@settings(max_examples=200)
@given(st.lists(PIECES).map("".join))
def test_no_file_is_too_odd_to_be_read(text: str) -> None:
    for path in (
        "CODEOWNERS",
        "OWNERS",
        "OWNERS_ALIASES",
        ".gitvote.yml",
        ".project/maintainers.yaml",
        "config.yaml",
        "org.yaml",
        "elections/1/voters.yaml",
        "security-insights.yml",
        "SECURITY_CONTACTS",
        "maintainers.yaml",
        "MAINTAINERS.toml",
        "MAINTAINERS",
        "MAINTAINERS.rst",
        "MAINTAINERS.adoc",
        "MAINTAINERS.md",
    ):
        copy = read_listing(path, text)
        for entry in copy.entries if copy else ():
            assert 1 <= entry.place.line <= len(text.splitlines()) + 1
    foundation_csv.of_project(foundation_csv.read("list.csv", text), "x")


@pytest.mark.parametrize(
    "path",
    [
        ".github/PULL_REQUEST_TEMPLATE/nominate_a_maintainer.md",
        ".github/ISSUE_TEMPLATE/members.md",
        "docs/pull_request_template.md",
    ],
)
def test_a_form_is_no_list(tmp_path: Path, path: str) -> None:
    form = tmp_path / path
    form.parent.mkdir(parents=True)
    form.write_text("# New maintainer\n\n- @handle\n", encoding="utf-8")
    (tmp_path / "README.md").write_text(f"[Become a maintainer]({path})\n", encoding="utf-8")
    (tmp_path / "MAINTAINERS.md").write_text("# Maintainers\n\n- @ada\n", encoding="utf-8")
    assert [listing.path for listing in find_listings(tmp_path)] == [f"{tmp_path}/MAINTAINERS.md"]
