"""Findings as programs read them, and findings that somebody lets stand."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bylaws import __version__
from bylaws.checks.catalogue import rules
from bylaws.checks.settings import read_settings
from bylaws.cli import cli
from bylaws.problems import Concern, Fix, Place, Problem, Severity
from bylaws.reports.annotations import as_annotations
from bylaws.reports.records import as_json
from bylaws.reports.sarif import as_sarif
from conftest import Maker, told

FOUND = Problem(
    Place("docs/a, b.md", 2, 5),
    "wrong-case",
    "`B.md` is written `b.md`",
    "write `b.md`",
    related=((Place("docs/b.md", 1, 1), "100 % sure:\nthe file"),),
    fixes=(Fix(Place("docs/a, b.md", 2, 5), "B.md", "b.md"),),
)
ASKED = Problem(
    Place("x.yaml", 3, 7),
    "undecided",
    "no one has decided yet what happens when a vote is tied: `voting.tie`",
    "decide it, then write `tie: fails`",
    Severity.OPEN,
    concern=Concern.VOTING,
)
PLAIN = Problem(Place("x.yaml"), "stale-file", "it is old", severity=Severity.WARNING)

# --- formats ---------------------------------------------------------------------------------------------------------


def test_json_has_everything() -> None:
    assert json.loads(as_json([FOUND, PLAIN, ASKED], "sub", date(2026, 5, 4))) == {
        "version": 1,
        "as_of": "2026-05-04",
        "errors": 1,
        "warnings": 1,
        "open": 1,
        "problems": [
            {
                "rule": "wrong-case",
                "severity": "error",
                "path": "sub/docs/a, b.md",
                "line": 2,
                "column": 5,
                "message": "`B.md` is written `b.md`",
                "concern": None,
                "hint": "write `b.md`",
                "related": [{"path": "sub/docs/b.md", "line": 1, "column": 1, "message": "100 % sure:\nthe file"}],
                "fixes": [{"path": "sub/docs/a, b.md", "line": 2, "column": 5, "old": "B.md", "new": "b.md"}],
            },
            {
                "rule": "stale-file",
                "severity": "warning",
                "path": "sub/x.yaml",
                "line": 1,
                "column": 1,
                "message": "it is old",
                "concern": None,
                "hint": "",
                "related": [],
                "fixes": [],
            },
            {
                "rule": "undecided",
                "severity": "open",
                "path": "sub/x.yaml",
                "line": 3,
                "column": 7,
                "message": "no one has decided yet what happens when a vote is tied: `voting.tie`",
                "concern": "people who vote",
                "hint": "decide it, then write `tie: fails`",
                "related": [],
                "fixes": [],
            },
        ],
    }


def test_nothing_is_json_too() -> None:
    assert json.loads(as_json([])) == {
        "version": 1,
        "as_of": None,
        "errors": 0,
        "warnings": 0,
        "open": 0,
        "problems": [],
    }


def test_annotations_are_commands_on_one_line_each() -> None:
    assert as_annotations([FOUND, PLAIN], "../up") == (
        "::error file=../up/docs/a%2C b.md,line=2,col=5,title=wrong-case::`B.md` is written `b.md`"
        "%0A../up/docs/b.md:1:1: 100 %25 sure:%0Athe file%0Ahint: write `b.md`\n"
        "::warning file=../up/x.yaml,line=1,col=1,title=stale-file::it is old\n"
    )


def sarif(problems: list[Problem], root: Path, base: str = "") -> Mapping[str, Any]:
    document = json.loads(as_sarif(problems, root, base))
    assert document["version"] == "2.1.0"
    (run,) = document["runs"]
    return dict(run)


def test_sarif_has_the_rule_the_place_the_other_side_and_the_fix(root_with: Maker) -> None:
    root = root_with({"docs/a, b.md": "# A\n[x](B.md)\n"})
    run = sarif([FOUND, PLAIN], root, "sub")
    assert run["columnKind"] == "unicodeCodePoints"
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("bylaws", __version__)
    assert [rule["id"] for rule in driver["rules"]] == ["wrong-case", "stale-file"]
    known, other = driver["rules"]
    assert known["shortDescription"]["text"].startswith("A link differs from the name of its file")
    assert known["defaultConfiguration"] == {"level": "error"}
    assert other["id"] == "stale-file"
    assert other["fullDescription"]["text"] == (
        "A generated file is not what the data says now. The data was changed, and the file was not made again: "
        "readers see the rules of yesterday."
    )
    assert driver["informationUri"].startswith("https://")
    where = {"artifactLocation": {"uri": "sub/docs/a%2C%20b.md", "uriBaseId": "%SRCROOT%"}}
    first = dict(run["results"][0])
    assert first.pop("partialFingerprints").keys() == {"bylaws/v1"}
    assert first == {
        "ruleId": "wrong-case",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": "`B.md` is written `b.md`\nhint: write `b.md`"},
        "locations": [{"physicalLocation": {**where, "region": {"startLine": 2, "startColumn": 5}}}],
        "relatedLocations": [
            {
                "id": 0,
                "message": {"text": "100 % sure:\nthe file"},
                "physicalLocation": {
                    "artifactLocation": {"uri": "sub/docs/b.md", "uriBaseId": "%SRCROOT%"},
                    "region": {"startLine": 1, "startColumn": 1},
                },
            }
        ],
        "fixes": [
            {
                "description": {"text": "write `b.md`"},
                "artifactChanges": [
                    {
                        **where,
                        "replacements": [
                            {
                                "deletedRegion": {"startLine": 2, "startColumn": 5, "endColumn": 9},
                                "insertedContent": {"text": "b.md"},
                            }
                        ],
                    }
                ],
            }
        ],
    }


def test_a_finding_keeps_its_fingerprint_when_lines_move(root_with: Maker) -> None:
    def prints(text: str, *lines: int) -> list[str]:
        root = root_with({"a.md": text})
        problems = [Problem(Place("a.md", line), "broken-link", "gone") for line in lines]
        return [result["partialFingerprints"]["bylaws/v1"] for result in sarif(problems, root)["results"]]

    first = prints("one\ntwo\n", 2)
    assert prints("zero\none\n  two\n", 3) == first
    assert prints("one\nthree\n", 2) != first
    assert len(set(prints("two\ntwo\n", 1, 2))) == 2


# --- the commands ----------------------------------------------------------------------------------------------------

SOUND = """\
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder: {maintainer: {name: Maintainer, description: Maintainers look after everything}}
seats: [{person: ada, role: maintainer}]
"""
UNUSED = "governance.yaml:2:25: unused-person"

Check = Callable[..., Result]


@pytest.fixture
def check(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> Callable[[Mapping[str, str]], Check]:
    """Makes a root with current pages the working directory; returns `bylaws check` in it."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)

    def made(files: Mapping[str, str]) -> Check:
        root = root_with(files)
        monkeypatch.chdir(root)
        CliRunner().invoke(cli, ["render"], standalone_mode=False)
        return lambda *arguments: CliRunner().invoke(cli, ["check", *arguments], standalone_mode=False)

    return made


