"""Plays a page of the documentation: does what it tells its readers to do, and compares what it shows them.

What stands in a block decides what is done with it; a block that nothing is done with fails the test.

- `yaml` without a title: keys that are put into `governance.yaml`, in place of those that are there.
- `yaml`, `markdown` or `css` with a title: the file of that name. If bylaws made it, it is quoted; else it is written.
- `console`: each line that begins with `$` is run by a shell, and the lines below it are all that it prints. Where no
  line begins so, each line is run, and must succeed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from running import Ran, ran

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "governance"

_BLOCK = re.compile(r'^```(\w+)(?: title="([^"\n]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ (.+)\n", re.MULTILINE)
_PLAIN = re.compile(r"bylaws( [\w./:,@=-]+)*")
"""A command that needs no shell, and so no process of its own."""
_TOP_LEVEL = re.compile(r"^(?=\w+:)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block of a page."""

    language: str
    title: str
    text: str

    @property
    def commands(self) -> list[tuple[str, str]]:
        """Each command of a console with what it prints."""
        _, *parts = _COMMAND.split(self.text)
        return list(zip(parts[::2], parts[1::2], strict=True))


def blocks(page: str) -> list[Block]:
    """The fenced blocks of a page of ours, in their order."""
    text = (PAGES / page).read_text(encoding="utf-8")
    found = [Block(*block) for block in _BLOCK.findall(text)]
    assert text.count("\n```") == 2 * len(found), "there are blocks that are not understood"
    return found


def played(page: str, folder: Path, *, unplayed: tuple[str, ...] = ()) -> list[str]:
    """Play a page in a folder; returns the commands that were run.

    `unplayed`: the commands that cannot be run in a test, all of which stand on the page.
    """
    run = []
    left = list(unplayed)
    for block in blocks(page):
        if block.language != "console":
            _write(block, folder)
        elif block.text.startswith("$ "):
            for command, expected in block.commands:
                assert f"$ {command}\n{shown(command, folder)}" == f"$ {command}\n{expected}"
                run.append(command)
        else:
            for command in block.text.splitlines():
                if command in left:
                    left.remove(command)
                else:
                    done = _done(command, folder)
                    assert done.returncode == 0, f"$ {command}\n{done.stdout}"
                    run.append(command)
    assert left == []
    return run


def shown(command: str, folder: Path) -> str:
    """What a command shows in a terminal."""
    return _done(command, folder).stdout


def _done(command: str, folder: Path) -> subprocess.CompletedProcess[str] | Ran:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "GIT_"))}
    environment |= {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "GIT_CONFIG_GLOBAL": os.devnull,
        **{f"GIT_{who}_{what}": "x@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    }
    if _PLAIN.fullmatch(command):
        return ran(*command.split()[1:], cwd=folder, environment=environment, together=True)
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
    )  # fmt: skip


def _write(block: Block, folder: Path) -> None:
    assert block.language in ("yaml", "markdown", "css"), block.language
    path = folder / (block.title or "governance.yaml")
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    if block.title and "bylaws sha256:" in before:
        assert block.text in before
        return
    if not block.title:
        assert block.language == "yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(block.text if block.title else with_keys(before, block.text), encoding="utf-8")


def with_keys(text: str, given: str) -> str:
    """Data with top-level keys put in place of those that are there, and new ones at the end."""
    chunks = {chunk.partition(":")[0]: chunk for chunk in _TOP_LEVEL.split(text)}
    for chunk in _TOP_LEVEL.split(given):
        key = chunk.partition(":")[0]
        if key in chunks and chunks[key].endswith("\n\n"):
            chunk += "\n"
        chunks[key] = chunk
    return "".join(chunks.values())
