"""What a project wants of the checks: `.bylaws.yaml` at its root, and what the command line says beside it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from enum import StrEnum
from fnmatch import translate
from pathlib import Path
from typing import Any, Final

from bylaws.cache import seen
from bylaws.checks import catalogue
from bylaws.checks.foreign import foreign_rules
from bylaws.folder import Folder
from bylaws.formats import foreign_exports
from bylaws.markdown.foundations import CNCF, FOUNDATIONS, Host
from bylaws.markdown.slugs import Slugs
from bylaws.problems import Problem, Severity
from bylaws.source import (
    TEXT,
    Holder,
    Misread,
    Node,
    Scalar,
    Unreadable,
    by_id,
    one_of,
    one_or_several,
    optional,
    required,
    several,
)
from bylaws.source.yaml import YamlFile, read_file
from bylaws.structs import struct

FILE: Final = ".bylaws.yaml"


def rule_name(text: str) -> str:
    """The name of a rule that there is.

    Raises:
        Misread: with the name that was most likely meant.
    """
    if catalogue.find(text) is None:
        raise Misread(f"there is no rule `{text}`", catalogue.unknown(text))
    return text


def leavable(text: str) -> str:
    """The name of a rule whose findings can be left out, or made to matter less.

    Raises:
        Misread: also for a rule without which nothing else is judged.
    """
    rule = catalogue.find(rule_name(text))
    if rule and rule.always:
        message = f"`{text}` cannot be left out: nothing else is judged while it is so"
        raise Misread(message, "mend what it finds")
    return text


RULE: Final = Scalar("the name of a rule", leavable, {"type": "string"})


class Weight(StrEnum):
    """How much the findings of a rule matter."""

    ERROR = "error"
    """They change the exit code."""
    WARNING = "warning"
    """They are printed."""
    OPEN = "open"
    """They are questions: `bylaws check --open` lists them."""
    OFF = "off"
    """They are not looked for."""


class Exempt(Node):
    """Findings that are known, and stay."""

    rule: str = required(RULE, "broken-link")
    """The rule."""

    path: str = optional(TEXT, "docs/archive/*", default="*", settled=True)
    """The files: a path from the root, in which `*` stands for anything. Without it, all files."""

    reason: str = required(TEXT, "The archive is kept as it was published.")
    """Why they stay, for those who come later."""


class LinkSettings(Node):
    """How links are judged."""

    anchors: Slugs = optional(Slugs, "both", default=Slugs.GITHUB, settled=True)
    """Whose anchors must be right. A site that uses the plugin makes the same ones as GitHub."""

    foundation: str | None = optional(one_of(*FOUNDATIONS, "none"), "cncf", settled=True)
    """Whose code of conduct must be linked. Without it: for `check`, what the data says, and for `links`, `cncf`."""

    skip: tuple[str, ...] = one_or_several(TEXT, ["docs/archive/*"], settled=True)
    """Files that are not judged."""


class DriftSettings(Node):
    """Which lists of people `drift` reads."""

    skip: tuple[str, ...] = one_or_several(TEXT, ["vendor/", "docs/archive/*"], settled=True)
    """Files that are not compared: folders, with a slash at the end, wherever they stand; and patterns of paths.
    Without it, the usual folders of vendored files and tests: `vendor/`, `third_party/`, `third-party/`, `staging/`,
    `charts/`, `node_modules/` and `testdata/`."""


class Settings(Node):
    """The settings of a project."""

    severity: Mapping[str, Weight] = by_id(Weight, {"over-cap": "error"}, ids=RULE, settled=True)
    """How much the findings of single rules matter."""

    exempt: tuple[Exempt, ...] = several(
        Exempt, {"rule": "broken-link", "path": "docs/archive/*", "reason": "…"}, settled=True
    )
    """Findings that are known, and stay. One that hides nothing is reported."""

    links: LinkSettings = optional(LinkSettings, {"anchors": "both"}, default=LinkSettings(), settled=True)
    """How links are judged."""

    drift: DriftSettings = optional(DriftSettings, {"skip": "vendor/"}, default=DriftSettings(), settled=True)
    """Which lists of people are compared with the record."""


@struct
class Wanted:
    """Settings with the choice of rules for one run."""

    settings: Settings
    select: frozenset[str] = frozenset()
    """Only these rules; all of them if empty."""
    ignore: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()
    """What is wrong with the settings themselves."""

    def runs(self, rule: str) -> bool:
        """Whether a rule is looked for. One without which nothing else is judged always is."""
        if not (self.select or self.ignore or self.settings.severity):
            return True
        known = catalogue.find(rule)
        if known is None or known.always:
            return True
        if self.select and rule not in self.select:
            return False
        if rule in self.select:
            return True
        return rule not in self.ignore and self.settings.severity.get(rule) is not Weight.OFF

    def severity(self, problem: Problem) -> Severity:
        """How much a finding matters."""
        weight = self.settings.severity.get(problem.rule)
        return problem.severity if weight in (None, Weight.OFF) else Severity(str(weight))

    def foundation(self, otherwise: Host | None = CNCF) -> Host | None:
        """Whose code of conduct must be linked; `otherwise` where the settings do not say."""
        named = self.settings.links.foundation
        return FOUNDATIONS.get(named) if named else otherwise

    def is_skipped(self, path: str) -> bool:
        """Whether a Markdown file is not judged."""
        return any(matches(pattern, path) for pattern in self.settings.links.skip)


def read_settings(root: Path, select: Collection[str] = (), ignore: Collection[str] = ()) -> Wanted:
    """The settings of a root. Never raises for what stands in them."""
    chosen = frozenset(select), frozenset(ignore)
    broken = (*foreign_rules().problems, *foreign_exports().problems)
    if seen.plain(root / FILE) == seen.NOTHING:
        return Wanted(Settings(), *chosen, broken)
    document = read_file(Folder(root), FILE)
    settings = _read(document)
    return Wanted(settings, *chosen, (*document.problems, *broken))


def _read(document: YamlFile) -> Settings:
    if not isinstance(document.data, dict):
        return Settings()
    holding: list[Any] = [document.data]  # a value is read out of what holds it
    read = Settings.read(document.data, Holder(document, holding), 0)
    return Settings() if isinstance(read, Unreadable) else read


def matches(pattern: str, path: str) -> bool:
    """Whether a path is meant by a pattern: `*` stands for anything, also for several folders."""
    return re.fullmatch(translate(pattern.removeprefix("./")), path) is not None
