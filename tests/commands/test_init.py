"""`bylaws init`: it asks only what it cannot know, and what it writes is sound whatever the folder is called."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from running import Ran, ran

Bylaws = Callable[..., Ran]
MODELS = Path(__file__).parent / "models"
"""The documents of `init --template`, as they are rendered at first."""

WROTE = "wrote governance.yaml\nRead it, change what is not true, then run `bylaws render`.\n"
ODD_NAMES = {
    "my project": ("my-project", "my project"),
    "2024": ("2024", "2024"),
    "1e5": ("1e5", "1e5"),
    "no": ("no", "no"),
    "null": ("null", "null"),
    "Ünïcode": ("unicode", "Ünïcode"),
    "日本語": ("example", "日本語"),
    "it's": ("it-s", "it's"),
    'the "best"': ("the-best", 'the "best"'),
    "back\\slash": ("back-slash", "back\\slash"),
    "a: b #c": ("a-b-c", "a: b #c"),
    "- {x}": ("x", "- {x}"),
    "@HANDLE@": ("handle", "@HANDLE@"),
    "two\nlines\x07": ("two-lines", "two lines"),
    "...": ("example", "..."),
    "undecided": ("undecided-project", "undecided"),
    "unspecified": ("unspecified-project", "unspecified"),
    "<!-- bylaws:end x -->": ("bylaws-end-x", "<!-- bylaws:end x -->"),
}


@pytest.fixture
def git(tmp_path: Path) -> dict[str, str]:
    """Variables that hide the Git configuration of whoever runs the tests; `config` in the home is read."""
    return {"HOME": str(tmp_path), "GIT_CONFIG_GLOBAL": str(tmp_path / "config"), "GIT_CONFIG_NOSYSTEM": "1"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder, in which no Git repository is."""
    made = tmp_path / "example"
    made.mkdir()
    return made


@pytest.fixture
def run(folder: Path, git: dict[str, str]) -> Bylaws:
    """Runs bylaws in the folder; `typed` is what somebody types."""

    def call(*arguments: str, typed: str = "", cwd: Path = folder) -> Ran:
        environment = {**os.environ, **git, "GIT_CEILING_DIRECTORIES": str(folder.parent)}
        return ran(*arguments, cwd=cwd, environment=environment, typed=typed)

    return call


def repository(folder: Path, remote: str) -> None:
    for arguments in (["init", "--quiet"], ["remote", "add", "origin", remote]):
        subprocess.run(["git", "-C", str(folder), *arguments], check=True)


def written(folder: Path) -> dict[str, dict[str, object]]:
    """The first body, as a reader of YAML that is not ours has it."""
    return YAML(typ="safe", pure=True).load((folder / "governance.yaml").read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def test_an_empty_folder_becomes_a_sound_body_of_one_screen(folder: Path, run: Bylaws) -> None:
    done = run("init", "--maintainer", "ada")
    assert (done.returncode, done.stdout, done.stderr) == (0, WROTE, "")
    assert [path.name for path in folder.iterdir()] == ["governance.yaml"]
    assert written(folder)["project"] == {"id": "example", "name": "example", "governing_body": "maintainer"}
    assert run("check").returncode == 1
    assert run("render").returncode == 0
    assert run("check").stdout == "1 body, 2 pages: no problems.\n1 question is open; `bylaws check --open` lists it.\n"


@pytest.mark.parametrize("model", ["maintainers", "elections", "subprojects", "working-group"])
def test_a_model_makes_these_documents(model: str, folder: Path, run: Bylaws, *, bless: bool) -> None:
    """Whole documents, to be read aloud: they are the first thing that a new project shows. `--bless` writes them."""
    assert run("init", "--template", model, "--maintainer", "ada").returncode == 0
    assert run("render").returncode == 0
    assert run("check").returncode == 0
    for page in sorted(folder.glob("*.md")):
        path = MODELS / model / page.name
        if bless:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(page.read_text(encoding="utf-8"), encoding="utf-8")
        assert page.read_text(encoding="utf-8") == path.read_text(encoding="utf-8")


def test_what_is_asked_for_is_the_handle_alone(folder: Path, run: Bylaws) -> None:
    done = run("init", typed="ada\n")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"Your GitHub handle: {WROTE}", "")
    assert list(written(folder)["people"]) == ["ada"]


def test_a_handle_that_cannot_be_one_is_asked_for_again(folder: Path, run: Bylaws) -> None:
    done = run("init", typed="Ada Lovelace\n\n  @ada\n")
    again = "Your GitHub handle: Error: a handle has letters, digits and hyphens\n"
    assert done.stdout == f"{again}Your GitHub handle: Your GitHub handle: {WROTE}"
    assert list(written(folder)["people"]) == ["ada"]


def test_a_handle_that_is_given_may_have_its_at_sign(folder: Path, run: Bylaws) -> None:
    assert run("init", "--maintainer", "@ada").returncode == 0
    assert list(written(folder)["people"]) == ["ada"]


def test_a_handle_that_is_given_and_cannot_be_one_is_wrong_usage(folder: Path, run: Bylaws) -> None:
    done = run("init", "--maintainer", "Ada Lovelace")
    complaint = "Error: Invalid value for '--maintainer': a handle has letters, digits and hyphens\n"
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith(complaint)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("handle", ["1234", "no", "true", "1e5", "2024-01-01"])
def test_a_handle_that_looks_like_something_else_stays_a_handle(folder: Path, run: Bylaws, handle: str) -> None:
    assert run("init", "--maintainer", handle).returncode == 0
    assert list(written(folder)["people"]) == [handle]
    assert run("render").returncode == 0
    assert f"[{handle}](https://github.com/{handle})" in (folder / "MAINTAINERS.md").read_text()


