"""Rows about people: who holds which role, how one reaches it, and how it ends."""

from __future__ import annotations

from typing import Final

from bylaws.model.people import ENDED
from bylaws.readiness.answers import Answer, Case, Checks, missing, no, place_of, top, yes
from bylaws.words import messages as say
from bylaws.words.fact import Name, listed

CHECKS: Final = Checks()


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
        said=[say.evidence_people(count=len(held))],
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
        shares = [
            say.evidence_share(name=Name(share.name), count=share.count, all=balance.total) for share in balance.known
        ]
        spread = say.evidence_organizations(
            people=balance.total, organizations=balance.organizations, shares=listed(shares)
        )
        return yes(top.place(), pages=(("maintainers", "organizations"),), said=[spread])
    name = next((share.name for share in balance.known), "")
    said = f"Everyone belongs to {name}." if name else "No affiliation is known."
    return no(top.place(), said, "appoint maintainers from another organization")


@CHECKS("ownership-kept")
def ownership_kept(case: Case) -> Answer:
    """CODEOWNERS, OWNERS, CLOWarden or Peribolos files are made from the record."""
    body = case.governance.body
    for key in ("codeowners", "owners", "clowarden", "peribolos"):
        if getattr(body.exports, key):
            return yes(body.exports.place(key), said=[say.evidence_owners(file=key)])
    todo = "add `codeowners` or `owners` to `exports`, and run `bylaws drift` on the repositories"
    place = body.exports.place() if "exports" in body.given() else body.project.place()
    return no(place, "No file of owners is made from the record.", todo)


@CHECKS("lifecycle-documented")
def lifecycle_documented(case: Case) -> Answer:
    """The record says how maintainers begin, step down, are removed, and become emeritus."""
    governance = case.governance
    life, roles = governance.lifecycle, governance.roles.values()
    said = {
        "how roles begin": any(role.becoming for role in roles),
        "how someone steps down": bool(life.stepping_down) or any(role.stepping_down for role in roles),
        "what follows inactivity": bool(life.inactivity) or any(role.inactivity for role in roles),
        "how someone is removed": bool(life.removal) or any(role.removal for role in roles),
        "what emeritus means": bool(life.emeritus) or any(role.emeritus for role in roles),
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
        said = [say.evidence_left(count=len({seat.person for seat in ended}))] if ended else []
        said += [say.evidence_dated(count=len(dated))] if dated else []
        return yes(
            *(seat.place() for seat in found[:3]), pages=(("maintainers", "emeritus"), ("maintainers", "")), said=said
        )
    place = body.seats[0].place() if body.seats else body.project.place()
    note = "No seat has ended, and none says since when it is held."
    return no(place, note, "add `since` to seats, and keep those that ended with a `status`")


@CHECKS("affiliation-updates")
def affiliation_updates(case: Case) -> Answer:
    """A change of employer is recorded within 30 days."""
    life = case.governance.lifecycle
    rule = life.affiliation
    if rule and rule.update_within:
        within = rule.update_within
        if not within.few and (
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
    pages = (("ladder", ""), ("governance", "roles"))
    if body.documents.is_by_hand(
        "ladder"
    ):  # it may describe more levels than the record has: their number would be a guess
        return yes(first.place(), pages=pages)
    names = listed(Name(level.name) for level in levels)
    return yes(first.place(), pages=pages, said=[say.evidence_levels(count=len(levels), names=names)])
