"""The figures of the benchmark find their place on the page."""

from __future__ import annotations

import bench
from projects.bodies import ROOT

PAGE = """\
# Speed

Python 3.0, a machine

The tables from here on are older than this one.

## One

Words | that stay.

| a | b |
| --- | --- |
| old | 1 |
| gone | 2 |

## Two

| c |
| --- |
"""
PRINTED = """
## One

| a | b |
| --- | --- |
| new | 3 |
"""


def test_a_table_is_replaced_and_all_else_stays() -> None:
    filled = bench.filled(PAGE, "Python 4.0, another", PRINTED)
    wanted = PAGE.replace("Python 3.0, a machine", "Python 4.0, another").replace("old | 1", "new | 3")
    wanted = wanted.replace("The tables from here on are older than this one.\n\n", "")
    assert filled == wanted.replace("| gone | 2 |\n", "")


def test_the_page_has_a_table_for_each_that_is_measured() -> None:
    page = (ROOT / "governance" / "reference" / "speed.md").read_text(encoding="utf-8")
    printed = "".join(
        f"\n## {title}\n\n| {' | '.join(heads)} |\n| {' | '.join(['---'] * len(heads))} |\n| x |\n"
        for title, *heads in bench.TABLES
    )
    filled = bench.filled(page, "Python 4.0", printed)
    for title, *heads in bench.TABLES:
        assert f"## {title}\n" in filled
        assert f"| {' | '.join(heads)} |\n" in page, f"`{title}` has other columns on the page"
    assert filled.count("\n| x |\n") == len(bench.TABLES)
    assert "Python 4.0\n" in filled
