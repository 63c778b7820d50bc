"""What other packages may rely on: the names of `bylaws`, and that their rules and formats are found and named."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml
from click.testing import CliRunner, Result

import bylaws
from bylaws import plugins
from bylaws.cache.identity import identity
from bylaws.checks import foreign
from bylaws.cli import cli
from bylaws.formats import foreign_exports
from bylaws.plugins import brought
from bylaws.reference.python import python_page
from guides import ROOT, blocks

GUIDE = "how-to/python.md"
FILES = {block.title: block.text for block in blocks(GUIDE) if block.title}

Run = Callable[..., Result]


def forget() -> None:
    """What is asked for once a process, and is another answer with another package installed."""
    for found in (brought, foreign.foreign_rules, foreign_exports, identity):
        found.cache_clear()


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Mapping[str, str]], Run]]:
    """Installs a package, as pip would, and runs commands in a project with the data of the guide."""

    def install(package: Mapping[str, str]) -> Run:
        site, project = tmp_path / "site-packages", tmp_path / "project"
        for name, text in package.items():
            path = site / name
            if name == "pyproject.toml":
                groups = re.findall(r'^\[project\.entry-points\."(.+)"\]\n((?:.+\n)+)', text, re.MULTILINE)
                path = site / "bylaws_tidal-1.0.dist-info" / "entry_points.txt"
                text = "\n".join(f"[{group}]\n{entries}" for group, entries in groups).replace('"', "")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        (site / "bylaws_tidal-1.0.dist-info" / "METADATA").write_text("Name: bylaws-tidal\nVersion: 1.0\n")
        project.mkdir()
        (project / "governance.yaml").write_text(FILES["governance.yaml"], encoding="utf-8")
        monkeypatch.syspath_prepend(site)
        monkeypatch.chdir(project)
        forget()
        return lambda *arguments: CliRunner().invoke(cli, [*arguments], standalone_mode=False)

    yield install
    for name in [name for name in sys.modules if name.partition(".")[0] == "bylaws_tidal"]:
        del sys.modules[name]
    forget()


PACKAGE = {name: text for name, text in FILES.items() if name != "governance.yaml"}


def with_rule(lines: str) -> dict[str, str]:
    """The package of the guide with another body of its rule."""
    head = PACKAGE["bylaws_tidal/deputy.py"].partition("    for team")[0]
    return {**PACKAGE, "bylaws_tidal/deputy.py": f"{head}    {lines}\n"}


# --- the names --------------------------------------------------------------------------------------------------------


def test_every_name_is_there_and_on_the_page() -> None:
    page = python_page()
    assert re.findall(r"^### \w+ (\w+)$", page, re.MULTILINE) == [
        "build_root", "Built", "Governance", "Problem", "Place", "Fix", "Severity", "Concern", "Refused",
        "rule", "Finding", "Rule", "Tree", "ERROR", "WARNING", "OPEN", "DAY", "MARKDOWN",
        "export", "Export", "Made", "File", "Pages",
    ]  # fmt: skip
    assert sorted(bylaws.__all__) == sorted(re.findall(r"^### \w+ (\w+)$", page, re.MULTILINE))
    with pytest.raises(AttributeError, match="has no attribute `gone`"):
        bylaws.gone  # noqa: B018


def test_only_packages_list_what_others_may_import() -> None:
    """In a module, such a list keeps imports alive that nothing needs, and no linter says so."""
    package = ROOT / "plugins" / "bylaws"
    listing = [path for path in package.rglob("*.py") if "\n__all__ = " in path.read_text(encoding="utf-8")]
    modules = [str(path.relative_to(package)) for path in listing if path.name != "__init__.py"]
    assert modules == ["cache/hashing.py"]  # which only passes on what it imports


def test_the_committed_page_is_current() -> None:
    committed = (ROOT / "governance" / "reference" / "python.md").read_text(encoding="utf-8")
    assert committed == python_page(), "the surface has changed: run `make fix`, and say so in the changelog"


# --- a package --------------------------------------------------------------------------------------------------------


def test_the_guide_shows_what_happens(installed: Callable[[Mapping[str, str]], Run]) -> None:
    run = installed(PACKAGE)
    (console,) = [block for block in blocks(GUIDE) if block.language == "console"]
    for command, expected in console.commands:
        told = run(*command.split()[1:]).output
        assert re.sub(r"sha256:\w+", "sha256:0000000000000000", told) == expected


def test_a_rule_of_another_package_is_known_everywhere(installed: Callable[[Mapping[str, str]], Run]) -> None:
    run = installed(PACKAGE)
    name = "bylaws-tidal/no-deputy"
    assert run("explain", name).output.startswith(f"# {name} (warning)\n\nA team has no deputy.\n")
    assert f"{name} (warning): A team has no deputy.\n" in run("explain", "--all").output
    assert f"{name}" not in run("check", "--ignore", name).output
    (run_,) = json.loads(run("check", "--select", name, "--format", "sarif").output)["runs"]
    (described,) = run_["tool"]["driver"]["rules"]
    assert (described["id"], described["shortDescription"]["text"]) == (name, "A team has no deputy.")
    Path(".bylaws.yaml").write_text(f"severity: {{{name}: error}}\n", encoding="utf-8")
    assert run("check", "--select", name).return_value == 1
    Path(".bylaws.yaml").unlink()
    data = Path("governance.yaml").read_text("utf-8").replace("Board}}", f"Board}}}} # bylaws:ignore {name} because so")
    Path("governance.yaml").write_text(data, encoding="utf-8")
    assert run("check", "--select", name).output == "1 body, 2 pages: no problems.\n"


def test_a_format_of_another_package_is_listed_and_refuses(installed: Callable[[Mapping[str, str]], Run]) -> None:
    run = installed(PACKAGE)
    line = "bylaws-tidal/phone-list (phones.txt): Who belongs to which team, one line each, for the phone list.\n"
    assert line in run("export", "--list").output
    assert "phone-list" not in run("export", "--page").output
    Path("governance.yaml").write_text("project: {id: tidal, name: Tidal}\n", encoding="utf-8")
    refused = run("export", "bylaws-tidal/phone-list")
    assert refused.return_value == 1
    assert "governance.yaml:1:1: bylaws-tidal/phone-list there is no team\n" in refused.output


def test_a_record_that_cannot_be_loaded_is_a_problem_and_all_else_goes_on(
    installed: Callable[[Mapping[str, str]], Run],
) -> None:
    run = installed({**PACKAGE, "bylaws_tidal/deputy.py": "x = 1 / 0\n", "bylaws_tidal/phone_list.py": "write = 1\n"})
    told = run("check", "--format", "json")
    assert told.return_value == 1
    found = [it["message"] for it in json.loads(told.stdout)["problems"] if it["rule"] == "broken-plugin"]
    assert found == [
        "`deputy` of the package `bylaws-tidal` cannot be loaded: ZeroDivisionError at line 1 of `deputy.py`",
        "`phone-list` of the package `bylaws-tidal` is no Export",
    ]


def test_one_record_that_is_wrong_leaves_the_others_of_its_package(
    installed: Callable[[Mapping[str, str]], Run],
) -> None:
    """Of two that have the same name, the first holds."""
    wrong = 'calls = "bylaws_tidal.deputy:check"\n'
    again = 'twice = "bylaws_tidal.phone_list:again"\n'
    line = 'phone-list = "bylaws_tidal.phone_list:write"\n'
    same = '\n\n@export("phone-list", "other.txt")\ndef again(governance: Governance, pages: Pages) -> Made:\n    ...\n'
    package = dict(PACKAGE)
    package["pyproject.toml"] = package["pyproject.toml"].replace(line, f"{wrong}{line}{again}")
    package["bylaws_tidal/phone_list.py"] += same
    run = installed(package)
    told = run("check", "--select", "broken-plugin", "--format", "json")
    assert [it["message"] for it in json.loads(told.stdout)["problems"]] == [
        "`calls` of the package `bylaws-tidal` is no Export",
        "two records of `bylaws-tidal` are called `bylaws-tidal/phone-list`",
    ]
    assert "\nBoard: Ada\n" in run("export", "bylaws-tidal/phone-list").stdout


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ('raise ValueError("ada")', "ValueError at line 16 of `deputy.py`"),
        ("yield 1", "AttributeError at line"),
        ("return 1", "TypeError at line"),
    ],
)
def test_a_rule_that_fails_is_a_problem_without_data(
    lines: str, why: str, installed: Callable[[Mapping[str, str]], Run]
) -> None:
    told = installed(with_rule(lines))("check", "--select", "bylaws-tidal/no-deputy,broken-plugin")
    assert told.return_value == 1
    assert told.exception is None
    assert "governance.yaml:1:1: broken-plugin `bylaws-tidal/no-deputy` fails: " in told.output
    assert why in told.output
    assert "tell those who make `bylaws-tidal`, or uninstall it" in told.output


def test_a_format_that_fails_is_refused(installed: Callable[[Mapping[str, str]], Run]) -> None:
    format_ = PACKAGE["bylaws_tidal/phone_list.py"].partition("    teams =")[0] + '    return {}["ada"]\n'
    ran = installed({**PACKAGE, "bylaws_tidal/phone_list.py": format_})("export", "bylaws-tidal/phone-list")
    assert ran.return_value == 1
    assert "`bylaws-tidal/phone-list` fails: KeyError at line 12 of `phone_list.py`" in ran.output
    assert "'ada'" not in ran.output


def test_what_packages_bring_stands_in_one_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """By package, then by name, however the environment lists them; one that belongs to no package comes first."""
    tide, reef = SimpleNamespace(name="tide"), SimpleNamespace(name="reef")
    listed = [
        SimpleNamespace(name=name, dist=dist) for name, dist in (("a", tide), ("z", reef), ("b", None), ("c", reef))
    ]
    monkeypatch.setattr("importlib.metadata.entry_points", lambda group: listed)
    monkeypatch.setattr(plugins, "_is_brought", lambda group: True)
    assert [entry.name for entry in plugins._entries("bylaws.rules")] == ["b", "c", "z", "a"]


def test_the_data_of_the_guide_is_sound() -> None:
    assert yaml.safe_load(FILES["governance.yaml"])["project"] == {"id": "tidal", "name": "Tidal"}
