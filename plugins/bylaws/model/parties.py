"""People and bodies outside of this one that have a part in its rules."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from bylaws.model.groups import NOTE_ELSEWHERE
from bylaws.source import EMAIL, FLAG, SLUG, TEXT, URL, Node, Open, one_or_several, optional, required


class Party(Node):
    """Somebody outside the body: the staff of the foundation, the maintainers of the parent project, another committee.
    The line form is the name. A party can stand wherever a role can. Its people are counted only where `bodies` says
    which bodies of the same data they belong to; else the party is named, and nobody counts them.
    """

    ONE_LINE: ClassVar[str] = "name"
    ELSEWHERE: ClassVar[Mapping[str, str]] = {
        "body": "use `bodies`: `bodies: containerd`",
        "parent": "use `bodies`: `bodies: containerd`",
        "note": NOTE_ELSEWHERE,
    }

    name: str = required(TEXT, "the maintainers of containerd")
    """The name in the middle of a sentence, with its article if it has one."""

    plural: bool | Open = optional(FLAG, True, default=False)
    """Whether the name is a plural: `the maintainers of containerd decide`."""

    address: str | Open | None = optional(EMAIL, "conduct-staff@example.org")
    """How to reach it: the address of a role or a list, never of a person."""

    url: str | Open | None = optional(URL, "https://github.com/containerd/project/blob/main/MAINTAINERS")
    """A page about it, such as the list of its people."""

    bodies: tuple[str, ...] = one_or_several(SLUG, ["containerd"], settled=True)
    """The ids of the bodies to which its people belong, such as the parent project, or all projects of a class. Where
    all of them are in the same data, their people are counted. The CNCF's working groups and Argo have such rules."""

    role: str | None = optional(SLUG, "maintainer", settled=True)
    """For `bodies`: the role there whose holders are meant. Without it, the role that governs there."""
