"""What is decided in a body: every matter once, with its rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from typing import Final

from bylaws.body.votes import VotingRules
from bylaws.model.becoming import Becoming
from bylaws.model.body import Body
from bylaws.model.decided import Decided, Ruled
from bylaws.model.decisions import Decision, Topic
from bylaws.model.groups import Group
from bylaws.model.ladder import Level, Role
from bylaws.model.removal import Removal
from bylaws.model.vote_kinds import VoteKind
from bylaws.model.voting import Subject
from bylaws.structs import struct

_SUBJECTS: Final = {Topic.PEOPLE: Subject.PEOPLE, Topic.CONDUCT: Subject.CONDUCT, Topic.SECURITY: Subject.SECURITY}
_HOW_IT_IS_DECIDED: Final = (*Ruled.FIELDS.keys() - {"note", "strength"}, "variants")


class Motion(StrEnum):
    """What a decision does."""

    APPOINT = "appoint"
    """Somebody gets a role."""
    REMOVE = "remove"
    """Somebody loses a role."""
    APPOINT_OR_REMOVE = "appoint-or-remove"
    """Either, where both are decided alike."""
    DECIDE = "decide"
    """What a decision of the data says."""
    WITHIN = "within"
    """A team decides among its members."""
    ADD_SUBPROJECT = "add-subproject"
    REMOVE_SUBPROJECT = "remove-subproject"
    AMEND = "amend"
    """The rules change."""
    ANYTHING = "anything"
    """Whatever is decided by a kind of vote."""


@struct
class Matter:
    """Something that is decided, with the rule for it."""

    motion: Motion
    rule: Decided
    topic: Topic = Topic.OTHER
    role: Role | None = None
    """The role that somebody gets or loses."""
    decision: Decision | None = None
    kind: VoteKind | None = None
    """The kind of vote, for whatever is decided by it."""

    @property
    def id(self) -> str:
        """Its short name, as in `bylaws vote`: what is decided for a role alike has the name of the appointment."""
        named = self.decision or self.kind
        if named:
            return named.id
        if self.role:
            before = {Motion.REMOVE: "remove", Motion.WITHIN: "within"}.get(self.motion, "appoint")
            return f"{before}-{self.role.id}"
        return "amendments" if self.motion is Motion.AMEND else self.motion.value

    @property
    def subject(self) -> Subject:
        """What it is to those who choose a venue for it."""
        return _SUBJECTS.get(self.topic, Subject.EVERYTHING_ELSE)

    @property
    def removing(self) -> Role | None:
        """The role that somebody can only lose by it."""
        return self.role if self.motion is Motion.REMOVE else None


def roles_in(group: Group) -> Iterator[str]:
    """The roles and parties of which a group is made."""
    if group.role:
        yield group.role
    for part in (*group.any_of, *group.all_of):
        yield from roles_in(part)


class Matters:
    """Everything that is decided in one body."""

    def __init__(self, body: Body, votes: VotingRules) -> None:
        self.body = body
        self.votes = votes
        self._roles = votes.roster.roles

    def removal(self, role: Role) -> Removal | None:
        """How a role is lost: by the general rule where that reaches it, or by its own. That of a level says where it
        differs from the general one; that of an office or a team stands alone, unless `removes` names it."""
        lifecycle = self.votes.roster.lifecycle
        general = lifecycle.removal
        if role.removal:
            differs = self.is_reached(role) or (isinstance(role, Level) and not lifecycle.removes)
            return role.removal.over(general) if general and differs else role.removal
        return general or None if self.is_reached(role) else None

    def is_reached(self, role: Role) -> bool:
        """Whether the general rule on removal is for a role: those that it names, else the levels that vote. A source
        that says how maintainers are removed says nothing of chairs, members and teams."""
        named = self.votes.roster.lifecycle.removes
        if named:
            return role.id in named
        granted = not (role.becoming and role.becoming.automatic)
        return isinstance(role, Level) and granted and role.id in self._voting_roles

    @cached_property
    def _voting_roles(self) -> frozenset[str]:
        """The roles that vote where nothing else is said."""
        group = self.votes.electorate()
        return frozenset(roles_in(group)) if group else frozenset()

    @cached_property
    def each(self) -> tuple[Matter, ...]:
        """Every matter with a rule of its own: roles, then decisions, then subprojects, then the rules themselves."""
        return tuple(self._each())

    def _each(self) -> Iterator[Matter]:
        for role in self._roles.values():
            becoming, removal = role.becoming, self.removal(role)
            if becoming and becoming.vote is not None:
                yield Matter(Motion.APPOINT, becoming, Topic.PEOPLE, role)
            if removal and removal.vote is not None:
                yield Matter(Motion.REMOVE, removal, Topic.PEOPLE, role)
        for team in self.body.teams.values():
            if team.decides:
                yield Matter(Motion.WITHIN, team.decides, role=team)
        for decision in self.body.decisions.values():
            yield Matter(Motion.DECIDE, decision, decision.topic, decision=decision)
        subprojects = self.body.subprojects
        if subprojects and subprojects.admission:
            yield Matter(Motion.ADD_SUBPROJECT, subprojects.admission, Topic.SUBPROJECTS)
        if subprojects and subprojects.departure:
            yield Matter(Motion.REMOVE_SUBPROJECT, subprojects.departure, Topic.SUBPROJECTS)
        if self.body.amendments:
            yield Matter(Motion.AMEND, self.body.amendments, Topic.GOVERNANCE)

    @cached_property
    def together(self) -> tuple[Matter, ...]:
        """The same, but a role that somebody gets and loses by one rule is one matter: the lines of a table."""
        found: list[Matter] = []
        for matter in self.each:
            before = found[-1] if found else None
            same = (
                before
                and before.role
                and before.role is matter.role
                and Motion.WITHIN not in (before.motion, matter.motion)
            )
            if same and before and _decided_alike(before.rule, matter.rule):
                found[-1] = Matter(Motion.APPOINT_OR_REMOVE, before.rule, before.topic, before.role)
            else:
                found.append(matter)
        return tuple(found)

    def on(self, topic: Topic) -> tuple[Matter, ...]:
        """The matters of one topic."""
        return tuple(matter for matter in self.together if matter.topic is topic)

    @cached_property
    def by_id(self) -> Mapping[str, Matter]:
        """What can be voted on by its short name: kinds of votes, then decisions, then everything else.

        A kind that shares its name with a decision gives way to it: the decision says who votes.
        """
        kinds = (self.anything_by(kind) for kind in self.votes.voting.kinds.values())
        decisions_first = sorted(self.each, key=lambda matter: matter.motion is not Motion.DECIDE)  # stable
        return {matter.id: matter for matter in (*kinds, *decisions_first)}

    def anything_by(self, kind: VoteKind) -> Matter:
        """Whatever is decided by a kind of vote, by the usual electorate."""
        return Matter(Motion.ANYTHING, Decided(vote=kind.id), kind=kind)

    def electorate_of(self, kind: VoteKind) -> Group | None:
        """Who votes by a kind: the usual electorate, unless all that is decided in this way has another one."""
        usual = self.votes.electorate()
        groups = [self.votes.electorate(matter.rule) for matter in self.each if self.votes.kind(matter.rule) is kind]
        if not groups or usual in groups:
            return usual
        return groups[0] if all(group == groups[0] for group in groups) else None

    def venues_of(self, matter: Matter) -> tuple[str, ...]:
        """Where a matter is decided."""
        return self.votes.venues(self.votes.in_force(matter.rule), matter.subject)


def _decided_alike(one: Decided, other: Decided) -> bool:
    """Whether two matters are decided in the same way, apart from what each says about itself; not where the body has
    its own words for one of them."""
    own = any(isinstance(rule, Becoming | Removal) and rule.what for rule in (one, other))
    return not own and all(getattr(one, name) == getattr(other, name) for name in _HOW_IT_IS_DECIDED)
