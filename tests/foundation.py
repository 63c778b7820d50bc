"""Data for a site of many bodies: each project on a foundation's list of maintainers, with the rules of a first body.

The people and their organizations are as the list has them. The rules are those that `bylaws init` writes, because the
list has none: this is to measure with, not to publish.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from itertools import takewhile
from pathlib import Path
from unicodedata import normalize

from bylaws.source import HANDLE_PATTERN

LEVEL, PROJECT, PERSON, COMPANY, ACCOUNT = "", "Project", "Maintainer Name", "Company", "Github Name"
_ALONE = re.compile(r"independent|individual|self|none|n/?a|", re.IGNORECASE)

Row = Mapping[str, str]


def write_foundation(root: Path, listed: Path) -> int:
    """Write a body for each project of a CSV file with the columns of the CNCF below `root/data`; how many they are."""
    preset = files("bylaws.presets").joinpath("first-body.yaml").read_text(encoding="utf-8")
    rules = preset[preset.index("ladder:") :]
    projects = _projects(listed)
    for name, rows in projects.items():
        folder = root / "data" / _id(name)
        folder.mkdir(parents=True)
        text = "\n".join([*_body(name, rows), "", rules])
        (folder / "body.yaml").write_text(text, encoding="utf-8")
    return len(projects)


def _projects(listed: Path) -> Mapping[str, Sequence[Row]]:
    """The rows of each project. Parts such as `Istio: Steering Committee` belong to what stands before the colon."""
    found: dict[str, list[Row]] = {}
    name = ""
    with listed.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row[LEVEL].strip():
                name = row[PROJECT].partition(":")[0].strip()
            found.setdefault(name, []).append(row)
    return found


def _body(name: str, rows: Sequence[Row]) -> Iterator[str]:
    people = {_handle(row): row for row in reversed(rows) if row[PERSON].strip()}
    people = dict(reversed(people.items()))
    companies = {_id(row[COMPANY]): row[COMPANY].strip() for row in rows if not _ALONE.fullmatch(row[COMPANY].strip())}
    yield "project:"
    yield f"  id: {_id(name)}"
    yield f"  name: {json.dumps(name, ensure_ascii=False)}"
    yield f"  foundation: {{name: cncf, level: {rows[0][LEVEL].strip().lower()}}}"
    if companies:
        yield "organizations:"
        yield from (f"  {key}: {json.dumps(company, ensure_ascii=False)}" for key, company in companies.items())
    yield "people:"
    for handle, row in people.items():
        affiliation = _id(row[COMPANY]) if _id(row[COMPANY]) in companies else "independent"
        called = json.dumps(row[PERSON].strip(), ensure_ascii=False)
        yield f"  {handle}: {{name: {called}, affiliation: {affiliation}}}"
    yield "seats:"
    yield from (f"  - {{person: {handle}, role: maintainer}}" for handle in people)


def _handle(row: Row) -> str:
    account = "".join(takewhile(lambda char: char not in " ,/(", row[ACCOUNT].strip().lstrip("@")))
    return account if re.fullmatch(HANDLE_PATTERN, account) else _id(row[PERSON])


def _id(name: str) -> str:
    plain = normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "x"
