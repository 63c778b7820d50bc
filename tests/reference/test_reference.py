"""The page that lists every key: complete, and the same for every reader of Markdown."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from markdown.extensions.toc import slugify
from markdown_it import MarkdownIt

import markdown
from bylaws.body.files import Sources, assemble
from bylaws.model.body import Body
from bylaws.model.decided import Decided
from bylaws.reference import PLAIN, reference, yaml_of
from bylaws.reference.examples import body_with, examples
from bylaws.reference.schema import member_docs, noun_of, one_line, words_class, written_class
from bylaws.source import (
    Field,
    Kind,
    ListOf,
    Node,
    NodeKind,
    OneOf,
    Register,
    Scalar,
    Written,
    words_of,
)
from bylaws.source.yaml import read_text

PAGE = reference()


def nodes(base: type[Node] = Node) -> Iterator[type[Node]]:
    """Every class of the model that is written by itself."""
    for node in base.__subclasses__():
        own = node.__module__.startswith("bylaws.model.")
        if own and node.__name__ not in ("Body", "Noted", "Binding", "Reasoned"):
            yield node
        yield from nodes(node)


def scalars(kind: Kind[Any]) -> Iterator[Scalar[Any]]:
    if isinstance(kind, ListOf):
        yield from scalars(kind.item)
    elif isinstance(kind, Register):
        yield from scalars(kind.item)
        yield from scalars(kind.key)
    elif not isinstance(kind, NodeKind):
        assert isinstance(kind, Scalar)
        yield kind


NODES = tuple(dict.fromkeys(nodes()))
FIELDS = tuple(field for node in (*NODES, Body) for field in node.FIELDS.values())
SCALARS = tuple(scalar for field in FIELDS for scalar in scalars(field.kind))
WORDS = tuple(dict.fromkeys(words for words in map(words_class, SCALARS) if words))
WRITTEN = tuple(dict.fromkeys(written for written in map(written_class, SCALARS) if written))


@cache
def sections() -> dict[str, str]:
    """What stands under each heading, by anchor."""
    parts = re.split(r"^#+ (.+)\n", PAGE, flags=re.MULTILINE)[1:]
    return {github_slug(title): text for title, text in zip(parts[::2], parts[1::2], strict=True)}


def headings() -> list[str]:
    return re.findall(r"^#+ (.+)$", PAGE, flags=re.MULTILINE)


def github_slug(title: str) -> str:
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def section_of(thing: type) -> str:
    return sections()[words_of(thing.__name__).replace(" ", "-")]


def rows(section: str) -> list[list[str]]:
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines[2:]]


def keys_under(section: str) -> list[str]:
    """The keys of a section's table, after those of the section that it takes keys from."""
    taken = re.search(r"^It has all keys of \[.+\]\(#(.+)\)", section, flags=re.MULTILINE)
    return (keys_under(sections()[taken[1]]) if taken else []) + [row[0].strip("`") for row in rows(section)]


# --- the page as Markdown ---------------------------------------------------------------------------------------------


def test_headings_are_unique_and_plain():
    assert len(set(headings())) == len(headings())
    assert [title for title in headings() if not re.fullmatch(r"[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*", title)] == []


def test_anchors_are_the_same_everywhere():
    assert [github_slug(title) for title in headings()] == [slugify(title, "-") for title in headings()]


def test_links_lead_to_headings():
    links = re.findall(r"\]\(#([^)]*)\)", PAGE)
    assert set(links) - sections().keys() == set()
    assert "](" not in re.sub(r"\]\(#[^)]*\)", "", PAGE)


def test_linter_is_content():
    command = [
        Path(sys.executable).with_name("rumdl"),
        "check",
        "--no-config",
        "--no-cache",
        "--disable",
        "MD013,MD007",
    ]
    found = subprocess.run([*command, "--stdin"], input=PAGE, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout + found.stderr


def test_reads_the_same_on_github_and_in_mkdocs():
    github = MarkdownIt("gfm-like", {"linkify": False}).render(PAGE)
    mkdocs = markdown.markdown(PAGE, extensions=["tables", "fenced_code", "toc"])
    for tag in ("<table", "<tr", "<td", "<li>", "<code", "<a ", "<h3", "<pre"):
        assert github.count(tag) == mkdocs.count(tag), tag
    assert [row for row in PAGE.splitlines() if row.startswith("|") and row.count("|") != 5] == []


# --- is it complete? --------------------------------------------------------------------------------------------------


def test_lists_every_top_level_key():
    table = rows(sections()["top-level-keys"])
    links = [f"[`{field.key}`](#{field.key.replace('_', '-')})" for field in Body.FIELDS.values()]
    assert [row[0] for row in table] == links


@pytest.mark.parametrize("field", Body.FIELDS.values(), ids=lambda field: field.key)
def test_shows_every_top_level_key(field: Field):
    block = re.search(r"```yaml\n(.+?)```", sections()[field.key.replace("_", "-")], flags=re.DOTALL)
    assert block
    documents = [read_text("example.yaml", block[1])]
    if field.key != "project":
        documents.append(read_text("project.yaml", "project: {id: a, name: A}"))
    reading = assemble(Sources("data", (), shared=False), tuple(documents))
    assert reading.problems == ()
    assert documents[0].data == texts({field.key: field.example})


@pytest.mark.parametrize("node", NODES, ids=lambda node: node.__name__)
def test_lists_every_key(node: type[Node]):
    section = section_of(node)
    assert sorted(keys_under(section)) == sorted(field.key for field in node.FIELDS.values())
    assert one_line(node.__doc__ or "") in one_line(section)
    if node.ONE_LINE:
        assert f"On one line, `{node.FIELDS[node.ONE_LINE].key}` alone: " in section
    for name in node.ONE_OF:
        assert f"`{node.FIELDS[name].key}`" in section.split("Exactly one of ")[1].split(" is given.")[0]


@pytest.mark.parametrize("node", NODES, ids=lambda node: node.__name__)
def test_explains_every_key(node: type[Node]):
    by_key = {field.key: field for field in node.FIELDS.values()}
    for key, value, default, meaning in rows(section_of(node)):
        assert value, key
        assert meaning, key
        assert (default == "**required**") == by_key[key.strip("`")].required, key


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.__name__)
def test_explains_every_word(words: type[StrEnum]):
    lines = section_of(words).splitlines()
    for word, meaning in member_docs(words).items():
        assert (f"- `{word}`: {meaning}" if meaning else f"- `{word}`") in lines


