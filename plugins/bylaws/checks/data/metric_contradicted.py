"""
A number that someone has written down is not the one that the record counts.

## Why

A page that says "14 maintainers" above a list of four is the first thing that a reviewer asks about. What the record
can count need not be written; where it is, both must agree. A number with a date is held against the people of that
day where each of their seats says since when it is held, and else not at all.

## Bad

```yaml
project: {id: example, name: Example}
people: {ada: {affiliation: independent}, bob: {affiliation: independent}}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer, since: 2024-01}, {person: bob, role: maintainer, since: 2025-03}]
review: {metrics: {maintainers: {value: 14, as_of: 2026-05, counts: maintainer}}}
```

## Good

```yaml
project: {id: example, name: Example}
people: {ada: {affiliation: independent}, bob: {affiliation: independent}}
ladder: {maintainer: {name: Maintainer}}
seats: [{person: ada, role: maintainer, since: 2024-01}, {person: bob, role: maintainer, since: 2025-03}]
review: {metrics: {maintainers: {value: 2, as_of: 2026-05, counts: maintainer}}}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.groups import Group
from bylaws.model.maturity import Measure, Metric
from bylaws.model.people import ENDED
from bylaws.model.times import Date
from bylaws.problems import Place
from bylaws.rules import WARNING, Finding, rule


@rule("metric-contradicted", WARNING)
def check(governance: Governance) -> Iterator[Finding]:
    """Every exact metric of people or organizations that the record counts too, and counts otherwise."""
    review = governance.body.review
    for metric in review.metrics.values() if review else ():
        for measure in (metric, metric.before):
            if measure and measure.value.exact:
                yield from _compared(governance, metric, measure)


def _compared(governance: Governance, metric: Metric, measure: Measure) -> Iterator[Finding]:
    for group, what in ((metric.counts, "people"), (metric.organizations_of, "organizations")):
        people = _people(governance, group, measure.as_of) if group else None
        if group is None or people is None:
            continue
        number = len(people) if what == "people" else governance.balance(people).organizations
        if number == measure.value.number:
            continue
        day = f" of {measure.as_of}" if measure.as_of else ""
        message = f"`{metric.id}`{day} is {measure.value}, but the record counts {number}"
        related = ((_first_seat(governance, people, group), "the first seat that is counted"),)
        hint = "correct the number or `seats`, or delete the number: the record counts it"
        yield Finding(measure.place("value"), message, hint, related=related)


def _people(governance: Governance, group: Group, on: Date | None) -> tuple[str, ...] | None:
    """The people of a group on a day; None where the record does not know them."""
    if on is None:
        return governance.members(group)
    if not group.role or group.scope or group.but_not or group.excluding or group.role not in governance.roles:
        return None
    seats = [seat for seat in governance.body.seats if seat.role == group.role]
    if not seats or not all(seat.since and (seat.until or seat.status not in ENDED) for seat in seats):
        return None
    held = (
        seat.person
        for seat in seats
        if seat.since and seat.since.first <= on.last and not (seat.until and seat.until.last < on.first)
    )
    return tuple(dict.fromkeys(held))


def _first_seat(governance: Governance, people: tuple[str, ...], group: Group) -> Place:
    seats = [seat for seat in governance.body.seats if not people or seat.person in people]
    named = [seat for seat in seats if seat.role == group.role]
    return next(iter(named or seats)).place() if named or seats else governance.body.project.place()
