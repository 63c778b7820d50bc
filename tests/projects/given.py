"""The keys that bodies for tests give, one by one, each with a body in which it is another or not there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import deepcopy
from functools import cache
from typing import Any, NamedTuple

from bylaws.model.body import Body
from bylaws.pages.homes import node_of
from bylaws.source import Field, ListOf, Node
from bylaws.source.nodes import Register
from projects.bodies import PROJECTS, body_of, data_of, texts_one_by_one, yaml_of

Way = tuple[str | int, ...]
"""The way to a key in the data."""


class Given(NamedTuple):
    """A key that is given."""

    project: str
    way: Way
    node: type[Node]
    """The class that the key belongs to."""
    key: str
    """Its name there."""
    short: bool
    """Whether the value stands for the whole node, and the key is not written."""

    def __str__(self) -> str:
        return f"{self.node.__name__}.{self.key}"

    @property
    def field(self) -> Field:
        return self.node.FIELDS[self.key]

    @property
    def optional(self) -> bool:
        """Whether the key can be taken away. Of keys that exclude each other, one must stay."""
        return not (self.field.required or self.short or self.key in (*self.node.ONE_OF, *self.node.NOT_EMPTY))

    @property
    def value(self) -> Any:
        return at(data(self.project), self.way)


@cache
def data(project: str) -> dict[str, Any]:
    return data_of(PROJECTS / project)


@cache
def own(project: str) -> Mapping[str, str]:
    folder = PROJECTS / project / "data"
    return {it.relative_to(folder).as_posix(): it.read_text(encoding="utf-8") for it in folder.rglob("*.md")}


@cache
def before(project: str) -> Mapping[str, str]:
    """The texts of the pages of a project."""
    return dict(texts_one_by_one(body_of(yaml_of(data(project))), own(project)))


def keys(project: str, node: type[Node], value: Any, way: Way = ()) -> Iterator[Given]:
    """Every key that is given in a node and the nodes in it."""
    if not isinstance(value, dict):
        yield Given(project, way, node, node.ONE_LINE, short=True)
        return
    names = {field.key: name for name, field in node.FIELDS.items()}
    for key, item in value.items():
        field = node.FIELDS[names[key]]
        yield Given(project, (*way, key), node, names[key], short=False)
        inner = node_of(field.kind)
        if inner is None:
            continue
        if isinstance(field.kind, Register):
            items = [((key, name), it) for name, it in item.items()]
        elif isinstance(field.kind, ListOf) and isinstance(item, list):
            items = [((key, index), it) for index, it in enumerate(item)]
        else:
            items = [((key,), item)]
        for inner_way, it in items:
            yield from keys(project, inner, it, (*way, *inner_way))


BODIES = ("full", "wide", "group", "rare")
GIVEN = [given for project in BODIES for given in keys(project, Body, data(project))]


def once(given: Iterable[Given]) -> list[Given]:
    """Of keys that stand in the same place of several items of a list, one."""
    places = {(it.project, *(step for step in it.way if isinstance(step, str)), it.node, it.key): it for it in given}
    return list(places.values())


def label(given: Given) -> str:
    return f"{given.project}: {'.'.join(map(str, given.way))}"


def at(value: Any, way: Way) -> Any:
    for step in way:
        value = value[step]
    return value


def changed(project: str, way: Way, change: Callable[[Any, str | int], None]) -> Body:
    """A project in which something was done to the key at the end of a way."""
    copy = deepcopy(data(project))
    change(at(copy, way[:-1]), way[-1])
    return body_of(yaml_of(copy))


def with_value(project: str, way: Way, value: Any) -> Body:
    return changed(project, way, lambda holder, key: holder.__setitem__(key, value))


def without(given: Given) -> Body:
    """The project without a key."""
    return changed(given.project, given.way, lambda holder, key: holder.__delitem__(key))
