"""Every page of every body: links, anchors, headings, tables of contents, neat Markdown, and what others read in it.

`test_sections.py` is about what a body can change in its pages, `test_projects.py` about what is said on them.
"""

from __future__ import annotations

import posixpath
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from html import unescape
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options

import markdown
from bylaws.markdown.writing import slugs
from bylaws.model.body import Body
from bylaws.model.people import Status
from projects.bodies import MADE, PROJECTS, REAL, ROOT, data_of, of_project, pages, problems_of_pages, yaml_of

BODIES = (*MADE, *REAL)


@cache
def made(name: str) -> tuple[Mapping[str, str], Body]:
    return of_project(name)


def every_page() -> list[tuple[str, str]]:
    return [(name, path) for name in BODIES for path in made(name)[0]]


each_page = pytest.mark.parametrize(("name", "path"), every_page(), ids=[f"{it[0]}/{it[1]}" for it in every_page()])


def text_of(name: str, path: str) -> str:
    return made(name)[0][path]


# --- links -----------------------------------------------------------------------------------------------------------


def html_on_github(text: str) -> str:
    return cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE)


def anchors_on_github(text: str) -> set[str]:
    html = html_on_github(text)
    headings = [unescape(re.sub("<[^>]*>", "", found)) for found in re.findall(r"<h\d>(.*?)</h\d>", html)]
    return {*slugs(headings), *re.findall(r'<a id="([^"]+)"', html)}


def anchors_on_a_site(text: str) -> set[str]:
    html = markdown.markdown(text, extensions=["tables", "toc", "attr_list", "fenced_code"])
    return {*re.findall(r'<h\d id="([^"]+)"', html), *re.findall(r'<a id="([^"]+)"', html)}


@each_page
def test_every_link_between_pages_leads_somewhere(name: str, path: str) -> None:
    found = made(name)[0]
    for target in re.findall(r'<a href="([^"]*)"', html_on_github(text_of(name, path))):
        if re.match(r"https?:|mailto:", target):
            continue
        page, _, anchor = target.partition("#")
        there = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(page))) if page else path
        assert there in found, target
        if anchor:
            assert anchor in anchors_on_github(found[there]), target
            assert anchor in anchors_on_a_site(found[there]), target


@each_page
def test_every_section_keeps_its_id_under_every_rule_for_anchors(name: str, path: str) -> None:
    text = text_of(name, path)
    explicit = re.findall(r'<a id="([^"]+)"></a>', text)
    assert len(explicit) == len(set(explicit))
    assert anchors_on_github(text) & anchors_on_a_site(text) >= set(explicit)


def test_links_between_pages_in_folders_go_there_and_back() -> None:
    found = made("full")[0]
    assert "[governance](docs/GOVERNANCE.md)" in found["governance/MAINTAINERS.md"]
    assert "](../MAINTAINERS.md)" in found["governance/docs/GOVERNANCE.md"]
    assert "](docs/GOVERNANCE.md#voting)" in found["governance/LADDER.md"]
    assert "](GOVERNANCE.md#code-of-conduct)" in found["governance/docs/CODE_OF_CONDUCT.md"]


def test_a_link_to_a_section_of_the_same_page_that_is_not_there_is_only_its_words() -> None:
    found = pages(
        """
        project: {id: example, name: Example}
        ladder: {member: {name: Member}, maintainer: {name: Maintainer}}
        lifecycle: {leave: {silent_for: 6 months}, stepping_down: {any_time: true}, emeritus: {permanent: true}}
        documents: {ladder: {path: CONTRIBUTOR_LADDER.md, sections: {emeritus: {drop: true}}}}
        """
    )
    assert "you may be moved to emeritus status.\n" in found["CONTRIBUTOR_LADDER.md"]


def test_a_path_with_spaces_is_a_link_all_the_same() -> None:
    found = pages(
        """
        project: {id: example, name: Example, mission: We test.}
        people: {ada: Ada}
        ladder: {maintainer: {name: Maintainer, becoming: {vote: undecided, by: maintainer}}}
        seats: [{person: ada, role: maintainer}]
        documents: {maintainers: "docs/Our people.md"}
        """
    )
    assert "](docs/Our%20people.md)" in found["GOVERNANCE.md"]


# --- headings --------------------------------------------------------------------------------------------------------


def headings(text: str) -> list[tuple[int, str]]:
    """The headings of a page, with their levels; no line of a diagram is one."""
    plain = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    return [(len(marks), title) for marks, title in re.findall(r"^(#+) (.*)$", plain, re.MULTILINE)]


