"""Same in, same out: whatever the machine, the user, the place and the order of the files are."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

GERMAN = {"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8", "LANGUAGE": "de", "TZ": "Europe/Berlin"}
MACHINES: Mapping[str, Mapping[str, str]] = {
    "hash seed 1": {"PYTHONHASHSEED": "1"},
    "hash seed 2": {"PYTHONHASHSEED": "2"},
    "C locale": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "German locale": GERMAN,
    "east of everybody": {"TZ": "Pacific/Kiritimati"},
    "west of everybody": {"TZ": "Etc/GMT+12"},
    "optimized": {"PYTHONOPTIMIZE": "2"},
    "warnings are errors": {"PYTHONWARNINGS": "error"},
}


def copied(place: Path) -> Path:
    """The data of the repository, and a hand-written page that shows all bodies, without the pages made from them."""
    root = place / "project"
    shutil.copytree(ROOT / "data", root / "data")
    (root / "governance").mkdir()
    (root / "governance" / "index.md").write_bytes(
        b"# All\n\n<!-- bylaws:insert bodies -->\n<!-- bylaws:end bodies -->\n"
    )
    return root


def rendered(root: Path, variables: Mapping[str, str], *, cwd: Path | None = None) -> dict[str, bytes]:
    """Every file of a root after `bylaws render` in a process of its own."""
    environment = {**os.environ, **variables}
    command = [sys.executable, "-m", "bylaws", "render"]
    if cwd:
        command += ["-C", os.path.relpath(root, cwd)]
    done = subprocess.run(command, cwd=cwd or root, env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    files = rendered(
        copied(tmp_path_factory.mktemp("expected")), {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    )
    rules = {name for name in files if name.endswith(("GOVERNANCE.md", "/CHARTER.md"))}
    bodies = {f"{name}/GOVERNANCE" for name in ("kmesh", "lantern", "lantern-docs", "wasmcloud", "wasmedge")}
    whole = {"GOVERNANCE.md", *(f"governance/{body}.md" for body in (*bodies, "wg-wasm/CHARTER"))}
    assert rules == whole, "this test is about the bodies of this repository"
    return files


@pytest.mark.parametrize("machine", MACHINES)
def test_every_machine_makes_the_same_bytes(tmp_path: Path, expected: Mapping[str, bytes], machine: str) -> None:
    assert rendered(copied(tmp_path), MACHINES[machine]) == expected


def test_another_working_directory_makes_no_difference(tmp_path: Path, expected: Mapping[str, bytes]) -> None:
    elsewhere = tmp_path / "else" / "where"
    elsewhere.mkdir(parents=True)
    assert rendered(copied(tmp_path), {}, cwd=elsewhere) == expected


def test_the_order_in_which_files_were_made_makes_no_difference(tmp_path: Path, expected: Mapping[str, bytes]) -> None:
    root = copied(tmp_path)
    texts = {path: path.read_bytes() for path in (root / "data").rglob("*.yaml")}
    shutil.rmtree(root / "data")
    for path in sorted(texts, reverse=True):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(texts[path])
    assert rendered(root, {}) == expected


def test_without_libyaml_the_pages_are_the_same(tmp_path: Path, expected: Mapping[str, bytes]) -> None:
    root = copied(tmp_path)
    program = """
import sys, yaml
del yaml.CSafeLoader
sys.argv = ["bylaws", "render"]
from bylaws.cli import main
main()
"""
    subprocess.run([sys.executable, "-c", program], cwd=root, check=True, capture_output=True)
    assert rendered(root, {}) == expected


def test_data_with_the_line_endings_of_windows_makes_the_same_pages(
    tmp_path: Path, expected: Mapping[str, bytes]
) -> None:
    root = copied(tmp_path)
    for path in (root / "data").rglob("*.yaml"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    pages = {name: text for name, text in rendered(root, {}).items() if name.endswith(".md")}
    assert pages == {name: text for name, text in expected.items() if name.endswith(".md")}


def test_what_was_rendered_is_current_on_every_machine(tmp_path: Path) -> None:
    root = copied(tmp_path)
    first = rendered(root, {"PYTHONHASHSEED": "1"})
    assert rendered(root, {"PYTHONHASHSEED": "2", **GERMAN}) == first


def test_the_committed_pages_are_current() -> None:
    command = [sys.executable, "-m", "bylaws", "check", "-C", str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"the committed pages are not what the data makes: run `make fix`\n\n{done.stderr}"
