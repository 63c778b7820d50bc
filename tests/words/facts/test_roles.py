"""What a role is, and the roles as a whole: introduction, table, governance page."""

from __future__ import annotations

import pytest
from saying import EVERY_PAGE, block, facts, rows, said

PEOPLE = """
people: {ada: Ada}
seats: [{person: ada, role: maintainer}]
"""


def about(keys: str, more: str = "", pages: frozenset[str] = EVERY_PAGE, project: str = "") -> str:
    """What is said of the role of maintainer."""
    head = f"project: {{id: example, name: Example{project}}}\n{more}"
    text = f"{head}ladder: {{member: {{name: Member}}, maintainer: {{name: Maintainer, {keys}}}}}\n{PEOPLE}"
    found = facts(text, pages).role("maintainer")
    return said(found.about, found.includes, found.refined)


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        ("description: They maintain it", "They maintain it."),
        ("held_in: [body, area]", "The role covers the whole project or one area."),
        ("held_in: [repository, service]", "The role covers one repository or a service."),
        ("held_in: body", ""),
        ("description: They look after an area., held_in: [repository, area]", "They look after an area."),
        (
            "description: They review., held_in: [body, area]",
            "They review. The role covers the whole project or one area.",
        ),
        (
            "includes: {role: member, inherits: responsibilities}",
            "Maintainers share the responsibilities of a [member](ladder#member).",
        ),
        (
            "includes: {role: member, inherits: [responsibilities, requirements]}",
            "Maintainers also meet the responsibilities and requirements of a [member](ladder#member).",
        ),
        (
            "includes: member",
            "Maintainers also have the responsibilities, requirements and privileges of a [member](ladder#member).",
        ),
        ("refined_by: member", "Any member may add requirements for their own area."),
        ("listed_in: CODEOWNERS.md", "Maintainers are listed in [CODEOWNERS.md](CODEOWNERS.md)."),
        ("listed_in: OWNERS", "Maintainers are listed in [OWNERS](OWNERS)."),
        (
            "listed_in: 'https://github.com/example/docs/blob/main/OWNERS'",
            "Maintainers are listed in [OWNERS](https://github.com/example/docs/blob/main/OWNERS).",
        ),
        ("listed_in: the owners file", "Maintainers are listed in the owners file."),
        (
            "description: Maintainers merge changes., listed_in: the owners file",
            "Maintainers merge changes. They are listed in the owners file.",
        ),
        ("note: Take your time.", "Take your time."),
        (
            "note: Take your time., see: [{text: the guide for maintainers, url: docs/guide.md}]",
            "Take your time. For more, see [the guide for maintainers](docs/guide.md).",
        ),
    ],
)
def test_what_a_role_is(keys: str, sentences: str) -> None:
    assert about(keys) == sentences


def test_a_body_may_write_its_roles_with_capitals() -> None:
    ladder = "ladder: {member: {name: Member, singular: Member}, maintainer: {name: Maintainer, singular: Maintainer,"
    keys = "includes: member, becoming: {nominated_by: maintainer, drawn_from: member}}}\n"
    found = facts(f"project: {{id: example, name: Example}}\n{ladder} {keys}").role("maintainer")
    assert said(found.includes) == (
        "Maintainers also have the responsibilities, requirements and privileges of a [Member](ladder#member)."
    )
    assert block(found.becoming.block) == ["**How to become a Maintainer:** Any Maintainer may nominate a Member."]


def test_the_foundation_lists_those_who_do_not_govern() -> None:
    host = ", foundation: {name: cncf, level: sandbox}"
    said_so = "Maintainers are registered with the CNCF."
    assert about("represents_body: true", project=f"{host}, governing_body: member") == said_so
    assert about("represents_body: true", project=f"{host}, governing_body: maintainer") == ""
    assert about("represents_body: true") == ""


def test_the_list_of_people_is_named_where_the_ladder_has_no_page() -> None:
    assert about("description: They maintain it.") == "They maintain it."
    pages = frozenset({"governance", "maintainers"})
    assert about("description: They maintain it.", pages=pages) == (
        "They maintain it. They are listed in [MAINTAINERS.md](maintainers)."
    )


def test_a_record_that_the_nomination_names_is_not_said_twice() -> None:
    keys = "listed_in: OWNERS.md, becoming: {nominated_by: member, nomination: a pull request against OWNERS.md}"
    assert about(keys) == ""


# --- the ladder ------------------------------------------------------------------------------------------------------

