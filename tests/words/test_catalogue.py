"""The catalogue: what is compiled is current, and every message can be said."""

from __future__ import annotations

from pathlib import Path

import pytest

from bylaws.words import compiling

ENGLISH = (compiling.LANGUAGES / "en.ftl").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted(compiling.LANGUAGES.glob("*.ftl")), ids=lambda path: path.stem)
def test_what_is_compiled_is_current(path: Path) -> None:
    source = compiling.compiled(path.read_text(encoding="utf-8"))
    assert path.with_suffix(".py").read_text(encoding="utf-8") == source, "run `make fix`"


def test_the_constructors_are_current() -> None:
    made = compiling.LANGUAGES.parent / "messages.py"
    assert made.read_text(encoding="utf-8") == compiling.constructors(ENGLISH), "run `make fix`"
