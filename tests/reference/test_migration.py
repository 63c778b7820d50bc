"""Keys that the data had once: each is a key still, or `check` says what to write instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from bylaws.model.body import Body
from bylaws.source import Node
from conftest import problems_of

ONCE = {
    name: keys.split()
    for name, _, keys in (
        line.partition(": ") for line in (Path(__file__).parent / "keys-v1.txt").read_text("utf-8").splitlines()
    )
}
"""Every key that the schema of this version ever had, by the class of the model; `make release` adds new ones."""


def nodes(above: type[Node] = Node) -> dict[str, type[Node]]:
    found = {node.__name__: node for node in above.__subclasses__() if node.__module__.startswith("bylaws.model.")}
    return found | {name: node for below in above.__subclasses__() for name, node in nodes(below).items()}


NODES = {**nodes(), "Body": Body}


def answered(node: type[Node], key: str) -> bool:
    return any(key in vars(base).get("ELSEWHERE", ()) for base in node.__mro__)


@pytest.mark.parametrize("name", ONCE)
def test_no_key_is_gone_without_a_word(name: str) -> None:
    assert name in NODES, "a class has another name: give it the same one in keys-v1.txt"
    keys = {field.key for field in NODES[name].FIELDS.values()}
    assert [key for key in ONCE[name] if key not in keys and not answered(NODES[name], key)] == []


def test_old_data_is_answered_at_its_place() -> None:
    data = """\
project: {id: demo, name: Demo}
people: {ada: {name: Ada, avatar: https://example.org/ada.png}}
amendments: {vote: majority, comment_period: 1 week, fallback: majority}
voting: {kinds: {majority: {passes: more than 1/2, secret: true, closes_early: true}}}
documents: {site: {avatars: true}}
"""
    assert problems_of(data) == [
        "governance.yaml:2:27 unknown-key `avatar` is not a key of a person "
        "| list people without it: pages show initials, and fetch no pictures",
        "governance.yaml:3:30 unknown-key `comment_period` is not a key of amendments | use `discussion`",
        "governance.yaml:3:54 unknown-key `fallback` is not a key of amendments | use `then`",
        "governance.yaml:4:52 unknown-key `secret` is not a key of a vote kind | use `secrecy`",
        "governance.yaml:4:66 unknown-key `closes_early` is not a key of a vote kind | use `closes`",
        "governance.yaml:5:20 unknown-key `avatars` is not a key of a site "
        "| list people with their initials: pages fetch no pictures",
    ]
