"""`bylaws check`: is the data sound, is everything that was made from it current, and do all links lead somewhere?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import click

from bylaws.build.body import BuiltBody
from bylaws.build.logos import docs_folder, logos
from bylaws.build.outputs import Plan, plan, stale
from bylaws.build.root import Built, build_root
from bylaws.checks import catalogue
from bylaws.checks.data import DATED
from bylaws.checks.exceptions import judged
from bylaws.checks.settings import Wanted, read_settings
from bylaws.checks.text import check_texts, speaks
from bylaws.commands.repository import name_on_github
from bylaws.commands.show import Reporting, counted, problems_shown, questions_shown
from bylaws.markdown.foundations import FOUNDATIONS, Host
from bylaws.markdown.reading import Document
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
        built = build_root(root, data, today, keep=keep)
    except Refused as refused:
        return problems_shown((*wanted.problems, *refused.problems), root, reporting)
    if reporting.questions:
        found: list[Problem] = judged(built.problems, wanted, (), data=built.texts)
        return questions_shown(found, root, reporting, texts=built.texts)
    if checkouts and not built.has_errors:
        return _other_repositories(built, checkouts, reporting)
    problems = list(built.problems)
    documents: Mapping[str, Document] = {}
    over = (Over.DATA, Over.DAY, Over.MARKDOWN, Over.FILES)
    ran = catalogue.names(over)
    if built.has_errors:
        ran = set()  # of unsound data, files can only be out of date, and exceptions for them seem to hide nothing
    else:
        planned = plan(root, built.outputs(), built.inserts, scan=built.scanned(), spare=built.spared)
        problems += [*planned.problems, *stale(planned), *built.unprinted(planned.asked)]
        problems += logos(built, docs_folder(root))
        tree = _tree(built, planned, wanted)
        sources = {page.path: page.governance.files for page in built.pages}
        problems += traced(check_texts(tree), tree, built.texts, sources)
        documents = tree.documents
    left: list[Problem] = judged(problems, wanted, ran, data=built.texts, documents=documents)
    dated = {rule.name for rule in DATED}
    as_of = today if any(problem.rule in dated for problem in left) else None
    code = problems_shown(ordered(left), root, reporting, as_of=as_of, texts=built.texts)
    if built.has_errors and not code and reporting.is_text:
        standing = counted(sum(it.severity is Severity.ERROR for it in built.problems), "error")
        click.echo(f"The pages were not compared, for {standing} of the data let stand keep them from being made.")
    elif reporting.is_text and all(problem.severity is Severity.OPEN for problem in left):
        bodies, pages = counted(len(built.governances), "body", "bodies"), counted(len(built.pages), "page")
        copies = f", {counted(len(built.exports), 'export')}" if built.exports else ""
        click.echo(f"{bodies}, {pages}{copies}: no problems.")
    asked = sum(problem.severity is Severity.OPEN for problem in left)
    if asked and not code and reporting.is_text:  # errors are enough to think about
        listed = "1 question is open; `bylaws check --open` lists it." if asked == 1 else ""
        click.echo(listed or f"{asked} questions are open; `bylaws check --open` lists them.")
    return code


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


def _tree(built: Built, planned: Plan, wanted: Wanted) -> Tree:
    """All documents: those that are made, as they are to be written, and the hand-written ones beside them."""
    beside = {path for entry in built.scanned() for path in markdown_below(built.root, entry)}
    pages = {page.path for page in built.pages}
    changed = {change.path: change.new for change in planned.changes if change.path in beside | pages}
    current = beside | (pages & {*planned.unchanged})
    return Tree(
        built.root,
        (path for path in current - changed.keys() if not wanted.is_skipped(path)),
        texts={path: text for path, text in changed.items() if not wanted.is_skipped(path)},
        repository=name_on_github(built.root),
        owner=_owner(built),
        ours=[path for body in built.bodies for path in _ours(body) if path in planned.exact],
        slugs=wanted.settings.links.anchors,
        foundation=wanted.foundation(_host(built)),
    )


def _ours(body: BuiltBody) -> Iterator[str]:
    """The pages of a body in which no words but ours stand, or only such that no rule over words can find anything."""
    documents = body.documents
    if documents and not any(speaks(document.text) for document in body.reading.documents):
        yield from (page.path for page in documents.pages if not documents.has_own_words(page.name))


def _owner(built: Built) -> str:
    """The account of the one project, as the data says: who has cloned what from where changes no finding."""
    found = {_on_github(governance.body.project.repository) for governance in built.governances}
    return found.pop() if len(found) == 1 else ""


def _on_github(address: str | None) -> str:
    found = re.match(r"https://github\.com/([\w.-]+)/", address or "")
    return found[1] if found else ""


def _host(built: Built) -> Host | None:
    """The foundation whose code of conduct the bodies follow. Who has adopted another code is not asked to link that of
    its foundation: `conduct-of-another` says it once."""
    bodies = [governance.body for governance in built.governances]
    follows = [body.code_of_conduct.follows for body in bodies if body.code_of_conduct]
    hosted = [body.project.foundation.name for body in bodies if body.project.foundation and not body.code_of_conduct]
    return next((FOUNDATIONS[name] for name in (*follows, *hosted) if name in FOUNDATIONS), None)
