"""Every rule: its manual page is true, and it says one thing once, at its place."""

from __future__ import annotations

import ast
import re
from inspect import signature
from pathlib import Path

import pytest

import bylaws.checks.data as data
from bylaws.body.governance import Governance
from bylaws.checks.data import DATED, RULES, check_data, check_errors
from bylaws.model.body import Body
from bylaws.problems import Place
from bylaws.rules import ERROR, WARNING, Finding, Rule
from bylaws.source import HANDLE, SLUG, ListOf, Register, Scalar
from conftest import EXAMPLE_DAY, PATH, body, problems_of, reading, rule_problems, told, whole

EVERY = (*RULES, *DATED)
FOLDER = Path(data.__path__[0])

each_rule = pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.name)


def wrong(text: str) -> list[str]:
    """What the rule on references says about lines that are readable without a problem."""
    found = reading(whole(text))
    assert told(found.problems) == []
    problems = [problem for problem in rule_problems(found) if problem.rule == "unknown-reference"]
    return [problem.removeprefix(f"{PATH}:") for problem in told(problems)]


# --- every rule ------------------------------------------------------------------------------------------------------


def sections(rule: Rule) -> dict[str, str]:
    """The headings of a manual page with what stands below them; the claim under no heading."""
    parts = re.split(r"^## (.+)$", rule.manual, flags=re.MULTILINE)
    return {"": parts[0].strip(), **{name: text.strip() for name, text in zip(parts[1::2], parts[2::2], strict=True)}}


def example(rule: Rule, heading: str) -> str:
    """The one block of YAML under a heading."""
    (block,) = re.findall(r"^```yaml\n(.*?)^```$", sections(rule)[heading], re.MULTILINE | re.DOTALL)
    return str(block)


def test_every_module_is_registered() -> None:
    modules = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}
    assert sorted(rule.name.replace("-", "_") for rule in EVERY) == sorted(modules)


@each_rule
def test_a_rule_is_named_after_its_module_and_its_problem(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert rule.check.__module__ == f"bylaws.checks.data.{rule.name.replace('-', '_')}"
    assert [*signature(rule.check).parameters] == ["governance", *(["today"] if rule in DATED else [])]


@each_rule
def test_the_manual_page_of_a_rule_has_a_claim_a_reason_and_two_examples(rule: Rule) -> None:
    found = sections(rule)
    assert [*found][:4] == ["", "Why", "Bad", "Good"]
    assert re.fullmatch(r"[A-Z][^\n]*\.", found[""])
    assert found["Why"].endswith(".")


@each_rule
def test_the_bad_example_fires_this_rule_and_no_other(rule: Rule) -> None:
    found = reading(example(rule, "Bad"))
    assert told(found.problems) == []
    problems = rule_problems(found, asked={rule.name})
    assert problems
    assert {(problem.rule, problem.severity) for problem in problems} == {(rule.name, rule.severity)}


@each_rule
def test_the_good_example_is_sound(rule: Rule) -> None:
    found = reading(example(rule, "Good"))
    assert told([*found.problems, *rule_problems(found, asked={rule.name})]) == []


@each_rule
def test_a_rule_says_nothing_about_a_body_that_says_nothing(rule: Rule) -> None:
    day = (EXAMPLE_DAY,) if rule in DATED else ()
    assert list(rule.problems(Governance(body("people: {}")), *day)) == []


@each_rule
def test_a_message_of_a_rule_is_in_the_house_style(rule: Rule) -> None:
    for problem in rule_problems(reading(example(rule, "Bad")), asked={rule.name}):
        assert re.fullmatch(r"[a-z`].*[^.]", problem.message)
        assert problem.hint
        assert problem.place.path == PATH


def test_the_engine_fills_in_name_and_severity(monkeypatch: pytest.MonkeyPatch) -> None:
    def check(governance: Governance) -> list[Finding]:
        return [
            Finding(Place("a.yaml"), f"of {governance.body.project.id}"),
            Finding(Place("b.yaml"), "b", severity=ERROR),
        ]

    monkeypatch.setattr(data, "RULES", (Rule("strange-thing", WARNING, "", check=check),))
    assert [(it.rule, it.severity, it.message) for it in check_data(Governance(body("people: {}")))] == [
        ("strange-thing", "warning", "of example"),
        ("strange-thing", "error", "b"),
    ]


@each_rule
def test_errors_alone_are_the_errors_of_all(rule: Rule) -> None:
    for heading in ("Bad", "Good"):
        read = reading(example(rule, heading)).body
        assert read
        found = check_data(Governance(read))
        assert check_errors(Governance(read)) == [problem for problem in found if problem.severity is ERROR]


def test_no_finding_weighs_more_than_its_rule() -> None:
    """Else a body could have errors that are not looked for where only those matter."""
    for rule in EVERY:
        tree = ast.parse((FOLDER / f"{rule.name.replace('-', '_')}.py").read_text(encoding="utf-8"))
        assert not [node for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg == "severity"]


def test_rules_read_no_files_and_no_clock() -> None:
    for rule in EVERY:
        module = FOLDER / f"{rule.name.replace('-', '_')}.py"
        tree = ast.parse(module.read_text(encoding="utf-8"))
        named = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        named |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        assert not {name for name in named if name} & {"pathlib", "os", "time", "subprocess", "random"}
        assert not {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)} & {
            "today",
            "now",
            "utcnow",
        }


