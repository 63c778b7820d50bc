"""Two repositories, adopted as somebody would: lists in five formats that disagree; a committee with elections.

The third one, a small project with one list, is the guide itself (`governance/how-to/adopt.md`).
"""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from bylaws.cli import cli
from conftest import Maker

FIVE_LISTS = {
    "MAINTAINERS.md": """\
# Maintainers

| Name | GitHub | Company |
| --- | --- | --- |
| Ada Lovelace | [ada](https://github.com/ada) | Acme |
| Grace Hopper | [grace](https://github.com/grace) | Birch |

## Emeritus

- [Charles Babbage](https://github.com/babbage)
""",
    "docs/COMMITTERS.md": """\
# Committers

- Grace B. Hopper (Birch Labs) @grace
- Joan Clarke (Cedar) @joan
""",
    "OWNERS": "approvers:\n- ada\n- babbage\nreviewers:\n- joan\n",
    ".github/CODEOWNERS": "* @ada @turing\n",
    "SECURITY_CONTACTS": "ada\n",
    "GOVERNANCE.md": """\
# Lantern Governance

Decisions are made by lazy consensus. Any maintainer may call a vote.
Most votes require a simple majority of all maintainers.
""",
}
FIVE_LISTS_ADOPTED = """\
Read 1 document and 2 lists of people.
wrote governance.yaml
It holds 4 people, 4 organizations, 2 roles, 3 statements about rules; each names its line.
MAINTAINERS.md: the list in lines 3 to 6 is made from the record now, as `list/maintainers`
MAINTAINERS.md: the list in line 10 is made from the record now, as `list/emeritus-maintainers`
docs/COMMITTERS.md:3: this list stays as it is: the record would write `- Grace Hopper (Birch) @grace` in place of \
`- Grace B. Hopper (Birch Labs) @grace`
`bylaws add`, `move` and `leave` name the lines of such a list that are still to be edited.
To have it made from the record, remove the reason, and run `bylaws adopt` again.
.github/CODEOWNERS:1:8: rights-without-role `turing` is in `.github/CODEOWNERS`, and not in the record
    * @ada @turing
           ^
    hint: enter them with a seat, or take them out of the file

OWNERS:3:3: rights-after-leaving `babbage` is emeritus, and still in `OWNERS`
    - babbage
      ^
    governance.yaml:39:5: emeritus as `maintainer`
    hint: take them out of the file

docs/COMMITTERS.md:3:3: sources-disagree `grace` is called `Grace B. Hopper` here, and `Grace Hopper` in \
`MAINTAINERS.md`
    - Grace B. Hopper (Birch Labs) @grace
      ^
    MAINTAINERS.md:6:19: `Grace Hopper`
    hint: make both the same; the record says `Grace Hopper`

docs/COMMITTERS.md:3:20: sources-disagree `grace` works for `Birch Labs` here, and for `Birch` in `MAINTAINERS.md`
    - Grace B. Hopper (Birch Labs) @grace
                       ^
    MAINTAINERS.md:6:19: `Birch`
    hint: make both the same; the record says `Birch`

1 error, 3 warnings.
Look at it with `git diff`, then run `bylaws check`.
"""
COMMITTEE = {
    "README.md": "# Lantern\n\nLantern is a CNCF Sandbox project.\n",
    "GOVERNANCE.md": """\
# Lantern Governance

Lantern is governed by a Steering Committee.

## Steering Committee

Members are elected for 2 years.

| Member | GitHub | Company |
| --- | --- | --- |
| Ada Lovelace | [ada](https://github.com/ada) | Acme |
| Grace Hopper | [grace](https://github.com/grace) | Birch |
| Joan Clarke | [joan](https://github.com/joan) | Cedar |

## Changes

Changes to this document require a 2/3 majority vote by the steering committee.
Unless specified above, all other changes to the project require a simple majority vote by the steering committee.
""",
    "MAINTAINERS.md": "# Maintainers\n\n- Alan Turing ([turing](https://github.com/turing))\n",
}


def ran(root: Path, *arguments: str, monkeypatch: pytest.MonkeyPatch) -> tuple[int, str]:
    monkeypatch.chdir(root)
    found = CliRunner().invoke(cli, [*arguments], standalone_mode=False)
    assert found.exception is None, found.exception
    return int(found.return_value), found.output


def project(root_with: Maker, files: dict[str, str]) -> Path:
    return root_with({f"lantern/{name}": text for name, text in files.items()}) / "lantern"


