"""Elections and seats out of prose: what each reader takes, word for word, and what it leaves alone."""

from __future__ import annotations

import pytest

from prose_said import said

ELECTION = "# Lantern Steering Committee (LSC)\n\n## Elections\n\n"
SEATS = "# Lantern Governance\n\n## Steering Committee\n\n"

TAKEN: dict[str, tuple[str, list[str]]] = {
    "how often": (
        f"{ELECTION}LSC elections are held every two years.", ["election.steering-committee.every = 2 years"],
    ),
    "how often a committee is elected": (
        f"{SEATS}The committee is elected annually.", ["election.steering-committee.every = 1 year"],
    ),
    "a lead": (
        "# Lantern\n\n## Project Lead\n\nThe election occurs annually or when the lead leaves.",
        ["election.project-lead.every = 1 year"],
    ),
    "how votes are counted": (
        f"{ELECTION}Elections are held with Condorcet ranking on CIVS and the Schulze method.",
        ["election.steering-committee.method = schulze", "election.steering-committee.tool = CIVS"],
    ),
    "pairs": (
        f"{ELECTION}Elections shall use Condorcet voting on Elekto.",
        ["election.steering-committee.method = condorcet", "election.steering-committee.tool = Elekto"],
    ),
    "officers": (
        f"{ELECTION}Five weeks or more before the election, the LSC will appoint two to three Election Officers.",
        [
            "election.steering-committee.officers.appointed_before = at least 5 weeks",
            "election.steering-committee.officers.count = 2 to 3",
        ],
    ),
    "who can be an officer": (
        f"{ELECTION}Election officers will be members who are eligible to vote and are not running.",
        ["election.steering-committee.officers.conditions: may vote | are not candidates"],
    ),
    "a timetable": (
        f"{ELECTION}Three weeks or more before the election, the officers open the call for nominations. Two days before "
        "the election the call for nominations will be closed. The election will be open for voting not less than one "
        "week and not more than three. The results of the election will be announced within two days of closing the "
        "election. New LSC members will take office on March 1 of each year.",
        [
            "election.steering-committee.timetable.nominations_close_before = 2 days",
            "election.steering-committee.timetable.nominations_open_before = at least 3 weeks",
            "election.steering-committee.timetable.office_begins = on March 1",
            "election.steering-committee.timetable.results_within = 2 days",
            "election.steering-committee.timetable.voting_for = 1 to 3 weeks",
        ],
    ),
    "voters": (
        f"{ELECTION}Anyone who has at least 30 contributions in the last 12 months is eligible to vote.",
        ["election.steering-committee.voters = {group: {contributors: {count: 30, per: 12 months}}}"],
    ),
    "candidates": (
        f"{ELECTION}Any project member can self-nominate for the election. Each eligible voter can nominate up to 3 "
        "candidates. Each candidate must be endorsed by 2 eligible voters from 2 different organizations.",
        [
            "election.steering-committee.candidates.drawn_from = member",
            "election.steering-committee.candidates.endorsements = 2",
            "election.steering-committee.candidates.endorsing_organizations = 2",
            "election.steering-committee.candidates.nominations_each = 3",
            "election.steering-committee.candidates.self_nomination = true",
        ],
    ),
    "seats by letters": (
        f"{ELECTION}LSC members serve a 2-year term. There are no term limits for LSC members.",
        ["term.steering-committee = 2 years", "term_limit.steering-committee = none"],
    ),
    "terms of seats": (f"{SEATS}The five seats are held for two year terms.", ["term.steering-committee = 2 years"]),
    "a size": (f"{SEATS}The Steering Committee consists of seven (7) members.", ["size.steering-committee = 7"]),
    "bounds of a size": (
        "# Lantern\n\n## Org Maintainers\n\n- There will be between 2 and 6 people.", ["size.org-maintainer = 2 to 6"],
    ),
    "whose seat it is": (
        f"{SEATS}Seats on the Steering Committee are held by individuals, not by their employers.",
        ["seat_owner.steering-committee = person"],
    ),
    "seats of one company": (
        f"{SEATS}To stay diverse, no more than two seats may be held by employees of the same company.",
        ["cap.steering-committee = 2 per organization"],
    ),
    "seats on a committee": (
        "# Lantern\n\n## Rules\n\nNo company can have more than three seats in total on the Governing Board.",
        ["cap.governing-board = 3 per organization"],
    ),
    "a limit that begins later": (
        f"{SEATS}When the initial terms expire, the maximum number of steering committee members from any organization "
        "will be limited to 2.",
        ["cap.steering-committee = 2 per organization of the first terms have ended"],
    ),
    "half of the seats": (
        f"{SEATS}No company may hold a majority (fifty percent or more) of the total Steering Committee seats.",
        ["cap.steering-committee = less than 1/2 per organization"],
    ),
    "half of the holders": (
        "# Lantern\n\n- No one company or organization can employ a simple majority of the org maintainers",
        ["cap.org-maintainer = at most 1/2 per organization"],
    ),
    "a share of the board": (
        "# Lantern\n\n## Governing Board\n\nNo single company may be represented by more than 30% of the board.",
        ["cap.governing-board = at most 30% per organization"],
    ),
    "too many seats": (
        f"{SEATS}If the results of an election result in more than two people of one company, the lowest vote getters from "
        "that company will be removed until two are left. If employers change because of job changes, sufficient members "
        "of the committee must resign until two are left. If it is impossible to find sufficient members to resign, all "
        "employees of that organization will be removed and new special elections held.",
        [
            "cap_at_election.steering-committee: The people of that organization with the fewest votes are taken off until "
            "the limit is met.",
            "cap_on_breach.steering-committee: Members of that organization resign until the limit is met.",
            "cap_on_breach_else.steering-committee: If not enough of them resign, all members of that organization lose "
            "their seats, and a special election is held.",
        ],
    ),
    "an empty seat": (
        "# Lantern Steering Committee (LSC)\n\n## Vacancies\n\nIn the event of loss of an elected LSC member, the candidate "
        "with the next most votes from the previous election will be offered the seat. In case this fails, a special "
        "election will be held. Eligible voters from the last election will vote in the special election.",
        [
            "election.steering-committee.special_roll = last",
            "vacancy.steering-committee: The candidate with the next most votes in the election before is offered the seat.",
            "vacancy_else.steering-committee: If that does not fill the seat, a special election is held.",
        ],
    ),
}  # fmt: skip

