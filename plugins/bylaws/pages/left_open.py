"""What a body has not settled (`undecided`), or what its documents do not say (`unspecified`), said plainly.

Each key has words that finish the sentence `… is not decided yet`. A key without words here is one that no reader of a
page would look for; `tests/test_projects.py` lists those with the reason.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from bylaws.markdown import Markup
from bylaws.model.access import Privilege
from bylaws.model.backing import Sponsors
from bylaws.model.becoming import Becoming
from bylaws.model.body import Body
from bylaws.model.channels import Channel
from bylaws.model.charter import Charter, CharterApproval, Deliverable, Mission, Operations
from bylaws.model.conduct import CodeOfConduct, Route
from bylaws.model.decided import Decided
from bylaws.model.decisions import Amendments, Decision
from bylaws.model.elections import Candidates, Election, Officers, Timetable, Voters
from bylaws.model.groups import Group
from bylaws.model.inactivity import Clock, Inactivity
from bylaws.model.kinds import VoteKind
from bylaws.model.ladder import Level, Role
from bylaws.model.leaving import Emeritus, Leave, SteppingDown
from bylaws.model.lifecycle import AffiliationRule, Lifecycle
from bylaws.model.meetings import ClosedMeeting, Meeting
from bylaws.model.neutrality import Neutrality
from bylaws.model.procedures import Step
from bylaws.model.project import Foundation, Project, ProjectScope
from bylaws.model.removal import Removal
from bylaws.model.requirements import Duty, Requirement
from bylaws.model.scopes import Admission, Departure, Scope, Subprojects, Tier
from bylaws.model.seating import Cap, SeatClass, Vacancy
from bylaws.model.security import Security
from bylaws.model.teams import Team
from bylaws.model.voting import Record, Venue, Voting
from bylaws.pages.phrases import capital, joined, raw, told
from bylaws.shape import Node

WHAT: Final[Mapping[type[Node], Mapping[str, str]]] = {
    Body: {
        "seats": "who holds which role",
        "scopes": "which parts there are",
        "subprojects": "how subprojects join and leave",
        "ladder": "which levels there are",
        "offices": "which offices there are",
        "teams": "which teams and committees there are",
        "lifecycle": "how people leave a role",
        "voting": "how decisions are made",
        "decisions": "what is decided in a way of its own",
        "elections": "how elections are held",
        "meetings": "when meetings take place",
        "closed_meetings": "when meetings are closed",
        "channels": "where people talk",
        "code_of_conduct": "which code of conduct applies",
        "security": "how to report a vulnerability",
        "neutrality": "how the independence from single organizations is protected",
        "amendments": "how these rules are changed",
    },
    Project: {
        "parent": "the body above this one",
        "foundation": "the foundation that hosts it",
        "governing_body": "who governs",
        "outlook": "how this will develop",
        "mission": "the mission",
        "goals": "what the goals are",
        "scope": "what belongs to the scope",
        "values": "what the values are",
        "license": "the license of the code",
        "documentation_license": "the license of the documentation",
        "sign_off": "what contributors agree to",
        "roadmap": "where the roadmap is",
        "contributing": "how to contribute",
    },
    Foundation: {
        "level": "the level at the foundation",
        "maintainer_list": "where the foundation reaches the maintainers",
    },
    ProjectScope: {"inside": "what is within the scope", "outside": "what is outside the scope"},
    Scope: {
        "repositories": "where the code is",
        "roster": "where the people are listed",
        "status": "the state",
        "since": "since when it has been part of the project",
        "sponsor": "who speaks for it",
        "governance": "where its own governance is",
        "contributing": "how to contribute to it",
        "alignment": "how it serves the goals of the whole",
        "packaged": "whether it is released with the main project",
        "review_every": "how often it is reviewed",
    },
    Subprojects: {
        "own_rules": "what a subproject may settle by itself",
        "admission": "how a subproject joins",
        "experimental": "what is different for subprojects on trial",
        "departure": "how a subproject leaves",
    },
    Admission: {
        "proposed_by": "who may propose a subproject",
        "criteria": "what a subproject must fulfill",
        "own_consent": "what a subproject must have settled before",
        "mentor": "who helps a new subproject",
    },
    Tier: {
        "marking": "how one can tell",
        "votes": "whether they have a vote",
        "review_every": "how often their state is reviewed",
    },
    Departure: {
        "reasons": "what the reasons can be",
        "new_home": "where a subproject can go",
        "archive": "what happens to what remains",
    },
    Decided: {
        "vote": "the kind of vote",
        "by": "who decides",
        "discussion": "how long the matter is discussed",
        "open_for": "how long the vote stays open",
        "fallback": "what follows when there is no agreement",
        "must_be_voted": "whether it always takes a vote",
        "venues": "where it is decided",
    },
    Decision: {
        "scopes": "to which parts this applies",
        "at_scope_level": "whether each part decides this for itself",
        "proposed_by": "who may propose it",
        "covers": "what belongs to the matter",
        "steps": "the way to a decision",
        "delegation": "to whom the work may be handed",
    },
    Amendments: {
        "covers": "which documents these rules are",
        "proposal": "how a change is proposed",
        "proposed_by": "who may propose a change",
        "comment_period": "how long a proposal is open for comments",
        "editorial": "how changes are decided that do not alter the meaning",
        "bootstrap": "how it is decided as long as the body that decides does not exist",
    },
    Voting: {
        "electorate": "who votes",
        "default": "how everything is decided for which nothing else is said",
        "otherwise": "the vote that follows when there is no agreement",
        "demanded_by": "who may ask for a vote",
        "of": "of what a share is taken",
        "quorum": "the quorum",
        "tie": "what follows a tie",
        "kinds": "which kinds of votes there are",
        "venues": "where votes are held",
        "record": "how votes are recorded",
        "aim": "what is tried before a vote",
    },
    VoteKind: {
        "of": "of what the share is taken",
        "open_for": "how long it stays open",
        "quorum": "the quorum",
        "tie": "what follows a tie",
        "abstentions": "what an abstention means",
        "silence": "what it means not to vote",
        "excluding": "who has no vote",
        "votes_per_organization": "how many votes one organization has",
        "closes_early": "whether it can end early",
        "secret": "whether votes are secret",
    },
    Venue: {"subjects": "on what this venue is used to vote"},
    Record: {"where": "where", "what": "what is recorded"},
    Role: {
        "held_in": "where the role is held",
        "responsibilities": "what holders of the role do",
        "requirements": "what it takes to be considered",
        "privileges": "what holders of the role may do",
        "becoming": "how somebody comes to hold the role",
        "removal": "how somebody loses the role",
        "inactivity": "when a holder of the role counts as inactive",
        "onboarding": "what is done for a new holder of the role",
        "offboarding": "what is done when a holder leaves the role",
        "size": "how many people hold the role",
        "term": "how long a term lasts",
        "cap": "how many seats one organization may hold",
        "listed_in": "the place of the record of all holders",
        "specializations": "which kinds of holders there are",
    },
    Level: {"getting_started": "how to take part"},
    Team: {
        "size": "how many members there are",
        "members": "who the members are",
        "purpose": "the purpose",
        "powers": "on which matters it decides",
        "delegated": "what it has handed on",
        "appointed_by": "who appoints the members",
        "may_be_everyone": "whether another group may act as this team",
        "ratified_by": "who must confirm what it proposes",
        "criteria": "what members should bring",
        "outsiders": "whether people from outside may be members",
        "seat_owner": "to whom a seat belongs",
        "classes": "which kinds of seats there are",
        "cohorts": "how many seats are filled in each round",
        "replaced_per_year": "how many members are replaced every year",
        "renewal_within": "how soon a term is renewed",
        "election": "how its members are elected",
        "decides": "how it decides",
        "vacancy": "what happens when a seat falls empty",
        "review_every": "how often its membership is reviewed",
        "reviewed": "when its membership was last reviewed",
        "contact": "how to reach it",
    },
    SeatClass: {
        "size": "how many such seats there are",
        "filled_by": "how they are filled",
        "eligible": "who may hold one",
        "term": "how long they are held",
        "required": "whether they may stay empty",
    },
    Vacancy: {
        "steps": "what is done when a seat falls empty",
        "rest_of_term": "how long a successor serves",
        "skip_within": "whether the seat can stay empty until the next election",
    },
    Sponsors: {"from_other_organizations": "whether sponsors must come from other organizations"},
    Step: {"actor": "who does this", "where": "where this is done", "within": "how long it may take"},
    Duty: {"text": "what is done", "count": "how many", "per": "the time in which it is counted"},
    Privilege: {"text": "what holders of the role may do", "access": "which access"},
    Group: {"role": "which group that is", "scope": "in which part"},
    Requirement: {
        "text": "what is asked for",
        "count": "how many",
        "held": "which role",
        "active_for": "for how long",
        "effort": "how much",
        "sponsors": "who vouches",
        "two_factor": "whether it is asked for",
        "any_of": "which conditions",
        "all_of": "which conditions",
        "per": "the time in which it is counted",
        "source": "where the number is read",
        "held_for": "for how long",
    },
    Becoming: {
        "automatic": "what makes somebody a holder of the role",
        "drawn_from": "who is eligible",
        "nominated_by": "who may nominate",
        "self_nomination": "whether candidates may put themselves forward",
        "nomination": "the form of a nomination",
        "nominate_in": "where nominations are made",
        "nominations_open_for": "how long nominations are taken",
        "opening": "what makes an opening",
        "sponsors": "who must vouch for a candidate",
        "consent": "how a candidate agrees",
        "approvals": "which approvals are needed",
        "no_objection_by": "who can stop it by objecting",
        "appointed_by": "who appoints",
        "neutral": "whether the employer of a candidate counts",
        "spread": "whether nominations from one organization are limited",
        "informal": "whether there is a formal process",
        "probation": "whether there is a time of trial",
        "steps": "which steps lead there",
    },
    Removal: {"grounds": "what can lead to a removal", "steps": "what happens before a removal is decided"},
    Inactivity: {
        "clocks": "how inactivity is measured",
        "needs": "whether one of several signs is enough",
        "consequences": "what follows inactivity",
        "extended_by": "who can grant more time",
    },
    Clock: {"longer_than": "for how long"},
    Cap: {"on_breach": "what happens when the limit is exceeded"},
    Lifecycle: {
        "onboarding": "what is done when somebody takes a role",
        "offboarding": "what is done when somebody has left a role",
        "inactivity": "when somebody counts as inactive",
        "removal": "how somebody loses a role against their will",
        "stepping_down": "how people step down",
        "leave": "how people take a leave of absence",
        "emeritus": "what becomes of people who have left",
        "affiliation": "how the affiliations here are kept current",
    },
    SteppingDown: {
        "contact": "whom to tell",
        "notice": "how long before",
        "any_time": "whether people may step down at any time",
        "down_the_ladder": "whether people may move to a lower level instead",
        "steps": "which steps to take",
    },
    Leave: {
        "reasons_needed": "whether reasons must be given",
        "how": "how a leave begins",
        "back": "how a leave ends",
        "silent_for": "how long a leave can last without contact",
    },
    Emeritus: {
        "when": "when emeritus status is given",
        "rights": "what people with this status may do",
        "permanent": "how long they stay on record",
        "back": "how they may return",
    },
    AffiliationRule: {
        "update_within": "how soon a change of employer is entered here",
        "verify_every": "how often affiliations are confirmed",
    },
    Election: {
        "every": "how often elections are held",
        "method": "how votes are counted",
        "officers": "who runs the election",
        "voters": "who may vote",
        "candidates": "who may stand",
        "timetable": "the timetable",
        "tie": "what follows a tie",
    },
    Officers: {
        "appointed_before": "when they are named",
        "conditions": "what holds for them",
        "from_several_organizations": "whether they must come from several organizations",
        "people": "who they are",
    },
    Voters: {
        "group": "which group votes",
        "contributions": "how many contributions make a voter",
        "within": "in which time contributions are counted",
        "measured_by": "where contributions are counted",
        "exceptions": "where to apply for an exception",
        "roll": "where the roll of voters is",
        "guide": "where the guide for voters is",
    },
    Candidates: {
        "drawn_from": "who is eligible",
        "nominated_by": "who may nominate",
        "self_nomination": "whether candidates may nominate themselves",
        "endorsements": "how many endorsements a candidate needs",
        "endorsing_organizations": "from how many organizations the endorsements must come",
        "term_limit": "how often somebody may be elected",
        "other_roles": "whether candidates may hold other roles at the same time",
    },
    Timetable: {
        "nominations_open_before": "when nominations open",
        "nominations_close_before": "when nominations close",
        "voting_for": "how long voting lasts",
        "results_within": "when the results are published",
        "office_begins": "when those elected take office",
        "bootstrap_within": "when the first election follows an appointed start",
    },
    Meeting: {
        "purpose": "the purpose",
        "when": "the day",
        "at": "the time",
        "zone": "the time zone",
        "lasts": "the length",
        "public": "whether everybody may come",
        "attendance": "who is expected to take part",
        "link": "the link",
        "notes": "the place of the notes",
        "recordings": "the place of the recordings",
        "calendar": "the calendar",
        "announced_in": "where it is announced",
        "private_parts": "which parts are not public",
    },
    ClosedMeeting: {
        "called_by": "who calls a closed meeting",
        "trigger": "when a closed meeting is called",
        "invited": "who is invited",
    },
    Channel: {
        "purpose": "what it is for",
        "archive": "where the archive is",
        "public": "who can read it",
        "readers": "who can read it",
    },
    CodeOfConduct: {
        "own_text": "whether there are further rules",
        "report_to": "where to report within the community",
        "handled_by": "who handles reports",
        "handled_in": "where reports are discussed",
        "routes": "what is different when certain people are involved",
        "guidelines": "which further rules there are",
    },
    Route: {
        "recused": "whether the person concerned takes part in the decision",
        "designates": "whether people are named to work with the committee",
        "designated_by": "who names them",
        "uninvolved": "whether they must have no part in the matter",
        "handled_by": "who decides then",
    },
    Security: {
        "policy": "where the security policy is",
        "report_to": "where to report a vulnerability",
        "advisories": "whether there is a form for private reports",
        "team": "who handles reports",
        "acknowledged_within": "how soon reporters get an answer",
        "answered_within": "how soon the next steps are explained",
        "disclosed_after": "when vulnerabilities are disclosed",
        "embargo": "the embargo policy",
        "supported": "which releases get fixes",
    },
    Neutrality: {
        "commitment": "what we commit ourselves to",
        "plan": "what we do to get there",
        "meanwhile": "what we do until then",
        "reports": "how often we report on our progress",
        "reported": "when we last reported",
        "report": "where the last report is",
        "feedback": "how others can take part",
    },
    Charter: {
        "background": "the background",
        "mission": "the mission",
        "scope": "what the group works on",
        "out_of_scope": "what is outside the scope",
        "deliverables": "what the group makes",
        "completed": "what the results are",
        "success": "when the group has succeeded",
        "stakeholders": "whom the work concerns",
        "coordination": "with whom the work is coordinated",
        "projects": "which projects matter to the group",
        "operations": "by which rules the group works",
        "roadmap": "where the roadmap is",
        "inactive_after": "when the group counts as inactive",
        "ends_when": "when the group ends",
        "reviewed_every": "how often the charter is reviewed",
        "approvals": "when the charter was approved",
        "founders": "who founded the group",
        "contributors": "who wrote the charter",
    },
    Mission: {"focus": "the focus", "secondary": "the secondary mission", "means": "how the group goes about it"},
    Deliverable: {"due": "when it is due", "status": "the state"},
    Operations: {"url": "where these rules are"},
    CharterApproval: {"date": "the date", "url": "the record"},
}
_VERDICTS: Final = {"undecided": "not decided yet", "unspecified": "not stated"}


def what(node: type[Node], key: str) -> str | None:
    """The words for a key; those of a class go before those of its base classes."""
    return next((WHAT[base][key] for base in node.__mro__ if key in WHAT.get(base, ())), None)


def verdict(node: Node, key: str) -> str:
    """`not stated`, `not decided yet`, or nothing where the key is settled: for a cell of a table."""
    return _VERDICTS.get(node.is_open(key) or "", "")


def left_open(node: Node, *, keys: Collection[str] = (), but: Collection[str] = ()) -> Markup:
    """`The time and the time zone are not stated.` for some keys of a node, or for all of them but some."""
    if not node.left_open:
        return raw("")
    return told(*_sentences(node, [key for key in node.FIELDS if (key in keys or not keys) and key not in but]))


def _sentences(node: Node, keys: Collection[str]) -> Iterator[Markup]:
    for openness, words in _VERDICTS.items():
        gaps = [found for key in keys if node.is_open(key) == openness and (found := what(type(node), key))]
        if gaps:
            yield raw(f"{capital(joined(map(raw, gaps)))} {'is' if len(gaps) == 1 else 'are'} {words}.")
