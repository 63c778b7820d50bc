"""What nobody has agreed to publish is published nowhere: on no page, in no export, in no message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from bylaws.cli import cli
from bylaws.differences import compare
from bylaws.formats import own_exports
from conftest import Maker, governance

BODY = """
project:
  id: example
  name: Example
  description: An example
  repository: https://github.com/example/example
  foundation: {name: cncf, level: sandbox, history: [{level: sandbox, date: 2024-01-01, issue: 'https://i.example'}]}
people:
  ada: {name: Ada, affiliation: independent, contacts: [
    {kind: email, value: contact@secret.example, VISIBILITY, note: a note at secret.example}]}
  bob: {name: Bob, affiliation: independent}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
ladder: {maintainer: {name: Maintainer, represents_body: true, becoming: {vote: majority, nominate_in: list}}}
voting:
  default: majority
  electorate: maintainer
  venues: [list, forum, call]
  kinds: {majority: {passes: more than 1/2, open_for: 5 days}}
meetings:
  call: {name: Call, when: every week on Monday, at: 9:00, zone: UTC, PUBLIC,
    link: 'https://link.secret.example', calendar: 'https://calendar.secret.example', RECORDS}
  open: {name: Open call, when: every week on Monday, at: 9:00, zone: UTC, link: 'https://open.example'}
channels:
  list: {name: list, kind: mailing-list, address: list@secret.example, PUBLIC, archive: 'https://a.secret.example'}
  mail: {name: mail, kind: email, address: mail@open.example, public: false}
  forum: {name: forum, kind: social, url: 'https://forum.secret.example', PUBLIC}
  slack: {name: '#slack', kind: chat, url: 'https://slack.secret.example', PUBLIC}
security: {report_to: [list, forum]}
code_of_conduct: {report_to: [list, slack], handled_in: [forum]}
lifecycle: {stepping_down: {contact: [list]}}
exports: {security-insights: {reviewed: 2026-01-01, updated: 2026-01-01}}
documents: {meetings: MEETINGS.md, conduct: CODE_OF_CONDUCT.md}
"""
CHECKS = [["check", "--format", name] for name in ("json", "sarif", "github")]
RECORDS = "notes: 'https://notes.secret.example', recordings: 'https://video.secret.example'"


def everything(root: Path) -> Iterator[tuple[str, str]]:
    """Every file that can be made, and what is said meanwhile."""
    runner = CliRunner()
    for arguments in (
        ["render"],
        ["render", "--site", str(root / "site")],
        *CHECKS,
        ["next", "--json", "--as-of", "2026-01-01"],
    ):
        result = runner.invoke(cli, [*arguments, "-C", str(root)])
        assert result.exception is None or isinstance(result.exception, SystemExit)
        yield " ".join(arguments), result.stdout
    for format_ in own_exports():
        result = runner.invoke(cli, ["export", format_.name, "-C", str(root), "--output", str(root / format_.name)])
        assert result.exception is None or isinstance(result.exception, SystemExit)
        yield format_.name, result.stdout
    for path in root.rglob("*"):
        if path.is_file() and path.name != "governance.yaml":
            yield str(path.relative_to(root)), path.read_bytes().decode(errors="replace")


def with_secrets(root: Path) -> list[str]:
    """What says a secret; that a finding shows the line of the data is no saying."""
    excerpt = re.compile(r"^    .*\n +\^$", re.MULTILINE)
    return [name for name, text in everything(root) if "secret.example" in excerpt.sub("", text)]


@pytest.mark.parametrize("word", ["undecided", "unspecified", "unread"])
def test_what_is_left_open_is_published_nowhere(root_with: Maker, word: str) -> None:
    text = BODY.replace("VISIBILITY", f"visibility: {word}").replace("PUBLIC", f"public: {word}")
    root = root_with({"governance.yaml": text.replace("RECORDS", RECORDS)})
    assert with_secrets(root) == []
    assert (root / "MEETINGS.md").is_file()
    assert (root / "site").is_dir()
    assert "https://open.example" in (root / "calendar/calendar/example.ics").read_text(encoding="utf-8")


def test_a_private_contact_and_the_link_of_a_private_meeting_are_published_nowhere(root_with: Maker) -> None:
    text = BODY.replace("VISIBILITY", "visibility: private").replace(", RECORDS", "")
    text = text.replace("PUBLIC", "public: false", 1).replace(", calendar: 'https://calendar.secret.example'", "")
    lines = [line for line in text.splitlines() if "PUBLIC" not in line]
    assert with_secrets(root_with({"governance.yaml": "\n".join(lines)})) == []


def test_what_is_public_is_published(root_with: Maker) -> None:
    text = BODY.replace("VISIBILITY", "visibility: public").replace("PUBLIC", "public: true")
    text = re.sub(r"(report_to|handled_in): \[.*?\]", r"\1: mail", text)
    root = root_with({"governance.yaml": text.replace("RECORDS", RECORDS)})
    said = "".join(text for _, text in everything(root))
    for part in (
        "contact@",
        "a note at ",
        "//link.",
        "//calendar.",
        "//notes.",
        "//video.",
        "list@",
        "//a.",
        "//forum.",
    ):
        assert f"{part}secret.example" in said


def test_a_comparison_shows_no_address_whose_publication_is_open() -> None:
    project = "project: {id: example, name: Example}\n"
    after = "channels: {list: {name: list, kind: email, address: list@secret.example, public: undecided}}\n"
    found = compare(governance(f"{project}channels: undecided\n"), governance(project + after), {}, {})
    assert [change.text for change in found] == ["The channel “list” was added."]
