"""Odd input through every public entry, within limits of time and memory: see `fuzz.py`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = int(os.environ.get("BYLAWS_EXAMPLES", "0"))
"""More of them for a long run."""
LIMITED = """
import resource, runpy, sys
resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits for a process")
def test_no_input_is_too_odd() -> None:
    """The seconds are those of the processor, and many times what is needed: only what does not end uses them up."""
    number = EXAMPLES or 60
    fuzz = Path(__file__).with_name("fuzz.py")
    limited = LIMITED.replace("SECONDS", str(60 + number))
    command = [sys.executable, "-c", limited, str(fuzz), "17", str(number)]
    environment = {**os.environ, "PYTHONPATH": str(fuzz.parent)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    assert done.stdout.startswith(f"{number} inputs (")


START = "project: {id: demo, name: NAME}\nladder: {maintainer: {name: Maintainer}}\n"
MANY = range(20_000)
LARGE = {
    "equal seats": START + "people: {ada: Ada}\nseats:\n" + "  - {person: ada, role: maintainer}\n" * len(MANY),
    "unknown people": START + "seats:\n" + "".join(f"  - {{person: p{one}, role: maintainer}}\n" for one in MANY),
    "people": START
    + "people:\n"
    + "".join(f"  p{one}: {{affiliation: independent}}\n" for one in MANY)
    + "seats:\n"
    + "".join(f"  - {{person: p{one}, role: maintainer}}\n" for one in MANY),
    "a long name": START.replace("NAME", "x y " * 1_500_000),
}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits for a process")
@pytest.mark.parametrize("large", LARGE)
def test_what_is_large_takes_as_much_longer_as_it_is(tmp_path: Path, large: str) -> None:
    """In seconds of the processor, and ten times what is needed: twice as many take no four times as long."""
    (tmp_path / "governance.yaml").write_text(LARGE[large], encoding="utf-8")
    limited = LIMITED.replace("SECONDS", "40").replace("runpy.run_path(sys.argv[0]", "runpy.run_module('bylaws'")
    command = [sys.executable, "-c", limited, "bylaws", "check", "--no-cache", "--format", "json"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) in ((0, ""), (1, ""))
