"""Hostile text in every field of the data: every copy stays a whole file of its format that says the same of people."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Mapping
from functools import cache
from itertools import cycle
from typing import Any

import pytest
import yaml
from ruamel.yaml import YAML

from bylaws import formats
from bylaws.body.governance import Governance
from bylaws.formats.made import Pages
from bylaws.model.body import Body
from hostile import HOSTILE, with_text
from projects.bodies import PROJECTS, body_of, data_of, yaml_of

FOR_COPIES = {
    "commands of a terminal": "Maj\x1b[2Jority\x00\x9b2J",
    "turned text": "a\u202eb\u2066c\u2069",
    "separators": "a\x85b\u2028c\u2029d\x0ce",
    "a formula": "=cmd|' /C calc'!A0",
    "another formula": "+1+1",
    "a third formula": "@SUM(1,1)",
    "a fourth formula": "-2+3",
    "a row": '",x,"\r\n=1',
    "a key of YAML": "x: {a: b} # c",
    "a tag of YAML": "!!python/object/apply:os.system [id]",
    "a document of YAML": "--- %YAML 1.1 ...",
    "a line of a calendar": "x\r\nEND:VCALENDAR",
    "an owner": "* @evil",
}
TEXTS = [*HOSTILE.values(), *FOR_COPIES.values()]
UNSHOWN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


@cache
def copies(project: str, first: int | None) -> Mapping[str, str]:
    """The files of all copies; with harmless words where no first text is named."""
    data = {key: value for key, value in data_of(PROJECTS / project).items() if key != "documents"}
    texts = [f"Word{number}" for number in range(len(TEXTS))] if first is None else TEXTS[first:] + TEXTS[:first]
    hostile = with_text(Body, data, cycle(texts))
    for name, scope in data.get("scopes", {}).items():  # `test_exports_owning.py` has paths
        hostile["scopes"][name] |= {"paths": scope["paths"]} if "paths" in scope else {}
    text = UNSHOWN.sub(lambda found: f"\\u{ord(found[0]):04x}", yaml_of(hostile))
    governance = Governance(body_of(text))
    made = (formats.exported(governance, module, Pages()) for module in formats.own_exports())
    return {file.path: file.text for found in made for file in found.files}


def kind(value: Any) -> Any:
    """What a value is, without the words in it."""
    if isinstance(value, dict):
        return {str(key) if isinstance(item, str) else "": kind(item) for key, item in value.items()}
    return [kind(item) for item in value] if isinstance(value, list) else type(value).__name__


@pytest.mark.parametrize("project", ["full", "group"])
@pytest.mark.parametrize("first", range(0, len(TEXTS), 7))
def test_hostile_text_leaves_every_copy_whole(project: str, first: int) -> None:
    expected, found = copies(project, None), copies(project, first)
    assert found.keys() == expected.keys()
    for path, text in found.items():
        assert not UNSHOWN.search(text), path
        if path.endswith((".yml", ".yaml")):
            assert kind(yaml.safe_load(text)) == kind(yaml.safe_load(expected[path])), path
            assert kind(YAML(typ="safe", pure=True).load(text)) == kind(YAML(typ="safe").load(expected[path])), path
        elif path.endswith(".json"):
            assert kind(json.loads(text)) == kind(json.loads(expected[path])), path
        elif path.endswith(".csv"):
            rows = list(csv.reader(io.StringIO(text)))
            assert [len(row) for row in rows] == [len(row) for row in csv.reader(io.StringIO(expected[path]))]
            assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]
        elif path.endswith(".ics"):
            assert re.findall("^[A-Z-]+(?=[:;])", text, re.MULTILINE) == re.findall(
                "^[A-Z-]+(?=[:;])", expected[path], re.MULTILINE
            )
        else:  # lines with handles
            assert "evil" not in text
            assert text.count("\n") == expected[path].count("\n"), path
