"""Reading untyped values into typed, frozen objects that know where they came from.

A `Node` is a mapping in the data. Its class lists the keys that the mapping may hold; each key has a *kind*, which
reads one value and describes itself for the JSON Schema. Reading never stops at the first mistake: it notes a
`Problem` at the place of each and goes on.

Why not a validation library: the best one takes 0.3 s to import and to build the validators of this model, which is
most of what the whole of `bylaws check` may take. It also reports paths instead of places, and guesses types that the
data leaves open on purpose (see `source`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, ClassVar, Final, Generic, Self, TypeVar, cast, overload

from bylaws.problems import Place, Problem, nearest, quoted
from bylaws.source import Document, Plain, kind_of

T = TypeVar("T")
N = TypeVar("N", bound="Node")

OPEN_WORDS: Final = ("undecided", "unspecified")


class Misread(Exception):
    """A scalar that cannot be read as what its key wants: the message, and a hint that begins with a verb."""

    def __init__(self, message: str, hint: str) -> None:
        self.message = message
        self.hint = hint
        super().__init__(message)


class _Unreadable:
    """Stands for a value that could not be read; the problem is noted already."""

    def __bool__(self) -> bool:
        return False


UNREADABLE: Final = _Unreadable()


class Holder:
    """A dict or list of a file: what a problem needs to find its place."""

    __slots__ = ("container", "document")

    def __init__(self, document: Document, container: Any) -> None:
        self.document = document
        self.container = container

    def value_place(self, key: str | int) -> Place:
        return self.document.value_place(self.container, key)

    def key_place(self, key: str) -> Place:
        return self.document.key_place(self.container, key)

    def note(self, key: str | int, rule: str, message: str, hint: str) -> _Unreadable:
        """Note a problem with the value of a key."""
        self.document.problems.append(Problem(self.value_place(key), rule, message, hint))
        return UNREADABLE


class Kind(Generic[T]):
    """How one value is read, and how it is described."""

    refers_to: str | None = None
    """What the value, or each value of the list, is the id of; `rules.unknown_reference` checks every such value."""

    def read(self, value: Any, holder: Holder, key: str | int) -> T | _Unreadable:
        """The value, or UNREADABLE after noting why."""
        raise NotImplementedError

    def schema(self, define: Callable[[type[Node]], dict[str, Any]]) -> dict[str, Any]:
        """The JSON Schema; `define` gives the reference to a node's own definition."""
        raise NotImplementedError

    def named(self) -> str:
        """What it is called in the reference."""
        raise NotImplementedError


KindLike = Kind[T] | type[T]


class Scalar(Kind[T]):
    """A value on one line."""

    def __init__(
        self, name: str, parse: Callable[[str], T], schema: Mapping[str, Any], refers_to: str | None = None
    ) -> None:
        self.name = name
        self.parse = parse
        self._schema = schema
        self.refers_to = refers_to

    def read(self, value: Any, holder: Holder, key: str | int) -> T | _Unreadable:
        if not isinstance(value, str):
            message = (
                f"`{key}` wants {self.name}, not {kind_of(value)}"
                if isinstance(key, str)
                else (f"this item wants to be {self.name}, not {kind_of(value)}")
            )
            return holder.note(key, "wrong-type", message, f"write {self.name}")
        try:
            return self.parse(value)
        except Misread as misread:
            return holder.note(key, "wrong-value", misread.message, misread.hint)

    def schema(self, define: Callable[[type[Node]], dict[str, Any]]) -> dict[str, Any]:
        return dict(self._schema)

    def named(self) -> str:
        return f"the id of {article(self.refers_to)}" if self.refers_to else self.name


class Written:
    """A value with a written form on one line, such as `5 days` or `at least 2/3`.

    Subclasses are frozen dataclasses with `parse`, which raises `Misread`; the class variables describe the written
    form for the schema and the reference.
    """

    __slots__ = ()

    NAME: ClassVar[str]
    PATTERN: ClassVar[str]
    EXAMPLES: ClassVar[tuple[str, ...]]
    GRAMMAR: ClassVar[str]

    @classmethod
    def parse(cls, text: str) -> Self:
        raise NotImplementedError


