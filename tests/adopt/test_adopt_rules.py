"""Rules that documents say, as they stand in the record that `bylaws adopt` writes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from bylaws.cli import cli
from conftest import Maker

Adopted = Callable[[dict[str, str]], str]
LADDER = """\
# Contributor ladder

## Reviewer

Reviewers have the following privileges:

- Label issues

## Maintainer

A Maintainer must meet the responsibilities and requirements of a Reviewer, plus:

- Responsibilities include:
    - Review patches
- Requirements (one or several of the below):
    - Ten patches
    - Ten reviews

A Maintainer may resign at any time.

## Admin

Admins are responsible for:

- The keys

## Advisory Committee

Responsibilities:

- Advice
"""


@pytest.fixture
def adopted(root_with: Maker, tmp_path: Path) -> Adopted:
    """The record of a project with these documents."""

    def adopt(documents: dict[str, str]) -> str:
        root_with({f"lantern/{name}": text for name, text in documents.items()})
        found = CliRunner().invoke(cli, ["adopt", "--yes", str(tmp_path / "lantern")], standalone_mode=False)
        assert (found.exception, found.return_value) == (None, 0)
        return (tmp_path / "lantern/governance.yaml").read_text()

    return adopt


def _of(record: str, *keys: str) -> str:
    """The top-level keys of a record, as they are written."""
    blocks = record.split("\n\n")
    return "\n".join(block for key in keys for block in blocks if block.startswith(f"{key}:"))


def test_lists_of_a_ladder_stand_under_their_roles(adopted: Adopted) -> None:
    record = adopted({"CONTRIBUTOR_LADDER.md": LADDER})
    assert (
        _of(record, "ladder", "offices", "teams")
        == """\
ladder:
  reviewer:
    name: Reviewer
    privileges:
      - Label issues # CONTRIBUTOR_LADDER.md:7
    becoming: undecided # not read from the documents
  maintainer:
    name: Maintainer
    includes: {role: reviewer, inherits: [responsibilities, requirements]} # CONTRIBUTOR_LADDER.md:11
    responsibilities:
      - Review patches # CONTRIBUTOR_LADDER.md:14
    requirements:
      - any_of:
          - Ten patches # CONTRIBUTOR_LADDER.md:16
          - Ten reviews # CONTRIBUTOR_LADDER.md:17
    becoming: undecided # not read from the documents
offices:
  admin:
    name: Admin
    responsibilities:
      - The keys # CONTRIBUTOR_LADDER.md:25
teams:
  advisory-committee:
    name: Advisory committee
    responsibilities:
      - Advice # CONTRIBUTOR_LADDER.md:31"""
    )


def test_values_are_named(adopted: Adopted) -> None:
    text = "# Lantern Governance\n\n## Values\n\n- **Open**: We talk in public.\n- **Fair**: Merit counts.\n"
    record = adopted({"GOVERNANCE.md": text})
    values = "  values:\n    Open: We talk in public # GOVERNANCE.md:5\n    Fair: Merit counts # GOVERNANCE.md:6\n"
    assert values in record


def test_a_list_of_the_ladder_goes_before_one_of_the_governance(adopted: Adopted) -> None:
    record = adopted(
        {
            "GOVERNANCE.md": "# Lantern Governance\n\n## Maintainer\n\nResponsibilities:\n\n- Care\n",
            "CONTRIBUTOR_LADDER.md": "# Ladder\n\n## Maintainer\n\nResponsibilities:\n\n- Review\n- Release\n",
        }
    )
    assert "- Review # CONTRIBUTOR_LADDER.md:7\n      - Release # CONTRIBUTOR_LADDER.md:8\n" in record
    assert "Care" not in record
