"""The GitHub Action and the pre-commit hooks, as far as a machine without GitHub can tell."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from importlib.metadata import distribution, version
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bylaws.cli import cli
from conftest import Maker
from naming import repository

ROOT = Path(__file__).parents[2]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
SCRIPT = next(step for step in ACTION["runs"]["steps"] if step.get("name") == "Check")

SOUND = """\
project: {id: example, name: Example}
people: {ada: Ada, bob: Bob}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}]
"""


def act(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """What the step does with some inputs, in the shell that GitHub runs it in."""
    given = {name: str(one["default"]) for name, one in ACTION["inputs"].items()} | inputs
    environment = {**os.environ, "RUNNER_TEMP": str(folder / "tmp"), "GITHUB_ACTION_PATH": str(ROOT)}
    (folder / "tmp").mkdir(exist_ok=True)
    if not (folder / "tmp/bylaws").exists():  # the step before makes it
        (folder / "tmp/bylaws").symlink_to(sys.prefix)
    for name, value in SCRIPT["env"].items():
        (wanted,) = [key for key in given if value == f"${{{{ inputs.{key} }}}}"]
        environment[name] = given[wanted]
    (folder / "tmp").mkdir(exist_ok=True)
    bash = shutil.which("bash")
    assert bash
    return subprocess.run(
        [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", SCRIPT["run"]],
        cwd=folder, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_the_action_annotates_and_writes_sarif(root_with: Maker) -> None:
    root = root_with({"sub/governance.yaml": SOUND})
    ran = act(root, root="sub", ignore="unused-person")
    assert ran.returncode == 1
    assert ran.stdout.splitlines()[0] == (
        "::error file=sub/GOVERNANCE.md,line=1,col=1,title=not-written::"
        "`GOVERNANCE.md` is not there yet%0Ahint: run `bylaws render`"
    )
    assert len(json.loads((root / "tmp" / "bylaws.sarif").read_text())["runs"][0]["results"]) == 2


def test_the_action_judges_links_of_several_folders(root_with: Maker) -> None:
    root = root_with({".git/HEAD": "", "a b/x.md": "[x](gone.md)", "c/y.md": "[y](gone.md)", "d/z.md": "[z](gone.md)"})
    ran = act(root, command="links", root="a b\nc\n", select="broken-link")
    assert (ran.returncode, ran.stdout.count("::error file=")) == (1, 2)


def test_an_input_is_never_a_command(root_with: Maker) -> None:
    root = root_with({"governance.yaml": SOUND})
    for name in ("command", "root", "data", "select", "ignore"):
        ran = act(root, **{name: '"; touch pwned; $(touch pwned) `touch pwned` #'})
        assert ran.returncode in (1, 2)  # 1 for `data`: there may be a folder of any name, and here there is none
    assert not (root / "pwned").exists()


def test_every_input_is_used_and_every_step_has_a_shell() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    for name, one in ACTION["inputs"].items():
        assert f"inputs.{name}" in text
        assert one["description"].endswith((".", "`"))
    for step in ACTION["runs"]["steps"]:
        assert ("run" in step) == ("shell" in step)
        assert "${{" not in step.get("run", ""), "an expression in a script would run what an input says"


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_is_a_command_that_there_is(hook: dict[str, Any]) -> None:
    program, name, *options = shlex.split(hook["entry"])
    assert program == "bylaws"
    parameters = cli.every()[name].params
    known = {option for parameter in parameters for option in parameter.opts}
    assert {*options, *hook.get("args", ())} <= known
    assert hook["language"] == "python"
    takes_files = any(parameter.name == "paths" for parameter in parameters)
    assert hook.get("pass_filenames", True) == takes_files


def test_the_action_leaves_the_rest_of_the_job_alone() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    for name in ("GITHUB_PATH", "GITHUB_ENV", "setup-python", 'pip install --quiet "$GITHUB_ACTION_PATH"'):
        assert name not in text.replace("add a step with actions/setup-python", "")


@pytest.mark.parametrize("path", ["action.yml", *sorted(map(str, (ROOT / "governance").rglob("*.md")))])
def test_every_action_of_others_is_pinned_to_a_commit(path: str) -> None:
    """A tag can be moved to other code at any time."""
    used = re.findall(r"uses: (\S+)(.*)", (ROOT / path).read_text(encoding="utf-8"))
    for action, rest in used:
        if not action.startswith(f"{repository()}@"):
            assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action), action
            assert re.match(r" +# v\d+\.\d+\.\d+", rest), "say which version it is"


def test_the_action_installs_what_is_declared_and_pinned() -> None:
    """Everything that bylaws needs, by the hashes with which it was tried, and nothing else."""
    pinned = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    tried = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    blocks = re.findall(r"^\S[^\n]*\\\n(?:    --hash=[^\n]*\n)+", pinned, re.MULTILINE)
    assert all(block in tried or block.removesuffix("\n") in tried for block in blocks)
    assert "".join(blocks) == "".join(pinned.splitlines(keepends=True)[1:])
    versions = dict(block.split(" ")[0].split("==") for block in blocks)
    found = set(versions)
    if any(version(name) != wanted for name, wanted in versions.items() if name != "colorama"):
        pytest.skip("other versions are installed: they may need others")
    needed, left = {"colorama"}, ["bylaws"]  # click wants it on Windows
    while left:
        for text in distribution(left.pop()).requires or ():
            one = Requirement(text)
            if (not one.marker or one.marker.evaluate({"extra": ""})) and canonicalize_name(one.name) not in needed:
                needed.add(canonicalize_name(one.name))
                left.append(one.name)
    assert found == needed


def test_the_action_takes_no_module_from_the_repository_that_it_checks(root_with: Maker) -> None:
    evil = "raise SystemExit('pwned')"
    root = root_with({"governance.yaml": SOUND, "yaml.py": evil, "click.py": evil, "bylaws/__init__.py": evil})
    ran = act(root)
    assert (ran.returncode, "pwned" in ran.stdout + ran.stderr) == (1, False)


def test_the_action_finds_a_python_and_says_when_there_is_none(tmp_path: Path) -> None:
    install = next(step for step in ACTION["runs"]["steps"] if str(step.get("name")).startswith("Install"))
    begin = install["run"].partition('"$found" -m venv')[0]
    bash = shutil.which("bash")
    assert bash

    def run(**more: str) -> subprocess.CompletedProcess[str]:
        command = [bash, "--noprofile", "--norc", "-eo", "pipefail", "-c", f'{begin}echo "found $found"']
        return subprocess.run(command, env={"PATH": str(tmp_path), **more}, capture_output=True, text=True, check=False)

    assert run(BYLAWS_PYTHON=sys.executable).stdout == f"found {sys.executable}\n"
    none = run(BYLAWS_PYTHON="")
    assert (none.returncode, none.stdout.partition(":: ")[0][:18]) == (2, "::error::bylaws ne")
    cached = tmp_path / "Python/3.12.1/x64/bin"
    cached.mkdir(parents=True)
    (cached / "python3").symlink_to(sys.executable)
    assert run(RUNNER_TOOL_CACHE=str(tmp_path)).stdout == f"found {cached}/python3\n"


def test_the_hook_that_renders_fails_until_everything_can_be_committed(root_with: Maker) -> None:
    (hook,) = (hook for hook in HOOKS if hook["id"] == "bylaws-render")
    root = root_with({"governance.yaml": SOUND.replace(", bob: Bob", "")})

    def git(*arguments: str) -> None:
        subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True)

    def run() -> tuple[int, str]:
        command = [sys.executable, "-m", *shlex.split(hook["entry"]), *hook["args"]]
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        return done.returncode, done.stderr

    git("init", "-q")
    unknown = [f"`{name}.md` is not known to Git: run `git add` on it." for name in ("GOVERNANCE", "MAINTAINERS")]
    code, said = run()
    assert code == 1
    assert [line for line in said.splitlines() if "MAINT" in line or "GOVERN" in line] == unknown
    assert run()[0] == 1  # nothing is left to be written, but a commit would not hold it
    git("add", "-A")
    assert run() == (0, "")
    (root / "MAINTAINERS.md").unlink()  # a deleted page is no changed Markdown, so the hook must run anyway
    assert run()[0] == 1
    assert all(hook["always_run"] for hook in HOOKS if not hook.get("pass_filenames", True))
