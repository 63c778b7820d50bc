"""YAML text to values that know where they came from. The only module that imports yaml.

Every scalar keeps its text: the handles `no`, `1234` and `2024-01-01` are handles, the time `16:00` is a time and
`007` keeps its zeros. YAML 1.1, YAML 1.2 and their readers disagree about all of these, so nothing here guesses a
type; the model asks for one (see `Plain`). The reader works on libyaml's events in one pass: that is faster than
PyYAML's loader, and gives positions without a second pass.
"""

from __future__ import annotations

import gc
import re
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from bylaws.folder import Folder, missing
from bylaws.problems import Place, Problem, Refused
from bylaws.rules import Rule
from bylaws.rules.reading import (
    ALIAS,
    BAD_CHARACTER,
    DUPLICATE_KEY,
    EMPTY_FILE,
    NOT_UTF_8,
    SECOND_DOCUMENT,
    TAB,
    TAG,
    TOO_DEEP,
    TOO_LARGE,
    YAML_SYNTAX,
)
from bylaws.rules.values import WRONG_TYPE

Parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

MAX_DEPTH: Final = 50
MAX_NODES: Final = 500_000

_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_HARMLESS_TAGS = {None, "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"}


class Plain(str):
    """A scalar written without quotes: the only kind that may be read as a number or as true or false."""

    __slots__ = ()


class YamlFile:
    """One YAML file: its values, the place of each of them, and what was wrong with it.

    `data` holds dict, list, str and `Plain` only, and is None when the file could not be read. Positions are character
    offsets, turned into lines and columns when somebody asks.
    """

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.data: Any = None
        self.problems: list[Problem] = []
        self.unread: set[str] = set()
        """Ids of things that are defined here but could not be read: that they are missing is no problem of its own."""
        self._starts: dict[int, int] = {}
        self._keys: dict[int, dict[str, tuple[int, int]]] = {}
        self._items: dict[int, list[int]] = {}
        self._kept: list[Any] = []
        self._line_starts: list[int] | None = None
        self.read_items: dict[int, list[int]] = {}
        """Of a list with items that could not be read, by its id: which items could."""

    def place(self, offset: int) -> Place:
        """The line and column of a character offset."""
        if self._line_starts is None:
            self._line_starts = [0, *(match.end() for match in re.finditer("\n", self.text))]
        line = bisect_right(self._line_starts, offset) - 1
        return Place(self.path, line + 1, offset - self._line_starts[line] + 1)

    def start_of(self, container: object) -> Place:
        """Where a dict or list of this file begins."""
        return self.place(self._starts[id(container)])

    def key_place(self, mapping: dict[str, Any], key: str) -> Place:
        """Where a key of a mapping of this file stands."""
        return self.place(self._keys[id(mapping)][key][0])

    def value_place(self, container: dict[str, Any] | list[Any], key: str | int) -> Place:
        """Where the value of a key, or an item of a list, begins."""
        if isinstance(container, dict):
            return self.place(self._keys[id(container)][str(key)][1])
        return self.place(self._items[id(container)][int(key)])

    def problem(self, offset: int, rule: Rule, message: str, hint: str = "", *, root: bool = False) -> None:
        """Note a problem of this file at a character offset."""
        self.problems.append(rule.at(self.place(offset), message, hint, root=root))


def read_file(folder: Folder, name: str) -> YamlFile:
    """Read one file of a folder; `name` is its path there. Never raises, neither for what it is nor what it holds."""
    try:
        raw = folder.read_bytes(name)
        if raw is None:
            raise missing(name)
    except Refused as refused:
        document = YamlFile(name, "")
        document.problems += refused.problems
        return document
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        document = YamlFile(name, raw[: error.start].decode("utf-8", "replace"))
        document.problem(
            len(document.text), NOT_UTF_8, f"byte 0x{raw[error.start]:02x} is not UTF-8", "save as UTF-8", root=True
        )
        return document
    return read_text(name, text)


