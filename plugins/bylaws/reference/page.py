"""The model as a page: every key that the data may hold, from the same source as the schema (see `schema`)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, Final

from bylaws.model.body import Body
from bylaws.model.documents import COLOR, OWN_SECTION, SECTION, WORD
from bylaws.model.noted import Binding, Noted
from bylaws.model.review import CRITERION
from bylaws.problems import quoted
from bylaws.reference.examples import Example, examples
from bylaws.reference.plan import bases, direct_node, plan
from bylaws.reference.printed import printed
from bylaws.reference.schema import (
    OPEN,
    attribute_docs,
    bare,
    called,
    class_doc,
    declared_by,
    member_docs,
    noun_of,
)
from bylaws.source import (
    EMAIL,
    FLAG,
    HANDLE,
    MARKDOWN,
    PHRASE,
    SLUG,
    TARGET,
    TEXT,
    URL,
    WHOLE,
    Field,
    Kind,
    ListOf,
    Node,
    Scalar,
    Written,
    ref,
    words_of,
)
from bylaws.structs import struct

PLAIN: Final[Mapping[Scalar[Any], str]] = {
    TEXT: "Words for people. No character in them is markup.",
    PHRASE: "Words that stand inside a sentence of ours: a part of a sentence, without a full stop.",
    MARKDOWN: "Own words with markup, mostly on several lines behind `|`.",
    SLUG: "Lower-case letters and digits, with single hyphens between them.",
    HANDLE: "As GitHub shows it, without `@`. It needs no quotes, even if it is `1234` or `null`.",
    EMAIL: "`name@host`.",
    URL: "It begins with `https://` or `http://`.",
    TARGET: "A web address, or a path relative to the root of the repository.",
    WHOLE: "Digits without quotes.",
    FLAG: "`true` or `false` without quotes; `yes`, `on` and `no` are refused.",
    ref("channel or address"): "With `@` it is the address of a role; else it stands in `channels` or `parties`.",
    OWN_SECTION: "The id of a section, as in `roles`. A section of another page is changed where it is at home.",
    WORD: "A name under which an expression asks for words: small letters, digits and `_`, as in `chat_name`.",
    SECTION: "The id of a section, as in `roles`; behind that of its page where that is another one: `ladder/removal`.",
    COLOR: 'Red, green and blue in quotes, as in `"#0f62fe"`.',
    CRITERION: "As the catalogue has it, such as `GOV-5`.",
}
"""What the kinds of values mean that need no section of their own."""

HEAD: Final = """\
# Data reference

