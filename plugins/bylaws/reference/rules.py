"""The manual pages of all rules, as pages of a size that people read, with an index."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from bylaws.checks import catalogue
from bylaws.problems import Severity
from bylaws.reference.pages import filtered
from bylaws.rules import Over, Rule
from bylaws.structs import struct

INDEX: Final = "rules.md"
FOLDER: Final = "rules"
_WEIGHTS: Final = {
    Severity.ERROR: "An error: it changes the exit code.",
    Severity.WARNING: "A warning.",
    Severity.OPEN: "An open question.",
}
_SHORT: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.OPEN: "open question"}


@struct
class Shelf:
    """The rules that stand on one page."""

    name: str
    title: str
    introduction: str
    over: tuple[Over, ...]
    severity: Severity | None = None

    def holds(self, rule: Rule) -> bool:
        """Whether a rule stands here."""
        return rule.over in self.over and self.severity in (None, rule.severity)


_DATA: Final = (Over.DATA, Over.DAY)
SHELVES: Final = (
    Shelf(
        "errors",
        "Errors in the data",
        "What cannot be so. Nothing is written while one is left.",
        _DATA,
        Severity.ERROR,
    ),
    Shelf("warnings", "Warnings about the data", "What is hardly meant so.", _DATA, Severity.WARNING),
    Shelf(
        "questions",
        "Open questions",
        "What the rules leave open: `bylaws check --open` lists it.",
        _DATA,
        Severity.OPEN,
    ),
    Shelf("markdown", "Rules over Markdown", "`bylaws links` judges Markdown without any data.", (Over.MARKDOWN,)),
    Shelf(
        "copies",
        "Rules over the copies of others",
        "`bylaws drift` compares the record with files that name people, and these rules say how they differ.",
        (Over.COPIES,),
    ),
    Shelf(
        "reading",
        "While data is read",
        "Nothing else is judged while one of these is found, so none of them can be left out.",
        (Over.READING,),
    ),
    Shelf(
        "files", "While files are made", "What stands in the way of pages, copies and a run.", (Over.FILES, Over.RUN)
    ),
)


def rules_pages() -> Mapping[str, str]:
    """Every page by its path in the folder of the reference."""
    return {INDEX: index(), **{f"{FOLDER}/{shelf.name}.md": _page(shelf) for shelf in SHELVES}}


def index() -> str:
    """What leads to every rule; each keeps its address from the time when all of them were one page."""
    rules = catalogue.own_rules()
    judging = sum(rule.over in catalogue.JUDGING for rule in rules.values())
    items = (_item(shelf, rule) for shelf in SHELVES for rule in _on(shelf))
    blocks = [
        "# Rules",
        f"`bylaws check` looks for what is wrong by these {judging} rules, and `bylaws links` for those over Markdown. "
        "What can be wrong with the files themselves stands below them. `bylaws explain RULE` prints the page of one. "
        "[Live with findings](../how-to/findings.md) says how to leave a rule out, or one of its findings. "
        "What a format cannot say, it reports under [its own name](exports.md).",
        "\n".join(f"- [{shelf.title}]({FOLDER}/{shelf.name}.md)" for shelf in SHELVES),
        "## Find a rule",
        filtered("Page=page|Weight=weight"),
        "\n".join(items),
    ]
    return "\n\n".join(blocks) + "\n"


def _item(shelf: Shelf, rule: Rule) -> str:
    facts = f'<span class="bylaws-facts" data-page="{shelf.title}" data-weight="{_SHORT[rule.severity]}"></span>'
    address = f"{FOLDER}/{shelf.name}.md#{rule.name}"
    return f'- <a id="{rule.name}"></a>[{rule.name}]({address}): {rule.claim}{facts}'


def _page(shelf: Shelf) -> str:
    blocks = [f"# {shelf.title}", f"{shelf.introduction} [All rules](../{INDEX})"]
    return "\n\n".join([*blocks, *map(_entry, _on(shelf))]) + "\n"


def _on(shelf: Shelf) -> Sequence[Rule]:
    return [rule for rule in catalogue.own_rules().values() if shelf.holds(rule)]


def _entry(rule: Rule) -> str:
    # no headings in an entry: those of one page must differ
    text = re.sub(r"^## (Why|Bad|Good|What to do)$", r"**\1:**", rule.manual, flags=re.MULTILINE)
    text = re.sub(r"^```markdown (\S+)$", r"`\1`:\n\n```markdown", text, flags=re.MULTILINE)
    return f"## {rule.name}\n\n{_WEIGHTS[rule.severity]} {text}"
