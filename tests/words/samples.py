"""Arguments for every message of a catalogue: each selector takes each of its values in turn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from fluent.syntax import ast

from bylaws.markdown.writing import Markup
from bylaws.words import compiling
from bylaws.words.fact import Fact, Listed, Name, PageTarget, Text

NUMBERS: Final = (0, 1, 2, 5)
NOUN: Final = Fact("noun", {"one": Name("owner"), "many": Name("owners"), "article": "an", "number": "one"})
WHO: Final = Fact("who", {"kind": "role", "noun": NOUN, "others": False, "number": "other"})
TIME: Final = Fact(
    "duration",
    {"qualifier": "exactly", "least": 3, "most": 3, "range": False, "unit": "day", "business": False},
)
DAY: Final = Fact("date", {"known": "day", "day": Name("3"), "month": "4", "year": Name("2026")})
PLACE: Final = Fact("place", {"name": Name("list"), "sort": "on", "article": True, "target": None})
KIND: Final = Fact("kind", {"name": Name("simple majority"), "article": "a", "target": None})
COUNTED: Final = Fact("counted", {"count": 3, "of": Listed((Name("reviews"),)), "per": None, "source": None})
TEAM: Final = Fact("team", {"name": Name("Board"), "article": True, "number": "one"})
MEMBER: Final = Fact("member", {"team": TEAM, "number": "one"})
LEFT_OUT: Final = Fact("excluded", {"who": "accused"})
LINKED: Final = Fact("linked-role", {"one": Name("owner"), "many": Name("owners"), "article": "an", "target": None})
AFTER: Final = Fact("after-time", {"time": TIME})
THRESHOLD: Final = Fact("threshold", {"test": "count", "more": False, "share": None, "count": 2})
SIZE: Final = Fact("size", {"shape": "exactly", "least": 3, "most": 3, "written": Name("3"), "number": "other"})
CLAUSE: Final = Fact("rule-decides-people", {"who": WHO, "strength": None, "consulted": None})
QUORUM: Final = Fact("quorum", {"threshold": THRESHOLD, "of": "seats", "number": 2, "who": WHO})
SEATS: Final = Fact("seats-role", {"role": NOUN})
OF_IT: Final = Fact("change-of", {"sort": "charter", "name": None, "who": None, "role": None, "place": None})
_FACTS: Final = (
    NOUN, WHO, TIME, DAY, PLACE, KIND, COUNTED, TEAM, MEMBER, LEFT_OUT, CLAUSE, LINKED, AFTER, THRESHOLD,
    SIZE, SEATS, QUORUM, OF_IT,
)  # fmt: skip


class Uses:
    """What a catalogue does with the arguments of its messages."""

    def __init__(self, text: str) -> None:
        self.messages = {message.id.name: message for message in compiling.messages(text)}

    def arguments(self, name: str) -> Iterator[Mapping[str, Any]]:
        """Arguments for a message: in each, one selector has another value than in the first."""
        keys: dict[str, set[str]] = {}
        forms: dict[str, set[str]] = {}
        self._look(self.messages[name].value, keys, forms, set())
        usual = {key: self._value(key, sorted(found), forms.get(key, set())) for key, found in keys.items()}
        yield {key: value for key, (value, *_) in usual.items()}
        for key, values in usual.items():
            for value in values[1:]:
                yield {other: found[0] for other, found in usual.items()} | {key: value}

    def _value(self, key: str, keys: list[str], forms: set[str]) -> list[Any]:
        found: list[Any] = []
        for one in keys:
            if one == "none":
                found.append(None)
            elif one in ("yes", "no"):
                found.append(one == "yes")
            elif one.isdigit():
                found.append(int(one))
            elif one in ("zero", "one", "two", "few", "many", "other") and {"one", "0", "1", "2"} & set(keys):
                found += [number for number in NUMBERS if number not in found]
            elif one not in ("given", "other"):
                found.append(one)
            elif one == "other" and set(keys) - {"none", "other"} and "put" not in forms:
                found.append("anything-else")
        plain = forms - {"LINK-TARGET"}
        if "LINK-TARGET" in forms:
            found.insert(0, PageTarget("governance"))
        elif plain or not found or (set(keys) <= {"none", "given"}):
            found.insert(0, self._fact(plain))
        return found

    def _fact(self, forms: set[str]) -> Any:
        wanted = {form.lower().replace("_", "-") for form in forms if form not in ("put", "COUNT", "VERB")}
        if not wanted:
            return WHO if forms & {"COUNT", "VERB"} else Text("words of the body")
        for fact in _FACTS:
            if all(f"{fact.id}-{form}" in self.messages for form in wanted):
                return fact
        raise AssertionError(f"no sample has the forms {sorted(wanted)}")

    def _look(self, it: object, keys: dict[str, set[str]], forms: dict[str, set[str]], within: set[str]) -> None:
        if isinstance(it, ast.Pattern):
            for element in it.elements:
                self._look(element, keys, forms, within)
        elif isinstance(it, ast.Placeable):
            self._look(it.expression, keys, forms, within)
        elif isinstance(it, ast.VariableReference):
            keys.setdefault(it.id.name, set())
            forms.setdefault(it.id.name, set()).add("put")
        elif isinstance(it, ast.MessageReference) and it.id.name not in within:
            self._look(self.messages[it.id.name].value, keys, forms, within | {it.id.name})
        elif isinstance(it, ast.FunctionReference):
            self._call(it, keys, forms, within)
        elif isinstance(it, ast.SelectExpression):
            if isinstance(it.selector, ast.VariableReference):
                chosen = keys.setdefault(it.selector.id.name, set())
                chosen |= {
                    variant.key.name if isinstance(variant.key, ast.Identifier) else str(variant.key.value)
                    for variant in it.variants
                }
            else:
                self._look(it.selector, keys, forms, within)
            for variant in it.variants:
                self._look(variant.value, keys, forms, within)

    def _call(
        self, it: ast.FunctionReference, keys: dict[str, set[str]], forms: dict[str, set[str]], within: set[str]
    ) -> None:
        name = it.id.name
        for index, given in enumerate(it.arguments.positional):
            if isinstance(given, ast.VariableReference):
                keys.setdefault(given.id.name, set())
                used = "LINK-TARGET" if name == "LINK" and not index else name
                if name in ("CAP", "DECAP", "LOW", "BASE", "SINGULAR", "LINK") and used == name:
                    used = "put"
                if name in ("VERB", "DOES") and index == 2:
                    used = "put"
                if name in ("TONE", "DOES") and index == 0:
                    keys[given.id.name] |= {"base", "none"}
                    continue
                if name in ("VERB", "TONE", "DOES") and index == 1:
                    keys[given.id.name] |= {"must", "should", "may", "none"}
                    continue
                if name in ("DIGITS", "SPELL"):
                    keys[given.id.name].add("2")
                    continue
                forms.setdefault(given.id.name, set()).add(used)
            else:
                self._look(given, keys, forms, within)


def shown(words: str) -> Markup:
    return Markup(words)
