"""A whole body, ready to be asked: the object that rules, pages, exports and commands are given."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from bylaws.body.balance import Affiliations
from bylaws.body.matters import Matter, Matters
from bylaws.body.roster import Roster
from bylaws.body.votes import VotingRules
from bylaws.model.body import Body
from bylaws.source import Node


class Governance:
    """One body with what is true of it today.

    The answers are worked out by the four parts. The questions that are asked most can be put to it directly:
    `governance.holders("maintainer")` is `governance.roster.holders("maintainer")`.
    """

    def __init__(
        self,
        body: Body,
        files: tuple[str, ...] = (),
        folder: str = "",
        unread: frozenset[str] = frozenset(),
        others: Mapping[str, Body] | None = None,
    ) -> None:
        self.body = body
        self.files = files
        """The data files that it was read from."""
        self.folder = folder
        """The output folder, relative to the root; empty for the root itself."""
        self.unread = unread
        """Ids of things that the data defines, but in a way that could not be read."""

        self.others = {} if others is None else others
        """All bodies in the same data, by id: people of some of them may have a part in this one."""

        self.roster = roster = Roster(body, others)
        """Who holds which role?"""
        self.affiliations = affiliations = Affiliations(body, roster)
        """Who belongs to which organization?"""
        self.votes = votes = VotingRules(body, roster, affiliations)
        """How is a rule decided, and how many votes does it take?"""
        self.decided = decided = Matters(body, votes)
        """What is decided, and by which rule?"""

        self.roles, self.lifecycle = roster.roles, roster.lifecycle
        self.person, self.name_of, self.github_of = roster.person, roster.name_of, roster.github_of
        self.seats, self.holders, self.members = roster.seats, roster.holders, roster.members
        self.seats_of, self.scope = roster.seats_of, roster.scope
        self.organization_of, self.is_independent = affiliations.organization_of, affiliations.is_independent
        self.controller, self.balance = affiliations.controller, affiliations.balance
        self.voting, self.terms, self.count = votes.voting, votes.terms, votes.count
        self.kind, self.usual_kinds, self.electorate = votes.kind, votes.usual_kinds, votes.electorate
        self.venues, self.holds, self.in_force = votes.venues, votes.holds, votes.in_force
        self.removal, self.on = decided.removal, decided.on
        self.electorate_of, self.venues_of = decided.electorate_of, decided.venues_of

        self.governing_role = roster.governing_role

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """The body and everything inside it."""
        return tuple(self.body.nodes())

    @property
    def matters(self) -> tuple[Matter, ...]:
        """Everything that is decided by a rule of its own, as a table lists it."""
        return self.decided.together
