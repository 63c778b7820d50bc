"""Late patterns behave as `re.compile` does, and are made when they are needed."""

from __future__ import annotations

import re

import pytest

from bylaws.patterns import late


def test_a_late_pattern_answers_as_a_compiled_one() -> None:
    words = late("a(b*)", re.IGNORECASE)
    assert words.pattern == "a(b*)"
    assert words.sub(r"<\1>", "xABb a") == "x<Bb> <>"
    found = words.fullmatch("abb")
    assert found is not None
    assert found[1] == "bb"
    assert words.match("ba") is None
    assert words.split("1a2") == ["1", "", "2"]
    assert words.groups == 1


def test_nothing_is_compiled_until_it_is_asked() -> None:
    broken = late("(")
    with pytest.raises(re.error, match="missing \\)"):
        broken.search("")
