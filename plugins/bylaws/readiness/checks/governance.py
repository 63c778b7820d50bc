"""Rows about how a body is governed."""

from __future__ import annotations

from typing import Final

from bylaws.model.decisions import Topic
from bylaws.model.people import ENDED
from bylaws.model.voting import Voting
from bylaws.readiness.answers import Answer, Case, Checks, missing, no, place_of, top, yes
from bylaws.words import messages as say
from bylaws.words.fact import Name, arg
from bylaws.words.names import Names

CHECKS: Final = Checks()


@CHECKS("level-history")
def level_history(case: Case) -> Answer:
    """The level and the day on which it was reached are in `project.foundation.history`."""
    project = case.governance.body.project
    foundation = project.foundation
    if not foundation:
        return missing(project, "foundation", "add `foundation: {name: cncf, level: sandbox}`")
    if not foundation.history:
        return missing(foundation, "history", "add the level, its date and the issue to `history`")
    step = foundation.history[-1]
    became = say.evidence_level(body=Names(case.governance).project, level=step.level, on=arg(step.date))
    return yes(foundation.place("history"), said=[became])


@CHECKS("governance-discoverable")
def governance_discoverable(case: Case) -> Answer:
    """A governance page is made."""
    body = case.governance.body
    if "governance" in body.documents.without:
        return no(body.documents.place("without"), "No governance page is made.", "delete `governance` from `without`")
    if not body.has_rules:
        return no(body.project.place(), "The record has no rules for a governance page.", "add `voting` or `ladder`")
    if wrong := case.wrong("governance-not-linked"):
        return wrong
    return yes(body.project.place(), pages=(("governance", ""),))


@CHECKS("governance-current")
def governance_current(case: Case) -> Answer:
    """No term has ended with someone still in the seat, and every vote that rules name can be held."""
    governance = case.governance
    held = [seat for seat in governance.body.seats if seat.status not in ENDED]
    for seat in held:
        if case.today and seat.until and seat.until.last < case.today:
            note = f"The term of `{seat.person}` as `{seat.role}` ended on {seat.until}."
            return no(seat.place("until"), note, "hold the election, or end the seat with a `status`")
    if not held:
        return no(governance.body.project.place(), "No one holds a seat.", "add `seats`")
    top = governance.governing_role
    if top and governance.holders(top.id) == ():
        return no(top.place(), f"No one holds the role that governs, `{top.id}`.", "add `seats` for it")
    said = []
    if case.today and any(seat.until for seat in held):
        said.append(say.evidence_terms())
    if top:
        holders = governance.holders(top.id) or ()
        said.append(say.evidence_governors(count=len(holders), role=Name(top.name)))
    return yes(held[0].place(), pages=(("maintainers", ""),), said=said)


@CHECKS("neutrality-documented")
def neutrality_documented(case: Case) -> Answer:
    """`neutrality` has a commitment, or a vote or a role limits what one organization can do."""
    body = case.governance.body
    if body.neutrality and (body.neutrality.commitment or body.neutrality.plan):
        key = "commitment" if body.neutrality.commitment else "plan"
        return yes(body.neutrality.place(key), pages=(("governance", "vendor-neutrality"),))
    return missing(body, "neutrality", "add `neutrality` with a `commitment` and a `plan`") if not body.neutrality \
        else missing(body.neutrality, "commitment", "add a `commitment`")  # fmt: skip


@CHECKS("decisions-documented")
def decisions_documented(case: Case) -> Answer:
    """The record says how offices are filled, contributions accepted, the foundation asked, and rules changed."""
    governance = case.governance
    body = governance.body
    topics = {matter.topic for matter in governance.matters}
    default = bool(governance.voting.default)
    said = {
        "who fills the leading roles": Topic.PEOPLE in topics
        or any(role.becoming for role in governance.roles.values()),
        "how contributions are accepted": default or Topic.CONTRIBUTIONS in topics,
        "how the foundation is asked": default or Topic.FOUNDATION in topics,
        "how these rules are changed": bool(body.amendments),
    }
    lacking = [what for what, found in said.items() if not found]
    if lacking:
        note = f"Nothing says {', nor '.join(lacking)}."
        return no(body.project.place(), note, "add it to `decisions`, or set `voting.default` and `amendments`")
    places = [top(body, key) for key in ("voting", "decisions", "amendments") if key in body.given()]
    return yes(*places, pages=(("governance", "decisions"), ("governance", "voting")))


