"""`bylaws audit`: which criteria of a foundation does the record meet, and what is missing?"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from bylaws.body.governance import Governance
from bylaws.build.root import Built
from bylaws.checks.text import check_texts
from bylaws.commands.repository import name_on_github
from bylaws.commands.show import Reporting, body_named, problems_shown, refusals_shown, soundly_built
from bylaws.markdown.foundations import CNCF
from bylaws.markdown.tree import Tree, markdown_below
from bylaws.model.documents import PageOptions
from bylaws.problems import Problem, ordered, quoted
from bylaws.readiness.answers import Files, all_checks
from bylaws.readiness.audit import Audit, Locate, next_level
from bylaws.readiness.audit import audit as held_against
from bylaws.readiness.catalogue import NEWEST, Catalogue, catalogue, names, read_catalogue, with_own
from bylaws.readiness.writing import as_markdown, as_record, as_text
from bylaws.reports import Format, report


@refusals_shown(aside=True)
def audit(
    root: Path,
    data: str,
    *,
    body: str = "",
    level: str = "",
    criteria: str = "",
    today: date,
    form: str = "text",
    sarif: Path | None = None,
) -> int:
    """Hold a body against a catalogue; 1 where something that is required is not met or not shown."""
    built = soundly_built(root, data)
    rows = catalogue_named(criteria or NEWEST, root)
    found = audit_of(built, body, level, rows, today)
    if form == "json":
        click.echo(json.dumps(as_record(found), indent=2, ensure_ascii=False))
    elif form == "markdown":
        click.echo(as_markdown(found), nl=False)
    elif form == "text":
        click.echo(as_text(found), nl=False)
    else:
        problems_shown(ordered(found.problems()), root, Reporting(Format(form)), as_of=today, texts=built.texts)
    if sarif:
        text = report(ordered(found.problems()), root, Format.SARIF, base="", texts=built.texts)
        sarif.write_text(text, encoding="utf-8")
    return int(found.blocked)


def audit_of(built: Built, body: str, level: str, rows: Catalogue, today: date) -> Audit:
    """The audit of one body of a root.

    Raises:
        click.BadParameter: when there is no such body, or no such level.
    """
    governance = body_named(built.governances, body)
    own = governance.body.review.criteria if governance.body.review else {}
    rows = with_own(rows, own)
    if level and level not in rows.levels:
        raise click.BadParameter(f"name one of {quoted(rows.levels)}", param_hint="--level")
    wanted = level or next_level(governance, rows)
    return held_against(governance, rows, wanted, locator(built, governance), today, files_of(built))


def files_of(built: Built) -> Files:
    """The files of the root, where it is the repository of the one body that is kept there."""
    if len(built.governances) != 1:
        return Files()
    pages = {page.path: page.text for page in built.pages}
    tree = Tree(
        built.root,
        (path for path in markdown_below(built.root) if path not in pages),
        texts=pages,
        repository=name_on_github(built.root),
        foundation=CNCF,
    )
    named: dict[str, str] = {}
    for folder in ("docs", ".github", ""):  # the root counts before the others
        found = built.root / folder
        for path in sorted(found.iterdir()) if found.is_dir() else ():
            if path.is_file():
                name = path.name.partition(".")[0].casefold()
                named[name] = path.relative_to(built.root).as_posix()
    wrong: dict[str, Problem] = {}
    for problem in ordered(check_texts(tree)):
        wrong.setdefault(problem.rule, problem)
    return Files(named, wrong)


def locator(built: Built, governance: Governance) -> Locate:
    """Where a section of a page of a body is. Of a document that is kept by hand, only the document."""
    pages = {page.name: page for page in built.pages if page.governance is governance}
    options = governance.body.documents

    def locate(name: str, section: str) -> str | None:
        page = pages.get(name)
        if page is None:
            own = getattr(options, name, None) if name in type(options).FIELDS else None
            return own.path if isinstance(own, PageOptions) and own.by_hand else None
        if not section:
            return page.path
        return f"{page.path}#{section}" if section in page.anchors else None

    return locate


def catalogue_named(name: str, root: Path) -> Catalogue:
    """A catalogue of bylaws by its name, or a file.

    Raises:
        Refused: when the file cannot be read as a catalogue.
        click.BadParameter: when there is neither.
    """
    if name in names():
        return catalogue(name)
    path = Path(name) if Path(name).is_file() else root / name
    if not path.is_file():
        raise click.BadParameter(f"name a file, or one of {quoted(names())}", param_hint="--catalogue")
    return read_catalogue(name, path.read_text("utf-8"))


def listed() -> int:
    """Print the catalogues of bylaws, with their levels."""
    for name in names():
        one = catalogue(name)
        click.echo(f"{name}: {one.title} ({one.published}). Levels: {', '.join(one.levels)}.")
    return 0


def checks() -> int:
    """Print the checks that a catalogue can name."""
    for check in all_checks().values():
        click.echo(f"{check.name}: {check.asks}")
    return 0
