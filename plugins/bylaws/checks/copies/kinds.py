"""The ways in which a copy can differ from the record. Each docstring is a manual page."""

from __future__ import annotations

from typing import Final

from bylaws.problems import Severity


class RightsAfterLeaving:
    """
    Somebody who has left still has rights in a file that gives them.

    ## Why

    Whoever is emeritus, inactive or removed keeps no rights. A name that stays in CODEOWNERS, OWNERS or among the
    voters still approves changes. Reviews of projects have failed for this alone.
    """

    NAME: Final = "rights-after-leaving"
    SEVERITY: Final = Severity.ERROR


class RightsWithoutRole:
    """
    Somebody has rights in a file, and holds no role in the record.

    ## Why

    Either they were never entered, or they left without a trace. In files of a part of the body this can be right, if
    the record does not list the people of that part.
    """

    NAME: Final = "rights-without-role"
    SEVERITY: Final = Severity.WARNING


class ListedAfterLeaving:
    """
    A list still has somebody who has left, without saying so.

    ## Why

    Readers ask the wrong person for help, and foundations count too many.
    """

    NAME: Final = "listed-after-leaving"
    SEVERITY: Final = Severity.WARNING


class ListedWithoutRole:
    """
    A list has somebody who holds no such role in the record.

    ## Why

    One of the two is out of date. Lists of a part of the body can have people whom the record of the whole does not
    list.
    """

    NAME: Final = "listed-without-role"
    SEVERITY: Final = Severity.WARNING


class NotListed:
    """
    Somebody holds a role, and the list of its holders does not have them.

    ## Why

    They are not asked, not counted and not reached.
    """

    NAME: Final = "not-listed"
    SEVERITY: Final = Severity.WARNING


class OtherSpelling:
    """
    An account is spelled with other capital letters than in the record.

    ## Why

    GitHub does not care, but bots do: for GitVote and CLOWarden, this is somebody else.
    """

    NAME: Final = "other-spelling"
    SEVERITY: Final = Severity.WARNING


class OtherAffiliation:
    """
    A list gives another organization than the record.

    ## Why

    Limits for organizations are counted from the affiliation; foundations ask that it is right within 30 days. An
    organization with several names has `aliases` in the record.
    """

    NAME: Final = "other-affiliation"
    SEVERITY: Final = Severity.WARNING


DriftKind = (
    type[RightsAfterLeaving]
    | type[RightsWithoutRole]
    | type[ListedAfterLeaving]
    | type[ListedWithoutRole]
    | type[NotListed]
    | type[OtherSpelling]
    | type[OtherAffiliation]
)
KINDS: Final[tuple[DriftKind, ...]] = (
    RightsAfterLeaving,
    RightsWithoutRole,
    ListedAfterLeaving,
    ListedWithoutRole,
    NotListed,
    OtherSpelling,
    OtherAffiliation,
)
