"""Whether a text of the body's own, which stands in place of a section, says a key that the section said.

It is worked out without the key, and says the key if it reads differently then.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from bylaws.body.governance import Governance
from bylaws.model.body import Body
from bylaws.pages.composing.compose import Composer
from bylaws.pages.composing.modules import PageModule
from bylaws.problems import Place
from bylaws.source import Node


class Lost(NamedTuple):
    """A key that no page says, with all that stands below it."""

    node: Node
    key: str
    """Its attribute; empty for the whole node, which is one of several."""
    way: str
    homes: tuple[str, ...]
    subject: Node | None

    @property
    def place(self) -> Place:
        return self.node.place(self.key)


class OwnText:
    """A text of the body's own that stands in place of a section."""

    def __init__(self, composer: Composer, own: tuple[PageModule, str]) -> None:
        self.composer = composer
        self.page, self.section = own

    def left_out(self, lost: Lost) -> Iterator[Lost]:
        """What of a key the text does not say either."""
        change = self.composer.options(self.page).sections[self.section]
        markdown = change.text if change.text is not None else self.composer.own.get(change.file or "", "")
        if "{{" not in markdown and "{%" not in markdown:
            yield lost
            return
        yield from self._left_out(lost, self._text(self.composer.governance.body))

    def _left_out(self, lost: Lost, text: str) -> Iterator[Lost]:
        keys = [lost.key] if lost.key else [key for key in lost.node.given() if key in lost.node.FIELDS]
        for key in keys:
            field, value = lost.node.FIELDS[key], lost.node.given()[key]
            way = lost.way if lost.key else f"{lost.way}.{field.key}"
            one = lost._replace(key=key, way=way)
            needed = field.required or key in (*lost.node.ONE_OF, lost.node.ONE_LINE)
            if not needed and self._text(_without(self.composer.governance.body, lost.node, key)) == text:
                yield one
                continue
            items = value.values() if isinstance(value, Mapping) else value if isinstance(value, tuple) else (value,)
            for item in items:
                if isinstance(item, Node):
                    inner = f"{way}.{item.id}" if item.id else way
                    yield from self._left_out(Lost(item, "", inner, lost.homes, lost.subject), text)

    def _text(self, body: Body) -> str:
        governance = Governance(body, self.composer.governance.files, self.composer.governance.folder)
        other = Composer(governance, tuple(self.composer.every.values()), self.composer.own)
        page = next((page for page in other.modules if page.NAME == self.page.NAME), None)
        return other.section_text(page, self.section) if page else ""


def _without(body: Body, node: Node, key: str) -> Body:
    """A body in which one key of one node is not given."""
    found: Body = _copied(body, node, key)
    return found


def _copied(value: Any, node: Node, key: str) -> Any:
    if isinstance(value, Node):
        given = {name: it if name == "_origin" else _copied(it, node, key) for name, it in value.__dict__.items()}
        if value is node:
            del given[key]
        elif all(it is value.__dict__[name] for name, it in given.items()):
            return value
        copy = object.__new__(type(value))
        copy.__dict__.update(given)
        return copy
    if isinstance(value, tuple):
        items = tuple(_copied(it, node, key) for it in value)
        return value if all(one is other for one, other in zip(items, value, strict=True)) else items
    if isinstance(value, Mapping):
        held = {name: _copied(it, node, key) for name, it in value.items()}
        return value if all(it is value[name] for name, it in held.items()) else held
    return value
