"""How a body decides: the usual way, the kinds of votes, and what holds for every vote."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from bylaws.body.tally import can_tie
from bylaws.model.decided import Decided, Ruled
from bylaws.model.quantities import Test
from bylaws.model.vote_kinds import Base, VoteKind
from bylaws.source import Open
from bylaws.words import messages as say
from bylaws.words.fact import Block, Fact, PageTarget, Sentence, Text, arg, listed
from bylaws.words.facts.ruling import sentence, they
from bylaws.words.facts.steps import StepFacts, at_places
from bylaws.words.facts.today import TodayFacts
from bylaws.words.facts.venues import VotingPlaces
from bylaws.words.values import known, notes_of, strength, words


class VotingFacts(VotingPlaces):
    """What the section on voting says."""

    # --- the usual way -----------------------------------------------------------------------------------------------

    @property
    def default(self) -> Fact | None:
        """How everything is decided for which nothing else is said."""
        kind = self._named(self.voting.default)
        if kind is None:
            return None
        who, how, named = self.electorate, strength(kind), self.names.kind(kind)
        if kind.passes.test is Test.NO_OBJECTION:
            return say.voting_default_lazy(
                who=who,
                strength=how,
                kind=named,
                defined=not kind.announced_in,
                objector=self.kinds.objector(kind),
                window=kind.open_for or None,
            )
        if kind.passes.test is Test.CONSENSUS:
            return say.voting_default_consensus(who=who, strength=how, kind=named)
        if kind.passes.test is Test.PLURALITY:
            return say.voting_default_plurality(who=who, strength=how, kind=named)
        told = self.table or self.kinds.named_by_share(kind)
        takes = None if told else self.kinds.takes(kind, apart=True)
        return say.voting_default_counted(who=who, strength=how, kind=named, takes=takes)

    @property
    def announced(self) -> Sequence[Fact]:
        """How a proposal begins by the usual way, and what makes it stand."""
        kind = self._named(self.voting.default)
        if kind is None or not kind.announced_in:
            return ()
        window = kind.open_for or None
        where = at_places(self.names, kind.announced_in, "and")
        return (
            say.voting_announced(where=where, window=window),
            say.voting_accepted(objector=self.kinds.objector(kind), window=window),
        )

    @property
    def opening(self) -> list[list[Any]]:
        """How the body decides, in paragraphs: the usual way, and what follows where it brings no decision."""
        first = [self.aim, self.default, self.announced]
        usual = [*self.usual, self.called] if self.called else [*self.usual]  # what is usual is no rule for each vote
        rest = [self.otherwise, self.details_of_otherwise, self.asked, self.variants, self.stronger]
        if self.escalation:
            return [first, usual]
        rest.append(self.final_say)
        return [first, [*usual, *rest]] if self.usual else [[*first, *usual, *rest]]

    @property
    def behind_escalation(self) -> list[Any]:
        """What stands behind the list of what follows."""
        rest = [self.otherwise, self.details_of_otherwise, self.asked, self.variants, self.stronger, self.final_say]
        return rest if self.escalation else []

    @property
    def aim(self) -> Text | None:
        """What the body tries before it votes, in its own words."""
        return words(self.voting.aim)

    @property
    def usual(self) -> Sequence[Sentence]:
        """What else holds for the usual way."""
        kind = self._named(self.voting.default)
        if not kind or self._in_table(kind):
            return ()
        found = self.kinds.details(kind, in_table=self._told)
        time = kind.objection.discussion if kind.objection else None
        if time and self.table and self.voting.otherwise:  # the sentence on the fallback does not say it then
            found.append(say.kind_discussion(time=time))
        return found

    @property
    def escalation(self) -> tuple[Fact, list[list[Sentence]]] | None:
        """What follows where the usual way leads to no decision, stage by stage."""
        kind = self._named(self.voting.default)
        return self.ruling.escalation(kind.then, self.electorate) if kind else None

    @property
    def variants(self) -> Sequence[Sentence]:
        """Other ways for other cases."""
        return self.ruling.variants(Decided(variants=self.voting.variants))

    @property
    def stronger(self) -> Sequence[Sentence]:
        """Who may demand a stronger kind of vote."""
        right = self.voting.stronger
        kind = self._named(right.vote) if right else None
        if not right or kind is None:
            return ()
        first = say.voting_stronger(who=self.names.who(right.by).form("any"), kind=self.names.kind(kind))
        return (first, *notes_of(right))

    @property
    def called(self) -> Fact | None:
        """Who may call for a vote; with a defined fallback, that is part of its sentence."""
        voting = self.voting
        if not voting.demanded_by or self._told_with_fallback:
            return None
        if voting.demand:
            number = arg(voting.demand).form("people")
            return say.voting_called_several(number=number, who=self.names.who(voting.demanded_by))
        return say.voting_called(who=self.names.who(voting.demanded_by).form("any"))

    @property
    def otherwise(self) -> Fact | None:
        """What decides where the usual way leads to no decision."""
        kind = self._named(self.voting.otherwise)
        if kind is None or self.voting.otherwise == self.voting.default:
            return None
        if self.table:
            return say.voting_otherwise(kind=self.names.kind(kind))
        default = self._named(self.voting.default)
        demanded = self.voting.demanded_by if default and not self.voting.demand else None
        return say.voting_otherwise_defined(
            first=default is not None,
            discussion=default.objection.discussion if default and default.objection else None,
            called=self.names.who(demanded).form("any") if demanded else None,
            who=self._electorate_again if default else self.electorate,
            kind=self.names.kind(kind),
            takes=None if self.kinds.named_by_share(kind) else self.kinds.takes(kind, apart=True),
        )

    @property
    def _electorate_again(self) -> Fact | None:
        """Who votes, right behind the sentence that names them: several groups are not named twice."""
        who = self.electorate
        return they(who) if who and who.args.get("kind") == "union" else who

    @property
    def _told_with_fallback(self) -> bool:
        return bool(self.otherwise and not self.table and not self.voting.demand and self.voting.default)

    @property
    def asked(self) -> Sequence[Sentence]:
        """What the kinds take that are in no table and not the usual way: those that other rules name."""
        usual = {self.voting.default, self.voting.otherwise}
        found: list[Sentence] = []
        for kind in self.voting.kinds.values():
            if kind.id not in usual and not self._in_table(kind) and not self._only_between_rivals(kind):
                found += self._asked(kind)
        return found

    def _only_between_rivals(self, kind: VoteKind) -> bool:
        """Whether a kind decides between several proposals only, where the rule says what it takes."""
        plain = kind.passes.test is Test.PLURALITY and not self.kinds.details(kind)
        return plain and kind.id in self._between_rivals and not self.ruling.named_by_rules(kind)

    @cached_property
    def _named_somewhere(self) -> frozenset[str]:
        """The kinds that some key of the data names."""
        found = (
            getattr(node, name)
            for node in self.governance.nodes
            for name, field in node.referring()
            if field.refers_to == "vote kind"
        )
        return frozenset(name for name in found if isinstance(name, str))

    @cached_property
    def _between_rivals(self) -> frozenset[str]:
        """The kinds that decide between several proposals."""
        return frozenset(node.rivals for node in self.governance.nodes if isinstance(node, Ruled) and node.rivals)

    def _asked(self, kind: VoteKind) -> list[Sentence]:
        named, test = self.names.kind(kind), kind.passes.test
        asked = kind.id in self._named_somewhere
        by_name = self.kinds.named_by_share(kind)
        details = self.kinds.details(kind, in_table=self._told, such=not by_name)
        if test is Test.NO_OBJECTION:
            window = kind.open_for or None
            return [
                say.voting_asked_lazy(kind=named, asked=asked, objector=self.kinds.objector(kind), window=window),
                *details,
            ]
        if test is Test.PLURALITY:
            return [say.voting_asked_plurality(kind=named, asked=asked), *details]
        if test is Test.CONSENSUS:
            return []  # its name says it; what else there is, is told kind by kind
        if by_name:
            return [say.voting_asked_more(kind=named, asked=asked, more=details[0]), *details[1:]] if details else []
        return [say.voting_asked(kind=named, asked=asked, takes=self.kinds.takes(kind, apart=True)), *details]

    # --- beside the table --------------------------------------------------------------------------------------------

    @property
    def table_lead(self) -> Fact | None:
        """What leads to the table where no sentence stands before it."""
        who = self.electorate
        if not self._has_table or not who or self.default or self.otherwise:
            return None
        return say.voting_kinds_lead(who=who)

    @property
    def details(self) -> list[list[Sentence]]:
        """What is too long for the table, kind by kind."""
        found: dict[str, tuple[list[Fact], list[Sentence]]] = {}
        for kind in self.voting.kinds.values():
            is_told = not self._in_table(kind) and kind.passes.test is not Test.CONSENSUS
            if is_told or (kind.id == self.voting.default and not self._in_table(kind)):
                continue
            more = self.kinds.details(kind, in_table=self._told if self._in_table(kind) else frozenset())
            if more:
                names, _ = found.setdefault(repr(more), ([], more))  # what is the same of several is said once
                names.append(self.names.kind(kind).form("name"))
        return [[say.led(what=listed(names)), *more] for names, more in found.values()]

    @property
    def details_of_otherwise(self) -> Sequence[Sentence]:
        """What else holds for the kind that decides if the usual way leads to no decision, where no table says it."""
        kind = self._named(self.voting.otherwise)
        told = kind is None or self._has_table or kind.id == self.voting.default
        return () if told or kind is None else self.kinds.details(kind, such=True)

    @property
    def chains(self) -> list[tuple[Fact, list[list[Sentence]]]]:
        """What follows the kinds other than the usual one, where that takes several stages."""
        found = []
        for kind in self.voting.kinds.values():
            who = self.kinds.electors(kind)
            steps = self.ruling.escalation(kind.then, who) if kind.id != self.voting.default else None
            if steps:
                found.append((say.stages_lead_kind(kind=self.names.kind(kind)), steps[1]))
        return found

    # --- every vote --------------------------------------------------------------------------------------------------

    @property
    def window(self) -> Fact | None:
        """How long votes stay open, where it is the same for all."""
        if "window" in self._equal:
            return say.voting_window(window=self._counted[0].open_for)
        only = self._counted[0] if len(self._counted) == 1 else None
        return say.voting_window_one(window=only.open_for) if only and only.open_for else None

    @property
    def no_vote(self) -> Fact | None:
        """Who may not vote, where it is the same for all kinds."""
        return say.kind_may_not_vote(who=self._cells["no-vote"][0]) if "no-vote" in self._equal else None

    @property
    def abstentions(self) -> Fact | None:
        """That abstentions are not counted, where it is so for all kinds in the table."""
        every = self._has_table and all(self.kinds.drops_abstentions(kind) for kind in self._counted)
        return say.voting_abstentions_cast() if every else None

    @property
    def final_say(self) -> Fact | None:
        """Who has the final say in every matter."""
        group = known(self.voting.final_say)
        return say.voting_final_say(who=self.names.who(group)) if group else None

    @property
    def organization_votes(self) -> Sequence[Sentence]:
        """How many votes one organization has in every vote."""
        votes = self.voting.votes_per_organization
        who = self.electorate or self.names.who(None)
        return [*self.kinds.organization_votes(votes, who, weighted=bool(self.voting.weights))] if votes else []

    @property
    def weights(self) -> Sequence[Sentence]:
        """Whose votes count more than once in every vote."""
        return [*self.kinds.weights(self.voting.weights or ())]

    @property
    def abstainers(self) -> Fact | None:
        """What those who abstain do for the quorum."""
        part = self.voting.abstainers_take_part
        return self.kinds.abstainers(part, None) if isinstance(part, bool) else None

    @property
    def quorum(self) -> Fact | None:
        """How many must take part."""
        quorum = self.voting.quorum
        if "quorum" in self._equal:
            own = self._counted[0]
            return self.kinds.quorum_sentence(own.quorum, self.kinds.counted_in(own)) if own.quorum else None
        if not quorum:
            return None
        if quorum.threshold is None:
            shares = self._given("of") and self.voting.of is Base.ALL and bool(self._counted)
            return say.voting_quorum_none(base="all" if shares else "other", who=self._everyone)
        return say.voting_quorum(quorum=self.kinds.quorum(quorum, self.voting.quorum_of))

    @property
    def _everyone(self) -> Fact:
        who = self.electorate or self.names.who(None)
        return who.form("all")

    @property
    def tie(self) -> Fact | None:
        """What an equal number of votes means, where the data says it and it can matter."""
        if "tie" in self._equal:
            return say.voting_tie(what=self._counted[0].tie)
        open_to_it = [kind for kind in self.voting.kinds.values() if can_tie(kind.passes) and not kind.tie]
        return say.voting_tie(what=self.voting.tie) if self._given("tie") and open_to_it else None

    @property
    def alternatives(self) -> Sequence[Sentence]:
        """How every vote between several alternatives goes."""
        it = self.voting.alternatives
        return [*self.kinds.alternatives(it, None)] if it else []

    @property
    def welcome(self) -> Fact | None:
        """Whose votes are not counted, and welcome in every vote."""
        group = known(self.voting.may_vote_too)
        return sentence(say.rule_may_vote_too(who=self.names.who(group).form("any"))) if group else None

    @property
    def ends(self) -> Fact | None:
        """When a vote ends."""
        return say.voting_ends(when=self.voting.closes) if self._given("closes") else None

    @property
    def recorded(self) -> Sequence[Sentence]:
        """What is recorded of a vote, and where."""
        record = self.voting.record
        if not record:
            return ()
        first = None
        if record.what:
            where = at_places(self.names, record.where) if record.where else None
            number = _number(record.what)
            what = listed(map(Text, record.what))
            first = say.voting_recorded(what=what, number=number, strength=strength(record), where=where)
        return [one for one in (first, *notes_of(record)) if one]

    def _given(self, key: str) -> bool:
        return not isinstance(self.voting.given().get(key), Open | None)

    @property
    def steps(self) -> Block | None:
        """How a vote is held."""
        return StepFacts(self.names).procedure(self.voting.steps, say.voting_steps_lead())

    @property
    def today(self) -> Fact | None:
        """Where the numbers of today stand."""
        by_hand = self.governance.body.documents.is_by_hand("maintainers")
        if not self._counted or "maintainers" not in self.pages or by_hand:
            return None
        commands = bool(self.governance.body.exports.gitvote)
        if not TodayFacts(self.governance, self.names, self.pages, lambda matter: None).votes:
            return None
        return say.voting_today(page=PageTarget("maintainers", "votes-today"), commands=commands)


def _number(what: Sequence[str]) -> str:
    """Whether some phrases together are one thing or several."""
    first = what[0].split(" ", 1)[0].lower()
    head = what[0].split(" of ", 1)[0]
    single = len(what) == 1 and (first in ("every", "each", "a", "an") or not head.endswith("s"))
    return "one" if single else "other"
