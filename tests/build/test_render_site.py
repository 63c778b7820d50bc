"""`bylaws render --site`: the folder of a site for engines without plugins, and what Zensical makes of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

import pytest
from click import Abort
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


def behind_head(page: str) -> str:
    """A page without what only engines read."""
    head, _, text = page.partition("\n---\n\n")
    assert head.startswith("---\n")
    return text


def test_the_folder_holds_documents_site_pages_and_what_they_need(root: Path) -> None:
    done = rendered(root)
    assert (
        done.output == f"{len(names(root / 'pages')) - 1} files written to {root / 'pages'}, 0 unchanged, 0 removed.\n"
    )
    assert {name for name in names(root / "pages") if "/" not in name} == {
        LIST, "GOVERNANCE.md", "MAINTAINERS.md", "checks.md", "decisions.md", "index.md", "levels.md",
        "conduct.md", "organizations.md",
    }  # fmt: skip
    assert {"api/v1/index.json", "assets/bylaws/site.css", "assets/bylaws/site.js"} <= names(root / "pages")
    governance = (root / "pages/GOVERNANCE.md").read_text(encoding="utf-8")
    assert behind_head(governance).startswith(
        '# Example Governance\n\n<div class="bylaws-tabs"></div>\n\n- [Overview](index.md)\n'
    )
    assert '<div class="bylaws-stairs"></div>' in (root / "pages/levels.md").read_text(encoding="utf-8")
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
    assert home == "# Home\n\n[Rules](GOVERNANCE.md#voting), [people](MAINTAINERS.md), [more](guide/more.md)\n"
    assert (root / "pages/a.png").read_bytes() == b"\x89PNG\r\n\0"
    assert behind_head((root / "pages/overview.md").read_text(encoding="utf-8")).startswith("# Example\n")
    assert not (root / "pages/docs").exists()


def test_what_only_a_symlink_leads_to_is_not_on_the_site(root: Path) -> None:
    (root / "secret").write_text("password", encoding="utf-8")
    there = root / "repository"
    (there / "docs").mkdir(parents=True)
    (there / "governance.yaml").write_text(BODY, encoding="utf-8")
    (there / ".env").write_text("password", encoding="utf-8")
    (there / "README.md").write_text("# Read me\n", encoding="utf-8")
    (there / "docs/index.md").symlink_to("../README.md")
    assert rendered(there).return_value == 0
    assert (there / "pages/index.md").read_text(encoding="utf-8") == "# Read me\n"
    (there / "docs/away.txt").symlink_to("../../secret")
    (there / "docs/env.txt").symlink_to("../.env")
    os.mkfifo(there / "docs/pipe.txt")  # passed over, and not waited for
    done = rendered(there)
    assert (done.return_value, done.output) == (
        1,
        "docs/away.txt:1:1: outside-root `docs/away.txt` leads out of its folder through a symlink\n"
        "    hint: choose another path, or replace the symlink\n\n"
        "docs/env.txt:1:1: outside-root `docs/env.txt` leads to a hidden file through a symlink\n"
        "    hint: choose another path, or replace the symlink\n\n2 errors.\nNothing was written.\n",
    )
    (there / "docs2").symlink_to("..")
    assert "outside-root `docs2` leads out of its folder" in rendered(there, "--docs", "docs2").output


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


@pytest.mark.parametrize("content", ["", "[]", '{"../etc/passwd": 1}', '{"x": ["y"]}', "[" * 9999, "\udcff"])
def test_a_list_that_is_not_ours_is_somebody_elses(root: Path, content: str) -> None:
    (root / "pages").mkdir()
    (root / "pages" / LIST).write_bytes(content.encode(errors="surrogateescape"))
    assert rendered(root).return_value == 1


def listed(folder: Path, **known: str) -> None:
    """A list as somebody else may bring it, with the checksums of texts."""
    made = {
        path.replace("__", "/").replace("_md", ".md"): [sha256(text.encode()).hexdigest()]
        for path, text in known.items()
    }
    (folder / LIST).write_text(json.dumps(made), encoding="utf-8")


def test_a_list_that_came_with_a_repository_opens_no_way_to_files_elsewhere(root: Path) -> None:
    home, pages = root / "home", root / "repository/pages"
    home.mkdir()
    (home / "mine.md").write_text("mine", encoding="utf-8")
    (root / "repository/docs").mkdir(parents=True)
    (root / "repository/governance.yaml").write_text(BODY, encoding="utf-8")
    (root / "repository/docs/evil.md").write_text("evil", encoding="utf-8")

    def refused(message: str) -> None:
        done = rendered(root / "repository")
        assert (done.return_value, done.output.splitlines()[0]) == (1, message)
        assert (home / "mine.md").read_text(encoding="utf-8") == "mine"
        assert names(home) == {"mine.md"}

    pages.mkdir()
    (pages / "evil.md").symlink_to("../../home/mine.md")  # written through
    listed(pages, evil_md="mine")
    refused("evil.md:1:1: outside-root `evil.md` leads out of its folder through a symlink")
    (pages / "evil.md").unlink()
    (pages / "way").symlink_to("../../home")  # removed through
    listed(pages, way__mine_md="mine")
    refused("way/mine.md:1:1: outside-root `way/mine.md` leads out of its folder through a symlink")
    (pages / "way").unlink()
    (pages / "decisions.md").symlink_to("levels.md")  # inside, but one file for two
    listed(pages)
    refused("decisions.md:1:1: outside-root `decisions.md` is a symlink, or leads through one")
    (pages / "decisions.md").unlink()
    (pages / LIST).unlink()
    (pages / LIST).symlink_to("../../home/mine.md")  # the list itself
    refused(f"{pages}:1:1: not-generated `{pages}` holds files that `bylaws render --site` has not written")
    (pages / LIST).unlink()
    pages.rmdir()
    (root / "home2").mkdir()
    pages.symlink_to("../home2")  # the folder itself
    refused(f"{pages}:1:1: outside-root `{pages}` leads out of its folder through a symlink")
    assert names(root / "home2") == set()


def test_a_list_that_came_with_a_repository_gives_no_right_to_overwrite(root: Path) -> None:
    pages = root / "pages"
    pages.mkdir()
    (pages / "decisions.md").write_text("mine", encoding="utf-8")
    (pages / "old.md").write_text("mine too", encoding="utf-8")
    listed(pages, old_md="what it may have been")
    done = rendered(root)
    assert (done.return_value, done.output) == (
        1,
        f"{pages}/decisions.md:1:1: not-generated `{pages}/decisions.md` stands here and is not generated\n"
        "    mine\n    ^\n    hint: move it away, or name another folder\n\n"
        f"{pages}/old.md:1:1: edited-by-hand `{pages}/old.md` was edited by hand\n    mine too\n    ^\n"
        "    hint: move the change to where the page is made from, and delete it\n\n2 errors.\nNothing was written.\n",
    )
    assert names(pages) == {LIST, "old.md", "decisions.md"}
    assert (pages / "decisions.md").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("calls", [0, 1, 2, 10, 18])
def test_a_run_that_is_interrupted_is_gone_on_with(root: Path, calls: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever it ends, as after a kill: nothing is cleaned up, every file is old or new, and the next run is whole."""
    left = calls

    def replace(old: str, new: str) -> None:
        nonlocal left
        if left == 0:
            raise KeyboardInterrupt
        left -= 1
        os.rename(old, new)

    with monkeypatch.context() as patched:
        patched.setattr("bylaws.folder.os.replace", replace)
        patched.setattr("bylaws.folder.Prepared.discard", lambda _: None)
        interrupted = rendered(root)
    assert isinstance(interrupted.exception, KeyboardInterrupt | Abort)
    assert rendered(root).return_value == 0
    again = root / "again"
    again.mkdir()
    (again / "governance.yaml").write_text(BODY, encoding="utf-8")
    rendered(again)
    whole = {name for name in names(root / "pages") if not name.endswith(".tmp")}
    assert whole == names(again / "pages")
    for name in whole:
        assert (root / "pages" / name).read_bytes() == (again / "pages" / name).read_bytes()


