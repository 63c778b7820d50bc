"""What is left open: each key has a question in words, a rank, and a hint that can be written as it stands."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import bylaws.model
from bylaws.checks.questions import QUESTIONS, concern, question
from bylaws.model.body import Body
from bylaws.model.conduct import CodeOfConduct
from bylaws.model.decisions import Decision
from bylaws.model.elections import Candidates, Election
from bylaws.model.ladder import Level
from bylaws.model.meetings import Meeting
from bylaws.model.removal import Removal
from bylaws.model.security import Security
from bylaws.model.vote_kinds import VoteKind
from bylaws.problems import Concern, Place, Problem, Severity, ranked
from bylaws.reports.annotations import as_annotations
from bylaws.reports.sarif import as_sarif
from bylaws.source import Node
from conftest import PATH, reading, rule_problems, told, whole

SILENT = ("undecided", "unspecified", "unread", "default-decides")


def nodes(node: type[Node] = Node) -> Iterator[type[Node]]:
    for found in node.__subclasses__():
        yield found
        yield from nodes(found)


def every_node() -> list[type[Node]]:
    for module in pkgutil.iter_modules(bylaws.model.__path__):
        importlib.import_module(f"bylaws.model.{module.name}")
    return [node for node in dict.fromkeys(nodes()) if node.__module__.startswith("bylaws.model.")]


def said(text: str, *asked: str) -> list[str]:
    found = reading(whole(text))
    assert told(found.problems) == []
    problems = [problem for problem in rule_problems(found, asked=asked) if problem.rule in asked]
    return [line.replace(f"{PATH}:", "") for line in told(problems)]


# --- the words --------------------------------------------------------------------------------------------------------


def test_every_key_that_can_be_open_has_a_question() -> None:
    keys = [(node, key) for node in every_node() for key, field in node.FIELDS.items() if field.can_be_open]
    assert len(keys) > 400
    assert [f"{node.__name__}.{key}" for node, key in keys if question(node, key).startswith("what `")] == []


def test_every_question_is_about_a_key_that_can_be_open() -> None:
    asked = [(node, key) for node, questions in QUESTIONS.items() for key in questions]
    wrong = [(node, key) for node, key in asked if key not in node.FIELDS or not node.FIELDS[key].can_be_open]
    assert wrong == []


def test_every_question_finishes_both_sentences() -> None:
    asking = "who whom whose what which where when how whether why"
    prepositions = "by in at on for to from over after until since under without with"
    begin = rf"(?:{'|'.join(f'{asking} {prepositions}'.split())})\b"
    for questions in QUESTIONS.values():
        for words in questions.values():
            assert re.match(begin, words), words
            assert not re.search(r"\b(?:somebody|everybody|nobody|anybody)\b|[.?]$", words), words


# --- whom it hurts ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("node", "key", "expected"),
    [
        (CodeOfConduct, "report_to", Concern.REPORTING),
        (Security, "disclosed_after", Concern.REPORTING),
        (Body, "code_of_conduct", Concern.REPORTING),
        (VoteKind, "open_for", Concern.VOTING),
        (Decision, "by", Concern.VOTING),
        (Removal, "vote", Concern.VOTING),
        (Election, "tie", Concern.VOTING),
        (Candidates, "endorsements", Concern.CANDIDATES),
        (Level, "becoming", Concern.CANDIDATES),
        (Level, "term", Concern.EVERYONE),
        (Removal, "appeal", Concern.EVERYONE),
        (Meeting, "link", Concern.EVERYONE),
    ],
)
def test_a_key_is_ranked_by_whom_it_hurts(node: type[Node], key: str, expected: Concern) -> None:
    assert concern(node, key) is expected


def test_the_worst_comes_first_and_what_is_undecided_stands_apart() -> None:
    def asked(line: int, rule: str, hurt: Concern) -> Problem:
        return Problem(Place("a.yaml", line), rule, "", severity=Severity.OPEN, concern=hurt)

    problems = [
        asked(1, "unspecified", Concern.EVERYONE),
        asked(2, "unspecified", Concern.VOTING),
        asked(3, "undecided", Concern.CANDIDATES),
        asked(4, "undecided", Concern.VOTING),
        asked(5, "unspecified", Concern.REPORTING),
    ]
    assert [problem.place.line for problem in ranked(problems)] == [5, 4, 2, 3, 1]


def test_a_channel_that_takes_reports_ranks_as_they_do() -> None:
    text = whole(
        "channels: {sec: {name: S, kind: email, public: false, purpose: undecided}}\nsecurity: {report_to: sec}"
    )
    (problem,) = (it for it in rule_problems(reading(text), asked=SILENT) if it.rule == "undecided")
    assert problem.concern is Concern.REPORTING


# --- the rules --------------------------------------------------------------------------------------------------------


def test_gaps_are_told_with_their_way_and_what_to_write() -> None:
    text = """
        voting: unspecified
        prohibitions: unspecified
        code_of_conduct: {report_to: undecided}
        meetings: {call: {name: Call, public: undecided, notes: 'https://n.example'}}
    """
    assert said(text, "undecided", "unspecified") == [
        "1:9 unspecified the documents do not say how decisions are made: `voting`"
        " | ask those who know, then write `voting: {kinds: {two-thirds: at least 2/3}}`",
        "2:15 unspecified the documents do not say what no one may do: `prohibitions`"
        " | ask those who know, then write `prohibitions: [push to the main branch directly]`",
        "3:30 undecided no one has decided yet where a Code of Conduct report goes: `code_of_conduct.report_to`"
        " | decide it, then write `report_to: [private-list]` with your id for `private-list`",
        "4:39 undecided no one has decided yet whether anyone can join the meeting: `meetings.call.public`"
        " | decide it, then write `public: true`",
    ]


def test_no_example_has_the_marks_of_code_within_those_of_a_hint() -> None:
    fields = [(node, field) for node in every_node() for field in node.FIELDS.values() if field.can_be_open]
    assert [f"{node.__name__}.{field.key}" for node, field in fields if "`" in str(field.example)] == []


def test_a_default_that_decides_is_told() -> None:
    text = """
        ladder: {maintainer: {name: Maintainer}}
        voting: {default: half, kinds: {half: more than 1/2, two-thirds: at least 2/3, three: at least 3 votes}}
    """
    assert said(text, "default-decides") == [
        "2:1 default-decides `maintainer` votes, because the rules do not say anything else"
        " | write `electorate: maintainer`, or name those who vote",
        "2:39 default-decides the share in `half` and `two-thirds` is taken of everyone who may vote,"
        " because the rules do not say anything else"
        " | write `of: all`, or `of: cast` if only votes for and against count"
        " / 2:66 the same holds for this one",
    ]


def test_a_supermajority_without_a_number_is_a_question() -> None:
    text = "voting: {kinds: {big: supermajority, two-thirds: {name: supermajority, passes: at least 2/3}}}"
    assert said(text, "unspecified") == [
        "1:23 unspecified the documents do not say how many votes a supermajority takes: `voting.kinds.big.passes`"
        " | ask those who know, then write the share, such as `passes: at least 2/3`",
    ]


def test_a_tie_is_a_question_only_where_arithmetic_does_not_settle_it() -> None:
    text = "voting: {electorate: anyone, of: all, kinds: {half: more than 1/2, most: most votes, each: unanimous}%s}"
    assert said(text % "", "default-decides") == [
        "1:74 default-decides if a vote by `most` is tied, the proposal fails,"
        " because the rules do not say anything else"
        " | write `tie: fails`, or say who decides then, such as `tie: chair`",
    ]
    assert said(text % ", tie: fails", "default-decides") == []


def test_a_default_about_people_and_their_quorum_is_told() -> None:
    text = """
        ladder: {committer: {name: Committer}, maintainer: {name: Maintainer}}
        lifecycle: {leave: {most: 6 months}, removal: {grounds: [neglect]}}
        voting:
          electorate: {any_of: [committer, maintainer]}
          kinds:
            two-thirds: {passes: at least 2/3, of: cast, quorum: at least 1/2, votes_per_organization: 1 vote}
    """
    assert said(text, "default-decides") == [
        "2:13 default-decides people on leave do not vote, and are not counted,"
        " because the rules do not say anything else"
        " | write `counted: false`, or `counted: true`",
        "2:47 default-decides `committer` and `maintainer` can be removed by this rule,"
        " for they vote and it names no one"
        " | write `removes: [committer, maintainer]`, or name those whom it is for",
        "6:5 default-decides those who abstain count toward the quorum of `two-thirds`,"
        " because the rules do not say anything else"
        " | write `abstainers_take_part: true`, or `false`",
        "6:96 default-decides of people of one organization, those count who vote first,"
        " because the rules do not say anything else"
        " | write `cast_by: first`, or say whose votes count",
    ]


@pytest.mark.parametrize(
    "voting",
    [
        "{electorate: maintainer, of: all, tie: fails, default: half, kinds: {half: more than 1/2}}",
        "{electorate: maintainer, kinds: {half: {passes: more than 1/2, of: cast, tie: chair}}}",
        "{electorate: maintainer, of: undecided, tie: undecided, kinds: {half: more than 1/2}}",  # asked on its own
        "{electorate: maintainer, kinds: {three: at least 3 votes, lazy: no objection}}",
        "{electorate: maintainer, abstainers_take_part: false, of: cast, quorum: at least 1/2,"
        " kinds: {most: {passes: at least 2/3, votes_per_organization: {limit: 1 vote, cast_by: majority}}}}",
        "{electorate: maintainer, of: all, quorum: at least 1/2,"
        " kinds: {most: {passes: at least 2/3, abstentions: forbidden}}}",
    ],
)
def test_where_the_rules_decide_no_default_does(voting: str) -> None:
    assert said(f"ladder: {{maintainer: {{name: M}}}}\nvoting: {voting}", "default-decides") == []


def test_own_words_that_cannot_be_said() -> None:
    text = """
        documents:
          words:
            voting-tei: A tie.
            voting-tie: "A tie {what} by { CAP($what) }."
            zzzzzz: Sleep.
    """
    assert said(text, "unsayable-words") == [
        "3:17 unsayable-words there is no message `voting-tei` | did you mean `voting-tie`?",
        "4:17 unsayable-words a brace here does not hold the name of an argument | use what the message has: `{what}`",
        "5:13 unsayable-words there is no message `zzzzzz` | name a message that there is, such as `voting-tie`",
    ]


# --- reports ----------------------------------------------------------------------------------------------------------


def test_programs_are_told_that_a_question_is_no_mistake(tmp_path: Path) -> None:
    asked = Problem(Place("a.yaml", 2, 3), "undecided", "no one knows", "decide it", Severity.OPEN)
    assert (
        as_annotations([asked]) == "::notice file=a.yaml,line=2,col=3,title=undecided::no one knows%0Ahint: decide it\n"
    )
    report = as_sarif([asked], tmp_path)
    assert report.count('"level": "note"') == 2
