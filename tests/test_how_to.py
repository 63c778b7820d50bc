"""The how-to guides: every piece of data in them can be read, and prints something."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bylaws.cli import main
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


# --- copies for other tools -------------------------------------------------------------------------------------------

EXPORT = (Path(__file__).parents[1] / "governance" / "how-to" / "export.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(yaml|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_guide_on_copies_shows_what_happens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    shown = 0
    for kind, text in BLOCK.findall(EXPORT):
        if kind == "yaml":
            with Path("governance.yaml").open("a", encoding="utf-8") as file:
                file.write(text)
            continue
        command, _, expected = text.partition("\n")
        monkeypatch.setattr("sys.argv", command.removeprefix("$ ").split())
        with pytest.raises(SystemExit):
            main()
        assert "".join(capsys.readouterr()) == expected
        shown += 1
    assert shown == 4
