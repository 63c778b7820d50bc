"""Nodes: the mappings of the data, as frozen objects that know where they came from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any, ClassVar, Final, Self, TypeVar, cast

from bylaws.problems import Place, nearest, quoted
from bylaws.rules.values import MISSING_KEY, NO_VALUE, ONE_TOO_MANY, UNKNOWN_KEY, WRONG_TYPE, WRONG_VALUE
from bylaws.source.kinds import (
    UNREADABLE,
    Holder,
    Kind,
    Misread,
    OneOf,
    Scalar,
    Unreadable,
    Written,
    article,
    words_of,
)
from bylaws.source.open import OPEN_WORDS, Open
from bylaws.source.yaml import Plain, kind_of

T = TypeVar("T")
N = TypeVar("N", bound="Node")

MOST_KEYS_LISTED: Final = 12
"""Nobody finds a key in a longer list on one line."""


class Register(Kind[Mapping[str, T]]):
    def __init__(self, item: Kind[T], key: Scalar[str]) -> None:
        self.item = item
        self.key = key

    def read(self, value: Any, holder: Holder, key: str | int) -> Mapping[str, T] | Unreadable:
        if not isinstance(value, dict):
            hint = f"write {self.key.name} as a key, then its values"
            return holder.note(key, WRONG_TYPE, f"`{key}` wants a mapping, not {kind_of(value)}", hint)
        inside = Holder(holder.document, value)
        found: dict[str, T] = {}
        for name, item_value in value.items():
            try:
                self.key.parse(name)
            except Misread as misread:
                place = inside.key_place(name)
                holder.document.problems.append(WRONG_VALUE.at(place, misread.message, misread.hint))
                continue
            if item_value == "":
                inside.note(name, NO_VALUE, f"`{name}` has no value", "write a value, or delete the key")
                holder.document.unread.add(name)
                continue
            item = self.item.read(item_value, inside, name)
            if isinstance(item, Unreadable):
                holder.document.unread.add(name)
            else:
                if isinstance(item, Node):
                    item.__dict__["id"] = name
                found[name] = item
        return MappingProxyType(found)


_MAPPINGS: Final = (MappingProxyType, dict)
"""Asked for each value of a body, where an abstract class would take ten times as long."""


_NO_KEYS: Final = frozenset({"_origin", "_files"})


class NodeKind(Kind[N]):
    def __init__(self, node: Callable[[], type[N]]) -> None:
        self.node = node

    def read(self, value: Any, holder: Holder, key: str | int) -> N | Unreadable:
        return self.node().read(value, holder, key)


def kind_for(given: Kind[T] | type[T] | Callable[[], type[T]]) -> Kind[T]:
    """The kind for what a key was declared with: a kind, or a class of nodes, written values or words.

    A function that returns a node class stands for a class that is not complete yet.
    """
    if isinstance(given, Kind):
        return given
    if not isinstance(given, type):
        return cast("Kind[T]", NodeKind(cast("Callable[[], type[Node]]", given)))
    if issubclass(given, Node):
        return cast("Kind[T]", NodeKind(lambda: given))
    if issubclass(given, Written):
        schema = {"type": "string", "pattern": given.PATTERN, "examples": list(given.OFFERED or given.EXAMPLES)}
        return cast("Kind[T]", Scalar(given.NAME, given.parse, schema, example=given.EXAMPLES[0]))
    assert issubclass(given, StrEnum)
    return cast("Kind[T]", OneOf({option.value: option for option in given}))


class Field:
    """A key of a node."""

    __slots__ = ("can_be_open", "default", "example", "key", "kind", "required")

    def __init__(
        self,
        kind: Kind[Any],
        example: Any,
        *,
        default: Any = None,
        required: bool = False,
        can_be_open: bool = False,
        key: str | None = None,
    ) -> None:
        self.kind = kind
        self.example = example
        self.default = default
        self.required = required
        self.can_be_open = can_be_open
        """Whether `undecided`, `unspecified` and `unread` can stand in place of a value."""
        self.key = key or ""

    @property
    def refers_to(self) -> str:
        """What the value is the id of; empty where it is not one."""
        return self.kind.refers_to or ""


class Node:
    """A mapping in the data, read and checked; frozen.

    A subclass may set `ONE_LINE`, the key whose value may stand for the whole mapping; `ONE_OF`, keys of which
    exactly one must be given; `NOT_EMPTY`, keys of which an empty mapping lacks one; `ELSEWHERE`, hints for keys that
    people look for in it under another name; and `IF_LISTED`, a hint for those who write a list in its place.
    """

    ONE_LINE: ClassVar[str] = ""
    ONE_OF: ClassVar[tuple[str, ...]] = ()
    NOT_EMPTY: ClassVar[tuple[str, ...]] = ()
    ELSEWHERE: ClassVar[Mapping[str, str]] = MappingProxyType({})
    IF_LISTED: ClassVar[str] = ""
    FIELDS: ClassVar[Mapping[str, Field]] = MappingProxyType({})

    _names: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """The attribute of each key of the data."""
    _required: ClassVar[tuple[tuple[str, Field], ...]] = ()
    _referring: ClassVar[tuple[tuple[str, Field], ...]] = ()

    id: str = ""
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
        cls._names = {field.key: name for name, field in fields.items()}
        cls._required = tuple((name, field) for name, field in fields.items() if field.required)
        cls._referring = tuple((name, field) for name, field in fields.items() if field.refers_to)

    def __init__(self, **values: Any) -> None:
        unknown = values.keys() - self.FIELDS.keys() - {"id"}
        missing = [name for name, _ in self._required if name not in values]
        if unknown or missing:
            raise TypeError(f"{type(self).__name__}: unknown {sorted(unknown)}, missing {missing}")
        self.__dict__.update(values)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.id})"  # no values: they can be private, and this can end in a message

    def __str__(self) -> str:
        raise TypeError(f"{article(words_of(type(self).__name__))} is not text")

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return type(self) is type(other) and all(
            getattr(self, name) == getattr(other, name) for name in (*self.FIELDS, "id")
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
                    read = holder.document.read_items.get(id(value))
                    return holder.document.value_place(value, read[index] if read else index)
                return holder.document.value_place(container, data_key)
        if isinstance(container, dict) and isinstance(key, str):
            return holder.key_place(key)
        return holder.value_place(key)

    def place_of_entry(self, name: str, entry: str) -> Place:
        """Where the value of one entry of a mapping stands."""
        if self._origin is None:
            return Place("")
        holder, key = self._origin
        return holder.document.value_place(holder.container[key][self.FIELDS[name].key], entry)

    def place_in_text(self, name: str, line: int, words: str = "") -> Place:
        """The place of words in a line (from 1) of a text; of the value itself where that is on one line."""
        start = self.place(name)
        if self._origin is None:
            return start
        lines = self._origin[0].document.text.split("\n")
        opening = lines[start.line - 1][start.column - 1 :] if start.line <= len(lines) else ""
        if not opening.startswith(("|", ">")):
            return start
        below = lines[start.line :]
        blank = next((number for number, text in enumerate(below) if text.strip()), 0)  # no part of the value
        number = start.line + blank + line
        text = lines[number - 1] if number <= len(lines) else ""
        return Place(start.path, number, text.find(words) + 1 if words in text else 1)

    def gaps(self) -> Mapping[str, Open]:
        """The keys that are left open, by attribute."""
        return {name: value for name, value in self.__dict__.items() if isinstance(value, Open)}

    def written(self, name: str) -> Any:
        """The value of a key as the data writes it: text, a list or a mapping; None where the data does not give it."""
        if self._origin is None or name not in self.__dict__:
            return None
        holder, key = self._origin
        value = holder.container[key]
        if isinstance(value, dict):
            return value.get(self.FIELDS[name].key)
        return value if name == self.ONE_LINE else None

    def referring(self) -> Iterator[tuple[str, Field]]:
        """The given keys whose values are ids of something else."""
        for name, field in self._referring:
            if name in self.__dict__ and not isinstance(self.__dict__[name], Open):
                yield name, field

    def given(self) -> dict[str, Any]:
        """What the data gives, by attribute."""
        return {name: value for name, value in self.__dict__.items() if name not in _NO_KEYS}

    def over(self, general: Self) -> Self:
        """This node, with what it leaves out taken from a more general one."""
        merged = object.__new__(type(self))
        merged.__dict__.update(general.given() | self.__dict__)
        return merged

    def nodes(self) -> Iterator[Node]:
        """This node and every node inside it."""
        yield self
        for name in self.FIELDS:
            value = self.__dict__.get(name)
            if value is None:
                continue
            children: Iterable[Any] = (value,)
            if isinstance(value, tuple):
                children = value
            elif isinstance(value, _MAPPINGS):
                children = value.values()
            for child in children:
                if isinstance(child, Node):
                    yield from child.nodes()

    @classmethod
    def read(cls, value: Any, holder: Holder, key: str | int) -> Self | Unreadable:
        """Read a mapping, or the one-line form of it."""
        self = object.__new__(cls)
        given = self.__dict__
        given["_origin"] = (holder, key)
        if not isinstance(value, dict):
            if not cls.ONE_LINE or value == "" or isinstance(value, list):
                wanted = article(words_of(cls.__name__))
                hint = f"write its keys on the lines below: {quoted(list(cls._names)[:4])}"
                if isinstance(value, list) and cls.IF_LISTED:
                    hint = cls.IF_LISTED
                return holder.note(key, WRONG_TYPE, f"{wanted} is a mapping, not {kind_of(value)}", hint)
            field = cls.FIELDS[cls.ONE_LINE]
            read = field.kind.read(value, holder, key)
            if isinstance(read, Unreadable):
                return read
            given[cls.ONE_LINE] = read
            return self
        inside = Holder(holder.document, value)
        sound = cls.read_into(given, value, inside)
        for name, field in cls._required:
            if name not in given and field.key not in value:
                message = f"`{field.key}` is missing"
                place = holder.document.start_of(value)
                hint = (
                    f"add `{field.key}: {field.example}`" if isinstance(field.example, str) else f"add `{field.key}:`"
                )
                holder.document.problems.append(MISSING_KEY.at(place, message, hint))
                sound = False
        cls.withhold(given)
        return self if cls._one_of(given, value, holder) and sound else UNREADABLE

    @classmethod
    def withhold(cls, given: dict[str, Any]) -> None:
        """Take out of what was read what nobody has agreed to publish: what is not there, nothing can print."""

    @classmethod
    def _hint_for(cls, unknown: str) -> str:
        for base in cls.__mro__:
            if unknown in vars(base).get("ELSEWHERE", ()):
                return str(vars(base)["ELSEWHERE"][unknown])
        names = cls._names
        if unknown.count(" ") > 1:
            return "put the text in quotes: between braces, a comma ends a value"
        guess = nearest(unknown, names)
        if guess:
            return f"did you mean `{guess}`?"
        if len(names) > MOST_KEYS_LISTED:
            return (
                f"look for the right key under “{words_of(cls.__name__).capitalize()}” in `bylaws schema --reference`"
            )
        return f"use one of {quoted(names)}"

    @classmethod
    def read_into(cls, given: dict[str, Any], value: dict[str, Any], inside: Holder) -> bool:
        """Read the keys of a mapping into `given`; false when a required one cannot be read."""
        sound = True
        names = cls._names
        for data_key, item in value.items():
            name = names.get(data_key)
            if name is None:
                is_half_a_text = item == "" and " " in data_key
                hint = (
                    "put the whole text in quotes: within `{…}`, a comma ends a value"
                    if is_half_a_text
                    else cls._hint_for(data_key)
                )
                place = inside.key_place(data_key)
                message = f"`{data_key}` is not a key of {article(words_of(cls.__name__))}"
                inside.document.problems.append(UNKNOWN_KEY.at(place, message, hint))
                continue
            field = cls.FIELDS[name]
            if type(item) is Plain and item in OPEN_WORDS:
                if field.can_be_open:
                    given[name] = OPEN_WORDS[item]
                else:
                    inside.note(data_key, WRONG_VALUE, f"`{data_key}` cannot be left open", _hint_if_open(field))
                    sound = sound and not field.required
                continue
            if item == "":
                hint = _hint_for_value(field)
                inside.note(data_key, NO_VALUE, f"`{data_key}` has no value", hint)
                sound = sound and not field.required
                continue
            read = field.kind.read(item, inside, data_key)
            if isinstance(read, Unreadable):
                sound = sound and not field.required
            else:
                given[name] = read
        return sound

    @classmethod
    def _one_of(cls, given: Mapping[str, Any], value: dict[str, Any], holder: Holder) -> bool:
        keys = [cls.FIELDS[name].key for name in cls.ONE_OF]
        found = [key for key in keys if key in value]
        if not cls.ONE_OF:
            return cls._something(value, holder)
        if len(found) == 1:
            return cls._given_one(given, found[0], Holder(holder.document, value))
        what = article(words_of(cls.__name__))
        if found:
            place = holder.document.key_place(value, found[1])
            problem = ONE_TOO_MANY.at(place, f"{quoted(found)} exclude each other in {what}", "keep one of them")
        else:
            place = holder.document.start_of(value)
            problem = MISSING_KEY.at(place, f"{what} needs one of {quoted(keys)}", f"add one of {quoted(keys)}")
        holder.document.problems.append(problem)
        return False

    @classmethod
    def _something(cls, value: dict[str, Any], holder: Holder) -> bool:
        if value or not cls.NOT_EMPTY:
            return True
        what, keys = article(words_of(cls.__name__)), quoted(cls.NOT_EMPTY)
        place = holder.document.start_of(value)
        hint = f"add one of {keys}, or delete all of it"
        holder.document.problems.append(MISSING_KEY.at(place, f"{what} needs one of {keys}", hint))
        return False

    @classmethod
    def _given_one(cls, given: Mapping[str, Any], key: str, inside: Holder) -> bool:
        name = cls._names[key]
        if given.get(name) == ():
            inside.note(key, NO_VALUE, f"`{key}` has no value", "write a value, or delete all of it")
            return False
        return name in given


def _hint_for_value(field: Field) -> str:
    example = f", such as `{field.example}`" if isinstance(field.example, str) else ""
    return f"write a value{example}, or delete the key"


def _hint_if_open(field: Field) -> str:
    if not field.required:
        return "write a value, or delete the key"
    if isinstance(field.example, dict):
        return f"give it {quoted(list(field.example))}"
    return f"write a value, such as `{field.example}`" if isinstance(field.example, str) else "write a value"
