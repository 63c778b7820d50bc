"""Catalogues in Fluent syntax (projectfluent.org), compiled to Python: `python -m bylaws.words.compiling`.

A catalogue is compiled when it changes, not when it is used: a runtime for Fluent takes longer to start than a whole
check. `fluent.syntax` parses the catalogue and is needed for development only. What we use of the syntax: messages,
selectors on numbers, on our enumerations and on what is not given (`none`), references to other messages, and the
functions that `Language` has (`CAP`, `VERB`, `LINK`, ...). Any other function is a form of its argument:
`{ EVERY($time) }` says the message `duration-every`, with the arguments of the fact `duration`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from fluent.syntax import ast, parse

LANGUAGES: Final = Path(__file__).parent / "languages"
RUNTIME: Final = ("CAP", "DECAP", "LOW", "VERB", "DOES", "TONE", "BASE", "SINGULAR", "LINK", "COUNT", "DIGITS", "SPELL")
"""Functions that a language brings itself."""
_MOST_CASES: Final = 90
"""A selector with more cases is a table. It selects by a word of ours, and no case is worked out."""
_CATEGORIES: Final = frozenset({"zero", "one", "two", "few", "many", "other"})

Mark = Callable[[str], str]


class NotACatalogue(Exception):
    """A catalogue that cannot be compiled, with the line."""


@dataclass
class Arguments:
    """What a message takes: for each argument, the keys by which it is selected, and whether it is printed."""

    selected: dict[str, set[str]] = field(default_factory=dict)
    printed: set[str] = field(default_factory=set)

    def see(self, name: str, *keys: str) -> None:
        self.selected.setdefault(name, set()).update(keys)


def messages(text: str) -> list[ast.Message]:
    """The messages of a catalogue, in their order.

    Raises:
        NotACatalogue: for what is no Fluent syntax, and for an id that is given twice.
    """
    found: dict[str, ast.Message] = {}
    for entry in parse(text).body:
        if isinstance(entry, ast.Junk):
            line = text[: entry.span.start if entry.span else 0].count("\n") + 1
            raise NotACatalogue(
                f"line {line}: {entry.annotations[0].message}: {(entry.content or '').split(chr(10))[0]}"
            )
        if isinstance(entry, ast.Message):
            if entry.id.name in found:
                raise NotACatalogue(f"`{entry.id.name}` is there twice")
            found[entry.id.name] = entry
    return list(found.values())


def compiled(text: str, mark: Mark = str) -> str:
    """A catalogue as a Python module with `MESSAGES`. `mark` changes our own words, for a pseudo-language."""
    lines = [
        '"""Made from the catalogue beside it by `python -m bylaws.words.compiling`. Do not edit."""',
        "",
        "# ruff: noqa",
        "# mypy: ignore-errors",
        "from __future__ import annotations",
        "",
    ]
    every = messages(text)
    known = {message.id.name for message in every}
    for message in every:
        writer = _Writer(known, mark)
        assert message.value is not None
        words = writer.pattern(message.value)
        lines += [
            f"def {_python(message.id.name)}({', '.join(['s', 'a', *writer.tables])}):",
            f"    return {words}",
            "",
        ]
    lines += ["MESSAGES = {", *(f"    {m.id.name!r}: {_python(m.id.name)}," for m in every), "}", ""]
    return "\n".join(lines)


def constructors(text: str) -> str:
    """A Python module with one typed constructor a message."""
    lines = [
        '"""One typed constructor a message of the catalogue: `voting_tie(what=...)` is the fact `voting-tie`.',
        "",
        'Made from `languages/en.ftl` by `python -m bylaws.words.compiling`. Do not edit."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import Any",
        "",
        "from bylaws.words.fact import Fact, fact",
        "from bylaws.words.values import Printed",
        "",
    ]
    every = {message.id.name: message for message in messages(text)}
    for message in every.values():
        taken = Arguments()
        assert message.value is not None
        _collect(message.value, taken, every)
        name = _python(message.id.name)
        typed = [f"{key}: {_type(keys, key in taken.printed)}" for key, keys in taken.selected.items()]
        given = [f"{key}={key}" for key in taken.selected]
        signature = f"*, {', '.join(typed)}" if typed else ""
        lines += ["", f"def {name}({signature}) -> Fact:"]
        comment = message.comment.content if message.comment else None
        if comment:
            ended = comment if comment.endswith((".", "!", "?")) else f"{comment}."
            lines.append(f'    """{ended}"""')
        lines += [f"    return fact({', '.join([repr(message.id.name), *given])})", ""]
    return "\n".join(lines)


def _type(keys: set[str], printed: bool) -> str:
    """The type of an argument, by what a message asks of it. A word of ours can select, and is never printed."""
    plain = keys - {"none", "given"}
    if plain == {"yes", "no"}:
        found = "bool"
    elif plain - {"other"} and plain <= _CATEGORIES | {key for key in plain if key.isdigit()}:
        found = "int"
    else:
        return "Printed" if printed else "Any"
    return f"{found} | None" if "none" in keys else found


def _python(name: str) -> str:
    return (
        f"{name.replace('-', '_')}_" if name in ("and", "or", "not", "is", "in", "lambda") else name.replace("-", "_")
    )


def _collect(pattern: ast.Pattern, into: Arguments, every: Mapping[str, ast.Message]) -> None:
    for element in pattern.elements:
        if isinstance(element, ast.Placeable):
            _collect_expression(element.expression, into, every)


