"""What channels are for, as far as rules of the body say it."""

from __future__ import annotations

from collections.abc import Iterator

from bylaws.body.governance import Governance
from bylaws.model.voting import Subject


def with_a_rule(governance: Governance) -> Iterator[str]:
    """The channels whose purpose is clear: reports and votes on private matters go there."""
    body = governance.body
    if body.code_of_conduct:
        yield from (*body.code_of_conduct.report_to, *body.code_of_conduct.handled_in)
    if body.security:
        yield from body.security.report_to
    for venue in governance.voting.venues:
        if {Subject.SECURITY, Subject.CONDUCT} & {*venue.subjects}:
            yield venue.channel
