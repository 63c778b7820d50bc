"""Values of the data as facts, for sentences about a change: in words where the catalogue has some, else as written."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from fractions import Fraction
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.model.groups import Group
from bylaws.model.quantities import Limit, Portion, Size, Test, Threshold
from bylaws.model.times import Duration
from bylaws.model.vote_kinds import Quorum
from bylaws.source import Node, Open
from bylaws.source.kinds import MARKDOWN, PHRASE, TEXT, Written
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name, arg, listed
from bylaws.words.names import Names

_LONGEST: Final = 80
NAMED: Final = 4
"""So many items of a list are named in a sentence."""
_SAYING: Final = ("text", "do", "what", "name", "title", "url")
"""Keys that say best what an item of a list is."""
_HOURS: Final[Mapping[str, float]] = {
    "minute": 1 / 60, "hour": 1, "day": 24, "week": 168, "month": 730, "quarter": 2190, "year": 8760
}  # fmt: skip
_LINK: Final = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")
Shown = Fact | Name


def shown(governance: Governance, node: Node, name: str) -> Any:
    """The value of a key; None where it has none, or one with more to say than a word or two."""
    value = getattr(node, name)
    if isinstance(value, Open):
        return say.change_open(how=value.value)
    if isinstance(value, tuple):
        each = items(governance, node, name)
        return None if None in each or len(each) > NAMED else listed(each)
    is_rule = isinstance(value, Node | Mapping) and isinstance(node.written(name), dict | list)
    if value is None or (is_rule and not isinstance(value, Group)):
        return None
    return _value(governance, node, name, value, node.written(name))


def items(governance: Governance, node: Node, name: str) -> Sequence[Any]:
    """The items of a list; None for one that has only keys to show."""
    values, written = getattr(node, name), node.written(name)
    if isinstance(values, Open):
        return [say.change_open(how=values.value)]
    each = written if isinstance(written, list) else [written] * len(values)
    texts = each if len(each) == len(values) else [None] * len(values)
    return [_value(governance, node, name, value, text) for value, text in zip(values, texts, strict=True)]


def _value(governance: Governance, node: Node, name: str, value: Any, written: object) -> Any:
    if isinstance(value, Group):
        return Names(governance).who(value)
    if isinstance(value, Node | Mapping):
        said = _gist(value.given() if written is None and isinstance(value, Node) else written)
        return _quoted(said) if said and not is_long(said) else None
    if isinstance(value, StrEnum):
        return value
    if isinstance(value, Written):
        return _written(value, written)
    if isinstance(value, str):
        return _text(governance, node, name, value)
    return Name(brief(str(value)))


def _written(value: Written, written: object) -> Any:
    if isinstance(value, Quorum) and value.threshold and not value.of:
        value = value.threshold
    if isinstance(value, Limit | Size) or (isinstance(value, Threshold) and value.test is Test.UNANIMITY):
        said = str(written)  # their words want a noun behind them
        return _quoted(said) if " to " in said else Name(brief(said))
    try:
        return arg(value)
    except TypeError:  # no fact is made of it
        return Name(brief(str(written)))


def _text(governance: Governance, node: Node, name: str, value: str) -> Shown:
    """A text in quotation marks; an id as what it stands for; what else is written for programs as it is."""
    field = node.FIELDS[name]
    if field.refers_to:
        return Name(_referred(governance, field.refers_to, value))
    kind = getattr(field.kind, "item", field.kind)
    return _quoted(value) if kind in (TEXT, PHRASE, MARKDOWN) else Name(brief(value))


def _quoted(text: str) -> Fact:
    """Words of the body in quotation marks, without their markup."""
    return say.change_quote(words=Name(brief(_LINK.sub(r"\1", text).replace("`", ""))))


def _referred(governance: Governance, to: str, value: str) -> str:
    body = governance.body
    if to == "role" and value in governance.roles:
        return governance.roles[value].singular
    if to == "person":
        return governance.name_of(value)
    things: Mapping[str, Mapping[str, Any]] = {
        "vote kind": governance.voting.kinds or {},
        "channel": body.channels or {},
        "contact": {**body.parties, **(body.channels or {})},
        "place": {**(body.channels or {}), **(body.meetings or {})},
        "meeting": body.meetings or {},
        "organization": body.organizations or {},
        "scope": body.scopes or {},
    }
    found = things.get(to, {}).get(value)
    if found is None:
        return value
    called: str = found.called if to == "vote kind" else found.name
    return called


def is_long(value: object) -> bool:
    """Whether a text is too long to stand beside what it was."""
    return isinstance(value, str) and len(value) > _LONGEST


def measure(value: object) -> Fraction | float | None:
    """How much a value is, to be compared with another one of its kind."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, Quorum):
        return measure(value.threshold)
    if isinstance(value, Threshold):
        return value.share if value.test is Test.SHARE else value.count or None
    if isinstance(value, Portion):
        return value.share
    if isinstance(value, Size):
        return value.most if value.most is not None else value.least
    if isinstance(value, Limit):
        return value.share if value.share is not None else value.count
    if isinstance(value, Duration) and value.unit in _HOURS:
        return None if value.few else value.most * _HOURS[value.unit]
    return None


def _gist(written: object) -> str | None:
    """What a node says in words, where it is written as words or has a key for them."""
    if isinstance(written, dict):
        return next((str(written[key]) for key in _SAYING if isinstance(written.get(key), str)), None)
    return None if written is None or isinstance(written, list) else str(written)


def brief(text: str) -> str:
    """A long text by its beginning."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
