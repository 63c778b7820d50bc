"""How a body decides: the usual way, the kinds of votes, and what holds for every vote."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.groups import Excluded, Group
from bylaws.model.quantities import Test
from bylaws.model.vote_kinds import Base, Quorum, VoteKind, VoteLimit
from bylaws.model.voting import Subject, Venue
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Listed, Name, PageTarget, Text, listed
from bylaws.words.names import Names
from bylaws.words.values import share, strength, words

TABLE_FROM: Final = 2
"""So many kinds of votes that count votes make a table; fewer are sentences."""


class VotingFacts:
    """What the section on voting says."""

    def __init__(self, governance: Governance, names: Names) -> None:
        self.governance = governance
        self.names = names
        self.voting = governance.voting

    # --- the usual way -----------------------------------------------------------------------------------------------

    @property
    def electorate(self) -> Fact:
        """Who votes where nothing else is said."""
        return self.names.who(self.governance.electorate())

    @property
    def default(self) -> Fact | None:
        """How everything is decided for which nothing else is said."""
        kind = self._named(self.voting.default)
        if kind is None:
            return None
        how, who, named = strength(kind), self.electorate, self.names.kind(kind)
        if kind.passes.test is Test.NO_OBJECTION:
            window = kind.open_for or None
            return say.voting_default_lazy(who=who, strength=how, kind=named, window=window)
        if kind.passes.test is Test.CONSENSUS:
            return say.voting_default_consensus(who=who, strength=how, kind=named)
        if kind.passes.test is Test.PLURALITY:
            return say.voting_default_plurality(who=who, strength=how, kind=named)
        return say.voting_default_counted(who=who, strength=how, kind=named)

    @property
    def aim(self) -> Text | None:
        """What the body tries before it votes, in its own words."""
        return words(self.voting.aim)

    @property
    def stronger(self) -> Fact | None:
        """Who may demand a stronger kind of vote."""
        right = self.voting.stronger
        kind = self._named(right.vote) if right else None
        if not right or kind is None:
            return None
        return say.voting_stronger(who=say_any(self.names.who(right.by)), kind=self.names.kind(kind))

    @property
    def details(self) -> Sequence[Fact]:
        """What is too long for the table, kind by kind."""
        return ()

    @property
    def called(self) -> Fact | None:
        """Who may call for a vote; with a defined fallback, that is part of its sentence."""
        voting = self.voting
        if not voting.demanded_by or self._told_with_fallback:
            return None
        if voting.demand:
            return say.voting_called_several(number=voting.demand, who=self.names.who(voting.demanded_by))
        return say.voting_called(who=say_any(self.names.who(voting.demanded_by)))

    @property
    def otherwise(self) -> Fact | None:
        """What decides where the usual way brings no decision."""
        kind = self._named(self.voting.otherwise)
        if kind is None or self.voting.otherwise == self.voting.default:
            return None
        if self.table:
            return say.voting_otherwise(kind=self.names.kind(kind))
        demanded = self.voting.demanded_by if self.default and not self.voting.demand else None
        called = say_any(self.names.who(demanded)) if demanded else None
        return say.voting_otherwise_defined(
            called=called, who=self.electorate, kind=self.names.kind(kind), takes=self.takes(kind)
        )

    @property
    def _told_with_fallback(self) -> bool:
        return bool(self.otherwise and not self.table and not self.voting.demand)

    @property
    def asked(self) -> Sequence[Fact]:
        """What the kinds take that have no table: those that other rules name."""
        if self.table:
            return ()
        usual = {self.voting.default, self.voting.otherwise}
        return [
            say.voting_asked(kind=self.names.kind(kind), takes=self.takes(kind))
            for kind in self._counted
            if kind.id not in usual
        ]

    # --- kinds -------------------------------------------------------------------------------------------------------

    @property
    def _counted(self) -> list[VoteKind]:
        return [kind for kind in self.voting.kinds.values() if kind.passes.counts_votes]

    def _named(self, name: str | None) -> VoteKind | None:
        return self.voting.kinds.get(name) if name else None

    def takes(self, kind: VoteKind, group: Group | None = None) -> Fact:
        """What a kind of vote takes: `at least two thirds of all maintainers`."""
        terms = self.governance.terms(kind)
        electors = group or self.governance.electorate_of(kind)
        others = Excluded.SUBJECT in kind.excluding
        return say.takes(
            test=kind.passes.test,
            threshold=kind.passes,
            base=terms.of,
            who=self.names.who(electors, others=others),
            against=_against(kind.against),
        )

    @property
    def table(self) -> tuple[list[Fact], list[list[Fact | None]]] | None:
        """Every kind of vote that counts votes; None where sentences say it."""
        own_windows = any(kind.open_for or kind.quorum or kind.tie or kind.excluding for kind in self._counted)
        if len(self._counted) < TABLE_FROM or not own_windows:
            return None
        header = [
            say.column_vote(), say.column_passes_with(), say.column_no_vote(), say.column_open_for(),
            say.column_quorum(), say.column_tie(),
        ]  # fmt: skip
        return header, [self._row(kind) for kind in self._counted]

    def _row(self, kind: VoteKind) -> list[Fact | None]:
        quorum = kind.quorum if kind.quorum else None
        return [
            self.names.kind(kind),
            self.takes(kind),
            None,
            kind_window(kind),
            self.quorum_of(quorum) if quorum and quorum.threshold else None,
            say.tie_short(what=kind.tie) if kind.tie else None,
        ]

    # --- every vote --------------------------------------------------------------------------------------------------

    @property
    def quorum(self) -> Fact | None:
        """How many must take part."""
        quorum = self.voting.quorum
        if not quorum:
            return None
        if quorum.threshold is None:
            base = "all" if self._given("of") and self.voting.of is Base.ALL else "other"
            return say.voting_quorum_none(base=base, who=self.electorate)
        return say.voting_quorum(quorum=self.quorum_of(quorum))

    def quorum_of(self, quorum: Quorum) -> Fact:
        return say.quorum(threshold=people_of(quorum), of=quorum.of or "voters", who=self.electorate)

    @property
    def tie(self) -> Fact | None:
        """What an equal number of votes means, where the data says it and it can matter."""
        if not self._given("tie") or not any(can_tie(kind) for kind in self._counted if not kind.tie):
            return None
        return say.voting_tie(what=self.voting.tie)

    @property
    def ends(self) -> Fact | None:
        """When a vote ends."""
        return say.voting_ends(when=self.voting.closes) if self._given("closes") else None

    @property
    def recorded(self) -> Fact | None:
        """What is recorded of a vote, and where."""
        record = self.voting.record
        if not record or not record.what:
            return None
        what = listed(map(Text, record.what))
        where = at_places(self.names, (record.where,)) if record.where else None
        return say.voting_recorded(what=what, strength=None, where=where)

    def _given(self, key: str) -> bool:
        return key in self.voting.given() and bool(getattr(self.voting, key))

    # --- places ------------------------------------------------------------------------------------------------------

    @property
    def venues(self) -> Sequence[Fact]:
        """Where votes are held, those for some subjects apart."""
        general = [it for it in self.voting.venues if Subject.EVERYTHING_ELSE in it.subjects]
        special = [it for it in self.voting.venues if Subject.EVERYTHING_ELSE not in it.subjects]
        found = [say.voting_venues(places=self._at(general))] if general else []
        return [*found, *(say.voting_venues_also(subjects=_subjects(it), places=self._at([it])) for it in special)]

    def _at(self, venues: Sequence[Venue]) -> Listed | None:
        return at_places(self.names, [venue.channel for venue in venues])

    @property
    def today(self) -> Fact | None:
        """Where the numbers of today stand."""
        commands = bool(self.governance.body.exports.gitvote)
        return say.voting_today(page=PageTarget("maintainers", "votes-today"), commands=commands)


def say_any(who: Fact) -> Fact:
    """Any one of a group."""
    return Fact("who-any", who.args)


def at_places(names: Names, places: Sequence[str]) -> Listed | None:
    """`on the developer mailing list, in GitHub issues or in pull requests`."""
    return listed((Fact("place-at", names.place(name).args) for name in places), "or")


def can_tie(kind: VoteKind) -> bool:
    """Whether as many votes against as in favor can leave a kind of vote undecided: only at one half of the votes."""
    return kind.passes.test is Test.SHARE and kind.passes.share * 2 == 1


def kind_window(kind: VoteKind) -> Fact | None:
    """How long a kind of vote stays open."""
    return values_of(kind.open_for) if kind.open_for else None


def values_of(value: object) -> Fact:
    from bylaws.words.fact import arg

    found: Fact = arg(value)
    return found


def people_of(quorum: Quorum) -> Fact:
    """A quorum as people, not votes."""
    return Fact("threshold-people", values_of(quorum.threshold).args)


def _against(limit: VoteLimit | None) -> Fact | None:
    if limit is None:
        return None
    if limit.share is not None:
        how = "below" if limit.below else "share"
        shown = share(limit.written, limit.share.numerator, limit.share.denominator)
        return say.against(limit=how, votes=None, share=shown)
    return say.against(limit="count" if limit.most else "zero", votes=say.votes(count=limit.most or 0), share=None)


def _subjects(venue: Venue) -> Fact:
    return say.subjects_matters(list=listed(say.subjects(what=it) for it in venue.subjects))


__all__ = ["Name", "VotingFacts", "at_places", "can_tie", "say_any"]
