"""Rows about subprojects."""

from __future__ import annotations

from typing import Final

from bylaws.model.decisions import Topic
from bylaws.model.people import Status
from bylaws.model.scopes import Maturity, Scope, ScopeKind
from bylaws.readiness.answers import Answer, Case, Checks, missing, no, top, yes
from bylaws.source import Open
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name, listed

CHECKS: Final = Checks()
UNSAID: Final = "The record does not say whether there are subprojects."
SCOPES: Final = "add `scopes`, or `scopes: {}` where there are none"


def _subprojects(found: list[Scope]) -> Fact:
    """How many there are, and which."""
    return say.evidence_subprojects(count=len(found), names=listed(Name(one.name) for one in found))


@CHECKS("subprojects-listed")
def subprojects_listed(case: Case) -> Answer:
    """Subprojects are in `scopes`; `{}` says that there are none."""
    body = case.governance.body
    if isinstance(body.scopes, Open):
        return missing(body, "scopes", "add `scopes`")
    if "scopes" not in body.given():
        return no(body.project.place(), UNSAID, SCOPES)
    found = [scope for scope in body.scopes.values() if scope.kind is ScopeKind.SUBPROJECT]
    if not found:
        return yes(body.project.place(), said=[_subprojects([])])
    return yes(found[0].place(), pages=(("governance", "repositories-and-subprojects"),), said=[_subprojects(found)])


@CHECKS("subprojects-documented")
def subprojects_documented(case: Case) -> Answer:
    """Each subproject names its leaders and its repositories, and `subprojects` says how one joins and leaves."""
    body = case.governance.body
    found = [
        scope
        for scope in body.scopes.values()
        if scope.kind is ScopeKind.SUBPROJECT and scope.status is not Maturity.ARCHIVED
    ]
    if "scopes" not in body.given():
        return no(body.project.place(), UNSAID, SCOPES)
    if not found:
        return yes(body.project.place(), said=[_subprojects([])])
    led = {seat.scope for seat in body.seats if seat.status is Status.ACTIVE}
    for scope in found:
        if scope.id not in led and not scope.roster and not scope.sponsor:
            return no(scope.place(), f"`{scope.id}` does not say who leads it.", "add seats in it, or `roster`")
        if not scope.repositories and not scope.paths:
            return no(scope.place(), f"`{scope.id}` does not say where it is.", "add `repositories`")
        if "status" not in scope.given():
            return no(scope.place(), f"`{scope.id}` does not say how mature it is.", "add `status`")
    rules = body.subprojects
    topics = {matter.topic for matter in case.governance.matters}
    if not (rules and rules.admission and rules.departure) and Topic.SUBPROJECTS not in topics:
        place = top(body, "subprojects") if rules else found[0].place()
        return no(
            place, "Nothing says how a subproject joins and leaves.", "add `admission` and `departure` to `subprojects`"
        )
    return yes(found[0].place(), pages=(("governance", "repositories-and-subprojects"),))
