"""What changed in the data, read from the history of a Git repository with fixed dates."""

from __future__ import annotations

import os
import re
import subprocess
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bylaws.body.files import Sources, find_bodies
from bylaws.build import revisions
from bylaws.build.revisions import history
from bylaws.build.root import build_root
from bylaws.build.site_pages import site
from bylaws.differences.feed import atom

BODY = """\
project: {id: x, name: X, repository: "https://github.com/x/x"}
people: {ada: {name: Ada Quill}, bob: {name: Bo Sands}}
seats:
- {person: ada, role: maintainer, since: 2024-01-15, evidence: "https://github.com/x/x/pull/1"}
ladder:
  maintainer: {name: Maintainer, becoming: {vote: majority}}
voting: {electorate: maintainer, kinds: {majority: {passes: more than 1/2, of: all}}}
amendments: {vote: majority}
"""
JOINED = BODY.replace("ladder:", "- {person: bob, role: maintainer, since: 2026-02-01}\nladder:")
STRICTER = JOINED.replace("more than 1/2", "at least 2/3")
NAMESPACE = "{http://www.w3.org/2005/Atom}"


class Repository:
    """A repository whose commits have fixed dates: one a month, from January 2026 on."""

    def __init__(self, root: Path) -> None:
        self.root, self.month = root, 0
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> None:
        when = f"2026-{self.month:02}-05T12:00:00+00:00"
        person = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org"}
        person |= {"GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org"}
        times = {"GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when} if self.month else {}
        clean = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        subprocess.run(
            ["git", *arguments], cwd=self.root, env={**os.environ, **person, **times, **clean}, check=True,
            capture_output=True,
        )  # fmt: skip

    def commit(self, message: str, **files: str) -> None:
        self.month += 1
        for name, text in files.items():
            path = self.root / name.replace("__", "/").replace("_yaml", ".yaml")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    found = Repository(tmp_path)
    found.commit("Begin", governance_yaml=BODY)
    found.commit("Welcome Bo\n\nDecision: https://github.com/x/x/issues/7", governance_yaml=JOINED)
    found.commit("Say nothing new", governance_yaml=f"# a comment\n{JOINED}")
    found.commit("Ask for two thirds", governance_yaml=STRICTER)
    return found


def told(root: Path, sources: Sources | None = None) -> list[tuple[str, str, list[str]]]:
    found = history(root, sources or find_bodies(root)[0])
    return [(it.revision.moment[:10], it.revision.subject, [change.text for change in it.changes]) for it in found]


def test_each_version_says_what_it_changed_newest_first(repository: Repository) -> None:
    assert told(repository.root) == [
        (
            "2026-04-05",
            "Ask for two thirds",
            ["The threshold in votes by majority rose from more than half to at least two thirds."],
        ),
        (
            "2026-02-05",
            "Welcome Bo",
            ["Bo Sands joined the maintainers.", "A vote by majority now takes 2 of 2 votes instead of 1 of 1."],
        ),
    ]


def test_a_version_knows_where_it_was_decided_and_what_it_needed(repository: Repository) -> None:
    first, second = history(repository.root, find_bodies(repository.root)[0])
    assert (first.revision.decisions, second.revision.decisions) == ((), ("https://github.com/x/x/issues/7",))
    assert [(need.what, need.how) for need in second.needs] == [("Appoint a maintainer", "majority, 1 of 1 votes")]


def test_a_merge_is_told_by_what_stands_below_its_own_words(repository: Repository) -> None:
    for branch, message in (
        ("one", "Merge pull request #7 from x/bo\n\nThank Bo\n\nDecision: https://github.com/x/x/issues/8"),
        ("two", "Merge branch 'main' into two"),
        ("three", "Merge branch 'three'\n\n# Conflicts:\n#\tgovernance.yaml"),
    ):
        repository.git("switch", "--quiet", "--create", branch)
        repository.commit("On a branch", governance_yaml=STRICTER if branch == "two" else BODY)
        repository.git("switch", "--quiet", "main")
        repository.git("merge", "--quiet", "--no-ff", "--message", message, branch)
    found = history(repository.root, find_bodies(repository.root)[0])
    assert [(it.revision.subject, it.revision.decisions) for it in found[:3]] == [
        ("", ()), ("", ()), ("Thank Bo", ("https://github.com/x/x/issues/8",))
    ]  # fmt: skip
    page = next(it for it in site(build_root(repository.root), date(2026, 9, 1), with_history=True).pages
                if it.name == "changes")  # fmt: skip
    assert "5, 2026**\n\n- Bo Sands is no longer a maintainer.\n" in page.text
    title = "".join(re.findall("<title>(.*)</title>", atom(page.governance.body.project, "X", found))[1:2])
    assert title == found[0].changes[0].text


def test_only_data_of_the_body_counts(repository: Repository, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = Repository(tmp_path_factory.mktemp("shared"))
    other.commit("Begin", data__one__body_yaml=BODY, data__two__body_yaml=BODY.replace("id: x", "id: y"))
    other.commit("Welcome", data__one__body_yaml=JOINED, README_md="Hello")
    one, two = find_bodies(other.root)
    assert [subject for _, subject, _ in told(other.root, one)] == ["Welcome"]
    assert told(other.root, two) == []


def test_history_ends_where_data_cannot_be_read(repository: Repository) -> None:
    repository.commit("Break it", governance_yaml="project: [")
    repository.commit("Mend it", governance_yaml=STRICTER)
    repository.commit("Go back", governance_yaml=JOINED)
    assert [subject for _, subject, _ in told(repository.root)] == ["Go back"]


def test_a_long_history_costs_no_more_than_a_short_one(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(revisions, "SHOWN", 1)
    assert [subject for _, subject, _ in told(repository.root)] == ["Ask for two thirds"]


def test_far_below_new_commits_nothing_is_searched(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(revisions, "SEARCHED", 2)
    assert [subject for _, subject, _ in told(repository.root)] == ["Ask for two thirds"]


def test_without_git_there_is_no_history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "governance.yaml").write_text(BODY, encoding="utf-8")
    assert told(tmp_path) == []
    monkeypatch.setenv("PATH", str(tmp_path))
    assert told(tmp_path) == []


def test_the_page_tells_changes_and_who_held_what(repository: Repository) -> None:
    found = site(build_root(repository.root), date(2026, 6, 1), with_history=True)
    (page,) = (page for page in found.pages if page.name == "changes")
    assert page.text.partition("- [Overview]")[0] + page.text[page.text.index("The record") :] == (
        '# What changed in X\n\n<div class="bylaws-tabs"></div>\n\n'
        "The record of X last changed on April 5, 2026.\n"
        "To hear of each change, subscribe to the [feed](changes.xml).\n\n"
        '<a id="recent"></a>\n\n## Recent changes\n\n'
        "**April 5, 2026: Ask for two thirds**\n\n"
        "- The threshold in votes by majority rose from more than half to at least two thirds.\n\n"
        "Needed: Change these rules (majority, 2 of 2 votes).\n\n"
        "**February 5, 2026: Welcome Bo** (decided: [x/x/issues/7](https://github.com/x/x/issues/7))\n\n"
        "- Bo Sands joined the maintainers.\n- A vote by majority now takes 2 of 2 votes instead of 1 of 1.\n\n"
        "Needed: Appoint a maintainer (majority, 1 of 1 votes).\n\n"
        "## Who held what\n\nThese are the seats whose dates are on record.\n\n"
        "| Name | Role | Since |\n| --- | --- | --- |\n"
        "| Bo Sands | Maintainer | February 1, 2026 |\n"
        "| Ada Quill | Maintainer | [January 15, 2024](https://github.com/x/x/pull/1) |\n"
    )
    assert set(found.calendars) == {"changes.xml"}


def test_without_history_and_dates_there_is_no_page(tmp_path: Path) -> None:
    (tmp_path / "governance.yaml").write_text(BODY.replace(", since: 2024-01-15", ""), encoding="utf-8")
    found = site(build_root(tmp_path), date(2026, 6, 1), with_history=True)
    assert ([page.name for page in found.pages if page.name == "changes"], found.calendars) == ([], {})


def test_a_feed_has_an_entry_a_version(repository: Repository) -> None:
    project = build_root(repository.root).governances[0].body.project
    entries = history(repository.root, find_bodies(repository.root)[0])
    feed = ElementTree.fromstring(atom(project, "What changed in X", entries))
    assert [entry.findtext(f"{NAMESPACE}title") for entry in feed.iter(f"{NAMESPACE}entry")] == [
        "Ask for two thirds",
        "Welcome Bo",
    ]
    assert feed.findtext(f"{NAMESPACE}updated") == "2026-04-05T12:00:00+00:00"
    ids = [element.text for element in feed.iter(f"{NAMESPACE}id")]
    assert len(ids) == len(set(ids)) == 3
    assert all(str(it).startswith("urn:uuid:") for it in ids)
    content = [element.text for element in feed.iter(f"{NAMESPACE}content")]
    assert content[0] == (
        "<ul><li>The threshold in votes by majority rose from more than half to at least two thirds.</li></ul>"
        "<p>Needed: Change these rules (majority, 2 of 2 votes)</p>"
    )
    assert [link.get("href") for link in feed.iter(f"{NAMESPACE}link")] == ["https://github.com/x/x/issues/7"]
