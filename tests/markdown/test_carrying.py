"""A file for a code host as a page of a site: what is laid out anew, and what stays."""

from __future__ import annotations

import pytest

from bylaws.markdown.carrying import Carried, carried


def led(text: str) -> str:
    found = carried(text, lambda link, is_html: None)
    return "\n\n".join(filter(None, (found.head, found.rest)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two:\n- one\n- two", "Two:\n\n- one\n- two"),
        ("Two:\n\n- one\n  - in it\n\n    more\n", "Two:\n\n- one\n    - in it\n\n        more"),
        ("1) one\n   - in\n2) two\nlazy", "1. one\n    - in\n2. two\n    lazy"),
        ("- a\n    - four\n        - eight", "- a\n    - four\n        - eight"),
        ("-\tone\n\t- two", "-   one\n    - two"),
        ("10. ten\n    - in", "10. ten\n    - in"),
        ("- one\n\n      code\n", "- one\n\n        code"),
        ("What:\n| a | b |\n|---|---|\n| 1 | 2 |", "What:\n\n| a | b |\n|---|---|\n| 1 | 2 |"),
        ("> quoted\n> - one\n>   - two", "> quoted\n> - one\n>   - two"),
        ("```\n- code\n  - in it\n```", "```\n- code\n  - in it\n```"),
        ("See https://example.org/a_b.", "See <https://example.org/a_b>."),
        (
            "<a href='https://example.org'>https://example.org</a>",
            "<a href='https://example.org'>https://example.org</a>",
        ),
        ("`https://example.org` <https://example.org>", "`https://example.org` <https://example.org>"),
        ("One\r\ntwo\r\n", "One\ntwo"),
    ],
)
def test_lines_are_laid_out_as_python_markdown_reads_them(text: str, expected: str) -> None:
    assert led(text) == expected


def test_a_page_is_cut_behind_its_title() -> None:
    def keep(link: object, is_html: bool) -> None:
        return None

    assert carried("---\na: b\n---\n# Title\ntext", keep) == Carried("---\na: b\n---\n", "# Title", "text")
    assert carried("<!-- no -->\n\nTitle\n=====\n\ntext", keep) == Carried("", "<!-- no -->\n\n\n# Title", "text")
    assert carried('<h1 align="center">Title</h1>\n\ntext', keep) == Carried(
        "", '<h1 align="center">Title</h1>', "text"
    )
    assert carried("![logo](a.svg)\n\n# Title", keep) == Carried("", "", "![logo](a.svg)\n\n# Title")
    assert carried("## Part\n\ntext", keep) == Carried("", "", "## Part\n\ntext")


def test_links_are_led_where_they_are_written() -> None:
    text = (
        "[a](one.md \"two.md\") ![b](two.svg) <img src='two.svg'> [c][d], `[e](one.md)` [f [g]](gone.md) end\n\n"
        "| a \\| [b](one.md) |\n|---|\n\n[d]: <one.md>\n"
    )
    asked: list[tuple[str, bool]] = []

    def lead(link: object, is_html: bool) -> str | None:
        target = str(getattr(link, "target"))  # noqa: B009
        asked.append((target, is_html))
        return {"one.md": "1.md", "gone.md": ""}.get(target)

    assert carried(text, lead).rest == (
        "[a](1.md \"two.md\") ![b](two.svg) <img src='two.svg'> [c][d], `[e](one.md)` f [g] end\n\n"
        "| a \\| [b](1.md) |\n|---|\n\n[d]: <1.md>"
    )
    assert ("two.svg", True) in asked
    assert ("two.svg", False) in asked
