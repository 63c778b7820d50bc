"""Lists of people, whatever their shape: random people in random layouts are read as they were written."""

from __future__ import annotations

import html
import string
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bylaws.formats.listing import Listing
from bylaws.formats.reading import read_listing
from bylaws.formats.roster.names import NOTHING


@dataclass(frozen=True)
class Someone:
    name: str
    handle: str
    company: str


Draw = Callable[[st.SearchStrategy[str]], str]

FIRST = st.sampled_from(
    [
        "Ada",
        "Eve",
        "Grace",
        "Jérémie",
        "Łukasz",
        "Zoë",
        "Márk",
        "Niccolò",
        "Sebastiaan",
        "Wei",
        "Natália",
        "Hung-Ying",
        "Tomás",
        "Linus",
    ]
)
LAST = st.sampled_from(
    [
        "Lovelace",
        "Moss",
        "Hopper",
        "Péronnet",
        "van Stijn",
        "de Valon",
        "O'Brien",
        "Sági-Kazár",
        "Wang",
        "Di Giacinto",
        "Müller",
    ]
)
NAMES = st.one_of(
    st.builds(lambda first, last: f"{first} {last}", FIRST, LAST),
    st.sampled_from(["王纪开", "徐俊杰", "Zefeng (Kevin) Wang"]),
)
HANDLES = st.builds(
    lambda first, rest, end: first + rest + end,
    st.sampled_from(string.ascii_lowercase),
    st.text(string.ascii_letters + string.digits + "-", min_size=1, max_size=12).map(
        lambda text: text.replace("--", "-")
    ),
    st.sampled_from(string.ascii_lowercase + string.digits),
).filter(lambda handle: "--" not in handle and not NOTHING.fullmatch(handle))
COMPANIES = st.sampled_from(
    ["Acme", "Red Hat", "Birch Labs", "Independent", "eBay", "Cedar, Inc.", "Grafana Labs", "Solo.io", "Ant Group", "University of Utah",
     "JD.com", "Second State", "IBM"]
)  # fmt: skip
PEOPLE = st.lists(
    st.builds(Someone, NAMES, HANDLES, COMPANIES),
    min_size=2,
    max_size=6,
    unique_by=(lambda it: it.handle.casefold(), lambda it: it.name),
)

NOISE = st.lists(
    st.sampled_from(
        [
            "See [GOVERNANCE.md](GOVERNANCE.md) for how maintainers are selected and replaced.",
            "<!--\n- @commented\n* Add a new maintainer: [nobody](https://github.com/nobody)\n-->",
            "```yaml\n- @example\n- name: Example\n```",
            "This list must be kept in sync with the [list](https://github.com/cncf/foundation/blob/main/project-maintainers.csv).",
            "Ask the maintainers by mentioning `@org/maintainers`, or write to <team@lists.example.org>.",
            "* See also [the old list](https://github.com/example)\n* Read the [ladder](LADDER.md) first",
            "![a picture](https://github.com/user-attachments/assets/1)",
            "We are grateful to everyone who has helped @org to grow.",
            "[label]: https://example.org/page",
        ]
    ),
    max_size=4,
)
BELOW = (
    "\n\n## How to become one\n\n1. Open an issue\n2. Ask two maintainers to second it\n\n* Fairness\n* Open Source\n"
)

ROLES = st.sampled_from(
    ["Maintainers", "Core Maintainers", "Committers", "Reviewers", "Technical Steering Committee", "Owners"]
)
FORMER = st.sampled_from(
    ["## Emeritus", "## Emeritus Maintainers", "# Former Maintainers", "### Alumni", "**Emeritus:**", "Emeritus Maintainers:",
     "Retired maintainers:", "## Past maintainers", "__Inactive__", "<h2>Emeriti</h2>", "Former maintainers include:"]
)  # fmt: skip


def account(draw: Draw, handle: str) -> str:
    """An account, as a cell or an item shows it."""
    form = draw(
        st.sampled_from(
            ["@{h}", "[{h}](https://github.com/{h})", "[@{h}](https://github.com/{h})", "**[@{h}](https://github.com/{h})**",
             "[{h}](https://www.github.com/{h}/)", "[`{h}`](https://github.com/{h})", "https://github.com/{h}", "`@{h}`",
             "<https://github.com/{h}>", '<a href="https://github.com/{h}">@{h}</a>', "[@{h}](http://github.com/{h} )",
             "[{h}](https://github.com/orgs/acme/people/{h})"]
        )
    )  # fmt: skip
    return form.format(h=handle)


