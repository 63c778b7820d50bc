"""Frozen values that are declared as dataclasses are, and cost nothing until there is one.

`dataclass` writes the source of each method and compiles it when the module is loaded: a third of a millisecond a
class, and of two hundred classes, a command uses some dozens. A `struct` is made whole when its first instance is.
"""

from __future__ import annotations

from dataclasses import MISSING, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def struct(made: type[T]) -> type[T]:
    """A class of values: equal and of one hash where their fields are. Only the type checker keeps them frozen."""

    def first(self: T, *values: Any, **named: Any) -> None:
        whole(made)
        made.__init__(self, *values, **named)

    methods = {"__init__": first, "__eq__": _is_equal, "__hash__": _hashed, "__repr__": _shown}
    for name, method in methods.items():
        if made.__dict__.get(name) is None:
            setattr(made, name, method)
    return made


def whole(made: type[T]) -> type[T]:
    """A struct whose fields can be looked at, though there is no instance yet; any other class as it is."""
    for above in reversed(made.__mro__):
        if getattr(above.__dict__.get("__init__"), "__qualname__", "") == "struct.<locals>.first":
            dataclass(init=False, repr=False, eq=False)(above)
            above.__init__ = _init(above)  # type: ignore[misc]
            names = [it.name for it in fields(above) if it.compare]
            above._compared = attrgetter(*names) if names else type  # type: ignore[attr-defined]
    return made


def _init(made: type) -> Any:
    """What `dataclass` would write, in a third of the time: nobody asks it for the types of its arguments."""
    defaults: dict[str, Any] = {}
    taken, by_name, lines = ["self"], ["*"], ["pass"]
    for it in fields(made):
        argument, value = it.name, it.name
        if it.default is not MISSING:
            defaults[it.name] = it.default
            argument = f"{it.name}=defaults['{it.name}']"
        elif it.default_factory is not MISSING:
            defaults[it.name] = it.default_factory
            argument, value = f"{it.name}=MISSING", f"defaults['{it.name}']() if {it.name} is MISSING else {it.name}"
        (by_name if it.kw_only else taken).append(argument)
        lines.append(f"self.{it.name} = {value}")
    arguments = ", ".join(taken + (by_name if len(by_name) > 1 else []))
    written: dict[str, Any] = {"defaults": defaults, "MISSING": MISSING}
    exec(f"def __init__({arguments}):\n " + "\n ".join(lines), written)
    return written["__init__"]


def _is_equal(self: Any, other: Any) -> Any:
    return self._compared(self) == self._compared(other) if type(self) is type(other) else NotImplemented


def _hashed(self: Any) -> int:
    return hash(self._compared(self))


def _shown(self: Any) -> str:
    shown = ", ".join(f"{it.name}={getattr(self, it.name)!r}" for it in fields(self) if it.repr)
    return f"{type(self).__name__}({shown})"
