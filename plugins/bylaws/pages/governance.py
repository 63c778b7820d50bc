"""GOVERNANCE.md: who decides what, and how."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bylaws.governance import Governance, Matter
from bylaws.markdown import Markup, table, without_empty_columns
from bylaws.model.decisions import Topic
from bylaws.model.scopes import ScopeKind
from bylaws.model.voting import Subject, VoteKind
from bylaws.pages.compose import Section
from bylaws.pages.phrases import capital, duration, joined
from bylaws.pages.sentences import Sentences

NAME: Final = "governance"
PATH: Final = "GOVERNANCE.md"
SECTIONS: Final = (
    Section("introduction", "Introduction"),
    Section("mission-and-scope", "Mission and scope"),
    Section("values", "Values"),
    Section("roles", "Roles"),
    Section("teams-and-committees", "Teams and committees"),
    Section("elections", "Elections"),
    Section("repositories-and-subprojects", "Repositories and subprojects"),
    Section("meetings", "Meetings"),
    Section("voting", "Voting"),
    Section("decisions", "Decisions", within="voting"),
    Section("cncf-resources", "CNCF resources"),
    Section("code-of-conduct", "Code of Conduct"),
    Section("security-response", "Security response"),
    Section("vendor-neutrality", "Vendor neutrality"),
    Section("communication", "Communication"),
    Section("licenses", "Licenses"),
    Section("changing-these-rules", "Changing these rules"),
    Section("credits", "Credits"),
)


def sections(words: Sentences) -> Sequence[Section]:
    return SECTIONS


def title(words: Sentences) -> str:
    return f"{words.governance.body.project.name} Governance"


def applies(governance: Governance) -> bool:
    body = governance.body
    return bool(body.voting or body.decisions or body.ladder or body.amendments)


def context(words: Sentences) -> Mapping[str, Any]:
    governance = words.governance
    named = governance.body.security.team if governance.body.security else None
    security = governance.body.teams.get(named or "")
    return {
        "decision_table": lambda: _decision_table(words),
        "told_in_full": [matter for matter in governance.matters if _needs_telling(matter)],
        "on_subprojects": governance.on(Topic.SUBPROJECTS),
        "on_foundation": governance.on(Topic.FOUNDATION),
        "kinds": tuple(governance.voting.kinds.values()),
        "told_teams": [team for team in governance.body.teams.values() if team is not security],
        "listed_scopes": [scope for scope in governance.body.scopes.values() if scope.kind is ScopeKind.SUBPROJECT],
        "capped": [role for role in governance.roles.values() if role.cap],
        "more_than_a_vote": any(_asks_for_approvals(matter) for matter in governance.matters),
        "always_voted": [matter for matter in governance.matters if matter.rule.must_be_voted],
        "worked": any(words.today(matter.rule) for matter in governance.matters),
        "private_venues": _venues(governance, {Subject.SECURITY, Subject.CONDUCT, Subject.PEOPLE}),
        "public_venues": _venues(governance, {Subject.EVERYTHING_ELSE}),
    }


def _needs_telling(matter: Matter) -> bool:
    """Whether a decision has more to it than a line of the table can say, and no section of its own."""
    decision = matter.decision
    if decision is None or decision.topic in (Topic.SUBPROJECTS, Topic.FOUNDATION):
        return False
    return bool(decision.steps or decision.covers or decision.note or decision.delegation or decision.proposed_by)


def _asks_for_approvals(matter: Matter) -> bool:
    becoming = matter.role.becoming if matter.role and not matter.removes else None
    return becoming is not None and bool(becoming.approvals or becoming.sponsors or becoming.no_objection_by)


def _venues(governance: Governance, subjects: set[Subject]) -> list[tuple[str, list[str]]]:
    found = []
    for venue in governance.voting.venues:
        served = [str(subject) for subject in venue.subjects if subject in subjects]
        if served:
            found.append((venue.channel, served))
    return found


def _decision_table(words: Sentences) -> Markup:
    governance = words.governance
    header = ("Decision", "Decided by", "Vote", "Votes needed today", "Open for", "Where", "Tie")
    rows = [_row(words, matter) for matter in governance.matters]
    default = governance.kind(None)
    if rows and default:
        rows.append(_default_row(words, default))
    if not rows:
        return Markup("")
    return table(*without_empty_columns(header, rows))


def _row(words: Sentences, matter: Matter) -> list[str | Markup]:
    governance = words.governance
    kind = governance.kind(matter.rule)
    group = governance.electorate(matter.rule)
    venues = governance.venues(matter.rule) if kind else ()
    window = matter.rule.open_for or (kind.open_for if kind else None)
    votes = kind is not None and kind.passes.counts_votes
    return [
        words.matter(matter),
        capital(words.group(group)) if group else "",
        words.vote(matter.rule),
        words.today(matter.rule, without_subject=matter.removes) if kind else "",
        duration(window) if window else "",
        joined((words.place_name(name) for name in venues), "or"),
        Markup(words.tie(governance.terms(kind).tie).removeprefix("the proposal ")) if kind and votes else "",
    ]


def _default_row(words: Sentences, kind: VoteKind) -> list[str | Markup]:
    governance = words.governance
    group = governance.electorate()
    return [
        "Everything else",
        capital(words.group(group)) if group else "",
        words.kind(kind),
        words.today(None),
        duration(kind.open_for) if kind.open_for else "",
        joined((words.place_name(name) for name in governance.venues(None)), "or"),
        Markup(words.tie(governance.terms(kind).tie).removeprefix("the proposal ")) if kind.passes.counts_votes else "",
    ]
