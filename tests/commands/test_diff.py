"""`bylaws diff`: what changed between two commits, in words, and what each change needed before."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from textwrap import dedent
from typing import Any, get_args, get_type_hints

import pytest
from click.testing import CliRunner, Result
from fluent.syntax import ast

from bylaws.body.governance import Governance
from bylaws.build.root import build_root
from bylaws.cli import cli
from bylaws.differences import PARTS, Change, compare, section_title
from bylaws.model.body import Body
from bylaws.source import Node
from bylaws.words.compiling import LANGUAGES, messages
from conftest import governance

GIT = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}

BASE = """
project: {id: small, name: Small Project, short_name: Small}
organizations:
  acorn: Acorn
  birch: {name: "Birch, *Labs*", parent: acorn}
  elm: Elm
people:
  ada: {name: Ada, affiliation: acorn, contacts: [{kind: email, value: old@example.org, visibility: private}]}
  bob: {name: Bob, affiliation: acorn}
  cy: {name: Cy, affiliation: elm}
  dee: {name: Dee, affiliation: independent}
  eve: {name: Eve, affiliation: elm}
  fay: {name: Fay, affiliation: elm}
scopes:
  docs: {name: Documentation, kind: repository}
  web: {name: Web}
ladder:
  reviewer: {name: Reviewer, becoming: {vote: majority}}
  maintainer:
    name: Maintainer
    cap: at most 1/2 per organization
    becoming: {vote: two-thirds}
    removal: {vote: two-thirds, by: {role: maintainer, excluding: [subject]}}
offices:
  chair: {name: Chair, becoming: {appointed_by: maintainer}}
voting:
  electorate: maintainer
  default: lazy
  kinds:
    lazy: {name: lazy consensus, passes: no objection, open_for: 3 days}
    majority: {passes: more than 1/2}
    two-thirds: {name: two-thirds majority, passes: at least 2/3, open_for: 3 days}
decisions:
  release: {what: Publish a release, topic: releases, vote: majority}
  repository: {what: Create a repository, topic: subprojects, vote: majority}
amendments: {vote: two-thirds, covers: [this document]}
meetings:
  call: {name: Community call, when: every 2 weeks on Thursday, at: 16:00, zone: Europe/Berlin}
channels:
  chat: {name: chat, kind: chat}
seats:
  - {person: ada, role: maintainer, since: 2021}
  - {person: bob, role: maintainer}
  - {person: cy, role: maintainer}
  - {person: dee, role: maintainer}
  - {person: eve, role: reviewer, scope: docs}
  - {person: fay, role: reviewer}
"""


class Repository:
    """A small repository, in which a commit is one call away."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.git("init", "-q", "-b", "main")

    def git(self, *arguments: str) -> str:
        identity = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"]
        done = subprocess.run(["git", *identity, *arguments], cwd=self.root, env=GIT, capture_output=True, check=True)
        return done.stdout.decode()

    def write(self, files: Mapping[str, str]) -> None:
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dedent(text), encoding="utf-8")

    def commit(self, files: Mapping[str, str]) -> str:
        self.write(files)
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", "A commit")
        return self.git("rev-parse", "HEAD").strip()

    def tree(self, *entries: tuple[str, str, str]) -> str:
        """A tree as Git itself would not make it: modes, names and objects."""
        raw = b"".join(f"{mode} {name}\0".encode() + bytes.fromhex(found) for mode, name, found in entries)
        command = ["git", "hash-object", "-t", "tree", "--literally", "-w", "--stdin"]
        done = subprocess.run(command, cwd=self.root, env=GIT, input=raw, capture_output=True, check=True)
        return done.stdout.decode().strip()

    def diff(self, *arguments: str, below: str = "") -> Result:
        root = str(self.root / below)
        return CliRunner().invoke(cli, ["diff", "-C", root, *arguments], standalone_mode=False)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    (tmp_path / "work").mkdir()
    return Repository(tmp_path / "work")


def edited(*edits: tuple[str, str], text: str = BASE) -> str:
    for old, new in edits:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def told(*edits: tuple[str, str]) -> list[str]:
    """The changes that some edits make, as plain text, with what they need."""
    changes = compare(governance(BASE), governance(edited(*edits)), {}, {})
    return [f"{section_title(change.section)}: {change.text}{_needed(change)}" for change in changes]


