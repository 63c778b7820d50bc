"""Lists in documents: the record makes each again as it stands, in the shape that the document gives it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from bylaws.cli import cli
from conftest import Maker

TABLES = """\
# Maintainers

| Maintainer   | GitHub                             | Affiliation                    |
|--------------|------------------------------------|--------------------------------|
| Ada Lovelace | [ada](https://github.com/Ada)      | [Acme](https://acme.example)   |
| Grace Hopper | [grace](https://github.com/grace)  | -                              |
| Alan Turing  | [turing](https://github.com/turing)| [Birch](https://birch.example) |

## Emeritus Maintainers

| Maintainer      | GitHub                                | Affiliation                  |
|-----------------|---------------------------------------|------------------------------|
| Charles Babbage | [babbage](https://github.com/babbage) | [Acme](https://acme.example) |
"""


@pytest.fixture
def root(root_with: Maker) -> Path:
    found = root_with({"MAINTAINERS.md": TABLES})
    result = CliRunner().invoke(cli, ["adopt", str(found), "--yes"])
    assert result.exit_code == 0, result.output
    return found


def test_what_an_organization_is_linked_to_is_its_website(root: Path) -> None:
    """The address would be lost, or stand in the line for everybody."""
    record = (root / "governance.yaml").read_text(encoding="utf-8")
    assert "  acme: {name: Acme, website: https://acme.example} # MAINTAINERS.md:5\n" in record
    assert "  birch: {name: Birch, website: https://birch.example} # MAINTAINERS.md:7\n" in record


def test_former_members_keep_their_organization(root: Path) -> None:
    record = (root / "governance.yaml").read_text(encoding="utf-8")
    assert "  babbage: {name: Charles Babbage, affiliation: acme} # MAINTAINERS.md:13\n" in record


def test_a_mark_for_nothing_stands_where_nothing_is_known(root: Path) -> None:
    record = (root / "governance.yaml").read_text(encoding="utf-8")
    assert "{% if organization %}[{{ organization }}]({{ website }}){% else %}-{% endif %}" in record


def test_a_table_keeps_its_rule_and_its_widths(root: Path) -> None:
    """Capitals in the address of an account are none of a name; blanks are filled up to the widest cell."""
    text = (root / "MAINTAINERS.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("<!-- bylaws:")]
    kept = [line for line in TABLES.splitlines() if line.startswith("|")]
    kept[2:5] = [
        "| Ada Lovelace | [ada](https://github.com/ada)       | [Acme](https://acme.example)   |",
        "| Grace Hopper | [grace](https://github.com/grace)   | -                              |",
        "| Alan Turing  | [turing](https://github.com/turing) | [Birch](https://birch.example) |",
    ]
    kept[1] = "|--------------|-------------------------------------|--------------------------------|"
    kept[0] = "| Maintainer   | GitHub                              | Affiliation                    |"
    assert [line for line in lines if line.startswith("|")] == kept


ADDRESSES = """\
# Maintainers

| Name | GitHub | E-mail                         |
| ---- | ------ | ------------------------------ |
| Ada  | @ada   | [ada@x.org](mailto:ada@x.org)  |
| Bo   | @bo    |                                |
"""


def test_addresses_of_people_are_kept_only_on_demand(root_with: Maker) -> None:
    root = root_with({"MAINTAINERS.md": ADDRESSES})
    result = CliRunner().invoke(cli, ["adopt", str(root), "--yes"])
    assert (
        "MAINTAINERS.md:3: this list stays as it is: it has e-mail addresses of people, which a record keeps only if "
        "you say `--emails`\n"
    ) in result.output
    assert "x.org" not in (root / "governance.yaml").read_text(encoding="utf-8")


def test_addresses_that_are_kept_stand_where_they_stood(root_with: Maker) -> None:
    root = root_with({"MAINTAINERS.md": ADDRESSES})
    result = CliRunner().invoke(cli, ["adopt", str(root), "--yes", "--emails"])
    assert "is made from the record now" in result.output
    assert "  ada: {name: Ada, email: ada@x.org} # MAINTAINERS.md:5\n" in (root / "governance.yaml").read_text(
        encoding="utf-8"
    )
    text = (root / "MAINTAINERS.md").read_text(encoding="utf-8")
    assert [line.replace(" ", "") for line in text.splitlines() if line.startswith("|")] == [
        line.replace(" ", "") for line in ADDRESSES.splitlines() if line.startswith("|")
    ]


def test_a_former_organization_yields_to_a_present_one(root_with: Maker) -> None:
    head = "| Name | GitHub | Company |\n| --- | --- | --- |\n"
    former = f"# Emeritus Maintainers\n\n{head}| Ada | @ada | Acme |\n"
    root = root_with({"MAINTAINERS.md": f"{former}\n# Reviewers\n\n{head}| Ada | @ada | Oak |\n"})
    result = CliRunner().invoke(cli, ["adopt", str(root), "--yes"])
    assert "works for" not in result.output
    assert "  ada: {name: Ada, affiliation: oak}" in (root / "governance.yaml").read_text(encoding="utf-8")


def test_an_account_that_is_spelled_otherwise_is_told(root_with: Maker) -> None:
    rows = "| Ada | [ada](https://github.com/Ada) |\n| Bo | [bo](https://github.com/bo) |\n"
    table = f"| Name | GitHub |\n| --- | --- |\n{rows}"
    root = root_with({"MAINTAINERS.md": f"# Maintainers\n\n{table}"})
    said = CliRunner().invoke(cli, ["adopt", str(root), "--yes"]).output.splitlines()
    assert [line for line in said if line.startswith("MAINTAINERS.md")] == [
        "MAINTAINERS.md: the list in lines 3 to 6 is made from the record now, as `list/maintainers`",
        "MAINTAINERS.md:5: `https://github.com/Ada` is written `https://github.com/ada` now, as the record spells the "
        "account",
    ]


def test_holders_in_a_part_stand_in_no_list_of_the_whole(root_with: Maker) -> None:
    text = "# Maintainers\n\n- Ada (@ada)\n- Eve (@eve)\n\n## Docs\n\n- Kim (@kim)\n- Lou (@lou)\n"
    root = root_with({"MAINTAINERS.md": text})
    said = CliRunner().invoke(cli, ["adopt", str(root), "--yes"]).output
    assert "stays as it is" not in said
    record = (root / "governance.yaml").read_text(encoding="utf-8")
    assert "    maintainers:\n      of: maintainer # MAINTAINERS.md:3\n      scope: whole\n" in record
    assert "    docs-maintainers:\n      of: maintainer # MAINTAINERS.md:8\n      scope: docs\n" in record


def test_only_some_people_of_a_list_are_called_what_they_are(root_with: Maker) -> None:
    text = "# Owners\n\n## Charts\n\n- Ada (@ada)\n- Eve (@eve, Maintainer)\n- Kim (@kim)\n"
    root = root_with({"OWNERS.md": text})
    said = CliRunner().invoke(cli, ["adopt", str(root), "--yes"]).output
    assert "OWNERS.md: the list in lines 5 to 7 is made from the record now" in said
    record = (root / "governance.yaml").read_text(encoding="utf-8")
    assert "- {{ name }} (@{{ handle }}{% if role == 'Maintainer' %}, {{ role }}{% endif %})" in record


@pytest.mark.parametrize(("word", "is_made"), [("independent", True), ("Independent", True), ("self-employed", False)])
def test_somebody_of_no_organization_stands_beside_linked_ones(root_with: Maker, word: str, *, is_made: bool) -> None:
    people = f"- Ada Byron ([Acme](https://a.example))\n- Eve Moss ({word})\n- Joan Ray ([Birch](https://b.example))\n"
    root = root_with({"MAINTAINERS.md": f"# Maintainers\n\n{people}"})
    result = CliRunner().invoke(cli, ["adopt", str(root), "--yes"])
    assert result.exit_code == 0, result.output
    text = (root / "MAINTAINERS.md").read_text(encoding="utf-8")
    assert people in text
    assert ("list/maintainers" in text) == is_made
