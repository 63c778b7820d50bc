"""A whole body: indexes over the model, and the questions that pages, rules and exports ask of it.

Nothing here reads files, the clock or the environment. Answers keep the order of the data.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, TypeVar

from bylaws.body.tally import votes_allowed, votes_needed
from bylaws.model.body import Body
from bylaws.model.conditions import Condition
from bylaws.model.decided import Decided, Ruled, Variant
from bylaws.model.decisions import Decision, Topic
from bylaws.model.groups import ANYONE, FOUNDATION, RELATIVE_SCOPES, WHOLE_BODY, Excluded, Group
from bylaws.model.ladder import Role
from bylaws.model.people import INDEPENDENT, Organization, Person, Seat, Status
from bylaws.model.removal import Removal
from bylaws.model.scopes import Scope
from bylaws.model.teams import Team
from bylaws.model.vote_kinds import Abstention, Base, Quorum, Silence, Tie, VoteKind
from bylaws.model.voting import Subject, Venue, Voting
from bylaws.source import Node

R = TypeVar("R", bound=Ruled)

_OF_A_VARIANT: Final = frozenset({"when", "until", "left_open", "id", "note"})
"""What a variant says about itself, and not about the rule."""
_HOW_IT_IS_DECIDED: Final = (*Ruled.FIELDS.keys() - {"note", "strength"}, "variants")
HELD: Final = (Status.ACTIVE,)
"""The seats that vote and that are counted."""


@dataclass(frozen=True, slots=True)
class Terms:
    """A kind of vote with everything that follows from the body's defaults filled in."""

    kind: VoteKind
    of: Base
    quorum: Quorum | None
    tie: Tie
    abstentions: Abstention
    silence: Silence


@dataclass(frozen=True, slots=True)
class Count:
    """A worked number: how many votes it takes in an electorate of today's size."""

    electorate: int
    base: int
    needed: int | None
    """None where votes in favor are not what counts."""
    most: int | None = None
    """How many votes can count at the most, where an organization has only some."""
    alone: tuple[str, ...] = ()
    """The organizations whose people alone have as many votes as are needed, by name."""


@dataclass(frozen=True, slots=True)
class Matter:
    """One line of the decision table."""

    what: str
    topic: Topic
    rule: Decided
    role: Role | None = None
    """The role that it is about, for appointments and removals."""
    removes: bool = False
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """How many holders of a role belong to one organization, its subsidiaries included."""

    organization: str
    """The id; the handle of the person for somebody independent; empty where no affiliation is known."""
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Balance:
    """How the holders of a role are spread over organizations, the largest first."""

    total: int
    shares: tuple[Share, ...]

    @property
    def known(self) -> tuple[Share, ...]:
        return tuple(share for share in self.shares if share.name)

    @property
    def organizations(self) -> int:
        """How many organizations there are; an independent person is one. People of whom none is known are none."""
        return len(self.known)