def test_rules_that_depend_on_the_day_need_one() -> None:
    for rule in DATED:
        found = reading(example(rule, "Bad"))
        assert rule_problems(found, None) == []
        assert [problem.rule for problem in rule_problems(found, EXAMPLE_DAY)] == [rule.name]


# --- unknown-reference -----------------------------------------------------------------------------------------------


def test_a_person_who_is_named_in_six_places_is_missing_once() -> None:
    assert wrong(
        """
        seats:
          - {person: gost, role: chair}
          - {person: gost, role: editor}
        offices:
          chair: {name: Chair}
          editor: {name: Editor}
        scopes: {docs: {name: Docs, sponsor: gost}}
        elections: {board: {officers: {count: 1, people: [ada, gost]}}}
        charter:
          founders: [gost]
          contributors:
            - ada
            - gost
        people: {ada: Ada, ghost: Gus}
        """
    ) == [
        "2:14 unknown-reference there is no person `gost` | did you mean `ghost`? Else add it to `people`"
        + "".join(f" / {PATH}:{place} it is named here too" for place in ("3:14", "7:38", "8:56", "10:14", "13:7"))
    ]


def test_two_missing_things_of_one_name_are_two_problems() -> None:
    assert wrong("seats: [{person: nobody, role: nobody, scope: nobody}]\nscopes: {docs: {name: Docs}}") == [
        "1:18 unknown-reference there is no person `nobody` | add it to `people`, or name one that is there",
        "1:32 unknown-reference there is no role `nobody` | add it to `ladder`, or name one that is there",
        "1:47 unknown-reference there is no scope `nobody` | add it to `scopes`, or name one that is there",
    ]


def test_capitals_count_and_that_is_said() -> None:
    assert wrong("people: {Ada-L: Ada}\nladder: {chair: {name: C}}\nseats: [{person: ada-l, role: chair}]") == [
        "3:18 unknown-reference there is no person `ada-l` | write `Ada-L`: capitals count"
    ]


def test_a_word_that_is_near_is_guessed() -> None:
    assert wrong("ladder: {maintainer: {name: M, includes: maintaner}}") == [
        "1:42 unknown-reference there is no role `maintaner` | did you mean `maintainer`? Else add it to `ladder`"
    ]


