"""What was asked of the disk, and what it said: the same answers to the same questions give the same result.

Everything that a command learns of files goes through here. `watch` notes the questions of a run with their answers,
contents as digests; `is_so` asks them again. No time stamp is trusted: a file is the same when its bytes are.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from bylaws.cache.hashing import blake2b

CONTENT, NAMES, KIND, REAL, PLAIN = "C", "N", "K", "R", "P"
"""The questions: what does a file hold, what stands in a folder, what is it, where does a path lead to, and is this a
file or folder of its own and no symlink?"""

FILE, FOLDER, LINK, OTHER, NOTHING = "f", "d", "l", "o", ""

Answers = Mapping[tuple[str, str], str]
"""By question and path."""

_SIZE = 16


class NotAFile(OSError):
    """A pipe, a device: nobody knows when reading it would end."""


class Watch:
    """The questions of one run."""

    def __init__(self) -> None:
        self.answers: dict[tuple[str, str], str] = {}
        self.is_whole = True
        """Whether all that the result depends on is in the answers, and nothing was written."""

    def note(self, question: str, path: str, answer: str) -> None:
        """Two answers to one question: somebody was at work meanwhile, and no one knows what the result is of."""
        if self.answers.setdefault((question, path), answer) != answer:
            self.is_whole = False

    def note_plain(self, path: str) -> None:
        """That none of the folders above a path is a symlink."""
        above = os.path.dirname(path)
        while (PLAIN, above) not in self.answers:
            self.answers[PLAIN, above] = _plain(above)
            above = os.path.dirname(above)


_watching: list[Watch] = []


@contextmanager
def watch() -> Iterator[Watch]:
    """Note the questions of what is done inside."""
    noted = Watch()
    _watching.append(noted)
    try:
        yield noted
    finally:
        _watching.remove(noted)


def beyond() -> None:
    """Say that a result depends on what is not asked here, such as another program, or that something was written."""
    for noted in _watching:
        noted.is_whole = False


def _noted(question: str, path: str, answer: str) -> None:
    for noted in _watching:
        noted.note(question, path, answer)


# --- questions -------------------------------------------------------------------------------------------------------


def content(path: str | os.PathLike[str]) -> bytes:
    """What a file holds; raises `OSError`, and `NotAFile` for what is neither a file nor a folder."""
    path = os.fspath(path)
    try:
        state = os.stat(path)
        if stat.S_ISDIR(state.st_mode):
            raise IsADirectoryError
        if not stat.S_ISREG(state.st_mode):
            raise NotAFile
        with open(path, "rb") as file:
            held = file.read()
    except OSError as error:
        _noted(CONTENT, path, _failure(error))
        raise
    if _watching:
        _noted(CONTENT, path, digest(held))
    return held


def names(folder: str | os.PathLike[str]) -> tuple[tuple[str, str], ...]:
    """The names in a folder in order, each with its kind, where a symlink is one; raises `OSError`."""
    folder = os.fspath(folder)
    try:
        found = _names(folder)
    except (OSError, ValueError) as error:
        _noted(NAMES, folder, _failure(error))
        raise
    if _watching:
        _noted(NAMES, folder, _listed(found))
    return found


def kind(path: str | os.PathLike[str]) -> str:
    """What stands at a path, symlinks followed; nothing, also where the system does not say."""
    path = os.fspath(path)
    found = _kind(path)
    _noted(KIND, path, found)
    return found


def plain(path: str | os.PathLike[str]) -> str:
    """What stands at a path itself: a symlink is one."""
    path = os.fspath(path)
    found = _plain(path)
    _noted(PLAIN, path, found)
    return found


def real(path: str | os.PathLike[str]) -> str:
    """Where a path really leads to."""
    path = os.fspath(path)
    found = os.path.realpath(path)
    for noted in _watching:
        noted.note(REAL, path, found)
        noted.note_plain(found)
    return found


def same(path: str | os.PathLike[str]) -> tuple[int, int] | None:
    """What two paths of one file have in common, also where case does not count or symlinks lead to it."""
    path = os.fspath(path)
    try:
        state = os.stat(path)
    except OSError:
        _noted(KIND, path, NOTHING)
        return None
    if stat.S_ISREG(state.st_mode) and state.st_nlink > 1:
        beyond()  # by another name elsewhere: nothing here would tell
    if _watching:
        _noted(KIND, path, _kind_of(state.st_mode))
    return state.st_dev, state.st_ino


def walk(
    top: str | os.PathLike[str], failed: Callable[[OSError], object] | None = None
) -> Iterator[tuple[str, list[str], list[str]]]:
    """As `os.walk`, in order and without symlinks: a folder, the folders in it and the files. Take out what to skip.

    A folder that cannot be listed is as an empty one; `failed` is told.
    """
    try:
        found = names(top)
    except OSError as error:
        if failed:
            failed(error)
        return
    folders = [name for name, kind in found if kind == FOLDER]
    yield os.fspath(top), folders, [name for name, kind in found if kind == FILE]
    for name in folders:
        yield from walk(os.path.join(top, name), failed)


# --- answers ---------------------------------------------------------------------------------------------------------


def is_so(answers: Answers) -> bool:
    """Whether every question would be answered in the same way now."""
    return all(_ASKED[question](path) == answer for (question, path), answer in answers.items())


def needed(answers: Answers) -> Answers:
    """The answers without those that follow from others: a file that is opened as it stands is no symlink."""
    return {
        (question, path): answer
        for (question, path), answer in answers.items()
        if not (
            (question == REAL and answer == path and (CONTENT, path) in answers)
            or (question in (KIND, PLAIN) and answer == FILE and len(answers.get((CONTENT, path), "")) == 2 * _SIZE)
        )
    }


def digest(held: bytes) -> str:
    """The digest by which contents are known."""
    return blake2b(held, digest_size=_SIZE).hexdigest()


def _content(path: str) -> str:
    try:
        opened = os.open(path, os.O_RDONLY | CAUTIOUS)
    except OSError as error:
        return _failure(error)
    try:
        state = os.fstat(opened)
        if stat.S_ISDIR(state.st_mode):
            return _failure(IsADirectoryError())
        if not stat.S_ISREG(state.st_mode):
            return _failure(NotAFile())
        found = blake2b(digest_size=_SIZE)
        while held := os.read(opened, max(state.st_size + 1, 1 << 16)):
            found.update(held)
        return found.hexdigest()
    except OSError as error:
        return _failure(error)
    finally:
        os.close(opened)


CAUTIOUS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""What was asked for is asked by its real path; what is a symlink now is not the same, and a pipe must not block."""


