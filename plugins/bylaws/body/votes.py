"""How a rule is decided today: its kind of vote with all defaults, who votes, and how many votes it takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Final, TypeVar

from bylaws.body.balance import Affiliations
from bylaws.body.ballots import votes_allowed, votes_needed
from bylaws.body.roster import Roster
from bylaws.model.body import Body
from bylaws.model.conditions import Condition
from bylaws.model.decided import Decided, Ruled, Variant
from bylaws.model.groups import Excluded, Group
from bylaws.model.ladder import Role
from bylaws.model.noted import Strength
from bylaws.model.people import INDEPENDENT
from bylaws.model.quantities import Size
from bylaws.model.seating import Cap
from bylaws.model.teams import Team
from bylaws.model.vote_kinds import Abstention, Base, OrganizationVotes, Quorum, Silence, Tie, VoteKind, Weight
from bylaws.model.voting import Subject, Voting
from bylaws.source import Open
from bylaws.structs import struct

R = TypeVar("R", bound=Ruled)

_OF_A_VARIANT: Final = frozenset({"when", "until", "id", "note"})
"""What a variant says about itself, and not about the rule."""


@struct
class Terms:
    """A kind of vote with everything that follows from the body's defaults filled in."""

    kind: VoteKind
    of: Base
    quorum: Quorum | None
    tie: Tie
    abstentions: Abstention
    silence: Silence


@struct
class VotesNeeded:
    """How many votes it takes in an electorate of today's size."""

    electorate: int
    base: int
    needed: int | None
    """None where votes in favor are not what counts."""
    most: int | None = None
    """How many votes can count at the most, where an organization has only some."""
    alone: tuple[str, ...] = ()
    """The organizations whose people alone have as many votes as are needed, by name."""
    others: bool = False
    """Whether the person whom the matter is about would have a vote, and is left out."""


