"""What no page needs to say, because something else says it."""

from __future__ import annotations

from typing import Final

from bylaws.body.channels import with_a_rule
from bylaws.body.governance import Governance
from bylaws.model.conduct import CodeOfConduct
from bylaws.model.ladder import Role
from bylaws.source import Node

_NAMES: Final = frozenset({"name", "own_singular", "plural", "kind", "listed_in", "roster"})
_OWN_CODE: Final = frozenset({"follows", "own_text", "called"})


class Elsewhere:
    """What other documents and other rules of a body say of its data."""

    def __init__(self, governance: Governance) -> None:
        self._conduct_by_hand = governance.body.documents.is_by_hand("conduct")
        self._ruled = frozenset(with_a_rule(governance))

    def says(self, node: Node, key: str, way: str) -> bool:
        """Whether a key of a node is said somewhere else; without a key, the whole node. `way`: the keys that lead
        there."""
        if way == "project.repository":
            return True  # links lead there, whether a sentence says so or not
        if way.startswith("channels.") and key == "purpose":
            return node.id in self._ruled  # the rule that sends people there says what it is for
        if way in ("code_of_conduct", "code_of_conduct.own_text"):
            return self._conduct_by_hand and self._is_that_page(node, key)
        return isinstance(node, Role) and not key and _names_only(node)  # lists and rules use its name

    @staticmethod
    def _is_that_page(node: Node, key: str) -> bool:
        """Whether the page that is written by hand is the text, or leads to it."""
        code = node if isinstance(node, CodeOfConduct) else getattr(node, key, None)
        return isinstance(code, CodeOfConduct) and (key == "own_text" or code.given().keys() <= _OWN_CODE)


def _names_only(role: Role) -> bool:
    return {key for key in role.given() if key in role.FIELDS} <= _NAMES
