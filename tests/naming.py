"""The name and the version of bylaws, from their one place to all others: `python tests/naming.py`, see `make fix`.

The name stands in `pyproject.toml`, as `Repository`; the version in `plugins/bylaws/__init__.py`.
"""

from __future__ import annotations

import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

from bylaws import __version__

ROOT = Path(__file__).parents[1]
_READ = (".md", ".py", ".yml", ".yaml", ".toml", ".json")
_OF_OTHERS = ("CHANGELOG.md", "tests/corpus/", "tests/projects/real/", "tests/naming.py", "tests/test_published.py")


def repository() -> str:
    """`owner/bylaws`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["urls"]["Repository"]).removeprefix("https://github.com/")


def named(text: str, name: str, version: str) -> str:
    """A text in which every address of bylaws has this name, and every place that pins it this version."""
    owner = name.partition("/")[0]
    text = re.sub(r"(?<=github\.com/)[\w-]+/bylaws\b(?!-)", name, text)
    text = re.sub(r"(?<=uses: )[\w-]+/bylaws(?=@)", name, text)
    text = re.sub(r"[\w-]+(?=\.github\.io/bylaws\b)", owner, text)
    text = re.sub(rf"(?<={re.escape(name)}@)[\w.]+", f"v{version}", text)
    return re.sub(rf"(repo: https://github\.com/{re.escape(name)}\n\s+rev: )\S+", rf"\g<1>v{version}", text)


def outdated() -> Iterator[tuple[Path, str]]:
    """The files with another name or version, each with the text that it should have."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for path in listed.splitlines():
        if path.endswith(_READ) and not path.startswith(_OF_OTHERS) and (ROOT / path).is_file():
            text = (ROOT / path).read_text(encoding="utf-8")
            right = named(text, repository(), __version__)
            if right != text:
                yield ROOT / path, right


if __name__ == "__main__":
    for path, text in outdated():
        path.write_text(text, encoding="utf-8")
        print(f"named {path.relative_to(ROOT)}")
