"""What Python code may rely on, as a page: `python -m bylaws.reference.python`.

The names are those of `bylaws.__all__`; of each class, the members that are named here. All else may change with any
version.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from typing import Any, Final

import bylaws
from bylaws.structs import whole

_HEAD: Final = """\
# Python

What stands on this page is kept: a name, a parameter or a member leaves only with a new major version, and the
changelog says so. All of it is imported from `bylaws`. Modules below it, and members that are not named here, may
change at any time.

[Bring rules and formats](../how-to/python.md) shows how these fit together."""

_GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "Reading and rendering": (
        "build_root",
        "Built",
        "Governance",
        "Problem",
        "Place",
        "Fix",
        "Severity",
        "Concern",
        "Refused",
    ),
    "Rules": ("rule", "Finding", "Rule", "Tree", "ERROR", "WARNING", "OPEN", "DAY", "MARKDOWN"),
    "Formats": ("export", "Export", "Made", "File", "Pages"),
}
_MEMBERS: Final[Mapping[str, tuple[str, ...]]] = {
    "Built": ("governances", "is_sound", "findings", "has_errors", "problems", "outputs"),
    "Governance": (
        *("holders", "members", "seats", "name_of", "github_of", "person"),
        *("organization_of", "is_independent", "controller"),
    ),
    "Pages": ("link",),
    "Rule": ("manual", "claim"),
    "Export": ("name", "is_folder"),
    "Tree": ("document", "has"),
}
_ATTRIBUTES: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "Governance": (
        ("body", "What the data says, by the keys of the [data reference](data.md); `place(key)` says where."),
        ("files", "The data files that it was read from."),
    ),
    "Refused": (("problems", "Everything that was found until then."),),
    "Tree": (
        ("root", "The folder of the repository."),
        ("documents", "The Markdown files by path, with their `links`, `headings` and `text`."),
    ),
}  # fmt: skip
_HIDDEN: Final = {
    "Built": ("bodies", "refused"),
    "Rule": ("check", "over", "always", "docstring"),
    "Export": ("write", "together", "rule"),
}


def python_page() -> str:
    """The page, in Markdown."""
    parts = [_HEAD]
    for title, names in _GROUPS.items():
        parts += [f"## {title}", *(_entry(name) for name in names)]
    return "\n\n".join(parts) + "\n"


def _entry(name: str) -> str:
    thing = getattr(bylaws, name)
    if isinstance(thing, Enum):
        return f"### Constant {name}\n\n`{type(thing).__name__}.{thing.name}`: for `rule`."
    doc = inspect.cleandoc(thing.__doc__ or "")
    parts = [f"### {'Class' if inspect.isclass(thing) else 'Function'} {name}"]
    if inspect.isclass(thing):
        parts += [doc, "\n".join(_members(name, thing))]
    else:
        parts += [f"```python\n{name}{_signature(thing)}\n```", doc]
    return "\n\n".join(part for part in parts if part)


def _members(name: str, thing: type) -> Iterator[str]:
    if issubclass(thing, Enum):
        yield from (f"- `{member.name}`" for member in thing)
        return
    thing = whole(thing)
    if is_dataclass(thing):
        hidden = _HIDDEN.get(name, ())
        yield from (f"- `{_field(it)}`" for it in fields(thing) if it.name not in hidden)
    elif issubclass(thing, tuple):
        yield from (f"- `{_one_of_a_tuple(thing, it)}`" for it in inspect.get_annotations(thing))
    yield from (f"- `{attribute}`: {meaning}" for attribute, meaning in _ATTRIBUTES.get(name, ()))
    for member in _MEMBERS.get(name, ()):
        found = _found(name, thing, member)
        told = f": {inspect.cleandoc(found.__doc__).splitlines()[0]}" if found.__doc__ else ""
        yield f"- `{member}{_signature(found) if callable(found) else ''}`{told}"


def _found(name: str, thing: type, member: str) -> Any:
    """A method or property; those of a governance stand in its parts."""
    if hasattr(thing, member):
        return inspect.getattr_static(thing, member)
    from bylaws.body.balance import Affiliations
    from bylaws.body.roster import Roster

    return next(getattr(part, member) for part in (Roster, Affiliations) if hasattr(part, member))


def _field(it: Field[Any]) -> str:
    default = "" if it.default is MISSING else f" = {_value(it.default)}"
    return f"{it.name}: {it.type}{default}"


def _one_of_a_tuple(thing: type, name: str) -> str:
    kind = inspect.get_annotations(thing)[name]
    defaults: Mapping[str, Any] = getattr(thing, "_field_defaults", {})
    default = f" = {_value(defaults[name])}" if name in defaults else ""
    return f"{name}: {getattr(kind, '__forward_arg__', kind)}{default}"


def _signature(function: Callable[..., Any]) -> str:
    """A signature as it is written: annotations are text already."""
    parts: list[str] = []
    found = [it for it in inspect.signature(function).parameters.values() if it.name != "self"]
    for number, it in enumerate(found):
        if it.kind is it.KEYWORD_ONLY and (number == 0 or found[number - 1].kind is not it.KEYWORD_ONLY):
            parts.append("*")
        default = "" if it.default is it.empty else f" = {_value(it.default)}"
        parts.append(f"{it.name}: {it.annotation}{default}")
    returned = inspect.signature(function).return_annotation
    return f"({', '.join(parts)}) -> {returned}"


def _value(default: object) -> str:
    if isinstance(default, Enum):
        return f"{type(default).__name__}.{default.name}"
    if isinstance(default, tuple) and default:
        return f"({', '.join(map(_value, default))},)"
    return repr(default).replace("'", '"')


if __name__ == "__main__":
    sys.stdout.buffer.write(python_page().encode())
