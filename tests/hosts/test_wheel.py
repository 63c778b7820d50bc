"""What is published works where nothing else is: in an empty environment with the declared dependencies alone."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from email.parser import BytesParser
from importlib.metadata import distribution
from pathlib import Path
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from lowest import lowest as lowest_versions

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "plugins" / "bylaws"

IMPORT_ALL = """
import importlib, pkgutil, bylaws
for module in pkgutil.walk_packages(bylaws.__path__, "bylaws."):
    if module.name.removeprefix("bylaws.") not in ("__main__", "mkdocs_plugin", "markdown_extension"):
        importlib.import_module(module.name)
print(bylaws.__file__)
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment that holds the wheel, and links to what its metadata asks for."""
    home = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(home)], check=True)
    made = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    install = ["install", "--quiet", "--disable-pip-version-check", "--no-index", "--no-deps", str(wheel)]
    subprocess.run([sys.executable, "-m", "pip", "--python", str(made), *install], check=True)
    places = Path(ran(made, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").stdout.strip())
    for name in closure(requirements(wheel)):
        found = distribution(name)
        for top in sorted({file.parts[0] for file in found.files or () if file.parts[0] not in ("..", "__pycache__")}):
            (places / top).symlink_to(Path(str(found.locate_file(top))).resolve())
    return made


def built(folder: Path) -> Path:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1767225600"}
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return made


def ran(python: Path, *arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Runs Python without anything that this machine, its user or this process may lend it."""
    kept = ("PATH", "SYSTEMROOT", "TMPDIR", "TEMP", "HOME", "USERPROFILE")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment |= {"PYTHONNOUSERSITE": "1", "PYTHONTZPATH": "", "GIT_CONFIG_GLOBAL": os.devnull}
    command = [str(python), "-W", "error", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def requirements(wheel: Path, extra: str = "") -> list[Requirement]:
    """What the metadata asks for: always, or with an extra."""
    with ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = BytesParser().parsebytes(archive.read(name))
    found = [Requirement(text) for text in metadata.get_all("Requires-Dist", [])]
    if extra:
        return [one for one in found if one.marker and one.marker.evaluate({"extra": extra})]
    return [one for one in found if not one.marker]


def closure(asked: Iterable[Requirement]) -> set[str]:
    """The names of distributions, and of those that they ask for in turn on this system."""
    found: set[str] = set()
    left = list(asked)
    while left:
        name = canonicalize_name(left.pop().name)
        if name not in found:
            found.add(name)
            further = map(Requirement, distribution(name).requires or ())
            left += [one for one in further if not one.marker or one.marker.evaluate({"extra": ""})]
    return found


def shipped(wheel: Path) -> set[str]:
    with ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_dependencies_are_the_declared_ones_and_few(wheel: Path) -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {(canonicalize_name(one.name), str(one.specifier)) for one in requirements(wheel)}
    wanted = map(Requirement, declared["dependencies"])
    assert asked == {(canonicalize_name(one.name), str(one.specifier)) for one in wanted}
    needed = {"click", "jinja2", "markdown-it-py", "python-dateutil", "pyyaml", "ruamel-yaml", "tzdata"}
    assert {name for name, _ in asked} == needed
    assert {one.name for one in requirements(wheel, "site")} == {"mkdocs", "mkdocs-material"}


def test_the_lowest_versions_are_declared_and_can_be_tried() -> None:
    """`make lowest` runs the tests with them: each has one lower bound, which is a version."""
    lowest = dict(line.split("==") for line in lowest_versions())
    assert {"click", "jinja2", "mkdocs", "pyyaml"} <= lowest.keys()
    assert Version(lowest["jinja2"]) >= Version("3.1.6"), "own sections can leave the sandbox of older ones"
    for name, version in lowest.items():
        assert Version(distribution(name).version) >= Version(version)


@pytest.mark.parametrize("name", ["py.typed", "presets/schema.json", "presets/first-body.yaml", "cli/group.py"])
def test_it_holds_what_is_needed_beside_the_code(wheel: Path, name: str) -> None:
    assert f"bylaws/{name}" in shipped(wheel)


def test_it_holds_the_whole_package_and_nothing_else(wheel: Path) -> None:
    inside = {name.removeprefix("bylaws/") for name in shipped(wheel) if name.startswith("bylaws/")}
    tracked = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "."], cwd=PACKAGE, capture_output=True)
    if tracked.returncode == 0:  # not so in an unpacked source archive
        there = {name for name in tracked.stdout.decode().splitlines() if (PACKAGE / name).exists()}
        made = {name for name in inside if name.startswith("pages/shipped/")}
        assert inside - made == there - {"words/compiling.py"}  # which only those need who change a catalogue
        assert len(made) == 1 + sum(name.endswith(".j2") for name in there)
    assert {name for name in inside if re.search(r"__pycache__|\.pyc$", name)} == set()
    assert {name.split("/")[0].split("-")[0] for name in shipped(wheel)} == {"bylaws"}


def test_two_builds_are_the_same(wheel: Path, tmp_path: Path) -> None:
    assert built(tmp_path).read_bytes() == wheel.read_bytes()


def test_every_module_loads_with_the_declared_dependencies_alone(python: Path, tmp_path: Path) -> None:
    done = ran(python, "-c", IMPORT_ALL, cwd=tmp_path)
    assert done.stderr == ""
    assert Path(done.stdout.strip()).is_relative_to(python.parents[1])


def test_a_first_body_is_made_rendered_and_checked(python: Path, tmp_path: Path) -> None:
    bylaws = ("-m", "bylaws")
    assert ran(python, *bylaws, "init", "--name", "Example", "--maintainer", "ada", cwd=tmp_path).returncode == 0
    with (tmp_path / "governance.yaml").open("a") as data:  # a zone: the machine may know none, tzdata knows all
        data.write("meetings: {weekly: {name: Weekly, when: every week, at: 16:00, zone: Europe/Berlin}}\n")
    rendered = ran(python, *bylaws, "render", cwd=tmp_path)
    assert (rendered.returncode, rendered.stderr) == (0, "")
    checked = ran(python, *bylaws, "check", cwd=tmp_path)
    said = "1 body, 2 pages: no problems.\n2 questions are open; `bylaws check --open` lists them.\n"
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, said, "")


TEMPLATES = """
from bylaws.pages.composing.templating import environment
for name in environment().list_templates():
    environment().get_template(name)
print(type(environment().loader).__name__, environment().bytecode_cache)
"""


def test_templates_are_compiled_already(python: Path, tmp_path: Path) -> None:
    done = ran(python, "-B", "-c", TEMPLATES, cwd=tmp_path)
    assert (done.stdout, done.stderr) == ("Shipped None\n", "")


def test_the_script_and_the_schema_work(python: Path) -> None:
    script = next(python.parent.glob("bylaws*"))
    done = subprocess.run([str(script), "schema"], capture_output=True, check=True)
    assert done.stdout == (PACKAGE / "presets" / "schema.json").read_bytes()