HEADS = {
    "name": ["Name", "Maintainer", "**Name**", "Member", "Full Name", "Maintainer Name", "Who"],
    "handle": ["GitHub", "GitHub ID", "Github Username", "GitHub Handle", "Profile", "GitHub account", "Github"],
    "company": [
        "Affiliation",
        "Company",
        "Organization",
        "Employer",
        "Emplolyer",
        "Org",
        "Company Affiliation",
        "Organisation",
    ],
    "mail": ["Email", "E-mail", "Contact"],
    "slack": ["Slack", "CNCF Slack"],
    "zone": ["Country", "Time Zone"],
    "picture": ["", "&nbsp;", "Avatar"],
}


def cell(draw: Draw, key: str, person: Someone) -> str:
    values = {
        "name": lambda: draw(
            st.sampled_from(["{n}", "**{n}**", "[{n}](https://ada.example)", "[{n}](mailto:a@b.example)"])
        ).format(n=person.name),
        "handle": lambda: account(draw, person.handle),
        "company": lambda: draw(st.sampled_from(["{c}", "[{c}](https://c.example)", "_{c}_"])).format(c=person.company),
        "mail": lambda: draw(st.sampled_from(["a@b.example", "<a@b.example>", "[a@b.example](mailto:a@b.example)"])),
        "slack": lambda: "`@someone else`",
        "zone": lambda: draw(st.sampled_from(["Italy", "UTC+1", "India"])),
        "picture": lambda: '<img width="30px" src="https://avatars.githubusercontent.com/u/1">',
    }
    return values[key]()


def table(draw: Draw, people: Sequence[Someone]) -> str:
    order = draw(
        st.permutations(
            [
                "name",
                "handle",
                "company",
                *draw(st.lists(st.sampled_from(["mail", "slack", "zone", "picture"]), unique=True, max_size=2)),
            ]
        )
    )  # type: ignore[arg-type]
    rows = [
        [draw(st.sampled_from(HEADS[key])) for key in order],
        *([cell(draw, key, it) for key in order] for it in people),
    ]
    if draw(st.sampled_from(["markdown", "markdown", "html"])) == "html":
        head, *body = rows
        lines = ["<tr>" + "".join(f"<th>{it.strip('*')}</th>" for it in head) + "</tr>"]
        lines += ["<tr>\n" + "\n".join(f"  <td>{it}</td>" for it in row) + "\n</tr>" for row in body]
        return "<table>\n" + "\n".join(lines) + "\n</table>"
    bars = draw(st.sampled_from(["both", "none", "front"]))
    rule = draw(st.sampled_from(["---", ":---:", ":--", "----------"]))
    out = [rows[0], [rule] * len(order), *rows[1:]]
    if bars == "none" and not rows[0][0].strip("&nbsp; "):
        bars = "both"
    start, end = {"both": ("| ", " |"), "none": ("", ""), "front": ("|", "")}[bars]
    return "\n".join(start + " | ".join(row) + end for row in out)


ITEMS = [
    "{n} ({c}) {a}", "{n} {a}", "{n} ({a})", "{n}, {c} ({a})", "{n} <a@b.example> {a}", "{n}, {c} <a@b.example> ({a})", "{n} ({a}, {c})",
    "{n} ({c}, {a})", "{n} - {a}", "**{n}** ({a}) - {c}", "[{n}](https://github.com/{h}) ({c})", "[{n}](https://github.com/{h}), {c}",
    "[{n}](https://github.com/{h}) [{c}]", "[{n}](https://github.com/{h})", "{a} - {n}", "{n} {a} (a@b.example)", "{n}: {a}",
    "{n} — {c} — {a}", "{n} from {c} ({a})", "{n} (GitHub: @{h}, Slack: someone)", "[{n}](https://github.com/{h}), [{c}](https://c.example)",
    "{n} ({c}) {a} (docs, website)", "{n} (she/her) {a}, {c}", "{n} ({c}) {a} :wave:", "🚀 {n} ({a})", "{n} <<a@b.example>> {a}",
    "{n} (a@b.example / @{h})", "{n} {a} (on behalf of {c})", "{n} ({a}, chair, {c})", "{n} ({c}) {a} (co-chair)", "{n}, aka \"al\" ({a})",
]  # fmt: skip


