"""A reader that forgets that a value can be left open does not pass the type checker."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from subprocess import run

import pytest

READERS = """
from bylaws.model.channels import Channel
from bylaws.model.meetings import Meeting
from bylaws.model.people import Contact, Visibility
from bylaws.model.vote_kinds import Quorum, VoteKind
from bylaws.model.voting import Voting
from bylaws.source import Open


def shown(public: bool) -> str:
    return "open" if public else "closed"


def forgetful(kind: VoteKind, voting: Voting, meeting: Meeting, channel: Channel, contact: Contact) -> None:
    kind.quorum.of
    voting.kinds["simple"]
    shown(meeting.public)
    quorum: Quorum | None = kind.quorum
    {True: "yes", False: "no"}[channel.public]
    {Visibility.PUBLIC: 1}[contact.visibility]
    if kind.quorum is not None:
        kind.quorum.of


def mindful(kind: VoteKind, voting: Voting, meeting: Meeting, channel: Channel, contact: Contact) -> None:
    if kind.quorum:
        kind.quorum.of
    (voting.kinds or {})["simple"]
    voting.kinds.get("simple")
    for each in voting.kinds.values():
        each.passes
    shown(meeting.public is True)
    quorum: Quorum | None = kind.quorum or None
    if not isinstance(channel.public, Open):
        shown(channel.public)
    if contact.visibility is Visibility.PUBLIC:
        contact.value.upper()
"""


@pytest.mark.slow
def test_readers_must_decide_what_they_do_with_what_is_left_open(tmp_path: Path) -> None:
    (tmp_path / "readers.py").write_text(READERS, encoding="utf-8")
    arguments = ["--strict", "--no-error-summary", "--no-pretty", "--cache-dir", ".mypy_cache", "readers.py"]
    found = run([sys.executable, "-m", "mypy", *arguments], cwd=tmp_path, capture_output=True, text=True, check=False)
    lines = READERS.splitlines()
    refused = [
        lines[int(number) - 1].strip() for number in re.findall(r"^readers\.py:(\d+): error", found.stdout, re.M)
    ]
    assert list(dict.fromkeys(refused)) == [
        "kind.quorum.of",
        'voting.kinds["simple"]',
        "shown(meeting.public)",
        "quorum: Quorum | None = kind.quorum",
        '{True: "yes", False: "no"}[channel.public]',
        "{Visibility.PUBLIC: 1}[contact.visibility]",
    ]
    within = lines.index(
        "def forgetful(kind: VoteKind, voting: Voting, meeting: Meeting, channel: Channel, contact: Contact) -> None:"
    )
    numbers = [int(number) for number in re.findall(r"^readers\.py:(\d+): error", found.stdout, re.M)]
    assert within < min(numbers) <= max(numbers) < lines.index(lines[-1])