@pytest.mark.parametrize("written", WRITTEN, ids=lambda written: written.__name__)
def test_explains_every_written_form(written: type[Written]):
    section = sections()[noun_of(written).replace(" ", "-")]
    assert written.GRAMMAR[1:] in section
    assert [example for example in written.EXAMPLES if f"`{example}`" not in section] == []


def test_explains_every_plain_value():
    explained = {kind.parse for kind in PLAIN}
    plain = [scalar for scalar in SCALARS if not (isinstance(scalar, OneOf) or written_class(scalar))]
    assert [scalar.name for scalar in plain if scalar.parse not in explained] == []


def test_describes_what_is_shared_once():
    assert PAGE.count("People: the active holders of a role") == 1
    assert PAGE.index("## Shared parts") < PAGE.index("### Group\n") < PAGE.index("## Written forms")
    assert PAGE.index("## Ladder\n") < PAGE.index("### Requirement\n") < PAGE.index("## Offices\n")


# --- examples with what they print -----------------------------------------------------------------------------------

EXPLAINED_BY_ITS_KEYS = {
    "Admission", "Affiliation", "AffiliationRule", "Amendments", "Binding", "Body", "Channel", "Charter",
    "CharterApproval", "ClosedMeeting", "CodeOfConduct", "CodeOwners", "Contact", "Copy", "Creation", "Credit",
    "Ban", "Decided", "Dissolution", "GroupDecisions",
    "Delegation", "Deliverable", "Departure", "Documents", "ElectionDates", "Exports", "Foundation", "Includes",
    "Level", "LevelChange", "Lifecycle", "Mission", "NamedLink", "Neutrality", "Noted", "Office", "Officers",
    "Operations", "Organization", "OrganizationFile", "OwnWords", "Owners", "PageOptions", "Parent", "PeopleList",
    "Person", "Point", "Prohibition", "Project", "ProjectScope", "RelatedProject", "RelatedProjects", "Repository",
    "Role", "Ruled", "Scope", "SectionOptions", "Security", "SecurityInsights", "SiteOptions", "Subprojects", "Team",
    "TeamFile", "Timetable", "Venue", "VoteRecord", "Voting",
    "Adopter", "Assessment", "Badge", "Criterion", "Evidence", "Goal", "Integration", "Interview", "Measure", "Metric",
    "Release", "Releases", "Review", "ReviewFinding", "SecurityAudit",
}  # fmt: skip
"""Types that are lists of keys which each say one thing, or that consist of types which have examples."""


def test_every_type_has_a_short_and_a_full_example():
    shown = {name for name, pieces in examples().items() if len(pieces) >= 2}
    assert {words_of(node.__name__) for node in NODES if node.__name__ not in EXPLAINED_BY_ITS_KEYS} == shown


@pytest.mark.parametrize("name", examples())
def test_the_examples_of_a_type_have_all_its_keys(name: str):
    node = next(node for node in NODES if words_of(node.__name__) == name)
    given = set()
    for piece in examples()[name]:
        found = [it for it in body_with(piece.text).nodes() if type(it) is node]
        given |= {key for it in found for key in it.given()}
    inherited = (
        set(Decided.FIELDS)
        if node.__name__ in ("Variant", "Removal", "Return", "Becoming", "Entry", "Renewal")
        else set()
    )
    assert set(node.FIELDS) - given - inherited - {"note"} == set()


@pytest.mark.parametrize("name", examples())
def test_every_example_prints_something(name: str):
    assert [piece.text for piece in examples()[name] if not piece.printed] == []


# --- examples ---------------------------------------------------------------------------------------------------------


def texts(value: Any) -> Any:
    """A value as our reader gives it: every scalar is text."""
    if isinstance(value, dict):
        return {key: texts(item) for key, item in value.items()}
    if isinstance(value, list):
        return [texts(item) for item in value]
    return str(value).lower() if isinstance(value, bool) else str(value)


def test_every_example_can_be_written():
    for field in FIELDS:
        document = read_text("example.yaml", yaml_of({field.key: field.example}))
        assert document.problems == []
        assert document.data == texts({field.key: field.example})


def test_yaml_is_what_somebody_would_write():
    example = {"a": ["b", {"c": True, "d": [1, "e: f"]}], "g": {"h": "#i", "j": "k #l", "m": "16:00"}, "n": "@o"}
    assert yaml_of(example) == (
        'a:\n  - b\n  - c: true\n    d:\n      - 1\n      - "e: f"\ng:\n  h: "#i"\n  j: "k #l"\n  m: 16:00\nn: "@o"'
    )