def items(draw: Draw, people: Sequence[Someone]) -> str:
    form = draw(st.sampled_from(ITEMS))
    mark = draw(st.sampled_from(["- ", "* ", "+ ", "1. ", "  - ", " * ", "-   "]))
    lines = [mark + form.format(n=it.name, h=it.handle, c=it.company, a=account(draw, it.handle)) for it in people]
    blank = draw(st.sampled_from(["\n", "\n", "\n\n"]))
    if mark == "* " and draw(st.sampled_from(["", "", "html"])):
        return "<ul>\n" + "\n".join(f"<li>{line[2:]}</li>" for line in lines) + "\n</ul>"
    return blank.join(lines)


def headings(draw: Draw, people: Sequence[Someone]) -> str:
    form = draw(
        st.sampled_from(
            ["### {n} ({a})", "### {n} {a}", "### {n}\n\n- GitHub: {a}\n- Company: {c}", "### {n}\nGitHub: {a}\nOrganization: {c}",
             "**{n}** ({a})", "{n}\n{c}\n{a}"]
        )
    )  # fmt: skip
    texts = [form.format(n=it.name, h=it.handle, c=it.company, a=account(draw, it.handle)) for it in people]
    return "\n\n".join(texts)


def blocks(draw: Draw, people: Sequence[Someone]) -> str:
    form = draw(
        st.sampled_from(
            [
                "Name: {n}\nGitHub: @{h}\nOrganization: {c}",
                "- Name: {n}\n- GitHub: @{h}\n- Company: {c}",
                "**Name:** {n}\n**GitHub:** {a}\n**Affiliation:** {c}",
            ]
        )
    )
    return "\n\n".join(form.format(n=it.name, h=it.handle, c=it.company, a=account(draw, it.handle)) for it in people)


SHAPES = st.sampled_from([table, table, items, items, headings, blocks])


def knows(text: str, company: str) -> bool:
    """Whether a layout says which organization people have."""
    return company in text


def told(listing: Listing | None) -> set[tuple[str, str, str, bool]]:
    assert listing is not None
    return {(it.handle, it.name, it.affiliation, it.is_former) for it in listing.entries}


def expected(people: Sequence[Someone], text: str, *, former: bool = False) -> set[tuple[str, str, str, bool]]:
    has_companies = all(person.company in text for person in people)
    return {(it.handle, it.name, it.company if has_companies else "", former) for it in people}


@settings(max_examples=400)
@given(st.data(), PEOPLE, SHAPES, NOISE, ROLES)
def test_people_are_read_as_they_are_written(
    data: st.DataObject,
    people: list[Someone],
    shape: Callable[[Draw, Sequence[Someone]], str],
    noise: list[str],
    role: str,
) -> None:
    listed = shape(data.draw, people)
    text = f"# Example {role}\n\n" + "\n\n".join(noise) + f"\n\n## {role}\n\n{listed}{BELOW}"
    assert told(read_listing("MAINTAINERS.md", text)) == expected(people, listed)


@settings(max_examples=300)
@given(st.data(), PEOPLE, SHAPES, SHAPES, FORMER)
def test_who_stands_below_a_word_for_the_past_has_left(
    data: st.DataObject,
    people: list[Someone],
    shape: Callable[[Draw, Sequence[Someone]], str],
    other: Callable[[Draw, Sequence[Someone]], str],
    word: str,
) -> None:
    here, gone = people[:1], people[1:]
    listed, left = shape(data.draw, here), other(data.draw, gone)
    text = f"# Maintainers\n\n{listed}\n\n{word}\n\n{left}\n"
    assert told(read_listing("OWNERS.md", text)) == expected(here, listed) | expected(gone, left, former=True)


