"""What is published: one name and version everywhere, links that lead somewhere, and a recipe that finds mistakes."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import tomllib
from datetime import date
from email.parser import BytesParser
from pathlib import Path
from zipfile import ZipFile

import pytest
import yaml

import release
from bylaws import __version__, presets
from bylaws.reference.schema import json_schema
from naming import ROOT, named, outdated, repository

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the wheel and the source distribution."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


# --- one name --------------------------------------------------------------------------------------------------------


def test_the_repository_has_one_name_and_one_version() -> None:
    tracked = subprocess.run(["git", "rev-parse"], cwd=ROOT, capture_output=True, check=False).returncode == 0
    assert [path for path, _ in outdated() if tracked] == []
    assert f"https://github.com/{repository()}" == presets.REPOSITORY
    assert presets.SITE == PROJECT["urls"]["Homepage"] == f"https://{repository().partition('/')[0]}.github.io/bylaws"


def test_a_new_name_reaches_every_place() -> None:
    text = (
        "  - uses: old/bylaws@v0.0.1\n  - uses: other/action@v1\n"
        "  - repo: https://github.com/old/bylaws\n    rev: v0.0.1\n"
        "https://github.com/old/bylaws/issues https://old.github.io/bylaws/schema https://github.com/old/bylaws-like\n"
        'pip install "git+https://github.com/old/bylaws@v0.0.1"\n'
    )
    assert named(text, "new/bylaws", "1.2.3") == (
        "  - uses: new/bylaws@v1.2.3\n  - uses: other/action@v1\n"
        "  - repo: https://github.com/new/bylaws\n    rev: v1.2.3\n"
        "https://github.com/new/bylaws/issues https://new.github.io/bylaws/schema https://github.com/old/bylaws-like\n"
        'pip install "git+https://github.com/new/bylaws@v1.2.3"\n'
    )


# --- the package -----------------------------------------------------------------------------------------------------


def test_links_on_the_page_of_the_package_lead_to_the_repository(dist: Path) -> None:
    (wheel,) = dist.glob("*.whl")
    with ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = BytesParser().parsebytes(archive.read(name))
    assert metadata["Description-Content-Type"] == "text/markdown"
    page = str(metadata.get_payload())
    assert page.startswith("# bylaws: governance as data\n")
    targets = re.findall(r"\]\(([^)\s]+)\)", page)
    assert [target for target in targets if not target.startswith(("https://", "#"))] == []
    ours = f"https://github.com/{repository()}/blob/v{__version__}/"
    files = [target.removeprefix(ours).partition("#")[0] for target in targets if target.startswith(ours)]
    assert len(files) > 10
    assert [file for file in files if not (ROOT / file).exists()] == []
    urls = dict(url.split(", ", 1) for url in metadata.get_all("Project-URL", []))
    assert urls.keys() >= {"Homepage", "Repository", "Documentation", "Changelog", "Issues", "Security"}


def test_a_source_distribution_can_test_itself(dist: Path, tmp_path: Path) -> None:
    (archive,) = dist.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(tmp_path, filter="data")
    (top,) = tmp_path.iterdir()
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode == 0:  # not so where this runs in a source distribution
        here = [path for path in listed.stdout.splitlines() if (ROOT / path).is_file()]
        left_out = [path for path in here if not (top / path).exists()]
        assert [path for path in left_out if not path.startswith("governance/assets/")] == []
    ways, tests = [f"{top}/plugins", f"{top}/tests"], ["-q", "-p", "no:cacheprovider", "tests/source", "tests/reports"]
    script = f"import sys, pytest; sys.path[:0] = {ways!r}; sys.exit(pytest.main({tests!r}))"
    done = subprocess.run([sys.executable, "-c", script], cwd=top, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


# --- releases --------------------------------------------------------------------------------------------------------


def test_the_changelog_gets_a_version() -> None:
    text = "# Changelog\n\n## Unreleased\n\n### Added\n\n- A thing.\n\n## 0.1.0 (2026-01-01)\n\n- Everything.\n"
    assert release.released(text, "0.2.0", date(2026, 6, 1)) == (
        "# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-06-01)\n\n### Added\n\n- A thing.\n\n"
        "## 0.1.0 (2026-01-01)\n\n- Everything.\n"
    )
    for changelog, version in (
        (text, "0.1.0"),
        (text.replace("- A thing.\n", ""), "0.2.0"),
        (text.replace("Unreleased", "Later"), "0.2.0"),
    ):
        with pytest.raises(ValueError, match="the changelog has"):
            release.released(changelog, version, date(2026, 6, 1))
    assert release.released((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), "99.0.0", date(2026, 6, 1))


def test_what_does_not_fit_is_not_published() -> None:
    dist = [f"bylaws-{__version__}-py3-none-any.whl", f"bylaws-{__version__}.tar.gz"]
    said = release.faults("v9.9.9", "stranger/bylaws", ["x.whl"])
    assert f"the tag is v9.9.9, and the version is {__version__}" in said
    assert f"this is stranger/bylaws, and pyproject.toml names {repository()}" in said
    assert [it for it in said if it.startswith("dist holds x.whl, and not bylaws-")]
    allowed = release.faults(f"v{__version__}", repository(), dist)
    assert [it for it in allowed if it != f"the changelog has no {__version__}"] == []


def test_every_key_of_today_would_be_kept() -> None:
    known = release.KEYS.read_text(encoding="utf-8")
    now = release.keys_of(json_schema())
    assert {"id", "name"} < now["Project"]
    assert release.with_keys("Project: gone id\n", {"Project": {"id", "new"}, "Seat": {"role"}}) == (
        "Project: gone id new\nSeat: role\n"
    )
    assert set(known.splitlines()) <= set(known.splitlines()) | set(release.with_keys(known, now).splitlines())


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_pin_what_they_run_and_ask_for_little(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for action, comment in re.findall(r"uses: (\S+)(.*)", text):
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action)
        assert re.match(r" +# v\d+\.\d+\.\d+$", comment)
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {"contents": "read"}
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for job in workflow["jobs"].values():
        for step in job["steps"]:
            if "run" in step:
                assert "${{" not in step["run"]
                assert f"\n{step['run'].removeprefix('make ')}:" in makefile, "workflows run what runs here too"
            if "checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] is False


def test_only_the_job_that_publishes_may_sign_and_it_runs_no_code_of_ours() -> None:
    jobs = yaml.safe_load((ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8"))["jobs"]
    assert "permissions" not in jobs["build"]
    assert jobs["package"]["permissions"] == {"id-token": "write", "attestations": "write"}
    for name in ("package", "site"):
        assert all("run" not in step and "checkout" not in step["uses"] for step in jobs[name]["steps"])
    publish = jobs["package"]["steps"][-1]
    assert publish["uses"].startswith("pypa/gh-action-pypi-publish@")
    assert publish["with"] == {"attestations": True}


def test_the_tests_run_on_every_python_that_is_declared() -> None:
    jobs = yaml.safe_load((ROOT / ".github/workflows/test.yml").read_text(encoding="utf-8"))["jobs"]
    tried = jobs["all"]["strategy"]["matrix"]["python"]
    assert PROJECT["requires-python"] == f">={tried[0]}"
    assert [f"Programming Language :: Python :: {version}" in PROJECT["classifiers"] for version in tried] == [True] * 4
