"""What stands in the way of reading data: nothing is judged and nothing is written while it is so."""

from __future__ import annotations

from typing import Final

from bylaws.rules import ERROR, Over, Rule, described


def _rule(name: str, manual: str) -> Rule:
    return described(name, ERROR, Over.READING, manual, always=True)


# --- a file ----------------------------------------------------------------------------------------------------------

NO_DATA: Final = _rule(
    "no-data",
    """
    There is no governance data here.

    ## Why

    bylaws looks for the folder `data`, or for one file `governance.yaml`, at the root.

    ## What to do

    Run `bylaws init` to make a first body, or name the right place: `--root` for the folder of the project, `--data`
    for the name of the data folder.
    """,
)
MIXED_DATA: Final = _rule(
    "mixed-data",
    """
    The data folder holds files of one body and folders of others.

    ## Why

    The YAML files of a folder are one body, and each folder in it is another one. Where both are there, no one can say
    whether the files belong to all of them.

    ## What to do

    Move the files into a folder of their own.
    """,
)
OUTSIDE_ROOT: Final = _rule(
    "outside-root",
    """
    A path leads out of the project.

    ## Why

    What is read and written stays below the root, so that data of others can be checked without fear, and no page
    overwrites a file that belongs to someone else. A symlink counts as the place that it leads to.

    ## Bad

    ```yaml
    project: {id: example, name: Example}
    documents: {governance: {path: ../GOVERNANCE.md}}
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    documents: {governance: {path: docs/GOVERNANCE.md}}
    ```
    """,
)
MISSING_FILE: Final = _rule(
    "missing-file",
    """
    The data names a file with a section of your own, and it is not there.

    ## What to do

    Write the file, or mend its path: it counts from the folder of the data.
    """,
)
HIDDEN_FILE: Final = _rule(
    "hidden-file",
    """
    The data names a hidden file as text for a page.

    ## Why

    Files such as `.env` or `.git/config` can hold secrets, and a page is read by everyone.

    ## Bad

    ```yaml
    project: {id: example, name: Example}
    documents: {governance: {sections: {history: {file: .env}}}}
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    documents: {governance: {sections: {history: {text: It began in 2019.}}}}
    ```
    """,
)
UNREADABLE_FILE: Final = _rule(
    "unreadable-file",
    """
    The system does not let us read a file.

    ## What to do

    Check the path and the mode of the file. Only regular files are read: no devices, pipes or folders.
    """,
)
NOT_UTF_8: Final = _rule(
    "not-utf-8",
    """
    A file is not UTF-8.

    ## Why

    Every other encoding is a guess, and a wrong guess changes the names of people.

    ## What to do

    Save the file as UTF-8. The place is the first byte that does not fit.
    """,
)
BAD_CHARACTER: Final = _rule(
    "bad-character",
    """
    A character is not allowed in YAML.

    ## Why

    Control characters are not seen, and programs read them differently.

    ## What to do

    Delete the character, or write it as an escape in double quotes: `"\\u0007"`.
    """,
)
EMPTY_FILE: Final = _rule(
    "empty-file",
    """
    A file holds no data.

    ## Why

    An empty file is more often a mistake than a wish: a merge that went wrong, a file that was not saved.

    ## What to do

    Write some data, or delete the file.
    """,
)
TOO_LARGE: Final = _rule(
    "too-large",
    """
    A file holds more values than the largest community needs.

    ## Why

    A limit keeps a hostile or broken file from using up all memory.

    ## What to do

    Split the file: all YAML files of a folder are one body.
    """,
)

# --- YAML ------------------------------------------------------------------------------------------------------------

YAML_SYNTAX: Final = _rule(
    "yaml-syntax",
    """
    This is not YAML.

    ## Why

    Most often a bracket or a quote is not closed, an indentation is off, or text needs quotes: text that begins with
    `@` or a backtick, or that has `: ` or ` #` in it.

    ## Bad

    ```yaml
    project: {id: example, name: Example
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    ```
    """,
)
TAB: Final = _rule(
    "tab",
    """
    A tab indents a line.

    ## Why

    YAML forbids it, because no one agrees how wide a tab is.

    ## Bad

    ```yaml
    project:
    \tid: example
    \tname: Example
    ```

    ## Good

    ```yaml
    project:
      id: example
      name: Example
    ```
    """,
)
DUPLICATE_KEY: Final = _rule(
    "duplicate-key",
    """
    A key stands twice in one mapping.

    ## Why

    Most readers of YAML take the second value and drop the first one without a word.

    ## Bad

    ```yaml
    project: {id: example, name: Example, name: Sample}
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    ```
    """,
)
DEFINED_TWICE: Final = _rule(
    "defined-twice",
    """
    Two files of one body have the same key.

    ## Why

    A body can be split into as many files as you like, but each key at the top stands in one of them: otherwise no one
    knows where to look for a person.

    ## What to do

    Move all of it into one file.
    """,
)
SECOND_DOCUMENT: Final = _rule(
    "second-document",
    """
    A second document begins in one file.

    ## Why

    Behind the line `---` YAML begins anew, and most programs read the first document only.

    ## Bad

    ```yaml
    project: {id: example, name: Example}
    ---
    people: {ada: Ada}
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    people: {ada: Ada}
    ```
    """,
)
ALIAS: Final = _rule(
    "alias",
    """
    An anchor or an alias of YAML is used.

    ## Why

    A value that comes from elsewhere has two places, so no finding could say where it is wrong. What is said once and
    used often has an id in this data.

    ## Bad

    ```yaml
    project: {id: example, name: &name Example}
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    ```
    """,
)
TAG: Final = _rule(
    "tag",
    """
    A tag of YAML is used.

    ## Why

    Tags make programs build objects of their own; data of governance is text, numbers and dates that each key knows.

    ## Bad

    ```yaml
    project: {id: example, name: !custom Example}
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    ```
    """,
)
TOO_DEEP: Final = _rule(
    "too-deep",
    """
    Data is nested deeper than any key goes.

    ## Why

    A limit keeps a hostile file from exhausting the program that reads it.

    ## What to do

    Flatten the data: the reference shows how deep each key goes.
    """,
)