def heads(ran: Result) -> list[str]:
    """The first line of each problem, and their number."""
    return [line for line in ran.stdout.splitlines() if line[:1].strip() and "no problems." not in line]


def test_text_is_for_people_and_actions_get_annotations(
    check: Callable[[Mapping[str, str]], Check], monkeypatch: pytest.MonkeyPatch
) -> None:
    run = check({"governance.yaml": SOUND})
    assert run().stdout.startswith(UNUSED)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert run().stdout.startswith("::warning file=governance.yaml,line=2,col=25,title=unused-person::")
    assert run("--format", "text").stdout.startswith(UNUSED)


def test_what_programs_read_is_alone_on_standard_output(check: Callable[[Mapping[str, str]], Check]) -> None:
    run = check({"governance.yaml": SOUND})
    assert json.loads(run("--format", "json").stdout)["warnings"] == 1
    assert json.loads(run("--format", "sarif").stdout)["runs"][0]["results"][0]["ruleId"] == "unused-person"
    assert json.loads(run("--format", "json", "--ignore", "unused-person").stdout)["problems"] == []


def test_sarif_can_be_written_beside_another_format(check: Callable[[Mapping[str, str]], Check]) -> None:
    ran = check({"governance.yaml": SOUND})("--sarif", "found.sarif", "--format", "github")
    assert ran.stdout.count("::warning") == 1
    assert len(json.loads(Path("found.sarif").read_text())["runs"][0]["results"]) == 1


