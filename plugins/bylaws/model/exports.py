"""Which copies of the data for other tools stand in the repository, and where."""

from __future__ import annotations

from typing import ClassVar

from bylaws.shape import FLAG, TEXT, Node, optional


class Copy(Node):
    """A copy of the data for another tool. The line form is its path."""

    ONE_LINE: ClassVar[str] = "path"

    path: str | None = optional(TEXT, "docs/SECURITY_CONTACTS")
    """Where it is written, relative to the root: a file, or a folder for a copy of several files. Without it, its
    usual place: in the root, or in the folder of the body where several bodies share a `data` folder."""

    keep: bool = optional(FLAG, False, default=True)
    """Whether `bylaws render` writes it. With `false`, what else is said here is for `bylaws export` alone."""


class Exports(Node):
    """The copies that are kept in the repository: `bylaws render` writes them, `bylaws check` compares them.
    `bylaws export` prints every copy, whether it stands here or not."""

    api: Copy | None = optional(Copy, "api/v1")
    """The record as JSON, for programs. The path is that of a folder."""

    calendar: Copy | None = optional(Copy, "calendar")
    """The public meetings, for calendar programs. The path is that of a folder."""

    security_contacts: Copy | None = optional(Copy, "SECURITY_CONTACTS", key="security-contacts")
    """Whom to reach about security."""
