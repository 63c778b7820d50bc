"""What is to be said, without a word of any language: the id of a message, and typed arguments.

A fact names one message of the catalogue (`languages/en.ftl`). Its arguments are numbers, our own enumerations, names
and texts of the data, places to link to, and other facts. `messages` has one typed constructor a message, made from the
catalogue; `speech` says facts in a language.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import field
from enum import StrEnum
from functools import singledispatch
from typing import Any, Final, Literal

from bylaws.markdown.writing import Markup
from bylaws.source import Open
from bylaws.structs import struct


class Text(str):
    """Words of the body: sentences and phrases, in which links, code and emphasis are markup."""

    __slots__ = ()


class Phrase(Text):
    """Words of the body that are no sentence and belong to the one before: `if time permits`."""

    __slots__ = ()


class Name(str):
    """What the body calls something: shown letter by letter, with no markup."""

    __slots__ = ()


@struct
class Fact:
    """One thing to say."""

    id: str
    args: Mapping[str, Any] = field(default_factory=dict)

    @property
    def number(self) -> str:
        """`one` or `other`: how the verb behind it goes."""
        return str(self.args.get("number", "other"))

    def form(self, name: str) -> Fact:
        """Another form of the same: `any` of `who` is the message `who-any`."""
        return Fact(f"{self.id}-{name}", self.args)

    def but(self, **args: Any) -> Fact:
        """The same with other arguments."""
        return Fact(self.id, {**self.args, **args})


Joint = Literal["and", "or", "commas", "then", "clauses", "clauses-and", "clauses-or", "sentences"]
"""`and` and `or` as between words, or behind a comma between clauses; commas or `;` alone; sentences stand apart."""


@struct
class Listed:
    """Several things in a row."""

    items: tuple[Any, ...]
    how: Joint = "and"

    @property
    def number(self) -> str:
        if len(self.items) != 1:
            return "other"
        only = self.items[0]
        return only.number if isinstance(only, Fact) else "one"


@struct
class Nested:
    """An item of a list with a list below it."""

    head: Fact | Text
    items: tuple[Any, ...]


@struct
class Block:
    """A lead-in with a list below it; a block with one item only can be a sentence, which is then its lead."""

    lead: Fact | Text | None
    items: tuple[Any, ...] = ()
    ordered: bool = False


@struct
class Target:
    """Where a link leads: an address, or a path in the main repository of the body."""

    address: str
    is_beside: bool = False
    """Whether it is a file that the site has beside the page, and the repository has not."""


@struct
class PageTarget:
    """A page of the same body, or a section of it."""

    page: str
    section: str = ""


Sentence = Fact | Text
Cell = Fact | Listed | Name | Text | Markup | list[Fact | Text] | None
Table = tuple[list[Fact], list[list[Any]]]
"""The heads of the columns, and the lines, a cell for each column."""

NOTHING: Final = Fact("nothing")
"""Prints nothing."""


_PLAIN: Final = (bool, int, StrEnum, Text, Name, Markup, Fact, Listed, Target, PageTarget)
_SIMPLE: Final = frozenset({type(None), bool, int, str, Text, Name, Markup, Fact, Listed, Target, PageTarget})
"""What is an argument as it is: most values are, and asking for the way to make one takes longer than all the rest."""


@singledispatch
def arg(value: Any) -> Any:
    """A value of the model as an argument: `values` says for each type what it is made of."""
    if value is None or isinstance(value, _PLAIN):
        return value
    if isinstance(value, Open):
        return None  # what is left open says nothing
    if isinstance(value, str):
        return value  # a word of our own that a message selects by; `speech` refuses to print it
    raise TypeError(f"no fact can be made of a {type(value).__name__}")


def fact(name: str, /, **args: Any) -> Fact:
    """A fact, its arguments made of values of the model."""
    return Fact(name, {key: value if type(value) in _SIMPLE else arg(value) for key, value in args.items()})


def linked_name(name: str, address: str | Open | None) -> Fact:
    """A name, which leads to its address where there is one."""
    return Fact("named", {"name": Name(name), "target": Target(address) if address else None})


def linked_address(url: str) -> Fact:
    """An address by its short form: `example.org`, and `example/platform` on GitHub."""
    short = url.split("://")[-1].removeprefix("www.").removeprefix("github.com/").rstrip("/")
    return linked_name(short, url)


def in_full(text: str | Open | None) -> Text | None:
    """Words of the body as a sentence, with its full stop; nothing where there are none. A picture ends it too."""
    words = text.strip() if text else ""
    if not words:
        return None
    ends = words.endswith((".", "!", "?", ":", "。", "！", "？", ".)")) or unicodedata.category(words[-1]) == "So"
    return Text(words if ends else f"{words}.")


def remark(note: str | Open | None) -> Text | None:
    """Own words behind a rule: sentences, or a phrase, which goes on behind a comma."""
    words = note.strip() if note else ""
    return Phrase(words) if words[:1].islower() and not is_sentence(words) else in_full(words)


def is_sentence(text: str) -> bool:
    """Whether words of the body are a sentence already, which stands as it is; a phrase goes into one of ours."""
    return text.rstrip().endswith((".", "!", "?", "。", "！", "？"))


def listed(items: Iterable[Any], how: Joint = "and") -> Listed | None:
    """Several things in a row, or None where there is nothing."""
    found = tuple(arg(item) for item in items if item is not None)
    return Listed(found, how) if found else None
