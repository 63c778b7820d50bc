"""What is said of teams and their seats, of elections and of groups inside a body, key by key."""

from __future__ import annotations

from typing import Any, Final

import pytest
from saying import EVERY_PAGE, facts, items, rows, said


def block_of(given: Any, mark: str = "- ") -> list[str]:
    """A lead-in with its list, a line each."""
    if not given:
        return []
    marks = [f"{number}. " if mark == "1. " else mark for number in range(1, len(given.items) + 1)]
    return [said(given.lead), *(f"{one}{words}" for one, words in zip(marks, items(given.items), strict=True))]


def told(*lines: str) -> list[str]:
    return [line for line in lines if line]


TEAM: Final = """
ladder: {contributor: {name: Contributor}, maintainer: {name: Maintainer}}
elections: {e: {every: 1 year}}
channels: {list: {name: board list, kind: mailing-list, address: b@example.org}}
voting:
  electorate: maintainer
  of: all
  kinds:
    lazy: {passes: no objection, name: lazy consensus}
    majority: {passes: more than 1/2, name: simple majority}
    seats: {passes: more than 1/2, of: seats, name: absolute majority}
    cast: {passes: more than 1/2, of: cast, name: plain majority}
    two-thirds: at least 2/3
"""


def team(keys: str) -> list[str]:
    found = facts(f"{TEAM}teams: {{board: {{name: Board, {keys}}}}}\n", EVERY_PAGE)
    it = found.team(found.governance.body.teams["board"])
    lines = [said(it.about, it.seats.only_class, it.only_power, it.only_criterion)]
    for lead, given in ((it.powers_lead, it.powers), (it.criteria_lead, it.criteria)):
        lines += [said(lead), *(f"- {one}" for one in items(given))] if given else []
    lines += [said(it.decides, it.delegated), said(it.seats.lead) if it.seats.lead else "", *rows(it.seats.table)]
    lines += [*items(it.seats.remarks), *map(said, it.limits), said(it.seats.vacancies)]
    return told(*lines, said(it.contact, it.note, it.see))


