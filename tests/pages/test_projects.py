"""Four fictional bodies: their whole pages, and that nothing of what a body states is lost on the way to them.

`projects/full`, `projects/wide` and `projects/group`, which has a charter, give every key of the data at least once.
`projects/minimal` is what `bylaws init` writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from difflib import unified_diff
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from bylaws.body.governance import Governance
from bylaws.body.polls import poll
from bylaws.checks.data import check_data
from bylaws.differences import compare
from bylaws.formats import Pages, own_exports
from bylaws.model.body import Body
from bylaws.model.documents import OwnWords, PeopleList
from bylaws.model.exports import CodeOwners, Copy, Exports, OrganizationFile, Owners, SecurityInsights, TeamFile
from bylaws.pages.composing.compose import Composer
from bylaws.pages.documents import all_pages
from bylaws.pages.homes import node_of
from bylaws.pages.site import site_pages
from bylaws.presets import SCHEMA_ADDRESS
from bylaws.reference.schema import declared_by
from bylaws.source import Node, OneOf
from bylaws.source.yaml import Plain
from conftest import EXAMPLE_DAY
from projects.bodies import MADE, PROJECTS, ROOT, body_of, of_project, texts_one_by_one, yaml_of
from projects.given import BODIES, GIVEN, Given, Way, at, before, data, label, once, own, with_value, without

# --- whole pages -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", MADE)
def test_the_pages_are_the_expected_ones(name: str, request: pytest.FixtureRequest) -> None:
    pages, _ = of_project(name)
    folder = PROJECTS / name / "expected"
    if request.config.getoption("--bless", default=False):
        _bless(folder, pages)
    expected = {it.relative_to(folder).as_posix(): it.read_text(encoding="utf-8") for it in folder.rglob("*.md")}
    differences = [_difference(path, expected.get(path, ""), pages.get(path, "")) for path in {**expected, **pages}]
    hint = "\nIf this is what you want: pytest tests/pages/test_projects.py --bless"
    assert expected == pages, "\n".join(filter(None, differences)) + hint


def _bless(folder: Path, pages: Mapping[str, str]) -> None:
    for old in [*folder.rglob("*.md")]:
        old.unlink()
    for path, text in pages.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")


def _difference(path: str, expected: str, found: str) -> str:
    lines = unified_diff(expected.splitlines(True), found.splitlines(True), f"expected/{path}", f"rendered/{path}")
    return "".join(lines)


def test_the_minimal_project_is_what_init_writes() -> None:
    written = (ROOT / "plugins/bylaws/presets/first-body.yaml").read_text(encoding="utf-8")
    values = {"ID": "example", "NAME": "Example", "HANDLE": "ada-quill"}
    values["REPOSITORY"] = "\n  repository: https://github.com/example/example"
    values["SCHEMA"] = SCHEMA_ADDRESS
    for key, value in values.items():
        written = written.replace(f"@{key}@", value)
    assert (PROJECTS / "minimal/governance.yaml").read_text(encoding="utf-8") == written


# --- every key -------------------------------------------------------------------------------------------------------

DATA_ONLY = {
    # what other programs and other files use
    "Project.id": "names the folder of the body",
    "Organization.aliases": "are for reading rosters that others keep",
    "Scope.paths": "are for CODEOWNERS",
    "Channel.kind": "is for exports; the name says what a channel is",
    "Team.kind": "is for exports; the name says what a team is",
    "Team.plural": "is for exports; the pages say `members of the …`",
    "CodeOfConduct.follows": "has one value, which is the default",
    "Foundation.name": "has one value, which is the default",
    "Decision.topic": "is for reviews; two topics have a section of their own",
    "Documents.address": "is for links from other repositories",
    "Documents.repositories": "is for other repositories",
    "Documents.lists": "is for documents of somebody's own",
    **dict.fromkeys((f"PeopleList.{key}" for key in PeopleList.FIELDS), "is for documents of somebody's own"),
    **dict.fromkeys((f"OwnWords.{key}" for key in OwnWords.FIELDS), "is for documents of somebody's own"),
    "SiteOptions.without": "is for websites",
    "PageOptions.by_hand": "leaves the page to people",
    "Repository.scopes": "is for other repositories",
    "Repository.maintainers": "is for other repositories",
    "Repository.governance": "is for other repositories",
    # what is kept for rules
    "Affiliation.since": "counts in rules on affiliations; the pages show the present one",
    # what says in so many words what is true without it
    "Project.type": "`project` is the default",
    "Seat.status": "`active` is the default",
    "Contact.visibility": "`public` is the default, and `private` ones are not printed",
    "Channel.public": "`true` is the default",
    "Inactivity.needs": "`any` is the default",
}
"""Keys that may have no effect on any page where they stand, and why that is right."""
for _copy in (Exports, Copy, CodeOwners, Owners, TeamFile, OrganizationFile, SecurityInsights):
    DATA_ONLY |= {f"{_copy.__name__}.{key}": "is for copies that other tools read" for key in _copy.FIELDS}
del DATA_ONLY["Exports.gitvote"]  # the governance page says what it counts

ALONE_SILENT = frozenset((
    "Body.groups",
    "Body.parties",
    "Clock.count",
    "Clock.in_a_row",
    "Clock.per",
    "Clock.share",
    "CodeOfConduct.called",
    "Documents.adopters",
    "Documents.application",
    "Dissolution.excluding",
    "Documents.diligence",
    "Entry.automatic",
    "Entry.by",
    "Entry.consulted",
    "Entry.excluding",
    "Entry.on_request",
    "Entry.strength",
    "GroupDecisions.strength",  # the kind of vote has the same strength there
    "GroupLead.elected",  # the lead there is appointed
    "Meeting.since",  # for the governance review, which no made project has
    "Objection.discussion",
    "Return.consulted",
    "Return.excluding",
    "Route.escalates_strength",
    "Route.informs_strength",
    "Route.report_strength",
    "SiteOptions.audit",
    "SiteOptions.color",  # the look of a website, not its text
    "SiteOptions.logo",
    "Team.in_each",  # a team is one, wherever it works
    "Team.own_singular",
    "Team.roster",
    "VacancyStep.discussed",
    "VacancyStep.together",
))  # fmt: skip
"""Keys that no made project gives, and whose example alone says nothing: other keys must stand beside it, or the made
projects do not make the page. The tests of their own sentences hold them."""

AS_IT_IS = frozenset((
    "full: documents.governance.by_hand", "full: documents.ladder.sections.contact.drop",
    "full: documents.site.without",
))  # fmt: skip
"""What says in so many words what is true of these pages anyway."""

HIDDEN = (("people", "ada-quill", "contacts", 1), ("people", "ada-quill", "affiliation", 0))
"""A private contact, which no page may show, and an affiliation of the past, which counts in rules only."""


def has_effect(project: str, body: Body) -> bool:
    """Whether the pages of a changed project differ from its own."""
    texts = texts_one_by_one(body, own(project))
    expected = before(project)
    return any(expected.get(path) != text for path, text in texts) or len(expected) != _count(body)


def _count(body: Body) -> int:
    documents = Composer(Governance(body), all_pages(), {})
    return len(documents.modules) + len(
        Composer(documents.governance, site_pages(), {}, options=body.documents.site).modules
    )


def parametrized(given: list[Given]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("given", given, ids=map(label, given))


def test_every_key_of_the_model_is_given() -> None:
    given = {(declared_by(it.node, it.key), it.key) for it in GIVEN}
    reachable = [Body]
    for node in reachable:
        inner = {found: None for field in node.FIELDS.values() if (found := node_of(field.kind))}
        reachable += [found for found in inner if found not in reachable]
    declared = {(declared_by(node, key), key): None for node in reachable for key in node.FIELDS}
    missing = [f"{node.__name__}.{key}" for node, key in declared if (node, key) not in given]
    assert missing == []


def inherited() -> list[list[Given]]:
    """For each key that a class inherits and the data does not give there, the places where it could stand."""
    given = {(it.node, it.key) for it in GIVEN}
    places: dict[str, dict[Way, Given]] = {}
    for it in GIVEN:
        for name, field in it.node.FIELDS.items():
            if (it.node, name) not in given and name not in it.node.ONE_OF:
                way = (*it.way, field.key) if it.short else (*it.way[:-1], field.key)
                found = it._replace(way=way, key=name)
                places.setdefault(str(found), {}).setdefault(way, found)
    return [list(found.values()) for found in places.values()]


@pytest.mark.parametrize("places", inherited(), ids=lambda places: str(places[0]))
def test_every_inherited_key_has_an_effect_where_it_can_stand(places: list[Given]) -> None:
    known = str(places[0]) in DATA_ONLY or str(places[0]) in ALONE_SILENT
    assert known or any(has_effect(given.project, with_example(given)) for given in places)


KINDS_HERE = {"most-votes": "simple-majority"}
"""Kinds of vote that examples name and the made projects lack, and one that they all have."""


def with_example(given: Given) -> Body:
    """The project with a key more, which has the value of its example."""
    copy = deepcopy(data(given.project))
    example = given.field.example
    value_here = as_read(KINDS_HERE.get(example, example) if isinstance(example, str) else example)
    if len(given.way) == 1:
        copy[str(given.way[0])] = value_here
        return body_of(yaml_of(copy))
    *way, name, key = given.way
    holder = at(copy, tuple(way))
    value = {given.node.ONE_LINE: holder[name]} if given.short else holder[name]
    holder[name] = {**value, key: value_here}
    return body_of(yaml_of(copy))


@parametrized(once(given for given in GIVEN if given.optional and given.way[0] in ("documents", "exports")))
def test_every_key_that_arranges_pages_has_an_effect(given: Given) -> None:
    """`test_homes.py` is about all other keys, each at its home."""
    assert str(given) in DATA_ONLY or label(given) in AS_IT_IS or has_effect(given.project, without(given))


@pytest.mark.slow
def test_what_is_said_to_be_data_only_is() -> None:
    listed = [given for given in GIVEN if str(given) in DATA_ONLY]
    silent = {str(given) for given in listed if given.optional and not has_effect(given.project, without(given))}
    required = {str(given) for given in listed if given.field.required}
    assert DATA_ONLY.keys() == silent | required


def others(given: Given) -> Iterator[Any]:
    """Other values for a key: those of the same key elsewhere, the example of the model, and some of each kind."""
    yield from (other.value for other in GIVEN if (other.project, str(other)) == (given.project, str(given)))
    yield as_read(given.field.example)
    yield from map(Plain, ("Other words", "7", "false", "2 years", "at least 3/4", "3 per organization", "2020"))


def as_read(value: Any) -> Any:
    """An example as the reader of YAML would give it."""
    if isinstance(value, dict):
        return {key: as_read(it) for key, it in value.items()}
    if isinstance(value, list | tuple):
        return [as_read(it) for it in value]
    return Plain(str(value).lower() if isinstance(value, bool) else value)


@parametrized(once(given for given in GIVEN if not given.optional and given.way != ("project",)))
def test_every_value_that_must_be_there_has_an_effect(given: Given) -> None:
    if str(given) in DATA_ONLY or given.way[:4] in HIDDEN:
        pytest.skip("only data")
    bodies = (readable(given, value) for value in others(given))
    assert any(body is not None and has_effect(given.project, body) for body in bodies)


def readable(given: Given, value: Any) -> Body | None:
    """The project with another value, where it can still be read."""
    try:
        return with_value(given.project, given.way, value)
    except (AssertionError, TypeError):
        return None


def test_no_page_shows_what_is_private() -> None:
    assert "ada.private@example.org" in str(data("full"))
    assert not [path for path, text in before("full").items() if "ada.private" in text]


# --- every choice ----------------------------------------------------------------------------------------------------

SAME_WORDS = {
    "Cap.strength": "a limit is a target, a limit that should be kept, or a limit",
    "Criterion.decided_by": "who can decide a criterion is for `bylaws audit`",
    "Contact.kind": "an e-mail address and a website say themselves what they are",
}


def choices() -> list[Given]:
    """The first place of each key that has a few words to choose from."""
    first: dict[str, Given] = {}
    for given in GIVEN:
        if isinstance(given.field.kind, OneOf) and str(given) not in DATA_ONLY and given.way[:4] not in HIDDEN:
            first.setdefault(str(given), given)
    return list(first.values())


@parametrized(choices())
def test_every_choice_reads_differently(given: Given) -> None:
    assert isinstance(given.field.kind, OneOf)
    readings = {}
    for option in given.field.kind.options:
        body = with_value(given.project, given.way, Plain(option))
        readings[option] = "".join(text for _, text in texts_one_by_one(body, own(given.project)))
    same = [(one, other) for one, other in combinations(readings, 2) if readings[one] == readings[other]]
    assert same == [] or str(given) in SAME_WORDS


# --- every note ------------------------------------------------------------------------------------------------------


def noted(project: str) -> dict[Way, type[Node]]:
    """Every node to which a note can be added."""
    nodes = (it for it in GIVEN if it.project == project and "note" in it.node.FIELDS and it.way[:4] not in HIDDEN)
    return {it.way if it.short else it.way[:-1]: it.node for it in nodes}


@pytest.mark.parametrize("project", BODIES)
def test_every_note_is_printed(project: str) -> None:
    copy = deepcopy(data(project))
    marks = {}
    for number, (way, node) in enumerate(reversed(noted(project).items())):  # what is inside before what is around it
        value, holder = at(copy, way), at(copy, way[:-1])
        mark = f"This is note {number:04}"
        holder[way[-1]] = {**(value if isinstance(value, dict) else {node.ONE_LINE: value}), "note": mark}
        marks[mark] = way
    printed = "".join(text for _, text in texts_one_by_one(body_of(yaml_of(copy)), own(project)))
    lost = [way for mark, way in marks.items() if mark.lower() not in printed.lower()]  # some go on behind a semicolon
    assert lost == []


# --- what is left open -----------------------------------------------------------------------------------------------


def open_keys() -> list[Given]:
    """For each key that can be left open, one place where it can be said."""
    first: dict[str, Given] = {}
    for given in GIVEN:
        for name, field in {} if given.short else given.node.FIELDS.items():
            if field.can_be_open and (name not in given.node.ONE_OF or name == given.key):
                open_key = given._replace(way=(*given.way[:-1], field.key), key=name)
                first.setdefault(str(open_key), open_key)
    return list(first.values())


GAPS = re.compile("undecided|unspecified|\\bunread\\b|not decided yet|not stated|left open", re.IGNORECASE)


@parametrized(open_keys())
def test_what_is_left_open_is_said_nowhere(given: Given) -> None:
    """A document states rules, and a gap is no rule: the checks list it."""
    expected = before(given.project)
    left_open = with_value(given.project, given.way, Plain("undecided"))
    for path, text in texts_one_by_one(left_open, own(given.project)):
        assert GAPS.findall(text) == GAPS.findall(expected.get(path, "")), path


@pytest.mark.slow
def test_whatever_is_left_open_can_be_judged_exported_and_compared() -> None:
    for given in open_keys():
        found = Governance(with_value(given.project, given.way, Plain("undecided")))
        check_data(found, EXAMPLE_DAY)
        for export in own_exports():
            export.made(found, Pages())
        for matter in found.decided.by_id.values():
            poll(found, matter)
        compare(found, found, {}, {})
