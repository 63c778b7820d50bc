"""What a server makes again after an edit: the bodies whose files changed, and with the same result as from scratch."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bylaws.build import site_pages
from bylaws.build.root import Built, build_root
from projects.bodies import DAY
from synthetic import write_bodies

BODIES = ("body-000", "body-001", "body-002")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_bodies(tmp_path, len(BODIES), 6)
    return tmp_path


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def made_again(before: Built, after: Built) -> set[str]:
    same = {id(body) for body in before.bodies}
    return {Path(body.reading.sources.folder).name for body in after.bodies if id(body) not in same}


def everything(built: Built, day: date = DAY) -> list[object]:
    site = site_pages.site(built, day)
    pages = [(page.path, page.text) for page in (*built.pages, *site.pages)]
    inserts = {name: insert.at("README.md") for name, insert in built.inserts.items()}
    return [
        pages,
        inserts,
        site.tabs,
        site.calendars,
        site.problems,
        site_pages.api(built),
        built.outputs(),
        built.problems,
    ]


def test_nothing_is_made_again_without_an_edit(root: Path) -> None:
    before = build_root(root)
    after = build_root(root, before=before)
    assert made_again(before, after) == set()
    assert everything(after) == everything(before)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("data/body-001/people.yaml", "role: maintainer", "role: approver"),
        ("data/body-001/project.yaml", "name: Body 001", "name: Body one"),
        ("data/body-001/voting.yaml", "\n", "\r\n"),
    ],
)
def test_only_the_edited_body_is_made_again(root: Path, file: str, old: str, new: str) -> None:
    before = build_root(root)
    everything(before)
    replace(root / file, old, new)
    after = build_root(root, before=before)
    assert made_again(before, after) == {"body-001"}
    assert everything(after) == everything(build_root(root))


def test_own_files_count_as_files_of_their_body(root: Path) -> None:
    section = "documents: {governance: {sections: {history: {file: history.md}}}}\n"
    folder = root / "data" / "body-002"
    (folder / "documents.yaml").write_text(section)
    (folder / "history.md").write_text("Once.\n")
    before = build_root(root)
    (folder / "history.md").write_text("Long ago.\n")
    after = build_root(root, before=before)
    assert made_again(before, after) == {"body-002"}
    assert everything(after) == everything(build_root(root))
    (folder / "history.md").unlink()
    without = build_root(root, before=after)
    assert [problem.rule for problem in without.problems if problem.place.path.startswith("data/body-002/doc")] == [
        "missing-file"
    ]
    (folder / "history.md").write_text("Long ago.\n")
    assert everything(build_root(root, before=without)) == everything(after)


def test_bodies_come_and_go(root: Path) -> None:
    before = build_root(root)
    (root / "data" / "body-000").rename(root / "data" / "gone")
    (root / "data" / "body-002" / "policies.yaml").unlink()
    after = build_root(root, before=before)
    assert made_again(before, after) == {"gone", "body-002"}
    assert everything(after) == everything(build_root(root))


def test_a_body_that_is_alone_now_has_its_pages_elsewhere(root: Path) -> None:
    before = build_root(root)
    for path in sorted((root / "data" / "body-000").iterdir()):
        path.rename(root / "data" / path.name)
    for name in BODIES:
        for path in (root / "data" / name).glob("*"):
            path.unlink()
        (root / "data" / name).rmdir()
    after = build_root(root, before=before)
    assert [page.path for page in after.pages if "/" in page.path] == []
    assert everything(after) == everything(build_root(root))


def test_the_site_follows_the_day_and_the_settings(root: Path) -> None:
    built = build_root(root)
    first = everything(built)
    later = everything(built, date(2031, 5, 6))
    assert later != first
    assert later == everything(build_root(root), date(2031, 5, 6))
    with (root / "data" / "body-000" / "people.yaml").open("a") as file:
        file.write("  - {person: somebody-else, role: maintainer}\n")
    replace(root / "data" / "body-000" / "people.yaml", "\npeople:\n", "\npeople:\n  somebody-else: Somebody\n")
    built = build_root(root, before=built)
    found = everything(built)
    (root / ".bylaws.yaml").write_text('severity: {no-affiliation: "off"}\n')
    assert everything(built) != found
    assert everything(built) == everything(build_root(root))


def test_what_was_built_for_a_day_is_made_again(root: Path) -> None:
    before = build_root(root)
    assert made_again(before, build_root(root, today=DAY, before=before)) == set(BODIES)