@pytest.mark.parametrize(
    ("keys", "lines"),
    [
        (
            "purpose: handles reports",
            ["The Board handles reports."],
        ),
        (
            "see: [{text: its charter, url: board/CHARTER.md}, {text: the minutes, url: 'https://example.org/m'}]",
            ["For more, see [its charter](board/CHARTER.md) and [the minutes](https://example.org/m)."],
        ),
        (
            "purpose: Handles reports.",
            ["The Board handles reports."],
        ),
        (
            "purpose: It handles reports.",
            ["The Board handles reports."],
        ),
        (
            "purpose: is the highest body. It is elected.",
            ["The Board is the highest body. It is elected."],
        ),
        (
            "purpose: The whole community is heard here.",
            ["The whole community is heard here."],
        ),
        (
            "purpose: handles reports, appointed_by: maintainer",
            ["The maintainers appoint the Board, which handles reports."],
        ),
        (
            "appointed_by: maintainer",
            ["The maintainers appoint its members."],
        ),
        (
            "description: A team",
            ["A team."],
        ),
        (
            "members: maintainer",
            ["Its members are the maintainers."],
        ),
        (
            "size: at least 2",
            ["It has at least two members."],
        ),
        (
            "size: 5",
            ["It has five members."],
        ),
        (
            "size: 3 to 5",
            ["It has three to five members."],
        ),
        (
            "may_be_everyone: maintainer, size: at least 2",
            ["It may consist of the maintainers themselves. Otherwise, it has at least two members."],
        ),
        (
            "size: at least 2, becoming: {drawn_from: contributor}",
            ["It has at least two members, drawn from the contributors."],
        ),
        (
            "election: e",
            ["Its members are [elected](governance#elections)."],
        ),
        (
            "election: e, size: 5, term: 2 years",
            ["The Board has five members, [elected](governance#elections) for two years."],
        ),
        ("election: e, term: 1 year", ["Its members are [elected](governance#elections) for one year."]),
        (
            "powers: [Have the final say in all matters]",
            ["The Board has the final say in all matters."],
        ),
        (
            "odd: true",
            ["The number of its members is odd."],
        ),
        (
            "quotas: [Members come from all regions.]",
            ["Members come from all regions."],
        ),
        (
            "quotas: [{organizations: at least 3}]",
            ["Its members come from at least three organizations."],
        ),
        (
            "quotas: [{organizations: at least 3, strength: must}]",
            ["Its members must come from at least three organizations."],
        ),
        (
            "quotas: [{number: at least 1, of: maintainer, strength: should}]",
            ["At least one of its members should be a maintainer."],
        ),
        (
            "quotas: [{number: at least 2, of: maintainer}]",
            ["At least two of its members are maintainers."],
        ),
        (
            "outsiders: true",
            ["People from outside Example may be members."],
        ),
        (
            "outsiders: false",
            ["All members come from within Example."],
        ),
        (
            "cohorts: [3, 2]",
            ["Terms are staggered, with three and two seats filled in turn."],
        ),
        (
            "renewal_within: 30 days",
            ["When a term ends, it is renewed or the seat is filled within 30 days."],
        ),
        (
            "replaced_per_year: 1",
            ["At least one member is replaced every year."],
        ),
        (
            "replaced_per_year: 2",
            ["At least two members are replaced every year."],
        ),
        (
            "seat_owner: person",
            ["Seats belong to people, not to their employers."],
        ),
        (
            "seat_owner: organization",
            ["Seats belong to organizations, not to people."],
        ),
        (
            "ratified_by: maintainer",
            ["The maintainers must confirm what the Board proposes."],
        ),
        (
            "forfeiture: [{missed: more than 1/2, per: 6 months}]",
            ["Anyone who misses more than half of the meetings in six months loses the seat."],
        ),
        (
            "forfeiture: [Whoever changes employer loses the seat.]",
            ["Whoever changes employer loses the seat."],
        ),
        (
            "alternates: Each member names one alternate.",
            ["Each member names one alternate."],
        ),
        (
            "begun_by: All maintainers are members until the first election.",
            ["All maintainers are members until the first election."],
        ),
        (
            "review_every: 1 year",
            ["The team's membership is reviewed at least once a year."],
        ),
        (
            "review_every: 6 months, appointed_by: maintainer",
            [
                (
                    "The maintainers appoint its members. The maintainers review the team's membership at"
                    " least every six months."
                )
            ],
        ),
        (
            "powers: [Decide what belongs to the project]",
            ["The Board has the power to decide what belongs to the project."],
        ),
        (
            "powers: [Decide what belongs to the project, Settle disputes]",
            ["The Board has the power to:", "- decide what belongs to the project", "- settle disputes"],
        ),
        (
            "delegated: [{power: Reviewing reports, to: the conduct committee, note: Since 2024.}]",
            ["The Board has delegated reviewing reports to the conduct committee. Since 2024."],
        ),
        (
            "criteria: [Experience with conflicts]",
            ["Members should bring experience with conflicts."],
        ),
        (
            "criteria: [Experience with conflicts, Time]",
            ["Members should bring:", "- experience with conflicts", "- time"],
        ),
        (
            "contact: list",
            ["To reach the Board, write to the [board list](mailto:b@example.org)."],
        ),
        (
            "note: It is new",
            ["It is new."],
        ),
        (
            "decides: {vote: majority}",
            ["The Board decides by a simple majority of its members."],
        ),
        (
            "decides: {vote: seats}",
            ["The Board decides by an absolute majority of all seats, including vacant ones."],
        ),
        (
            "decides: {vote: cast}",
            ["The Board decides by a plain majority."],
        ),
        (
            "decides: {vote: lazy, open_for: 3 days}",
            ["The Board decides by lazy consensus, with three days to object."],
        ),
        (
            "decides: {vote: majority, by: maintainer}",
            ["The maintainers decide by a simple majority."],
        ),
        (
            "decides: {vote: majority, discussion: 1 week, then: two-thirds}",
            [
                (
                    "The proposal is discussed for one week. The Board decides by a simple majority of"
                    " its members. If no decision is reached, it decides by a two-thirds majority."
                )
            ],
        ),
        (
            "decides: {vote: majority, strength: should}",
            ["The Board should decide by a simple majority of its members."],
        ),
        (
            "cap: 2 per organization",
            ["No organization may hold more than two seats."],
        ),
        (
            "cap: {limit: 2 per organization, word: company, strength: should}",
            ["No company should hold more than two seats."],
        ),
        (
            "cap: {limit: less than 1/2 per organization, from: the first terms have ended}",
            [("No organization may hold half or more of the seats. This applies once the first terms have ended.")],
        ),
        (
            "cap: {limit: at most 1/2 per organization, from: 2027-01-01, strength: target}",
            [("No organization should, if possible, hold more than half of the seats. This applies from 2027-01-01.")],
        ),
        (
            "cap: {limit: 1 per organization, resign: {strength: must}}",
            [
                (
                    "No organization may hold more than one seat. If the limit is exceeded later, enough"
                    " members from that organization must resign to meet it again."
                )
            ],
        ),
        (
            "cap: {limit: 1 per organization, resign: 30 days}",
            [
                (
                    "No organization may hold more than one seat. If the limit is exceeded later, enough"
                    " members from that organization resign within 30 days to meet it again."
                )
            ],
        ),
        (
            (
                "cap: {limit: 1 per organization, resign: {within: 30 days, strength: must}, at_election:"
                " [The next candidate takes the seat.], on_breach: [Members resign., A special election"
                " is held.]}"
            ),
            [
                (
                    "No organization may hold more than one seat. If an election would exceed this limit,"
                    " the next candidate takes the seat. If the limit is exceeded later, enough members"
                    " from that organization must resign within 30 days to meet it again. If the limit is"
                    " exceeded later, members resign. If that is not possible, a special election is held."
                )
            ],
        ),
        (
            "vacancy: {steps: [The runner-up takes the seat.]}",
            ["If a seat becomes vacant, the runner-up takes the seat."],
        ),
        (
            (
                "vacancy: {steps: [The runner-up takes the seat., {action: hold a special election,"
                " actor: board, strength: must}], rest_of_term: true, skip_within: 3 months, note: This"
                " has not happened.}"
            ),
            [
                (
                    "If a seat becomes vacant, the runner-up takes the seat. If that is not possible, the"
                    " Board must hold a special election. Whoever fills a vacancy serves the rest of the"
                    " term. A seat that becomes vacant less than three months before the next regular"
                    " election stays vacant until then. This has not happened."
                )
            ],
        ),
        (
            "vacancy: {steps: [{action: hold an election, actor: board, when: nobody is left}]}",
            ["If a seat becomes vacant and nobody is left, the Board holds an election."],
        ),
        (
            (
                "classes: {a: {name: Elected seat, size: 4, filled_by: election, elected_by: contributor,"
                " term: 2 years, cohorts: [2, 2], vacancy: {steps: [The runner-up takes the seat.]}}, b:"
                " {name: Appointed, size: 2, filled_by: appointment, appointed_by: maintainer, eligible:"
                " anyone, term: 1 year, not_with: a}}"
            ),
            [
                "The Board has six seats of two kinds:",
                "Seats | Filled by | Open to | Term | When",
                "4 elected | election by the contributors |  | 2 years | 2 seats each year",
                "2 appointed | appointment by the maintainers | anyone | 1 year | every year",
                "**Appointed:** Whoever holds such a seat may not hold elected seats at the same time.",
                "If an elected seat becomes vacant, the runner-up takes the seat.",
            ],
        ),
        (
            (
                "classes: {a: {name: End user seat, size: 1, filled_by: ex-officio, required: false,"
                " note: It is empty.}, b: {name: Open, filled_by: subproject}}"
            ),
            [
                "The Board has seats of two kinds:",
                "Seats | Filled by | Open to | Term | When",
                "1 end user | another office; may stay vacant |  |  | ",
                "open | each subproject, which chooses one |  |  | ",
                "**End user:** It is empty.",
            ],
        ),
        (
            "classes: {a: {name: Maintainer (Approver) Representative, size: 1}, b: {name: Member Representative,"
            " size: 1 to 2}}",
            [
                "The Board has seats of two kinds:",
                "Seats | Filled by | Open to | Term | When",
                "1 Maintainer (Approver) Representative |  |  |  | ",
                "1 or 2 Member Representatives |  |  |  | ",
            ],
        ),
        (
            "classes: {a: {name: Founder seat, size: 2, filled_by: appointment, term: 1 year}}",
            ["It has two founder seats, filled by appointment, for one year."],
        ),
    ],
)
def test_a_team(keys: str, lines: list[str]) -> None:
    """What a team is for, who is on it, what it decides, and how its seats are filled."""
    assert team(keys) == lines


