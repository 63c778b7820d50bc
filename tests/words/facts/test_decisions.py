"""What is said of a decision that stands alone, key by key, and what a table says of several."""

from __future__ import annotations

from typing import Final

import pytest
from saying import EVERY_PAGE, facts, items, rows, said

BODY: Final = """
ladder: {contributor: {name: Contributor}, maintainer: {name: Maintainer}}
offices: {lead: {name: Lead, size: 1, held_in: working-group}, chair: {name: Chair, size: 1}}
teams: {tsc: {name: Technical Committee}}
parties: {toc: the TOC, staff: {name: CNCF staff, plural: true, url: "https://example.org/staff"}}
scopes:
  docs: {name: Documentation, repositories: ["https://github.com/example/example"], paths: [docs/]}
  cli: {name: Command line}
subprojects: {tiers: {graduated: {name: Graduated}}}
meetings: {call: {name: Developer call}}
channels:
  list: {name: developer list, kind: mailing-list, address: dev@example.org}
  issues: {name: GitHub issues, kind: issues, url: "https://example.org/issues"}
voting:
  electorate: maintainer
  of: all
  kinds:
    lazy: {passes: no objection, name: lazy consensus}
    consensus: {passes: consensus, name: consensus}
    majority: {passes: more than 1/2, name: simple majority}
    cast: {passes: more than 1/2, of: cast, name: majority of votes}
    two-thirds: at least 2/3
    three: {passes: at least 3 votes, name: three-vote approval}
    confidence: {passes: at least 2/3, name: vote of confidence}
"""


def decision(keys: str) -> list[str]:
    """All that is said of one decision, in paragraphs and items."""
    found = facts(f"{BODY}decisions: {{d: {{{keys}}}}}\n", EVERY_PAGE).decisions
    lines = []
    for block in found.told:
        steps = [f"{number}. {step}" for number, step in enumerate(items(block.steps), start=1)]
        lines += [said(block.before), *([said(block.lead)] if block.lead else []), *steps, said(block.after)]
    return [line for line in lines if line]