def rst(draw: Draw, people: Sequence[Someone]) -> str:
    """A list or a table of reStructuredText."""
    form = draw(
        st.sampled_from(
            ["* {n} (`@{h} <https://github.com/{h}>`_), {c}", "* `{n} <https://github.com/{h}>`__ ({c})", "* {n} ({c}) :github:`{h}`",
             "   * - {n}\n     - `{h} <https://github.com/{h}>`_\n     - {c}"]
        )
    )  # fmt: skip
    rows = "\n".join(form.format(n=it.name, h=it.handle, c=it.company) for it in people)
    if not form.startswith(" "):
        return rows
    return f".. list-table::\n   :header-rows: 1\n\n   * - Name\n     - GitHub\n     - Affiliation\n{rows}"


def asciidoc(draw: Draw, people: Sequence[Someone]) -> str:
    """A list or a table of AsciiDoc."""
    form = draw(
        st.sampled_from(
            ["* {n} (https://github.com/{h}[@{h}]), {c}", "* https://github.com/{h}[{n}] ({c})", "* link:https://github.com/{h}[{n}], {c}",
             "| {n} | https://github.com/{h}[{h}] | {c}", "| {n}\n| @{h}\n| {c}\n"]
        )
    )  # fmt: skip
    rows = "\n".join(form.format(n=it.name, h=it.handle, c=it.company) for it in people)
    if not form.startswith("|"):
        return rows
    return f'[cols="1,1,1", options="header"]\n|===\n| Name | GitHub | Company\n\n{rows}\n|==='


@settings(max_examples=150)
@given(st.data(), PEOPLE)
def test_lists_in_other_markup(data: st.DataObject, people: list[Someone]) -> None:
    listed = rst(data.draw, people[:1]), rst(data.draw, people[1:])
    text = f"Maintainers\n===========\n\n{listed[0]}\n\nEmeritus\n--------\n\n{listed[1]}\n"
    assert told(read_listing("MAINTAINERS.rst", text)) == expected(people[:1], text) | expected(
        people[1:], text, former=True
    )
    listed = asciidoc(data.draw, people[:1]), asciidoc(data.draw, people[1:])
    text = f"= Maintainers\n\n{listed[0]}\n\n== Emeritus\n\n{listed[1]}\n"
    assert told(read_listing("MAINTAINERS.adoc", text)) == expected(people[:1], text) | expected(
        people[1:], text, former=True
    )


@settings(max_examples=100)
@given(st.data(), PEOPLE)
def test_sentences_that_name_everyone(data: st.DataObject, people: list[Someone]) -> None:
    lead = data.draw(
        st.sampled_from(
            ["The project is maintained by", "The current maintainers are", "The maintainers of Lantern are currently", "It is led by"]
        )
    )  # fmt: skip
    form = data.draw(st.sampled_from(["{n} (@{h})", "[{n}](https://github.com/{h})", "@{h}"]))
    shown = [form.format(n=it.name, h=it.handle) for it in people]
    text = f"# Maintainers\n\n{lead} {', '.join(shown[:-1])} and {shown[-1]}.\n"
    assert told(read_listing("MAINTAINERS.md", text)) == {
        (it.handle, it.name if "{n}" in form else "", "", False) for it in people
    }


TEXT_LINES = [
    "{n} <a@b.example> (@{h})", "{n}, {c} <a@b.example> (@{h})", "{n} <a@b.example> @{h}", "{n} ({c}) @{h}", "{n} <a@b.example> (github: {h})",
    "- {n} (@{h})", "{n} @{h}", "{n} <a@b.example> (@{h}) pkg:*", "{n} <a@b.example> ({h}@) pkg:*", "{n} [{h}@]",
]  # fmt: skip


@settings(max_examples=150)
@given(
    PEOPLE,
    st.sampled_from(TEXT_LINES),
    st.sampled_from(["Emeritus:", "Retired maintainers:", "# Emeritus", "Emeritus\n--------"]),
)
def test_lines_of_plain_text(people: list[Someone], form: str, word: str) -> None:
    lines = [form.format(n=it.name, h=it.handle, c=it.company) for it in people]
    text = (
        "The maintainers in alphabetical order are:\n\n"
        + "\n".join(lines[:1])
        + f"\n\n{word}\n"
        + "\n".join(lines[1:])
        + "\n"
    )
    whole = "\n".join(lines)
    assert told(read_listing("MAINTAINERS", text)) == expected(people[:1], whole) | expected(
        people[1:], whole, former=True
    )