@each_page
def test_headings_are_in_order_and_differ(name: str, path: str) -> None:
    found = headings(text_of(name, path))
    assert [level for level, _ in found].count(1) == 1
    assert found[0][0] == 1
    assert all(deeper - level <= 1 for (level, _), (deeper, _) in pairwise(found))
    assert len({title for _, title in found}) == len(found)


@each_page
def test_no_section_is_only_a_heading(name: str, path: str) -> None:
    text = re.sub(r'<a id="[^"]*"></a>\n\n', "", text_of(name, path))
    lines = [line for line in text.splitlines() if line]
    for line, after in zip(lines, [*lines[1:], "# end"], strict=True):
        if line.startswith("#") and after.startswith("#"):
            assert after.count("#") > line.count("#"), line


@each_page
def test_the_table_of_contents_names_every_section(name: str, path: str) -> None:
    text = text_of(name, path)
    sections = [title for level, title in headings(text) if level == 2]
    contents = re.findall(r"^- \[(.*)\]\(#", text.split("\n## ")[0], re.MULTILINE)
    asked = {"governance/docs/GOVERNANCE.md": True, "governance/LADDER.md": False}.get(path, len(sections) >= 6)
    assert contents == (sections if asked else [])


def test_what_has_one_name_has_two_headings() -> None:
    found = pages(
        """
        project: {id: example, name: Example}
        people: {ada: Ada}
        ladder:
          reviewer: {name: Reviewer}
          maintainer: {name: Maintainer}
          removal: {name: Removal, description: A level.}
        teams: {voting: {name: Voting, purpose: Counts votes.}, docs: {name: Maintainers, purpose: Writes.}}
        lifecycle: {removal: {grounds: [silence]}, stepping_down: {any_time: true}}
        voting: {kinds: {majority: more than 1/2}, default: majority}
        scopes: {docs: {name: Docs}}
        seats:
          - {person: ada, role: reviewer, scope: docs}
          - {person: ada, role: maintainer, scope: docs}
          - {person: ada, role: docs}
        documents: {ladder: CONTRIBUTOR_LADDER.md}
        """
    )
    assert [title for _, title in headings(found["MAINTAINERS.md"])] == [
        "Example Maintainers",
        "Maintainers",
        "Docs",
        "Reviewers",
        "Docs (Reviewers)",
        "Members of the Maintainers",
    ]
    assert "### Voting\n" in found["GOVERNANCE.md"]
    assert "## Voting (2)\n" in found["GOVERNANCE.md"]
    assert '<a id="level-removal"></a>\n\n## Removal\n' in found["CONTRIBUTOR_LADDER.md"]
    assert "Removal (2)" in found["CONTRIBUTOR_LADDER.md"]
    for text in found.values():
        assert len({title for _, title in headings(text)}) == len(headings(text))


# --- neat Markdown ---------------------------------------------------------------------------------------------------


@each_page
def test_the_source_is_neat(name: str, path: str) -> None:
    text = text_of(name, path)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\n\n\n" not in text
    assert not re.findall(r"[ \t]$", text, re.MULTILINE)
    assert not re.findall(r"[\ue000-\uf8ff\r\t]", text)
    assert not re.findall(r"(?<=[^\s|`-])  +(?=\S)", text)


@each_page
def test_only_what_continues_an_item_or_a_diagram_is_indented(name: str, path: str) -> None:
    text = re.sub(r"```.*?```", "", text_of(name, path), flags=re.DOTALL)
    assert not [line for line in text.splitlines() if re.match(r" +(?!  )\S", line) and not line.startswith("    - ")]


@each_page
def test_sentences_are_not_punctuated_twice(name: str, path: str) -> None:
    text = re.sub(r"```.*?```|\]\([^)]*\)|<[^>]*>", "", text_of(name, path), flags=re.DOTALL)
    text = re.sub("`[^`]*`", "x", text)
    assert not re.findall(r".{20}(?:([.:;,]) ?\1|[:;,]\.|\.[:;]|\( |\(\)| [.,;:)]).{0,10}", text)


@each_page
def test_every_list_and_every_table_has_a_line_before_it(name: str, path: str) -> None:
    lines = text_of(name, path).splitlines()
    for before, line in pairwise(lines):
        starts = re.match(r"- |1\. |\| ", line) and not re.match(r"- |\d+\. |\| |    ", before)
        assert not (starts and before), line


