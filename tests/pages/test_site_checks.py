"""Which open questions the Checks page of a site shows to everyone."""

from __future__ import annotations

from bylaws.checks.data import check_data
from bylaws.pages.site.checks import questions
from conftest import governance

RECORD = """
ladder: {maintainer: {name: Maintainer}}
voting: {default: half, quorum: %s, kinds: {half: {passes: more than 1/2, of: all, open_for: %s}}}
"""


def asked(quorum: str, window: str) -> list[str]:
    findings = check_data(governance(RECORD % (quorum, window)))
    return [finding.message for _, some in questions(findings) for finding in some if finding.rule != "default-decides"]


def test_what_is_not_decided_is_shown() -> None:
    assert asked("undecided", "unspecified") == [
        "no one has decided yet how many people must take part in a vote: `voting.quorum`",
        "the documents do not say how long this vote stays open: `voting.kinds.half.open_for`",
    ]


def test_what_no_one_has_looked_up_is_not_shown() -> None:
    """It may well be decided."""
    assert asked("unread", "unread") == []
