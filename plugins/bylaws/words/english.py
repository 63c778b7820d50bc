"""English: grammar that is not in the catalogue, because it is the same in every sentence."""

from __future__ import annotations

import re
from typing import Any, Final

from bylaws.model.noted import Strength
from bylaws.words.fact import Fact
from bylaws.words.speech import Language

_NUMBERS: Final = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_IRREGULAR: Final = {"be": ("is", "are"), "have": ("has", "have"), "do": ("does", "do"), "go": ("goes", "go")}
_BEFORE: Final = {
    Strength.MUST: ("must", "must"),
    Strength.SHOULD: ("should", "should"),
    Strength.MAY: ("may", "may"),
    Strength.EXPECTED: ("is expected to", "are expected to"),
    Strength.ENCOURAGED: ("is encouraged to", "are encouraged to"),
    Strength.TARGET: ("aims to", "aim to"),
}


class English(Language):
    """US English, in the register of a technical writer."""

    NAME = "en"

    def cap(self, value: Any) -> str:
        words = value if isinstance(value, str) and type(value) is str else self.put(value)
        return capitalized(words)

    def decap(self, value: Any) -> str:
        words = value if isinstance(value, str) and type(value) is str else self.put(value)
        return uncapitalized(words)

    def verb(self, who: Any, strength: Any, verb: Any) -> str:
        words = verb if type(verb) is str else self.decap(verb)
        several = (who if type(who) is str else self.count(who)) != "one"
        if strength == "expected":
            strength = Strength.EXPECTED
        if strength in _BEFORE:
            return f"{_BEFORE[strength][several]} {words}"
        usual = "typically " if strength is Strength.TYPICALLY else ""
        return f"{usual}{conjugated(words, several)}"

    def category(self, number: int) -> str:
        return "one" if number == 1 else "other"

    def number(self, number: int) -> str:
        return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else f"{number:,}"

    def joined(self, items: list[str], how: str) -> str:
        if how == "sentences":
            return self.apart(items)
        if how in ("clauses", "commas"):
            return ("; " if how == "clauses" else ", ").join(items)
        if len(items) < 2:
            return "".join(items)
        return f"{', '.join(items[:-1])} {how} {items[-1]}"

    def apart(self, sentences: list[str]) -> str:
        return " ".join(sentences)


def capitalized(words: str) -> str:
    """The same words at the beginning of a sentence. A link begins with its first word; names such as wasmCloud keep
    their spelling."""
    start = 1 if words.startswith("[") else 0
    first = words[start:].split(" ", 1)[0]
    if first[1:].lower() != first[1:]:
        return words
    return words[:start] + words[start : start + 1].upper() + words[start + 1 :]


def uncapitalized(words: str) -> str:
    """The same words in the middle of a sentence; names such as GitHub keep their capitals."""
    first = words.split(" ", 1)[0]
    is_name = first[1:] != first[1:].lower() or first == "I"
    return words if is_name else words[:1].lower() + words[1:]


_TOGETHER: Final = re.compile(r"((?:[a-z-]+, )*[a-z-]+,?) (and|or) ([a-z-]+)\b(.*)", re.DOTALL)
"""Verbs that share what stands behind them: `approve and merge the pull request`."""


def conjugated(words: str, several: bool) -> str:
    """A phrase that begins with a verb, as it goes behind its subject: `decides alone`, `approves and merges it`."""
    together = _TOGETHER.fullmatch(words)
    if together and together[1] != "be":
        verbs = ", ".join(_conjugated(verb, several) for verb in together[1].removesuffix(",").split(", "))
        comma = "," * together[1].endswith(",")
        return f"{verbs}{comma} {together[2]} {_conjugated(together[3], several)}{together[4]}"
    first, _, rest = words.partition(" ")
    return f"{_conjugated(first, several)} {rest}".rstrip()


def _conjugated(verb: str, several: bool) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb][several]
    return verb if several else third_person(verb)


def third_person(verb: str) -> str:
    """`decide`: `decides`."""
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{verb}es"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}s"


def is_fact(value: Any, name: str) -> bool:
    """Whether an argument is a fact of that name."""
    return isinstance(value, Fact) and value.id == name
