"""What is said of the parts of a body, and in a charter, key by key."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from saying import EVERY_PAGE, facts, items, said


def block_of(given: Any) -> list[str]:
    """A lead-in with its list, a line each."""
    if not given:
        return []
    return [said(given.lead), *(f"- {words}" for words in items(given.items))]


def told(*lines: str) -> list[str]:
    return [line for line in lines if line]


def subprojects(keys: str, more: str = "", pages: Iterable[str] = EVERY_PAGE) -> list[str]:
    text = f"""
ladder: {{maintainer: {{name: Maintainer}}}}
offices: {{chair: {{name: Chair, size: 1}}}}
teams: {{board: {{name: Board}}}}
voting: {{electorate: maintainer, of: all, kinds: {{two-thirds: at least 2/3}}}}
subprojects: {{{keys}}}
"""
    it = facts(text + more, pages).subprojects
    lines = [said(it.apart), said(it.admission), *block_of(it.admission_steps), *block_of(it.criteria)]
    return told(
        *lines, *map(said, it.tiers), said(it.departure), *block_of(it.reasons), said(it.orphaned), *block_of(it.parts)
    )


@pytest.mark.parametrize(
    ("keys", "lines"),
    [
        (
            "own_rules: how its maintainers decide",
            ["Each subproject decides how its maintainers decide."],
        ),
        (
            "own_rules: its own reviewers",
            ["Each subproject decides on its own reviewers."],
        ),
        (
            "fixed_rules: the Code of Conduct",
            ["The Code of Conduct applies to every subproject."],
        ),
        (
            "fixed_rules: [the license, all other rules]",
            ["The license and all other rules apply to every subproject."],
        ),
        ("own_rules: technical matters", ["Each subproject makes its own decisions about technical matters."]),
        (
            "otherwise: These rules apply to the rest.",
            ["These rules apply to the rest."],
        ),
        (
            "word: project, own_rules: who its reviewers are, fixed_rules: all other rules",
            ["Each project decides who its reviewers are. All other rules apply to every project."],
        ),
        (
            "admission: {vote: two-thirds, steps: [open an issue]}",
            [
                "**Adding a subproject:** The decision takes a two-thirds majority of the maintainers.",
                "To add a subproject, open an issue.",
            ],
        ),
        (
            "admission: {vote: two-thirds}",
            [("**Adding a subproject:** The decision takes a two-thirds majority of the maintainers.")],
        ),
        (
            (
                "admission: {proposed_by: anyone, discussion: 1 week, vote: two-thirds, by: board,"
                " own_consent: Its maintainers agree first., mentor: A member helps it., criteria: [It is"
                " open source.], note: It is rare.}"
            ),
            [
                (
                    "**Adding a subproject:** Anyone may propose one. Its maintainers agree first. The"
                    " proposal is discussed for one week. The decision takes a two-thirds majority of"
                    " the Board. It is rare. A member helps it. It must meet one condition: it is"
                    " open source."
                )
            ],
        ),
        (
            (
                "admission: {by: board, refused_only_for: [its license, its name], criteria: [It is open"
                " source., It has two maintainers.]}"
            ),
            [
                ("**Adding a subproject:** The Board decides. It may be refused only for its license or its name."),
                "A new subproject must meet these conditions:",
                "- It is open source",
                "- It has two maintainers",
            ],
        ),
        (
            "admission: {by: chair, alone: true}",
            ["**Adding a subproject:** The chair decides alone."],
        ),
        (
            (
                "tiers: {a: {name: Graduated, description: Subprojects in use, marking: The README says"
                " so, votes: true, duties: [Report once a year, Join the call], promotion: {vote:"
                " two-thirds}, review_every: 1 year, note: None yet.}, b: {name: Sandbox, votes: false}}"
            ),
            [
                (
                    "**Graduated:** Subprojects in use. The README says so. These subprojects vote in the"
                    " project as a whole. These subprojects report once a year and join the call. Moving"
                    " a subproject into this class takes a two-thirds majority of the maintainers. Their status is"
                    " reviewed every year. None yet."
                ),
                "**Sandbox:** These subprojects do not vote in the project as a whole.",
            ],
        ),
        (
            (
                "departure: {vote: two-thirds, reasons: [It has had no commit for a year.], new_home: It"
                " may move., archive: It stays readable.}"
            ),
            [
                (
                    "**Archiving or removing a subproject:** The decision takes a two-thirds majority"
                    " of the maintainers. It may move. It stays readable. A"
                    " possible reason is that it has had no commit for a year."
                )
            ],
        ),
        (
            "departure: {vote: two-thirds, reasons: [It is not used., Its maintainers ask for it.]}",
            [
                (
                    "**Archiving or removing a subproject:** The decision takes a two-thirds majority"
                    " of the maintainers."
                ),
                "Possible reasons:",
                "- It is not used",
                "- Its maintainers ask for it",
            ],
        ),
    ],
)
def test_the_rules_for_subprojects(keys: str, lines: list[str]) -> None:
    """What each settles for itself, how they join, and how they leave."""
    assert subprojects(keys) == lines


def part(keys: str) -> list[str]:
    more = f"""
