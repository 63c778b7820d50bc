"""The how-to guides: every piece of data in them can be read, and prints something."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bylaws.governance import Governance
from bylaws.reference.examples import body_with
from bylaws.rules import run

GUIDE = (Path(__file__).parents[1] / "governance" / "how-to" / "say-it.md").read_text(encoding="utf-8")
PIECES = re.findall(r"^```yaml\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


def test_there_are_pieces() -> None:
    assert len(PIECES) > 15


@pytest.mark.parametrize("piece", PIECES, ids=[piece.splitlines()[-1].strip()[:40] for piece in PIECES])
def test_every_piece_is_sound(piece: str) -> None:
    assert run(Governance(body_with(piece))) == []
