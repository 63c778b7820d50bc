"""What a newcomer writes before reading the reference: hints give the key of ours, or its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from bylaws.model.body import Body
from bylaws.source import Node
from conftest import body, problems_of


def nodes(above: type[Node] = Node) -> Iterator[type[Node]]:
    for node in above.__subclasses__():
        if node.__module__.startswith("bylaws.model."):
            yield node
        yield from nodes(node)


HINTS = [(node, word, hint) for node in sorted(set(nodes()), key=str) for word, hint in node.ELSEWHERE.items()]


def test_there_are_hints() -> None:
    assert len(HINTS) > 50


@pytest.mark.parametrize(("node", "word", "hint"), HINTS, ids=[f"{node.__name__}-{word}" for node, word, _ in HINTS])
def test_a_hint_names_a_key_that_is_there(node: type[Node], word: str, hint: str) -> None:
    keys = {field.key for field in node.FIELDS.values()}
    assert word not in keys or "ELSEWHERE" not in vars(node)  # a narrower node may have the key: it is never asked
    verb, *_ = hint.split()
    assert verb in {"use", "write", "list", "add"}
    for key in re.findall(r"^(?:use|write) `(\w+)", hint):
        assert key in keys or key in {field.key for field in Body.FIELDS.values()}


DATA = """\
project: {id: demo, name: Demo, level: sandbox}
maintainers: [ada]
people:
  ada: {name: Ada, company: Example}
ladder:
  maintainer: {name: Maintainer, members: [ada]}
teams:
  steering: {name: Steering committee, members: [ada], wages: 5}
voting:
  majority: more than 50%
  kinds:
    two-thirds: {passes: at least 2/3, window: 7 days}
decisions:
  change: {what: Change the rules, window: 7 days}
code_of_conduct: cncf
"""

SAID = """\
governance.yaml:1:33 unknown-key `level` is not a key of a project
  write it under `foundation`: `foundation: {name: cncf, level: sandbox}`
governance.yaml:2:1 unknown-key `maintainers` is not a key of a body
  write the people in `people`, and who is a maintainer in `seats`
governance.yaml:4:20 unknown-key `company` is not a key of a person
  use `affiliation`, with an id from `organizations`
governance.yaml:6:34 unknown-key `members` is not a key of a level
  list the holders in `seats`: `{person: ada, role: maintainer}`
governance.yaml:8:49 wrong-type a group is a mapping, not a list
  name one role; combine roles with `{any_of: [maintainer, committer]}`; list people in `seats`
governance.yaml:8:56 unknown-key `wages` is not a key of a team
  look for the right key under “Team” in `bylaws schema --reference`
governance.yaml:10:3 unknown-key `majority` is not a key of voting
  add it to `voting.kinds`: `two-thirds: at least 2/3`
governance.yaml:12:40 unknown-key `window` is not a key of a vote kind
  use `open_for`
governance.yaml:14:36 unknown-key `window` is not a key of a decision
  use `open_for`
"""


def test_each_is_answered_at_its_place() -> None:
    assert "".join(problem.replace(" | ", "\n  ") + "\n" for problem in problems_of(DATA)) == SAID


def test_a_code_of_conduct_has_a_one_line_form() -> None:
    assert body("code_of_conduct: cncf").code_of_conduct == body("code_of_conduct: {follows: cncf}").code_of_conduct


GONE = {
    "lifecycle: {affiliation: {verify_every: 1 year}}": "verify_every",
    "elections: {council: {candidates: {other_roles: true}}}": "other_roles",
    "code_of_conduct: {appeal: {to: maintainer}}": "appeal",
    "people: {ada: {avatar: false}}": "avatar",
    "documents: {site: {avatars: true}}": "avatars",
}
"""Keys of earlier versions, in data of that time."""


@pytest.mark.parametrize("text", GONE)
def test_a_key_that_is_gone_has_a_hint_what_to_write_instead(text: str) -> None:
    hints = {word: hint for _, word, hint in HINTS}
    found = [problem for problem in problems_of(text) if f"`{GONE[text]}` is not a key of" in problem]
    assert [problem.partition(" | ")[2] for problem in found] == [hints[GONE[text]]]