@pytest.mark.parametrize(
    ("keys", "lines"),
    [
        (
            "what: Change the license, vote: two-thirds",
            ["It takes a two-thirds majority of the maintainers to change the license."],
        ),
        (
            "what: Change the license, vote: cast",
            ["It takes a majority of votes by the maintainers to change the license."],
        ),
        (
            "what: Change the license, vote: three",
            ["It takes a three-vote approval from maintainers to change the license."],
        ),
        (
            "what: Change the license, vote: confidence",
            ["It takes a vote of confidence by the maintainers to change the license."],
        ),
        (
            "what: Change the license, vote: lazy",
            ["The maintainers change the license by lazy consensus."],
        ),
        (
            "what: Change the license, vote: lazy, open_for: 7 days",
            ["The maintainers change the license by lazy consensus, with seven days to object."],
        ),
        (
            "what: Change the license, vote: consensus, strength: should",
            ["The maintainers should change the license by consensus."],
        ),
        (
            "what: Change the license, vote: majority, strength: may",
            ["The maintainers may change the license by a simple majority."],
        ),
        (
            "what: Change the license, vote: majority, open_for: at least 7 days",
            [
                (
                    "It takes a simple majority of the maintainers to change the license. The vote stays"
                    " open for at least seven days."
                )
            ],
        ),
        (
            "what: Change the license, by: tsc, vote: majority",
            ["It takes a simple majority of the Technical Committee to change the license."],
        ),
        (
            "what: Merge a change, variants: [{when: {number: fewer than 7, of: maintainer}, vote: majority},"
            " {when: {number: more than 7, of: maintainer}, vote: lazy}]",
            [
                "**Merge a change:** When there are fewer than seven maintainers, the maintainers decide by a simple"
                " majority. When there are more than seven maintainers, the maintainers decide by lazy consensus."
            ],
        ),
        (
            "what: Set the agenda, by: chair",
            ["The chair sets the agenda."],
        ),
        (
            "what: Set the agenda, by: chair, alone: true",
            ["The chair alone sets the agenda."],
        ),
        (
            "what: Accept a plugin, by: {role: maintainer, excluding: same-organization}, alone: true",
            ["Any maintainer from another organization may accept a plugin without a vote."],
        ),
        (
            "what: Accept a plugin, by: {role: maintainer, excluding: same-organization}, alone: true,"
            " strength: should",
            ["A maintainer from another organization should accept a plugin."],
        ),
        (
            "what: Take part in an event, by: maintainer, alone: true, strength: may",
            ["Any maintainer may take part in an event."],
        ),
        (
            "what: Set the agenda, by: chair, alone: true, consulted: maintainer",
            ["The chair alone sets the agenda, after consulting the maintainers."],
        ),
        (
            (
                "what: Decide how a working group works, by: {role: lead, scope: concerned}, alone: true,"
                " consulted: {role: lead, scope: concerned}"
            ),
            [
                (
                    "The lead of a working group alone decides how that working group works, after"
                    " consulting the lead of the affected working group."
                )
            ],
        ),
        (
            "what: Approve and merge a change, by: chair",
            ["The chair approves and merges a change."],
        ),
        (
            "what: Change the license, vote: majority, excluding: involved",
            [("It takes a simple majority of the maintainers who are not involved to change the license.")],
        ),
        (
            "what: Change the license, vote: majority, excluding: subject",
            ["It takes a simple majority of the other maintainers to change the license."],
        ),
        (
            "what: Change the license, vote: majority, by: {role: maintainer, excluding: [author]}",
            [
                (
                    "It takes a simple majority of the maintainers other than the author of the proposal"
                    " to change the license."
                )
            ],
        ),
        (
            "what: Change the license, vote: majority, by: {role: maintainer, scope: concerned}",
            [("It takes a simple majority of the maintainers of the affected area to change the license.")],
        ),
        (
            "what: Change the license, vote: majority, by: {role: maintainer, scope: where-raised}",
            ["It takes a simple majority of the maintainers of the area in which it was raised to change the license."],
        ),
        (
            "what: Change the license, vote: majority, by: {role: maintainer, scope: docs}",
            ["It takes a simple majority of the maintainers of Documentation to change the license."],
        ),
        (
            "what: Change the license, vote: majority, by: {role: maintainer, tier: graduated}",
            [("It takes a simple majority of the maintainers of all graduated projects to change the license.")],
        ),
        (
            ("what: Change the license, vote: majority, by: {role: maintainer, attended: {number: 3, of: 4}}"),
            [
                (
                    "It takes a simple majority of the maintainers who attended at least three of the"
                    " last four meetings to change the license."
                )
            ],
        ),
        (
            (
                "what: Change the license, vote: majority, by: {role: maintainer, attended: {number: 3,"
                " of: 4, meeting: call}}"
            ),
            [
                (
                    "It takes a simple majority of the maintainers who attended the developer call at"
                    " least three of the last four times to change the license."
                )
            ],
        ),
        (
            "what: Change the license, by: toc",
            ["The TOC changes the license."],
        ),
        (
            "what: Change the license, by: staff, strength: must",
            ["[CNCF staff](https://example.org/staff) must change the license."],
        ),
        (
            "what: Change the license, by: foundation",
            ["The CNCF changes the license."],
        ),
        (
            "what: Change the license, vote: majority, covers: [new logos, new names]",
            [
                (
                    "It takes a simple majority of the maintainers to change the license, including new"
                    " logos and new names."
                )
            ],
        ),
        (
            "what: Change the documents, vote: majority, scopes: docs",
            [
                (
                    "It takes a simple majority of the maintainers to change the documents in the `docs/`"
                    " folder of example/example."
                )
            ],
        ),
        (
            "what: Change the tools, vote: majority, scopes: cli",
            ["It takes a simple majority of the maintainers to change the tools in Command line."],
        ),
        (
            "what: Change the license, vote: majority, must_be_voted: true",
            ["It takes a simple majority of the maintainers to change the license. A vote is required."],
        ),
        (
            ("what: Change the license, vote: majority, seconded_by: {count: 2, role: maintainer, organizations: 2}"),
            [
                (
                    "The proposal needs the support of two maintainers from at least two organizations."
                    " It takes a simple majority of the maintainers to change the license."
                )
            ],
        ),
        (
            (
                "what: Change the license, vote: majority, seconded_by: {count: 1, role: maintainer,"
                " strength: should, from_other_organizations: 1, besides_nominator: true}"
            ),
            [
                (
                    "The proposal should have the support of one maintainer from another organization,"
                    " not counting whoever made it. It takes a simple majority of the maintainers to"
                    " change the license."
                )
            ],
        ),
        (
            "what: Change the license, vote: majority, discussion: 5 days",
            [
                (
                    "The proposal is discussed for five days. It takes a simple majority of the"
                    " maintainers to change the license."
                )
            ],
        ),
        (
            "what: Change the license, vote: majority, opens: at least 1 week before the meeting",
            [
                (
                    "It takes a simple majority of the maintainers to change the license. The vote opens"
                    " at least one week before the meeting."
                )
            ],
        ),
        (
            "what: Change the license, vote: majority, takes_effect: after the release",
            [
                (
                    "It takes a simple majority of the maintainers to change the license. The decision"
                    " takes effect after the release."
                )
            ],
        ),
        (
            "what: Change the license, vote: majority, venues: [list, call]",
            [
                (
                    "It takes a simple majority of the maintainers to change the license. The decision is"
                    " made on the [developer list](mailto:dev@example.org) or in the developer call."
                )
            ],
        ),
        (
            "what: Change the license, vote: majority, veto: chair",
            [("It takes a simple majority of the maintainers to change the license. The chair may veto the decision.")],
        ),
        (
            (
                "what: Change the license, vote: majority, veto: {by: tsc, vote: two-thirds, within: 7"
                " days, with_reasons: true}"
            ),
            [
                (
                    "It takes a simple majority of the maintainers to change the license. The Technical"
                    " Committee may veto the decision within seven days by a two-thirds majority. A veto"
                    " must give reasons."
                )
            ],
        ),
        (
            (
                "what: Accept a plugin, by: {role: maintainer, excluding: same-organization}, alone: true,"
                " reserved: true, strength: should"
            ),
            ["Only a maintainer from another organization should accept a plugin."],
        ),
        (
            "what: Cut a release, by: maintainer, alone: true, reserved: true",
            ["Only a maintainer may cut a release."],
        ),
        (
            "what: Speak for the project, by: tsc, alone: true, reserved: true",
            ["Only the Technical Committee speaks for the project."],
        ),
        (
            "what: Cut a release, by: maintainer, alone: true, reserved: true, strength: must",
            ["Only a maintainer may cut a release."],
        ),
        (
            (
                "what: Change the license, vote: majority, reserved: true, at_scope_level: true,"
                " delegation: The work may be handed on, note: This is rare"
            ),
            [
                (
                    "It takes a simple majority of the maintainers to change the license. Each part of"
                    " the project decides this for itself. No one else may decide this. The work may be"
                    " handed on. This is rare."
                )
            ],
        ),
        (
            "what: Change the license, proposed_by: anyone, vote: majority",
            [("Anyone may propose to change the license. The maintainers then decide by a simple majority.")],
        ),
        (
            "what: Change the license, proposed_by: maintainer, proposed_in: [list, call], vote: majority",
            [
                (
                    "Any maintainer may propose to change the license, on the [developer"
                    " list](mailto:dev@example.org) or in the developer call. The maintainers then decide"
                    " by a simple majority."
                )
            ],
        ),
        (
            "what: Merge a change, by: maintainer, alone: true, reserved: true,"
            " then: {on: no-consensus, vote: majority}",
            [
                "Only a maintainer may merge a change."
                " If there is no consensus, the maintainers decide by a simple majority."
            ],
        ),
        (
            "what: Update the site, steps: [open a pull request, merge it], strength: should",
            ["To update the site, these steps should be taken:", "1. Open a pull request.", "2. Merge it."],
        ),
        (
            "what: Settle a dispute, steps: [{action: 'listen, and the final decision is made', actor: maintainer}]",
            ["To settle a dispute, a maintainer listens, and the final decision is made."],
        ),
        (
            "what: Change the license, steps: [{action: open an issue, where: issues}], vote: lazy",
            [
                (
                    "To change the license, open an [issue](https://example.org/issues). The maintainers"
                    " then decide by lazy consensus."
                )
            ],
        ),
        (
            "what: Change the license, steps: [{action: open a GitHub issue, where: issues}]",
            ["To change the license, open a [GitHub issue](https://example.org/issues)."],
        ),
        (
            (
                "what: Change the license, steps: [open an issue, {action: call the vote, actor:"
                " maintainer}], discussion: 5 days, vote: majority"
            ),
            [
                "To change the license:",
                "1. Open an issue.",
                "2. Allow 5 days for discussion.",
                "3. A maintainer calls the vote.",
                "4. The maintainers decide by a simple majority.",
            ],
        ),
        (
            (
                "what: Change the license, steps: [{action: open an issue, discussed: {length: 5 days,"
                " note: or longer}}, {action: publish the result, actor: chair, strength: must, within: 2"
                " days}], proposed_by: maintainer, vote: majority, note: It was done once."
            ),
            [
                "Any maintainer may propose to change the license.",
                "To change the license:",
                "1. Open an issue.",
                "2. Allow 5 days for discussion, or longer.",
                "3. The chair must publish the result within 2 days.",
                "4. The maintainers decide by a simple majority.",
                "It was done once.",
            ],
        ),
        (
            "what: Change the license, vote: majority, then: two-thirds",
            [
                (
                    "It takes a simple majority of the maintainers to change the license. If no decision"
                    " is reached, they decide by a two-thirds majority."
                )
            ],
        ),
        (
            "what: Change the license, vote: majority, then: {on: tie, by: chair}",
            [
                (
                    "It takes a simple majority of the maintainers to change the license. If there is a"
                    " tie, the chair decides."
                )
            ],
        ),
        (
            ("what: Change the license, vote: majority, then: {on: no-quorum, outcome: longer, open_for: 1 week}"),
            [
                (
                    "It takes a simple majority of the maintainers to change the license. If too few take"
                    " part, the vote stays open for another week."
                )
            ],
        ),
        (
            "what: Change the license, vote: majority, then: {on: silence, outcome: passes}",
            [
                (
                    "It takes a simple majority of the maintainers to change the license. If no one"
                    " answers, the proposal is accepted."
                )
            ],
        ),
        (
            "what: Change the license, vote: majority, then: {on: objection, outcome: changed}",
            [
                (
                    "It takes a simple majority of the maintainers to change the license. If anyone"
                    " objects, the proposal is changed or withdrawn."
                )
            ],
        ),
        (
            "what: Change the license, vote: majority, then: {on: passed, by: tsc, act: ratify}",
            [
                (
                    "It takes a simple majority of the maintainers to change the license. The decision"
                    " takes effect only once the Technical Committee confirms it."
                )
            ],
        ),
        (
            (
                "what: Change the license, vote: majority, then: {on: no-consensus, by: tsc, act:"
                " mediate, strength: may}"
            ),
            [
                (
                    "It takes a simple majority of the maintainers to change the license. If there is no"
                    " consensus, the Technical Committee may help those who disagree to reach agreement."
                )
            ],
        ),
        (
            "what: Change the license, vote: majority, then: {on: rejected, by: tsc, act: advise}",
            [
                (
                    "It takes a simple majority of the maintainers to change the license. If it is"
                    " rejected, the Technical Committee gives advice, which does not bind."
                )
            ],
        ),
        (
            "what: Change the license, vote: majority, then: {on: instead, by: tsc, vote: majority}",
            [
                (
                    "It takes a simple majority of the maintainers to change the license. Alternatively,"
                    " the Technical Committee may decide by a simple majority."
                )
            ],
        ),
        (
            ("what: Change the license, vote: majority, then: {on: no-agreement, act: agree-to-vote, vote: cast}"),
            [
                (
                    "It takes a simple majority of the maintainers to change the license. If they cannot"
                    " agree to hold a vote, they agree to hold a vote. It takes a majority of votes by"
                    " those maintainers."
                )
            ],
        ),
        (
            (
                "what: Change the license, vote: majority, then: {raised_by: chair, by: tsc, vote:"
                " majority, when: it concerns money, open_for: 2 weeks, venues: list}"
            ),
            [
                (
                    "It takes a simple majority of the maintainers to change the license. If no decision"
                    " is reached, the chair may escalate the matter to the Technical Committee, but only"
                    " if it concerns money. It decides by a simple majority of its members. The vote"
                    " stays open for two weeks. The decision is made on the [developer"
                    " list](mailto:dev@example.org)."
                )
            ],
        ),
        (
            "what: Change the license, vote: majority, then: {by: tsc, strength: should}",
            [
                (
                    "It takes a simple majority of the maintainers to change the license. If no decision"
                    " is reached, the Technical Committee should decide."
                )
            ],
        ),
        (
            (
                "what: Change the license, vote: majority, variants: [{when: the matter is urgent, by:"
                " chair, alone: true}]"
            ),
            [
                (
                    "It takes a simple majority of the maintainers to change the license. When the matter"
                    " is urgent, the chair decides alone."
                )
            ],
        ),
        (
            "what: Change the license",
            ["The maintainers change the license."],
        ),
    ],
)
def test_a_decision(keys: str, lines: list[str]) -> None:
    """One decision is sentences: who decides, how, and what else holds."""
    assert decision(keys) == lines


