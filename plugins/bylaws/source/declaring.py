"""How a class of nodes declares its keys.

A key that is not required can be left open, unless it is `settled`: names, ids, links, and what only arranges the
data. The type that a reader of the key sees has `Open` in it accordingly.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Literal, TypeVar, cast, overload

from bylaws.source.kinds import SLUG, Kind, ListOf, Scalar
from bylaws.source.nodes import Field, Register, kind_for
from bylaws.source.open import Open

T = TypeVar("T")

KindLike = Kind[T] | type[T]
Later = Callable[[], type[T]]
"""Names a class of nodes that is not complete yet."""


def each(kind: KindLike[T] | Callable[[], type[T]]) -> Kind[tuple[T, ...]]:
    """A list."""
    return ListOf(kind_for(kind), one_will_do=False)


def required(kind: KindLike[T], example: Any, *, key: str | None = None) -> T:
    """A key that must be there. `key` is its name in the data, where Python does not allow that name."""
    return cast("T", Field(kind_for(kind), example, required=True, key=key))


@overload
def optional(kind: KindLike[T] | Later[T], example: Any, *, key: str | None = None) -> T | Open | None: ...
@overload
def optional(kind: KindLike[T] | Later[T], example: Any, *, default: T, key: str | None = None) -> T | Open: ...
@overload
def optional(
    kind: KindLike[T] | Later[T], example: Any, *, settled: Literal[True], key: str | None = None
) -> T | None: ...
@overload
def optional(
    kind: KindLike[T] | Later[T], example: Any, *, default: T, settled: Literal[True], key: str | None = None
) -> T: ...
def optional(
    kind: KindLike[T] | Later[T], example: Any, *, default: Any = None, settled: bool = False, key: str | None = None
) -> Any:
    """A key that may be left out, for which `default` then holds. Left open is another thing than left out."""
    return Field(kind_for(kind), example, default=default, can_be_open=not settled, key=key)


@overload
def several(kind: KindLike[T] | Later[T], *examples: Any, default: tuple[T, ...] = ()) -> tuple[T, ...] | Open: ...
@overload
def several(
    kind: KindLike[T] | Later[T], *examples: Any, default: tuple[T, ...] = (), settled: Literal[True]
) -> tuple[T, ...]: ...
def several(kind: KindLike[T] | Later[T], *examples: Any, default: tuple[T, ...] = (), settled: bool = False) -> Any:
    """A key with a list, which may be left out."""
    listed = ListOf(kind_for(kind), one_will_do=False)
    return Field(listed, list(examples), default=default, can_be_open=not settled)


@overload
def one_or_several(kind: KindLike[T], example: Any, *, default: tuple[T, ...] = ()) -> tuple[T, ...] | Open: ...
@overload
def one_or_several(
    kind: KindLike[T], example: Any, *, default: tuple[T, ...] = (), settled: Literal[True]
) -> tuple[T, ...]: ...
def one_or_several(kind: KindLike[T], example: Any, *, default: tuple[T, ...] = (), settled: bool = False) -> Any:
    """A key with a list, of which a single item may be written without the list."""
    listed = ListOf(kind_for(kind), one_will_do=True)
    return Field(listed, example, default=default, can_be_open=not settled)


@overload
def by_id(kind: KindLike[T], example: Any, *, ids: Kind[str] | None = None) -> Mapping[str, T] | Open: ...
@overload
def by_id(
    kind: KindLike[T], example: Any, *, ids: Kind[str] | None = None, settled: Literal[True]
) -> Mapping[str, T]: ...
def by_id(kind: KindLike[T], example: Any, *, ids: Kind[str] | None = None, settled: bool = False) -> Any:
    """A key with a mapping from ids to things, which may be left out. Each thing knows its id."""
    register = Register(kind_for(kind), cast("Scalar[str]", ids or SLUG))
    return Field(register, example, default=MappingProxyType({}), can_be_open=not settled)
