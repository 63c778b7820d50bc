"""What is wrong with the keys and values of data: nothing is made of data that is not understood."""

from __future__ import annotations

from typing import Final

from bylaws.rules import ERROR, Over, Rule, described


def _rule(name: str, manual: str) -> Rule:
    return described(name, ERROR, Over.READING, manual, always=True)


UNKNOWN_KEY: Final = _rule(
    "unknown-key",
    """
    A key is not known.

    ## Why

    A rule behind a key that no one reads would be printed nowhere, and no one would notice.

    ## Bad

    ```yaml
    project: {id: example, name: Example}
    people: {ada: {nmae: Ada}}
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    people: {ada: {name: Ada}}
    ```
    """,
)
MISSING_KEY: Final = _rule(
    "missing-key",
    """
    A key is missing without which the rest says nothing.

    ## Bad

    ```yaml
    project: {id: example}
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    ```
    """,
)
NO_VALUE: Final = _rule(
    "no-value",
    """
    A key stands without a value.

    ## Why

    YAML reads it as nothing at all. What is not decided yet is written `undecided`, and what the documents do not say
    is written `unspecified`: `bylaws check --open` lists both. `unread` is what `bylaws adopt` did not understand.

    ## Bad

    ```yaml
    project: {id: example, name: Example, website: }
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    ```
    """,
)
WRONG_VALUE: Final = _rule(
    "wrong-value",
    """
    A value is not of the kind that its key wants.

    ## Why

    Each key knows what it holds: a date, a zone, a threshold, a handle. The message says what was expected; `bylaws
    schema --reference` has an example for each key.

    ## Bad

    ```yaml
    project: {id: example, name: Example}
    people: {ada: {handle: "@ada"}}
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    people: {ada: {handle: ada}}
    ```
    """,
)
WRONG_TYPE: Final = _rule(
    "wrong-type",
    """
    A key holds text, a list or a mapping where another of them is wanted.

    ## Bad

    ```yaml
    project: {id: example, name: Example}
    people: [ada, bob]
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    people: {ada: Ada, bob: Bob}
    ```
    """,
)
ONE_TOO_MANY: Final = _rule(
    "one-too-many",
    """
    Two keys exclude each other.

    ## Why

    Each says in another way what is meant. With both, no one knows which one counts.

    ## Bad

    ```yaml
    project: {id: example, name: Example}
    ladder: {maintainer: {name: Maintainer, privileges: [{text: Merge changes, access: write}]}}
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    ladder: {maintainer: {name: Maintainer, privileges: [{text: Merge changes}, {access: write}]}}
    ```
    """,
)