class VotingRules:
    """The rules on votes of one body, with the people of today."""

    def __init__(self, body: Body, roster: Roster, affiliations: Affiliations) -> None:
        self.roster = roster
        self.affiliations = affiliations
        self.voting = body.voting or Voting()
        self._teams = tuple(team for team in body.teams.values() if team.decides)
        self._whole: dict[str, Group] = {}
        self._needed: dict[tuple[VoteKind, Group | None, Role | None, bool], VotesNeeded | None] = {}

    # --- by the rules -------------------------------------------------------------------------------------------------

    def kind(self, rule: Ruled | None) -> VoteKind | None:
        """The kind of vote of a rule: its own, else the default of the body."""
        if rule and (isinstance(rule.vote, Open) or rule.alone):
            return None
        name = (rule.vote if rule else None) or self.voting.default
        return self.voting.kinds.get(name) if name else None

    def usual_kinds(self) -> Mapping[str, VoteKind]:
        """The kinds of vote for everything for which nothing else is said, by the key that names them."""
        named = {"default": self.voting.default, "otherwise": self.voting.otherwise}
        return {key: kind for key, name in named.items() if name and (kind := self.voting.kinds.get(name))}

    def electorate(self, rule: Ruled | None = None) -> Group | None:
        """Who decides: the rule's own group, the team whose rule it is, else the electorate of the body, else its
        governing body."""
        if rule and rule.by:
            return rule.by
        if rule and (team := self.deciding_team(rule)):
            return self._of_team(team.id)
        return self._usual

    @cached_property
    def _usual(self) -> Group | None:
        governing = self.roster.governing_role
        return self.voting.electorate or (self._of_team(governing.id) if governing else None)

    def _of_team(self, role: str) -> Group:
        """Everybody who holds a role: one group, so that what is counted of it is counted once."""
        if role not in self._whole:
            self._whole[role] = Group(role=role)
        return self._whole[role]

    @staticmethod
    def left_out(rule: Ruled | None, kind: VoteKind | None, group: Group | None) -> frozenset[Excluded]:
        """Who has no vote in a matter: whom its rule, its kind of vote or its group of voters leaves out."""
        named = (rule.excluding if rule else (), kind.excluding if kind else (), group.excluding if group else ())
        return frozenset(one for some in named for one in some)

    def deciding_team(self, rule: Ruled) -> Team | None:
        """The team whose own way to decide a rule is: it decides among its members."""
        return next((team for team in self._teams if team.decides is rule), None)

    def terms(self, kind: VoteKind) -> Terms:
        """A kind of vote with the defaults of the body filled in."""
        of = kind.of or self.voting.of or Base.ALL
        counted_away = of is Base.CAST
        abstentions = kind.abstentions or (Abstention.SMALLER_BASE if counted_away else Abstention.AGAINST)
        silence = kind.silence or Silence.AGAINST
        quorum = kind.quorum or self.voting.quorum or None
        tie = kind.tie or self.voting.tie or Tie.FAILS
        return Terms(kind, of, quorum, tie, abstentions, silence)

    def venues(self, rule: Ruled | None, subject: Subject = Subject.EVERYTHING_ELSE) -> tuple[str, ...]:
        """Where a rule is decided: in its own venues, else in those for its subject, else where everything else is."""
        if rule and rule.venues:
            return rule.venues
        return self._serving(subject) or self._serving(Subject.EVERYTHING_ELSE)

    def _serving(self, subject: Subject) -> tuple[str, ...]:
        usual = (Subject.EVERYTHING_ELSE,)
        return tuple(venue.channel for venue in self.voting.venues if subject in (venue.subjects or usual))

    def organization_votes(self, kind: VoteKind) -> OrganizationVotes | None:
        """How many votes one organization has by a kind of vote; None where there is no limit today."""
        votes = kind.votes_per_organization or self.voting.votes_per_organization or None
        return None if votes and votes.when and self.holds(votes.when) is False else votes

    def weights(self, kind: VoteKind) -> tuple[Weight, ...]:
        """Whose votes count more than once by a kind of vote."""
        return tuple(kind.weights or self.voting.weights or ())

    # --- with the people of today -------------------------------------------------------------------------------------

    def count(
        self, kind: VoteKind, group: Group | None, *, removing: Role | None = None, others: bool = False
    ) -> VotesNeeded | None:
        """How many votes it takes today, or None where the electorate or the base is not known beforehand.

        `removing`: the role that somebody is to lose by the vote. `others`: whether the person whom the matter is about
        has no vote because its rule says so.
        """
        asked = (kind, group, removing, others)
        if asked not in self._needed:  # pages ask for the same number again and again
            self._needed[asked] = self._count(kind, group, removing, others)
        return self._needed[asked]

    def _count(self, kind: VoteKind, group: Group | None, removing: Role | None, others: bool) -> VotesNeeded | None:
        people = self.roster.members(group) if group else None
        terms = self.terms(kind)
        if not people or terms.of in (Base.CAST, Base.VOTING, Base.PRESENT, Base.ACTIVE):
            return None
        weight_of = self.weight_of(kind, people)
        if weight_of is None:
            return None
        one_less = self._is_one_less(kind, group, removing, others)
        every = sum(weight_of.values())
        votes = self._votes_by_organization(kind, tuple(name for name in people for _ in range(weight_of[name])))
        most = sum(count for _, count in votes) if self.organization_votes(kind) else None
        electors = every if most is None else most
        if terms.of is Base.SEATS:
            seats = self.roster.seats_of(group)
            if seats is None:
                return None
            electors = seats + every - len(people)
        concerned = set(people) & set(self.roster.holders(removing.id)) if removing else set(people)
        lost = {weight_of[name] for name in concerned or people}
        if one_less and len(lost) > 1:
            return None  # it depends on who it is
        base = electors - one_less * lost.pop()
        if not base:
            return None  # nobody is left
        needed = votes_needed(kind.passes, base)
        alone = tuple(name for name, count in votes if name != INDEPENDENT and needed and count >= needed)
        return VotesNeeded(len(people), base, needed, most, alone, one_less)

    def weight_of(
        self, kind: VoteKind, people: tuple[str, ...], scoped: Callable[[Group], Group] = lambda group: group
    ) -> dict[str, int] | None:
        """For how many votes each of some people counts; None where nobody knows who counts for more than one.

        `scoped`: makes a group that of the part of the body that the matter concerns.
        """
        found = dict.fromkeys(people, 1)
        heavier: dict[str, int] = {}
        for weight in self.weights(kind):
            those = self.roster.members(scoped(weight.of))
            if those is None:
                return None
            heavier |= {name: max(weight.votes, heavier.get(name, 0)) for name in those if name in found}
        return found | heavier

    def _is_one_less(self, kind: VoteKind, group: Group | None, removing: Role | None, others: bool) -> bool:
        people = self.roster.members(group) if group else None
        if removing is not None and not set(people or ()) & set(self.roster.holders(removing.id)):
            return False  # whoever it is about has no vote anyway
        left_out = others or (group is not None and Excluded.SUBJECT in group.excluding)
        return left_out or (removing is not None and Excluded.SUBJECT in kind.excluding)

    def leaves_nobody(
        self, kind: VoteKind, group: Group | None, *, removing: Role | None = None, others: bool = False
    ) -> bool:
        """Whether the only person who could vote is the one whom the matter is about."""
        people = self.roster.members(group) if group else None
        one_less = self._is_one_less(kind, group, removing, others)
        return people is not None and len(people) == 1 and one_less and self.terms(kind).of is Base.ALL

    def _votes_by_organization(self, kind: VoteKind, people: tuple[str, ...]) -> list[tuple[str, int]]:
        """The name of each organization, with the votes that its people have; one for each independent person."""
        balance = self.affiliations.balance(people)
        limited = self.organization_votes(kind)
        limit = limited.limit if limited else None
        most = votes_allowed(limit, balance.total) if limit else balance.total
        known = [(share.name, min(share.count, most)) for share in balance.known]
        unknown = balance.total - sum(share.count for share in balance.known)
        return [*known, *((INDEPENDENT, 1) for _ in range(unknown))]

    # --- variants -----------------------------------------------------------------------------------------------------

    def holds(self, condition: Condition | None) -> bool | None:
        """Whether a condition is met by today's roster; None where the roster does not say."""
        size = condition.number or condition.organizations if condition else None
        if not condition or not size or size.about:
            return None
        group = condition.of or self.electorate()
        people = self.roster.members(group) if group else None
        if people is None:
            return None
        return size.allows(len(people) if condition.number else self.affiliations.balance(people).organizations)

    def binds(self, cap: Cap) -> bool:
        """Whether a limit on seats is a rule that holds today for certain."""
        return cap.strength is Strength.MUST and not cap.from_ and (cap.when is None or self.holds(cap.when) is True)

    def size_of(self, role: Role) -> Size | None:
        """How many people must hold a role today; None where nothing binding is said, or the case is not known."""
        for variant in role.size_variants:
            holds = self.holds(variant.when)
            if holds is not False:
                return variant.size if holds and variant.strength is Strength.MUST else None
        return role.size or None if (role.size_strength or Strength.MUST) is Strength.MUST else None

    def in_force(self, rule: R) -> R:
        """A rule as it is today: with the first of its variants whose condition today's roster meets."""
        variants = rule.variants if isinstance(rule, Decided) else ()
        found = next((variant for variant in variants if self.holds(variant.when)), None)
        return varied(rule, found) if found else rule


def varied(rule: R, variant: Variant) -> R:
    """A rule with the values of one of its variants."""
    changed = {name: value for name, value in variant.given().items() if name not in _OF_A_VARIANT}
    own = {name: value for name, value in rule.given().items() if name != "variants"}
    return type(rule)(**own | changed)
