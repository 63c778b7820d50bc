"""The model as a page: every key that the data may hold, from the same source as the schema (see `schema`)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, Final

from bylaws.model.body import Body
from bylaws.model.documents import SECTION
from bylaws.model.noted import Binding, Noted
from bylaws.model.review import CRITERION
from bylaws.problems import quoted
from bylaws.reference.examples import Example, examples
from bylaws.reference.schema import (
    OPEN,
    attribute_docs,
    bare,
    called,
    class_doc,
    declared_by,
    member_docs,
    noun_of,
    words_class,
    written_class,
)
from bylaws.source import (
    EMAIL,
    FLAG,
    HANDLE,
    MARKDOWN,
    SLUG,
    TARGET,
    TEXT,
    URL,
    WHOLE,
    Field,
    Kind,
    ListOf,
    Node,
    NodeKind,
    Register,
    Scalar,
    Written,
    ref,
    words_of,
)

PLAIN: Final[Mapping[Scalar[Any], str]] = {
    TEXT: "Words for people. No character in them is markup.",
    MARKDOWN: "Own words with markup, mostly on several lines behind `|`.",
    SLUG: "Lower-case letters and digits, with single hyphens between them.",
    HANDLE: "As GitHub shows it, without `@`. It needs no quotes, even if it is `1234` or `null`.",
    EMAIL: "`name@host`.",
    URL: "It begins with `https://` or `http://`.",
    TARGET: "A web address, or a path relative to the root of the repository.",
    WHOLE: "Digits without quotes.",
    FLAG: "`true` or `false` without quotes; `yes`, `on` and `no` are refused.",
    ref("channel or address"): "With `@` it is the address of a role, else the channel stands under `channels`.",
    SECTION: "The id of a section, as in `roles`; behind that of its page where that is another one: `ladder/removal`.",
    CRITERION: "As the catalogue has it, such as `GOV-5`.",
}
"""What the kinds of values mean that need no section of their own."""

_HEAD: Final = """\
# Data reference