@settings(max_examples=150)
@given(st.data(), PEOPLE, st.booleans())
def test_rows_of_values(data: st.DataObject, people: list[Someone], is_fenced: bool) -> None:
    order = data.draw(st.permutations(["handle", "name", "mail", "company"]))
    heads = {"handle": "GitHub ID", "name": "Name", "mail": "Email address", "company": "Company"}
    mark = data.draw(st.sampled_from(["", "@"]))
    values = [
        {"handle": mark + it.handle, "name": it.name, "mail": "a@b.example", "company": it.company} for it in people
    ]
    rows = [",".join(f'"{value[key]}"' for key in order) for value in values]
    head = "# " + ", ".join(heads[key] for key in order)
    body = "\n".join([head, *rows[:1], "#", "# EMERITUS", head, *rows[1:]])
    text = f"# Maintainers\n\n```\n{body}\n```\n" if is_fenced else f"# maintainers\n#\n# MAINTAINERS\n{body}\n"
    found = told(read_listing("MAINTAINERS.md" if is_fenced else "MAINTAINERS", text))
    assert found == expected(people[:1], text) | expected(people[1:], text, former=True)


@settings(max_examples=100)
@given(st.data(), PEOPLE)
def test_people_by_area(data: st.DataObject, people: list[Someone]) -> None:
    """A row an area, with any number of people in each cell."""
    form = data.draw(
        st.sampled_from(["@{h}", "[@{h}](https://github.com/{h})", "{n} (@{h})", "[{n}](https://github.com/{h})"])
    )
    join = data.draw(st.sampled_from([", ", "<br>", " and ", "; ", " <br/>"]))
    shown = [form.format(h=it.handle, n=it.name) for it in people]
    area, owners = data.draw(
        st.sampled_from([("Area", "Maintainers"), ("Component", "Owners"), ("Feature Area", "Lead")])
    )
    text = f"# Owners\n\n{area} | {owners}\n---|---\ncore | {join.join(shown[:-1])}\ndocs | {shown[-1]}\n"
    listing = read_listing("OWNERS.md", text)
    assert listing is not None
    assert {(it.handle, it.name, it.area) for it in listing.entries} == {
        (it.handle, it.name if "{n}" in form else "", "docs" if it is people[-1] else "core") for it in people
    }
    assert {it.role for it in listing.entries} == {owners.removesuffix("s")}


@pytest.mark.parametrize("first", ["a-x", "slack", "on-matrix"])
def test_an_account_called_like_another_host_is_an_account(first: str) -> None:
    listing = read_listing("OWNERS.md", f"# Owners\n\nArea | Maintainers\n---|---\ncore | @{first}<br>@eve\n")
    assert listing is not None
    assert [(it.handle, it.affiliation) for it in listing.entries] == [(first, ""), ("eve", "")]


@settings(max_examples=100)
@given(st.data(), PEOPLE)
def test_files_of_data(data: st.DataObject, people: list[Someone]) -> None:
    names = data.draw(
        st.sampled_from(
            [
                ("name", "github", "company"),
                ("Name", "GitHub", "Affiliation"),
                ("full_name", "githubId", "organization"),
                ("name", "handle", "employer"),
            ]
        )
    )
    here, gone = people[:1], people[1:]

    def yaml(them: Sequence[Someone]) -> str:
        rows = [zip(names, (it.name, it.handle, it.company), strict=True) for it in them]
        return "\n".join("  - " + "\n    ".join(f'{key}: "{value}"' for key, value in row) for row in rows)

    text = f"maintainers:\n{yaml(here)}\nemeritus_maintainers:\n{yaml(gone)}\n"
    assert told(read_listing("maintainers.yaml", text)) == expected(here, text) | expected(gone, text, former=True)
    toml = "".join(
        f"[[{key}]]\n" + "".join(f'{k} = "{v}"\n' for k, v in zip(names, (it.name, it.handle, it.company), strict=True))
        for key, them in (("maintainers", here), ("emeritus", gone))
        for it in them
    )
    assert told(read_listing("MAINTAINERS.toml", toml)) == expected(here, toml) | expected(gone, toml, former=True)


