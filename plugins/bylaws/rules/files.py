"""What stands in the way of making files of the data, and what is wrong with those that are there."""

from __future__ import annotations

from typing import Final

from bylaws.rules import ERROR, WARNING, Over, Rule, described


def _rule(name: str, manual: str) -> Rule:
    return described(name, ERROR, Over.FILES, manual)


# --- paths and bodies ------------------------------------------------------------------------------------------------

SAME_ID: Final = _rule(
    "same-id",
    """
    Two bodies under one root have the same id.

    ## Why

    The id is a part of the paths of their pages, and of the names of what other files ask for.

    ## What to do

    Give each body an id of its own.
    """,
)
SAME_PATH: Final = _rule(
    "same-path",
    """
    Two files would be written to one path.

    ## Why

    One of them would be lost. Paths count as one where they differ by capitals only, or lead to the same place through
    a symlink: so they are on many disks.

    ## Bad

    ```yaml
    project: {id: example, name: Example}
    ladder: {maintainer: {name: Maintainer}}
    people: {ada: Ada}
    seats: [{person: ada, role: maintainer}]
    documents: {governance: {path: RULES.md}, maintainers: {path: rules.md}}
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    ladder: {maintainer: {name: Maintainer}}
    people: {ada: Ada}
    seats: [{person: ada, role: maintainer}]
    documents: {governance: {path: RULES.md}, maintainers: {path: PEOPLE.md}}
    ```
    """,
)
IS_FOLDER: Final = _rule(
    "is-folder",
    """
    A folder stands where a file is to be written.

    ## What to do

    Choose another path for the page, or move the folder.
    """,
)
UNKNOWN_REPOSITORY: Final = _rule(
    "unknown-repository",
    """
    `--repo` names a repository that no body has.

    ## What to do

    Write the name as it stands under `documents.repositories`, or add it there.
    """,
)
SAME_REPOSITORY: Final = _rule(
    "same-repository",
    """
    Two bodies have a repository of the same name.

    ## Why

    `--repo` could mean either.

    ## What to do

    Rename one of them under `documents.repositories`.
    """,
)
NO_ADDRESS: Final = _rule(
    "no-address",
    """
    Pages in another repository cannot link the pages of the whole.

    ## Why

    From another repository, a link needs the whole address at which the pages are read.

    ## What to do

    Add `documents.address`, or `project.repository`.
    """,
)

# --- files that are there --------------------------------------------------------------------------------------------

NOT_WRITTEN: Final = _rule(
    "not-written",
    """
    A file that the data asks for is not there.

    ## What to do

    Run `bylaws render`, and commit what it writes.
    """,
)
STALE_FILE: Final = _rule(
    "stale-file",
    """
    A generated file is not what the data says now.

    ## Why

    The data was changed, and the file was not made again: readers see the rules of yesterday.

    ## What to do

    Run `bylaws render`, and commit what it writes. The place is the first line that differs.
    """,
)
ORPHAN: Final = _rule(
    "orphan",
    """
    A file was generated, and no page is written there now.

    ## Why

    It no longer changes with the data, though its first line says so.

    ## What to do

    Delete it. To keep it as a file of your own, delete its banner and its last line.
    """,
)
EDITED_BY_HAND: Final = _rule(
    "edited-by-hand",
    """
    Generated text was edited by hand.

    ## Why

    The next `bylaws render` would lose the edit, so it refuses to write. The checksum in the last line, or in the
    marker of a region, tells.

    ## What to do

    Move the change into the data. Text that is to stay in the page goes into a section with `by_hand: true`, or outside
    the region. `bylaws render --force` overwrites the edit.
    """,
)
NOT_GENERATED: Final = _rule(
    "not-generated",
    """
    A file of yours stands where a page is to be written.

    ## Why

    What bylaws has not written, it does not overwrite.

    ## What to do

    Move the file away, name another path under `documents`, or overwrite it with `--force`.
    """,
)
UNWRITABLE_FILE: Final = _rule(
    "unwritable-file",
    """
    The system does not let us write a file.

    ## What to do

    Check the folder, its mode and the space on the disk, then run the command again: every file is either as it was or
    whole.
    """,
)
CHANGED_MEANWHILE: Final = _rule(
    "changed-meanwhile",
    """
    A file was changed while we worked.

    ## Why

    Between reading and writing, an editor or another program wrote it. Its text would be lost.

    ## What to do

    Run the command again.
    """,
)
ALREADY_THERE: Final = _rule(
    "already-there",
    """
    `bylaws init` finds governance data.

    ## Why

    A first body is for a project that has none. What stands there is not overwritten.

    ## What to do

    Edit what is there, or move it away.
    """,
)

# --- calendars -------------------------------------------------------------------------------------------------------

NO_DATES: Final = described(
    "no-dates",
    WARNING,
    Over.FILES,
    """
    The dates of a meeting cannot be worked out.

    ## Why

    `bylaws next` lists what it can know. A meeting on demand, one without a weekday, or one every two weeks without
    `first` has no dates that follow from the data.

    ## What to do

    Say when it takes place, and for every two weeks, give one date as `first`.
    """,
)

# --- sites -----------------------------------------------------------------------------------------------------------

UNUSABLE_LOGO: Final = described(
    "unusable-logo",
    WARNING,
    Over.FILES,
    """
    The logo of the site is no picture that its pages can show.

    ## Why

    Every page has it in its bar, and browsers beside the address. What is missing, outside of the folder of the pages,
    on another host, of a kind that not every browser shows, or too large is a broken mark on all of them.

    ## What to do

    Put an SVG, PNG, JPEG, GIF or WebP of at most 256 KB into the folder of the pages, which is `docs` unless
    `docs_dir` says otherwise, and write its path as seen from there.
    """,
)
DOCUMENT_SAYS_OTHERWISE: Final = described(
    "document-says-otherwise",
    WARNING,
    Over.FILES,
    """
    A document that is written by hand rules something otherwise than the record.

    ## Why

    After `bylaws adopt`, a rule stands in two places until the section is made from the record. Only sentences that
    can be understood beyond doubt are compared: thresholds, terms, and the time after which somebody is inactive.

    ## What to do

    Correct the one that is wrong, or let the record make the section: `bylaws adopt --section voting`.
    """,
)
