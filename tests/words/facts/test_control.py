"""The verdict on who controls a body: with each result of a vote, and with and without a limit."""

from __future__ import annotations

import pytest
from saying import facts, said


def verdict(of_acme: int, others: int, more: str = "") -> str:
    people = [*(f"a{n}" for n in range(of_acme)), *(f"b{n}" for n in range(others))]
    lines = [f"  {one}: {{affiliation: {'acme' if one.startswith('a') else 'independent'}}}" for one in people]
    seats = [f"  - {{person: {one}, role: maintainer}}" for one in people]
    text = "\n".join(
        [
            "organizations: {acme: Acme}\npeople:",
            *lines,
            "seats:",
            *seats,
            "voting: {kinds: {half: {passes: more than 1/2}, most: {passes: at least 2/3}}, default: half}",
            more,
        ]
    )
    ladder = "" if "ladder:" in more else "ladder: {maintainer: {name: Maintainer}}\n"
    return said(facts(f"{ladder}{text}\n").control.verdict)


AMENDED = "amendments: {vote: most}"
CAPPED = "ladder: {maintainer: {name: Maintainer, cap: {limit: at most 1/2 per organization, strength: STRENGTH}}}"


@pytest.mark.parametrize(
    ("of_acme", "others", "more", "sentences"),
    [
        (
            4,
            1,
            AMENDED,
            "Acme holds 4 of 5 maintainer seats (80%). It can pass every vote alone, including changes to these rules.",
        ),
        (4, 1, "", "Acme holds 4 of 5 maintainer seats (80%). It can pass every vote alone."),
        (3, 2, AMENDED, "Acme holds 3 of 5 maintainer seats (60%). It can pass some votes alone."),
        (2, 3, AMENDED, "Acme holds 2 of 5 maintainer seats (40%). It cannot pass a vote alone, but it can stop one."),
        (1, 4, AMENDED, "Acme holds 1 of 5 maintainer seats (20%). It can neither pass nor stop a vote alone."),
        (0, 3, "", "All 3 maintainer seats are held by independent people."),
        (
            4,
            1,
            CAPPED.replace("STRENGTH", "target"),
            "Acme holds 4 of 5 maintainer seats (80%). It can pass every vote alone. "
            "The target for one organization is at most 2 of 5 seats.",
        ),
        (
            4,
            1,
            CAPPED.replace("STRENGTH", "must"),
            "Acme holds 4 of 5 maintainer seats (80%). It can pass every vote alone. "
            "The limit for one organization is at most 2 of 5 seats.",
        ),
    ],
)
def test_one_organization_is_in_control_or_not(of_acme: int, others: int, more: str, sentences: str) -> None:
    assert verdict(of_acme, others, more) == sentences


TEAM = """
project: {id: x, name: X, governing_body: board}
organizations: {acme: Acme}
people: {ada: {affiliation: %s}, eve: {affiliation: independent}}
teams: {board: {name: Board}}
seats: [{person: ada, role: board}, {person: eve, role: board}]
"""


def test_a_team_has_seats_on_it() -> None:
    assert said(facts(TEAM % "acme").control.verdict) == "Acme holds 1 of 2 seats on the Board (50%)."
    assert (
        said(facts(TEAM % "independent").control.verdict) == "All 2 seats on the Board are held by independent people."
    )


def test_one_seat_is_the_only_one() -> None:
    assert verdict(0, 1) == "The only maintainer is independent."


def test_nothing_is_said_where_no_affiliation_is_known() -> None:
    assert said(facts("ladder: {maintainer: {name: Maintainer}}\n").control.verdict) == ""
