"""Bodies for tests: read from texts or folders, with a key changed, and rendered. Nothing is written."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

from bylaws.body.files import Sources, assemble, find_bodies, read_body
from bylaws.body.governance import Governance
from bylaws.model.body import Body
from bylaws.pages.composing.compose import Composer
from bylaws.pages.composing.links import closed
from bylaws.pages.documents import all_pages
from bylaws.pages.site import site_pages
from bylaws.problems import Problem
from bylaws.source.yaml import Plain, read_text

PROJECTS = Path(__file__).parent
ROOT = PROJECTS.parent.parent
REAL = ("kmesh", "wasmcloud", "wasmedge", "wg-wasm")
DAY = date(2026, 6, 1)
"""The day of which site pages tell."""
MADE = ("full", "group", "minimal", "rare", "wide")


def yaml_of(value: Any) -> str:
    """Values of the reader as text that it reads in the same way."""
    if isinstance(value, Mapping):
        return (
            "{" + ", ".join(f"{json.dumps(key, ensure_ascii=False)}: {yaml_of(it)}" for key, it in value.items()) + "}"
        )
    if isinstance(value, list):
        return "[" + ", ".join(map(yaml_of, value)) + "]"
    return str(value) if isinstance(value, Plain) and value.isalnum() else json.dumps(str(value), ensure_ascii=False)


def data_of(root: Path) -> dict[str, Any]:
    """The whole data of the body under a root, as one mapping."""
    reading = read_body(root, find_bodies(root)[0])
    return {key: value for document in reading.documents for key, value in document.data.items()}


def body_of(text: str) -> Body:
    """A body from one text; problems are mistakes of the test."""
    reading = assemble(Sources("data", ("data/body.yaml",), shared=False), (read_text("data/body.yaml", text),))
    assert not reading.problems, [str(problem) for problem in reading.problems]
    assert reading.body is not None
    return reading.body


def pages_one_by_one(body: Body, own: Mapping[str, str] | None = None) -> Iterator[tuple[str, str]]:
    """The pages of a body, each with its path; problems of own sections are mistakes of the test."""
    composer = Composer(Governance(body), all_pages(), own or {})
    found = composer.render()
    assert not composer.problems, [str(problem) for problem in composer.problems]
    folder = body.documents.folder or ""
    anchors = {page.path: page.anchors for page in found}
    for page in found:
        path = posixpath.join(folder, page.path)
        yield path, closed(page.text, path, folder, anchors)


def texts_one_by_one(body: Body, own: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The path and the text of each page as they come, with links still open: for those who look for a difference."""
    folder = body.documents.folder or ""
    documents = Composer(Governance(body), all_pages(), own)
    named = {name: name for name in documents.paths}
    given = {"today": DAY, "findings": (), "known": (), "documents": named, "history": ()}
    options = body.documents.site
    site = Composer(documents.governance, site_pages(), own, options=options, beside=documents.paths, given=given)
    return ((f"{folder}/{page.path}", page.text) for page in chain(documents.pages(), site.pages()))


def problems_of_pages(text: str, own: Mapping[str, str] | None = None) -> list[Problem]:
    """What is wrong with the own sections of a body."""
    composer = Composer(Governance(body_of(text)), all_pages(), own or {})
    composer.render()
    return composer.problems


def pages(text: str, own: Mapping[str, str] | None = None) -> dict[str, str]:
    """The pages of a body from one text, by path."""
    return dict(pages_one_by_one(body_of(text), own))


def of_project(name: str) -> tuple[dict[str, str], Body]:
    """The pages and the body of a project in this folder, or of a real one."""
    root = ROOT if name in REAL else PROJECTS / name
    sources = next(it for it in find_bodies(root) if name not in REAL or it.folder.endswith(f"/{name}"))
    reading = read_body(root, sources)
    assert not reading.problems, [str(problem) for problem in reading.problems]
    assert reading.body is not None
    return dict(pages_one_by_one(reading.body, reading.own)), reading.body
