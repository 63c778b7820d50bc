"""`bylaws render --site`: the folder of a site for engines without plugins, and what Zensical makes of it."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bylaws.build.outputs.site_folder import LIST
from bylaws.cli import cli
from projects.bodies import PROJECTS, ROOT

BODY = (PROJECTS / "minimal/governance.yaml").read_text(encoding="utf-8")
HOME = "# Home\n\n[Rules](../GOVERNANCE.md#voting), [people](../people.md), [more](guide/more.md)\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "governance.yaml").write_text(BODY, encoding="utf-8")
    return tmp_path


def rendered(root: Path, *options: str) -> Result:
    arguments = ["render", "-C", str(root), "--site", str(root / "pages"), "--as-of", "2026-06-01", *options]
    return CliRunner().invoke(cli, arguments, standalone_mode=False)


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_folder_holds_documents_site_pages_and_what_they_need(root: Path) -> None:
    done = rendered(root)
    assert (
        done.output == f"{len(names(root / 'pages')) - 1} files written to {root / 'pages'}, 0 unchanged, 0 removed.\n"
    )
    assert {name for name in names(root / "pages") if "/" not in name} == {
        LIST, "CODE_OF_CONDUCT.md", "CONTRIBUTOR_LADDER.md", "GOVERNANCE.md", "MAINTAINERS.md", "checks.md",
        "decisions.md", "index.md", "levels.md", "organizations.md", "people.md",
    }  # fmt: skip
    assert {"api/v1/index.json", "assets/bylaws/site.css", "assets/bylaws/site.js"} <= names(root / "pages")
    governance = (root / "pages/GOVERNANCE.md").read_text(encoding="utf-8")
    assert governance.startswith('# Example Governance\n\n<div class="bylaws-tabs"></div>\n\n- [Overview](index.md)\n')
    assert "<svg" in (root / "pages/CONTRIBUTOR_LADDER.md").read_text(encoding="utf-8")
    assert not (root / "GOVERNANCE.md").exists()


def test_a_second_run_writes_what_has_changed_and_removes_what_is_gone(root: Path) -> None:
    rendered(root)
    (root / "governance.yaml").write_text(f"{BODY}\ndocuments: {{site: {{without: [checks]}}}}\n", encoding="utf-8")
    before = (root / "pages/MAINTAINERS.md").stat().st_mtime_ns
    done = rendered(root)
    assert done.return_value == 0
    assert done.output.endswith(", 1 removed.\n")
    assert not (root / "pages/checks.md").exists()
    assert (root / "pages/GOVERNANCE.md").stat().st_mtime_ns > before  # its tabs have changed
    assert rendered(root).output.startswith("0 files written")


def test_pages_written_by_hand_come_along(root: Path) -> None:
    (root / "docs/guide").mkdir(parents=True)
    (root / "docs/index.md").write_text(HOME, encoding="utf-8")
    (root / "docs/guide/more.md").write_text("![a](../a.png)\n", encoding="utf-8")
    (root / "docs/a.png").write_bytes(b"\x89PNG\r\n\0")
    assert rendered(root).return_value == 0
    home = (root / "pages/index.md").read_text(encoding="utf-8")
    assert home == "# Home\n\n[Rules](GOVERNANCE.md#voting), [people](people.md), [more](guide/more.md)\n"
    assert (root / "pages/a.png").read_bytes() == b"\x89PNG\r\n\0"
    assert (root / "pages/overview.md").read_text(encoding="utf-8").startswith("# Example\n")
    assert not (root / "pages/docs").exists()


def test_a_folder_of_somebody_else_is_not_touched(root: Path) -> None:
    (root / "pages").mkdir()
    (root / "pages/mine.md").write_text("mine", encoding="utf-8")
    done = rendered(root)
    assert done.return_value == 1
    assert done.output == (
        f"{root}/pages:1:1: not-generated `{root}/pages` holds files that `bylaws render --site` has not written\n"
        "    hint: name another folder, or empty this one\n\n1 error.\nNothing was written.\n"
    )
    assert names(root / "pages") == {"mine.md"}


@pytest.mark.parametrize("content", ["", "{}", '["../../etc/passwd"]', "[1]", "\udcff"])
def test_a_list_that_is_not_ours_is_somebody_elses(root: Path, content: str) -> None:
    (root / "pages").mkdir()
    (root / "pages" / LIST).write_bytes(content.encode(errors="surrogateescape"))
    assert rendered(root).return_value == 1


def test_nothing_is_written_of_unsound_data(root: Path) -> None:
    (root / "governance.yaml").write_text(BODY.replace("role: maintainer", "role: maintainr", 1), encoding="utf-8")
    done = rendered(root)
    assert done.return_value == 1
    assert "unknown-reference" in done.output
    assert not (root / "pages").exists()


def test_it_goes_with_no_other_way_to_write(root: Path) -> None:
    done = rendered(root, "--diff")
    assert str(done.exception) == "--site goes with none of --diff, --force and --repo"


@pytest.mark.skipif(find_spec("zensical") is None, reason="Zensical is not installed")
def test_zensical_makes_a_site_of_it(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    options = ["render", "-C", str(ROOT), "--site", str(pages), "--docs", "governance"]
    assert CliRunner().invoke(cli, options, standalone_mode=False).return_value == 0
    config = "site_name: Portal\ndocs_dir: pages\nextra_css: [assets/bylaws/site.css]\n"
    slugs = (
        "markdown_extensions:\n  - toc: {slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}}\n"
    )
    (tmp_path / "mkdocs.yml").write_text(
        f"{config}extra_javascript: [assets/bylaws/tally.js, assets/bylaws/site.js]\n{slugs}", encoding="utf-8"
    )
    command = [sys.executable, "-m", "zensical", "build", "--clean", "--strict"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    people = (tmp_path / "site/wasmcloud/people/index.html").read_text(encoding="utf-8")
    assert '<ul class="bylaws-people"' in people
    assert (tmp_path / "site/wasmedge/calendar/wasmedge.ics").is_file()
    assert json.loads((tmp_path / "site/api/v1/index.json").read_text(encoding="utf-8"))["bodies"]