Every key that the data of a body may hold. Each of the [top-level keys](#top-level-keys) stands in one file of the
body, and any file will do. `bylaws schema` prints the same as a JSON Schema, for editors.

## How to read this page

- **Value** says what may be written: a [plain value](#plain-values), a [written form](#written-forms), one of a few
  words, or a mapping with keys of its own. What has a section of its own is linked.
- **Default** is what holds when the key is left out. Where it is empty, nothing holds, or **Meaning** says what does.
- No type is guessed: the time `16:00`, the date `2024-05-31` and the handle `1234` need no quotes.

A key that states a rule, a choice, or what may be published can be left open in so many words, without quotes.
Required keys, names, ids and what only arranges the data cannot.
"""

_HOMES: Final[Mapping[str, str]] = {
    "requirements": "ladder",
    "access": "ladder",
    "becoming": "ladder",
    "kinds": "voting",
    "seating": "teams",
    "removal": "lifecycle",
    "inactivity": "lifecycle",
    "leaving": "lifecycle",
}
"""Under which top-level key the things of a module are described that belong to one subject, whoever else uses them."""

_EXAMPLES_HELP: Final = {TEXT.parse, MARKDOWN.parse, TARGET.parse}
"""Kinds whose description does not tell how a value looks."""


def reference() -> str:
    """The page, in Markdown that reads the same on GitHub and in MkDocs."""
    plan = _plan()
    parts = [_HEAD.rstrip("\n"), _words(OPEN), "## Top-level keys", _table(Body, Body.FIELDS)]
    for name, field in Body.FIELDS.items():
        parts += _top_level(name, field)
        parts += (part for thing in plan.under(name) for part in _section(thing))
    parts += ["## Shared parts", "What more than one of the parts above is made of."]
    parts += (part for thing in plan.under("") for part in _section(thing))
    parts += ["## Written forms", "Values that stand on one line and have a grammar of their own."]
    parts += (part for written in plan.written for part in _written(written))
    parts += ["## Plain values", "\n".join(f"- {bare(kind.name)}: {meaning}" for kind, meaning in PLAIN.items())]
    return "\n\n".join(parts) + "\n"


@cache
def _plan() -> _Plan:
    return _Plan()


class _Plan:
    """Under which top-level key each thing is described."""

    def __init__(self) -> None:
        self.written: dict[type[Written], None] = {}
        self._reached: dict[type, list[str]] = {}
        for name, field in Body.FIELDS.items():
            self._walk(name, field.kind)
        self.nouns = {*map(noun_of, self.written), *(words_of(thing.__name__) for thing in self._reached)}

    def under(self, name: str) -> Iterator[type]:
        """What is described under a key, or, for an empty name, what several keys share."""
        direct = _direct_node(Body.FIELDS[name].kind) if name else None
        return (thing for thing in self._reached if thing is not direct and self._home(thing) == name)

    def _walk(self, name: str, kind: Kind[Any]) -> None:
        if isinstance(kind, ListOf | Register):
            self._walk(name, kind.item)
        elif isinstance(kind, NodeKind):
            self._walk_node(name, kind.node())
        elif words := words_class(kind):
            self._reach(name, words)
        elif written := written_class(kind):
            self.written[written] = None

    def _walk_node(self, name: str, node: type[Node]) -> None:
        if not self._reach(name, node):
            return
        for base in _bases(node):
            self._walk_node(name, base)
        for field in node.FIELDS.values():
            self._walk(name, field.kind)

    def _reach(self, name: str, thing: type) -> bool:
        by = self._reached.setdefault(thing, [])
        if name in by:
            return False
        by.append(name)
        return True

    def _home(self, thing: type) -> str:
        # a duty is reached from offices and teams too, but belongs to the ladder, in whose module it is defined
        by = self._reached[thing]
        if home := _HOMES.get(thing.__module__.rpartition(".")[2]):
            return home
        related = [name for name in by if _item_node(Body.FIELDS[name].kind).__module__ == thing.__module__]
        return related[0] if related else by[0] if len(by) == 1 else ""


def _item_node(kind: Kind[Any]) -> type[Node]:
    """The node that a top-level key holds, alone, in a list or by id."""
    if isinstance(kind, ListOf | Register):
        return _item_node(kind.item)
    assert isinstance(kind, NodeKind)
    return kind.node()


def _direct_node(kind: Kind[Any]) -> type[Node] | None:
    return kind.node() if isinstance(kind, NodeKind) else None


def _bases(node: type[Node]) -> list[type[Node]]:
    """The classes from which a node has keys, apart from `note` and `strength`, which are shown everywhere."""
    return [base for base in node.__bases__ if issubclass(base, Node) and base not in (Node, Noted, Binding)]


# --- sections --------------------------------------------------------------------------------------------------------


def _top_level(name: str, field: Field) -> Iterator[str]:
    yield f"## {_heading(field.key.replace('_', ' '))}"
    node = _direct_node(field.kind)
    if node is None:
        yield f"{attribute_docs(Body)[name]} Value: {_value(field.kind)}."
    else:
        yield class_doc(node)
    yield f"```yaml\n{yaml_of({field.key: field.example})}\n```"
    if node is not None:
        yield from _keys(node)
        yield from _examples(node)


def _section(thing: type) -> Iterator[str]:
    yield f"### {_heading(words_of(thing.__name__))}"
    yield class_doc(thing)
    if issubclass(thing, Node):
        yield from _keys(thing)
        yield from _examples(thing)
    else:
        assert issubclass(thing, StrEnum)
        yield _words(member_docs(thing))


def _examples(node: type[Node]) -> Iterator[str]:
    """The shortest way to write it, then more of it, each with what it prints."""
    for number, example in enumerate(examples().get(words_of(node.__name__), ())):
        yield _introduction(number, example)
        yield f"```yaml\n{example.text}\n```"
        if example.printed:
            yield "This prints:"
            yield example.printed


def _introduction(number: int, example: Example) -> str:
    return example.title or ("The short form:" if number == 0 else "In full:")


def _words(meanings: Mapping[str, str]) -> str:
    return "\n".join(f"- `{word}`: {meaning}" if meaning else f"- `{word}`" for word, meaning in meanings.items())


def _written(written: type[Written]) -> Iterator[str]:
    yield f"### {_heading(noun_of(written))}"
    yield class_doc(written)
    yield f"How it is written: {written.GRAMMAR[0].lower()}{written.GRAMMAR[1:]}"
    yield f"Examples: {', '.join(map(_code, written.EXAMPLES))}."


def _keys(node: type[Node]) -> Iterator[str]:
    if node.ONE_LINE:
        field = node.FIELDS[node.ONE_LINE]
        yield f"On one line, `{field.key}` alone: {_code(field.example)}"
    if node.ONE_OF:
        yield f"Exactly one of {quoted(node.FIELDS[name].key for name in node.ONE_OF)} is given."
    bases = _bases(node)
    inherited = {name for base in bases for name, field in base.FIELDS.items() if field is node.FIELDS[name]}
    own = {name: field for name, field in node.FIELDS.items() if name not in inherited}
    for base in bases:
        also = ", and these:" if own else "."
        yield f"It has all keys of {_link(words_of(base.__name__))}{also}"
    if own:
        yield _table(node, own)


def _table(node: type[Node], fields: Mapping[str, Field]) -> str:
    lines = ["| Key | Value | Default | Meaning |", "| --- | --- | --- | --- |"]
    for name, field in fields.items():
        key = f"[`{field.key}`](#{field.key.replace('_', '-')})" if node is Body else f"`{field.key}`"
        declaring = declared_by(node, name)
        meaning = attribute_docs(declaring).get(name, "") + ("" if declaring in (Noted, Binding) else _such_as(field))
        lines.append(_row(key, _value(field.kind), _default(field), meaning))
    return "\n".join(lines)


def _row(*cells: str) -> str:
    escaped = (cell.replace("|", r"\|") for cell in cells)
    return f"| {' | '.join(escaped)} |"


# --- cells -----------------------------------------------------------------------------------------------------------


def _value(kind: Kind[Any]) -> str:
    return called(kind, _link, _code)


def _link(noun: str) -> str:
    if noun not in _plan().nouns:
        return noun
    # a link that is called "link" tells nobody where it leads, says the linter
    return f"[{f'{noun} entry' if noun == 'link' else noun}](#{noun.replace(' ', '-')})"


def _heading(noun: str) -> str:
    return noun[:1].upper() + noun[1:]


def _default(field: Field) -> str:
    if field.required:
        return "**required**"
    given = field.default if isinstance(field.default, tuple) else (field.default,)
    return ", ".join(_code(_scalar(value)) for value in given if isinstance(value, str | int))


def _such_as(field: Field) -> str:
    kind = field.kind.item if isinstance(field.kind, ListOf) else field.kind
    if not isinstance(kind, Scalar) or kind.parse not in _EXAMPLES_HELP:
        return ""
    example = field.example[0] if isinstance(field.example, list) else field.example
    return f" For example: {_code(example)}"


def _code(text: object) -> str:
    return f"`` {text} ``" if "`" in str(text) else f"`{text}`"


# --- examples as YAML ------------------------------------------------------------------------------------------------

_NEEDS_QUOTES: Final = re.compile(r"^[^A-Za-z0-9/]|: |:$| #|^$|\s$")


def yaml_of(example: Any, indent: str = "") -> str:
    """An example as somebody would write it."""
    if isinstance(example, dict):
        return "\n".join(f"{indent}{_scalar(key)}:{_below(value, indent)}" for key, value in example.items())
    if isinstance(example, list):
        items = (yaml_of(item, f"{indent}  ") for item in example)
        return "\n".join(f"{indent}- {item.removeprefix(f'{indent}  ')}" for item in items)
    return f"{indent}{_scalar(example)}"


def _below(value: Any, indent: str) -> str:
    if isinstance(value, dict | list):
        return f"\n{yaml_of(value, f'{indent}  ')}"
    return f" {_scalar(value)}"


def _scalar(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    return json.dumps(text, ensure_ascii=False) if _NEEDS_QUOTES.search(text) else text
