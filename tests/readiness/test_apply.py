"""`bylaws apply`: a template filled and read back, whole; everything else is as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bylaws.cli import cli
from bylaws.readiness.catalogue import catalogue
from bylaws.readiness.recognizing import Recognizer
from conftest import Maker, governance
from running import ran

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

  - <https://github.com/example/example/blob/main/docs/design.md#parts> (checked: May 2026)

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
        "4 rows in template.md: 2 met, 1 not met.\ntemplate.md:14: A-2 not met: add a level to `ladder`\n"
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


@pytest.mark.parametrize("options", [(), ("--read",)])
def test_a_template_that_is_no_text_is_said_to_be_so(root: Path, options: tuple[str, ...]) -> None:
    (root / "template.md").write_bytes(b"# A\n\n- [ ] \xa4\n")
    done = ran("apply", "--template", "template.md", *options, cwd=root, environment={})
    assert (done.returncode, done.stdout) == (1, "")
    assert "template.md:3:7: not-utf-8 byte 0xa4 is not UTF-8" in done.stderr


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
        one.row.id if one.row else None for one in Recognizer(catalogue("cncf-1-6").criteria).read(words.split("\n"))
    ]
    assert (found or [None]) == [row]


def test_two_rows_that_fit_equally_well_are_none() -> None:
    rows = {key: row for key, row in catalogue("cncf-sandbox").criteria.items() if key in ("SBX-4", "SBX-9")}
    (found,) = Recognizer(rows).read(["- [ ] Roadmap and adopters"])
    assert (found.row, found.reason) == (None, "`SBX-4` and `SBX-9` fit equally well")


# --- boxes in boxes, days and adopters --------------------------------------------------------------------------------

OUTER = """\
- [ ] **The release process is documented, and defines:**
  - [ ] {}
- [ ] **Engage with the domain specific TAG.**
  - This occurred on DD-MMM-YYYY and can be discovered at $LINK.
"""
FACTS = """\
project: {id: example, name: Example, repository: 'https://github.com/example/example'}
channels: {chat: {name: chat, kind: chat, url: 'https://chat.example.org'}}
scopes: {}
review:
  releases: {process: RELEASES.md, every: 3 months}
  adopters: [{name: Acme, url: 'https://acme.example', use: Runs it., stage: production}, {name: Globex}]
  evidence: [{shows: APP-1, url: 'https://example.org/talk', on: 2023-06-15, note: It was a talk.}]
  assessments: {APP-1: {met: true}}
"""
ADOPTION = """\
Sub-Projects: $LIST
Communication: $SLACK

_The project has been adopted by the following organizations in production:_
*

- [ ] Nothing
"""


@pytest.fixture
def facts(root_with: Maker) -> Path:
    return root_with({"governance.yaml": FACTS})


def cncf(root: Path, monkeypatch: pytest.MonkeyPatch, text: str, *more: str) -> Result:
    (root / "template.md").write_text(text)
    monkeypatch.chdir(root)
    given = ["apply", "--catalogue", "cncf-1-6", "--template", "template.md", "--as-of", "2026-06-01", *more]
    return CliRunner().invoke(cli, given, standalone_mode=False)


def test_a_box_holds_only_where_those_inside_it_hold(facts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = cncf(facts, monkeypatch, OUTER.format("Release expectations (scheduled)")).stdout
    assert [line for line in expected.splitlines() if "[" in line[:6]] == [
        "- [x] **The release process is documented, and defines:**",
        "  - [x] Release expectations (scheduled)",
        "- [x] **Engage with the domain specific TAG.**",
    ]
    branches = cncf(facts, monkeypatch, OUTER.format("Information on branch and tag strategies")).stdout
    assert branches.splitlines()[0] == "- [ ] **The release process is documented, and defines:**"
    assert "  The release process is documented.\n" in branches


def test_a_day_and_an_address_that_the_template_asks_for(facts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled = cncf(facts, monkeypatch, OUTER).stdout
    sentence = "  - This occurred on 15-JUN-2023 and can be discovered at <https://example.org/talk>.\n"
    assert sentence in filled
    again = cncf(facts, monkeypatch, filled).stdout
    assert again == filled
    read = cncf(facts, monkeypatch, filled, "--read").stdout
    assert (
        '    APP-1:\n      met: true\n      evidence:\n        - url: "https://example.org/talk"\n'
        '          "on": "2023-06-15"\n'
    ) in read


def test_adopters_and_facts_at_the_head(facts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled = cncf(facts, monkeypatch, ADOPTION)
    assert (
        filled.stdout
        == """\
Sub-Projects: none
Communication: https://chat.example.org

_The project has been adopted by the following organizations in production:_

<!-- bylaws:adopters -->

