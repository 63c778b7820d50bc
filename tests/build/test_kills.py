"""Runs that are killed while they write: every file is old or new and whole, and the next run mends the rest."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from bylaws.build.outputs import plan, write
from bylaws.build.outputs.memory import FILE
from bylaws.build.root import build_root
from bylaws.folder import Prepared

BODY = """
project: {id: demo, name: "NAME"}
people: {ada: Ada, bob: Bob}
ladder: {maintainer: {name: Maintainer, description: "NAME"}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
exports: {codeowners: {roles: maintainer}, api: {}}
"""
KILLS = int(os.environ.get("BYLAWS_KILLS", "6"))
"""More of them for a long run; each takes a second."""

KILLED = """
import os, signal, sys
left = int(sys.argv.pop(1))
def watched(event, arguments):
    global left
    if event in ("open", "os.rename", "os.remove", "os.mkdir") and ".bylaws-" in str(arguments) + "pages":
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
import bylaws.commands.render, bylaws.build.outputs.writing, bylaws.build.outputs.site_folder
sys.addaudithook(watched)
from bylaws.cli import main
main()
"""


def files(root: Path) -> dict[str, bytes]:
    found = (path for path in root.rglob("*") if path.is_file() and path.name != "governance.yaml")
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found if not path.name.endswith(".tmp")}


def run(root: Path, *options: str) -> dict[str, bytes]:
    command = [sys.executable, "-m", "bylaws", "render", "--as-of", "2026-06-01", *options]
    done = subprocess.run(command, cwd=root, capture_output=True, check=False, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    return files(root)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("options", [(), ("--site", "pages")], ids=["pages", "site"])
@pytest.mark.parametrize("number", range(KILLS))
def test_a_killed_run_leaves_whole_files(tmp_path: Path, options: tuple[str, ...], number: int) -> None:
    old, new, killed = (tmp_path / name for name in ("old", "new", "killed"))
    for root, name in ((old, "Old"), (new, "New"), (killed, "Old")):
        root.mkdir()
        (root / "governance.yaml").write_text(BODY.replace("NAME", name), encoding="utf-8")
    before, after = run(old, *options), run(new, *options)
    assert run(killed, *options) == before
    (killed / "governance.yaml").write_text(BODY.replace("NAME", "New"), encoding="utf-8")
    command = [sys.executable, "-c", KILLED, str(1 + number * 37 % 170), "render", "--as-of", "2026-06-01", *options]
    done = subprocess.run(command, cwd=killed, capture_output=True, check=False)
    assert done.returncode in (-signal.SIGKILL, 0)
    for path, content in files(killed).items():
        if path == FILE:  # remembers old and new copies until all are in place
            assert set(content.splitlines()) <= {*before[path].splitlines(), *after[path].splitlines()}
        elif not path.endswith(".bylaws-site.json"):
            assert content in (before.get(path), after.get(path)), path
    assert run(killed, *options) == after


def test_a_run_that_stops_between_any_two_files_is_taken_up_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Copies without comments are known by what is remembered of them: neither old nor new ones look edited."""

    def render(root: Path, name: str) -> dict[str, bytes]:
        (root / "governance.yaml").write_text(BODY.replace("NAME", name), encoding="utf-8")
        built = build_root(root)
        write(plan(root, built.outputs(), built.inserts, scan=built.scanned()))
        return files(root)

    fresh = tmp_path / "fresh"
    fresh.mkdir()
    render(fresh, "Old")
    expected = render(fresh, "New")
    settle = Prepared.settle
    for number in range(len(expected) + 2):
        root, left = tmp_path / str(number), [number]
        root.mkdir()
        render(root, "Old")

        def stopping(ready: Prepared, left: list[int] = left) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise KeyboardInterrupt
            settle(ready)

        with monkeypatch.context() as patched, suppress(KeyboardInterrupt):
            patched.setattr(Prepared, "settle", stopping)
            render(root, "New")
        assert render(root, "New") == expected, number
