"""Which votes of a body GitVote can count, exactly as the body has them, and which are counted by hand.

GitVote knows one rule: a vote passes when the votes in favor, as a percentage of everybody who may vote, reach a
number. It works with floating-point numbers: `in_favor / allowed_voters * 100 >= pass_threshold`. A rule is taken
only when this arithmetic passes exactly where `tally` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import cached_property, lru_cache
from math import floor
from typing import Final

from bylaws.body.ballots import votes_needed
from bylaws.body.governance import Governance
from bylaws.body.matters import Matter, Motion
from bylaws.model.decided import Decided, Ruled
from bylaws.model.groups import ElectorateDate, Group
from bylaws.model.quantities import Test, Threshold
from bylaws.model.times import Duration
from bylaws.model.vote_kinds import Abstention, Base, Closing, Secrecy, Silence, Tie, VoteKind
from bylaws.problems import Place
from bylaws.source import Open
from bylaws.structs import struct

MOST_VOTERS: Final = 1000
"""Up to so many voters, a percentage is exact."""

_DAY: Final = 24 * 60
_DAYS: Final = {"day": 1, "week": 7, "month": 31, "quarter": 92, "year": 366}
_MINUTES: Final = {"minute": 1, "hour": 60, **{unit: days * _DAY for unit, days in _DAYS.items()}}
_UNITS: Final = ((7 * _DAY, "w"), (_DAY, "d"), (60, "h"), (1, "m"))


@struct
class Profile:
    """How GitVote counts a vote."""

    kind: str
    pass_threshold: float
    duration: str
    """In the words of GitVote, such as `5d`."""
    users: tuple[str, ...]
    close_on_passing: bool


@struct
class ByHand:
    """A vote that GitVote cannot count."""

    what: str
    """Its name, as in `bylaws vote`."""
    place: Place
    why: str
    """A clause behind `cannot count it:`."""
    hint: str = "count it by hand"


class GitVote:
    """The votes of one body as GitVote sees them."""

    def __init__(self, governance: Governance) -> None:
        self.governance = governance
        self.profiles: dict[str, Profile] = {}
        """By the name of the profile: letters and digits, as GitVote wants them."""
        self.subjects: dict[str, list[Matter]] = {}
        """What each profile is for."""
        self.by_hand: list[ByHand] = []
        self._find()

    def command(self, matter: Matter | None) -> str | None:
        """What begins a vote on a matter, such as `/vote-twoThirds`; None where it is counted by hand.

        Without a matter, it is that for everything for which nothing else is said.
        """
        settings = self._settings(matter or Matter(Motion.ANYTHING, Decided()))
        name = self._names.get(settings) if isinstance(settings, Profile) else None
        return f"/vote-{name}" if name else None

    @cached_property
    def _names(self) -> Mapping[Profile, str]:
        return {settings: name for name, settings in reversed(self.profiles.items()) if name != "default"}

    def _find(self) -> None:
        refused: dict[str, str] = {}
        for kind in self.governance.voting.kinds.values():
            rule = Decided(vote=kind.id, by=self.governance.electorate_of(kind) or self.governance.electorate())
            matter = Matter(Motion.ANYTHING, rule, kind=kind)
            found = self._settings(matter)
            if isinstance(found, ByHand):
                refused[kind.id] = found.why
                self.by_hand.append(found)
            else:
                self._add(found, matter)
        for matter in self.governance.matters:
            self._matter(matter, refused)
        usual = self.governance.voting.otherwise or self.governance.voting.default
        first = next((name for name, found in self.profiles.items() if found.kind == usual), None)
        if first:
            self.profiles = {"default": self.profiles[first], **self.profiles}
            self.subjects["default"] = self.subjects[first]

    def _matter(self, matter: Matter, refused: Mapping[str, str]) -> None:
        kind = self.governance.kind(self.governance.in_force(matter.rule))
        if kind is None:
            return  # nobody says how it is decided
        found = self._settings(matter)
        if isinstance(found, ByHand):
            if found.why != refused.get(kind.id):  # else that of the kind is the reason
                self.by_hand.append(found)
        elif found in self.profiles.values():
            name = next(name for name, known in self.profiles.items() if known == found)
            self.subjects[name].append(matter)
        else:
            self._add(found, matter)

    def _add(self, settings: Profile, matter: Matter) -> None:
        first, *others = matter.id.split("-")
        camel = first + "".join(part.capitalize() for part in others)
        taken = {"default", *self.profiles}
        free = (f"{camel}{suffix}" for suffix in ("", *(f"x{number}" for number in range(2, len(taken) + 3))))
        chosen = next(candidate for candidate in free if candidate not in taken)
        self.profiles[chosen] = settings
        self.subjects[chosen] = [matter]

    def _settings(self, matter: Matter) -> Profile | ByHand:
        now = self.governance.in_force(matter.rule)
        kind = self.governance.kind(now)
        group = self.governance.electorate(now)
        if now.alone:
            return ByHand(matter.id, matter.rule.place("alone"), "one person decides alone", "ask that person")
        if kind is None:
            return ByHand(matter.id, matter.rule.place("vote"), "nobody says how it is decided", "name a kind of vote")
        place = kind.place() if matter.kind else matter.rule.place()
        for why, hint in self._obstacles(now, kind, group, self.governance.venues_of(matter)):
            return ByHand(matter.id, place, why, hint or "count it by hand")
        assert group is not None
        people = self.governance.members(group) or ()
        users = [self.governance.github_of(person) for person in people]
        threshold = percentage(kind.passes, len(people))
        window = now.open_for or kind.open_for
        assert window
        early = kind.closes or self.governance.voting.closes
        closes_early = early in (Closing.REACHED, Closing.CERTAIN) and window.qualifier not in ("at least", "more than")
        return Profile(kind.id, threshold, length(window) or "", tuple(user or "" for user in users), closes_early)

    def _obstacles(
        self, rule: Ruled, kind: VoteKind, group: Group | None, venues: tuple[str, ...]
    ) -> Iterator[tuple[str, str]]:
        """Why GitVote cannot count a vote; the first reason is told."""
        yield from _obstacles_of_kind(kind)
        yield from self._obstacles_of_terms(kind)
        if rule.veto:
            yield "somebody can stop it with a veto", ""
        yield from self._obstacles_of_voters(rule, kind, group)
        window = rule.open_for or kind.open_for
        if not window:
            yield "nobody says for how long it is open", "add `open_for` to the kind of vote"
        elif window.few:
            yield "nobody says exactly how long it is open", "write a number of days in `open_for`"
        elif length(window) is None:
            yield "it does not know business days", ""
        if venues and not any(self._is_public(venue) for venue in venues):
            yield "it is not held in public", ""

    def _obstacles_of_terms(self, kind: VoteKind) -> Iterator[tuple[str, str]]:
        terms = self.governance.terms(kind)
        if kind.votes_per_organization or self.governance.voting.votes_per_organization:
            yield "each organization has only some votes", ""
        if self.governance.votes.weights(kind):
            yield "some votes count more than once (`weights`)", ""
        if terms.of is not Base.ALL:
            yield f"its share is not taken of all who may vote (`of: {terms.of}`)", ""
        if terms.abstentions is Abstention.SMALLER_BASE:
            yield "abstentions make its base smaller", ""
        if terms.silence is not Silence.AGAINST:
            yield f"who does not vote counts otherwise (`silence: {terms.silence}`)", ""
        even = kind.passes.test is Test.SHARE and kind.passes.more_than and kind.passes.share == Fraction(1, 2)
        if even and terms.tie is not Tie.FAILS:
            yield f"a tie does not fail (`tie: {terms.tie}`)", ""
        quorum = terms.quorum.threshold if terms.quorum else None
        if terms.quorum and quorum and (kind.quorum_of or self.governance.voting.quorum_of):
            yield "its quorum is taken of other people (`quorum_of`)", ""
        elif terms.quorum and quorum and not _is_implied(terms.quorum.of, quorum, kind):
            yield "it has a quorum", ""
        if (kind.closes or self.governance.voting.closes) is Closing.QUORUM:
            yield "it stays open until a quorum has voted", ""

    def _obstacles_of_voters(self, rule: Ruled, kind: VoteKind, group: Group | None) -> Iterator[tuple[str, str]]:
        if group is None:
            yield "nobody says who votes", "name the `electorate` in `voting`"
            return
        if self.governance.votes.left_out(rule, kind, group):
            yield "people have no vote because of the matter (`excluding`)", ""
        if group.as_of is ElectorateDate.LAST_ELECTION:
            yield "who votes was settled at the last election", ""
        people = self.governance.members(group)
        if people is None:
            yield self._unknown(group), ""
            return
        if not people:
            yield "nobody may vote today", "list the voters in `seats`"
        if len(people) > MOST_VOTERS:
            yield f"more than {MOST_VOTERS} people may vote", ""
        without = [person for person in people if self.governance.github_of(person) is None]
        if without:
            yield f"`{without[0]}` votes, and has no GitHub account", ""
        if kind.passes.test is Test.COUNT and (votes_needed(kind.passes, 1) or 0) > len(people):
            yield "it takes more votes than there are voters", ""

    def _unknown(self, group: Group) -> str:
        """Why nobody knows who votes."""
        parts = (group, *group.any_of, *group.all_of)
        if any(part.attended for part in parts):
            return "who votes depends on who has come to meetings (`attended`)"
        if any(part.role in self.governance.body.parties for part in parts):
            return "people vote who are not in this record (`parties`)"
        if any(self.governance.roster.is_listed_elsewhere(part) for part in parts):
            return "who votes is listed elsewhere (`roster`)"
        if any(part.tier or self._is_of_another_body(part) for part in parts):
            return "people vote whom another record lists (`body`)"
        return "who votes depends on the matter"

    def _is_of_another_body(self, group: Group) -> bool:
        scope = self.governance.scope(group.scope or "")
        return bool(scope and scope.body)

    def _is_public(self, venue: str) -> bool:
        body = self.governance.body
        channel = body.channels.get(venue)
        meeting = body.meetings.get(venue)
        return channel.is_public if channel else meeting is not None and meeting.is_public


def _obstacles_of_kind(kind: VoteKind) -> Iterator[tuple[str, str]]:
    if kind.passes.test is Test.SUPERMAJORITY:
        yield "the rules do not say how many votes a supermajority takes", ""
    elif not kind.passes.counts_votes:
        yield f"it passes with `{kind.passes.written}`, not with a share of votes", ""
    if kind.against:
        yield "votes against it have a limit", ""
    if kind.secrecy in (Secrecy.SECRET, Secrecy.PRIVATE):
        yield "it is not public", ""
    if isinstance(kind.secrecy, Open):
        yield "nobody says who sees the votes", "write its `secrecy`"
    if kind.extension:
        yield "it can be given more time", ""


def _is_implied(of: str, quorum: Threshold, kind: VoteKind) -> bool:
    """Whether whatever passes has a quorum too: so many take part already who are for it."""
    sizes = range(1, MOST_VOTERS + 1)
    return not of and all((votes_needed(quorum, size) or 0) <= (votes_needed(kind.passes, size) or 0) for size in sizes)


def length(window: Duration) -> str | None:
    """A time in the words of GitVote; None for business days, which it does not know, and without a number.

    Of a range, the shortest time; for `more than`, an hour more. A month has as many days as the longest one.
    """
    if window.business or window.few:
        return None
    minutes = window.least * _MINUTES[window.unit]
    minutes = max(minutes + {"more than": 60, "less than": -1}.get(window.qualifier, 0), 1)
    size, unit = next((size, unit) for size, unit in _UNITS if minutes % size == 0)
    return f"{minutes // size}{unit}"


@lru_cache(256)
def percentage(threshold: Threshold, voters: int) -> float:
    """The percentage with which GitVote passes exactly what reaches a threshold, with the fewest digits.

    For a share, it holds for every number of voters up to `MOST_VOTERS`; for a number of votes, for these voters.
    There is one for every threshold: two different results of at most 1,000 voters are further apart than the error
    of floating-point numbers.
    """
    sizes: Iterable[int] = (voters,) if threshold.test is Test.COUNT else range(1, MOST_VOTERS + 1)
    needed = {size: votes_needed(threshold, size) or 0 for size in sizes}
    fails = max((votes - 1) / size * 100 for size, votes in needed.items())
    passes = min(votes / size * 100 for size, votes in needed.items())
    for digits in range(18):
        unit = Fraction(1, 10**digits)
        below = floor(Fraction(fails if threshold.more_than else passes) / unit) * unit
        found = float(below + unit if threshold.more_than else below)
        if fails < found <= passes:
            return found
    return passes
