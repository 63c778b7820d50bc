"""What is decided by whom: the table of decisions, and each decision that has more to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bylaws.model.decided import Decided
from bylaws.model.decisions import Decision, Topic
from bylaws.model.groups import ANYONE, RELATIVE_SCOPES, Group
from bylaws.model.noted import Strength
from bylaws.model.prohibitions import Ban
from bylaws.model.quantities import Test
from bylaws.structs import struct
from bylaws.words import messages as say
from bylaws.words.fact import Fact, Sentence, Text, in_full, listed
from bylaws.words.facts.deciders import SEVERAL
from bylaws.words.facts.decision_table import BESIDE, DecisionTable
from bylaws.words.facts.ruling import sentence
from bylaws.words.facts.steps import StepFacts, at_places, lowered
from bylaws.words.values import notes_of, strength


@struct
class Block:
    """A decision told in full: sentences, a list of steps with what leads to it, and more sentences."""

    before: Sequence[Sentence] = ()
    lead: Fact | None = None
    steps: Sequence[Sequence[Sentence]] = ()
    after: Sequence[Sentence] = ()


class DecisionFacts(DecisionTable):
    """What the section on decisions says: its table, and in full what no line of it can say."""

    @property
    def steps(self) -> StepFacts:
        """The steps of a decision."""
        return StepFacts(self.names)

    @property
    def extras(self) -> list[list[Sentence]]:
        """What a line of the table cannot say, decision by decision."""
        found = []
        for decision in self.governance.body.decisions.values():
            has_row = bool(self.table) and self._is_row(decision)
            if has_row and decision.topic not in BESIDE and (more := self._more(decision)):
                found.append([say.led(what=Text(decision.what)), *more])
        return found

    def _more(self, decision: Decision) -> list[Sentence]:
        proposer = self._proposer(decision, named=False) if decision.proposed_by else None
        more = [
            *map(sentence, self.ruling.before(decision)),
            *map(sentence, self._terms(decision, in_row=True)),
            *self.ruling.follows(decision),
            *self._closing(decision),
        ]
        return [proposer, *more] if proposer else more

    def _terms(self, rule: Decided, *, in_row: bool) -> list[Fact]:
        """What else holds for the vote; what a line of the table says is not said again."""
        if not in_row:
            return self.ruling.terms(rule)
        left = {
            name: value for name, value in rule.given().items() if name not in ("open_for", "venues", "must_be_voted")
        }
        return self.ruling.terms(type(rule)(**left))

    @property
    def prohibited(self) -> list[Sentence]:
        """What nobody may do: prohibitions of the same people and of one strength share a sentence."""
        given = tuple(self.governance.body.prohibitions)
        alike: dict[tuple[Group | None, Strength | None], list[Ban]] = {}
        for it in given:
            some = it.by if it.by and it.by.role != ANYONE else None
            alike.setdefault((some, strength(it)), []).append(it)
        found: list[Sentence] = []
        for (by, how), bans in alike.items():
            who, what = self.names.who(by) if by else None, listed((lowered(it.text) for it in bans), "or")
            found.append(say.prohibited(who=who, strength=how, what=what))
        return [*found, *notes_of(*given)]

    @property
    def told(self) -> list[Block]:
        """The decisions that are in no table and have no section of their own."""
        return [
            self.block(decision)
            for decision in self.governance.body.decisions.values()
            if decision.topic not in BESIDE and not (self.table and self._is_row(decision))
        ]

    def on(self, topic: Topic | str) -> list[Block]:
        """The decisions of one topic, in full, but for those of which a line of the table says everything."""
        given = [it for it in self.governance.body.decisions.values() if it.topic == topic]
        return [self.block(it) for it in given if not self._table_says_all(it)]

    def _table_says_all(self, decision: Decision) -> bool:
        return bool(self.table) and self._is_row(decision) and not (decision.steps or self._more(decision))

    def block(self, decision: Decision) -> Block:
        """One decision in full."""
        closing = [
            *map(sentence, self._terms(decision, in_row=False)),
            *self.ruling.follows(decision),
            *self._closing(decision),
        ]
        before = [sentence(one) for one in self.ruling.before(decision, discussion=False)]
        if len(decision.steps) > 1 or (decision.steps and decision.discussion):
            return self._listed(decision, before, closing)
        if decision.steps:
            return Block([*self._one_step(decision), *before, *self._then(decision), *closing])
        proposer = [self._proposer(decision)] if decision.proposed_by else []
        discussed = [sentence(one) for one in self.ruling.before(decision)]
        if self._by_case_only(decision):
            return Block([*proposer, *discussed, say.led(what=Text(decision.what)), *closing])
        covers = [say.decision_includes(covers=listed(map(Text, decision.covers)))] if decision.covers else []
        decided = self._then(decision) if proposer else self._plainly(decision)
        return Block([*proposer, *discussed, *decided, *([] if decided and not proposer else covers), *closing])

    def _by_case_only(self, decision: Decision) -> bool:
        """Whether only its cases say who decides and how: there is no way that holds for all of them."""
        cased = any(map(self.ruling.says_who_or_how, decision.variants))
        general = self.ruling.says_who_or_how(decision) or self.ruling.kind(decision)
        return cased and not (general or decision.covers)

    def _listed(self, decision: Decision, before: list[Fact], closing: list[Sentence]) -> Block:
        """Steps in their order: what is discussed comes before the vote."""
        steps = self.steps.all(decision.steps)
        if decision.discussion:
            calls = "vote" in tuple(decision.steps)[-1].action.lower()
            steps.insert(len(steps) - calls, [say.step_discussion(time=decision.discussion, note=None)])
        steps += [[one] for one in before]
        decided = self.ruling.decision(decision)
        if decided:
            steps.append([*decided])
        proposer = [self._proposer(decision)] if decision.proposed_by else []
        lead = say.decision_steps(what=self._what(decision), strength=None if decided else strength(decision))
        return Block(proposer, lead, steps, closing)

    def _one_step(self, decision: Decision) -> list[Sentence]:
        """`To change the roadmap, open an issue.`, `Any maintainer may propose to …, in the developer meeting.`"""
        step = next(iter(decision.steps))
        proposer: list[Sentence] = [self._proposer(decision)] if decision.proposed_by else []
        first, *more = self.steps.step(step)
        assert isinstance(first, Fact)
        return [*proposer, say.decision_step(what=self._what(decision), step=first.args["what"]), *more]

    def _proposer(self, decision: Decision, *, named: bool = True) -> Fact:
        """Who may put it forward; `named`: whether the sentence says what."""
        who = self.names.who(decision.proposed_by).form("any")
        return say.decision_proposed(
            who=who, what=lowered(decision.what) if named else None, places=at_places(self.names, decision.proposed_in)
        )

    def _then(self, decision: Decision) -> list[Sentence]:
        """Who then decides; by the usual way where the decision says nothing else."""
        decided = self.ruling.decides(decision)
        is_said = self.ruling.kind(decision) or decision.by or decision.alone
        return [say.decision_then(what=decided)] if decided and is_said else []

    def _plainly(self, decision: Decision) -> list[Sentence]:
        """A decision as one sentence: `It takes a two-thirds majority of the maintainers to change the license.`"""
        kind, who = self.ruling.kind(decision), self.ruling.who(decision, self.ruling.kind(decision))
        how, consulted, words = strength(decision), self.ruling.consulted(decision), decision.what
        if who and self._named_in(decision.what, who):
            who = who.but(where="some")
            scope = str(who.args["scope"]).replace("-", " ")
            words = re.sub(rf"\ban? {re.escape(scope)}\b", f"that {scope}", decision.what, count=1)
        if kind and kind.passes.takes_votes and not (how and who):
            vote, what = self.ruling.vote_of(kind, who), self._what(decision, words)
            plain = who and not self.ruling.base(kind) and vote.args["base"] == "cast"
            if plain and not decision.what.lower().startswith("decide"):
                named = self.ruling.named(kind)
                return [say.decision_whether(who=who, strength=how, kind=named, what=what, consulted=consulted)]
            if who and vote.args["base"] in ("by", "cast") and decision.what.lower().startswith("decide "):
                named = self.ruling.named(kind)
                return [
                    say.decision_silent(who=who, strength=how, what=what, kind=named, window=None, consulted=consulted)
                ]
            return [say.decision_takes(vote=vote, strength=how, what=what, consulted=consulted)]
        what = self._what(decision, words, with_covers=False)
        includes = [say.decision_includes(covers=listed(map(Text, decision.covers)))] if decision.covers else []
        if decision.alone:
            any_one = bool(who and who.args.get("kind") in SEVERAL)
            sort = "yes" if any_one else "no"
            if who and self._only_they(decision):
                sort = "only" if any_one else "only-they"
            how = None if sort == "only" and how is Strength.MUST else how  # `only they must` would bind no one else
            alone = say.decision_alone(who=who, any=sort, strength=how, what=what, consulted=consulted)
            return [alone, *includes]
        if kind:
            window = decision.open_for if kind.passes.test is Test.NO_OBJECTION else None
            named = self.ruling.named(kind)
            return [
                say.decision_silent(
                    who=who, strength=how, what=what, kind=named, window=window or None, consulted=consulted
                ),
                *includes,
            ]
        return [say.decision_people(who=who, strength=how, what=what, consulted=consulted), *includes] if who else []

    def _closing(self, decision: Decision) -> list[Sentence]:
        relative = bool(decision.by and decision.by.scope in RELATIVE_SCOPES)
        found: list[Sentence | None] = [
            say.decision_apart() if decision.at_scope_level and not relative else None,
            say.decision_reserved() if decision.reserved and not self._only_they(decision) else None,
            in_full(decision.delegation),
            *self.ruling.notes(decision),
        ]
        return [one for one in found if one]

    @staticmethod
    def _only_they(decision: Decision) -> bool:
        """Whether the sentence on who decides alone says that no one else may."""
        return bool(decision.reserved and decision.alone and not (decision.steps or decision.proposed_by))