scopes: {{alpha: {keys}}}
meetings: {{call: {{name: Alpha call}}}}
channels: {{list: {{name: alpha list, kind: mailing-list}}}}
"""
    return [line for line in subprojects("tiers: {a: {name: Graduated}}", more) if not line.startswith("**Grad")]


def test_a_part_with_a_list_of_its_own_stands_here_where_no_page_lists_people() -> None:
    scopes = """
scopes:
  tools:
    name: Tools Team
    description: Makes the tools.
    repositories: [https://github.com/example/cli, https://github.com/example/sdk]
    roster: https://example.org/r
  docs: {name: Docs, since: 2020, github_team: example/docs, repositories: [https://github.com/example/docs]}
"""
    assert subprojects("", scopes) == []
    assert subprojects("", scopes, ["governance"]) == [
        "Example has these parts:",
        (
            "- **Tools Team**: Makes the tools. Repositories: [example/cli](https://github.com/example/cli) and"
            " [example/sdk](https://github.com/example/sdk). It has its own [list of people](https://example.org/r)."
        ),
        (
            "- **Docs** (since 2020). Repository: [example/docs](https://github.com/example/docs)."
            " GitHub team: `@example/docs`."
        ),
    ]


@pytest.mark.parametrize(
    ("rule", "sentences"),
    [
        ("{to: board}", "When a subproject has no one left, the Board becomes responsible for it."),
        (
            "{without: maintainer, to: maintainer, may: [archive it, find new maintainers], note: This is rare.}",
            "When a subproject has no maintainers left, the maintainers become responsible for it"
            " and may archive it or find new maintainers. This is rare.",
        ),
    ],
)
def test_a_subproject_of_which_nobody_is_left(rule: str, sentences: str) -> None:
    assert subprojects(f"orphaned: {rule}") == [sentences]


def test_parts_are_called_what_the_body_calls_them() -> None:
    assert subprojects("word: team", "scopes: {docs: {name: Docs Team}, site: {name: Site Team}}") == [
        "Example has these teams:",
        "- **Docs Team**",
        "- **Site Team**",
    ]


def test_parts_of_one_kind_are_called_what_they_are() -> None:
    scopes = "scopes: {docs: {name: Docs, kind: subproject}, site: {name: Site, kind: subproject}}"
    assert subprojects("", scopes) == ["Example has these subprojects:", "- **Docs**", "- **Site**"]


@pytest.mark.parametrize(
    ("keys", "lines"),
    [
        (
            "{name: Alpha, kind: subproject}",
            ["Example has one subproject: Alpha."],
        ),
        (
            (
                "{name: Alpha, kind: subproject, tier: a, status: archived, since: 2022-03, description:"
                " The first one, alignment: It serves users, repositories:"
                " ['https://github.com/example/alpha'], governance: 'https://example.org/g',"
                " contributing: 'https://example.org/c', roster: 'https://example.org/r', packaged: true,"
                " review_every: 1 year, meetings: [call], channels: [list], note: It is small.}"
            ),
            [
                (
                    "**Alpha** (graduated subproject, archived, since March 2022): The first one. It"
                    " serves users. Repository: [example/alpha](https://github.com/example/alpha). It has its"
                    " own [governance](https://example.org/g), [contributing"
                    " guide](https://example.org/c) and [list of people](https://example.org/r). It is"
                    " released together with the main project. It is reviewed every year. Meetings and"
                    " channels: the Alpha call and the alpha list. It is small."
                ),
            ],
        ),
        (
            "{name: Servers, kind: service, packaged: false}",
            ["Example has one service: Servers. It is released separately from the main project."],
        ),
        (
            "{name: Group, kind: working-group, status: maintenance}",
            ["**Group** (working group, in maintenance)."],
        ),
    ],
)
def test_a_part_of_the_body(keys: str, lines: list[str]) -> None:
    """What a reader wants to know of a part, and nobody who holds a role in it today."""
    assert part(keys) == lines


def charter(keys: str) -> list[str]:
    text = f"""
people: {{ada: Ada, bob: Bob}}
project: {{id: wg, name: Example Group, type: working-group}}
charter: {{{keys}}}
"""
    it = facts(text, EVERY_PAGE).charter
    lines = [said(it.note), *map(said, [[one] for one in it.background]), said(it.mission)]
    lines += [*block_of(it.deliverables), *block_of(it.success), said(it.only_success, it.roadmap)]
    lines += [*block_of(it.completed), said(it.only_stakeholder, it.only_coordination), *block_of(it.stakeholders)]
    lines += [*block_of(it.coordination), *block_of(it.contributors)]
    for lead, projects in it.projects:
        lines += [said(lead), *(f"- {one}" for one in items(projects))]
    lines += [said(it.projects_note), said(it.operations), said(it.end, it.approvals)]
    return told(*lines, said(it.founders, it.only_contributor))


@pytest.mark.parametrize(
    ("keys", "lines"),
    [
        (
            "note: It is a draft",
            ["It is a draft."],
        ),
        (
            "background: [One., Two.]",
            ["One.", "Two."],
        ),
        (
            "mission: Make it work",
            ["Its mission is to make it work."],
        ),
        (
            (
                "mission: {primary: Make it work, secondary: Make it fast, focus: builds, means: write"
                " guides, note: That takes time.}"
            ),
            [
                (
                    "The group works on builds. Its primary mission is to make it work. Its secondary"
                    " mission is to make it fast. To that end, it aims to write guides. That takes time."
                )
            ],
        ),
        (
            "deliverables: [A guide]",
            ["The group produces:", "- A guide."],
        ),
        (
            (
                "deliverables: [{title: Guides, text: Documented uses., due: 2026-12, status: ongoing,"
                " links: [{text: notes, url: 'https://example.org'}], note: Soon.}, {text: Talks, status:"
                " planned}]"
            ),
            [
                "The group produces:",
                (
                    "- **Guides:** Documented uses. Due in December 2026. Status: in progress. See"
                    " [notes](https://example.org). Soon."
                ),
                "- Talks. Status: planned.",
            ],
        ),
        (
            "completed: [{text: A standard, status: completed-and-ongoing}, {text: A talk, status:"
            " completed-and-ongoing}]",
            ["The group has delivered these results, and work on them continues:", "- A standard.", "- A talk."],
        ),
        (
            ("completed: [{text: A standard, status: completed-and-ongoing}, {text: A talk, status: completed}]"),
            ["Delivered so far:", "- A standard. Status: delivered; work continues.", "- A talk. Status: delivered."],
        ),
        (
            "success: [Two runtimes use it]",
            ["The group has succeeded when two runtimes use it."],
        ),
        (
            "success: [Two runtimes use it, The tests pass]",
            ["The group has succeeded when:", "- Two runtimes use it", "- The tests pass"],
        ),
        (
            "roadmap: 'https://example.org/roadmap'",
            ["See the [roadmap](https://example.org/roadmap) for what comes next."],
        ),
        (
            "stakeholders: [Maintainers of runtimes]",
            ["The work concerns maintainers of runtimes."],
        ),
        (
            "stakeholders: [Maintainers, Users]",
            ["The work concerns:", "- Maintainers", "- Users"],
        ),
        (
            "coordination: ['TAG Security, for supply chain questions']",
            ["The group coordinates with TAG Security, for supply chain questions."],
        ),
        (
            "coordination: [TAG Security, The W3C]",
            ["The group coordinates with:", "- TAG Security", "- The W3C"],
        ),
        (
            (
                "projects: [{title: Runtimes, foundation: true, note: Well known., projects: [crun,"
                " {name: youki, url: 'https://example.org/youki', about: A runtime in Rust, note:"
                " Small.}]}]"
            ),
            [
                "**Runtimes (CNCF projects):** Well known.",
                "- crun",
                "- [youki](https://example.org/youki): A runtime in Rust (Small)",
            ],
        ),
        (
            "projects_note: There are more",
            ["There are more."],
        ),
        (
            ("operations: {follows: the guidelines of the TOC, url: 'https://example.org/toc', note: Since 2023.}"),
            [
                (
                    "Unless this charter says otherwise, the group follows [the guidelines of the"
                    " TOC](https://example.org/toc). Since 2023."
                )
            ],
        ),
        (
            ("reviewed_every: 1 year, inactive_after: more than 6 months, ends_when: All deliverables are done."),
            [
                (
                    "This charter is reviewed every year. The group is considered inactive after more"
                    " than six months without activity. It ends when all deliverables are done."
                )
            ],
        ),
        (
            "approvals: [{by: TOC, date: 2023-09, url: 'https://example.org/1'}, {by: TAG}]",
            [("Approved by the TOC in September 2023 ([record](https://example.org/1)). Approved by the TAG.")],
        ),
        (
            "founders: [ada]",
            ["The group was founded by [Ada](https://github.com/ada)."],
        ),
        (
            "contributors: [ada]",
            ["Written and reviewed by [Ada](https://github.com/ada)."],
        ),
        (
            "contributors: [ada, bob]",
            ["Written and reviewed by:", "- [Ada](https://github.com/ada)", "- [Bob](https://github.com/bob)"],
        ),
    ],
)
def test_a_charter(keys: str, lines: list[str]) -> None:
    """What the group is for, what it makes, with whom, and how it ends."""
    assert charter(keys) == lines
