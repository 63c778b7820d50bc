"""Values as JSON that is safe to show: no character in it commands a terminal or turns the direction of the text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Final

_UNSHOWN: Final = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")
"""What JSON and YAML allow inside quotes, but terminals, editors, or UTF-8 do not take as it is."""


def as_json(value: Any, *, indent: int | None = None, default: Callable[[Any], Any] | None = None) -> str:
    """A value as JSON, other languages readable; what must not be shown as it is, as an escape."""
    return escaped(json.dumps(value, indent=indent, default=default, ensure_ascii=False))


def escaped(text: str) -> str:
    """The same for text with quotes round it already: outside of quotes, there are none of these characters."""
    return _UNSHOWN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
