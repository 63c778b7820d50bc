"""A second `adopt` takes the lists that somebody has mended since the first one."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from bylaws.cli import cli
from conftest import Maker

LIST = """\
# Maintainers

- Ada Lovelace (@ada)
- @grace (Grace Hopper)
- Alan Turing (@turing)

## Emeritus

- Charles Babbage (@babbage)
"""
MEND = ("@grace (Grace Hopper)", "Grace Hopper (@grace)")
MENDED = LIST.replace(*MEND)
BY_HAND = """\
MAINTAINERS.md:3: this list stays as it is: the record would write `- Grace Hopper (@grace)` in place of \
`- @grace (Grace Hopper)`
`bylaws add`, `move` and `leave` name the lines of such a list that are still to be edited.
To have it made from the record, remove the reason, and run `bylaws adopt` again.
"""
NOTHING_NEW = "There is a record already, and the documents say nothing that it does not hold.\n"


def adopted(root: Path, *more: str) -> str:
    result = CliRunner().invoke(cli, ["adopt", str(root), *more])
    assert result.exit_code == 0, result.output
    return result.output


def test_a_list_that_was_mended_is_made_from_the_record(root_with: Maker) -> None:
    root = root_with({"MAINTAINERS.md": LIST})
    assert BY_HAND in adopted(root)
    before = (root / "governance.yaml").read_text()
    assert adopted(root) == NOTHING_NEW + BY_HAND

    path = root / "MAINTAINERS.md"
    path.write_text(path.read_text().replace(*MEND))
    assert adopted(root) == (
        "wrote governance.yaml\n"
        "wrote MAINTAINERS.md\n"
        "MAINTAINERS.md: the list in lines 3 to 5 is made from the record now, as `list/maintainers`\n"
        "Look at it with `git diff`, then run `bylaws check`.\n"
    )
    added = '    maintainers:\n      of: maintainer # MAINTAINERS.md:3\n      line: "- {{ name }} (@{{ handle }})"\n'
    after = before.replace("\npeople:", f"{added}\npeople:")
    assert (root / "governance.yaml").read_text() == after
    lines = [line for line in path.read_text().splitlines() if not line.startswith("<!-- bylaws:")]
    assert [line for line in lines if line] == [line for line in MENDED.splitlines() if line]
    assert adopted(root) == NOTHING_NEW
    assert CliRunner().invoke(cli, ["check", "--root", str(root)]).exit_code == 0


def test_the_first_list_of_a_record_makes_the_key(root_with: Maker) -> None:
    """No list could be made before, so that the record has no `lists`."""
    root = root_with({"MAINTAINERS.md": LIST.partition("\n## Emeritus")[0]})
    adopted(root)
    record = root / "governance.yaml"
    assert "lists:" not in record.read_text()
    path = root / "MAINTAINERS.md"
    path.write_text(path.read_text().replace(*MEND))
    assert "MAINTAINERS.md: the list in lines 3 to 5 is made from the record now, as `list/maintainers`\n" in adopted(
        root
    )
    assert (
        "  lists:\n"
        "    maintainers:\n"
        "      of: maintainer # MAINTAINERS.md:3\n"
        '      line: "- {{ name }} (@{{ handle }})"\n'
    ) in record.read_text()


def test_addresses_are_kept_when_that_is_asked_for(root_with: Maker) -> None:
    root = root_with(
        {"MAINTAINERS.md": "# Maintainers\n\n- Ada <ada@a.example> (@ada)\n- Eve <eve@b.example> (@eve)\n"}
    )
    assert "a record keeps only if you say `--emails`" in adopted(root)
    assert "is made from the record now" in adopted(root, "--emails")
    record = (root / "governance.yaml").read_text()
    assert "  ada: {name: Ada, email: ada@a.example} # MAINTAINERS.md:3\n" in record
    assert '      line: "- {{ name }}{% if email %} <{{ email }}>{% endif %} (@{{ handle }})"\n' in record


def test_a_list_with_somebody_new_is_told_and_not_taken(root_with: Maker) -> None:
    root = root_with({"MAINTAINERS.md": LIST})
    adopted(root)
    path = root / "MAINTAINERS.md"
    path.write_text(path.read_text().replace(*MEND).replace("- Alan", "- Joan (@joan)\n- Alan"))
    before = (root / "governance.yaml").read_text()
    output = adopted(root)
    assert "  MAINTAINERS.md:5: @joan, who is not in the record: maintainer\n" in output
    assert "MAINTAINERS.md:3: this list stays as it is: the record would write `- Alan Turing (@turing)`" in output
    assert (root / "governance.yaml").read_text() == before


def test_nothing_is_written_on_a_dry_run(root_with: Maker) -> None:
    root = root_with({"MAINTAINERS.md": LIST})
    adopted(root)
    path = root / "MAINTAINERS.md"
    path.write_text(path.read_text().replace(*MEND))
    before = (root / "governance.yaml").read_text(), path.read_text()
    assert '+      line: "- {{ name }} (@{{ handle }})"\n' in adopted(root, "--dry-run")
    assert ((root / "governance.yaml").read_text(), path.read_text()) == before


def test_a_comment_in_a_cell_stands_for_nothing(root_with: Maker) -> None:
    table = "| Name | GitHub | Employer |\n| --- | --- | --- |\n| Ada | @ada | Acme |\n| Eve | @eve | <!-- TODO --> |\n"
    root = root_with({"MAINTAINERS.md": f"# Maintainers\n\n{table}"})
    assert "is made from the record now" in adopted(root)
    record = (root / "governance.yaml").read_text()
    assert "{% if organization %}{{ organization }}{% else %}<!-- TODO -->{% endif %}" in record


def test_only_some_organizations_are_links(root_with: Maker) -> None:
    rows = "| Ada | @ada | [Acme](https://acme.example) |\n| Eve | @eve | Birch |\n"
    root = root_with({"MAINTAINERS.md": f"# Maintainers\n\n| Name | GitHub | Employer |\n| --- | --- | --- |\n{rows}"})
    assert "is made from the record now" in adopted(root)
    assert rows in (root / "MAINTAINERS.md").read_text()
