"""What must be true of Markdown files, whoever wrote them: one rule a module, in the order of the reference.

A rule has `NAME`, `SEVERITY`, a docstring that is its manual page, and `check`, which sees the whole tree: a target
that is missing is one problem, however many files link to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from bylaws.checks.text import (
    broken_anchor,
    broken_link,
    conduct_address,
    conduct_contact,
    conduct_contacts_differ,
    conduct_copied,
    conduct_not_adopted,
    conduct_not_linked,
    conduct_of_others,
    empty_link,
    governing_body_outranked,
    incomplete_contents,
    mail_without_mailto,
    moved_address,
    private_vote_in_public,
    repeated_heading,
    two_codes_of_conduct,
    two_rules_for_one_matter,
    unclear_time,
    undefined_label,
    unfinished_text,
    wrong_case,
    wrong_direction,
)
from bylaws.markdown.tree import Tree
from bylaws.problems import Problem, Severity


class TextRule(Protocol):
    """What a module in `text_rules` provides."""

    @property
    def NAME(self) -> str:  # noqa: N802
        """What is wrong, in kebab case."""
        ...

    @property
    def SEVERITY(self) -> Severity:  # noqa: N802
        """How much it matters."""
        ...

    def check(self, tree: Tree) -> Iterator[Problem]:
        """Every place where it is wrong."""
        ...


TEXT_RULES: Sequence[TextRule] = (
    broken_link,
    wrong_case,
    broken_anchor,
    undefined_label,
    empty_link,
    mail_without_mailto,
    moved_address,
    repeated_heading,
    incomplete_contents,
    unfinished_text,
    wrong_direction,
    unclear_time,
    two_rules_for_one_matter,
    governing_body_outranked,
    private_vote_in_public,
    conduct_not_linked,
    conduct_not_adopted,
    conduct_address,
    conduct_contact,
    conduct_of_others,
    conduct_copied,
    two_codes_of_conduct,
    conduct_contacts_differ,
)


def run(tree: Tree) -> list[Problem]:
    """All problems that the rules find in a tree, and the files that cannot be read."""
    return [*(problem for rule in TEXT_RULES for problem in rule.check(tree)), *tree.problems]
