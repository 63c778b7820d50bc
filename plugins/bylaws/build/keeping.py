"""What was made of each body, kept for the next run: findings and pages, by what they are made from.

A body is made of its files, and of those of the bodies whose people have a part in it. So what was made of it is right
as long as their texts, the program and the day are the same. The record and the questions that can be put to it are
made anew each time: that is cheap.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from bylaws.body.files import Reading
from bylaws.body.governance import Governance
from bylaws.cache import shelf
from bylaws.cache.identity import identity
from bylaws.cache.seen import digest
from bylaws.checks.foreign import foreign_rules
from bylaws.pages.page import Page
from bylaws.problems import Concern, Fix, Place, Problem, Severity


def kept_for(root: Path) -> Keeping | None:
    """What is kept of a root; None with rules of other packages, for no one knows what those read."""
    return None if foreign_rules().records else Keeping(root)


class Keeping:
    """What is kept of the bodies of one root."""

    def __init__(self, root: Path) -> None:
        self._root = str(root.resolve())
        self._program = identity()

    def of(self, reading: Reading, named: Mapping[str, Reading], ids: Collection[str]) -> Record | None:
        """What is known of a body; None where it could not be read as a whole: then everything is made anew.

        `named`: the bodies whose people have a part in it, by id; `ids`: those of all bodies, where it names any.
        """
        if reading.body is None or reading.problems:
            return None
        others = [part for it in named.items() for part in (it[0], *(one.text for one in it[1].documents))]
        texts = [document.text for document in reading.documents]
        own = [part for item in sorted(reading.own.items()) for part in item]
        parts = [self._program, *reading.sources.files, str(reading.sources.shared), *texts, "", *own]
        parts += ["", *sorted(ids), "", *others]
        key = digest("\0".join(map(digest, (part.encode("utf-8", "surrogatepass") for part in parts))).encode())
        return Record("\0".join(("body", self._root, reading.sources.folder)), key)


class Record:
    """What is kept of one body."""

    def __init__(self, name: str, key: str) -> None:
        self._name = name
        self._key = key
        self._held = self._taken()

    def findings(self, today: date | None, make: Callable[[], Sequence[Problem]]) -> tuple[Problem, ...]:
        """What is wrong with its data on a day, or without one. Of several days, the last one is kept."""
        key, day = ("dated", today.isoformat()) if today else ("undated", "")
        known = self._held.get(key)
        if known and known[0] == day:
            return tuple(_problem(plain) for plain in known[1])
        found = make()
        self._held[key] = [day, [_plain(problem) for problem in found]]
        if "pages" in self._held:  # else they come next, or are not made
            self._save()
        return tuple(found)

    def pages(self, governance: Governance) -> Mapping[str, Page] | None:
        """Its pages as they are composed, by name; None where they are not known."""
        kept = self._held.get("pages")
        return None if kept is None else {page[0]: _page(governance, page) for page in kept}

    def keep_pages(self, pages: Sequence[Page]) -> None:
        """Keep pages in which nothing is wrong."""
        self._held["pages"] = [
            [page.name, page.title, page.path, page.text, sorted(page.anchors), dict(page.sections), dict(page.figures)]
            for page in pages
        ]
        self._save()

    def _save(self) -> None:
        shelf.put(self._name, f"{self._key}\n{json.dumps(self._held)}")

    def _taken(self) -> dict[str, Any]:
        key, _, held = (shelf.taken(self._name) or "").partition("\n")
        found: dict[str, Any] = json.loads(held) if key == self._key else {}
        return found


def _page(governance: Governance, kept: Sequence[Any]) -> Page:
    name, title, path, text, anchors, sections, figures = kept
    return Page(governance, name, title, path, text, frozenset(anchors), sections, figures)


def _plain(problem: Problem) -> Sequence[Any]:
    return [
        _place(problem.place), problem.rule, problem.message, problem.hint, problem.severity.value,
        [[_place(place), words] for place, words in problem.related], problem.root,
        [[_place(fix.place), fix.old, fix.new] for fix in problem.fixes], problem.concern.value,
    ]  # fmt: skip


def _problem(plain: Sequence[Any]) -> Problem:
    place, rule, message, hint, severity, related, root, fixes, concern = plain
    return Problem(
        Place(*place), rule, message, hint, Severity(severity), tuple((Place(*at), words) for at, words in related),
        root, tuple(Fix(Place(*at), old, new) for at, old, new in fixes), Concern(concern),
    )  # fmt: skip


def _place(place: Place) -> Sequence[Any]:
    return [place.path, place.line, place.column]
