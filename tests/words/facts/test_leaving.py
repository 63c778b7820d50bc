"""How a role ends: inactivity, removal, stepping down, leave, emeritus status and the end of a term."""

from __future__ import annotations

import pytest
from saying import block, facts, items, rows, said

BODY = """
project: {id: example, name: Example, governing_body: maintainer}
channels:
  list: {name: private list, kind: mailing-list, address: list@example.org}
voting:
  electorate: maintainer
  kinds:
    majority: {passes: more than 1/2, of: all, name: simple majority}
    two-thirds: {passes: at least 2/3, of: all, name: two-thirds majority}
ladder:
  reviewer: {name: Reviewer}
  maintainer: {name: Maintainer%s}
offices: {chair: {name: Chair, size: 1}}
teams: {board: {name: Board}}
"""


def inactivity(rule: str, *, own: bool = False) -> list[str]:
    """A rule on inactivity, for everyone or for maintainers alone."""
    text = BODY % f", inactivity: {rule}" if own else f"{BODY % ''}lifecycle: {{inactivity: {rule}}}\n"
    found = facts(text)
    rules = (found.role("maintainer").leaving if own else found.leaving).inactivity
    lines = [*([said(rules.table_lead)] if rules.table_lead else []), *rows(rules.table)]
    for lead, before, effects, behind in rules.rest:
        lines += [said(lead), *block(before), *block(effects), said(behind)]
    return [line for line in lines if line]


@pytest.mark.parametrize(
    ("clocks", "sentence"),
    [
        ("{without: contributions, longer_than: 12 months}", "after more than 12 months without contributions"),
        ("{without: contributions, longer_than: 3 to 6 months}", "after three to six months without contributions"),
        (
            "{without: contributions, longer_than: 1 year, source: DevStats}",
            "after more than one year without contributions, as counted by DevStats",
        ),
        ("{without: an active role}", "without an active role"),
        ("{without: contributions, longer_than: undecided}", "after some time without contributions"),
        (
            "{missed: maintainer meetings, count: 4, in_a_row: true}",
            "after missing four maintainer meetings in a row",
        ),
        (
            "{missed: meetings, share: more than 1/2, per: 6 months}",
            "after missing more than half of the meetings in six months",
        ),
        ("{unanswered: reminders, count: 3}", "after three unanswered reminders"),
        (
            "[{without: reviews, longer_than: 6 months}, {without: answers, longer_than: 1 month}]",
            "after more than six months without reviews, or after more than one month without answers",
        ),
    ],
)
def test_a_clock(clocks: str, sentence: str) -> None:
    assert inactivity(f"{{clocks: {clocks}}}") == [f"You are considered inactive {sentence}."]
    assert inactivity(f"{{clocks: {clocks}}}", own=True) == [f"A maintainer is considered inactive {sentence}."]


def test_all_clocks_may_be_needed() -> None:
    clocks = "[{without: reviews, longer_than: 6 months}, {without: answers, longer_than: 6 months}]"
    assert inactivity(f"{{needs: all, clocks: {clocks}}}") == [
        "You are considered inactive after more than six months without reviews, and after more than six months without"
        " answers."
    ]


SILENT = "clocks: {without: answers, longer_than: 3 months}"
CONSIDERED = "A maintainer is considered inactive after more than three months without answers."


@pytest.mark.parametrize(
    ("effects", "sentence"),
    [
        ("{then: removed}", "They lose the role."),
        ("{then: removed, strength: may}", "They may then be removed."),
        ("{then: no-vote}", "They lose their vote."),
        ("{then: removed, strength: may, unless: they come back}", "They may be removed, unless they come back."),
        ("{then: emeritus, strength: should}", "They should then be moved to emeritus status."),
        (
            "{then: suspended, unless: they have said why}",
            "They are suspended until they are active again, unless they have said why.",
        ),
        ("{then: emeritus, vote: majority}", "The maintainers move them to emeritus by a simple majority."),
        (
            "{then: emeritus, vote: majority, strength: may, excluding: subject}",
            "The other maintainers may move them to emeritus by a simple majority.",
        ),
        ("{then: removed, vote: majority, actor: board}", "The Board removes them by a simple majority."),
        (
            "{text: ask about their plans, actor: maintainer, strength: should}",
            "Another maintainer should ask about their plans.",
        ),
        ("{text: write to them, actor: chair}", "The chair writes to them."),
        ("{text: The seat goes to the runner-up.}", "The seat goes to the runner-up."),
        ("{then: no-vote, until: they review again}", "They lose their vote until they review again."),
    ],
)
def test_an_effect(effects: str, sentence: str) -> None:
    found = inactivity(f"{{{SILENT}, effects: [{effects}]}}", own=True)
    assert " ".join(found).replace(" These effects follow: ", " ") == f"{CONSIDERED} {sentence}"


