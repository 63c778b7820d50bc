"""`bylaws links`: judge the Markdown of any repository, with no data at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import click

from bylaws.build.outputs import fixing, write
from bylaws.checks.exceptions import judged
from bylaws.checks.settings import Wanted, read_settings
from bylaws.checks.text import TEXT_RULES, check_texts
from bylaws.commands.repository import name_on_github, root_of
from bylaws.commands.show import Reporting, counted, problems_shown
from bylaws.markdown.conduct import Way, ways
from bylaws.markdown.sites import MARKDOWN
from bylaws.markdown.tree import Tree, markdown_below
from bylaws.problems import Place, Problem, Refused, ordered
from bylaws.rules.reading import OUTSIDE_ROOT
from bylaws.structs import struct

_RULES = frozenset(rule.name for rule in TEXT_RULES)


@struct
class _Part:
    """What is judged of one repository."""

    root: Path
    tree: Tree
    wanted: Wanted

    def problems(self) -> list[Problem]:
        return judged(check_texts(self.tree), self.wanted, _RULES, documents=self.tree.documents)


def links(paths: Sequence[Path], reporting: Reporting, *, fix: bool = False, conduct: bool = False) -> int:
    """Report what is wrong in the Markdown files below some paths.

    With `fix`, what has one right answer is mended first.
    """
    by_root: dict[Path, list[Path]] = {}
    for path in paths:
        if path.is_file() and not path.name.lower().endswith(MARKDOWN):
            raise click.BadParameter(f"`{path.as_posix()}` is not Markdown", param_hint="PATHS")
        by_root.setdefault(root_of(path), []).append(path)
    here = Path()
    try:
        if fix:
            for root, below in by_root.items():
                code = _fixed(_part(root, below, reporting))
                if code:
                    return code
        parts = [_part(root, below, reporting) for root, below in by_root.items()]
        problems = [_seen_from(here, part.root, it) for part in parts for it in part.problems()]
    except Refused as refused:
        return problems_shown(refused.problems, here, reporting)
    if conduct:
        for part in parts:
            _conduct_shown(part.root, ways(part.tree))
    code = problems_shown(ordered(problems), here, reporting)
    _passed_over(parts)
    if not problems and reporting.is_text and not conduct:
        files = counted(sum(len(part.tree.documents) for part in parts), "file")
        click.echo(f"{files}: no problems.")
    return code


def _passed_over(parts: Sequence[_Part]) -> None:
    """Say once which documents follow the rules of a site: of their links, only some are judged."""
    sites = [site for part in parts for path in part.tree.documents if (site := part.tree.sites.of(path))]
    for name in sorted(set(sites)):
        files = counted(sites.count(name), "file")
        click.echo(f"{files} of a site by {name}: of their links, only those to Markdown files are judged.", err=True)


def _part(root: Path, below: Sequence[Path], reporting: Reporting) -> _Part:
    wanted = read_settings(root, reporting.select, reporting.ignore)
    entries = [_entry(root, path) for path in below]
    found = (path for entry in entries for path in markdown_below(root, "" if entry == "." else entry))
    return _Part(
        root,
        Tree(
            root,
            (path for path in found if not wanted.is_skipped(path)),
            repository=name_on_github(root),
            slugs=wanted.settings.links.anchors,
            foundation=wanted.foundation(),
        ),
        wanted,
    )


def _entry(root: Path, path: Path) -> str:
    """The path of a file or folder in its repository, symlinks followed."""
    top, really = root.resolve(), path.resolve()
    if not really.is_relative_to(top):
        message = f"`{path.as_posix()}` leads out of its repository through a symlink"
        raise Refused([OUTSIDE_ROOT.at(Place(path.as_posix()), message, "name the file that is meant")])
    return really.relative_to(top).as_posix()


def _fixed(part: _Part) -> int:
    """Mend files; a code above 0 where that was refused."""
    try:
        written = write(fixing(part.root, part.problems()))
    except Refused as refused:
        return problems_shown(refused.problems, part.root)
    for path in written:
        click.echo(f"fixed {part.root / path}")
    return 0


def _seen_from(here: Path, root: Path, problem: Problem) -> Problem:
    """A problem with its paths as seen from the folder of the process."""

    def moved(place: Place) -> Place:
        return place._replace(path=(root / place.path).as_posix())

    return replace(
        problem,
        place=moved(problem.place),
        related=tuple((moved(place), words) for place, words in problem.related),
        fixes=tuple(replace(fix, place=moved(fix.place)) for fix in problem.fixes),
    )


def _conduct_shown(root: Path, found: Mapping[str, Way | None]) -> None:
    for path, way in found.items():
        if way is None:
            words = "does not lead to the code of conduct"
        elif not way.through:
            words = "links it directly"
        elif way.known:
            words = f"leads to it through {root / way.through}"
        else:
            words = f"leads to another one, which may link it: {way.through}"
        click.echo(f"{root / path}: {words}")