LADDER = (
    """
project: {id: example, name: Example, governing_body: maintainer, contributing: 'https://example.org/guide'}
channels: {list: {name: list, kind: mailing-list, address: list@example.org}}
voting: {electorate: maintainer, kinds: {majority: {passes: more than 1/2}}}
ladder:
  member:
    name: Member
    responsibilities: [Help others]
    requirements: [{sponsors: {count: 2, role: approver}}, {two_factor: true}]
    privileges: [{access: member, on: the organization}, be assigned issues]
    becoming: {informal: true}
    listed_in: https://github.com/example
  approver:
    name: Approver
    includes: member
    requirements: [{sponsors: {count: 2, role: maintainer}}, {held: member, held_for: at least 2 months}]
    privileges: [{access: write, on: some packages, note: enforced by a bot}]
    becoming: {informal: true}
    listed_in: OWNERS
  maintainer:
    name: Maintainer
    includes: approver
    requirements: [{held: approver, held_for: at least 2 months}]
    becoming: {informal: true}
"""
    + PEOPLE
)


def test_the_introduction_without_a_table() -> None:
    found = facts(LADDER, EVERY_PAGE).ladder
    assert said(found.introduction) == (
        "This ladder describes the path from a first contribution to maintaining Example."
        " At each level, the responsibilities are what people are expected to do, the requirements are what they must"
        " meet to reach the level, and the privileges are what they may do."
    )
    assert said(found.pointers) == "[MAINTAINERS.md](maintainers) lists who holds each role."
    assert found.table is None


def test_the_table_says_what_the_sections_then_leave_out() -> None:
    page = "documents: {ladder: {path: LADDER.md, note: They apply everywhere.}, ladder_table: true}\n"
    found = facts(LADDER + page, EVERY_PAGE)
    assert said(found.ladder.introduction) == (
        "Example has three roles, listed here from entry level to most senior. They apply everywhere."
        " To make a first contribution, start with the [contributing guide](https://example.org/guide)."
    )
    assert rows(found.ladder.table) == [
        "Role | Sponsored by | Time in the previous role | Access | Listed in",
        "[Member](ladder#member) | 2 approvers |  | membership in the organization |"
        " [example](https://github.com/example)",
        "[Approver](ladder#approver) | 2 maintainers | Member for at least 2 months |"
        " write access to some packages, enforced by a bot | [OWNERS](OWNERS)",
        "[Maintainer](ladder#maintainer) |  | Approver for at least 2 months |  | ",
    ]
    assert said(found.ladder.below_table) == (
        "The sections below add to this table."
        " From approver up, each role also carries the responsibilities, requirements and privileges of the role"
        " before it."
        " There is no formal process yet for accepting people into these roles."
    )
    member = found.role("member")
    assert said(member.about) == "Members may be assigned issues."
    assert [block(one) for one in member.blocks] == [
        ["**Responsibilities:** Help others."],
        ["**Requirements:** Uses two-factor authentication on GitHub."],
    ]
    assert [block(one) for one in found.role("approver").blocks] == []


def test_a_column_that_one_level_fills_is_no_column() -> None:
    page = "documents: {ladder_table: true}\n"
    first = "a: {name: A, listed_in: here.md, privileges: [{access: read}]}"
    ladder = f"ladder: {{{first}, b: {{name: B, privileges: [{{access: write}}]}}}}\n"
    found = facts(f"project: {{id: example, name: Example}}\n{ladder}{page}", EVERY_PAGE)
    assert rows(found.ladder.table) == [
        "Role | Access",
        "[A](ladder#a) | read access on GitHub",
        "[B](ladder#b) | write access on GitHub",
    ]
    assert said(found.role("a").about) == "As are listed in [here.md](here.md)."


def test_rules_that_are_the_same_at_every_level() -> None:
    life = """lifecycle:
  removes: [maintainer]
  removal: {grounds: [inactivity, misconduct]}
  inactivity: {clocks: {without: activity, longer_than: 1 year}}
  stepping_down: {any_time: true}
  leave: {most: 6 months}
  emeritus: {when: leave, permanent: true}
"""
    ladder = "ladder: {member: {name: Member}, maintainer: {name: Maintainer, becoming: {vote: majority}%s}}\n"
    head = LADDER.split("ladder:")[0]
    same = facts(head + ladder % "" + life, EVERY_PAGE).ladder
    assert said(same.pointers) == (
        "[Inactivity](ladder#inactivity), [removal](ladder#removal), [stepping down](ladder#stepping-down),"
        " [leave of absence](ladder#leave-of-absence) and [emeritus status](ladder#emeritus)"
        " work the same way at every level."
    )
    own = ", removal: {vote: majority, heard: true}, inactivity: {clocks: {without: answers}}, emeritus: {when: go}"
    other = facts(head + ladder % own + life, EVERY_PAGE).ladder
    assert said(other.pointers) == (
        "[Stepping down](ladder#stepping-down) and [leave of absence](ladder#leave-of-absence)"
        " work the same way at every level."
    )
    part = facts(head + ladder % "" + life.replace("{clocks", "{applies_to: maintainer, clocks"), EVERY_PAGE).ladder
    assert "nactivity" not in said(part.pointers)