def election(keys: str, team: str = "") -> list[str]:
    text = f"""
people: {{ada: Ada}}
channels: {{mail: {{name: mailing list, kind: mailing-list, address: list@example.org}}}}
ladder: {{contributor: {{name: Contributor}}, maintainer: {{name: Maintainer}}}}
voting: {{of: all, kinds: {{two-thirds: at least 2/3}}}}
teams: {{board: {{name: Board{team}}}}}
elections: {{e: {{{keys}}}}}
"""
    found = facts(text, EVERY_PAGE)
    it = found.election(found.governance.body.elections["e"])
    lines = [said(it.about, it.few_times, it.only_step), *rows(it.timetable), *block_of(it.procedure, "1. ")]
    return told(*lines, said(it.at_hand), said(it.voters), said(it.candidates), said(it.officers))


@pytest.mark.parametrize(
    ("keys", "lines"),
    [
        (
            "when: a seat is free",
            ["An election is held when a seat is free."],
        ),
        (
            "timetable: {nominations_open_for: 3 weeks, voting_for: 1 week}",
            ["Nominations are open for three weeks. Voting lasts one week."],
        ),
        (
            "steps: [{action: remind the voters, strength: should}]",
            ["Someone should remind the voters."],
        ),
        (
            "candidates: {nominate_in: mail}",
            ["Nominations are made on the [mailing list](mailto:list@example.org)."],
        ),
        (
            "every: 1 year",
            ["An election is held every year."],
        ),
        (
            "voters: {group: contributor, votes_per_organization: at most 2 votes, may_vote_too: anyone}",
            [
                (
                    "The contributors may vote. Each organization has at most two votes, however many of its people"
                    " vote. Anyone may vote too, but these votes are not counted."
                )
            ],
        ),
        (
            "method: condorcet",
            ["Voters rank the candidates; whoever beats each of the others in pairs wins (Condorcet)."],
        ),
        (
            "method: schulze",
            ["Voters rank the candidates, and the Schulze method decides (Condorcet)."],
        ),
        (
            "method: instant-runoff",
            ["Voters rank the candidates; the last one drops out, round by round (instant runoff)."],
        ),
        (
            "method: single-transferable",
            [
                (
                    "Voters rank the candidates; votes that a winner does not need go to the next one"
                    " (single transferable vote)."
                )
            ],
        ),
        (
            "method: approval",
            ["Voters name everyone they approve of; the candidates with the most votes win."],
        ),
        (
            "method: plurality",
            ["The candidates with the most votes win."],
        ),
        (
            "method: majority",
            ["A candidate needs more than half of the votes."],
        ),
        (
            "method: yes-or-no",
            ["Voters vote yes or no on each candidate."],
        ),
        (
            "tool: Elekto",
            ["The election is held using Elekto."],
        ),
        (
            "uncontested: {elected: true}",
            ["If there are no more candidates than seats, they are elected without a vote."],
        ),
        (
            "uncontested: {vote: two-thirds}",
            ["If there are no more candidates than seats, each of them needs a two-thirds majority."],
        ),
        (
            "tie: A further round decides.",
            ["If candidates tie, a further round decides."],
        ),
        (
            "special_for: [a member resigns, a seat is lost]",
            ["A special election is held when a member resigns or a seat is lost."],
        ),
        (
            "special_roll: last",
            ["Those who could vote in the last election may vote in a special election."],
        ),
        (
            "special_for: [a member resigns], special_roll: last",
            [
                "A special election is held when a member resigns."
                " Those who could vote in the last election may vote in it."
            ],
        ),
        (
            "special_roll: new",
            ["A new list of voters is made for a special election."],
        ),
        (
            "steps: [{action: name the officers, actor: board, strength: must}]",
            ["The Board must name the officers."],
        ),
        (
            "steps: [Open nominations., Vote.]",
            ["These steps are taken, in order:", "1. Open nominations.", "2. Vote."],
        ),
        (
            (
                "officers: {count: 1, conditions: [may vote, are not candidates],"
                " from_several_organizations: true, people: [ada]}"
            ),
            [
                (
                    "One election officer runs the election. They may vote and are not candidates. They"
                    " must not all come from the same organization. The next election is run by"
                    " [Ada](https://github.com/ada)."
                )
            ],
        ),
        (
            "officers: {count: 1 to 3, appointed_before: at least 6 weeks}",
            [
                "Election officers are appointed at least six weeks before voting begins.",
                "One to three election officers run the election.",
            ],
        ),
        (
            "voters: {group: contributor, frozen: at least 1 week before voting opens}",
            [("The contributors may vote. To vote, you must be a contributor at least one week before voting opens.")],
        ),
        (
            (
                "voters: {exceptions: 'https://example.org/e', roll: 'https://example.org/r', guide:"
                " 'https://example.org/g', note: It is new.}"
            ),
            [
                (
                    "If you are not on the list of voters, you can [apply for an"
                    " exception](https://example.org/e). The [list of voters](https://example.org/r) is"
                    " public. See the [guide for voters](https://example.org/g). It is new."
                )
            ],
        ),
        (
            "voters: {group: contributor, exceptions_by: {by: board}}",
            ["The contributors may vote. If someone asks for an exception, the Board decides."],
        ),
        (
            "candidates: {drawn_from: contributor, nominated_by: maintainer, self_nomination: true}",
            [
                (
                    "Any contributor may stand. Any maintainer may nominate candidates, and candidates"
                    " may nominate themselves."
                )
            ],
        ),
        (
            (
                "candidates: {self_nomination: true, nominations_each: 2, statement: their name and"
                " employer, endorsements: 2, endorsing_organizations: 2}"
            ),
            [
                (
                    "Candidates may nominate themselves. No one may nominate more than two people. Candidates"
                    " state their name and employer. A candidate needs two endorsements from at least two"
                    " organizations."
                )
            ],
        ),
        (
            "candidates: {endorsements: 1, nominations_each: 1}",
            [
                "No one may nominate more than one person. A candidate needs one endorsement.",
            ],
        ),
        (
            "candidates: {endorsing_organizations: 1}",
            ["Endorsements must come from at least one organization."],
        ),
        (
            "timetable: {voting_for: 2 weeks}",
            ["Voting lasts two weeks."],
        ),
        (
            (
                "timetable: {nominations_open_before: 4 weeks, nominations_close_before: 3 days,"
                " voting_for: 2 to 4 weeks, results_within: 1 week, office_begins: on 1 March,"
                " bootstrap_within: 3 months}"
            ),
            [
                "Step | When",
                "Nominations open | 4 weeks before voting begins",
                "Nominations close | 3 days before voting begins",
                "Voting lasts | 2 to 4 weeks",
                "Results are published | within 1 week after voting ends",
                "Those elected take office | on 1 March",
                "The first election is held | within 3 months after the first members are appointed",
            ],
        ),
        (
            "dates: {opens: 2026-09-12, closes: 2026-10-25, exceptions_until: 2026-10-01, seats: 1}",
            [
                (
                    "The next election runs from September 12, 2026, through October 25, 2026, for one seat."
                    " Anyone who is not on the list of voters can apply until October 1, 2026."
                )
            ],
        ),
        (
            "dates: {opens: 2026-09-12, closes: 2026-10-25, seats: 3}",
            ["The next election runs from September 12, 2026, through October 25, 2026, for three seats."],
        ),
        (
            "note: It is new",
            ["It is new."],
        ),
    ],
)
def test_an_election(keys: str, lines: list[str]) -> None:
    """Who votes, who stands, who runs it, and when."""
    assert election(keys) == lines