def test_effects_that_are_alike_are_one_sentence() -> None:
    effects = (
        "[{then: removed, strength: may}, {then: lower-level, strength: may}, {then: emeritus-offered, strength: may}]"
    )
    assert inactivity(f"{{{SILENT}, effects: {effects}}}") == [
        "You are considered inactive after more than three months without answers."
        " You may then be removed, moved to a lower level or asked to take emeritus status."
    ]


def test_what_may_follow_stays_a_may_beside_what_does_follow() -> None:
    effects = "[{then: may-be-removed}, {then: emeritus-offered}]"
    assert inactivity(f"{{{SILENT}, effects: {effects}}}") == [
        "You are considered inactive after more than three months without answers."
        " You may be removed. You are asked to take emeritus status."
    ]


def test_effects_by_degrees_are_a_list() -> None:
    effects = "[{after: 1 month, strength: may, then: suspended}, {after: 3 months, then: may-be-removed}]"
    assert inactivity(f"{{clocks: {{without: activity}}, effects: {effects}}}", own=True) == [
        "When a maintainer goes without activity:",
        "After 1 month, they may be suspended until they are active again.",
        "After 3 months, they may be removed.",
    ]


def test_who_can_grant_more_time_prevents_the_effect() -> None:
    more = "extended_by: {vote: two-thirds, by: {role: maintainer, excluding: subject}}"
    assert inactivity(f"{{{SILENT}, effects: [{{then: removed}}], {more}}}", own=True) == [
        f"{CONSIDERED} They lose the role, unless the other maintainers extend the period by a"
        " [two-thirds majority](governance#voting)."
    ]
    assert inactivity(f"{{{SILENT}, {more}}}", own=True) == [
        CONSIDERED,
        "The other maintainers may extend the period by a [two-thirds majority](governance#voting).",
    ]


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        ("reviewed_every: 3 months", "Inactivity is reviewed every three months."),
        ("reviewed_every: periodically", "Inactivity is reviewed periodically."),
        ("reviewed_every: periodically, reviewed_by: board", "The Board checks for inactive maintainers periodically."),
        (
            "reviewed_every: 1 year, reviewed_by: maintainer",
            "The maintainers check for inactive maintainers every year.",
        ),
    ],
)
def test_who_looks_for_inactive_people(keys: str, sentence: str) -> None:
    assert inactivity(f"{{{SILENT}, {keys}}}", own=True) == [f"{CONSIDERED} {sentence}"]


def test_what_is_done_before_anything_follows() -> None:
    steps = "steps: [{action: write to the person in private, actor: maintainer, waits: 2 weeks}]"
    assert inactivity(f"{{{SILENT}, {steps}}}", own=True) == [
        CONSIDERED,
        "First, a maintainer writes to the person in private. Allow two weeks for an answer.",
    ]


def test_steps_that_nothing_leads_to_say_when() -> None:
    assert inactivity("{steps: [write to the person, wait]}", own=True) == [
        "If a maintainer is inactive:",
        "Write to the person.",
        "Wait.",
    ]


@pytest.mark.parametrize(
    ("keys", "lines"),
    [
        ("", []),
        ("steps: [write to the person]", ["Silence delays us. If a maintainer is inactive, write to the person."]),
        (
            "steps: [write to the person, wait]",
            ["Silence delays us. If a maintainer is inactive:", "Write to the person.", "Wait."],
        ),
        (
            f"{SILENT}, steps: [write to the person]",
            [f"Silence delays us. {CONSIDERED}", "First, write to the person."],
        ),
    ],
)
def test_a_reason_stands_in_front_of_what_is_said_first(keys: str, lines: list[str]) -> None:
    assert inactivity(f"{{reason: Silence delays us., {keys}}}", own=True) == lines


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [("", ""), (", when: step down", "We thank them. Maintainers who step down become emeritus maintainers.")],
)
def test_a_reason_alone_says_nothing_of_emeritus_status(keys: str, sentences: str) -> None:
    assert emeritus(f"reason: We thank them.{keys}", own=True) == sentences


