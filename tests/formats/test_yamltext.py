"""Generated YAML: every reader takes it in the same way, whatever handles and names look like."""

from __future__ import annotations

import datetime as dt
from io import StringIO
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from bylaws.formats.yamltext import Value, block

HOSTILE = [
    "no", "NO", "yes", "y", "on", "off", "null", "~", "", " ", "true", "1234", "0x1F", "0o17", "017", "1_000", "1e3",
    "1:30", "190:20:30", "2024-01-01", "2024-01-01 10:00:00", ".inf", ".nan", "-", "- a", "a: b", "a #b", "#a", "&a",
    "*a", "!a", "%a", "@a", "`a`", "'", '"', '"quoted"', "\\", "\\n", "a\nb", "tab\there", "{a}", "[a]", "<<", "=",
    "---", "...", "叶坚白", "Lîm Tsú-thuàn", "🦀", "\u2028", "\x85", "\ufeff", "\x7f", "\x00", "x" * 5000,
]  # fmt: skip


def read_by_pyyaml(text: str) -> Any:
    return yaml.load(text, Loader=yaml.SafeLoader)


def read_by_libyaml(text: str) -> Any:
    return yaml.load(text, Loader=yaml.CSafeLoader)


def read_by_ruamel(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(StringIO(text))


READERS = [read_by_pyyaml, read_by_libyaml, read_by_ruamel]


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_text_is_read_back_as_that_text(text: str, read: Any) -> None:
    value: dict[str, Value] = {"as-value": text, text[:1000]: "as key", "in-list": [text, [text], {"k": text}]}
    assert read(block(value)) == value


SCALARS = st.text(max_size=12) | st.booleans() | st.integers(-999, 999) | st.sampled_from(HOSTILE)
VALUES = st.dictionaries(
    st.text(min_size=0, max_size=8) | st.sampled_from(HOSTILE[:-1]),
    st.recursive(
        SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_size=4,
)


@pytest.mark.slow
@given(VALUES)
def test_every_value_is_read_back_by_every_reader(value: dict[str, Any]) -> None:
    text = block(value)
    for read in READERS:
        assert (read(text) or {}) == value


def test_numbers_dates_and_empty_things_look_like_this() -> None:
    assert block(
        {
            "schema": "1.0.0",
            "share": 66.66,
            "open": True,
            "none": [],
            "nothing": {},
            "day": dt.date(2026, 9, 12),
            "start": dt.datetime(2026, 9, 12, 0, 0, 1),
            "list": [{"name": "a", "members": ["no", "1234"]}, ["x", "y"], []],
            "map": {"no": "n", "a b": {"deep": 1}},
        }
    ) == (
        'schema: "1.0.0"\n'
        "share: 66.66\n"
        "open: true\n"
        "none: []\n"
        "nothing: {}\n"
        "day: 2026-09-12\n"
        "start: 2026-09-12 00:00:01\n"
        "list:\n"
        '  - name: "a"\n'
        "    members:\n"
        '      - "no"\n'
        '      - "1234"\n'
        '  - - "x"\n'
        '    - "y"\n'
        "  - []\n"
        "map:\n"
        '  "no": "n"\n'
        '  "a b":\n'
        "    deep: 1\n"
    )
