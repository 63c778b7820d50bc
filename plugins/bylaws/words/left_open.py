"""What a body has not settled (`undecided`), or what its documents do not say (`unspecified`), said plainly.

Each key has words that finish the sentence `… is not decided yet`. A key without words here is one that no reader of a
page would look for; `tests/pages/test_projects.py` lists those with the reason.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from bylaws.markdown.writing import Markup
from bylaws.model.access import Privilege
from bylaws.model.backing import Sponsors, Veto
from bylaws.model.becoming import Automatic, Becoming, Probation
from bylaws.model.body import Body
from bylaws.model.channels import Channel
from bylaws.model.charter import Charter, CharterApproval, Deliverable, Mission, Operations
from bylaws.model.conditions import Condition
from bylaws.model.conduct import CodeOfConduct, Route
from bylaws.model.decided import Ruled, Stage
from bylaws.model.decisions import Amendments, Decision, Editorial
from bylaws.model.elections import Candidates, Election, ElectionDates, Officers, Timetable, Uncontested, Voters
from bylaws.model.groups import Counted, Group
from bylaws.model.inactivity import Clock, Effect, Inactivity
from bylaws.model.ladder import Level, Role
from bylaws.model.leaving import Emeritus, Leave, Return, SteppingDown
from bylaws.model.lifecycle import AffiliationRule, Lifecycle
from bylaws.model.meetings import ClosedMeeting, Meeting
from bylaws.model.neutrality import Neutrality
from bylaws.model.procedures import Step
from bylaws.model.project import Foundation, Project, ProjectScope
from bylaws.model.removal import Appeal, Removal, Suspension
from bylaws.model.requirements import Duty, Requirement
from bylaws.model.scopes import Admission, Departure, Scope, Subprojects, Tier
from bylaws.model.seating import Cap, Forfeiture, Quota, SeatClass, Vacancy
from bylaws.model.security import Security
from bylaws.model.teams import Team
from bylaws.model.vote_kinds import Extension, Objection, OrganizationVotes, VoteKind
from bylaws.model.voting import Venue, VoteRecord, Voting
from bylaws.source import Node, Open
from bylaws.words.phrases import capital, joined, raw, told

WHAT: Final[Mapping[type[Node], Mapping[str, str]]] = {
    Body: {
        "definitions": "what words mean",
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
        "tier": "the class",
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
        "fixed_rules": "what is the same for every subproject",
        "otherwise": "what holds for a subproject without rules of its own",
        "tiers": "which classes of subprojects there are",
        "own_rules": "what a subproject may settle by itself",
        "admission": "how a subproject joins",
        "departure": "how a subproject leaves",
    },
    Admission: {
        "refused_only_for": "for which reasons a subproject can be refused",
        "proposed_by": "who may propose a subproject",
        "criteria": "what a subproject must fulfill",
        "own_consent": "what a subproject must have settled before",
        "mentor": "who helps a new subproject",
    },
    Tier: {
        "description": "what it is",
        "duties": "what its subprojects do",
        "promotion": "how a subproject comes into this class",
        "marking": "how one can tell",
        "votes": "whether they have a vote",
        "review_every": "how often their state is reviewed",
    },
    Departure: {
        "reasons": "what the reasons can be",
        "new_home": "where a subproject can go",
        "archive": "what happens to what remains",
    },
    Ruled: {
        "seconded_by": "who must support a proposal first",
        "opens": "when the vote opens",
        "consulted": "who is heard before",
        "then": "what follows when there is no agreement",
        "veto": "who can stop it",
        "takes_effect": "when it takes effect",
        "vote": "the kind of vote",
        "by": "who decides",
        "discussion": "how long the matter is discussed",
        "open_for": "how long the vote stays open",
        "must_be_voted": "whether it always takes a vote",
        "venues": "where it is decided",
    },
    Decision: {
        "reserved": "whether somebody else may decide this",
        "scopes": "to which parts this applies",
        "at_scope_level": "whether each part decides this for itself",
        "proposed_by": "who may propose it",
        "covers": "what belongs to the matter",
        "steps": "the way to a decision",
        "delegation": "to whom the work may be handed",
    },
    Amendments: {
        "precedence": "which document counts where two disagree",
        "interpreted_by": "who says what these rules mean",
        "reviewed_every": "how often these rules are looked at again",
        "covers": "which documents these rules are",
        "proposal": "how a change is proposed",
        "proposed_by": "who may propose a change",
        "editorial": "how changes are decided that do not alter the meaning",
        "bootstrap": "how it is decided as long as the body that decides does not exist",
    },
    Voting: {
        "closes": "when a vote ends",
        "demand": "how many people it takes to ask for a vote",
        "stronger": "who may demand a stronger vote",
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
        "again_after": "when a proposal that failed can come back",
        "against": "how many votes against it may have",
        "closes": "when it ends",
        "extension": "who can extend it",
        "floor": "what the winner must have besides",
        "objection": "who may object",
        "secrecy": "who sees how somebody votes",
        "then": "what follows when there is no result",
        "of": "of what the share is taken",
        "open_for": "how long it stays open",
        "quorum": "the quorum",
        "tie": "what follows a tie",
        "abstentions": "what an abstention means",
        "silence": "what it means not to vote",
        "excluding": "who has no vote",
        "votes_per_organization": "how many votes one organization has",
    },
    Venue: {"subjects": "on what this venue is used to vote"},
    VoteRecord: {"where": "where", "what": "what is recorded"},
    Role: {
        "per": "for what the role is given anew",
        "refined_by": "who may add requirements",
        "standing": "what it takes to keep the role",
        "term_limit": "how often somebody may hold the role",
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
        "alternates": "who may act for a member",
        "begun_by": "who the first members are",
        "forfeiture": "how a seat is lost without a vote",
        "odd": "whether the number of members must be odd",
        "quotas": "what kinds of members there must be",
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
        "appointed_by": "who appoints their holders",
        "organization": "to which organization they belong",
        "vacancy": "what happens when one falls empty",
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
    Sponsors: {
        "from_other_organizations": "whether sponsors must come from other organizations",
        "besides_nominator": "whether whoever nominated is counted",
        "organizations": "from how many organizations sponsors must come",
    },
    Step: {
        "actor": "who does this",
        "where": "where this is done",
        "within": "how long it may take",
        "at": "when this is done",
        "replies": "what follows an answer",
        "waits": "how long an answer is waited for",
    },
    Duty: {"text": "what is done", "count": "how many", "per": "the time in which it is counted"},
    Privilege: {"text": "what holders of the role may do", "access": "which access", "resources": "which access"},
    Group: {
        "role": "which group that is",
        "scope": "in which part",
        "contributors": "how much somebody must have contributed",
        "but_not": "who is left out",
    },
    Requirement: {
        "judged_by": "who says whether it is met",
        "of_which": "what some of them must be",
        "waived_by": "who can do without it",
        "working_time": "how much of the working time",
        "joined": "which channels",
        "accepted": "which documents",
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
        "invited_by": "who may invite",
        "on_request": "whether it is enough to ask",
        "reviewed_every": "how often candidates are looked for",
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
        "appointed_by": "who appoints",
        "neutral": "whether the employer of a candidate counts",
        "spread": "whether nominations from one organization are limited",
        "informal": "whether there is a formal process",
        "probation": "whether there is a time of trial",
        "steps": "which steps lead there",
    },
    OrganizationVotes: {"cast_by": "whose votes count"},
    Removal: {
        "grounds": "what can lead to a removal",
        "steps": "what happens before a removal is decided",
        "appeal": "how the person can appeal",
        "heard": "whether the person can answer",
        "only_these": "whether other reasons count",
        "proposed_by": "who may propose it",
        "suspension": "who can withdraw the role at once",
        "to_lower_level": "whether the person may be moved to a lower level",
    },
    Inactivity: {
        "effects": "what follows inactivity",
        "reviewed_by": "who looks at this",
        "reviewed_every": "how often this is looked at",
        "steps": "what is done before anything follows",
        "clocks": "how inactivity is measured",
        "needs": "whether one of several signs is enough",
        "extended_by": "who can grant more time",
    },
    Clock: {
        "longer_than": "for how long",
        "source": "where that is read",
    },
    Cap: {
        "on_breach": "what happens when the limit is exceeded",
        "classes": "which seats are counted",
        "from_": "when the limit begins to hold",
        "at_election": "what happens when an election exceeds the limit",
    },
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
        "successor": "whether one helps to find a successor",
        "contact": "whom to tell",
        "notice": "how long before",
        "any_time": "whether people may step down at any time",
        "down_the_ladder": "whether people may move to a lower level instead",
        "steps": "which steps to take",
    },
    Leave: {
        "most": "how long a leave may last",
        "counted": "whether people on leave are counted in votes",
        "stand_in": "who acts meanwhile",
        "reasons_needed": "whether reasons must be given",
        "how": "how a leave begins",
        "back": "how a leave ends",
        "silent_for": "how long a leave can last without contact",
    },
    Emeritus: {
        "entry": "who gives this status",
        "when": "when emeritus status is given",
        "rights": "what people with this status may do",
        "permanent": "how long they stay on record",
        "back": "how they may return",
    },
    AffiliationRule: {
        "update_within": "how soon a change of employer is entered here",
    },
    Election: {
        "tool": "what the election is held with",
        "uncontested": "what differs when there are no more candidates than seats",
        "special_for": "when an election is held out of turn",
        "special_roll": "who votes in an election out of turn",
        "steps": "what else is done",
        "every": "how often elections are held",
        "method": "how votes are counted",
        "officers": "who runs the election",
        "voters": "who may vote",
        "candidates": "who may stand",
        "timetable": "the timetable",
        "dates": "when the present election is held",
        "tie": "what follows a tie",
    },
    Officers: {
        "appointed_before": "when they are named",
        "conditions": "what holds for them",
        "from_several_organizations": "whether they must come from several organizations",
        "people": "who they are",
    },
    Voters: {
        "exceptions_by": "who decides about exceptions",
        "frozen": "by when somebody must belong to the voters",
        "group": "which group votes",
        "exceptions": "where to apply for an exception",
        "roll": "where the roll of voters is",
        "guide": "where the guide for voters is",
    },
    Candidates: {
        "requirements": "what it takes to stand",
        "nominations_each": "how many people somebody may nominate",
        "statement": "what candidates write about themselves",
        "drawn_from": "who is eligible",
        "nominated_by": "who may nominate",
        "self_nomination": "whether candidates may nominate themselves",
        "endorsements": "how many endorsements a candidate needs",
        "endorsing_organizations": "from how many organizations the endorsements must come",
    },
    ElectionDates: {
        "exceptions_until": "until when somebody can ask for an exception",
        "seats": "how many seats the present election fills",
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
        "chaired_by": "who leads it",
        "minutes_by": "who writes the minutes",
        "notice": "how long before it is announced",
        "purpose": "the purpose",
        "when": "the day",
        "at": "the time",
        "zone": "the time zone",
        "lasts": "the length",
        "until": "the last day",
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
        "sanctions": "what can follow a violation",
        "heard": "whether the accused can answer",
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
        "doubts": "who decides when that is in doubt",
        "one_organization": "what counts as one organization",
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
    Veto: {
        "vote": "which vote it takes",
        "with_reasons": "whether reasons must be given",
        "within": "how long they have",
    },
    Appeal: {
        "within": "how long somebody has to appeal",
        "where": "where to appeal",
    },
    Suspension: {
        "most": "how long the role can be withdrawn",
    },
    Probation: {
        "before": "whether it comes before the decision",
        "guided_by": "who helps",
    },
    Automatic: {
        "text": "what makes somebody a holder",
        "held": "which roles make somebody a holder",
        "per": "in which time",
        "source": "where the number is read",
        "count": "how many",
    },
    Counted: {
        "per": "the time in which it is counted",
        "source": "where the number is read",
        "count": "how many",
    },
    Effect: {
        "text": "what follows",
        "then": "what follows",
        "after": "after how long",
        "vote": "which vote it takes",
        "unless": "what prevents it",
    },
    Return: {
        "text": "how somebody returns",
        "active_for": "how long somebody must have been active again",
        "as_new": "whether everything is asked for again",
        "automatic": "whether it needs a decision",
    },
    Extension: {
        "most": "how long the vote may then be open",
        "reason": "when this is allowed",
    },
    Objection: {
        "by": "whose objections count",
        "with_reasons": "whether it needs reasons",
        "with_alternative": "whether it needs another proposal",
    },
    Quota: {
        "text": "what kinds of members",
        "organizations": "from how many organizations",
        "number": "how many members",
    },
    Forfeiture: {
        "text": "how",
        "missed": "how many meetings",
        "per": "in which time meetings are counted",
    },
    Editorial: {
        "means": "what counts as such a change",
        "challenged_by": "who can demand that it is treated like every other change",
    },
    Uncontested: {
        "elected": "whether they are elected without a vote",
        "vote": "which vote it takes",
    },
    Condition: {
        "text": "in which case",
        "number": "how many people",
        "organizations": "how many organizations",
        "scopes": "in which parts",
    },
    Stage: {
        "act": "what is done",
        "vote": "which vote follows",
        "by": "who decides then",
        "open_for": "how long that takes",
        "venues": "where",
        "outcome": "what follows",
    },
    CharterApproval: {"date": "the date", "url": "the record"},
}
_VERDICTS: Final = {Open.UNDECIDED: "not decided yet", Open.UNSPECIFIED: "not stated"}


def what(node: type[Node], key: str) -> str | None:
    """The words for a key; those of a class go before those of its base classes."""
    return next((WHAT[base][key] for base in node.__mro__ if key in WHAT.get(base, ())), None)


def verdict(node: Node, key: str) -> str:
    """`not stated`, `not decided yet`, or nothing where the key is settled: for a cell of a table."""
    value = getattr(node, key)
    return _VERDICTS[value] if isinstance(value, Open) else ""


def left_open(node: Node, *, keys: Collection[str] = (), but: Collection[str] = ()) -> Markup:
    """`The time and the time zone are not stated.` for some keys of a node, or for all of them but some."""
    gaps = node.gaps()
    asked = [key for key in node.FIELDS if key in gaps and (key in keys or not keys) and key not in but]
    return told(*_sentences(type(node), {key: gaps[key] for key in asked}))


def _sentences(node: type[Node], gaps: Mapping[str, Open]) -> Iterator[Markup]:
    for word, ending in _VERDICTS.items():
        called = [found for key, gap in gaps.items() if gap is word and (found := what(node, key))]
        if called:
            yield raw(f"{capital(joined(map(raw, called)))} {'is' if len(called) == 1 else 'are'} {ending}.")