def _needed(change: Change) -> str:
    return f" | {change.needs.what}: {change.needs.how}" if change.needs else ""


APPOINT = "Appoint a maintainer: two-thirds majority, 3 of 4 votes"
REMOVE = "Remove a maintainer: two-thirds majority, 3 of 4 votes"
AMEND = "Change these rules: two-thirds majority, 3 of 4 votes"


# --- the whole --------------------------------------------------------------------------------------------------------

AFTER = edited(
    ("{person: fay, role: reviewer}", "{person: fay, role: maintainer}"),
    ("{person: eve, role: reviewer, scope: docs}", "{person: eve, role: maintainer, scope: docs}"),
    ("  - {person: dee, role: maintainer}\n", "  - {person: dee, role: maintainer, status: emeritus}\n"),
    ("eve: {name: Eve, affiliation: elm}", "eve: {name: Eve, affiliation: birch}\n  new: {name: '*New* `One` 会议'}"),
    ("seats:\n", "seats:\n  - {person: new, role: reviewer}\n"),
    ("old@example.org", "new@example.org"),
    (
        "{name: two-thirds majority, passes: at least 2/3, open_for: 3 days}",
        "{name: two-thirds majority, passes: at least 2/3, open_for: 5 days}",
    ),
    ("when: every 2 weeks on Thursday", "when: every week on Tuesday"),
)

BY_VOTE = "*Needed: Appoint a maintainer (two-thirds majority, 3 of 4 votes).*"
BY_AMENDMENT = "*Needed: Change these rules (two-thirds majority, 3 of 4 votes).*"

MARKDOWN = f"""\
## Small

### People

- The contact details of Ada changed.
- Dee is now emeritus and no longer a maintainer.
- Eve went from reviewer to maintainer for Documentation. {BY_VOTE}
- Eve moved from Elm to Birch, \\*Labs\\*.
- Fay went from reviewer to maintainer. {BY_VOTE}
- \\*New\\* \\`One\\` 会议 joined the reviewers. *Needed: Appoint a reviewer (majority, 3 of 4 votes).*

### Organizations

- Among the maintainers, Acorn still holds the most seats, 3 of 5 instead of 2 of 4.
- The limit of 1/2 for one organization is now exceeded.

### Votes

- The time to vote in votes by two-thirds majority rose from three days to five days. {BY_AMENDMENT}
- A vote by majority now takes 3 of 5 votes instead of 3 of 4.
- A vote by two-thirds majority now takes 4 of 5 votes instead of 3 of 4.

### Meetings

- The schedule of the meeting “Community call” changed from every other Thursday to every Tuesday.
"""


def test_two_commits_are_compared_in_words(repository: Repository) -> None:
    first = repository.commit({"governance.yaml": BASE})
    repository.commit({"governance.yaml": AFTER})
    result = repository.diff(first, "main")
    assert (result.return_value, result.stderr, result.stdout) == (0, "", MARKDOWN)
    same = repository.diff("main", "main")
    assert (same.return_value, same.stderr, same.stdout) == (0, "", "The governance is the same.\n")


def test_a_commit_is_compared_with_the_files_and_nothing_is_touched(repository: Repository) -> None:
    repository.commit({"governance.yaml": BASE, "other.txt": "x"})
    repository.write({"governance.yaml": AFTER, "other.txt": "not committed"})
    before = {
        path: (path.stat().st_mtime_ns, path.read_bytes()) for path in repository.root.iterdir() if path.is_file()
    }
    assert repository.diff("HEAD").stdout == MARKDOWN
    assert {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in before} == before
    assert repository.git("status", "--porcelain") == " M governance.yaml\n M other.txt\n"
    assert repository.git("stash", "list") == ""


