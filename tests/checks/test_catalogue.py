"""Every name under which something is reported: it is known everywhere, is explained, and can be made to appear."""

from __future__ import annotations

import ast
import json
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

import bylaws
from bylaws.checks.catalogue import JUDGING, rules
from bylaws.cli import cli
from bylaws.formats import own_exports
from bylaws.problems import Problem
from bylaws.reports.sarif import as_sarif
from bylaws.rules import Over, Rule
from bylaws.source import yaml as reader
from conftest import Maker

PACKAGE = Path(bylaws.__file__).parent
MET = [rule for rule in rules().values() if rule.over not in (*JUDGING, Over.EXPORT)]
"""What no rule looks for, but the program comes across."""
READ_BACK = ("build/plain.py",)
"""Where what a rule reported in an earlier run is read back, as `cache/test_kept.py` shows."""
PROJECT = "project: {id: example, name: Example}\n"
FIRST = (
    PROJECT + "people: {ada: Ada}\nladder: {maintainer: {name: Maintainer}}\nseats: [{person: ada, role: maintainer}]\n"
)


@cache
def calls() -> tuple[tuple[Path, str, ast.Call], ...]:
    """Every call of a plain name in the package."""
    return tuple(_calls())


def _calls() -> Iterator[tuple[Path, str, ast.Call]]:
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield path.relative_to(PACKAGE), node.func.id, node


def test_nothing_is_reported_but_by_a_rule() -> None:
    makers = {path.as_posix() for path, name, _ in calls() if name == "Problem"}
    assert makers == {"rules/__init__.py", *READ_BACK}


def test_every_rule_that_the_package_makes_is_in_the_catalogue() -> None:
    makers = {"rule", "described", "_rule", "Rule"}
    named = [node.args[0] for _, name, node in calls() if name in makers and node.args]
    names = [name.value for name in named if isinstance(name, ast.Constant)]
    assert sorted([*names, *(export.name for export in own_exports())]) == sorted(rules())


def test_every_rule_that_is_met_is_reported_somewhere() -> None:
    """Where it is imported, and where it is used."""
    code = "\n".join(
        path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py") if path.parent != PACKAGE / "rules"
    )
    records = [
        name
        for path in (PACKAGE / "rules").glob("*.py")
        for name in re.findall(
            r"^([A-Z][A-Z_0-9]*): Final = (?:_rule|described)\(", path.read_text("utf-8"), re.MULTILINE
        )
    ]
    assert len(records) == len(MET)
    assert [name for name in records if len(re.findall(rf"\b{name}\b", code)) < 2] == []


@pytest.mark.parametrize("rule", MET, ids=lambda rule: rule.name)
def test_the_manual_of_what_is_met_says_what_and_what_to_do(rule: Rule) -> None:
    claim, *headings = [part.strip() for part in re.split(r"^## (.+)$", rule.manual, flags=re.MULTILINE)]
    assert re.fullmatch(r"[A-Z`][^\n]*\.", claim)
    assert headings[::2] in (["Why", "Bad", "Good"], ["Bad", "Good"], ["Why", "What to do"], ["What to do"])


@pytest.mark.parametrize("rule", [*rules().values()], ids=lambda rule: rule.name)
def test_code_scanning_is_told_of_every_rule(rule: Rule, tmp_path: Path) -> None:
    (run,) = json.loads(as_sarif([Problem(bylaws.Place("a.md"), rule.name, "x")], tmp_path))["runs"]
    (described,) = run["tool"]["driver"]["rules"]
    assert described["shortDescription"]["text"] == rule.claim
    assert described["fullDescription"]["text"].startswith(rule.claim)
    assert 0 < len(described["fullDescription"]["text"]) <= 1024
    assert described["help"]["markdown"] == rule.manual


def reported(root: Path, *arguments: str) -> list[str]:
    """The names that a command reports, whatever format it has."""
    result = CliRunner().invoke(cli, [*arguments, *(() if {"-C", "adopt"} & {*arguments} else ("-C", str(root)))])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    return re.findall(r"^\S.*?:\d+:\d+: ([a-z0-9-]+) ", result.output, re.MULTILINE)


# --- what is met ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", [rule for rule in MET if "## Bad" in rule.manual], ids=lambda rule: rule.name)
def test_the_examples_of_a_manual_are_true(rule: Rule, root_with: Maker) -> None:
    bad, good = re.findall(r"^```yaml\n(.*?)^```$", rule.manual, re.MULTILINE | re.DOTALL)
    assert {*reported(root_with({"governance.yaml": bad}), "check")} - {"not-written"} == {rule.name}
    root = root_with({"governance.yaml": good})
    assert rule.name not in reported(root, "render")
    assert rule.name not in reported(root, "check")