def _names(folder: str) -> tuple[tuple[str, str], ...]:
    with os.scandir(folder) as found:
        return tuple(sorted((entry.name, _kind_in(entry)) for entry in found))


def _kind_in(entry: os.DirEntry[str]) -> str:
    if entry.is_symlink():
        return LINK
    if entry.is_dir(follow_symlinks=False):
        return FOLDER
    return FILE if entry.is_file(follow_symlinks=False) else OTHER


def _listed(found: tuple[tuple[str, str], ...]) -> str:
    return digest("\0".join(f"{kind}{name}" for name, kind in found).encode("utf-8", "surrogateescape"))


def _named(folder: str) -> str:
    try:
        return _listed(_names(folder))
    except (OSError, ValueError) as error:
        return _failure(error)


def _kind(path: str) -> str:
    try:
        return _kind_of(os.stat(path).st_mode)
    except (OSError, ValueError):
        return NOTHING


def _kind_of(mode: int) -> str:
    return FOLDER if stat.S_ISDIR(mode) else FILE if stat.S_ISREG(mode) else OTHER


def _plain(path: str) -> str:
    try:
        mode = os.lstat(path).st_mode
    except (OSError, ValueError):
        return NOTHING
    return LINK if stat.S_ISLNK(mode) else _kind_of(mode)


def _failure(error: Exception) -> str:
    return f"{type(error).__name__} {getattr(error, 'errno', None)}"


_ASKED: dict[str, Callable[[str], str]] = {
    CONTENT: _content,
    NAMES: _named,
    KIND: _kind,
    REAL: os.path.realpath,
    PLAIN: _plain,
}
