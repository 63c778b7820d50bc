"""Elections: what they fill, who votes, who stands, who runs them, and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from bylaws.body.governance import Governance
from bylaws.model.elections import Candidates, Election, Officers, Timetable, Voters
from bylaws.model.groups import Group
from bylaws.model.ladder import Office
from bylaws.model.teams import Team
from bylaws.words import messages as say
from bylaws.words.fact import Block, Fact, Sentence, Table, Target, Text, arg, in_full, listed, remark
from bylaws.words.facts.kinds import KindFacts
from bylaws.words.facts.requirements import Conditions
from bylaws.words.facts.ruling import RulingFacts, sentence
from bylaws.words.facts.steps import StepFacts, at_places, lowered
from bylaws.words.names import Names
from bylaws.words.values import known, notes_of, strength

_CONDITIONS: Final = ("If", "When", "Where", "Ties", "In")
"""How a sentence on a tie begins that brings its own condition."""


class ElectionFacts:
    """What the section of one election says."""

    def __init__(self, governance: Governance, names: Names, ruling: RulingFacts, election: Election) -> None:
        self.governance = governance
        self.names = names
        self.ruling = ruling
        self.steps = StepFacts(names)
        self.kinds = KindFacts(governance, names, ruling)
        self.election = election

    @property
    def about(self) -> list[Sentence]:
        """What the election fills, how often it is held, and how votes are counted."""
        return [one for one in self._about() if one]

    def _about(self) -> Iterator[Sentence | None]:
        it = self.election
        filled = [one for one in self._filled_ones if one.election == it.id]
        if filled or it.every or it.when:
            teams = listed(self._filled(one) for one in filled)
            yield say.election_fills(
                teams=teams,
                every=it.every or None,
                when=lowered(it.when) if it.when else None,
                by=self._electors if filled else None,
            )
        if it.only_if:
            yield say.election_only_if(case=Text(it.only_if))
        if it.method:
            yield say.election_method(how=it.method)
        if it.votes_each:
            yield say.election_votes(n=it.votes_each, seats=False)
        elif it.votes_per_seat:
            yield say.election_votes(n=it.votes_per_seat, seats=True)
        if it.tool:
            yield say.election_tool(tool=self.names.document(it.tool))
        yield from self._exceptional()
        yield remark(it.note)

    @property
    def _filled_ones(self) -> Iterable[Team | Office]:
        return (*self.governance.body.teams.values(), *self.governance.body.offices.values())

    def _filled(self, it: Team | Office) -> Fact:
        """Whom the election fills: `the Board`, `the chairs`."""
        return self.names.team(it) if isinstance(it, Team) else self.names.who(Group(role=it.id))

    @property
    def _electors(self) -> Fact | None:
        """Those who elect, where that is one role and there is no more to it."""
        group = self.election.voters.group if self.election.voters else None
        who = self.names.who(group) if group and set(group.given()) == {"role"} else None
        return who if who and who.args["kind"] in ("role", "one", "team") else None

    def _exceptional(self) -> Iterator[Sentence | None]:
        it = self.election
        rule = it.uncontested
        if rule:
            kind = self.governance.voting.kinds.get(rule.vote or "")
            named = self.names.kind(kind) if kind else None
            yield say.election_uncontested(elected=bool(rule.elected), kind=named)
            yield remark(rule.note)
        if it.tie:
            whole = it.tie.partition(" ")[0] in _CONDITIONS
            yield in_full(it.tie) if whole else say.election_tie(what=lowered(it.tie.rstrip(".")))
        if it.special_for:
            reasons = listed((Text(reason) for reason in it.special_for), "or")
            yield say.election_special(reasons=reasons)
        if it.special_roll:
            yield say.election_special_roll(which=it.special_roll, named=bool(it.special_for))

    # --- when --------------------------------------------------------------------------------------------------------

    @property
    def timetable(self) -> Table | None:
        """When things happen; one or two things are sentences."""
        rows = self._times
        return ([say.column_step(), say.column_when()], rows) if len(rows) > 2 else None

    @property
    def few_times(self) -> list[Fact]:
        rows = self._times
        return [] if len(rows) > 2 else [say.election_time(what=what, when=when) for what, when in rows]

    @property
    def on_times(self) -> list[Sentence]:
        """What is remarked of the timetable."""
        return [*notes_of(self.election.timetable)]

    @property
    def _times(self) -> list[list[Any]]:
        it = self.election
        times, officers = it.timetable or Timetable(), it.officers
        how = strength(times)
        given = (
            ("officers", officers.appointed_before if officers else None),
            ("nominations-open", times.nominations_open_before),
            ("nominations-close", times.nominations_close_before),
            ("nominations", times.nominations_open_for),
            ("voting", times.voting_for),
            ("results", times.results_within),
        )
        rows: list[list[Any]] = [
            [say.election_event(what=what, strength=how), say.election_when(what=what, time=time)]
            for what, time in given
            if time
        ]
        if times.office_begins:
            rows.append([say.election_event(what="office", strength=how), say.plain(words=Text(times.office_begins))])
        if times.bootstrap_within:
            when = say.election_when(what="bootstrap", time=times.bootstrap_within)
            rows.append([say.election_event(what="bootstrap", strength=how), when])
        return rows

    @property
    def at_hand(self) -> list[Sentence]:
        """The present election."""
        dates = self.election.dates
        if not dates:
            return []
        found = [say.election_dates(opens=dates.opens, closes=dates.closes, seats=dates.seats or None)]
        if dates.exceptions_until:
            found.append(say.election_exceptions_until(day=dates.exceptions_until))
        return [*found]

    @property
    def procedure(self) -> Block | None:
        """What else is done, step by step; one step is a sentence."""
        steps = self.steps.all(self.election.steps, others=True)
        return Block(say.election_steps(), tuple(steps), ordered=True) if len(steps) > 1 else None

    @property
    def only_step(self) -> Sequence[Sentence]:
        steps = self.steps.all(self.election.steps, others=True)
        return steps[0] if len(steps) == 1 else ()

    # --- who ---------------------------------------------------------------------------------------------------------

    @property
    def voters(self) -> list[Sentence]:
        """Who may vote."""
        voters = self.election.voters
        return [one for one in self._voters(voters) if one] if voters else []

    def _voters(self, it: Voters) -> Iterator[Sentence | None]:
        if group := known(it.group):
            named = self._electors and any(one.election == self.election.id for one in self._filled_ones)
            yield say.election_voters(who=self.names.who(group)) if not named else None
        if it.frozen:
            yield say.election_frozen(moment=it.frozen, who=self._electors)
        if it.votes_per_organization:
            yield from self.kinds.organization_votes(it.votes_per_organization, self.names.who(it.group))
        if welcome := known(it.may_vote_too):
            yield sentence(say.rule_may_vote_too(who=self.names.who(welcome).form("any")))
        if it.exceptions:
            yield say.election_exceptions(target=Target(it.exceptions))
        if it.exceptions_by:
            decided = self.ruling.decides(it.exceptions_by)
            yield say.election_exceptions_by(what=decided, named=bool(it.exceptions)) if decided else None
            yield from self.ruling.behind(it.exceptions_by)
        if it.roll:
            yield say.election_roll(target=Target(it.roll))
        if it.guide:
            yield say.election_guide(target=Target(it.guide))
        yield remark(it.note)

    @property
    def candidates(self) -> list[Sentence]:
        """Who may stand."""
        candidates = self.election.candidates
        return [one for one in self._candidates(candidates) if one] if candidates else []

    def _candidates(self, it: Candidates) -> Iterator[Sentence | None]:
        drawn, nominators = known(it.drawn_from), known(it.nominated_by)
        if drawn and nominators == drawn:
            who = self.names.who(drawn).form("any")
            yield say.election_stand_and_nominate(who=who, themselves=bool(it.self_nomination))
        elif drawn:
            yield say.election_candidates(who=self.names.who(drawn).form("any"))
        if nominators and nominators != drawn:
            who = self.names.who(nominators).form("any")
            yield say.election_nominated(who=who, themselves=bool(it.self_nomination))
        elif it.self_nomination and not nominators:
            yield say.election_self_nominated()
        yield from self._nominations(it)
        if it.statement:
            yield say.election_statement(what=Text(it.statement))
        if it.endorsements or it.endorsing_organizations:
            yield say.election_endorsed(n=it.endorsements or None, organizations=it.endorsing_organizations or None)
        yield remark(it.note)

    def _nominations(self, it: Candidates) -> Iterator[Sentence]:
        """Where nominations are made, and how many."""
        if it.nominate_in:
            yield say.election_nominated_in(where=at_places(self.names, it.nominate_in))
        each, same = it.nominations_each or 0, it.nominations_per_organization or 0
        if each and same:
            yield say.election_nominations_both(n=each, same=same)
        elif each:
            yield say.election_nominations_each(n=each)
        elif same:
            yield say.election_nominations_of_one(n=same)
        if it.accepted_if:
            yield say.election_accepted_if(case=Text(it.accepted_if))

    @property
    def conditions(self) -> Block | None:
        """What it takes to stand."""
        candidates = self.election.candidates
        found = Conditions(self.names, candidates.requirements).items if candidates else ()
        if len(found) == 1 and isinstance(found[0], Fact | Text):
            return Block(say.election_condition(what=found[0]))
        return Block(say.election_conditions(), found) if found else None

    @property
    def officers(self) -> list[Sentence]:
        """Who runs it."""
        officers = self.election.officers
        return [one for one in self._officers(officers) if one] if officers else []

    def _officers(self, it: Officers) -> Iterator[Sentence | None]:
        yield say.election_officers(size=arg(it.count))
        if it.conditions:
            yield say.election_officers_conditions(what=listed(map(lowered, it.conditions)))
        if it.from_several_organizations:
            yield say.election_officers_spread()
        if people := self.names.people(tuple(it.people)):
            yield say.election_run_by(people=people)
        yield remark(it.note)