class _Choice(Scalar[T]):
    def __init__(self, options: Mapping[str, T]) -> None:
        self.options = options
        names = list(options)
        super().__init__(f"one of {', '.join(names)}", self._parse, {"enum": names})

    def _parse(self, text: str) -> T:
        if text in self.options:
            return self.options[text]
        guess = nearest(text, self.options)
        hint = f"did you mean `{guess}`?" if guess else f"write one of {quoted(self.options)}"
        raise Misread(f"`{text}` is not one of {quoted(self.options)}", hint)


def one_of(*options: str) -> Kind[str]:
    """One of a few words."""
    return _Choice({option: option for option in options})


class _Listed(Kind[tuple[T, ...]]):
    def __init__(self, item: Kind[T], *, one_will_do: bool) -> None:
        self.item = item
        self.one_will_do = one_will_do
        self.refers_to = item.refers_to

    def read(self, value: Any, holder: Holder, key: str | int) -> tuple[T, ...] | _Unreadable:
        if not isinstance(value, list):
            if self.one_will_do and value != "":
                only = self.item.read(value, holder, key)
                return only if isinstance(only, _Unreadable) else (only,)
            return holder.note(key, "wrong-type", f"`{key}` wants a list, not {kind_of(value)}", "put `- ` before it")
        inside = Holder(holder.document, value)
        items = [self.item.read(item, inside, index) for index, item in enumerate(value)]
        return tuple(item for item in items if not isinstance(item, _Unreadable))

    def schema(self, define: Callable[[type[Node]], dict[str, Any]]) -> dict[str, Any]:
        item = self.item.schema(define)
        listed = {"type": "array", "items": item}
        return {"anyOf": [item, listed]} if self.one_will_do else listed

    def named(self) -> str:
        return f"{self.item.named()}, or a list of them" if self.one_will_do else f"a list: {self.item.named()}"


def each(kind: KindLike[T] | Callable[[], type[T]]) -> Kind[tuple[T, ...]]:
    """A list."""
    return _Listed(kind_for(kind), one_will_do=False)


class _Register(Kind[Mapping[str, T]]):
    def __init__(self, item: Kind[T], key: Scalar[str]) -> None:
        self.item = item
        self.key = key

    def read(self, value: Any, holder: Holder, key: str | int) -> Mapping[str, T] | _Unreadable:
        if not isinstance(value, dict):
            hint = f"write {self.key.name} as a key, then its values"
            return holder.note(key, "wrong-type", f"`{key}` wants a mapping, not {kind_of(value)}", hint)
        inside = Holder(holder.document, value)
        found: dict[str, T] = {}
        for name, item_value in value.items():
            try:
                self.key.parse(name)
            except Misread as misread:
                place = inside.key_place(name)
                holder.document.problems.append(Problem(place, "wrong-value", misread.message, misread.hint))
                continue
            item = self.item.read(item_value, inside, name)
            if not isinstance(item, _Unreadable):
                if isinstance(item, Node):
                    item.__dict__["id"] = name
                found[name] = item
        return MappingProxyType(found)

    def schema(self, define: Callable[[type[Node]], dict[str, Any]]) -> dict[str, Any]:
        names = {"pattern": pattern} if (pattern := self.key.schema(define).get("pattern")) else {}
        named = {"propertyNames": names} if names else {}
        return {"type": "object", **named, "additionalProperties": self.item.schema(define)}

    def named(self) -> str:
        return f"a mapping from {self.key.name} to {self.item.named()}"


