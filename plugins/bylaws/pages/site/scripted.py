"""Words for scripts: messages of the catalogue that a script says by itself, with numbers that only it knows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from bylaws.words.fact import Fact, Name
from bylaws.words.speech import Language

_ARGUMENTS: Final = ("n", "all", "zone", "time", "kind", "base", "quorum", "state", "why")
"""What messages for scripts take. `n` is the number by which they differ."""
_NUMBERS: Final = 200
"""The numbers below are of all plural categories that a language has."""


def words_for(language: Language, script: str) -> Mapping[str, str | Mapping[str, str]]:
    """The messages for one script, `<script>-…` in the catalogue, by their names: a text, or one for each plural
    category, with the names of arguments in braces."""
    if language.own:
        return _made(language, script)
    return _usual(type(language), script)  # type: ignore[arg-type]  # a class has a hash, whatever its instances have


@cache
def _usual(language: type[Language], script: str) -> Mapping[str, str | Mapping[str, str]]:
    """Those of all bodies that have no words of their own."""
    return _made(language(), script)


def _made(language: Language, script: str) -> Mapping[str, str | Mapping[str, str]]:
    found: dict[str, str | Mapping[str, str]] = {}
    for name in language.messages:
        if name.startswith(f"{script}-"):
            forms = {language.category(n): language.plainly(_in_braces(name, n)) for n in range(_NUMBERS)}
            only = set(forms.values())
            found[name.removeprefix(f"{script}-")] = forms if len(only) > 1 else only.pop()
    return found


def _in_braces(name: str, number: int) -> Fact:
    return Fact(name, {"number": number, **{key: Name(f"{{{key}}}") for key in _ARGUMENTS}})
