"""Which roles of a body the words of somebody else's file mean."""

from __future__ import annotations

from bylaws.body.governance import Governance
from bylaws.formats import codeowners
from bylaws.model.ladder import Role


class RoleWords:
    """The roles of a body, by the words that others use for them."""

    def __init__(self, governance: Governance) -> None:
        self.roles = tuple(governance.roles.values())
        self.known: dict[str, tuple[Role, ...]] = {}

    def of(self, group: str) -> tuple[Role, ...]:
        """The roles that a heading or a group names: by name, plural, id, or team on GitHub."""
        if group not in self.known:
            self.known[group] = self._of(group.casefold())
        return self.known[group]

    def _of(self, words: str) -> tuple[Role, ...]:
        if not words:
            return ()
        team = [role for role in self.roles if role.github_team and role.github_team.casefold() in words]
        # a code owner is whoever a file of code owners names, and no owner in the sense of a ladder
        phrases = {words} if words == codeowners.GROUP else _phrases(words)
        named = [role for role in self.roles if _names(role) & phrases]
        longest = max((len(role.name) for role in named), default=0)
        return tuple(team or [role for role in named if len(role.name) == longest])


def _names(role: Role) -> set[str]:
    return {role.name.casefold(), role.plural_noun.casefold(), role.id.replace("-", " ").casefold()}


def _phrases(words: str) -> set[str]:
    """All runs of words in a heading: `WasmEdge Maintainers` has `maintainers`."""
    parts = words.replace("-", " ").split()
    return {" ".join(parts[start:end]) for start in range(len(parts)) for end in range(start + 1, len(parts) + 1)}
