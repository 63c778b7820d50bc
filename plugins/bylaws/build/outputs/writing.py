"""Plans to files: the only module that writes."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from bylaws.build.outputs.folder import Folder
from bylaws.build.outputs.plans import Plan
from bylaws.build.outputs.regions import COMMAND
from bylaws.problems import Place, Problem, Refused


def write(plan: Plan) -> list[str]:
    """Write all changes of a plan and return their paths; raises `Refused` and writes nothing if anything is unsound.

    Each file is replaced as a whole and keeps its mode. When the system refuses half-way, the files replaced so far
    are new, all others are as they were, and the problem says which.
    """
    folder = Folder(plan.root)
    _refuse_unsound(plan, folder)
    prepared: list[tuple[Path, Path]] = []
    written: list[str] = []
    at = ""
    try:
        # all new files are on the disk before the first old one goes: a full disk is noticed while nothing is lost
        for change in plan.changes:
            at = change.path
            target = folder.target(at)
            target.parent.mkdir(parents=True, exist_ok=True)
            prepared.append((target.with_name(f".bylaws-{os.urandom(8).hex()}.tmp"), target))
            _prepare(*prepared[-1], change.new)
        for change, (temporary, target) in zip(plan.changes, prepared, strict=True):
            at = change.path
            os.replace(temporary, target)
            written.append(at)
    except OSError as error:
        message = f"`{at}` cannot be written: {(error.strerror or 'the system refuses it').lower()}"
        hint = f"check the folder and its mode, then run `{COMMAND}` again"
        related = tuple((Place(path), "is written already") for path in written)
        raise Refused([Problem(Place(at), "unwritable-file", message, hint, related=related)]) from error
    finally:
        for temporary, _ in prepared:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
    return written


def _refuse_unsound(plan: Plan, folder: Folder) -> None:
    problems = list(plan.problems)
    for change in plan.changes:
        try:
            if folder.read(change.path) != change.old:
                message, hint = f"`{change.path}` changed after the plan was made", f"run `{COMMAND}` again"
                problems.append(Problem(Place(change.path), "changed-meanwhile", message, hint))
        except Refused as refused:
            problems += refused.problems
    if problems:
        raise Refused(problems)


def _prepare(temporary: Path, target: Path, text: str) -> None:
    with temporary.open("xb") as file:
        file.write(text.encode())
    if target.exists():
        temporary.chmod(stat.S_IMODE(target.stat().st_mode))
