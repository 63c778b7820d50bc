"""Inactivity: when somebody is considered inactive, and what follows, by degrees."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bylaws.model.decided import Decided
from bylaws.model.groups import Excluded
from bylaws.model.inactivity import Clock, Consequence, Effect, Inactivity
from bylaws.model.ladder import Role
from bylaws.model.noted import Strength
from bylaws.source import Open
from bylaws.words import messages as say
from bylaws.words.fact import Block, Fact, Joint, Listed, Sentence, Table, Text, in_full, listed
from bylaws.words.facts.becoming import linked_kind
from bylaws.words.facts.ruling import sentence
from bylaws.words.facts.shared import Shared
from bylaws.words.facts.steps import StepFacts, reasoned
from bylaws.words.names import Names
from bylaws.words.values import notes_of, often, stated, strength, words


class InactivityFacts:
    """Rules on inactivity: sentences and a list, or a table where there are several with effects by degrees."""

    def __init__(self, shared: Shared, rules: Sequence[Inactivity], role: Role | None = None) -> None:
        self.governance = shared.governance
        self.names = shared.names
        self.ruling = shared.ruling
        self.role = role
        self.rules = rules
        self.tabled = len(rules) > 1 and all(_by_degrees(rule) for rule in rules)

    def __bool__(self) -> bool:
        return bool(self.rules)

    @property
    def table_lead(self) -> Fact | None:
        """What stands above the table."""
        if not self.tabled:
            return None
        common = {rule.applies_to for rule in self.rules}
        lead = say.inactivity_table_lead(subject=self._subject(self.rules[0] if len(common) == 1 else None))
        why = dict.fromkeys(words for rule in self.rules if (words := in_full(rule.reason)))
        return say.sentences(words=Listed((*why, lead), "sentences")) if why else lead

    @property
    def table(self) -> Table | None:
        """One row an effect: the clock, after how long, and what then happens."""
        if not self.tabled:
            return None
        header = [say.column_inactivity(), say.column_after(), say.column_what_happens()]
        rows: list[list[Sentence | None]] = []
        for rule in self.rules:
            for number, effect in enumerate(stated(rule.effects)):
                clock = listed((_bare_clock(self.names, one) for one in stated(rule.clocks)), "or")
                after = _after(effect, rule)
                rows.append([say.plain(words=clock) if not number else None, after, self._row(effect, rule)])
        return header, rows

    def _row(self, effect: Effect, rule: Inactivity) -> Fact:
        return say.sentences(words=Listed(tuple(self._effect(effect, rule, "they")), "sentences"))

    @property
    def rest(self) -> list[tuple[list[Sentence], Block | None, Block | None, list[Sentence]]]:
        """What the table does not say, rule by rule: sentences, steps before the effects, the effects, and the rest."""
        return [self._rule(rule) for rule in self.rules]

    def _rule(self, rule: Inactivity) -> tuple[list[Sentence], Block | None, Block | None, list[Sentence]]:
        lead: list[Sentence] = []
        considered = None if self.tabled else self._considered(rule)
        if considered:
            lead.append(considered)
        lead += notes_of(*stated(rule.clocks))
        brief = [] if self.tabled else list(self._brief(rule, alone=not considered))
        if not rule.steps:
            lead += brief
        lead += self._watched(rule)
        case = None if lead or self.tabled else say.if_inactive(subject=self._subject(rule))
        before = StepFacts(self.names).procedure(rule.steps, say.inactivity_before(case=case), others=True)
        listed_effects = None
        behind = list(self._behind(rule, bool(brief)))
        effects = stated(rule.effects)
        if effects and not brief and not self.tabled:
            clock = None if lead else listed((_doing(one) for one in stated(rule.clocks)), "or")
            if len(effects) == 1:
                behind = [*self._only_effect(effects[0], rule, clock), *behind]
            else:
                items = tuple(list(self._effect(one, rule, "they", after=True)) for one in effects)
                head = say.inactivity_effects_lead(subject=self._subject(rule), clock=clock)
                listed_effects = Block(head, items)
        behind = [*brief, *behind] if rule.steps else behind
        why = None if self.tabled else in_full(rule.reason)  # it stands in front of what is said first
        if lead:
            lead = [*([why] if why else []), *lead]
        elif before:
            before = reasoned(why, before)
        elif listed_effects:
            listed_effects = reasoned(why, listed_effects)
        elif behind:
            behind = [*([why] if why else []), *behind]
        return lead, before, listed_effects, behind

    def _only_effect(self, it: Effect, rule: Inactivity, clock: Listed | None) -> Iterator[Sentence]:
        """The only effect as a sentence. `clock`: what leads to it, where no sentence before says that."""
        if clock is None:
            yield from self._effect(it, rule, "they", after=True)
            return
        yield say.inactivity_effect_one(
            subject=self._subject(rule),
            clock=clock,
            what=self._what(it, rule, "they"),
            after=_after(it, rule),
            until=words(it.until),
            unless=words(it.unless),
        )
        yield from notes_of(it)

    def _subject(self, rule: Inactivity | None) -> Fact | None:
        """Whose inactivity it is; None for that of the reader."""
        role = self.role
        if role:
            return self.names.role(role)
        roles = tuple(rule.applies_to) if rule else ()
        return one_of(self.names, roles) if roles else None

    def _considered(self, rule: Inactivity) -> Fact | None:
        """When somebody is considered inactive."""
        given = tuple(stated(rule.clocks))
        alone = len(given) == 1 and not _measured(given[0])
        if not given or (alone and any(one.after for one in stated(rule.effects))):
            return None
        clocks = [_clock(self.names, one) for one in given]
        joined = listed(clocks, "clauses-and" if rule.needs == "all" else "clauses-or")
        return say.inactivity_considered(subject=self._subject(rule), strength=strength(rule), clocks=joined)

    def _brief(self, rule: Inactivity, *, alone: bool) -> Iterator[Sentence]:
        """Effects that follow at once, in one sentence; nothing where they follow by degrees. `alone`: whether nothing
        before says when somebody is inactive."""
        effects = tuple(stated(rule.effects))
        by_degrees = len(effects) > 1 and any(one.after or one.count for one in effects)
        if not effects or by_degrees or (alone and any(one.after for one in effects)):
            return
        case = say.if_inactive(subject=self._subject(rule)) if alone else None
        how = strength(effects[0])
        who = "they" if self._subject(rule) else "you"
        plain = all(one.then and not _is_long(one) for one in effects)
        plain = plain and not (any(one.unless for one in effects) and (how or len(effects) > 1))
        allowed = any(one.then is Consequence.MAY_BE_REMOVED for one in effects)  # among others, it would be a must
        plain = plain and not (allowed and how is None and len(effects) > 1)
        if plain and {strength(one) for one in effects} == {how}:
            joint: Joint = "or" if how is Strength.MAY else "and"
            if len(effects) == 1 and how is None:
                only = effects[0]
                unless = say.unless_text(text=Text(only.unless)) if only.unless else self._extended(rule)
                what = say.effect_alone(who=who, what=only.then)
                yield say.effect_at_once(case=case, what=what, unless=unless)
            else:
                done = listed((say.effect_done(who=who, what=one.then) for one in effects), joint)
                yield say.effects(case=case, who=who, strength=how, what=done)
            yield from notes_of(*effects)
            return
        for one in effects:
            yield from self._effect(one, rule, who, after=True)

    def _effect(self, it: Effect, rule: Inactivity, who: str, *, after: bool = False) -> Iterator[Sentence]:
        """One effect as sentences."""
        yield say.effect(
            after=_after(it, rule) if after else None,
            what=self._what(it, rule, who),
            until=words(it.until),
            unless=words(it.unless),
        )
        yield from notes_of(it)

    def _what(self, it: Effect, rule: Inactivity, who: str) -> Fact:
        how = strength(it)
        if it.text and it.actor:
            holders = (self.role.id,) if self.role else tuple(rule.applies_to)
            another = it.actor.role in holders
            return say.effect_acts(actor=self.names.who(it.actor), another=another, strength=how, text=Text(it.text))
        if it.text:
            return say.effect_text(strength=how, text=Text(it.text), who=who)
        kind = self.governance.voting.kinds.get(it.vote or "")
        if kind:
            group = it.actor or self.governance.electorate()
            others = Excluded.SUBJECT in it.excluding or Excluded.SUBJECT in kind.excluding
            voters = self.names.who(group, others=others)
            return say.effect_voted(
                actor=voters, strength=how, what=say.effect_act(who=who, what=it.then), kind=self.names.kind(kind)
            )
        if how and how is not Strength.MUST:
            return say.effect_soft(who=who, strength=how, what=say.effect_done(who=who, what=it.then))
        return say.effect_alone(who=who, what=it.then)

    def _watched(self, rule: Inactivity) -> list[Sentence]:
        if not (rule.reviewed_by or rule.reviewed_every):
            return []
        who = self.names.who(rule.reviewed_by) if rule.reviewed_by else None
        rhythm = often(rule.reviewed_every or None)
        return [say.inactivity_watched(who=who, subject=self._subject(rule), **rhythm)]

    def _behind(self, rule: Inactivity, brief: bool) -> Iterator[Sentence]:
        more = rule.extended_by
        if more:
            effects = tuple(stated(rule.effects))
            told = brief and len(effects) == 1 and effects[0].then and not (strength(effects[0]) or effects[0].unless)
            if not told:
                yield say.inactivity_extended(strength=strength(more), **self._extension(more))
            yield from map(sentence, self.ruling.before(more))
            yield from self.ruling.behind(more)
        yield from notes_of(rule)

    def _extended(self, rule: Inactivity) -> Fact | None:
        """Who can prevent it, as a clause."""
        return say.unless_extended(**self._extension(rule.extended_by)) if rule.extended_by else None

    def _extension(self, rule: Decided) -> dict[str, Fact | None]:
        governance = self.governance
        kind = governance.kind(rule) if rule.vote else None
        others = Excluded.SUBJECT in rule.excluding or bool(kind and Excluded.SUBJECT in kind.excluding)
        who = self.names.who(governance.electorate(rule), excluding=[Excluded.SUBJECT] if others else [])
        return {"who": who, "kind": linked_kind(self.names.kind(kind)) if kind else None}


def _is_long(it: Effect) -> bool:
    return bool(it.after or it.count or it.until or it.actor or it.vote)


def _by_degrees(rule: Inactivity) -> bool:
    return (
        bool(stated(rule.clocks))
        and bool(stated(rule.effects))
        and all(one.after or one.count for one in stated(rule.effects))
    )


def _measured(it: Clock) -> bool:
    return bool(it.longer_than or it.count or it.share)


def _clock(names: Names, it: Clock) -> Fact:
    """A clock behind “inactive”: `after more than 12 months without contributions`."""
    length = it.longer_than or None
    source = names.document(it.source) if it.source else None
    if it.missed:
        return say.clock_missed(
            what=Text(it.missed), count=it.count, share=it.share or None, row=bool(it.in_a_row), per=it.per or None,
            time=length, source=source,
        )  # fmt: skip
    if it.unanswered:
        return say.clock_unanswered(
            what=Text(it.unanswered), count=it.count, row=bool(it.in_a_row), per=it.per or None, time=length
        )
    more = bool(length and not length.qualifier and not length.few and length.least == length.most)
    some = isinstance(it.longer_than, Open)  # for how long is yet to be decided: it is a time, and no state
    return say.clock_without(what=Text(it.without or ""), time=length, more=more, source=source, some=some)


def _bare_clock(names: Names, it: Clock) -> Fact:
    """The same as the head of a row, where each effect has its own time."""
    return say.clock_bare(sort=_sort(it), what=_silence(it))


def _doing(it: Clock) -> Fact:
    """The same as what somebody does: `goes without contributions`."""
    return say.clock_doing(sort=_sort(it), what=_silence(it))


def _sort(it: Clock) -> str:
    return "missed" if it.missed else "unanswered" if it.unanswered else "without"


def _silence(it: Clock) -> Text:
    return Text(it.missed or it.unanswered or it.without or "")


def _after(it: Effect, rule: Inactivity) -> Fact | None:
    if it.count:
        row = any(one.in_a_row for one in stated(rule.clocks))
        missed = any(one.missed for one in stated(rule.clocks))
        return Fact("after-count", {"count": it.count, "row": row, "missed": missed})
    return say.after_time(time=it.after) if it.after else None


def one_of(names: Names, roles: Sequence[str]) -> Fact:
    """One of some roles: `a committer or maintainer`."""
    named = [names.role(one) for one in roles]
    return Fact("one-role", {"choice": listed(named, "or"), "first": named[0]}) if len(named) > 1 else named[0]
