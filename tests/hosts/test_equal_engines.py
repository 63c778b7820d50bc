"""MkDocs, ProperDocs and Zensical make the same site of the same record, and no one is shut out of any of them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import partial
from html import unescape
from http.server import ThreadingHTTPServer
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from urllib.parse import urljoin

import pytest

from browsing import MakePage, Portal, Quiet
from guides import ROOT, blocks
from running import ran

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
WANTED = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DEFAULT = """\
site_name: My project
site_url: https://lantern.example/
theme: {name: material, font: false}
plugins: [search, bylaws]
"""
ENGINES = ("mkdocs", "properdocs", "zensical")
DAY = "2026-11-30"


def _config_of_the_guide() -> str:
    (found,) = (block.text for block in blocks("how-to/publish.md") if block.title == "zensical.yml")
    return f"site_url: https://lantern.example/\n{found}"


def _made(engine: str, root: Path) -> Path:
    shutil.copytree(ROOT / "tests/projects/wide", root, ignore=shutil.ignore_patterns("expected*"))
    (root / "docs").mkdir()
    (root / "docs/own.md").write_text("# Own\n\n| A | B | C |\n| - | - | - |\n| a | b | c |\n", encoding="utf-8")
    (root / "mkdocs.yml").write_text(DEFAULT, encoding="utf-8")
    (root / "zensical.yml").write_text(_config_of_the_guide(), encoding="utf-8")
    options = ["--clean"]
    if engine == "zensical":
        done = ran("render", "--site", "pages", "--as-of", DAY, cwd=root, environment={})
        assert done.returncode == 0, done.stdout + done.stderr
        options = ["--clean", "--config-file", "zensical.yml"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    environment["SOURCE_DATE_EPOCH"] = "1796040000"  # that day
    command = [sys.executable, "-m", engine, "build", *options]
    built = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    return root / "site"


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """The site of each engine, as its guide says, with nothing but what is needed."""
    there = [engine for engine in ENGINES if find_spec(engine) and find_spec("material")]
    return {engine: _made(engine, tmp_path_factory.mktemp("engines") / engine) for engine in there}


@pytest.fixture(params=ENGINES[1:])
def pair(request: pytest.FixtureRequest, sites: Mapping[str, Path]) -> tuple[Path, Path]:
    if request.param not in sites or "mkdocs" not in sites:
        pytest.skip(f"{request.param} is not installed")
    return sites["mkdocs"], sites[request.param]


def _pages(site: Path) -> set[str]:
    return {path.relative_to(site).as_posix() for path in site.rglob("*.html")}


def _words(page: str, at: str) -> list[str]:
    """The words of the text of a page, and where its links lead; an engine may add links of its own."""
    article = re.search(r"<article[^>]*>(.*?)</article>", page, re.DOTALL)
    assert article
    text = re.sub(r'<a (?:[^>]*title="(?:Edit|View)|id="__skip")[^>]*>.*?</a>', "", article[1], flags=re.DOTALL)
    text = re.sub(r'href="([^"]*)"', lambda found: f'href="{urljoin(f"https://lantern.example/{at}", found[1])}"', text)
    return unescape(re.sub(r"<(?!a |th |td )[^>]*>", " ", text)).split()


def _head(page: str) -> list[str]:
    """What a page says of itself to other sites, and what its look is made of."""
    found = re.findall(r'<meta (?:name="(?:description|twitter:card)"|property="og:[^"]*")[^>]*>', page)
    return [*map(unescape, found), *re.findall(r'<link rel="stylesheet" href="(?:\./)?([^"]*bylaws[^"]*)"', page)]


def test_they_make_the_same_pages(pair: tuple[Path, Path]) -> None:
    one, other = pair
    assert _pages(one) == _pages(other)
    assert len(_pages(one)) > 8


def test_pages_have_the_same_words_and_heads(pair: tuple[Path, Path]) -> None:
    differ = {}
    for path in sorted(_pages(pair[0]) - {"404.html"}):
        texts = [(site / path).read_text(encoding="utf-8") for site in pair]
        words, others = (_words(text, path) for text in texts)
        if words != others:
            differ[path] = next((two for two in zip(words, others, strict=False) if two[0] != two[1]), "longer")
        if path != "own/index.html":  # its description is that of the site
            assert _head(texts[0]) == _head(texts[1]), path
    assert differ == {}


def test_the_files_of_the_look_are_the_same(pair: tuple[Path, Path]) -> None:
    looks = [
        {path.relative_to(site).as_posix(): path.read_bytes() for path in (site / "assets/bylaws").rglob("*.*")}
        for site in pair
    ]
    assert looks[0] == looks[1]
    assert {Path(path).suffix for path in looks[0]} == {".css", ".js", ".png", ".svg"}


def test_lost_readers_find_the_same_way(pair: tuple[Path, Path]) -> None:
    for site in pair:
        page = (site / "404.html").read_text(encoding="utf-8")
        assert "<h1>There is no such page</h1>" in page
        assert re.search(r'<li><a href="/(?:governance/|\./|\.)?">', page)


@pytest.mark.parametrize("scheme", ["default", "slate"])
@pytest.mark.parametrize("engine", ["mkdocs", "zensical"])  # the third one has the pages of the first
def test_nobody_is_shut_out_of_a_site_with_no_more_than_is_needed(
    sites: Mapping[str, Path], browser_page: MakePage, engine: str, scheme: str
) -> None:
    if engine not in sites:
        pytest.skip(f"{engine} is not installed")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(sites[engine])))
    Thread(target=server.serve_forever, daemon=True).start()
    portal = Portal(sites[engine], f"http://127.0.0.1:{server.server_port}/")
    page, found = browser_page(), {}
    for path in [*portal.pages, "404.html"]:
        page.goto(portal.address + path)
        page.evaluate("scheme => { document.body.dataset.mdColorScheme = scheme; }", scheme)
        page.evaluate(AXE)
        result = page.evaluate("wanted => axe.run({runOnly: wanted, resultTypes: ['violations']})", WANTED)
        if result["violations"]:
            found[path] = [(it["id"], len(it["nodes"]), it["nodes"][0]["html"][:200]) for it in result["violations"]]
    server.shutdown()
    server.server_close()
    assert found == {}
