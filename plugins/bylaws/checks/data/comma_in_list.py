"""
A comma tears an item of a list in brackets in two.

## Why

In a list in brackets, each comma begins a new item. One that begins with *and* is a piece of the one before it; so is
a duty, a condition or a step in lower case if the first has a capital.

## Bad

```yaml
project: {id: example, name: Example}
ladder: {maintainer: {name: Lead, responsibilities: [Sort issues, and close old ones]}}
```

## Good

```yaml
project: {id: example, name: Example}
ladder: {maintainer: {name: Lead, responsibilities: ["Sort issues, and close old ones"]}}
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from bylaws.body.governance import Governance
from bylaws.rules import WARNING, Finding, rule
from bylaws.source import PHRASE, TEXT, ListOf, Node, NodeKind

_GOES_ON: Final = re.compile(r"(?:and|or|but|nor) ")


@rule("comma-in-list", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """One problem for each list, at its first item that is a piece of the one before."""
    for node in governance.nodes:
        for key, rules in _lists(type(node)):  # type: ignore[arg-type]  # a class has a hash
            if key in node.__dict__:
                yield from _torn(node, key, rules)


def _torn(node: Node, key: str, rules: bool) -> Iterator[Finding]:
    given = node.written(key)
    if not isinstance(given, list):
        return
    for index, (before, text) in enumerate(pairwise(given), start=1):
        if not (isinstance(before, str) and isinstance(text, str)):
            continue
        piece = _GOES_ON.match(text) or (rules and str(given[0])[:1].isupper() and text[:1].islower())
        place = node.place(key, index)
        if piece and place.line == node.place(key, index - 1).line:
            message = f"`{text}` is an item of its own, and reads like a piece of `{before}`"
            yield Finding(place, message, f'write `"{before}, {text}"` in quotes, or begin the item with a capital')
            return


@cache
def _lists(node: type[Node]) -> Sequence[tuple[str, bool]]:
    """The keys of a class that hold lists of words, each with whether these are rules."""
    return [(key, rules) for key in node.FIELDS if (rules := _holds_rules(node, key)) is not None]


def _holds_rules(node: type[Node], key: str) -> bool | None:
    """Whether the items of a list are rules, which all begin alike; None where it holds no words at all."""
    kind = node.FIELDS[key].kind
    item = kind.item if isinstance(kind, ListOf) else None
    if isinstance(item, NodeKind):
        return item.node().ONE_LINE in ("text", "action") or None
    return False if item in (PHRASE, TEXT) else None
