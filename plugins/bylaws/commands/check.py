"""`bylaws check`: is the data sound, is everything that was made from it current, and do all links lead somewhere?"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

import click

from bylaws.build.logos import docs_folder, logos
from bylaws.build.outcomes import Outcomes, outcomes
from bylaws.build.outputs import Plan, plan, stale
from bylaws.build.root import Built, build_root
from bylaws.cache.identity import identity
from bylaws.checks import catalogue
from bylaws.checks.data import DATED
from bylaws.checks.exceptions import judged
from bylaws.checks.foreign import foreign_rules
from bylaws.checks.settings import Wanted, read_settings
from bylaws.checks.text import check_texts
from bylaws.commands.repository import name_on_github
from bylaws.commands.show import Reporting, counted, problems_shown, questions_shown
from bylaws.markdown.foundations import FOUNDATIONS, Host
from bylaws.markdown.kept import reader
from bylaws.markdown.ours import told
from bylaws.markdown.reading import Document, Parts, read
from bylaws.markdown.tracing import traced
from bylaws.markdown.tree import Tree, markdown_below
from bylaws.problems import Problem, Refused, Severity, ordered
from bylaws.rules import Over


def check(
    root: Path,
    data: str,
    reporting: Reporting | None = None,
    today: date | None = None,
    checkouts: Sequence[tuple[str, Path]] = (),
    *,
    keep: bool = False,
) -> int:
    """Report problems of the data, files that are not as the data has them, and problems of the Markdown.

    Of open questions, only the number is told; with `reporting.questions` they are all that is reported.

    `today` is the day for rules that depend on one. Without it, it is today. `checkouts` are other repositories of the
    body by name: then only their files are compared.
    """
    today = today or date.today()
    reporting = reporting or Reporting()
    wanted = read_settings(root, reporting.select, reporting.ignore)
    try:
        wants_others = checkouts and not reporting.questions
        if wants_others and not (made := build_root(root, data, today)).has_errors:
            return _other_repositories(made, checkouts, reporting)
        built = outcomes(root, data, today, keep=keep)
    except Refused as refused:
        return problems_shown((*wanted.problems, *refused.problems), root, reporting)
    if reporting.questions:
        found: list[Problem] = judged(built.problems, wanted, (), data=built.commented)
        return questions_shown(found, root, reporting, texts=built.texts)
    problems = list(built.problems)
    documents: Mapping[str, Document] = {}
    ran: set[str] = set()
    # of unsound data, files can only be out of date, and exceptions for them seem to hide nothing
    if not built.has_errors:
        of_files, documents = _of_files(built, wanted, keep=keep)
        problems += of_files
        ran = catalogue.names((Over.DATA, Over.DAY, Over.MARKDOWN, Over.FILES))
    left: list[Problem] = judged(problems, wanted, ran, data=built.commented, documents=documents)
    dated = {rule.name for rule in DATED}
    as_of = today if any(problem.rule in dated for problem in left) else None
    code = problems_shown(ordered(left), root, reporting, as_of=as_of, texts=built.texts)
    if reporting.is_text:
        _ended(built, left, is_sound=not code)
    return code


def _of_files(built: Outcomes, wanted: Wanted, *, keep: bool) -> tuple[list[Problem], Mapping[str, Document]]:
    """What is wrong with files beside sound data, and the Markdown documents among them."""
    root = built.root
    planned = plan(root, built.outputs(), built.inserts, scan=built.scanned(), spare=built.spared)
    problems = [*planned.problems, *stale(planned), *built.unprinted(planned.asked)]
    named = [body.logo for body in built.bodies if body.logo]
    problems += logos(root, docs_folder(root), named) if named else ()
    tree = _tree(built, planned, wanted, reader(identity()) if keep else read)
    sources = {page.path: body.sources.files for body, page in built.pages}
    problems += traced(check_texts(tree), tree, built.texts, sources)
    problems += _said_otherwise(built, tree.documents, keep=keep)
    return problems, tree.documents


def _ended(built: Outcomes, left: Sequence[Problem], *, is_sound: bool) -> None:
    """Say what was looked at, where nothing is wrong, and how many questions are open."""
    asked = sum(problem.severity is Severity.OPEN for problem in left)
    if built.has_errors and is_sound:
        standing = counted(sum(it.severity is Severity.ERROR for it in built.problems), "error")
        click.echo(f"The pages were not compared, for {standing} of the data let stand keep them from being made.")
    elif asked == len(left):
        bodies, pages = counted(built.count, "body", "bodies"), counted(len(built.pages), "page")
        copies = f", {counted(built.copies, 'export')}" if built.copies else ""
        click.echo(f"{bodies}, {pages}{copies}: no problems.")
    if asked and is_sound:  # errors are enough to think about
        listed = "1 question is open; `bylaws check --open` lists it." if asked == 1 else ""
        click.echo(listed or f"{asked} questions are open; `bylaws check --open` lists them.")


def _said_otherwise(built: Outcomes, documents: Mapping[str, Document], *, keep: bool) -> Iterator[Problem]:
    """What documents that are written by hand rule otherwise than the record."""
    for body in built.bodies:
        by_hand = [documents[path] for path in body.by_hand if path in documents]
        if not by_hand:
            continue
        from bylaws.adopt import against

        lists = _other_lists(built, documents)
        record = partial(built.governance, body)
        if keep:
            yield from against.kept(identity(), body.texts, by_hand, record, lists)
        else:
            yield from against.found(record, by_hand, lists)


def _other_lists(built: Outcomes, documents: Mapping[str, Document]) -> list[Document]:
    """The lists of people near the root that no page is and that the data does not name: those of the one body."""
    from bylaws.formats.searching import looks_like_a_list

    if built.count > 1:
        return []
    ours = {path for body in built.bodies for path in (*body.by_hand, *(page.path for page in body.pages))}
    near = [path for path in documents if path.count("/") <= 1 and path not in ours]
    return [documents[path] for path in sorted(near) if looks_like_a_list(path)]


def _other_repositories(built: Built, checkouts: Sequence[tuple[str, Path]], reporting: Reporting) -> int:
    from bylaws.build.repositories import outputs_for

    code = 0
    for name, path in checkouts:
        try:
            planned = plan(path, outputs_for(built, name), {})
        except Refused as refused:
            code = problems_shown(refused.problems, built.root, reporting)
            continue
        code = max(code, problems_shown(ordered([*planned.problems, *stale(planned)]), path, reporting))
        if not code and reporting.is_text:
            click.echo(f"{name}: {counted(len(planned.unchanged), 'page')}, no problems.")
    return code


def _tree(built: Outcomes, planned: Plan, wanted: Wanted, reader: Callable[[str, str], Document]) -> Tree:
    """All documents: those that are made, as they are to be written, and the hand-written ones beside them."""
    beside = {path for entry in built.scanned() for path in markdown_below(built.root, entry)}
    pages = {page.path: page for _, page in built.pages}
    exact = {*planned.exact}
    changed = {change.path: change.new for change in planned.changes if change.path in beside | pages.keys()}
    current = beside | (pages.keys() & {*planned.unchanged})
    return Tree(
        built.root,
        (path for path in current - changed.keys() if not wanted.is_skipped(path)),
        texts={path: text for path, text in changed.items() if not wanted.is_skipped(path)},
        standing={path: pages[path].text for path in planned.unchanged if path in pages and path in exact},
        repository=name_on_github(built.root),
        owner=_owner(built),
        ours=_told(built, exact),
        slugs=wanted.settings.links.anchors,
        reader=reader,
        foundation=wanted.foundation(_host(built)),
    )


def _told(built: Outcomes, exact: Collection[str]) -> Mapping[str, Parts]:
    """What the pages tell that stand as they were made. Where others of the same body do not, or others bring rules,
    every link is judged."""
    found: dict[str, Parts] = {}
    has_others = bool(foreign_rules().records)
    for body in built.bodies:
        in_short = not has_others and all(page.path in exact for page in body.pages)
        for page in body.pages:
            if page.told and page.path in exact:
                found[page.path] = page.told if in_short else told(page.path, page.text) or page.told
    return found


def _owner(built: Outcomes) -> str:
    """The account of the one project, as the data says: who has cloned what from where changes no finding."""
    found = {_on_github(body.repository) for body in built.bodies if body.place}
    return found.pop() if len(found) == 1 else ""


def _on_github(address: str) -> str:
    found = re.match(r"https://github\.com/([\w.-]+)/", address)
    return found[1] if found else ""


def _host(built: Outcomes) -> Host | None:
    """The foundation whose code of conduct the bodies follow. Who has adopted another code is not asked to link that of
    its foundation: `conduct-of-another` says it once."""
    follows, hosted = ([body.foundations[which] for body in built.bodies] for which in (0, 1))
    return next((FOUNDATIONS[name] for name in (*follows, *hosted) if name in FOUNDATIONS), None)
