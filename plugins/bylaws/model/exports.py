"""Which copies of the data for other tools stand in the repository, and where."""

from __future__ import annotations

from typing import ClassVar

from bylaws.model.times import Date
from bylaws.source import FLAG, TEXT, Node, one_or_several, optional, ref


class Copy(Node):
    """A copy of the data for another tool. The line form is its path."""

    ONE_LINE: ClassVar[str] = "path"

    path: str | None = optional(TEXT, "docs/SECURITY_CONTACTS")
    """Where it is written: a file, or a folder for a copy of several files. Without it, at its usual path. It is
    relative to the root, or to the folder of the body where several bodies share a `data` folder."""

    keep: bool = optional(FLAG, False, default=True)
    """Whether `bylaws render` writes it. With `false`, what else is said here is for `bylaws export` alone."""


class CodeOwners(Copy):
    """Who is asked to review what. The line form is its path."""

    roles: tuple[str, ...] = one_or_several(ref("role"), ["maintainer", "committer"])
    """The roles whose holders own code. Without it, those that give the access `write`, `maintain` or `admin`."""

    teams: bool = optional(FLAG, True, default=False)
    """Whether a `github_team` stands in place of its people."""

    everywhere: bool = optional(FLAG, True, default=False)
    """Whether people with a role in the whole body also stand in the lines of its parts."""


class Owners(Copy):
    """Who approves and reviews what, folder by folder. The line form is its folder."""

    approvers: tuple[str, ...] = one_or_several(ref("role"), ["maintainer"])
    """The roles whose holders approve. Without it, those that give the access `write`, `maintain` or `admin`."""

    reviewers: tuple[str, ...] = one_or_several(ref("role"), ["maintainer", "reviewer"])
    """The roles whose holders review. Without it, those that approve, and those that give the access `triage`."""


class TeamFile(Copy):
    """The teams of an organization on GitHub. The line form is its path."""

    maintainers: str | None = optional(ref("role"), "org-maintainer")
    """The role whose holders manage the teams they are in on GitHub."""


class OrganizationFile(TeamFile):
    """The people and teams of an organization on GitHub. The line form is its path."""

    admins: str | None = optional(ref("role"), "org-maintainer")
    """The role whose holders administrate the organization."""


class SecurityInsights(Copy):
    """Who looks after the project, and how vulnerabilities are reported. The line form is its path."""

    reviewed: Date | None = optional(Date, "2026-03-01")
    """When somebody last looked at all of it."""

    updated: Date | None = optional(Date, "2026-03-01")
    """When it last changed."""

    bug_bounty: bool = optional(FLAG, True, default=False)
    """Whether finders of vulnerabilities are paid."""


class Exports(Node):
    """The copies that are kept in the repository: `bylaws render` writes them, `bylaws check` compares them.
    `bylaws export` prints every copy, whether it stands here or not."""

    api: Copy | None = optional(Copy, "api/v1")
    """The record as JSON, for programs. The path is that of a folder."""

    calendar: Copy | None = optional(Copy, "calendar")
    """The public meetings, for calendar programs. The path is that of a folder."""
    clowarden: TeamFile | None = optional(TeamFile, {"path": "config.yaml", "maintainers": "org-maintainer"})
    """The teams of the organization on GitHub, for CLOWarden."""

    codeowners: CodeOwners | None = optional(CodeOwners, ".github/CODEOWNERS")
    """Who is asked to review what, for GitHub."""

    dot_project: Copy | None = optional(Copy, ".project", key="dot-project")
    """What the CNCF asks of each project in its repository `.project`. The path is that of a folder."""

    elekto: Copy | None = optional(Copy, "elections")
    """Elections, for Elekto: a folder for each. The path is that of the folder above them."""

    foundation_csv: Copy | None = optional(Copy, "project-maintainers.csv", key="foundation-csv")
    """The rows of the project in the CNCF's list of maintainers."""

    gitvote: Copy | None = optional(Copy, ".gitvote.yml")
    """The votes that GitVote counts. The governance page then says how each vote is begun, and what is counted by
    hand."""

    owners: Owners | None = optional(Owners, ".")
    """Who approves and reviews what, for Prow: a file in each folder."""

    peribolos: OrganizationFile | None = optional(
        OrganizationFile, {"path": "org.yaml", "maintainers": "org-maintainer", "admins": "org-maintainer"}
    )
    """The people and teams of the organization on GitHub, for Peribolos."""

    security_contacts: Copy | None = optional(Copy, "SECURITY_CONTACTS", key="security-contacts")
    """Whom to reach about security."""

    security_insights: SecurityInsights | None = optional(
        SecurityInsights,
        {"path": "security-insights.yml", "reviewed": "2026-03-01", "updated": "2026-03-01"},
        key="security-insights",
    )
    """Security Insights, for OpenSSF and CLOMonitor."""