SIGS = """
sigs:
  - dir: sig-apps
    name: Apps
    label: apps
    leadership:
      chairs:
        - {github: ada, name: Ada Moss, company: Acme, email: ada@b.example}
      emeritus_leads:
        - {github: old, name: Old One}
    stakeholder_sigs: [Network, node]
    contact:
      slack: sig-apps
      teams:
        - {name: sig-apps-api-reviews, description: Reviews}
      liaison: {github: kim, name: Kim Lee}
    subprojects:
      - name: examples
        owners: [https://raw.githubusercontent.com/k/examples/master/OWNERS]
"""
TEAM = """
name = "docs"
kind = "team"
[people]
leads = ["ada"]
members = ["ada", "kim"]
alumni = ["old"]
"""
GROUPS = """
core: &core [ada, kim]
docs:
- eve
both: *core
"""


@pytest.mark.parametrize(
    ("path", "text", "people"),
    [
        ("sigs.yaml", SIGS, ["ada | Ada Moss | Acme | Apps", "-old | Old One |  | Apps", "kim | Kim Lee |  | Apps"]),
        ("teams.toml", TEAM, ["ada |  |  | docs", "ada |  |  | docs", "kim |  |  | docs", "-old |  |  | docs"]),
        ("maintainers.yaml", GROUPS, ["ada |  |  | core", "kim |  |  | core", "eve |  |  | docs", "ada |  |  | both", "kim |  |  | both"]),
        ("MAINTAINERS", "# a comment\nmaintainers:\n  - ada\nreviewers:\n  - kim\n", ["ada", "kim"]),
        ("maintainers.yaml", "maintainers:\n  ada: {name: Ada Moss, company: Acme}\n", ["ada | Ada Moss | Acme"]),
        ("MAINTAINERS.toml", '[maintainers.core]\npeople = ["ada"]\n[people.ada]\nName = "Ada Moss"\nGitHub = "ada-m"\n', ["ada-m | Ada Moss"]),
        ("maintainers.yaml", "- name: Ada\n  github: https://github.com/ada\n  active: false\n", ["-ada | Ada"]),
    ],
)  # fmt: skip
def test_data_in_other_shapes(path: str, text: str, people: list[str]) -> None:
    assert shown(path, text) == people


# --- each kind of the wild ---------------------------------------------------------------------------------------------


def shown(path: str, text: str) -> list[str]:
    """Entries as `-handle | name | organization | area`, with `-` for who has left."""
    listing = read_listing(path, text)
    assert listing is not None
    return [
        f"{'-' * it.is_former}{' | '.join((it.handle, it.name, it.affiliation, it.area)).rstrip(' |')}"
        for it in listing.entries
    ]


@pytest.mark.parametrize(
    "name",
    ["MAINTAINERS", "CORE-MAINTAINERS", "STEERING-COMMITTEE.md", "MAINTAINERS_COMMITTERS.md", "OWNER.md", "docs/OWNERS.md", "MEMBERS.md",
     "TECH-OVERSIGHT-COMMITTEE.md", "EMERITUS_MAINTAINERS.md", "roles/Maintainers.md", "maintainers.txt", "REVIEWERS.rst", "ALL-OWNERS",
     ".cncf-maintainers", "community-members.md", "team.md"]
)  # fmt: skip
def test_r1_the_names_that_communities_use(name: str) -> None:
    former = "-" * ("EMERITUS" in name)
    assert shown(name, "Maintainers\n===========\n\n- Ada Lovelace (@ada)\n") == [f"{former}ada | Ada Lovelace"]


