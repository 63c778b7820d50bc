"""What `bylaws adopt` would do: a record, and documents in which lists of people become generated where they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from bylaws.adopt.composing import Composed, compose
from bylaws.adopt.draft import Node, yaml
from bylaws.adopt.lists import as_data, differs, made_of, marked, shapes
from bylaws.adopt.people import LISTS, ListedPeople, roster, with_maintainers
from bylaws.adopt.prose import Statement, statements, supermajority
from bylaws.adopt.record import Record, reading_of
from bylaws.adopt.standing import FoundList
from bylaws.adopt.survey import Survey
from bylaws.body.files import SINGLE_FILE, Sources
from bylaws.body.governance import Governance
from bylaws.build.outputs import FileChange
from bylaws.build.outputs.regions import parse
from bylaws.problems import Place, Problem, Refused, Severity

_FOLDER_FROM = 60
"""A record of more people than this is a folder of files."""
_FILES: Mapping[str, tuple[str, ...]] = {
    "project": ("project", "documents", "exports"),
    "people": ("organizations", "people", "seats", "scopes"),
    "roles": ("ladder", "offices", "teams", "lifecycle"),
    "voting": ("voting", "decisions", "amendments", "elections"),
    "policies": ("meetings", "closed_meetings", "parties", "channels", "code_of_conduct", "security", "neutrality"),
}
_ABOVE = {
    "project": "Read from the documents of the project by `bylaws adopt`. A comment names the line that says a value;\n"
    "`unread` is what may well be said, in words that were not understood: look it up when you come to it.",
    "documents": "These documents stay as they are. Lists of people in them are made from this record, in their place.",
}


@dataclass
class Adoption:
    """What is to be written, and what is to be said about it."""

    record: Record
    changes: list[FileChange]
    problems: list[Problem] = field(default_factory=list)
    lists: list[FoundList] = field(default_factory=list)
    by_hand: list[tuple[Place, str]] = field(default_factory=list)
    """Lists that stay as they are, with the reason."""
    unmarked: list[str] = field(default_factory=list)
    """Files that are lists of people and no Markdown, so that no marks can stand in them."""
    left: list[tuple[Place, str]] = field(default_factory=list)
    """Lines about people that were not taken, with the reason."""
    roster: ListedPeople = field(default_factory=ListedPeople)
    facts: Mapping[str, tuple[Statement, ...]] = field(default_factory=dict)

    @property
    def governance(self) -> Governance:
        return self.record.governance


def plan(survey: Survey, name: str, asked: Sequence[str] = (), *, emails: bool = False) -> Adoption:
    """Everything that can be known without asking.

    Args:
        asked: Maintainers whom no list names.
        emails: Whether addresses that lists print go into the record.

    Raises:
        Refused: where what was composed is no sound record; that is a mistake of ours.
    """
    people = with_maintainers(roster(survey.listings), asked)
    meant = {word for document in survey.documents.values() if (word := supermajority(document))}
    shared = meant.pop() if len(meant) == 1 else ""
    said = {path: statements(document, shared) for path, document in survey.documents.items()}
    texts = documents_with_lists(survey, people)
    found = shapes(texts, people, emails=emails)  # which finds addresses of organizations, too
    listed = list(people.seats)
    composed = compose(survey, people, said, name)
    if people.seats != listed:
        found = shapes(texts, people, emails=emails)  # rules call a role of the lists by its full name
    made = list(found.made)
    left = list(found.left)
    while True:
        record = _record(composed, made)
        wrong = [(one, reason) for one in made if (reason := differs(record.governance, one))]
        if not wrong:
            break
        left += ((Place(one.path, one.first), reason) for one, reason in wrong)
        made = [one for one in made if one not in [bad for bad, _ in wrong]]
    changes = [FileChange(path, None, text) for path, text in record.texts.items()]
    changes += with_marks(record.governance, texts, made)
    unread = [(place, reason) for reason, place in people.left]
    kept = {listing.path for listing in survey.listings if listing.format in LISTS}
    read_in = dict.fromkeys(seat.entry.place.path for seat in people.seats)
    unmarked = [path for path in read_in if path in kept and not path.lower().endswith(".md")]
    return Adoption(record, changes, composed.problems, made, sorted(left), unmarked, unread, people, said)


def documents_with_lists(survey: Survey, people: ListedPeople) -> dict[str, str]:
    """The Markdown documents in which people stand and in which a generated region is looked for."""
    paths = {seat.entry.place.path for seat in people.seats}
    texts = {}
    for path in sorted(paths):
        is_scanned = "/" not in path or path.startswith(("docs/", ".github/")) or path == _first_list(people)
        if path.lower().endswith(".md") and is_scanned:
            raw = (survey.root / path).read_bytes()
            try:
                texts[path] = raw.decode("utf-8")
            except UnicodeDecodeError:
                continue
    return texts


def _first_list(people: ListedPeople) -> str:
    return next((seat.entry.place.path for seat in people.seats if seat.entry.place.path.lower().endswith(".md")), "")


def _record(composed: Composed, made: list[FoundList]) -> Record:
    tree = dict(composed.tree)
    documents = tree.get("documents")
    if made and isinstance(documents, dict):
        lists: dict[str, Node] = {}
        for one in made:
            lists.setdefault(one.id, as_data(one))
        tree["documents"] = {**documents, "lists": lists}
    sources, texts = _files(tree)
    reading = reading_of(sources, texts)
    errors = [problem for problem in reading.problems if problem.severity is Severity.ERROR]
    if reading.body is None or errors:
        raise Refused(reading.problems)
    return Record(reading, texts)


def _files(tree: Mapping[str, Node]) -> tuple[Sources, dict[str, str]]:
    """The smallest natural form: one file, or a folder for a large body."""
    people = tree.get("people")
    if not isinstance(people, dict) or len(people) <= _FOLDER_FROM:
        return Sources(".", (SINGLE_FILE,), shared=False), {SINGLE_FILE: yaml(tree, _ABOVE)}
    texts = {}
    for name, keys in _FILES.items():
        part = {key: tree[key] for key in keys if tree.get(key)}
        if part:
            texts[f"data/{name}.yaml"] = yaml(part, _ABOVE)
    return Sources("data", tuple(sorted(texts)), shared=False), dict(sorted(texts.items()))


def with_marks(governance: Governance, texts: Mapping[str, str], made: list[FoundList]) -> list[FileChange]:
    """The documents, by path, with marks around those of their lists that are made from the record."""
    changes = []
    for path, text in texts.items():
        regions = regions_in(path, text)
        here = [(_with_marks_of_before(one, regions), made_of(governance, one)) for one in made if one.path == path]
        if here:
            changes.append(FileChange(path, text, marked(text, here)))
    return changes


def regions_in(path: str, text: str) -> list[tuple[int, int]]:
    """The first and last lines of what is made in a document, those of its marks."""
    inserted = parse(path, text).inserted.values()
    return [(text.count("\n", 0, it.start), text.count("\n", 0, it.end) + 1) for it in inserted]


def _with_marks_of_before(one: FoundList, regions: Sequence[tuple[int, int]]) -> FoundList:
    """A list with the marks that an earlier record left around it, which the new ones take the place of."""
    for first, last in regions:
        if first < one.first and one.last < last:
            return replace(one, first=first, last=last)
    return one
