"""Kinds: how one value is read, and how it is described.

A kind never guesses: it reads what its key asks for, or notes a problem at the place of the value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Final, Generic, Self, TypeVar

from bylaws.problems import Place, nearest, quoted
from bylaws.rules import Rule
from bylaws.rules.values import NO_VALUE, WRONG_TYPE, WRONG_VALUE
from bylaws.source.yaml import Plain, YamlFile, kind_of

T = TypeVar("T")


class Misread(Exception):
    """A scalar that cannot be read as what its key wants: the message, and a hint that begins with a verb."""

    def __init__(self, message: str, hint: str) -> None:
        self.message = message
        self.hint = hint
        super().__init__(message)


class Unreadable:
    """Stands for a value that could not be read; the problem is noted already."""

    def __bool__(self) -> bool:
        return False


UNREADABLE: Final = Unreadable()


class Holder:
    """A dict or list of a file: what a problem needs to find its place."""

    __slots__ = ("container", "document")

    def __init__(self, document: YamlFile, container: Any) -> None:
        self.document = document
        self.container = container

    def value_place(self, key: str | int) -> Place:
        return self.document.value_place(self.container, key)

    def key_place(self, key: str) -> Place:
        return self.document.key_place(self.container, key)

    def note(self, key: str | int, rule: Rule, message: str, hint: str) -> Unreadable:
        """Note a problem with the value of a key."""
        self.document.problems.append(rule.at(self.value_place(key), message, hint))
        return UNREADABLE


class Kind(Generic[T]):
    """How one value is read, and how it is described."""

    refers_to: str | None = None
    """What the value, or each value of the list, is the id of; `rules.unknown_reference` checks every such value."""

    def read(self, value: Any, holder: Holder, key: str | int) -> T | Unreadable:
        """The value, or UNREADABLE after noting why."""
        raise NotImplementedError


class Scalar(Kind[T]):
    """A value on one line."""

    def __init__(
        self,
        name: str,
        parse: Callable[[str], T],
        schema: Mapping[str, Any],
        refers_to: str | None = None,
        example: str = "",
    ) -> None:
        self.name = name
        self.example = example
        self.parse = parse
        self.json_schema = schema
        """How the JSON Schema describes the value."""
        self.refers_to = refers_to

    def read(self, value: Any, holder: Holder, key: str | int) -> T | Unreadable:
        if not isinstance(value, str):
            message = (
                f"`{key}` wants {self.name}, not {kind_of(value)}"
                if isinstance(key, str)
                else (f"this item wants to be {self.name}, not {kind_of(value)}")
            )
            hint = f"write, for example, `{self.example}`" if self.example else f"write {self.name}"
            return holder.note(key, WRONG_TYPE, message, hint)
        try:
            return self.parse(value)
        except Misread as misread:
            return holder.note(key, WRONG_VALUE, misread.message, misread.hint)


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
    OFFERED: ClassVar[tuple[str, ...]] = ()
    """What an editor offers, where that is more than the examples."""

    @classmethod
    def parse(cls, text: str) -> Self:
        raise NotImplementedError


def number(digits: str) -> int:
    """A number out of a written form. Python itself refuses those with thousands of digits."""
    if len(digits) > 9:
        raise Misread(f"`{digits[:9]}…` has too many digits", "write at most 9 digits")
    return int(digits)


class OneOf(Scalar[T]):
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
    return OneOf({option: option for option in options})


class ListOf(Kind[tuple[T, ...]]):
    def __init__(self, item: Kind[T], *, one_will_do: bool) -> None:
        self.item = item
        self.one_will_do = one_will_do
        self.refers_to = item.refers_to

    def read(self, value: Any, holder: Holder, key: str | int) -> tuple[T, ...] | Unreadable:
        if not isinstance(value, list):
            if self.one_will_do and value != "":
                only = self.item.read(value, holder, key)
                return only if isinstance(only, Unreadable) else (only,)
            return holder.note(key, WRONG_TYPE, f"`{key}` wants a list, not {kind_of(value)}", "put `- ` before it")
        inside = Holder(holder.document, value)
        items = [self._item(item, inside, index) for index, item in enumerate(value)]
        read = [index for index, item in enumerate(items) if not isinstance(item, Unreadable)]
        if len(read) < len(items):
            holder.document.read_items[id(value)] = read
        return tuple(item for item in items if not isinstance(item, Unreadable))

    def _item(self, item: Any, inside: Holder, index: int) -> T | Unreadable:
        if item == "":
            return inside.note(index, NO_VALUE, "this item has no value", "write a value, or delete the item")
        return self.item.read(item, inside, index)


UNCOUNTABLE: Final = (
    "voting",
    "becoming",
    "inactivity",
    "neutrality",
    "security",
    "amendments",
    "documents",
    "exports",
)


def words_of(class_name: str) -> str:
    """`VoteKind` as `vote kind`; `PageOptions`, which are what somebody writes for a page, as `page`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", class_name.removesuffix("Options")).lower()


