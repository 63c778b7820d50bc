"""What was made of each body, kept for the next run: findings and pages, by what they are made from.

A body is made of its files, and of those of the bodies whose people have a part in it. So what was made of it is right
as long as their texts, the program and the day are the same. The record and the questions that can be put to it are
made anew each time: that is cheap.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from bylaws.body.files import Reading, Sources, own_file
from bylaws.body.governance import Governance
from bylaws.build.outcome import Outcome
from bylaws.build.plain import (
    outcome_of,
    page_of,
    plain_outcome,
    plain_page,
    plain_problem,
    problem_of,
)
from bylaws.build.texts import Texts
from bylaws.cache import seen, shelf
from bylaws.cache.identity import identity
from bylaws.cache.seen import digest
from bylaws.checks.foreign import foreign_rules
from bylaws.folder import Folder
from bylaws.pages.page import Page, Site
from bylaws.problems import Problem


def kept_for(root: Path) -> Keeping | None:
    """What is kept of a root; None with rules of other packages, for no one knows what those read."""
    return None if foreign_rules().records else Keeping(root)


class Keeping:
    """What is kept of the bodies of one root."""

    def __init__(self, root: Path) -> None:
        self._at = root
        self._root = str(root.resolve())
        self._program = identity()
        self._texts: Mapping[str, Texts | None] = {}
        self._day = ""

    # --- what bodies come to ------------------------------------------------------------------------------------------

    def look_at(self, texts: Mapping[str, Texts | None], today: date | None) -> None:
        """Of which texts, by the folders of the bodies, and on which day: nothing else may have a part in it."""
        self._texts = texts
        self._day = today.isoformat() if today else ""

    def outcome(self, sources: Sources) -> Outcome | None:
        """What a body came to; None where that is not known."""
        program, _, kept = (shelf.taken(self._outcome(sources)) or "").partition("\n")
        texts = self._texts[sources.folder]
        if program != self._program or texts is None:
            return None
        held: dict[str, Any] = json.loads(kept)
        whole = self._key(sources) if not held["names any"] else self._key(sources, *self._texts)
        if held["key"] != whole or _own_digests(self._at, sources, held["own"]) != held["own"]:
            return None
        return outcome_of(held["outcome"], sources, texts)

    def keep(self, outcome: Outcome, own: Mapping[str, str], noted: seen.Watch, *, names_any: bool) -> None:
        """Keep what a body came to, where it was made of nothing but its files, and those of all bodies if it names
        any of them."""
        sources = outcome.sources
        folders = (sources.folder, *(self._texts if names_any else ()))
        files = {os.path.realpath(self._at / name) for folder in folders for name in self._texts[folder] or ()}
        files |= {os.path.realpath(self._at / sources.folder / name) for name in own}
        asked = {os.path.realpath(path) for question, path in noted.answers if question in (seen.CONTENT, seen.NAMES)}
        read = self._texts[sources.folder]
        if asked <= files and noted.is_whole and read and read.digests == outcome.texts.digests:
            digests = {name: _digest(text) for name, text in own.items()}
            key = self._key(sources, *(self._texts if names_any else ()))
            plain = {"key": key, "names any": names_any, "own": digests, "outcome": plain_outcome(outcome)}
            shelf.put(self._outcome(sources), f"{self._program}\n{json.dumps(plain)}")

    def _outcome(self, sources: Sources) -> str:
        kind = "outcome on a day" if self._day else "outcome"
        return "\0".join((kind, self._root, sources.folder))

    def _key(self, sources: Sources, *others: str) -> str:
        parts = [self._day, str(sources.shared)]
        for folder in (sources.folder, *others):
            texts = self._texts[folder]
            parts += [folder, *(part for item in texts.digests.items() for part in item), ""] if texts else [folder]
        return digest("\0".join(map(_digest, parts)).encode())

    # --- findings and pages -------------------------------------------------------------------------------------------

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
        key = digest("\0".join(map(_digest, parts)).encode())
        return Record("\0".join(("body", self._root, reading.sources.folder)), key)


def _own_digests(root: Path, sources: Sources, names: Iterable[str]) -> Mapping[str, str]:
    folder = Folder(root, any_name=True)
    return {name: _digest(text) for name in names if (text := own_file(folder, sources, name)) is not None}


def _digest(text: str) -> str:
    return digest(text.encode("utf-8", "surrogatepass"))


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
            return tuple(problem_of(plain) for plain in known[1])
        found = make()
        self._held[key] = [day, [plain_problem(problem) for problem in found]]
        if "pages" in self._held:  # else they come next, or are not made
            self._save()
        return tuple(found)

    def pages(self, governance: Governance) -> Mapping[str, Page] | None:
        """Its pages as they are composed, by name; None where they are not known."""
        kept = self._held.get("pages")
        return None if kept is None else {page[0]: page_of(governance, page) for page in kept}

    def keep_pages(self, pages: Sequence[Page]) -> None:
        """Keep pages in which nothing is wrong."""
        # how a page is parted is asked for only of those that are answers in others
        self._held["pages"] = [plain_page(replace(page, opening="", parts={})) for page in pages]
        self._save()

    def files(self, make: Callable[[], Mapping[str, str]]) -> Mapping[str, str]:
        """Its files of the API, by their path."""
        if "api" not in self._held:
            self._held["api"] = dict(make())
            self._save()
        files: Mapping[str, str] = self._held["api"]
        return files

    def site(self, asked: Sequence[Any], governance: Governance, make: Callable[[], Site]) -> Site:
        """What it has on a site besides its documents. `asked`: all on which that depends besides the body itself."""
        from bylaws.build.plain_sites import plain_site, site_of  # only a site has faces, which take long to load

        name, key = f"site\0{self._name}", f"{self._key} {_digest(json.dumps(asked))}"
        known, _, kept = (shelf.taken(name) or "").partition("\n")
        if known == key:
            return site_of(governance, json.loads(kept))
        made = make()
        shelf.put(name, f"{key}\n{json.dumps(plain_site(made))}")
        return made

    def _save(self) -> None:
        shelf.put(self._name, f"{self._key}\n{json.dumps(self._held)}")

    def _taken(self) -> dict[str, Any]:
        key, _, held = (shelf.taken(self._name) or "").partition("\n")
        found: dict[str, Any] = json.loads(held) if key == self._key else {}
        return found
