"""The GitHub Action and the pre-commit hooks, as far as a machine without GitHub can tell."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from bylaws.cli import cli
from conftest import Maker

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
    bin_folder = Path(sys.executable).parent
    environment = {
        **os.environ,
        "PATH": f"{bin_folder}{os.pathsep}{os.environ['PATH']}",
        "RUNNER_TEMP": str(folder / "tmp"),
    }
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
    assert name in cli.commands
    assert options == []
    assert hook["language"] == "python"
    takes_files = any(parameter.name == "paths" for parameter in cli.commands[name].params)
    assert hook.get("pass_filenames", True) == takes_files
