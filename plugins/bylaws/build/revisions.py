"""The data as it was at commits of a Git repository. Without Git, or outside of a repository, there is none."""

from __future__ import annotations

import os
import posixpath
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from bylaws.body.files import SINGLE_FILE, SUFFIXES, Sources, assemble
from bylaws.body.governance import Governance
from bylaws.differences.history import Entry, Revision, entries
from bylaws.problems import Severity
from bylaws.source.yaml import YamlFile, read_text

SHOWN: Final = 8
"""So many versions of a body are read besides the present one: each costs what reading the body costs."""
SEARCHED: Final = 2000
"""Among so many commits: a repository can have a long history in which the data changes seldom."""

_FILE: Final = (b"100644", b"100755")
_FORM: Final = "%H%n%cI%n%P%n%s%n%(trailers:key=Decision,valueonly,separator=%x20)%n%b"

_WEB: Final = ("https://", "http://")

_known: dict[tuple[Path, str, str], tuple[Entry, ...]] = {}
"""What was found before, by root, folder of the body and newest commit: a server asks again and again."""


def history(root: Path, sources: Sources) -> tuple[Entry, ...]:
    """What changed in a body, newest first: its latest versions that are committed and can be read."""
    head = git(root, "rev-parse", "--verify", "--quiet", "HEAD")
    if head is None:
        return ()
    asked = (root, sources.folder, head.decode().strip())
    if asked not in _known:
        _known[asked] = tuple(entries(_versions(root, sources)))
    return _known[asked]


def _versions(root: Path, sources: Sources) -> Iterator[tuple[Revision, Governance]]:
    """The versions of a body, newest first, up to the first that cannot be read today."""
    revisions = _revisions(root, sources)
    known: dict[tuple[str, bytes], YamlFile] = {}
    for revision, files in zip(revisions, _files(root, sources, revisions), strict=True):
        governance = _read(files, sources, known) if files else None
        if governance is None:
            return
        yield revision, governance


def _revisions(root: Path, sources: Sources) -> Sequence[Revision]:
    """The commits that changed the data of a body, newest first. What a branch did counts when it is merged."""
    old = git(root, "rev-list", "--first-parent", "--max-count=1", f"--skip={SEARCHED}", "HEAD") or b""
    since = [f"^{commit}" for commit in old.decode().split()]
    limits = ["-z", "--first-parent", f"--max-count={SHOWN + 1}", f"--format={_FORM}"]
    listed = git(root, "log", *limits, *since, "HEAD", "--", _place(sources)) or b""
    records = (record.split("\n") for record in listed.decode("utf-8", "replace").split("\0"))
    found = []
    for commit, moment, parents, subject, decisions, *body in (record for record in records if len(record) > 5):
        decided = tuple(word for word in decisions.split() if word.startswith(_WEB))
        found.append(Revision(commit, moment, _told(subject, body, is_merge=" " in parents), decided))
    return found


def _told(subject: str, body: Sequence[str], *, is_merge: bool) -> str:
    """What a commit says of itself. What Git and code hosts write over a merge says nothing of what changed; the line
    below it may."""
    if not is_merge or not subject.startswith("Merge "):
        return subject
    below = next((line for line in body if line.strip()), "")
    return "" if re.match(r"[#*]|[\w-]+: ", below) else below.strip()


def _place(sources: Sources) -> str:
    return SINGLE_FILE if sources.files == (SINGLE_FILE,) else sources.folder


def _files(root: Path, sources: Sources, revisions: Sequence[Revision]) -> Iterator[Mapping[str, bytes]]:
    """The data files of a body at each revision, by path from the root: by two calls of Git for all of them."""
    above = (git(root, "rev-parse", "--show-prefix") or b"").decode().strip()
    place = posixpath.join(above, _place(sources))
    if sources.files == (SINGLE_FILE,):
        names = [{SINGLE_FILE: f"{revision.id}:{place}"} for revision in revisions]
    else:
        trees = _objects(root, [f"{revision.id}:{place}" for revision in revisions])
        names = [dict(_entries(tree or b"", sources.folder)) for tree in trees]
    wanted = list(dict.fromkeys(name for each in names for name in each.values()))
    texts = dict(zip(wanted, _objects(root, wanted), strict=True))
    for each in names:
        yield {path: text for path, name in each.items() if (text := texts[name]) is not None}


def _entries(tree: bytes, folder: str) -> Iterator[tuple[str, str]]:
    """The data files of a tree, each with the id of its content; ids have 20 bytes, or 32 in newer repositories."""
    for length in (20, 32):
        found, at = [], 0
        while at < len(tree):
            head = tree.find(b"\0", at)
            mode, _, name = tree[at:head].partition(b" ")
            if head < 0 or not mode.isdigit():
                break
            at = head + 1 + length
            found.append((mode, os.fsdecode(name), tree[head + 1 : at].hex()))
        if at == len(tree):
            yield from (
                (posixpath.join(folder, name), blob)
                for mode, name, blob in found
                if mode in _FILE and Path(name).suffix in SUFFIXES
            )
            return


def _objects(root: Path, names: Sequence[str]) -> Sequence[bytes | None]:
    """The contents of objects; None for one that is not there."""
    said = git(root, "cat-file", "--batch", given="".join(f"{name}\n" for name in names).encode()) or b""
    found: list[bytes | None] = []
    at = 0
    for _ in names:
        head, _, _ = said[at:].partition(b"\n") if at < len(said) else (b"", b"", b"")
        at += len(head) + 1
        size = head.rsplit(b" ", 1)[-1]
        if size.isdigit():
            found.append(said[at : at + int(size)])
            at += int(size) + 1
        else:
            found.append(None)
    return found


def _read(files: Mapping[str, bytes], sources: Sources, known: dict[tuple[str, bytes], YamlFile]) -> Governance | None:
    """A body from the texts of its files; None where it cannot be read without an error.

    `known` are the files of other versions: most are the same, and are parsed once.
    """
    documents = []
    for path, content in sorted(files.items()):
        if (path, content) not in known:
            known[path, content] = read_text(path, content.decode("utf-8-sig", "replace"))
        documents.append(known[path, content])
    reading = assemble(Sources(sources.folder, tuple(sorted(files)), sources.shared), tuple(documents))
    serious = any(problem.severity is Severity.ERROR for problem in reading.problems)
    return None if serious or reading.body is None else Governance(reading.body)


def git(root: Path, *arguments: str, given: bytes = b"") -> bytes | None:
    """What Git prints; None when it refuses, or is not there."""
    command = ["git", "-C", str(root), *arguments]
    try:
        done = subprocess.run(command, input=given, capture_output=True, check=False)
    except (OSError, ValueError):  # no Git; a zero byte in a name
        return None
    return done.stdout if done.returncode == 0 else None