@pytest.mark.parametrize(
    ("kind", "path", "text", "people"),
    [
        ("R1", "maintainers.yaml", "maintainers:\n- name: Ada\n  github: ada\n", ["ada | Ada"]),
        ("R2", "OWNERS.md", "| Area | Maintainers |\n|---|---|\n| core | @ada, @grace, @eve |\n", ["ada |  |  | core", "grace |  |  | core", "eve |  |  | core"]),
        ("R3", "OWNERS.md", "Area | Maintainers\n---|---\ncore | @ada, @eve\n", ["ada |  |  | core", "eve |  |  | core"]),
        ("R4", "MAINTAINERS.md", "- @ada\n\n**Emeritus:**\n\n- @old\n", ["ada", "-old"]),
        ("R4", "MAINTAINERS.md", "- @ada\n\nEmeritus Maintainers:\n\n- @old\n", ["ada", "-old"]),
        ("R4", "MAINTAINERS.md", "- @ada\n\nThe following people are no longer active.\n\n- @old\n", ["ada", "-old"]),
        ("R5", "MAINTAINERS.md", "# Maintainers\n- @ada\n- @old (emeritus)\n- Eve Moss (@eve, alumni)\n", ["ada", "-old", "-eve | Eve Moss"]),
        ("R6", "MAINTAINERS.md", "| Name | GitHub | Status |\n|---|---|---|\n| Ada | @ada | Active |\n| Old One | @old | Emeritus |\n", ["ada | Ada", "-old | Old One"]),
        ("R6", "MAINTAINERS.md", "| Name | GitHub | Active |\n|---|---|---|\n| Ada | @ada | yes |\n| Old One | @old | no |\n", ["ada | Ada", "-old | Old One"]),
        ("R6", "MAINTAINERS.md", "# Maintainers\n- @ada\n- ~~[Old One](https://github.com/old)~~\n", ["ada", "-old | Old One"]),
        ("struck in HTML", "MAINTAINERS.md", "# Maintainers\n- @ada\n- <del>Old One (@old)</del>\n", ["ada", "-old | Old One"]),
        ("R11", "MAINTAINERS.md", "# Maintainers\n<!--\n- @eve\n-->\n```\n- @example\n```\n    - @code\n- @ada\n", ["ada"]),
        ("R12", "OWNERS.md", "| Feature Area | Lead |\n|---|---|\n| Webhooks | Ada (ada), Eve (eve) |\n", ["ada | Ada |  | Webhooks", "eve | Eve |  | Webhooks"]),
        ("R13", "MAINTAINERS.md", "# Maintainers\n* Grace ([grace](https://github.com/grace))\n* Ada, [ada](https://github.com/ada)\n", ["grace | Grace", "ada | Ada"]),
        ("R15", "MAINTAINERS.md", "# Maintainers\n* Ada ([ada](https://www.github.com/ada/))\n", ["ada | Ada"]),
        ("R16", "MAINTAINERS.md", "# Maintainers\n\n## Ada [@ada](https://github.com/ada)\n\nShe wrote the first program.\n", ["ada | Ada"]),
        ("R19", "MAINTAINERS.md", "| Name | GitHub | Emplolyer |\n|---|---|---|\n| Ada | @ada | Acme |\n", ["ada | Ada | Acme"]),
        ("R19", "MAINTAINERS.md", "| Maintainer | Where |\n|---|---|\n| [Ada Moss](https://github.com/ada) | Acme |\n", ["ada | Ada Moss | Acme"]),
        ("R21", "MAINTAINERS.md", "# Maintainers\n* @ada\n* See also [the old list](https://github.com/example)\n", ["ada"]),
        ("R22", "MAINTAINERS.md", "| Name | GitHub |\n|---|---|\n| Cwen Yin (cwen0) | @cwen0 |\n", ["cwen0 | Cwen Yin"]),
        ("R22", "MAINTAINERS.md", "| Name | GitHub |\n|---|---|\n| Aldo Lacuku, Kong | @alacuku |\n", ["alacuku | Aldo Lacuku | Kong"]),
        ("containerd", "MAINTAINERS.md", '# Maintainers\n```\n# GitHub ID, Name, Email address\n"ada","Ada Moss","a@b.example"\n"eve","Eve Moss","a@b.example"\n```\n', ["ada | Ada Moss", "eve | Eve Moss"]),
        ("flux", "MAINTAINERS", "Ada Moss, Acme <a@b.example> (github: @ada, slack: someone)\n", ["ada | Ada Moss | Acme"]),
        ("gitlab", "MAINTAINERS.md", "# Maintainers\n- [Ada Moss](https://gitlab.com/ada.m_1)\n", ["ada.m_1 | Ada Moss"]),
    ],
)  # fmt: skip
def test_the_kinds_of_the_wild(kind: str, path: str, text: str, people: list[str]) -> None:
    assert shown(path, text) == people


