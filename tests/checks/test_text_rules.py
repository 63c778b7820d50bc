"""Every rule on Markdown: its manual page is true, and it finds what its examples say."""

from __future__ import annotations

import re
from inspect import signature
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bylaws.checks.text as text
from bylaws.checks.data import RULES
from bylaws.checks.text import TEXT_RULES, check_texts
from bylaws.markdown.tree import Tree, markdown_below
from bylaws.problems import Problem, ordered
from bylaws.rules import Rule
from conftest import Maker, told

each_rule = pytest.mark.parametrize("rule", TEXT_RULES, ids=lambda rule: rule.name)


def example(rule: Rule, heading: str) -> dict[str, str]:
    """The files under a heading of a manual page, by their names."""
    section = re.split(r"^## (?:Why|Bad|Good)$", rule.manual, flags=re.MULTILINE)[{"Bad": 2, "Good": 3}[heading]]
    return dict(re.findall(r"^```markdown (\S+)\n(.*?)^```$", section, re.MULTILINE | re.DOTALL))


def problems_in(root: Path, **more: object) -> tuple[Problem, ...]:
    return ordered(check_texts(Tree(root, markdown_below(root), **more)))  # type: ignore[arg-type]


def test_every_module_is_registered() -> None:
    modules = {path.stem for path in Path(text.__path__[0]).glob("*.py")} - {"__init__"}
    assert sorted(rule.name.replace("-", "_") for rule in TEXT_RULES) == sorted(modules)


def test_no_two_rules_have_one_name() -> None:
    names = [rule.name for rule in (*RULES, *TEXT_RULES)]
    assert len(set(names)) == len(names)


@each_rule
def test_a_rule_is_named_after_its_module_and_its_problem(rule: Rule) -> None:
    assert rule.check.__module__ == f"bylaws.checks.text.{rule.name.replace('-', '_')}"
    assert [*signature(rule.check).parameters] == ["tree"]


@each_rule
def test_the_bad_example_fires_this_rule_and_no_other(rule: Rule, root_with: Maker) -> None:
    found = problems_in(root_with(example(rule, "Bad")))
    assert {(problem.rule, problem.severity) for problem in found} == {(rule.name, rule.severity)}, told(found)
    for problem in found:
        assert re.fullmatch(r"[a-z`].*[^.]", problem.message)
        assert problem.hint


@each_rule
def test_the_good_example_is_sound(rule: Rule, root_with: Maker) -> None:
    assert told(problems_in(root_with(example(rule, "Good")))) == []


@each_rule
def test_a_rule_says_nothing_about_nothing(rule: Rule, tmp_path: Path) -> None:
    assert list(rule.problems(Tree(tmp_path))) == []


WORDS = st.sampled_from(
    [
        "# Voting\n", "## Code of Conduct\n", "section above on voting ", "[a](b.md)", "[a](#b)", "[a][b] ", "| a | b |\n|---|---|\n",
        "every Tuesday at 5 pm CEST (Pacific Time) ", "two-thirds majority required for:\n- removing a maintainer\n", "\n\n",
        "mishi@linux.com ", "conduct@kubernetes.io ", "<https://github.com/cncf/foundation/blob/master/code-of-conduct.md>",
        "[x](https://github.com/a/b/issues) for security or conduct matters ", "the approvers are the governing body ",
        "[TODO: x] ", "TODO ", "\u202e", "\0", "漢字 ", "[", "](", ")", "`", "<!--", "-->", "<a href=", "\\", "%zz", "../" * 9, "é" * 9,
    ]
)  # fmt: skip


@settings(max_examples=150)
@given(
    st.dictionaries(
        st.sampled_from(["GOVERNANCE.md", "CODE_OF_CONDUCT.md", "docs/ladder.md", "README.md"]),
        st.lists(WORDS).map("".join),
    )
)
def test_no_text_is_too_odd_to_be_judged(texts: dict[str, str]) -> None:
    tree = Tree(Path("nowhere"), texts=texts)
    for problem in check_texts(tree):
        lines = texts[problem.place.path].replace("\0", "\ufffd").split("\n")
        assert 1 <= problem.place.line <= len(lines)
        assert problem.message
        assert problem.hint


TWO_THIRDS = "A two-thirds majority is required for:\n\n- adding a maintainer\n"
MAJORITY = "Adding a maintainer takes a simple majority of the maintainers.\n"


@pytest.mark.parametrize(
    ("one", "other", "contradict"),
    [
        ("GOVERNANCE.md", "docs/GOVERNANCE.md", True),
        ("governance/kmesh/GOVERNANCE.md", "governance/kmesh/CHARTER.md", True),
        ("governance/kmesh/GOVERNANCE.md", "governance/wasmcloud/GOVERNANCE.md", False),
    ],
)
def test_rules_of_two_bodies_do_not_contradict_each_other(one: str, other: str, contradict: bool) -> None:
    tree = Tree(Path("nowhere"), texts={one: TWO_THIRDS, other: MAJORITY})
    found = [problem for problem in check_texts(tree) if problem.rule == "two-rules-for-one-matter"]
    assert bool(found) is contradict


def test_the_rows_of_a_table_are_passed_over_and_what_follows_is_not() -> None:
    """What a cell says depends on the others of its row."""
    table = "| What | How |\n| --- | --- |\n| adding a maintainer | adding a maintainer takes two thirds |\n\n"
    for first, contradict in ((table, False), (table + TWO_THIRDS, True)):
        tree = Tree(Path("nowhere"), texts={"GOVERNANCE.md": first, "docs/GOVERNANCE.md": MAJORITY})
        assert ("two-rules-for-one-matter" in {problem.rule for problem in check_texts(tree)}) is contradict