class _NodeKind(Kind[N]):
    def __init__(self, node: Callable[[], type[N]]) -> None:
        self.node = node

    def read(self, value: Any, holder: Holder, key: str | int) -> N | _Unreadable:
        return self.node().read(value, holder, key)

    def schema(self, define: Callable[[type[Node]], dict[str, Any]]) -> dict[str, Any]:
        return define(self.node())

    def named(self) -> str:
        return f"{article(words_of(self.node().__name__))}"


def kind_for(given: Kind[T] | type[T] | Callable[[], type[T]]) -> Kind[T]:
    """The kind for what a key was declared with: a kind, or a class of nodes, written values or words.

    A function that returns a node class stands for a class that is not complete yet.
    """
    if isinstance(given, Kind):
        return given
    if not isinstance(given, type):
        return cast("Kind[T]", _NodeKind(cast("Callable[[], type[Node]]", given)))
    if issubclass(given, Node):
        return cast("Kind[T]", _NodeKind(lambda: given))
    if issubclass(given, Written):
        schema = {"type": "string", "pattern": given.PATTERN, "examples": list(given.EXAMPLES)}
        return cast("Kind[T]", Scalar(given.NAME, given.parse, schema))
    assert issubclass(given, StrEnum)
    return cast("Kind[T]", _Choice({option.value: option for option in given}))


class Field:
    """A key of a node."""

    __slots__ = ("default", "example", "key", "kind", "required")

    def __init__(self, kind: Kind[Any], example: Any, *, default: Any, required: bool, key: str | None) -> None:
        self.kind = kind
        self.example = example
        self.default = default
        self.required = required
        self.key = key or ""

    @property
    def refers_to(self) -> str:
        """What the value is the id of; empty where it is not one."""
        return self.kind.refers_to or ""


def required(kind: KindLike[T], example: Any, *, key: str | None = None) -> T:
    """A key that must be there. `key` is its name in the data, where Python does not allow that name."""
    return cast("T", Field(kind_for(kind), example, default=None, required=True, key=key))


@overload
def optional(kind: KindLike[T], example: Any, *, key: str | None = None) -> T | None: ...
@overload
def optional(kind: KindLike[T], example: Any, *, default: T, key: str | None = None) -> T: ...
def optional(kind: KindLike[T], example: Any, *, default: Any = None, key: str | None = None) -> Any:
    """A key that may be left out."""
    return Field(kind_for(kind), example, default=default, required=False, key=key)


def several(kind: KindLike[T] | Callable[[], type[T]], *examples: Any, default: tuple[T, ...] = ()) -> tuple[T, ...]:
    """A key with a list, which may be left out."""
    listed = _Listed(kind_for(kind), one_will_do=False)
    return cast("tuple[T, ...]", Field(listed, list(examples), default=default, required=False, key=None))


def one_or_several(kind: KindLike[T], example: Any, *, default: tuple[T, ...] = ()) -> tuple[T, ...]:
    """A key with a list, of which a single item may be written without the list."""
    listed = _Listed(kind_for(kind), one_will_do=True)
    return cast("tuple[T, ...]", Field(listed, example, default=default, required=False, key=None))


def by_id(kind: KindLike[T], example: Any, *, ids: Kind[str] | None = None) -> Mapping[str, T]:
    """A key with a mapping from ids to things, which may be left out. Each thing knows its id."""
    register = _Register(kind_for(kind), cast("Scalar[str]", ids or SLUG))
    return cast("Mapping[str, T]", Field(register, example, default=MappingProxyType({}), required=False, key=None))