@pytest.mark.parametrize("text", ["# Name, Account, Company\n", "```\nName,GitHub,Company\n```\n", "name, github\n"])
def test_a_head_without_rows_names_no_one(text: str) -> None:
    listing = read_listing("MAINTAINERS", text, named=True)
    assert listing is not None
    assert listing.entries == ()


def test_an_account_of_gitlab_is_none_of_github() -> None:
    listing = read_listing(
        "MAINTAINERS.md",
        "# Maintainers\n- [Ada](https://gitlab.example.org/ada) (Acme)\n- [Eve](https://github.com/eve)\n",
    )
    assert listing is not None
    assert [(it.handle, it.host, it.name) for it in listing.entries] == [
        ("ada", "gitlab", "Ada"),
        ("eve", "github", "Eve"),
    ]


def test_addresses_are_not_kept() -> None:
    listing = read_listing(
        "MAINTAINERS.md",
        "| Name | GitHub | Email | Notes |\n|---|---|---|---|\n| Ada | @ada | ada@secret.example | ada@secret.example |\n",
    )
    assert listing is not None
    assert listing.entries[0].has_mail
    assert "secret" not in repr(listing)


def test_places_are_those_of_the_words() -> None:
    text = "# Maintainers\n\n| Name | GitHub | Company | Area |\n|---|---|---|---|\n| **Ada** Moss | [@ada](https://github.com/ada) | [Acme](x) | docs |\n"
    listing = read_listing("MAINTAINERS.md", text)
    assert listing is not None
    lines = text.split("\n")
    entry = listing.entries[0]
    assert {key: lines[at.line - 1][at.column - 1 :][:4] for key, at in entry.places.items()} == {
        "handle": "ada]", "name": "Ada*", "affiliation": "Acme", "area": "docs",
    }  # fmt: skip
    assert entry.place == entry.places["handle"]


def test_what_seems_to_be_a_person_and_is_not_understood_is_told() -> None:
    listing = read_listing(
        "MAINTAINERS.md",
        "# Maintainers\n\n* Ada Moss (@ada)\n* Eve Moss (@eve)\n* the one from Acme\n\n| Name | GitHub |\n|---|---|\n| Kim Lee | @kim |\n| ??!! | some one else |\n",
    )
    assert listing is not None
    assert [(it.place.line, it.reason) for it in listing.unread] == [
        (5, "no one is found in this line"),
        (10, "no one is found in this row"),
    ]


def test_words_and_a_link_that_name_two_accounts_are_told() -> None:
    """The link is right, unless it was copied from the line of somebody else."""
    text = "# Maintainers\n- Ada Moss [@ada](https://github.com/ada-moss)\n- Eve Lee [@eve](https://github.com/eve)\n- Kim Lee [@kim](https://github.com/eve)\n"
    listing = read_listing("MAINTAINERS.md", text)
    assert listing is not None
    assert [it.handle for it in listing.entries] == ["ada-moss", "eve", "kim"]
    assert [f"{it.place.line}: {it.reason}" for it in listing.unread] == [
        "2: the words name `ada`, and the link leads to `ada-moss`", "4: the words name `kim`, and the link leads to `eve`",
    ]  # fmt: skip


def test_a_pointer_is_no_list() -> None:
    listing = read_listing(
        "MAINTAINERS", "The list has moved to [community](https://github.com/o/community/blob/main/MAINTAINERS.md).\n"
    )
    assert listing is not None
    assert (listing.entries, [it.target for it in listing.pointers]) == (
        (),
        ["https://github.com/o/community/blob/main/MAINTAINERS.md"],
    )


def test_html_is_read_with_its_entities() -> None:
    assert html.unescape("&amp;") == "&"
    text = '<table><tr><td align="center"><a href="https://github.com/ada"><img src="x"/><br /><sub><b>Ada&nbsp;Moss</b></sub></a></td><td><a href="https://github.com/eve"><sub><b>Eve Lee</b></sub></a></td></tr></table>\n'
    assert shown("MAINTAINERS.md", text) == ["ada | Ada Moss", "eve | Eve Lee"]
