"""A document with what a site adds to it: each in its place, and nothing where no such place is."""

from __future__ import annotations

from bylaws.pages.page import Answers
from bylaws.pages.site.joining import joined

DOCUMENT = """\
# Title

What it is.

<a id="first"></a>

## The first part

| A | B |
| --- | --- |
| 1 | 2 |

| C | D |
| --- | --- |

```text
## No heading

| no table |
```

## A &lt;b> \\*c\\*

Words.
"""


def test_answers_stand_in_their_places() -> None:
    answers = Answers("The answer.", {"first": "Within."}, {}, "## More\n\nOf it.")
    assert joined(DOCUMENT, answers) == (
        DOCUMENT.replace("# Title\n\n", "# Title\n\nThe answer.\n\n", 1)
        .replace('<a id="first">', '## More\n\nOf it.\n\n<a id="first">')
        .replace("## The first part\n\n", "## The first part\n\nWithin.\n\n")
    )


def test_the_first_table_of_a_section_is_replaced() -> None:
    answers = Answers(instead={"first": "CARDS", "no-heading": "WRONG"})
    table = "| A | B |\n| --- | --- |\n| 1 | 2 |"
    assert joined(DOCUMENT, answers) == DOCUMENT.replace(table, "CARDS")


def test_a_section_is_known_by_its_title_too() -> None:
    assert joined(DOCUMENT, Answers(within={"a-b-c": "Here."})) == DOCUMENT.replace("Words.", "Here.\n\nWords.")


def test_sections_go_to_the_end_of_a_page_without_any() -> None:
    assert joined("# Title\n\nWords.\n", Answers(more="## More")) == "# Title\n\nWords.\n\n## More\n"


def test_nothing_to_add_changes_nothing() -> None:
    assert joined(DOCUMENT, Answers(within={"no-such-part": "x"})) == DOCUMENT
