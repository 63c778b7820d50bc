"""The figures of the benchmark find their place on the page."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import bench
from projects.bodies import PROJECTS, ROOT

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


def test_every_part_that_is_measured_is_still_there(tmp_path: Path) -> None:
    body = (PROJECTS / "minimal/governance.yaml").read_text(encoding="utf-8")
    (tmp_path / "governance.yaml").write_text(body, encoding="utf-8")
    command = [sys.executable, bench.__file__, "--stages", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    spent = json.loads(done.stdout)
    assert list(spent) == list(bench.STAGES)
    assert spent["rules"] > 0
