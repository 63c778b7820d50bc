"""`bylaws check --open`, and what a run without it says of open questions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bylaws.cli import cli

DATA = """\
project: {id: example, name: Example}
people: {ada: Ada}
ladder: {maintainer: {name: Maintainer, becoming: undecided}}
seats: [{person: ada, role: maintainer}]
code_of_conduct: {follows: cncf, report_to: undecided}
voting: {electorate: maintainer, of: all, tie: unspecified, default: half, kinds: {half: more than 1/2}}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "governance.yaml").write_text(DATA, encoding="utf-8")
    assert run(tmp_path, "render").return_value == 0
    return tmp_path


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, [*arguments, "--root", str(root)], env={"GITHUB_ACTIONS": ""}, standalone_mode=False)


def test_questions_are_listed_by_whom_they_hurt(root: Path) -> None:
    result = run(root, "check", "--open")
    assert result.return_value == 0
    assert result.stderr == ""
    assert (
        result.stdout
        == """\
For people who report

governance.yaml:5:45: undecided no one has decided yet where a Code of Conduct report goes: `code_of_conduct.report_to`
    code_of_conduct: {follows: cncf, report_to: undecided}
                                                ^
    hint: decide it, then write `report_to: [private-list]` with your id for `private-list`

For people who vote

governance.yaml:6:48: unspecified the documents do not say what happens when a vote is tied: `voting.tie`
    voting: {electorate: maintainer, of: all, tie: unspecified, default: half, kinds: {half: more than 1/2}}
                                                   ^
    hint: ask those who know, then write `tie: fails`

For candidates for roles

governance.yaml:3:51: undecided no one has decided yet how someone gets the role: `ladder.maintainer.becoming`
    ladder: {maintainer: {name: Maintainer, becoming: undecided}}
                                                      ^
    hint: decide it, then write `becoming: {nominated_by: maintainer, vote: two-thirds}` with your id for `two-thirds`

3 open questions.
"""
    )


def test_a_usual_run_says_how_many_there_are_and_passes(root: Path) -> None:
    result = run(root, "check")
    assert result.return_value == 0
    assert result.stderr == ""
    assert result.stdout.endswith("no problems.\n3 questions are open; `bylaws check --open` lists them.\n")


def test_one_question_is_told_as_one(root: Path) -> None:
    asked = run(root, "check", "--select", "unspecified")
    assert asked.stdout.endswith("1 question is open; `bylaws check --open` lists it.\n")


def test_programs_get_all_questions(root: Path) -> None:
    found = json.loads(run(root, "check", "--format", "json").stdout)
    assert (found["errors"], found["warnings"], found["open"]) == (0, 0, 3)
    assert [(it["rule"], it["concern"]) for it in found["problems"]] == [
        ("undecided", "candidates for roles"),
        ("undecided", "people who report"),
        ("unspecified", "people who vote"),
    ]


def test_annotations_show_questions_only_to_those_who_ask(root: Path) -> None:
    assert run(root, "check", "--format", "github").stdout == ""
    asked = run(root, "check", "--open", "--format", "github").stdout
    assert [line.partition(" ")[0] for line in asked.splitlines()] == ["::notice"] * 3


def test_a_question_can_stand_and_a_setting_can_make_it_an_error(root: Path) -> None:
    (root / ".bylaws.yaml").write_text("severity: {undecided: error, unspecified: 'off'}\n")
    result = run(root, "check")
    assert result.return_value == 1
    assert "\n2 errors.\n" in result.stdout
    assert run(root, "check", "--open").stdout.endswith("\n2 errors.\nNo open questions.\n")


def test_beside_errors_the_number_is_not_told(root: Path) -> None:
    (root / ".bylaws.yaml").write_text("severity: {unspecified: error}\n")
    assert run(root, "check").stdout.endswith("    hint: ask those who know, then write `tie: fails`\n\n1 error.\n")


def test_errors_of_the_data_are_told_first(root: Path) -> None:
    (root / "governance.yaml").write_text(DATA + "teams: {board: {nmae: Board}}\n")
    result = run(root, "check", "--open")
    assert result.return_value == 1
    assert "unknown-key `nmae` is not a key of a team" in result.stdout


def test_sarif_beside_the_list_has_the_questions_too(root: Path) -> None:
    path = root / "found.sarif"
    run(root, "check", "--open", "--sarif", str(path))
    results = json.loads(path.read_text())["runs"][0]["results"]
    assert [(it["ruleId"], it["level"]) for it in results] == [
        ("undecided", "note"),
        ("unspecified", "note"),
        ("undecided", "note"),
    ]
