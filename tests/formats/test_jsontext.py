"""JSON with an indentation: character for character what Python writes."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from bylaws.formats.jsontext import as_json, escaped

TEXTS = st.text(st.characters()) | st.sampled_from(["\u2028", "\x1b[0m", '"\\', "\ud800", ""])
VALUES = st.recursive(
    TEXTS | st.none() | st.booleans() | st.integers() | st.floats(),
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(TEXTS, inner),
)


@given(VALUES, st.sampled_from([1, 2]))
def test_it_is_what_python_writes(value: object, indent: int) -> None:
    assert as_json(value, indent=indent) == escaped(json.dumps(value, indent=indent, ensure_ascii=False))


def test_what_json_does_not_know_is_told_in_other_words() -> None:
    assert as_json([{1}, {}], indent=1, default=sorted) == "[\n [\n  1\n ],\n {}\n]"
