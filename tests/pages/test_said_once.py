"""A page says each thing once, and only what the body says."""

from __future__ import annotations

import re

from bylaws.pages.composing.compose import Composer
from bylaws.pages.documents import all_pages
from conftest import governance, problems_of

HEAD = """\
project: {id: example, name: Example}
voting:
  electorate: maintainer
  kinds: {majority: {passes: more than 1/2, of: all}, two-thirds: {passes: at least 2/3, of: all}}
"""
LADDER = """\
ladder:
  maintainer: {name: Maintainer, becoming: {vote: majority}, removal: {vote: two-thirds}}
decisions:
  name: {what: Change the name, vote: two-thirds}
  roadmap: {what: Change the roadmap, vote: majority}
"""
CHANNELS = """\
channels:
  list: {name: developer mailing list, kind: mailing-list, address: dev@example.org, purpose: questions}
  team: {name: private list, kind: mailing-list, address: team@example.org, public: false, purpose: security}
  issues: {name: GitHub issues, kind: issues, url: "https://github.com/example/example/issues"}
"""
MEETING = "meetings: {dev: {name: Developer meeting, when: every week on Tuesday}}\n"


def section(text: str, name: str, page: str = "governance") -> str:
    """What stands in a section of a page; nothing where it has none."""
    return _plain(Composer(governance(text), all_pages(), {}).page(page).sections.get(name, ""))


def whole(text: str) -> str:
    """The governance page."""
    return _plain(Composer(governance(text), all_pages(), {}).page("governance").text)


def _plain(text: str) -> str:
    """A page with its links written out."""
    return re.sub("\ue000([^\ue002\ue001]*)\ue002?([^\ue001]*)\ue001", _address, text).strip()


def _address(found: re.Match[str]) -> str:
    path = "" if found[1] == "GOVERNANCE.md" else found[1]
    return f"{path}#{found[2]}" if found[2] else path


def test_what_a_role_takes_stands_with_the_role_where_that_is_on_the_same_page() -> None:
    assert "Removing a maintainer takes a [two-thirds majority](#voting)" in section(HEAD + LADDER, "maintainer")
    assert section(HEAD + LADDER, "decisions") == (
        "It takes a two-thirds majority of the maintainers to change the name.\n\n"
        "It takes a majority of the maintainers to change the roadmap."
    )


def test_a_ladder_of_its_own_leaves_the_votes_to_the_table() -> None:
    found = section(HEAD + LADDER + "documents: {ladder: LADDER.md}\n", "decisions")
    assert "| Appoint a maintainer | Majority |" in found
    assert "| Remove a maintainer | Two-thirds majority |" in found


def test_channels_are_listed_in_one_place() -> None:
    place = "you can find us on the [developer mailing list](mailto:dev@example.org), for questions."
    listed = f"Y{place[1:]}"
    private = "The private list, [team@example.org](mailto:team@example.org), is a private channel for security."
    assert section(HEAD + CHANNELS, "meetings") == ""
    assert section(HEAD + CHANNELS, "communication") == f"{listed}\n\n{private}"
    with_meeting = HEAD + CHANNELS + MEETING
    assert section(with_meeting, "meetings").endswith(f"Between meetings, {place}")
    assert section(with_meeting, "communication") == private
    apart = with_meeting + "documents: {meetings: MEETINGS.md}\n"
    assert section(apart, "communication") == ""
    assert section(apart, "channels", "meetings") == f"{listed}\n\n{private}"


def test_channels_stand_where_the_order_has_a_place_for_them() -> None:
    text = HEAD + CHANNELS + MEETING
    assert "dev@example.org" in section(text + "documents: {governance: {order: [communication]}}\n", "communication")


def test_the_only_channel_is_a_sentence() -> None:
    text = "channels: {list: {name: developer mailing list, kind: mailing-list, address: dev@example.org}}\n"
    sentence = "You can find us on the [developer mailing list](mailto:dev@example.org)."
    assert section(HEAD + text, "communication") == sentence


def test_a_limit_on_the_seats_of_a_team_stands_with_the_team() -> None:
    text = HEAD + "teams: {board: {name: Board, size: 5, cap: 1 per organization}}\n"
    assert section(text, "board") == "It has five members.\n\nNo organization may hold more than one seat."
    assert section(text, "vendor-neutrality") == ""


