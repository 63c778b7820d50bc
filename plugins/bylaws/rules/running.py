"""What is wrong with the settings, exceptions and plugins of a run, and with the files that it is compared with."""

from __future__ import annotations

from typing import Final

from bylaws.rules import ERROR, WARNING, Over, described

UNKNOWN_RULE: Final = described(
    "unknown-rule",
    WARNING,
    Over.RUN,
    """
    An exception names a rule that is not there, or that cannot be left out.

    ## Why

    It hides nothing, and whoever wrote it believes that it does. What keeps the data from being read cannot be left
    out, for nothing else is judged while it is so.

    ## What to do

    Write the name as the finding has it; `bylaws explain --all` lists all of them.
    """,
)
NO_REASON: Final = described(
    "no-reason",
    WARNING,
    Over.RUN,
    """
    An exception has no reason.

    ## Why

    Those who come later can only guess whether it may go.

    ## What to do

    Write `bylaws:ignore RULE because REASON`.
    """,
)
UNUSED_EXCEPTION: Final = described(
    "unused-exception",
    WARNING,
    Over.RUN,
    """
    An exception hides nothing any more.

    ## Why

    It would hide the next mistake of the same kind.

    ## What to do

    Delete it.
    """,
)
UNREADABLE_COPY: Final = described(
    "unreadable-copy",
    WARNING,
    Over.RUN,
    """
    A line of a file that names people cannot be read.

    ## Why

    The program that reads the file passes over it, so whoever stands there has no rights.

    ## What to do

    Write the line as the format wants it.
    """,
)
TOML_SYNTAX: Final = described(
    "toml-syntax",
    ERROR,
    Over.RUN,
    """
    A file that names people is not TOML, though its name says so.

    ## Why

    No one in it can be compared with the record.

    ## What to do

    Mend the file where the place points.
    """,
)
BROKEN_PLUGIN: Final = described(
    "broken-plugin",
    ERROR,
    Over.RUN,
    """
    A rule or a format of another package does not work.

    ## Why

    Packages can bring rules and formats of their own. One that cannot be loaded, that has a name of ours, or that fails
    while it works is reported, and all others go on.

    ## What to do

    Tell those who make the package, or uninstall it. The message names the package and says what happened.
    """,
)
CRITERION_NOT_MET: Final = described(
    "criterion-not-met",
    ERROR,
    Over.RUN,
    """
    A criterion of a foundation is not met.

    ## Why

    `bylaws audit` holds the record against a catalogue of criteria. A row that is required and not met ends an
    application before a reviewer looks at it; one that is only suggested is a warning.

    ## What to do

    Do what the hint says, or choose another catalogue or level.
    """,
)
CRITERION_WITHOUT_EVIDENCE: Final = described(
    "criterion-without-evidence",
    ERROR,
    Over.RUN,
    """
    Nothing shows whether a criterion of a foundation is met.

    ## Why

    A reviewer who finds no link closes the application.

    ## What to do

    Add the address to `review.evidence`, with the id of the criterion under `shows`.
    """,
)
UNKNOWN_CRITERION: Final = described(
    "unknown-criterion",
    WARNING,
    Over.RUN,
    """
    A row of a foundation's document is none of the catalogue.

    ## Why

    `bylaws apply` finds each row by the words that its catalogue gives it. A row that it does not know is left as it
    stands, and someone has to fill it in by hand.

    ## What to do

    Choose the catalogue of the year of the document with `--catalogue`. Else add the row to `review.criteria`, with the
    beginnings of its words under `recognized_by`.
    """,
)
SOURCES_DISAGREE: Final = described(
    "sources-disagree",
    WARNING,
    Over.RUN,
    """
    Two documents of the project say different things about one person.

    ## Why

    `bylaws adopt` takes each value from one line of one document. Where another line says something else, the record
    takes the side of the list that people keep by hand, and the one nearest to the root; only the project knows which
    of the two is true.

    ## What to do

    Make both the same, and adopt again; or change the record where the other one is right.
    """,
)
