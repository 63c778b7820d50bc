"""Lists that stayed as they were when a record was adopted, and that it can make by now: somebody has mended them."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Any

from bylaws.adopt.changing import data_of, slug_of, spliced, with_person_value
from bylaws.adopt.draft import lines_of
from bylaws.adopt.lists import as_data, differs, free, shapes
from bylaws.adopt.people import ListedPeople, roster
from bylaws.adopt.planning import documents_with_lists, regions_in, with_marks
from bylaws.adopt.record import Record, Unfit
from bylaws.adopt.standing import FoundList
from bylaws.adopt.survey import Survey
from bylaws.adopt.verifying import Mistaken, agree
from bylaws.build.outputs import FileChange
from bylaws.problems import Place, Refused
from bylaws.source import splicing
from bylaws.source.yaml import read_text


@dataclass
class Retaken:
    """The record with the lists that it makes by now, and what became of each list that stands by hand."""

    record: Record
    changes: list[FileChange] = field(default_factory=list)
    """Of the record and of the documents; nothing where no list was taken."""
    lists: list[FoundList] = field(default_factory=list)
    by_hand: list[tuple[Place, str]] = field(default_factory=list)
    """Lists that stay as they are, with the reason."""


def retake(record: Record, survey: Survey, *, emails: bool = False) -> Retaken:
    """Every list outside of generated regions that the record makes as it stands, taken.

    `emails`: whether the addresses of people that stand in such a list go into the record.
    """
    people = roster(survey.listings)
    texts = documents_with_lists(survey, people)
    made = {path: regions_in(path, text) for path, text in texts.items()}
    candidates = shapes(texts, people, emails=emails, is_grouped=False)
    found = Retaken(record)
    found.by_hand = [(place, why) for place, why in candidates.left if not _is_in(made[place.path], place.line)]
    known = set(record.governance.body.documents.lists)
    for one in candidates.made:
        if _is_in(made[one.path], one.first):
            continue
        one.id = free(one.id, known)
        try:
            with_it = _with_list(_with_addresses(found.record, one, people), one)
            why = differs(with_it.governance, one)
        except (Refused, Unfit, Mistaken, splicing.NoPlace):
            why = "`documents` of the record has no place for it that can be found: write its shape there by hand"
        if why:
            found.by_hand.append((Place(one.path, one.first), why))
        else:
            found.record = with_it
            found.lists.append(one)
    if found.lists:
        after = found.record
        changed = [(path, text) for path, text in after.texts.items() if text != record.texts[path]]
        found.changes = [FileChange(path, record.texts[path], text) for path, text in changed]
        found.changes += with_marks(after.governance, texts, found.lists)
    return replace(found, by_hand=sorted(found.by_hand))


def _is_in(regions: list[tuple[int, int]], line: int) -> bool:
    return any(first <= line <= last for first, last in regions)


def _with_addresses(record: Record, one: FoundList, people: ListedPeople) -> Record:
    """With the addresses that a list prints, as far as the record does not have them."""
    for row in one.rows if "{{ email }}" in one.line else ():
        who = people.people[row.who]
        held = record.governance.body.people.get(who.key)
        if who.email and held is not None and not held.email:
            record = with_person_value(record, who.key, "email", who.email)
    return record


def _with_list(record: Record, one: FoundList) -> Record:
    """With the shape of one list under `documents.lists`."""
    governance = record.governance
    area = "" if one.is_mixed else one.area
    if any(role not in governance.roles for role in one.roles) or (
        area and slug_of(area) not in governance.body.scopes
    ):
        raise Unfit("ROLE", "the record has no such role")
    data = as_data(one)
    assert isinstance(data, dict)
    shape = lines_of(data)
    path = record.file_of("documents")
    if not record.holds("documents"):
        raise splicing.NoPlace("documents")
    wanted: Any = deepcopy(data_of(record, path))
    value = read_text("", f"it:{shape}\n").data["it"]
    if "lists" in wanted["documents"]:
        text = spliced(record.texts[path], lambda bare: splicing.with_key(bare, ["documents", "lists"], one.id, shape))
        wanted["documents"]["lists"][one.id] = value
    else:
        inner = "".join(f"\n  {line}" if line else "\n" for line in f"{one.id}:{shape}".split("\n"))
        text = spliced(record.texts[path], lambda bare: splicing.with_key(bare, ["documents"], "lists", inner))
        wanted["documents"]["lists"] = {one.id: value}
    agree(path, text.removeprefix("\ufeff"), wanted)
    return record.changed(path, text)