def test_a_step_may_take_more_than_one_sentence() -> None:
    """What a step says of the place or the time stands at the end of its first."""
    steps = 'steps: [{action: "write to the person. Copy nobody. Be kind.", actor: maintainer, where: list}]'
    assert inactivity(f"{{{SILENT}, {steps}}}", own=True) == [
        CONSIDERED,
        "First, a maintainer writes to the person on the [private list](mailto:list@example.org). Copy nobody."
        " Be kind.",
    ]


def test_nobody_warns_themselves() -> None:
    steps = "steps: [{action: ask the person, strength: should}]"
    assert inactivity(f"{{{SILENT}, {steps}}}", own=True) == [CONSIDERED, "First, someone should ask the person."]


def test_a_share_of_nobody_knows_whom_is_not_said_to_be_one_of_all() -> None:
    text = BODY % ", removal: {vote: plain}"
    kinds = (
        "    plain: {passes: more than 1/2, name: majority}\n    ballot: {passes: at least 2/3, name: member vote}\n"
    )
    text = text.replace("  kinds:\n", f"  kinds:\n{kinds}")
    rule = facts(text).role("maintainer").leaving.removal
    assert rule is not None
    assert said(rule.sentences) == "The maintainers may remove a maintainer by a [majority](governance#voting)."
    rule = facts(text.replace("vote: plain", "vote: ballot")).role("maintainer").leaving.removal
    assert rule is not None
    assert said(rule.sentences) == "Removing a maintainer takes a [member vote](governance#voting) of the maintainers."


def test_two_clocks_with_their_own_effects_are_a_table() -> None:
    rule = """
      - applies_to: maintainer
        clocks: {without: reviewing or merging a change}
        effects:
          - {after: 3 months, strength: should, actor: maintainer, text: ask about their plans}
          - {after: 6 months, then: no-vote, until: they review or merge a change}
          - {after: 12 months, strength: may, then: emeritus, vote: majority, excluding: subject}
      - applies_to: maintainer
        clocks: {missed: maintainer meetings, in_a_row: true}
        effects:
          - {count: 4, strength: should, actor: chair, text: write to them}
          - {count: 8, then: no-vote, until: they attend again}
"""
    found = facts(f"{BODY % ''}lifecycle:\n    inactivity:{rule}").leaving.inactivity
    assert said(found.table_lead) == "When a maintainer is inactive:"
    assert rows(found.table) == [
        "Inactivity | After | What happens",
        "without reviewing or merging a change | 3 months | Another maintainer should ask about their plans.",
        " | 6 months | They lose their vote until they review or merge a change.",
        " | 12 months | The other maintainers may move them to emeritus by a simple majority.",
        "missing maintainer meetings | 4 in a row | The chair should write to them.",
        " | 8 in a row | They lose their vote until they attend again.",
    ]


def test_nothing_is_said_of_inactivity_without_a_rule() -> None:
    assert not facts(BODY % "").leaving.inactivity
    assert facts(f"{BODY % ''}lifecycle: {{inactivity: undecided}}\n").leaving.inactivity.rest == []


# --- removal ---------------------------------------------------------------------------------------------------------


def removal(keys: str, more: str = "", *, own: bool = False) -> list[str]:
    """A rule on removal, for everyone or for maintainers alone."""
    text = BODY % f", removal: {{{keys}}}" if own else f"{BODY % ''}lifecycle: {{{more}removal: {{{keys}}}}}\n"
    found = facts(text)
    rule = (found.role("maintainer").leaving if own else found.leaving).removal
    assert rule is not None
    lines = [*block(rule.lead), *block(rule.procedure), said(rule.sentences)]
    return [line for line in lines if line]


