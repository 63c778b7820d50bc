"""The folder of a site for an engine that runs no plugins: ours as a whole, and recognized by a list in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bylaws.problems import Place, Problem, Refused

LIST: Final = ".bylaws-site.json"
"""The names of the files that were written last time; a folder without it is somebody else's."""


def write_site(target: Path, files: Mapping[str, bytes]) -> tuple[int, int]:
    """Make a folder hold exactly these files, by path; returns how many were written and how many removed.

    Files that are as they should be are not touched: engines build again what is newer.

    Raises:
        Refused: where the folder holds something that is not from here, or the system refuses.
    """
    before = _listed(target)
    written = removed = 0
    try:
        for path in sorted(before - files.keys()):
            (target / path).unlink(missing_ok=True)
            removed += 1
        for path, content in sorted(files.items()):
            file = target / path
            if file.is_file() and file.read_bytes() == content:
                continue
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
            written += 1
        target.mkdir(parents=True, exist_ok=True)
        (target / LIST).write_text(json.dumps(sorted(files), indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        reason = (error.strerror or "the system refuses it").lower()
        message = f"`{target}` cannot be written: {reason}"
        raise Refused(
            [Problem(Place(str(target)), "unwritable-file", message, "check the folder and its mode")]
        ) from error
    return written, removed


def _listed(target: Path) -> set[str]:
    """The files that were written here before."""
    try:
        if not target.exists() or (target.is_dir() and not any(target.iterdir())):
            return set()
        found = json.loads((target / LIST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        found = None
    if not isinstance(found, list) or not all(isinstance(path, str) and ".." not in path.split("/") for path in found):
        message = f"`{target}` holds files that `bylaws render --site` has not written"
        raise Refused([Problem(Place(str(target)), "not-generated", message, "name another folder, or empty this one")])
    return {path for path in found if not path.startswith("/")}