@pytest.mark.parametrize("name", BODIES)
def test_rumdl_finds_nothing(name: str, tmp_path: Path) -> None:
    rumdl = Path(sys.executable).with_name("rumdl")
    if not rumdl.exists():
        pytest.skip("rumdl is not installed")
    for path, text in made(name)[0].items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (tmp_path / ".rumdl.toml").write_text((ROOT / ".rumdl.toml").read_text(encoding="utf-8"), encoding="utf-8")
    command = [rumdl, "check", "--no-cache", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


# --- one change, few lines -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", BODIES)
def test_the_same_data_makes_the_same_pages(name: str) -> None:
    assert of_project(name)[0] == made(name)[0]


def test_a_person_who_joins_changes_their_row_and_the_numbers() -> None:
    data = data_of(PROJECTS / "minimal")
    before = pages(yaml_of(data))
    data["people"]["bo-sands"] = {"name": "Bo Sands", "affiliation": "independent"}
    data["seats"].append({"person": "bo-sands", "role": "maintainer"})
    after = pages(yaml_of(data))
    changes = {path: sorted(new_lines(before[path], text)) for path, text in after.items()}
    assert changes == {
        "GOVERNANCE.md": [],
        "MAINTAINERS.md": [
            "+ | Bo Sands | [bo-sands](https://github.com/bo-sands) | Independent |",
            "+ | Simple majority of the maintainers | 2 of 2 |",
            "+ | Simple majority of the other maintainers | 1 of 1 |",
            "- | Simple majority of the maintainers | 1 of 1 |",
            "- | Simple majority of the other maintainers | No one else may vote |",
        ],
    }


def new_lines(before: str, after: str) -> Iterator[str]:
    old, new = before.splitlines(), after.splitlines()
    yield from (f"- {line}" for line in old if line not in new)
    yield from (f"+ {line}" for line in new if line not in old)


# --- what the foundation reads ---------------------------------------------------------------------------------------

MENTION = re.compile(r"(?:^|(?<=[\s(|,\-]))@([a-zA-Z0-9](?:[a-zA-Z0-9\-]*[a-zA-Z0-9])?)")
ADDRESS = re.compile(r"https?://github\.com/([a-zA-Z0-9](?:[a-zA-Z0-9\-]*[a-zA-Z0-9])?)(?=\s|$|\)|,)", re.MULTILINE)
"""How the bootstrap of `.project` finds people in a MAINTAINERS file (cncf/automation)."""


@pytest.mark.parametrize("name", BODIES)
def test_the_foundation_reads_the_people_and_nobody_else(name: str) -> None:
    found, body = made(name)
    text = next(text for path, text in found.items() if path.endswith("MAINTAINERS.md"))
    read = {*MENTION.findall(text), *ADDRESS.findall(text)}
    shown = {*Status} - {Status.RESIGNED, Status.REMOVED}
    listed = {seat.person for seat in body.seats if seat.status in shown}
    accounts = {body.people[it].handle or it if it in body.people else it for it in listed}
    assert read == accounts - {"none"}


def test_no_organization_and_no_name_elsewhere_is_read_as_a_person() -> None:
    found = pages(
        """
        project: {id: example, name: Example}
        organizations: {acme: {name: Acme, website: "https://github.com/acme"}}
        people:
          ada:
            name: Ada
            affiliation: acme
            contacts: [{kind: slack, value: "@adalovelace"}, {kind: website, value: "https://github.com/lovelace"}]
        ladder: {maintainer: {name: Maintainer, github_team: acme/maintainers}}
        scopes: {docs: {name: Docs, roster: "https://github.com/docs", github_team: acme/docs}}
        seats: [{person: ada, role: maintainer, evidence: "https://github.com/evidence"}]
        """
    )
    text = found["MAINTAINERS.md"]
    assert {*MENTION.findall(text), *ADDRESS.findall(text)} == {"ada"}
    assert "@adalovelace" in text
    assert "@acme/maintainers" in text


# --- own sections ----------------------------------------------------------------------------------------------------

OWN = """\
project: {{id: example, name: Example, values: {{Openness: We decide in public.}}}}
people: {{ada: Ada}}
documents:
  governance:
    sections:
      history:
        {}
"""


def problems(lines: str, own: Mapping[str, str] | None = None) -> list[str]:
    text = OWN.format(lines.replace("\n", "\n        "))
    return [f"{it.place} {it.rule} {it.message} |" for it in problems_of_pages(text, own)]


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("{{ nothing }}", "'nothing' is undefined"),
        ("{{ project.nothing }}", "'bylaws.model.project.Project object' has no attribute 'nothing'"),
        ("{{ 1 // 0 }}", "division by zero"),
        ("{{ project.__class__ }}", "access to attribute '__class__' of 'Project' object is unsafe"),
        ("{{ ''.__class__.__mro__ }}", "access to attribute '__class__' of 'str' object is unsafe"),
        ("{% for n in range(1000000000) %}{% endfor %}", "'range' is undefined"),
        ("{{ 10 ** 10 ** 10 }}", "`**` is not worked out here"),
        ("{{ 'x' * 1000000000 }}", "`*` is not worked out here"),
        ("{{ '%1000000000d' % 1 }}", "`%` is not worked out here"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "maximum recursion depth exceeded"),
        ("{{ project.name }", "unexpected '}'"),
        ("{% if %}", "expected an expression, got 'end of statement block'"),
        ("{% include 'nothing.md' %}", "`include` is not worked out here"),
        ("{{ link('x', 'javascript:alert(1)') }}", "`javascript:alert(1)` is not the target of a link"),
        ("{{ body.people }}", "a page cannot show a mapping |"),
        ("{{ body.people.values()|list }}", "a page cannot show a list |"),
        ("{{ body.seats }}", "a page cannot show a list |"),
        ("{{ body.people.ada }}", "a page cannot show a whole `Person` |"),
        ("{{ body.people.ada|string }}", "no filter named 'string' |"),
        ("{{ 'Hello ' ~ body.people.ada }}", "a page cannot show a whole `Person` |"),
    ],
)
def test_a_mistake_in_an_expression_has_its_line(expression: str, message: str) -> None:
    (problem,) = problems(f"text: |\n  One line.\n  Another one.\n\n  {expression}")
    assert problem.startswith(f"data/body.yaml:11:11 bad-expression this expression does not work: {message}")


