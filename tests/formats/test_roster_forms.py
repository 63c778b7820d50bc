"""The forms of a line, a cell, a row and a file, each with people whose names and accounts are as odd as real ones."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_roster import Someone, expected, told

from bylaws.formats.reading import read_listing

NAMES = (
    "Ada Lovelace",
    "Jean-Baptiste de la Roche",
    "J. R. Moss",
    "A. B. Kumar",
    "Anne-Marie O'Neil",
    "José Núñez Pérez",
    "Mårten Åkesson",
    "张伟",
    "Kim Jong Min",
    'Rob "Bobby" Stone',
    "Dr. Eve Hart",
    "Thomas van der Berg",
    "Łucja Żak",
    "Sam Altmann III",
    "Tiago Costa Jr.",
    "Mohamed al-Farsi",
    "McKenzie Grant",
    "Ng Wei Ling",
    "Sunil K S",
    "April May",
)
ACCOUNTS = (
    "ada",
    "jb-roche",
    "jrmoss",
    "abk",
    "amoneil",
    "jnp",
    "MartenA",
    "zw123",
    "kjm-dev",
    "bstone",
    "evehart",
    "tvdb",
    "lzak",
    "samiii",
    "tcosta",
    "malfarsi",
    "mckg",
    "nwl",
    "sunilks",
    "aprilmay",
)
COMPANIES = (
    "Acme",
    "Red Hat",
    "VMware, Inc.",
    "Google Cloud",
    "F5",
    "Université de Paris",
    "Independent",
    "Self-employed",
    "eBay",
    "Solo.io",
    "Bloomberg L.P.",
    "1Password",
    "JFrog Ltd.",
    "CERN",
    "G-Research",
    "Lead Systems",
    "Maintainer Labs",
)
EVERYBODY = [*zip(NAMES, ACCOUNTS, strict=True)]
PEOPLE = st.builds(
    lambda who, companies: [Someone(*it, company) for it, company in zip(who, companies, strict=True)],
    st.lists(st.sampled_from(EVERYBODY), min_size=5, max_size=5, unique=True),
    st.lists(st.sampled_from(COMPANIES), min_size=5, max_size=5),
)
HEADINGS = st.sampled_from(
    [
        "## Emeritus",
        "### Alumni",
        "**Emeritus**",
        "Past maintainers:",
        "## Maintainers Emeriti",
        "## Emerituses",
        "## Retired",
        "*Emeritus maintainers:*",
        "#### Emeritus Members 🎖️",
        "## Hall of Fame",
        "## EMERITUS MAINTAINERS",
    ]
)
LINKS = st.sampled_from(
    [
        "@{h}",
        "[@{h}](https://github.com/{h})",
        "[{h}](http://github.com/{h})",
        "<https://github.com/{h}>",
        "`@{h}`",
        "[github.com/{h}](https://github.com/{h})",
        "*[@{h}](https://github.com/{h}/)*",
    ]
)


TITLES = {"md": ("# Maintainers", "## Emeritus"), "adoc": ("= Maintainers", "== Emeritus")}
ROWS = "   * - {n}\n     - @{h}\n     - {c}"
ROWS_ABOVE = ".. list-table:: People\n   :header-rows: 1\n\n   * - Name\n     - GitHub\n     - Company"
CELLS = "|{n}\n|link:https://github.com/{h}[{h}]\n|{c}\n"
CELLS_ABOVE = '.People\n[options="header"]\n|===\n|Name|GitHub|Company'


def lines(form: str, people: Sequence[Someone], link: str = "@{h}", between: str = "\n") -> str:
    shown = [
        form.replace("{a}", link).replace("{n}", it.name).replace("{h}", it.handle).replace("{c}", it.company)
        for it in people
    ]
    return between.join(shown)


@pytest.mark.parametrize(
    "form",
    [
        "{n} ({c}) {a}",
        "{n} ({a}) - {c}",
        "{n} ({c}, {a})",
        "{n} - {c} - {a}",
        "{a} - {n} ({c})",
        "{a}: {n}, {c}",
        "{n} / {a} / {c}",
        "{n} <a@b.example> ({a}), {c}",
        "{n} {a} @ {c}",
        "{n} {a} at {c}",
        "{n} ({a}) from {c}",
        "{n} [{c}] ({a})",
        "{n}; {a}; {c}",
        "{a} ({n}, {c})",
        "{a} ({n} - {c})",
        "[{n} (@{h})](https://github.com/{h}), {c}",
        "{n} (@{h} on GitHub), {c}",
        "{n} (GitHub: [{h}](https://github.com/{h}), Company: {c})",
        "[**{n}**](https://github.com/{h}) (*{c}*)",
        "**{n}** {a} _{c}_",
        "{n} {a}, Maintainer, {c}",
        "{n} ({a}), {c} (2021 - present)",
        "{n} ({a}), Maintainer since 2022",
        "{n} {a} ({c}) — Project Lead",
        "{n}: {a}",
        "{a} - {n}",
        "{n}, {a}",
        "{n} ({a}) <a@b.example>",
        "Chair: {n} ({a})",
    ],
)
@settings(max_examples=12)
@given(PEOPLE, HEADINGS, LINKS, st.sampled_from(["- ", "* ", "1. ", "  * "]), st.sampled_from(["\n", "\n\n"]))
def test_a_line_a_person(form: str, people: list[Someone], word: str, link: str, mark: str, between: str) -> None:
    here, gone = people[:4], people[4:]
    present, past = (lines(mark + form, them, link, between) for them in (here, gone))
    text = f"# Maintainers\n\n{present}\n\n{word}\n\n{past}\n"
    shown = "{c}" if "{c}" in form else ""
    found = told(read_listing("MAINTAINERS.md", text))
    assert found == {
        (it.handle, it.name, shown and it.company, former)
        for them, former in ((here, False), (gone, True))
        for it in them
    }


@pytest.mark.parametrize(
    "form",
    [
        "{n} {a} ({e})",
        "{n} ({a}, {e})",
        "{n} {a} - {e}",
        "~~{n} {a}~~",
        "{n} ({a}) _{e}_",
        "{n} {a} [{e}]",
        "{n} ({a}) ({e} since 2023)",
        "{e}: {n} ({a})",
    ],
)
@settings(max_examples=12)
@given(
    PEOPLE,
    LINKS.filter(lambda link: not link.startswith(("<", "*"))),
    st.sampled_from(["emeritus", "Emeritus", "inactive", "retired", "former"]),
)
def test_a_line_says_that_somebody_has_left(form: str, people: list[Someone], link: str, word: str) -> None:
    here, gone = people[:3], people[3:]
    past = lines("- " + form.replace("{e}", word), gone, link)
    text = f"# Maintainers\n\n{lines('- {n} ({a})', here, link)}\n{past}\n"
    listing = read_listing("MAINTAINERS.md", text)
    assert listing is not None
    found = {(it.handle, it.name, it.is_former) for it in listing.entries}
    assert found == {(it.handle, it.name, it in gone) for it in people}


@settings(max_examples=60)
@given(
    PEOPLE,
    st.sampled_from(
        [
            "{n} (@{h})",
            "[{n}](https://github.com/{h})",
            "@{h}",
            "{n} ([@{h}](https://github.com/{h}))",
            "{n} (@{h}, {c})",
        ]
    ),
    st.sampled_from([", ", "<br>", " and ", "<br/> ", "; ", " / "]),
    st.sampled_from(["row", "labels"]),
)
def test_several_people_in_a_cell_or_behind_a_label(people: list[Someone], form: str, between: str, shape: str) -> None:
    here, gone = people[:3], people[3:]
    present, past = lines(form, here, between=between), lines(form, gone, between=between)
    table = f"| Area | Owners | Emeritus |\n|---|---|---|\n| core | {present} | {past} |\n"
    labels = f"- **Maintainers**: {present}\n- **Emeritus**: {past}\n"
    listing = read_listing("OWNERS.md", f"# Owners\n\n{table if shape == 'row' or '<br' in between else labels}")
    assert listing is not None
    found = {(it.handle, it.name, it.is_former) for it in listing.entries}
    assert found == {(it.handle, it.name if "{n}" in form else "", it in gone) for it in people}


@pytest.mark.parametrize(
    ("head", "present", "past"),
    [
        ("Status", "Active", "Emeritus (2023)"),
        ("State", "", "Stepped down"),
        ("Active?", "Yes", "No"),
        ("Role", "Maintainer", "Maintainer Emeritus"),
        ("Emeritus", "", "✅"),
    ],
)
@settings(max_examples=12)
@given(PEOPLE, LINKS)
def test_a_column_says_who_has_left(head: str, present: str, past: str, people: list[Someone], link: str) -> None:
    here, gone = people[:3], people[3:]
    rows = [lines(f"| {{n}} | {{a}} | {{c}} | {word} |", them, link) for them, word in ((here, present), (gone, past))]
    text = "# Maintainers\n\n| Name | GitHub | Company | " + head + " |\n|---|---|---|---|\n" + "\n".join(rows) + "\n"
    assert told(read_listing("MAINTAINERS.md", text)) == expected(here, text) | expected(gone, text, former=True)


@pytest.mark.parametrize(
    ("path", "form", "above", "below"),
    [
        (
            "MAINTAINERS.md",
            "<tr><td>{n}</td><td><a href=https://github.com/{h}>{h}</a></td><td>{c}</td></tr>",
            "<TABLE><tr><th>Name</th><th>GitHub</th><th>Company</th></tr>",
            "</TABLE>",
        ),
        ("MAINTAINERS.md", '<li>{n} (<a href="https://github.com/{h}">@{h}</a>), {c}</li>', "<ul>", "</ul>"),
        ("MAINTAINERS.md", "### {n}\n\n- GitHub: @{h}\n- Company: {c}\n", "", ""),
        ("MAINTAINERS.md", "### {n}\n\n* **GitHub**: [@{h}](https://github.com/{h})\n* **Affiliation**: {c}\n", "", ""),
        ("MAINTAINERS.md", '"{h}","{n}","a@b.example","{c}"', "```csv", "```"),
        ("MAINTAINERS.md", "- Name: {n}\n  GitHub: @{h}\n  Affiliation: {c}\n", "", ""),
        ("MAINTAINERS", "Name:     {n}\nGithub:   https://github.com/{h}\nOrg:      {c}\n", "", ""),
        ("MAINTAINERS", "{n} <a@b.example> ({c}) @{h}", "", ""),
        ("MAINTAINERS.rst", "#. `{n} <https://github.com/{h}>`_ ({c})", "", ""),
        ("MAINTAINERS.rst", ROWS, ROWS_ABOVE, ""),
        ("MAINTAINERS.adoc", CELLS, CELLS_ABOVE, "|==="),
        (
            "MAINTAINERS.adoc",
            "|{n} |https://github.com/{h}[@{h}] |{c}",
            "[%header,cols=3*]\n|===\n|Name |GitHub |Company\n",
            "|===",
        ),
    ],
)
@settings(max_examples=12)
@given(PEOPLE)
def test_a_file_of_people(path: str, form: str, above: str, below: str, people: list[Someone]) -> None:
    people = [Someone(it.name.replace('"', ""), it.handle, it.company) for it in people]
    here, gone = people[:3], people[3:]
    title, past = TITLES.get(path.partition(".")[2], ("Maintainers\n===========", "Emeritus\n--------"))
    parts = [f"{above}\n{lines(form, them)}\n{below}" for them in (here, gone)]
    text = f"{title}\n\n{parts[0]}\n\n{past}\n\n{parts[1]}\n"
    assert told(read_listing(path, text)) == expected(here, text) | expected(gone, text, former=True)


@pytest.mark.parametrize(
    ("key", "present", "past"),
    [
        ("status", "active", "emeritus"),
        ("active", "true", "false"),
        ("role", "maintainer", "emeritus"),
        ("emeritus", "false", "true"),
        ("role", "maintainer", "emeritus maintainer"),
    ],
)
@settings(max_examples=12)
@given(PEOPLE)
def test_a_key_says_who_has_left(key: str, present: str, past: str, people: list[Someone]) -> None:
    here, gone = people[:3], people[3:]
    form = "- name: >-\n    {n}\n  github: '{h}'\n  company: '{c}'\n"
    rows = [lines(f"{form}  {key}: {word}", them) for them, word in ((here, present), (gone, past))]
    text = "\n".join(rows) + "\n"
    assert told(read_listing("maintainers.yaml", text)) == expected(here, text) | expected(gone, text, former=True)