class Node:
    """A mapping in the data, read and checked; frozen.

    A subclass may set `ONE_LINE`, the key whose value may stand for the whole mapping, and `ONE_OF`, keys of which
    exactly one must be given.
    """

    ONE_LINE: ClassVar[str] = ""
    ONE_OF: ClassVar[tuple[str, ...]] = ()
    FIELDS: ClassVar[Mapping[str, Field]] = MappingProxyType({})

    id: str = ""
    left_open: Mapping[str, str] = MappingProxyType({})
    _origin: tuple[Holder, str | int] | None = None

    def __init_subclass__(cls) -> None:
        own = {name: value for name, value in vars(cls).items() if isinstance(value, Field)}
        for name, field in own.items():
            field.key = field.key or name
            setattr(cls, name, field.default)  # an attribute that is not given falls back to its class
        inherited: dict[str, Field] = {}
        for base in reversed(cls.__mro__[1:]):
            inherited |= base.__dict__.get("FIELDS", {})
        note = inherited.pop("note", None)  # printed last everywhere
        fields = {**inherited, **own}
        if note:
            fields["note"] = note
        cls.FIELDS = MappingProxyType(fields)

    def __init__(self, **values: Any) -> None:
        unknown = values.keys() - self.FIELDS.keys() - {"id", "left_open"}
        missing = [name for name, field in self.FIELDS.items() if field.required and name not in values]
        if unknown or missing:
            raise TypeError(f"{type(self).__name__}: unknown {sorted(unknown)}, missing {missing}")
        self.__dict__.update(values)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __repr__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self.__dict__.items() if name != "_origin")
        return f"{type(self).__name__}({given})"

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and all(
            getattr(self, name) == getattr(other, name) for name in (*self.FIELDS, "id", "left_open")
        )

    __hash__ = object.__hash__

    def place(self, name: str = "", index: int | None = None) -> Place:
        """Where this node stands, or the value of one of its keys, or one item of that value."""
        if self._origin is None:
            return Place("")
        holder, key = self._origin
        container = holder.container[key]
        if name and isinstance(container, dict):
            data_key = self.FIELDS[name].key
            if data_key in container:
                value = container[data_key]
                if index is not None and isinstance(value, list):
                    return holder.document.value_place(value, index)
                return holder.document.value_place(container, data_key)
        if isinstance(container, dict) and isinstance(key, str):
            return holder.key_place(key)
        return holder.value_place(key)

    def place_in_text(self, name: str, line: int) -> Place:
        """The place of a line (from 1) of a text of several lines; of the value itself where it is on one line."""
        start = self.place(name)
        if self._origin is None:
            return start
        lines = self._origin[0].document.text.split("\n")
        opening = lines[start.line - 1][start.column - 1 :] if start.line <= len(lines) else ""
        return Place(start.path, start.line + line) if opening.startswith(("|", ">")) else start

    def is_open(self, name: str) -> str | None:
        """`undecided` or `unspecified` when a key was given as that, else None."""
        return self.left_open.get(name)

    def referring(self) -> Iterator[tuple[str, Field]]:
        """The given keys whose values are ids of something else."""
        for name, field in _referring(type(self)):
            if name in self.__dict__:
                yield name, field

    def given(self) -> dict[str, Any]:
        """What the data gives, by attribute."""
        return {name: value for name, value in self.__dict__.items() if name != "_origin"}

    def over(self, general: Self) -> Self:
        """This node, with what it leaves out taken from a more general one."""
        merged = object.__new__(type(self))
        merged.__dict__.update(general.__dict__ | self.__dict__)
        return merged

    def nodes(self) -> Iterator[Node]:
        """This node and every node inside it."""
        yield self
        for name in self.FIELDS:
            value = self.__dict__.get(name)
            children = value.values() if isinstance(value, Mapping) else value if isinstance(value, tuple) else (value,)
            for child in children:
                if isinstance(child, Node):
                    yield from child.nodes()

    @classmethod
    def read(cls, value: Any, holder: Holder, key: str | int) -> Self | _Unreadable:
        """Read a mapping, or the one-line form of it."""
        self = object.__new__(cls)
        given = self.__dict__
        given["_origin"] = (holder, key)
        if not isinstance(value, dict):
            if not cls.ONE_LINE or value == "" or isinstance(value, list):
                wanted = article(words_of(cls.__name__))
                hint = f"write its keys on the lines below: {quoted(list(cls._data_keys())[:4])}"
                return holder.note(key, "wrong-type", f"{wanted} is a mapping, not {kind_of(value)}", hint)
            field = cls.FIELDS[cls.ONE_LINE]
            read = field.kind.read(value, holder, key)
            if isinstance(read, _Unreadable):
                return read
            given[cls.ONE_LINE] = read
            return self
        inside = Holder(holder.document, value)
        sound = cls.read_into(given, value, inside)
        for name, field in cls.FIELDS.items():
            if field.required and name not in given and (field.key not in value or name in given.get("left_open", ())):
                message = f"`{field.key}` {'cannot be left open' if field.key in value else 'is missing'}"
                place = holder.document.start_of(value)
                hint = (
                    f"add `{field.key}: {field.example}`" if isinstance(field.example, str) else f"add `{field.key}:`"
                )
                holder.document.problems.append(Problem(place, "missing-key", message, hint))
                sound = False
        return self if cls._one_of(given, value, holder) and sound else UNREADABLE

    @classmethod
    def _data_keys(cls) -> Mapping[str, str]:
        return {field.key: name for name, field in cls.FIELDS.items()}

    @classmethod
    def read_into(cls, given: dict[str, Any], value: dict[str, Any], inside: Holder) -> bool:
        """Read the keys of a mapping into `given`; false when a required one cannot be read."""
        sound = True
        names = _names_of(cls)
        for data_key, item in value.items():
            name = names.get(data_key)
            if name is None:
                guess = nearest(data_key, names)
                hint = f"did you mean `{guess}`?" if guess else f"use one of {quoted(names)}"
                place = inside.key_place(data_key)
                message = f"`{data_key}` is not a key of {article(words_of(cls.__name__))}"
                inside.document.problems.append(Problem(place, "unknown-key", message, hint))
                continue
            if type(item) is Plain and item in OPEN_WORDS:
                given.setdefault("left_open", {})[name] = str(item)
                continue
            field = cls.FIELDS[name]
            if item == "":
                hint = f"write a value, such as `{field.example}`, or delete the key"
                if not isinstance(field.example, str):
                    hint = "write a value, or delete the key"
                inside.note(data_key, "no-value", f"`{data_key}` has no value", hint)
                sound = sound and not field.required
                continue
            read = field.kind.read(item, inside, data_key)
            if isinstance(read, _Unreadable):
                sound = sound and not field.required
            else:
                given[name] = read
        return sound

    @classmethod
    def _one_of(cls, given: Mapping[str, Any], value: dict[str, Any], holder: Holder) -> bool:
        keys = [cls.FIELDS[name].key for name in cls.ONE_OF]
        found = [key for key in keys if key in value]
        if not cls.ONE_OF or len(found) == 1:
            return True
        what = article(words_of(cls.__name__))
        if found:
            place = holder.document.key_place(value, found[1])
            problem = Problem(
                place, "one-too-many", f"{quoted(found)} exclude each other in {what}", "keep one of them"
            )
        else:
            place = holder.document.start_of(value)
            problem = Problem(place, "missing-key", f"{what} needs one of {quoted(keys)}", f"add one of {quoted(keys)}")
        holder.document.problems.append(problem)
        return False