Setting = Mapping[str, str | bytes]
BEFORE_IT_IS_MADE: Mapping[str, tuple[Setting, Sequence[str]]] = {
    "no-data": ({}, ["check"]),
    "mixed-data": ({"data/a.yaml": PROJECT, "data/b/b.yaml": PROJECT}, ["check"]),
    "missing-file": (
        {"governance.yaml": PROJECT + "documents: {governance: {sections: {history: {file: gone.md}}}}\n"},
        ["check"],
    ),
    "not-utf-8": ({"governance.yaml": b"project: {id: example, name: \xff}\n"}, ["check"]),
    "bad-character": ({"governance.yaml": "project: {id: example, name: \x07}\n"}, ["check"]),
    "empty-file": ({"governance.yaml": "# nothing yet\n"}, ["check"]),
    "too-deep": ({"governance.yaml": f"project: {'[' * 200}{']' * 200}\n"}, ["check"]),
    "defined-twice": ({"data/a.yaml": PROJECT, "data/b.yaml": PROJECT}, ["check"]),
    "same-id": ({"data/a/a.yaml": PROJECT, "data/b/b.yaml": PROJECT}, ["check"]),
    "is-folder": ({"governance.yaml": FIRST, "GOVERNANCE.md/notes.txt": ""}, ["check"]),
    "unknown-repository": ({"governance.yaml": FIRST, "sdk/a.txt": ""}, ["render", "--repo", "sdk=sdk"]),
    "not-written": ({"governance.yaml": FIRST}, ["check"]),
    "not-generated": ({"governance.yaml": FIRST, "GOVERNANCE.md": "# Ours\n"}, ["render"]),
    "already-there": ({"governance.yaml": FIRST}, ["init"]),
    "damaged-region": (
        {"governance.yaml": FIRST, "README.md": "<!-- bylaws:insert maintainers/people -->\n"},
        ["check"],
    ),
    "damaged-marker": (
        {"governance.yaml": FIRST, "README.md": "<!-- bylaws:inser maintainers/people -->\n"},
        ["check"],
    ),
    "unknown-insert": (
        {
            "governance.yaml": FIRST,
            "README.md": "<!-- bylaws:insert maintainers/pupils -->\n<!-- bylaws:end maintainers/pupils -->\n",
        },
        ["check"],
    ),
    "no-dates": ({"governance.yaml": FIRST + "meetings: {ask: {name: Ask us, when: on demand}}\n"}, ["next"]),
    "unknown-rule": ({"governance.yaml": FIRST + "# bylaws:ignore over-caps because we like it\n"}, ["check"]),
    "no-reason": ({"governance.yaml": FIRST + "# bylaws:ignore over-cap\n"}, ["check"]),
    "unused-exception": ({"governance.yaml": FIRST + "# bylaws:ignore over-cap because we like it\n"}, ["check"]),
    "unreadable-copy": ({"governance.yaml": FIRST, "CODEOWNERS": "* ada\n"}, ["drift", "CODEOWNERS"]),
    "toml-syntax": ({"governance.yaml": FIRST, "MAINTAINERS.toml": "[people\n"}, ["drift", "MAINTAINERS.toml"]),
    "sources-disagree": (
        {
            "MAINTAINERS.md": "# Maintainers\n\n- Ada Kelp (Acme) @ada\n",
            "docs/COMMITTERS.md": "# Committers\n\n- Ada Kelp (Birch) @ada\n",
        },
        ["adopt", "--yes", "."],
    ),
    "no-address": (
        {"governance.yaml": FIRST + "documents: {repositories: {sdk: {scopes: []}}}\n", "sdk/a.txt": ""},
        ["render", "--repo", "sdk=sdk"],
    ),
}


