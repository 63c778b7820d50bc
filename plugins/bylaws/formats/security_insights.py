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

import posixpath
import re
from collections.abc import Iterator
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.formats.accounts import representatives
from bylaws.formats.addresses import of_file, of_page, of_target, repositories
from bylaws.formats.listing import Entry, Listing
from bylaws.formats.made import File, Made, Pages, export
from bylaws.formats.yamltext import Value, block
from bylaws.model.exports import SecurityInsights
from bylaws.problems import Place
from bylaws.rules import Finding
from bylaws.source.yaml import YamlFile, read_text

NAME: Final = "security-insights"
PATH: Final = "security-insights.yml"
VERSION: Final = "2.0.0"


@export(NAME, PATH)
def write(governance: Governance, pages: Pages) -> Made:
    """The header and the part on the project."""
    given = governance.body.exports.security_insights or SecurityInsights()
    people, unknown = _administrators(governance)
    problems = (*_refusals(governance, given), *unknown)
    if problems:
        return Made((), problems)
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
    return Made((File(PATH, block({"header": header, "project": part})),))


def _refusals(governance: Governance, given: SecurityInsights) -> Iterator[Finding]:
    body = governance.body
    place = body.exports.security_insights.place() if body.exports.security_insights else body.project.place()
    for key in ("reviewed", "updated"):
        date = getattr(given, key)
        if date is None or date.day is None:
            at = given.place(key) if date else place
            message = f"nobody says on which day the security information was {key}"
            yield Finding(at, message, f"write `{key}` as a whole date in `exports.security-insights`")
    if not body.security:
        message = f"`{body.project.id}` does not say how vulnerabilities are reported"
        yield Finding(body.project.place(), message, "add `security` with a `policy` and `report_to`")
    if not repositories(governance):
        yield Finding(body.project.place(), f"`{body.project.id}` has no repository", "add its `repository`")


def _administrators(governance: Governance) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    people, unknown = representatives(governance)
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


# --- reading ---------------------------------------------------------------------------------------------------------

_FILES: Final = re.compile(r"\.?security[-_]insights\.ya?ml", re.IGNORECASE)
_ACCOUNT: Final = re.compile(
    r"(?:https?://(?:www\.)?github\.com/|github:|@)?(?P<handle>[A-Za-z0-9][A-Za-z0-9-]{0,38})/?$"
)
_GROUPS: Final = {
    "administrators": "administrator",
    "core-team": "core team member",
    "core-maintainers": "core maintainer",
    "stewards": "steward",
    "champions": "security champion",
    "contacts": "security contact",
    "security-contacts": "security contact",
}


def matches(path: str, text: str) -> bool:
    """Whether this is such a file, by its name."""
    return bool(_FILES.fullmatch(posixpath.basename(path)))


def read(path: str, text: str) -> Listing:
    """The people of both versions of the format: contacts with a name or an account, and lists of accounts."""
    document = read_text(path, text, foreign=True)
    return Listing(path, NAME, tuple(_people(document, document.data)), problems=tuple(document.problems))


def _people(document: YamlFile, data: Any, key: str = "") -> Iterator[Entry]:
    if isinstance(data, dict):
        for name, value in data.items():
            yield from _people(document, value, name)
    for number, item in enumerate(data if isinstance(data, list) else ()):
        place = document.value_place(data, number)
        if key in _GROUPS and isinstance(item, dict):
            yield from _person(document, item, key)
        elif key in _GROUPS and isinstance(item, str):
            found = _ACCOUNT.fullmatch(item)
            if found:
                at = Place(place.path, place.line, place.column + found.start("handle"))
                yield Entry(at, found["handle"], role=_GROUPS[key], section=key, places={"handle": at})
        else:
            yield from _people(document, item, key)


def _person(document: YamlFile, item: dict[str, Any], key: str) -> Iterator[Entry]:
    found: dict[str, tuple[str, Place]] = {}
    for attribute in ("name", "affiliation", "social"):
        value = item.get(attribute)
        if isinstance(value, str) and value:
            found[attribute] = value, document.value_place(item, attribute)
    profile = _ACCOUNT.fullmatch(found["social"][0]) if "social" in found else None
    if profile and "github.com/" in profile[0]:
        found["handle"] = profile["handle"], found["social"][1]
    found.pop("social", None)
    value, place = found.get("handle") or found.get("name") or ("", None)
    if place:
        handle, name, affiliation = (found.get(it, ("", place))[0] for it in ("handle", "name", "affiliation"))
        places = {attribute: at for attribute, (_, at) in found.items()}
        yield Entry(
            place,
            handle,
            name=name,
            affiliation=affiliation,
            role=_GROUPS[key],
            section=key,
            has_mail="email" in item,
            places=places,
        )
