"""Two versions of a node, key by key, each difference as a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bylaws.body.governance import Governance
from bylaws.differences.shown import NAMED, Shown, brief, is_long, items, measure, shown
from bylaws.source import Node, Open
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name, listed


class Comparison:
    """Two nodes of one class, before and after. `of`: whose they are, as `for maintainers`."""

    def __init__(self, before: Governance, after: Governance, of: Fact) -> None:
        self.before, self.after, self.of = before, after, of

    def differences(
        self, old: Node, new: Node, inside: Fact | None = None, without: Sequence[str] = ()
    ) -> Iterator[tuple[str, Fact]]:
        """What is not the same, apart from some keys, each with its key. `inside`: the keys that lead to the nodes."""
        for name in new.FIELDS:
            if name not in without:
                yield from ((name, fact) for fact in self.of_key(old, new, name, inside))

    def of_key(self, old: Node, new: Node, name: str, inside: Fact | None = None) -> Iterator[Fact]:
        """The same of one key."""
        if getattr(old, name) != getattr(new, name):
            yield from self._different(old, new, name, label(name, inside))

    def _different(self, old: Node, new: Node, name: str, key: Fact) -> Iterator[Fact]:
        before, after = getattr(old, name), getattr(new, name)
        is_open = isinstance(before, Open) or isinstance(after, Open)
        if not is_open and isinstance(before, Node) and type(before) is type(after):
            yield from (fact for _, fact in self.differences(before, after, key))
        elif not is_open and isinstance(after, Mapping):
            yield from self._by_id(before or {}, after, key)
        elif not is_open and isinstance(after, tuple):
            yield from self._listed(old, new, name, key)
        else:
            yield self._changed(old, new, name, key)

    def _changed(self, old: Node, new: Node, name: str, key: Fact) -> Fact:
        before, after = getattr(old, name), getattr(new, name)
        if isinstance(before, bool | None) and isinstance(after, bool | None):
            return say.change_flag(key=key, of=self.of, value=bool(after))
        was, now = shown(self.before, old, name), shown(self.after, new, name)
        if (was is None and _is_given(before)) or (now is None and _is_given(after)):  # too much for one sentence
            state = "changed" if _is_given(before) and _is_given(after) else "new" if _is_given(after) else "gone"
            return say.change_rules(key=key, of=self.of, state=state)
        if was == now and was:  # they differ in what is not shown, such as where a link leads
            return say.change_rules(key=key, of=self.of, state="changed")
        if was and now and (is_long(before) or is_long(after)):
            return say.change_text(key=key, of=self.of, new=now)
        return say.change_key(key=key, of=self.of, old=was, new=now, way=_way(before, after))

    def _by_id(self, before: Mapping[str, Any], after: Mapping[str, Any], key: Fact) -> Iterator[Fact]:
        for name in {**before, **after}:
            one, other = before.get(name), after.get(name)
            if isinstance(one, Node) and isinstance(other, Node):
                yield from (fact for _, fact in self.differences(one, other, label(None, key, own=name)))
            elif one is None or other is None:
                quoted = say.change_quote(words=Name(name))
                yield say.change_items(
                    key=key,
                    of=self.of,
                    gained=quoted if one is None else None,
                    lost=quoted if one is not None else None,
                )
            elif one != other:
                was, now = (say.change_quote(words=Name(brief(str(it)))) for it in (one, other))
                inner = label(None, key, own=name)
                yield say.change_key(key=inner, of=self.of, old=was, new=now, way="changed")

    def _listed(self, old: Node, new: Node, name: str, key: Fact) -> Iterator[Fact]:
        before, after = getattr(old, name) or (), getattr(new, name)
        was, now = items(self.before, old, name), items(self.after, new, name)
        gone = [said for item, said in zip(before, was, strict=True) if item not in after]
        fresh = [said for item, said in zip(after, now, strict=True) if item not in before]
        if not gone and not fresh:
            yield say.change_order(key=key, of=self.of)
        elif len(before) == len(after) == 1 and was[0] and now[0] and was != now:
            yield say.change_key(key=key, of=self.of, old=was[0], new=now[0], way="changed")
        elif (not before or not after) and None not in (*fresh, *gone):
            yield say.change_key(key=key, of=self.of, old=listed(gone), new=listed(fresh), way="changed")
        else:
            yield self._items(key, fresh, gone)

    def _items(self, key: Fact, fresh: Sequence[Shown | None], gone: Sequence[Shown | None]) -> Fact:
        """What a list gained and lost: item by item where they are few and say it in words, else in numbers."""
        is_told = None not in (*fresh, *gone) and not any(one in gone for one in fresh)
        if is_told and len(fresh) + len(gone) <= NAMED:
            return say.change_items(key=key, of=self.of, gained=listed(fresh), lost=listed(gone))
        if len(fresh) == len(gone):
            return say.change_rewritten(key=key, of=self.of, n=len(fresh))
        return say.change_counted(key=key, of=self.of, gained=len(fresh), lost=len(gone))


def _is_given(value: object) -> bool:
    return not isinstance(value, Open) and value is not None and value != () and value != {}


def label(name: str | None, inside: Fact | None = None, own: str = "") -> Fact:
    """What a key, or an id, is called: `the quorum`, `the kind of vote in the rules on removal`."""
    named = say.change_key_name(name=name, shown=Name(name.replace("_", " "))) if name else None
    return say.change_label(name=named, own=Name(own) if own else None, inside=inside)


def _way(before: object, after: object) -> str:
    was, now = measure(before), measure(after)
    if was is None or now is None or type(before) is not type(after) or was == now:
        return "changed"
    return "up" if now > was else "down"
