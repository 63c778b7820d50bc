"""Other repositories of a body: their own people, and the way to the rules of the whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bylaws.cli import cli
from conftest import Maker

DATA = """
project: {id: example, name: Example, repository: https://github.com/example/example}
people: {ada: Ada, bob: Bob, eve: Eve}
scopes: {sdk: {name: The SDK, kind: repository, description: Libraries for programs}, docs: {name: Docs}}
ladder: {maintainer: {name: Maintainer, description: Maintainers look after their part}}
seats:
  - {person: ada, role: maintainer}
  - {person: bob, role: maintainer, scope: sdk}
  - {person: eve, role: maintainer, scope: sdk, status: emeritus}
  - {person: eve, role: maintainer, scope: docs}
amendments: {by: maintainer}
documents:
  folder: community
  repositories:
    sdk: {scopes: sdk, governance: docs/GOVERNANCE.md}
    all: {maintainers: PEOPLE.md}
"""
SDK = """\
# The SDK Maintainers

These people maintain The SDK under its \
[governance](https://github.com/example/example/blob/main/community/GOVERNANCE.md).

They belong to [Example](https://github.com/example/example/blob/main/community/MAINTAINERS.md), where everyone is \
listed. This page is made from the same record.

## Maintainers

<a id="maintainers-sdk"></a>

### The SDK

Libraries for programs.

| Name | GitHub ID |
| --- | --- |
| Bob | [bob](https://github.com/bob) |

## Emeritus

We thank these people for their work.

| Name | GitHub ID | Role |
| --- | --- | --- |
| Eve | [eve](https://github.com/eve) | Maintainer (The SDK) |
"""
POINTER = """\
# Governance

The SDK belongs to [Example](https://github.com/example/example/blob/main/community/MAINTAINERS.md). The rules of the \
whole hold here too:

- [Example Governance](https://github.com/example/example/blob/main/community/GOVERNANCE.md)
- [Example Maintainers](https://github.com/example/example/blob/main/community/MAINTAINERS.md)
"""

Bylaws = Callable[..., Result]


@pytest.fixture
def bylaws(root_with: Maker, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Bylaws]:
    """Makes a root with data and two empty checkouts the working directory; returns the commands in it."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)

    def made(data: str) -> Bylaws:
        root = root_with({"governance.yaml": data, "one/.keep": "", "two/.keep": ""})
        monkeypatch.chdir(root)
        return lambda *arguments: CliRunner().invoke(cli, [*arguments], standalone_mode=False)

    return made


def content(path: str) -> str:
    """A generated file without its banner and checksum."""
    return Path(path).read_text().partition("-->\n\n")[2].rpartition("\n<!-- bylaws sha256")[0]


def test_a_repository_has_its_own_people_and_leads_to_the_whole(bylaws: Callable[[str], Bylaws]) -> None:
    run = bylaws(DATA)
    ran = run("render", "--repo", "sdk=one", "--repo", "all=two")
    assert (ran.return_value, ran.output) == (
        0,
        "wrote one/MAINTAINERS.md\nwrote one/docs/GOVERNANCE.md\nwrote two/PEOPLE.md\n",
    )
    assert content("one/MAINTAINERS.md") == SDK
    assert content("one/docs/GOVERNANCE.md") == POINTER
    assert "| Ada |" in content("two/PEOPLE.md")
    assert "| Eve |" in content("two/PEOPLE.md")
    assert not Path("community").exists()  # the pages of the whole are written without --repo


def test_check_compares_a_checkout(bylaws: Callable[[str], Bylaws]) -> None:
    run = bylaws(DATA)
    assert run("check", "--repo", "sdk=one").return_value == 1
    run("render", "--repo", "sdk=one")
    assert run("check", "--repo", "sdk=one").output == "sdk: 2 pages, no problems.\n"
    data = Path("governance.yaml")
    data.write_text(data.read_text().replace("bob: Bob", "bob: Robert"))
    ran = run("check", "--repo", "sdk=one")
    assert ran.return_value == 1
    assert ran.stdout.startswith("MAINTAINERS.md:20:1: stale-file `MAINTAINERS.md` is out of date from here on\n")


def test_nothing_is_written_if_one_checkout_forbids_it(bylaws: Callable[[str], Bylaws]) -> None:
    run = bylaws(DATA)
    Path("two/PEOPLE.md").write_text("mine\n")
    ran = run("render", "--repo", "sdk=one", "--repo", "all=two")
    assert (ran.return_value, ran.stderr) == (1, "Nothing was written.\n")
    assert ran.stdout.startswith("PEOPLE.md:1:1: not-generated `PEOPLE.md` stands here and is not generated\n")
    assert not Path("one/MAINTAINERS.md").exists()


def test_the_difference_can_be_shown_first(bylaws: Callable[[str], Bylaws]) -> None:
    ran = bylaws(DATA)("render", "--diff", "--repo", "sdk=one")
    assert "+| Bob | [bob](https://github.com/bob) |\n" in ran.stdout
    assert not Path("one/MAINTAINERS.md").exists()


def test_pages_may_be_read_elsewhere(bylaws: Callable[[str], Bylaws]) -> None:
    run = bylaws(DATA.replace("  folder: community\n", "  address: https://example.org/governance/\n"))
    run("render", "--repo", "sdk=one")
    assert "[governance](https://example.org/governance/GOVERNANCE.md)" in content("one/MAINTAINERS.md")


@pytest.mark.parametrize(
    ("data", "arguments", "message"),
    [
        (
            DATA,
            ["--repo", "sdkk=one"],
            "governance.yaml:1:1: unknown-repository no body has a repository `sdkk`\n    hint: did you mean `sdk`?\n",
        ),
        (
            DATA.replace(", repository: https://github.com/example/example", ""),
            ["--repo", "sdk=one"],
            "no-address nobody knows where the pages are read, so that other repositories could link them\n",
        ),
        (
            DATA.replace("scopes: sdk,", "scopes: skd,"),
            ["--repo", "sdk=one"],
            "unknown-reference there is no scope `skd`\n",
        ),
    ],
)
def test_what_cannot_be_made_is_refused(
    bylaws: Callable[[str], Bylaws], data: str, arguments: list[str], message: str
) -> None:
    ran = bylaws(data)("render", *arguments)
    assert ran.return_value == 1
    assert message in ran.stdout
    assert not Path("one/MAINTAINERS.md").exists()


@pytest.mark.parametrize("value", ["sdk", "=one", "sdk=", "sdk=nowhere"])
def test_a_checkout_is_a_name_and_a_folder(bylaws: Callable[[str], Bylaws], value: str) -> None:
    ran = bylaws(DATA)("render", "--repo", value)
    assert str(ran.exception) == "write NAME=PATH, and name a folder that is there"