def test_rules_are_chosen(check: Callable[[Mapping[str, str]], Check]) -> None:
    run = check({"governance.yaml": SOUND, "a.md": "[x](gone.md)"})
    assert [line.split(" ")[1] for line in heads(run())[:-1]] == ["broken-link", "unused-person"]
    assert [line.split(" ")[1] for line in heads(run("--select", "broken-link"))[:-1]] == ["broken-link"]
    assert [line.split(" ")[1] for line in heads(run("--ignore", "broken-link"))[:-1]] == ["unused-person"]
    assert run("--ignore", "broken-link,unused-person").output == "1 body, 2 pages: no problems.\n"
    assert str(run("--select", "brokn-link").exception) == "there is no rule `brokn-link`: did you mean `broken-link`?"


def test_what_is_wrong_in_a_generated_page_is_said_in_the_data(check: Callable[[Mapping[str, str]], Check]) -> None:
    old = "https://bestpractices.coreinfrastructure.org/en/projects/1"
    data = SOUND.replace(", bob: Bob", "").replace("name: Example}", f"name: Example, roadmap: '{old}'}}")
    assert check({"governance.yaml": data})().stdout.splitlines()[0] == (
        "governance.yaml:1:49: moved-address this is an old address: the service has another name"
    )


def test_a_body_without_a_foundation_is_not_asked_for_its_code(check: Callable[[Mapping[str, str]], Check]) -> None:
    data = SOUND.replace(", bob: Bob", "")
    readme = "[x](GOVERNANCE.md)"
    assert check({"governance.yaml": data, "README.md": readme})().output == "1 body, 2 pages: no problems.\n"
    hosted = data.replace("name: Example}", "name: Example, foundation: {name: cncf}}")
    assert "README.md:1:1: conduct-not-linked `README.md` does not link the code of conduct" in heads(
        check({"governance.yaml": hosted, "README.md": readme})()
    )


# --- exceptions ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("people", "expected"),
    [
        ("{ada: Ada, bob: Bob} # bylaws:ignore unused-person because he joins in May", []),
        (
            "{ada: Ada, bob: Bob} # bylaws: ignore over-cap, unused-person because of May",
            ["2:30 unused-exception"],
        ),
        ("{ada: Ada, bob: Bob} # bylaws:ignore unused-person: he joins in May", []),
        ("\n  ada: Ada\n  # bylaws:ignore unused-person because he joins\n  bob: Bob", []),
        ("{ada: Ada, bob: Bob} # bylaws:ignore unused-person", ["2:25 unused-person", "2:30 no-reason"]),
        ("{ada: Ada, bob: Bob} # bylaws:ignore unusd-person because", ["2:25 unused-person", "2:30 unknown-rule"]),
        ("{ada: Ada, bob: Bob} # bylaws:ignore", ["2:25 unused-person", "2:30 unknown-rule"]),
        ("{ada: Ada} # bylaws:ignore unused-person because he joins", ["2:20 unused-exception"]),
    ],
)
def test_a_comment_lets_a_finding_stand(
    check: Callable[[Mapping[str, str]], Check], people: str, expected: list[str]
) -> None:
    data = SOUND.replace("people: {ada: Ada, bob: Bob}", f"people: {people}")
    found = [
        line.removeprefix("governance.yaml:").replace(": ", " ", 1)
        for line in heads(check({"governance.yaml": data})())
    ]
    assert [
        " ".join(line.split(" ")[:2]) for line in found if line[0].isdigit() and "warning" not in line.split(" ")[1]
    ] == [" ".join(one.split(" ")[:2]) for one in expected]


def test_what_is_said_of_exceptions(check: Callable[[Mapping[str, str]], Check]) -> None:
    text = (
        "[a](gone.md) <!-- bylaws:ignore broken-link because it comes later -->\n\n"
        "<!-- bylaws:ignore broken-link because it comes later -->\n[b](gone-too.md)\n\n"
        "[c](here.md) <!-- bylaws:ignore broken-link because it was gone -->\n\n"
        "[d](gone-again.md) <!-- bylaws:ignore broken-link -->\n\n"
        "[e](gone-now.md) <!-- bylaws:ignore brokn-link because -->\n"
    )
    ran = check({"governance.yaml": SOUND.replace(", bob: Bob", ""), "a.md": text, "here.md": "x"})()
    assert heads(ran) == [
        "a.md:6:14: unused-exception nothing of `broken-link` is found here any more",
        "a.md:8:5: broken-link there is no `gone-again.md`",
        "a.md:8:20: no-reason `broken-link` is ignored without a reason",
        "a.md:10:5: broken-link there is no `gone-now.md`",
        "a.md:10:18: unknown-rule there is no rule `brokn-link`",
        "2 errors, 3 warnings.",
    ]


