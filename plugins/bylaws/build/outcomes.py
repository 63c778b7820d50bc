"""What bodies come to, as plain values: all that `check` and `render` need of a body once its pages are made.

A record takes ten times the memory of its files, for each value knows its place. So one body is read, judged and
rendered after the other, and only its outcome stays. What somebody asks for later, such as a section for a README, is
answered by reading that body once more.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bylaws.body.files import DATA_FOLDER, Reading, Sources, find_bodies, read_body
from bylaws.body.governance import Governance
from bylaws.build.body import BuiltBody, build_body
from bylaws.build.keeping import Keeping, kept_for
from bylaws.build.logos import logo_of
from bylaws.build.outcome import Copied, Outcome, Written
from bylaws.build.outputs import Insert, Output
from bylaws.build.root import same_ids, scanned
from bylaws.build.texts import Several, Texts, text_of
from bylaws.build.told import in_short
from bylaws.cache import seen
from bylaws.checks.exceptions import judged
from bylaws.checks.settings import read_settings
from bylaws.checks.text import speaks
from bylaws.folder import Folder
from bylaws.markdown.ours import told
from bylaws.markdown.tree import Tree
from bylaws.pages.composing.portal_list import bodies as list_of_bodies
from bylaws.problems import Problem, Severity, ordered

if TYPE_CHECKING:
    from bylaws.build.rendering import Rendering

_AT_ONCE: Final = 8
"""So many bodies stay in memory: where there are few, none is read again."""
_LIST: Final = "bodies"


class Outcomes:
    """What all bodies of a root come to."""

    def __init__(self, root: Path, bodies: Sequence[Outcome], again: Callable[[Outcome], BuiltBody]) -> None:
        self.root = root
        self.bodies = bodies
        self._again = again

    # --- what is wrong ------------------------------------------------------------------------------------------------

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the data, its pages and the copies that are kept."""
        found = (problem for _, copy in self._copies for problem in copy.problems)
        return ordered([*self._before_copies, *(it for it in found if it.severity is Severity.ERROR)])

    @cached_property
    def has_errors(self) -> bool:
        """Whether the data or its pages have errors: nothing may be written then."""
        return any(problem.severity is Severity.ERROR for problem in self._before_copies)

    @cached_property
    def standing(self) -> tuple[Problem, ...]:
        """The problems without those that settings or comments let stand."""
        return ordered(judged(self.problems, read_settings(self.root), (), data=self.commented))

    @cached_property
    def _before_copies(self) -> tuple[Problem, ...]:
        ids = ((body.id, body.place) for body in self.bodies if body.place)
        found = [problem for body in self.bodies for problem in body.findings]
        of_pages = [problem for body in self.bodies for problem in body.of_pages]
        return (*ordered([*found, *same_ids(ids)]), *of_pages)

    def unprinted(self, asked: Collection[str]) -> tuple[Problem, ...]:
        """What the data says and no page does. `asked` are the names of what hand-written files ask for."""
        return tuple(problem for body in self.bodies for problem in self._unprinted(body, asked))

    def _unprinted(self, body: Outcome, asked: Collection[str]) -> Sequence[Problem]:
        if not any(name.startswith(body.prefix) for name in asked if name != _LIST):
            return body.unprinted
        documents = self._again(body).documents
        return tuple(documents.unprinted(asked)) if documents else ()

    # --- what is made -------------------------------------------------------------------------------------------------

    def governance(self, body: Outcome) -> Governance | None:
        """A body once more, for what its outcome does not tell."""
        return self._again(body).governance

    @property
    def texts(self) -> Mapping[str, str]:
        """The texts of the data files, by path."""
        return Several(body.texts for body in self.bodies)

    @property
    def commented(self) -> Mapping[str, str]:
        """Those in which a comment may let a finding stand."""
        return {path: text for body in self.bodies for path, text in body.texts.held.items()}

    @property
    def pages(self) -> Sequence[tuple[Outcome, Written]]:
        """The pages of all sound bodies."""
        return [(body, page) for body in self.bodies for page in body.pages]

    @property
    def count(self) -> int:
        """How many bodies could be read."""
        return sum(1 for body in self.bodies if body.place)

    @property
    def copies(self) -> int:
        """How many files of copies are kept."""
        return sum(len(copy.files) for _, copy in self._copies)

    @property
    def _copies(self) -> Sequence[tuple[Outcome, Copied]]:
        """The copies for other tools that are kept in the repository; none, where anything else is wrong."""
        return [] if self.has_errors else [(body, copy) for body in self.bodies for copy in body.copies]

    @property
    def spared(self) -> tuple[str, ...]:
        """Where copies are kept that cannot be made today: what stands there is not left over."""
        return tuple(copy.place for _, copy in self._copies if not copy.files)

    def outputs(self) -> tuple[Output, ...]:
        """The pages and the kept copies as files."""
        pages = [Output(page.path, "", body.sources.files, whole=page.text) for body, page in self.pages]
        files = ((body, file) for body, copy in self._copies for file in copy.files)
        return (*pages, *(Output(path, text, body.sources.files, comment) for body, (path, text, comment) in files))

    @cached_property
    def inserts(self) -> Mapping[str, Insert]:
        """What hand-written files may ask for, by name."""
        found = {name: body for body in self.bodies for name in body.inserts}
        is_shared = any(body.sources.shared for body in self.bodies)
        return _Inserts(found, self._inserted, self._list() if is_shared else None)

    def _list(self) -> Insert:
        entries = [body.entry for body in self.bodies if body.entry]
        files = tuple(name for body in self.bodies for name in body.sources.files)
        return Insert(_LIST, partial(list_of_bodies, entries), files)

    def _inserted(self, body: Outcome, name: str, at: str) -> str:
        documents = self._again(body).documents
        assert documents is not None
        return documents.inserts[name].at(at)

    def scanned(self) -> tuple[str, ...]:
        """Where hand-written files may ask for generated text, and where orphans are looked for."""
        by_hand = [path for body in self.bodies for path in body.by_hand]
        folders = [body.folder for body in self.bodies if body.folder]
        return scanned(self.root, folders, by_hand, is_shared=any(body.sources.shared for body in self.bodies))


