"""People and bodies outside of this one that have a part in its rules."""

from __future__ import annotations

from typing import ClassVar

from bylaws.model.noted import Noted
from bylaws.source import EMAIL, FLAG, TEXT, URL, Open, optional, required


class Party(Noted):
    """Somebody outside the body: the staff of the foundation, the maintainers of the parent project, another committee.
    The line form is the name. A party can stand wherever a role can; nobody counts its people.
    """

    ONE_LINE: ClassVar[str] = "name"

    name: str = required(TEXT, "the maintainers of containerd")
    """The name in the middle of a sentence, with its article if it has one."""

    plural: bool | Open = optional(FLAG, True, default=False)
    """Whether the name is a plural: `the maintainers of containerd decide`."""

    address: str | Open | None = optional(EMAIL, "conduct-staff@example.org")
    """How to reach it: the address of a role or a list, never of a person."""

    url: str | Open | None = optional(URL, "https://github.com/containerd/project/blob/main/MAINTAINERS")
    """A page about it, such as the list of its people."""