def _collect_expression(it: object, into: Arguments, every: Mapping[str, ast.Message]) -> None:
    if isinstance(it, ast.VariableReference):
        into.see(it.id.name)
        into.printed.add(it.id.name)
    elif isinstance(it, ast.MessageReference):
        found = every.get(it.id.name)
        if found and found.value:
            _collect(found.value, into, every)  # it is said with the same arguments
    elif isinstance(it, ast.FunctionReference):
        _collect_call(it, into, every)
    elif isinstance(it, ast.Placeable):
        _collect_expression(it.expression, into, every)
    elif isinstance(it, ast.SelectExpression):
        if isinstance(it.selector, ast.VariableReference):
            into.see(it.selector.id.name, *(_key(variant) for variant in it.variants))
        else:
            _collect_expression(it.selector, into, every)
        for variant in it.variants:
            _collect(variant.value, into, every)


def _collect_call(it: ast.FunctionReference, into: Arguments, every: Mapping[str, ast.Message]) -> None:
    for positional in it.arguments.positional:
        if isinstance(positional, ast.VariableReference) and it.id.name in RUNTIME:
            into.see(positional.id.name)  # a language can do more with a value than print it
        else:
            _collect_expression(positional, into, every)


def _key(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else str(variant.key.value)


class _Writer:
    """Writes the expression of one message."""

    def __init__(self, known: set[str], mark: Mark) -> None:
        self.known = known
        self.mark = mark
        self.selectors = 0
        self.tables: list[str] = []
        """Arguments of the function that have a value already: tables that are made once."""

    def pattern(self, pattern: ast.Pattern) -> str:
        parts = [self._element(element) for element in pattern.elements]
        parts = [part for part in parts if part != "''"]
        if len(parts) < 2:
            return parts[0] if parts else "''"
        return f"({' + '.join(parts)})"

    def _element(self, element: ast.TextElement | ast.Placeable) -> str:
        if isinstance(element, ast.TextElement):
            return repr(self._marked(" ".join(element.value.split("\n"))))
        return self._expression(element.expression)

    def _marked(self, text: str) -> str:
        return re.sub(r"[^\W\d_]+", lambda match: self.mark(match[0]), text) if self.mark is not str else text

    def _expression(self, it: object) -> str:
        if isinstance(it, ast.StringLiteral):
            return repr(self._marked(str(it.parse()["value"])))
        if isinstance(it, ast.NumberLiteral):
            return repr(it.value)
        if isinstance(it, ast.VariableReference):
            return f"s.put(a.get({it.id.name!r}))"
        if isinstance(it, ast.MessageReference):
            if it.id.name not in self.known:
                raise NotACatalogue(f"there is no message `{it.id.name}`")
            return f"{_python(it.id.name)}(s, a)"
        if isinstance(it, ast.FunctionReference):
            return self._call(it)
        if isinstance(it, ast.Placeable):
            return self._expression(it.expression)
        if isinstance(it, ast.SelectExpression):
            return self._select(it)
        raise NotACatalogue(f"{type(it).__name__} is not used here")

    def _call(self, it: ast.FunctionReference) -> str:
        name = it.id.name
        given = list(self._arguments(it))
        if name in RUNTIME:
            return f"s.{name.lower()}({', '.join(given)})"
        return f"s.form({given[0]}, {name.lower().replace('_', '-')!r})"

    def _arguments(self, it: ast.FunctionReference) -> Iterator[str]:
        for positional in it.arguments.positional:
            if isinstance(positional, ast.VariableReference):
                yield f"a.get({positional.id.name!r})"
            elif isinstance(positional, ast.StringLiteral):
                yield repr(self._marked(str(positional.parse()["value"])))
            else:
                yield f"s.said({self._expression(positional)})"

    def _select(self, it: ast.SelectExpression) -> str:
        if isinstance(it.selector, ast.VariableReference):
            value = f"a.get({it.selector.id.name!r})"
        elif isinstance(it.selector, ast.FunctionReference):
            value = self._call(it.selector)
        else:
            raise NotACatalogue("only arguments and functions can be selected by")
        self.selectors += 1
        keys = f"k{self.selectors}"
        default = next(variant for variant in it.variants if variant.default)
        others = [variant for variant in it.variants if not variant.default]
        if len(others) > _MOST_CASES:  # Python nests no deeper
            table = f"t{self.selectors}"
            words = [self.pattern(other.value) for other in others]
            cases = ", ".join(f"{_key(other)!r}: {said}" for other, said in zip(others, words, strict=True))
            found = f"{table}[{keys}] if ({keys} := s.keys({value})[0]) in {table} else {self.pattern(default.value)}"
            if all(said[0] in "'\"" for said in words):  # nothing but text
                self.tables.append(f"{table}={{{cases}}}")
                return f"({found})"
            return f"(lambda {table}: {found})({{{cases}}})"
        asked = (keys if number else f"({keys} := s.keys({value}))" for number in range(len(others)))
        cases = "".join(
            f"{self.pattern(other.value)} if {_key(other)!r} in {at} else "
            for other, at in zip(others, asked, strict=True)
        )
        return f"({cases}{self.pattern(default.value)})"


def main() -> int:
    """Compile every catalogue; with `--check`, only say whether what is there is current."""
    stale = []
    for path in sorted(LANGUAGES.glob("*.ftl")):
        text = path.read_text(encoding="utf-8")
        wanted = {path.with_suffix(".py"): compiled(text)}
        if path.stem == "en":
            wanted[LANGUAGES.parent / "messages.py"] = constructors(text)
        for target, source in wanted.items():
            if target.exists() and target.read_text(encoding="utf-8") == source:
                continue
            stale.append(target.name)
            if "--check" not in sys.argv:
                target.write_text(source, encoding="utf-8")
    if "--check" in sys.argv and stale:
        sys.stderr.write(f"not current, run `make fix`: {', '.join(stale)}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
