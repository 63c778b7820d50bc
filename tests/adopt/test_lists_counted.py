"""Lists that number their people: the line works the numbers out, so that they stay right when somebody leaves."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from bylaws.cli import cli
from conftest import Maker

ORDERED = """\
# Maintainers

1. Ada Moss (@ada)
2. Bo Lund (@bo)
3. Cy Reed (@cy)
"""
COLUMN = """\
# Maintainers

| {0} | Name | GitHub |
| --- | --- | --- |
| 1 | Ada Moss | @ada |
| 2 | Bo Lund | @bo |
| 3 | Cy Reed | @cy |
"""
DOTTED = """\
# Maintainers

No. | Name | GitHub
--- | --- | ---
1. | Ada Moss | @ada
2. | Bo Lund | @bo
"""
PARTS = """\
# Maintainers

## API

1. Ada Moss (@ada)
2. Bo Lund (@bo)

## Docs

1. Cy Reed (@cy)
"""
LAZY = """\
# Maintainers

1. Ada Moss (@ada)
1. Bo Lund (@bo)
"""


def run(root: Path, *args: str) -> str:
    result = CliRunner().invoke(cli, [*args])
    assert result.exit_code == 0, result.output
    return result.output


def adopted(root: Path) -> tuple[str, str]:
    """What is said of the lists, and the record."""
    said = run(root, "adopt", str(root), "--yes")
    return (
        "\n".join(line for line in said.splitlines() if line.startswith("MAINTAINERS.md")),
        (root / "governance.yaml").read_text(encoding="utf-8"),
    )


def plain(root: Path) -> str:
    lines = (root / "MAINTAINERS.md").read_text(encoding="utf-8").splitlines()
    return "".join(f"{line}\n" for line in lines if line.strip() and "<!-- bylaws:" not in line)


def without_blank_lines(text: str) -> str:
    return "".join(f"{line}\n" for line in text.splitlines() if line)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (ORDERED, '      line: "{{ number }}. {{ name }} (@{{ handle }})"\n'),
        *(
            (COLUMN.format(head), '      line: "| {{ number }} | {{ name }} | @{{ handle }} |"\n')
            for head in ("#", "No.", "Number", "S.No", "Sr. No", "")
        ),
        (DOTTED, '      line: "{{ number }}. | {{ name }} | @{{ handle }}"\n'),
        (PARTS, '      line: "{{ number }}. {{ name }} (@{{ handle }})"\n'),
        (LAZY, '      line: "1. {{ name }} (@{{ handle }})"\n'),
    ],
)
def test_numbers_that_count_are_worked_out(root_with: Maker, text: str, line: str) -> None:
    root = root_with({"MAINTAINERS.md": text})
    said, record = adopted(root)
    assert "stays as it is" not in said
    assert line in record
    assert "own:" not in record
    assert plain(root) == without_blank_lines(text)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (ORDERED, "1. Bo Lund (@bo)\n2. Cy Reed (@cy)\n3. New One (@new)\n"),
        (COLUMN.format("#"), "| 1 | Bo Lund | @bo |\n| 2 | Cy Reed | @cy |\n| 3 | New One | @new |\n"),
    ],
)
def test_numbers_stay_right_when_people_change(root_with: Maker, text: str, left: str) -> None:
    root = root_with({"MAINTAINERS.md": text})
    adopted(root)
    run(root, "leave", "@ada", "--role", "maintainer", "--root", str(root))
    run(root, "add", "@new", "--name", "New One", "--role", "maintainer", "--root", str(root), "--render")
    assert plain(root).endswith(left)


@pytest.mark.parametrize(
    "text", [ORDERED.replace("3.", "4."), COLUMN.format("#").replace("| 3 |", "| 4 |"), ORDERED.replace("1.", "0.")]
)
def test_numbers_that_do_not_count_stay_by_hand(root_with: Maker, text: str) -> None:
    root = root_with({"MAINTAINERS.md": text})
    said, record = adopted(root)
    assert said.splitlines()[0] == (
        "MAINTAINERS.md:3: this list stays as it is: its numbers do not count its people from 1 on: number them in "
        "their order"
    )
    assert "own:" not in record
    assert (root / "MAINTAINERS.md").read_text(encoding="utf-8") == text


def test_numbers_in_another_column_are_about_somebody(root_with: Maker) -> None:
    root = root_with({"MAINTAINERS.md": COLUMN.format("Desk")})
    said, record = adopted(root)
    assert "stays as it is" not in said
    assert '          words: {desk: "2"}\n' in record