def test_a_code_of_conduct_written_by_hand_is_linked_and_nothing_is_said_of_its_sections() -> None:
    text = HEAD + "documents: {conduct: {path: CONDUCT.md, by_hand: true}}\ncode_of_conduct: %s\n"
    page = whole(text % "cncf")
    assert "Everyone who takes part in Example follows the [CNCF Code of Conduct](CONDUCT.md)." in page
    assert "Reporting" not in page
    told = section(text % "{follows: cncf, report_to: conduct@example.org}", "code-of-conduct")
    assert told == (
        "If you experience or witness a violation, please report it to"
        " [conduct@example.org](mailto:conduct@example.org)."
    )


def test_a_change_is_proposed_in_its_place_whoever_may_propose_it() -> None:
    text = HEAD + LADDER + "amendments: {vote: two-thirds, where: a pull request}\n"
    assert section(text, "changing-these-rules") == (
        "Changes to these rules are proposed in a pull request.\nThey take a two-thirds majority of the maintainers."
    )


def test_a_section_on_licenses_without_one_is_about_contributing() -> None:
    text = HEAD.replace("name: Example}", "name: Example, sign_off: dco%s}")
    assert "## Contributing\n" in whole(text % "")
    assert "## Licenses\n" in whole(text % ", license: MIT")


def test_a_list_of_people_written_by_hand_is_not_said_to_have_the_votes_of_today() -> None:
    held = HEAD + LADDER + "people: {ada: Ada}\nseats: [{person: ada, role: maintainer}]\n"
    assert "Votes today" in section(held, "voting")
    by_hand = held + "documents: {maintainers: {path: MAINTAINERS, by_hand: true}}\n"
    assert "Votes today" not in section(by_hand, "voting")


def test_a_mission_without_a_scope_is_no_scope() -> None:
    text = HEAD.replace("name: Example}", "name: Example, mission: We make it easy.%s}")
    assert "## Mission\n" in whole(text % "")
    assert "## Mission and scope\n" in whole(text % ", goals: [Start fast]")


def test_what_two_kinds_of_votes_share_is_said_once() -> None:
    kind = "votes_per_organization: {limit: 1 vote, cast_by: majority}"
    text = f"""project: {{id: example, name: Example}}
voting:
  electorate: maintainer
  kinds:
    vote: {{passes: more than 1/2, name: organization vote, {kind}}}
    two-thirds: {{passes: at least 2/3, name: two-thirds organization vote, {kind}}}
    one: {{passes: at least 1 vote, name: one approval}}
"""
    assert section(text, "voting") == (
        "The maintainers vote in these ways:\n\n"
        "| Vote | Passes with |\n| --- | --- |\n"
        "| Organization vote | More than half |\n| Two-thirds organization vote | At least two thirds |\n\n"
        "**Organization vote and two-thirds organization vote:** Each organization has one vote, however many of its"
        " people vote. Its vote goes the way that the majority of its people vote; without a majority, it counts as an"
        " abstention."
    )


def test_an_office_says_who_elects_it_and_how_many_seats_an_organization_may_hold() -> None:
    text = HEAD + (
        "offices: {chair: {name: Chair, size: 3, election: chairs, term: 1 year,"
        " cap: {limit: 1 per organization, word: company, note: This keeps the balance.}}}\n"
        "elections: {chairs: {voters: {group: anyone}}}\n"
    )
    assert section(text, "chair") == (
        "There are three chairs.\nChairs are [elected](#elections) for one year.\n"
        "No company may hold more than one chair seat.\nThis keeps the balance."
    )
    assert section(text, "elections") == "The chairs are elected.\n\nAnyone may vote."
    assert section(text, "vendor-neutrality") == ""


def test_a_link_to_a_section_stays_on_the_page() -> None:
    text = "project: {id: example, name: Example, repository: https://github.com/example/example,"
    body = HEAD.replace("project: {id: example, name: Example", f"{text} mission: 'See [how we vote](#voting).'")
    assert section(body, "mission-and-scope") == "See [how we vote](#voting)."


def test_a_path_from_the_root_is_one_in_the_repository() -> None:
    text = "project: {id: example, name: Example, repository: https://github.com/example/example,"
    body = HEAD.replace("project: {id: example, name: Example", f"{text} mission: 'See [how](/docs/HOW.md).'")
    assert section(body, "mission-and-scope") == (
        "See [how](https://github.com/example/example/blob/main/docs/HOW.md)."
    )


def test_a_code_of_conduct_written_by_hand_may_say_where_to_report() -> None:
    text = "project: {id: example, name: Example}\ncode_of_conduct: cncf\n"
    assert any("report-without-address" in one for one in problems_of(text))
    by_hand = text + "documents: {conduct: {path: CONDUCT.md, by_hand: true}}\n"
    assert not any("report-without-address" in one for one in problems_of(by_hand))
