"""HTML that is kept from build to build: the same bytes, and made again whenever it could be another."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

import markdown
from bylaws.build.html import KeptHtml, kept_html
from projects.bodies import ROOT

CONFIG = """\
site_name: Kept
plugins: [bylaws]
markdown_extensions: [{extensions}]
"""


class Built:
    """A site that is built again and again."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.converted: list[str] = []

    def build(self, *, url: str = "", extensions: str = "admonition", strict: bool = False) -> dict[str, bytes]:
        """Every file of the site, by its path."""
        text = CONFIG.format(extensions=extensions) + (f"site_url: {url}\n" if url else "")
        (self.root / "mkdocs.yml").write_text(text, encoding="utf-8")
        shutil.rmtree(self.root / "site", ignore_errors=True)
        self.converted.clear()
        build(load_config(str(self.root / "mkdocs.yml"), strict=strict))
        found = (path for path in (self.root / "site").rglob("*") if path.is_file() and path.suffix != ".gz")
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in found}


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Built:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "kept"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    root = tmp_path / "root"
    shutil.copytree(ROOT / "data" / "wg-wasm", root / "data")
    (root / "docs").mkdir()
    (root / "docs" / "index.md").write_text("# Home\n\nSee [the rules](governance.md#nowhere).\n", encoding="utf-8")
    made = Built(root)
    convert = markdown.Markdown.convert

    def counted(self: markdown.Markdown, source: str) -> str:
        made.converted.append(source)
        return convert(self, source)

    monkeypatch.setattr(markdown.Markdown, "convert", counted)
    return made


def test_a_second_build_has_the_same_bytes_and_converts_what_is_written_by_hand(site: Built) -> None:
    first = site.build()
    assert len(site.converted) > 5
    assert site.build() == first
    assert [text.splitlines()[0] for text in site.converted] == ["# Home"]


def test_one_changed_page_is_converted(site: Built) -> None:
    site.build()
    data = site.root / "data" / "charter.yaml"
    text = data.read_text(encoding="utf-8")
    assert "focus: Wasm workloads" in text
    data.write_text(text.replace("focus: Wasm workloads", "focus: Other workloads"), encoding="utf-8")
    again = site.build()
    converted = len(site.converted)
    assert 1 < converted < 6
    shutil.rmtree(site.root.parent / "kept")
    assert site.build() == again
    assert len(site.converted) > converted


@pytest.mark.parametrize("change", [
    lambda site: partial(site.build, extensions="admonition, footnotes"),
    lambda site: partial(site.build, extensions="admonition, toc: {permalink: '!'}"),
    lambda site: partial(site.build, url="https://example.org/somewhere/"),
    lambda site: (site.root / "docs" / "more.md").write_text("# More\n", encoding="utf-8") and site.build,
])  # fmt: skip
def test_another_setting_or_file_makes_all_again(site: Built, change: Callable[[Built], Callable[[], object]]) -> None:
    site.build()
    first = len(site.converted)
    again = change(site)
    made = again()
    assert len(site.converted) >= first
    shutil.rmtree(site.root.parent / "kept")
    assert again() == made


def test_what_is_damaged_is_made_again(site: Built) -> None:
    first = site.build()
    count = len(site.converted)
    for path in (site.root.parent / "kept").rglob("*"):
        if path.is_file() and path.stat().st_size:
            path.write_bytes(path.read_bytes()[:-1])
    assert site.build() == first
    assert len(site.converted) == count


def test_with_an_extension_that_may_read_anything_nothing_is_kept() -> None:
    known = ("toc", "pymdownx.superfences", "markdown.extensions.tables", "bylaws.markdown_extension")
    assert kept_html("here", known, {}, [])
    for unknown in ("pymdownx.snippets", "markdown_include.include", "material.extensions.preview", object()):
        assert kept_html("here", [*known, unknown], {}, []) is None
    assert kept_html("here", known, {"toc": {"slugify": len}}, []) is None
    value = 3
    assert kept_html("here", known, {"toc": {"slugify": lambda text: text * value}}, []) is None


def test_a_picture_by_name_is_read_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    for has_icons, known in ((True, None), (False, {"html": "x"})):
        kept = KeptHtml("here", "site", has_icons=has_icons)
        kept.put("a.md", "A :smile: here", {"html": "x"})
        assert kept.taken("a.md", "A :smile: here") == known
        kept.put("b.md", "At 16:00", {"html": "x"})
        assert kept.taken("b.md", "At 16:00") == {"html": "x"}
        assert kept.taken("b.md", "At 17:00") is None
