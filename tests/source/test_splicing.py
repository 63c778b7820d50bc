"""Changes in YAML texts: what is meant goes, and each other character stays."""

from __future__ import annotations

import pytest
import yaml

from bylaws.source.splicing import NoPlace, without_key

ALL = {"name": "Ada", "role": "reviewer", "since": "2026-01"}
TEXTS = {
    "in one line": "- {name: Ada, role: reviewer, since: 2026-01} # kept\n- other\n",
    "in one line, wide": "- { name: Ada , role : 'reviewer' ,  since: 2026-01 }\n- other\n",
    "in one line, over two": "- {name: Ada,\n   role: reviewer, since: 2026-01}\n- other\n",
    "behind a dash": "- name: Ada # first\n  role: reviewer # second\n  since: 2026-01 # third\n- other\n",
    "at the end of the text": "- other\n- name: Ada\n  role: reviewer\n  since: 2026-01",
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("key", ALL)
def test_a_key_goes_and_all_else_stays(text: str, key: str) -> None:
    at = 1 if text.startswith("- other") else 0
    found = yaml.load(without_key(text, (at,), key), yaml.BaseLoader)
    left = {name: value for name, value in ALL.items() if name != key}
    assert found == ([left, "other"] if at == 0 else ["other", left])


def test_words_around_a_key_stay_as_they_are() -> None:
    assert without_key(TEXTS["in one line"], (0,), "name") == "- {role: reviewer, since: 2026-01} # kept\n- other\n"
    assert without_key(TEXTS["in one line"], (0,), "role") == "- {name: Ada, since: 2026-01} # kept\n- other\n"
    assert without_key(TEXTS["behind a dash"], (0,), "name") == (
        "- role: reviewer # second\n  since: 2026-01 # third\n- other\n"
    )


@pytest.mark.parametrize("text", ["- {name: Ada}\n", "- [name]\n", "- {role: reviewer, since: 2026}\n"])
def test_a_key_that_is_alone_or_not_there_has_no_place(text: str) -> None:
    with pytest.raises(NoPlace):
        without_key(text, (0,), "name")
