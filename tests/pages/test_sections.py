"""A page is a list of sections that the body can order, rename, replace, add, drop and write by hand."""

from __future__ import annotations

import re
from pathlib import Path

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options

from bylaws.body.governance import Governance
from bylaws.pages.composing.compose import Composer
from bylaws.pages.composing.links import closed
from bylaws.pages.documents import all_pages
from bylaws.problems import Severity
from conftest import body, problems_of

DATA = """
project:
  id: example
  name: Example
  values: {Openness: We decide in public.}
ladder: {maintainer: {name: Maintainer, description: Looks after it, becoming: {vote: majority}}}
voting: {default: majority, kinds: {majority: more than 1/2}}
people: {ada: {name: Ada}, bob: {name: Bob}}
seats: [{person: ada, role: maintainer}, {person: bob, role: maintainer}]
amendments: {vote: majority}
decisions: {one: {what: Publish a release, vote: majority}, two: {what: Add a repository, vote: majority}}
"""


def pages(data: str, own: dict[str, str] | None = None) -> tuple[dict[str, str], list[str]]:
    """The pages of a body by path, and the problems as text."""
    composer = Composer(Governance(body(data)), all_pages(), own or {})
    rendered = composer.render()
    anchors = {page.path: page.anchors for page in rendered}
    problems = [f"{problem.place}: {problem.rule} {problem.message} | {problem.hint}" for problem in composer.problems]
    return {page.path: closed(page.text, page.path, "", anchors) for page in rendered}, problems


def titles(text: str) -> list[str]:
    return re.findall(r"^##+ (.+)$", text, re.MULTILINE)


def governance(documents: str) -> str:
    """GOVERNANCE.md with these `documents`, which must be sound."""
    found, problems = pages(f"{DATA}documents:\n  governance:\n    {documents}\n")
    assert problems == []
    return found["GOVERNANCE.md"]


def test_without_a_word_of_the_body_the_sections_with_data_stand_in_their_order() -> None:
    found, problems = pages(DATA)
    assert problems == []
    assert titles(found["GOVERNANCE.md"]) == [
        "Values",
        "Roles",
        "Maintainer",
        "Voting",
        "Decisions",
        "Changing these rules",
    ]


def test_order_means_exactly_these_sections_with_the_parts_that_belong_to_them() -> None:
    assert titles(governance("order: [voting, values]")) == ["Voting", "Decisions", "Values"]


def test_a_renamed_section_keeps_its_anchor() -> None:
    text = governance("sections: {voting: {title: How we decide}}")
    assert '<a id="voting"></a>\n\n## How we decide\n' in text


def test_a_dropped_section_is_gone_and_its_parts_stand_alone() -> None:
    assert titles(governance("sections: {values: {drop: true}}")) == [
        "Roles",
        "Maintainer",
        "Voting",
        "Decisions",
        "Changing these rules",
    ]


def test_a_part_can_become_a_section_and_the_reverse() -> None:
    assert "\n## Decisions\n" in governance("sections: {decisions: {within: none}}")
    assert "\n### Values\n" in governance("sections: {values: {within: voting}}")


def test_own_text_takes_the_place_of_ours_and_is_markdown() -> None:
    text = governance("sections: {values: {text: 'We like **{{ project.name }}**.'}}")
    assert "## Values\n\nWe like **Example**.\n" in text


def test_a_section_of_our_own_stands_where_it_is_wanted() -> None:
    text = governance("sections: {history: {title: How we began, text: In 2019., after: values}}")
    assert titles(text) == [
        "Values",
        "How we began",
        "Roles",
        "Maintainer",
        "Voting",
        "Decisions",
        "Changing these rules",
    ]


def test_words_can_stand_above_and_below_ours() -> None:
    text = governance("sections: {values: {before: Above., behind: Below.}}")
    assert re.search(r"## Values\n\nAbove\.\n\n.*We decide in public\.\n\nBelow\.\n", text, re.DOTALL)


def test_words_around_a_section_without_data_are_not_lost() -> None:
    text = governance("sections: {introduction: {before: Read this first.}, licenses: {behind: Ask us.}}")
    assert text.startswith("# Example Governance\n\nRead this first.\n")
    assert "\n## Contributing\n\nAsk us.\n" in text


