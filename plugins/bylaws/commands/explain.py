"""`bylaws explain`: the manual page of a rule."""

from __future__ import annotations

import re
from typing import Final

import click

from bylaws.checks import catalogue
from bylaws.problems import Severity
from bylaws.rules import Over, Rule

_WEIGHTS = {
    Severity.ERROR: "An error: it changes the exit code.",
    Severity.WARNING: "A warning.",
    Severity.OPEN: "An open question.",
}


def explain(name: str | None, *, everything: bool, as_page: bool) -> int:
    """Print the manual page of one rule, the names of all of them, or all manual pages as one page."""
    rules = catalogue.rules()
    if as_page:
        click.echo(page().encode(), nl=False)  # bytes: the same file on every system
        return 0
    if everything or name is None:
        for rule in rules.values():
            click.echo(f"{rule.name} ({rule.severity}): {rule.claim}")
        return 0
    if name not in rules:
        raise click.BadParameter(f"there is no rule `{name}`: {catalogue.unknown(name)}", param_hint="RULE")
    click.echo(f"# {name} ({rules[name].severity})\n\n{rules[name].manual}")
    return 0


_GROUPS: Final = {
    "Over the data": ("", Over.DATA, Over.DAY),
    "Over Markdown": ("", Over.MARKDOWN),
    "Over the copies of others": (
        "`bylaws drift` compares the record with files that name people, and these rules say how they differ.",
        Over.COPIES,
    ),
    "While data is read": (
        "Nothing else is judged while one of these is found, so none of them can be left out.",
        Over.READING,
    ),
    "While files are made": ("", Over.FILES),
    "About a run": ("", Over.RUN),
}


def page() -> str:
    """All manual pages as one page of Markdown."""
    rules = catalogue.own_rules()
    judging = sum(rule.over in catalogue.JUDGING for rule in rules.values())
    parts = [
        "# Rules",
        f"`bylaws check` looks for what is wrong by these {judging} rules, and `bylaws links` for those over Markdown. "
        "What can be wrong with the files themselves stands below them. `bylaws explain RULE` prints the same. "
        "[Live with findings](../how-to/findings.md) says how to leave a rule out, or one of its findings. What a "
        "format cannot say, it reports under [its own name](exports.md).",
    ]
    for title, (introduction, *over) in _GROUPS.items():
        parts += [f"## {title}", *([introduction] if introduction else ())]
        parts += (_entry(rule) for rule in rules.values() if rule.over in over)
    return "\n\n".join(parts) + "\n"


def _entry(rule: Rule) -> str:
    # no headings in an entry: those of one page must differ
    text = re.sub(r"^## (Why|Bad|Good|What to do)$", r"**\1:**", rule.manual, flags=re.MULTILINE)
    text = re.sub(r"^```markdown (\S+)$", r"`\1`:\n\n```markdown", text, flags=re.MULTILINE)
    return f"### {rule.name}\n\n{_WEIGHTS[rule.severity]} {text}"
