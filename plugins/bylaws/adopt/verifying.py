"""A second opinion on every change of the record: another reader of YAML, which also keeps account of comments.

Our own reader found the places that were changed. If it misunderstood the text, it would misunderstand the result in
the same way; so the result is read by ruamel.yaml too, and nothing is written unless both agree.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from bylaws.source.yaml import read_text


class Mistaken(Exception):
    """The new text is not what it should be. This is our mistake, and nothing was written."""


def agree(path: str, text: str, wanted: Any) -> None:
    """Raise `Mistaken` unless our own reader finds the wanted values in a text."""
    read = read_text(path, text)
    if read.problems or read.data != wanted:
        raise Mistaken(f"{path}: the text after the change does not say what it should")


def confirm(path: str, old: str, new: str) -> None:
    """Raise `Mistaken` unless the other reader finds the values that ours finds, and every comment of the old text."""
    old, new = old.removeprefix("\ufeff"), new.removeprefix("\ufeff")
    try:
        other = YAML(typ="base", pure=True).load(io.StringIO(new))
        lost = Counter(_comments(old)) - Counter(_comments(new))
    except YAMLError as error:
        raise Mistaken(f"{path}: another reader cannot read the text after the change") from error
    if other != read_text(path, new).data:
        raise Mistaken(f"{path}: another reader takes the text after the change for something else")
    if lost:
        raise Mistaken(f"{path}: the comment `{next(iter(lost))}` would be lost")
    _round_trip(path, new)


def _round_trip(path: str, text: str) -> None:
    """What is read and written again must still hold every comment: the text is then sound for other tools."""
    yaml = YAML(typ="rt", pure=True)
    yaml.allow_duplicate_keys = False
    yaml.preserve_quotes = True
    yaml.width = 1 << 20
    out = io.StringIO()
    yaml.dump(yaml.load(io.StringIO(text)), out)
    if YAML(typ="base", pure=True).load(io.StringIO(out.getvalue())) != YAML(typ="base", pure=True).load(
        io.StringIO(text)
    ):
        raise Mistaken(f"{path}: the text after the change does not survive a round trip")


def _comments(text: str) -> Iterator[str]:
    """Every comment of a text, as the scanner of the other reader finds it."""
    for token in YAML(typ="rt", pure=True).scan(io.StringIO(text)):
        yield from _lines(getattr(token, "comment", None))


def _lines(comment: Any) -> Iterator[str]:
    if comment is None:
        return
    if isinstance(comment, list | tuple):
        for part in comment:
            yield from _lines(part)
        return
    yield from (line.strip() for line in str(comment.value).split("\n") if line.strip().startswith("#"))
