"""Plans to files."""

from __future__ import annotations

from dataclasses import replace

from bylaws.build.outputs.plans import FileChange, Plan
from bylaws.build.outputs.regions import COMMAND
from bylaws.folder import Folder, Prepared
from bylaws.problems import Place, Problem, Refused
from bylaws.rules.files import CHANGED_MEANWHILE, UNWRITABLE_FILE


def write(plan: Plan) -> list[str]:
    """Write all changes of a plan and return their paths; raises `Refused` and writes nothing if anything is unsound.

    Each file is replaced as a whole and keeps its mode. When the system refuses half-way, the files replaced so far
    are new, all others are as they were, and the problem says which. A file that somebody edits in the meantime stays
    as they leave it, and the problem says so.
    """
    folder = Folder(plan.root)
    _refuse_unsound(plan, folder)
    folder.tidy({*(change.path for change in plan.changes), *plan.unchanged})
    prepared: list[Prepared] = []
    written: list[str] = []
    changed: list[Problem] = []
    at = ""
    try:
        # all new files are on the disk before the first old one goes: a full disk is noticed while nothing is lost
        for change in plan.changes:
            at = change.path
            prepared.append(folder.prepare(at, change.new.encode()))
        for change, ready in zip(plan.changes, prepared, strict=True):
            at = change.path
            # once more: to write many files takes long enough for an editor to save one of them
            if problems := _changed(change, folder):
                changed += problems
                continue
            ready.settle()
            written.append(at)
    except OSError as error:
        message = f"`{at}` cannot be written: {(error.strerror or 'the system refuses it').lower()}"
        hint = f"check the folder and its mode, then run `{COMMAND}` again"
        changed.append(UNWRITABLE_FILE.at(Place(at), message, hint))
    finally:
        for ready in prepared:
            ready.discard()
    if changed:
        related = tuple((Place(path), "is written already") for path in written)
        raise Refused(replace(problem, related=related) for problem in changed)
    return written


def _refuse_unsound(plan: Plan, folder: Folder) -> None:
    problems = [*plan.problems, *(problem for change in plan.changes for problem in _changed(change, folder))]
    if problems:
        raise Refused(problems)


def _changed(change: FileChange, folder: Folder) -> tuple[Problem, ...]:
    """What is wrong with a file that is not what it was when the plan was made."""
    try:
        if folder.read(change.path) == change.old:
            return ()
    except Refused as refused:
        return refused.problems
    message, hint = f"`{change.path}` changed after the plan was made", f"run `{COMMAND}` again"
    return (CHANGED_MEANWHILE.at(Place(change.path), message, hint),)
