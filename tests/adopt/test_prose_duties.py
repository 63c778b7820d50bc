"""Duties and rights in sentences below the name of a role: what is taken, and what is left alone."""

from __future__ import annotations

import pytest

from bylaws.adopt.prose import statements
from bylaws.markdown.reading import read

TAKEN: dict[str, list[str]] = {
    "They can have issues assigned to them.": ["privileges.member: Have issues assigned to them"],
    "Members may use the build machines.": ["privileges.member: Use the build machines"],
    "Members are expected to answer questions.": ["responsibilities.member: Answer questions"],
    "They are responsible for answering questions.": ["responsibilities.member: Answering questions"],
    "They must follow the style guide.": ["responsibilities.member: Follow the style guide"],
}

LEFT: list[str] = [
    "They are responsible for parts of the project.",
    "They must not merge patches of their own.",
    "They may be asked to help.",
    "They must have sent two patches.",
    "Members may retire when they want to.",
    "They can nominate other people.",
    "They can call for a vote on this.",
    "They can use the machines, and tests are run for them.",
    "Owners can use the build machines.",
    "They should: ask for help.",
]


def _said(text: str) -> list[str]:
    facts = statements(read("LADDER.md", f"# Lantern Contributor Ladder\n\n## Member\n\n{text}\n"))
    return [f"{fact.key}: {' | '.join(item.text for item in fact.items)}" for fact in facts]


@pytest.mark.parametrize("sentence", TAKEN)
def test_a_sentence_is_a_duty_or_a_right(sentence: str) -> None:
    assert _said(sentence) == TAKEN[sentence]


@pytest.mark.parametrize("sentence", LEFT)
def test_other_sentences_are_left(sentence: str) -> None:
    assert _said(sentence) == []


def test_a_heading_can_name_the_duties_of_a_role() -> None:
    text = "# Lantern\n\n## Maintainer Duties\n\nMaintainers are required to take part in the work.\n"
    (fact,) = statements(read("GOVERNANCE.md", text))
    assert (fact.key, fact.value) == ("responsibilities.maintainer", "Take part in the work")


def test_a_sentence_elsewhere_is_no_duty_of_a_role() -> None:
    assert statements(read("GOVERNANCE.md", "# Lantern\n\n## News\n\nThey can use the machines.\n")) == ()