Every key that the data of a body may hold. Each of the [top-level keys](#top-level-keys) stands in one file of the
body, and any file will do. `bylaws schema` prints the same as a JSON Schema, for editors.
"""

_EXAMPLES_HELP: Final = {TEXT.parse, PHRASE.parse, MARKDOWN.parse, TARGET.parse}
"""Kinds whose description does not tell how a value looks."""


@struct
class Part:
    """One heading of the reference with what stands under it."""

    title: str
    text: str
    keys: tuple[str, ...] = ()
    """The keys that it explains."""

    @property
    def anchor(self) -> str:
        """The same on GitHub and in MkDocs, for titles are plain words."""
        return self.title.lower().replace(" ", "-")


@struct
class Chapter:
    """A top-level key with what belongs to it alone, or what several have in common."""

    name: str
    """The end of its address."""
    head: Part
    parts: tuple[Part, ...] = ()


def reference() -> str:
    """Everything as one page, in Markdown that reads the same on GitHub and in MkDocs."""
    blocks = [HEAD.rstrip("\n"), *(f"## {part.title}\n\n{part.text}" for part in (HOW_TO_READ, top_level_keys()))]
    for chapter in chapters():
        blocks.append(f"## {chapter.head.title}\n\n{chapter.head.text}")
        blocks += (f"### {part.title}\n\n{part.text}" for part in chapter.parts)
    return "\n\n".join(blocks) + "\n"


@cache
def chapters() -> tuple[Chapter, ...]:
    """All chapters in the order of the model."""
    own = (
        Chapter(name.replace("_", "-"), _top_level(name, field), tuple(map(_section, plan().under(name))))
        for name, field in Body.FIELDS.items()
    )
    shared = Part("Shared parts", "What more than one of the parts above is made of.")
    forms = Part("Written forms", "Values that stand on one line and have a grammar of their own.")
    values = Part("Plain values", "\n".join(f"- {bare(kind.name)}: {meaning}" for kind, meaning in PLAIN.items()))
    return (
        *own,
        Chapter("shared-parts", shared, tuple(map(_section, plan().under("")))),
        Chapter("written-forms", forms, tuple(map(_written, plan().written))),
        Chapter("plain-values", values),
    )


def top_level_keys() -> Part:
    """The table of all top-level keys."""
    return Part("Top-level keys", _table(Body, Body.FIELDS))


# --- sections --------------------------------------------------------------------------------------------------------


def _top_level(name: str, field: Field) -> Part:
    node = direct_node(field.kind)
    said = class_doc(node) if node else f"{attribute_docs(Body)[name]} Value: {_value(field.kind)}."
    blocks = [said, f"```yaml\n{yaml_of({field.key: field.example})}\n```"]
    if node is not None:
        blocks += (*_keys(node), *_examples(node))
    return Part(_heading(field.key.replace("_", " ")), "\n\n".join(blocks), _keys_of(node) if node else ())


def _section(thing: type) -> Part:
    title = _heading(words_of(thing.__name__))
    if issubclass(thing, Node):
        return Part(title, "\n\n".join([class_doc(thing), *_keys(thing), *_examples(thing)]), _keys_of(thing))
    assert issubclass(thing, StrEnum)
    words = member_docs(thing)
    return Part(title, f"{class_doc(thing)}\n\n{_words(words)}", tuple(words))


def _keys_of(node: type[Node]) -> tuple[str, ...]:
    """The keys that its table has."""
    own = (field.key for field in _own(node).values())
    return tuple(key for key in own if key not in ("note", "strength"))


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


def _written(written: type[Written]) -> Part:
    grammar = f"How it is written: {written.GRAMMAR[0].lower()}{written.GRAMMAR[1:]}"
    shown = f"Examples: {', '.join(map(_code, written.EXAMPLES))}."
    return Part(_heading(noun_of(written)), "\n\n".join([class_doc(written), grammar, shown]))


def _keys(node: type[Node]) -> Iterator[str]:
    if node.ONE_LINE:
        field = node.FIELDS[node.ONE_LINE]
        yield f"On one line, `{field.key}` alone: {_code(field.example)}"
    if node.ONE_OF:
        yield f"Exactly one of {quoted(node.FIELDS[name].key for name in node.ONE_OF)} is given."
    above, own = bases(node), _own(node)
    for base in above:
        also = ", and these:" if own else "."
        yield f"It has all keys of {_link(words_of(base.__name__))}{also}"
    if own:
        yield _table(node, own)
        yield from printed(node, tuple(own))


def _own(node: type[Node]) -> Mapping[str, Field]:
    """The keys that it does not take from another node."""
    inherited = {name for base in bases(node) for name, field in base.FIELDS.items() if field is node.FIELDS[name]}
    return {name: field for name, field in node.FIELDS.items() if name not in inherited}


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
    if noun not in plan().nouns:
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


HOW_TO_READ: Final = Part(
    "How to read this page",
    """\
- **Value** says what may be written: a [plain value](#plain-values), a [written form](#written-forms), one of a few
  words, or a mapping with keys of its own. What has a section of its own is linked.
- **Default** is what holds when the key is left out. Where it is empty, nothing holds, or **Meaning** says what does.
- **Printed in** names the section in which a page says a key, as `documents` does: `ladder/removal` is the section
  `removal` of the ladder. Such a section can stand on another page, where the body wants it so.
- No type is guessed: the time `16:00`, the date `2024-05-31` and the handle `1234` need no quotes.

A key that states a rule, a choice, or what may be published can be left open in so many words, without quotes.
Required keys, names, ids and what only arranges the data cannot.

"""
    + _words(OPEN),
)
