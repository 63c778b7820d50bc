"""Structs behave as frozen dataclasses do, and are made when they are needed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, fields, replace

import pytest

from bylaws.structs import struct, whole


@struct
class Point:
    x: int
    y: int = 2
    note: str = field(default="", compare=False, repr=False)


@struct
class Solid(Point):
    named: Mapping[str, int] = field(default_factory=dict)


@struct
class Told:
    what: str
    how: str = field(default="aloud", kw_only=True)


@struct
class Empty:
    pass


def test_values_are_equal_and_of_one_hash_where_their_fields_are() -> None:
    assert Point(1) == Point(1, 2, "other")
    assert hash(Point(1)) == hash(Point(1, 2, "other"))
    assert Point(1) != Point(1, 3)
    assert Point(1) != (1, 2)
    assert Empty() == Empty()
    assert Empty() != Point(1)


def test_below_another_struct_fields_are_added() -> None:
    assert repr(Solid(1, named={"a": 1})) == "Solid(x=1, y=2, named={'a': 1})"
    assert Solid(1, 2) != Point(1, 2)
    assert replace(Solid(1), y=5) == Solid(1, 5)
    match Solid(3, 4):
        case Point(x, y):
            assert (x, y) == (3, 4)


def test_what_is_missing_or_unknown_is_refused() -> None:
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'x'"):
        Point()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'z'"):
        Point(1, z=1)  # type: ignore[call-arg]


def test_defaults_are_made_for_each_one_and_some_are_given_by_name_only() -> None:
    assert Solid(1).named is not Solid(1).named
    assert Told("it").how == "aloud"
    assert Told("it", how="softly") == replace(Told("it"), how="softly")
    with pytest.raises(TypeError, match="takes 2 positional arguments but 3 were given"):
        Told("it", "softly")  # type: ignore[misc]


def test_nothing_is_made_until_there_is_one() -> None:
    @struct
    class Late:
        x: int

    assert not hasattr(Late, "__dataclass_fields__")
    assert Late(1).x == 1
    assert [it.name for it in fields(Late)] == ["x"]  # type: ignore[arg-type]

    @struct
    class Looked:
        y: int

    assert [it.name for it in fields(whole(Looked))] == ["y"]  # type: ignore[arg-type]
    assert whole(int) is int
