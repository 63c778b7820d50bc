"""`bylaws audit`: every status, in every format, whole; and what it says of our own bodies."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bylaws.cli import cli
from conftest import Maker

ROOT = Path(__file__).parents[2]
DAY = ("--as-of", "2026-06-01")
CATALOGUE = """\
title: Example criteria
published: 2026-01
source: https://example.org/criteria
criteria:
  A-1: {words: A code of conduct is adopted., section: Rules, levels: {first: required}, decided_by: record,
    check: conduct-adopted}
  A-2: {words: The ladder has several roles., section: Rules, levels: {first: suggested}, decided_by: record,
    check: ladder-documented}
  B-1: {words: The architecture is documented., section: Work, levels: {first: required}, decided_by: files}
  B-2: {words: Contributors are active., section: Work, levels: {first: required}, decided_by: network}
  B-3: {words: The adopters are content., section: Work, levels: {first: required}, decided_by: person}
  B-4: {words: The roadmap is public., section: Work, levels: {first: required}, decided_by: files, check: roadmap}
  B-5: {words: The use is sound., section: Work, levels: {first: suggested}, decided_by: person}
  B-6: {words: Releases come regularly., section: Work, levels: {first: required}, decided_by: network}
  C-1: {words: No one asks for this at the first level., section: Work, levels: {second: required}}
