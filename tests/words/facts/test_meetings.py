"""What is said about meetings and channels, and by which keys."""

from __future__ import annotations

import pytest
from saying import EVERY_PAGE, block, facts, items, said

PEOPLE = """
people: {ada: Ada}
ladder: {maintainer: {name: Maintainer}}
offices: {chair: {name: Chair, size: 1}}
seats: [{person: ada, role: maintainer}]
channels:
  list: {name: developer mailing list, kind: mailing-list, address: dev@example.org}
"""


def meeting(keys: str, more: str = PEOPLE, pages: frozenset[str] = frozenset()) -> str:
    """What is said of one meeting."""
    found = facts(f"{more}meetings: {{dev: {{name: Developer meeting, {keys}}}}}\n", pages).meetings
    return said(*(found.details(one) for one in found.regular))


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        ("link: 'https://meet.example'", ""),
        (
            "when: every week on Tuesday, at: 16:00, zone: Europe/Berlin",
            "The developer meeting takes place every Tuesday at 16:00 Central European Time.",
        ),
        (
            "when: every 2 weeks on Thursday, at: 9:30, zone: Asia/Shanghai",
            "The developer meeting takes place every other Thursday at 09:30 China Standard Time (UTC+8).",
        ),
        (
            "when: every month on the first Tuesday, at: 16:00, zone: UTC, lasts: 1 hour",
            "The developer meeting takes place on the first Tuesday of every month at 16:00 UTC and lasts one hour.",
        ),
        ("when: on demand", "The developer meeting takes place when there is need."),
        (
            "when: every month, public: false",
            "The developer meeting takes place every month. It is not public.",
        ),
        (
            "when: every 2 weeks on Thursday, at: 16:00, first: 2026-01-08",
            "The developer meeting takes place every other Thursday at 16:00. Dates are counted from January 8, 2026.",
        ),
        (
            "when: every week on Monday, at: 16:00, until: 2026-12-31",
            "The developer meeting takes place every Monday at 16:00. It is held until December 31, 2026.",
        ),
        (
            "when: every 2 months on the first Tuesday, at: 9:30",
            "The developer meeting takes place every other month on the first Tuesday at 09:30.",
        ),
        (
            "when: every 3 months on the second Monday, at: 9:30, first: 2024-12-09",
            "The developer meeting takes place every three months on the second Monday at 09:30."
            " Dates are counted from December 9, 2024.",
        ),
        ("public: true", "Everyone is welcome at the developer meeting."),
        ("public: true, when: on demand", "The developer meeting takes place when there is need. Everyone is welcome."),
        ("purpose: It plans the release.", "The developer meeting plans the release."),
        ("purpose: Plans the release.", "The developer meeting plans the release."),
        (
            "purpose: Plans the release., when: on demand",
            "The developer meeting takes place when there is need. It plans the release.",
        ),
        ("purpose: For questions about the code.", "**Developer meeting:** For questions about the code."),
        ("purpose: The developer meeting is for questions.", "The developer meeting is for questions."),
        ("chaired_by: chair", "The chair chairs the developer meeting."),
        ("chaired_by: chair, minutes_by: chair", "The chair chairs the developer meeting and takes the minutes."),
        ("minutes_by: maintainer", "The maintainers take the minutes of the developer meeting."),
        ("notice: at least 1 week", "The developer meeting is announced at least one week in advance."),
        ("private_parts: [personnel matters, contracts]", "Parts of it are closed: personnel matters and contracts."),
        (
            "announced_in: list",
            "Notes and changes are announced on the [developer mailing list](mailto:dev@example.org).",
        ),
        (
            "attendance: maintainer",
            "The maintainers are expected to attend the developer meeting.",
        ),
        ("note: Bring `tea`.", "Bring `tea`."),
    ],
)
def test_every_key_of_a_meeting_has_its_sentence(keys: str, sentences: str) -> None:
    assert meeting(keys) == sentences


def test_a_name_that_may_be_a_proper_one_keeps_its_capital() -> None:
    found = facts("meetings: {india: {name: India call, when: every week on Monday, at: 16:00}}\n").meetings
    (call,) = found.body.meetings.values()
    assert said(found.takes_place(call)) == "The India call takes place every Monday at 16:00."


def test_a_reader_learns_where_to_ask_for_a_time_that_is_not_given() -> None:
    start = "The developer meeting takes place every month. "
    assert meeting("when: every month, notes: 'https://notes.example'") == (
        f"{start}For the start time, see the [meeting notes](https://notes.example)."
    )
    assert meeting("when: every month") == (
        f"{start}For the start time, ask on the [developer mailing list](mailto:dev@example.org)."
    )
    assert meeting("when: every month", "") == start.strip()


