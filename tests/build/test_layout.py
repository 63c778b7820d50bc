"""What formatters do to a page is no edit; what people do to it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from bylaws.build.outputs import Output, plan, write
from bylaws.build.outputs.layout import free_of_layout
from bylaws.build.outputs.regions import checksum, exact_checksum

PAGE = """\
# Rules

We follow the [code](code.md) of the *community*, which is **short**; its file is `a_b_c`.

- One
    - Two \\[and\\] a half
- Three

1. First
2. Second

| Name | Votes |
| --- | --- |
| Ada | 2 |
| Grace Hopper | 10 |
"""
BY_PRETTIER = (
    PAGE.replace("*community*", "_community_")
    .replace("    - Two", "  - Two")
    .replace(
        "| Name | Votes |\n| --- | --- |\n| Ada | 2 |\n| Grace Hopper | 10 |",
        "| Name         | Votes |\n| ------------ | ----- |\n| Ada          | 2     |\n| Grace Hopper | 10    |",
    )
)
BY_MDFORMAT = BY_PRETTIER.replace("2. Second", "1. Second").replace("_community_", "*community*")


@pytest.mark.parametrize("formatted", [BY_PRETTIER, BY_MDFORMAT, f"\n{PAGE}\n\n"])
def test_a_formatted_page_is_unchanged(tmp_path: Path, formatted: str) -> None:
    output = Output("RULES.md", PAGE)
    write(plan(tmp_path, [output], {}))
    file = tmp_path / "RULES.md"
    file.write_text(file.read_text().replace(PAGE.strip(), formatted.strip()))
    made = plan(tmp_path, [output], {})
    assert (made.unchanged, made.changes, made.problems) == (("RULES.md",), (), ())


def test_a_formatted_page_takes_new_data(tmp_path: Path) -> None:
    write(plan(tmp_path, [Output("RULES.md", PAGE)], {}))
    file = tmp_path / "RULES.md"
    file.write_text(file.read_text().replace(PAGE.strip(), BY_PRETTIER.strip()))
    made = plan(tmp_path, [Output("RULES.md", PAGE.replace("Grace", "Gracia"))], {})
    assert made.problems == ()
    assert [change.path for change in made.changes] == ["RULES.md"]


@pytest.mark.parametrize(
    ("old", "new"),
    [("| 10 ", "| 11 "), ("- Three\n", ""), ("short", "long"), ("code.md", "codes.md"), ("`a_b_c`", "`a_b_d`")],
)
def test_an_edit_is_still_an_edit(tmp_path: Path, old: str, new: str) -> None:
    output = Output("RULES.md", PAGE)
    write(plan(tmp_path, [output], {}))
    file = tmp_path / "RULES.md"
    assert old in BY_PRETTIER
    file.write_text(file.read_text().replace(PAGE.strip(), BY_PRETTIER.replace(old, new).strip()))
    assert [problem.rule for problem in plan(tmp_path, [output], {}).problems] == ["edited-by-hand"]


def test_code_keeps_its_lines() -> None:
    assert free_of_layout("```\n\n* a\n```") != free_of_layout("```\n- a\n```")


def test_an_old_checksum_of_the_exact_text_is_known(tmp_path: Path) -> None:
    output = Output("RULES.md", PAGE)
    write(plan(tmp_path, [output], {}))
    file = tmp_path / "RULES.md"
    above, _, _ = file.read_text().rpartition("<!-- bylaws")
    file.write_text(file.read_text().replace(checksum(above), exact_checksum(above)))
    made = plan(tmp_path, [Output("RULES.md", PAGE.replace("One", "Eins"))], {})
    assert made.problems == ()
