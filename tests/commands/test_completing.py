"""What a shell offers behind a half-written word: what there is in the record, and what bylaws has."""

from __future__ import annotations

from pathlib import Path

import pytest

from running import ran

BODY = """\
project: {id: reef, name: Reef}
people: {ada: Ada, adam: Adam, bob: Bob}
organizations: {acme: Acme}
scopes: {core: {name: Core, kind: repository}}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}]
voting: {electorate: maintainer, kinds: {majority: more than 1/2}}
decisions: {roadmap: {what: Change the roadmap, vote: majority}}
"""


def offered(folder: Path, line: str) -> list[str]:
    """The words that a shell shows behind this line, of which the last word is not finished."""
    environment = {"_BYLAWS_COMPLETE": "bash_complete", "COMP_WORDS": line, "COMP_CWORD": str(len(line.split(" ")) - 1)}
    done = ran(cwd=folder, environment=environment)
    assert (done.returncode, done.stderr) == (0, "")
    return [found.partition(",")[2] for found in done.stdout.splitlines() if found]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("bylaws ren", ["rename", "render"]),
        ("bylaws export cod", ["codeowners"]),
        ("bylaws explain broken-l", ["broken-link"]),
        ("bylaws check --select broken-link,broken-a", ["broken-link,broken-anchor"]),
        ("bylaws links --ignore empty-l", ["empty-link"]),
        ("bylaws next --body r", ["reef"]),
        ("bylaws drift --body x", []),
        ("bylaws vote road", ["roadmap"]),
        ("bylaws vote roadmap --for bob,ad", ["bob,ada", "bob,adam"]),
        ("bylaws vote roadmap --about @ad", ["@ada", "@adam"]),
        ("bylaws vote roadmap --scope c", ["core"]),
        ("bylaws leave bo", ["bob"]),
        ("bylaws add bob --role m", ["maintainer"]),
        ("bylaws affiliate bob a", ["acme"]),
        ("bylaws audit --catalogue clo", ["clomonitor"]),
        ("bylaws audit --level grad", ["graduation"]),
    ],
)
def test_a_shell_completes_what_there_is(tmp_path: Path, line: str, expected: list[str]) -> None:
    (tmp_path / "governance.yaml").write_text(BODY, encoding="utf-8")
    assert offered(tmp_path, line) == expected


@pytest.mark.parametrize("text", ["project: [", "project: {id: reef, name: undecided}\n", None])
def test_a_shell_shows_no_problem_of_the_data(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "governance.yaml").write_text(text, encoding="utf-8")
    assert offered(tmp_path, "bylaws next --body r") == []
    assert offered(tmp_path, "bylaws vote roadmap --for ad") == []
