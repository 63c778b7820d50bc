"""What the list of people says, and the numbers of today."""

from __future__ import annotations

import pytest
from saying import EVERY_PAGE, facts, items, rows, said

BODY = """
project: {id: example, name: Example, foundation: {maintainer_list: list@example.org}}
organizations: {acme: {name: Acme}, birch: {name: Birch, parent: acme, kind: university}}
people:
  ada: {name: Ada, affiliation: acme, lfx: adal}
  ben: {name: Ben, affiliation: birch}
  cleo: {name: Cleo, affiliation: independent}
ladder:
  reviewer: {name: Reviewer, becoming: {approvals: [{passes: at least 1/3, by: {any_of: [reviewer, maintainer]}}]}}
  maintainer: {name: Maintainer, represents_body: true, listed_in: docs/OWNER.md, CAPbecoming: {vote: two-thirds},
               removal: {vote: two-thirds}}
seats:
  - {person: ada, role: maintainer, since: 2024-05}
  - {person: ben, role: maintainer}
  - {person: cleo, role: maintainer, note: On the road.}
voting:
  electorate: maintainer
  default: lazy-consensus
  otherwise: majority
  kinds:
    lazy-consensus: no objection
    majority: {passes: more than 1/2, name: simple majority}
    two-thirds: {passes: at least 2/3, excluding: subject}
amendments: {vote: two-thirds}
"""


def body(cap: str = "") -> str:
    return BODY.replace("CAP", f"cap: {{{cap}}}, " if cap else "")


def test_the_introduction_names_only_pages_that_are_made() -> None:
    rest = (
        "Maintainers are also listed in [docs/OWNER.md](docs/OWNER.md)."
        " Maintainers are registered with the CNCF, which reaches them at [list@example.org](mailto:list@example.org)."
    )
    assert said(facts(body()).people.introduction) == f"These people maintain Example. {rest}"
    assert said(facts(body(), EVERY_PAGE).people.introduction) == (
        "These people maintain Example under its [governance](governance)."
        f" The [contributor ladder](ladder) describes each role. {rest}"
    )


def test_people_in_a_table() -> None:
    found = facts(body())
    seats = found.governance.seats("maintainer")
    assert rows(found.people.table(seats)) == [
        "Name | GitHub ID | Company/Organization | Domain of responsibility | Seat | Contact | LFX ID | Since | Term"
        " | Notes",
        "Ada | [ada](https://github.com/ada) | Acme |  |  |  | adal | May 2024 |  | ",
        "Ben | [ben](https://github.com/ben) | Birch |  |  |  |  |  |  | ",
        "Cleo | [cleo](https://github.com/cleo) | Independent |  |  |  |  |  |  | On the road.",
    ]
    assert rows(found.people.table(())) == []


def test_votes_of_today_are_those_of_the_tally() -> None:
    assert rows(facts(body()).today.votes) == [
        "Needed for | Votes needed today | GitVote command",
        "Simple majority of the maintainers | 2 of 3 | ",
        "Two-thirds majority of the maintainers | 2 of 3 | ",
        "Two-thirds majority of the other maintainers | 2 of 2 | ",
        "Approvals for a new reviewer, from the reviewers and maintainers | 1 of 3 | ",
    ]


def test_a_vote_that_cannot_be_held_says_so() -> None:
    alone = (
        body()
        .replace("  - {person: ben, role: maintainer}\n", "")
        .replace("  - {person: cleo, role: maintainer, note: On the road.}\n", "")
    )
    assert rows(facts(alone).today.votes)[1] == "Simple majority of the maintainers | 1 of 1 | "


@pytest.mark.parametrize(
    ("cap", "table", "above"),
    [
        ("", [], ""),
        (
            "limit: 2 per organization",
            ["Organization | Maintainer seats | Share", "Acme | 2 | 66.7%", "Independent | 1 | 33.3%"],
            "",
        ),
        (
            "limit: 1 per organization, strength: target",
            ["Organization | Maintainer seats | Share", "Acme | 2 | 66.7%", "Independent | 1 | 33.3%"],
            "Acme is above the [target](governance#vendor-neutrality) for the seats of one organization.",
        ),
        (
            "limit: 1 per organization",
            ["Organization | Maintainer seats | Share", "Acme | 2 | 66.7%", "Independent | 1 | 33.3%"],
            "Acme is above the [limit](governance#vendor-neutrality) for the seats of one organization.",
        ),
    ],
)
def test_seats_of_organizations_count_with_their_parents(cap: str, table: list[str], above: str) -> None:
    found = facts(body(cap), EVERY_PAGE).today
    assert rows(found.organizations) == table
    assert said(found.limits) == above


def test_people_whose_seats_do_not_count() -> None:
    found = facts(
        """
        people: {ada: Ada, ben: Ben, cleo: Cleo}
        ladder: {maintainer: {name: Maintainer}}
        scopes: {docs: {name: Docs}}
        seats:
          - {person: ada, role: maintainer, status: inactive}
          - {person: ben, role: maintainer, scope: docs, status: emeritus, since: 2020, until: 2024}
          - {person: cleo, role: maintainer, status: on-leave}
        lifecycle: {leave: {counted: false}}
        """
    ).former
    assert rows(found.not_active)[1] == "Ada | [ada](https://github.com/ada) |  | Maintainer | Inactive |  | "
    assert rows(found.emeritus)[1] == "Ben | [ben](https://github.com/ben) |  | Maintainer (Docs) | 2020 | 2024 | "
    assert rows(found.on_leave)[1] == "Cleo | [cleo](https://github.com/cleo) |  | Maintainer |  |  | "
    assert said(found.leave_lead) == "These people are on leave and do not count in votes."
    assert said(facts("people: {ada: Ada}\nlifecycle: {leave: {note: Ask.}}").former.leave_lead) == (
        "These people are on leave."
    )


