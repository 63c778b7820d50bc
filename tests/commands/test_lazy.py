"""A command makes what it prints, and nothing else."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bylaws.build.root import build_root
from bylaws.pages.composing.compose import Composer
from projects.bodies import PROJECTS, ROOT

MADE = """
import sys
from bylaws.cli import main
try:
    main()
finally:
    parts = {".".join(name.split(".")[:3]) for name in sys.modules} | {name[:12] for name in sys.modules}
    print("loaded:", *sorted(parts & {"bylaws.pages", "bylaws.checks.data", "jinja2", "markdown_it"}))
"""


def loaded(*arguments: str, at: Path = PROJECTS / "minimal") -> set[str]:
    """Which of the heavy parts a command loads."""
    command = [sys.executable, "-c", MADE, *arguments]
    done = subprocess.run(command, cwd=at, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert "loaded:" in done.stdout
    return set(done.stdout.rpartition("loaded:")[2].split())


@pytest.mark.parametrize("command", [["next", "--as-of", "2026-06-01"], ["vote", "majority", "--for", "ada-quill"]])
def test_what_prints_lines_renders_no_page(command: list[str]) -> None:
    assert not loaded(*command) & {"bylaws.pages", "jinja2", "markdown_it"}


def test_a_vote_judges_nothing() -> None:
    assert loaded("vote", "majority", "--for", "ada-quill") == set()
    assert "bylaws.checks.data" in loaded("next", "--as-of", "2026-06-01")


def test_drift_renders_no_page(tmp_path: Path) -> None:
    (tmp_path / "CODEOWNERS").write_text("* @ada-quill\n", encoding="utf-8")
    assert not loaded("drift", str(tmp_path / "CODEOWNERS")) & {"bylaws.pages", "jinja2"}


def test_an_export_that_links_no_page_renders_none() -> None:
    assert not loaded("export", "codeowners", "--body", "wasmedge", at=ROOT) & {"bylaws.pages", "jinja2"}


def test_a_page_is_rendered_when_it_is_asked_for_and_only_once(monkeypatch: pytest.MonkeyPatch) -> None:
    rendered: list[str] = []
    page = Composer._page

    def counted(self: Composer, module: object) -> object:
        rendered.append(module.NAME)  # type: ignore[attr-defined]
        return page(self, module)  # type: ignore[arg-type]

    monkeypatch.setattr(Composer, "_page", counted)
    built = build_root(PROJECTS / "minimal")
    assert built.is_sound
    assert rendered == []
    documents = built.bodies[0].documents
    assert documents is not None
    assert documents.path("maintainers") == "MAINTAINERS.md"
    assert rendered == []
    assert documents.anchors("maintainers")
    assert rendered == ["maintainers"]
    built.outputs()
    built.outputs()
    assert sorted(rendered) == sorted(documents.names)


HEAVY = (
    "asyncio", "bylaws.build.outcomes", "bylaws.checks.data", "bylaws.checks.text", "bylaws.differences",
    "bylaws.model.body", "bylaws.pages.composing.compose", "bylaws.pages.face", "bylaws.pages.site.assembling",
    "bylaws.readiness", "bylaws.reference", "bylaws.words.languages.en", "dateutil", "difflib", "email",
    "importlib.metadata", "importlib.resources", "jinja2", "markdown", "markdown_it", "mkdocs", "ruamel", "ssl",
    "urllib.request", "yaml",
)  # fmt: skip
"""What takes long to load: nobody should pay for it who does not use it."""
READS = {"bylaws.model.body", "yaml"}
"""What every command loads that reads data."""
JUDGES = READS | {"bylaws.checks.data", "bylaws.words.languages.en"}
MAKES = JUDGES | {
    "bylaws.build.outcomes",
    "bylaws.checks.text",
    "bylaws.pages.composing.compose",
    "bylaws.readiness",
    "jinja2",
}
STARTED = f"""
import sys
from bylaws.cli import main
try:
    main()
finally:
    print("loaded:", *(name for name in {HEAVY!r} if name in sys.modules))
"""


@pytest.mark.parametrize(("command", "needed"), [
    ("--help", set()),
    ("--version", set()),
    ("check --help", set()),
    ("next --as-of 2026-06-01", JUDGES | {"dateutil"}),
    ("vote majority --for ada-quill", READS | {"bylaws.words.languages.en"}),
    ("drift CODEOWNERS", JUDGES | {"difflib"}),
    ("links", {"bylaws.checks.text", "bylaws.model.body", "markdown_it", "yaml"}),
    ("check --no-cache", MAKES),
    ("render --no-cache", MAKES),
])  # fmt: skip
def test_a_command_loads_what_it_needs(tmp_path: Path, command: str, needed: set[str]) -> None:
    shutil.copytree(PROJECTS / "minimal", tmp_path / "root")
    (tmp_path / "root" / "CODEOWNERS").write_text("* @ada-quill\n", encoding="utf-8")
    program = [sys.executable, "-c", STARTED, *command.split()]
    done = subprocess.run(program, cwd=tmp_path / "root", capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert set(done.stdout.rpartition("loaded:")[2].split()) <= needed
