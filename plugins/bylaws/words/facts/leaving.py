"""How a role ends: inactivity, removal, emeritus status, the end of a term; for one role, or for all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bylaws.body.governance import Governance
from bylaws.model.decided import Decided
from bylaws.model.groups import Excluded, Group
from bylaws.model.inactivity import Clock, Consequence, Effect, Inactivity
from bylaws.model.ladder import Level, Role
from bylaws.model.leaving import Emeritus, Return
from bylaws.model.noted import Strength
from bylaws.model.removal import Removal, RemovalRule
from bylaws.words import messages as say
from bylaws.words.fact import Block, Fact, Joint, Listed, PageTarget, Text, listed, sentence
from bylaws.words.facts.becoming import linked_kind
from bylaws.words.facts.ruling import Sentence
from bylaws.words.facts.steps import StepFacts
from bylaws.words.names import Names
from bylaws.words.values import settled, strength

_WEIGHT: Final = {Strength.MUST: 0, None: 1, Strength.EXPECTED: 2, Strength.SHOULD: 3}
"""Grounds for a removal stand from the strongest to the weakest."""

Table = tuple[list[Fact], list[list[Sentence | None]]]


class LeavingFacts:
    """How one role ends, or, without a role, what is the same for all."""

    def __init__(
        self, governance: Governance, names: Names, pages: Mapping[str, str], role: Role | None = None
    ) -> None:
        self.governance = governance
        self.names = names
        self.pages = pages
        self.role = role
        self.named = names.role(role) if role else None
        self.lifecycle = governance.lifecycle

    # --- inactivity ---------------------------------------------------------------------------------------------------

    @property
    def inactivity(self) -> InactivityFacts:
        rules = self.role.inactivity if self.role else self.lifecycle.inactivity
        return InactivityFacts(self, tuple(rules))

    # --- removal ------------------------------------------------------------------------------------------------------

    @property
    def removal(self) -> RemovalFacts | None:
        """The rule on removal of the role, or of all; None where nothing is said."""
        rule = self.role.removal if self.role else self.lifecycle.removal
        return RemovalFacts(self, rule) if rule else None

    # --- emeritus -----------------------------------------------------------------------------------------------------

    @property
    def emeritus(self) -> list[Sentence]:
        """Emeritus status, in sentences."""
        it = self.role.emeritus if self.role else self.lifecycle.emeritus
        return list(self._emeritus(it)) if it else []

    @property
    def emeritus_alone(self) -> bool:
        """Whether there is only one sentence about it, which can stand with those on stepping down."""
        it = self.lifecycle.emeritus
        return bool(it and len(it.when) == 1 and not (settled(it) - {"when"}))

    def _emeritus(self, it: Emeritus) -> Iterator[Sentence]:
        what = listed(map(Text, it.when), "or") if it.when else None
        entry = it.entry or None
        requested = bool(entry and entry.on_request)
        kind = self.governance.kind(entry) if entry and entry.vote else None
        if what and (entry or self.named):
            yield say.emeritus_entry(
                role=self.named,
                what=what,
                strength=strength(entry) if entry else None,
                request=requested,
                free=bool(entry and entry.automatic),
                vote=self._vote(entry, kind) if entry and kind else None,
            )
        elif what:
            yield say.emeritus_when(what=what)
        elif entry and kind:
            yield say.emeritus_vote(vote=self._vote(entry, kind))
        if entry and (note := sentence(entry.note)):
            yield note
        rights = listed(map(Text, it.rights), "and") if it.rights else None
        if it.keeps_vote_for or rights:
            yield say.emeritus_rights(role=self.named, time=it.keeps_vote_for or None, rights=rights)
        if it.without_vote:
            yield say.emeritus_no_vote()
        if it.permanent:
            yield say.emeritus_permanent()
        if it.back:
            yield from self.back(it.back, "they")
        if note := sentence(it.note):
            yield note

    def _vote(self, rule: object, kind: object) -> Fact:
        named = linked_kind(self.names.kind(kind))  # type: ignore[arg-type]
        return say.vote_of(who=self.names.who(self.governance.electorate(rule)), kind=named)  # type: ignore[arg-type]

    def back(self, it: Return, who: str) -> Iterator[Sentence]:
        """How somebody takes a role again; `who`: `you`, or `they` for emeritus holders."""
        kind = self.governance.kind(it) if it.vote else None
        free = it.automatic or not (it.vote or it.by)
        if it.text:
            yield say.back_by(who=who, text=Text(it.text))
        if it.within or it.automatic or it.as_new or it.active_for or not free:
            yield say.back(
                who=who,
                strength=strength(it),
                within=it.within or None,
                active=it.active_for or None,
                new=bool(it.as_new),
                free=bool(it.automatic),
                vote=self._vote(it, kind) if kind else None,
                by=self.names.who(it.by) if it.by and not kind else None,
            )
        if note := sentence(it.note):
            yield note

    # --- stepping down and leave --------------------------------------------------------------------------------------

    @property
    def stepping_down(self) -> list[Sentence]:
        it = self.lifecycle.stepping_down
        if not it:
            return []
        found: list[Sentence | None] = [
            say.stepping_any_time() if it.any_time else None,
            say.stepping_lower() if it.down_the_ladder else None,
            say.stepping_notice(time=it.notice) if it.notice else None,
            say.stepping_successor() if it.successor else None,
            say.stepping_contact(channels=self.names.places(it.contact)) if it.contact and not self.contact else None,
            sentence(it.note),
        ]
        return [one for one in found if one]

    @property
    def stepping_steps(self) -> Block | None:
        it = self.lifecycle.stepping_down
        return StepFacts(self.names).procedure(it.steps, say.stepping_lead()) if it else None

    @property
    def leave(self) -> list[Sentence]:
        """Leave of absence."""
        it = self.lifecycle.leave
        return list(self._leave()) if it else []

    def _leave(self) -> Iterator[Sentence]:
        it = self.lifecycle.leave
        if not it:
            return
        reasons = ("needed" if it.reasons_needed else "free") if "reasons_needed" in settled(it) else None
        yield say.leave_taken(reasons=reasons)
        if it.how:
            yield say.leave_how(how=Text(it.how))
        if it.most:
            yield say.leave_most(time=it.most)
        if "counted" in settled(it):
            yield say.leave_counted(counted=bool(it.counted))
        if stand_in := sentence(it.stand_in):
            yield stand_in
        if it.back:
            yield from self.back(it.back, "you")
        if it.silent_for:
            yield say.leave_silent(time=it.silent_for, page=PageTarget("ladder", "emeritus"))
        if note := sentence(it.note):
            yield note

    # --- questions ----------------------------------------------------------------------------------------------------

    @property
    def contact(self) -> Fact | None:
        """Where to write: to leave or to ask, where both go to one place; else where to ask."""
        page = self.governance.body.documents.ladder
        asked = page.contact if page else ()
        if not asked:
            return None
        it = self.lifecycle.stepping_down
        same = bool(it and set(it.contact) == set(asked))
        why = listed(
            (
                say.ladder_contact_lower()
                if same and it and it.down_the_ladder
                else say.ladder_contact_step_down()
                if same
                else None,
                say.ladder_contact_emeritus() if same and self.lifecycle.emeritus else None,
                say.ladder_contact_question(),
            ),
            "or",
        )
        return say.ladder_contact(why=why, channels=listed((self.names.address(name) for name in asked), "or"))

    # --- terms --------------------------------------------------------------------------------------------------------

    @property
    def renewal(self) -> Block | None:
        """How a term is renewed: a sentence, or steps."""
        it = self.role.renewal if self.role else None
        if not it:
            return None
        kind = self.governance.kind(it) if it.vote else None
        said: list[Sentence | None] = [
            say.renewal(
                strength=strength(it),
                free=bool(it.automatic),
                unless=Text(it.unless) if it.unless else None,
                vote=self._vote(it, kind) if kind else None,
                by=self.names.who(it.by) if it.by and not kind else None,
            )
            if it.automatic or it.vote or it.by
            else None,
            sentence(it.note),
        ]
        words = Listed(tuple(one for one in said if one), "sentences")
        if it.steps:
            lead = say.renewal_lead(words=words if words.items else None)
            return Block(lead, tuple(StepFacts(self.names).all(it.steps)), ordered=True)
        return Block(say.sentences(words=words)) if words.items else None


class InactivityFacts:
    """Rules on inactivity: sentences and a list, or a table where there are several with effects by degrees."""

    def __init__(self, leaving: LeavingFacts, rules: Sequence[Inactivity]) -> None:
        self.leaving = leaving
        self.names = leaving.names
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
        return say.inactivity_table_lead(subject=self._subject(self.rules[0] if len(common) == 1 else None))

    @property
    def table(self) -> Table | None:
        """One row an effect: the clock, after how long, and what then happens."""
        if not self.tabled:
            return None
        header = [say.column_inactivity(), say.column_after(), say.column_what_happens()]
        rows: list[list[Sentence | None]] = []
        for rule in self.rules:
            for number, effect in enumerate(rule.effects):
                clock = listed((_bare_clock(self.names, one) for one in rule.clocks), "or")
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
        if not self.tabled and (considered := self._considered(rule)):
            lead.append(considered)
        brief = [] if self.tabled else list(self._brief(rule))
        lead += brief
        lead += [note for clock in rule.clocks if (note := sentence(clock.note))]
        lead += self._watched(rule)
        before = StepFacts(self.names).procedure(rule.steps, say.inactivity_before())
        listed_effects = None
        if rule.effects and not brief and not self.tabled:
            items = tuple(list(self._effect(one, rule, "they", after=True)) for one in rule.effects)
            head = say.inactivity_effects_lead(
                subject=self._subject(rule),
                clock=None if lead else listed((_bare_clock(self.names, c) for c in rule.clocks), "or"),
            )
            listed_effects = Block(head, items)
        return lead, before, listed_effects, list(self._behind(rule, bool(brief)))

    def _subject(self, rule: Inactivity | None) -> Fact | None:
        """Whose inactivity it is; None for that of the reader."""
        role = self.leaving.role
        if role:
            return self.names.role(role)
        roles = tuple(rule.applies_to) if rule else ()
        return one_of(self.names, roles) if roles else None

    def _considered(self, rule: Inactivity) -> Fact | None:
        """When somebody is considered inactive."""
        given = tuple(rule.clocks)
        alone = len(given) == 1 and not _measured(given[0])
        if not given or (alone and any(one.after for one in rule.effects)):
            return None
        clocks = [_clock(self.names, one) for one in given]
        joined = listed(clocks, "clauses-and" if rule.needs == "all" else "clauses-or")
        return say.inactivity_considered(subject=self._subject(rule), strength=strength(rule), clocks=joined)

    def _brief(self, rule: Inactivity) -> Iterator[Sentence]:
        """Effects that follow at once, in one sentence; nothing where they follow by degrees."""
        effects = tuple(rule.effects)
        if not effects or any(_is_long(one) for one in effects):
            return
        how = strength(effects[0])
        who = "they" if self._subject(rule) else "you"
        if all(one.then for one in effects) and {strength(one) for one in effects} == {how}:
            joint: Joint = "or" if how is Strength.MAY else "and"
            if len(effects) == 1 and how is None:
                only = effects[0]
                unless = say.unless_text(text=Text(only.unless)) if only.unless else self._extended(rule)
                what = say.effect_alone(who=who, what=only.then)
                yield say.effect_at_once(what=what, unless=unless)
            else:
                done = listed((say.effect_done(who=who, what=one.then) for one in effects), joint)
                yield say.effects(who=who, strength=how, what=done)
            yield from (note for one in effects if (note := sentence(one.note)))
            return
        for one in effects:
            yield from self._effect(one, rule, who)

    def _effect(self, it: Effect, rule: Inactivity, who: str, *, after: bool = False) -> Iterator[Sentence]:
        """One effect as sentences."""
        yield say.effect(
            after=_after(it, rule) if after else None,
            what=self._what(it, rule, who),
            until=Text(it.until) if it.until else None,
            unless=Text(it.unless) if it.unless else None,
        )
        if note := sentence(it.note):
            yield note

    def _what(self, it: Effect, rule: Inactivity, who: str) -> Fact:
        how = strength(it)
        if it.text and it.actor:
            holders = (self.leaving.role.id,) if self.leaving.role else tuple(rule.applies_to)
            another = it.actor.role in holders
            return say.effect_acts(actor=self.names.who(it.actor), another=another, strength=how, text=Text(it.text))
        if it.text:
            return say.effect_text(strength=how, text=Text(it.text), who=who)
        kind = self.leaving.governance.voting.kinds.get(it.vote or "")
        if kind:
            group = it.actor or self.leaving.governance.electorate()
            others = Excluded.SUBJECT in it.excluding or Excluded.SUBJECT in kind.excluding
            voters = self.names.who(group, others=others)
            return say.effect_voted(
                actor=voters, strength=how, what=say.effect_act(who=who, what=it.then), kind=self.names.kind(kind)
            )
        if how and how is not Strength.MUST:
            return say.effect_soft(who=who, strength=how, what=say.effect_done(who=who, what=it.then))
        return say.effect_alone(who=who, what=it.then)

    def _watched(self, rule: Inactivity) -> list[Sentence]:
        if not (rule.reviewed_by or rule.reviewed_every or rule.periodically):
            return []
        who = self.names.who(rule.reviewed_by) if rule.reviewed_by else None
        return [say.inactivity_watched(who=who, every=rule.reviewed_every or None, subject=self._subject(rule))]

    def _behind(self, rule: Inactivity, brief: bool) -> Iterator[Sentence]:
        more = rule.extended_by
        if more:
            effects = tuple(rule.effects)
            told = brief and len(effects) == 1 and effects[0].then and not (strength(effects[0]) or effects[0].unless)
            if not told:
                yield say.inactivity_extended(strength=strength(more), **self._extension(more))
            if note := sentence(more.note):
                yield note
        if note := sentence(rule.note):
            yield note

    def _extended(self, rule: Inactivity) -> Fact | None:
        """Who can prevent it, as a clause."""
        return say.unless_extended(**self._extension(rule.extended_by)) if rule.extended_by else None

    def _extension(self, rule: Decided) -> dict[str, Fact | None]:
        governance = self.leaving.governance
        kind = governance.kind(rule) if rule.vote else None
        others = Excluded.SUBJECT in rule.excluding or bool(kind and Excluded.SUBJECT in kind.excluding)
        who = self.names.who(governance.electorate(rule), excluding=[Excluded.SUBJECT] if others else [])
        return {"who": who, "kind": linked_kind(self.names.kind(kind)) if kind else None}


def _is_long(it: Effect) -> bool:
    return bool(it.after or it.count or it.until or it.actor or it.vote)


def _by_degrees(rule: Inactivity) -> bool:
    return bool(rule.clocks) and bool(rule.effects) and all(one.after or one.count for one in rule.effects)


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
    more = bool(length and not length.qualifier and length.least == length.most)
    return say.clock_without(what=Text(it.without or ""), time=length, more=more, source=source)


def _bare_clock(names: Names, it: Clock) -> Fact:
    """The same as the head of a row, where each effect has its own time."""
    what = Text(it.missed or it.unanswered or it.without or "")
    return say.clock_bare(sort="missed" if it.missed else "unanswered" if it.unanswered else "without", what=what)


def _after(it: Effect, rule: Inactivity) -> Fact | None:
    if it.count:
        row = any(one.in_a_row for one in rule.clocks)
        return say.after_count(count=it.count, row=row)
    return say.after_time(time=it.after) if it.after else None


class RemovalFacts:
    """A rule on removal: who decides, for which reasons, and what protects the person."""

    def __init__(self, leaving: LeavingFacts, rule: Removal) -> None:
        self.leaving = leaving
        self.governance = leaving.governance
        self.names = leaving.names
        self.role = leaving.role
        self.rule = rule
        general = leaving.lifecycle.removal
        merged = rule.over(general) if leaving.role and general else rule
        self.kind = self.governance.kind(merged) if merged.vote else None
        left_out = set(rule.excluding) | (set(self.kind.excluding) if self.kind else set())
        group = self.governance.electorate(rule)
        self.deciders = self.names.who(group, others=Excluded.SUBJECT in left_out)

    @property
    def tabled(self) -> bool:
        """Whether the vote stands in the table of decisions."""
        return bool(self.kind) and has_decision_table(self.governance)

    @property
    def _whom(self) -> Fact | None:
        """Whose removal it is; None for that of anybody with a role."""
        if self.role:
            return self.names.role(self.role)
        roles = self.leaving.lifecycle.removes
        return one_of(self.names, tuple(roles)) if 0 < len(roles) < 3 else None

    @property
    def lead(self) -> Block | None:
        """Who may be removed, by whom and for what."""
        rule = self.rule
        if rule.rules:
            ranked = sorted(rule.rules, key=lambda it: _WEIGHT.get(strength(it), len(_WEIGHT)))
            return Block(None, tuple(self._rule(one) for one in ranked))
        grounds = tuple(say.ground(text=Text(one)) for one in rule.grounds)
        if not grounds:
            return None
        act = say.removal_act(
            who=self.deciders,
            strength=strength(rule),
            whom=self._whom,
            lower=bool(rule.to_lower_level),
            replace=bool(rule.replaced),
            kind=None if self.tabled or rule.steps else self._named_kind,
        )
        if len(grounds) == 1:
            return Block(say.removal_for(who=self.deciders, act=act, only=bool(rule.only_these), ground=grounds[0]))
        return Block(say.removal_lead(who=self.deciders, act=act, only=bool(rule.only_these)), grounds)

    def _rule(self, it: RemovalRule) -> list[Sentence]:
        said = say.removal_rule(whom=self._whom, strength=strength(it), free=bool(it.automatic), when=Text(it.when))
        note = sentence(it.note)
        return [said, *([note] if note else [])]

    @property
    def _named_kind(self) -> Fact | None:
        return linked_kind(self.names.kind(self.kind)) if self.kind else None

    @property
    def procedure(self) -> Block | None:
        """The steps up to the decision, with the decision as the last one."""
        rule = self.rule
        if not rule.steps:
            return None
        holder = self.role.id if self.role else ""
        found: list[list[Sentence]] = StepFacts(self.names).all(rule.steps, holder=holder)
        if rule.heard:
            found.append([say.removal_heard()])
        if rule.discussion:
            found.append([say.step_discussion(time=rule.discussion)])
        if decision := self._decision(in_steps=True):
            found.append(decision)
        some = any(one.automatic for one in rule.rules)
        return Block(say.procedure_lead(lead=say.removal_steps_lead(some=some)), tuple(found), ordered=True)

    def _decision(self, *, in_steps: bool) -> list[Sentence]:
        rule = self.rule
        if not (rule.vote or rule.by or self.kind):
            return []
        found: list[Sentence] = [
            say.removal_decision(who=self.deciders, kind=self._named_kind, voted=bool(rule.must_be_voted))
        ]
        if rule.to_lower_level and not rule.grounds:
            found.append(say.removal_lower())
        if rule.open_for:
            found.append(say.becoming_open_for(time=rule.open_for, lazy=False))
        return found

    @property
    def sentences(self) -> list[Sentence]:
        """Everything else."""
        return [one for one in self._sentences() if one]

    def _sentences(self) -> Iterator[Sentence | None]:
        rule = self.rule
        if rule.proposed_by:
            yield say.removal_proposed(who=self.names.who(rule.proposed_by))
        if rule.heard and not self.procedure:
            yield say.removal_heard()
        yield from self._vote()
        if rule.open_for and not self.procedure:
            yield say.becoming_open_for(time=rule.open_for, lazy=False)
        if rule.suspension:
            it = rule.suspension
            yield say.removal_suspension(who=self.names.who(it.by), time=it.most or None)
            yield sentence(it.note)
        if rule.appeal:
            to = rule.appeal
            where = listed((Fact("place-at", self.names.place(name).args) for name in to.where), "or")
            yield say.removal_appeal(to=self.names.who(to.to), within=to.within or None, where=where)
            yield sentence(to.note)
        yield sentence(rule.by.note) if rule.by else None
        yield sentence(rule.note)

    def _vote(self) -> Iterator[Sentence]:
        """What the decision takes, where no list above says it."""
        rule = self.rule
        if self.procedure or not (rule.vote or rule.by):
            return
        if self.tabled and not self.role:
            yield say.removal_listed(page=PageTarget("governance", "decisions"))
        elif self.tabled and "vote" in settled(rule) and not rule.by:
            return
        elif rule.rules:
            yield from self._decision(in_steps=False)
        elif not rule.grounds and self.kind:
            yield say.removal_takes(
                whom=self._whom, kind=self._named_kind, who=self.deciders, voted=bool(rule.must_be_voted)
            )
            if rule.to_lower_level:
                yield say.removal_lower()
        elif not rule.grounds:
            yield say.removal_by(who=self.deciders, whom=self._whom)


def one_of(names: Names, roles: Sequence[str]) -> Fact:
    """One of some roles: `a committer or maintainer`."""
    named = [names.role(one) for one in roles]
    return Fact("one-role", {"choice": listed(named, "or"), "first": named[0]}) if len(named) > 1 else named[0]


def has_decision_table(governance: Governance) -> bool:
    """Whether the governance page has a table of what is decided by which vote."""
    return sum(bool(matter.rule.vote) for matter in governance.matters) > 3


def levels_that_leave(governance: Governance) -> list[Level]:
    """The levels that somebody grants, and can take away."""
    return [one for one in governance.body.ladder.values() if one.becoming and not one.becoming.automatic]


__all__ = ["Consequence", "Group", "InactivityFacts", "LeavingFacts", "RemovalFacts", "has_decision_table"]