@pytest.mark.parametrize(
    ("keys", "lines"),
    [
        (
            "grounds: [extended inactivity, violating the Code of Conduct], to_lower_level: true",
            [
                "Someone may be removed from a role, or moved to a lower level instead, for:",
                "extended inactivity",
                "violating the Code of Conduct",
            ],
        ),
        (
            "grounds: [breaching the policy], replaced: true",
            ["Someone may be removed from a role and replaced for breaching the policy."],
        ),
        (
            "grounds: [breaching the policy], only_these: true",
            ["Someone may be removed from a role only for breaching the policy."],
        ),
        (
            "grounds: [inactivity, misconduct], vote: majority, to_lower_level: true",
            [
                "The maintainers may remove someone from a role, or move them to a lower level instead, by a"
                " [simple majority](governance#voting) for:",
                "inactivity",
                "misconduct",
            ],
        ),
        (
            "grounds: [any reason], vote: two-thirds, excluding: subject",
            [
                (
                    "The other maintainers may remove someone from a role by a [two-thirds"
                    " majority](governance#voting) for any reason."
                )
            ],
        ),
        (
            "grounds: [breaching the policy], only_these: true, replaced: true, by: board",
            ["The Board may remove and replace someone who holds a role only for breaching the policy."],
        ),
        (
            "vote: majority, excluding: subject",
            ["Removing someone from a role takes a [simple majority](governance#voting) of the other maintainers."],
        ),
        (
            "vote: majority, must_be_voted: true, to_lower_level: true",
            [
                "Removing someone from a role always takes a [simple majority](governance#voting) of the maintainers."
                " They may move the person to a lower role instead."
            ],
        ),
        ("by: board", ["The Board decides whether to remove someone from a role."]),
        ("proposed_by: maintainer", ["Any maintainer may propose a removal."]),
        ("heard: true", ["The person must have a chance to respond."]),
        (
            "proposed_by: maintainer, proposal: a pull request",
            ["Any maintainer may propose a removal in a pull request."],
        ),
        ("proposal: a pull request", ["A removal is proposed in a pull request."]),
        (
            "steps: [write to the person]",
            ["Before someone is removed, write to the person."],
        ),
        (
            "proposed_by: board, vote: majority, steps: [write to the person]",
            [
                "To remove someone from a role:",
                "Any member of the Board may propose a removal.",
                "Write to the person.",
                "The maintainers decide by a [simple majority](governance#voting).",
            ],
        ),
        ("suspension: {by: maintainer}", ["Any maintainer may suspend someone from a role at once."]),
        (
            "suspension: {when: in an emergency, by: maintainer, most: 2 weeks}",
            [
                "In an emergency, any maintainer may suspend someone from a role at once."
                " Within two weeks, the role is given back or taken away for good."
            ],
        ),
        (
            "appeal: {to: board, within: 14 days, where: list}",
            ["The person may appeal to the Board within 14 days on the [private list](mailto:list@example.org)."],
        ),
        ("note: It has never happened.", ["It has never happened."]),
    ],
)
def test_a_removal(keys: str, lines: list[str]) -> None:
    assert removal(keys) == lines


def test_a_removal_of_one_role_names_it() -> None:
    assert removal("proposed_by: maintainer, suspension: {by: board}", own=True) == [
        "Another maintainer may propose a removal. Any member of the Board may suspend a maintainer at once."
    ]
    assert removal("vote: majority, excluding: subject", own=True) == [
        "Removing a maintainer takes a [simple majority](governance#voting) of the other maintainers."
    ]
    assert removal("vote: majority", "removes: [reviewer, maintainer], ") == [
        "Removing a reviewer or maintainer takes a [simple majority](governance#voting) of the maintainers."
    ]


def test_whoever_is_none_of_those_who_decide_leaves_no_others() -> None:
    text = BODY.replace("reviewer: {name: Reviewer}", "reviewer: {name: Reviewer, removal: %s}") % (
        "{vote: majority, excluding: subject}",
        "",
    )
    removal = facts(text).role("reviewer").leaving.removal
    assert removal
    assert said(removal.sentences) == (
        "Removing a reviewer takes a [simple majority](governance#voting) of the maintainers."
    )


def test_a_ground_that_needs_no_vote_leaves_the_vote_as_it_is() -> None:
    assert removal("vote: two-thirds, rules: [{when: they die, automatic: true}]", own=True) == [
        "A maintainer is removed without a vote if they die.",
        "Removing a maintainer takes a [two-thirds majority](governance#voting) of the maintainers.",
    ]


def test_grounds_of_three_strengths() -> None:
    keys = """
      vote: two-thirds, excluding: subject, heard: true, to_lower_level: true,
      rules: [
        {strength: may, when: they no longer have the trust of the other maintainers},
        {strength: must, automatic: true, when: the committee finds that they seriously violated the Code of Conduct},
        {strength: should, when: they have neglected their responsibilities for six months},
      ],
      steps: [{action: raise the matter with the person in private, actor: maintainer, strength: should}]"""
    assert removal(keys, "removes: [maintainer], ") == [
        "A maintainer must be removed without a vote if the committee finds that they seriously violated the Code of"
        " Conduct.",
        "A maintainer should be removed if they have neglected their responsibilities for six months.",
        "A maintainer may be removed if they no longer have the trust of the other maintainers.",
        "Where a vote is needed:",
        "A maintainer should raise the matter with the person in private.",
        "The person must have a chance to respond.",
        "The other maintainers decide by a [two-thirds majority](governance#voting)."
        " They may move the person to a lower role instead.",
    ]