class _Inserts(Mapping[str, Insert]):
    """What files may ask for: few files ask for any of it."""

    def __init__(
        self, bodies: Mapping[str, Outcome], text: Callable[[Outcome, str, str], str], everyone: Insert | None
    ) -> None:
        self._bodies = bodies
        self._text = text
        self._everyone = everyone

    def __getitem__(self, name: str) -> Insert:
        if self._everyone and name == _LIST:
            return self._everyone
        body = self._bodies[name]
        return Insert(name, partial(self._text, body, name), body.sources.files)

    def __iter__(self) -> Iterator[str]:
        yield from self._bodies
        if self._everyone and _LIST not in self._bodies:
            yield _LIST

    def __len__(self) -> int:
        return sum(1 for _ in self)


def outcomes(root: Path, data: str = DATA_FOLDER, today: date | None = None, *, keep: bool = False) -> Outcomes:
    """Read, judge and render every body under a root; rules that depend on the day run only if one is given.

    With `keep`, what bodies came to in earlier runs is used, and what is made is kept.

    Raises:
        Refused: when there is no data at all. Problems of the data itself are part of the result.
    """
    run = _Run(root, find_bodies(root, data), today, kept_for(root) if keep else None)
    return Outcomes(root, run.outcomes(), run.body)


class _Run:
    """One after the other."""

    def __init__(self, root: Path, found: Sequence[Sources], today: date | None, keeping: Keeping | None) -> None:
        self.root = root
        self.found = found
        self.today = today
        self.keeping = keeping
        self.beside = _Beside(root, found)
        self._last: dict[str, BuiltBody] = {}

    def outcomes(self) -> list[Outcome]:
        """What each body comes to."""
        self._folder = Folder(self.root, any_name=True)
        texts = {sources.folder: self._texts(sources) for sources in self.found}
        if self.keeping:
            self.keeping.look_at(texts, self.today)
        gc.freeze()
        made = []
        for number, sources in enumerate(self.found):
            known = self.keeping.outcome(sources) if self.keeping else None
            made.append(known or self._made(sources))
            if not self._are_few and number % _AT_ONCE == 0 and not known:
                gc.collect(0)  # a body and all that was asked of it know each other
        return made

    def body(self, outcome: Outcome) -> BuiltBody:
        """A body once more."""
        sources = outcome.sources
        if sources.folder not in self._last:
            kept_ones = len(self._last) if len(self._last) < _AT_ONCE else 0
            self._last = dict([*self._last.items()][:kept_ones])
            made = build_body(read_body(self.root, sources), self.today, self.beside, keeping=self.keeping)
            self._last[sources.folder] = made
        return self._last[sources.folder]

    def _made(self, sources: Sources) -> Outcome:
        with seen.watch() as noted:
            body = build_body(read_body(self.root, sources), self.today, self.beside, keeping=self.keeping)
            found = outcome_of(body, self.root, hold=self._are_few)
        if self._are_few:
            self._last[sources.folder] = body
        if self.keeping and body.reading.body is not None and not body.reading.problems:
            names_any = body.governance is not None and bool(body.governance.roster.guests.named)
            self.keeping.keep(found, body.reading.own, noted, names_any=names_any)
        return found

    @property
    def _are_few(self) -> bool:
        return len(self.found) <= _AT_ONCE

    def _texts(self, sources: Sources) -> Texts | None:
        """The texts of its files; None where one of them is not what it should be."""
        found = {name: text for name in sources.files if (text := text_of(self._folder, name)) is not None}
        return Texts(self.root, found, hold=self._are_few) if len(found) == len(sources.files) else None


