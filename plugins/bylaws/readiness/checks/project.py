"""Rows about the project itself, its channels and its meetings."""

from __future__ import annotations

from typing import Final

from bylaws.formats.addresses import organization, repositories
from bylaws.model.decisions import Topic
from bylaws.readiness.answers import Answer, Case, Checks, missing, no, top, yes
from bylaws.words import messages as say
from bylaws.words.fact import Name, Text

CHECKS: Final = Checks()


def _project_key(key: str, todo: str, name: str, asks: str) -> None:
    def answer(case: Case) -> Answer:
        project = case.governance.body.project
        value = getattr(project, key)
        if not value and (path := case.file(key)):
            return yes(addresses=(path,))
        if not value:
            return missing(project, key, todo)
        if key == "description":
            return yes(project.place(key), value=Text(value))
        return yes(project.place(key), addresses=(value,))

    answer.__doc__ = asks
    CHECKS(name)(answer)


_project_key("roadmap", "add `roadmap`", "roadmap", "`project.roadmap` names it.")
_project_key("description", "add `description`", "described", "`project.description` says what the project is.")
_project_key("repository", "add `repository`", "repository", "`project.repository` names it.")
_project_key("website", "add `website`", "website", "`project.website` names it.")


@CHECKS("organization-linked")
def organization_linked(case: Case) -> Answer:
    """`project.repository` is in an organization, whose address is known."""
    project = case.governance.body.project
    name = organization(case.governance)
    if not project.repository or not name:
        return missing(project, "repository", "add `repository`")
    return yes(project.place("repository"), addresses=(project.repository.rsplit("/", 1)[0],))


@CHECKS("repositories-linked")
def repositories_linked(case: Case) -> Answer:
    """`project.repository` and `project.repositories` name them."""
    project = case.governance.body.project
    if not project.repository:
        return missing(project, "repository", "add `repository`")
    others = repositories(case.governance)[1:]
    if not others:
        return yes(project.place("repository"), value=Text("N/A"), said=[say.evidence_no_repositories()])
    return yes(project.place("repository"), addresses=others)


@CHECKS("license-accepted")
def license_accepted(case: Case) -> Answer:
    """`project.license` is Apache-2.0."""
    project = case.governance.body.project
    if not project.license:
        return missing(project, "license", "add `license: Apache-2.0`")
    if project.license != "Apache-2.0":
        note = f"The license is {project.license}; others than Apache-2.0 need an exception."
        return no(project.place("license"), note, "ask the foundation for an exception")
    value = say.evidence_license(license=Name(project.license))
    return yes(project.place("license"), pages=(("governance", "licenses"),), value=value)


@CHECKS("sign-off")
def sign_off(case: Case) -> Answer:
    """`project.sign_off` says what contributors agree to."""
    project = case.governance.body.project
    if not project.sign_off:
        return missing(project, "sign_off", "add `sign_off: dco`")
    return yes(project.place("sign_off"))


@CHECKS("dot-project-kept")
def dot_project_kept(case: Case) -> Answer:
    """`exports` has `dot-project`."""
    return _kept(case, "dot_project")


@CHECKS("security-insights-kept")
def security_insights_kept(case: Case) -> Answer:
    """`exports` has `security-insights`."""
    return _kept(case, "security_insights")


def _kept(case: Case, key: str) -> Answer:
    body = case.governance.body
    if getattr(body.exports, key):
        return yes(body.exports.place(key))
    name = body.exports.FIELDS[key].key
    place = body.exports.place() if "exports" in body.given() else body.project.place()
    return no(place, f"`{name}` is not kept.", f"add `{name}` to `exports`")


@CHECKS("roadmap-process")
def roadmap_process(case: Case) -> Answer:
    """A decision is about the roadmap."""
    for matter in case.governance.body.decisions.values():
        if matter.topic is Topic.ROADMAP:
            return yes(matter.place(), pages=(("governance", "decisions"),))
    body = case.governance.body
    place = top(body, "decisions") if body.decisions else body.project.place()
    return no(place, "No decision is about the roadmap.", "add a decision with `topic: roadmap`")


@CHECKS("contributing-guide")
def contributing_guide(case: Case) -> Answer:
    """`project.contributing` names the guide."""
    project = case.governance.body.project
    if not project.contributing and (path := case.file("contributing")):
        return yes(addresses=(path,))
    if not project.contributing:
        return missing(project, "contributing", "add `contributing: CONTRIBUTING.md`")
    return yes(project.place("contributing"), addresses=(project.contributing,))


@CHECKS("public-channel")
def public_channel(case: Case) -> Answer:
    """A public channel has an address."""
    body = case.governance.body
    for channel in body.channels.values():
        if channel.is_public and (channel.url or channel.address):
            return yes(channel.place(), pages=(("meetings", "channels"), ("governance", "communication")))
    return missing(body, "channels", "add a public channel to `channels`, with its `url`")


@CHECKS("channels-documented")
def channels_documented(case: Case) -> Answer:
    """Every private channel says what it is for."""
    body = case.governance.body
    if not body.channels:
        return missing(body, "channels", "add `channels`")
    for channel in body.channels.values():
        if not channel.is_public and not channel.purpose:
            return no(channel.place(), f"`{channel.id}` is private and does not say what it is for.", "add `purpose`")
    first = next(iter(body.channels.values()))
    private = sum(not channel.is_public for channel in body.channels.values())
    counted = say.evidence_channels(count=len(body.channels), private=private)
    return yes(first.place(), pages=(("meetings", "channels"), ("governance", "communication")), said=[counted])


@CHECKS("meetings-public")
def meetings_public(case: Case) -> Answer:
    """A public meeting says when it is, and where."""
    body = case.governance.body
    if not body.meetings:
        return missing(body, "meetings", "add `meetings`")
    for meeting in body.meetings.values():
        if meeting.is_public and meeting.when and (meeting.link or meeting.calendar or meeting.notes):
            return yes(meeting.place(), pages=(("meetings", meeting.id), ("governance", "meetings")))
    first = next(iter(body.meetings.values()))
    note = "No public meeting says both when it is and where."
    return no(first.place(), note, "add `when`, and `link`, `calendar` or `notes`")