# --- the table -------------------------------------------------------------------------------------------------------

THREE: Final = """decisions:
  license: {what: Change the license, vote: two-thirds}
  money: {what: Spend money, vote: majority}
  name: {what: Change the name, vote: majority}
"""


def test_three_decisions_are_a_table_with_the_weakest_vote_first() -> None:
    found = facts(BODY + THREE).decisions
    assert said(found.lead) == "The maintainers make these decisions by vote:"
    assert rows(found.table) == [
        "Decision | Vote",
        "Spend money | simple majority",
        "Change the name | simple majority",
        "Change the license | two-thirds majority",
    ]
    assert (items(found.extras), found.told, said(found.always_voted)) == ([], [], "")


def test_two_decisions_are_sentences() -> None:
    found = facts(BODY + THREE.rpartition("  name:")[0]).decisions
    assert found.table is None
    assert [said(block.before) for block in found.told] == [
        "It takes a two-thirds majority of the maintainers to change the license.",
        "It takes a simple majority of the maintainers to spend money.",
    ]


def test_who_decides_is_a_column_where_that_differs() -> None:
    more = """  agenda: {what: Set the agenda, by: chair, alone: true, consulted: maintainer}
  work: {what: Decide how a working group works, by: {role: lead, scope: concerned}, alone: true}
  repair: {what: Repair a link, vote: lazy}
"""
    found = facts(BODY + THREE + more).decisions
    assert said(found.lead) == ""
    assert rows(found.table) == [
        "Decision | Decided by | How",
        "Set the agenda | the chair | alone, after consulting the maintainers",
        "Decide how a working group works | the lead of that working group | alone",
        "Repair a link | the maintainers | lazy consensus",
        "Spend money | the maintainers | simple majority",
        "Change the name | the maintainers | simple majority",
        "Change the license | the maintainers | two-thirds majority",
    ]


