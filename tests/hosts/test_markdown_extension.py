"""What our extension of Python-Markdown adds to pages, whichever engine runs it."""

from __future__ import annotations

import re

import pytest

from markdown import Markdown

TABLE = """\
| Vote | Passes with | Open for |
| --- | --- | --- |
| Simple majority | **More** than half | [3 days](a.md) |
| | Two thirds | |
"""
NARROW = """\
| Name | Role |
| --- | --- |
| Ada | Maintainer |
"""


def html(text: str, *, permalink: bool = False) -> str:
    extensions = ["tables", "toc", "md_in_html", "bylaws.markdown_extension"]
    return str(Markdown(extensions=extensions, extension_configs={"toc": {"permalink": permalink}}).convert(text))


def long_page(sections: int, between: str = "") -> str:
    return f"# Page\n\n{between}\n\n" + "\n\n".join(f"## Part {number} & `more`" for number in range(sections))


def test_rows_have_headers_and_cells_know_their_columns() -> None:
    first, second = re.findall(r"<tr>\n(.*?)</tr>", html(TABLE), re.DOTALL)[1:]
    assert first.splitlines() == [
        '<th scope="row">Simple majority</th>',
        '<td data-label="Passes with"><strong>More</strong> than half</td>',
        '<td data-label="Open for"><a href="a.md">3 days</a></td>',
    ]
    assert second.splitlines() == ["<td></td>", "<td>Two thirds</td>", "<td></td>"]  # heads nothing


def test_a_narrow_table_stays_one_on_a_phone() -> None:
    assert "data-label" not in html(NARROW)
    assert '<th scope="row">Ada</th>' in html(NARROW)


def test_a_table_inside_an_element_is_described_too() -> None:
    assert '<th scope="row">Ada</th>' in html(f"<div markdown>\n\n{NARROW}\n</div>")


def test_html_in_a_head_is_no_part_of_a_label() -> None:
    assert 'data-label="Passes with"' in html(TABLE.replace("Passes with", "<b>Passes</b> with"))


def test_anchors_say_where_they_lead() -> None:
    page = html("# A page\n\n## Who & <em>why</em>", permalink=True)
    assert re.findall('aria-label="(.*?)"', page) == ["Link to “A page”", "Link to “Who &amp; why”"]
    assert "aria-label" not in html("# A page")


def test_a_long_page_has_contents_before_its_first_section() -> None:
    page = html(long_page(6, "Words."))
    assert page.startswith(
        '<h1 id="page">Page</h1>\n<p>Words.</p>\n<details class="bylaws-contents" data-search-exclude="">'
        '<summary>On this page</summary><ul><li><a href="#part-0-more">Part 0 &amp; more</a></li>'
    )
    assert page.count("<li>") == 6
    assert "bylaws-contents" not in html(long_page(5))


def test_contents_that_are_there_are_marked_and_not_said_again() -> None:
    links = "\n".join(f"- [Part {number}](#part-{number}-more)" for number in range(6))
    page = html(long_page(6, links))
    assert '<ul class="bylaws-contents">' in page
    assert "<details" not in page
    others = "- [One](one.md)\n- [Two](two.md)\n- [Three](three.md)"
    assert '<ul class="bylaws-contents">' not in html(long_page(6, others))


@pytest.mark.parametrize(("number", "is_contents"), [(2, False), (3, True)])
def test_three_links_to_sections_are_contents(number: int, is_contents: bool) -> None:
    links = "\n".join(f"- [Part {one}](#part-{one}-more)" for one in range(number))
    assert ('<ul class="bylaws-contents">' in html(long_page(6, links))) is is_contents


def test_a_list_behind_the_first_heading_is_no_contents() -> None:
    links = "\n".join(f"- [Part {number}](#part-{number}-more)" for number in range(6))
    assert '<ul class="bylaws-contents">' not in html(f"# Page\n\n## First\n\n{links}")
