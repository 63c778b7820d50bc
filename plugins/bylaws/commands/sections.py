"""`bylaws adopt --section`: a section as it stands beside the one that the record makes; with `--switch`, the step."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from bylaws.adopt.sections import Left, Standing, standing, switched
from bylaws.build.outputs import FileChange, Insert, Plan, write
from bylaws.build.root import build_root
from bylaws.commands.show import problems_shown
from bylaws.problems import Refused, nearest, quoted


def section(root: Path, data: str, name: str, heading: str, *, switch: bool) -> int:
    """Show, or take, the step from own words to generated ones for one section of the governance page."""
    try:
        built = build_root(root, data)
    except Refused as refused:
        return problems_shown(refused.problems, root)
    body = next((body for body in built.bodies if body.by_hand and body.governance), None)
    given = body.governance.body.documents.governance if body and body.governance else None
    if body is None or body.documents is None or not given or not given.by_hand:
        raise click.UsageError(
            "no governance page is written by hand here: `documents.governance` has no `by_hand: true`"
        )
    path = given.path or "GOVERNANCE.md"
    prefix = "governance/"
    known = {
        key.removeprefix(prefix): insert for key, insert in body.documents.inserts.items() if key.startswith(prefix)
    }
    if name not in known:
        guess = nearest(name, known)
        hint = f"did you mean `{guess}`?" if guess else f"the record makes {quoted(sorted(known))}"
        raise click.BadParameter(f"the record makes no section `{name}`: {hint}", param_hint="--section")
    text = (root / path).read_bytes().decode("utf-8")
    found = standing(path, text, name, heading)
    if found is None:
        raise click.BadParameter(f"{path} has no such section: name its heading with --heading", param_hint="--section")
    if "bylaws:insert" in found.text:
        raise click.UsageError(f"the section `{found.heading.text}` of {path} is made from the record already")
    left = found.left(name, {section: insert.at(path) for section, insert in known.items()})
    if not switch:
        click.echo("\n".join(_beside(found, known[name], name, left)))
        return 0
    try:
        write(Plan(root, (FileChange(path, text, switched(found, known[name], text)),)))
    except Refused as refused:
        return problems_shown(refused.problems, root)
    for one in left:
        click.echo(f"{path}:{one.place.line}: no longer said{' here' if one.said_in else ''}: {_told(one)}", err=True)
    click.echo(f"{path}: `{found.heading.text}` is made from the record now. The heading and all anchors stay.")
    return 0


def _beside(found: Standing, insert: Insert, name: str, left: Sequence[Left]) -> Iterator[str]:
    path = found.document.path
    yield f"{path}, lines {found.first} to {found.last}, `{found.heading.text}`, as it stands:"
    yield ""
    yield from _quoted(found.text)
    yield ""
    yield "From the record:"
    yield ""
    yield from _quoted(insert.at(path))
    yield ""
    rules = [one for one in left if one.is_rule]
    others = [one for one in left if not one.is_rule]
    if rules:
        yield "Only your text says, as far as can be read:"
        yield from (f"  {path}:{one.place.line}: {_told(one)}" for one in rules)
    if others:
        yield "These lines would go too:"
        yield from (f"  {path}:{one.place.line}: {_told(one)}" for one in others)
    if not left:
        yield "All that your text says could be read, and is in the record."
    yield f"To put the second in the place of the first, add `--switch` to `bylaws adopt --section {name}`."


def _told(one: Left) -> str:
    return f"{one.text} (the record says it in `{one.said_in}`)" if one.said_in else one.text


def _quoted(text: str) -> Iterator[str]:
    yield from (f"  {line}".rstrip() for line in text.strip("\n").split("\n"))
