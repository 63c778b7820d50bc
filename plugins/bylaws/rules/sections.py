"""What is wrong with the sections that the data asks for, and what no section says."""

from __future__ import annotations

from typing import Final

from bylaws.rules import ERROR, WARNING, Over, Rule, described


def _rule(name: str, manual: str) -> Rule:
    return described(name, ERROR, Over.FILES, manual)


UNKNOWN_SECTION: Final = _rule(
    "unknown-section",
    """
    A section is named that the page does not have.

    ## Why

    An order that names a section by another word would drop it without a word.

    ## Bad

    ```yaml
    project: {id: example, name: Example}
    ladder: {maintainer: {name: Maintainer}}
    documents: {governance: {order: [rolls]}}
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    ladder: {maintainer: {name: Maintainer}}
    documents: {governance: {order: [roles]}}
    ```
    """,
)
SECTION_IN_ITSELF: Final = _rule(
    "section-in-itself",
    """
    A section is a part of itself, through `within`.

    ## Bad

    ```yaml
    project: {id: example, name: Example}
    ladder: {maintainer: {name: Maintainer}}
    documents:
      governance:
        sections:
          values: {text: We are kind., within: history}
          history: {text: It began in 2019., within: values}
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    ladder: {maintainer: {name: Maintainer}}
    documents:
      governance:
        sections:
          values: {text: We are kind.}
          history: {text: It began in 2019., within: values}
    ```
    """,
)
BAD_EXPRESSION: Final = _rule(
    "bad-expression",
    """
    An expression in a section of your own does not work.

    ## Why

    What stands in `{{ }}` and `{% %}` asks the data. A mistake in it would leave a hole in the page.

    ## Bad

    ```yaml
    project: {id: example, name: Example}
    ladder: {maintainer: {name: Maintainer}}
    documents: {governance: {sections: {values: {text: "We are {{ projct.name }}."}}}}
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    ladder: {maintainer: {name: Maintainer}}
    documents: {governance: {sections: {values: {text: "We are {{ project.name }}."}}}}
    ```
    """,
)

UNPRINTED: Final = described(
    "unprinted",
    WARNING,
    Over.FILES,
    """
    A value of the data is on no page.

    ## Why

    Whoever writes a rule down believes that readers see it. A page that is not made, an order that leaves out a section
    and words of your own in place of one take the rules with them that stood there. What your own words say in an
    expression, such as `{{ say(f.voting.tie) }}`, is printed.

    ## Bad

    ```yaml
    project: {id: example, name: Example}
    ladder: {maintainer: {name: Maintainer}}
    amendments: {vote: half}
    voting: {default: half, kinds: {half: {passes: more than 1/2, open_for: 3 days}}}
    documents: {governance: {order: [roles, voting]}}
    ```

    ## Good

    ```yaml
    project: {id: example, name: Example}
    ladder: {maintainer: {name: Maintainer}}
    amendments: {vote: half}
    voting: {default: half, kinds: {half: {passes: more than 1/2, open_for: 3 days}}}
    documents: {governance: {order: [roles, voting, changing-these-rules]}}
    ```
    """,
)