def test_one_ground_alone_is_a_sentence() -> None:
    found = facts(f"{BODY % ''}lifecycle: {{removes: [maintainer], removal: {{rules: [{{when: they leave}}]}}}}\n")
    assert found.leaving.removal is not None
    lead = found.leaving.removal.lead
    assert lead is not None
    assert (said(lead.lead), lead.items) == ("A maintainer is removed if they leave.", ())


def test_the_vote_stands_in_the_table_of_decisions_where_there_is_one() -> None:
    ladder = "ladder: {maintainer: {name: Maintainer, becoming: {vote: majority}, removal: {vote: two-thirds}}}\n"
    more = "decisions: {a: {what: Publish a release, vote: majority}, b: {what: Add a repository, vote: two-thirds}}\n"
    text = BODY.split("ladder:")[0] + ladder + more
    general = "lifecycle: {removes: [maintainer], removal: {grounds: [inactivity, misconduct]}}\n"
    rule = facts(text + general, ["ladder"]).leaving.removal
    assert rule is not None
    assert said(rule.sentences) == ""
    voted = facts(text + general.replace("{grounds", "{vote: two-thirds, grounds"), ["ladder"]).leaving.removal
    assert voted is not None
    assert said(voted.sentences) == "This takes the [vote](governance#decisions) listed for the role."
    own = facts(text, ["ladder"]).role("maintainer").leaving.removal
    assert own is not None
    assert [said(own.sentences), block(own.lead)] == ["", []]


def test_on_the_page_of_the_decisions_the_role_itself_says_what_its_removal_takes() -> None:
    more = "decisions: {a: {what: Publish a release, vote: majority}, b: {what: Add a repository, vote: two-thirds}}\n"
    found = facts(BODY % ", removal: {vote: two-thirds}" + more)
    own = found.role("maintainer").leaving.removal
    assert own is not None
    assert said(own.sentences).startswith("Removing a maintainer takes a [two-thirds majority]")
    assert found.decisions.table is None


# --- emeritus --------------------------------------------------------------------------------------------------------


def emeritus(keys: str, *, own: bool = False) -> str:
    text = BODY % f", emeritus: {{{keys}}}" if own else f"{BODY % ''}lifecycle: {{emeritus: {{{keys}}}}}\n"
    found = facts(text)
    return said((found.role("maintainer").leaving if own else found.leaving).emeritus)


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        ("when: leave the project", "Emeritus status is for people who leave the project."),
        ("when: [step down, retire]", "Emeritus status is for people who step down or retire."),
        ("without_vote: true", "Emeritus members do not vote."),
        ("permanent: true", "The names of emeritus members stay listed unless they ask to be removed."),
        ("for_good: true", "The names of emeritus members are permanently listed."),
        ("listed_in: ALUMNI.md", "The names of emeritus members are listed in [ALUMNI.md](ALUMNI.md)."),
        (
            "rights: [be consulted], for_good: true, listed_in: ALUMNI.md",
            "Emeritus members may be consulted. Their names are permanently listed in [ALUMNI.md](ALUMNI.md).",
        ),
        (
            "when: leave, entry: {on_request: true, strength: should}",
            "People who leave should ask to become emeritus.",
        ),
        ("rights: [be consulted]", "Emeritus members may be consulted."),
        ("keeps_vote_for: 1 year", "Emeritus members keep their vote for one year."),
        (
            "entry: {vote: majority, on_request: true}",
            "Emeritus status is given on request, or if the maintainers agree by a"
            " [simple majority](governance#voting).",
        ),
        (
            "entry: {vote: majority}",
            "Emeritus status is given if the maintainers agree by a [simple majority](governance#voting).",
        ),
        ("back: {automatic: true}", "Emeritus members may return; no approval is needed."),
        ("back: {as_new: true}", "Emeritus members may return in the same way as a new candidate."),
        (
            "back: {active_for: 1 month, by: board}",
            "Emeritus members may return after being active again for one month if the Board agrees.",
        ),
        ("back: open an issue", "To return, emeritus members open an issue."),
        ("back: renew your contributions", "To return, renew your contributions."),
        ("back: An emeritus member may return at any time.", "An emeritus member may return at any time."),
        ("when: Somebody retires.", "Somebody retires."),
        ("rights: [may be consulted, come to meetings]", "Emeritus members may be consulted and come to meetings."),
        ("back: undecided", ""),
    ],
)
def test_emeritus_status_says_what_its_keys_say(keys: str, sentences: str) -> None:
    assert emeritus(keys) == sentences