class Governance:
    """One body, ready to be asked."""

    def __init__(
        self, body: Body, files: tuple[str, ...] = (), folder: str = "", unread: frozenset[str] = frozenset()
    ) -> None:
        self.body = body
        self.files = files
        """The data files that it was read from."""
        self.folder = folder
        """The output folder, relative to the root; empty for the root itself."""
        self.unread = unread
        """Ids of things that the data defines, but in a way that could not be read."""
        self._counts: dict[tuple[VoteKind, Group | None, Role | None], Count | None] = {}

    # --- roles and people ---------------------------------------------------------------------------------------------

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """The body and everything inside it."""
        return tuple(self.body.nodes())

    @cached_property
    def roles(self) -> Mapping[str, Role]:
        """Levels, offices and teams, by id."""
        return {**self.body.ladder, **self.body.offices, **self.body.teams}

    @cached_property
    def voting(self) -> Voting:
        return self.body.voting or Voting()

    @cached_property
    def governing_role(self) -> Role | None:
        """The role that governs: the one that the project names, else the highest level of the ladder."""
        named = self.body.project.governing_body
        if self.body.project.is_open("governing_body"):
            return None
        if named:
            return self.roles.get(named)
        levels = list(self.body.ladder.values())
        return levels[-1] if levels else None

    def person(self, handle: str) -> Person | None:
        return self.body.people.get(handle)

    def name_of(self, handle: str) -> str:
        """The name of a person; the handle where no name is known."""
        person = self.body.people.get(handle)
        return (person.name if person else None) or handle

    def github_of(self, handle: str) -> str | None:
        """The GitHub account of a person, or None."""
        person = self.body.people.get(handle)
        account = (person.handle if person else None) or handle
        return None if account == "none" else account

    def seats(self, role: str, *, scope: str | None = None, status: tuple[Status, ...] = HELD) -> tuple[Seat, ...]:
        """Seats of a role in the order of the data; with `scope`, those in that scope only."""
        found = self._seats_by_role.get(role, ())
        wanted = None if scope == WHOLE_BODY else scope
        return tuple(seat for seat in found if seat.status in status and (scope is None or seat.scope == wanted))

    @cached_property
    def _seats_by_role(self) -> Mapping[str, list[Seat]]:
        by_role: dict[str, list[Seat]] = {}
        for seat in self.body.seats:
            by_role.setdefault(seat.role, []).append(seat)
        return by_role

    def holders(
        self,
        role: str,
        *,
        scope: str | None = None,
        asked: frozenset[str] = frozenset(),
        status: tuple[Status, ...] = HELD,
    ) -> tuple[str, ...]:
        """The people who hold a role now, each once. `asked`: teams whose members are being worked out already."""
        team = self.body.teams.get(role)
        if team and team.members and role not in asked:
            return self.members(team.members, asked | {role}) or ()
        held = [seat.person for seat in self.seats(role, scope=scope, status=status)]
        found = self.roles.get(role)
        granting = found.becoming.automatic.held if found and found.becoming and found.becoming.automatic else ()
        for other in granting if role not in asked else ():
            held += self.holders(other, scope=scope, asked=asked | {role}, status=status)
        return tuple(dict.fromkeys(held))

    def members(self, group: Group, asked: frozenset[str] = frozenset()) -> tuple[str, ...] | None:
        """The people in a group now; None where that depends on the matter, or where everybody is in it."""
        found = self._members(group, asked)
        if found is None or group.but_not is None:
            return found
        left_out = self.members(group.but_not, asked)
        return None if left_out is None else tuple(person for person in found if person not in left_out)

    def _members(self, group: Group, asked: frozenset[str]) -> tuple[str, ...] | None:
        if group.scope and (group.any_of or group.all_of):
            group = spread_scope(group)
        if group.any_of:
            parts = [self.members(part, asked) for part in group.any_of]
            if any(part is None for part in parts):
                return None
            return tuple(dict.fromkeys(person for part in parts for person in part or ()))
        if group.all_of:
            parts = [self.members(part, asked) for part in group.all_of]
            if any(part is None for part in parts):
                return None
            return tuple(person for person in parts[0] or () if all(person in (part or ()) for part in parts))
        if group.role in (None, ANYONE, FOUNDATION) or group.scope in RELATIVE_SCOPES or group.attended:
            return None
        if group.role in self.body.parties or self._listed_elsewhere(group):
            return None
        if group.tier:
            held = self.seats(group.role or "", status=self._counted)
            inside = (
                seat.person for seat in held if (scope := self.scope(seat.scope or "")) and scope.tier == group.tier
            )
            return tuple(dict.fromkeys(inside))
        return self.holders(group.role or "", scope=group.scope, asked=asked, status=self._counted)

    def _listed_elsewhere(self, group: Group) -> bool:
        """Whether somebody else keeps the list of these people: they are not here, which is not to say that there are
        none."""
        if self.seats(group.role or "", scope=group.scope, status=self._counted):
            return False
        role, scope = self.roles.get(group.role or ""), self.scope(group.scope or "")
        return bool((role and role.roster) or (scope and scope.roster))

    @property
    def _counted(self) -> tuple[Status, ...]:
        """The seats that count in votes: those of people on leave only where the body says so."""
        leave = self.body.lifecycle.leave
        return (*HELD, Status.ON_LEAVE) if leave and leave.counted else HELD

    def scope(self, name: str) -> Scope | None:
        return self.body.scopes.get(name)

    # --- organizations ------------------------------------------------------------------------------------------------

    def organization_of(self, handle: str) -> Organization | None:
        """The organization that a person belongs to now; None for independent people and where none is known."""
        person = self.body.people.get(handle)
        affiliation = person.present_affiliation() if person else None
        return self.body.organizations.get(affiliation.organization) if affiliation else None

    def is_independent(self, handle: str) -> bool:
        person = self.body.people.get(handle)
        affiliation = person.present_affiliation() if person else None
        return affiliation is not None and affiliation.organization == INDEPENDENT

    def controller(self, organization: Organization) -> Organization:
        """The organization at the top of the chain of parents, which is counted in its place."""
        seen = {organization.id}
        while organization.parent and organization.parent not in seen:
            above = self.body.organizations.get(organization.parent)
            if above is None:
                break
            organization = above
            seen.add(organization.id)
        return organization

    def balance(self, handles: tuple[str, ...]) -> Balance:
        """How people are spread over organizations: an independent person counts as an organization of one."""
        names: dict[str, str] = {}
        counts: dict[str, int] = {}
        for handle in handles:
            organization = self.organization_of(handle)
            if organization:
                top = self.controller(organization)
                key, name = top.id, top.name
            elif self.is_independent(handle):
                key, name = f"@{handle}", INDEPENDENT
            else:
                key, name = "", ""
            names[key] = name
            counts[key] = counts.get(key, 0) + 1
        ranked = sorted(counts, key=lambda key: -counts[key])  # stable: equal counts keep the order of the data
        return Balance(len(handles), tuple(Share(key, names[key], counts[key]) for key in ranked))

    # --- votes --------------------------------------------------------------------------------------------------------

    def kind(self, rule: Ruled | None) -> VoteKind | None:
        """The kind of vote of a rule: its own, else the default of the body."""
        if rule and rule.is_open("vote"):
            return None
        name = (rule.vote if rule else None) or self.voting.default
        return self.voting.kinds.get(name) if name else None

    def electorate(self, rule: Ruled | None = None) -> Group | None:
        """Who decides: the rule's own group, the team whose rule it is, else the electorate of the body, else its
        governing body."""
        if rule and rule.by:
            return rule.by
        if rule and (team := self.deciding_team(rule)):
            return Group(role=team.id)
        if self.voting.electorate:
            return self.voting.electorate
        return Group(role=self.governing_role.id) if self.governing_role else None

    def deciding_team(self, rule: Ruled) -> Team | None:
        """The team whose own way to decide a rule is: it decides among its members."""
        return next((team for team in self.body.teams.values() if team.decides is rule), None)

    def among_members(self, team: Team) -> Decided | None:
        """How a team decides, with the team as those who decide where it says nothing else."""
        rule = team.decides
        if not rule or rule.by:
            return rule
        return type(rule)(**{**rule.given(), "by": Group(role=team.id)})

    def terms(self, kind: VoteKind) -> Terms:
        """A kind of vote with the defaults of the body filled in."""
        of = kind.of or self.voting.of
        counted_away = of is Base.CAST
        abstentions = kind.abstentions or (Abstention.SMALLER_BASE if counted_away else Abstention.AGAINST)
        silence = kind.silence or Silence.AGAINST
        quorum = kind.quorum or self.voting.quorum
        return Terms(kind, of, quorum, kind.tie or self.voting.tie, abstentions, silence)

    def count(self, kind: VoteKind, group: Group | None, *, removing: Role | None = None) -> Count | None:
        """The worked number of a vote today, or None where the electorate or the base is not known beforehand.

        `removing`: the role that somebody is to lose by the vote.
        """
        asked = (kind, group, removing)
        if asked not in self._counts:  # pages ask for the same number again and again
            self._counts[asked] = self._count(kind, group, removing)
        return self._counts[asked]

    def _count(self, kind: VoteKind, group: Group | None, removing: Role | None) -> Count | None:
        people = self.members(group) if group else None
        terms = self.terms(kind)
        if not people or terms.of in (Base.CAST, Base.VOTING, Base.PRESENT, Base.ACTIVE):
            return None
        left_out = group is not None and Excluded.SUBJECT in group.excluding
        one_less = left_out or (removing is not None and Excluded.SUBJECT in kind.excluding)
        if removing is not None and not set(people) & set(self.holders(removing.id)):
            one_less = False  # whoever it is about has no vote anyway
        votes = self._votes_by_organization(kind, people)
        most = sum(count for _, count in votes) if kind.votes_per_organization else None
        electors = len(people) if most is None else most
        if terms.of is Base.SEATS:
            seats = self.seats_of(group)
            if seats is None:
                return None
            electors = seats
        base = electors - one_less
        if not base:
            return None  # nobody is left
        needed = votes_needed(kind.passes, base)
        alone = tuple(name for name, count in votes if name != INDEPENDENT and needed and count >= needed)
        return Count(len(people), base, needed, most, alone)

    def _votes_by_organization(self, kind: VoteKind, people: tuple[str, ...]) -> list[tuple[str, int]]:
        """The name of each organization, with the votes that its people have; one for each independent person."""
        balance = self.balance(people)
        limit = kind.votes_per_organization.limit if kind.votes_per_organization else None
        most = votes_allowed(limit, balance.total) if limit else balance.total
        known = [(share.name, min(share.count, most)) for share in balance.known]
        unknown = balance.total - sum(share.count for share in balance.known)
        return [*known, *((INDEPENDENT, 1) for _ in range(unknown))]

    def seats_of(self, group: Group | None) -> int | None:
        """How many seats a role has, empty ones included; None where that is not one number."""
        role = self.roles.get(group.role or "") if group else None
        return role.size.least if role and role.size and role.size.exact else None

    def venues(self, rule: Ruled | None, subject: Subject = Subject.EVERYTHING_ELSE) -> tuple[str, ...]:
        """The channels in which a rule is decided: its own, else those of the body for its subject."""
        if rule and rule.venues:
            return rule.venues
        return tuple(venue.channel for venue in self.voting.venues if _serves(venue, subject))

    # --- variants -----------------------------------------------------------------------------------------------------

    def holds(self, condition: Condition | None) -> bool | None:
        """Whether a condition is met by today's roster; None where the roster does not say."""
        size = condition.number or condition.organizations if condition else None
        if condition is None or size is None or size.about:
            return None
        group = condition.of or self.electorate()
        people = self.members(group) if group else None
        if people is None:
            return None
        return size.allows(len(people) if condition.number else self.balance(people).organizations)

    def in_force(self, rule: R) -> R:
        """A rule as it is today: with the first of its variants whose condition today's roster meets."""
        variants = rule.variants if isinstance(rule, Decided) else ()
        found = next((variant for variant in variants if self.holds(variant.when)), None)
        return self.varied(rule, found) if found else rule

    def varied(self, rule: R, variant: Variant) -> R:
        """A rule with the values of one of its variants."""
        changed = {name: value for name, value in variant.given().items() if name not in _OF_A_VARIANT}
        own = {name: value for name, value in rule.given().items() if name not in ("variants", "left_open")}
        left_open = {name: word for name, word in rule.left_open.items() if name not in changed}
        return type(rule)(**own | changed, left_open={**left_open, **variant.left_open})

    # --- what is decided ----------------------------------------------------------------------------------------------

    def removal(self, role: Role) -> Removal | None:
        """How a role is lost: its own rule, else that of every role."""
        applies_to = self.body.lifecycle.removes
        general = None if applies_to and role.id not in applies_to else self.body.lifecycle.removal
        if role.removal:
            return role.removal.over(general) if general else role.removal
        return general if role.becoming and not role.becoming.automatic else None

    @cached_property
    def matters(self) -> tuple[Matter, ...]:
        """Everything that is decided by a rule of its own: roles, then the decisions, then the rules themselves."""
        return tuple(self._matters())

    def _matters(self) -> Iterator[Matter]:
        for role in self.roles.values():
            yield from self._matters_of(role)
        for decision in self.body.decisions.values():
            yield Matter(decision.what, decision.topic, decision, decision=decision)
        subprojects = self.body.subprojects
        if subprojects and subprojects.admission:
            yield Matter("Add a subproject", Topic.SUBPROJECTS, subprojects.admission)
        if subprojects and subprojects.departure:
            yield Matter("Archive or remove a subproject", Topic.SUBPROJECTS, subprojects.departure)
        if self.body.amendments:
            yield Matter("Change these rules", Topic.GOVERNANCE, self.body.amendments)

    def _matters_of(self, role: Role) -> Iterator[Matter]:
        becoming = role.becoming
        removal = self.removal(role)
        noun = role_noun(role)
        appoints = becoming is not None and bool(becoming.vote or becoming.is_open("vote"))
        removes = removal is not None and bool(removal.vote or removal.is_open("vote"))
        if appoints and removes and _same_rule(becoming, removal):
            assert becoming is not None
            yield Matter(f"Appoint or remove {noun}", Topic.PEOPLE, becoming, role)
            return
        if appoints and becoming is not None:
            yield Matter(f"Appoint {noun}", Topic.PEOPLE, becoming, role)
        if removes and removal is not None:
            yield Matter(f"Remove {noun}", Topic.PEOPLE, removal, role, removes=True)

    def electorate_of(self, kind: VoteKind) -> Group | None:
        """Who votes by a kind: the usual electorate, unless all that is decided in this way has another one."""
        usual = self.electorate()
        groups = [self.electorate(matter.rule) for matter in self.matters if self.kind(matter.rule) is kind]
        if not groups or usual in groups:
            return usual
        return groups[0] if all(group == groups[0] for group in groups) else None

    def usual_kinds(self) -> Mapping[str, VoteKind]:
        """The kinds of vote for everything for which nothing else is said, by the key that names them."""
        named = {"default": self.voting.default, "otherwise": self.voting.otherwise}
        return {key: kind for key, name in named.items() if name and (kind := self.voting.kinds.get(name))}

    def on(self, topic: Topic) -> tuple[Matter, ...]:
        """The matters of one topic."""
        return tuple(matter for matter in self.matters if matter.topic is topic)


def spread_scope(group: Group) -> Group:
    """The same people, with the scope of a combination given to each of its parts."""
    scoped = {"scope": group.scope}
    return Group(
        any_of=tuple(Group(**{**scoped, **part.given()}) for part in group.any_of),
        all_of=tuple(Group(**{**scoped, **part.given()}) for part in group.all_of),
        excluding=group.excluding,
        as_of=group.as_of,
    )


def role_noun(role: Role) -> str:
    """`a maintainer`; `a member of the steering committee` for a team."""
    if isinstance(role, Team):
        return f"a member of the {role.name}"
    return f"{'an' if role.singular[:1] in 'aeiou' else 'a'} {role.singular}"


def _serves(venue: Venue, subject: Subject) -> bool:
    return subject in venue.subjects


def _same_rule(one: Decided | None, other: Decided | None) -> bool:
    """Whether two matters are decided in the same way, apart from what each says about itself."""

    def terms(rule: Decided | None) -> Mapping[str, object]:
        return {name: getattr(rule, name) for name in _HOW_IT_IS_DECIDED} if rule else {}

    return terms(one) == terms(other)