def test_json(repository: Repository) -> None:
    first = repository.commit({"governance.yaml": BASE})
    repository.write(
        {
            "governance.yaml": edited(
                ("open_for: 3 days}\n    maj", "open_for: 5 days}\n    maj"), ("name: Dee", "name: D.")
            )
        }
    )
    result = repository.diff(first, "--json")
    assert (result.return_value, result.stderr) == (0, "")
    assert json.loads(result.stdout) == {
        "from": first,
        "to": None,
        "bodies": [
            {
                "id": "small", "name": "Small Project", "state": "changed",
                "changes": [
                    {"section": "People", "text": "The name of D. changed from “Dee” to “D.”.", "needs": None},
                    {
                        "section": "Votes",
                        "text": "The time to vote in votes by lazy consensus rose from three days to five days.",
                        "needs": {"what": "Change these rules", "how": "two-thirds majority, 3 of 4 votes"},
                    },
                ],
            }
        ],
    }  # fmt: skip


def test_bodies_that_are_new_or_gone(repository: Repository) -> None:
    body = "project: {{id: {0}, name: {0}}}\n"
    repository.commit({f"data/{name}/a.yaml": body.format(name) for name in ("one", "two")})
    (repository.root / "data/two/a.yaml").unlink()
    repository.commit({"data/three/a.yaml": body.format("three")})
    assert repository.diff("HEAD~1", "HEAD").stdout == "## two\n\nThis body is gone.\n\n## three\n\nThis body is new.\n"
    states = {one["id"]: one["state"] for one in json.loads(repository.diff("HEAD~1", "--json").stdout)["bodies"]}
    assert states == {"one": "same", "two": "gone", "three": "new"}


def test_the_first_commit_with_data_is_compared_with_nothing(repository: Repository) -> None:
    repository.commit({"README.md": "x"})
    repository.write({"governance.yaml": BASE})
    assert repository.diff("HEAD").stdout == "## Small\n\nThis body is new.\n"


def test_own_markdown_is_compared_wherever_it_stands(repository: Repository) -> None:
    documents = "documents: {governance: {sections: {history: {file: texts/history.md}}}}\n"
    repository.commit({"governance.yaml": BASE + documents, "texts/history.md": "Once.\n"})
    repository.write({"texts/history.md": "Once upon a time.\n"})
    assert repository.diff("HEAD").stdout == "## Small\n\n### Documents\n\n- The text in texts/history.md changed.\n"


def test_what_is_kept_from_releases_links_and_odd_names_are_no_trouble(repository: Repository) -> None:
    odd = "data/a b\n会.yaml"
    repository.write(
        {
            odd: edited(("short_name: Small", "short_name: S")),
            "data/notes.md": "x\n\n",
            ".gitattributes": "* export-ignore\n",
        }
    )
    (repository.root / "data/link.yaml").symlink_to("nowhere.yaml")
    repository.commit({})
    (repository.root / "data/link.yaml").unlink()
    repository.write({odd: BASE})
    assert (
        repository.diff("HEAD").stdout
        == "## Small\n\n### The body\n\n- The short name of Small changed from “S” to “Small”.\n"
    )


