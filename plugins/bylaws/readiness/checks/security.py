"""Rows about security: reports, access, audits and badges."""

from __future__ import annotations

from typing import Final

from bylaws.model.security import Security
from bylaws.readiness.answers import Answer, Case, Checks, at_review, missing, no, yes
from bylaws.source import Open
from bylaws.words import messages as say
from bylaws.words.fact import Name, listed

CHECKS: Final = Checks()


def _security(case: Case) -> Security | None:
    found = case.governance.body.security
    return None if isinstance(found, Open) else found


_POLICY: Final = (("security", ""), ("governance", "security-response"))


@CHECKS("security-reporting")
def security_reporting(case: Case) -> Answer:
    """`security` has a policy, and a private address or form for reports."""
    body, security = case.governance.body, _security(case)
    if not security:
        return missing(body, "security", "add `security` with `policy` and `report_to`")
    if not security.report_to and not security.advisories:
        return no(
            security.place(), "Nothing says where a vulnerability is reported.", "add `report_to` or `advisories`"
        )
    if not security.policy:
        return missing(security, "policy", "add `policy: SECURITY.md`")
    return yes(security.place("policy"), pages=_POLICY, addresses=(security.policy,))


@CHECKS("private-reporting")
def private_reporting(case: Case) -> Answer:
    """`security` has a private channel or the form for advisories."""
    body, security = case.governance.body, _security(case)
    if not security:
        return missing(body, "security", "add `security` with `report_to`")
    if security.advisories:
        return yes(security.place("advisories"), pages=_POLICY, addresses=(security.advisories,))
    for index, name in enumerate(security.report_to):
        channel = body.channels.get(name)
        if channel is None or channel.public is False:
            return yes(security.place("report_to", index), pages=_POLICY)
    return no(security.place(), "No private way is named.", "add `advisories`, or a private channel to `report_to`")


@CHECKS("response-time")
def response_time(case: Case) -> Answer:
    """`security.acknowledged_within` is given."""
    body, security = case.governance.body, _security(case)
    if not security:
        return missing(body, "security", "add `security` with `acknowledged_within`")
    if not security.acknowledged_within:
        return missing(security, "acknowledged_within", "add `acknowledged_within`")
    return yes(security.place("acknowledged_within"), pages=_POLICY)


@CHECKS("security-described")
def security_described(case: Case) -> Answer:
    """`security` says when reports are answered, disclosed or fixed."""
    body, security = case.governance.body, _security(case)
    if not security:
        return missing(body, "security", "add `security`")
    for key in ("acknowledged_within", "answered_within", "disclosed_after", "embargo", "supported"):
        if getattr(security, key):
            return yes(security.place(key), pages=_POLICY)
    return no(security.place(), "Nothing is said about what follows a report.", "add `acknowledged_within`")


@CHECKS("security-response")
def security_response(case: Case) -> Answer:
    """`security.team` names a team, and says how soon it answers."""
    body, security = case.governance.body, _security(case)
    if not security:
        return missing(body, "security", "add `security` with `team`")
    if not security.team:
        return missing(security, "team", "add `team`, and the team to `teams`")
    if not (security.acknowledged_within or security.answered_within):
        return missing(security, "acknowledged_within", "add `acknowledged_within`")
    return yes(security.place("team"), security.place("acknowledged_within"), pages=_POLICY)


@CHECKS("access-control")
def access_control(case: Case) -> Answer:
    """Access to repositories is given to roles, or CLOWarden or Peribolos files are made from the record."""
    body = case.governance.body
    for key in ("clowarden", "peribolos"):
        if getattr(body.exports, key):
            return yes(body.exports.place(key))
    given = [
        (role, privilege)
        for role in case.governance.roles.values()
        for privilege in role.privileges
        if privilege.access
    ]
    if given:
        role, privilege = given[0]
        roles = [say.evidence_role(role=Name(role.name), access=privilege.access) for role, privilege in given]
        access = say.evidence_access(roles=listed(roles))
        return yes(privilege.place("access"), pages=(("ladder", role.id), ("governance", "roles")), said=[access])
    note = "No role has an `access`, and no file of permissions is kept."
    return no(body.project.place(), note, "add `access` to the privileges of roles, or `clowarden` to `exports`")


def _audit_of(kind: str, name: str, asks: str, lacking: str) -> None:
    def answer(case: Case) -> Answer:
        for audit in case.review.audits:
            if audit.kind != kind:
                continue
            if audit.open and audit.severe:
                return no(audit.place("open"), f"{audit.open} findings are open.", "fix them, then write `open: 0`")
            return yes(audit.place(), pages=(("application", "security"),), addresses=(audit.url,))
        return no(at_review(case), lacking, f"add it to `review.audits` with `kind: {kind}`")

    answer.__doc__ = asks
    CHECKS(name)(answer)


_audit_of("self", "self-assessment", "`audits` has one that the body made itself.", "No self-assessment is recorded.")
_audit_of("joint", "joint-assessment", "`audits` has a joint one.", "No joint assessment is recorded.")
_audit_of("third-party", "third-party-audit", "`audits` has one by someone else.", "No audit by others is recorded.")


def _badge_of(levels: tuple[str, ...], name: str, asks: str) -> None:
    def answer(case: Case) -> Answer:
        badge = case.review.badges.get("best-practices")
        if badge is None:
            return no(at_review(case), "No badge is recorded.", "add `best-practices` to `review.badges`")
        if levels and badge.level not in levels:
            note = f"The badge is at the level {badge.level}." if badge.level else "The badge has no level."
            return no(badge.place(), note, f"reach {levels[0]}, then write it as `level`")
        if case.today and badge.until and badge.until.last < case.today:
            return no(badge.place("until"), f"The badge ended on {badge.until}.", "renew it")
        return yes(badge.place(), pages=(("application", "security"),), addresses=(badge.url,))

    answer.__doc__ = asks
    CHECKS(name)(answer)


_badge_of((), "badge-begun", "`badges` has `best-practices`.")
_badge_of(("passing", "silver", "gold"), "badge-passing", "The badge `best-practices` is at least at passing.")
_badge_of(("silver", "gold"), "badge-silver", "The badge `best-practices` is at silver or gold.")
