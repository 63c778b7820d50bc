"""`bylaws init`: a first body, small enough to read in a minute, complete enough to pass `check`."""

from __future__ import annotations

import re
import subprocess
from importlib.resources import files
from pathlib import Path

import click

from bylaws.commands.show import problems_shown
from bylaws.problems import Place, Problem
from bylaws.reader import DATA_FOLDER, SINGLE_FILE
from bylaws.shape import HANDLE_PATTERN


def init(root: Path, name: str | None, maintainer: str | None) -> int:
    """Write a first `governance.yaml`. What Git knows is not asked."""
    standing = next((found for found in (SINGLE_FILE, DATA_FOLDER) if (root / found).exists()), None)
    if standing:
        problem = Problem(Place(standing), "already-there", f"`{standing}` is here already", "edit it, or move it away")
        return problems_shown([problem], root)
    remote = _git(root, "remote", "get-url", "origin")
    found = re.search(r"github\.com[:/]([^/\s]+)/([^/\s]+?)(?:\.git)?/?$", remote)
    project = name or (found[2] if found else root.resolve().name) or "example"
    handle = maintainer or _git(root, "config", "github.user")
    if not re.match(HANDLE_PATTERN, handle):
        handle = click.prompt("Your GitHub handle", value_proc=_handle)
    text = files("bylaws.presets").joinpath("first-body.yaml").read_text(encoding="utf-8")
    values = {
        "ID": re.sub(r"[^a-z0-9]+", "-", project.casefold()).strip("-") or "example",
        "NAME": _quoted(project),
        "HANDLE": handle,
        "REPOSITORY": f"\n  repository: https://github.com/{found[1]}/{found[2]}" if found else "",
    }
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    (root / SINGLE_FILE).write_text(text, encoding="utf-8")
    click.echo(f"wrote {SINGLE_FILE}")
    click.echo("Read it, change what is not true, then run `bylaws render`.")
    return 0


def _quoted(name: str) -> str:
    """A name as YAML text: in quotes where plain text would be something else."""
    if re.fullmatch(r"[A-Za-z][\w .-]*", name):
        return name
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _handle(value: str) -> str:
    handle = value.strip().removeprefix("@")
    if not re.match(HANDLE_PATTERN, handle):
        raise click.BadParameter("a handle has letters, digits and hyphens")
    return handle


def _git(root: Path, *arguments: str) -> str:
    """What Git says, or nothing."""
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
