"""What scripts say is in the catalogue: each message is asked for, and each that is asked for is there."""

from __future__ import annotations

import re
from importlib.resources import files as packaged

import pytest

from bylaws.body.tally import State, Why
from bylaws.model.vote_kinds import Closing
from bylaws.pages.site.scripted import words_for
from bylaws.words.english import English

SCRIPT = packaged("bylaws.pages.site.assets").joinpath("site.js").read_text(encoding="utf-8")
CALCULATOR = SCRIPT[SCRIPT.index("// --- votes") : SCRIPT.index("// --- what the theme forgets")]
RESULTS = {"can-change", "cannot-pass", "will-pass"}
"""What is said by `bylaws vote` as well, besides states, reasons and ends."""


@pytest.mark.parametrize("script", ["script", "ballot"])
def test_what_a_script_asks_for_is_in_the_catalogue_and_nothing_else(script: str) -> None:
    text, asks = (CALCULATOR, "told") if script == "ballot" else (SCRIPT.replace(CALCULATOR, ""), "say")
    literals = set(re.findall(r'"([a-z]+(?:-[a-z]+)*)"', text))
    asked = {name for call in re.findall(rf"\b{asks}\(([^()]*)", text) for name in re.findall(r'"([a-z-]+)"', call)}
    known = words_for(English(), script).keys()
    assert asked - RESULTS <= known, "the catalogue has no such message"
    assert known <= literals, "no script asks for it"


def test_results_are_named_as_the_script_names_them() -> None:
    assert set(re.findall(r"told\(`([a-z]+)-\$", CALCULATOR)) == {"state", "why", "closes"}
    assert {State.PASSED.value, Why.TOO_FEW.value, Closing.ON_TIME.value} == {"passed", "too-few", "on-time"}


def test_a_number_decides_on_the_form_and_stays_a_number() -> None:
    assert words_for(English(), "ballot")["needed"] == {
        "one": "Needed: {n} vote in favor, of {base}.",
        "other": "Needed: {n} votes in favor, of {base}.",
    }


def test_what_no_number_changes_is_one_text() -> None:
    assert words_for(English(), "script")["shown"] == "{n} of {all} shown."
