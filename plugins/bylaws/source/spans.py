"""Where every value of a YAML text begins and ends: what `splicing` needs to change one and leave the rest alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from typing import Any

import yaml

from bylaws.source.yaml import Parser
from bylaws.structs import struct

Path = Sequence[str | int]
"""The way to a value: keys of mappings and indexes of lists, from the top."""


@struct
class Span:
    """A value in a text. Offsets count characters; `end` is behind the last one that belongs to the value."""

    start: int
    end: int
    text: str | None = None
    """What a scalar says; None for mappings and lists."""
    is_flow: bool = False
    """Whether a mapping or list is written in brackets."""
    pairs: dict[str, tuple[Span, Span]] | None = field(default=None)
    """Of a mapping: key and value, by key."""
    items: list[Span] | None = field(default=None)
    """Of a list."""

    def at(self, path: Path) -> Span | None:
        """The value at the end of a way; None where there is none."""
        here: Span | None = self
        for step in path:
            if here is None:
                return None
            if isinstance(step, int):
                here = here.items[step] if here.items is not None and step < len(here.items) else None
            else:
                here = here.pairs[step][1] if here.pairs is not None and step in here.pairs else None
        return here


def spans(text: str) -> Span:
    """The spans of a text that the reader takes without a problem of its syntax."""
    root = yaml.compose(text, Loader=Parser)
    return _span(text, root)


def _span(text: str, node: Any) -> Span:
    start, end = node.start_mark.index, node.end_mark.index
    if isinstance(node, yaml.MappingNode):
        pairs = {key.value: (_span(text, key), _span(text, value)) for key, value in node.value}
        last = max((value.end for _, value in pairs.values()), default=end)
        return Span(start, end if node.flow_style else last, None, bool(node.flow_style), pairs)
    if isinstance(node, yaml.SequenceNode):
        items = [_span(text, item) for item in node.value]
        last = max((item.end for item in items), default=end)
        return Span(start, end if node.flow_style else last, None, bool(node.flow_style), None, items)
    # a block scalar ends where the next value begins; blank lines in between are nobody's
    return Span(start, start + len(text[start:end].rstrip()), node.value)