def test_it_is_said_where_no_one_else_may_vote() -> None:
    text = """
        people: {ada: Ada%s}
        ladder: {maintainer: {name: Maintainer, removal: {vote: half, excluding: subject}}}
        seats: [{person: ada, role: maintainer}%s]
        voting:
          electorate: maintainer
          of: all
          otherwise: half
          kinds: {half: {passes: more than 1/2, name: majority}}
        """
    assert rows(facts(text % ("", "")).today.votes) == [
        "Needed for | Votes needed today | GitVote command",
        "Majority of the maintainers | 1 of 1 | ",
        "Majority of the other maintainers | no one else may vote | ",
    ]
    two = text % (", bob: Bob", ", {person: bob, role: maintainer}")
    assert rows(facts(two).today.votes)[1:] == [
        "Majority of the maintainers | 2 of 2 | ",
        "Majority of the other maintainers | 1 of 1 | ",
    ]


def test_lists_that_are_kept_elsewhere_are_named() -> None:
    text = (
        "scopes: {docs: {name: Docs, roster: 'https://example.org/list', description: Our pages., since: 2020}}\n"
        "lifecycle: {affiliation: {update_within: 30 days}}\n"
        "project: {id: example, name: Example}\n"
    )
    assert items(facts(text).subprojects.elsewhere) == ["[Docs](https://example.org/list): Our pages. Since 2020."]
    assert said(facts(text).people.keeping) == "A change of employer is recorded in the list of people within 30 days."
    assert said(facts(text, ["maintainers"]).people.keeping) == "A change of employer is recorded here within 30 days."


def test_a_part_with_a_list_of_its_own_says_what_it_maintains() -> None:
    found = facts(
        """
        project: {id: example, name: Example}
        channels: {chat: {name: "#tools", kind: chat, url: "https://chat.example/tools"}}
        scopes:
          tools:
            name: Tools Team
            description: Maintains the tools.
            roster: https://example.org/tools
            repositories: [https://github.com/example/cli, https://github.com/example/sdk]
            channels: [chat]
            note: The team meets on demand.
          docs:
            name: Docs
            github_team: example/docs
            repositories: [https://github.com/example/docs, https://github.com/example/blog]
          site:
            name: Site
            kind: subproject
            roster: https://example.org/site
            repositories: [https://github.com/example/site]
        """
    ).subprojects
    assert said(found.elsewhere_lead) == "These parts of Example keep their own lists:"
    assert items(found.elsewhere) == [
        "[Tools Team](https://example.org/tools): Maintains the tools. "
        "Repositories: [example/cli](https://github.com/example/cli) and "
        "[example/sdk](https://github.com/example/sdk). "
        "Meetings and channels: [\\#tools](https://chat.example/tools). The team meets on demand.",
        "[Docs](https://github.com/example/docs). GitHub team: `@example/docs`. "
        "Repository: [example/blog](https://github.com/example/blog).",
        "[Site](https://example.org/site)",
    ]


def test_who_speaks_for_a_part_and_since_when_it_is_one() -> None:
    found = facts(
        "people: {ada: Ada, eve: Eve}\n"
        "scopes: {docs: {name: Docs, since: 2020, sponsor: ada}, alpha: {name: Alpha, kind: subproject, sponsor: ada},"
        " beta: {name: Beta, kind: subproject, sponsor: ada}}\n"
        "ladder: {maintainer: {name: Maintainer}}\n"
        "seats: [{person: eve, role: maintainer, scope: docs}, {person: eve, role: maintainer, scope: alpha}]\n"
    )
    scopes = found.governance.body.scopes
    assert said(found.people.about_scope(scopes["docs"])) == (
        "It has been a part of Example since 2020. [Ada](https://github.com/ada) speaks for it."
    )
    assert said(found.people.about_scope(scopes["alpha"])) == "[Ada](https://github.com/ada) speaks for it."
    parts = found.subprojects.parts
    assert parts is not None
    assert items(parts.items) == [
        "**Alpha**",
        "**Beta**. [Ada](https://github.com/ada) speaks for it.",
    ]


def test_when_a_list_of_members_was_last_reviewed() -> None:
    text = "people: {ada: Ada}\nteams: {tsc: {name: TSC, reviewed: 2026-03-01}}\n"
    found = facts(text)
    assert said(found.team(found.governance.body.teams["tsc"]).about) == (
        "Its membership was last reviewed on March 1, 2026."
    )
    found = facts(f"{text}seats: [{{person: ada, role: tsc}}]\n")
    assert said(found.team(found.governance.body.teams["tsc"]).about) == ""
    assert said(found.people.about(found.governance.body.teams["tsc"])) == (
        "Its membership was last reviewed on March 1, 2026."
    )
