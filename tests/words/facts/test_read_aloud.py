"""What a reader would stumble over: lists of one item, words without what they stand for, numbers that do not agree."""

from __future__ import annotations

from typing import Final

import pytest

from bylaws.body.governance import Governance
from bylaws.pages.composing.compose import Composer
from bylaws.pages.documents import all_pages
from conftest import body

HEAD: Final = """
project: {id: example, name: Example}
people: {ada: {name: Ada, affiliation: independent}}
ladder: {reviewer: {name: Reviewer}, maintainer: {name: Maintainer}}
teams: {board: {name: Board}}
seats: [{person: ada, role: maintainer}]
channels: {list: {name: developer list, kind: mailing-list, address: dev@example.org, purpose: questions}}
voting:
  electorate: maintainer
  kinds: {majority: {passes: more than 1/2, of: all}, most: {name: plurality, passes: most votes}}
"""


def page(keys: str) -> str:
    """The governance page of a body with some keys."""
    read = Composer(Governance(body(merged(keys))), all_pages(), {}).render()
    return next(one.text for one in read if one.name == "governance")


def merged(keys: str) -> str:
    """The keys in place of those of the same name in the body."""
    given = {line.split(":", 1)[0] for line in keys.splitlines() if line[:1].isalpha()}
    kept: list[str] = []
    keeps = True
    for line in HEAD.splitlines():
        keeps = line.split(":", 1)[0] not in given if line[:1].isalpha() else keeps
        kept += [line] if keeps else []
    return "\n".join([*kept, keys])


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        ("", "You can find us on the [developer list](mailto:dev@example.org), for questions.\n"),
        (
            "meetings: {call: {name: Call, when: every week}}",
            "Between meetings, you can find us on the [developer list](mailto:dev@example.org), for questions.\n",
        ),
        (
            "offices: {chair: {name: Chair, description: The chair leads the meetings.}}",
            "Example also has a chair. The chair leads the meetings.\n",
        ),
        (
            "decisions:\n"
            "  one: {what: Change the name, vote: majority, veto: board}\n"
            "  two: {what: Change the logo, vote: majority}\n"
            "  three: {what: Change the license, vote: majority}",
            "\n**Change the name:** Any member of the Board may veto the decision.\n",
        ),
        (
            "decisions:\n"
            "  one: {what: Set the agenda, by: maintainer, alone: true}\n"
            "  two: {what: Change the logo, vote: majority}\n"
            "  three: {what: Change the license, vote: majority}",
            "| Set the agenda | Any maintainer | Alone |\n",
        ),
        (
            "decisions: {one: {what: Change the name, vote: majority, takes_effect: 1 week after the decision}}",
            "The decision takes effect one week later.\n",
        ),
        (
            "decisions: {one: {what: Change the name, vote: majority, takes_effect: 1 week after the meeting}}",
            "The decision takes effect one week after the meeting.\n",
        ),
        (
            "decisions: {one: {what: Change the name, vote: majority, rivals: most}}",
            "If there are several proposals, the one with the most votes wins.\n",
        ),
        (
            "decisions: {one: {what: Change the name, vote: most}}",
            "Where these rules ask for a plurality, the proposal with the most votes wins.\n",
        ),
        (
            "decisions:\n  one:\n    what: Change the name\n    vote: majority\n    by: maintainer\n"
            "    variants: [{when: {number: '1', of: maintainer}, vote: majority}]",
            "When there is only one maintainer, that maintainer decides by a majority.\n",
        ),
        (
            "decisions:\n  one:\n    what: Change the name\n    vote: majority\n    then:\n"
            "      - {on: no-quorum, vote: majority, open_for: 1 week}\n"
            "      - {on: no-quorum, outcome: fails}",
            "If too few take part again, the proposal is rejected.\n",
        ),
        (
            "decisions: {one: {what: Choose a mascot, vote: majority, by: {contributors: {count: 5, of: changes}}}}",
            "It takes a majority of everyone with at least five changes to choose a mascot.\n",
        ),
        (
            "decisions:\n  one:\n    what: Change the name\n    vote: majority\n"
            "    variants: [{when: {organizations: at least 3, of: board}, by: board}]",
            "When the members of the Board come from at least three organizations, the Board decides by a majority.\n",
        ),
        (
            "offices: {lead: {name: Lead, size: 1, becoming: {appointed_by: board}}}",
            "**How to become the lead:** The Board appoints the lead.\n",
        ),
        (
            "offices: {lead: {name: Lead, size: 2, becoming: {appointed_by: board}}}",
            "**How to become a lead:** The Board appoints the leads.\n",
        ),
        (
            "meetings: {call: {name: Call, when: every week, attendance: maintainer, quorum: at least 1/2}}",
            "The maintainers are expected to attend it.\n"
            "It can make decisions only if at least half of all maintainers are present.\n",
        ),
        ("meetings: {call: {name: Call, notice: 1 week}}", "The call is announced one week in advance.\n"),
        (
            "groups: {sig: {name: Interest group, duties: [Work in the open, Assess its progress]}}",
            "**Work:** An interest group works in the open and assesses its progress.\n",
        ),
        ("neutrality: {meanwhile: [Talk in public]}", "We talk in public.\n"),
        ("neutrality: {plan: [Find others], meanwhile: [Talk in public]}", "Until then, we talk in public.\n"),
        ("scopes: {tools: {name: Tools, kind: repositories}}", "\nExample has one group of repositories: Tools.\n"),
        (
            "teams: {board: {name: Board, cohorts: [2, 2]}}",
            "Terms are staggered, with two seats filled in each round.\n",
        ),
        (
            "teams: {board: {name: Board, cohorts: [2, 3]}}",
            "Terms are staggered, with two and three seats filled in turn.\n",
        ),
    ],
)
def test_a_reader_does_not_stumble(keys: str, sentence: str) -> None:
    assert sentence in page(keys)


