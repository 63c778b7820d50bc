"""Every rule on Markdown: its manual page is true, and it finds what its examples say."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bylaws.checks import data as rules
from bylaws.checks import text as text_rules
from bylaws.checks.text import TEXT_RULES, run
from bylaws.markdown.tree import Tree, markdown_below
from bylaws.problems import Problem, Severity, ordered
from conftest import Maker, told

each_rule = pytest.mark.parametrize("rule", TEXT_RULES, ids=lambda rule: rule.__name__.rpartition(".")[2])


def example(rule: ModuleType, heading: str) -> dict[str, str]:
    """The files under a heading of a manual page, by their names."""
    assert rule.__doc__
    section = re.split(r"^## (?:Why|Bad|Good)$", rule.__doc__, flags=re.MULTILINE)[{"Bad": 2, "Good": 3}[heading]]
    return dict(re.findall(r"^```markdown (\S+)\n(.*?)^```$", section, re.MULTILINE | re.DOTALL))


def problems_in(root: Path, **more: object) -> tuple[Problem, ...]:
    return ordered(run(Tree(root, markdown_below(root), **more)))  # type: ignore[arg-type]


def test_every_module_is_registered() -> None:
    modules = {path.stem for path in Path(text_rules.__file__).parent.glob("*.py")} - {"__init__"}
    assert {rule.__name__.rpartition(".")[2] for rule in TEXT_RULES} == modules
    assert len(TEXT_RULES) == len(modules)


def test_no_two_rules_have_one_name() -> None:
    names = [rule.NAME for rule in (*rules.RULES, *TEXT_RULES)]
    assert len(set(names)) == len(names)


@each_rule
def test_a_rule_is_named_after_its_module_and_its_problem(rule: ModuleType) -> None:
    assert rule.__name__ == f"bylaws.checks.text.{rule.NAME.replace('-', '_')}"
    assert isinstance(rule.SEVERITY, Severity)


@each_rule
def test_the_bad_example_fires_this_rule_and_no_other(rule: ModuleType, root_with: Maker) -> None:
    found = problems_in(root_with(example(rule, "Bad")))
    assert {(problem.rule, problem.severity) for problem in found} == {(rule.NAME, rule.SEVERITY)}, told(found)
    for problem in found:
        assert re.fullmatch(r"[a-z`].*[^.]", problem.message)
        assert problem.hint


@each_rule
def test_the_good_example_is_sound(rule: ModuleType, root_with: Maker) -> None:
    assert told(problems_in(root_with(example(rule, "Good")))) == []


@each_rule
def test_a_rule_says_nothing_about_nothing(rule: ModuleType, tmp_path: Path) -> None:
    assert list(rule.check(Tree(tmp_path))) == []


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
    for problem in run(tree):
        lines = texts[problem.place.path].replace("\0", "\ufffd").split("\n")
        assert 1 <= problem.place.line <= len(lines)
        assert problem.message
        assert problem.hint
