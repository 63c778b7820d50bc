"""The words for roles that other pages than the ladder still say in the old way."""

from __future__ import annotations

from bylaws.markdown.writing import Markup, plain
from bylaws.model.ladder import Role
from bylaws.model.teams import Team
from bylaws.words.phrases import raw
from bylaws.words.requirements import Requirements


class Roles(Requirements):
    """How levels, offices and teams read."""

    def official(self, role: Role) -> Markup:
        """What holding a role means to others."""
        if not role.represents_body:
            return raw("")
        if self.body.project.foundation:
            return raw(f"The {self.host.short} lists them as the maintainers of {self.called}.")
        return raw(f"To others, they are the maintainers of {self.called}.")

    def seats_of(self, role: Role) -> Markup:
        """`the maintainer seats`, `the seats of the Steering Committee`."""
        return plain(f"the seats of the {role.name}" if isinstance(role, Team) else f"the {role.singular} seats")
