"""
A placeholder of a template was left in.

## Why

Readers take it for a rule, or for a project that does not mean it. What is not settled yet is written as `undecided`.

## Bad

```yaml
project: {id: example, name: Example}
ladder: {maintainer: {name: Maintainer, description: "TODO: describe the role."}}
```

## Good

```yaml
project: {id: example, name: Example}
ladder: {maintainer: {name: Maintainer, description: Looks after the project.}}
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bylaws.body.governance import Governance
from bylaws.rules import WARNING, Finding, rule
from bylaws.source import Node

_PLACEHOLDER: Final = re.compile(
    r"\b(?:TODO|TBD|FIXME|XXX)\b|<(?:project|name|your)[^>]*>|\[(?:project|name|your)[^\]]*\](?!\()|lorem ipsum",
    re.IGNORECASE,
)


@rule("placeholder-left", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every text with a placeholder."""
    for node in governance.nodes:
        for text, name, index in _texts(node):
            if found := _PLACEHOLDER.search(text):
                hint = "write what holds, or `undecided`"
                yield Finding(node.place(name, index), f"`{found[0]}` is a placeholder", hint)


def _texts(node: Node) -> Iterator[tuple[str, str, int | None]]:
    """Each text with its key, and its index in a list."""
    for name, value in node.__dict__.items():
        if name not in node.FIELDS or name == "id":
            continue
        if type(value) is str:
            yield value, name, None
        elif isinstance(value, tuple):
            yield from ((text, name, number) for number, text in enumerate(value) if type(text) is str)
