"""Who controls a body: what one organization holds, and what it can pass or block alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from bylaws.body.balance import Balance, Share
from bylaws.body.governance import Governance
from bylaws.body.matters import Matter, Motion
from bylaws.model.ladder import Role
from bylaws.model.noted import Strength
from bylaws.model.people import INDEPENDENT
from bylaws.model.teams import Team
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name
from bylaws.words.facts.today import percent
from bylaws.words.names import Names


class ControlFacts:
    """The verdict that reviewers and readers look for first."""

    def __init__(self, governance: Governance, names: Names) -> None:
        self.governance = governance
        self.names = names

    @property
    def role(self) -> Role | None:
        """The role that governs."""
        return self.governance.governing_role

    @cached_property
    def balance(self) -> Balance | None:
        """How its seats are spread; None where no affiliation is known."""
        holders = self.governance.holders(self.role.id) if self.role else ()
        balance = self.governance.balance(holders)
        return balance if balance.known else None

    @property
    def _largest(self) -> Share | None:
        named = [share for share in self.balance.known if share.name != INDEPENDENT] if self.balance else []
        return named[0] if named else None

    @cached_property
    def _votes(self) -> tuple[Matter, ...]:
        """The matters that those who govern vote on, with a number that is known today."""
        usual = [self.governance.decided.anything_by(kind) for kind in self.governance.usual_kinds().values()]
        found = []
        for matter in (*usual, *self.governance.decided.each):
            rule = self.governance.in_force(matter.rule)
            group, kind = self.governance.electorate(rule), self.governance.kind(rule)
            ours = group is not None and self.role is not None and group.role == self.role.id
            if kind and ours and self.governance.count(kind, group, removing=matter.removing):
                found.append(matter)
        return tuple(found)

    def _alone(self, matter: Matter, held: int) -> tuple[bool, bool]:
        """Whether so many votes alone can pass a matter, and whether they can stop it."""
        rule = self.governance.in_force(matter.rule)
        kind, group = self.governance.kind(rule), self.governance.electorate(rule)
        count = self.governance.count(kind, group, removing=matter.removing) if kind else None
        if count is None or count.needed is None:
            return False, False
        return held >= count.needed, count.base - held < count.needed

    @property
    def verdict(self) -> Sequence[Fact]:
        """Whether one organization is in control, in words."""
        if self.role is None or self.balance is None:
            return ()
        team = self.names.team(self.role) if isinstance(self.role, Team) else None
        largest = self._largest
        if largest is None:
            role, total = self.names.role(self.role), self.balance.total
            if total == 1:
                return [say.control_independent_one(role=role)]
            return [say.control_independent(role=role, total=total, team=team)]
        passes = [matter for matter in self._votes if self._alone(matter, largest.count)[0]]
        stops = [matter for matter in self._votes if self._alone(matter, largest.count)[1]]
        holds = say.control_holds(
            who=Name(largest.name),
            held=largest.count,
            total=self.balance.total,
            share=percent(largest.count, self.balance.total),
            seats=self.names.role(self.role),
            team=team,
        )
        if not self._votes:
            return [holds]
        every = len(passes) == len(self._votes)
        how = "all" if every else "some" if passes else "stops" if stops else "none"
        amends = any(matter.motion is Motion.AMEND for matter in passes)
        return [holds, say.control_can(how=how, amends=amends), *self._target]

    @property
    def _target(self) -> Iterator[Fact]:
        """The most seats that one organization is to hold, where that can be counted today."""
        for cap in self.role.cap if self.role and self.balance else ():
            total = self.balance.total if self.balance else 0
            most = max((n for n in range(total + 1) if cap.limit.allows(n, total)), default=None)
            if most is not None and not cap.classes:
                sort = "target" if cap.strength is Strength.TARGET else "limit"
                yield say.control_target(sort=sort, n=most, total=total)
