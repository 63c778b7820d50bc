"""What must be true of a body: one rule a module, listed here in the order of the reference.

A rule has `NAME` (what is wrong, in kebab case; also the word by which it is ignored), `SEVERITY`, a docstring that is
its manual page, and `check`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Protocol

from bylaws.body.governance import Governance
from bylaws.checks.data import (
    acting_for_nobody,
    active_undefined,
    affiliation_dates,
    archived_but_used,
    begins_later,
    channel_without_purpose,
    conduct_missing,
    decision_missing,
    duplicate_seat,
    first_meeting_elsewhere,
    governed_from_below,
    incomplete_lifecycle,
    meeting_without_link,
    no_affiliation,
    no_window,
    nobody_decides,
    one_list_for_two,
    one_organization_decides,
    organization_loop,
    over_cap,
    placeholder_left,
    private_matter_in_public,
    quorum_above_electorate,
    removal_differs,
    removal_easier,
    report_in_public,
    report_without_address,
    requires_higher,
    review_overdue,
    role_loop,
    same_account,
    same_address,
    same_decision_twice,
    same_meeting,
    same_organization,
    seat_dates,
    single_organization,
    subproject_incomplete,
    term_ended,
    terms_outlast_limit,
    time_without_zone,
    too_many_terms,
    unclear_stage,
    unknown_reference,
    unreachable_level,
    unreachable_threshold,
    unused_election,
    unused_person,
    unused_vote_kind,
    wrong_scope,
    wrong_size,
)
from bylaws.problems import Problem, Severity


class Rule(Protocol):
    """What a module in `rules` provides."""

    @property
    def NAME(self) -> str:  # noqa: N802
        """What is wrong, in kebab case."""
        ...

    @property
    def SEVERITY(self) -> Severity:  # noqa: N802
        """How much it matters."""
        ...

    def check(self, governance: Governance) -> Iterator[Problem]:
        """Every place where it is wrong."""
        ...


class DatedRule(Protocol):
    """A rule that depends on the day."""

    @property
    def NAME(self) -> str:  # noqa: N802
        """What is wrong, in kebab case."""
        ...

    @property
    def SEVERITY(self) -> Severity:  # noqa: N802
        """How much it matters."""
        ...

    def check(self, governance: Governance, today: date) -> Iterator[Problem]:
        """Every place where it is wrong on that day."""
        ...


RULES: Sequence[Rule] = (
    unknown_reference,
    duplicate_seat,
    unused_person,
    organization_loop,
    over_cap,
    unreachable_threshold,
    quorum_above_electorate,
    private_matter_in_public,
    same_decision_twice,
    unclear_stage,
    removal_easier,
    removal_differs,
    time_without_zone,
    placeholder_left,
    same_account,
    same_organization,
    affiliation_dates,
    no_affiliation,
    single_organization,
    one_organization_decides,
    same_address,
    channel_without_purpose,
    report_in_public,
    report_without_address,
    one_list_for_two,
    seat_dates,
    wrong_scope,
    archived_but_used,
    acting_for_nobody,
    wrong_size,
    nobody_decides,
    subproject_incomplete,
    unreachable_level,
    role_loop,
    requires_higher,
    governed_from_below,
    incomplete_lifecycle,
    decision_missing,
    unused_vote_kind,
    no_window,
    active_undefined,
    terms_outlast_limit,
    too_many_terms,
    unused_election,
    meeting_without_link,
    first_meeting_elsewhere,
    same_meeting,
    conduct_missing,
)

DATED: Sequence[DatedRule] = (
    term_ended,
    begins_later,
    review_overdue,
)
"""Rules that depend on the day: they run only when one is given, so that the same data gives the same pages."""


def run(governance: Governance, today: date | None = None, *, is_whole: bool = True) -> list[Problem]:
    """All problems that the rules find in a body; those that depend on the day, only if one is given.

    Of a body that could not be read as a whole, or in which something is missing that others refer to, only errors are
    told: most warnings would follow from them.
    """
    first, *others = RULES
    found = list(first.check(governance))
    is_whole = is_whole and not found
    found += (
        problem for rule in others if is_whole or rule.SEVERITY is Severity.ERROR for problem in rule.check(governance)
    )
    return found + run_dated(governance, today) if today else found


def run_dated(governance: Governance, today: date) -> list[Problem]:
    """What the rules find that depend on the day."""
    return [problem for rule in DATED for problem in rule.check(governance, today)]
