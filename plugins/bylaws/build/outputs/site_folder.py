"""The folder of a site for an engine that runs no plugins: ours as a whole, and recognized by a list in it.

The list has a checksum for each file, so that only what was written here is replaced or removed: whoever brings a
list of their own cannot know the checksums of files that they have never seen.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from bylaws.cache.hashing import sha256
from bylaws.folder import Folder, Prepared, is_left_over
from bylaws.problems import Place, Refused
from bylaws.rules.files import EDITED_BY_HAND, NOT_GENERATED, UNWRITABLE_FILE
from bylaws.rules.reading import OUTSIDE_ROOT

LIST: Final = ".bylaws-site.json"
"""The files that were written last time, each with the checksums that it may have; without it, a folder is somebody
else's."""

_COMMAND: Final = "bylaws render --site"
_CHECKSUM: Final = re.compile(r"[0-9a-f]{64}")


def write_site(root: Path, target: Path, files: Mapping[str, bytes]) -> tuple[int, int]:
    """Make a folder hold exactly these files, by path; returns how many were written and how many removed.

    Files that are as they should be are not touched: engines build again what is newer. Each file is replaced as a
    whole, and the next run goes on where this one was interrupted.

    Raises:
        Refused: where the folder holds something that is not from here, or was edited since, or leads elsewhere
            through a symlink; then nothing is written. Or where the system refuses.
    """
    for base in (root, Path()):
        _refuse_way_out(base, target)
    folder = Folder(target)
    before = _listed(target, folder)
    standing = {path: _checksum(folder, path) for path in sorted({*before, *files})}
    wanted = {path: sha256(content).hexdigest() for path, content in files.items()}
    _refuse_others(target, before, standing, wanted)
    gone = [path for path in before if path not in wanted and standing[path]]
    changed = [path for path in sorted(wanted) if standing[path] != wanted[path]]
    done = 0
    try:
        if changed or gone or before.keys() != wanted.keys():
            # the list first, and of what may stand here from now on: else an interrupted run could not be gone on with
            both = {path: [*before.get(path, ()), *([wanted[path]] if path in wanted else ())] for path in standing}
            folder.write(LIST, _as_json(both))
        for _ in _replaced(folder, {path: files[path] for path in changed}, standing):
            done += 1
        for path in gone:
            folder.remove(path)
            done += 1
        listed = _as_json({path: [checksum] for path, checksum in wanted.items()})
        if folder.read_bytes(LIST) != listed:
            folder.write(LIST, listed)
    except OSError as error:
        reason = (error.strerror or "the system refuses it").lower()
        message = f"`{target}` cannot be written: {reason}"
        if done:
            message += f"; {done} of {len(changed) + len(gone)} files are as they should be"
        hint = f"check the folder and its mode, then run `{_COMMAND}` again"
        raise Refused([UNWRITABLE_FILE.at(Place(str(target)), message, hint)]) from error
    return len(changed), len(gone)


def _replaced(folder: Folder, files: Mapping[str, bytes], standing: Mapping[str, str]) -> Iterator[str]:
    """Replace files, all of which are on the disk before the first old one goes; yields the path of each."""
    folder.tidy(files)
    prepared: list[Prepared] = []
    try:
        for path, content in files.items():
            prepared.append(folder.prepare(path, content))
        for ready in prepared:
            if _checksum(folder, ready.path) == standing[ready.path]:  # else somebody saved it: the next run says so
                ready.settle()
            yield ready.path
    finally:
        for ready in prepared:
            ready.discard()


def _refuse_way_out(base: Path, target: Path) -> None:
    """What is named below a folder is there, and not where a symlink that came with a repository leads."""
    if Path(os.path.abspath(target)).is_relative_to(os.path.abspath(base)) and not Path(
        os.path.realpath(target)
    ).is_relative_to(os.path.realpath(base)):
        message = f"`{target}` leads out of its folder through a symlink"
        hint = "name the folder that is meant"
        raise Refused([OUTSIDE_ROOT.at(Place(str(target)), message, hint)])


def _refuse_others(
    target: Path, before: Mapping[str, list[str]], standing: Mapping[str, str], wanted: Mapping[str, str]
) -> None:
    problems = []
    for path, checksum in standing.items():
        if not checksum or checksum == wanted.get(path) or checksum in before.get(path, ()):
            continue
        at = (target / path).as_posix()
        if path in before:
            message, hint = (
                f"`{at}` was edited by hand",
                "move the change to where the page is made from, and delete it",
            )
            problems.append(EDITED_BY_HAND.at(Place(at), message, hint))
        else:
            message = f"`{at}` stands here and is not generated"
            problems.append(NOT_GENERATED.at(Place(at), message, "move it away, or name another folder"))
    if problems:
        raise Refused(problems)


def _checksum(folder: Folder, path: str) -> str:
    """That of a file as it stands; an empty one where there is none."""
    folder.plain(path)
    content = folder.read_bytes(path)
    return "" if content is None else sha256(content).hexdigest()


def _listed(target: Path, folder: Folder) -> dict[str, list[str]]:
    """The files that were written here before, each with the checksums that it may have."""
    try:
        if not target.exists() or (target.is_dir() and all(is_left_over(path.name) for path in target.iterdir())):
            return {}
        folder.plain(LIST)
        found = json.loads(folder.read_bytes(LIST) or b"")
        return {str(path): _checksums(known) for path, known in found.items()}
    except (OSError, ValueError, AttributeError, RecursionError, Refused):
        message = f"`{target}` holds files that `{_COMMAND}` has not written"
        hint = "name another folder, or empty this one"
        raise Refused([NOT_GENERATED.at(Place(str(target)), message, hint)]) from None


def _checksums(known: object) -> list[str]:
    if not isinstance(known, list) or not all(isinstance(one, str) and _CHECKSUM.fullmatch(one) for one in known):
        raise ValueError
    return known


def _as_json(listed: Mapping[str, list[str]]) -> bytes:
    return (json.dumps(dict(sorted(listed.items())), indent=1) + "\n").encode()