def test_a_kind_that_decides_between_rivals_only_is_explained_there() -> None:
    found = page("decisions: {one: {what: Change the name, vote: majority, rivals: most}}")
    assert "Where these rules ask for a plurality" not in found


def test_offices_stand_before_what_is_the_same_for_every_role() -> None:
    found = page(
        "offices: {lead: {name: Lead, term: 1 year}}\nlifecycle: {stepping_down: {any_time: true}}\n"
        "ladder: {maintainer: {name: Maintainer, term: 1 year}}"
    )
    headings = [line for line in found.splitlines() if line.startswith("### ")]
    assert headings == ["### Maintainer", "### Lead", "### Stepping down"]


def test_what_is_done_for_some_roles_comes_in_addition_once() -> None:
    found = page(
        "lifecycle: {onboarding: [tell the others]}\n"
        "ladder: {maintainer: {name: Maintainer, onboarding: [add the person to the list]}}\n"
        "offices: {lead: {name: Lead, onboarding: [give the person the keys]}}"
    )
    assert found.count("In addition, when someone becomes") == 1
    assert "When someone becomes a lead, give the person the keys.\n" in found


def test_only_what_a_lower_role_has_is_taken_over() -> None:
    ladder = "ladder:\n  reviewer: {name: Reviewer, %s}\n  maintainer: {name: Maintainer, includes: reviewer}"
    assert "Maintainers also meet the requirements of a [reviewer]" in page(ladder % "requirements: [Has time]")
    assert "Maintainers share the responsibilities of a [reviewer]" in page(ladder % "responsibilities: [Review]")
    every = "requirements: [Has time], responsibilities: [Review], privileges: [Merge]"
    assert "also have the responsibilities, requirements and privileges of a [reviewer]" in page(ladder % every)


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        (
            "decisions: {x: {what: Change the keys, vote: majority, by: {role: maintainer, but_not: board}}}",
            "It takes a majority of the maintainers who are not on the Board to change the keys.\n",
        ),
        (
            "decisions: {x: {what: Approve a design, vote: most, "
            "then: [{on: no-consensus, raised_by: maintainer, vote: majority}]}}",
            "If there is no consensus, any of them may call for a decision.\nThe maintainers decide by a majority.\n",
        ),
        (
            "ladder: {maintainer: {name: Maintainer, becoming: {vote: majority, approvals: "
            "[{passes: at least 1 vote, by: {role: maintainer, excluding: [candidate, same-organization]}}]}}}",
            "At least one of the maintainers other than the candidate and from other organizations approves the "
            "nomination.\n",
        ),
        (
            "parties: {toc: the members of the TOC}\n"
            "ladder: {maintainer: {name: Maintainer, requirements: [{held: toc}, Has time]}}",
            "- Is already one of the members of the TOC\n",
        ),
        (
            "teams: {board: {name: Board, classes: {f: {name: Part seat, size: 1, filled_by: subproject, "
            "elected_by: maintainer}}}}",
            "In each subproject, the maintainers fill one part seat.\n",
        ),
        (
            "subprojects: {word: component}\n"
            "teams: {board: {name: Board, classes: {f: {name: Part seat, size: 1, filled_by: subproject}}}}",
            "Each component fills one part seat.\n",
        ),
        (
            "organizations: {globex: Globex}\n"
            "teams: {board: {name: Board, classes: {f: {name: Founder seat, size: 1, organization: globex}}}}",
            "It has one founder seat, filled by Globex.\n",
        ),
        (
            "voting: {of: all, kinds: {majority: {passes: more than 1/2}, ap: {name: approval vote, passes: more than "
            "1/2}}}\ndecisions: {x: {what: Choose a name, vote: ap}}",
            "an approval vote",
        ),
        (
            "ladder: {maintainer: {name: Maintainer, becoming: {sponsors: {count: 2, role: maintainer, "
            "from_other_organizations: 1}}}}",
            "Two maintainers, at least one of them from another organization, sponsor you.\n",
        ),
        (
            "lifecycle: {inactivity: [{applies_to: maintainer, clocks: {without: contributions}, "
            "effects: [{after: 1 year, then: emeritus}]}]}",
            "When a maintainer goes without contributions, they move to emeritus status after one year.\n",
        ),
    ],
)
def test_what_a_rule_names_is_named_to_the_reader(keys: str, sentence: str) -> None:
    assert sentence in page(keys)