def test_an_exception_for_a_rule_that_did_not_run_is_not_unused(check: Callable[[Mapping[str, str]], Check]) -> None:
    run = check({"governance.yaml": SOUND.replace("Bob}", "Bob} # bylaws:ignore unused-person because of May")})
    assert run().output == "1 body, 2 pages: no problems.\n"
    assert run("--select", "broken-link").output == "1 body, 2 pages: no problems.\n"
    assert run("--ignore", "unused-person").output == "1 body, 2 pages: no problems.\n"


def test_settings_say_how_much_a_rule_matters(check: Callable[[Mapping[str, str]], Check]) -> None:
    run = check({"governance.yaml": SOUND})
    Path(".bylaws.yaml").write_text("severity: {unused-person: error}")
    assert (run().return_value, heads(run())[-1]) == (1, "1 error.")
    Path(".bylaws.yaml").write_text('severity: {unused-person: "off"}')
    assert run().output == "1 body, 2 pages: no problems.\n"
    assert heads(run("--select", "unused-person"))[0].startswith(UNUSED)


def test_settings_exempt_files_with_a_reason(check: Callable[[Mapping[str, str]], Check]) -> None:
    exempt = (
        "exempt:\n  - {rule: broken-link, path: old/*, reason: It stays.}\n  - {rule: over-cap, reason: It is gone.}\n"
    )
    data = SOUND.replace(", bob: Bob", "").replace("name: Example}", "name: Example}\ndocuments: {folder: old}")
    ran = check(
        {"governance.yaml": data, ".bylaws.yaml": exempt, "old/deep/a.md": "[x](gone.md)", "b.md": "[x](gone.md)"}
    )()
    assert heads(ran) == [
        ".bylaws.yaml:3:5: unused-exception nothing of `over-cap` is found here any more",
        "b.md:1:5: broken-link there is no `gone.md`",
        "1 error, 1 warning.",
    ]


def test_files_are_skipped(check: Callable[[Mapping[str, str]], Check]) -> None:
    files = {"governance.yaml": SOUND.replace(", bob: Bob", ""), "docs/old/a.md": "[x](gone.md)"}
    assert check({**files, ".bylaws.yaml": "links: {skip: docs/old/*}"})().output == "1 body, 2 pages: no problems.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("severity: {over-kap: error}", "1:12 wrong-value there is no rule `over-kap` | did you mean `over-cap`?"),
        (
            "exempt: [{rule: over-cap}]",
            "1:10 missing-key `reason` is missing | add `reason: The archive is kept as it was published.`",
        ),
        (
            "links: {anchor: both}",
            "1:9 unknown-key `anchor` is not a key of link settings | did you mean `anchors`?",
        ),
        ("- severity", "1:1 wrong-type the file holds a list, not keys | begin with a key"),
    ],
)
def test_settings_that_cannot_be_read(tmp_path: Path, text: str, expected: str) -> None:
    (tmp_path / ".bylaws.yaml").write_text(text)
    assert told(read_settings(tmp_path).problems) == [f".bylaws.yaml:{expected}"]


def test_rules_that_depend_on_the_day_name_it(check: Callable[[Mapping[str, str]], Check]) -> None:
    data = SOUND.replace(", bob: Bob", "").replace("role: maintainer}", "role: maintainer, until: 2025-06}")
    run = check({"governance.yaml": data})
    assert run("--as-of", "2025-06-30").output == "1 body, 2 pages: no problems.\n"
    ran = run("--as-of", "2025-07-01")
    assert heads(ran) == [
        "governance.yaml:4:48: term-ended the term of `ada` as `maintainer` ended on 2025-06",
        "1 error. As of 2025-07-01.",
    ]
    assert json.loads(run("--as-of", "2025-07-01", "--format", "json").stdout)["as_of"] == "2025-07-01"
    assert json.loads(run("--as-of", "2025-06-30", "--format", "json").stdout)["as_of"] is None
    assert run().return_value == 1  # today is later


def test_every_rule_can_be_named() -> None:
    assert len(rules()) > 30