def test_emeritus_status_of_one_role() -> None:
    keys = """when: [step down], entry: {automatic: true, strength: may, on_request: true}, keeps_vote_for: 1 year,
      rights: [be consulted on designs], permanent: true, back: {vote: majority, by: maintainer, within: 2 years}"""
    assert emeritus(keys, own=True) == (
        "Maintainers who step down may become emeritus maintainers on request; no vote is needed."
        " They keep their vote for one year, and may be consulted on designs."
        " Their names stay listed unless they ask to be removed."
        " Within two years, they may return if the maintainers agree by a [simple majority](governance#voting)."
    )


def test_one_sentence_on_emeritus_status_stands_with_stepping_down() -> None:
    text = f"{BODY % ''}lifecycle: {{emeritus: {{when: leave, back: undecided%s}}}}\n"
    assert facts(text % "").leaving.emeritus_alone
    assert not facts(text % ", permanent: true").leaving.emeritus_alone
    assert not facts(BODY % "").leaving.emeritus_alone


# --- stepping down, leave, questions ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        ("any_time: true", "You may step down at any time."),
        ("allowed: true", "You may step down."),
        (
            "allowed: true, contact: list",
            "You may step down by writing to the [private list](mailto:list@example.org).",
        ),
        (
            "down_the_ladder: true",
            "If you have less time than before, you may move to a lower level instead of leaving.",
        ),
        ("notice: 7 days", "Please give notice seven days in advance."),
        ("successor: true", "Please help to find a successor."),
        ("contact: list", "To step down, write to the [private list](mailto:list@example.org)."),
        (
            "any_time: true, contact: list",
            "You may step down at any time by writing to the [private list](mailto:list@example.org).",
        ),
        (
            "any_time: true, contact: list, successor: true",
            "You may step down at any time. Please help to find a successor."
            " To step down, write to the [private list](mailto:list@example.org).",
        ),
        ("steps: [open a pull request]", "To step down, open a pull request."),
        (
            "contact: list, steps: [open a pull request]",
            "To step down: Write to the [private list](mailto:list@example.org). Open a pull request.",
        ),
        ("reason: People change jobs.", ""),
        ("reason: People change jobs., any_time: true", "People change jobs. You may step down at any time."),
        (
            "reason: People change jobs., steps: [open a pull request]",
            "People change jobs. To step down, open a pull request.",
        ),
        (
            "reason: People change jobs., steps: [open a pull request, wait]",
            "People change jobs. To step down: Open a pull request. Wait.",
        ),
    ],
)
def test_stepping_down(keys: str, sentences: str) -> None:
    found = facts(f"{BODY % ''}lifecycle: {{stepping_down: {{{keys}}}}}\n").leaving
    assert " ".join(filter(None, [said(found.stepping_down), *block(found.stepping_steps)])) == sentences


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        ("any_time: true", "You may step down as a maintainer at any time."),
        ("contact: list", "To step down as a maintainer, write to the [private list](mailto:list@example.org)."),
        ("steps: [open a pull request]", "To step down as a maintainer, open a pull request."),
    ],
)
def test_one_role_is_left_in_another_way(keys: str, sentences: str) -> None:
    text = BODY % f", stepping_down: {{{keys}}}"
    found = facts(f"{text}lifecycle: {{stepping_down: {{any_time: true}}}}\n")
    leaving = found.role("maintainer").leaving
    assert " ".join(filter(None, [said(leaving.stepping_down), *block(leaving.stepping_steps)])) == sentences
    assert said(found.leaving.stepping_down) == "You may step down at any time."


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        ("reasons_needed: false", "You may take a leave of absence; no reason is needed."),
        ("reasons_needed: true", "You may take a leave of absence if you give a reason."),
        ("how: open a pull request", "You may take a leave of absence. To take one, open a pull request."),
        ("how: Ask the others.", "You may take a leave of absence. Ask the others."),
        ("most: 6 months", "You may take a leave of absence. It may last six months."),
        ("counted: true", "You may take a leave of absence. People on leave still count in votes."),
        (
            "counted: false",
            "You may take a leave of absence. People on leave do not vote and are not counted in votes.",
        ),
        ("stand_in: The others choose someone.", "You may take a leave of absence. The others choose someone."),
        (
            "back: open an issue; no vote is needed",
            "You may take a leave of absence. To return, open an issue; no vote is needed.",
        ),
        (
            "silent_for: 6 months",
            "You may take a leave of absence. If no one has heard from you for six months during a leave, you may be"
            " moved to [emeritus status](ladder#emeritus).",
        ),
    ],
)
def test_a_leave(keys: str, sentences: str) -> None:
    assert said(facts(f"{BODY % ''}lifecycle: {{leave: {{{keys}}}}}\n").leaving.leave) == sentences


