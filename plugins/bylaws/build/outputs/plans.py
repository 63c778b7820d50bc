"""What is to be written, what stands there, and what forbids writing: reads, never writes.

Text that somebody wrote by hand either stands in a kept region or outside of an inserted one, and survives, or it
stops the plan.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import field, replace
from pathlib import Path, PurePosixPath

from bylaws.build.outputs import commented, memory, regions
from bylaws.build.outputs.edits import FORCE, edited_page, edited_region, first_difference, lost_regions
from bylaws.build.outputs.layout import free_of_layout
from bylaws.build.outputs.regions import COMMAND, Parsed
from bylaws.folder import Folder
from bylaws.problems import Place, Problem, Refused, nearest, ordered, quoted
from bylaws.rules import Rule
from bylaws.rules.files import NOT_GENERATED, NOT_WRITTEN, ORPHAN, SAME_PATH, STALE_FILE
from bylaws.rules.reading import NOT_UTF_8
from bylaws.rules.regions import UNKNOWN_INSERT
from bylaws.structs import struct

_SURROGATE = re.compile("[\ud800-\udfff]")


@struct
class Output:
    """A file to be written: `path` is relative to the root, with `/`; `text` has neither banner nor checksum.

    In Markdown, keep and end markers in the text make a kept region; what stands between them is its content in a new
    file.
    """

    path: str
    text: str
    sources: tuple[str, ...] = ()
    comment: str | None = None
    """None for Markdown, else what begins a comment in the syntax of the file; empty where it has none."""
    command: str = COMMAND
    """What makes it again."""
    whole: str = ""
    """The whole file, where it is known already."""

    @property
    def sealed(self) -> str:
        """The whole file as it is written first, with banner and checksum."""
        if self.whole:
            return self.whole
        if self.comment is not None:
            return commented.sealed(self.text, self.comment, self.sources, self.command)
        return regions.sealed(self.text, regions.banner(self.sources, self.command))


@struct
class Insert:
    """Generated text that hand-written files may ask for by name.

    Its links depend on the file in which it stands, so it may be a function of the path of that file.
    """

    name: str
    text: str | Callable[[str], str]
    sources: tuple[str, ...] = ()

    def at(self, path: str) -> str:
        """The text as it stands in the file at `path`."""
        return self.text if isinstance(self.text, str) else self.text(path)


@struct
class FileChange:
    """A file that would be written: its text now (None where there is no file) and then, line endings included."""

    path: str
    old: str | None
    new: str


@struct
class Plan:
    """What `write` would do below `root`. A file with a problem is in none of the other lists."""

    root: Path
    changes: tuple[FileChange, ...] = ()
    unchanged: tuple[str, ...] = ()
    orphans: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    hints: Mapping[str, str] = field(default_factory=dict)
    """What to do with an orphan, by path."""
    exact: tuple[str, ...] = field(default=(), compare=False, repr=False)
    """The pages that stand, or will stand, exactly as they are made: no formatter has been there."""
    asked: frozenset[str] = field(default=frozenset(), compare=False)
    """The names of what hand-written files ask for."""

    def diff(self) -> str:
        """All changes as one unified diff, which `git apply` and `patch -p1` take."""
        return "".join(line for change in self.changes for line in _diff(change))


def plan(
    root: Path,
    outputs: Sequence[Output],
    inserts: Mapping[str, Insert],
    *,
    scan: Sequence[str] = (),
    force: bool = False,
    remember: bool = True,
    spare: Sequence[str] = (),
) -> Plan:
    """Compare outputs with what stands below `root`; writes nothing, and never raises for what it finds.

    `scan` names the files and folders in which hand-written Markdown may ask for inserts. A generated file there that
    is not among the outputs is an orphan, and so is a copy that was written earlier; so give all outputs of a root at
    once. `force` overwrites files that are
    not generated, and generated text that was edited; it never overrides damage, and kept regions stay. With
    `remember`, what is no Markdown is noted in a file of its own. What was written earlier at or below the paths
    `spare` is no orphan.
    """
    draft = _Draft(Folder(root), inserts, force)
    pages = [replace(output, path=str(PurePosixPath(output.path))) for output in outputs]
    pages.sort(key=lambda page: page.path)
    own = set()
    for output in pages:
        with draft.collecting():
            own.add(draft.folder.identity(output.path))
    for output in draft.distinct(pages):
        with draft.collecting():
            draft.page(output)
    for path in draft.scanned(scan):
        with draft.collecting():
            if draft.folder.identity(path) not in own:
                draft.hand_written(path)
    if remember:
        draft.remember([output for output in pages if output.comment is not None], spare)
    changes = tuple(sorted(draft.changes, key=lambda change: change.path))
    return Plan(
        root, changes, tuple(sorted(draft.unchanged)), tuple(draft.orphans), ordered(draft.problems), draft.hints,
        tuple(sorted(draft.exact)), frozenset(draft.asked),
    )  # fmt: skip


def stale(plan: Plan) -> tuple[Problem, ...]:
    """What `check` says of files that are not as the data has them, beside the problems of the plan itself."""
    found = []
    hint = f"run `{COMMAND}`"
    for change in plan.changes:
        if change.path == memory.FILE and (len(plan.changes) > 1 or plan.problems):
            continue  # it follows the others
        if change.old is None:
            found.append(NOT_WRITTEN.at(Place(change.path), f"`{change.path}` is not there yet", hint))
        else:
            place = Place(change.path, first_difference(change.old, change.new))
            found.append(STALE_FILE.at(place, f"`{change.path}` is out of date from here on", hint))
    for path in plan.orphans:
        message = f"`{path}` was generated, but no page is written there now"
        found.append(ORPHAN.at(Place(path), message, plan.hints[path]))
    return ordered(found)


class _Draft:
    """A plan in the making, file by file."""

    def __init__(self, folder: Folder, inserts: Mapping[str, Insert], force: bool) -> None:
        self.folder = folder
        self.inserts = inserts
        self.force = force
        self.changes: list[FileChange] = []
        self.unchanged: list[str] = []
        self.orphans: list[str] = []
        self.exact: set[str] = set()
        self.hints: dict[str, str] = {}
        self.asked: set[str] = set()
        self.problems: list[Problem] = []
        self.remembered: str | None = None
        with self.collecting():
            self.remembered = folder.read(memory.FILE)
        self.known = memory.read(self.remembered)

    @contextmanager
    def collecting(self) -> Iterator[None]:
        """The problems of one file do not keep us from the next."""
        try:
            yield
        except Refused as refused:
            self.problems += refused.problems

    def distinct(self, outputs: Sequence[Output]) -> list[Output]:
        """The outputs that have a file of their own, also where case does not count and where symlinks lead."""
        by_file: dict[PurePosixPath, list[Output]] = {}
        for output in outputs:
            with self.collecting():
                by_file.setdefault(_folded(self.folder.place(output.path)), []).append(output)
        for file, (first, *others) in by_file.items():
            for other in others:
                what = f"{quoted([first.path, other.path])} are one file"
                if first.path == other.path:
                    what = f"two pages are written to `{first.path}`"
                self.note(Place(other.path), SAME_PATH, what, "give one of them another path")
            for above in file.parents:
                if above in by_file:
                    message = f"`{by_file[above][0].path}` is a page, and the folder of `{first.path}`"
                    self.note(Place(first.path), SAME_PATH, message, "give one of them another path")
        return [same[0] for same in by_file.values() if len(same) == 1]

    def scanned(self, scan: Sequence[str]) -> list[str]:
        """The Markdown files that hand-written text or orphans may be in."""
        found: set[str] = set()
        for entry in scan:
            with self.collecting():
                paths, problems = self.folder.markdown(entry)
                found.update(paths)
                self.problems += problems
        return sorted(found)

    def page(self, output: Output) -> None:
        """Compare an output with the file at its path."""
        path = output.path
        new = output.sealed
        old = self.folder.read(path)
        if new == old:  # the usual case, and nothing else needs to be known: it was sound when it was written
            self.unchanged.append(path)
            self.exact.add(path)
            return
        if output.comment is not None:
            self.other(output, old, new)
            return
        fresh = _sound(path, new)
        if old is None:
            self.changes.append(FileChange(path, None, fresh.text))
            self.exact.add(path)
            return
        standing = regions.parse(path, old)
        problems = list(standing.problems)
        if not standing.is_generated and not self.force:
            message = f"`{path}` stands here and is not generated"
            problems.append(NOT_GENERATED.at(Place(path), message, f"move it away, {FORCE} to overwrite it"))
        if problems:
            raise Refused(problems)
        problems += lost_regions(standing, fresh)
        fresh = regions.parse(path, regions.with_endings_of(fresh.text, old))
        carried = {name: region.content for name, region in standing.kept.items() if name in fresh.kept}
        fresh = _sound(path, regions.with_kept(fresh, carried))
        if standing.is_generated and free_of_layout(old) == free_of_layout(fresh.text):
            self.unchanged.append(path)  # a formatter has been here: its layout stays
            return
        if standing.is_generated and not self.force:
            problems += edited_page(standing, fresh)
        if problems:
            raise Refused(problems)
        if fresh.text == new:
            self.exact.add(path)
        self.settle(path, old, fresh.text)

    def other(self, output: Output, old: str | None, new: str) -> None:
        """Compare an output that is not Markdown."""
        if old is not None and not self.force:
            known = self.known.get(output.path, frozenset())
            commented.refuse_edited(output.path, old, new, output.comment or "", known)
        if old is not None and output.comment:
            new = regions.with_endings_of(new, old)
        elif old is not None and regions.unix(old) == regions.unix(new):
            new = old  # Git may have its own mind about line ends, and would change them back
        if _SURROGATE.search(new):
            message = f"the new text of `{output.path}` holds what is not a character"
            raise Refused([NOT_UTF_8.at(Place(output.path), message, "mend the data that it is made from")])
        if new == old:
            self.unchanged.append(output.path)
        else:
            self.changes.append(FileChange(output.path, old, new))

    def hand_written(self, path: str) -> None:
        """Compare what a hand-written file asks for with what it shows; or find that it is an orphan."""
        old = self.folder.read_ours(path)
        if old is None:
            return
        parsed = regions.parse(path, old)
        if parsed.problems:
            raise Refused(parsed.problems)
        if parsed.is_generated:
            self.left_over(path, _what_to_do(parsed))
        self.asked |= parsed.inserted.keys()
        if not parsed.inserted:
            return
        problems: list[Problem] = []
        texts: dict[str, str] = {}
        for name, region in parsed.inserted.items():
            if name in self.inserts:
                texts[name] = regions.nested(self.inserts[name].at(path), regions.level_above(parsed, region))
                if not self.force:
                    problems += edited_region(path, region, texts[name])
            else:
                guess = nearest(name, self.inserts)
                known = f"use one of {quoted(sorted(self.inserts))}" if self.inserts else "delete the markers"
                hint = f"did you mean `{guess}`?" if guess else known
                message = f"nothing named `{name}` can be inserted"
                problems.append(UNKNOWN_INSERT.at(region.begin.place(path), message, hint))
        if problems:
            raise Refused(problems)
        new = _sound(path, regions.with_inserted(parsed, texts)).text
        self.settle(path, old, old if free_of_layout(old) == free_of_layout(new) else new)

    def left_over(self, path: str, hint: str) -> None:
        self.orphans.append(path)
        self.hints[path] = hint

    def remember(self, copies: Sequence[Output], spare: Sequence[str]) -> None:
        """Note what will stand beside the pages, and find what was written there and is no longer wanted."""
        planned = {change.path: change.new for change in self.changes}
        known = {
            output.path: frozenset(
                {memory.SEALED if output.comment else memory.of(planned.get(output.path, output.sealed))}
            )
            if output.path in planned or output.path in self.unchanged
            else self.known.get(output.path, frozenset())  # there is a problem with it
            for output in copies
        }
        for path in sorted(self.known.keys() - known.keys()):
            with self.collecting():
                if self.folder.read_bytes(path) is not None:
                    known[path] = self.known[path]
                    if any(PurePosixPath(path).is_relative_to(PurePosixPath(place)) for place in spare):
                        continue
                    self.left_over(path, "delete it: what reads it takes it for the truth")
        if known or self.remembered is not None:
            new = memory.written(known)
            if new != regions.unix(self.remembered or ""):
                self.changes.append(FileChange(memory.FILE, self.remembered, new))

    def settle(self, path: str, old: str, new: str) -> None:
        if new == old:
            self.unchanged.append(path)
        else:
            self.changes.append(FileChange(path, old, new))

    def note(self, place: Place, rule: Rule, message: str, hint: str) -> None:
        self.problems.append(rule.at(place, message, hint))


def _what_to_do(orphan: Parsed) -> str:
    """The hint for a page that is no longer made."""
    kept = [name for name, region in orphan.kept.items() if region.content.strip()]
    if kept:
        return f"move what is worth keeping in {quoted(kept)} to another file, then delete this one"
    return "delete it, or delete its banner and its last line to keep it as your own"


def _sound(path: str, text: str) -> Parsed:
    """A new text, taken apart; raises `Refused` if it would be damaged as soon as it is written."""
    parsed = regions.parse(path, text)
    hint = "mend the Markdown that it is made from"
    problems = [replace(found, message=f"in the new text, {found.message}", hint=hint) for found in parsed.problems]
    bad = _SURROGATE.search(text)
    if bad:
        place = Place(path, text.count("\n", 0, bad.start()) + 1)
        problems.append(NOT_UTF_8.at(place, f"in the new text, U+{ord(bad[0]):04X} is not a character", hint))
    if problems:
        raise Refused(problems)
    return parsed


def _folded(path: str) -> PurePosixPath:
    """A path as a disk may see it on which neither case nor the composition of letters counts."""
    return PurePosixPath(unicodedata.normalize("NFC", path).casefold())


def _diff(change: FileChange) -> Iterator[str]:
    import difflib  # only where somebody wants to see

    # not splitlines, which also breaks at form feeds and the like
    old, new = (re.findall(r"[^\n]*\n|[^\n]+", text or "") for text in (change.old, change.new))
    name = "/dev/null" if change.old is None else f"a/{change.path}"
    for line in difflib.unified_diff(old, new, name, f"b/{change.path}"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
