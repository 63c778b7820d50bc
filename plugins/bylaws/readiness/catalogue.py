"""Catalogues of criteria: one file for each version that a foundation has published, and files of the body's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from functools import cache
from pathlib import Path
from typing import Final

from bylaws.model.review import CRITERION, Criterion
from bylaws.model.times import Date
from bylaws.problems import Refused, quoted
from bylaws.readiness.answers import all_checks
from bylaws.rules.values import WRONG_VALUE
from bylaws.source import SLUG, TEXT, URL, Holder, Node, Unreadable, by_id, optional, required, several
from bylaws.source.yaml import read_text
from bylaws.structs import struct

NEWEST: Final = "cncf-2026-08"
"""The catalogue for those who name none."""

SANDBOX: Final = "cncf-sandbox"
"""The catalogue of the one form that is an issue form."""


class Aside(Node):
    """What stands in documents of the foundation like a criterion, and is none."""

    reason: str = required(TEXT, "It is a task of the staff of the foundation.")
    """Why it is none, as a sentence."""

    recognized_by: tuple[str, ...] = several(TEXT, "book meeting staff", settled=True)
    """Beginnings of words by which it is found: all of one item must occur."""

    called: tuple[str, ...] = several(TEXT, "Additional information", settled=True)
    """What forms call it, whole."""


class CatalogueFile(Node):
    """A file of criteria."""

    title: str = required(TEXT, "Criteria of the Example Foundation")
    """What it is called."""

    published: Date | None = optional(Date, "2026-08-05", settled=True)
    """When the foundation published it."""

    source: str | None = optional(URL, "https://github.com/cncf/toc", settled=True)
    """Where."""

    extends: str | None = optional(SLUG, "cncf-1-6", settled=True)
    """A catalogue of bylaws whose rows it keeps, but for those that it has itself."""

    levels: tuple[str, ...] = several(SLUG, "incubation", "graduation", settled=True)
    """The levels, from the lowest. Without it, in the order in which rows name them."""

    without: tuple[str, ...] = several(CRITERION, "APP-2", settled=True)
    """Rows of that catalogue which it does not keep."""

    criteria: Mapping[str, Criterion] = by_id(Criterion, {"GOV-5": {"words": "…"}}, ids=CRITERION, settled=True)
    """The rows, by id."""

    governance: tuple[str, ...] = several(TEXT, "Governance and maintainers", settled=True)
    """The sections at which a review of the governance looks."""

    asides: Mapping[str, Aside] = by_id(Aside, {"staff": {"reason": "…"}}, settled=True)
    """What its documents ask for besides criteria, by id."""


@struct
class Catalogue:
    """The criteria of one version."""

    name: str
    title: str
    published: str
    source: str
    criteria: Mapping[str, Criterion]
    order: tuple[str, ...] = ()
    asides: Mapping[str, Aside] = field(default_factory=dict)
    governance: tuple[str, ...] = ()

    @property
    def levels(self) -> Sequence[str]:
        """The levels for which it asks, from the lowest."""
        named = (level for row in self.criteria.values() for level in row.levels)
        return tuple(dict.fromkeys((*self.order, *named)))

    def at(self, level: str) -> Sequence[Criterion]:
        """The rows of a level, in the order of their sections."""
        rows = [row for row in self.criteria.values() if level in row.levels]
        order = list(dict.fromkeys(row.section for row in self.criteria.values()))
        return sorted(rows, key=lambda row: order.index(row.section))


_CATALOGUES: Final = Path(__file__).with_name("catalogues")


@cache
def names() -> Sequence[str]:
    """The catalogues that come with bylaws."""
    return sorted(path.name.removesuffix(".yaml") for path in _CATALOGUES.iterdir() if path.name.endswith(".yaml"))


@cache
def catalogue(name: str) -> Catalogue:
    """One of the catalogues of bylaws."""
    text = _CATALOGUES.joinpath(f"{name}.yaml").read_text("utf-8")
    return read_catalogue(f"{name}.yaml", text, name)


def read_catalogue(path: str, text: str, name: str = "") -> Catalogue:
    """A catalogue out of the text of a file.

    Raises:
        Refused: when it cannot be read, or names a check or a catalogue that is not there.
    """
    document = read_text(path, text)
    if document.problems:
        raise Refused(document.problems)
    holder = Holder(document, {"catalogue": document.data})
    read = CatalogueFile.read(document.data, holder, "catalogue")
    problems = list(document.problems)
    if isinstance(read, Unreadable) or problems:
        raise Refused(problems)
    for row in read.criteria.values():
        if row.check and row.check not in all_checks():
            hint = "use one of those in `bylaws audit --checks`"
            problems.append(WRONG_VALUE.at(row.place("check"), f"there is no check `{row.check}`", hint))
    if read.extends and read.extends not in names():
        hint = f"use one of {quoted(names())}"
        problems.append(WRONG_VALUE.at(read.place("extends"), f"there is no catalogue `{read.extends}`", hint))
    if problems:
        raise Refused(problems)
    below = catalogue(read.extends) if read.extends else None
    kept = {key: row for key, row in below.criteria.items() if key not in read.without} if below else {}
    return Catalogue(
        name or path,
        read.title,
        str(read.published or ""),
        read.source or "",
        {**kept, **read.criteria},
        read.levels,
        {**below.asides, **read.asides} if below else read.asides,
        read.governance or (below.governance if below else ()),
    )


def with_own(base: Catalogue, own: Mapping[str, Criterion]) -> Catalogue:
    """A catalogue with the criteria of a body beside its rows."""
    return replace(base, criteria={**base.criteria, **own})
