"""The record of one body as texts that can be changed: which file holds what, and what the body is after a change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from bylaws.body.files import Reading, Sources, assemble, read_body
from bylaws.body.governance import Governance
from bylaws.problems import Refused, Severity, ordered
from bylaws.source.yaml import YamlFile, read_text
from bylaws.structs import struct

BESIDE: Final = ("seats", "people", "organizations", "ladder", "project")
"""A key that no file holds yet goes where the first of these stands."""


class Unfit(Exception):
    """What somebody asked for does not fit the record: which argument, and why."""

    def __init__(self, argument: str, message: str) -> None:
        self.argument = argument
        self.message = message
        super().__init__(message)


@struct
class Record:
    """The files of one body. `texts` are by path, as they stand or as they are to be written."""

    reading: Reading
    texts: Mapping[str, str]

    @property
    def governance(self) -> Governance:
        assert self.reading.body is not None
        return Governance(self.reading.body, self.reading.sources.files)

    def file_of(self, key: str) -> str:
        """The file that holds a top-level key, or would."""
        holding = {name: document for document in self.reading.documents for name in (document.data or {})}
        found = next(holding[name] for name in (key, *BESIDE) if name in holding)
        return found.path

    def holds(self, key: str) -> bool:
        """Whether a top-level key is given."""
        return any(key in (document.data or {}) for document in self.reading.documents)

    def data(self, key: str) -> Any:
        """The value of a top-level key as the file writes it."""
        return next((found.data[key] for found in self.reading.documents if key in (found.data or {})), None)

    def changed(self, path: str, text: str) -> Record:
        """The record with another text of one file.

        Raises:
            Refused: when that text is not a sound record any more.
        """
        texts = {**self.texts, path: text}
        reading = reading_of(self.reading.sources, texts)
        if reading.body is None or any(problem.severity is Severity.ERROR for problem in reading.problems):
            raise Refused(reading.problems)
        return Record(replace(reading, own=self.reading.own), texts)


def reading_of(sources: Sources, texts: Mapping[str, str]) -> Reading:
    """What comes out of files with these texts."""
    documents = tuple(_document(path, texts[path]) for path in sources.files)
    return assemble(sources, documents)


def _document(path: str, text: str) -> YamlFile:
    return read_text(path, text.removeprefix("\ufeff"))


def read_record(root: Path, sources: Sources) -> Record:
    """The record as it stands.

    Raises:
        Refused: when it cannot be read: nothing is changed then.
    """
    reading = read_body(root, sources)
    errors = [problem for problem in reading.problems if problem.severity is Severity.ERROR]
    if reading.body is None or errors:
        raise Refused(ordered(reading.problems))
    return Record(reading, {document.path: _as_it_stands(root, document) for document in reading.documents})


def _as_it_stands(root: Path, document: YamlFile) -> str:
    """The text with its byte order mark and line ends."""
    return (root / document.path).read_bytes().decode("utf-8")
