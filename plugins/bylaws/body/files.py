"""From a folder of YAML files to a `Body`: which files belong together, and what is wrong with them."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path, PurePosixPath
from typing import Any, Final

from bylaws.cache import seen
from bylaws.folder import Folder
from bylaws.model.body import Body
from bylaws.model.documents import SectionOptions
from bylaws.problems import Place, Problem, Refused
from bylaws.rules.reading import DEFINED_TWICE, HIDDEN_FILE, MISSING_FILE, MIXED_DATA, NO_DATA, NOT_UTF_8, OUTSIDE_ROOT
from bylaws.rules.values import MISSING_KEY
from bylaws.source import Holder
from bylaws.source.yaml import YamlFile, read_file
from bylaws.structs import struct

SINGLE_FILE: Final = "governance.yaml"
DATA_FOLDER: Final = "data"
SUFFIXES: Final = (".yaml", ".yml")


@struct
class Sources:
    """The files of one body. Paths are relative to the root, with forward slashes."""

    folder: str
    files: tuple[str, ...]
    shared: bool
    """Whether the data folder holds other bodies too: then each has an output folder of its own."""


@struct
class Reading:
    """What came out of reading one body; `body` is None when its problems leave nothing to work with."""

    sources: Sources
    body: Body | None
    documents: tuple[YamlFile, ...]
    problems: tuple[Problem, ...]
    own: Mapping[str, str] = field(default_factory=dict)
    """The own Markdown files that sections of pages name, by the path that they name."""


_HINT: Final = "keep own files beside the data"


class _NotHad(Exception):
    """Why an own file cannot be had: rule, message and hint of a problem."""


def find_bodies(root: Path, data: str = DATA_FOLDER) -> tuple[Sources, ...]:
    """The bodies under a root: `governance.yaml`, or the YAML files of the data folder, or of each folder in it.

    Raises:
        Refused: when there is none, when it is not below the root, or when one folder holds files of a body and
            folders of others.
    """
    if PurePosixPath(data).is_absolute() or ".." in PurePosixPath(data).parts:
        message = f"the data folder `{data}` is not below the root"
        raise Refused([OUTSIDE_ROOT.at(Place(data), message, "name a folder below the root")])
    data = PurePosixPath(data).as_posix()
    folder = Folder(root, any_name=True).target(data)
    if seen.kind(folder) != seen.FOLDER:
        if seen.kind(root / SINGLE_FILE) == seen.FILE:
            return (Sources(".", (SINGLE_FILE,), shared=False),)
        message = f"there is neither a folder `{data}` nor a file `{SINGLE_FILE}` here"
        raise Refused([NO_DATA.at(Place(str(root)), message, "run `bylaws init` to make a first body")])
    own = _yaml_files(data, folder)
    below = {name: _yaml_files(f"{data}/{name}", folder / name) for name, _ in seen.names(folder)}
    below = {name: found for name, found in below.items() if found}
    if own and below:
        message = f"`{data}` holds files of one body (`{own[0]}`) and folders of others (`{next(iter(below))}`)"
        raise Refused([MIXED_DATA.at(Place(own[0]), message, "move the files into a folder of their own")])
    if own:
        return (Sources(data, own, shared=False),)
    if below:
        return tuple(Sources(f"{data}/{name}", found, shared=True) for name, found in below.items())
    message = f"the folder `{data}` holds no YAML file"
    raise Refused([NO_DATA.at(Place(data), message, "run `bylaws init` to make a first body")])


def _yaml_files(path: str, folder: Path) -> tuple[str, ...]:
    """The data files in a folder, by their path from the root."""
    found = seen.names(folder) if seen.kind(folder) == seen.FOLDER else ()
    ours = (name for name, kind in found if PurePosixPath(name).suffix in SUFFIXES)
    return tuple(posixpath.join(path, name) for name in ours if seen.kind(folder / name) == seen.FILE)


def read_body(root: Path, sources: Sources) -> Reading:
    """Read all files of a body. Never raises for what they contain."""
    folder = Folder(root, any_name=True)
    documents = tuple(read_file(folder, name) for name in sources.files)
    reading = assemble(sources, documents)
    if reading.body is None:
        return reading
    own, problems = _own_files(folder, sources, reading.body)
    return replace(reading, own=own, problems=(*reading.problems, *problems))


def is_current(root: Path, reading: Reading) -> bool:
    """Whether reading a body again would give the same: never where something is wrong with its files."""
    files = {name: document.text for name, document in zip(reading.sources.files, reading.documents, strict=True)}
    files |= {f"{reading.sources.folder}/{name}": text for name, text in reading.own.items()}
    folder = Folder(root, any_name=True)
    try:
        now = {name: folder.read(posixpath.normpath(name)) or "" for name in files}
    except Refused:
        return False
    same = all(now[name].removeprefix("\ufeff") == text for name, text in files.items())
    return same and not reading.problems


def _own_files(folder: Folder, sources: Sources, body: Body) -> tuple[dict[str, str], list[Problem]]:
    found: dict[str, str] = {}
    problems: list[Problem] = []
    for section in body.documents.nodes():
        if isinstance(section, SectionOptions) and section.file:
            try:
                found[section.file] = _own_file(folder, sources, section.file)
            except _NotHad as why:
                rule, message, hint = why.args
                problems.append(rule.at(section.place("file"), message, hint))
    return found, problems


def _own_file(folder: Folder, sources: Sources, name: str) -> str:
    """The Markdown that a section names; raises `_NotHad`."""
    path = posixpath.normpath(posixpath.join(sources.folder, name))
    try:
        folder.shown(path)
        text = folder.read(path)
    except Refused as refused:
        (problem,) = refused.problems
        if problem.rule == OUTSIDE_ROOT.name and "\0" not in name:
            raise _NotHad(OUTSIDE_ROOT, f"`{name}` is outside the project", _HINT) from refused
        if problem.rule == HIDDEN_FILE.name:
            raise _NotHad(HIDDEN_FILE, f"`{name}` is a hidden file", _HINT) from refused
        if problem.rule == NOT_UTF_8.name:
            raise _NotHad(NOT_UTF_8, f"`{name}` is not UTF-8", "save it as UTF-8") from refused
        text = None
    if text is None:
        hint = f"write the file, or mend the path: it is relative to `{sources.folder}`"
        raise _NotHad(MISSING_FILE, f"there is no file `{name}`", hint)
    return text.removeprefix("\ufeff")


def own_file(folder: Folder, sources: Sources, name: str) -> str | None:
    """The Markdown that a section names; None where it cannot be had."""
    try:
        return _own_file(folder, sources, name)
    except _NotHad:
        return None


def assemble(sources: Sources, documents: tuple[YamlFile, ...]) -> Reading:
    """Make one body of documents that are read already."""
    problems: list[Problem] = []
    given: dict[str, Any] = {}
    first: dict[str, YamlFile] = {}
    sound = True
    for document in documents:
        if not isinstance(document.data, dict):
            sound = False
            continue
        mine: dict[str, Any] = {}
        for key, value in document.data.items():
            if key in first:
                other = first[key]
                place = document.key_place(document.data, key)
                related = ((other.key_place(other.data, key), f"`{key}` stands here first"),)
                message = f"`{key}` stands in two files"
                problems.append(DEFINED_TWICE.at(place, message, "move all of it into one file", related=related))
                continue
            first[key] = document
            mine[key] = value
        sound &= Body.read_into(given, mine, Holder(document, document.data))
    if "project" not in first and all(isinstance(document.data, dict) for document in documents):
        hint = "add `project:` with `id` and `name`"
        place = Place(documents[0].path if documents else sources.folder)
        problems.append(MISSING_KEY.at(place, "`project` is missing", hint))
    problems += (problem for document in documents for problem in document.problems)
    body = Body(**given).standing_in(first) if sound and "project" in given else None
    return Reading(sources, body, documents, tuple(problems))