KINDS_OF_REFERENCE = {
    "person": ("scopes: {a: {name: A, sponsor: xyz}}", "1:32", "person", "people"),
    "organization": ("people: {a: {affiliation: xyz}}", "1:27", "organization", "organizations"),
    "a past organization": (
        "people: {a: {affiliation: [{organization: xyz, until: 2020}]}}",
        "1:43",
        "organization",
        "organizations",
    ),
    "a parent": ("organizations: {a: {name: A, parent: xyz}}", "1:38", "organization", "organizations"),
    "role": ("project: {id: a, name: A, governing_body: xyz}", "1:43", "role", "ladder"),
    "a group": ("voting: {electorate: xyz}", "1:22", "role", "ladder"),
    "a group in a group": ("voting: {electorate: {any_of: [{all_of: [xyz]}]}}", "1:42", "role", "ladder"),
    "a role in a list": ("lifecycle: {removes: [xyz]}", "1:23", "role", "ladder"),
    "scope": ("meetings: {a: {name: A, scope: xyz}}", "1:32", "scope", "scopes"),
    "a scope without a list": ("decisions: {a: {what: A, scopes: xyz}}", "1:34", "scope", "scopes"),
    "channel": ("teams: {a: {name: A, contact: xyz}}", "1:31", "channel", "channels"),
    "contact": ("security: {report_to: xyz}", "1:23", "channel or party", "channels` or `parties"),
    "place": ("meetings: {a: {name: A, announced_in: xyz}}", "1:39", "channel or meeting", "channels"),
    "vote kind": ("amendments: {vote: xyz}", "1:20", "vote kind", "voting.kinds"),
    "meeting": ("scopes: {a: {name: A, meetings: [xyz]}}", "1:34", "meeting", "meetings"),
    "election": ("teams: {a: {name: A, election: xyz}}", "1:32", "election", "elections"),
    "seat class": (
        "teams: {a: {name: A, cap: {limit: 1 per organization, classes: xyz}}}",
        "1:64",
        "seat class",
        "classes",
    ),
    "tier": ("scopes: {a: {name: A, tier: xyz}}", "1:29", "tier", "subprojects.tiers"),
}


@pytest.mark.parametrize("text, place, noun, key", KINDS_OF_REFERENCE.values(), ids=KINDS_OF_REFERENCE)  # noqa: PT006
def test_everything_that_is_referred_to_must_be_there(text: str, place: str, noun: str, key: str) -> None:
    assert wrong(text) == [
        f"{place} unknown-reference there is no {noun} `xyz` | add it to `{key}`, or name one that is there"
    ]


def test_every_kind_of_reference_in_the_model_is_known() -> None:
    def kinds(node: type, seen: set[type]) -> set[str]:
        if node in seen:
            return set()
        seen.add(node)
        found: set[str] = set()
        for field in node.FIELDS.values():
            kind = field.kind
            while isinstance(kind, ListOf | Register):
                kind = kind.item
            found |= {kind.refers_to} - {None} if isinstance(kind, Scalar) else kinds(kind.node(), seen)
        return found

    from bylaws.checks.data.unknown_reference import known_ids

    expected = {kind for kind in KINDS_OF_REFERENCE if not kind.startswith("a ")}
    assert kinds(Body, set()) == expected
    assert {*known_ids(Governance(body("people: {}")))} >= expected


def test_what_is_there_is_no_problem() -> None:
    assert (
        wrong(
            """
        people: {ada: {affiliation: acme}, 1234: {affiliation: independent}}
        organizations: {acme: Acme}
        ladder: {maintainer: {name: M}}
        offices: {chair: {name: C, includes: maintainer}}
        teams: {board: {name: B, members: chair, election: vote}}
        elections: {vote: {voters: {group: board}}}
        scopes: {docs: {name: D, sponsor: 1234, meetings: [call], channels: [list]}}
        meetings: {call: {name: C, scope: docs, announced_in: [call, list]}}
        channels: {list: {name: L, kind: mailing-list}}
        voting: {default: half, kinds: {half: more than 1/2}, venues: [call, list]}
        seats: [{person: 1234, role: board, scope: docs, organization: independent}]
        """
        )
        == []
    )


