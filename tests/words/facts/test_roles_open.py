"""What is left open about roles is said nowhere, and the rest still reads as sentences: key by key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from saying import EVERY_PAGE, block, facts, rows, said

from bylaws.source.yaml import Plain, read_text
from bylaws.words.facts import Facts
from projects.bodies import yaml_of

BODY = """
project: {id: example, name: Example, governing_body: maintainer}
channels: {list: {name: list, kind: mailing-list, address: list@example.org}}
voting: {electorate: maintainer, kinds: {majority: {passes: more than 1/2}}}
teams: {board: {name: Board}}
ladder:
  member: {name: Member, becoming: {automatic: {count: 1, of: changes, per: 1 year}}, specializations: {Docs: Writes}}
  maintainer:
    name: Maintainer
    includes: {role: member, inherits: [privileges]}
    held_in: [body, area]
    responsibilities: [Review, {count: 3, of: reviews, per: 1 year}]
    requirements:
      - {held: member, held_for: 1 year}
      - {sponsors: {count: 2, role: member, organizations: 2}}
      - {any_of: [{count: 2, of: changes}, Runs events], title: Work}
      - {accepted: [{text: the guide, url: "https://example.org"}]}
    privileges: [{access: write, on: the code}, {resources: ci}, Merge]
    becoming:
      nominated_by: member
      nomination: an issue
      nominate_in: list
      sponsors: {count: 1, role: member}
      approvals: [{passes: at least 1/3, by: {role: member, scope: concerned}}]
      discussion: 3 days
      vote: majority
      by: {role: maintainer, excluding: subject}
      veto: {by: board, within: 3 days}
      probation: {length: 1 month, guided_by: maintainer}
    size: 2 to 9
    term: 1 year
    term_limit: [2 terms in a row, 4 terms]
    term_part: less than 1/2
    renewal: {by: board}
    removal: {vote: majority, grounds: [absence], steps: [{action: write, actor: board}], appeal: {to: board}}
    emeritus: {when: step down, entry: {vote: majority}, rights: [be consulted], back: {by: board, within: 1 year}}
    inactivity:
      clocks: [{without: reviews, longer_than: 1 year}, {missed: meetings, count: 3}]
      effects: [{then: removed, vote: majority, actor: board}]
      reviewed_by: board
      extended_by: {by: {role: board, excluding: subject}}
lifecycle:
  removes: [maintainer]
  removal: {vote: majority, by: {role: board, excluding: subject}, grounds: [misconduct], suspension: {by: board}}
  inactivity: {clocks: {unanswered: reminders, count: 2}, effects: [{then: no-vote, strength: may}]}
  stepping_down: {contact: list, notice: 1 week, steps: [{action: say so, actor: member}]}
  leave: {how: say so, most: 1 month, back: {by: board}, silent_for: 1 month}
  emeritus: {when: leave, back: {vote: majority}}
  onboarding: [{action: greet them, actor: board, where: list}]
"""
DATA = read_text("body.yaml", BODY).data


def _paths(value: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The ways to all values of mappings."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        if isinstance(value, dict):
            yield (*before, key)
        yield from _paths(inner, (*before, key))


def _with_open(value: Any, way: tuple[Any, ...]) -> Any:
    if not way:
        return Plain("undecided")
    if isinstance(value, dict):
        return {key: _with_open(inner, way[1:]) if key == way[0] else inner for key, inner in value.items()}
    return [_with_open(inner, way[1:]) if index == way[0] else inner for index, inner in enumerate(value)]


def _written(data: Any) -> str:
    return "".join(f"{key}: {yaml_of(value)}\n" for key, value in data.items())


def _everything(found: Facts) -> str:
    """All that is said of roles."""
    parts: list[str] = [said(found.ladder.introduction, found.ladder.pointers, found.ladder.roles)]
    for role in found.governance.roles.values():
        it = found.role(role)
        parts += [said(it.about, it.includes, it.becoming.conditions)]
        for one in (*it.blocks, it.becoming.block, it.renewal, it.joining, it.left):
            parts += block(one)
    for leaving in (found.leaving, *(found.role(role).leaving for role in found.governance.roles.values())):
        parts += [said(leaving.emeritus), said(leaving.stepping_down), said(leaving.leave)]
        parts += [*block(leaving.stepping_steps), *rows(leaving.inactivity.table)]
        for lead, before, effects, behind in leaving.inactivity.rest:
            parts += [said(lead), *block(before), *block(effects), said(behind)]
        if leaving.removal:
            parts += [*block(leaving.removal.lead), *block(leaving.removal.procedure), said(leaving.removal.sentences)]
    return "\n".join(part.strip() for part in parts if part)


@pytest.mark.parametrize("top", ["ladder", "lifecycle"])
def test_whatever_is_open_about_roles_is_not_said_and_breaks_no_sentence(top: str) -> None:
    tried = 0
    for way in _paths(DATA[top], (top,)):
        try:
            found = facts(_written(_with_open(DATA, way)), EVERY_PAGE)
        except AssertionError:
            continue  # a key that cannot be left open: the reader says so
        words = _everything(found)
        tried += 1
        assert "undecided" not in words, way
        wrong = re.search(r"  |\.\.| [.,;:](?: |$)|\(\)|^[.,;:]|None", words, re.MULTILINE)
        assert not wrong, (way, words[max(0, wrong.start() - 60) : wrong.end() + 20])
    assert tried > 25