def test_one_level_has_no_introduction() -> None:
    found = facts("project: {id: example, name: Example}\nladder: {maintainer: {name: Maintainer}}\n", EVERY_PAGE)
    assert said(found.ladder.introduction, found.ladder.pointers) == ""


# --- the governance page ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("project", "more", "sentences"),
    [
        ("", "", ""),
        ("", "voting: {electorate: maintainer}", ""),
        (", governing_body: maintainer", "", "The maintainers govern Example."),
        (
            ", governing_body: maintainer",
            "voting: {electorate: maintainer}",
            "The maintainers govern Example and decide everything that these rules do not assign to someone else.",
        ),
        (", governing_body: board", "", "The Board governs Example."),
        (
            ", governing_body: board",
            "voting: {electorate: board}",
            "The Board governs Example and decides everything that these rules do not assign to someone else.",
        ),
        (
            ", governing_body: maintainer, outlook: That may change.",
            "",
            "The maintainers govern Example. That may change.",
        ),
        (", governing_body: undecided", "", ""),
    ],
)
def test_who_governs(project: str, more: str, sentences: str) -> None:
    ladder = "ladder: {maintainer: {name: Maintainer}}\nteams: {board: {name: Board}}\n"
    found = facts(f"project: {{id: example, name: Example{project}}}\n{ladder}{more}\n").ladder
    assert said(found.governs) == sentences


def test_the_roles_on_the_governance_page() -> None:
    found = facts(LADDER, EVERY_PAGE).ladder
    assert said(found.roles) == (
        "Example has three roles, listed from entry level to most senior: [member](ladder#member),"
        " [approver](ladder#approver) and [maintainer](ladder#maintainer)."
        " The [contributor ladder](ladder) describes what each role requires, what it grants, and how people join and"
        " leave it. [MAINTAINERS.md](maintainers) lists who holds each role."
    )
    own = "documents: {ladder: {path: LADDER.md, title: Community membership}, ladder_table: true}\n"
    assert said(facts(LADDER + own, EVERY_PAGE).ladder.roles) == (
        "[Community membership](ladder) describes each role in Example, what it takes to reach it, and what comes"
        " with it."
    )
    assert said(facts(LADDER, frozenset({"governance", "maintainers"})).ladder.roles) == ""


@pytest.mark.parametrize(
    ("offices", "lines"),
    [
        ("{chair: {name: Chair}}", ["Example also has a chair."]),
        ("{chair: {name: Chair, size: 1, term: 1 year}}", []),
        (
            "{chair: {name: Chair, description: The chair leads meetings.}, editor: {name: Editor}}",
            ["Example also has these offices:", "Chair: The chair leads meetings.", "Editor"],
        ),
        (
            "{chair: {name: Chair, description: They lead.}, editor: {name: Editor, term: 1 year}}",
            ["Example also has these offices:", "Chair: They lead.", "[Editor](governance#editor)"],
        ),
        ("{}", []),
    ],
)
def test_offices(offices: str, lines: list[str]) -> None:
    assert block(facts(f"{LADDER}offices: {offices}\n").ladder.offices) == lines


@pytest.mark.parametrize(
    ("keys", "way"),
    [
        ("becoming: {automatic: helps}", ""),
        ("becoming: {vote: majority}", "majority"),
        ("becoming: {sponsors: {count: 2, role: member}}", "sponsored by two members"),
        ("requirements: [{sponsors: {count: 1, role: member}}], becoming: {}", "sponsored by one member"),
        ("becoming: {appointed_by: member}", "appointed"),
        ("description: One.", ""),
    ],
)
def test_the_way_to_a_level_in_a_few_words(keys: str, way: str) -> None:
    head = "project: {id: example, name: Example}\nvoting: {kinds: {majority: {passes: more than 1/2}}}\n"
    found = facts(f"{head}ladder: {{member: {{name: Member}}, top: {{name: Top, {keys}}}}}\n")
    level = found.governance.body.ladder["top"]
    assert said(found.ladder.way(level)) == way