def test_nothing_is_written_is_said_only_where_it_is_true(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left = 3

    def replace(old: str, new: str) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(28, "No space left on device")
        os.rename(old, new)

    monkeypatch.setattr("bylaws.folder.os.replace", replace)
    done = rendered(root)
    total = done.output.split(" of ")[1].split(" ")[0]
    assert (done.return_value, done.output) == (
        1,
        f"{root}/pages:1:1: unwritable-file `{root}/pages` cannot be written: no space left on device; "
        f"2 of {total} files are as they should be\n"
        "    hint: check the folder and its mode, then run `bylaws render --site` again\n\n1 error.\n",
    )
    assert len(names(root / "pages")) == 3  # the list and two pages, and nothing half done


def test_nothing_is_written_of_unsound_data(root: Path) -> None:
    (root / "governance.yaml").write_text(BODY.replace("role: maintainer", "role: maintainr", 1), encoding="utf-8")
    done = rendered(root)
    assert done.return_value == 1
    assert "unknown-reference" in done.output
    assert not (root / "pages").exists()


def test_it_goes_with_no_other_way_to_write(root: Path) -> None:
    done = rendered(root, "--diff")
    assert str(done.exception) == "--site goes with none of --diff, --force, --exit-code and --repo"


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
    people = (tmp_path / "site/wasmcloud/MAINTAINERS/index.html").read_text(encoding="utf-8")
    assert '<ul class="bylaws-people"' in people
    assert (tmp_path / "site/wasmedge/calendar/wasmedge.ics").is_file()
    assert json.loads((tmp_path / "site/api/v1/index.json").read_text(encoding="utf-8"))["bodies"]


@pytest.mark.skipif(find_spec("zensical") is None, reason="Zensical is not installed")
def test_a_title_is_text_for_an_engine_that_undoes_escapes(root: Path) -> None:
    text = BODY.replace("name: Example", "name: </title><script>alert(1)</script>", 1)
    (root / "governance.yaml").write_text(text, encoding="utf-8")
    assert rendered(root).return_value == 0
    title = '"‹/title›‹script›alert(1)‹/script› decisions"'
    page = (root / "pages/decisions.md").read_text(encoding="utf-8")
    assert page.startswith(f"---\ntitle: {title}\n")
    assert behind_head(page).startswith("# &lt;/title")
    (root / "zensical.yml").write_text("site_name: Site\ndocs_dir: pages\n", encoding="utf-8")
    command = [sys.executable, "-m", "zensical", "build", "--config-file", "zensical.yml"]
    subprocess.run(command, cwd=root, capture_output=True, check=True)
    pages = [path.read_text(encoding="utf-8") for path in (root / "site").rglob("*.html")]
    assert len(pages) > 5
    assert not [page for page in pages if "<script>alert" in page]
