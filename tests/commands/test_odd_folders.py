"""Whatever stands in a folder: every command ends with a documented code, writes nothing elsewhere, leaks nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bylaws.cli import cli
from projects.bodies import PROJECTS

EXAMPLES = int(os.environ.get("BYLAWS_EXAMPLES", "0"))
"""More of them for a long run."""

SECRET = "password-of-somebody"
BODY = (PROJECTS / "minimal/governance.yaml").read_text(encoding="utf-8")
PLACES = (
    "governance.yaml", ".bylaws.yaml", "data/x.yaml", "GOVERNANCE.md", "README.md", "docs/index.md", "docs/x.txt",
    "OWNERS", ".github/CODEOWNERS", "MAINTAINERS.md", ".bylaws-files", "own.md", "pages/.bylaws-site.json", "docs",
    "data",
)  # fmt: skip
COMMANDS = (
    ["check"], ["render"], ["render", "--diff"], ["render", "--force"], ["render", "--site", "pages"], ["links"],
    ["links", "--fix"], ["drift"], ["export", "codeowners"], ["export", "api", "--output", "out"], ["next"],
    ["vote", "amendments"], ["diff", "HEAD"], ["check", "--format", "sarif"], ["init", "--maintainer", "ada"],
)  # fmt: skip
TEXTS = (
    BODY, BODY + "documents: {governance: {sections: {own: {title: Own, file: own.md}}}}\n", "", "a: [", "\ufeff",
    "project: {id: x, name: X}\nexports: {codeowners: {}, api: {}, calendar: {}}\n", "# Words\n\n[x](y.md)\n",
    "<!-- bylaws:insert maintainers/people -->\n<!-- bylaws:end maintainers/people -->\n", "* @ada\n", "{}", "[]",
    "approvers: [ada]\n", "sealed  README.md\n", "\0", "\ud800", "a" * 70_000, "- " * 300, "x: 1\n",
)  # fmt: skip
KINDS = st.one_of(
    st.sampled_from(TEXTS),
    st.sampled_from(("secret", "loop", "pipe", "folder", "nowhere", "up", "hidden", "latin")),
)


def put(path: Path, content: str) -> None:
    if (
        path.exists()
        or path.is_symlink()
        or any(above.is_symlink() or (above.exists() and not above.is_dir()) for above in path.parents)
    ):
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    links = {"secret": "SECRET", "loop": path.name, "nowhere": "no/where", "up": "..", "hidden": "HIDDEN"}
    if content in links:
        root = next(above for above in path.parents if above.name == "root")
        target = {"SECRET": str(root.parent / "secret"), "HIDDEN": str(root / ".env")}.get(
            links[content], links[content]
        )
        path.symlink_to(target)
    elif content == "pipe":
        os.mkfifo(path)
    elif content == "folder":
        path.mkdir()
    else:
        path.write_bytes(b"a: \xe9\n" if content == "latin" else content.encode("utf-8", "surrogatepass"))


@settings(max_examples=EXAMPLES or 60)
@given(st.dictionaries(st.sampled_from(PLACES), KINDS, max_size=6), st.sampled_from(COMMANDS))
@example({"OWNERS": "secret"}, ["drift"])
def test_every_command_copes_with_every_folder(files: dict[str, str], command: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        root = top / "root"
        root.mkdir()
        (top / "secret").write_text(SECRET, encoding="utf-8")
        (root / ".env").write_text(SECRET, encoding="utf-8")
        for name, content in files.items():
            put(root / name, content)
        if "governance.yaml" not in files and "data" not in files and command[0] != "init":
            put(root / "governance.yaml", BODY)
        before = os.getcwd()
        os.chdir(root)
        try:
            done = CliRunner().invoke(cli, command, standalone_mode=False)
        finally:
            os.chdir(before)
        error = done.exception
        assert error is None or isinstance(error, SystemExit) or type(error).__module__.startswith("click"), error
        assert done.return_value in (None, 0, 1, 2)
        assert SECRET not in done.output
        assert {path.name for path in top.iterdir()} == {"root", "secret"}
        assert (top / "secret").read_text(encoding="utf-8") == SECRET
        made = (path for path in root.rglob("*") if path.is_file() and not path.is_symlink() and path.name != ".env")
        assert [path for path in made if SECRET.encode() in path.read_bytes()] == []


@pytest.mark.parametrize("name", ["governance.yaml", ".bylaws.yaml", "OWNERS", "README.md", "docs/x.txt"])
@pytest.mark.parametrize("command", [["check"], ["links"], ["drift"], ["render", "--site", "pages"]])
def test_nothing_waits_for_a_pipe(tmp_path: Path, name: str, command: list[str]) -> None:
    (tmp_path / "docs").mkdir()
    os.mkfifo(tmp_path / name)
    put(tmp_path / "governance.yaml", BODY)
    done = subprocess.run(
        [sys.executable, "-m", "bylaws", *command],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode in (0, 1)
    assert "Traceback" not in done.stderr