def test_a_team_and_the_list_of_its_members_stand_on_one_page() -> None:
    team = "teams: {board: {name: Board, purpose: Handles reports.}}\n"
    seats = DATA.replace("seats: [", "seats: [{person: ada, role: board}, ")
    order = "order: [board, maintainers/people]"
    found, problems = pages(f"{seats}{team}documents: {{governance: {{{order}}}, without: [maintainers]}}\n")
    assert problems == []
    text = found["GOVERNANCE.md"]
    assert titles(text) == ["Board", "Maintainers", "Members of the Board"]
    assert "The Board handles reports." in text
    assert "| Ada |" in text.partition("## Members of the Board")[2]


def test_a_section_of_the_ladder_that_order_names_is_not_told_in_the_roles_too() -> None:
    data = DATA + "lifecycle: {stepping_down: {any_time: true}}\n"
    order = "order: [roles, ladder/maintainer, ladder/stepping-down]"
    found, problems = pages(f"{data}documents: {{governance: {{{order}}}}}\n")
    assert problems == []
    assert titles(found["GOVERNANCE.md"]) == ["Maintainer", "Stepping down"]
    assert "\n## Maintainer\n" in found["GOVERNANCE.md"]


def test_sections_of_another_page_are_named_where_one_is_asked_for_that_is_not_there() -> None:
    _, problems = pages(f"{DATA}documents:\n  governance:\n    order: [ladder/removals]\n")
    assert problems == [
        "governance.yaml:13:13: unknown-section there is no section `ladder/removals` on this page"
        " | did you mean `ladder/removal`?"
    ]
    _, problems = pages(f"{DATA}documents:\n  governance:\n    order: [conduct/xyz]\n")
    assert problems == [
        "governance.yaml:13:13: unknown-section there is no section `conduct/xyz` on this page"
        " | use one of `conduct/guidelines`, `conduct/how-reports-are-handled`, `conduct/introduction` and"
        " `conduct/reporting`, or give it a `text`"
    ]


def test_a_section_can_be_written_by_hand() -> None:
    text = governance("sections: {values: {by_hand: true}}")
    assert "## Values\n\n<!-- bylaws:keep values -->\n\n<!-- bylaws:end values -->\n" in text


def test_a_file_of_our_own_is_taken() -> None:
    documents = "documents: {governance: {sections: {history: {file: own/history.md}}}}\n"
    found, problems = pages(f"{DATA}{documents}", {"own/history.md": "It began in *2019*.\n"})
    assert problems == []
    assert "## History\n\nIt began in *2019*.\n" in found["GOVERNANCE.md"]


def test_links_follow_pages_to_their_places() -> None:
    documents = "documents: {governance: docs/GOVERNANCE.md, ladder: LADDER.md}\n"
    found, _ = pages(f"{DATA}{documents}")
    assert "[MAINTAINERS.md](../MAINTAINERS.md)" in found["docs/GOVERNANCE.md"]
    assert "[contributor ladder](../LADDER.md)" in found["docs/GOVERNANCE.md"]
    assert "[governance](docs/GOVERNANCE.md)" in found["MAINTAINERS.md"]
    assert "[majority](docs/GOVERNANCE.md#voting)" in found["LADDER.md"]


def test_a_page_that_is_not_wanted_is_not_made_and_not_linked() -> None:
    found, _ = pages(f"{DATA}documents: {{without: [maintainers]}}\n")
    assert "MAINTAINERS.md" not in "".join([*found, *found.values()])


@pytest.mark.parametrize(
    ("documents", "problem"),
    [
        (
            "order: [voting, valeus]",
            "governance.yaml:13:21: unknown-section there is no section `valeus` on this page | did you mean `values`?",
        ),
        (
            "sections: {votting: {title: X}}",
            "governance.yaml:13:16: unknown-section there is no section `votting` on this page"
            " | did you mean `voting`?",
        ),
        (
            "sections: {values: {text: '{{ nothing }}'}}",
            "governance.yaml:13:31: bad-expression this expression does not work: 'nothing' is undefined"
            " | mend what stands between the braces",
        ),
        (
            "sections: {values: {text: '{{ project.__class__ }}'}}",
            "governance.yaml:13:31: bad-expression this expression does not work: access to attribute '__class__' of"
            " 'Project' object is unsafe | mend what stands between the braces",
        ),
    ],
)
def test_what_is_wrong_in_documents_has_its_place(documents: str, problem: str) -> None:
    _, problems = pages(f"{DATA}documents:\n  governance:\n    {documents}\n")
    assert problems == [problem]


def test_an_expression_in_a_long_text_is_reported_at_its_line() -> None:
    text = "text: |\n          One.\n\n          {{ oops( }}\n"
    documents = f"documents:\n  governance:\n    sections:\n      values:\n        {text}"
    _, problems = pages(f"{DATA}{documents}")
    assert len(problems) == 1
    assert problems[0].startswith("governance.yaml:18:11: bad-expression this expression does not work: ")


