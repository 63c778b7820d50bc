"""What is wrong with the marks of generated text and of regions that are kept."""

from __future__ import annotations

from typing import Final

from bylaws.rules import ERROR, Over, Rule, described


def _rule(name: str, manual: str) -> Rule:
    return described(name, ERROR, Over.FILES, manual)


MERGE_CONFLICT: Final = _rule(
    "merge-conflict",
    """
    The marks of a merge conflict stand in a file.

    ## What to do

    Take either side, then run `bylaws render`: the file is made again from the data.
    """,
)
DAMAGED_FILE: Final = _rule(
    "damaged-file",
    """
    The first or the last line of a generated file is missing, or stands twice.

    ## Why

    The banner says that the file is generated, and the checksum shows edits. With one of them alone, no one can say
    which text is whose.

    ## What to do

    Restore the line from version control, or delete the file and run `bylaws render`.
    """,
)
DAMAGED_REGION: Final = _rule(
    "damaged-region",
    """
    The marks of a region do not fit together.

    ## Why

    Text between them is yours or ours, and a mark that is missing, doubled or hidden in a code block would move the
    border.

    ## What to do

    Give each `bylaws:keep` and `bylaws:insert` its `bylaws:end` with the same name, outside of other regions and of
    code.
    """,
)
DAMAGED_MARKER: Final = _rule(
    "damaged-marker",
    """
    A comment looks like a mark of ours, and is none.

    ## Why

    A typing error in a mark would turn generated text into text of yours, or the other way round.

    ## What to do

    Write it as `<!-- bylaws:insert maintainers/people -->`, alone on its line. Begin other comments with another word.
    """,
)
LOST_REGION: Final = _rule(
    "lost-region",
    """
    Text stands in a kept region that the page no longer has.

    ## Why

    The section was dropped or renamed in the data. The text would be lost with it.

    ## What to do

    Move the text elsewhere and leave the region empty, or bring the section back.
    """,
)
UNKNOWN_INSERT: Final = _rule(
    "unknown-insert",
    """
    A file asks for generated text that is not there.

    ## What to do

    Name a section of a page, such as `maintainers/people`; where several bodies share a data folder, the id of the body
    stands in front.
    """,
)
