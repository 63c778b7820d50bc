"""Under which top-level key each type of the model is described."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

from bylaws.model.body import Body
from bylaws.model.noted import Binding, Noted, Reasoned
from bylaws.reference.schema import noun_of, words_class, written_class
from bylaws.source import Kind, ListOf, Node, NodeKind, Register, Written, words_of

_HOMES: Final[Mapping[str, str]] = {
    "requirements": "ladder",
    "access": "ladder",
    "becoming": "ladder",
    "vote_kinds": "voting",
    "backing": "decisions",
    "seating": "teams",
    "removal": "lifecycle",
    "inactivity": "lifecycle",
    "leaving": "lifecycle",
}
"""Under which top-level key the things of a module are described that belong to one subject, whoever else uses them."""


@cache
def plan() -> Plan:
    """The one plan of the model."""
    return Plan()


class Plan:
    """Under which top-level key each thing is described."""

    def __init__(self) -> None:
        self.written: dict[type[Written], None] = {}
        self._reached: dict[type, list[str]] = {}
        for name, field in Body.FIELDS.items():
            self._walk(name, field.kind)
        self.nouns = {*map(noun_of, self.written), *(words_of(thing.__name__) for thing in self._reached)}

    def under(self, name: str) -> Iterator[type]:
        """What is described under a key, or, for an empty name, what several keys share."""
        direct = direct_node(Body.FIELDS[name].kind) if name else None
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
        for base in bases(node):
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


def direct_node(kind: Kind[Any]) -> type[Node] | None:
    """The node that a top-level key is, where it is one."""
    return kind.node() if isinstance(kind, NodeKind) else None


def bases(node: type[Node]) -> list[type[Node]]:
    """The classes from which a node has keys, apart from those of one key, which is shown everywhere: `note`,
    `strength`, `reason`."""
    return [base for base in node.__bases__ if issubclass(base, Node) and base not in (Node, Noted, Binding, Reasoned)]