def test_a_mistake_in_a_file_has_its_line_there() -> None:
    (problem,) = problems("file: own/history.md", {"own/history.md": "One.\n\n{{ nothing }}\n"})
    assert problem == "data/own/history.md:3:1 bad-expression this expression does not work: 'nothing' is undefined |"


VERBATIM = """\
Run `pip install {{ name }}` or ``{% if `x` %}``, not {{ project.name }}.

```yaml
on: ${{ github.ref }}
{% if x %}
```

- {% raw %}{{ left }}{% endraw %}
  and {{ 1 + 0 }} vote {% for n in [1, 2] %}`{{ n }}`{% endfor %}.

~~~
{# no comment #}"""
SHOWN = """\
Run `pip install {{ name }}` or ``{% if `x` %}``, not Example.

```yaml
on: ${{ github.ref }}
{% if x %}
```

- {{ left }}
  and 1 vote `{{ n }}``{{ n }}`.

~~~
{# no comment #}"""


def test_code_in_own_words_is_shown_as_it_stands() -> None:
    text = OWN.format("file: own/history.md")
    assert SHOWN in pages(text, {"own/history.md": VERBATIM})["GOVERNANCE.md"]


def test_a_mistake_has_its_column_in_a_text_of_one_line_and_behind_code() -> None:
    (one,) = problems("text: We are {{ nothing }}.")
    assert one.startswith("data/body.yaml:7:15 bad-expression")
    behind = "`{{ x }}`\n\n```\n{{ y }}\n```\n\nIt is {{ nothing }}.\n"
    (file,) = problems("file: own/history.md", {"own/history.md": behind})
    assert file == "data/own/history.md:7:7 bad-expression this expression does not work: 'nothing' is undefined |"


def test_what_templates_may_use_own_words_may_use_too() -> None:
    text = OWN.format(
        "text: |\n          {{ project.name }} has {{ body.people|length }} people.\n"
        "          {{ '`a`'|code }} {{ link('here', 'docs/x.md') }} {{ table(['A'], [['|']]) }}"
    )
    found = pages(text)["GOVERNANCE.md"]
    assert "## History\n\nExample has 1 people.\n`` `a` `` [here](docs/x.md) | A |\n| --- |\n| \\| |\n" in found


def test_sections_cannot_be_parts_of_each_other() -> None:
    text = OWN.format("text: A\n        within: future\n      future: {text: B, within: history}")
    found = [f"{it.place} {it.rule} {it.message}" for it in problems_of_pages(text)]
    assert found == ["data/body.yaml:8:17 section-in-itself the section `history` is a part of itself"]


def test_the_deepest_parts_of_parts_still_have_headings() -> None:
    sections = {"a1": {"text": "1"}} | {f"a{it}": {"text": str(it), "within": f"a{it - 1}"} for it in range(2, 9)}
    found = pages(
        "project: {id: example, name: Example, mission: We test.}\n"
        f"documents: {{governance: {{sections: {sections}}}}}"
    )
    assert [level for level, _ in headings(found["GOVERNANCE.md"])] == [1, 2, 2, 3, 4, 5, 6, 6, 6, 6]