@pytest.mark.parametrize(
    ("path", "is_refused"),
    [("data/../../pwned.yaml", True), ("../pwned.md", False), ("data/../pwned.md", True), (".git/pwned.md", False)],
)
def test_a_commit_made_by_hand_writes_nothing_elsewhere(
    repository: Repository, path: str, is_refused: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Git checks out no path with `..`, but it stores and fetches one."""
    repository.commit({"data/body.yaml": BASE})
    blob = repository.git("rev-parse", "HEAD:data/body.yaml").strip()
    folders = path.split("/")
    made = repository.tree(("100644", folders.pop(), blob))
    for folder in reversed(folders):
        made = repository.tree(("40000", folder, made))
    commit = repository.git("commit-tree", "-m", "x", made).strip()
    temporary = tmp_path / "temporary/folder"
    temporary.mkdir(parents=True)
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    before = sorted(tmp_path.rglob("*"))
    done = repository.diff(commit)
    assert sorted(tmp_path.rglob("*")) == before
    if is_refused:
        assert done.output.splitlines()[0].startswith(f"{path}:1:1: outside-root `{path}` is not a path")


def test_a_root_below_the_top_of_the_repository(repository: Repository) -> None:
    repository.commit({"project/governance.yaml": BASE, "governance.yaml": "project: {id: other, name: Other}\n"})
    repository.write({"project/governance.yaml": edited(("name: Dee", "name: D."))})
    result = repository.diff("HEAD", below="project")
    assert result.stdout == "## Small\n\n### People\n\n- The name of D. changed from “Dee” to “D.”.\n"


# --- what goes wrong --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("side", ["old", "new"])
def test_problems_of_either_side_are_reported(repository: Repository, side: str) -> None:
    broken = edited(("passes: more than 1/2", "passes: most of us"))
    first = repository.commit({"governance.yaml": broken if side == "old" else BASE})
    repository.write({"governance.yaml": BASE if side == "old" else broken})
    result = repository.diff(first)
    assert (result.return_value, result.stdout) == (1, "")
    assert result.stderr.splitlines()[:2] == [
        f"The data of {first if side == 'old' else 'the work tree'} cannot be compared:",
        "governance.yaml:31:24: wrong-value `most of us` is not a threshold",
    ]


def test_broken_yaml_is_a_problem_too(repository: Repository) -> None:
    repository.commit({"governance.yaml": "project: {id: a, name: A}\nseats: [\n"})
    result = repository.diff("HEAD", "HEAD")
    assert (result.return_value, result.stdout) == (1, "")
    assert result.stderr.startswith("The data of HEAD cannot be compared:\ngovernance.yaml:")


def test_without_data_there_is_nothing_to_compare(repository: Repository) -> None:
    repository.commit({"README.md": "x"})
    result = repository.diff("HEAD")
    assert result.return_value == 1
    assert "no-data there is neither a folder `data` nor a file `governance.yaml` here" in result.stderr


@pytest.mark.parametrize("revision", ["nowhere", "", "HEAD:governance.yaml", "--all", "HEAD\x00", "HEAD..HEAD", "会议"])
def test_what_is_no_commit_is_refused(repository: Repository, revision: str) -> None:
    repository.commit({"governance.yaml": BASE})
    result = repository.diff("--", revision)
    assert getattr(result.exception, "message", None) == f"there is no commit `{revision}`."


def test_a_folder_that_is_no_repository_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (tmp_path / "plain").mkdir()
    result = CliRunner().invoke(cli, ["diff", "-C", str(tmp_path / "plain"), "HEAD"], standalone_mode=False)
    assert getattr(result.exception, "message", None) == "it is no Git repository."


# --- people -----------------------------------------------------------------------------------------------------------

SEAT = "{person: fay, role: reviewer}"
DEE = "{person: dee, role: maintainer}"


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (
            (SEAT, f"{SEAT}\n  - {{person: fay, role: chair}}"),
            ["People: Fay also became a chair. | Appoint a chair: appointed by the maintainers"],
        ),
        (
            (SEAT, "{person: fay, role: reviewer, scope: web}"),
            [
                "People: Fay is a reviewer for Web now, and no longer for the whole body. | Appoint a reviewer:"
                " majority, 3 of 4 votes",
            ],
        ),
        (
            (SEAT, "{person: fay, role: reviewer, status: on-leave}"),
            ["People: Fay went on leave as a reviewer."],
        ),
        (
            (SEAT, "{person: fay, role: reviewer, status: removed}"),
            [
                "People: Fay was removed as a reviewer. | Remove a reviewer: no rule of its own: lazy"
                " consensus, 4 voters",
            ],
        ),
        (
            (SEAT, "{person: fay, role: reviewer, status: resigned}"),
            ["People: Fay stepped down as a reviewer."],
        ),
        (
            (f"  - {SEAT}\n", ""),
            [
                "People: Fay is no longer a reviewer. | Remove a reviewer: no rule of its own: lazy consensus,"
                " 4 voters; nothing, if it is their own wish",
            ],
        ),
        (
            ("role: maintainer, since: 2021}", "role: maintainer, since: 2022-03, title: Lead}"),
            [
                "People: The start of the seat of Ada as a maintainer changed from 2021 to March 2022.",
                "People: The record now gives the title of the seat of Ada as a maintainer: “Lead”.",
            ],
        ),
        (
            ("  dee: {name: Dee, affiliation: independent}\n", "  dee: Dee\n"),
            ["People: It is no longer on record that Dee is independent."],
        ),
        (
            ("  web: {name: Web}\n", "  web: {name: Web}\n  cli: {name: CLI}\n"),
            ["Parts: The part CLI was added. | Create a repository: majority, 3 of 4 votes"],
        ),
        (
            ("people:\n", "people:\n  gus: {name: Gus}\n"),
            ["People: Gus is now on record, without a role."],
        ),
        (
            (SEAT, "{person: fay, role: reviewer, status: emeritus}\n  - {person: fay, role: chair}"),
            ["People: Fay went from reviewer to chair. | Appoint a chair: appointed by the maintainers"],
        ),
        (
            (SEAT, f"{SEAT}\n  - {{person: fay, role: maintainer, status: emeritus, scope: web}}"),
            ["People: Fay is now on record as having been a maintainer for Web."],
        ),
        (
            (SEAT, "{person: fay, role: maintainer, status: on-trial}"),
            [f"People: Fay went from reviewer to maintainer. | {APPOINT}"],
        ),
    ],
)
def test_people(edit: tuple[str, str], expected: list[str]) -> None:
    assert told(edit) == expected


def test_no_contact_is_shown_for_some_are_private_and_others_are_withdrawn() -> None:
    assert told(("old@example.org", "new@example.org")) == ["People: The contact details of Ada changed."]
    assert told(("name: Bob,", "name: Bob, email: bob@example.org,")) == ["People: The contact details of Bob changed."]


def test_somebody_comes_back_and_somebody_is_forgotten() -> None:
    gone = edited((DEE, "{person: dee, role: maintainer, status: emeritus}"))
    back = compare(governance(gone), governance(BASE), {}, {})
    assert [change.text for change in back if change.section == "people"] == ["Dee is a maintainer again."]
    forgotten = compare(governance(gone), governance(edited((f"  - {DEE}\n", ""))), {}, {})
    assert [change.text for change in forgotten] == ["Dee is no longer on record as having been a maintainer."]
    nobody = compare(governance(edited(("people:\n", "people:\n  gus: Gus\n"))), governance(BASE), {}, {})
    assert [change.text for change in nobody] == ["Gus is no longer on record."]


def test_numbers_follow_people() -> None:
    assert told((DEE, "{person: dee, role: maintainer, status: removed}")) == [
        f"People: Dee was removed as a maintainer. | {REMOVE}",
        "Organizations: Among the maintainers, Acorn still holds the most seats, 2 of 3 instead of 2 of 4.",
        "Organizations: The limit of 1/2 for one organization is now exceeded.",
        "Votes: A vote by majority now takes 2 of 3 votes instead of 3 of 4.",
        "Votes: A vote by two-thirds majority now takes 2 of 3 votes instead of 3 of 4.",
    ]


def test_a_limit_that_is_met_again_and_one_that_stays_exceeded() -> None:
    three = edited((DEE, "{person: dee, role: maintainer, status: removed}"))
    back = [change.text for change in compare(governance(three), governance(BASE), {}, {})]
    assert "Among the maintainers, Acorn still holds the most seats, 2 of 4 instead of 2 of 3." in back
    assert "The limit of 1/2 for one organization is met again." in back
    two = edited(("  - {person: cy, role: maintainer}\n", ""), text=three)
    more = [change.text for change in compare(governance(three), governance(two), {}, {})]
    assert "Among the maintainers, Acorn still holds the most seats, 2 of 2 instead of 2 of 3." in more
    assert not any("limit" in one for one in more)


def test_another_organization_becomes_the_largest() -> None:
    assert told(
        ("  bob: {name: Bob, affiliation: acorn}", "  bob: {name: Bob, affiliation: elm}"),
        ("  ada: {name: Ada, affiliation: acorn,", "  ada: {name: Ada, affiliation: elm,"),
    ) == [
        "People: Ada moved from Acorn to Elm.",
        "People: Bob moved from Acorn to Elm.",
        "Organizations: Among the maintainers, Elm now holds the most seats, 3 of 4; before, it was Acorn with 2 of 4.",
        "Organizations: The limit of 1/2 for one organization is now exceeded.",
    ]


def test_nothing_is_said_of_the_largest_where_too_little_is_known() -> None:
    """Two of four belong to Acorn, and one more is of nobody knows which organization: that is still certain."""
    unknown = edited(("  cy: {name: Cy, affiliation: elm}", "  cy: Cy"))
    assert unknown != BASE
    one_less = edited((DEE, "{person: dee, role: maintainer, status: removed}"), text=unknown)
    said = [change.text for change in compare(governance(unknown), governance(one_less), {}, {})]
    assert "Among the maintainers, Acorn still holds the most seats, 2 of 3 instead of 2 of 4." in said
    nobody = edited(("  bob: {name: Bob, affiliation: acorn}", "  bob: Bob"), text=one_less)
    said = [change.text for change in compare(governance(one_less), governance(nobody), {}, {})]
    assert not [one for one in said if "seats" in one]


# --- rules and the rest -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (
            ("cap: at most 1/2 per organization", "cap: at most 3/4 per organization"),
            [
                f"Roles: The limit per organization for maintainers changed from “at most 1/2 per organization”"
                f" to “at most 3/4 per organization”. | {AMEND}",
            ],
        ),
        (
            ("    cap: at most 1/2 per organization\n", ""),
            [
                f"Roles: The record no longer gives the limit per organization for maintainers; before, it was"
                f" “at most 1/2 per organization”. | {AMEND}",
            ],
        ),
        (
            ("removal: {vote: two-thirds, by: {role: maintainer, excluding: [subject]}}", "removal: {vote: majority}"),
            [
                f"Roles: The kind of vote in the rules on removal for maintainers changed from two-thirds"
                f" majority to majority. | {AMEND}",
                f"Roles: The record no longer gives the people who decide in the rules on removal for"
                f" maintainers; before, it was the other maintainers. | {AMEND}",
            ],
        ),
        (
            ("offices:\n", "offices:\n  lead: {name: Lead}\n"),
            [f"Roles: The office Lead was added. | {AMEND}"],
        ),
        (
            ("  chair: {name: Chair, becoming: {appointed_by: maintainer}}\n", "  chair: {name: Chair}\n"),
            [f"Roles: The record no longer has the rules on appointment for chairs. | {AMEND}"],
        ),
        (
            ("  default: lazy\n", "  default: majority\n"),
            [f"Votes: The usual kind of vote in the voting rules changed from lazy consensus to majority. | {AMEND}"],
        ),
        (
            (
                "    majority: {passes: more than 1/2}",
                "    majority: {passes: more than 1/2, closes: certain}\n    all: unanimous",
            ),
            [
                f"Votes: The record now gives the end of a vote in votes by majority: certain. | {AMEND}",
                f"Votes: The kind of vote “all” was added. | {AMEND}",
            ],
        ),
        (
            ("  release: {what: Publish a release, topic: releases, vote: majority}\n", ""),
            [f"Decisions: The decision “Publish a release” was removed. | {AMEND}"],
        ),
        (
            ("{vote: two-thirds, covers: [this document]}", "{vote: two-thirds, covers: [the ladder, this document]}"),
            [f"Decisions: The documents that it covers for changes to these rules gained “the ladder”. | {AMEND}"],
        ),
        (
            ("{vote: two-thirds, covers: [this document]}", "undecided"),
            [f"Decisions: The record no longer has rules for changes to these rules. | {AMEND}"],
        ),
        (
            ("kind: repository}", "kind: repository, status: archived}"),
            ["Parts: The status of Documentation changed from active to archived."],
        ),
        (
            ("zone: Europe/Berlin}", "zone: Europe/Berlin, public: false}"),
            ["Meetings: The rule that it is public no longer holds for the meeting “Community call”."],
        ),
        (
            ("channels:\n", "channels:\n  list: {name: list, kind: mailing-list}\n"),
            ["Channels: The channel “list” was added."],
        ),
        (
            ("channels:\n", "parties: {staff: {name: the staff, url: https://example.org/staff}}\nchannels:\n"),
            ["Other rules: The party “the staff” was added."],
        ),
        (
            ("channels:\n", "prohibitions: [push to `main`, {text: merge alone, by: reviewer}]\nchannels:\n"),
            [
                "Other rules: The record now gives the prohibitions of Small: “push to main” and “merge alone”."
                f" | {AMEND}"
            ],
        ),
        (
            ("channels:\n", "prohibitions: [push to `main`]\nchannels:\n"),
            [f"Other rules: The record now gives the prohibitions of Small: “push to main”. | {AMEND}"],
        ),
        (
            ("short_name: Small}", "short_name: Small, governing_body: maintainer}"),
            [f"The body: The record now gives the governing body of Small: maintainer. | {AMEND}"],
        ),
        (
            ("short_name: Small}", "short_name: Small, mission: undecided}"),
            ["The body: The record now gives the mission of Small: not decided yet."],
        ),
        (
            (
                "channels:\n",
                "closed_meetings: [{purposes: [security]}]\ndocuments: {ladder: L.md, without:"
                " [meetings]}\nchannels:\n",
            ),
            [
                f"Meetings: The record now has rules for closed meetings. | {AMEND}",
                "Documents: The record now gives the ladder page for the documents: “L.md”.",
                "Documents: The record now gives the pages left out for the documents: meetings.",
            ],
        ),
    ],
)
def test_rules_and_the_rest(edit: tuple[str, str], expected: list[str]) -> None:
    assert told(edit) == expected


def test_every_part_of_a_record_is_compared() -> None:
    """People and seats are compared by themselves; a review by a foundation is no governance."""
    assert {*Body.FIELDS} - {part.key for part in PARTS} == {"people", "seats", "review"}


def test_somebody_outside_who_is_reached_otherwise() -> None:
    before, after = (
        governance(
            edited(("channels:\n", f"parties: {{staff: {{name: the staff, address: {it}@example.org}}}}\nchannels:\n"))
        )
        for it in ("old", "new")
    )
    (change,) = compare(before, after, {}, {})
    assert change.text == ("The address of the party “the staff” changed from old@example.org to new@example.org.")


def test_the_levels_in_another_order() -> None:
    ladder = BASE[BASE.index("  reviewer: {name") : BASE.index("  maintainer:\n")]
    moved = edited((ladder, ""), ("offices:\n", f"{ladder}offices:\n"))
    (change,) = compare(governance(BASE), governance(moved), {}, {})
    assert change.text == "The levels of the ladder stand in another order."


def test_without_a_rule_for_amendments_the_default_is_named() -> None:
    plain = edited(("amendments: {vote: two-thirds, covers: [this document]}\n", ""))
    (change,) = compare(governance(plain), governance(edited(("name: Chair,", "name: Head,"), text=plain)), {}, {})
    assert change.needs is not None
    assert (
        f"{change.text} | {change.needs.how}"
        == "The name for heads changed from “Chair” to “Head”. | no rule of its own: lazy consensus, 4 voters"
    )


def test_words_that_look_like_a_pattern_are_shown_as_they_are() -> None:
    texts = told(("what: Publish a release,", 'what: "Publish {} {0} a\\n release `x`",'))
    assert texts == [
        "Decisions: The matter of the decision “Publish {} {0} a release `x`” changed from “Publish a release” to"
        f" “Publish {{}} {{0}} a release x”. | {AMEND}"
    ]
    long = told(("what: Publish a release,", f"what: {'x' * 5000},"))
    assert long[0].count("x") == 5000 + 79


def _keys(node: type[Node], seen: set[type[Node]]) -> Iterator[str]:
    """The keys of a node and of all nodes in it."""
    if node in seen:
        return
    seen.add(node)
    hints = get_type_hints(node)
    yield from node.FIELDS
    for name in node.FIELDS:
        for inner in _classes(hints[name]):
            yield from _keys(inner, seen)


def _classes(hint: Any) -> Iterator[type[Node]]:
    if isinstance(hint, type) and issubclass(hint, Node):
        yield hint
    for inner in get_args(hint):
        yield from _classes(inner)


def test_rules_on_groups_are_told() -> None:
    groups = f"{BASE}groups:\n  working-group: {{name: Working group, lead: {{term: 1 year}}}}\n"
    (change,) = compare(governance(groups), governance(groups.replace("term: 1 year", "term: 2 years")), {}, {})
    assert change.section == "parts"
    text = "The term in the rules on the lead of the group “Working group” rose from one year to two years."
    assert change.text == text
    gone = compare(governance(groups), governance(BASE), {}, {})
    assert [change.text for change in gone] == ["The group “Working group” was removed."]


def test_every_key_that_can_change_has_a_name_for_people() -> None:
    """None is told as the data writes it; what is not governed by, such as what a foundation asks for, is not told."""
    hints = get_type_hints(Body)
    told_of = ("people", "seats", *(part.key for part in PARTS))
    seen: set[type[Node]] = set()
    keys = {key for name in told_of for node in _classes(hints[name]) for key in _keys(node, seen)}
    english = (LANGUAGES / "en.ftl").read_text(encoding="utf-8")
    (message,) = (one for one in messages(english) if one.id.name == "change-key-name")
    assert message.value is not None
    placeable = message.value.elements[0]
    assert isinstance(placeable, ast.Placeable)
    assert isinstance(placeable.expression, ast.SelectExpression)
    named = {it.key.name for it in placeable.expression.variants if isinstance(it.key, ast.Identifier)} - {"other"}
    assert (keys - named, named - keys) == (set(), set())


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (
            ("of: all", "of: all, quorum: at least 2/3"),
            "The record now gives the quorum in votes by majority: at least two thirds.",
        ),
        (
            ("quorum: at least 1/2", "quorum: at least 2/3"),
            "The quorum in the voting rules rose from at least half to at least two thirds.",
        ),
        (("term: 2 years", "term: 1 year"), "The term for maintainers fell from two years to one year."),
        (("size: 2 to 5", "size: 2 to 3"), "The size for maintainers fell from “2 to 5” to “2 to 3”."),
        (("tie: fails", "tie: chair"), "The rule for ties in votes by majority changed from fails to chair."),
        (("[one, two]", "[one, two, three]"), "The responsibilities for maintainers gained “three”."),
        (("[one, two]", "[one, three]"), "The responsibilities for maintainers gained “three” and lost “two”."),
        (("[one, two]", "['[one](x.md)', two]"), "The responsibilities for maintainers changed in one item."),
        (("[one, two]", "[two, one]"), "The order of the responsibilities for maintainers changed."),
        (("[one, two]", "[a, b, c]"), "The responsibilities for maintainers changed: three added, two removed."),
        (
            ("[one, two]", "[a, b, c, two]"),
            "The responsibilities for maintainers gained “a”, “b” and “c” and lost “one”.",
        ),
        (
            ("name: Maintainer,", f"name: Maintainer, description: {'x' * 99},"),
            f"The record now gives the description for maintainers: “{'x' * 79}…”.",
        ),
    ],
)  # fmt: skip
def test_a_change_is_said_as_a_person_would(edit: tuple[str, str], expected: str) -> None:
    text = """
project: {id: x, name: X}
people: {ada: Ada}
seats: [{person: ada, role: maintainer}]
ladder: {maintainer: {name: Maintainer, term: 2 years, size: 2 to 5, responsibilities: [one, two]}}
voting: {electorate: maintainer, quorum: at least 1/2, kinds: {majority: {passes: more than 1/2, of: all, tie: fails}}}
"""
    changes = compare(governance(text), governance(edited(edit, text=text)), {}, {})
    assert [change.text for change in changes] == [expected]


def test_the_same_in_other_words_is_no_change() -> None:
    assert (
        told(
            (
                "lazy: {name: lazy consensus, passes: no objection, open_for: 3 days}",
                'lazy: {open_for: "3  days", passes: no objection, name: lazy consensus}',
            ),
            ("acorn: Acorn", "acorn: {name: Acorn}"),
        )
        == []
    )


ROOT = Path(__file__).parents[2]
ALL = [
    found
    for root in (ROOT, ROOT / "tests/projects/full", ROOT / "tests/projects/group")
    for found in build_root(root).governances
]


@pytest.mark.parametrize("after", ALL, ids=lambda found: found.body.project.id)
def test_any_two_bodies_can_be_compared(after: Governance) -> None:
    """Every kind of value comes up, in both directions, and none is shown as Python shows it."""
    for before in ALL:
        changes = compare(before, after, {}, {})
        assert (changes == ()) == (before is after)
        for change in changes:
            assert "\n" not in change.text + change.markdown
            assert not re.search(r"mappingproxy|=None|Fraction\(|<[A-Za-z]+\.|\bNone\b|\(\)", change.text), change.text
            assert not change.text.endswith((" ", ":"))