def test_lists_in_five_formats_that_disagree(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(root_with, FIVE_LISTS)
    assert ran(root, "adopt", monkeypatch=monkeypatch) == (0, FIVE_LISTS_ADOPTED)
    record = (root / "governance.yaml").read_text()
    assert "  grace: {name: Grace Hopper, affiliation: birch} # MAINTAINERS.md:6" in record
    assert "docs/COMMITTERS.md:3 says Grace B. Hopper" in record
    assert "  - {person: joan, role: committer} # docs/COMMITTERS.md:4\n" in record
    assert "  - {person: babbage, role: maintainer, status: emeritus} # MAINTAINERS.md:10\n" in record
    assert ran(root, "check", monkeypatch=monkeypatch) == (
        0,
        "docs/COMMITTERS.md:3:20: other-affiliation `grace` belongs to `Birch Labs` in `docs/COMMITTERS.md`, and to "
        "`Birch` in the record\n"
        "    - Grace B. Hopper (Birch Labs) @grace\n"
        "                       ^\n"
        "    governance.yaml:32:44: the record\n"
        "    hint: correct one of the two, or add an alias to the organization\n\n"
        "1 warning.\n"
        "9 questions are open; `bylaws check --open` lists them.\n",
    )


def test_of_many_differences_the_first_are_told(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    strangers = "".join(f"- person{number}\n" for number in range(14))
    files = {"MAINTAINERS.md": "# Maintainers\n\n- Ada Lovelace @ada\n", "OWNERS": f"approvers:\n{strangers}"}
    _, output = ran(project(root_with, files), "adopt", monkeypatch=monkeypatch)
    assert output.count("rights-without-role") == 12
    assert output.endswith(
        "\n12 warnings.\n"
        "Other files name others in 2 more places; `bylaws drift .` lists all.\n"
        "Look at it with `git diff`, then run `bylaws check`.\n"
    )


def test_lists_that_stay_for_one_reason_share_a_line(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    people = {"One": "ada", "Two": "grace", "Three": "joan"}
    lists = "".join(f"## {part}\n\n- {who.title()} <{who}@x.org> @{who}\n\n" for part, who in people.items())
    root = project(root_with, {"MAINTAINERS.md": f"# Maintainers\n\n{lists}"})
    _, output = ran(root, "adopt", monkeypatch=monkeypatch)
    assert (
        "MAINTAINERS.md:5, 9, 13: each of these lists stays as it is: it has e-mail addresses of people, which a "
        "record keeps only if you say `--emails`\n"
    ) in output


def test_a_committee_with_terms(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(root_with, COMMITTEE)
    before = (root / "GOVERNANCE.md").read_text()
    assert ran(root, "adopt", monkeypatch=monkeypatch)[0] == 0
    record = (root / "governance.yaml").read_text()
    for line in (
        "  governing_body: steering-committee # GOVERNANCE.md:3\n",
        "  - {person: joan, role: steering-committee} # GOVERNANCE.md:13\n",
        "  steering-committee: {name: Steering Committee, term: 2 years} # GOVERNANCE.md:7\n",
        "  default: simple-majority # GOVERNANCE.md:18\n",
        "amendments: {vote: two-thirds} # GOVERNANCE.md:17\n",
        "  - {person: turing, role: maintainer} # MAINTAINERS.md:3\n",
    ):
        assert line.strip() in record, record
    after = (root / "GOVERNANCE.md").read_text()
    assert [line for line in before.split("\n") if line not in after.split("\n")] == []
    assert ran(root, "render", monkeypatch=monkeypatch)[1].startswith("0 files written, 2 unchanged.\n")
    code, output = ran(root, "vote", "amendments", "--for", "ada,grace", monkeypatch=monkeypatch)
    assert (code, output.splitlines()[0]) == (1, "Change these rules: two-thirds majority, 3 voters.")
    code, output = ran(
        root, "add", "@linus", "--role", "steering-committee", "--name", "Linus", "--render", monkeypatch=monkeypatch
    )
    assert "wrote GOVERNANCE.md\n" in output
    assert "| Linus | [linus](https://github.com/linus) |  |\n" in (root / "GOVERNANCE.md").read_text()


def test_people_of_several_parts_in_a_list_of_data(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    people = """\
        maintainers:
          - name: Ada Lovelace
            github: ada
            company: Acme
            projects: [core, docs]
        emeritus:
          - name: Charles Babbage
            github: babbage
        """
    root = root_with({"maintainers.yaml": people})
    (root / ".git").mkdir()
    assert ran(root, "adopt", monkeypatch=monkeypatch)[0] == 0
    record = (root / "governance.yaml").read_text()
    assert "  - {person: ada, role: maintainer, scope: core} # maintainers.yaml:3\n" in record
    assert "  - {person: ada, role: maintainer, scope: docs} # maintainers.yaml:3\n" in record
    assert "role: maintainer, status: emeritus} # maintainers.yaml:8\n" in record


def test_a_large_body_is_a_folder(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = "".join(f"| Person {number} | @person{number} | Company {number % 7} |\n" for number in range(80))
    root = root_with({"MAINTAINERS.md": f"# Maintainers\n\n| Name | GitHub | Company |\n| --- | --- | --- |\n{rows}"})
    assert ran(root, "adopt", monkeypatch=monkeypatch)[0] == 0
    assert sorted(path.name for path in (root / "data").iterdir()) == ["people.yaml", "project.yaml", "roles.yaml"]
    assert ran(root, "check", monkeypatch=monkeypatch)[0] == 0


def test_people_of_several_roles_in_one_table(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    table = """\
# Lantern

| Name | GitHub | Role |
| --- | --- | --- |
| Ada Lovelace | @ada | Maintainer |
| Grace Hopper | @grace | Reviewer |
"""
    root = root_with({"MAINTAINERS.md": table})
    assert ran(root, "adopt", monkeypatch=monkeypatch)[0] == 0
    record = (root / "governance.yaml").read_text()
    assert "      of: [maintainer, reviewer] # MAINTAINERS.md:3\n" in record
    assert '      line: "| {{ name }} | @{{ handle }} | {{ role }} |"\n' in record
    assert ran(root, "render", monkeypatch=monkeypatch)[1].startswith("0 files written, 1 unchanged.\n")
