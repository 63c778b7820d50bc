"""The record as JSON for other programs: files that anybody can serve, with a schema and a promise.

Nothing in them depends on the day on which they are made, and nothing that the data keeps private is in them.
"""

from __future__ import annotations

import json
import posixpath
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from importlib.resources import files as packaged
from typing import Any, Final

from bylaws.governance import Governance

VERSION: Final = "v1"
SCHEMA: Final = "schema.json"
"""The path of the schema among the files."""


def api_files(governances: Sequence[Governance], folder: str = "") -> Mapping[str, str]:
    """The text of each file by its path: `index.json`, `wasmedge/people.json`, all below `folder`."""
    # thirty classes that most commands have no use for
    from bylaws.api.bodies import body, index, meetings
    from bylaws.api.decisions import decisions
    from bylaws.api.people import organizations, people, roles

    makers: Mapping[str, Callable[[Governance], object]] = {
        "body": body, "people": people, "organizations": organizations, "roles": roles, "decisions": decisions,
        "meetings": meetings,
    }  # fmt: skip
    found: dict[str, str] = {}
    paths: dict[str, list[str]] = {}
    for governance in governances:
        identity = governance.body.project.id
        for name, make in makers.items():
            path = f"{identity}/{name}.json"
            found[path] = _text(make(governance))
            paths.setdefault(identity, []).append(path)
    found = {"index.json": _text(index(governances, paths)), SCHEMA: schema_text(), **found}
    return {posixpath.join(folder, path): text for path, text in found.items()}


def schema_text() -> str:
    """The JSON Schema of all files."""
    return packaged("bylaws.presets").joinpath(f"api-{VERSION}.schema.json").read_text(encoding="utf-8")


def _text(shape: Any) -> str:
    return json.dumps(asdict(shape), indent=1, ensure_ascii=False) + "\n"
