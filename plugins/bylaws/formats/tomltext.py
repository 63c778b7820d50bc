"""TOML that knows where its texts stand."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from typing import Any

from bylaws.problems import Place, Problem
from bylaws.rules.running import TOML_SYNTAX


class Toml:
    """TOML with places: each text is looked for behind the one before it."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.data: Any = None
        self._found: dict[tuple[int, str | int], Place] = {}
        self._text = text
        self._at = 0
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        try:
            self.data = tomllib.loads(text)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            self.problems.append(_toml_problem(path, str(error)))
        self._locate(self.data)

    def _locate(self, value: Any) -> None:
        items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, item in items:
            if isinstance(item, str):
                self._found[id(value), key] = self._place(item)
            self._locate(item)

    def _place(self, word: str) -> Place:
        at = next((it for mark in "\"'" if (it := self._text.find(f"{mark}{word}{mark}", self._at)) >= 0), -1)
        if at >= 0:
            self._at = at
        else:  # it is written with escapes, or stands further up
            at = max(self._text.find(word) - 1, 0)
        line = bisect_right(self._starts, at) - 1
        return Place(self.path, line + 1, at - self._starts[line] + 2)

    def value_place(self, container: dict[str, Any] | list[Any], key: str | int) -> Place:
        return self._found.get((id(container), key), Place(self.path))


def _toml_problem(path: str, error: str) -> Problem:
    at = re.search(r"\(at line (\d+), column (\d+)\)", error)
    place = Place(path, int(at[1]), int(at[2])) if at else Place(path)
    return TOML_SYNTAX.at(place, "this is not TOML", "mend the TOML", root=True)
