"""Rows about channels, contributions, engineering, security and adopters."""

from __future__ import annotations

from datetime import date
from typing import Final

from bylaws.body.governance import Governance
from bylaws.formats.addresses import organization, repositories
from bylaws.model.decisions import Topic
from bylaws.model.maturity import Use
from bylaws.model.review import Review
from bylaws.model.security import Security
from bylaws.problems import Place
from bylaws.readiness.answers import NO_REVIEW, Answer, Case, Checks, missing, no, sentence, some, top, yes
from bylaws.readiness.facts import in_words
from bylaws.source import Open

CHECKS: Final = Checks()
_NONE: Final = Review()
YEAR: Final = 366
"""For how many days a release shows that there are regular ones."""
FOR_THREE: Final = 3
"""How many adopters a foundation asks for."""


def _review(case: Case) -> Review:
    return case.governance.body.review or _NONE


def _at(governance: Governance) -> Place:
    """Where `review` stands; the project where there is none."""
    body = governance.body
    return top(body, "review") if "review" in body.given() else body.project.place()


# --- people and channels ---------------------------------------------------------------------------------------------


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
    note = f"{some(len(body.channels), 'channel is', 'channels are')} listed"
    note += f"; {some(private, 'is', 'are')} private, each with its purpose" if private > 1 else ""
    note += "; one is private, and has its purpose" if private == 1 else ""
    note = sentence(note)
    return yes(first.place(), pages=(("meetings", "channels"), ("governance", "communication")), note=note)


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


# --- the project -----------------------------------------------------------------------------------------------------


def _project_key(key: str, todo: str, name: str, asks: str) -> None:
    def answer(case: Case) -> Answer:
        project = case.governance.body.project
        value = getattr(project, key)
        if not value and (path := case.file(key)):
            return yes(addresses=(path,))
        if not value:
            return missing(project, key, todo)
        if key == "description":
            return yes(project.place(key), value=value)
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
        return yes(project.place("repository"), value="N/A", note="There are no further repositories.")
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
    value = f"N/A: the license is {project.license}."
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


# --- releases --------------------------------------------------------------------------------------------------------


def _release_key(key: str, name: str, asks: str, lacking: str) -> None:
    def answer(case: Case) -> Answer:
        releases = _review(case).releases
        if not releases:
            return no(
                _at(case.governance), "The record has no `review.releases`.", NO_REVIEW.replace("it", "`releases`")
            )
        if not getattr(releases, key):
            return no(releases.place(), lacking, f"add `{key}`")
        address = (releases.process,) if key == "process" and releases.process else ()
        return yes(releases.place(key), pages=(("application", "releases"),), addresses=address)

    answer.__doc__ = asks
    CHECKS(name)(answer)


_release_key(
    "process", "release-process", "`releases.process` names the document.", "No document on releases is named."
)
_release_key(
    "every", "release-expectations", "`releases.every` is given.", "Nothing says how often there is a release."
)
_release_key("tagging", "release-tagging", "`releases.tagging` is given.", "Nothing says how releases are told apart.")
_release_key("branching", "release-branching", "`releases.branching` is given.", "Nothing is said about branches.")
_release_key("support", "release-support", "`releases.support` is given.", "Nothing says what is supported.")
_release_key(
    "artifacts", "release-artifacts", "`releases.artifacts` is given.", "Nothing says what a release contains."
)
_release_key("versioning", "versioning", "`releases.versioning` is given.", "Nothing says how versions are numbered.")


@CHECKS("release-history")
def release_history(case: Case) -> Answer:
    """`releases.made` lists releases, the last of them not older than a year."""
    releases = _review(case).releases
    if not releases:
        return no(_at(case.governance), "The record has no `review.releases`.", NO_REVIEW.replace("it", "`releases`"))
    if not releases.made:
        return no(releases.place(), "No release is listed.", "add `made`")
    dated = [one for one in releases.made if one.date]
    if not dated:
        return no(releases.place("made"), "No release that is listed has a date.", "add `date` to the releases")
    last = max(dated, key=lambda one: one.date.last if one.date else date.min)
    if case.today and last.date and (case.today - last.date.last).days > YEAR:
        note = f"The last release that is listed, {last.version}, is of {in_words(last.date)}."
        return no(last.place("date"), note, "add the releases since then to `made`")
    note = f"{some(len(releases.made), 'release is', 'releases are')} listed"
    if last.date:
        note += f", the last of them, {last.version}, of {in_words(last.date)}"
    return yes(releases.place("made"), pages=(("application", "releases"),), note=sentence(note))


