"""What a body has on a site, kept from build to build: the same as made anew, whatever has changed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bylaws.build import revisions
from bylaws.build.plain_sites import plain_site
from bylaws.build.root import build_root
from bylaws.build.site_pages import site
from bylaws.pages.composing.compose import Composer
from projects.bodies import ROOT

DAY = date(2026, 6, 1)
AUTHOR = {"GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org", "GIT_AUTHOR_DATE": "2026-05-01T08:00:00Z"}
ENVIRONMENT = {**os.environ, **AUTHOR, **{name.replace("AUTHOR", "COMMITTER"): it for name, it in AUTHOR.items()}}


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, env=ENVIRONMENT)


def commit(root: Path, subject: str) -> None:
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", subject)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two bodies, with a history."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "kept"))
    made = tmp_path / "root"
    for name in ("lantern", "wg-wasm"):
        shutil.copytree(ROOT / "data" / name, made / "data" / name)
    git(made, "init", "-q")
    commit(made, "Begin")
    people = made / "data" / "wg-wasm" / "people.yaml"
    people.write_text(people.read_text(encoding="utf-8").replace("name: ", "name: Dr ", 1), encoding="utf-8")
    commit(made, "Give a title")
    return made


def told(root: Path, *, keep: bool = True, day: date = DAY, left_out: Callable[[str], bool] | None = None) -> object:
    revisions._known.clear()  # as another process
    return plain_site(site(build_root(root, keep=keep), day, left_out=left_out, with_history=True))


def test_it_is_read_back_whole_and_not_made_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, wanted = told(root), told(root, keep=False)
    assert first == wanted
    made: list[str] = []
    page = Composer._page
    monkeypatch.setattr(Composer, "_page", lambda self, module: made.append(module.NAME) or page(self, module))  # type: ignore[func-returns-value]
    assert told(root) == wanted
    assert made == []
    assert told(root, keep=False) == wanted
    assert made


def edited(path: str, old: str, new: str) -> Callable[[Path], None]:
    def edit(root: Path) -> None:
        text = (root / path).read_text(encoding="utf-8")
        assert old in text
        (root / path).write_text(text.replace(old, new, 1), encoding="utf-8")

    return edit


def with_settings(root: Path) -> None:
    text = "exempt: [{rule: single-organization, because: It is so.}]\nseverity: {wrong-direction: error}\n"
    (root / ".bylaws.yaml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    "change",
    [
        edited("data/wg-wasm/people.yaml", "name: Dr ", "name: Prof "),
        edited("data/wg-wasm/project.yaml", "name: ", "name: Another "),
        edited("data/lantern/governance.yaml", "name: ", "name: Another "),
        with_settings,
        lambda root: commit(root, "Nothing"),
        lambda root: git(root, "commit", "-q", "--amend", "-m", "Another subject", "--allow-empty"),
        lambda root: shutil.rmtree(root / ".git"),
        lambda root: shutil.rmtree(root / "data" / "lantern"),
    ],
    ids=["a person", "a name", "another body", "settings", "a commit", "a subject", "no history", "one body"],
)
def test_whatever_changes_it_is_as_made_anew(root: Path, change: Callable[[Path], None]) -> None:
    told(root)
    (root / "note.txt").write_text("So that there is something to commit.\n", encoding="utf-8")
    change(root)
    assert told(root) == told(root, keep=False)


def test_another_day_and_what_a_site_leaves_out_are_other_questions(root: Path) -> None:
    first = told(root)
    assert told(root, day=date(2027, 6, 1)) == told(root, keep=False, day=date(2027, 6, 1)) != first
    without = told(root, left_out=lambda path: "organizations" in path)
    assert without == told(root, keep=False, left_out=lambda path: "organizations" in path) != first
    assert told(root) == first


def test_a_damaged_one_is_made_again(root: Path, tmp_path: Path) -> None:
    first = told(root)
    for path in (tmp_path / "kept").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-9])
    assert told(root) == first