def test_attendance_stands_on_the_governance_page_where_there_are_two() -> None:
    keys = "when: every month on the first Tuesday, at: 16:00, attendance: maintainer, zones_permitting: true"
    found = facts(f"{PEOPLE}meetings: {{dev: {{name: Developer meeting, {keys}}}}}\n", EVERY_PAGE).meetings
    assert said(found.attended) == (
        "The maintainers are expected to attend the monthly [developer meeting](meetings#dev), time zones permitting."
    )
    assert "attend" not in said(*(found.details(one) for one in found.regular))
    assert said(found.introduction) == (
        "When and where Example meets. [Governance](governance#meetings) describes who attends."
    )


def test_the_way_into_a_meeting_that_is_not_public_is_not_shown() -> None:
    text = "meetings: {dev: {name: Dev, link: 'https://meet.example', notes: 'https://notes.example', public: %s}}"
    for public, links in (
        ("true", ["[Join the meeting](https://meet.example)", "[Notes and agenda](https://notes.example)"]),
        ("false", ["[Notes and agenda](https://notes.example)"]),
        ("undecided", []),
    ):
        found = facts(text % public).meetings
        assert items(found.links(found.regular[0])) == links


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        ("", "Closed meetings are held to discuss security reports."),
        ("called_by: maintainer", "The maintainers hold closed meetings to discuss security reports."),
        (
            "called_by: maintainer, trigger: a report arrives",
            "The maintainers hold closed meetings to discuss security reports."
            " Any maintainer calls one when a report arrives.",
        ),
        (
            "called_by: maintainer, trigger: as soon as one arrives",
            "The maintainers hold closed meetings to discuss security reports."
            " Any maintainer calls one as soon as one arrives.",
        ),
        (
            "called_by: maintainer, trigger: as soon as one arrives, strength: should,"
            " invited: {role: maintainer, excluding: accused}, invited_strength: must",
            "The maintainers hold closed meetings to discuss security reports."
            " Any maintainer should call one as soon as one arrives."
            " All maintainers must be invited, except anyone who is accused.",
        ),
        (
            "invited: maintainer",
            "The maintainers hold closed meetings to discuss security reports. All maintainers are invited.",
        ),
    ],
)
def test_closed_meetings_are_as_binding_as_the_data_says(keys: str, sentences: str) -> None:
    more = f", {keys}" if keys else ""
    found = facts(f"{PEOPLE}closed_meetings: [{{purposes: [security reports]{more}}}]\n")
    assert said(found.meetings.closed(found.governance.body.closed_meetings[0])) == sentences


def test_a_body_holds_closed_meetings() -> None:
    more = "teams: {board: {name: Board}}\nclosed_meetings: [{purposes: [security reports], called_by: board}]\n"
    found = facts(PEOPLE + more)
    told = said(found.meetings.closed(found.governance.body.closed_meetings[0]))
    assert told == "The Board holds closed meetings to discuss security reports."


def test_channels_say_what_they_are_for_and_who_reads_them() -> None:
    found = facts(
        """
        people: {ada: Ada}
        ladder: {maintainer: {name: Maintainer}}
        seats: [{person: ada, role: maintainer}]
        channels:
          chat: {name: Slack, kind: chat, url: 'https://chat.example', purpose: Talk, join: 'https://join.example'}
          list: {name: mailing list, kind: mailing-list, url: 'https://list.example', address: list@example.org,
                 archive: 'https://archive.example'}
          inner: {name: private list, kind: mailing-list, address: inner@example.org, public: false,
                  readers: maintainer, purpose: Security matters}
          open: {name: other list, kind: mailing-list, address: open@example.org, public: undecided, purpose: Talk}
        """
    ).meetings
    assert block(found.public()) == [
        "You can find us here:",
        "[Slack](https://chat.example): talk; [join here](https://join.example)",
        "[Mailing list](https://list.example), [list@example.org](mailto:list@example.org);"
        " [archive](https://archive.example)",
    ]
    assert block(found.private) == [
        "The private list, [inner@example.org](mailto:inner@example.org), is a private channel for security matters;"
        " only the maintainers can read it."
    ]


def test_a_private_channel_is_listed_where_the_data_says_more_of_it() -> None:
    found = facts("""
project: {id: example, name: Example}
ladder: {owner: {name: Owner}}
channels:
  owners: {name: list of the owners, kind: mailing-list, address: owners@example.org, public: false, readers: owner}
  bare: {name: another list, kind: mailing-list, address: bare@example.org, public: false}
""").meetings
    assert block(found.private) == [
        "The list of the owners, [owners@example.org](mailto:owners@example.org), is a private channel;"
        " only the owners can read it."
    ]
