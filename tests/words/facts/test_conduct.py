"""What is said about the code of conduct, and by which keys."""

from __future__ import annotations

import pytest
from saying import EVERY_PAGE, facts, items, said

PEOPLE = """
people: {ada: Ada, eve: Eve}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer}]
channels:
  list: {name: private list, kind: mailing-list, address: private@example.org, public: false, readers: maintainer}
"""
HOSTED = "project: {id: example, name: Example, foundation: {name: cncf}}\n"
CODE = "[CNCF Code of Conduct](https://github.com/cncf/foundation/blob/main/code-of-conduct.md)"
COMMITTEE = "[CNCF Code of Conduct Committee](https://www.cncf.io/conduct/committee/)"


def conduct(keys: str, head: str = "", pages: frozenset[str] = frozenset()) -> object:
    return facts(f"{head}{PEOPLE}code_of_conduct: {keys}\n", pages).conduct


@pytest.mark.parametrize(
    ("keys", "sentences"),
    [
        ("cncf", f"Example follows the {CODE}."),
        (
            "{applies: in project spaces}",
            f"Example follows the {CODE}. It applies in project spaces.",
        ),
        (
            "{own_text: docs/rules.md}",
            f"Example follows the {CODE}. We also have [rules of our own](docs/rules.md).",
        ),
        (
            "{follows: own, own_text: docs/conduct.md}",
            "Example follows the [Code of Conduct](docs/conduct.md).",
        ),
        (
            "{follows: own, called: Contributor Covenant, own_text: docs/conduct.md}",
            "Example follows the [Contributor Covenant](docs/conduct.md).",
        ),
    ],
)
def test_whose_code_is_followed(keys: str, sentences: str) -> None:
    assert said(conduct(keys).adopted) == sentences


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        ("cncf", ""),
        (
            "{report_to: conduct@example.org}",
            "If you experience or witness a violation, please report it to "
            "[conduct@example.org](mailto:conduct@example.org).",
        ),
        (
            "{report_to: list}",
            "If you experience or witness a violation, please report it to "
            "[private@example.org](mailto:private@example.org).",
        ),
    ],
)
def test_where_a_report_goes(keys: str, sentence: str) -> None:
    assert said(conduct(keys).report) == sentence


def test_a_foundation_takes_reports_of_its_own_projects_only() -> None:
    ways = [
        "the private list, [private@example.org](mailto:private@example.org), which only the maintainers can read",
        f"the {COMMITTEE}, [conduct@cncf.io](mailto:conduct@cncf.io), which responds within 3 business days",
    ]
    assert items(conduct("{report_to: list}").ways) == ways[:1]
    assert items(conduct("{report_to: list}", HOSTED).ways) == ways
    assert items(conduct("{follows: own, own_text: docs/conduct.md, report_to: list}", HOSTED).ways) == ways[:1]


def test_a_report_about_those_who_read_reports_has_another_way() -> None:
    route = "{report_to: list, routes: [{about: maintainer, recused: true}]}"
    assert said(conduct(route, HOSTED).instead) == (
        "If your report involves a maintainer, you can write to the committee instead of the maintainers."
    )
    assert said(conduct(route).instead) == ""
    assert said(conduct("{report_to: list}", HOSTED).instead) == ""


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        ("{report_to: list}", ""),
        ("{handled_by: maintainer}", "The maintainers handle all reports."),
        (
            "{handled_by: maintainer, handled_in: list}",
            "The maintainers handle all reports on the [private list](mailto:private@example.org).",
        ),
        ("{handled_by: foundation}", f"The {COMMITTEE} handles all reports."),
        (
            "{handled_by: maintainer, routes: [{about: maintainer, handled_by: foundation}]}",
            "The maintainers handle reports of Code of Conduct violations.",
        ),
        ("{handled_in: list}", "Reports are discussed on the [private list](mailto:private@example.org)."),
    ],
)
def test_who_handles_reports(keys: str, sentence: str) -> None:
    assert said(conduct(keys).handled) == sentence


@pytest.mark.parametrize(
    ("route", "sentences"),
    [
        (
            "{about: maintainer, role: involved, designates: 2, designated_by: maintainer,"
            " designated_from: maintainer, handled_by: foundation}",
            f"If a report involves a maintainer, the maintainers instead appoint two of their number to work with the"
            f" {COMMITTEE}.",
        ),
        (
            "{about: maintainer, designates: 2, designated_from: {role: maintainer, excluding: accused}}",
            "If a report accuses a maintainer, the other maintainers instead appoint two of their number.",
        ),
        (
            "{when: the committee needs help, designates: 1, designated_by: maintainer,"
            " designated_from: {contributors: {}}, uninvolved: true}",
            "If the committee needs help, the maintainers instead appoint one contributor who is not involved.",
        ),
        ("{note: We tell the person.}", "We tell the person."),
        (
            "{about: maintainer, recused: true}",
            "If a report accuses a maintainer, the accused maintainer takes no part in handling it.",
        ),
    ],
)
def test_one_thing_that_differs_is_a_sentence(route: str, sentences: str) -> None:
    ((lead, acts),) = conduct(f"{{handled_by: maintainer, routes: [{route}]}}").routes
    assert lead is None
    assert said(acts) == sentences


