"""The words for elections: who votes, who stands, who runs them, and when things happen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from bylaws.markdown.writing import Markup, table
from bylaws.model.elections import Candidates, Election, Method, Officers, Uncontested, Voters
from bylaws.words.balances import Balances
from bylaws.words.phrases import (
    amount,
    capital,
    date,
    duration,
    every,
    joined,
    mid,
    moment,
    raw,
    sentence,
    size,
    told,
    within,
)

_METHODS: Final[Mapping[Method, str]] = {
    Method.CONDORCET: "Voters rank the candidates; whoever beats every other candidate in pairs wins (Condorcet).",
    Method.SCHULZE: "Voters rank the candidates, and the Schulze method finds the winners (Condorcet).",
    Method.INSTANT_RUNOFF: "Voters rank the candidates; round by round, the last one drops out.",
    Method.SINGLE_TRANSFERABLE: "Voters rank the candidates; votes that a winner does not need go to the next one.",
    Method.APPROVAL: "Voters name everybody they agree to; the candidates with the most votes win.",
    Method.PLURALITY: "The candidates with the most votes win.",
    Method.MAJORITY: "A candidate with more than half of the votes wins.",
    Method.YES_OR_NO: "Each candidate is voted on alone, with yes or no.",
}


class Ballots(Balances):
    """How elections read."""

    def election(self, election: Election) -> Markup:
        """What an election fills, how often it is held, and how votes are counted."""
        teams = [team.name for team in self.body.teams.values() if team.election == election.id]
        tie = election.tie
        return told(
            f"An election is held {every(election.every)}." if election.every else "",
            raw(f"It fills seats of the {joined(teams, 'and of the')}.") if teams else "",
            _METHODS[election.method] if election.method else "",
            raw(f"The election is held with {self.document(election.tool)}.") if election.tool else "",
            self._uncontested(election.uncontested) if election.uncontested else "",
            raw(f"If there is a tie: {sentence(mid(tie))}") if tie else "",
            self._special(election),
            self.note(election),
        )

    def _uncontested(self, rule: Uncontested) -> Markup:
        lead = "If there are no more candidates than seats,"
        kind = self.governance.voting.kinds.get(rule.vote or "")
        takes = f"each of them takes {self._named(kind)}" if kind else "each of them is voted on"
        return raw(f"{lead} {'they are elected without a vote' if rule.elected else takes}.{self.note(rule)}")

    def _special(self, election: Election) -> Markup:
        roll = {
            "last": "Those who could vote in the last election vote then.",
            "new": "A new roll of voters is made then.",
        }
        return told(
            raw(f"An election out of turn is held when {joined(election.special_for, 'or')}.")
            if election.special_for
            else "",
            roll[election.special_roll] if election.special_roll else "",
        )

    def timetable(self, election: Election) -> Markup:
        """When things happen, as a table."""
        times, officers = election.timetable, election.officers
        rows: list[tuple[str, str]] = []
        if officers and officers.appointed_before:
            rows.append(("Officers are named", f"{duration(officers.appointed_before)} before voting begins"))
        if times and times.nominations_open_before:
            rows.append(("Nominations open", f"{duration(times.nominations_open_before)} before voting begins"))
        if times and times.nominations_close_before:
            rows.append(("Nominations close", f"{duration(times.nominations_close_before)} before voting begins"))
        if times and times.voting_for:
            rows.append(("Voting lasts", duration(times.voting_for)))
        if times and times.results_within:
            rows.append(("Results are published", f"{within(times.results_within)} after voting ends"))
        if times and times.office_begins:
            rows.append(("Those elected take office", times.office_begins))
        rows += self._dates(election)
        if times and times.bootstrap_within:
            rows.append(("First election after an appointed start", within(times.bootstrap_within)))
        return table(("Step", "When"), rows) if rows else raw("")

    def _dates(self, election: Election) -> Iterator[tuple[str, str]]:
        """The days of the election at hand."""
        dates = election.dates
        if dates:
            seats = f", for {amount(dates.seats, 'seat')}" if dates.seats else ""
            yield "Voting in the present election", f"from {date(dates.opens)} to {date(dates.closes)}{seats}"
            if dates.exceptions_until:
                yield "Exceptions in the present election", f"until {date(dates.exceptions_until)}"

    def further_steps(self, election: Election) -> list[Markup]:
        """What else is done, step by step."""
        return list(map(self.step, election.steps))

    def voters(self, voters: Voters) -> Markup:
        """Who may vote."""
        return told(
            raw(f"{capital(self.group(voters.group))}.{self.about(voters.group)}") if voters.group else "",
            f"Somebody must belong to them {moment(voters.frozen)}." if voters.frozen else "",
            raw(f"Whoever is not on the roll can {self.link('apply for an exception', voters.exceptions)}.")
            if voters.exceptions
            else "",
            raw(f"Exceptions: {self.everything_of(voters.exceptions_by)}") if voters.exceptions_by else "",
            raw(f"The {self.link('roll of voters', voters.roll)} is public.") if voters.roll else "",
            raw(f"See the {self.link('guide for voters', voters.guide)}.") if voters.guide else "",
            self.note(voters),
        )

    def candidates(self, candidates: Candidates) -> Markup:
        """Who may stand."""
        drawn, nominators = candidates.drawn_from, candidates.nominated_by
        organizations = amount(candidates.endorsing_organizations or 0, "organization")
        return told(
            raw(f"{capital(self.group(drawn))}.{self.about(drawn)}") if drawn else "",
            raw(f"{capital(self.anyone_of(nominators))} may nominate.{self.about(nominators)}") if nominators else "",
            "Candidates may nominate themselves." if candidates.self_nomination else "",
            f"Nobody nominates more than {amount(candidates.nominations_each, 'candidate')}."
            if candidates.nominations_each
            else "",
            raw(f"Candidates state {sentence(candidates.statement)}") if candidates.statement else "",
            f"A candidate needs {amount(candidates.endorsements, 'endorsement')}." if candidates.endorsements else "",
            f"Endorsements must come from at least {organizations}." if candidates.endorsing_organizations else "",
            self.note(candidates),
        )

    def officers(self, officers: Officers) -> Markup:
        """Who runs the election."""
        return told(
            f"The election is run by {size(officers.count, 'election officer')}.",
            "They do not all come from one organization." if officers.from_several_organizations else "",
            raw(f"They {joined(officers.conditions)}.") if officers.conditions else "",
            raw(f"For the present election they are {self.people(officers.people)}.") if officers.people else "",
            self.note(officers),
        )