@pytest.mark.parametrize("name", BEFORE_IT_IS_MADE)
def test_what_is_met_before_anything_is_made(name: str, root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    files, arguments = BEFORE_IT_IS_MADE[name]
    root = root_with(files)
    monkeypatch.chdir(root)
    assert name in reported(root, *arguments)


def rewritten(path: str, change: Callable[[str], str]) -> Callable[[Path], None]:
    def do(root: Path) -> None:
        (root / path).write_text(change((root / path).read_text(encoding="utf-8")), encoding="utf-8")

    return do


def with_text_in_a_region(root: Path) -> None:
    data, page = root / "governance.yaml", root / "GOVERNANCE.md"
    page.write_text(page.read_text("utf-8").replace("keep ours -->\n", "keep ours -->\n\nHere.\n"), encoding="utf-8")
    data.write_text(FIRST, encoding="utf-8")


BY_HAND = FIRST + "documents: {governance: {sections: {ours: {title: Ours, by_hand: true}}}}\n"
BEHIND_A_RENDER: Mapping[str, tuple[str, Callable[[Path], None]]] = {
    "stale-file": (FIRST, rewritten("governance.yaml", lambda text: text.replace("name: Example", "name: Sample"))),
    "orphan": (FIRST, rewritten("governance.yaml", lambda text: text + "documents: {governance: {path: RULES.md}}\n")),
    "edited-by-hand": (FIRST, rewritten("GOVERNANCE.md", lambda text: text.replace("Example", "Sample"))),
    "merge-conflict": (FIRST, rewritten("GOVERNANCE.md", lambda text: f"{text}<<<<<<< HEAD\n=======\n>>>>>>> other\n")),
    "damaged-file": (FIRST, rewritten("GOVERNANCE.md", lambda text: re.sub(r"<!-- bylaws sha256.*\n", "", text))),
    "lost-region": (BY_HAND, with_text_in_a_region),
}


@pytest.mark.parametrize("name", BEHIND_A_RENDER)
def test_what_is_met_in_files_that_were_made(name: str, root_with: Maker) -> None:
    data, change = BEHIND_A_RENDER[name]
    root = root_with({"governance.yaml": data})
    assert reported(root, "render") == []
    change(root)
    assert name in reported(root, "check")


def test_what_is_met_with_a_hostile_file(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    root = root_with({"governance.yaml": FIRST})
    monkeypatch.setattr(reader, "MAX_NODES", 5)
    assert reported(root, "check") == ["too-large"]


def test_what_is_met_on_the_disk(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    root = root_with({"governance.yaml": FIRST})
    os.mkfifo(root / "GOVERNANCE.md")
    assert "unreadable-file" in reported(root, "check")
    (root / "GOVERNANCE.md").unlink()

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    assert "unwritable-file" in reported(root, "render")


def test_two_bodies_with_one_repository(root_with: Maker) -> None:
    more = "documents: {repositories: {sdk: {scopes: []}}}\n"
    bodies = {f"data/{name}/a.yaml": FIRST.replace("id: example", f"id: {name}") + more for name in ("one", "two")}
    root = root_with({**bodies, "sdk/a.txt": ""})
    assert reported(root, "render", "--repo", f"sdk={root / 'sdk'}") == ["same-repository"]


# --- exports ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("export", own_exports(), ids=lambda export: export.name)
def test_a_format_reports_under_its_own_name(export: object, root_with: Maker) -> None:
    name = export.name  # type: ignore[attr-defined]
    found = reported(root_with({"governance.yaml": PROJECT}), "export", name)
    assert {*found} == (set() if name == "api" else {name})


# --- what is known of them --------------------------------------------------------------------------------------------

OFF = "severity: {no-dates: 'off', calendar: 'off', not-listed: 'off', not-written: 'off'}\n"
SILENT: Mapping[str, Sequence[str]] = {
    "no-dates": ["next"],
    "calendar": ["export", "calendar", "--output", "out"],
    "not-listed": ["drift", "MAINTAINERS.txt"],
    "not-written": ["check"],
}
MEETINGS = "meetings: {ask: {name: Ask us, when: on demand}, call: {name: Call, when: every week on Monday}}\n"


@pytest.mark.parametrize("name", SILENT)
def test_settings_hold_for_every_command(name: str, root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    people = FIRST.replace("{ada: Ada}", "{ada: Ada, bob: Bob}").replace("[{", "[{person: bob, role: maintainer}, {")
    listed = "| Name | GitHub |\n| --- | --- |\n| Ada | @ada |\n"
    root = root_with({"governance.yaml": people + MEETINGS, "MAINTAINERS.txt": f"# Maintainers\n\n{listed}"})
    monkeypatch.chdir(root)
    assert name in reported(root, *SILENT[name])
    (root / ".bylaws.yaml").write_text(OFF, encoding="utf-8")
    assert name not in reported(root, *SILENT[name])


def test_one_finding_can_be_selected_by_any_name(root_with: Maker) -> None:
    root = root_with({"governance.yaml": FIRST + "# bylaws:ignore over-cap\n"})
    assert {*reported(root, "check", "--select", "not-written")} == {"not-written"}
    assert "not-written" not in reported(root, "check", "--ignore", "not-written")
    assert reported(root, "check", "--select", "no-reason") == ["no-reason"]


@pytest.mark.parametrize("rule", [rule for rule in MET if rule.always], ids=lambda rule: rule.name)
def test_what_keeps_data_from_being_read_cannot_be_left_out(rule: Rule, root_with: Maker) -> None:
    why = f"`{rule.name}` cannot be left out: nothing else is judged while it is so"
    root = root_with({"governance.yaml": FIRST})
    for command in ("check", "links", "drift"):
        ran = CliRunner().invoke(cli, [command, "--ignore", rule.name, str(root)] if command != "check" else
                                 ["check", "--ignore", rule.name, "-C", str(root)])  # fmt: skip
        assert (ran.exit_code, why in ran.output) == (2, True)
    (root / ".bylaws.yaml").write_text(f"severity: {{{rule.name}: warning}}\n", encoding="utf-8")
    assert "wrong-value" in reported(root, "check")


def test_unreadable_data_is_reported_whatever_was_selected(root_with: Maker) -> None:
    root = root_with({"governance.yaml": "project: {id: example, nam: Example}\n"})
    assert {*reported(root, "check", "--select", "over-cap")} == {"unknown-key", "missing-key"}


def test_errors_that_are_let_stand_are_said_to_keep_pages_from_being_made(root_with: Maker) -> None:
    root = root_with({"governance.yaml": FIRST + "decisions: {a: {what: A, by: gone}}\n"})
    ran = CliRunner().invoke(cli, ["check", "--ignore", "unknown-reference", "-C", str(root)])
    assert ran.output == "The pages were not compared, for 1 error of the data let stand keep them from being made.\n"