def test_whom_to_ask_is_said_once() -> None:
    page = "documents: {ladder: {path: LADDER.md, contact: list}}\n"
    address = "write to the private list, [list@example.org](mailto:list@example.org)."
    assert facts(BODY % "").leaving.contact is None
    assert said(facts(BODY % "" + page).leaving.contact) == f"To ask a question about this ladder, {address}"
    titled = page.replace("LADDER.md", "LADDER.md, title: Membership")
    assert said(facts(BODY % "" + titled).leaving.contact) == f"To ask a question about this page, {address}"
    life = "lifecycle: {stepping_down: {contact: list, down_the_ladder: true}, emeritus: {when: leave}}\n"
    both = facts(BODY % "" + page + life).leaving
    assert (
        said(both.contact)
        == f"To move down a level, take emeritus status or ask a question about this ladder, {address}"
    )
    assert "write to" not in said(both.stepping_down)


# --- terms -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        ("term: 2 years", "A term lasts two years."),
        ("term_limit: 2 terms in a row", "No one may serve more than two terms in a row."),
        (
            "term_limit: [2 terms in a row, 4 terms]",
            "No one may serve more than two terms in a row or four terms in all.",
        ),
        ("term_limit: none", "There is no limit on the number of terms."),
        (
            "term_limit: 2 terms, term_part: less than 1/2",
            "No one may serve more than two terms. Less than half of a term does not count toward this limit.",
        ),
        ("per: release", "A maintainer is named for each release."),
        ("size: 2 to 9", "There are two to nine maintainers."),
        ("size: 1", "There is one maintainer."),
    ],
)
def test_how_long_a_role_is_held(keys: str, sentences: str) -> None:
    assert said(facts(BODY % f", {keys}").role("maintainer").about) == sentences


@pytest.mark.parametrize(
    ("keys", "lines"),
    [
        ("{automatic: true}", ["At the end of a term, it is renewed automatically."]),
        (
            "{automatic: true, unless: they say no}",
            ["At the end of a term, it is renewed automatically, unless they say no."],
        ),
        ("{by: board}", ["At the end of a term, the Board decides whether to renew it."]),
        (
            "{vote: majority}",
            [
                (
                    "At the end of a term, the maintainers decide by a [simple"
                    " majority](governance#voting) whether to renew it."
                )
            ],
        ),
        (
            "{steps: [ask the holder, tell the others]}",
            ["To renew a term:", "Ask the holder.", "Tell the others."],
        ),
    ],
)
def test_how_a_term_is_renewed(keys: str, lines: list[str]) -> None:
    assert block(facts(BODY % f", renewal: {keys}").role("maintainer").renewal) == lines


def test_what_is_done_when_somebody_joins_or_leaves() -> None:
    life = (
        "lifecycle: {onboarding: [add them to the team], offboarding:"
        " [{action: thank them, actor: maintainer}, say so]}\n"
    )
    own = BODY % ", onboarding: [{action: add them to the list, actor: chair}], offboarding: [take them off]"
    found = facts(own + life)
    assert block(found.ladder.joining) == ["When someone takes on a role, add them to the team."]
    assert block(found.ladder.left) == ["When someone has left a role:", "A maintainer thanks them.", "Say so."]
    assert block(found.role("maintainer").joining) == [
        "In addition, when someone becomes a maintainer, the chair adds them to the list."
    ]
    assert block(facts(own).role("maintainer").left) == ["When someone is no longer a maintainer, take them off."]
    assert items([]) == []
