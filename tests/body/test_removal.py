"""Whom a rule on removal is for."""

from __future__ import annotations

import pytest

from conftest import governance

REMOVAL = """
project: {id: example, name: Example}
ladder:
  member: {name: Member, becoming: {automatic: helps}}
  reviewer: {name: Reviewer, becoming: {vote: half}}
  maintainer: {name: Maintainer, becoming: {vote: half}}
offices: {chair: {name: Chair}}
teams: {board: {name: Board}}
voting: {electorate: %s, kinds: {half: more than 1/2}}
lifecycle: {removal: {vote: half}%s}
"""


def test_the_rule_of_an_office_or_a_team_stands_alone_unless_the_general_one_names_it() -> None:
    own = "teams: {board: {name: Board, removal: {grounds: [absence]}}}\nlifecycle: {removal: {vote: half}%s}\n"
    alone = governance(own % "")
    assert (alone.removal(alone.roles["board"]) or alone.roles["board"]).given().keys() == {"grounds"}
    named = governance(own % ", removes: [board]")
    assert (named.removal(named.roles["board"]) or named.roles["board"]).given().keys() == {"grounds", "vote"}


@pytest.mark.parametrize(
    ("electorate", "more", "reached"),
    [
        ("maintainer", "", ["maintainer"]),
        ("{any_of: [reviewer, {role: maintainer, scope: whole}]}", "", ["reviewer", "maintainer"]),
        ("member", "", []),
        ("board", "", []),
        ("maintainer", ", removes: [reviewer, chair]", ["reviewer", "chair"]),
        ("board", ", removes: [board]", ["board"]),
    ],
)
def test_a_general_removal_is_for_the_levels_that_vote_unless_it_names_others(
    electorate: str, more: str, reached: list[str]
) -> None:
    found = governance(REMOVAL % (electorate, more))
    assert [role.id for role in found.roles.values() if found.removal(role)] == reached
