"""The numbers of today: how many votes it takes, and how seats are spread over organizations.

They change whenever somebody joins or leaves, so they stand with the list of people and in no document of rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from bylaws.body.ballots import votes_needed
from bylaws.body.governance import Governance
from bylaws.body.matters import Matter, Motion, roles_in
from bylaws.markdown.writing import Markup, code
from bylaws.model.backing import Approval
from bylaws.model.groups import Excluded, Group
from bylaws.model.ladder import Role
from bylaws.model.noted import Strength
from bylaws.model.parties import Party
from bylaws.model.people import INDEPENDENT
from bylaws.model.quantities import Test
from bylaws.model.seating import Cap
from bylaws.model.teams import Team
from bylaws.model.vote_kinds import VoteKind
from bylaws.structs import struct
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Name, PageTarget, Table, listed
from bylaws.words.names import Names
from bylaws.words.values import settled


@struct
class Needed:
    """One line of the votes of today."""

    kind: VoteKind
    group: Group
    others: bool
    """Whether the person whom it is about has no vote."""
    needed: int | None
    base: int
    command: str | None


Command = Callable[[Matter], str | None]
"""What is written under an issue to begin a vote on a matter; None where no bot counts it."""


class TodayFacts:
    """What the list of people says about votes and organizations."""

    def __init__(self, governance: Governance, names: Names, pages: frozenset[str], command: Command) -> None:
        self.governance = governance
        self.names = names
        self.pages = pages
        self.command = command

    # --- votes -------------------------------------------------------------------------------------------------------

    @property
    def votes_lead(self) -> Fact:
        page = PageTarget("governance", "voting") if "governance" in self.pages else None
        return say.votes_today_lead(page=page)

    @property
    def guests(self) -> Fact | None:
        """That people from elsewhere are counted, as another body of the same data lists them."""
        known = [party for party in self._parties if self.governance.roster.guests.of_party(party) is not None]
        several = len({name for party in known for name in party.bodies}) > 1
        return say.votes_today_guests(who=listed(map(self.names.party, known)), several=several) if known else None

    @property
    def unknown(self) -> Fact | None:
        """That votes have no number in which people take part whom nobody here can count."""
        missing = [party for party in self._parties if self.governance.roster.guests.of_party(party) is None]
        return say.votes_today_unknown(who=listed(map(self.names.party, missing))) if missing else None

    @cached_property
    def _parties(self) -> Sequence[Party]:
        """Those from outside the body who vote by one of its kinds of votes that count votes."""
        usual = [self.governance.decided.anything_by(kind) for kind in self.governance.usual_kinds().values()]
        found: dict[str, Party] = {}
        for matter in (*usual, *self.governance.decided.each):
            rule = self.governance.in_force(matter.rule)
            kind, group = self.governance.kind(rule), self.governance.electorate(rule)
            if group and kind and kind.passes.counts_votes and not rule.alone:
                named = (self.governance.body.parties.get(name) for name in roles_in(group))
                found |= {party.id: party for party in named if party}
        return tuple(found.values())

    @property
    def votes(self) -> Table | None:
        """Every kind of vote in use, with how many votes it takes of how many people today."""
        rows: list[list[Fact | Name | Markup | None]] = [
            [
                say.votes_today_kind(
                    kind=self.names.kind(line.kind), who=self.names.who(line.group, others=line.others)
                ),
                self.votes_of(line.needed, line.base),
                code(line.command) if line.command else None,
            ]
            for line in self.needed()
        ]
        rows += [*self._approvals()]
        header = [say.column_needed_for(), say.column_today(), say.column_command()]
        return (header, rows) if rows else None

    def votes_of(self, needed: int | None, base: int) -> Fact:
        """`4 of 6`: how many votes it takes, of how many people."""
        if not base:
            return say.votes_nobody()
        return say.votes_of(needed=needed or 0, base=base, possible=needed is not None and needed <= base)

    def needed(self) -> Sequence[Needed]:
        """One line for each kind of vote and group that a rule of the body names."""
        usual = [self.governance.decided.anything_by(kind) for kind in self.governance.usual_kinds().values()]
        found: dict[tuple[str, str, bool], Needed] = {}
        for matter in (*usual, *self.governance.decided.each):
            line = self._line(matter)
            if line:
                found.setdefault((line.kind.id, _key(line.group), line.others), line)
        return sorted(found.values(), key=lambda line: (line.kind.passes.share, line.others))

    def _line(self, matter: Matter) -> Needed | None:
        rule = self.governance.in_force(matter.rule)
        kind, group = self.governance.kind(rule), self.governance.electorate(rule)
        if kind is None or group is None or not kind.passes.counts_votes or kind.passes.test is Test.COUNT:
            return None
        without = Excluded.SUBJECT in rule.excluding and matter.motion is not Motion.APPOINT
        count = self.governance.count(kind, group, removing=matter.removing, others=without)
        if count is None:
            nobody = self.governance.votes.leaves_nobody(kind, group, removing=matter.removing, others=without)
            return Needed(kind, group, True, None, 0, None) if nobody else None
        command = self.command(matter) if not count.others else None
        return Needed(kind, group, count.others, count.needed, count.base, command)

    def _approvals(self) -> Iterator[list[Fact | Name | Markup | None]]:
        for role in self.governance.roles.values():
            for approval in role.becoming.approvals if role.becoming else ():
                number = self._approved(approval)
                if number:
                    yield [
                        say.votes_today_approvals(role=self.names.role(role), who=self.names.who(approval.by)),
                        number,
                        None,
                    ]

    def _approved(self, approval: Approval) -> Fact | None:
        people = self.governance.members(approval.by)
        needed = votes_needed(approval.passes, len(people)) if people and approval.passes.counts_votes else None
        return self.votes_of(needed, len(people)) if people and needed else None

    @property
    def gitvote(self) -> Fact | None:
        """How a vote is held with the bot."""
        return say.gitvote_how() if self.governance.body.exports.gitvote and self.votes else None

    # --- organizations -----------------------------------------------------------------------------------------------

    @property
    def counted_role(self) -> Role | None:
        """The role whose seats are counted: the first one with a limit."""
        return next((role for role in self.governance.roles.values() if role.cap), None)

    @property
    def organizations(self) -> Table | None:
        """How the seats are spread, where there is a limit on them."""
        role = self.counted_role
        balance = self.governance.balance(self.governance.holders(role.id)) if role else None
        if role is None or balance is None or not balance.known:
            return None
        seats = (
            say.column_seats_team(team=Name(role.name))
            if isinstance(role, Team)
            else say.column_seats(role=self.names.role(role))
        )
        header = [say.column_organization(), seats, say.column_share()]
        rows: list[list[Fact | Name | Markup | None]] = []
        independent = sum(share.count for share in balance.known if share.name == INDEPENDENT)
        for share in balance.known:
            if share.name != INDEPENDENT:
                rows.append([Name(share.name), _digits(share.count), percent(share.count, balance.total)])
        if independent:
            rows.append([say.independent(), _digits(independent), percent(independent, balance.total)])
        unknown = balance.total - sum(share.count for share in balance.known)
        if unknown:
            rows.append([say.affiliation_unknown(), _digits(unknown), percent(unknown, balance.total)])
        return header, rows

    @property
    def limits(self) -> Sequence[Fact]:
        """Where a limit is exceeded."""
        role = self.counted_role
        return [fact for cap in (role.cap if role else ()) if role and (fact := self._above(cap, role))]

    def _above(self, cap: Cap, role: Role) -> Fact | None:
        if not cap.limit:
            return None
        held = self.governance.seats(role.id)
        people = tuple(dict.fromkeys(seat.person for seat in held if seat.seat_class in cap.classes)) \
            if cap.classes and isinstance(role, Team) else self.governance.holders(role.id)  # fmt: skip
        balance = self.governance.balance(people)
        over = [one for one in balance.known if not cap.limit.allows(one.count, balance.total)]
        if not over:
            return None
        page = PageTarget("governance", "vendor-neutrality") if "governance" in self.pages else None
        names = [say.an_independent() if one.name == INDEPENDENT else Name(one.name) for one in over]
        target = "given" if "strength" in cap.given() and cap.strength is Strength.TARGET else "none"
        return say.above_limit(
            who=listed(names),
            number=len(over),
            sort="target" if target == "given" else "limit",
            page=page,
        )


def _key(group: Group) -> str:
    """What a group is, to compare it with: a group can be without another one."""
    given = {name: value for name, value in group.given().items() if name in settled(group) - {"note"}}
    return repr(sorted((name, _key(it) if isinstance(it, Group) else str(it)) for name, it in given.items()))


def _digits(number: int) -> Name:
    return Name(str(number))


def percent(part: int, whole: int) -> Name:
    """A share in percent: `80%`, `62.5%`: with one decimal where it is not whole."""
    tenths = (2000 * part + whole) // (2 * whole)
    return Name(f"{tenths // 10}{f'.{tenths % 10}' if tenths % 10 else ''}%")
