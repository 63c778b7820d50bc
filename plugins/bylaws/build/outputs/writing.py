"""Plans to files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bylaws.build.outputs import memory
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
    steps = _steps(plan.changes)
    prepared: list[Prepared] = []
    written: list[str] = []
    changed: list[Problem] = []
    at = ""
    try:
        # all new files are on the disk before the first old one goes: a full disk is noticed while nothing is lost
        for change in steps:
            at = change.path
            prepared.append(folder.prepare(at, change.new.encode()))
        for change, ready in zip(steps, prepared, strict=True):
            at = change.path
            # once more: to write many files takes long enough for an editor to save one of them
            if problems := _changed(change, folder):
                changed += problems
                continue
            ready.settle()
            written += [at] * (at not in written)
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
    return [change.path for change in plan.changes if change.path in written]


def _steps(changes: Sequence[FileChange]) -> Sequence[FileChange]:
    """The changes in an order in which they can stop anywhere.

    What is remembered of copies holds the old checksums and the new ones until the last copy is in its place: where a
    run is killed, the next one must take none of them for one that somebody has edited.
    """
    remembered = next((change for change in changes if change.path == memory.FILE), None)
    others = [change for change in changes if change is not remembered]
    if remembered is None or not others:
        return changes
    both = memory.written(memory.joined(memory.read(remembered.old), memory.read(remembered.new)))
    before = [FileChange(remembered.path, remembered.old, both)] if both != remembered.old else []
    after = [FileChange(remembered.path, both, remembered.new)] if both != remembered.new else []
    return [*before, *others, *after]


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
