"""The model as a JSON Schema, for editors: completion, hovers, and red lines while somebody types.

An editor has read the YAML before it asks the schema: `2024` is a number to it, `null` is nothing. So the schema allows
a number wherever the reader would take its text, and every word that YAML has a meaning for where a GitHub handle
stands. It refuses nothing that the reader accepts, except what is a mistake nearly always (`true` and `null` as text)
or another spelling (`every week on tuesday`). It accepts more: whether an id or a date exists, no pattern knows.

The YAML language server, which most editors use, shows one description for a value, and takes that of a definition
before that of the property that refers to it. So only properties are described; what a definition is for stands in its
`$comment`. The meanings of words are `enumDescriptions`, the one keyword here that is not of the standard: validators
ignore it, and the descriptions of a standard `oneOf` would hide that of the property again.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import sys
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache, partial
from itertools import pairwise
from typing import Any, Final

from bylaws.model.body import Body
from bylaws.presets import SCHEMA_ADDRESS
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
    Misread,
    Node,
    NodeKind,
    OneOf,
    Open,
    Register,
    Scalar,
    Written,
    words_of,
)
from bylaws.source.yaml import Plain

Schema = dict[str, Any]

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
TITLE: Final = "Governance data"

OPEN: Final = {
    Open.UNDECIDED.value: "The body has not decided this yet.",
    Open.UNSPECIFIED.value: "The rules of the body do not say this.",
    Open.UNREAD.value: "The documents may say this; no one has read it from them yet.",
}
"""What the words for what is left open mean."""

_PLAIN: Final = {
    TEXT.parse: "Text",
    PHRASE.parse: "Phrase",
    MARKDOWN.parse: "Markdown",
    SLUG.parse: "Id",
    HANDLE.parse: "Handle",
    EMAIL.parse: "Email",
    URL.parse: "Url",
    TARGET.parse: "Target",
    WHOLE.parse: "Number",
    FLAG.parse: "Flag",
}
"""The definitions of plain kinds, by what reads them: a reference (`ref`) is read like the id that it is."""
_SHARED: Final[Mapping[Any, Scalar[Any]]] = {kind.parse: kind for kind in (SLUG, HANDLE, EMAIL, URL, TARGET)}
"""The kinds that give these definitions their names."""


def schema_text() -> str:
    """The schema as it is printed and committed."""
    return _pretty(json_schema(), "") + "\n"


def json_schema() -> Schema:
    """The JSON Schema (draft 2020-12) of a data file. No key is required, because keys are spread over files."""
    definitions = _Definitions()
    properties = definitions.properties(Body)
    return {
        "$schema": DIALECT,
        "$id": SCHEMA_ADDRESS,
        "title": TITLE,
        "description": one_line(class_doc(Body)),
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "$defs": dict(sorted(definitions.found.items())),
    }


def _pretty(value: Any, indent: str) -> str:
    # what fits on a line stays on one: half the size of what `json.dumps` makes, and readable
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or len(indent) + len(flat) <= 100:
        return flat
    inner = f"{indent}  "
    if isinstance(value, dict):
        lines = [f"{json.dumps(key, ensure_ascii=False)}: {_pretty(item, inner)}" for key, item in value.items()]
    else:
        lines = [_pretty(item, inner) for item in value]
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    return f"{opening}\n{inner}" + f",\n{inner}".join(lines) + f"\n{indent}{closing}"


class _Definitions:
    """The definitions that were needed so far."""

    def __init__(self) -> None:
        self.found: dict[str, Schema] = {}
        self._makers: dict[str, object] = {}

    def _refer(self, name: str, of: object, make: Callable[[], Schema]) -> Schema:
        if self._makers.setdefault(name, of) != of:
            raise ValueError(f"two definitions want the name {name}: {self._makers[name]} and {of}")
        if name not in self.found:
            self.found[name] = {}  # a group holds groups: the second time, the name is enough
            self.found[name] = make()
        return {"$ref": f"#/$defs/{name}"}

    def value(self, kind: Kind[Any]) -> Schema:
        """What a value of this kind may be."""
        if isinstance(kind, NodeKind):
            node = kind.node()
            return self._refer(node.__name__, node, partial(self._node, node))
        if isinstance(kind, ListOf):
            item = self.value(kind.item)
            listed = {"title": called(kind), "type": "array", "items": item}
            return {"anyOf": [item, listed]} if kind.one_will_do else listed
        if isinstance(kind, Register):
            item = self.value(kind.item)
            if isinstance(kind.item, NodeKind):  # an id has no property that could describe it
                item = {"description": one_line(class_doc(kind.item.node())), **item}
            names = {} if kind.key.parse == TEXT.parse else {"propertyNames": self.value(kind.key)}
            return {"title": called(kind), "type": "object", **names, "additionalProperties": item}
        assert isinstance(kind, Scalar)
        return self._scalar(kind)

    def _scalar(self, kind: Scalar[Any]) -> Schema:
        words = words_class(kind)
        if words:
            return self._refer(words.__name__, words, lambda: _words(called(kind), member_docs(words)))
        written = written_class(kind)
        if written:
            return self._refer(_camel(noun_of(written)), written, lambda: _as_editors_see_it(kind))
        if kind.parse in _PLAIN:
            return self._refer(_PLAIN[kind.parse], kind.parse, lambda: _as_editors_see_it(kind))
        return _as_editors_see_it(kind)

    def _node(self, node: type[Node]) -> Schema:
        mapping: Schema = {"type": "object", "additionalProperties": False, "properties": self.properties(node)}
        required = [field.key for field in node.FIELDS.values() if field.required]
        if required:
            mapping["required"] = required
        if node.ONE_OF:
            mapping["oneOf"] = [{"required": [node.FIELDS[name].key]} for name in node.ONE_OF]
        comment = {"$comment": one_line(class_doc(node)), "title": words_of(node.__name__)}
        if node.ONE_LINE:
            return {**comment, "anyOf": [self.value(node.FIELDS[node.ONE_LINE].kind), mapping]}
        return {**comment, **mapping}

    def properties(self, node: type[Node]) -> Schema:
        """The keys of a node. Inherited ones refer to the class that declares them."""
        found = {}
        for name, field in node.FIELDS.items():
            declaring = declared_by(node, name)
            if declaring is node:
                found[field.key] = self._property(node, name, field)
            else:
                base = self._refer(declaring.__name__, declaring, partial(self._node, declaring))["$ref"]
                found[field.key] = {"$ref": f"{base}{'/anyOf/1' if declaring.ONE_LINE else ''}/properties/{field.key}"}
        return found

    def _property(self, node: type[Node], name: str, field: Field) -> Schema:
        described: Schema = {"description": attribute_docs(node).get(name, ""), "examples": [field.example]}
        if isinstance(field.default, (str, int)) and field.default != "":
            described["default"] = field.default.value if isinstance(field.default, StrEnum) else field.default
        value = self.value(field.kind)
        if isinstance(field.kind, ListOf) and any(isinstance(item, dict) for item in field.example):
            # `items` here as well: the YAML language server then offers the keys of an item, and not the example,
            # of which it would write `[object Object]`
            described["items"] = self.value(field.kind.item)
        left_open = self._refer("Open", Open, lambda: _words("left open", OPEN))
        if field.can_be_open:
            choices = value["anyOf"] if value.keys() == {"anyOf"} else [value]
            return {**described, "anyOf": [*choices, left_open]}
        if _reads(field.kind, Open.UNDECIDED.value):
            return {**described, **value, "not": left_open}
        return {**described, **value}


def _words(title: str, meanings: Mapping[str, str]) -> Schema:
    described = {"enumDescriptions": list(meanings.values())} if any(meanings.values()) else {}
    return {"title": title, "enum": list(meanings), **described}


def _as_editors_see_it(kind: Scalar[Any]) -> Schema:
    kind = _SHARED.get(kind.parse, kind)
    schema = _with_advice(kind, {"title": called(kind), **kind.json_schema})
    if not written_class(kind):
        schema.pop("examples", None)  # those of the property fit better
    types = schema.get("type")
    if isinstance(types, list):  # editors would offer `true`, `false` and `null` wherever a handle is wanted
        del schema["type"]
        schema["not"] = {"type": ["object", "array"]}
    elif types == "string" and _reads(kind, "1.5"):
        schema["type"] = ["string", "number"]
    elif types == "string" and (_reads(kind, "5") or _reads(kind, "2024")):
        schema |= {"type": ["string", "integer"], "minimum": 0}
    return schema


def _with_advice(kind: Scalar[Any], schema: Schema) -> Schema:
    """The same, with words in place of the pattern that a value does not have: editors would show that as it is."""
    patterns = schema.get("anyOf", [schema])
    if any("pattern" in one for one in patterns):
        advice = {"patternErrorMessage": f"This is not {kind.name}: {_advice(kind)}."}
        if patterns != [schema]:
            return {**schema, "anyOf": [{**one, **advice} for one in patterns]}
        return {**schema, **advice}
    return schema


def _advice(kind: Scalar[Any]) -> str:
    """What the reader says to write where a value is nothing like the kind."""
    for text in ("\u00bf", "javascript:x", " "):
        try:
            kind.parse(text)
        except Misread as misread:
            return misread.hint.replace("`", "")
    raise AssertionError(f"{kind.name} is anything at all")


def _reads(kind: Kind[Any], text: str) -> bool:
    """Whether a kind would read this text as its value."""
    if isinstance(kind, NodeKind):
        node = kind.node()
        return bool(node.ONE_LINE) and _reads(node.FIELDS[node.ONE_LINE].kind, text)
    if isinstance(kind, ListOf):
        return kind.one_will_do and _reads(kind.item, text)
    if not isinstance(kind, Scalar):
        return False
    try:
        kind.parse(Plain(text))
    except Misread:
        return False
    return True


# --- what the model says about itself, for the schema and for the reference -------------------------------------------


def called(kind: Kind[Any], link: Callable[[str], str] = str, code: Callable[[str], str] = str) -> str:
    """What a kind is called. `link` is put around the names of what is described elsewhere, `code` around words."""
    if isinstance(kind, ListOf):
        item = called(kind.item, link, code)
        return f"{item}, or a list" if kind.one_will_do else f"list of {item}"
    if isinstance(kind, Register):
        key = "name" if kind.key.parse == TEXT.parse else called(kind.key, link, code)
        return f"{called(kind.item, link, code)} by {key}"
    if isinstance(kind, NodeKind):
        return link(words_of(kind.node().__name__))
    assert isinstance(kind, Scalar)
    if words := words_class(kind):
        return link(words_of(words.__name__))
    if written := written_class(kind):
        return link(noun_of(written))
    if isinstance(kind, OneOf):
        *before, last = map(code, kind.options)
        return f"{', '.join(before)} or {last}" if before else last
    if kind.refers_to == "contact":
        return f"id of a {link('channel')} or a {link('party')}, or an e-mail address"
    if kind.refers_to:
        return bare(kind.name).removesuffix(kind.refers_to) + link(kind.refers_to)
    return bare(kind.name)


def noun_of(written: type[Written]) -> str:
    """What a written form is called."""
    return bare(written.NAME)


def bare(name: str) -> str:
    """A name without its article."""
    return re.sub(r"^(?:an?|the) ", "", name)


def words_class(kind: Kind[Any]) -> type[StrEnum] | None:
    """The class of the words that a kind chooses from, if they have one."""
    if isinstance(kind, OneOf):
        option = next(iter(kind.options.values()))
        return type(option) if isinstance(option, StrEnum) else None
    return None


def written_class(kind: Kind[Any]) -> type[Written] | None:
    """The class whose written form a kind reads, if there is one."""
    owner = getattr(kind.parse, "__self__", None) if isinstance(kind, Scalar) else None
    return owner if isinstance(owner, type) and issubclass(owner, Written) else None


def declared_by(node: type[Node], name: str) -> type[Node]:
    """The class that declares a key which a node has: the node itself, or one that it inherits from."""
    field = node.FIELDS[name]
    return next(base for base in reversed(node.__mro__) if issubclass(base, Node) and base.FIELDS.get(name) is field)


def class_doc(cls: type) -> str:
    """The docstring of a class."""
    return ast.get_docstring(_source_of(cls)) or ""


def attribute_docs(cls: type) -> Mapping[str, str]:
    """The docstrings under the attributes that a class declares itself, each on one line."""
    docs = {}
    for statement, below in pairwise(_source_of(cls).body):
        match statement, below:
            case (
                ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]),
                ast.Expr(value=ast.Constant(value=str(doc))),
            ):
                docs[name] = one_line(doc)
    return docs


def member_docs(words: type[StrEnum]) -> Mapping[str, str]:
    """The words of an enumeration, each with its docstring, or with nothing where the word says it all."""
    return {member.value: attribute_docs(words).get(member.name, "") for member in words}


def _source_of(cls: type) -> ast.ClassDef:
    # from the source, because Python keeps no docstrings of attributes and, under -OO, none of classes
    return _classes_of(cls.__module__)[cls.__name__]


@cache
def _classes_of(module: str) -> Mapping[str, ast.ClassDef]:
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {statement.name: statement for statement in tree.body if isinstance(statement, ast.ClassDef)}


def one_line(text: str) -> str:
    """A docstring without its line breaks."""
    return " ".join(text.split())


def _camel(noun: str) -> str:
    """`length of time` as `LengthOfTime`."""
    return "".join(word.capitalize() for word in noun.split())
