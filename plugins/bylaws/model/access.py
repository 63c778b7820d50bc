"""Access that a role gives, and that is taken back when its holder leaves."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from bylaws.model.noted import Binding
from bylaws.model.times import Duration
from bylaws.source import (
    FLAG,
    PHRASE,
    TEXT,
    Open,
    one_or_several,
    optional,
)


class Access(StrEnum):
    """A permission on GitHub, in its words, from the weakest to the strongest."""

    MEMBER = "member"
    """Belong to the organization."""
    READ = "read"
    """See the code."""
    TRIAGE = "triage"
    """Manage issues and pull requests, without writing."""
    WRITE = "write"
    """Push and merge."""
    MAINTAIN = "maintain"
    """Manage the repository, without its dangerous settings."""
    ADMIN = "admin"
    """Everything."""


class Resource(StrEnum):
    """Something beside the repositories to which a role gives access."""

    SECRETS = "secrets"
    """Passwords, keys and signing keys."""
    CI = "ci"
    """The machines and accounts that build and test."""
    RELEASES = "releases"
    """The means to publish a release."""
    SOCIAL_ACCOUNTS = "social-accounts"
    """Accounts in social networks."""
    MAILING_LISTS = "mailing-lists"
    """Private mailing lists."""
    PRIVATE_CHANNELS = "private-channels"
    """Private channels of a chat."""
    ADVISORIES = "advisories"
    """Private security advisories."""
    SERVICE_DESK = "service-desk"
    """The foundation's service desk."""
    WEBSITES = "websites"
    """Websites and domain names."""
    FUNDS = "funds"
    """Money."""


class Privilege(Binding):
    """Something that a holder may do. The line form is the text, a phrase that begins with a verb.

    A permission on repositories has `access`, access to other things has `resources`.
    """

    ONE_LINE: ClassVar[str] = "text"
    ONE_OF: ClassVar[tuple[str, ...]] = ("text", "access", "resources")

    text: str | Open | None = optional(PHRASE, "Approve pull requests in their area")
    """The privilege, as a phrase that begins with a verb, without a full stop."""

    access: Access | Open | None = optional(Access, "write")
    """A permission on GitHub."""

    resources: tuple[Resource, ...] | Open = one_or_several(Resource, "secrets")
    """Other things to which the role gives access."""

    but_not: str | Open | None = optional(PHRASE, "create labels")
    """What it does not cover, as a phrase that begins with a verb. Argo and Istio have such limits."""

    team: str | None = optional(TEXT, "maintainers", settled=True)
    """The team on GitHub that gives it, by its name. CloudNativePG and OpenEverest have such rules."""

    after: Duration | Open | None = optional(Duration, "6 months")
    """How long somebody must have held the role before it is theirs. Cortex has such a rule."""

    two_factor: bool | Open = optional(FLAG, True, default=False)
    """Whether it takes two-factor authentication on the account."""

    once: str | Open | None = optional(TEXT, "they have been introduced to the tools")
    """What else must have happened before, in words with a verb."""

    on: str | None = optional(TEXT, "the repositories of their area", settled=True)
    """What the permission covers, where that is not the scope of the seat."""