def read_text(name: str, text: str, *, foreign: bool = False) -> YamlFile:
    """Read YAML from text; `name` is what problems call it.

    `foreign`: the file is not governance data, and was written for another reader. Then `data` may be a list or text,
    anchors and aliases stand for their values, tags are passed over, and of several documents the first one is read.
    """
    document = YamlFile(name, text)
    bad = _REFUSED.search(text)
    if bad:
        message = f"character U+{ord(bad[0]):04X} is not allowed"
        document.problem(bad.start(), BAD_CHARACTER, message, "delete it, or write it as an escape", root=True)
        return document
    with _no_collection():
        try:
            document.data = (_ForeignBuilder if foreign else _Builder)(document).build()
        except _Stop:
            pass
        except yaml.MarkedYAMLError as error:
            _note_syntax(document, error)
    return document


@contextmanager
def _no_collection() -> Iterator[None]:
    # thousands of small containers that all survive: a collection in between only costs time (a factor of two)
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


_LINK: Final = re.compile(r"\[[^\[\]]*\]\(")


def _note_syntax(document: YamlFile, error: yaml.MarkedYAMLError) -> None:
    mark = error.problem_mark or error.context_mark
    offset = min(mark.index, len(document.text)) if mark else 0
    character = document.text[offset : offset + 1]
    line = document.text[document.text.rfind("\n", 0, offset) + 1 : offset]
    if character == "\t" and not line.strip():
        document.problem(offset, TAB, "a tab indents this line", "use spaces: YAML forbids tabs here", root=True)
    elif character in ("@", "`"):
        message = f"text that begins with `{character}` needs quotes" if character == "@" else "this text needs quotes"
        hint = "write handles without `@`, other text in quotes" if character == "@" else "put it in quotes"
        document.problem(offset, YAML_SYNTAX, message, hint, root=True)
    elif "nesting depth" in (error.problem or ""):  # libyaml from 0.2.6 on has a limit too, and meets it first
        message = f"nested deeper than {MAX_DEPTH} levels"
        document.problem(_too_deep_at(document.text, offset), TOO_DEEP, message, "flatten the data")
    elif _LINK.search(line + document.text[offset : offset + 200].partition("\n")[0]):
        message = "a link, or another text with brackets, stands here without quotes"
        hint = "put the whole text in quotes: outside of them, `[` begins a list"
        document.problem(offset, YAML_SYNTAX, message, hint, root=True)
    else:
        words = " ".join(part for part in (error.context, error.problem) if part)
        in_text = character == ":" and "mapping values are not allowed" in words
        hint = "put the text in quotes, if this colon is part of it" if in_text else "mend the YAML"
        document.problem(offset, YAML_SYNTAX, words or "this is not YAML", hint, root=True)


def _too_deep_at(text: str, end: int) -> int:
    """Where brackets go deeper than we allow."""
    depth = 0
    for found in re.finditer(r"[\[{]|[\]}]", text[:end]):
        depth += 1 if found[0] in "[{" else -1
        if depth > MAX_DEPTH:
            return found.start()
    return end


class _Stop(Exception):
    """Reading this file cannot go on; the problem is noted already."""


