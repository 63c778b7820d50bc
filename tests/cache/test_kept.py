"""What is kept between runs changes no verdict: whatever is edited, deleted, damaged, or done at the same time."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import pytest

from bylaws.__main__ import main
from bylaws.build.keeping import Record
from bylaws.build.outcome import Copied
from bylaws.build.outcomes import outcomes
from bylaws.build.plain import outcome_of, plain_outcome
from bylaws.cache import identity, seen, shelf, verdicts
from bylaws.pages.composing.compose import Composer
from bylaws.problems import Concern, Fix, Place, Problem, Severity
from mutations import edits
from projects.bodies import ROOT
from running import Ran, ran

SITE = """\
# Welcome

[The rules](../GOVERNANCE.md#voting), [how to start](start.md), and where to [ask](../CONTRIBUTING.md).

<!-- bylaws:insert maintainers/people -->
<!-- bylaws:end maintainers/people -->
"""
CONFIG = '[core]\n\tbare = false\n[remote "origin"]\n\turl = git@github.com:example/example.git\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small repository in which everything is current."""
    made = tmp_path / "root"
    shutil.copytree(ROOT / "data" / "wasmedge", made / "data")
    for path, text in {
        "docs/index.md": SITE,
        "docs/start.md": "# Start\n",
        "CONTRIBUTING.md": "# Contributing\n\nSee [the code](CODE_OF_CONDUCT.md).\n",
        "README.md": "# Example\n",
        ".git/config": CONFIG,
        ".bylaws.yaml": "severity: {over-cap: warning}\n",
    }.items():
        (made / path).parent.mkdir(parents=True, exist_ok=True)
        (made / path).write_text(text, encoding="utf-8")
    assert "Traceback" not in ran("render", cwd=made, environment=os.environ).stderr
    return made


def kept(root: Path, *arguments: str) -> Ran:
    """What the program says that people start: out of what was kept, where it can be."""
    return ran(*(arguments or ("check",)), cwd=root, environment=os.environ, entry=main)


def anew(root: Path, *arguments: str) -> Ran:
    """What is said without anything that was kept."""
    return ran(*(arguments or ("check",)), "--no-cache", cwd=root, environment=os.environ, entry=main)


def is_replayed(root: Path, *arguments: str) -> bool:
    """Whether the last verdict is said again, and nothing is looked at but what it depends on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bylaws.__main__._run", lambda: 99)
        return kept(root, *arguments).returncode != 99


def test_without_what_is_kept_nothing_is_kept_either(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither verdicts nor what stands in Markdown; else, both."""
    shelves = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(shelves))
    found = anew(root)
    assert [path for path in shelves.rglob("*") if path.is_file()] == []
    with pytest.MonkeyPatch.context() as patch:
        taken: list[str] = []
        patch.setattr(shelf, "put", lambda name, text: taken.append(name.partition("\0")[0]))
        assert kept(root) == found
    assert {"document", "verdict"} <= {*taken}


# --- the same verdict ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", [("check",), ("check", "--open"), ("check", "--format", "json"), ("render",)])
def test_what_has_not_changed_is_said_again(root: Path, command: tuple[str, ...]) -> None:
    first = kept(root, *command)
    assert is_replayed(root, *command)
    assert first == kept(root, *command) == anew(root, *command)


def test_what_a_rule_has_reported_is_read_back_whole() -> None:
    place = Place("a.yaml", 2, 3)
    told = Problem(
        place, "over-cap", "too many", "lower it", Severity.WARNING, ((Place("b.yaml", 4), "the cap"),), root=True,
        fixes=(Fix(place, "3", "2"),), concern=Concern.VOTING,
    )  # fmt: skip
    first = Record("read-back", "key")
    first.findings(None, lambda: [told])
    first.keep_pages([])
    (again,) = Record("read-back", "key").findings(None, list)
    assert asdict(again) == asdict(told)


def test_what_changes_something_is_never_said_again(root: Path) -> None:
    for command in (("render", "--force"), ("render", "--exit-code"), ("check", "--sarif", "found.sarif"), ("links",)):
        kept(root, *command)
        assert not is_replayed(root, *command)
    (root / "GOVERNANCE.md").unlink()
    assert "wrote GOVERNANCE.md" in kept(root, "render").stdout
    assert not is_replayed(root, "render")
    assert "0 files written" in kept(root, "render").stdout
    assert is_replayed(root, "render")


