"""What must be true of Markdown files, whoever wrote them: one rule a module.

A rule sees the whole tree: a target that is missing is one problem, however many files link to it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Final

from bylaws.checks.foreign import check_foreign
from bylaws.checks.text import (
    link_as_code,
    mail_without_mailto,
    misleading_link,
    moved_address,
    private_vote_in_public,
    unclear_time,
    unfinished_text,
    wrong_direction,
)
from bylaws.markdown.reading import Link
from bylaws.markdown.tree import Tree
from bylaws.problems import Place, Problem
from bylaws.rules import Over, Rule, records_in

TEXT_RULES: Final = tuple(records_in(__name__, "check", Rule))


SIGNS: Final[Mapping[re.Pattern[str], Collection[str]]] = {
    **unclear_time.SIGNS, **unfinished_text.SIGNS, **wrong_direction.SIGNS, **private_vote_in_public.SIGNS,
    **link_as_code.SIGNS, re.compile(r"\]:|\]\(\s*\)|\]\["): ("]",),
}  # fmt: skip
"""What a rule over words can find, each with pieces of text of which one stands in it: they are looked for first."""


def speaks(data: str) -> bool:
    """Whether words of data could be what a rule over words finds on a page: then the page is judged like any other."""
    return any(sign.search(data) for sign, pieces in SIGNS.items() if any(piece in data for piece in pieces))


def may_be_wrong(link: Link) -> bool:
    """Whether a rule could find something in a link that leads out of the repository, whatever else is there."""
    is_on_conduct = "conduct" in link.address.lower() or "conduct" in link.text.lower()
    return is_on_conduct or any(
        finds(link) for finds in (mail_without_mailto.is_mail, misleading_link.misleads, moved_address.is_old)
    )


def check_texts(tree: Tree) -> list[Problem]:
    """All problems that the rules find in a tree, and the files that cannot be read."""
    found = [problem for rule in TEXT_RULES for problem in rule.problems(tree)]
    place = Place(next(iter(tree.documents), "."))
    return [*found, *check_foreign(Over.MARKDOWN, place, tree), *tree.problems]
