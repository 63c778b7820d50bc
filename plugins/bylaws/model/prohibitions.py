"""What is forbidden, whatever role somebody holds."""

from __future__ import annotations

from bylaws.model.groups import Group
from bylaws.model.requirements import Prohibition
from bylaws.source import Open, optional


class Ban(Prohibition):
    """Something that is forbidden, whatever role somebody holds. The line form is the text: nobody may do it."""

    by: Group | Open | None = optional(Group, "contributor")
    """Who must not do it, where that is not everybody."""
