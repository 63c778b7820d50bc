"""
What the CNCF asks of each project in its repository `.project`: `project.yaml` and `maintainers.yaml`.

`project.yaml` has what the data says of the project: its description, the levels that it reached, its repositories,
lists and chats, how vulnerabilities are reported, and the addresses of our own pages and sections: governance,
decisions, roles, ladder, changes, conduct, meetings. The address of a page or section that is not made is left out, and
so is that of a section which only says that nothing is stated. `maintainers.yaml` has one team, `project-maintainers`:
the active holders of the roles with `represents_body: true`.

The pages are expected in the main repository, on its `branch`, at the paths of `documents`. A level with a month or a
year only is written with its first day, and a warning says so. Of private lists, only the one to which vulnerabilities
are reported is written.

It is refused without a `description`, without a level of the CNCF and the issue in which it was decided, without a
repository, and when nobody is known to be a maintainer. What the data does not have is not written: artwork, adopters,
audits and the place in the landscape. A project that states these keeps `project.yaml` by hand, and compares.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.accounts import accounts, representatives
from bylaws.formats.addresses import of_file, of_page, of_target, organization, repositories
from bylaws.formats.listing import Entry, Listing, account, listed
from bylaws.formats.made import File, Made, Pages, export
from bylaws.formats.yamltext import Value, block
from bylaws.model.channels import Channel, ChannelKind
from bylaws.model.times import Date
from bylaws.rules import WARNING, Finding
from bylaws.source.yaml import YamlFile, read_text

NAME: Final = "dot-project"
PATH: Final = ".project/"

_ADVISORY: Final = re.compile(r"https://github\.com/[^/]+/[^/]+/security/advisories/new")
_SLACK_NAME: Final = re.compile(r"#[a-z0-9_-]+")
_SOCIAL: Final = re.compile(r"https?://(?:www\.)?([a-z0-9-]+)\.")


@export(NAME, PATH)
def write(governance: Governance, pages: Pages) -> Made:
    """Both files."""
    people, unknown = representatives(governance)
    members, left_out = accounts(governance, people)
    problems = (*_refusals(governance), *unknown, *left_out, *_dates(governance))
    project = governance.body.project
    team: dict[str, Value] = {"name": "project-maintainers", "members": members}
    entry: dict[str, Value] = {"project_id": project.id, "org": organization(governance) or "", "teams": [team]}
    maintainers: dict[str, Value] = {"maintainers": [{key: value for key, value in entry.items() if value}]}
    files = (File("project.yaml", block(_project(governance, pages))), File("maintainers.yaml", block(maintainers)))
    return Made(files, problems)


def _refusals(governance: Governance) -> Iterator[Finding]:
    project = governance.body.project
    history = project.foundation.history if project.foundation else ()
    if not project.description:
        yield Finding(project.place(), f"`{project.id}` has no `description`", "say in a phrase what it is")
    if not history:
        place = project.foundation.place() if project.foundation else project.place()
        message = f"nothing is known of the levels that `{project.id}` reached at the CNCF"
        yield Finding(place, message, "add the `history` of the `foundation`: level, date and issue")
    for change in history:
        if not change.issue:
            message = f"nobody says where the level `{change.level}` was decided"
            yield Finding(change.place(), message, "add the `issue`")
    if not repositories(governance):
        yield Finding(project.place(), f"`{project.id}` has no repository", "add its `repository`")


def _dates(governance: Governance) -> Iterator[Finding]:
    foundation = governance.body.project.foundation
    for change in foundation.history if foundation else ():
        if change.date.day is None:
            written = _day(change.date).date()
            message = f"`{change.date}` is no whole date, and is written as `{written}`"
            yield Finding(change.place("date"), message, "write year, month and day", severity=WARNING)


def _day(date: Date) -> datetime:
    return datetime(date.year, date.month or 1, date.day or 1, tzinfo=UTC)


def _project(governance: Governance, pages: Pages) -> Mapping[str, Value]:
    body = governance.body
    project = body.project
    history = project.foundation.history if project.foundation else ()
    public = [channel for channel in body.channels.values() if channel.is_public]
    given: dict[str, Value | None] = {
        "schema_version": "1.0.0",
        "slug": project.id,
        "name": project.name,
        "description": project.description,
        "maturity_log": [
            {"phase": str(change.level), "date": _day(change.date), "issue": change.issue or ""}
            for change in sorted(history, key=lambda change: change.date)
        ],
        "repositories": repositories(governance),
        "website": project.website,
        "social": {key: channel.url or "" for channel in public if (key := _platform(channel))},
        "slack_channels": [found for channel in public if (found := _slack(channel))],
        "mailing_lists": [
            channel.address for channel in public if channel.kind is ChannelKind.MAILING_LIST and channel.address
        ],
        "security": _security(governance),
        "governance": _governance(governance, pages),
        "legal": _legal(governance),
    }
    return {key: value for key, value in given.items() if value}


def _platform(channel: Channel) -> str | None:
    found = _SOCIAL.match(channel.url or "") if channel.kind is ChannelKind.SOCIAL else None
    return found[1] if found else None


def _slack(channel: Channel) -> dict[str, Value] | None:
    name = _SLACK_NAME.match(channel.name)
    if channel.kind is not ChannelKind.CHAT or not channel.url or "slack" not in channel.url or not name:
        return None
    of_cncf = "cloud-native.slack.com" in channel.url or "slack.cncf.io" in channel.url
    return {"name": name[0], **({"workspace": "cncf"} if of_cncf else {}), "link": channel.url}


def _security(governance: Governance) -> dict[str, Value]:
    security = governance.body.security
    if not security:
        return {}
    lists = [governance.body.channels.get(name) for name in security.report_to]
    address = next((found.address for found in lists if found and found.address), None)
    advisory = security.advisories if _ADVISORY.fullmatch(security.advisories or "") else None
    contact = {key: value for key, value in (("email", address), ("advisory_url", advisory)) if value}
    policy = of_target(governance, security.policy)
    return {**({"policy": {"path": policy}} if policy else {}), **({"contact": contact} if contact else {})}


def _governance(governance: Governance, pages: Pages) -> dict[str, Value]:
    body = governance.body
    page = partial(of_page, governance, pages)
    parts = bool(body.scopes)
    lifecycle = {
        "onboarding_doc": page("ladder", "when-someone-joins"),
        "progression_ladder": page("ladder"),
        "offboarding_policy": page("ladder", "stepping-down"),
    }
    contributing = of_target(governance, body.project.contributing)
    found = {
        "contributing": contributing,
        "codeowners": _kept(governance, "codeowners", ".github/CODEOWNERS"),
        "governance_doc": page("governance"),
        "gitvote_config": _kept(governance, "gitvote", ".gitvote.yml"),
        "vendor_neutrality_statement": page("governance", "vendor-neutrality") if body.neutrality else None,
        "decision_making_process": page("governance", "voting") if body.voting else None,
        "roles_and_teams": page("governance", "roles"),
        "code_of_conduct": page("conduct"),
        "sub_project_list": page("governance", "repositories-and-subprojects") if parts else None,
        "sub_project_docs": page("governance", "repositories-and-subprojects") if body.subprojects else None,
        "contributor_ladder": page("ladder"),
        "change_process": page("governance", "changing-these-rules") if body.amendments else None,
        "comms_channels": page("governance", "communication") if body.channels else None,
        "community_calendar": page("meetings") if body.meetings else None,
        "contributor_guide": contributing,
    }
    links: dict[str, Value] = {key: {"path": url} for key, url in found.items() if url}
    ways: dict[str, Value] = {key: {"path": url} for key, url in lifecycle.items() if url}
    return {**links, **({"maintainer_lifecycle": ways} if ways else {})}


def _kept(governance: Governance, name: str, usual: str) -> str | None:
    """The address of another copy that is kept in the main repository."""
    given = getattr(governance.body.exports, name)
    return of_file(governance, given.path or usual) if given and given.keep else None


def _legal(governance: Governance) -> dict[str, Value]:
    sign_off = governance.body.project.sign_off
    if not sign_off:
        return {}
    identity: dict[str, Value] = {"has_dco": True, "has_cla": False}
    if sign_off == "cla":
        identity = {"has_dco": False, "has_cla": True, "cla_only": True}
    return {"identity_type": identity}


# --- reading ---------------------------------------------------------------------------------------------------------

_FILES: Final = (".project/maintainers.yaml", ".project/maintainers.yml")


def matches(path: str, text: str) -> bool:
    """Whether this is the list of people of `.project`: in a folder or a repository of that name, or by its keys."""
    if path.endswith(_FILES):
        return True
    return path.endswith(("maintainers.yaml", "maintainers.yml")) and bool(
        re.search(r"^[ \t]*(?:-[ \t]+)?project_id:", text, re.M)
    )


def read(path: str, text: str) -> Listing:
    """The members of every team."""
    document = read_text(path, text, foreign=True)
    return Listing(path, NAME, tuple(_members(document)), problems=tuple(document.problems))


def _members(document: YamlFile) -> Iterator[Entry]:
    data = document.data if isinstance(document.data, dict) else {}
    projects = data.get("maintainers")
    for project in projects if isinstance(projects, list) else ():
        teams = project.get("teams") if isinstance(project, dict) else None
        for team in teams if isinstance(teams, list) else ():
            name = team.get("name", "") if isinstance(team, dict) else ""
            name = name if isinstance(name, str) else ""
            role = "maintainer" if name == "project-maintainers" else ""
            for word, place in listed(document, team, "members"):
                yield account(word, place, role=role, section=name)
