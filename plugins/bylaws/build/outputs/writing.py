"""Plans to files."""

from __future__ import annotations

from bylaws.build.outputs.plans import Plan
from bylaws.build.outputs.regions import COMMAND
from bylaws.folder import Folder, Prepared
from bylaws.problems import Place, Refused
from bylaws.rules.files import CHANGED_MEANWHILE, UNWRITABLE_FILE


def write(plan: Plan) -> list[str]:
    """Write all changes of a plan and return their paths; raises `Refused` and writes nothing if anything is unsound.

    Each file is replaced as a whole and keeps its mode. When the system refuses half-way, the files replaced so far
    are new, all others are as they were, and the problem says which.
    """
    folder = Folder(plan.root)
    _refuse_unsound(plan, folder)
    prepared: list[Prepared] = []
    written: list[str] = []
    at = ""
    try:
        # all new files are on the disk before the first old one goes: a full disk is noticed while nothing is lost
        for change in plan.changes:
            at = change.path
            prepared.append(folder.prepare(at, change.new.encode()))
        for change, ready in zip(plan.changes, prepared, strict=True):
            at = change.path
            ready.settle()
            written.append(at)
    except OSError as error:
        message = f"`{at}` cannot be written: {(error.strerror or 'the system refuses it').lower()}"
        hint = f"check the folder and its mode, then run `{COMMAND}` again"
        related = tuple((Place(path), "is written already") for path in written)
        raise Refused([UNWRITABLE_FILE.at(Place(at), message, hint, related=related)]) from error
    finally:
        for ready in prepared:
            ready.discard()
    return written


def _refuse_unsound(plan: Plan, folder: Folder) -> None:
    problems = list(plan.problems)
    for change in plan.changes:
        try:
            if folder.read(change.path) != change.old:
                message, hint = f"`{change.path}` changed after the plan was made", f"run `{COMMAND}` again"
                problems.append(CHANGED_MEANWHILE.at(Place(change.path), message, hint))
        except Refused as refused:
            problems += refused.problems
    if problems:
        raise Refused(problems)
