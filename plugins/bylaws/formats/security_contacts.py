"""
Whom to reach about security, for the tools and people of Kubernetes and of CNCF projects that follow it.

One GitHub handle a line, below a comment that says where reports belong: this file is no place for them. It lists the
people who hold a seat in the team that `security.team` names, today: nobody who is on leave, inactive or emeritus.

It is refused when the data names no such team, or nobody on it.
"""

from __future__ import annotations

from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.made import Exported, File, Pages
from bylaws.formats.people import accounts
from bylaws.problems import Problem

NAME: Final = "security-contacts"
PATH: Final = "SECURITY_CONTACTS"

_HEAD: Final = (
    "# The people below handle reports of security problems.\n"
    "# Do not report a problem here, in an issue or in a pull request: use {where}.\n"
)


def export(governance: Governance, pages: Pages) -> Exported:
    """The handles of the team, in the order of the data."""
    security = governance.body.security
    if not security or not security.team:
        place = security.place() if security else governance.body.project.place()
        message = f"`{governance.body.project.id}` does not say which team handles security reports"
        return Exported((), (Problem(place, NAME, message, "name it in `security.team`"),))
    found, problems = accounts(governance, governance.holders(security.team), NAME)
    if not found and not problems:
        message = f"nobody is known to be in `{security.team}`"
        hint = f"list its members in `seats`, with `role: {security.team}`"
        problems = (Problem(security.place("team"), NAME, message, hint),)
    where = security.policy or "the way that the security policy describes"
    lines = "".join(f"{handle}\n" for handle in found)
    return Exported((File(PATH, f"{_HEAD.format(where=where)}\n{lines}"),), problems)