class _Builder:
    def __init__(self, document: YamlFile) -> None:
        self.document = document
        self.parser = Parser(document.text)
        self.next: Any = self.parser.get_event
        self.left = MAX_NODES

    def build(self) -> Any:
        try:
            self.next()  # the start of the stream
            event = self.next()  # the start of the document, or the end of an empty stream
            if type(event) is StreamEndEvent:
                self.stop(event, EMPTY_FILE, "the file is empty", "write some data, or delete it")
            root_event = self.next()
            data = self.node(root_event, 0)
            self.next()  # the end of the document
            event = self.next()
            if type(event) is not StreamEndEvent:
                self.stop(event, SECOND_DOCUMENT, "a second document begins here", "keep one document a file")
            if data == "":
                self.stop(root_event, EMPTY_FILE, "the file is empty", "write some data, or delete it")
            if not isinstance(data, dict):
                self.stop(root_event, WRONG_TYPE, f"the file holds {kind_of(data)}, not keys", "begin with a key")
            return data
        finally:
            self.parser.dispose()

    def stop(self, event: Any, rule: Rule, message: str, hint: str) -> None:
        offset = event.start_mark.index if event.start_mark else 0
        self.document.problem(min(offset, len(self.document.text)), rule, message, hint, root=True)
        raise _Stop

    def node(self, event: Any, depth: int) -> Any:
        self.left -= 1
        if self.left < 0:
            self.stop(event, TOO_LARGE, f"more than {MAX_NODES:,} values in one file", "split the file")
        kind = type(event)
        if kind is AliasEvent or event.anchor is not None or event.tag is not None:
            self.refuse_properties(event)
        if kind is ScalarEvent:
            return Plain(event.value) if event.implicit[0] and event.tag is None else event.value
        if depth > MAX_DEPTH:
            self.stop(event, TOO_DEEP, f"nested deeper than {MAX_DEPTH} levels", "flatten the data")
        if kind is SequenceStartEvent:
            return self.sequence(event, depth)
        assert kind is MappingStartEvent
        return self.mapping(event, depth)

    def refuse_properties(self, event: Any) -> None:
        kind = type(event)
        if kind is AliasEvent or event.anchor is not None:
            sign = "*" if kind is AliasEvent else "&"
            message = f"`{sign}{event.anchor}`: anchors and aliases are not used in governance data"
            self.stop(event, ALIAS, message, "write the value out, or refer to it by its id")
        if event.tag not in _HARMLESS_TAGS:
            self.stop(event, TAG, f"the tag `{event.tag}` is not used in governance data", "delete the tag")

    def sequence(self, start: Any, depth: int) -> list[Any]:
        items: list[Any] = []
        places: list[int] = []
        self.document._starts[id(items)] = start.start_mark.index
        self.document._items[id(items)] = places
        while type(event := self.next()) is not SequenceEndEvent:
            places.append(event.start_mark.index)
            items.append(self.node(event, depth + 1))
        return items

    def mapping(self, start: Any, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        places: dict[str, tuple[int, int]] = {}
        self.document._starts[id(found)] = start.start_mark.index
        self.document._keys[id(found)] = places
        while type(key_event := self.next()) is not MappingEndEvent:
            kind = type(key_event)
            if kind is not ScalarEvent or key_event.anchor is not None or key_event.tag is not None:
                self.refuse_properties(key_event)
            if kind is not ScalarEvent:
                self.stop(key_event, WRONG_TYPE, "a key must be text", "use a plain word as the key")
            key = str(key_event.value)
            event = self.next()
            value = self.node(event, depth + 1)
            if key in places:
                self.repeated(key, key_event, places[key][0])
                self.document._kept.append(value)  # or its id() could be given to a container that is read later
                continue
            places[key] = (key_event.start_mark.index, event.start_mark.index)
            found[key] = value
        return found

    def repeated(self, key: str, event: Any, first: int) -> None:
        self.document.problems.append(
            DUPLICATE_KEY.at(
                self.document.place(event.start_mark.index),
                f"the key `{key}` stands here a second time",
                "keep one of the two",
                related=((self.document.place(first), f"`{key}` stands here first"),),
            )
        )


class _ForeignBuilder(_Builder):
    """Reads what others write: an alias is the very value that its anchor names, so that nothing grows."""

    def __init__(self, document: YamlFile) -> None:
        super().__init__(document)
        self.anchors: dict[str, Any] = {}

    def build(self) -> Any:
        try:
            self.next()
            if type(self.next()) is StreamEndEvent:
                return None
            return self.node(self.next(), 0)
        finally:
            self.parser.dispose()

    def node(self, event: Any, depth: int) -> Any:
        if type(event) is AliasEvent:
            return self.anchors.get(str(event.anchor), "")
        value = super().node(event, depth)
        if event.anchor is not None:
            self.anchors[event.anchor] = value
        return value

    def refuse_properties(self, event: Any) -> None:
        """Nothing is refused; an alias as a key is no text, and is said to be none."""


def kind_of(value: object) -> str:
    """What a value is, in the words of somebody who writes YAML."""
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return "no value" if value == "" else "text"
