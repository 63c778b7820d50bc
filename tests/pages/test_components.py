"""Parts of a body that share a table: which do, what the table says, and that we read it back."""

from __future__ import annotations

import pytest

from bylaws.build.root import build_root
from bylaws.checks.copies import drift
from bylaws.formats.reading import read_listing
from conftest import Maker

DATA = """\
project: {id: lamp, name: Lamp, repository: https://github.com/example/lamp}
people:
  ada-quill: {name: Ada Quill, affiliation: acorn}
  bo-sands: {name: Bo Sands, affiliation: birch}
  cleo-marsh: Cleo Marsh
  eli: {name: Eli Frost, handle: none, affiliation: independent}
organizations: {acorn: Acorn, birch: "Birch Labs, Inc."}
ladder: {reviewer: {name: Reviewer}, maintainer: {name: Maintainer}}
scopes:
  dash: {name: Dashboard, kind: component, repositories: [https://github.com/example/dash]}
  edge: {name: Edge, kind: component, repositories: [https://github.com/example/edge, https://github.com/example/rim]}
seats:
  - {person: ada-quill, role: maintainer, scope: dash}
  - {person: bo-sands, role: maintainer, scope: dash}
  - {person: eli, role: maintainer, scope: edge}
  - {person: ada-quill, role: maintainer, scope: edge}
"""
REVIEWER = "  - {person: cleo-marsh, role: reviewer, scope: edge}\n"
DASH = "[Ada Quill](https://github.com/ada-quill) (Acorn), [Bo Sands](https://github.com/bo-sands) (Birch Labs, Inc.)"
EDGE = "Eli Frost (Independent), [Ada Quill](https://github.com/ada-quill) (Acorn)"
CODE = "[example/edge](https://github.com/example/edge), [example/rim](https://github.com/example/rim)"
MAINTAINERS = f"""\
| Component | Maintainers | Repositories |
| --- | --- | --- |
| Dashboard | {DASH} | [example/dash](https://github.com/example/dash) |
| Edge | {EDGE} | {CODE} |
"""
BOTH = f"""\
| Component | Maintainers | Reviewers | Repositories |
| --- | --- | --- | --- |
| Dashboard | {DASH} | | [example/dash](https://github.com/example/dash) |
| Edge | {EDGE} | [Cleo Marsh](https://github.com/cleo-marsh) | {CODE} |
"""


def people(root_with: Maker, data: str) -> str:
    """The sections of the list of people that have people; it is read back as the same people each time."""
    (body,) = build_root(root_with({"governance.yaml": data})).bodies
    assert body.documents
    assert body.governance
    text = next(page.text for page in body.documents.pages if page.name == "maintainers")
    listing = read_listing("MAINTAINERS.md", text)
    assert listing is not None
    governance = body.governance
    held = {
        (governance.name_of(seat.person), governance.roles[seat.role].name, scope.name if scope else "")
        for seat in governance.body.seats
        for scope in [governance.scope(seat.scope) if seat.scope else None]
    }
    assert listing.unread == ()
    assert {(it.name, it.role, it.area) for it in listing.entries} == held
    assert [str(it) for it in drift(governance, [listing])] == []
    return text.split("\n## ", 1)[1].split("\n<!-- bylaws", 1)[0].strip()


def test_parts_of_one_role_stand_below_it(root_with: Maker) -> None:
    assert people(root_with, DATA) == f"Maintainers\n\n{MAINTAINERS}".strip()


def test_parts_in_which_several_roles_are_held_are_one_table(root_with: Maker) -> None:
    assert people(root_with, DATA + REVIEWER) == f"Components\n\n{BOTH}".strip()


