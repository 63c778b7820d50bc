"""The API for other programs as a JSON Schema and as a page, from its shapes (see `api.shapes`)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import fields
from types import NoneType, UnionType
from typing import Any, Final, Literal, get_args, get_origin, get_type_hints

from bylaws.formats.json import VERSION
from bylaws.formats.json.shapes import FILES
from bylaws.markdown.writing import slug
from bylaws.reference.schema import DIALECT, attribute_docs, class_doc, one_line

Schema = dict[str, Any]

ID: Final = f"urn:bylaws:api:{VERSION}"
_PLAIN: Final = {str: "string", int: "integer", bool: "boolean"}
_WORDS: Final = {str: "text", int: "whole number", bool: "true or false"}

_HEAD: Final = """\
# API

The record as JSON, for websites, dashboards and calculators: files that need no server of their own. The MkDocs plugin
publishes them with the site below `api/v1/`; `api: false` in its options leaves them out. `bylaws export api --output
FOLDER` writes them below `FOLDER/v1/`.

- `index.json` names all bodies and their files. `schema.json` is the JSON Schema of all files, as this release writes
  them. Every other file stands in a folder with the id of its body: `wasmedge/people.json`.
- Every field is always there. `null` means that the data does not say it, or that the question does not arise.
- Within `v1`, no field is taken away and none gets another meaning. New fields may come: read past those that you do
  not know.
- The files follow from the data alone, not from the day on which they are made. So there are no dates of meetings in
  them, but rules from which any library for calendars works them out.
- What the data keeps private is not there: private contacts, meetings and channels that are not public.

`decisions.json` is enough to count a vote as `bylaws vote` does: the rule with all defaults, and everybody who may
vote, with the organization for which they count. Shares are exact fractions: compare `votes * denominator` with
`numerator * base`, in whole numbers."""


def api_schema() -> str:
    """The JSON Schema of all files."""
    definitions = {shape.__name__: _object(shape) for shape in _shapes()}
    schema = {
        "$schema": DIALECT,
        "$id": ID,
        "title": "Governance, as published",
        "oneOf": [{"$ref": f"#/$defs/{shape.__name__}"} for shape in FILES],
        "$defs": dict(sorted(definitions.items())),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def api_page() -> str:
    """The reference page: each file and each part of it, with all fields."""
    sections = [_HEAD, "## Files", *(_section(shape) for shape in FILES), "## Parts of files"]
    sections += (_section(shape) for shape in sorted(_shapes(), key=lambda shape: shape.__name__) if shape not in FILES)
    return "\n\n".join(sections) + "\n"


def _shapes() -> Iterator[type]:
    """Every shape that can be reached from the files, each once, the files first."""
    seen = list(FILES)
    for shape in seen:  # it grows
        for hint in get_type_hints(shape).values():
            seen += (found for found in _classes_in(hint) if found not in seen)
    yield from seen


def _classes_in(hint: Any) -> Iterator[type]:
    for part in get_args(hint) if get_origin(hint) is not Literal else ():
        yield from _classes_in(part)
    if isinstance(hint, type) and hasattr(hint, "__dataclass_fields__"):
        yield hint


def _object(shape: type) -> Schema:
    hints, docs = get_type_hints(shape), attribute_docs(shape)
    properties = {field.name: {"description": docs[field.name], **_value(hints[field.name])} for field in fields(shape)}
    return {
        "description": one_line(class_doc(shape)),
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    }


def _value(hint: Any) -> Schema:
    arguments = get_args(hint)
    if get_origin(hint) is Literal:
        return {"const": arguments[0]} if len(arguments) == 1 else {"enum": list(arguments)}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _value(arguments[0])}
    if isinstance(hint, UnionType):
        return {"anyOf": [_value(part) for part in arguments]}
    if hint is NoneType:
        return {"type": "null"}
    return {"type": _PLAIN[hint]} if hint in _PLAIN else {"$ref": f"#/$defs/{hint.__name__}"}


# --- the page --------------------------------------------------------------------------------------------------------


def _section(shape: type) -> str:
    doc, hints, docs = one_line(class_doc(shape)), get_type_hints(shape), attribute_docs(shape)
    rows = [f"| `{field.name}` | {_said(hints[field.name])} | {docs[field.name]} |" for field in fields(shape)]
    return "\n".join([f"### {_title(shape)}", "", doc, "", "| Field | Value | Meaning |", "| --- | --- | --- |", *rows])


def _title(shape: type) -> str:
    if shape in FILES:
        return f"{shape.__name__.lower()}.json"
    words = "".join(f" {char.lower()}" if char.isupper() else char for char in shape.__name__)
    return words.strip().capitalize()


def _said(hint: Any) -> str:
    arguments = get_args(hint)
    if get_origin(hint) is Literal:
        return ", ".join(f"`{word}`" if word else "empty" for word in arguments)
    if get_origin(hint) is tuple:
        return f"list: {_said(arguments[0])}"
    if isinstance(hint, UnionType):
        return ", or ".join(_said(part) for part in arguments)
    if hint is NoneType:
        return "`null`"
    title = _WORDS.get(hint) or _title(hint)
    return title if hint in _WORDS else f"[{title.lower()}](#{slug(title)})"
