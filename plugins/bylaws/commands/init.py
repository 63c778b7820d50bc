"""`bylaws init`: a first body, small enough to read in a minute, complete enough to pass `check`."""

from __future__ import annotations

import os
import re
from importlib.resources import files
from pathlib import Path
from typing import Final
from unicodedata import normalize

import click

from bylaws.body.files import DATA_FOLDER, SINGLE_FILE
from bylaws.commands.repository import git, name_on_github
from bylaws.commands.show import problems_shown
from bylaws.folder import Folder
from bylaws.presets import SCHEMA_ADDRESS
from bylaws.problems import Place, quoted
from bylaws.rules.files import ALREADY_THERE, UNWRITABLE_FILE
from bylaws.source import HANDLE_PATTERN, Open

_OPEN: Final = frozenset(one.value for one in Open)
_NOT_TEXT: Final = frozenset({"true", "false", "null", "yes", "no", "on", "off", *_OPEN})


TEMPLATES: Final = ("maintainers", "elections", "subprojects", "working-group")
"""The models of governance of the CNCF, each as a first body."""


def init(root: Path, name: str | None, maintainer: str | None, template: str = "") -> int:
    """Write a first `governance.yaml`. What Git knows is not asked."""
    standing = next((found for found in (SINGLE_FILE, DATA_FOLDER) if os.path.lexists(root / found)), None)
    if standing:
        problem = ALREADY_THERE.at(Place(standing), f"`{standing}` is here already", "edit it, or move it away")
        return problems_shown([problem], root)
    documents = _documents(root)
    if documents and not template:
        message = f"{quoted(documents)} {'is' if len(documents) == 1 else 'are'} here already"
        hint = "run `bylaws adopt`, which reads what you have, or begin anew with `--template maintainers`"
        return problems_shown([ALREADY_THERE.at(Place(documents[0]), message, hint)], root)
    on_github = name_on_github(root)
    project = _printable(name or on_github.partition("/")[2] or root.resolve().name) or "example"
    handle = _handle(maintainer) if maintainer else git(root, "config", "github.user")
    if not re.fullmatch(HANDLE_PATTERN, handle):
        handle = click.prompt("Your GitHub handle", value_proc=_handle)
    values = {
        "SCHEMA": SCHEMA_ADDRESS,
        "ID": _quoted(_id(project)),
        "NAME": _quoted(project),
        "HANDLE": _quoted(handle),
        "REPOSITORY": f"\n  repository: https://github.com/{on_github}" if on_github else "",
    }
    preset = f"template-{template}.yaml" if template else "first-body.yaml"
    text = files("bylaws.presets").joinpath(preset).read_text(encoding="utf-8")
    text = re.sub(r"@([A-Z]+)@", lambda key: values[key[1]], text)
    try:
        Folder(root).write(SINGLE_FILE, text.encode())  # whole or not at all: a full disk leaves no empty file
    except OSError as error:
        message = f"`{SINGLE_FILE}` cannot be written: {(error.strerror or 'the system refuses it').lower()}"
        problem = UNWRITABLE_FILE.at(Place(SINGLE_FILE), message, "check the folder and its mode")
        return problems_shown([problem], root)
    click.echo(f"wrote {SINGLE_FILE}")
    click.echo("Read it, change what is not true, then run `bylaws render`.")
    return 0


def _documents(root: Path) -> list[str]:
    """The documents from which `adopt` would make a record."""
    from bylaws.adopt.survey import survey

    found = survey(root)
    by_hand = [listing.path for listing in found.listings if listing.entries and "/" not in listing.path]
    return sorted({*by_hand, *found.paths.get("governance", ())[:1]})[:3]


def _printable(name: str) -> str:
    """A name in one line: a folder may be called anything, even what is not text."""
    return " ".join("".join(char if char.isprintable() else " " for char in name).split())


def _id(name: str) -> str:
    plain = normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "example"
    return f"{made}-project" if made in _OPEN else made  # these words leave a key open


def _quoted(text: str) -> str:
    """Text as YAML: in quotes where any reader might take the plain text for something else."""
    if re.fullmatch(r"[A-Za-z][\w .-]*", text) and text.lower() not in _NOT_TEXT:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _handle(value: str) -> str:
    handle = value.strip().removeprefix("@")
    if not re.fullmatch(HANDLE_PATTERN, handle):
        raise click.BadParameter("a handle has letters, digits and hyphens", param_hint="'--maintainer'")
    return handle