LEFT: dict[str, str] = {
    "an election in the past": f"{ELECTION}The last election was held in 2025.",
    "an election of nobody": "# Lantern\n\n## Elections\n\nElections are held every two years.",
    "a special election": f"{ELECTION}A special election is held every two years where seats are empty.",
    "a class of seats": f"{SEATS}No company can hold more than one Community Seat.",
    "two committees": (
        "# Steering Committee and Governing Board\n\nNo more than two seats may be held by employees of the same company."
    ),
    "a committee of the foundation": (
        "# Lantern\n\nThe CNCF Technical Oversight Committee is elected. No more than two seats may be held by employees "
        "of the same company."
    ),
    "the size of today": f"{SEATS}The current committee consists of seven members.",
    "numbers that are slips": (
        f"{ELECTION}The LSC consists of 0 members. LSC elections are held every 0 years. The LSC will appoint 3 to 2 election officers. "
        "The election will be open for voting not less than 3 weeks and not more than 2. No more than 0 seats may be held by "
        "employees of the same company."
    ),
    "voters of another kind": f"{ELECTION}Anyone who has sent a form is eligible to vote.",
    "officers without a number": f"{ELECTION}The LSC will appoint some election officers.",
}


@pytest.mark.parametrize("case", TAKEN)
def test_what_a_sentence_says_is_taken(case: str) -> None:
    text, expected = TAKEN[case]
    assert said(text) == expected


@pytest.mark.parametrize("case", LEFT)
def test_what_is_nearly_the_same_is_left(case: str) -> None:
    assert said(LEFT[case]) == []
