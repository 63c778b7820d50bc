"""Two versions of a node, key by key, in the words of the data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any, Final

from bylaws.source import Node, Open
from bylaws.structs import struct

_LONGEST: Final = 80
_WORDS: Final[Mapping[str, str]] = {
    "passes": "it takes",
    "open_for": "open",
    "closes": "closes",
    "of": "shares of",
    "by": "decided by",
    "vote": "decided by",
    "against": "votes against it that are allowed",
    "excluding": "without a vote",
    "votes_per_organization": "votes per organization",
    "when": "held",
    "at": "at",
    "then": "what follows",
    "default": "by default",
    "from_": "from",
    "what": "the matter",
}
"""How a key reads in a sentence, where that is not the key with blanks."""


@struct
class Difference:
    """A key with two values."""

    path: tuple[str, ...]
    """The keys and ids that lead to it, as words."""
    wording: str
    """What stands behind the path, with `{}` for each of `values`."""
    values: tuple[str, ...]

    @property
    def where(self) -> str:
        return ", ".join(self.path)


def differences(old: Node, new: Node, path: tuple[str, ...] = (), without: Sequence[str] = ()) -> Iterator[Difference]:
    """What is not the same in two nodes of one class, apart from some keys."""
    for name in new.FIELDS:
        if name in without or _same(old, new, name):
            continue
        here = (*path, _WORDS.get(name, name.replace("_", " ")))
        before, after = getattr(old, name), getattr(new, name)
        is_open = isinstance(before, Open) or isinstance(after, Open)
        if not is_open and isinstance(before, Node) and type(before) is type(after):
            yield from differences(before, after, here)
        elif not is_open and isinstance(after, Mapping):
            yield from _by_id(before, after, here)
        elif not is_open and isinstance(after, tuple):
            yield from _listed(_items(old, name), _items(new, name), here)
        else:
            yield _changed(here, _text(old, name), _text(new, name))


def _same(old: Node, new: Node, name: str) -> bool:
    return bool(getattr(old, name) == getattr(new, name))


def _changed(path: tuple[str, ...], before: str, after: str) -> Difference:
    if not after:
        return Difference(path, ": not said any more, was {}", (before,))
    if not before:
        return Difference(path, " {}, was not said", (after,))
    return Difference(path, " {}, was {}", (after, before))


def _by_id(before: Mapping[str, Any], after: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[Difference]:
    for name in {**before, **after}:
        one, other = before.get(name), after.get(name)
        if isinstance(one, Node) and isinstance(other, Node):
            yield from differences(one, other, (*path, name))
        elif one is None:
            yield Difference((*path, name), ": new", ())
        elif other is None:
            yield Difference((*path, name), ": gone", ())
        elif one != other:
            yield _changed((*path, name), brief(str(one)), brief(str(other)))


def _listed(before: Sequence[str], after: Sequence[str], path: tuple[str, ...]) -> Iterator[Difference]:
    gone = [item for item in before if item not in after]
    fresh = [item for item in after if item not in before]
    if len(before) == len(after) == 1:
        yield _changed(path, before[0], after[0])
        return
    if gone:
        yield Difference(path, f" without {', '.join(['{}'] * len(gone))}", tuple(gone))
    if fresh:
        yield Difference(path, f" also {', '.join(['{}'] * len(fresh))}", tuple(fresh))
    if not gone and not fresh:
        yield Difference(path, " in another order", ())


def _items(node: Node, name: str) -> list[str]:
    written = node.written(name)
    if written is None:
        return [brief(str(item)) for item in getattr(node, name)]
    return [brief(flow(item)) for item in (written if isinstance(written, list) else [written])]


def _text(node: Node, name: str) -> str:
    """The value of a key in the words of the data; what holds without it, where that is a word; else nothing."""
    written = node.written(name)
    if written is not None:
        return brief(_yes_or_no(flow(written)))
    value = getattr(node, name)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, StrEnum):
        return value.value
    return "" if value in (None, ()) or isinstance(value, (Node, Mapping)) else brief(str(value))


def _yes_or_no(text: str) -> str:
    return {"true": "yes", "false": "no"}.get(text, text)


def flow(written: object) -> str:
    """A value of the data on one line: `{by: maintainer, vote: two-thirds}`."""
    if isinstance(written, dict):
        return f"{{{', '.join(f'{key}: {flow(value)}' for key, value in written.items())}}}"
    if isinstance(written, list):
        return f"[{', '.join(flow(item) for item in written)}]"
    return str(written)


def brief(text: str) -> str:
    """A long text by its beginning."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