def test_a_group_of_which_nothing_says_who_is_in_it_neither_votes_nor_stands() -> None:
    plain = election("every: 2 years")
    for group in ("{role: undecided}", "{excluding: subject}"):
        assert election(f"every: 2 years, voters: {{group: {group}}}") == plain
        for key in ("drawn_from", "nominated_by"):
            assert election(f"every: 2 years, candidates: {{{key}: {group}}}") == plain
        assert election(f"every: 2 years, candidates: {{drawn_from: {group}, nominated_by: {group}}}") == plain


def test_an_election_fills_the_seats_of_teams() -> None:
    assert election("every: 2 years", ", election: e") == ["The Board is elected every other year."]
    voters = "every: 2 years, voters: {group: maintainer}"
    assert election(voters, ", election: e") == ["The maintainers elect the Board every other year."]


@pytest.mark.parametrize(
    ("tie", "sentence"),
    [
        ("A further round decides.", "If candidates tie, a further round decides."),
        ("If seats remain, a further round decides.", "If seats remain, a further round decides."),
    ],
)
def test_what_follows_a_tie_has_one_condition(tie: str, sentence: str) -> None:
    assert election(f'tie: "{tie}"') == [sentence]


def group(keys: str) -> list[str]:
    text = f"""
ladder: {{maintainer: {{name: Maintainer}}}}
offices: {{chair: {{name: Chair, size: 1}}}}
teams: {{board: {{name: Board}}}}
voting:
  electorate: maintainer
  of: all
  kinds:
    lazy: {{passes: no objection, name: lazy consensus}}
    majority: {{passes: more than 1/2, name: simple majority}}
groups: {{wg: {{name: Working group, {keys}}}}}
"""
    found = facts(text, EVERY_PAGE)
    it = found.group(found.governance.body.groups["wg"])
    steps = [line for _, block in it.subjects for line in block_of(block)]
    return [*(said(paragraph) for paragraph, _ in it.subjects if paragraph), *steps, *block_of(it.duties)]


