"""Whoever is not the user puts nothing into what is kept, and nothing of the user's is lost for it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bylaws.cache import shelf, verdicts
from bylaws.cache.identity import identity
from running import Ran, ran

BODY = """\
project: {id: demo, name: Demo}
people: {ada: {affiliation: independent}}
ladder: {maintainer: {name: Maintainer, governs: true}}
seats: [{person: ada, role: nobody}]
"""
LIE = "all is well\n"
POSIX = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="files have no owners and modes")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A body in which something is wrong."""
    made = tmp_path / "root"
    made.mkdir()
    (made / "governance.yaml").write_text(BODY, encoding="utf-8")
    return made


def checked(root: Path, caches: Path | str, *options: str) -> Ran:
    environment = {**os.environ, "XDG_CACHE_HOME": str(caches)}
    from bylaws.__main__ import main

    return ran("check", *options, cwd=root, environment=environment, entry=main)


def forge(root: Path, caches: Path, monkeypatch: pytest.MonkeyPatch, name: str = "") -> Path:
    """A whole verdict that is a lie, where the one of `check` in this folder would be."""
    found = checked(root, caches)
    (true,) = [path for path in caches.rglob("*") if path.is_file() and b"verdict" in path.read_bytes()]
    with monkeypatch.context() as patch:
        patch.chdir(root)
        patch.setenv("XDG_CACHE_HOME", str(caches))
        of = verdicts._name(["check"])
        held = shelf.taken(of) or ""
        fields = held.split("\0")
        fields[2] = "0"
        del fields[4 + 3 * int(fields[3]) :]
        shelf.put(name or of, "\0".join([*fields, "1", LIE]))
    assert found.returncode == 1
    return true


def test_the_user_could_lie_to_himself(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the other tests here would prove nothing."""
    forge(root, tmp_path / "kept", monkeypatch)
    assert checked(root, tmp_path / "kept") == (0, LIE, "")
    assert checked(root, tmp_path / "kept", "--no-cache").returncode == 1


def of_anyone(place: Path, file: Path) -> None:
    place.chmod(0o777)


def of_the_group(place: Path, file: Path) -> None:
    place.chmod(0o770)


def file_of_anyone(place: Path, file: Path) -> None:
    file.chmod(0o666)


def symlink(place: Path, file: Path) -> None:
    file.rename(place.with_name("elsewhere"))
    file.symlink_to(place.with_name("elsewhere"))


def pipe(place: Path, file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


def device(place: Path, file: Path) -> None:
    file.unlink()
    file.symlink_to("/dev/zero")


def huge(place: Path, file: Path) -> None:
    """Without using a disk."""
    os.truncate(file, 1 << 40)


def folder(place: Path, file: Path) -> None:
    file.unlink()
    file.mkdir()


def truncated(place: Path, file: Path) -> None:
    os.truncate(file, file.stat().st_size - 1)


@POSIX
@pytest.mark.parametrize(
    "change", [of_anyone, of_the_group, file_of_anyone, symlink, pipe, device, huge, folder, truncated]
)
def test_what_others_could_have_put_there_is_not_said(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: Callable[[Path, Path], None]
) -> None:
    file = forge(root, tmp_path / "kept", monkeypatch)
    change(tmp_path / "kept" / "bylaws", file)
    assert checked(root, tmp_path / "kept") == checked(root, tmp_path / "kept", "--no-cache")


@POSIX
def test_a_folder_of_another_user_is_neither_read_nor_written(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with `sudo` and the home of who called it, or a folder that everyone shares."""
    forge(root, tmp_path / "kept", monkeypatch)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "kept").rglob("*")}
    user = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: user + 1)
    assert checked(root, tmp_path / "kept").returncode == 1
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "kept").rglob("*")} == before


@pytest.mark.parametrize("place", ["the root", "below the root", "relative", "another repository", "through a symlink"])
def test_no_repository_brings_a_verdict(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """A pull request has all in its hands but the folder of the user."""
    (root / ".cache").mkdir()
    (tmp_path / "link").symlink_to(root / ".cache")
    caches = {
        "the root": root,
        "below the root": root / ".cache",
        "relative": Path(".cache"),
        "another repository": tmp_path / "other" / "a" / "b",
        "through a symlink": tmp_path / "link",
    }[place]
    monkeypatch.chdir(root)
    caches.mkdir(parents=True, exist_ok=True)
    with monkeypatch.context() as patch:
        patch.setattr(shelf, "folder", lambda: str(caches / "bylaws"))
        forge(root, caches, patch)
        assert checked(root, caches) == (0, LIE, "")
    if place == "another repository":
        (tmp_path / "other" / ".git").mkdir()
    shelf._outside.cache_clear()
    with monkeypatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(caches))
        held = shelf._path("any").removesuffix(shelf.digest(b"any"))
        assert (shelf.folder(), os.path.isabs(held)) == ("", False)
    assert checked(root, caches).returncode == 1


