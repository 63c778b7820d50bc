"""Lists of people in documents of somebody's own, and pages that are such documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from bylaws.build.outputs import plan, write
from bylaws.build.root import build_root
from bylaws.pages.lists import aligned, dated
from bylaws.problems import Severity
from conftest import Maker

DATA = """\
project: {id: lantern, name: Lantern}
organizations: {acme: {name: Acme, website: https://acme.example}}
people:
  ada: {name: Ada Lovelace, affiliation: acme}
  no: {name: "N*o", affiliation: independent}
  bob: {affiliation: unspecified}
scopes: {docs: {name: Docs}}
seats:
  - {person: ada, role: maintainer, title: Lead, since: 2020-01}
  - {person: no, role: maintainer}
  - {person: bob, role: maintainer, scope: docs}
  - {person: bob, role: reviewer, status: emeritus, until: 2021}
ladder: {reviewer: {name: Reviewer}, maintainer: {name: Maintainer}}
documents:
  maintainers: {path: PEOPLE.md, by_hand: true}
  without: [governance, ladder]
  lists:
"""
INSERT = "<!-- bylaws:insert list/{0} -->\n<!-- bylaws:end list/{0} -->\n"


def listed(root_with: Maker, shape: str) -> str:
    """What a document shows that asks for a list of this shape."""
    root = root_with({"governance.yaml": f"{DATA}    them:\n{shape}", "PEOPLE.md": INSERT.format("them")})
    built = build_root(root)
    assert not built.has_errors
    write(plan(root, built.outputs(), built.inserts, scan=built.scanned()))
    return "\n".join((root / "PEOPLE.md").read_text().split("\n")[2:-3])


def test_a_line_a_person_in_the_order_of_the_seats(root_with: Maker) -> None:
    line = "- {{ name }} (@{{ handle }}){% if organization %}, {{ organization }}{% endif %}"
    shape = f'      {{of: maintainer, line: "{line}"}}\n'
    assert listed(root_with, shape) == ("- Ada Lovelace (@ada), Acme\n- N\\*o (@no), Independent\n- bob (@bob)")


def test_a_table_is_aligned(root_with: Maker) -> None:
    shape = (
        "      of: maintainer\n      scope: whole\n      aligned: true\n      head: |-\n        | Name | Since |\n"
        '        | --- | ---: |\n      line: "| [{{ name }}]({{ website }}) | {{ since }} {{ title }} |"\n'
    )
    assert listed(root_with, shape) == (
        "| Name                                 | Since        |\n"
        "| ------------------------------------ | -----------: |\n"
        "| [Ada Lovelace](https://acme.example) | 2020-01 Lead |\n"
        "| [N\\*o]()                             |              |"
    )


def test_only_seats_of_a_status_and_a_scope(root_with: Maker) -> None:
    assert listed(
        root_with, '      {of: reviewer, status: emeritus, line: "* {{ handle }} {{ until }} {{ role }}"}\n'
    ) == ("* bob 2021 Reviewer")
    assert (
        listed(root_with, '      {of: maintainer, scope: docs, line: "* {{ handle }}: {{ scope }}"}\n') == "* bob: Docs"
    )


def test_what_only_the_list_says_of_somebody(root_with: Maker) -> None:
    shape = (
        '      of: maintainer\n      line: "- {{ handle }}{% if own.note %} {{ own.note }}{% endif %}"\n'
        '      own: [{person: no, words: {note: "(he/him, [x](y))"}}]\n'
    )
    assert listed(root_with, shape) == "- ada\n- no (he/him, [x](y))\n- bob"


def test_what_the_list_says_of_nobody_any_more_is_empty(root_with: Maker) -> None:
    """The last one of whom it said something has left."""
    shape = '      {of: maintainer, line: "- {{ handle }}{% if own.note %} {{ own.note }}{% endif %}|{{ own.at }}"}\n'
    assert listed(root_with, shape) == "- ada|\n- no|\n- bob|"


def test_numbers_count_lines(root_with: Maker) -> None:
    assert listed(root_with, '      {of: maintainer, line: "{{ number }}. {{ handle }}"}\n') == "1. ada\n2. no\n3. bob"


def test_dates_are_written_as_the_list_wants_them(root_with: Maker) -> None:
    shape = '      {of: [maintainer, reviewer], status: [active, emeritus], line: "* {{ handle }}: %s"}\n'
    line = "{{ since | date('%b %Y') }}{{ until | date('%b %Y') }}"  # nobody knows the month of 2021
    assert listed(root_with, shape % line) == "* ada: Jan 2020\n* no: \n* bob: \n* bob: 2021"


@pytest.mark.parametrize(
    ("form", "written"),
    [
        ("%b %o, %Y", "Mar 3rd, 2026"),
        ("%-m/%-d/%Y", "3/3/2026"),
        ("%d.%m.%Y", "03.03.2026"),
        ("%-d %B %Y", "3 March 2026"),
        ("%Q %Y", "2026-03-03"),
    ],
)
def test_forms_of_dates(form: str, written: str) -> None:
    assert dated("2026-03-03", form) == written


def test_only_seats_that_end_then(root_with: Maker) -> None:
    shape = '      {of: reviewer, status: emeritus, until: %s, line: "* {{ handle }}"}\n'
    assert listed(root_with, shape % 2021) == "* bob"
    assert listed(root_with, shape % 2022) == ""


PARTS = """\
project: {id: lantern, name: Lantern}
organizations: {acme: Acme, oak: Oak}
people: {ada: {name: Ada, affiliation: acme}, bob: {name: Bob}}
scopes: {api: {name: API}, docs: {name: Docs}}
seats:
  - {person: ada, role: maintainer, scope: api}
  - {person: ada, role: maintainer, scope: docs}
  - {person: bob, role: maintainer, scope: docs}
  - {person: ada, role: reviewer, status: emeritus, organization: oak}
ladder: {reviewer: {name: Reviewer}, maintainer: {name: Maintainer}}
documents:
  maintainers: {path: PEOPLE.md, by_hand: true}
  without: [governance, ladder]
  lists:
"""


def parted(root_with: Maker, shape: str, name: str = "them") -> str:
    root = root_with({"governance.yaml": f"{PARTS}    them:\n{shape}", "PEOPLE.md": INSERT.format(name)})
    built = build_root(root)
    assert not built.has_errors
    write(plan(root, built.outputs(), built.inserts, scan=built.scanned()))
    return "\n".join((root / "PEOPLE.md").read_text().split("\n")[2:-3])


def test_somebody_with_several_scopes_stands_once(root_with: Maker) -> None:
    shape = '      {of: maintainer, together: true, line: "- {{ name }} ({{ scope }})"}\n'
    assert parted(root_with, shape) == "- Ada (API, Docs)\n- Bob (Docs)"


def test_numbers_count_people_where_somebody_stands_once(root_with: Maker) -> None:
    shape = '      {of: maintainer, together: true, line: "{{ number }}. {{ name }}"}\n'
    assert parted(root_with, shape) == "1. Ada\n2. Bob"


def test_numbers_of_a_part_begin_at_one(root_with: Maker) -> None:
    assert (
        parted(root_with, '      {of: maintainer, line: "{{ number }}. {{ name }}"}\n', "them/docs") == "1. Ada\n2. Bob"
    )


def test_blocks_have_an_empty_line_between_them(root_with: Maker) -> None:
    shape = (
        "      of: maintainer\n      scope: docs\n      spaced: true\n"
        "      line: |-\n        Name: {{ name }}\n        At: @{{ handle }}\n"
    )
    assert parted(root_with, shape) == "Name: Ada\nAt: @ada\n\nName: Bob\nAt: @bob"


@pytest.mark.parametrize(
    ("name", "shown"), [("them/api", "- Ada"), ("them/docs", "- Ada\n- Bob"), ("them", "- Ada\n- Ada\n- Bob")]
)
def test_a_document_asks_for_the_part_of_one_scope(root_with: Maker, name: str, shown: str) -> None:
    assert parted(root_with, '      {of: maintainer, line: "- {{ name }}"}\n', name) == shown


def test_former_members_stand_with_the_organization_of_those_days(root_with: Maker) -> None:
    shape = (
        "      {of: [maintainer, reviewer], status: [active, emeritus], together: true, "
        'line: "- {{ role }}, {{ organization }}"}\n'
    )
    assert parted(root_with, shape) == "- Maintainer, Acme\n- Maintainer, \n- Reviewer, Oak"


def test_an_expression_that_does_not_work_is_a_problem(root_with: Maker) -> None:
    root = root_with({"governance.yaml": f"{DATA}    them: {{of: maintainer, line: '{{{{ nme }}}}'}}\n"})
    (problem,) = (found for found in build_root(root).problems if found.severity is Severity.ERROR)
    assert (problem.rule, problem.message) == ("bad-expression", "this expression does not work: 'nme' is undefined")


def test_a_head_stays_as_it_is_while_the_cells_fit() -> None:
    head = ["| Name          | At   |", "| :---          | --- |"]
    assert aligned([*head, "| Ada | x |"]) == [*head, "| Ada           | x    |"]
    assert aligned(["|a|b|", "|-|-|", "| long name | ü |"])[2] == "| long name | ü |"


def test_a_page_by_hand_is_not_written_and_gives_its_sections(root_with: Maker, tmp_path: Path) -> None:
    root = root_with(
        {
            "governance.yaml": DATA.replace("  lists:\n", ""),
            "PEOPLE.md": f"# Own\n\n{INSERT.replace('list/', '').format('maintainers/maintainers')}",
        }
    )
    built = build_root(root)
    assert [page.path for page in built.pages] == []
    write(plan(root, built.outputs(), built.inserts, scan=built.scanned()))
    text = (tmp_path / "PEOPLE.md").read_text()
    assert text.startswith("# Own\n\n<!-- bylaws:insert maintainers/maintainers sha256:")
    assert "Ada Lovelace" in text


def test_links_lead_to_a_page_by_hand(root_with: Maker) -> None:
    data = DATA.replace("[governance, ladder]", "[ladder]")
    with_list = f'{data}    them: {{of: maintainer, line: "- {{{{ name }}}}"}}\n'
    (page,) = build_root(root_with({"governance.yaml": with_list})).pages
    assert "Maintainers are listed in [PEOPLE.md](PEOPLE.md).\n" in page.text
    assert "Reviewers are listed" not in page.text


def test_a_role_with_a_list_of_its_own_is_not_said_to_stand_on_a_page_by_hand(root_with: Maker) -> None:
    data = DATA.replace("[governance, ladder]", "[ladder]").replace(
        "name: Maintainer}", "name: Maintainer, listed_in: A.md}"
    )
    with_list = f'{data}    them: {{of: maintainer, line: "- {{{{ name }}}}"}}\n'
    (page,) = build_root(root_with({"governance.yaml": with_list})).pages
    assert "Maintainers are listed in [A.md](A.md).\n" in page.text


def test_a_link_keeps_its_anchor_on_a_page_by_hand_and_a_path_begins_at_the_root(root_with: Maker) -> None:
    data = DATA.replace("[governance, ladder]", "[ladder]").replace("  lists:\n", "")
    data = data.replace("ladder: {reviewer: {name: Reviewer}", "ladder: {reviewer: {name: Reviewer, description: %s}")
    text = '"See [them](../PEOPLE.md#reviewers) and [the rest](../docs/REST.md#a)."'
    project = 'project: {id: lantern, name: Lantern, repository: "https://github.com/x/lantern"'
    named = data.replace("project: {id: lantern, name: Lantern", project) % text
    (page,) = build_root(root_with({"governance.yaml": named})).pages
    assert "See [them](PEOPLE.md#reviewers)" in page.text
    assert "[the rest](https://github.com/x/lantern/blob/main/docs/REST.md#a)." in page.text


def test_nobody_knows_whom_a_page_by_hand_lists(root_with: Maker) -> None:
    data = DATA.replace("  lists:\n", "").replace("[governance, ladder]", "[ladder]")
    assert [page.text for page in build_root(root_with({"governance.yaml": data})).pages] == ["# Lantern Governance\n"]