def test_who_has_a_row_needs_no_organization_in_a_cell(root_with: Maker) -> None:
    rows = "".join(f"  - {{person: {it}, role: maintainer}}\n" for it in ("ada-quill", "bo-sands", "eli"))
    assert people(root_with, DATA + rows).endswith(
        "| Dashboard | [Ada Quill](https://github.com/ada-quill), [Bo Sands](https://github.com/bo-sands) | "
        "[example/dash](https://github.com/example/dash) |\n"
        "| Edge | Eli Frost, [Ada Quill](https://github.com/ada-quill) | "
        "[example/edge](https://github.com/example/edge), [example/rim](https://github.com/example/rim) |"
    )


@pytest.mark.parametrize(
    ("what", "then"),
    [("name: Edge,", "name: Edge, description: The proxy,"), ("scope: edge}", "scope: edge, since: 2024}")],
)
def test_a_part_of_which_more_is_told_keeps_its_heading(what: str, then: str, root_with: Maker) -> None:
    """So does one whose holders have more to tell; and a table with one part left is no table."""
    found = people(root_with, DATA.replace(what, then, 1))
    assert [line for line in found.split("\n") if line.startswith(("##", "| Comp"))] == ["### Dashboard", "### Edge"]


def test_roles_that_look_after_different_things_have_a_table_each(root_with: Maker) -> None:
    more = "  docs: {name: Documentation, paths: [docs/]}\n  site: {name: Website, paths: [site/]}\nseats:"
    areas = "".join(f"  - {{person: cleo-marsh, role: reviewer, scope: {it}}}\n" for it in ("docs", "site"))
    assert people(root_with, DATA.replace("seats:", more, 1) + areas) == (
        f"Maintainers\n\n{MAINTAINERS}\n## Reviewers\n\n| Area | Reviewers | Paths |\n| --- | --- | --- |\n"
        "| Documentation | [Cleo Marsh](https://github.com/cleo-marsh) | `docs/` |\n"
        "| Website | [Cleo Marsh](https://github.com/cleo-marsh) | `site/` |"
    )


def test_no_table_has_more_than_five_columns(root_with: Maker) -> None:
    """Four roles and the repositories would be six columns: each role has its own table."""
    roles = "ladder: {reviewer: {name: Reviewer}, approver: {name: Approver}, owner: {name: Owner}, maintainer"
    seats = "".join(
        f"  - {{person: cleo-marsh, role: {role}, scope: {scope}}}\n"
        for role in ("reviewer", "approver", "owner")
        for scope in ("dash", "edge")
    )
    found = people(root_with, DATA.replace("ladder: {reviewer: {name: Reviewer}, maintainer", roles) + seats)
    heads = [line for line in found.split("\n") if line.startswith("| Component")]
    assert heads == [
        f"| Component | {it} | Repositories |" for it in ("Maintainers", "Owners", "Approvers", "Reviewers")
    ]


def test_the_team_on_github_has_a_column(root_with: Maker) -> None:
    data = DATA.replace("name: Edge,", "name: Edge, github_team: example/edge,")
    assert "| Component | Maintainers | Repositories | GitHub team |" in people(root_with, data)


@pytest.mark.parametrize("head", ["Service", "Work", "Working group", "Group of repositories", "Wick"])
@pytest.mark.parametrize("roles", [["Maintainers"], ["Shepherds", "Keepers"], ["Steering Committee"]])
def test_a_matrix_is_read_whatever_its_heads_say(head: str, roles: list[str]) -> None:
    cells = "[Ada Quill](https://github.com/ada-quill), [Red Hat](https://github.com/red-hat)"
    rows = "".join(f"| {it} |{f' {cells} |' * len(roles)}\n" for it in ("Dash", "Edge"))
    text = f"# Maintainers\n\n## Parts\n\n| {head} | {' | '.join(roles)} |\n| --- |{' --- |' * len(roles)}\n{rows}"
    listing = read_listing("MAINTAINERS.md", text)
    assert listing is not None
    singular = [role.removesuffix("s") for role in roles]
    assert [(it.handle, it.role.removesuffix("s"), it.area) for it in listing.entries] == [
        (handle, role, area) for area in ("Dash", "Edge") for role in singular for handle in ("ada-quill", "red-hat")
    ]
