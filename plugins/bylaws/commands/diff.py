"""`bylaws diff`: what changed in the governance between two commits, in words, for a pull request."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import field
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Final

import click

from bylaws.body.files import SINGLE_FILE, find_bodies, read_body
from bylaws.body.governance import Governance
from bylaws.build.revisions import git
from bylaws.commands.show import problems_shown, refusals_shown
from bylaws.differences import SECTIONS, Change, compare, section_title
from bylaws.folder import Folder
from bylaws.markdown.writing import bullets, heading, plain
from bylaws.problems import Place, Problem, Refused, Severity
from bylaws.rules.reading import MISSING_FILE, NO_DATA, UNREADABLE_FILE
from bylaws.structs import struct

_FILES: Final = (b"100644", b"100755")
"""The modes of files that are no links and no submodules."""


@struct
class Side:
    """The bodies of one version."""

    name: str
    """The revision; empty for the files as they are."""
    root: Path
    governances: dict[str, Governance]
    problems: tuple[Problem, ...]
    own: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """The own Markdown of each body, by file."""


@struct
class Compared:
    """A body with its changes; a whole one is new or gone."""

    governance: Governance
    changes: tuple[Change, ...] = ()
    whole: str = ""


@refusals_shown(aside=True)
def diff(root: Path, data: str, old: str, new: str | None, *, as_json: bool) -> int:
    """Print what changed. 0 when both versions could be read, whether they differ or not, else 1."""
    with _checked_out(root, data, old) as before, _checked_out(root, data, new) as after:
        code = max(_problems_of(before), _problems_of(after))
        if not code:
            found = list(_compared(before, after))
            click.echo(_as_json(before, after, found) if as_json else _as_markdown(found), nl=False)
    return code


def _compared(before: Side, after: Side) -> Iterator[Compared]:
    for name in {**before.governances, **after.governances}:
        old, new = before.governances.get(name), after.governances.get(name)
        if old and new:
            yield Compared(new, compare(old, new, before.own[name], after.own[name]))
        elif found := old or new:
            yield Compared(found, whole="new" if new else "gone")


# --- two versions ----------------------------------------------------------------------------------------------------


@contextmanager
def _checked_out(root: Path, data: str, revision: str | None) -> Iterator[Side]:
    """The data of a revision in a folder of its own; the work tree is only read."""
    if revision is None:
        yield _read("", root, data)
        return
    with TemporaryDirectory(prefix="bylaws-") as folder:
        where = Path(folder)
        _unpack(root, data, revision, where)
        yield _read(revision, where, data)


def _unpack(root: Path, data: str, revision: str, where: Path) -> None:
    commit = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if commit is None:
        within = git(root, "rev-parse", "--is-inside-work-tree") is not None
        message = f"there is no commit `{revision}`" if within else "it is no Git repository"
        raise click.BadParameter(f"{message}.", param_hint="REV")
    listed = git(root, "ls-tree", "-r", "-z", commit.decode().strip()) or b""
    blobs = [
        (entry.split(), os.fsdecode(path)) for entry, _, path in (line.partition(b"\t") for line in _lines(listed))
    ]
    folder = Folder(where, any_name=True)
    wanted = {path: found[2] for found, path in blobs if found[0] in _FILES and _is_wanted(folder, path, data)}
    # not `git archive`: it leaves out what `.gitattributes` keeps from releases
    contents = git(root, "cat-file", "--batch", given=b"".join(blob + b"\n" for blob in wanted.values())) or b""
    at = 0
    for path in wanted:
        head, _, _ = contents[at : at + 100].partition(b"\n")
        begin = at + len(head) + 1
        at = begin + int(head.split()[2]) + 1
        try:
            folder.write(path, contents[begin : at - 1])
        except OSError as error:  # a name that this system does not take, or a file where there is a folder
            reason = (error.strerror or "the system refuses it").lower()
            message = f"`{path}` of {revision} cannot be read: {reason}"
            raise Refused([UNREADABLE_FILE.at(Place(path), message, "choose another revision")]) from error


def _lines(listed: bytes) -> list[bytes]:
    return [line for line in listed.split(b"\0") if line]


def _is_wanted(folder: Folder, path: str, data: str) -> bool:
    """The data, and own Markdown, which may stand anywhere.

    Git itself makes no paths with `..`, but whoever makes a commit by hand can; they are refused where they pretend to
    be data, and passed over elsewhere.
    """
    if path == SINGLE_FILE or PurePosixPath(path).is_relative_to(PurePosixPath(data)):
        folder.target(path)
        return True
    if not path.endswith(".md"):
        return False
    try:
        folder.target(path)
    except Refused:
        return False
    return True


def _read(name: str, root: Path, data: str) -> Side:
    try:
        readings = [read_body(root, sources) for sources in find_bodies(root, data)]
    except Refused as refused:
        if name and all(problem.rule == NO_DATA.name for problem in refused.problems):
            return Side(name, root, {}, ())  # the first commit that has data changes everything
        return Side(name, root, {}, refused.problems)
    bodies = {reading.body.project.id: reading for reading in readings if reading.body}
    others = {name: found.body for name, found in bodies.items() if found.body}
    governances = {name: Governance(body, bodies[name].sources.files, others=others) for name, body in others.items()}
    problems = (problem for reading in readings for problem in reading.problems)
    # own Markdown is no data: where it is missing, everything else can be compared
    serious = tuple(problem for problem in problems if problem.rule != MISSING_FILE.name)
    return Side(name, root, governances, serious, {name: found.own for name, found in bodies.items()})


def _problems_of(side: Side) -> int:
    """Report what could not be read: what is missing there would look like a change."""
    if not any(problem.severity is Severity.ERROR for problem in side.problems):
        return 0
    click.echo(f"The data of {side.name or 'the work tree'} cannot be compared:", err=True)
    return problems_shown(side.problems, side.root, aside=True)


# --- what is printed -------------------------------------------------------------------------------------------------


def _as_markdown(found: Sequence[Compared]) -> str:
    parts = []
    for one in found:
        called = one.governance.body.project.called
        if one.whole:
            parts.append(f"{heading(2, called)}\n\nThis body is {one.whole}.")
        elif one.changes:
            parts.append(heading(2, called))
            parts += (_section(one, section) for section in SECTIONS if _of(one, section))
    return "\n\n".join(parts or ["The governance is the same."]) + "\n"


def _of(one: Compared, section: str) -> list[Change]:
    return [change for change in one.changes if change.section == section]


def _section(one: Compared, section: str) -> str:
    return f"{heading(3, plain(section_title(section)))}\n\n{bullets(change.markdown for change in _of(one, section))}"


def _as_json(before: Side, after: Side, found: Sequence[Compared]) -> str:
    bodies = [
        {
            "id": one.governance.body.project.id,
            "name": one.governance.body.project.name,
            "state": one.whole or ("changed" if one.changes else "same"),
            "changes": [
                {
                    "section": section_title(change.section),
                    "text": change.text,
                    "needs": {"what": change.needs.what, "how": change.needs.how} if change.needs else None,
                }
                for change in one.changes
            ],
        }
        for one in found
    ]
    return json.dumps({"from": before.name, "to": after.name or None, "bodies": bodies}, indent=2) + "\n"
