"""Problems, outcomes and pages as what JSON can hold, and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bylaws.body.files import Sources
from bylaws.body.governance import Governance
from bylaws.build.outcome import Copied, Outcome, Written
from bylaws.build.texts import Texts
from bylaws.markdown.kept import parts_of, plain_parts
from bylaws.pages.composing.portal_list import PortalEntry
from bylaws.pages.page import Page
from bylaws.problems import Concern, Fix, Place, Problem, Severity


def plain_outcome(it: Outcome) -> Sequence[Any]:
    """An outcome without its sources and texts."""
    return [
        it.id, plain_place(it.place) if it.place else None, it.folder, it.repository, it.foundations,
        plain_problems(it.findings), plain_problems(it.of_pages),
        [[page.path, page.text, page.told and plain_parts(page.told)] for page in it.pages],
        plain_problems(it.unprinted), it.by_hand,
        [[copy.place, copy.files, plain_problems(copy.problems)] for copy in it.copies],
        it.inserts, [it.entry.about, it.entry.links, it.entry.paths] if it.entry else None,
        [plain_place(it.logo[0]), it.logo[1]] if it.logo else None,
    ]  # fmt: skip


def outcome_of(plain: Sequence[Any], sources: Sources, texts: Texts) -> Outcome:
    """The outcome again."""
    (
        name, place, folder, repository, (follows, hosted), findings, of_pages, pages, unprinted, by_hand, copies,
        inserts, entry, logo,
    ) = plain  # fmt: skip
    return Outcome(
        sources, texts, name, Place(*place) if place else None, folder, repository, (follows, hosted),
        problems_of(findings), problems_of(of_pages), tuple(_written(*page) for page in pages), problems_of(unprinted),
        tuple(by_hand), tuple(Copied(at, tuple(map(_file, files)), problems_of(found)) for at, files, found in copies),
        tuple(inserts), PortalEntry(entry[0], entry[1], tuple(entry[2])) if entry else None,
        (Place(*logo[0]), logo[1]) if logo else None,
    )  # fmt: skip


def _written(path: str, text: str, told: Sequence[Any] | None) -> Written:
    return Written(path, text, parts_of(path, told) if told else None)


def _file(plain: Sequence[Any]) -> tuple[str, str, str | None]:
    path, text, comment = plain
    return path, text, comment


def plain_problems(problems: Sequence[Problem]) -> Sequence[Any]:
    return [plain_problem(problem) for problem in problems]


def problems_of(plain: Sequence[Any]) -> tuple[Problem, ...]:
    return tuple(map(problem_of, plain))


def plain_problem(problem: Problem) -> Sequence[Any]:
    return [
        plain_place(problem.place), problem.rule, problem.message, problem.hint, problem.severity.value,
        [[plain_place(place), words] for place, words in problem.related], problem.root,
        [[plain_place(fix.place), fix.old, fix.new] for fix in problem.fixes], problem.concern.value,
    ]  # fmt: skip


def problem_of(plain: Sequence[Any]) -> Problem:
    place, rule, message, hint, severity, related, root, fixes, concern = plain
    return Problem(
        Place(*place), rule, message, hint, Severity(severity), tuple((Place(*at), words) for at, words in related),
        root, tuple(Fix(Place(*at), old, new) for at, old, new in fixes), Concern(concern),
    )  # fmt: skip


def plain_place(place: Place) -> Sequence[Any]:
    return [place.path, place.line, place.column]


# --- pages -----------------------------------------------------------------------------------------------------------


def plain_page(page: Page) -> Sequence[Any]:
    """A page without its body."""
    return [
        page.name, page.title, page.path, page.text, sorted(page.anchors), dict(page.sections), dict(page.figures),
        page.opening, dict(page.parts),
    ]  # fmt: skip


def page_of(governance: Governance, plain: Sequence[Any]) -> Page:
    name, title, path, text, anchors, *rest = plain
    return Page(governance, name, title, path, text, frozenset(anchors), *rest)
