"""One small site, built by each engine that can be had: MkDocs, its fork ProperDocs, and Zensical.

MkDocs and ProperDocs run the plugin. Zensical runs no plugins and builds the committed Markdown.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from html import unescape
from importlib.util import find_spec
from pathlib import Path

import pytest

from bylaws.build.outputs import plan, write
from bylaws.build.root import build_root
from bylaws.problems import Severity

BODY = """\
project:
  id: demo
  name: Demo
people:
  ada: {name: Ada Lovelace, affiliation: independent}
seats:
  - {person: ada, role: maintainer}
ladder:
  contributor:
    name: Contributor
    becoming: {automatic: Everybody who contributes is one.}
  maintainer:
    name: Maintainer
    description: Maintainers look after the project
    becoming: {nominated_by: maintainer, vote: majority}
voting:
  default: consensus
  otherwise: majority
  kinds:
    consensus: {passes: no objection, open_for: 3 days}
    majority: {passes: more than 1/2, open_for: at least 5 days}
amendments: {vote: majority}
documents: {folder: governance}
"""
INDEX = """\
# Home

See [the votes](GOVERNANCE.md#voting).

<!-- bylaws:insert governance/voting -->
<!-- bylaws:end governance/voting -->
"""
CONFIG = """\
site_name: Demo site
docs_dir: governance
theme: {name: material, font: false}
plugins: [search, bylaws]
"""
ENGINES = {"mkdocs": "MkDocs", "properdocs": "ProperDocs", "zensical": "Zensical"}
WITH_PLUGIN = ("mkdocs", "properdocs")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site whose pages are committed and current."""
    (tmp_path / "data").mkdir()
    (tmp_path / "governance").mkdir()
    (tmp_path / "data/demo.yaml").write_text(BODY, encoding="utf-8")
    (tmp_path / "governance/index.md").write_text(INDEX, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    built = build_root(tmp_path)
    assert [problem for problem in built.problems if problem.severity is not Severity.OPEN] == []
    write(plan(tmp_path, built.outputs(), built.inserts, scan=["governance"]))
    return tmp_path


def made(engine: str, site: Path) -> subprocess.CompletedProcess[str]:
    """Build the site strictly, or skip the test where the engine is not installed."""
    for module in (engine, "material") if engine in WITH_PLUGIN else (engine,):
        if find_spec(module) is None:
            pytest.skip(f"{ENGINES.get(module, 'Material for MkDocs')} is not installed")
    options = ["--clean", "--strict", "--config-file", "mkdocs.yml"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    command = [sys.executable, "-m", engine, "build", *options]
    return subprocess.run(command, cwd=site, env=environment, capture_output=True, text=True, check=False)


def page(site: Path, uri: str) -> str:
    return unescape((site / "site" / uri / "index.html").read_text(encoding="utf-8"))


@pytest.mark.parametrize("engine", ENGINES)
def test_current_pages_are_built_without_a_complaint(site: Path, engine: str) -> None:
    done = made(engine, site)
    assert done.returncode == 0, done.stdout + done.stderr
    for uri, title in (("GOVERNANCE", "Demo Governance"), ("MAINTAINERS", "Demo Maintainers")):
        assert f"<title>{title} - Demo site</title>" in page(site, uri)
    maintainers, home = page(site, "MAINTAINERS"), page(site, "")
    assert re.search(r"<(t[dh]|bdi)[^>]*>(<a [^>]*>)?Ada Lovelace", maintainers)
    assert 'href="../GOVERNANCE/' in maintainers
    assert 'href="GOVERNANCE/#voting"' in home
    assert 'id="voting"' in page(site, "GOVERNANCE")
    assert "at least five days" in home
    assert "Ada Lovelace" in (site / "site").joinpath(*_index(engine)).read_text(encoding="utf-8")


def _index(engine: str) -> tuple[str, ...]:
    return ("search.json",) if engine == "zensical" else ("search", "search_index.json")


@pytest.mark.parametrize("engine", WITH_PLUGIN)
def test_edited_data_is_shown_and_the_stale_page_named(site: Path, engine: str) -> None:
    (site / "data/demo.yaml").write_text(BODY.replace("Ada Lovelace", "Ada King"), encoding="utf-8")
    done = made(engine, site)
    assert done.returncode == 1
    assert "governance/MAINTAINERS.md:" in done.stderr
    assert "stale-file" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Ada King" in page(site, "MAINTAINERS")


@pytest.mark.parametrize("engine", WITH_PLUGIN)
def test_a_problem_in_the_data_fails_with_its_place(site: Path, engine: str) -> None:
    (site / "data/demo.yaml").write_text(BODY.replace("person: ada", "person: adaa"), encoding="utf-8")
    done = made(engine, site)
    assert done.returncode == 1
    assert "data/demo.yaml:7:14: unknown-reference there is no person `adaa`" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("engine", ENGINES)
def test_no_name_ends_the_title_of_a_page(site: Path, engine: str) -> None:
    """Themes undo the escapes of titles, also of pages that no plugin has touched."""
    body = BODY.replace("  name: Demo\n", "  name: </title><script>alert(1)</script>\n")
    (site / "data/demo.yaml").write_text(body, encoding="utf-8")
    built = build_root(site)
    write(plan(site, built.outputs(), built.inserts, scan=["governance"]))
    done = made(engine, site)
    assert done.returncode == 0, done.stdout + done.stderr
    for uri in ("GOVERNANCE", "MAINTAINERS"):
        html = (site / "site" / uri / "index.html").read_text(encoding="utf-8")
        assert "<script>alert" not in html
        (title,) = re.findall(r"<title>(.*?)</title>", html)
        shown = unescape(title).replace("\u2060", "")
        assert shown.startswith("</title><script>" if engine == "zensical" else "‹/title›‹script›")


def test_zensical_builds_what_is_committed(site: Path) -> None:
    (site / "data/demo.yaml").write_text(BODY.replace("Ada Lovelace", "Ada King"), encoding="utf-8")
    done = made("zensical", site)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Ada Lovelace" in page(site, "MAINTAINERS")