@pytest.mark.parametrize("group", ["anyone", "foundation", "{role: anyone}", "{any_of: [anyone, foundation]}"])
def test_everybody_and_the_foundation_are_there(group: str) -> None:
    assert wrong(f"voting: {{electorate: {group}}}") == []


@pytest.mark.parametrize("scope", ["concerned", "where-raised", "whole"])
def test_scopes_that_depend_on_the_matter_are_there(scope: str) -> None:
    assert wrong(f"ladder: {{a: {{name: A}}}}\nvoting: {{electorate: {{role: a, scope: {scope}}}}}") == []


def test_words_that_are_reserved_for_one_kind_are_unknown_to_the_others() -> None:
    assert [problem.partition(" | ")[0] for problem in wrong(
        """
        seats: [{person: anyone, role: whole, scope: foundation, organization: concerned}]
        people: {independent: Indira}
        voting: {default: anyone}
        """
    )] == [
        "1:18 unknown-reference there is no person `anyone`",
        "1:32 unknown-reference there is no role `whole`",
        "1:46 unknown-reference there is no scope `foundation`",
        "1:72 unknown-reference there is no organization `concerned`",
        "3:19 unknown-reference there is no vote kind `anyone`",
    ]  # fmt: skip


def test_what_is_left_open_or_left_out_refers_to_nothing() -> None:
    assert wrong("voting: {default: undecided}\nscopes: {a: {name: A, sponsor: unspecified, tier: undecided}}") == []
    assert wrong("ladder: {a: {name: A}}\nteams: {b: {name: B}}") == []


def test_what_is_defined_but_cannot_be_read_is_not_missing_too() -> None:
    assert problems_of(
        """
        people:
          ada: {nam: Ada, email: x}
          bob: [Bob]
          eve:
        ladder: {maintainer: {nme: M}}
        seats:
          - {person: ada, role: maintainer}
          - {person: bob, role: maintainer}
          - {person: eve, role: maintainer}
          - {person: kim, role: maintainer}
        """
    ) == [
        f"{PATH}:{problem}"
        for problem in (
            "2:9 unknown-key `nam` is not a key of a person | did you mean `name`?",
            "2:26 wrong-value `x` is not an e-mail address | write name@host",
            "3:8 wrong-type a person is a mapping, not a list"
            " | write its keys on the lines below: `name`, `handle`, `affiliation` and `contacts`",
            "4:7 no-value `eve` has no value | write a value, or delete the key",
            "5:22 missing-key `name` is missing | add `name: Maintainer`",
            "5:23 unknown-key `nme` is not a key of a level | did you mean `name`?",
            "10:14 unknown-reference there is no person `kim` | add it to `people`, or name one that is there",
        )
    ]


def test_a_reference_behind_an_item_that_cannot_be_read_has_its_own_place() -> None:
    assert problems_of("charter: {founders: ['@ada', gone]}\npeople: {}") == [
        f"{PATH}:1:22 wrong-value `@ada` is not a GitHub handle | write the handle without `@` and without the address",
        f"{PATH}:1:30 unknown-reference there is no person `gone` | add it to `people`, or name one that is there",
    ]


def test_references_are_read_like_what_they_refer_to() -> None:
    assert Body.FIELDS["people"].kind.key is HANDLE
    assert Body.FIELDS["ladder"].kind.key is SLUG


def test_a_rule_on_removal_whose_reach_is_left_open_is_not_for_nobody() -> None:
    (rule,) = (rule for rule in EVERY if rule.name == "removal-of-nobody")
    bad = example(rule, "Bad")
    left_open = bad.replace("lifecycle: {removal", "lifecycle: {removes: undecided, removal")
    assert [it.rule for it in rule_problems(reading(bad)) if it.rule == rule.name] == [rule.name]
    assert [it.rule for it in rule_problems(reading(left_open)) if it.rule == rule.name] == []
