"""Which copies of the data for other tools stand in the repository, and where."""

from __future__ import annotations

from typing import ClassVar

from bylaws.model.times import Date
from bylaws.source import (
    FLAG,
    TEXT,
    Node,
    Open,
    one_or_several,
    optional,
    ref,
)


class Copy(Node):
    """A copy of the data for another tool. The line form is its path."""

    ONE_LINE: ClassVar[str] = "path"

    path: str | None = optional(TEXT, "docs/SECURITY_CONTACTS", settled=True)
    """Where it is written: a file, or a folder for a copy of several files. Without it, at its usual path. It is
    relative to the root, or to the folder of the body where several bodies share a `data` folder."""

    keep: bool = optional(FLAG, False, default=True, settled=True)
    """Whether `bylaws render` writes it. With `false`, what else is said here is for `bylaws export` alone."""


class CodeOwners(Copy):
    """Who is asked to review what. The line form is its path."""

    roles: tuple[str, ...] = one_or_several(ref("role"), ["maintainer", "committer"], settled=True)
    """The roles whose holders own code. Without it, those that give the access `write`, `maintain` or `admin`."""

    teams: bool = optional(FLAG, True, default=False, settled=True)
    """Whether a `github_team` stands in place of its people."""

    everywhere: bool = optional(FLAG, True, default=False, settled=True)
    """Whether people with a role in the whole body also stand in the lines of its parts."""


class Owners(Copy):
    """Who approves and reviews what, folder by folder. The line form is its folder."""

    approvers: tuple[str, ...] = one_or_several(ref("role"), ["maintainer"], settled=True)
    """The roles whose holders approve. Without it, those that give the access `write`, `maintain` or `admin`."""

    reviewers: tuple[str, ...] = one_or_several(ref("role"), ["maintainer", "reviewer"], settled=True)
    """The roles whose holders review. Without it, those that approve, and those that give the access `triage`."""


class TeamFile(Copy):
    """The teams of an organization on GitHub. The line form is its path."""

    maintainers: str | None = optional(ref("role"), "org-maintainer", settled=True)
    """The role whose holders manage the teams they are in on GitHub."""


class OrganizationFile(TeamFile):
    """The people and teams of an organization on GitHub. The line form is its path."""

    admins: str | None = optional(ref("role"), "org-maintainer", settled=True)
    """The role whose holders administrate the organization."""


class SecurityInsights(Copy):
    """Who looks after the project, and how vulnerabilities are reported. The line form is its path."""

    reviewed: Date | None = optional(Date, "2026-03-01", settled=True)
    """When somebody last looked at all of it."""

    updated: Date | None = optional(Date, "2026-03-01", settled=True)
    """When it last changed."""

    bug_bounty: bool | Open = optional(FLAG, True, default=False)
    """Whether finders of vulnerabilities are paid."""


class Exports(Node):
    """The copies that are kept in the repository: `bylaws render` writes them, `bylaws check` compares them.
    `bylaws export` prints every copy, whether it stands here or not."""

    api: Copy | None = optional(Copy, "api/v1", settled=True)
    """The record as JSON, for programs. The path is that of a folder."""

    calendar: Copy | None = optional(Copy, "calendar", settled=True)
    """The public meetings, for calendar programs. The path is that of a folder."""
    clowarden: TeamFile | None = optional(
        TeamFile, {"path": "config.yaml", "maintainers": "org-maintainer"}, settled=True
    )
    """The teams of the organization on GitHub, for CLOWarden."""

    codeowners: CodeOwners | None = optional(CodeOwners, ".github/CODEOWNERS", settled=True)
    """Who is asked to review what, for GitHub."""

    dot_project: Copy | None = optional(Copy, ".project", key="dot-project", settled=True)
    """What the CNCF asks of each project in its repository `.project`. The path is that of a folder."""

    elekto: Copy | None = optional(Copy, "elections", settled=True)
    """Elections, for Elekto: a folder for each. The path is that of the folder above them."""

    foundation_csv: Copy | None = optional(Copy, "project-maintainers.csv", key="foundation-csv", settled=True)
    """The rows of the project in the CNCF's list of maintainers."""

    gitvote: Copy | None = optional(Copy, ".gitvote.yml", settled=True)
    """The votes that GitVote counts. The governance page then says how each vote is begun, and what is counted by
    hand."""

    owners: Owners | None = optional(Owners, ".", settled=True)
    """Who approves and reviews what, for Prow: a file in each folder."""

    peribolos: OrganizationFile | None = optional(
        OrganizationFile,
        {"path": "org.yaml", "maintainers": "org-maintainer", "admins": "org-maintainer"},
        settled=True,
    )
    """The people and teams of the organization on GitHub, for Peribolos."""

    security_contacts: Copy | None = optional(Copy, "SECURITY_CONTACTS", key="security-contacts", settled=True)
    """Whom to reach about security."""

    security_insights: SecurityInsights | None = optional(
        SecurityInsights,
        {"path": "security-insights.yml", "reviewed": "2026-03-01", "updated": "2026-03-01"},
        key="security-insights",
        settled=True,
    )
    """Security Insights, for OpenSSF and CLOMonitor."""