_NAMES: dict[type[Node], Mapping[str, str]] = {}


def _names_of(node: type[Node]) -> Mapping[str, str]:
    names = _NAMES.get(node)
    if names is None:
        names = _NAMES[node] = {field.key: name for name, field in node.FIELDS.items()}
    return names


_REFERRING: dict[type[Node], tuple[tuple[str, Field], ...]] = {}


def _referring(node: type[Node]) -> tuple[tuple[str, Field], ...]:
    found = _REFERRING.get(node)
    if found is None:
        found = _REFERRING[node] = tuple((name, field) for name, field in node.FIELDS.items() if field.refers_to)
    return found


def words_of(class_name: str) -> str:
    """`VoteKind` as `vote kind`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", class_name).lower()


def article(noun: str | None) -> str:
    """The noun with `a` or `an`."""
    return f"{'an' if (noun or '')[:1] in 'aeio' else 'a'} {noun}"


# --- plain kinds -----------------------------------------------------------------------------------------------------

SLUG_PATTERN: Final = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
HANDLE_PATTERN: Final = r"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"
EMAIL_PATTERN: Final = r"^[^@\s<>]+@[^@\s<>]+\.[A-Za-z]{2,}$"
URL_PATTERN: Final = r"^https?://[^\s<>\\]+$"
TARGET_PATTERN: Final = r"^(?:https?://[^\s<>\\]+|(?![a-zA-Z][a-zA-Z0-9+.-]*:|/|\\)[^\s<>\\]+)$"
_PLAIN_WORD: Final = ["string", "number", "boolean", "null"]  # what other readers of YAML make of `1234` and `null`


def _text(value: str) -> str:
    return " ".join(value.split()) if "\n" not in value else value.strip()


def _slug(value: str) -> str:
    if not re.match(SLUG_PATTERN, value):
        suggestion = re.sub(r"[^a-z0-9]+", "-", value.casefold()).strip("-")
        hint = f"write `{suggestion}`" if suggestion else "use lower-case letters, digits and single hyphens"
        raise Misread(f"`{value}` is not an id", hint)
    return str(value)


def _matching(pattern: str, wanted: str, hint: str) -> Callable[[str], str]:
    matches = re.compile(pattern).match

    def parse(value: str) -> str:
        if not matches(value):
            raise Misread(f"`{value}` is not {wanted}", hint)
        return str(value)

    return parse


def _whole(value: str) -> int:
    if not isinstance(value, Plain) or not re.fullmatch(r"[0-9]{1,9}", value):
        raise Misread(f"`{value}` is not a whole number", "write digits without quotes")
    return int(value)


def _flag(value: str) -> bool:
    if not isinstance(value, Plain) or value not in ("true", "false"):
        raise Misread(f"`{value}` is neither true nor false", "write `true` or `false`")
    return value == "true"


TEXT = Scalar("text", _text, {"type": "string", "minLength": 1})
"""Words for people, shown as written: no character in them is markup."""
MARKDOWN = Scalar("Markdown", lambda value: str(value).strip("\n"), {"type": "string", "minLength": 1})
"""Own words, with markup."""
SLUG = Scalar("an id", _slug, {"type": "string", "pattern": SLUG_PATTERN})
HANDLE = Scalar(
    "a GitHub handle",
    _matching(HANDLE_PATTERN, "a GitHub handle", "write the handle without `@` and without the address"),
    {"type": _PLAIN_WORD, "pattern": HANDLE_PATTERN},
)
EMAIL = Scalar(
    "an e-mail address",
    _matching(EMAIL_PATTERN, "an e-mail address", "write name@host"),
    {"type": "string", "pattern": EMAIL_PATTERN},
)
URL = Scalar(
    "a web address", _matching(URL_PATTERN, "a web address", "begin with https://"),
    {"type": "string", "pattern": URL_PATTERN},
)  # fmt: skip
TARGET = Scalar(
    "a web address or a path",
    _matching(TARGET_PATTERN, "a web address or a relative path", "begin with https://, or write a relative path"),
    {"type": "string", "pattern": TARGET_PATTERN},
)
"""A web address, or a path relative to the root of the project's repository."""
WHOLE = Scalar("a whole number", _whole, {"type": "integer", "minimum": 0})
FLAG = Scalar("true or false", _flag, {"type": "boolean"})
"""`yes`, `on` and `no` are refused, because readers of YAML disagree about them."""


def ref(to: str) -> Scalar[str]:
    """The id of something else in the data; `rules.unknown_reference` checks that it exists."""
    if to == "person":
        return Scalar("the handle of a person", HANDLE.parse, HANDLE._schema, refers_to=to)
    return Scalar(f"the id of {article(to)}", SLUG.parse, SLUG._schema, refers_to=to)