# --- security --------------------------------------------------------------------------------------------------------


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
        names = ", ".join(f"{role.name} ({privilege.access})" for role, privilege in given)
        note = f"Access to the repositories goes with the role: {names}."
        return yes(privilege.place("access"), pages=(("ladder", role.id), ("governance", "roles")), note=note)
    note = "No role has an `access`, and no file of permissions is kept."
    return no(body.project.place(), note, "add `access` to the privileges of roles, or `clowarden` to `exports`")


def _audit_of(kind: str, name: str, asks: str, lacking: str) -> None:
    def answer(case: Case) -> Answer:
        for audit in _review(case).audits:
            if audit.kind != kind:
                continue
            if audit.open and audit.severe:
                return no(audit.place("open"), f"{audit.open} findings are open.", "fix them, then write `open: 0`")
            return yes(audit.place(), pages=(("application", "security"),), addresses=(audit.url,))
        return no(_at(case.governance), lacking, f"add it to `review.audits` with `kind: {kind}`")

    answer.__doc__ = asks
    CHECKS(name)(answer)


_audit_of("self", "self-assessment", "`audits` has one that the body made itself.", "No self-assessment is recorded.")
_audit_of("joint", "joint-assessment", "`audits` has a joint one.", "No joint assessment is recorded.")
_audit_of("third-party", "third-party-audit", "`audits` has one by someone else.", "No audit by others is recorded.")


def _badge_of(levels: tuple[str, ...], name: str, asks: str) -> None:
    def answer(case: Case) -> Answer:
        badge = _review(case).badges.get("best-practices")
        if badge is None:
            return no(_at(case.governance), "No badge is recorded.", "add `best-practices` to `review.badges`")
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


# --- ecosystem -------------------------------------------------------------------------------------------------------


@CHECKS("adopters-listed")
def adopters_listed(case: Case) -> Answer:
    """`review` names adopters, or the page that lists them."""
    review = _review(case)
    if review.adopters_page:
        return yes(review.place("adopters_page"), pages=(("adopters", ""),), addresses=(review.adopters_page,))
    if review.adopters:
        return yes(review.place("adopters"), pages=(("adopters", ""), ("application", "adopters")))
    if path := case.file("adopters", "users"):
        return yes(addresses=(path,))
    return no(_at(case.governance), "No adopter is recorded.", "add `adopters` or `adopters_page` to `review`")


@CHECKS("three-adopters")
def three_adopters(case: Case) -> Answer:
    """Three adopters are recorded who do more than try it out."""
    review = _review(case)
    found = [one for one in review.adopters if one.stage is not Use.TRIAL]
    if len(found) >= FOR_THREE:
        production = sum(one.stage is Use.PRODUCTION for one in found)
        note = f"{some(len(found), 'adopter', 'adopters')} use {case.governance.body.project.called}"
        note += (
            ", all in production"
            if production == len(found)
            else f", {some(production, 'of them', 'of them')} in production"
        )
        note = sentence(note)
        return yes(review.place("adopters"), pages=(("adopters", ""), ("application", "adopters")), note=note)
    note = sentence(f"{some(len(found), 'adopter is', 'adopters are')} recorded")
    return no(_at(case.governance), note, "add more to `review.adopters`")


@CHECKS("alignment-stated")
def alignment_stated(case: Case) -> Answer:
    """`review.alignment` says how the project serves the mission of its foundation."""
    review = _review(case)
    if not review.alignment:
        return no(_at(case.governance), "The record has no `alignment`.", "add `alignment` to `review`")
    return yes(review.place("alignment"), pages=(("application", "integrations"),), value=review.alignment)


@CHECKS("integrations-documented")
def integrations_documented(case: Case) -> Answer:
    """`review` names integrations, or the page that documents them."""
    review = _review(case)
    if review.integrations_page:
        return yes(review.place("integrations_page"), addresses=(review.integrations_page,))
    if review.integrations:
        return yes(review.place("integrations"), pages=(("application", "integrations"),))
    return no(_at(case.governance), "No integration is recorded.", "add `integrations` to `review`")