PLURAL: Final = tuple(f"{letter}s" for letter in "cdefghklmnoprtvw")
"""Ends of plurals: `candidates`, `voters`; but `access`, `emeritus` and `basis` are none."""


def article(noun: str | None) -> str:
    """The noun with `a` or `an`, where it can be counted and is no plural."""
    if noun in UNCOUNTABLE or (noun or "").endswith(PLURAL):
        return noun or ""
    return f"{'an' if (noun or '')[:1] in 'aeio' else 'a'} {noun}"


# --- plain kinds -----------------------------------------------------------------------------------------------------

SLUG_PATTERN: Final = r"^[a-z0-9]+(?:-[a-z0-9]+)*$"
HANDLE_PATTERN: Final = r"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"
EMAIL_PATTERN: Final = r"^[^@\s<>]+@[^@\s<>]+\.[A-Za-z]{2,}$"
URL_PATTERN: Final = r"^https?://[^\s<>\\]+$"
TARGET_PATTERN: Final = r"^(?:https?://[^\s<>\\]+|(?![a-zA-Z][a-zA-Z0-9+.-]*:|/|\\)[^\s<>\\]+)$"
_PLAIN_WORD: Final = ["string", "number", "boolean", "null"]  # what other readers of YAML make of `1234` and `null`


def _text(value: str) -> str:
    if not value.strip():
        raise Misread("this text is blank", "write some words, or delete the key")
    return " ".join(value.split()) if "\n" not in value else value.strip()


def _phrase(value: str) -> str:
    return _text(value)


def _slug(value: str) -> str:
    if not re.fullmatch(SLUG_PATTERN, value):
        suggestion = re.sub(r"[^a-z0-9]+", "-", value.casefold()).strip("-")
        hint = f"write `{suggestion}`" if suggestion else "use lower-case letters, digits and single hyphens"
        raise Misread(f"`{value}` is not an id", hint)
    return str(value)


def matching(pattern: str, wanted: str, hint: str) -> Callable[[str], str]:
    """A reader of text that has a pattern; `wanted` says what it is, with its article."""
    matches = re.compile(pattern).fullmatch

    def parse(value: str) -> str:
        if not matches(value):
            raise Misread(f"`{value}` is not {wanted}", hint)
        return str(value)

    return parse


_ADDRESS: Final = matching(EMAIL_PATTERN, "an e-mail address", "write name@host")


def _email(value: str) -> str:
    if value.startswith(("http://", "https://")):
        wanted = f"`{value}` is not an e-mail address"
        raise Misread(wanted, "write name@host; a web address has a key of its own, `url`")
    return _ADDRESS(value)


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
PHRASE = Scalar("text", _phrase, {"type": "string", "minLength": 1})
"""Words that stand inside a sentence of ours: the rule `sentence-for-phrase` finds whole sentences."""
MARKDOWN = Scalar("Markdown", lambda value: str(value).strip("\n"), {"type": "string", "minLength": 1})
"""Own words, with markup."""
SLUG = Scalar("an id", _slug, {"type": "string", "pattern": SLUG_PATTERN})
HANDLE = Scalar(
    "a GitHub handle",
    matching(HANDLE_PATTERN, "a GitHub handle", "write the handle without `@` and without the address"),
    {"type": _PLAIN_WORD, "pattern": HANDLE_PATTERN},
)
EMAIL = Scalar(
    "an e-mail address",
    _email,
    {"type": "string", "pattern": EMAIL_PATTERN},
)
URL = Scalar(
    "a web address", matching(URL_PATTERN, "a web address", "begin with https://"),
    {"type": "string", "pattern": URL_PATTERN},
)  # fmt: skip
TARGET = Scalar(
    "a web address or a path",
    matching(TARGET_PATTERN, "a web address or a relative path", "begin with https://, or write a relative path"),
    {"type": "string", "pattern": TARGET_PATTERN},
)
"""A web address, or a path relative to the root of the project's repository."""
WHOLE = Scalar("a whole number", _whole, {"type": "integer", "minimum": 0})
FLAG = Scalar("true or false", _flag, {"type": "boolean"})
"""`yes`, `on` and `no` are refused, because readers of YAML disagree about them."""


def _id_or_address(value: str) -> str:
    return EMAIL.parse(value) if "@" in value else SLUG.parse(value)


def ref(to: str) -> Scalar[str]:
    """The id of something else in the data; `rules.unknown_reference` checks that it exists."""
    if to == "channel or address":
        schema = {"type": "string", "anyOf": [{"pattern": SLUG_PATTERN}, {"pattern": EMAIL_PATTERN}]}
        return Scalar(
            "the id of a channel or a party, or an e-mail address", _id_or_address, schema, refers_to="contact"
        )
    if to == "person":
        return Scalar("the handle of a person", HANDLE.parse, HANDLE.json_schema, refers_to=to)
    return Scalar(f"the id of {article(to)}", SLUG.parse, SLUG.json_schema, refers_to=to)
