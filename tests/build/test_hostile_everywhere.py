"""Hostile text in every field of the schema, through every output: pages, sites, copies, reports, differences.

Which field has which text is drawn for each example; `test_hostile_text.py` and its kind look closer at each output.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from random import Random

import pytest
import yaml

from bylaws.build.root import build_root
from bylaws.build.site import contents
from bylaws.differences import compare
from bylaws.formats import own_exports
from bylaws.model.body import Body
from bylaws.reports import Format, report
from hostile import HOSTILE, with_text
from projects.bodies import PROJECTS, data_of, yaml_of

MORE = (
    "Maj\x1b[2Jority\x00\x9b2J", "a\u202eb\u2066c", "a\x85b\u2028c\x0c", "=cmd|' /C calc'!A0", "@SUM(1,1)", '",x,"\r\n=1', "x: {a: b} # c",
    "!!python/object/apply:os.system [id]", "--- %YAML 1.1 ...", "x\r\nEND:VCALENDAR", "* @evil", "</title><script>alert(1)</script>",
    "![x](x){: onerror=alert(1) }", "Z`", "\"'`", "</text></svg><script>alert(1)</script>", ":material-account:", "{++new++} {--old--}",
    "{{ config.site_name }} {% raw %} {# x #}", "---\ntitle: x\n---", '" onmouseover="alert(1)" x="', "::error file=x::y", "::add-mask::x", "%0A%0D", "<!-- bylaws:keep x -->",
)  # fmt: skip
TEXTS = (*HOSTILE.values(), *MORE)
EXAMPLES = int(os.environ.get("BYLAWS_EXAMPLES", "0")) or 4
"""More of them for a long run."""
NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
DAY = date(2026, 6, 1)


def drawn(random: Random) -> Iterator[str]:
    while True:
        yield random.choice(TEXTS)


def written(folder: Path, project: str, random: Random) -> Path:
    data = dict(data_of(PROJECTS / project))
    hostile = with_text(Body, data, drawn(random))
    for key in ("documents", "exports"):  # these arrange the outputs: other ones would be other outputs
        if key in data:
            hostile[key] = data[key]
    for name, scope in data.get("scopes", {}).items():
        hostile["scopes"][name] |= {"paths": scope["paths"]} if "paths" in scope else {}
    folder.mkdir(exist_ok=True)
    text = NO_TEXT.sub(lambda found: f"\\u{ord(found[0]):04x}", yaml_of(hostile))
    (folder / "governance.yaml").write_text(text, encoding="utf-8")
    for own in ("own",):
        source = PROJECTS / project / "data" / own
        if source.is_dir():
            (folder / own).mkdir(exist_ok=True)
            for path in source.iterdir():
                (folder / own / path.name).write_bytes(path.read_bytes())
    return folder


def sound(path: str, text: str) -> None:
    """Whether a file is one of its kind."""
    assert not NO_TEXT.search(text.replace("\r\n", "\n")), path
    if path.endswith(".json"):
        json.loads(text)
    elif path.endswith((".yml", ".yaml")):
        yaml.safe_load(text)
    elif path.endswith(".csv"):
        cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))], path
    elif path.endswith(".md"):
        assert "<script>" not in text.replace("`<script>", ""), path


def outputs(root: Path) -> Mapping[str, str]:
    built = build_root(root)
    found = {page.path: page.text for page in built.pages}
    for body in built.bodies:
        for export in own_exports() if built.is_sound else ():
            found |= {f"{export.name}/{file.path}": file.text for file in body.export(export).files}
    files, _ = contents(built, "docs", DAY)
    found |= {f"site/{path}": raw.decode() for path, raw in files.items() if not path.endswith((".js", ".css", ".png"))}
    for form in Format:
        shown = report(built.problems, root, form)
        found[f"report.{'json' if form in (Format.JSON, Format.SARIF) else form.value}"] = shown
        if form is Format.GITHUB:
            assert all(line.startswith("::") for line in shown.splitlines())
    return found


@pytest.mark.parametrize("seed", range(EXAMPLES))
def test_every_output_stays_what_it_is(tmp_path: Path, seed: int) -> None:
    random = Random(seed)
    project = random.choice(("full", "group", "wide", "minimal"))
    root = written(tmp_path / "new", project, random)
    made = outputs(root)
    assert len(made) >= len(Format) - 1
    for path, text in made.items():
        sound(path, text)
    before = build_root(written(tmp_path / "old", project, random))
    after = build_root(root)
    if before.governances and after.governances:
        for change in compare(before.governances[0], after.governances[0], {}, {}):
            assert not NO_TEXT.search(str(change))
