"""Rows about governance and maintainers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bylaws.model.decisions import Topic
from bylaws.model.people import ENDED, Status
from bylaws.model.project import MaturityLevel
from bylaws.model.scopes import Maturity, Scope, ScopeKind
from bylaws.model.voting import Voting
from bylaws.readiness.answers import Answer, Case, Checks, missing, no, place_of, sentence, some, top, yes
from bylaws.readiness.facts import in_words
from bylaws.source import Open

CHECKS: Final = Checks()
UNSAID: Final = "The record does not say whether there are subprojects."
SCOPES: Final = "add `scopes`, or `scopes: {}` where there are none"


_A: Final = {
    MaturityLevel.SANDBOX: "a sandbox",
    MaturityLevel.INCUBATING: "an incubating",
    MaturityLevel.GRADUATED: "a graduated",
    MaturityLevel.ARCHIVED: "an archived",
}


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
    on = f"{'on' if step.date.day else 'in'} {in_words(step.date)}"
    return yes(foundation.place("history"), note=f"{project.called} became {_A[step.level]} project {on}.")


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
        said.append("No one's term has run out.")
    if top:
        holders = governance.holders(top.id) or ()
        said.append(sentence(f"{some(len(holders), 'person holds', 'people hold')} the role that governs: {top.name}"))
    return yes(held[0].place(), pages=(("maintainers", ""),), note=" ".join(said))


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


@CHECKS("lifecycle-documented")
def lifecycle_documented(case: Case) -> Answer:
    """The record says how maintainers begin, step down, are removed, and become emeritus."""
    governance = case.governance
    life, roles = governance.lifecycle, governance.roles.values()
    said = {
        "how roles begin": any(role.becoming for role in roles),
        "how someone steps down": bool(life.stepping_down),
        "what follows inactivity": bool(life.inactivity) or any(role.inactivity for role in roles),
        "how someone is removed": bool(life.removal) or any(role.removal for role in roles),
        "what emeritus means": bool(life.emeritus),
    }
    lacking = [what for what, found in said.items() if not found]
    body = governance.body
    place = top(body, "lifecycle") if "lifecycle" in body.given() else body.project.place()
    if lacking:
        return no(place, f"Nothing says {', nor '.join(lacking)}.", "add it to `lifecycle`")
    return yes(
        place,
        pages=(
            ("ladder", "stepping-down"),
            ("ladder", "removal"),
            ("ladder", "emeritus"),
            ("governance", "stepping-down"),
        ),
    )


@CHECKS("lifecycle-used")
def lifecycle_used(case: Case) -> Answer:
    """A seat has begun on a known day, or has ended."""
    body = case.governance.body
    ended = [seat for seat in body.seats if seat.status in ENDED]
    dated = [seat for seat in body.seats if seat.since and seat.status not in ENDED]
    if ended or dated:
        found = ended or dated
        joined = f"the list says since when {some(len(dated), 'person holds', 'people hold')} a role" if dated else ""
        left = f"{some(len({seat.person for seat in ended}), 'person has', 'people have')} left a role" if ended else ""
        note = sentence(", and ".join(part for part in (left, joined) if part))
        return yes(
            *(seat.place() for seat in found[:3]), pages=(("maintainers", "emeritus"), ("maintainers", "")), note=note
        )
    place = body.seats[0].place() if body.seats else body.project.place()
    note = "No seat has ended, and none says since when it is held."
    return no(place, note, "add `since` to seats, and keep those that ended with a `status`")


@CHECKS("maintainers-listed")
def maintainers_listed(case: Case) -> Answer:
    """Everybody who holds a role has a name and an affiliation."""
    governance = case.governance
    body = governance.body
    held = dict.fromkeys(seat.person for seat in body.seats if seat.status not in ENDED)
    if not held:
        return missing(body, "seats", "add `people` and `seats`")
    for handle in held:
        person = governance.person(handle)
        if person is None:
            continue
        if not person.name:
            return no(person.place(), f"`{handle}` has no name.", "add `name`")
        if not person.affiliation:
            return no(
                place_of(person, "affiliation"),
                f"Nothing says for whom `{handle}` works.",
                "add `affiliation`, or `independent`",
            )
    return yes(
        body.seats[0].place() if body.seats else body.project.place(),
        pages=(("maintainers", ""),),
        note=sentence(f"{some(len(held), 'person is', 'people are')} listed by name, with an affiliation"),
    )


@CHECKS("maintainers-file")
def maintainers_file(case: Case) -> Answer:
    """A page that lists people is made."""
    body = case.governance.body
    if not body.seats:
        return missing(body, "seats", "add `people` and `seats`")
    return yes(body.seats[0].place(), pages=(("maintainers", ""),))


@CHECKS("two-organizations")
def two_organizations(case: Case) -> Answer:
    """Those who hold the role that governs belong to at least two organizations."""
    governance = case.governance
    top = governance.governing_role
    if top is None:
        return missing(governance.body.project, "governing_body", "add `governing_body`")
    balance = governance.balance(governance.holders(top.id))
    if balance.organizations >= 2:
        shares = ", ".join(f"{share.name} ({share.count} of {balance.total})" for share in balance.known)
        people = some(balance.total, "person belongs", "people belong")
        note = sentence(f"{people} to {some(balance.organizations, 'organization', 'organizations')}: {shares}")
        return yes(top.place(), pages=(("maintainers", "organizations"),), note=note)
    name = next((share.name for share in balance.known), "")
    said = f"Everyone belongs to {name}." if name else "No affiliation is known."
    return no(top.place(), said, "appoint maintainers from another organization")


_FILES: Final = {"codeowners": "CODEOWNERS", "owners": "OWNERS", "clowarden": "The file of CLOWarden",
    "peribolos": "The file of Peribolos"}  # fmt: skip


@CHECKS("ownership-kept")
def ownership_kept(case: Case) -> Answer:
    """CODEOWNERS, OWNERS, CLOWarden or Peribolos files are made from the record."""
    body = case.governance.body
    for key in ("codeowners", "owners", "clowarden", "peribolos"):
        if getattr(body.exports, key):
            name = _FILES.get(key) or str(getattr(body.exports, key))
            note = f"{name} is made from the same record as the list of people."
            return yes(body.exports.place(key), note=note)
    todo = "add `codeowners` or `owners` to `exports`, and run `bylaws drift` on the repositories"
    place = body.exports.place() if "exports" in body.given() else body.project.place()
    return no(place, "No file of owners is made from the record.", todo)


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


def _listed(found: Sequence[Scope]) -> str:
    """How many subprojects there are, and which."""
    names = ", ".join(scope.name for scope in found)
    return sentence(
        f"there {'is' if len(found) == 1 else 'are'} {some(len(found), 'subproject', 'subprojects')}: {names}"
    )


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
        return yes(body.project.place(), note="There are no subprojects.")
    return yes(found[0].place(), pages=(("governance", "repositories-and-subprojects"),), note=_listed(found))


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
        return yes(body.project.place(), note="There are no subprojects.")
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


@CHECKS("affiliation-updates")
def affiliation_updates(case: Case) -> Answer:
    """A change of employer is recorded within 30 days."""
    life = case.governance.lifecycle
    rule = life.affiliation
    if rule and rule.update_within:
        within = rule.update_within
        if (
            (within.unit == "day" and within.most <= 30)
            or (within.unit == "week" and within.most <= 4)
            or (within.unit == "month" and within.most <= 1)
        ):
            return yes(rule.place("update_within"), pages=(("maintainers", "keeping-this-list"),))
        return no(
            rule.place("update_within"), "Affiliations may be out of date for more than 30 days.", "write `30 days`"
        )
    body = case.governance.body
    place = top(body, "lifecycle") if "lifecycle" in body.given() else body.project.place()
    return no(
        place,
        "Nothing says how soon a change of employer is recorded.",
        "add `affiliation: {update_within: 30 days}` to `lifecycle`",
    )


@CHECKS("organization-balance")
def organization_balance(case: Case) -> Answer:
    """A kind of vote counts votes per organization, or a role caps the seats of one organization."""
    governance = case.governance
    voting = governance.body.voting
    for kind in voting.kinds.values() if isinstance(voting, Voting) else ():
        if kind.votes_per_organization:
            return yes(kind.place("votes_per_organization"), pages=(("governance", "voting"),))
    for role in governance.roles.values():
        if role.cap:
            return yes(role.place("cap"), pages=(("governance", "teams-and-committees"), ("governance", "roles")))
    todo = "add `votes_per_organization` to a kind of vote, or `cap` to a role"
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


@CHECKS("roles-described")
def roles_described(case: Case) -> Answer:
    """Every level and office has a description or responsibilities."""
    body = case.governance.body
    roles = [*(body.ladder or {}).values(), *(body.offices or {}).values()]
    if not roles:
        return missing(body, "ladder", "add `ladder`")
    for role in roles:
        if not role.description and not role.responsibilities:
            return no(role.place(), f"`{role.id}` does not say what it is responsible for.", "add `responsibilities`")
    return yes(roles[0].place(), pages=(("ladder", ""), ("governance", "roles")))


@CHECKS("ladder-documented")
def ladder_documented(case: Case) -> Answer:
    """The ladder has at least two levels, and says for each how one reaches it."""
    body = case.governance.body
    levels = list((body.ladder or {}).values())
    if len(levels) < 2:
        return missing(body, "ladder", "add `ladder` with at least two levels") if not levels \
            else no(levels[0].place(), "The ladder has one level only.", "add a level to `ladder`")  # fmt: skip
    for level in levels[1:]:
        if not level.becoming and not level.requirements:
            return no(level.place(), f"`{level.id}` does not say how one reaches it.", "add `becoming`")
    first = levels[0]
    if not (first.description or first.responsibilities or first.requirements or first.privileges or first.becoming):
        return no(first.place(), f"`{first.id}` has a name, and nothing else.", "add `description`")
    names = ", ".join(level.name for level in levels)
    note = f"The ladder has {some(len(levels), 'level', 'levels')}: {names}."
    return yes(levels[0].place(), pages=(("ladder", ""), ("governance", "roles")), note=note)
