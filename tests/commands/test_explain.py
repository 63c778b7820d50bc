"""`bylaws explain`, and the page of all rules."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from bylaws.checks.catalogue import JUDGING, rules
from bylaws.checks.settings import Exempt, LinkSettings, Settings, read_settings
from bylaws.cli import cli
from bylaws.reference.commands import manual
from bylaws.reference.settings import settings_page

ROOT = Path(__file__).parents[2]


def explain(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["explain", *arguments], standalone_mode=False)


def test_the_committed_page_of_commands_is_current() -> None:
    committed = (ROOT / "governance" / "reference" / "commands.md").read_text(encoding="utf-8")
    assert committed == manual(cli), "the commands have changed: run `make fix`"
    assert committed.count("\n## ") == len(cli.every())


def test_the_committed_page_of_settings_is_current() -> None:
    committed = (ROOT / "governance" / "reference" / "settings.md").read_text(encoding="utf-8")
    assert committed == explain("--settings").output, "the settings have changed: run `make fix`"
    for node in (Settings, Exempt, LinkSettings):
        assert [key for key in node.FIELDS if f"| `{key}` |" not in committed] == []


def test_the_example_of_the_page_of_settings_can_be_read(tmp_path: Path) -> None:
    (example,) = re.findall("```yaml\n(.+?)```", settings_page(), re.DOTALL)
    (tmp_path / ".bylaws.yaml").write_text(example, encoding="utf-8")
    wanted = read_settings(tmp_path)
    assert wanted.problems == ()
    assert wanted.settings.links.skip == ("docs/archive/*",)
    assert [exempt.rule for exempt in wanted.settings.exempt] == ["broken-link"]


def test_the_committed_page_of_the_plugin_is_current() -> None:
    pytest.importorskip("mkdocs")
    from plugin_page import plugin_page

    committed = (ROOT / "governance" / "reference" / "plugin.md").read_text(encoding="utf-8")
    assert committed == plugin_page(), "the options have changed: run `make fix`"


def test_the_example_of_the_page_of_the_plugin_is_valid() -> None:
    pytest.importorskip("mkdocs")
    from bylaws.mkdocs_plugin import BylawsConfig

    page = (ROOT / "governance" / "reference" / "plugin.md").read_text(encoding="utf-8")
    (example,) = re.findall("```yaml\n(.+?)```", page, re.DOTALL)
    (options,) = [one["bylaws"] for one in yaml.safe_load(example)["plugins"] if isinstance(one, dict)]
    config = BylawsConfig()
    config.load_dict(options)
    assert config.validate() == ([], [])


def test_the_readme_counts_the_rules() -> None:
    judging = sum(rule.over in JUDGING for rule in rules().values())
    assert f"{judging} [rules](governance/reference/rules.md)" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [[], ["--all"]])
def test_all_rules_are_listed(arguments: list[str]) -> None:
    lines = explain(*arguments).output.splitlines()
    assert [line.split(" ")[0] for line in lines] == list(rules())
    assert lines[0] == "acting-for-nobody (error): Somebody acts for a member who is none."


def test_a_rule_is_explained() -> None:
    ran = explain("organization-loop")
    assert ran.return_value == 0
    assert (
        ran.output
        == """\
# organization-loop (error)

An organization is controlled by itself, through its parents.

## Why

Organizations under common control count as one. A chain of parents that has no end has no such one.

## Bad

```yaml
project: {id: example, name: Example}
organizations: {acme: {name: Acme, parent: birch}, birch: {name: Birch, parent: acme}}
```

## Good

```yaml
project: {id: example, name: Example}
organizations: {acme: {name: Acme, parent: birch}, birch: Birch}
```
"""
    )


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("over-caps", "there is no rule `over-caps`: did you mean `over-cap`?"),
        (
            "zzz",
            "there is no rule `zzz`: `bylaws explain --all` lists the rules",
        ),
    ],
)
def test_a_rule_that_is_not_there(name: str, message: str) -> None:
    assert str(explain(name).exception) == message
