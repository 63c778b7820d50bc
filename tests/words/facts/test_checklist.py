"""How to become a holder of a level, in one list: what lower levels ask, the numbers of today, where to begin."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest
from saying import block, facts, said

from bylaws.words.english import English
from bylaws.words.facts import Facts

BODY = """
project: {id: x, name: X, repository: "https://github.com/x/x", branch: trunk}
people: {a: A, b: B, c: C}
seats:
- {person: a, role: maintainer}
- {person: b, role: maintainer}
- {person: c, role: reviewer}
voting: {electorate: maintainer, kinds: {most: {passes: at least 2/3, of: all}}}
channels:
  issues: {name: issues, kind: issues, url: "https://github.com/x/x/issues"}
  list: {name: mailing list, kind: mailing-list, address: x@lists.example.org}
  pulls: {name: pull requests, kind: pull-requests, url: "https://github.com/x/x/pulls"}
  talk: {name: discussions, kind: discussions, url: "https://github.com/x/x/discussions"}
  chat: {name: chat, kind: chat, url: "https://chat.example.org"}
ladder:
  contributor: {name: Contributor, becoming: {automatic: "does something"}, requirements: [{text: Has done something}]}
  reviewer:
    name: Reviewer
    includes: contributor
    requirements: [{count: 5, of: merged pull requests}]
    becoming: {nominated_by: maintainer}
  maintainer:
    name: Maintainer
    includes: reviewer
    requirements: [{held: reviewer, held_for: 3 months}]
    becoming: BECOMING
"""


def of(becoming: str = "{vote: most}", level: str = "maintainer", body: str = BODY) -> tuple[Facts, Any]:
    found = facts(body.replace("BECOMING", becoming))
    return found, found.checklist(found.governance.body.ladder[level])


def test_what_lower_levels_ask_for_is_written_out() -> None:
    _, checklist = of()
    assert English().plainly(checklist.heading) == "Become a maintainer"
    assert block(checklist.conditions) == [
        "What it takes:",
        "Has been a reviewer for 3 months",
        "Everything asked of a reviewer:",
        "  Has at least 5 merged pull requests",
        "Everything asked of a contributor:",
        "  Has done something",
    ]


def test_the_list_below_is_the_list_where_a_level_asks_for_nothing_itself() -> None:
    _, checklist = of(
        body=BODY.replace("    requirements: [{held: reviewer, held_for: 3 months}]\n", "").replace(
            "    includes: contributor\n", ""
        )
    )
    assert block(checklist.conditions) == ["What it takes:", "Has at least 5 merged pull requests"]


def test_only_inherited_requirements_are_written_out() -> None:
    body = BODY.replace("includes: reviewer", "includes: {role: reviewer, inherits: [privileges]}")
    assert block(of(body=body)[1].conditions) == ["What it takes:", "Has been a reviewer for 3 months"]


@pytest.mark.parametrize(
    ("becoming", "sentence"),
    [
        ("{vote: most}", "With the people of today, it takes 2 of 2 votes."),
        (
            "{vote: most, approvals: [{passes: at least 1/3, by: {any_of: [reviewer, maintainer]}}]}",
            "With the people of today, it takes 1 of 3 approvals and 2 of 2 votes.",
        ),
        ("{nominated_by: maintainer}", ""),
    ],
)
def test_numbers_are_worked_out(becoming: str, sentence: str) -> None:
    numbers = of(becoming)[1].numbers
    assert (said([numbers]) if numbers else "") == sentence


@pytest.mark.parametrize(
    ("becoming", "words", "address"),
    [
        (
            "{nominate_in: [issues]}",
            "Open the issue",
            "https://github.com/x/x/issues/new?title=X: become a maintainer&body=- [ ] All",
        ),
        (
            "{nominate_in: [talk]}",
            "Start the discussion",
            "https://github.com/x/x/discussions/new?title=X: become a maintainer&body=- [ ] All",
        ),
        ("{nominate_in: [pulls]}", "Open the pull request", "https://github.com/x/x/pulls"),
        ("{nominate_in: [chat]}", "Go to where it begins", "https://chat.example.org"),
        (
            "{nominate_in: [list]}",
            "Write to x@lists.example.org",
            "mailto:x@lists.example.org?subject=X: become a maintainer&body=- [ ] All",
        ),
    ],
)
def test_it_leads_to_where_it_begins(becoming: str, words: str, address: str) -> None:
    said_there, target = of(becoming)[1].way_in("- [ ] All")
    assert (English().plainly(said_there), unquote(target)) == (words, address)


@pytest.mark.parametrize(
    ("record", "address"),
    [
        ("MAINTAINERS.md", "https://github.com/x/x/edit/trunk/MAINTAINERS.md"),
        ("https://github.com/x/y/blob/main/OWNERS", "https://github.com/x/y/edit/main/OWNERS"),
        ("https://example.org/people", "https://github.com/x/x/pulls"),
    ],
)
def test_a_pull_request_changes_the_record(record: str, address: str) -> None:
    body = BODY.replace("    includes: reviewer\n", f"    includes: reviewer\n    listed_in: {record}\n")
    assert of("{nominate_in: [pulls]}", body=body)[1].way_in("")[1] == address


@pytest.mark.parametrize("public", ["", ", public: false"])
def test_nothing_is_offered_that_no_rule_names_or_that_is_closed_to_readers(public: str) -> None:
    assert of("{vote: most}")[1].way_in("- [ ] All") is None
    body = BODY.replace("address: x@lists.example.org}", f"address: x@lists.example.org{public}}}")
    found = of("{nominate_in: [list]}", body=body)[1].way_in("")
    assert (found is None) == bool(public)


def test_a_long_list_does_not_make_an_address_that_servers_refuse() -> None:
    target = of("{nominate_in: [issues]}")[1].way_in("- [ ] All\n" * 2000)[1]
    assert target == "https://github.com/x/x/issues/new?title=X%3A%20become%20a%20maintainer"