class _Beside(Mapping[str, Reading]):
    """All bodies of the root by id: read when somebody asks for one, which few bodies do."""

    def __init__(self, root: Path, found: Sequence[Sources]) -> None:
        self._root = root
        self._found = found
        self._read: dict[str, Reading] = {}

    @cached_property
    def _sources(self) -> Mapping[str, Sources]:
        readings = ((sources, read_body(self._root, sources)) for sources in self._found)
        return {reading.body.project.id: sources for sources, reading in readings if reading.body}

    def __getitem__(self, name: str) -> Reading:
        sources = self._sources[name]
        if name not in self._read:
            self._read[name] = read_body(self._root, sources)
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)


def outcome_of(body: BuiltBody, root: Path, *, hold: bool) -> Outcome:
    """What a body comes to."""
    from bylaws.formats import kept

    findings = body.findings  # before the pages, which would ask for the errors among them once more
    governance, documents = body.governance, body.documents
    documents_read = {document.path: document.text for document in body.reading.documents}
    texts = Texts(root, documents_read, hold=hold or bool(body.reading.problems))
    if governance is None:
        return Outcome(body.reading.sources, texts, findings=findings)
    project, conduct = governance.body.project, governance.body.code_of_conduct
    hosted = project.foundation.name if project.foundation and not conduct else ""
    found = Outcome(
        body.reading.sources,
        texts,
        project.id,
        project.place("id"),
        governance.folder,
        project.repository or "",
        ((conduct.follows or "") if conduct else "", hosted),
        findings,
        logo=logo_of(governance),
    )
    if documents is None:
        return found
    is_plain = not any(speaks(text) for text in documents_read.values())
    pages = tuple(_written(documents, body.reading.sources.files, root, is_plain=is_plain))
    has_errors = any(it.severity is Severity.ERROR for it in documents.problems)
    copies = () if has_errors else tuple(_copied(body, export.name) for export in kept(governance))
    return found.rendered(
        pages, documents.problems, tuple(documents.unprinted(())), documents.by_hand, copies, tuple(documents.inserts),
        documents.entry if documents.is_shared else None,
    )  # fmt: skip


def _written(documents: Rendering, files: Sequence[str], root: Path, *, is_plain: bool) -> Iterator[Written]:
    """Its pages, each with what it tells; `is_plain`: whether no rule over words could find anything in the data."""
    made = [(it.name, it.path, Output(it.path, it.text, tuple(files)).sealed) for it in documents.pages]
    ours = [(path, text) for name, path, text in made if is_plain and not documents.has_own_words(name)]
    known = {path: parts for path, text in ours if (parts := told(path, text))}
    tree = Tree(root, texts={path: text for path, text in ours if path in known}, ours=known)
    short = in_short(tree)
    return (Written(path, text, short.get(path)) for _, path, text in made)


def _copied(body: BuiltBody, name: str) -> Copied:
    from bylaws.formats import named

    export = named(name)
    assert export is not None
    made = body.export(export, in_place=True)
    return Copied(body.place_of(export), tuple((it.path, it.text, it.comment) for it in made.files), made.problems)