def test_who_has_no_vote_is_said_in_the_table() -> None:
    text = THREE.replace("Spend money, vote: majority", "Spend money, vote: majority, excluding: subject")
    assert rows(facts(BODY + text).decisions.table)[2] == "Change the name | simple majority"
    assert rows(facts(BODY + text).decisions.table)[1] == "Spend money | simple majority of the other maintainers"
    text = text.replace("what: Change the name,", "what: Change the name, by: {role: chair},")
    assert rows(facts(BODY + text).decisions.table)[1] == "Spend money | the other maintainers | simple majority"


def test_times_and_places_are_columns_where_several_differ() -> None:
    text = THREE.replace("vote: majority", "vote: majority, open_for: 7 days, venues: list")
    assert rows(facts(BODY + text).decisions.table)[:2] == [
        "Decision | Vote | Open for | Where",
        "Spend money | simple majority | 7 days | on the [developer list](mailto:dev@example.org)",
    ]
    text = THREE.replace("Spend money, vote: majority", "Spend money, vote: majority, open_for: 7 days")
    assert rows(facts(BODY + text).decisions.table)[:2] == [
        "Decision | Vote",
        "Spend money | simple majority, open for 7 days",
    ]


def test_roles_that_are_decided_alike_share_a_line() -> None:
    roles = """ladder:
  contributor: {name: Contributor}
  reviewer: {name: Reviewer, becoming: {vote: majority}, removal: {vote: majority}}
  committer: {name: Committer, becoming: {vote: two-thirds}, removal: {vote: two-thirds}}
  maintainer:
    name: Maintainer
    becoming: {vote: two-thirds, approvals: [{passes: at least 1/3, by: reviewer}]}
    removal: {vote: two-thirds}
"""
    text = BODY.replace("ladder: {contributor: {name: Contributor}, maintainer: {name: Maintainer}}\n", roles)
    found = facts(text + THREE, EVERY_PAGE).decisions
    assert rows(found.table)[1:] == [
        "Appoint or remove a reviewer | simple majority",
        "Spend money | simple majority",
        "Change the name | simple majority",
        "Appoint or remove a committer or maintainer | two-thirds majority",
        "Change the license | two-thirds majority",
    ]
    assert said(found.approvals) == (
        "Appointing maintainers also takes the approvals listed in the [contributor ladder](ladder)."
    )
    assert found.has_row(found.governance.roles["reviewer"], removes=True)
    assert not found.has_row(found.governance.roles["contributor"], removes=True)


