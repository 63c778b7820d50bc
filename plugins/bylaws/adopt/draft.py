"""A record in the making: nested keys with values that know which line of which document says them, and its YAML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from bylaws.problems import Place
from bylaws.source.splicing import scalar
from bylaws.structs import struct

WIDTH: Final = 120
"""No line of the record is longer, comments aside."""


@struct
class Told:
    """A value, where it stands, and what is to be said about it."""

    value: str
    places: tuple[Place, ...] = ()
    note: str = ""
    raw: bool = False
    """Whether the value is YAML already: a number, a date, `true`, a list in brackets."""

    @property
    def yaml(self) -> str:
        return self.value if self.raw else scalar(self.value)


@dataclass
class OneLine:
    """A mapping that stands on one line, in brackets, as long as it fits."""

    pairs: dict[str, Told] = field(default_factory=dict)


Node = Told | OneLine | dict[str, "Node"] | list["Node"]


def packed(found: dict[str, Node]) -> OneLine | dict[str, Node]:
    """A mapping on one line where it holds nothing but values."""
    plain = {key: node for key, node in found.items() if isinstance(node, Told)}
    return OneLine(plain) if len(plain) == len(found) else found


def comment(places: Iterable[Place], note: str = "") -> str:
    """`MAINTAINERS.md:12`, and what else is to be said."""
    said = list(dict.fromkeys(f"{place.path}:{place.line}" for place in places if place.path))
    lines: dict[str, list[str]] = {}
    for one in said:
        path, _, line = one.rpartition(":")
        lines.setdefault(path, []).append(line)
    named = "; ".join(f"{path}:{', '.join(numbers)}" for path, numbers in lines.items())
    return "; ".join(part for part in (named, note) if part)


def yaml(tree: Mapping[str, Node], above: Mapping[str, str]) -> str:
    """The keys of a record as YAML; `above`: a comment that stands above one of them."""
    blocks = []
    for key, node in tree.items():
        if node is None or (isinstance(node, dict | list) and not node):
            continue
        head = [f"# {line}" for line in above[key].split("\n")] if key in above else []
        blocks.append("\n".join([*head, *_entry(key, node, "")]))
    return "\n\n".join(blocks) + "\n"


def lines_of(node: dict[str, Node]) -> str:
    """The keys of a mapping as lines below the key that holds it, indented as seen from there."""
    return "".join(f"\n{line}" for key, value in node.items() for line in _entry(key, value, "  "))


def _entry(key: str, node: Node, indentation: str) -> Iterator[str]:
    name = f"{indentation}{scalar(key)}:"
    if isinstance(node, Told):
        yield from _scalar(name, node, indentation)
    elif isinstance(node, OneLine):
        yield from _line(f"{name} ", name, node, f"{indentation}  ")
    elif isinstance(node, dict):
        yield name
        for inner, value in node.items():
            yield from _entry(inner, value, f"{indentation}  ")
    else:
        yield name
        for item in node:
            yield from _item(item, f"{indentation}  ")


def _item(node: Node, indentation: str) -> Iterator[str]:
    if isinstance(node, OneLine):
        yield from _line(f"{indentation}- ", f"{indentation}-", node, f"{indentation}  ")
    elif isinstance(node, Told):
        yield from _scalar(f"{indentation}-", node, indentation)
    elif isinstance(node, dict):
        lines = [line for key, value in node.items() for line in _entry(key, value, f"{indentation}  ")]
        yield f"{indentation}- {lines[0].lstrip()}"
        yield from lines[1:]


def _scalar(name: str, told: Told, indentation: str) -> Iterator[str]:
    if "\n" in told.value:
        yield f"{name} |-{_behind(told.places, told.note)}"
        yield from (f"{indentation}  {line}" if line else "" for line in told.value.split("\n"))
        return
    yield f"{name} {told.yaml}{_behind(told.places, told.note)}"


def _line(start: str, name: str, line: OneLine, indentation: str) -> Iterator[str]:
    flow = f"{{{', '.join(f'{key}: {told.yaml}' for key, told in line.pairs.items())}}}"
    if len(start) + len(flow) <= WIDTH and not any("\n" in told.value for told in line.pairs.values()):
        places = [place for told in line.pairs.values() for place in told.places]
        notes = list(dict.fromkeys(told.note for told in line.pairs.values() if told.note))
        yield f"{start}{flow}{_behind(places, '; '.join(notes))}"
    elif name.endswith("-"):
        lines = [
            text for key, told in line.pairs.items() for text in _scalar(f"{indentation}{key}:", told, indentation)
        ]
        yield f"{name} {lines[0].lstrip()}"
        yield from lines[1:]
    else:
        yield name
        for key, told in line.pairs.items():
            yield from _scalar(f"{indentation}{key}:", told, indentation)


def _behind(places: Iterable[Place], note: str) -> str:
    said = comment(places, note)
    return f" # {said}" if said else ""
