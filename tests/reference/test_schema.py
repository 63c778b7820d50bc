"""The schema that editors get: it agrees with the reader, and explains every key."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

from bylaws.body.files import Sources, assemble, find_bodies, read_body
from bylaws.model.vote_kinds import Base, VoteKind
from bylaws.presets import SCHEMA_PATH, SITE
from bylaws.problems import Problem, Refused
from bylaws.reference.schema import (
    OPEN,
    attribute_docs,
    class_doc,
    declared_by,
    json_schema,
    member_docs,
    schema_text,
    words_class,
)
from bylaws.source import OPEN_WORDS, Field, Holder, Node, Written
from bylaws.source.yaml import read_text

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / "plugins" / "bylaws" / "presets" / "schema.json"
SCHEMA = json_schema()


def plain(text: str) -> Any:
    """YAML 1.2 as an editor reads it: typed values; keys, dates and times as text. A reader that is not ours."""
    yaml = YAML(typ="safe", pure=True)

    def value(node: Any) -> Any:
        if isinstance(node, MappingNode):
            return {key.value: value(item) for key, item in node.value}
        if isinstance(node, SequenceNode):
            return [value(item) for item in node.value]
        assert isinstance(node, ScalarNode)
        if node.tag.endswith(("int", "float", "bool", "null")):
            return yaml.constructor.construct_object(node)
        return node.value

    return value(yaml.compose(text))


@cache
def validator() -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(SCHEMA)


def problems_of(text: str) -> tuple[Problem, ...]:
    """What the reader says about a file; a project is added where the file has none."""
    documents = [read_text("file.yaml", text)]
    if "project:" not in text:
        documents.append(read_text("project.yaml", "project: {id: a, name: A}"))
    return assemble(Sources("data", ("file.yaml",), shared=False), tuple(documents)).problems


def nodes(base: type[Node] = Node) -> Iterator[type[Node]]:
    """Every class of the model."""
    for node in base.__subclasses__():
        if node.__module__.startswith("bylaws.model."):
            yield node
        yield from nodes(node)


NODES = tuple(dict.fromkeys(nodes()))
each_node = pytest.mark.parametrize("node", NODES, ids=lambda node: node.__name__)


def properties(node: type[Node]) -> dict[str, Any]:
    definition = SCHEMA if node.__name__ == "Body" else SCHEMA["$defs"][node.__name__]
    mapping = definition["anyOf"][1] if node.ONE_LINE else definition
    return mapping["properties"]


def declared(node: type[Node]) -> Iterator[tuple[str, Field, dict[str, Any]]]:
    """The keys that a class declares itself, each with its place in the schema."""
    for name, field in node.FIELDS.items():
        if declared_by(node, name) is node:
            yield name, field, properties(node)[field.key]


def key_validator(node: type[Node]) -> jsonschema_rs.Draft202012Validator:
    """Judges single keys: nothing is required."""
    return jsonschema_rs.Draft202012Validator({"properties": properties(node), "$defs": SCHEMA["$defs"]})


# --- the schema itself ------------------------------------------------------------------------------------------------


def test_is_valid():
    jsonschema_rs.meta.validate(SCHEMA)


def test_committed_copy_is_current():
    current = COMMITTED.is_file() and COMMITTED.read_text(encoding="utf-8") == schema_text()
    assert current, "the model has changed: run `bylaws schema > plugins/bylaws/presets/schema.json`"


def test_text_is_pretty_and_complete():
    text = schema_text()
    assert json.loads(text) == SCHEMA
    assert text.endswith("\n}\n")
    assert text.startswith('{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n')


def test_has_a_stable_address_where_the_site_puts_it():
    assert SCHEMA["$id"] == f"{SITE}/schema/v1/governance.json"
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert f"cp {COMMITTED.relative_to(ROOT).as_posix()} site/{SCHEMA_PATH}\n" in recipe


def test_a_pattern_is_never_all_that_somebody_reads():
    def silent(value: Any) -> Iterator[Any]:
        if isinstance(value, dict):
            if isinstance(value.get("pattern"), str) and not value.get("patternErrorMessage"):
                yield value
            yield from (found for item in value.values() for found in silent(item))
        elif isinstance(value, list):
            yield from (found for item in value for found in silent(item))

    assert list(silent(SCHEMA)) == []
    zone = SCHEMA["$defs"]["TimeZone"]
    assert zone["patternErrorMessage"] == "This is not a time zone: write Area/City, such as Europe/Berlin."


@pytest.mark.parametrize("written", Written.__subclasses__(), ids=lambda written: written.__name__)
def test_what_editors_offer_is_read(written: type[Written]):
    shape = next(shape for shape in SCHEMA["$defs"].values() if shape.get("pattern") == written.PATTERN)
    assert shape["examples"] == list(written.OFFERED or written.EXAMPLES)
    for text in shape["examples"]:
        written.parse(text)


def test_editors_offer_zones_and_thresholds():
    assert {"Europe/Berlin", "America/Los_Angeles", "UTC"} < set(SCHEMA["$defs"]["TimeZone"]["examples"])
    assert "unanimous" in SCHEMA["$defs"]["Threshold"]["examples"]


def test_no_key_is_required_at_the_top():
    assert "required" not in SCHEMA


def test_every_class_of_the_model_is_defined():
    defined = {*SCHEMA["$defs"], "Body"}
    assert [node.__name__ for node in NODES if node.__name__ not in defined] == []


def test_every_reference_leads_somewhere():
    def references(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            yield from (item for key, item in value.items() if key == "$ref")
            for key, item in value.items():
                if key not in ("examples", "default"):
                    yield from references(item)
        elif isinstance(value, list):
            for item in value:
                yield from references(item)

    for reference in set(references(SCHEMA)):
        found: Any = SCHEMA
        for step in reference.removeprefix("#/").split("/"):
            found = found[int(step)] if isinstance(found, list) else found[step]
        assert found, reference


def test_open_words_are_explained():
    assert list(OPEN) == list(OPEN_WORDS)
    assert SCHEMA["$defs"]["Open"]["enum"] == list(OPEN_WORDS)


def test_definitions_leave_the_hover_to_the_property():
    for name, definition in SCHEMA["$defs"].items():
        assert "description" not in definition, name
        assert definition["title"], name


def test_meanings_of_words_stand_beside_them():
    base = SCHEMA["$defs"]["Base"]
    meanings = dict(zip(base["enum"], base["enumDescriptions"], strict=True))
    assert meanings["cast"] == "Votes for and against; abstentions are not counted."


def test_inherited_keys_refer_to_where_they_are_declared():
    assert SCHEMA["$defs"]["Level"]["properties"]["name"] == {"$ref": "#/$defs/Role/properties/name"}
    assert SCHEMA["$defs"]["Level"]["properties"]["note"] == {"$ref": "#/$defs/Noted/properties/note"}


def test_a_default_is_said_where_there_is_one():
    properties = SCHEMA["$defs"]["Requirement"]["anyOf"][1]["properties"]
    assert properties["at_least"]["default"] == 1
    assert properties["strength"] == {"$ref": "#/$defs/Binding/properties/strength"}
    assert SCHEMA["$defs"]["Binding"]["properties"]["strength"]["default"] == "must"
    assert "default" not in properties["text"]
    assert SCHEMA["$defs"]["Cap"]["anyOf"][1]["properties"]["on_breach"].keys() == {"description", "examples", "anyOf"}
    assert SCHEMA["$defs"]["VoteRecord"]["properties"]["where"].keys() == {"description", "examples", "anyOf"}


# --- every key --------------------------------------------------------------------------------------------------------


@each_node
def test_all_is_described(node: type[Node]):
    assert class_doc(node)
    assert list(properties(node)) == [field.key for field in node.FIELDS.values()]
    for name, field, shape in declared(node):
        assert shape["description"] == attribute_docs(node)[name], name
        assert shape["description"].endswith("."), f"end the docstring of {name} with a full stop"
        assert shape["examples"] == [field.example], name
        assert field.example not in ("", [], {}), name


@each_node
def test_examples_are_valid(node: type[Node]):
    check = key_validator(node)
    for _, field, _ in declared(node):
        check.validate({field.key: field.example})


@each_node
def test_examples_are_read(node: type[Node]):
    # JSON is YAML: words stand in quotes, as they may; numbers and flags without, as they must
    text = json.dumps({field.key: field.example for _, field, _ in declared(node)}, ensure_ascii=False)
    document = read_text("examples.yaml", text)
    for _, field, _ in declared(node):
        field.kind.read(document.data[field.key], Holder(document, document.data), field.key)
    assert document.problems == []


@each_node
def test_only_keys_that_can_be_left_open_accept_the_words(node: type[Node]):
    accepts = key_validator(node).is_valid
    for name, field, _ in declared(node):
        assert [accepts({field.key: word}) for word in OPEN_WORDS] == [field.can_be_open] * len(OPEN_WORDS), name


@pytest.mark.parametrize("written", Written.__subclasses__(), ids=lambda written: written.__name__)
def test_written_examples_are_valid(written: type[Written]):
    shape = next(shape for shape in SCHEMA["$defs"].values() if shape.get("pattern") == written.PATTERN)
    accepts = jsonschema_rs.Draft202012Validator(shape).is_valid
    assert [text for text in written.EXAMPLES if not accepts(text)] == []
    assert [text for text in written.EXAMPLES if not accepts(plain(f"- {text}")[0])] == []


# --- the schema and the reader ----------------------------------------------------------------------------------------

ACCEPTED = {
    "one-line person": "people: {ada: Ada Lovelace}",
    "handle that is a number": "people: {1234: Ada}",
    "handle that YAML 1.1 takes for false": "people: {no: Nora}",
    "handle that YAML takes for nothing": "people: {null: Nell}",
    "such handles as values": "seats: [{person: 1234, role: a}, {person: no, role: a}, {person: null, role: a}]",
    "handle that looks like a date": "seats: [{person: 2024-01-01, role: a}]",
    "number as an id": "scopes: {2024: {name: Archive}}\nseats: [{person: ada, role: a, scope: 2024}]",
    "number as text": "scopes: {archive: {name: 2024}}",
    "fraction as text": "scopes: {archive: {name: 1.5}}",
    "time without quotes": "meetings: {call: {name: Call, at: 16:00}}",
    "time in quotes": "meetings: {call: {name: Call, at: '16:00'}}",
    "year without quotes": "seats: [{person: ada, role: a, since: 2019}]",
    "day without quotes": "seats: [{person: ada, role: a, since: 2019-05-31}]",
    "size without quotes": "teams: {team: {name: Team, size: 5}}",
    "size in words": "teams: {team: {name: Team, size: at least 2}}",
    "one-line vote kind": "voting: {kinds: {two-thirds: at least 2/3}}",
    "long vote kind": "voting: {kinds: {two-thirds: {passes: at least 2/3, of: cast}}}",
    "percentage": "voting: {kinds: {most: more than 66.7%}}",
    "one-line group": "voting: {electorate: maintainer}",
    "group of groups": "voting: {electorate: {any_of: [maintainer, {role: committer, scope: docs}]}}",
    "one item without a list": "security: {report_to: security-list}",
    "several items in a list": "security: {report_to: [security-list, other-list]}",
    "one-line cap": "ladder: {a: {name: A, cap: 2 per organization}}",
    "one-line duty": "ladder: {a: {name: A, responsibilities: [Review]}}",
    "counted duty": "ladder: {a: {name: A, responsibilities: [{count: 30, of: reviews, per: 1 year}]}}",
    "nested requirements": "ladder: {a: {name: A, requirements: [{any_of: [x, {all_of: [y, {held: b}]}]}]}}",
    "undecided": "voting: {electorate: undecided, quorum: unspecified, of: undecided, kinds: undecided}",
    "undecided flag, number and list": "channels: {a: {name: a, kind: chat, public: undecided}}\n"
    "teams: {a: {name: a, cohorts: undecided, replaced_per_year: unspecified}}",
    "undecided at the top": "voting: undecided\ncharter: unspecified",
    "undecided in place of one of several": "ladder: {a: {name: A, responsibilities: [{text: undecided}]}}",
    "undecided where one line will do": "organizations: {a: undecided}",
    "key that Python reserves": "meetings: {call: {name: Call, when: every month on the first Tuesday}}",
    "nothing in a mapping": "voting: {}\npeople: {}\nseats: []",
    "flag": "channels: {a: {name: a, kind: chat, public: false}}",
    "whole number": "elections: {a: {candidates: {endorsements: 2}}}",
    "names that are not ids": "project: {id: a, name: A, values: {Open source: We share.}}",
}

REFUSED = {
    "unknown key at the top": "peopel: {}",
    "unknown key": "people: {ada: {nmae: Ada}}",
    "unknown key in a list": "seats: [{person: ada, role: a, form: b}]",
    "wrong word": "channels: {a: {name: a, kind: telegraph}}",
    "wrong word among several": "voting: {kinds: {a: {passes: unanimous, excluding: [nobody]}}}",
    "number in quotes": 'ladder: {a: {name: A, responsibilities: [{count: "3", of: reviews}]}}',
    "number that is a fraction": "ladder: {a: {name: A, responsibilities: [{count: 1.5, of: reviews}]}}",
    "number below zero": "ladder: {a: {name: A, responsibilities: [{count: -1, of: reviews}]}}",
    "flag in quotes": 'channels: {a: {name: a, kind: chat, public: "true"}}',
    "flag of YAML 1.1": "channels: {a: {name: a, kind: chat, public: yes}}",
    "required key missing": "channels: {a: {name: a}}",
    "required key missing in a list": "seats: [{person: ada}]",
    "required key without a value": "channels: {a: {name: , kind: chat}}",
    "required word undecided": "channels: {a: {name: a, kind: undecided}}",
    "required text undecided": "channels: {a: {name: undecided, kind: chat}}",
    "required id undecided": "seats: [{person: ada, role: undecided}]",
    "required handle undecided": "seats: [{person: unspecified, role: a}]",
    "required group undecided": "ladder: {a: {name: A, becoming: {approvals: [{passes: unanimous, by: undecided}]}}}",
    "required written form undecided": "voting: {kinds: {a: {passes: undecided}}}",
    "written form undecided on one line": "voting: {kinds: {a: undecided}}",
    "settled text undecided": "ladder: {a: {name: A, description: undecided}}",
    "settled id undecided": "seats: [{person: a, role: a, seat_class: undecided}]",
    "settled list undecided": "people: {ada: {contacts: undecided}}",
    "settled mapping undecided": "people: undecided",
    "required list undecided": "closed_meetings: [{purposes: undecided}]",
    "top-level key without a value": "voting:",
    "none of several": "ladder: {a: {name: A, responsibilities: [{strength: may}]}}",
    "two of several": "ladder: {a: {name: A, responsibilities: [{text: Review, count: 3}]}}",
    "two of many": "ladder: {a: {name: A, requirements: [{held: b, active_for: 1 year}]}}",
    "list for one line": "people: {ada: [Ada]}",
    "list for one of a register": "organizations: {a: [b]}",
    "text for a mapping": "voting: lazy consensus",
    "text for a list": "seats: ada",
    "text for a register": "people: ada",
    "mapping for a list": "seats: {person: ada, role: a}",
    "mapping for text": "channels: {a: {name: {en: a}, kind: chat}}",
    "list for a handle": "seats: [{person: [ada], role: a}]",
    "list for a word": "channels: {a: {name: a, kind: [chat]}}",
    "several where one is wanted": "voting: {default: [a, b]}",
    "handle with a sign": "people: {'@ada': Ada}",
    "id in capitals": "scopes: {Docs: {name: Documentation}}",
    "threshold in other words": "voting: {kinds: {a: two thirds}}",
    "duration without a unit": "meetings: {call: {name: Call, lasts: 60}}",
    "time that is none": "meetings: {call: {name: Call, at: 25:00}}",
    "date in another order": "seats: [{person: ada, role: a, since: 31.05.2019}]",
    "address without a scheme": "project: {id: a, name: A, website: example.org}",
    "address of a person": "channels: {a: {name: a, kind: email, address: ada}}",
    "path from the root": "project: {id: a, name: A, contributing: /CONTRIBUTING.md}",
    "zone by abbreviation": "meetings: {call: {name: Call, zone: CEST}}",
}


@pytest.mark.parametrize("text", ACCEPTED.values(), ids=ACCEPTED)
def test_both_accept(text: str):
    assert problems_of(text) == ()
    assert [error.message for error in validator().iter_errors(plain(text))] == []


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_both_refuse(text: str):
    assert problems_of(text) != ()
    assert not validator().is_valid(plain(text))


def test_project_cannot_be_left_open():
    assert not validator().is_valid({"project": "undecided"})


def bodies() -> tuple[Sources, ...]:
    try:
        return find_bodies(ROOT)
    except Refused:
        return ()  # no data yet


@pytest.mark.parametrize("sources", bodies(), ids=lambda sources: sources.folder)
def test_our_data_is_valid(sources: Sources):
    reading = read_body(ROOT, sources)
    if reading.problems:
        pytest.skip(f"the reader refuses it: {reading.problems[0].message}")
    for document in reading.documents:
        errors = validator().iter_errors(plain(document.text))
        assert [f"{document.path} {list(error.instance_path)}: {error.message}" for error in errors] == []


def test_words_are_found_by_their_values():
    words = words_class(VoteKind.FIELDS["of"].kind)
    assert words is Base
    assert member_docs(words)["all"] == "Everybody who may vote, whether they do or not."
