"""The peer of the benchmark runs for anyone, and finds what is out of date."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from floor import main
from projects.bodies import ROOT


def test_the_least_that_can_be_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(ROOT / "data", tmp_path / "data")
    number = len(list((tmp_path / "data").iterdir()))
    assert main(tmp_path) == 0
    assert capsys.readouterr().out == f"{number} bodies, 0 stale.\n"
    page = tmp_path / "floor" / "wasmedge.md"
    assert page.read_text(encoding="utf-8").startswith("# WasmEdge Runtime\n")
    page.write_text("", encoding="utf-8")
    assert main(tmp_path) == 1
    assert capsys.readouterr().out == f"{number} bodies, 1 stale.\n"