# --- text from the data is text --------------------------------------------------------------------------------------

HOSTILE = [
    "a | b | c",
    "[x](javascript:alert(1))",
    "<script>alert(1)</script>",
    "`code` **bold** _em_",
    "{{ 7*7 }} {% for x in y %}",
    "-->",
    "<!-- bylaws:end values -->",
    "# heading",
    "![x](http://example.org/x.png)",
    "x\u202ey",
    "名前 اسم é",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_cannot_break_a_table_or_become_markup(text: str) -> None:
    quoted = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    data = f"""
project: {{id: example, name: {quoted}, description: {quoted}, values: {{V: {quoted}}}, outlook: {quoted}}}
organizations: {{acme: {quoted}}}
people: {{ada: {{name: {quoted}, affiliation: acme}}, bob: {{name: {quoted}, affiliation: acme}}}}
seats: [{{person: ada, role: maintainer, title: {quoted}}}, {{person: bob, role: maintainer}}]
ladder:
  contributor: {{name: {quoted}, description: {quoted}, becoming: {{automatic: {quoted}}}}}
  maintainer:
    name: {quoted}
    plural: {quoted}
    description: {quoted}
    responsibilities: [{quoted}, {{count: 3, of: {quoted}, note: {quoted}}}]
    requirements: [{quoted}, {{any_of: [{quoted}, {quoted}]}}]
    privileges: [{quoted}, {{access: write, on: {quoted}}}]
    becoming: {{vote: majority, nominated_by: maintainer, nomination: {quoted}, consent: {quoted}, steps: [{quoted}]}}
    removal: {{vote: majority, grounds: [{quoted}], note: {quoted}}}
    listed_in: {quoted}
voting:
  default: majority
  kinds: {{majority: {{passes: more than 1/2, name: {quoted}, note: {quoted}}}}}
  venues: [list]
  record: {{what: [{quoted}], note: {quoted}}}
channels: {{list: {{name: {quoted}, kind: chat, purpose: {quoted}}}}}
decisions: {{one: {{what: {quoted}, vote: majority, steps: [{quoted}], covers: [{quoted}], note: {quoted}}}}}
meetings: {{call: {{name: {quoted}, purpose: {quoted}, when: every week}}}}
closed_meetings: [{{purposes: [{quoted}], trigger: {quoted}}}]
code_of_conduct: {{report_to: list, guidelines: [{quoted}]}}
documents: {{ladder: LADDER.md, conduct: CODE_OF_CONDUCT.md, meetings: MEETINGS.md}}
neutrality: {{commitment: {quoted}, plan: [{quoted}], meanwhile: [{quoted}], feedback: {quoted}}}
amendments: {{vote: majority, covers: [{quoted}], proposal: {quoted}, note: {quoted}}}
teams: {{board: {{name: {quoted}, purpose: {quoted}, powers: [{quoted}], criteria: [{quoted}]}}}}
"""
    found, problems = pages(data)
    assert problems == []
    assert len(found) == 5
    for path, page in found.items():
        html = cmarkgfm.github_flavored_markdown_to_html(page, options=Options.CMARK_OPT_UNSAFE)
        assert not re.search(r"<(?:script|img|h1>.*<h1)|href=.javascript:|<!-- bylaws:end|49", html.split("```")[0]), (
            path
        )
        tables = re.findall(r"<table>.*?</table>", html, re.DOTALL)
        for table in tables:
            widths = {row.count("<td") + row.count("<th") for row in re.findall(r"<tr>(.*?)</tr>", table, re.DOTALL)}
            assert len(widths) == 1, path
        lines = [line for line in page.splitlines() if line.startswith("|")]
        rows = sum(html.count(tag) for tag in ("<tr>",))
        assert rows == sum(1 for line in lines if not set(line) <= set("| -")), path


def test_the_package_of_templates_joins_no_text_by_hand() -> None:
    """`~` on text from the data would escape for HTML, which is not enough: only words of ours may be joined."""
    from bylaws.pages.composing.templating import TEMPLATES

    joined = {
        f"{template.parent.name}/{template.name}: {line.strip()}"
        for template in TEMPLATES.rglob("*.j2")
        for line in template.read_text(encoding="utf-8").splitlines()
        for part in re.findall(r"\{[{%](.*?)[}%]\}", line)
        if "~" in part and not re.fullmatch(r'[^~]*foundation\.\w+(?: ~ (?:"[^"]*"|foundation\.\w+))+[^~]*', part)
    }
    assert joined == set()


def test_a_page_cannot_leave_the_root(tmp_path: Path) -> None:
    from bylaws.build.root import build_root

    documents = "documents: {governance: ../GOVERNANCE.md, ladder: /tmp/LADDER.md, folder: a/../../b,\n"
    documents += "  site: {people: ../p.md}, pages: {more: ../more.md}}\n"
    (tmp_path / "governance.yaml").write_text(DATA + documents, encoding="utf-8")
    built = build_root(tmp_path)
    wrong = [problem for problem in built.problems if problem.severity is Severity.ERROR]
    assert [f"{problem.place}: {problem.rule} {problem.message} | {problem.hint}" for problem in wrong] == [
        "governance.yaml:12:25: outside-root `../GOVERNANCE.md` leads out of the root | write a path below the root",
        "governance.yaml:12:51: outside-root `/tmp/LADDER.md` leads out of the root | write a path below the root",
        "governance.yaml:12:75: outside-root `a/../../b` leads out of the root | write a path below the root",
        "governance.yaml:13:18: outside-root `../p.md` leads out of the root | write a path below the root",
        "governance.yaml:13:42: outside-root `../more.md` leads out of the root | write a path below the root",
    ]
    assert built.pages == ()


def test_a_page_of_your_own_has_sections_of_others(tmp_path: Path) -> None:
    from bylaws.build.root import build_root

    lines = SAID.replace("Maintainer}}", "Maintainer, responsibilities: [Review changes]}}")
    lines += "documents: {pages: {duties: {path: DUTIES.md, title: Duties, order: [ladder/levels]}}}\n"
    (tmp_path / "governance.yaml").write_text(lines, encoding="utf-8")
    made = {page.path: page.text for page in build_root(tmp_path).pages}
    assert made["DUTIES.md"].startswith("# Duties\n\n## Maintainer\n\nMaintainers are listed in ")
    assert made["DUTIES.md"].endswith("\n\n**Responsibilities:** Review changes.\n")


# --- pages say no more than the data ---------------------------------------------------------------------------------

SAID = """
project: {id: example, name: Example}
ladder: {maintainer: {name: Maintainer}}
people: {ada: {name: Ada}}
seats: [{person: ada, role: maintainer}]
"""


def test_an_address_in_a_note_is_a_link() -> None:
    found, _ = pages(f"{SAID}amendments: {{vote: undecided, note: 'See https://example.org/a_b#c for details.'}}\n")
    assert "See <https://example.org/a_b#c> for details." in found["GOVERNANCE.md"]


COMMITTEE = "[conduct@cncf.io](mailto:conduct@cncf.io)"


@pytest.mark.parametrize(
    ("project", "conduct", "is_said"),
    [
        (", foundation: {name: cncf}", "cncf", True),
        ("", "{handled_by: foundation}", True),
        ("", "cncf", False),
        ("", "{report_to: undecided}", False),
    ],
)
def test_only_a_foundation_of_ours_takes_our_reports(project: str, conduct: str, is_said: bool) -> None:
    found, _ = pages(f"{SAID.replace('name: Example', f'name: Example{project}')}code_of_conduct: {conduct}\n")
    assert (COMMITTEE in "".join(found.values())) is is_said


@pytest.mark.parametrize(
    "open_keys",
    [
        "ladder: {maintainer: {name: Maintainer, becoming: {vote: unspecified}}}",
        "ladder: {maintainer: {name: Maintainer, removal: {vote: undecided}}}",
        "voting: {kinds: {majority: more than 1/2}, quorum: undecided, tie: unspecified, closes: undecided}",
    ],
)
def test_what_is_open_about_votes_is_in_no_document(open_keys: str) -> None:
    """`check --open` lists it; a document states rules, and a gap is no rule."""
    found, problems = pages(f"project: {{id: example, name: Example}}\n{open_keys}\n")
    assert problems == []
    assert not re.search("not stated|not decided|undecided|unspecified|quorum|tie", found["GOVERNANCE.md"])


def test_a_section_of_another_page_is_changed_there() -> None:
    data = "project: {id: a, name: A}\ndocuments: {governance: {sections: {ladder/removal: {title: Leaving}}}}\n"
    assert problems_of(data) == [
        "governance.yaml:2:37 wrong-value `ladder/removal` is a section of another page "
        "| change it where it is at home: `ladder: {sections: {removal: …}}`"
    ]
