"""`bylaws apply`: a template filled and read back, whole; everything else is as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bylaws.cli import cli
from bylaws.readiness.catalogue import catalogue
from bylaws.readiness.recognizing import items_in, recognized
from conftest import Maker, governance

CATALOGUE = """\
title: Example criteria
criteria:
  A-1: {words: A code of conduct is adopted., levels: {first: required}, decided_by: record, check: conduct-adopted,
    recognized_by: [adopts code conduct]}
  A-2: {words: The ladder has several roles., levels: {first: required}, decided_by: record, check: ladder-documented,
    recognized_by: [ladder roles]}
  B-1: {words: The architecture is documented., levels: {first: required}, decided_by: files,
    recognized_by: [architecture]}
  B-2: {words: The architecture was presented., levels: {first: required}, recognized_by: [architecture presented]}
"""
BODY = """\
project: {id: example, name: Example, repository: 'https://github.com/example/example', website: 'https://example.org',
  foundation: {level: sandbox, history: [{level: sandbox, date: 2024-03-05}]}}
code_of_conduct: cncf
ladder: {maintainer: {name: Maintainer}}
review:
  evidence:
    - {shows: B-1, url: docs/design.md, anchor: parts, checked_on: 2026-05, note: It has four parts.}
"""
TEMPLATE = """\
---
title: "Application of $PROJECT"
---
<!-- - [ ] The **architecture** in a comment is no item. -->
Project Repo(s): $URL
Project Site:  $URL

## Rules\t

