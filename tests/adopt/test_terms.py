"""When a seat began and ends, as lists say it: in columns with dates, and behind names."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from bylaws.adopt.terms import date_in, term_of
from bylaws.cli import cli
from bylaws.formats.listing import Detail, Entry
from bylaws.formats.reading import read_listing
from bylaws.problems import Place
from conftest import Maker


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("2026-02-06", "2026-02-06"),
        ("2026/2/6", "2026-02-06"),
        ("2026-02", "2026-02"),
        ("2026", "2026"),
        ("Feb 2026", "2026-02"),
        ("February, 2026", "2026-02"),
        ("Sept 2026", "2026-09"),
        ("July 8, 2026", "2026-07-08"),
        ("3rd Dec 2025", "2025-12-03"),
        ("1/Apr/2027", "2027-04-01"),
        ("31.12.2026", "2026-12-31"),
        ("7/31/2024", "2024-07-31"),
        ("May 1st 2026", "2026-05-01"),
        ("3/4/2026", ""),
        ("2026-13-01", ""),
        ("Spring 2025", ""),
        ("in 2026", ""),
        ("", ""),
        ("next year", ""),
        ("20261", ""),
    ],
)
def test_a_date_is_read_where_it_can_be_read_in_one_way_only(words: str, date: str) -> None:
    assert date_in(words) == date


@pytest.mark.parametrize(
    ("label", "text", "term"),
    [
        ("Term Start", "2025-02-06", {"since": "2025-02-06"}),
        ("Elected On", "Feb 2026", {"since": "2026-02"}),
        ("Until", "Feb 2028", {"until": "2028-02"}),
        ("Term ends", "2027", {"until": "2027"}),
        ("Emeritus since", "2023", {"until": "2023"}),
        ("Term", "2024 - 2026", {"since": "2024", "until": "2026"}),
        ("Term", "2024-2026", {"since": "2024", "until": "2026"}),
        ("", "term ends 2025-11-21", {"until": "2025-11-21"}),
        ("", "since 2021", {"since": "2021"}),
        ("", "until October 2027", {"until": "2027-10"}),
        ("", "2021 - present", {"since": "2021"}),
        ("Term", "2025", {}),
        ("Term", "2026-2024", {}),
        ("Added/Renewed On", "2024-12-09", {}),
        ("Last cycle", "Spring 2025", {}),
        ("Slack", "2024", {}),
        ("", "2024", {}),
    ],
)
def test_what_a_column_or_a_remark_says_of_a_term(label: str, text: str, term: dict[str, str]) -> None:
    entry = Entry(Place("MAINTAINERS.md", 3), "ada", details=(Detail(label, text, Place("MAINTAINERS.md", 3)),))
    assert {key: dated.value for key, dated in term_of(entry).items()} == term


TABLE = """\
# Steering Committee

| Name | GitHub | Term Start | Term End   |
| ---- | ------ | ---------- | ---------- |
| Ada  | @ada   | 2025-02-06 | 2027-02-06 |
| Eve  | @eve   | 2026-02-06 | 2028-02-06 |
"""


def adopted(root: Path) -> tuple[str, str]:
    result = CliRunner().invoke(cli, ["adopt", str(root)])
    assert result.exit_code == 0, result.output
    return result.output, (root / "governance.yaml").read_text()


def test_terms_go_into_the_record_and_are_made_again(root_with: Maker) -> None:
    root = root_with({"STEERING-COMMITTEE.md": TABLE})
    output, record = adopted(root)
    assert "STEERING-COMMITTEE.md: the list in lines 3 to 6 is made from the record now" in output
    seats = record.partition("seats:\n")[2].splitlines()
    assert seats[:2] == [
        "  - {person: ada, role: steering-committee, since: 2025-02-06, until: 2027-02-06} # STEERING-COMMITTEE.md:5",
        "  - {person: eve, role: steering-committee, since: 2026-02-06, until: 2028-02-06} # STEERING-COMMITTEE.md:6",
    ]
    assert '      line: "| {{ name }} | @{{ handle }} | {{ since }} | {{ until }} |"\n' in record


def test_dates_in_another_form_are_read_and_written_again(root_with: Maker) -> None:
    table = TABLE.replace("2027-02-06", "Feb 2027  ").replace("2028-02-06", "Feb 2028  ")
    output, record = adopted(root_with({"STEERING-COMMITTEE.md": table}))
    assert "STEERING-COMMITTEE.md: the list in lines 3 to 6 is made from the record now" in output
    assert "{{ since }} | {{ until | date('%b %Y') }} |" in record
    assert "since: 2025-02-06, until: 2027-02}" in record


def test_a_heading_says_when_the_terms_below_it_end() -> None:
    entry = Entry(Place("README.md", 3), "ada", section="Term ends in October 2027")
    assert {key: dated.value for key, dated in term_of(entry).items()} == {"until": "2027-10"}
    assert term_of(Entry(Place("README.md", 3), "ada", section="Terms of office")) == {}


def test_a_line_below_somebody_says_when_the_term_ends() -> None:
    text = (
        "# Steering Committee\n\n**Ada Moss** (@ada)\nTerm end: June 16th, 2028\n\n**Eve Lee** (@eve)\nTerm end: 2027\n"
    )
    listing = read_listing("STEERING-COMMITTEE.md", text)
    assert listing is not None
    terms = [(it.handle, it.name, {key: dated.value for key, dated in term_of(it).items()}) for it in listing.entries]
    assert terms == [("ada", "Ada Moss", {"until": "2028-06-16"}), ("eve", "Eve Lee", {"until": "2027"})]
