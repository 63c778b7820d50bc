"""What was kept of a document is what the parser finds in it."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest

from bylaws.cache import shelf
from bylaws.markdown.kept import reader
from bylaws.markdown.reading import Document, Whole, read
from projects.bodies import ROOT

ODD = """\
---
title: Front matter
---
# Links & `code`

A [link](a.md "title"), ![image](b.png), <https://example.org>, https://example.org/x_y and [label][one].
<!-- bylaws:ignore broken-link because it is a test -->

[one]: c.md

| a \\| b | c |
| --- | --- |
| [x](y.md) | <a id="here"></a> |

[undefined][two]
"""


def parts(document: Document) -> object:
    return asdict(document._whole)


@pytest.mark.parametrize("path", ["README.md", "CONTRIBUTING.md", "governance/how-to/adopt.md", "GOVERNANCE.md", ""])
def test_what_was_kept_is_what_is_there(path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    text = (ROOT / path).read_text(encoding="utf-8") if path else ODD
    read_kept = reader("this program")
    found = parts(read(path, text))
    assert parts(read_kept("another/path.md", text)) == parts(read("another/path.md", text))
    monkeypatch.setattr("bylaws.markdown.reading.Document._parsed", lambda self: pytest.fail("it is parsed again"))
    assert parts(read_kept(path, text)) == found
    with pytest.raises(pytest.fail.Exception, match="parsed again"):
        parts(read_kept(path, f"{text} "))
    with pytest.raises(pytest.fail.Exception, match="parsed again"):
        parts(reader("another program")(path, text))


def test_what_is_damaged_is_parsed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    read_kept = reader("this program")
    found = parts(read_kept("a.md", ODD))
    for path in (Path(shelf.folder())).rglob("*"):
        if path.is_file() and path.stat().st_size:
            path.write_bytes(path.read_bytes()[:-1])
    parsed: list[str] = []
    parse = Document._parsed

    def watched(self: Document) -> Whole:
        parsed.append(self.path)
        return parse(self)

    monkeypatch.setattr(Document, "_parsed", watched)
    assert parts(read_kept("a.md", ODD)) == found
    assert parsed == ["a.md"]
