"""
Security Insights, version 2: who looks after a project, and how vulnerabilities are reported.

CLOMonitor and other tools read it. It has the part on the project: its administrators, who are the active holders of
the roles with `represents_body: true`, else of the role that governs; its repositories; where and how vulnerabilities
are reported; and the address of the code of conduct. The part on a single repository (releases,
assessments, what kind of changes are accepted) is left out: the data does not have it.

The format wants two dates, and nothing here reads a clock: write them as `reviewed` and `updated` in
`exports.security-insights`. It is refused without them, without `security` in the data, without a repository, and when
nobody is known to look after the project.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.addresses import of_file, of_page, of_target, repositories
from bylaws.formats.made import Exported, File, Pages
from bylaws.formats.people import representatives
from bylaws.formats.yamltext import Value, block
from bylaws.model.exports import SecurityInsights
from bylaws.problems import Problem

NAME: Final = "security-insights"
PATH: Final = "security-insights.yml"
VERSION: Final = "2.0.0"


def export(governance: Governance, pages: Pages) -> Exported:
    """The header and the part on the project."""
    given = governance.body.exports.security_insights or SecurityInsights()
    people, unknown = _administrators(governance)
    problems = (*_refusals(governance, given), *unknown)
    if problems:
        return Exported((), problems)
    assert given.reviewed
    assert given.updated
    project = governance.body.project
    header: dict[str, Value] = {
        "schema-version": VERSION,
        "last-updated": str(given.updated),
        "last-reviewed": str(given.reviewed),
        "url": of_file(governance, given.path or PATH) or "",
    }
    contacts = [_contact(governance, person, primary=number == 0) for number, person in enumerate(people)]
    conduct = of_page(governance, pages, "conduct")
    told: dict[str, Value | None] = {
        "name": project.name,
        "homepage": project.website,
        "roadmap": of_target(governance, project.roadmap),
        "administrators": contacts,
        "repositories": [_repository(governance, url) for url in repositories(governance)],
        "vulnerability-reporting": _reporting(governance, bounty=given.bug_bounty is True),
        "documentation": {"code-of-conduct": conduct} if conduct else None,
    }
    part = {key: value for key, value in told.items() if value}
    return Exported((File(PATH, block({"header": header, "project": part})),))


def _refusals(governance: Governance, given: SecurityInsights) -> Iterator[Problem]:
    body = governance.body
    place = body.exports.security_insights.place() if body.exports.security_insights else body.project.place()
    for key in ("reviewed", "updated"):
        date = getattr(given, key)
        if date is None or date.day is None:
            at = given.place(key) if date else place
            message = f"nobody says on which day the security information was {key}"
            yield Problem(at, NAME, message, f"write `{key}` as a whole date in `exports.security-insights`")
    if not body.security:
        message = f"`{body.project.id}` does not say how vulnerabilities are reported"
        yield Problem(body.project.place(), NAME, message, "add `security` with a `policy` and `report_to`")
    if not repositories(governance):
        yield Problem(body.project.place(), NAME, f"`{body.project.id}` has no repository", "add its `repository`")


def _administrators(governance: Governance) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    people, unknown = representatives(governance, NAME)
    if unknown and governance.governing_role:
        governing = governance.holders(governance.governing_role.id)
        return governing, () if governing else unknown
    return people, unknown


def _contact(governance: Governance, person: str, *, primary: bool) -> dict[str, Value]:
    organization = governance.organization_of(person)
    account = governance.github_of(person)
    return {
        "name": governance.name_of(person),
        **({"affiliation": organization.name} if organization else {}),
        **({"social": f"https://github.com/{account}"} if account else {}),
        "primary": primary,
    }


def _repository(governance: Governance, url: str) -> dict[str, Value]:
    comment = "The main repository." if url == governance.body.project.repository else "A further repository."
    return {"name": url.rpartition("/")[2], "url": url, "comment": comment}


def _reporting(governance: Governance, *, bounty: bool) -> dict[str, Value]:
    body = governance.body
    security = body.security
    assert security
    found = [body.channels.get(name) for name in security.report_to]
    private = next((channel for channel in found if channel and channel.address), None)
    policy = of_target(governance, security.policy)
    reporting: dict[str, Value] = {
        "reports-accepted": bool(policy or private or security.advisories),
        "bug-bounty-available": bounty,
    }
    if private and private.address:
        reporting["contact"] = {"name": private.name, "email": private.address, "primary": True}
    if policy:
        reporting["security-policy"] = policy
    if security.advisories:
        reporting["comment"] = f"A report can also be made with this form: {security.advisories}"
    return reporting
