"""Organizations by their accounts, and columns that blanks keep apart: random people in random layouts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_roster import PEOPLE, Someone, expected, told

from bylaws.formats.reading import read_listing

COMPANIES = ("acme", "redhat", "Birch-Labs", "solo-io", "IBM")
ROLE = "# Maintainers\n\n"
BEHIND = [
    "{n} @{h} @{c}",
    "{n} (@{h}) @{c}",
    "{n} (@{h}), @{c}",
    "{n} @{h} (@{c})",
    "@{h} - {n} - @{c}",
    "**{n}** @{h} | @{c}",
    "[@{h}](https://github.com/{h}) {n} [@{c}](https://github.com/{c})",
    "[{n}](https://github.com/{h}) (@{h}) @{c}",
]
NAMELESS = ["@{h} (@{c})", "[@{h}](https://github.com/{h}) ([@{c}](https://github.com/{c}))"]


def apart(people: list[Someone]) -> bool:
    """Whether nobody has the account of an organization."""
    taken = [person.handle.casefold() for person in people]
    return len({*taken}) == len(taken) and not {*taken} & {name.casefold() for name in COMPANIES}


def entries(text: str, path: str = "MAINTAINERS.md") -> list[tuple[str, str, str]]:
    listing = read_listing(path, text)
    assert listing is not None
    return [(it.handle, it.name, it.affiliation) for it in listing.entries]


@settings(max_examples=200)
@given(PEOPLE.filter(apart), st.data(), st.sampled_from(BEHIND), st.sampled_from(["- ", "* ", "1. "]))
def test_the_account_of_a_company_stands_behind_that_of_a_person(
    people: list[Someone], data: st.DataObject, form: str, mark: str
) -> None:
    where = {person: data.draw(st.sampled_from(COMPANIES)) for person in people}
    lines = [mark + form.format(n=it.name, h=it.handle, c=where[it]) for it in people]
    assert entries(ROLE + "\n".join(lines)) == [(it.handle, it.name, where[it]) for it in people]


@settings(max_examples=100)
@given(PEOPLE.filter(apart), st.data(), st.sampled_from(NAMELESS))
def test_in_brackets_it_is_a_company_without_a_name_too(people: list[Someone], data: st.DataObject, form: str) -> None:
    where = {person: data.draw(st.sampled_from(COMPANIES)) for person in people}
    lines = ["- " + form.format(h=it.handle, c=where[it]) for it in people]
    assert entries(ROLE + "\n".join(lines)) == [(it.handle, "", where[it]) for it in people]


def test_a_company_that_comes_again_is_one() -> None:
    text = f"{ROLE}- @ada @acme\n- @grace @redhat\n- @eve @acme\n"
    assert entries(text) == [("ada", "", "acme"), ("grace", "", "redhat"), ("eve", "", "acme")]


@pytest.mark.parametrize(
    "text",
    [
        "- @ada @grace\n- @eve @kim\n",
        "- @ada, @grace\n- @eve, @ada\n",
        "- @ada and @grace\n- @eve and @kim\n",
        "- core: @ada @grace\n- docs: @eve @grace\n",
        "- @ada @grace\n",
        "- Ada Lovelace @ada, Grace Hopper @grace\n- Eve Moss @eve, Kim Lee @kim\n",
    ],
)
def test_two_people_in_an_item_stay_two(text: str) -> None:
    found = {handle for handle, _, _ in entries(ROLE + text)}
    assert found == {word for word in ("ada", "grace", "eve", "kim") if f"@{word}" in text}


HEADS = {"name": ["Name", "Maintainer"], "handle": ["GitHub", "Handle"], "company": ["Company", "Affiliation"]}


def aligned(rows: list[list[str]], gap: int) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return ["".join(cell.ljust(width + gap) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


@settings(max_examples=200)
@given(PEOPLE, st.data(), st.permutations(["name", "handle", "company"]), st.integers(2, 6), st.booleans())
def test_columns_that_blanks_keep_apart(
    people: list[Someone], data: st.DataObject, order: list[str], gap: int, is_ruled: bool
) -> None:
    mark = data.draw(st.sampled_from(["", "@"]))
    head = [data.draw(st.sampled_from(HEADS[key])) for key in order]
    values = [{"name": it.name, "handle": mark + it.handle, "company": it.company} for it in people]
    rows = [head, *([value[key] for key in order] for value in values)]
    lines = aligned(rows, gap)
    if is_ruled:
        lines.insert(1, (" " * gap).join("-" * max(len(row[column]) for row in rows) for column in range(3)))
    body = "\n".join(lines)
    path, text = data.draw(
        st.sampled_from(
            [
                ("MAINTAINERS", f"Maintainers\n===========\n\n{body}\n"),
                ("MAINTAINERS.md", f"{ROLE}```\n{body}\n```\n"),
                ("MAINTAINERS.md", f"{ROLE}```text\n{body}\n```\n"),
                ("MAINTAINERS.md", f"{ROLE}{body}\n"),
            ]
        )
    )
    assert told(read_listing(path, text)) == expected(people, text)


def test_columns_without_a_head() -> None:
    text = "Ada Lovelace    @ada     Acme\nGrace Hopper    @grace   Red Hat\n"
    assert entries(text, "MAINTAINERS") == [("ada", "Ada Lovelace", "Acme"), ("grace", "Grace Hopper", "Red Hat")]


def test_sentences_with_wide_blanks_name_no_one() -> None:
    text = f"{ROLE}Write to us.  We answer soon.  Thank you for everything.\n\n- @ada\n"
    assert entries(text) == [("ada", "", "")]
