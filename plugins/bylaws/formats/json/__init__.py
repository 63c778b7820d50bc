"""The record as JSON for other programs: files that anybody can serve, with a schema and a promise.

Nothing in them depends on the day on which they are made, and nothing that the data keeps private is in them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from importlib.resources import files as packaged
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.formats.jsontext import as_json

VERSION: Final = "v1"
SCHEMA: Final = "schema.json"
"""The path of the schema among the files."""


def api_files(governances: Sequence[Governance]) -> Mapping[str, str]:
    """The text of each file by its path: `index.json`, `wasmedge/people.json`."""
    made = {path: text for governance in governances for path, text in body_files(governance).items()}
    return {**index_files(governances), **made}


def index_files(governances: Sequence[Governance]) -> Mapping[str, str]:
    """The list of bodies, and the schema of all files."""
    from bylaws.formats.json.bodies import index

    return {"index.json": _text(index(governances, [f"{name}.json" for name in _makers()])), SCHEMA: schema_text()}


def body_files(governance: Governance) -> Mapping[str, str]:
    """The files of one body."""
    folder = governance.body.project.id
    return {f"{folder}/{name}.json": _text(make(governance)) for name, make in _makers().items()}


def _makers() -> Mapping[str, Callable[[Governance], object]]:
    # thirty classes that most commands have no use for
    from bylaws.formats.json.bodies import body, meetings
    from bylaws.formats.json.decisions import decisions
    from bylaws.formats.json.people import organizations, people, roles

    return {
        "body": body, "people": people, "organizations": organizations, "roles": roles, "decisions": decisions,
        "meetings": meetings,
    }  # fmt: skip


def schema_text() -> str:
    """The JSON Schema of all files."""
    return packaged("bylaws.presets").joinpath(f"api-{VERSION}.schema.json").read_text(encoding="utf-8")


def _text(shape: Any) -> str:
    return as_json(shape, default=fields_of, indent=1) + "\n"


def fields_of(shape: Any) -> dict[str, Any]:
    """The fields of one dataclass: `asdict` copies everything below as well."""
    return {field.name: getattr(shape, field.name) for field in fields(shape)}