def test_a_verdict_stands_for_its_own_command_line(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One of the user's own that was moved to where another is looked for."""
    file = forge(root, tmp_path / "kept", monkeypatch)
    checked(root, tmp_path / "kept", "--open")
    (other,) = [
        path for path in (tmp_path / "kept").rglob("*")
        if path.is_file() and path != file and b"verdict" in path.read_bytes()
    ]  # fmt: skip
    other.write_bytes(file.read_bytes())
    assert checked(root, tmp_path / "kept", "--open") == checked(root, tmp_path / "kept", "--open", "--no-cache")


@pytest.mark.parametrize("kept", [
    "", "verdict 1", "verdict 1\0{}", "verdict 1\0{}\0x\x001", "verdict 1\0{}\x000\x001000000",
    "verdict 1\0{}\x000\0-1",
    "verdict 1\0{}\x000\x001\0Z\0/\0f", "verdict 1\0{}\x000\x001\0C", "verdict 1\0{}\x000\x000\x001\0well",
    "\udcff\0" * 9,
])  # fmt: skip
def test_what_this_program_has_not_written_is_as_nothing(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: str
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "kept"))
    monkeypatch.chdir(root)
    shelf.put(verdicts._name(["check"]), kept.replace("{}", verdicts._circumstances(identity())))
    assert verdicts.replayed(["check"]) is None


@POSIX
def test_nobody_else_may_look_into_what_is_kept(root: Path, tmp_path: Path) -> None:
    """Whatever the umask: what is kept quotes the data."""
    before = os.umask(0)
    try:
        checked(root, tmp_path / "kept" / "deep")
    finally:
        os.umask(before)
    modes = {path.stat().st_mode & 0o777 for path in (tmp_path / "kept/deep/bylaws").rglob("*")}
    assert (modes, (tmp_path / "kept/deep/bylaws").stat().st_mode & 0o777) == ({0o700, 0o600}, 0o700)


def test_a_checkout_of_this_name_is_no_cache(root: Path, tmp_path: Path) -> None:
    """`XDG_CACHE_HOME=~/src`, where `~/src/bylaws` is somebody's work: nothing of it is thrown away for its age."""
    work = tmp_path / "src" / "bylaws"
    files = [work / name for name in ("README.md", "ab/notes", f"ab/{'0' * 31}", f"docs/{'0' * 32}", "tidied")]
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("mine", encoding="utf-8")
        os.utime(file, (1, 1))
    old = work / "ab" / ("0" * 32)
    old.write_text("a result", encoding="utf-8")
    os.utime(old, (1, 1))
    assert checked(root, tmp_path / "src").returncode == 1
    assert ([file.read_text(encoding="utf-8") for file in files], old.exists()) == (["mine"] * 5, False)


@POSIX
def test_marks_are_not_written_through_symlinks(root: Path, tmp_path: Path) -> None:
    place = tmp_path / "kept" / "bylaws"
    place.mkdir(parents=True, mode=0o700)
    (tmp_path / "precious").write_text("mine", encoding="utf-8")
    (place / "tidied").symlink_to(tmp_path / "precious")
    os.utime(tmp_path / "precious", (1, 1))
    checked(root, tmp_path / "kept")
    assert ((tmp_path / "precious").read_text(encoding="utf-8"), (tmp_path / "precious").stat().st_mtime) == ("mine", 1)


def test_a_clock_that_was_wrong_stops_no_tidying(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    shelf.put("one", "kept")
    os.utime(shelf._path("one"), (1, 1))
    os.utime(tmp_path / "bylaws" / "tidied", (1 << 33, 1 << 33))  # the year 2242
    shelf.put("two", "kept")
    assert (shelf.taken("one"), shelf.taken("two")) == (None, "kept")


@POSIX
def test_a_folder_that_is_gone_is_no_mistake_of_ours(tmp_path: Path) -> None:
    here = tmp_path / "gone"
    here.mkdir()
    script = (
        "import os, sys; os.rmdir(os.getcwd()); sys.argv = ['bylaws', 'check']; import bylaws.__main__ as b; b.main()"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=here, capture_output=True, text=True, check=False)
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)


def test_every_setting_that_the_program_takes_from_the_environment_is_asked() -> None:
    """A verdict for a terminal, or for a service that annotates lines, is none for another."""
    package = Path(shelf.__file__).parents[1]
    texts = (path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    names = {name for text in texts for name in re.findall(r"environ(?:\.get\(|\[)\s*[\"'](\w+)", text)}
    assert names <= {*verdicts._ASKED, "XDG_CACHE_HOME", "PYTHONTZPATH"}


def test_another_encoding_changes_nothing(root: Path, tmp_path: Path) -> None:
    (root / "governance.yaml").write_text(BODY.replace("role: nobody", "role: kärnteam"), encoding="utf-8")
    said = []
    for encoding, options in (("ascii", ("--no-cache",)), ("latin-1", ()), ("ascii", ()), ("utf-8", ())):
        environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "kept"), "PYTHONIOENCODING": encoding}
        command = [sys.executable, "-m", "bylaws", "check", *options]
        done = subprocess.run(command, cwd=root, env=environment, capture_output=True, check=False)
        said.append((done.returncode, done.stdout, done.stderr))
    assert said[0] == said[2] == said[3] != said[1]
