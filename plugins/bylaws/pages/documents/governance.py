"""GOVERNANCE.md: who decides what, and how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.body.matters import Matter, Motion
from bylaws.formats.gitvote_profiles import GitVote
from bylaws.markdown.writing import Markup, code, table, without_empty_columns
from bylaws.model.decisions import Topic
from bylaws.model.groups import Excluded
from bylaws.model.scopes import Scope, ScopeKind
from bylaws.model.vote_kinds import VoteKind
from bylaws.model.voting import Subject, Venue
from bylaws.pages.composing.compose import Section
from bylaws.pages.composing.parts import free_id
from bylaws.source import Open
from bylaws.words.phrases import capital, duration, joined
from bylaws.words.sentences import Sentences
from bylaws.words.votes import TIES

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
    Section("definitions", "Definitions"),
    Section("credits", "Credits"),
)
_BESIDE: Final = (Topic.SUBPROJECTS, Topic.FOUNDATION)
"""Topics whose decisions are told in a section of their own."""
"""Topics for whose votes there can be another place."""


def sections(words: Sentences) -> Sequence[Section]:
    """The sections of ours, with one for each office and team that there is more to say about."""
    return tuple(_sections(words))


def _sections(words: Sentences) -> Iterator[Section]:
    body = words.governance.body
    taken = {section.id for section in SECTIONS}
    security = _security_team(words.governance)
    for section in SECTIONS:
        yield section
        if section.id == "roles":
            for office in filter(words.has_section, body.offices.values()):
                name = free_id(taken, office.id, f"office-{office.id}")
                yield Section(name, office.name, "roles", "_office", {"role": office}, kin="offices")
        if section.id == "teams-and-committees":
            for team in body.teams.values():
                if team.id != security:
                    name = free_id(taken, team.id, f"team-{team.id}")
                    values = {"role": team, "leads": False}
                    yield Section(name, team.name, section.id, "_team", values, kin="teams")
        if section.id == "elections" and len(body.elections) > 1:
            for election in body.elections.values():
                name = free_id(taken, election.id, f"election-{election.id}")
                heading = election.id.replace("-", " ").capitalize()
                yield Section(name, heading, section.id, "_election", {"election": election}, kin="elections")


def _security_team(governance: Governance) -> str:
    """The team that the section on security tells about."""
    security = governance.body.security
    team = (security.team if security else None) or ""
    return team if team in governance.body.teams else ""


def title(words: Sentences) -> str:
    return f"{words.governance.body.project.name} Governance"


def applies(governance: Governance) -> bool:
    return Sentences(governance).has_rules


def context(words: Sentences) -> Mapping[str, Any]:
    governance = words.governance
    body = governance.body
    gitvote = GitVote(governance) if body.exports.gitvote else None
    return {
        "decision_table": lambda: decision_table(words, gitvote),
        "gitvote": gitvote is not None and bool(gitvote.profiles),
        "told_in_full": [matter for matter in governance.matters if _needs_telling(matter)],
        "on_subprojects": governance.on(Topic.SUBPROJECTS),
        "on_foundation": governance.on(Topic.FOUNDATION),
        "security_team": body.teams.get(_security_team(governance)),
        "listed_scopes": [scope for scope in body.scopes.values() if _is_listed(governance, scope)],
        "capped": [role for role in governance.roles.values() if role.cap],
        "more_than_a_vote": any(_asks_for_approvals(matter) for matter in governance.matters),
        "always_voted": [matter for matter in governance.matters if matter.rule.must_be_voted],
        "worked": any(words.today(matter.rule) for matter in governance.matters),
        "venues": _venues(governance),
        "elections": list(body.elections.values()),
    }


def _is_listed(governance: Governance, scope: Scope) -> bool:
    """Subprojects, and every part that the list of people does not name."""
    if scope.kind is ScopeKind.SUBPROJECT:
        return True
    held = any(governance.seats(role, scope=scope.id) for role in governance.roles)
    return not (held or scope.roster or (scope.repositories and scope.github_team))


_IN_THE_TABLE: Final = frozenset(
    {"what", "topic", "scopes", "vote", "by", "open_for", "venues", "must_be_voted", "id", "_origin"}
)
"""What the table says about a decision."""


def _needs_telling(matter: Matter) -> bool:
    """Whether a decision has more to it than a line of the table can say, and no section of its own."""
    decision = matter.decision
    if decision is None or decision.topic in _BESIDE:
        return False
    more = decision.given().keys() - _IN_THE_TABLE
    open_keys = decision.gaps().keys() - {"vote", "by"}
    return bool(open_keys or more or (decision.by and decision.by.note))


def _asks_for_approvals(matter: Matter) -> bool:
    becoming = matter.role.becoming if matter.role and not matter.removing else None
    return bool(becoming and (becoming.approvals or becoming.sponsors or becoming.veto))


def _venues(governance: Governance) -> list[tuple[Venue, tuple[Subject, ...]]]:
    """Where votes are held, public places first, each with the only subjects that are voted on there."""
    everything = Subject.EVERYTHING_ELSE
    public: list[tuple[Venue, tuple[Subject, ...]]] = []
    others: list[tuple[Venue, tuple[Subject, ...]]] = []
    for venue in governance.voting.venues:
        if not venue.subjects or everything in venue.subjects:
            public.append((venue, ()))
        else:
            others.append((venue, venue.subjects))
    return [*public, *others]


# --- decisions -------------------------------------------------------------------------------------------------------


def decision_table(words: Sentences, gitvote: GitVote | None = None) -> Markup:
    """Every decision with who takes it and how; the last line is for all others."""
    governance = words.governance
    header = ("Decision", "Decided by", "Vote", "Votes needed today", "Open for", "Where", "Tie", "Counted")
    rows = [[*_row(words, it), _counted(governance, gitvote, it)] for it in governance.matters]
    default = governance.kind(None)
    if rows and default:
        rows.append([*_default_row(words, default), _counted(governance, gitvote, None)])
    return table(*without_empty_columns(header, rows)) if rows else Markup("")


def _counted(governance: Governance, gitvote: GitVote | None, matter: Matter | None) -> str:
    """The command that begins a vote, or that people count it; nothing for what is not voted on."""
    if gitvote is None or governance.kind(governance.in_force(matter.rule) if matter else None) is None:
        return ""
    command = gitvote.command(matter)
    return code(command) if command else "by hand"


def _row(words: Sentences, matter: Matter) -> list[str]:
    governance = words.governance
    rule = governance.in_force(matter.rule)
    kind = governance.kind(rule)
    window = rule.open_for or (kind.open_for if kind else None)
    return [
        words.matter(matter),
        words.deciders(rule) if kind or rule.by is not None else "",
        words.vote(rule),
        _today(words, matter, kind) if kind else "",
        duration(window) if window else "",
        joined((words.place_name(name) for name in governance.venues_of(matter)), "or") if kind else "",
        _tie(words, kind) if kind else "",
    ]


def _today(words: Sentences, matter: Matter, kind: VoteKind) -> str:
    """Today's number. Where the person concerned has no vote, a removal has another one than an appointment."""
    rule = words.governance.in_force(matter.rule)
    number = words.today(rule, removing=matter.removing)
    if matter.motion is Motion.APPOINT_OR_REMOVE and number and Excluded.SUBJECT in kind.excluding:
        return f"{number}; for a removal {words.today(rule, removing=matter.role)}"
    return number


def _tie(words: Sentences, kind: VoteKind) -> str:
    voting = words.governance.voting
    unsettled = isinstance(kind.tie, Open) or (kind.tie is None and isinstance(voting.tie, Open))
    if unsettled or not kind.passes.counts_votes:
        return ""
    return TIES[words.governance.terms(kind).tie]


def _default_row(words: Sentences, kind: VoteKind) -> list[str]:
    governance = words.governance
    group = governance.electorate()
    return [
        "Everything else",
        capital(words.group(group)) if group else "",
        words.kind(kind),
        words.today(None),
        duration(kind.open_for) if kind.open_for else "",
        joined((words.place_name(name) for name in governance.venues(None)), "or"),
        _tie(words, kind),
    ]