def test_several_things_that_differ_stand_below_their_condition() -> None:
    route = (
        "{about: maintainer, report_to: staff@example.org, report_strength: may, recused: true, informs: foundation,"
        " informs_strength: must, escalates: foundation, escalates_strength: must}"
    )
    ((lead, acts),) = conduct(f"{{handled_by: maintainer, routes: [{route}]}}").routes
    assert said(lead) == "If a report accuses a maintainer:"
    assert items(acts) == [
        "You may send the report to [staff@example.org](mailto:staff@example.org) instead.",
        "The maintainers must inform the CNCF.",
        "The accused maintainer takes no part in handling it.",
        f"The report must be passed on to the {COMMITTEE}, which may step in.",
    ]


def test_what_follows_a_report() -> None:
    keys = "{sanctions: [a warning, the loss of a role], heard: true}"
    found = conduct(keys)
    assert said(found.heard, found.sanctions) == (
        "Anyone who is accused can respond before a decision is made."
        " A violation can lead to a warning or the loss of a role."
    )
    assert said(conduct("cncf").heard, conduct("cncf").sanctions) == ""


def test_the_two_pages_lead_to_each_other() -> None:
    found = conduct("{handled_by: maintainer, report_to: list}", pages=EVERY_PAGE)
    assert said(found.see_reporting) == "To make a report, see [Reporting](conduct#reporting)."
    assert said(found.see_handling) == "[Governance](governance#code-of-conduct) describes how reports are handled."
    alone = conduct("{handled_by: maintainer, report_to: list}")
    assert said(alone.see_reporting, alone.see_handling) == ""


def test_guidelines_are_the_words_of_the_body() -> None:
    found = conduct("{guidelines: ['Credit [others](docs/credit.md).']}")
    assert items(found.guidelines) == ["Credit [others](docs/credit.md)."]


PARTIES = """
parties:
  staff: {name: the staff of the foundation, plural: true, address: staff@example.org}
  toc: the Technical Oversight Committee
"""


@pytest.mark.parametrize(
    ("route", "sentence"),
    [
        (
            "{about: maintainer, handled_by: toc}",
            "If a report accuses a maintainer, the Technical Oversight Committee decides.",
        ),
        (
            "{about: maintainer, handled_by: staff}",
            "If a report accuses a maintainer, [the staff of the foundation](mailto:staff@example.org) decide.",
        ),
        (
            "{about: maintainer, role: involved, escalates: toc, escalates_strength: should}",
            "If a report involves a maintainer, the report should be passed on to the Technical Oversight Committee,"
            " which may step in.",
        ),
        (
            "{about: toc, handled_by: foundation}",
            f"If a report accuses the Technical Oversight Committee, the {COMMITTEE} decides.",
        ),
        (
            "{about: maintainer, designates: 2, designated_from: maintainer, designated_by: toc, uninvolved: true,"
            " handled_by: staff}",
            "If a report accuses a maintainer, the Technical Oversight Committee instead appoints two maintainers who"
            " are not involved to work with [the staff of the foundation](mailto:staff@example.org).",
        ),
        (
            "{when: it is about a vote, informs: staff, informs_strength: must}",
            "If it is about a vote, the maintainers must inform"
            " [the staff of the foundation](mailto:staff@example.org).",
        ),
    ],
)
def test_a_party_from_outside_takes_part_in_a_route(route: str, sentence: str) -> None:
    ((lead, acts),) = conduct(f"{{handled_by: maintainer, routes: [{route}]}}", PARTIES).routes
    assert lead is None
    assert said(acts) == sentence


def test_a_party_from_outside_handles_all_reports() -> None:
    found = conduct("{handled_by: staff, report_to: list, routes: [{about: maintainer, recused: true}]}", PARTIES)
    assert said(found.handled) == "[The staff of the foundation](mailto:staff@example.org) handle all reports."
    assert not found.has_committee


def test_a_party_takes_reports_by_its_name() -> None:
    found = conduct("{report_to: [staff, toc], handled_by: maintainer}", PARTIES)
    assert said(found.report) == (
        "If you experience or witness a violation, please report it to the staff of the foundation,"
        " [staff@example.org](mailto:staff@example.org) or the Technical Oversight Committee."
    )
    assert items(found.ways) == [
        "the staff of the foundation, [staff@example.org](mailto:staff@example.org)",
        "the Technical Oversight Committee",
    ]