"""
BODY = """\
project: {id: example, name: Example}
code_of_conduct: cncf
ladder: {maintainer: {name: Maintainer}}
review:
  evidence:
    - {shows: [B-1, B-2], url: https://example.org/docs, anchor: design, note: Two pages describe it.}
    - {shows: B-4, url: https://example.org/roadmap}
  assessments:
    B-5: {met: false, note: It was too early., by: Example Foundation, on: 2026-02}
"""


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(cli, ["audit", "-C", str(root), *arguments], standalone_mode=False)


@pytest.fixture
def root(root_with: Maker) -> Path:
    return root_with({"governance.yaml": BODY, "criteria.yaml": CATALOGUE})


def test_text(root: Path) -> None:
    result = run(root, "--catalogue", "criteria.yaml", *DAY)
    assert (
        result.stdout
        == """\
Example: Example criteria, first, as of 2026-06-01
Required: 3 met, 1 without evidence, 2 for a person. Suggested: 2 not met.

Rules: 1 of 2 met

  not met: A-2 (suggested) The ladder has several roles.
      The ladder has one level only.
      governance.yaml:3:10
      hint: add a level to `ladder`
  met: A-1 (required) A code of conduct is adopted.
      governance.yaml:2:18
      GOVERNANCE.md#code-of-conduct

Work: 2 of 6 met

  not met: B-5 (suggested) The use is sound.
      Assessed as not met by Example Foundation in February 2026. It was too early.
      governance.yaml:9:5
      hint: mend it, then change the assessment
  evidence missing: B-6 (required) Releases come regularly.
      hint: add the address that shows it to `review.evidence`, with `shows: B-6`
  needs a person: B-2 (required) Contributors are active.
      Two pages describe it.
      governance.yaml:6:7
      https://example.org/docs#design
      hint: let someone judge it, and write what they find under `review.assessments` as `B-2`
  needs a person: B-3 (required) The adopters are content.
      hint: let someone judge it, and write what they find under `review.assessments` as `B-3`
  met: B-1 (required) The architecture is documented.
      Two pages describe it.
      governance.yaml:6:7
      https://example.org/docs#design
  met: B-4 (required) The roadmap is public.
      governance.yaml:7:7
      https://example.org/roadmap
"""
    )
    assert result.return_value == 1


def test_markdown(root: Path) -> None:
    assert (
        run(root, "--catalogue", "criteria.yaml", "--format", "markdown", *DAY).stdout
        == """\
# Example: Example criteria, first, as of 2026-06-01

Required: 3 met, 1 without evidence, 2 for a person. Suggested: 2 not met.

| Section | Met | Not met | Without evidence | For a person |
| --- | --- | --- | --- | --- |
| Rules | 1 | 1 | 0 | 0 |
| Work | 2 | 1 | 1 | 2 |

## Rules

- [ ] **The ladder has several roles.** (A-2, suggested: not met)
  - The ladder has one level only.
  - `governance.yaml`, line 3
  - To do: add a level to `ladder`.
- [x] **A code of conduct is adopted.** (A-1, required)
  - [GOVERNANCE.md#code-of-conduct](GOVERNANCE.md#code-of-conduct)
  - `governance.yaml`, line 2

## Work

- [ ] **The use is sound.** (B-5, suggested: not met)
  - Assessed as not met by Example Foundation in February 2026. It was too early.
  - `governance.yaml`, line 9
  - To do: mend it, then change the assessment.
- [ ] **Releases come regularly.** (B-6, required: evidence missing)
  - To do: add the address that shows it to `review.evidence`, with `shows: B-6`.
- [ ] **Contributors are active.** (B-2, required: needs a person)
  - Two pages describe it.
  - [https://example.org/docs#design](https://example.org/docs#design)
  - `governance.yaml`, line 6
  - To do: let someone judge it, and write what they find under `review.assessments` as `B-2`.
- [ ] **The adopters are content.** (B-3, required: needs a person)
  - To do: let someone judge it, and write what they find under `review.assessments` as `B-3`.
- [x] **The architecture is documented.** (B-1, required)
  - Two pages describe it.
  - [https://example.org/docs#design](https://example.org/docs#design)
  - `governance.yaml`, line 6
- [x] **The roadmap is public.** (B-4, required)
  - [https://example.org/roadmap](https://example.org/roadmap)
  - `governance.yaml`, line 7
"""
    )


def test_json(root: Path) -> None:
    found = json.loads(run(root, "--catalogue", "criteria.yaml", "--format", "json", *DAY).stdout)
    rows = found.pop("rows")
    assert found == {
        "body": "example",
        "catalogue": {
            "name": "criteria.yaml",
            "title": "Example criteria",
            "published": "2026-01",
            "source": "https://example.org/criteria",
        },
        "level": "first",
        "as_of": "2026-06-01",
        "ready": False,
        "counts": {
            "required": {"not met": 0, "evidence missing": 1, "needs a person": 2, "met": 3},
            "suggested": {"not met": 2, "evidence missing": 0, "needs a person": 0, "met": 0},
        },
    }
    assert [row["id"] for row in rows] == ["A-1", "A-2", "B-1", "B-2", "B-3", "B-4", "B-5", "B-6"]
    assert rows[2] == {
        "id": "B-1",
        "words": "The architecture is documented.",
        "section": "Work",
        "required": True,
        "decided_by": "files",
        "status": "met",
        "places": [{"path": "governance.yaml", "line": 6, "column": 7}],
        "shown": ["https://example.org/docs#design"],
        "notes": ["Two pages describe it."],
        "todo": None,
    }


def test_annotations(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)
    result = run(Path(), "--catalogue", "criteria.yaml", "--format", "github", *DAY)
    assert result.stdout.splitlines() == [
        "::error file=governance.yaml,line=1,col=1,title=criterion-without-evidence::`B-6` is not shown: releases come "
        "regularly%0Ahint: add the address that shows it to `review.evidence`, with `shows: B-6`",
        "::warning file=governance.yaml,line=3,col=10,title=criterion-not-met::`A-2` is not met: the ladder has "
        "several roles. The ladder has one level only%0Ahint: add a level to `ladder`",
        "::warning file=governance.yaml,line=9,col=5,title=criterion-not-met::`B-5` is not met: the use is sound. "
        "Assessed as not met by Example Foundation in February 2026. It was too early%0Ahint: mend it, then "
        "change the assessment",
    ]


def test_sarif_has_the_same_findings(root: Path) -> None:
    run(root, "--catalogue", "criteria.yaml", "--sarif", str(root / "out.sarif"), *DAY)
    results = json.loads((root / "out.sarif").read_text("utf-8"))["runs"][0]["results"]
    assert [(one["ruleId"], one["level"]) for one in results] == [
        ("criterion-without-evidence", "error"),
        ("criterion-not-met", "warning"),
        ("criterion-not-met", "warning"),
    ]


def test_what_is_not_required_does_not_fail(root: Path) -> None:
    assert run(root, "--catalogue", "scorecard-policy", *DAY).return_value == 1
    (root / "more.yaml").write_text("title: More\ncriteria: {A: {words: It works., levels: {first: suggested}}}\n")
    assert run(root, "--catalogue", "more.yaml", *DAY).return_value == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--level", "third"), "name one of `first` and `second`"),
        (("--body", "other"), "name one of `example`"),
    ],
)
def test_wrong_usage(root: Path, arguments: tuple[str, ...], message: str) -> None:
    result = run(root, "--catalogue", "criteria.yaml", *arguments)
    assert getattr(result.exception, "message", None) == message


def test_criteria_of_the_body_are_asked_too(root_with: Maker) -> None:
    own = BODY + "  criteria:\n    OUR-1: {words: Every release is signed., levels: {first: required}}\n"
    root = root_with({"governance.yaml": own, "criteria.yaml": CATALOGUE})
    lines = run(root, "--catalogue", "criteria.yaml", *DAY).stdout.splitlines()
    assert lines[-2:] == [
        "  needs a person: OUR-1 (required) Every release is signed.",
        "      hint: let someone judge it, and write what they find under `review.assessments` as `OUR-1`",
    ]


def statuses(body: str, *arguments: str) -> dict[str, str]:
    rows = json.loads(run(ROOT, "--body", body, "--format", "json", "--as-of", "2026-11-20", *arguments).stdout)["rows"]
    return {row["id"]: row["status"] for row in rows}


def test_what_a_foundation_has_found_holds_until_it_looks_again(root_with: Maker) -> None:
    body = BODY + "    A-1: {met: false, by: Example Foundation}\n    A-2: {note: Someone should look.}\n"
    root = root_with({"governance.yaml": body, "criteria.yaml": CATALOGUE})
    lines = run(root, "--catalogue", "criteria.yaml", *DAY).stdout.splitlines()
    assert lines[5:14] == [
        "  not met: A-1 (required) A code of conduct is adopted.",
        "      Assessed as not met by Example Foundation.",
        "      governance.yaml:2:18",
        "      hint: ask them to look again, then change the assessment",
        "  not met: A-2 (suggested) The ladder has several roles.",
        "      The ladder has one level only.",
        "      Someone should look.",
        "      governance.yaml:3:10",
        "      hint: add a level to `ladder`",
    ]


def test_what_was_found_for_another_level_does_not_decide(root_with: Maker) -> None:
    rows = """title: Example
criteria:
  A-1: {words: Adopters are content., levels: {incubation: required, graduation: required}}
  A-2: {words: The record is clear., levels: {incubation: required, graduation: required}}
"""
    body = """project: {id: example, name: Example}
review:
  target: incubating
  assessments: {A-1: {met: true, by: the TOC, on: 2024-10}, A-2: {met: false}}
"""
    root = root_with({"governance.yaml": body, "criteria.yaml": rows})

    def found(level: str) -> list[tuple[str, list[str]]]:
        said = run(root, "--catalogue", "criteria.yaml", "--format", "json", "--level", level, *DAY).stdout
        return [(row["status"], row["notes"]) for row in json.loads(said)["rows"]]

    assert found("incubation") == [
        ("met", ["Assessed as met by the TOC in October 2024."]),
        ("not met", ["Assessed as not met."]),
    ]
    assert found("graduation") == [
        ("needs a person", ["Assessed as met for incubation by the TOC in October 2024."]),
        ("not met", ["Assessed as not met for incubation."]),
    ]


def test_a_check_cannot_show_what_is_for_a_person(root_with: Maker) -> None:
    rows = """title: Example
criteria:
  A-1: {words: A code of conduct is lived., levels: {first: required}, decided_by: person, check: conduct-adopted}
  A-2: {words: The ladder is used., levels: {first: required}, decided_by: person, check: ladder-documented}
"""
    root = root_with({"governance.yaml": BODY, "criteria.yaml": rows})
    found = json.loads(run(root, "--catalogue", "criteria.yaml", "--format", "json", *DAY).stdout)["rows"]
    assert [(row["status"], row["shown"]) for row in found] == [
        ("needs a person", ["GOVERNANCE.md#code-of-conduct"]),
        ("not met", []),
    ]


def test_the_incubation_review_of_wasmcloud() -> None:
    found = statuses("wasmcloud", "--catalogue", "cncf-2024", "--level", "incubation")
    assert {key: status for key, status in found.items() if status != "met"} == {"GOV-5": "not met", "ENG-4": "not met"}
    assert len(found) == 45


def test_the_proposal_of_wasmedge() -> None:
    assert statuses("wasmedge", "--catalogue", "cncf-proposal") == {
        "PRO-1": "met",
        "PRO-2": "met",
        "PRO-3": "met",
        "PRO-4": "met",
        "PRO-5": "met",
    }


FILE_ROWS = """title: Files
criteria:
  F-1: {words: The governance is found., levels: {first: required}, decided_by: files, check: governance-discoverable}
  F-2: {words: The code is linked., levels: {first: required}, decided_by: files, check: conduct-linked}
  F-3: {words: The code is adopted., levels: {first: required}, decided_by: record, check: conduct-adopted}
  F-4: {words: There is a guide., levels: {first: required}, decided_by: files, check: contributing-guide}
  F-5: {words: There is a roadmap., levels: {first: required}, decided_by: files, check: roadmap}
  F-6: {words: There are adopters., levels: {first: required}, decided_by: files, check: adopters-listed}
"""
LINK = "[Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md)"


def test_files_of_the_project_decide(root_with: Maker) -> None:
    files = {
        "governance.yaml": BODY,
        "criteria.yaml": FILE_ROWS,
        "README.md": f"[Governance](GOVERNANCE.md), {LINK}\n",
        "contributing.md": f"{LINK}\n",
        "docs/ROADMAP.md": "Next: a parser.\n",
        "ADOPTERS.md": "Acme.\n",
    }
    root = root_with(files)
    arguments = ("--catalogue", "criteria.yaml", "--format", "json", *DAY)
    found = json.loads(run(root, *arguments).stdout)["rows"]
    assert {row["id"]: (row["status"], row["shown"]) for row in found} == {
        "F-1": ("met", ["GOVERNANCE.md"]),
        "F-2": ("met", ["GOVERNANCE.md#code-of-conduct"]),
        "F-3": ("met", ["GOVERNANCE.md#code-of-conduct"]),
        "F-4": ("met", ["contributing.md"]),
        "F-5": ("met", ["docs/ROADMAP.md"]),
        "F-6": ("met", ["ADOPTERS.md"]),
    }
    (root / "README.md").write_text("# Example\n")
    (root / "contributing.md").write_text("Open an issue.\n")
    (root / "CODE_OF_CONDUCT.md").write_text("Be kind.\n")
    found = json.loads(run(root, *arguments).stdout)["rows"]
    assert {row["id"]: (row["status"], row["notes"], row["places"][0]["path"]) for row in found[:3]} == {
        "F-1": ("not met", ["`README.md` does not lead to `GOVERNANCE.md`."], "README.md"),
        "F-2": ("not met", ["`README.md` does not link the code of conduct."], "README.md"),
        "F-3": ("not met", found[2]["notes"], "CODE_OF_CONDUCT.md"),
    }


def test_a_document_of_ones_own_is_shown(root_with: Maker) -> None:
    body = BODY + "documents: {governance: {path: docs/RULES.md, by_hand: true}}\n"
    root = root_with({"governance.yaml": body, "criteria.yaml": FILE_ROWS, "docs/RULES.md": f"{LINK}\n"})
    found = json.loads(run(root, "--catalogue", "criteria.yaml", "--format", "json", *DAY).stdout)["rows"]
    assert [row["shown"] for row in found[:2]] == [["docs/RULES.md"], ["docs/RULES.md"]]
