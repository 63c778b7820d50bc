"""`bylaws adopt --section`: a section as it stands beside the one that the record makes; with `--switch`, the step."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from pathlib import Path
from typing import Final

import click

from bylaws.adopt.sections import Left, Standing, standings, switched
from bylaws.build.outputs import FileChange, Insert, Plan, write
from bylaws.build.rendering import Rendering
from bylaws.build.root import Built
from bylaws.commands.show import refusals_shown, soundly_built
from bylaws.pages.homes import rows
from bylaws.problems import nearest, quoted

PAGE: Final = "governance"


@refusals_shown()
def section(root: Path, data: str, name: str, heading: str, *, switch: bool) -> int:
    """Show, or take, the step from own words to generated ones for one section of the governance page."""
    documents = _by_hand(soundly_built(root, data))
    path, known = documents.place(PAGE), documents.inserts_of(PAGE)
    if name not in known:
        guess = _section_of_key(name, known) or nearest(name, known)
        hint = f"did you mean `{guess}`?" if guess else f"the record makes {quoted(sorted(known))}"
        raise click.BadParameter(f"the record makes no section `{name}`: {hint}", param_hint="--section")
    text = (root / path).read_bytes().decode("utf-8")
    found = _meant(path, text, name, heading)
    left = found.left(name, {section: insert.at(path) for section, insert in known.items()})
    if not switch:
        click.echo("\n".join(_beside(found, known[name], name, left)))
        return 0
    homeless = list(dict.fromkeys(one.said_in for one in left if one.said_in))
    if homeless:
        click.echo("\n".join(_refused(path, left, [known[home].name for home in homeless if home in known])))
        return 1
    write(Plan(root, (FileChange(path, text, switched(found, known[name], text)),)))
    for one in left:
        if not one.is_read:
            click.echo(f"{path}:{one.place.line}: no longer said: {one.text}", err=True)
    click.echo(f"{path}: `{found.heading.text}` is made from the record now. The heading and all anchors stay.")
    return 0


def _section_of_key(name: str, known: Container[str]) -> str:
    """The section that prints a key of the data, for whoever writes `amendments`; empty where there is none."""
    row = rows().get(name.replace("-", "_"))
    homes = row.homes.sections if row and row.homes else ()
    ids = (home.removeprefix(f"{PAGE}/") for words in homes for home in words.split("|"))
    return next((one for one in ids if one in known), "")


def _by_hand(built: Built) -> Rendering:
    """The pages of the body whose governance page is written by hand."""
    every = [body.documents for body in built.bodies if body.documents]
    found = [one for one in every if PAGE in one.names and one.governance.body.documents.is_by_hand(PAGE)]
    if not found:
        raise click.UsageError(
            "no governance page is written by hand here: `documents.governance` has no `by_hand: true`"
        )
    if len(found) > 1:
        several = quoted(one.governance.body.project.id for one in found)
        raise click.UsageError(f"several bodies have a governance page that is written by hand: {several}")
    return found[0]


def _meant(path: str, text: str, name: str, heading: str) -> Standing:
    """The section of the document that is meant."""
    sections = standings(path, text, name, heading)
    if not sections:
        raise click.BadParameter(f"{path} has no such section: name its heading with --heading", param_hint="--section")
    if len(sections) > 1:
        several = "; ".join(f"`{one.heading.text}` (line {one.heading.place.line})" for one in sections)
        message = f"{path} has several sections that may be meant: {several}. Name one with --heading"
        raise click.BadParameter(message, param_hint="--section")
    (found,) = sections
    if re.search(rf"bylaws:insert (?:[\w-]+/)?{PAGE}/", found.text):
        raise click.UsageError(f"the section `{found.heading.text}` of {path} is made from the record already")
    return found


def _refused(path: str, left: Sequence[Left], homes: Sequence[str]) -> Iterator[str]:
    """Why nothing is switched: a rule of the record would stand in no document any more."""
    for one in left:
        if one.said_in:
            yield f"{path}:{one.place.line}: the record says this in `{one.said_in}`, which stands nowhere: {one.text}"
    yield "Nothing was written. First give it a place, under a heading of yours:"
    for name in homes:
        yield ""
        yield f"  <!-- bylaws:insert {name} -->"
        yield f"  <!-- bylaws:end {name} -->"


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
    lost = [one for one in left if not one.is_read or one.said_in]
    read = [one for one in left if one.is_read and not one.said_in]
    if lost:
        yield "Only your text says:"
        yield from (f"  {path}:{one.place.line}: {_told(one)}" for one in lost)
    if read:
        yield "Read from your text, and said in other words; compare:"
        yield from (f"  {path}:{one.place.line}: {_told(one)}" for one in read)
    if not left:
        yield "The record says all of it, in the same words."
    yield f"To put the second in the place of the first, add `--switch` to `bylaws adopt --section {name}`."


def _told(one: Left) -> str:
    return f"{one.text} (the record says it in `{one.said_in}`)" if one.said_in else one.text


def _quoted(text: str) -> Iterator[str]:
    yield from (f"  {line}".rstrip() for line in text.strip("\n").split("\n"))
