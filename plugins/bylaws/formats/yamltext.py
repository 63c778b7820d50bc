"""Values as YAML that every reader takes in the same way.

Every text is quoted. YAML 1.1 reads `no`, `1234`, `0x1F`, `1:30`, `2024-01-01`, `null` and `~` as something else than
text, YAML 1.2 some of them, and each of them is somebody's GitHub handle or could be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Final

from bylaws.formats.jsontext import as_json
from bylaws.patterns import late

Value = str | bool | int | float | date | datetime | Sequence["Value"] | Mapping[str, "Value"]

_PLAIN_KEY: Final = late(r"(?!(?:y|n|yes|no|on|off|true|false|null)$)[A-Za-z_][A-Za-z0-9_-]*", re.IGNORECASE)


def block(value: Mapping[str, Value]) -> str:
    """A mapping as lines, its keys in their order; YAML allows no key of more than 1,024 characters.

    Empty lists and mappings are written as `[]` and `{}`.
    """
    return "".join(f"{line}\n" for line in _mapping(value))


def quoted(text: str) -> str:
    """A text on one line, in quotes."""
    return as_json(text)


def _mapping(value: Mapping[str, Value]) -> Iterator[str]:
    for key, item in value.items():
        name = key if _PLAIN_KEY.fullmatch(key) else quoted(key)
        inline = _inline(item)
        if inline is not None:
            yield f"{name}: {inline}"
        else:
            yield f"{name}:"
            yield from (f"  {line}" for line in _lines(item))


def _lines(value: Value) -> Iterator[str]:
    if isinstance(value, Mapping):
        yield from _mapping(value)
    elif isinstance(value, Sequence):
        for item in value:
            inline = _inline(item)
            first, *others = _lines(item) if inline is None else (inline,)
            yield f"- {first}"
            yield from (f"  {line}" for line in others)


def _inline(value: Value) -> str | None:
    """A value that fits on the line of its key, else None."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, datetime):  # without a zone, the form that YAML 1.1 and Elekto know
        return value.isoformat(sep=" ") if value.tzinfo is None else value.strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, date | int | float):
        return str(value)
    if not value:
        return "{}" if isinstance(value, Mapping) else "[]"
    return None
