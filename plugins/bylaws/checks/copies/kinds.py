"""The ways in which a copy can differ from the record. Each docstring is a manual page."""

from __future__ import annotations

from typing import Final

from bylaws.rules import ERROR, WARNING, Over, Rule, described

RIGHTS_AFTER_LEAVING: Final = described(
    "rights-after-leaving",
    ERROR,
    Over.COPIES,
    """
    Somebody who has left still has rights in a file that gives them.

    ## Why

    Whoever is emeritus, inactive or removed keeps no rights. A name that stays in CODEOWNERS, OWNERS or among the
    voters still approves changes. Reviews of projects have failed for this alone.
    """,
)

RIGHTS_WITHOUT_ROLE: Final = described(
    "rights-without-role",
    WARNING,
    Over.COPIES,
    """
    Somebody has rights in a file, and holds no role in the record.

    ## Why

    Either they were never entered, or they left without a trace. In files of a part of the body this can be right, if
    the record does not list the people of that part.
    """,
)

LISTED_AFTER_LEAVING: Final = described(
    "listed-after-leaving",
    WARNING,
    Over.COPIES,
    """
    A list still has somebody who has left, without saying so.

    ## Why

    Readers ask the wrong person for help, and foundations count too many.
    """,
)

LISTED_WITHOUT_ROLE: Final = described(
    "listed-without-role",
    WARNING,
    Over.COPIES,
    """
    A list has somebody who holds no such role in the record.

    ## Why

    One of the two is out of date. Lists of a part of the body can have people whom the record of the whole does not
    list.
    """,
)

NOT_LISTED: Final = described(
    "not-listed",
    WARNING,
    Over.COPIES,
    """
    Somebody holds a role, and the list of its holders does not have them.

    ## Why

    They are not asked, not counted and not reached.
    """,
)

OTHER_SPELLING: Final = described(
    "other-spelling",
    WARNING,
    Over.COPIES,
    """
    An account or an organization is spelled in another way than in the record.

    ## Why

    GitHub does not care about capital letters, but bots do: for GitVote, Elekto and CLOWarden, this is somebody else,
    and the vote of whoever is spelled so is lost without a word.
    """,
)

OTHER_AFFILIATION: Final = described(
    "other-affiliation",
    WARNING,
    Over.COPIES,
    """
    A list gives another organization than the record.

    ## Why

    Limits for organizations are counted from the affiliation; foundations ask that it is right within 30 days. An
    organization with several names has `aliases` in the record.
    """,
)

LISTED_AS_FORMER: Final = described(
    "listed-as-former",
    WARNING,
    Over.COPIES,
    """
    A list says that somebody has left, and the record has them in that role.

    ## Why

    One of the two is out of date: either somebody keeps a vote whom the project has thanked already, or somebody is not
    asked any more who should be.
    """,
)

OVERRIDDEN_OWNER: Final = described(
    "overridden-owner",
    WARNING,
    Over.COPIES,
    """
    A line of CODEOWNERS names somebody who has left, and a later line takes it back.

    ## Why

    GitHub counts the last line that fits, so the first one gives nothing; but it gives rights again as soon as the
    later one changes, and who reads the file is misled now.
    """,
)

UNREAD_LIST: Final = described(
    "unread-list",
    WARNING,
    Over.COPIES,
    """
    A file that was named, or that looks like a list of people, or a line of it, was not understood.

    ## Why

    Whoever stands there was not compared with the record, so nothing is known of them. Without this, a list with a
    stranger in it would look sound.

    ## What to do

    Write the line like those beside it: a name and an account. Where the file is no list, leave it out by `drift.skip`
    in `.bylaws.yaml`.
    """,
)

KINDS: Final = tuple(value for value in (*vars().values(),) if isinstance(value, Rule))