* [Acme](https://acme.example) (in production): Runs it.
* Globex

<!-- bylaws:end -->

- [ ] Nothing
"""
    )
    assert cncf(facts, monkeypatch, filled.stdout).stdout == filled.stdout


def test_what_is_no_criterion_is_said_and_left(facts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "- [ ] Book a meeting with the staff\n- [ ] This project is applying to join at this level\n"
    found = cncf(facts, monkeypatch, text)
    assert (found.stdout, found.return_value) == (text, 0)
    assert found.stderr == (
        "2 rows in template.md: 2 no criteria.\n"
        "template.md:1: left as it is: A meeting with the staff is an offer of the foundation.\n"
        "template.md:2: left as it is: It is for projects that join the foundation at this level.\n"
    )


# --- documents without boxes ------------------------------------------------------------------------------------------

REVIEWED = """\
# Governance review

### Discoverability

It is [linked](https://e.org/readme) from the README.

### Evolution

| Governance Area | Coverage | Documents | Notes |
|:--|:-:|:-:|:--|
| Maintainer List | Complete | [list](https://e.org/maintainers) | |
| Maintainer Lifecycle | Partial | | No one can be removed for cause |
| Project Purpose | Unknown | | |

### Ownership
"""


def test_a_review_without_boxes_is_read(facts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (
        cncf(facts, monkeypatch, REVIEWED, "--read", "--by", "TAG").stdout
        == """\
review:
  assessments:
    GOV-3:
      note: "It is linked from the README."
      by: "TAG"
      evidence:
        - url: "https://e.org/readme"
    GOV-10:
      met: true
      by: "TAG"
      evidence:
        - url: "https://e.org/maintainers"
    GOV-8:
      met: false
      note: "No one can be removed for cause"
      by: "TAG"
"""
    )


def test_a_review_without_boxes_is_filled_below_its_headings(facts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = cncf(facts, monkeypatch, REVIEWED.replace("### Ownership", "### Sub-projects")).stdout.splitlines()
    assert lines[-7:] == [
        "### Sub-projects",
        "",
        "  <!-- bylaws:criterion GOV-16 -->",
        "",
        "  There are no subprojects.",
        "",
        "  <!-- bylaws:end -->",
    ]


def test_items_of_a_list_above_each_other_share_what_stands_below(facts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = """\
* All subprojects are listed.
* Subproject leadership, contribution and maturity are documented.

There are none so far.

* A contributor ladder with multiple roles.
* Thanks to everyone.
"""
    assert (
        cncf(facts, monkeypatch, text, "--read").stdout
        == """\
review:
  assessments:
    GOV-16:
      note: "There are none so far."
    GOV-17:
      note: "There are none so far."
"""
    )


def test_one_heading_is_like_a_criterion_by_chance(facts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cncf(facts, monkeypatch, "# Guide\n\n### Ownership\n\nIt is ours.\n", "--read").stdout == (
        "review:\n  assessments: {}\n"
    )


# --- issue forms ------------------------------------------------------------------------------------------------------

FORM = """\
name: Sandbox application
body:
  - type: markdown
    attributes: {value: "Read this. - [ ] It is no question."}
  - type: input
    attributes: {label: Project summary, description: One line.}
    validations: {required: true}
  - type: textarea
    attributes:
      label: "Why CNCF?"
    validations:
      required: true
  - type: input
    attributes: {label: Contributing guide}
  - type: checkboxes
    attributes:
      label: IP policy
      options:
        - label: I agree to the policy
          required: true
  - type: checkboxes
    attributes: {label: Trademark and accounts, options: [{label: I agree to donate}]}
  - type: input
    attributes: {label: Favorite color}
  - type: textarea
    attributes: {label: Additional information}
"""
ISSUE = """\
### Project summary

A thing

### Why CNCF?

It is *neutral*.
See https://example.org/why.

### Contributing guide

https://github.com/example/example/blob/main/CONTRIBUTING.md

### IP policy

- [x] I agree to the policy

### Trademark and accounts

- [ ] I agree to donate

### Favorite color

_No response_

### Additional information

_No response_
"""
APPLICANT = """\
project: {id: example, name: Example, description: A thing, repository: 'https://github.com/example/example',
  contributing: CONTRIBUTING.md}
review:
  assessments:
    SBX-20: {met: true, note: It is *neutral*., evidence: ['https://example.org/why']}
    SBX-27: {met: true}
"""


def test_a_form_becomes_the_text_of_an_issue(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    root = root_with({"governance.yaml": APPLICANT})
    (root / "form.yml").write_text(FORM)
    monkeypatch.chdir(root)
    found = CliRunner().invoke(cli, ["apply", "--template", "form.yml"], standalone_mode=False)
    assert found.stdout == ISSUE.replace("\nSee https://example.org/why.", "\nhttps://example.org/why")
    assert (
        found.stderr
        == """\
7 rows in form.yml: 4 met, 1 needs a person, 1 no criteria.
form.yml:22: SBX-12 needs a person: let someone judge it, and write what they find under \
`review.assessments` as `SBX-12`
form.yml:26: left as it is: It is free for what the form does not ask.
form.yml:24:1: unknown-criterion this row is not known: no row of the catalogue has this name
        attributes: {label: Favorite color}
    ^
    hint: choose another catalogue, or add the row to `review.criteria` with `recognized_by`

1 warning.
"""
    )


def test_an_issue_is_read_back(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    root = root_with({"governance.yaml": APPLICANT})
    (root / "issue.md").write_text(ISSUE)
    monkeypatch.chdir(root)
    found = CliRunner().invoke(cli, ["apply", "--read", "--template", "issue.md"], standalone_mode=False)
    assert (
        found.stdout
        == """\
review:
  assessments:
    SBX-1:
      met: true
      note: "A thing"
    SBX-20:
      met: true
      note: "It is neutral. See https://example.org/why."
      evidence:
        - url: "https://example.org/why"
    SBX-5:
      met: true
      evidence:
        - url: "https://github.com/example/example/blob/main/CONTRIBUTING.md"
    SBX-27:
      met: true
"""
    )


def test_a_form_that_is_no_yaml_is_refused(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    root = root_with({"governance.yaml": APPLICANT})
    (root / "form.yml").write_text("body: [\n")
    monkeypatch.chdir(root)
    found = CliRunner().invoke(cli, ["apply", "--template", "form.yml"], standalone_mode=False)
    assert (found.return_value, found.stdout) == (1, "")
    assert found.stderr.startswith("form.yml:")
