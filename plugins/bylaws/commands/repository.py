"""Where a repository begins, and what it is called: what only Git knows."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from bylaws.cache import seen

_GITHUB: Final = r"(?:^|[/@])(?:www\.)?github\.com[:/]([\w.-]+)/([\w.-]+?)(?:\.git)?/?$"


def git(root: Path, *arguments: str) -> str:
    """What Git says, or nothing."""
    import subprocess  # only where Git is asked

    seen.beyond()
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
    except OSError:
        return ""
    return done.stdout.decode(errors="replace").strip() if done.returncode == 0 else ""


def name_on_github(root: Path) -> str:
    """`owner/name` of the remote `origin`, as the repository itself has it; empty where that is not known.

    Git is not asked: to start it takes longer than a check of what has not changed.
    """
    found = re.search(_GITHUB, _origin(root))
    return f"{found[1]}/{found[2]}" if found else ""


def _origin(root: Path) -> str:
    """The address of `origin` in the settings of the repository; empty without one."""
    top = Path(seen.real(root))
    for above in (top, *top.parents):
        kind = seen.kind(above / ".git")
        if kind == seen.FOLDER:
            return _address(_text(above / ".git" / "config"))
        if kind == seen.FILE:  # a worktree, or a submodule: it names its folder, and that names the one for all
            folder = above / _text(above / ".git").removeprefix("gitdir:").strip()
            common = _text(folder / "commondir").strip()
            return _address(_text(folder / common / "config"))
    return ""


def _address(settings: str) -> str:
    section = ""
    for line in settings.splitlines():
        words = line.strip()
        if words.startswith("["):
            section = words
        key, _, value = words.partition("=")
        if section == '[remote "origin"]' and key.strip().lower() == "url":
            return value.strip().strip('"')
    return ""


def _text(path: Path) -> str:
    try:
        return seen.content(seen.real(path)).decode("utf-8", "replace")
    except OSError:
        return ""


def default_branch(root: Path) -> str:
    """The branch that others see first: that of `origin`, else the one that is checked out; empty without Git."""
    remote = git(root, "symbolic-ref", "--short", "refs/remotes/origin/HEAD")
    return remote.partition("/")[2] or git(root, "branch", "--show-current")


def root_of(path: Path) -> Path:
    """The repository in which a file or folder stands; without one, the folder itself."""
    folder = path if path.is_dir() else path.parent
    for above in (folder, *folder.parents):
        if (above / ".git").exists():
            return above
    return folder