def test_a_prompt_on_a_closed_stdin_ends_without_a_traceback(folder: Path, run: Bylaws) -> None:
    done = run("init", typed="")
    assert (done.returncode, done.stdout) == (2, "Your GitHub handle: ")
    assert done.stderr.strip() == "Aborted."
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "remote",
    [
        "https://github.com/ada/Engine",
        "https://github.com/ada/Engine.git",
        "https://token@github.com/ada/Engine.git/",
        "git@github.com:ada/Engine.git",
        "ssh://git@github.com/ada/Engine.git",
    ],
)
def test_a_repository_on_github_answers_for_the_name_and_the_address(folder: Path, run: Bylaws, remote: str) -> None:
    repository(folder, remote)
    assert run("init", "--maintainer", "ada").stdout == WROTE
    assert written(folder)["project"] == {
        "id": "engine",
        "name": "Engine",
        "repository": "https://github.com/ada/Engine",
        "governing_body": "maintainer",
    }
    assert len((folder / "governance.yaml").read_text().splitlines()) <= 30
    assert run("render").returncode == 0
    assert run("check").returncode == 0


@pytest.mark.parametrize(
    "remote",
    ["https://gitlab.com/ada/engine", "https://notgithub.com/ada/engine", "../engine", "https://github.com/ada"],
)
def test_another_remote_is_left_out(folder: Path, run: Bylaws, remote: str) -> None:
    repository(folder, remote)
    assert run("init", "--maintainer", "ada").stdout == WROTE
    assert written(folder)["project"] == {"id": "example", "name": "example", "governing_body": "maintainer"}


def test_git_answers_for_the_handle(folder: Path, run: Bylaws, git: dict[str, str]) -> None:
    Path(git["GIT_CONFIG_GLOBAL"]).write_text("[github]\n\tuser = ada\n")
    repository(folder, "https://github.com/ada/engine")
    done = run("init")
    assert (done.returncode, done.stdout, done.stderr) == (0, WROTE, "")
    assert list(written(folder)["people"]) == ["ada"]


def test_a_name_in_the_configuration_that_is_no_handle_does_not_count(run: Bylaws, git: dict[str, str]) -> None:
    Path(git["GIT_CONFIG_GLOBAL"]).write_text("[github]\n\tuser = Ada Lovelace\n")
    assert run("init", typed="ada\n").stdout == f"Your GitHub handle: {WROTE}"


def test_options_win_over_git(folder: Path, run: Bylaws, git: dict[str, str]) -> None:
    Path(git["GIT_CONFIG_GLOBAL"]).write_text("[github]\n\tuser = eve\n")
    repository(folder, "https://github.com/ada/engine")
    run("init", "--name", "Analytical Engine", "--maintainer", "ada")
    assert written(folder)["project"]["name"] == "Analytical Engine"
    assert list(written(folder)["people"]) == ["ada"]


def test_a_machine_without_git_is_asked(folder: Path, run: Bylaws, git: dict[str, str]) -> None:
    git["PATH"] = ""
    assert run("init", typed="ada\n").stdout == f"Your GitHub handle: {WROTE}"


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_folder_may_have_any_name(tmp_path: Path, run: Bylaws, name: str) -> None:
    odd = tmp_path / name if name != "..." else tmp_path / "deep" / "..."
    odd.mkdir(parents=True)
    assert run("init", "--maintainer", "ada", cwd=odd).stdout == WROTE
    body_id, printed = ODD_NAMES[name]
    assert written(odd)["project"] == {"id": body_id, "name": printed, "governing_body": "maintainer"}
    assert run("render", cwd=odd).stderr == ""
    assert run("check", cwd=odd).returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere, names of files are text")
def test_a_folder_may_have_a_name_that_is_not_text(tmp_path: Path, run: Bylaws) -> None:
    odd = tmp_path / os.fsdecode(b"\xff\xfe")
    odd.mkdir()
    assert run("init", "--maintainer", "ada", cwd=odd).stdout == WROTE
    assert written(odd)["project"] == {"id": "example", "name": "example", "governing_body": "maintainer"}


def test_another_root_gets_the_file_and_lends_its_name(folder: Path, run: Bylaws) -> None:
    (folder / "inner").mkdir()
    assert run("init", "-C", "inner", "--maintainer", "ada").stdout == WROTE
    assert written(folder / "inner")["project"] == {"id": "inner", "name": "inner", "governing_body": "maintainer"}


@pytest.mark.parametrize("standing", ["governance.yaml", "data"])
def test_what_is_there_already_is_not_overwritten(folder: Path, run: Bylaws, standing: str) -> None:
    if standing == "data":
        (folder / standing).mkdir()
    else:
        (folder / standing).write_text("mine: 1\n")
    done = run("init", typed="ada\n")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith(f"{standing}:1:1: already-there `{standing}` is here already\n")
    assert done.stdout.endswith("    hint: edit it, or move it away\n\n1 error.\n")
    assert [path.name for path in folder.iterdir()] == [standing]
    assert standing == "data" or (folder / standing).read_text() == "mine: 1\n"


def test_a_symlink_is_not_written_through(folder: Path, run: Bylaws) -> None:
    (folder / "governance.yaml").symlink_to("nowhere/at/all")
    done = run("init", "--maintainer", "ada")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("governance.yaml:1:1: already-there `governance.yaml` is here already\n")
    assert [path.name for path in folder.iterdir()] == ["governance.yaml"]


def test_a_full_disk_leaves_nothing_half_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from bylaws.commands.init import init

    def full(source: object, target: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("bylaws.folder.os.replace", full)
        assert init(folder, "Example", "ada") == 1
    assert list(folder.iterdir()) == []
    assert init(folder, "Example", "ada") == 0