@pytest.mark.parametrize(
    ("keys", "lines"),
    [
        (
            "creation: {vote: majority, by: maintainer, steps: [tell the maintainers]}",
            [
                "**Creation:** The maintainers decide by a simple majority.",
                "To create a working group, tell the maintainers.",
            ],
        ),
        (
            "note: They meet often., see: [{text: the list of groups, url: GROUPS.md}]",
            ["They meet often. For more, see [the list of groups](GROUPS.md)."],
        ),
        (
            "purpose: do work that crosses several areas",
            ["Working groups do work that crosses several areas."],
        ),
        (
            "plural: Special Interest Groups (SIGs), purpose: advance one area each",
            ["Special Interest Groups (SIGs) advance one area each."],
        ),
        ("purpose: Each group advances one area. There are five.", ["Each group advances one area. There are five."]),
        (
            (
                "creation: {proposed_by: anyone, proposal: a pull request, charter: [goals, lead], vote:"
                " majority, by: maintainer}"
            ),
            [
                (
                    "**Creation:** Anyone may propose a working group in a pull request. The charter must"
                    " name its goals and lead. The maintainers decide by a simple majority."
                )
            ],
        ),
        (
            "creation: {vote: majority}",
            ["**Creation:** The maintainers decide by a simple majority."],
        ),
        (
            "creation: {by: chair, alone: true}",
            ["**Creation:** The chair decides alone."],
        ),
        (
            "lead: {count: 1 to 2, appointed_by: maintainer}",
            ["**People:** The maintainers appoint one or two leads."],
        ),
        (
            "lead: {count: 1, elected: true, name: chair, term: 1 year}",
            ["**People:** The members elect one chair. A chair serves for one year."],
        ),
        (
            "lead: {count: at least 2}",
            ["**People:** A working group has at least two leads."],
        ),
        (
            "membership: {open_to: anyone, how: Join the list.}",
            ["**People:** Anyone may join. Join the list."],
        ),
        (
            "membership: {open_to: maintainer}",
            ["**People:** Any maintainer may join."],
        ),
        (
            "decides: {vote: lazy, otherwise: lead}",
            [
                (
                    "**Decisions:** A working group decides by lazy consensus. If no decision is"
                    " reached, its leads decide."
                )
            ],
        ),
        (
            "lead: {count: 1}, decides: {vote: lazy, otherwise: lead}",
            [
                "**People:** A working group has one lead.",
                (
                    "**Decisions:** A working group decides by lazy consensus. If no decision is"
                    " reached, its lead decides."
                ),
            ],
        ),
        (
            "creation: {by: board}, decides: {vote: lazy, otherwise: creator}",
            [
                "**Creation:** The Board decides.",
                (
                    "**Decisions:** A working group decides by lazy consensus. If no decision is"
                    " reached, the Board decides."
                ),
            ],
        ),
        (
            "duties: [Publish its notes]",
            ["**Work:** A working group publishes its notes."],
        ),
        (
            "duties: [Publish its notes, Report, Meet]",
            ["Each working group:", "- publishes its notes", "- reports", "- meets"],
        ),
        (
            "reports: {to: maintainer, every: 3 months, strength: should}",
            ["**Reports:** A working group should report to the maintainers every three months."],
        ),
        (
            "reports: {to: board}",
            ["**Reports:** A working group reports to the Board."],
        ),
        (
            (
                "dissolution: [{when: its goals are met, strength: must, automatic: true}, {when: it is"
                " idle, strength: may, vote: majority, by: maintainer}]"
            ),
            [
                (
                    "**Dissolution:** A working group must be dissolved when its goals are met; no vote"
                    " is needed. The maintainers may dissolve it by a simple majority when it is idle."
                )
            ],
        ),
        (
            "dissolution: [{by: board}]",
            ["**Dissolution:** The Board dissolves a working group."],
        ),
        (
            "note: There is none yet",
            ["There is none yet."],
        ),
    ],
)
def test_a_group_inside_a_body(keys: str, lines: list[str]) -> None:
    """All rules for one sort of group, a paragraph for each subject."""
    assert group(keys) == lines
