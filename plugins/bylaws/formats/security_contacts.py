"""
Whom to reach about security, for the tools and people of Kubernetes and of CNCF projects that follow it.

One GitHub handle a line, below a comment that says where reports belong: this file is no place for them. It lists the
people who hold a seat in the team that `security.team` names, today: nobody who is on leave, inactive or emeritus.

It is refused when the data names no such team, or nobody on it.
"""

from __future__ import annotations

import posixpath
from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.accounts import accounts
from bylaws.formats.listing import IS_HANDLE, Entry, Listing, Unread, account
from bylaws.formats.made import File, Made, Pages, export
from bylaws.problems import Place
from bylaws.rules import Finding

NAME: Final = "security-contacts"
PATH: Final = "SECURITY_CONTACTS"

_HEAD: Final = (
    "# The people below handle reports of security problems.\n"
    "# Do not report a problem here, in an issue or in a pull request: use {where}.\n"
)


@export(NAME, PATH)
def write(governance: Governance, pages: Pages) -> Made:
    """The handles of the team, in the order of the data."""
    security = governance.body.security
    if not security or not security.team:
        place = security.place() if security else governance.body.project.place()
        message = f"`{governance.body.project.id}` does not say which team handles security reports"
        return Made((), (Finding(place, message, "name it in `security.team`"),))
    found, problems = accounts(governance, governance.holders(security.team))
    if not found and not problems:
        message = f"nobody is known to be in `{security.team}`"
        hint = f"list its members in `seats`, with `role: {security.team}`"
        problems = (Finding(security.place("team"), message, hint),)
    where = security.policy or "the way that the security policy describes"
    lines = "".join(f"{handle}\n" for handle in found)
    return Made((File(PATH, f"{_HEAD.format(where=where)}\n{lines}"),), problems)


# --- reading ---------------------------------------------------------------------------------------------------------


def matches(path: str, text: str) -> bool:
    """Whether this is such a file, by its name."""
    return posixpath.basename(path) == PATH


def read(path: str, text: str) -> Listing:
    """One handle a line; what stands behind `#` is for people."""
    entries: list[Entry] = []
    unread: list[Unread] = []
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        shown = line.partition("#")[0]
        word = shown.strip().removeprefix("- ").removeprefix("@")
        if IS_HANDLE.fullmatch(word):
            place = Place(path, number, shown.find(word) + 1)
            entries.append(account(word, place, role="security contact", section=PATH))
        elif word:
            unread.append(
                Unread(Place(path, number), "a line of this file is one GitHub handle", "write one handle a line")
            )
    return Listing(path, NAME, tuple(entries), tuple(unread))