def changes(root: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    """Everything that can happen to the files of a repository, one after the other."""
    files = sorted(path for path in root.rglob("*") if path.is_file())
    for path in files:
        name = path.relative_to(root)
        held = path.read_bytes()
        yield f"{name} has a line more", lambda path=path, held=held: path.write_bytes(held + b"\n# more\n")
        yield f"{name} is gone", path.unlink
        yield f"{name} is a folder", path.mkdir
        path.rmdir()
        yield f"{name} is a symlink to nothing", lambda path=path: path.symlink_to("nowhere")
        path.unlink()
        yield f"{name} is empty", lambda path=path: path.write_bytes(b"")
        yield f"{name} has the same bytes again", lambda path=path, held=held: path.write_bytes(held)
    page = root / "GOVERNANCE.md"
    text = page.read_text(encoding="utf-8")
    yield "a page is edited by hand", lambda: page.write_text(text.replace("the", "teh", 1), encoding="utf-8")
    yield "and put right again", lambda: page.write_text(text, encoding="utf-8")
    yield "another document", lambda: (root / "docs/more.md").write_text("[x](nowhere.md)\n", encoding="utf-8")
    yield "it is renamed", lambda: (root / "docs/more.md").rename(root / "docs/most.md")
    yield "it is mended", lambda: (root / "docs/most.md").write_text("[x](start.md)\n", encoding="utf-8")
    yield "another data file", lambda: (root / "data/more.yaml").write_text("scopes: {x: [}\n", encoding="utf-8")
    yield "one that holds nothing", lambda: (root / "data/more.yaml").write_text("", encoding="utf-8")
    yield "another remote", lambda: (root / ".git/config").write_text(CONFIG.replace("example/", "other/"), "utf-8")
    yield "the documents move", lambda: (root / "docs").rename(root / "pages")
    yield "a symlink has their place", lambda: (root / "docs").symlink_to("pages")


def test_whatever_happens_to_a_file_the_verdict_is_the_same(root: Path) -> None:
    for what, change in changes(root):
        kept(root)
        change()
        assert kept(root) == anew(root), what


def test_every_mutation_has_the_same_verdict(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    root = tmp_path / "root"
    shutil.copytree(ROOT / "data", root / "data")
    (root / "governance").mkdir()
    kept(root, "render")
    count = 6 if request.config.getoption("--quick") else 15
    for (what, path, number, new), _ in zip(edits(root, random.Random(19)), range(count), strict=False):
        original = path.read_text(encoding="utf-8")
        lines = original.split("\n")
        lines[number] = new
        path.write_text("\n".join(lines), encoding="utf-8")
        assert kept(root) == anew(root), f"{what}: {new}"
        path.write_text(original, encoding="utf-8")
        kept(root)


def test_everything_that_is_read_is_in_the_questions(root: Path) -> None:
    """Python itself tells what is opened and listed, and `os.stat` what is looked at."""
    script = f"""
import os, sys
from bylaws.cache import seen
root, asked = {str(root)!r}, set()
def note(path):
    path = os.path.abspath(os.fspath(path)) if isinstance(path, (str, os.PathLike)) else ""
    if path.startswith(root + os.sep):
        asked.add(path)
sys.addaudithook(lambda event, given: note(given[0]) if event in ("open", "os.listdir", "os.scandir") else None)
for name in ("stat", "lstat", "readlink", "access"):
    def told(path, *more, _real=getattr(os, name), **named):
        note(path)
        return _real(path, *more, **named)
    setattr(os, name, told)
sys.argv = ["bylaws", "check"]
from bylaws.cli.group import run
with seen.watch() as noted:
    run()
assert noted.is_whole
known = {{os.path.abspath(path) for _, path in noted.answers}}
print("not noted:", *sorted(asked - known), file=sys.stderr)
print("asked:", len(asked), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=False)
    assert "not noted:\n" in done.stderr
    assert int(done.stderr.rpartition("asked: ")[2]) > 20


# --- damage ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("damage", [
    lambda held: b"",
    lambda held: held[:-1],
    lambda held: held.replace(b"check --open", b"check --OPEN"),
    lambda held: held[:40] + bytes([held[40] ^ 1]) + held[41:],
    lambda held: b"\xff" * len(held),
])  # fmt: skip
def test_what_is_damaged_is_made_again_in_silence(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: Callable[[bytes], bytes]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "kept"))
    first = kept(root)
    for path in (tmp_path / "kept").rglob("*"):
        if path.is_file() and path.stat().st_size:
            path.write_bytes(damage(path.read_bytes()))
    assert not is_replayed(root)
    assert kept(root) == first
    assert is_replayed(root)


@pytest.mark.parametrize("place", ["file", "read-only", "relative", "none"])
def test_without_a_place_nothing_is_kept_and_nothing_fails(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    first = anew(root)
    where = tmp_path / "kept"
    if place == "file":
        where.write_text("", encoding="utf-8")
    elif place == "read-only":
        where.symlink_to("/proc/self/fd")
    monkeypatch.setenv("XDG_CACHE_HOME", "kept" if place == "relative" else str(where))
    if place == "none":
        monkeypatch.setattr(shelf, "folder", lambda: "")
    assert kept(root) == first
    assert not is_replayed(root)


# --- two at once -----------------------------------------------------------------------------------------------------


def test_runs_at_once_do_not_hurt_each_other(root: Path, tmp_path: Path) -> None:
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "kept")}
    command = [sys.executable, "-m", "bylaws", "check"]
    started = [
        subprocess.Popen(command, cwd=root, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(4)
    ]
    said = {(process.communicate(), process.returncode) for process in started}
    assert len(said) == 1
    again = subprocess.run(command, cwd=root, env=environment, capture_output=True, check=False)
    assert said == {((again.stdout, again.stderr), again.returncode)}
    assert not [path for path in (tmp_path / "kept").rglob("*") if path.name.count(".")]


def test_a_file_that_changes_during_a_run_is_not_taken_for_what_it_was(root: Path) -> None:
    def run() -> int:
        seen.content(root / "README.md")
        (root / "README.md").write_text("# Another\n", encoding="utf-8")
        seen.content(root / "README.md")
        return 0

    verdicts.watched(["check", "--data=x"], run)
    assert verdicts.replayed(["check", "--data=x"]) is None


# --- another version -------------------------------------------------------------------------------------------------


def test_another_program_makes_its_own(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = kept(root)
    assert is_replayed(root)
    monkeypatch.setattr(verdicts, "identity", lambda: "another")
    monkeypatch.setattr(verdicts, "identity_now", lambda: "another")
    assert not is_replayed(root)
    assert kept(root) == first
    monkeypatch.undo()
    assert not is_replayed(root)  # there is one place for both


def test_the_program_is_known_by_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identity, "_PACKAGE", str(tmp_path))
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "a.py").write_text("x = 1\n", encoding="utf-8")
    first = identity.identity_now()
    (tmp_path / "__pycache__" / "a.pyc").write_text("", encoding="utf-8")
    assert identity.identity_now() == first
    (tmp_path / "a.py").write_text("x = 22\n", encoding="utf-8")
    second = identity.identity_now()
    (tmp_path / "en.ftl").write_text("", encoding="utf-8")
    assert len({first, second, identity.identity_now()}) == 3


def test_another_day_another_terminal(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(root)
    monkeypatch.setattr(verdicts.time, "strftime", lambda form: "2031-01-01")
    assert not is_replayed(root)
    monkeypatch.undo()
    assert is_replayed(root)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert not is_replayed(root)


def test_what_nobody_uses_is_thrown_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    shelf.put("one", "kept")
    old = Path(shelf._path("one"))
    os.utime(old, (1, 1))
    shelf.put("two", "kept")
    assert shelf.taken("one") == "kept"  # asked once a day
    os.utime(tmp_path / "bylaws" / "tidied", (1, 1))
    shelf.put("two", "kept")
    assert (shelf.taken("one"), shelf.taken("two")) == (None, "kept")


# --- one edit --------------------------------------------------------------------------------------------------------


def test_one_edit_makes_one_body_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All bodies of this repository: what was made of the others is taken as it was kept."""
    shutil.copytree(ROOT / "data", tmp_path / "data")
    (tmp_path / "governance").mkdir()
    made: list[str] = []
    page = Composer._page

    def counted(self: Composer, module: object) -> object:
        made.append(self.governance.body.project.id)
        return page(self, module)  # type: ignore[arg-type]

    monkeypatch.setattr(Composer, "_page", counted)
    kept(tmp_path, "render")
    assert len(set(made)) == len(list((tmp_path / "data").iterdir()))
    made.clear()
    kept(tmp_path, "check")
    assert made == []
    edited = tmp_path / "data" / "kmesh" / "project.yaml"
    edited.write_text(edited.read_text(encoding="utf-8").replace("name: Kmesh", "name: Kmesh Two", 1), encoding="utf-8")
    first = kept(tmp_path, "check")
    assert set(made) == {"kmesh"}
    assert first == anew(tmp_path, "check")
    edited.with_name("own.md").write_text("Words", encoding="utf-8")  # no file of a body
    made.clear()
    kept(tmp_path, "check")
    assert made == []


# --- what bodies come to ---------------------------------------------------------------------------------------------

CHILD = """\
project: {id: child, name: Child}
people: {ada: {name: Ada, affiliation: independent}}
ladder: {maintainer: {name: Maintainer, description: Looks after it}}
seats: [{person: ada, role: maintainer}]
"""
PARENT = """\
project: {id: parent, name: Parent, governing_body: board}
people: {bob: {name: Bob, affiliation: independent}}
parties:
  delegates: {name: the delegates of subprojects, plural: true, bodies: [child], role: maintainer}
ladder: {board: {name: Board, description: Decides}}
seats: [{person: bob, role: board}]
documents: {governance: {sections: {own: {file: own.md, title: Own}}}}
"""


@pytest.fixture
def family(tmp_path: Path) -> Path:
    """Two bodies, one of which names the other and has words of its own, and a file that asks for a section."""
    root = tmp_path / "family"
    for path, text in {
        "data/child/body.yaml": CHILD,
        "data/parent/body.yaml": PARENT,
        "data/parent/own.md": "Our own words.\n",
        "governance/index.md": "<!-- bylaws:insert bodies -->\n<!-- bylaws:end bodies -->\n",
        "README.md": "<!-- bylaws:insert child/maintainers/people -->\n<!-- bylaws:end child/maintainers/people -->\n",
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    assert "Traceback" not in ran("render", cwd=root, environment=os.environ).stderr
    return root


@pytest.mark.parametrize(("path", "old", "new"), [
    ("data/child/body.yaml", "name: Ada,", "name: Ada Two,"),
    ("data/child/body.yaml", "id: child", "id: chill"),
    ("data/child/body.yaml", "{maintainer: {", "{keeper: {"),
    ("data/child/body.yaml", "project:", "project: ["),
    ("data/parent/body.yaml", "bodies: [child]", "bodies: [childe]"),
    ("data/parent/own.md", "Our own", "Your own"),
    ("data/parent/own.md", "words", "{{ words"),
    ("README.md", "child/maintainers/people", "child/maintainers/peple"),
    ("README.md", "child/maintainers", "parent/maintainers"),
    ("governance/index.md", "Child", "Chile"),
])  # fmt: skip
def test_what_a_body_comes_to_depends_on_all_that_it_names(family: Path, path: str, old: str, new: str) -> None:
    assert kept(family) == anew(family)
    text = (family / path).read_text(encoding="utf-8")
    assert old in text
    (family / path).write_text(text.replace(old, new), encoding="utf-8")
    for command in (("check",), ("check", "--open"), ("render",), ("check",)):
        if command == ("render",):  # it would write, and the second one would find nothing to do
            shutil.copytree(family, copied := family.with_name("copied"))
            said, wanted = kept(family, *command), anew(copied, *command)
            assert said.stdout == wanted.stdout
            assert said.returncode == wanted.returncode
            assert {p.name: p.read_bytes() for p in family.rglob("*.md")} == {
                p.name: p.read_bytes() for p in copied.rglob("*.md")
            }
        else:
            assert kept(family, *command) == anew(family, *command), command


def test_an_outcome_is_read_back_whole(family: Path) -> None:
    made = outcomes(family, today=date(2026, 6, 1))
    for it in made.bodies:
        plain = json.loads(json.dumps(plain_outcome(it)))
        assert outcome_of(plain, it.sources, it.texts) == it
    parent = made.bodies[1]
    place, found = Place("x.yaml", 2), Problem(Place("a.yaml", 1, 2), "over-cap", "too many", "lower it")
    copy = Copied("CODEOWNERS", (("CODEOWNERS", "* @ada\n", "#"), ("v1.json", "{}", "")), (found,))
    full = replace(
        parent, place=place, repository="https://example.org/x", foundations=("cncf", "apache"), findings=(found,),
        of_pages=(found,), unprinted=(found,), by_hand=("a.md",), copies=(copy,), logo=(place, "logo.svg"),
    )  # fmt: skip
    assert {name for name, value in vars(full).items() if not value} == set()
    assert outcome_of(json.loads(json.dumps(plain_outcome(full))), full.sources, full.texts) == full
