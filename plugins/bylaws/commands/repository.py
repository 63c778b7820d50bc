"""Where a repository begins, and what it is called: what only Git knows."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Final

_GITHUB: Final = r"(?:^|[/@])(?:www\.)?github\.com[:/]([\w.-]+)/([\w.-]+?)(?:\.git)?/?$"


def git(root: Path, *arguments: str) -> str:
    """What Git says, or nothing."""
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)
    except OSError:
        return ""
    return done.stdout.decode(errors="replace").strip() if done.returncode == 0 else ""


def name_on_github(root: Path) -> str:
    """`owner/name` of the remote `origin`; empty where that is not known."""
    found = re.search(_GITHUB, git(root, "remote", "get-url", "origin"))
    return f"{found[1]}/{found[2]}" if found else ""


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