@CHECKS("teams-documented")
def teams_documented(case: Case) -> Answer:
    """Each team says who appoints its members."""
    body = case.governance.body
    if not body.teams:
        return missing(body, "teams", "add `teams`, such as the team that responds to security reports")
    for team in body.teams.values():
        if not (team.appointed_by or team.members or team.election or team.becoming):
            note = f"`{team.id}` does not say how people become members."
            return no(team.place(), note, "add `appointed_by`, `members` or `election`")
    life = case.governance.lifecycle
    if not life.removal and not any(team.removal for team in body.teams.values()):
        note = "Nothing says how a member of a team is removed."
        return no(next(iter(body.teams.values())).place(), note, "add `removal` to `lifecycle`")
    first = next(iter(body.teams.values()))
    return yes(first.place(), pages=(("governance", "teams-and-committees"), ("governance", "security-response")))


@CHECKS("conduct-adopted")
def conduct_adopted(case: Case) -> Answer:
    """`code_of_conduct` says which code is followed."""
    body = case.governance.body
    if not body.code_of_conduct:
        return missing(body, "code_of_conduct", "add `code_of_conduct: cncf`")
    if body.code_of_conduct.follows == "own" and body.project.foundation:
        note = "The record follows another code of conduct than that of the foundation."
        todo = f"write `follows: {body.project.foundation.name}`, and keep yours as `own_text`"
        return no(place_of(body.code_of_conduct, "follows"), note, todo)
    if wrong := case.wrong("conduct-not-adopted", "two-codes-of-conduct"):
        return wrong
    return yes(top(body, "code_of_conduct"), pages=(("conduct", ""), ("governance", "code-of-conduct")))


@CHECKS("conduct-linked")
def conduct_linked(case: Case) -> Answer:
    """The governance page has a section on the code of conduct, and every governing document leads to it."""
    body = case.governance.body
    if not body.code_of_conduct:
        return missing(body, "code_of_conduct", "add `code_of_conduct: cncf`")
    if wrong := case.wrong("conduct-not-linked", "conduct-not-adopted"):
        return wrong
    return yes(top(body, "code_of_conduct"), pages=(("governance", "code-of-conduct"), ("ladder", ""), ("conduct", "")))


@CHECKS("organization-balance")
def organization_balance(case: Case) -> Answer:
    """A kind of vote counts votes per organization, or a role caps the seats of one organization."""
    governance = case.governance
    voting = governance.body.voting
    if isinstance(voting, Voting) and voting.votes_per_organization:
        return yes(voting.place("votes_per_organization"), pages=(("governance", "voting"),))
    for kind in voting.kinds.values() if isinstance(voting, Voting) else ():
        if kind.votes_per_organization:
            return yes(kind.place("votes_per_organization"), pages=(("governance", "voting"),))
    for role in governance.roles.values():
        if role.cap:
            return yes(role.place("cap"), pages=(("governance", "teams-and-committees"), ("governance", "roles")))
    todo = "add `votes_per_organization` to `voting`, or `cap` to a role"
    place = top(governance.body, "voting") if voting else governance.body.project.place()
    return no(place, "No vote and no role limits the weight of one organization.", todo)


@CHECKS("balance-reviewed")
def balance_reviewed(case: Case) -> Answer:
    """Reports on neutrality come at least once a year, and the last one is known."""
    body = case.governance.body
    neutrality = body.neutrality
    if not neutrality:
        return missing(body, "neutrality", "add `neutrality` with `reports: 1 year`")
    if not neutrality.reports:
        return missing(neutrality, "reports", "add `reports: 1 year`")
    if not neutrality.reported:
        return missing(neutrality, "reported", "write the day of the last report as `reported`")
    if case.today and neutrality.reports.end(neutrality.reported.last) < case.today:
        return no(neutrality.place("reported"), f"The last report is of {neutrality.reported}.", "write the next one")
    return yes(neutrality.place("reported"), pages=(("governance", "vendor-neutrality"),))
