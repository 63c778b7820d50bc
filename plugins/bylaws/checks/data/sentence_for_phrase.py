"""
A whole sentence stands where pages put a part of one.

## Why

Most words of a record are phrases, which stand inside a sentence of the page: *for violating the Code of Conduct*. A
whole sentence there makes nonsense of both.

## Bad

```yaml
project: {id: example, name: Example}
lifecycle: {emeritus: {rights: [They may be asked for advice.]}}
```

## Good

```yaml
project: {id: example, name: Example}
lifecycle: {emeritus: {rights: [be asked for advice]}}
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.becoming import Becoming
from bylaws.model.elections import Candidates, Election
from bylaws.model.leaving import Emeritus
from bylaws.model.meetings import ClosedMeeting
from bylaws.model.seating import Quota
from bylaws.model.vote_kinds import Extension
from bylaws.rules import WARNING, Finding, rule
from bylaws.source import PHRASE, Node

_SENTENCE: Final = re.compile(r".*\w\W?[.!?]", re.DOTALL)
_ABBREVIATED: Final = re.compile(r".*\b(?:etc|inc|ltd|corp|e\.g|i\.e|[ap]\.m)\.", re.IGNORECASE | re.DOTALL)
_SUBJECT: Final = re.compile(r"(?:they|it|we|you|he|she|(?:some|every|any)(?:body|one)) ", re.IGNORECASE)
_EITHER: Final[Mapping[type[Node], tuple[str, ...]]] = {Emeritus: ("when",)}
"""The keys in which a sentence may stand, but for one about somebody: nothing says who that is."""
_CLAUSES: Final[Mapping[type[Node], tuple[str, ...]]] = {
    Becoming: ("opening",),
    Election: ("special_for", "only_if"),
    Candidates: ("accepted_if",),
    Extension: ("reason",),
    ClosedMeeting: ("trigger",),
}
"""The keys that stand behind *if* or *when*, and so have a subject."""


@rule("sentence-for-phrase", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every phrase that is a sentence, or begins with a subject of its own."""
    for node in governance.nodes:
        for key in _phrases(type(node)):  # type: ignore[arg-type]  # a class has a hash
            yield from _sentences(node, key)
        if isinstance(node, Quota) and node.text and "strength" in node.given() and _SENTENCE.fullmatch(node.text):
            message = f"`{node.text}` is a sentence, which `strength` cannot make weaker or stronger"
            hint = "write it as in `come from different regions of the world`, or delete `strength`"
            yield Finding(node.place("text"), message, hint)


def _sentences(node: Node, key: str) -> Iterator[Finding]:
    given = node.__dict__.get(key)
    for index, text in enumerate(given if isinstance(given, tuple) else (given,)):
        if isinstance(text, str) and _is_sentence(text, type(node), key):
            place = node.place(key, index if isinstance(given, tuple) else None)
            yield Finding(place, f"`{text}` is a sentence, where a part of one is wanted", _hint(node, key))


def _is_sentence(text: str, node: type[Node], key: str) -> bool:
    if key not in _CLAUSES.get(node, ()) and _SUBJECT.match(text):
        return True
    ends = _SENTENCE.fullmatch(text) and not _ABBREVIATED.fullmatch(text)
    return bool(ends) and key not in _EITHER.get(node, ())


def _hint(node: Node, key: str) -> str:
    example = node.FIELDS[key].example
    first = example[0] if isinstance(example, list) else example
    otherwise = ", or put the sentence into a `note`" if "note" in node.FIELDS else ""
    return f"write it as in `{first}`{otherwise}"


@cache
def _phrases(node: type[Node]) -> tuple[str, ...]:
    """The keys of a class that hold phrases."""
    found = [key for key, field in node.FIELDS.items() if getattr(field.kind, "item", field.kind) is PHRASE]
    return (*found, *_EITHER.get(node, ()))