def test_what_a_line_cannot_say_is_told_below_it() -> None:
    text = THREE.replace("Spend money,", "Spend money, note: That is rare, veto: chair, proposed_by: anyone,")
    assert items(facts(BODY + text).decisions.extras) == [
        "**Spend money:** Anyone may propose this. The chair may veto the decision. That is rare."
    ]


def test_that_a_vote_is_required_is_said_once_where_it_is_always_so() -> None:
    text = THREE.replace("vote:", "must_be_voted: true, vote:")
    found = facts(BODY + text).decisions
    assert rows(found.table)[1] == "Spend money | simple majority"
    assert said(found.always_voted) == "A vote is always required, even if no one objects."
    text = THREE.replace("Spend money, vote:", "Spend money, must_be_voted: true, vote:")
    found = facts(BODY + text).decisions
    assert (rows(found.table)[1], said(found.always_voted)) == ("Spend money | simple majority; a vote is required", "")


def test_a_decision_with_steps_is_told_in_full_and_has_no_line() -> None:
    text = THREE + "  map: {what: Change the roadmap, steps: [open an issue], vote: lazy}\n"
    found = facts(BODY + text).decisions
    assert [line.partition(" | ")[0] for line in rows(found.table)][1:] == [
        "Spend money", "Change the name", "Change the license",
    ]  # fmt: skip
    assert [said(block.before) for block in found.told] == [
        "To change the roadmap, open an issue. The maintainers then decide by lazy consensus."
    ]


def test_a_decision_with_a_section_of_its_own_has_a_line_too() -> None:
    text = THREE + "  repo: {what: Create a repository, topic: subprojects, steps: [open an issue], vote: two-thirds}\n"
    found = facts(BODY + text).decisions
    assert rows(found.table)[-1] == "Create a repository | two-thirds majority"
    assert found.told == []
    assert [said(block.before) for block in found.on("subprojects")] == [
        "To create a repository, open an issue. The maintainers then decide by a two-thirds majority."
    ]


def test_what_a_line_says_in_full_is_not_said_again_in_its_section() -> None:
    text = THREE + "  repo: {what: Create a repository, topic: subprojects, vote: two-thirds}\n"
    found = facts(BODY + text).decisions
    assert rows(found.table)[-1] == "Create a repository | two-thirds majority"
    assert found.on("subprojects") == []
    alone = facts(f"{BODY}decisions: {{repo: {{what: Create a repository, topic: subprojects, vote: two-thirds}}}}\n")
    assert [said(block.before) for block in alone.decisions.on("subprojects")] == [
        "It takes a two-thirds majority of the maintainers to create a repository."
    ]