- [ ] **The project [adopts](https://example.com/) a Code of *Conduct*.**

<!-- (Your words goes here) -->

- [ ] A ladder with roles
  - at $LINK
* [X] **Its architecture is
  written down. This can also be shown by a ladder with roles.**
    - [ ] Send us cake

```
- [ ] architecture in code
```
"""
FILLED = """\
---
title: "Application of Example"
---
<!-- - [ ] The **architecture** in a comment is no item. -->
Project Repo(s): https://github.com/example/example
Project Site:  https://example.org

## Rules\t

- [x] **The project [adopts](https://example.com/) a Code of *Conduct*.**

<!-- (Your words goes here) -->

  <!-- bylaws:criterion A-1 -->

  A code of conduct is adopted.

  - <https://github.com/example/example/blob/main/GOVERNANCE.md#code-of-conduct>

  <!-- bylaws:end -->

- [ ] A ladder with roles
  - at $LINK
* [X] **Its architecture is
  written down. This can also be shown by a ladder with roles.**

  <!-- bylaws:criterion B-1 -->

  It has four parts.

  - <https://github.com/example/example/blob/main/docs/design.md#parts> (checked: 2026-05)

  <!-- bylaws:end -->
    - [ ] Send us cake

```
- [ ] architecture in code
```
"""
UNKNOWN = """\
template.md:{}:8: unknown-criterion this row is not known: no row of the catalogue has these words
        - [ ] Send us cake
           ^
    hint: choose another catalogue, or add the row to `review.criteria` with `recognized_by`

1 warning.
"""


def run(root: Path, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> Result:
    monkeypatch.chdir(root)
    given = ["apply", "--catalogue", "criteria.yaml", "--template", "template.md", *arguments]
    return CliRunner().invoke(cli, given, standalone_mode=False)


@pytest.fixture
def root(root_with: Maker) -> Path:
    made = root_with({"governance.yaml": BODY, "criteria.yaml": CATALOGUE})
    (made / "template.md").write_bytes(TEMPLATE.encode())
    return made


def test_a_template_is_filled_and_the_rest_is_as_it_was(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = run(root, monkeypatch)
    assert result.stdout == FILLED
    assert result.stderr == (
        "4 criteria in template.md: 2 met, 1 not met.\ntemplate.md:14: A-2 not met: add a level to `ladder`\n"
        + UNKNOWN.format(18)
    )
    assert result.return_value == 0


def test_filled_again_it_is_the_same(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / "template.md").write_bytes(FILLED.encode())
    result = run(root, monkeypatch)
    assert result.stdout == FILLED
    assert result.stderr.endswith(UNKNOWN.format(34))


def test_lines_end_as_they_did(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / "template.md").write_bytes(TEMPLATE.replace("\n", "\r\n").encode())
    assert run(root, monkeypatch).stdout_bytes == FILLED.replace("\n", "\r\n").encode()


def test_a_template_without_a_last_line_end(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / "template.md").write_bytes(b"- [ ] Adopts a code of conduct")
    assert run(root, monkeypatch).stdout.splitlines()[:4] == [
        "- [x] Adopts a code of conduct",
        "",
        "  <!-- bylaws:criterion A-1 -->",
        "",
    ]


def test_no_level_is_claimed_on_which_the_body_is_not(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        "- [ ] This project is currently Sandbox, accepted on YYYYMMDD, applying\n"
        "- [ ] This project is currently Incubating, accepted on YYYYMMDD, applying\n"
    )
    (root / "template.md").write_text(text)
    lines = run(root, monkeypatch, "--catalogue", "cncf-1-6").stdout.splitlines()
    assert [line for line in lines if line.startswith("- [")] == [
        "- [x] This project is currently Sandbox, accepted on 20240305, applying",
        "- [ ] This project is currently Incubating, accepted on YYYYMMDD, applying",
    ]


WRITTEN = """\
- [x] **The project adopts a code of conduct**
  It is in CODE_OF_CONDUCT.md, and [linked](https://github.com/e/e/blob/0a1b2c3d/README.md#conduct) from *everywhere*.
- [ ] **A ladder with roles**

<!-- (Your words goes here) -->

- [ ] **The architecture was presented**
  - On DD-MMM-YYYY at $LINK.

**Its architecture is written down.**

See <https://example.org/design>.
"""
READ = """\
review:
  evidence:
    - shows: "B-1"
      url: "https://example.org/design"
  assessments:
    A-1:
      met: true
      note: "It is in CODE_OF_CONDUCT.md, and linked from everywhere."
      by: "Example Foundation"
      "on": "2026-02"
      evidence:
        - url: "https://github.com/e/e/blob/0a1b2c3d/README.md"
          anchor: "conduct"
          pinned: true
"""


def test_what_people_wrote_becomes_data(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / "template.md").write_text(WRITTEN)
    result = run(root, monkeypatch, "--read", "--by", "Example Foundation", "--on", "2026-02")
    assert (result.return_value, result.stdout, result.stderr) == (0, READ, "")
    review = governance(READ).body.review
    assert review
    assert review.assessments["A-1"].met
    assert [one.shows for one in review.evidence] == [("B-1",)]


def test_what_was_filled_in_says_only_what_is_ticked(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / "template.md").write_text(FILLED)
    result = run(root, monkeypatch, "--read")
    assert result.stdout == "review:\n  assessments:\n    A-1:\n      met: true\n    B-1:\n      met: true\n"
    assert result.stderr == UNKNOWN.format(34)


@pytest.mark.parametrize(
    ("words", "row"),
    [
        ("- [ ] Complete a Governance Review", "APP-3"),
        ("- [ ] Complete a Governance Review, with the subproject for project reviews", "GOV-1"),
        ("- [x] Best Practices: achieve the passing badge", "SEC-8"),
        ("- [ ] A badge at silver or gold", "SEC-2"),
        ("**Contributor ladder: multiple roles**", "COM-1"),
        ("**Contributor ladder:\nmultiple roles.**", "COM-1"),
        ("**Contributor ladder:** it has multiple roles", None),
        ("- [ ] The contributor has a [ladder](multiple/roles)", None),
        ("- [ ] Goals, objectives. This says nothing of differentiation.", None),
    ],
)
def test_rows_are_recognized_by_their_words(words: str, row: str | None) -> None:
    found = [
        one.row.id if one.row else None
        for one in recognized(items_in(words.split("\n")), catalogue("cncf-1-6").criteria)
    ]
    assert (found or [None]) == [row]


def test_two_rows_that_fit_equally_well_are_none() -> None:
    rows = {key: row for key, row in catalogue("cncf-sandbox").criteria.items() if key in ("SBX-4", "SBX-9")}
    (found,) = recognized(items_in(["- [ ] Roadmap and adopters"]), rows)
    assert (found.row, found.reason) == (None, "`SBX-4` and `SBX-9` fit equally well")
