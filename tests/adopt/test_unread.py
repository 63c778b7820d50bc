"""Lines of documents that look like rules and were not read."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from bylaws.cli import cli
from conftest import Maker

TEXT = """\
# Lantern Governance

- [Voting](#voting)
- [Removing members](#removal)

## Voting

Only the brave may vote:

- Most votes require a simple majority of all maintainers.
- Votes are only counted in the morning.

Nobody reads this.
"""


def test_a_table_of_contents_and_words_that_lead_to_a_list_are_no_rules(root_with: Maker, tmp_path: Path) -> None:
    root_with({"lantern/GOVERNANCE.md": TEXT})
    found = CliRunner().invoke(cli, ["adopt", "--yes", str(tmp_path / "lantern")], standalone_mode=False)
    assert (found.exception, found.return_value) == (None, 0)
    said = [line for line in found.output.split("\n") if "not read" in line]
    assert said == ["GOVERNANCE.md:11: not read, though rules may stand there; the record has nothing of them"]
