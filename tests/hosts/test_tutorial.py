"""The home page, the tutorial and the explanation show what is true."""

from __future__ import annotations

import re
from pathlib import Path

from guides import PAGES, ROOT, blocks, played, shown


def test_the_home_page_shows_what_is_made_of_its_data(tmp_path: Path) -> None:
    install, data, said = blocks("index.md")
    assert f"```console\n{install.text}```" in (ROOT / "README.md").read_text(encoding="utf-8")
    (tmp_path / "governance.yaml").write_text(data.text, encoding="utf-8")
    assert data.language == "yaml"
    shown("bylaws render", tmp_path)
    ((command, first),) = said.commands
    assert first.startswith("governance.yaml:")
    assert shown(command, tmp_path).startswith(first)
    page = re.search(r'<div class="home-page" markdown>\n\n(.+?)\n\n</div>', _text("index.md"), re.DOTALL)
    assert page
    caption, _, quoted = page[1].partition("\n\n")
    assert caption.endswith("GOVERNANCE.md")
    paragraphs = (tmp_path / "GOVERNANCE.md").read_text(encoding="utf-8").split("\n\n")
    assert [it for it in quoted.split("\n\n") if it not in paragraphs] == []


def test_the_tutorial_shows_what_happens(tmp_path: Path) -> None:
    folder = tmp_path / "my-project"
    folder.mkdir()
    run = played("tutorial.md", folder, unplayed=("pip install '.[site]'", "mkdocs serve"))
    assert len(run) == 13
    assert shown("mkdocs build --strict 2> log || cat log", folder) == ""
    assert shown("cd site; ls -d */", folder).split() == [
        "GOVERNANCE/", "MAINTAINERS/", "api/", "assets/", "calendar/", "checks/", "conduct/", "decisions/",
        "levels/", "organizations/", "search/",
    ]  # fmt: skip


def test_the_examples_of_the_explanation_stand_in_the_data() -> None:
    rows = re.findall(r"^\| (.+) \| (.+) \| `(data/.+)` \|$", _text("why.md"), re.MULTILINE)
    assert len(rows) == 6
    for _, said, name in rows:
        told = " ".join((ROOT / name).read_text(encoding="utf-8").replace("# ", "").split())
        quoted = re.findall("`(.+?)`", said)
        assert quoted
        assert [words for words in quoted if words not in told] == []


def _text(page: str) -> str:
    return (PAGES / page).read_text(encoding="utf-8")
